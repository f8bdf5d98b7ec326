// Desks: bank, card issuer, insurer, tax office, pension.
export const money = `
# gb
A: Good morning, you're through to {p.g}. Can I take your name and account number?
U: yes it's {p1}, {ac:########}, sort code {ac2:20-##-##~40-##-##}
A: Thanks {p1.g}. And for security, date of birth and first line of the address?
U: {bd1}, {st}
A: Perfect. How can I help?
U: standing order to {p2} bounced on {d}
# gb
U: <Hi there|Hiya|Good evening>, card got swallowed by the machine outside the Co-op. Ends in {cc.4}.
A: Sorry to hear that. Full name please, and the postcode we hold for you.
U: {p1} {zip}
A: I've cancelled {cc.m} and a new one goes out to {st}. It takes <three|five> working days.
U: ta. same pin?
A: Yes, the PIN stays the same.
# us
A: Thanks for contacting member services, this is {p}. What can I do for you?
U: I need my routing stuff for direct deposit, employer is {o}
A: Sure. Verify the last four of your social and your birthday first.
U: {id:####} and {bd1}
A: Thank you, {p1}. Your account number is {ac:##########}.
# us
U: There's a charge for $<84.12|219.00|17.95> I never made, card {cc}
A: I can open a dispute. Please don't share the whole number again, I only need the last four: {cc.4}. Who is the cardholder?
U: my husband {p1}, I'm authorized too, {p2}
A: Dispute {ac:DSP-#######~D####-####} is open. You'll hear back within 10 days.
# ie
U: Can ye tell me the IBAN for my own account, need it for the wages
A: Of course. It's {ib}, under the name {p1}.
U: And the BIC?
A: {ac:AIBKIE2@~BOFIIE2@~@@@@IE2D}
U: Grand, thanks a million {p2.g}
# gb
U: locked out of the app again, it wants digits from my memorable word
A: Please don't tell me the whole word. Just use the reset link in the app.
U: too late it's {sa} lol. and pin was {se:####}
A: We'll change both now. Can I check I'm talking to {p1}?
U: yep
# in
U: Sir my KYC is pending since <two|three> weeks. PAN {id:@@@@@####@} Aadhaar {id2:#### #### ####~############}
A: Dear {p1}, may I know your registered mobile?
U: {ph}
A: Thank you. Customer ID {ac:########~CIF#######} is updated. Kindly allow 24 hours.
# in
A: Kindly confirm the OTP sent to your phone so that I may proceed with the address change.
U: {se:######}
A: Thank you. New address?
U: {ad}
A: Done, Mr {p1.s}. Reference number is {ac:SR########~SR-####-####}.
# sg
U: hi, paynow to wrong person la. Sent to {ph} instead of {ph2}, $<50|120|300>
A: Hello, may I have your full name and NRIC, last 4 characters is fine?
U: {p1}, {id:###@}
A: Thanks {p1.g}, I've logged case {ac:C#######~PN-######}. We can only ask the recipient to return it.
# au
U: G'day, want to bump up my card limit before the trip. Card's {cc.m}
A: No worries. What's your name, DOB and who do you work for?
U: {p1} {bd1} {o}
A: And your customer number?
U: {ac:########~### ### ###}
# za
U: Debit order of R<349|1200> went off twice, acc {ac:## #### ####~#############}
A: Hi, you're chatting to {p.g}. Please can you confirm your ID number?
U: {id:#############}
A: Thanks, {p1}. I see both from {o}. I'll reverse the second one.
# za
A: To whom shall I address the letter of good standing?
U: {o}, attention {p1}, {ad}
A: It will be emailed too. Which address?
U: {em1}
# gb
U: What are your branch opening hours in {t} on a bank holiday?
A: Most branches open 9:30 to 15:00 on Saturdays and are closed on bank holidays.
U: so monday closed, ok
# us
U: What's the APR on the Platinum card vs Gold card?
A: Platinum starts at <19.24|21.49>%, Gold at 24.99%. The annual fees are $95 and $0.
U: and the foreign fee
A: 3% on Gold, none on Platinum.
# gb
U: Your site says error {x:E-####~ERR_####} when I open statements
A: That code means the statement service is down for maintenance until 06:00. Please try later.
U: ok will try tomorrow
# us
U: [voice] yeah hi uh my name is {p1} and the account is {acw:8} I think
A: [voice] Thank you. And the date of birth on file?
U: [voice] {bd1.w}
A: [voice] Great, and a call back number?
U: [voice] {phw:10}
# gb
U: sorry, wrong one - the account is not {ac:########} but {ac2:########}
A: No problem. That one belongs to a joint account. Who are the holders?
U: me {p1} and my partner {p2}
A: Found it, thanks {p1.g}.
# us
U: I'd like to freeze my credit file. SSN {id:###-##-####}, DOB {bd1}, I live at {ad}
A: Thanks, {p1}. Your PIN to lift the freeze is {se:######}. Please keep it safe.
U: got it writing it down
# gb
A: Policy number please?
U: {ac:HH-#######~POL/####/##~MTR#######@}
A: Is that for {p1} at {ad}?
U: Yes. Kitchen ceiling came down last night
A: I'm so sorry. A loss adjuster, {p2}, will call you on {ph}. Claim {ac2:CL#######~CLM-######}.
# ie
U: Car was hit in the car park at the shopping centre. Reg {pl}. The other driver was {p2}, her insurer is some crowd in Dublin
A: Did you get her phone number or reg?
U: {ph}, reg {pl2}
A: Thank you {p1.g}. I've noted it all on {ac:#######@@~MP######}.
# us
U: Adding my daughter to the auto policy. {p1}, born {bd1.k}, license {id:@####-#####-#####~########~@#######}
A: Got it. Which vehicle?
U: the Civic, vin {vin}
A: That brings the premium to $<148|203>.60 a month.
# au
U: how do i make a claim for a cracked windscreen
A: You can do it online under Claims > Glass. Excess is $<75|120> and most jobs take an hour.
U: does it affect my no claim bonus
A: Not for glass claims.
# gb
U: Does your travel cover include skiing up to 3,500 m and trips over 31 days?
A: Winter sports is an add-on from £<14.20|18.99>. Trips may last 45 days on the Gold tier.
# ca
U: Hi, submitting dental claim for my son {p2}, he's on my plan. Plan no. {ac:###-####-##~G######}, ID {ac2:#########}
A: Thanks. Which dentist, and on what date?
U: {o:clinic}, {d}
A: Received. Payment goes by deposit to your bank, {p1}.
# gb
A: HMRC-style letter attached? We need your UTR and NI number to find you.
U: UTR {id:##########} NINO {id2:@@ ## ## ## @~@@######@}
A: Thank you. Your name and where you lived in 2022?
U: {p1}. {ad}
# us
U: filed my return, still says processing, my spouse {p1} already got hers
A: What is your filing status and SSN?
U: joint, {id:###-##-####}. hers {id2:###-##-####}
A: Thanks. Yours is under review at step 3, expect <21|30> days.
# au
U: TFN is {id:### ### ###}, name {p1}, trying to link to myGov
A: Thanks. I need the BSB and account of your last refund.
U: {ac:###-###} / {ac2:#########~########}
A: Matches. Linking code: {se:@@###@@#~##########}
# gb
U: When is the deadline for the paper return and what's form SA100?
A: Paper returns are due 31 October, online by 31 January. SA100 is the main return.
U: cheers
# gb
U: My mum {p1} passed away on {d}. I'm her executor. How do I close her pension?
A: I'm very sorry for your loss. Could I have your name and her pension reference?
U: {p2}. It's {ac:PN######@~##/######}
A: Thank you, {p2.g}. Her date of birth?
U: {bd1}
# us
A: Notes: cust {p1.c} called re: lost debit ({cc.m}). Verified w/ mother's maiden name "{sm}". Reissued, ship to {ad}. -{p2.g}
U: any update on the reissue?
A: It shipped on {d}, {p1.g}.
# ie
U: Name: {p1}⏎DOB: {bd1}⏎PPSN: {id:#######@@~#######@}⏎Employer: {o}⏎IBAN: {ib}
A: Thank you, the form is complete. Your mortgage application is {ac:MA-#####~APP######}.
# gb
U: I keep getting calls from a man called {p1} saying he's from your fraud team, wanted my code
A: That wasn't us. Did you tell him anything?
U: only the one time code {se:###-###~######} and then hung up
A: I'll block {cc.m} straight away.
# us
U: card # {cc}, cvv {se:###}, exp 0<4|7>/2<7|8>, charge it please
A: Thank you. Billing zip?
U: {zip}
A: Payment went through, confirmation {ac:@#@###~########}.
# nz
U: Kia ora, my KiwiSaver statement still has my ex's details, {p2}, as next of kin
A: Kia ora. Let's fix that. Your member number and full name?
U: {ac:KS#######~#######}, {p1}
A: Who should it be now?
U: my sister {p3}, {ph}
# gb
U: paid in a cheque from {o} five days ago, still not there
A: Which account? The last four will do.
U: {ac:####}
A: Thanks, it clears tomorrow by 23:59.
# us
U: could you remove the hold on my business account? it's {o}, EIN {id:##-#######}
A: Who am I speaking with?
U: {p1}, co-owner. other owner is {p2}
A: Thank you {p1.g}. Wire reference was {ac:FT##########~W-#######}, correct?
# sg
U: my hospital cash plan, claim for {d} admission, {o:clinic}
A: Please provide policy number and patient's birth date.
U: {ac:L#######@~#########}. {bd1}. patient is my mother {p1}
A: Received with thanks.
# in
U: NEFT failed but amount debited. Beneficiary {p1}, IFSC {ac:@@@@0######}, a/c {ac2:############}
A: Apologies for the inconvenience, {p2.g}. Amount will be credited back within 3 working days. UTR {ac3:@@@@#########}.
# gb
U: is a Visa debit ok at petrol pumps abroad, and do you charge 2.75%
A: Yes to the first, and the fee is 2.75% on our Classic account only.
# us
U: Whats the difference btw term life 20 and whole life
A: Term 20 covers you for 20 years at a fixed price. Whole life has no end date and builds cash value.
U: ok and max age?
A: 65 for term, 80 for whole life.
`;
