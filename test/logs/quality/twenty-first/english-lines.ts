// Telecoms, helpdesk, software, gaming and dating desks in English.
export const englishLines = `
# uk
U: broadband down since last night
A: Sorry about that! {a1.g} here. Landline or account number?
U: {account:##########}
A: And the full name plus postcode?
U: {p1}, {addr.pc}
A: Can you read me the router's MAC, on the sticker?
U: {mac}
A: I can see it dropping. New Wi-Fi key after reset will be {secret:$$$$$$$$$$}.
A: Router IP?
U: {ip}
A: Thanks {p1.g}

# us
U: port my number
A: Sure! Number, current carrier account and transfer PIN?
U: {phone}, acct {account:#########}, pin {secret:######}
A: Name on old account?
U: {p1.m}
A: Last thing, the IMEI of your phone, dial *#06#
U: {imei}
A: Done, {p1.g}. Takes an hour.
U: new billing addr {addr}, card {card.last}

# au
U: SIM not working in new phone
A: What's the number on the back of the SIM?
U: {account:8961#############}
A: Thanks. Mobile number?
U: {phone}
A: And DOB to verify?
U: {dob}
A: Activated. Voicemail PIN is {secret:####}, change it.
U: {p1}, account in {k1}'s name

# in
U: getting spam calls all day. {phone} and {phone}
A: I am {a1.g}, sorry for trouble. Your number and name?
U: {phone}, {p1}
A: DND request {account:DND########} is active in 24 hours.
U: one was {p2} from {org}

# ie
U: Bill is {price} more than last month
A: Hi, could you give me the account and the security word?
U: {account:80######}, word is {answer.word}
A: Thank you, {p1}. Premium texts on {phone}.
U: thats my son {b1.g}'s phone
U: pay from {iban} please
A: Ok, {a1.g}.

# uk
U: engineer no-show. took a day off work for this
A: I apologise. Order reference?
U: {account:VOL###-###########}
A: Engineer was {a1}, the note says "no answer at {addr.street}".
U: the buzzer clearly says {p1.s}
A: Rebooked {weekday}, {price} credit.
U: {phone}, and neighbour {p2} has the key

# us
U: internet slow. speed test says 3 mbps, isp ip {ip}
A: Thanks. Modem model and MAC?
U: {x:SB####}, {mac}
A: Account holder?
U: {p1}, acct {account:8### ## ### #######}
A: I've re-provisioned you. Reboot please.
U: second modem {mac} in the shed

# sg
U: contract ending, what plans u have
A: Hi! NRIC last 4 and mobile no?
U: {nid} full one lah, {phone}
A: Hi {p1.g}, contract {account:M#######} ends {date}. I can offer 100GB.
U: bill to {card.mask}, {addr}

# za
U: fibre installed next door but not us
A: What's your address?
U: {addr}
A: And who is the owner? We need consent.
U: Body corporate, managed by {landlord}. Contact {p2}, {email.work:p2}
A: Emailed. Order {account:FTTH-#####}, {p1.g}.
U: me: {p1}, {phone}, {email:p1}

# uk
U: voicemail greeting still has the old owners name, {p2}
A: That's odd. Number?
U: {phone}
A: Reset. New PIN: {secret:####}
U: I'm {p1}, work line of {org}
A: Pin sent to {email.work:p1}.

# us uk
U: Laptop locked me out after vacation
A: Service desk, {a1.g}. Username?
U: {handle:p1}
A: Device name?
U: {device:p1}
A: Temporary password is {pw}, you must change it at login.
U: works, thanks. new one is {pw} can you note it
A: Please don't send it here, {p1.g}.

# in
U: VPN not connecting from home
A: Hi {p1.g}, please share error and IP.
U: error 809, ip {ip}, laptop {device:p1}
A: I see failed logins for {handle:p1} from {ip}. Is that you?
U: no!!
A: Blocking. Ticket {account:INC#######}.
U: home router {mac}

# us
U: new hire starts Monday, need accounts
A: Full name, title, manager?
U: {p2}, analyst, manager {p3}. Personal email {email:p2}, cell {phone}
A: Username will be {handle:p2}, initial password {pw}.
U: and badge to {addr.unit}? no just mail it: {addr}
U: works from {org} site in {town}, door code {secret:####}
U: second one {p4}, {email:p4}, starts from {org} too

# uk
U: printer on 3rd floor wont scan to mail
A: What's the printer's IP?
U: {ip}
A: And which mailbox?
U: {email.work:p1}
A: Fixed the SMTP auth, it had the old password {pw}. Ticket {account:REQ######} closed.
A: For the inventory, what's its MAC?
U: {mac}

# uk ie au
U: From: {p1}¶Subject: shared drive¶¶Hi team, please give {p2} and {p3} access to the payroll folder.¶¶Kind regards¶{p1}¶HR Manager, {org}¶T {phone}¶E {email.work:p1}
A: Hi {p1.g}, done for both. Ticket {account:SD-#####}. {a1.g}

# us
U: log says¶{date.iso@t} 08:12:44 sshd[2211]: Failed password for {handle:p1@h} from {ip@i} port 50122¶{@t} 08:12:49 sshd[2211]: Accepted password for {@h} from {@i}
A: So somebody at {@i} got in. Is that {p1.g}'s laptop?
U: he's on leave
A: Rotating. New root password {pw}, in the vault under {account:CHG######}.
U: his laptop {device:p1} has mac {mac}

# uk
U: my teams shows someone elses photo
A: Funny one. Who are you and who's in the photo?
U: I'm {p1}, photo is {p2} from finance
A: Staff no?
U: {account:E######}
A: Sync issue, fixed by tonight.
U: laptop {device:p1}, ip {ip}
U: asset tag {account:AT-#####}, boss {p3}

# us
U: MFA phone lost
A: I'll verify you. Employee ID, manager, DOB?
U: {account:######}, {p2}, {dob}
A: Thanks {p1.g}. One time bypass: {secret:########}
U: ok in
U: old phone {phone}, serial {account:**********}

# za sg
U: please register this device for the guest network: {mac}, belongs to visitor {p1} from {org}
A: Registered until {date}. Network password {pw}.
U: plus {p2}'s tablet {mac}

# uk
U: Can't license the second seat
A: What's the account email?
U: {email.work:p1}
A: Hi {p1.g}. Subscription {account:SUB-########}, 1 of 2 used. Invite link: {url.reset:p2}
U: it's for my colleague {p2}, thanks
U: {org}, card {card.last}, address {addr}

# us
U: API returns 401
A: Which key are you using? First few characters are enough.
U: {key}
A: You pasted the whole thing, I've revoked it. New one in your dashboard. Org id?
U: {account:org_$$$$$$$$$$}
A: Thanks {p1.g}
U: mail billing {email.work:p1}, {org}

# us in
U: webhook fails: "signature mismatch", secret {key}, endpoint id {account:we_$$$$$$$$$$$$}
A: The secret belongs to test mode. Please roll it.
U: Rolled, now {key}
A: Please don't post it. Works? {a1.g}
U: yes
A: Merchant {org}, contact {p1}?
U: yes, {email.work:p1}, {account:acct_$$$$$$$$$$$$}

# uk
U: cancel my plan before it renews
A: Sorry to see you go. Email and invoice number?
U: {email} invoice {account:INV-####-####}
A: Cancelled, {p1}. Last charge {price} on {card.mask}.
U: refund to {card.last} not the old one

# au
U: invoices should be addressed to the company not me
A: What's the company name and address?
U: {org}¶{addr.block}
A: Attn?
U: {p1}, accounts dept
A: Future invoices updated.
U: pay by {card.mask}, cc {email.work:p2}, {p2}

# ca us
U: locked out of password manager, i have the recovery phrase
A: Please do not type it here.
U: {phrase}
A: I'd asked not to... please make a new one once you're in. Your login is {email}?
U: yes. {p1}

# us
U: Is this a phishing mail? link is {url.reset}
A: Yes, don't click. Which address did it come to?
U: {email:p1@e}
A: I've warned others. Please change your password, {p1.g}.
U: sent from {ip} it says

# uk
U: import from the old CRM is messed up, row looks like:¶{p2.s};{p2.g};{email:p2};{phone};{account:CU-####}
A: Separator is wrong, choose semicolon. Workspace?
U: {account:ws-&&&&&&}
A: Reimported.
U: second: {p3.s};{p3.g};{email:p3};{phone};{account:CU-####}

# us
U: my gamer account got hacked
A: Oof. Gamertag and email?
U: {handle@h}, {email}
A: Last purchase?
U: {price} on my moms card, ends {card.last}
A: Ok, I've restored {@h} to you. Reset here: {url.reset}
U: my moms name {f1}, {email:f1}, born {dob}

# uk
U: banned for nothing
A: What's your player ID?
U: {account:#########} {handle}
A: Reported by three players for team killing. Ban ends {date}.
U: it was my brother {k1.g}
A: Account sharing is against the rules too, {p1.g}.
U: my profile {url.profile}

# us
U: refund for skins my kid bought
A: We can help. Kid's account and birthday?
U: {handle}, {k1}, {cdob}
A: And your name and card?
U: {p1}, Visa {card.last}
A: Refunded {price}. Parental PIN is now {secret:####}.
U: send mail {email:p1} pls, address {addr}

# sg au
U: Console serial {account:X^^########}, disc drive stuck
A: Thanks. Name & address for the pickup box?
U: {p1}, {addr}
A: Box ships {weekday}. Case {account:CAS-######}.
U: {phone}, {email:p1}, bought with {card.last}

# uk ie
U: Someone's using my pictures on your site
A: I'm so sorry. Can you send the profile link?
U: {url.profile}
A: Removed. The profile called itself "{p2.g}, 34". Are you {p1}?
U: yes, real one is {handle:p1}
U: another one {url.profile:p1}

# us
U: he asked me to send gift cards, met him on your app
A: Please don't. What name does he use?
U: {m2}, says he works at {org}, number {phone}
A: We've banned him. Are you ok, {p1.g}?
U: embarrassed
U: i sent 200 from {card.mask}
A: Please tell your bank. I'm {a1.g}.
U: profile {url.profile:m2}, other name he used {p3}

# au
U: can't change my birthday in the app, says {dob} should be {dob2}
A: We need ID. Passport or licence number?
U: passport {passport}
A: Updated, {p1.g}. Your member no. stays {account:M-#######}.
U: username {handle:p1}, {email:p1}

# in uk
U: pls unmatch and block {handle}
A: Done. Did something happen?
U: he came to my house, {addr.street}. his real name {m2}
A: Please tell the police too. Case {account:SAF-#####}, {a1.g} is your contact.
U: my member link {url.profile}, {phone}
U: works at {org}, drives {plate}

# uk
U: [callback note] cust {p1!up}, tel {phone}, wants superhub swapped, acc {account:########}, pw {answer.word} ok, dob {dob}
A: [note] {a1.g}: order {account:SWP-######} raised, installer {a2.g} {date.dm}
U: [note] router mac {mac}, tech {a3.g} at {addr}

# us
U: Streaming says too many devices
A: Which ones do you see?
U: {device:p1}, {device:k1}, and something at {ip}
A: Sign out all, then use code {secret:######}.
U: done
U: card {card.last}, {email:p1}

# us ie
U: transcript:¶caller: yes it's {p1!lc} {p1.s!spell}¶agent: and the email¶caller: {email:p1!spoken}¶agent: and the phone¶caller: {phone!words}
A: Logged on case {account:CS######}. {a1.g} to call back.
U: one more thing, member no {account:#######!words}, born {dob.words}
`;
