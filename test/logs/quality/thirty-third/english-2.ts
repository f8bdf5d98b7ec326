// Conversations in English, second part: telecoms, hosting, travel, schools and shops.
export const english2 = `
# en-GB
U: wifi dead since 6. router lights orange
A: Hi, you're through to {f2} at {o1=~BT~Virgin Media~TalkTalk~Plusnet~Vodafone}. Can I have the landline number or \
account number?
U: acc {a1=GB########} name {p1|low}
A: Thanks {f1}. Can you read me the MAC on the sticker?
U: {mac}
A: I'll send a new hub to {ad}.
# en-US
U: SSH to my VPS times out, server IP {ip}
A: Thanks for contacting {o1=~Brightnode Hosting~Linode~Hostwinds~Peak Servers}. Is that from your home connection? \
What's your own public IP?
U: yes, {ip2}. tried ipv6 too {ipv}
A: {ip2} was banned by fail2ban after 5 failed logins. I've unbanned it. Ticket {a1=#######} closed, anything else, \
{f2}?
U: nope, thx
# en-US
U: Our API calls return 401 since your deploy at 02:00 UTC. Key: {s1=sk_live_&&&&&&&&&&&&&&&&&&&&}
A: Hi, please rotate that key right away as it is now in the chat. Which org is this?
U: {o1=~Fernhill Labs~Copperline Inc.~Tidewater Analytics~Mosaic Freight}, workspace {a1=ws_%%%%%%%%}. New key is \
{s2=sk_live_&&&&&&&&&&&&&&&&&&&&}, dont judge me
A: Ha, okay. I'm {f1}, I've invalidated both. Please create one in the dashboard and keep it there.
# en-GB
U: Hi can I add a bag to booking {a1=@@@@@@}?
A: Hello, thanks for chatting with {o1=~easyJet~Jet2~Loganair~Ryanair}. What is the lead passenger's surname?
U: {l1}
A: Thank you. I see two passengers, {p1} and {p2}. Who is the bag for?
U: {f2}, 23kg. and can you check the passport no, i might have put it wrong, should be {nat1=#########}
A: It shows {nat2=#########} at the moment. I've amended it.
# en-GB
U: Train from York cancelled, want delay repay. Ticket ref {a1=&&&&&&&&}, £64.20
A: Sorry about that! Have you got a {o1=~LNER~Northern~CrossCountry~Avanti} account?
U: yeah under {e2}
A: Thanks {f2}, claim {a2=DR-#######} is in. Money back by BACS, account ending {a3=####}, or voucher?
U: bank pls
# en-US
U: Checking in Friday, can we get a late arrival? Res {a1=########}
A: Good evening, {o1=~The Harbor Inn~Hotel Larkspur~Hampton Inn Downtown~Cedar Lodge} front desk, {f2} speaking. \
May I have the name on the reservation?
U: {p1}. {p4} will be there first, he's my fiancé
A: Wonderful Ms. {l1}. I'll note {f4} may check in without you. Your room door code is {s1=####}, active from 3 PM.
# en-AU
U: hired a ute from you guys, got a toll notice for {a1=@@##@@} on the 12th, wasnt me
A: G'day, {f1} from {o1=~Bayswater Car Rental~East Coast Hire~Thrifty}. What's the rental agreement number?
U: RA {a2=########}, {p2}
A: Cheers {f2}. It was returned on the 11th so that's the next customer. I'll let the toll operator know. Your \
licence on file is {nat1=########}, still current?
U: yep
# en-GB
U: Hi, it's about my MOT. {a1=@@## @@@}, the silver fiesta
A: Morning! {f2} at {o1=~Halfords Autocentre~Baxters Garage~Kwik Fit~J & R Motors}. It failed I'm afraid, front \
tyres and a bulb.
U: oh no. how much
A: £168.40 all in. Shall I ring you on {ph} when it's done?
U: yes but its {f4}'s phone in the daytime, {ph2}
# en-GB
U: Dear Mrs {l1},
{f4} will not be in school today as he has a temperature.
Kind regards
{p3}
A: Thank you for letting us know. Could you give {f4}'s surname and form please?
U: {l4}, 7B
A: Thanks, I've marked {p4} as ill. {p1}, attendance officer, {o1=~Oakfield Academy~St Bede's High School~Kingsmead \
Primary~Hillcrest School}
# en-US
U: I can't log into the parent portal, student ID {a1=######}
A: What's your child's name and grade?
U: {p2}, 4th grade, Ms {l3}'s class
A: And your email?
U: {e1}
A: A reset link was sent to {e1}. If it doesn't arrive, use this one: \
{w1=https://portal.ps-district.org/reset?token=%%%%%%%%%%%%%%%%}
# en-CA
U: I paid twice for my transcript!!
A: Hi! Can you share your student number and the order confirmation?
U: student # {a1=#########} and confirmation {a2=TR-#######}
A: Thanks, is this {p1}, born {bd1|long}?
U: Yes but I go by {f3} now, {p3} is the legal name since March
A: Thanks {f3}. I'll refund the Visa ending {cc|4} and update the registrar.
# en-GB
U: someone got into my acc. username {h2}, email got changed to {e4}
A: Sorry to hear that. What was the original email?
U: {e2}
A: Thanks. When did you create the account and what was the first console's serial?
U: 2016 i think. serial {a1=AJ#########}
A: OK {f2}, recovery code is {s1=&&&&-&&&&-&&&&}, type it on the sign-in page.
# en-US
U: my kid bought $200 of vbucks w/o asking
A: Ugh, sorry about that! Can you give me the display name?
U: {a1=~xX_NoScope_##_Xx~Sn1perWolf####~toastghost##~ItzCr8zy##}
A: Thanks. And the invoice ID from the email?
U: {a2=F#########}
A: Okay {f2}, is it alright if I call you {f2}? The account says {p2}. Refunded. Please turn on the purchase PIN.
U: ok set it to {s1=####}
# en-GB
U: Why am I being charged £17.99 I cancelled in feb
A: Hi there, could you tell me the email on the account?
U: could be {e1} or my work one {e1|hartleyandco.co.uk}
A: It's under the second. The subscription was restarted on 3 April from a device called "{f2}'s iPad".
U: oh. thats my husband. ok ignore me
# en-GB
U: My payslip has the wrong NI number
A: Hello, HR helpdesk at {o1=~Morrow & Finch~Northgate Logistics~Bellamy Foods~Capita}, {f1} here. What should it be?
U: {nino}. It shows {nino2}
A: Thank you. And your employee number and name?
U: {a1=E#####}, {p2}
A: Thanks {f2}, amended for June. I've copied in {p3} in payroll ({e3|payroll-services.co.uk}).
# en-US
U: hi I need to change my direct deposit
A: Sure. Please give me the routing number and account number of the new bank and your employee ID.
U: routing {a1=0########}, acct {a2=##########}, emp {a3=######}
A: Thank you {f2}. For security, what's the answer to your question "first pet"?
U: {s1=~Pickles~Mr Whiskers~Duke~Snowball~Rocky}
A: Great, it takes effect with the paycheck on the 15th.
# en-IE
U: Could you update the standing order for my monthly donation please? I'd like to make it 20 euro.
A: That's very kind, thank you! What's your name and supporter number?
U: {p1}, {a1=S-######}
A: And the new IBAN, if it has changed?
U: {ib}, that's with [[organisation:AIB]]
A: Thanks a million {f1}. A letter will go out to {ad}.
# en-IE
U: My passport renewal is stuck. Application {a1=###########}
A: Hello, thank you for your webchat query. Can you confirm the applicant's name and date of birth?
U: it's for the child, {p8}, {bd8|dmy}
A: Thanks. The consent form signed by {p1} and {p2} was not witnessed correctly.
U: witnessed by garda {l6}, station in {town}
A: The stamp is missing. Please resend it.
# en-GB
U: Table for 6 under {l2} on Saturday 7.30, can we make it 8
A: Hi {f2}, this is {f3} at {o1=~The Fox & Hounds~Dishoom~Casa Lupo~The Old Bakery}. 8 is fine. Still the number \
ending {ph|4}?
U: yes. one is coeliac (my mum {f5})
A: Noted!
# en-US
U: Where's my food?? order {a1=#@@-####}
A: Hi {f1}, your Dasher {f2} is at the restaurant now.
U: it says that since 7:10. Also address is wrong, its {ad} not my old place
A: Updated to {st}. Any gate code?
U: {s1=#####} star
# en-GB
U: I lost my library card
A: Not a problem. What's your name and date of birth?
U: {p1} {bd|dmy}
A: Found you. Old card {a1=2#############} is blocked. You can pick up a new one at the front desk, your PIN is \
still {s1=####}.
# en-AU
U: Tickets for Friday never came thru, order {a1=##-#####/@@@#}
A: Hi there, what email did you use?
U: {e2}
A: It bounced. Do you have another?
U: try the missus, {e1}
A: Sent to {f1}'s email now. You'll need photo ID in the name of {p2} at the gate.
# en-US
U: I forgot my wallet passphrase, and support told me to DM someone called \
{a1=~CryptoHelp_##~coinfix_mod#~ledger_agent##}
A: Please don't, that's a scam. Did you share your recovery words with anyone?
U: I sent him the first four: {s1=~ribbon orbit canyon maple~velvet acorn tunnel bridge~lemon harvest puzzle drift}
A: Move your funds now. What's the email on your {o1=~Coinbase~Kraken~Gemini} account?
U: {e2}. name's {p2}
A: Thanks {f2}. I have locked withdrawals, case {a2=#########}.
# en-GB
U: Wallet withdrawal stuck 3 days!! txid is in your system, uid {a1=########}
A: Hi {f1}, we need a source of funds document. Your verification link: {w1=https://verify.kycpoint.io/s/%%%%%%%%%%%%}
U: already sent passport {nat1=#########} AND a bank statement from {o1=~Revolut~Barclays~Halifax}
A: The statement is in the name {p4}, but your account says {p1}.
U: that's my dad. ffs. ok sending mine
# en-GB
A: Good afternoon, {o1=~Slater Webb Solicitors~Harcourt & Pym LLP~Irwin Bell~Mallory Law}, {f1} speaking.
U: Hello, is Mr {l2} there please? It's {p3}, about the house in {town}.
A: He's in court this morning, Ms {l3}. Is it matter {a1=###-###/@@@}?
U: that's it. The buyers, the {l5} family, want to exchange on Friday.
A: I'll ask {f2} to ring you on {ph}.
# en-US
U: Need a copy of my 2022 return. SSN {ssn2}, filed jointly w/ my wife {f1} {l2} ssn {ssn1}
A: Thank you for contacting {o1=~H&R Block~Jackson Hewitt~Lone Star Tax Service}. And your name, sir?
U: {p2}
A: Thanks {f2}. Is {e2} good to send the secure link?
U: No, text it. {ph}
# en-NG
U: Good afternoon, my light bill is too much. Meter no {a1=45#########}
A: Good afternoon. Please what is the name on the bill and the service address?
U: {p2}, {ad}
A: Thank you Mr {l2}. Your feeder was moved to Band A. Complaint ID: {a2=IE/########}.
# en-ZA
U: Hello, my child's report is not on the portal. {p4}, grade 5
A: Hi, which class?
U: Ms {l3}. The login is {a1=par######} password {pw}, doesnt work
A: Please don't send passwords here. I've reset it and mailed a link to {e1}. Is that you, {f1}?
U: Yes it is, thank you
# en-SG
U: hi my parcel kena wrong unit, i stay at {ad}
A: Hi, {o1=~Ninja Van~J&T Express~Qxpress} here. May I have the tracking number?
U: {a1=NVSG############}
A: Thank you. Rider {f2} will collect it from the other unit tonight. May I have your handphone?
U: {ph}. call before come ah
# en-IN
U: Dear Team,
My PF withdrawal claim is rejected third time. UAN {a1=10##########}, employer {o1=~Sterling Infosystems Pvt \
Ltd~Wipro~Vaibhav Textiles~Infosys}.
Reason given: father name mismatch. My father is {p2}, in records it is written {f4} {l2}.
Regards,
{f1} {l2}
Mob: {ph}
A: Dear {f1}, joint declaration form is needed, signed by {o1}. Grievance no. {a2=GR/###/####/#####}.
# en-GB
U: the dentist pulled the wrong appointment. i'm {i1}
A: Hi, do you mean Thursday's? We have {p1} at 11 with Dr. {p4}, and {p2} at 11.30 with the hygienist.
U: {f2} is my son. His should be first, he has school
A: Swapped. You'll get a text on {ph}.
# en-GB
U: Meter reading: {n1=#####}. Account {a1=A-########}
A: Thanks! And is the meter serial {a2=E#S########}?
U: yes
A: Lovely, thanks {f2}. Your new bill will go to {e2}, estimated at £{n2=1##}.
# en-US
U: Water heater leaking, {ad}
A: Hi, this is {f1} with {o1=~Greystar~Bluebird Property Management~Keystone Rentals}. Is the water off?
U: I cant find the valve. tenant is {p2}, ph {ph}
A: It's behind the dryer. {f4} from maintenance is on his way, is there a lockbox?
U: yes code {s1=####}
# en-AU
U: FAO {p1}
Ref: {a1=INV-#####}
Hi {f1}, we were invoiced twice for the April cleaning. ABN on the invoice is also wrong.
Cheers, {p2}, {o1=~Redgum Dental~Coogee Surf Club~Harris Plumbing~Little Gumnuts Childcare}
A: Hi {f2}, sorry, {f1} is on leave. I'm {f3}. I've voided {a1} and sent {a2=INV-#####} to {e2|outlook.com}.
# en-CA
U: Hi, my locksmith said you'd pay him directly? claim {a1=HO-#######}
A: Hi {p1}, {f2} from {o1=~Intact~Desjardins~Wawanesa} home claims. What's the locksmith's name?
U: {p4}, {o2=~Capital Lock & Key~Rapid Locks~Keyman Services}, he's at {e4|rapidmail.ca}
A: Great, I'll e-transfer it. Security answer will be {s1=~snowshoe~bluejay~poutine~maple##}.
# en-GB
U: do i need to do anything about the price going up? cust no {a1=#########}
A: Hi! No, it'll change on its own on 1 April. Is there anything else, {f1}?
U: how do u know my name lol
A: It's on your account, {p1} :)
# en-GB
U: 2 things. 1) the invoice for {o1=~Pinecrest Joinery~Amber Events~Kestrel IT Ltd~Hobbs & Daughter} still has my \
old surname. 2) VAT number missing
A: Hi, happy to sort both. What was the old name and what's the new one?
U: old {p1}, new {f1} {l3}
A: Thanks {f1}. Invoice {a1=INV/####/####} is reissued and in your inbox.
U: perfect
# en-US
U: hey its {f2} again, yesterday's chat dropped. ref {a1=CHT-########}
A: Welcome back {f2}! I see you spoke with {f1} about the phone with IMEI {a2=35#############}.
U: yeah {f1} said the unlock would take 24h. still locked
A: It went through just now. Restart the phone, no PIN needed.
U: works, tell {f1} thx
`;
