// Banks, cards, brokers, payroll, insurers.
export const englishMoney = `
# en, bank
A: {HI}
U: my <debit card|card|credit card> was declined at the <petrol station|supermarket|pharmacy> just now, theres money on it
A: Sorry to hear that. {QTAIL}
U: {TAIL}
A: Thanks. {VERIFY}
U: {ME}
A: I can see the block on {cardmask}, {first}. {QOTP}
U: {OTP}
A: Block lifted. Please try again.
# uk ie, bank
U: <need|want|would like> to send money to my landlord but it says account details dont match
A: {Q:sort code and account number you entered}
U: sort code {sort}, account {acct}, name {name2}
A: The name on that account is slightly different. Could you check with {last2}?
U: he says its {sort2} <and|with> {acct2}. ref {reference}
A: That one matches. {BYE}
# us, bank
U: setting up direct deposit, which numbers do I give my employer {firm}
A: I can help. {Q:checking account number}
U: {T:acct}
A: Thank you. Your routing number is {sort} and the account is {acct}. {firm} may also ask for a voided check.
U: they also asked for my social, its {natid}, can you tell me if thats what you have
A: I only see the last four, {natidend}. That matches.
# en, bank
U: Lost my wallet <last night|on the train|at the gym>. <Two|3> cards in there
A: I'll block them now. Can you tell me the numbers or just the endings?
U: {TAIL}. other one is {card2}
A: Both {tail} and {tail2} are cancelled. {QWORD}
U: {WORD}
A: Thank you. Replacements go to {street}, is that still right?
U: no moved. {addr2} now
# en, bank
U: there's a payment of {price} to {shop} on my statement, i never bought anything there
A: I'm sorry about that. Which card did it go out on?
U: {TAIL}
A: And your customer number?
U: {T:cust}
A: Dispute opened under {kase}. A new card is on its way, {first}.
U: {name} btw thats my married name, not what you have
# en, bank
U: forgot my online banking login
A: No problem. {Q:customer ID}
U: {T:cust}
A: {QWORD}
U: {WORD}
A: {QOTP}
U: {OTP}
A: Your username is {user} and a temporary password is {pw}. Please change it straight away.
U: ok in, changed it to {pw2} so i remember
# uk ie za, bank
U: Hi I want to set up telephone banking
A: Certainly. {VERIFY}
U: {ME}
A: Please choose a PIN for the phone service.
U: {PIN}
A: Don't use that one in chat please, I'll send a form. Your membership number will be {member}.
U: ok {member} noted
# in, bank
U: KYC update pending message is coming, account is frozen
A: {Q:account number and IFSC}
U: {T:acct}, IFSC {sort}
A: Please share PAN and Aadhaar.
U: PAN {tax}, aadhaar {natid}
A: Also date of birth as per Aadhaar?
U: {dob}, name {name}
A: Done. OTP was sent to {phone}, please do not share it with anybody.
U: it is {otp} only, please do fast
# au, bank
U: gday, payid isnt working for my mate, can i just give him bsb and acc
A: Yes, he'll need both. Yours are BSB {sort} and account {acct}.
U: and if he's sending to the joint one? i think {sort2} {acct2}
A: That's right, it's in the names {name} and {name2}.
U: {TY}
# ca, bank
U: Interac transfer stuck, deposited by {name2} on {date}
A: {Q:reference number}
U: {T:reference}
A: It asks for the security answer. Did {first2} tell you?
U: she said the answer is {answer}, i tried {word} first
A: Enter it in lower case. It goes into account {acct}, transit {sort}.
# sg, bank
U: GIRO arrangement for {telco} was rejected twice alr
A: {Q:account number}
U: {T:acct}
A: And NRIC please?
U: {natid}
A: The bill account they sent us was {contract}, yours reads {contract2}. Please resubmit with {contract2}.
U: ok can. swift code for overseas also?
A: {bic}
# en, bank
U: can i pay my credit card bill over chat
A: Of course. {Q:card number}
U: {CARD}
A: And the debit card you want to pay from?
U: {card2}
A: {QCVV}
U: {CVV}
A: {price} paid from {cardmask2}. Reference {reference}.
# en, bank
A: Fraud team here. Did you just try to spend {price} at {shop}?
U: no!!!
A: Thank you, we have stopped card <ending|ending in> {tail}. {QOTP}
U: why do you need it.. {otp}
A: To confirm it is you. Who else holds a card on this account?
U: my <wife|husband|partner> {name2}, hers ends {tail2}
A: Hers is fine. New one for you to {addr}.
# us, bank
U: what happened to my mortgage escrow, payment went from {price} to {price2}
A: {Q:loan number}
U: {T:loan}
A: And the property address?
U: {addr}
A: Thanks {title} {last}. And last four of your social?
U: {natidend}
A: County taxes rose. I'll mail an analysis, case {kase}.
# uk, bank
U: ISA transfer from {bank2}, reference {reference}, still not here after {n} days
A: {Q:National Insurance number}
U: {T:natid}
A: And the account number at {bank2}?
U: {acct} I think, sort {sort}
A: They rejected it as the date of birth was wrong, they hold {dob2}.
U: thats my son's! mine is {dob}
# en, broker
U: locked out of my trading account
A: {Q:account number}
U: {T:cust}
A: {QPW}
U: {PW}
A: The caps are off. Also we see a login from {ip}, was that you?
U: yes thats my <office|hotel>. authenticator code is {otp} if you need it
A: Not needed. {BYE}
# en, broker
U: Need to move my shares from {broker2} to you
A: {Q:account number with the other broker}
U: {T:acct}
A: And your tax ID as shown there?
U: {tax}. <name|holder> {name}
A: Transfer {reference} opened, please sign at {url}.
U: signed. does the dividend go to {iban}?
A: Yes, to that IBAN.
# en, broker
U: API orders get 401 since <monday|the update>
A: Which key are you using? Only the first characters please.
U: {key} thats the whole thing sorry
A: Please revoke it at once. Which IP do you call from?
U: {ip}, whitelist shows {ip2}
A: That explains it. I've added {ip} for client {cust}.
U: new key {key2} works
# en, firm
A: Payroll desk, {agent} speaking.
U: my payslip is wrong, {n} hours overtime missing
A: {Q:employee number}
U: {T:employee}
A: Full name?
U: {name}, {dob} if you need it
A: Corrected. It will be paid to the account ending {acctend} on {date}.
U: thats closed, new one is {acct} {sort}
# us uk ie, firm
U: Form for new starter attached below¶Name: {name}¶DOB: {dob}¶<SSN|NI|Tax> no: {natid}¶Address: {addr}¶Bank: {bank}¶Account: {acct}¶Sort/routing: {sort}¶Next of kin: {name2} {phone2}
A: Thank you {first}. Your staff number is {employee} and first login is {user} / {pw}
U: works. door code for the office?
A: {door} at the back entrance, {street2}
# en, firm
U: locked out of the payslip portal again
A: {QPIN}
U: {PIN}
A: Your payroll ID?
U: {T:employee}
A: Reset. New link: {url}
U: it wants the last 4 of my <tax id|social|id number>, {natidend} not accepted
A: We have {natid} on file, is it different?
# en, insurer
U: someone <hit|scraped|reversed into> my car in the <car park|parking lot>
A: Sorry to hear. {Q:policy number}
U: {T:policy}
A: And your registration?
U: {T:plate}
A: Did you get the other driver's details?
U: {name2}, reg {plate2}, insured with {insurer2}, policy {policy2}, phone {phone2}
A: Your claim number is {claim}. Quote it to {garage}.
# en, insurer
U: renewal went up to {price} from {price2} why
A: {Q:policy number or registration}
U: {T:plate}
A: {VERIFY}
U: {ME}
A: It's due to your postcode {postcode}. I can offer {price2} if you pay by card today.
U: {CARD}
A: Taken. New policy {policy}.
# en, insurer
U: chasing my <home|water damage|roof> claim
A: {Q:claim reference}
U: {T:claim}
A: The adjuster {name2} visited {street} on {date}. Payment to {iban}?
U: <Yes|yep> or sort code {sort} acc {acct} whichever quicker
A: {BYE}
# us, insurer
U: Was told my provider is out of network. member id {health}
A: {Q:date of birth of the subscriber}
U: {T:dob}
A: And group number?
U: {T:contract}
A: Claim {claim} from {clinic} was processed under {name2}. Are you a dependent?
U: yes, shes my mom. my name is {name} dob {dob2}
# uk, insurer
U: <travel|pet> insurance claim, vet bill {price}
A: {Q:policy number}
U: {T:policy}
A: Which practice?
U: {clinic} in town, invoice {inv}
A: Please send your bank details so we can pay.
U: {bank}, {sort}, {acct}, in the name of {name}
A: Paid, ref {claim}.
# en, bank
U: Chip reader gives code when I log in, then rejected
A: Which code do you see?
U: {OTP}
A: And the reader's serial number?
U: {T:serial}
A: That's an old reader. Sending a new one to {postcode}, {title} {last}.
U: pls send to {addr2}, c/o {name2}
# en, market
U: payout never arrived
A: {Q:seller ID}
U: {T:user}
A: We paid {price} on {date} to IBAN {iban}.
U: thats old, should be {iban2}
A: For the change please confirm the last digits of the payment card on file.
U: {TAIL}
# en, bank
U: apple pay wont add my card
A: {QTAIL}
U: {TAIL}
A: A code went to the phone ending in the number we hold. {QOTP}
U: {OTP}
A: That code was for {cardmask2}. Are there two cards?
U: yes {cardmask} and {cardmask2}. second one belongs to {name2}
# en, shop
U: charged twice, {price} each
A: {Q:order number}
U: {T:order}
A: One charge is on {cardmask} and one on card ending {tail2}. Are both yours?
U: first is mine the {tail2} one is my <dad's|mum's|boss's>
A: Refund {refund} to the {tail2} card.
U: {TY}
# en, bank
A: Secure message from {org}¶Dear {title} {last},¶Your new card ending {tail} was posted to {addr}. Activate with code {otp}.
U: activated but PIN never came. is it the same {pin} as before?
A: We can't see PINs. A reminder will be posted. Your reference: {reference}
U: and online it wants my access number?
A: {cust}
# za, bank
U: hi debit order from {insurer} bounced, its my fault?
A: {Q:ID number}
U: {T:natid}
A: And the account it should come off?
U: {acct} branch {sort}
A: The branch code they have is {sort2}. Policy {policy}. I've let them know, {first}.
# en, bank
U: wallet recovery phrase not accepted in the app
A: Never share it. Which wallet version?
U: too late: {seed}
A: Please move your funds now, anybody reading this could use it. Also change the app PIN.
U: ok pin was {pin}, changed to {pin2}. backup codes {recovery} and {recovery2}
A: Generate new codes too. Ticket {ticket}.
# us, bank
U: wire to my sister in <Ireland|Germany|Spain>, whats needed
A: Her name, IBAN and BIC.
U: {name2}, {iban2}, {bic2}
A: And your checking account?
U: {T:acct}
A: Wire {reference} scheduled for {date}, fee {price}. {QOTP}
U: {OTP}
# uk ie, law
U: completion statement, which account do i send the deposit to
A: Account name {org} client account, sort code {sort}, account {acct}, reference {kase}.
U: just to check by phone first, who do i ask for
A: {agentfull} on {phone2}
U: sent {price}. My <passport|licence> for the id check is {passport}
A: Received with thanks, {first}.
# en, bank
U: change of name after marriage
A: Congratulations! {Q:customer number}
U: {T:cust}
A: Old name and new name?
U: was {name}, now {name2}
A: And your date of birth and card ending?
U: {dob}, {TAIL}
A: {BYE}
# en, bank
U: standing order to {gym} needs cancelling
A: Account number?
U: {T:acct}
A: {QWORD}
U: {WORD}
A: I see {price} monthly, mandate {contract}. Cancelled.
U: also one for {charity}, mandate {contract2}
`;
