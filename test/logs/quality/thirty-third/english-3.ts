// Conversations in English, third part: short chats, forms and calls of many trades.
export const english3 = `
# en-GB
U: hello is anyone there
A: Hello! You're chatting with {f1}. How can I help?
U: need to know if you got my form. {p2} {bd2|short}
A: Yes {f2}, it was scanned on Monday under {a1=WF-######}.
# en-US
U: Claim status {a1=CLM-####-####}
A: Please enter your date of birth.
U: {bd|mdy}
A: Please enter your ZIP code.
U: {pc}
A: Thank you, {p1}. Your claim is being processed.
# en-GB
U: Name: {p1}
DOB: {bd|dmy}
Address: {ad}
Tel: {ph}
Policy: {a1=HH-########}
Query: tree fell on the shed, do I need photos
A: Thank you {f1}. Yes please, send them to this chat.
# en-US
U: First name: {f2}
Last name: {l2}
Email: {e2}
Phone: {ph}
Serial no.: {a1=SN&&&&&&&&&}
Issue: won't turn on
A: Hi {f2}, I've created RMA {a2=R######}. The label goes to {e2}.
# en-AU
U: my username is {h1} and it says account suspended
A: Hi {f1}, a payment was disputed by the card holder, {p2}.
U: thats my ex. remove him and use my card {cc}, ccv {cvv}
A: I've removed {f2}. Please add the card in the app rather than here.
# en-GB
A: Hi, it's {f1} from {o1=~Ocado~Abel & Cole~Riverford~Milk & More}. Your driver {f2} says nobody's in.
U: im at work, leave it with my neighbour {p3}
A: Will do. Which door?
U: the blue one. or in the porch, keypad {s1=####}
# en-US
U: I'm calling for my mom, {p1}, she can't hear well
A: No problem, may I have your name and are you authorized on the account?
U: {f2}, yes, last four of her social {ssn|4}
A: Thank you {f2}. And her date of birth?
U: {bd|us}
A: Her Medicare supplement with {o1=~Humana~Aetna~Mutual of Omaha} is active, member ID {a1=H########}.
# en-GB
U: typo in my email, its {e1}, not with a 1
A: Updated. Is your surname right? We have {l1|up}.
U: yes thats right
A: Great, {f1}. And the mobile ends in {ph|3}?
U: correct
# en-IE
U: I'd like a refund for the swimming lessons, {f3} broke her arm
A: Sorry to hear that! What's {f3}'s full name?
U: {p3}, Tuesdays at 4 with {f2}
A: Refund of €48 to the card ending {cc|4}. Get well soon {f3}!
# en-CA
U: Flight {n1=~AC 857~WS 16~AC 301} was cancelled, PNR {a1=@@@@@@}
A: I'm sorry about that, Mr. {l2}. May I rebook you and {p1} for tomorrow at 8?
U: ok but she needs a wheelchair. Aeroplan number is {a2=### ### ###}
A: Noted for {f1}. New boarding passes are sent to {e2}.
# en-US
U: can u text the pickup code again
A: Sure, to the number ending in {ph|4}?
U: no thats old. {ph2}
A: Sent.
U: got {s1=######}, is that what i show
A: That's the one, {f1}.
# en-GB
U: I keep getting letters for {p2} at my address
A: Sorry about that. What's the reference at the top of the letter?
U: {a1=##/######/@}. From {o1=~Lowell~Cabot~Moorcroft~PRA Group}. He moved out years ago, I'm {p1}
A: Thank you Ms {l1}. I've marked {st} as gone away for Mr {l2}.
# en-IN
U: Hi Support, VPN token is not syncing. Emp id {a1=IN#####}, hostname {a2=BLR-LAP-####}
A: Hi {f2}, {f1} this side. Please share AnyDesk code.
U: {s1=### ### ###}
A: Connected. Your local IP is {lan}, it should be on the corporate range.
U: ok i am at home today
# en-ZA
U: Hi, debit order went off twice, {o1=~Discovery~OUTsurance~Momentum~King Price} policy {a1=4#########}
A: Hi {f2}, may I have your ID number please?
U: {zaid2}
A: Thanks Mr {l2}. R1 240 is going back to your [[organisation:FNB]] account ending {a2=####}.
# en-GB
U: landlord here. tenant in {st} wants to keep a dog, can i say no
A: Hi {f2}, you're through to the legal line at {o1=~NRLA~LetAlliance~Hamilton Fraser}. What's your membership \
number?
U: {a1=######}. tenants name is {p1} if you need it
A: I don't. In short, you'd need a good reason, and please answer {f1} in writing.
# en-US
U: You have my name wrong. It's not {p2}, it's {p4}
A: My apologies, Mr. {l4}. Is the account number {a1=####-######-#} right?
U: yea
A: Thanks, I merged the two profiles. {p2} was another customer with a similar number.
# en-NG
U: Pls my ATM card was swallowed at Ojota
A: Sorry about that ma. Which bank and what name is on the card?
U: {o1=~UBA~First Bank~Fidelity~Polaris}, {p1}. Card is {cc|m}
A: Please call the bank, {f1}. Your complaint with us is {a1=CPL#########}.
# en-SG
U: My mother {p1} fell at void deck, want to claim. IC {nric}
A: Sorry to hear that. May I have your name and contact number, please?
U: {p2} {ph}
A: Thank you Mr {l2}. Which clinic did Mdm {l1} visit?
U: {o1=~Raffles Medical~Parkway Shenton~Healthway~Silver Cross}, on monday
# en-AU
U: power's out, NMI {a1=61#########}
A: Thanks. There's a fault in your area, fixed by 4 pm. Want a text?
U: yep {ph}
A: Too easy. Name?
U: {f2}
# en-GB
U: Good afternoon
Please find my details for the disclosure check.
Full name: {p1}
Previous name: {f1} {l3}
Date of birth: {bd|long}
Driving licence: {licence}
Passport: {nat1=#########}
Current address: {ad}
A: Good afternoon {f1}, received with thanks. Your application is {a1=F#########}.
# en-GB
U: who is {p2} and why is he on my account
A: Hi {f1}, {f2} was added as an additional driver on 4 May.
U: not by me!! policy {a1=P#########}
A: I've taken him off. Did anybody else have your password?
U: my sister {f3} set it up, it was {pw}
# en-US
U: need invoice for booking {a1=HM&&&&&&&&}
A: Hi {f2}! Which company should it be made out to?
U: {o1=~Summit Roofing LLC~Dry Creek Brewing~Anvil & Oak~Parkside Church}, {ad}
A: It's in your inbox, {e2}.
# en-US
U: whats my account number i lost the paper
A: I can't give it in full, but it ends in {a1=####}. Are you {p1} on {st}?
U: yes thats me, {f1}
A: Thanks. A new letter will come in the mail.
# en-GB
A: Hello, {o1=~Severn Trent~Thames Water~Yorkshire Water~United Utilities}, {f1} speaking, can I take your name?
U: Yes it's {p2}, {l2|spell}
A: Thank you Mr {l2}, and your postcode?
U: {pc|spell}
A: And the house number and road?
U: {st}
A: Perfect. Your meter, {a1=##@######}, hasn't been read since October.
# en-IE
U: Hi, NCT for {a1=~191-D-#####~202-D-#####~221-D-####} please, any cancellation?
A: Hi, Saturday 8.40 in Deansgrange. What's your name and number?
U: {p2}, {ph}
A: Booked, {f2}. PIN for changes is {s1=#####}.
# en-CA
U: hydro bill still going to my ex, {p2}
A: Hello! What's your name and the account number on the bill?
U: {f1} {l1}, {a1=##### #####}
A: Thanks {f1}. I'd need {f2} to call us, or a copy of the lease for {ad}.
# en-US
U: i cant get into my email {e2}
A: What's the recovery phone on file?
U: ends with {ph|2} i think
A: And the year of birth you entered?
U: {bd2|y}
A: Great, {f2}. Backup code: {s1=#### ####}.
# en-GB
U: This is the third time I write. My hearing aid, serial {a1=########}, whistles.
{p1}
{ph}
A: Dear Mrs {l1}, I apologise. {f2} in {town} can see you on Wednesday at 10. Would {f2} be all right or do you \
prefer {f4}?
U: {f2} is fine.
# en-AU
U: hi its {f3} from {o1=~Blue Gum Cafe~Hobson Electrical~Torquay Vet~Zest Pilates}, eftpos not working
A: Hi {f3}, what's the terminal ID?
U: TID {a1=########}
A: And the error? Also is {p2} still the owner?
U: "no comms". nah {f2} sold it to me
A: Then I need a new form. I'll email {e3}.
# en-IN
U: I want to change nominee in my policy {a1=#########}
A: Sure, kindly share nominee name and relationship.
U: {p1}, wife, dob {bd1|dash}
A: And your date of birth, Mr {l2}?
U: {bd2|dash}. Earlier nominee was my mother {f3} {l2}
A: Noted. Request {a2=NOM######} registered, OTP sent to {ph}.
# en-GB
U: hi can i get my deposit back for the hall hire on sat
A: Hi {f1}, who was the booking under?
U: {o1=~3rd Wickham Scouts~St Mary's WI~Little Acorns Nursery~Dulwich Harriers} or {p2}
A: It's under {f2}. Please send bank details.
U: {a1=##-##-##} {a2=########}, name {p2|up}
# en-US
U: Verify me faster pls. SSN {ssn|d} DOB {bd|mdy} addr {ad}
A: Thank you, {f1}. Verified. What can I do for you?
U: raise the limit
A: Your limit on the card ending {cc|4} is now $5,000.
# en-US
A: This is {f2} with {o1=~Comcast~Spectrum~Cox~Frontier}. I see a modem with MAC {mac}, is that yours?
U: yes
A: Its IP {ip} hasn't changed since Sunday, let me reset it.
U: ok its back. wifi password changed tho?
A: It's {s1=^^^^^^##^^##} now, printed on the label too.
# en-GB
U: Pension transfer. Old scheme ref {a1=PEN/######/@}, NI {nino|d}, I'm at {o1=~Tarmac~Argyll Foods~Wessex Schools \
Trust~Rolls-Royce} since 2019
A: Hello {p2}, thank you. Which provider was it before?
U: {o2=~Scottish Widows~Royal London~Standard Life}. {f1} there said you need to ask
A: I'll write to {f1} today.
# en-ZA
U: My gym contract, they say I owe 3 months. {p2}
A: Hi {f2}, {f1} from {o1=~Virgin Active~Zone Fitness~Planet Fitness} {town}. Member number?
U: {a1=M######}
A: Your bank changed in March. Please send me the new account.
U: [[organisation:Capitec]] {a2=1#########}
# en-GB
U: My son {f8} swallowed a button?? He is only little
A: Please call 999 or 111 if he has trouble breathing. Is he registered with us? What's his date of birth?
U: {bd8|dmy} {p8}. he seems fine
A: Dr {l1} will call you now on {ph}.
# en-US
U: pls remove my number {ph} from your list
A: Done. Is there another one we should remove?
U: {ph2} thats my wife {f1}
A: Both removed, {f1}'s too.
# en-SG
U: maid insurance renewal. helper name {f3}, FIN {nat1=G#######@}
A: Hi Mr {l2}, policy {a1=MI-########} expires on 30 June. Renew for 26 months?
U: ok. bill to {e2}
A: Done, thank you Mr {l2}.
# en-GB
U: I've forgotten the answer to my security question. I think it's {s1=~Fluffy~Arsenal~St Johns Road~Margate~Poirot}
A: That's not right, sorry {f1}. Shall I text a code to {ph}?
U: yes..... {s2=######}
A: That's it. Your new memorable word?
U: {s3=~Marmalade##~Honeycomb~Puffin##~Thistle#}
# en-US
U: Hi, this is {p1} from {o1=~Lakewood Dental~Pine Street Pediatrics~Harmon Family Law~Ridgeline HOA}, our fax \
isn't working.
A: Hi {f1}! Is it the line {ph}?
U: yes, invoices go to {f2}, {e2|lakewoodoffice.com}
A: Thanks. I'll send {p4} tomorrow before noon, work order {a1=WO#######}.
# en-CA
U: library says i owe $12 for a book i returned!! card {a1=2############}
A: Hi {f2}, which title?
U: the last Grisham one
A: It was on the shelf, sorry. Fee waived.
`;
