// More English desks: longer talks, pasted tables and forms, notes and signatures.
export const englishDesk = `
# uk us
U: these machines dropped off the network at 9:¶{device:p1} | {mac} | {ip}¶{device:p2} | {mac} | {ip}¶{device:p3} | {mac} | {ip}
A: Thanks. Owners are {p1}, {p2} and {p3}?
U: yes all in the {org} office
A: Switch port error, bringing them back now. Ticket {account:INC######}. {a1.g}

# us in
U: dhcp leases look doubled, see below¶{ip@x} {mac} {device:p1}¶{@x} {mac} unknown
A: The second one is a phone. Whose desk is it near?
U: {p2}, new starter from {org}
A: Block that MAC then, admin password is {pw} on the guest controller.

# uk
U: my smart plug won't join. hub mac {mac}, plug mac {mac}
A: Hi, {a1.g} here. Which Wi-Fi password did you enter?
U: {pw}
A: The hub at {ip} is on the 5 GHz band only. Please split them.
U: oh. that did it
U: account {account:SH-######}, name {p1}, setup link {url.reset}

# au ie
U: camera at front door offline
A: Sorry. Email on the account?
U: {email:p1}
A: Thanks {p1.g}. What's the MAC on the bottom?
U: {mac}. the router gives it {ip}
A: Try setup link {url.reset} and PIN {secret:######}.
U: serial {account:CAM#########}, installed by {trade}, code {secret:####}

# us
U: are you guys logging in to my account? alert says new sign-in from {ip}
A: Not us. Is this yours too: {ip}?
U: second is home. first isn't
A: I've signed everyone out, {p1.g}. Please reset here: {url.reset}
U: done new pw is {pw} lol is that ok
A: Please pick another and keep it to yourself.
U: user {handle:p1}, other session on {device:k1}, that's my daughter {k1}

# uk
U: Static IP please for the shop till.
A: Which business and broadband number?
U: {org}, {account:BB########}
A: Contact on file is {p1}, {email.work:p1}?
U: yep, or manager {p2}
A: Yours is {ip}, gateway {ip}. Router MAC must stay {mac}.

# in sg
U: Sharing server details for restore as asked: host {ip}, user {handle:p1}, pass {pw}, backup user {handle:p2}, pass {pw}
A: Received. Client name?
U: {org}, contact person {p1}, {phone}
A: Restore finished, files here {url.share}.

# us
U: github action leaking our token in the log: {key}
A: Revoke it right away. Which repo owner?
U: {handle:p1}, profile {url.profile:p1}
A: We've also found {key} and {key} in an older run.
U: ugh. those are {p2.g}'s
A: All three are dead now. Case {account:SEC-#####}.

# uk
U: .env got committed¶DB_PASS={pw}¶MAIL_KEY={key}¶ADMIN={email.work:p1}
A: Please rotate both, {p1.g}. Was the repository public?
U: for an hour. {p2} forked it
A: Ok, support id {account:GH#######}.

# us uk
U: Payment run failed for these suppliers:¶{org} / {iban}¶{org} / {iban}¶{org} / {iban}
A: Thank you, {a1.g} from corporate banking. Who approved the run?
U: {p1} and {p2}
A: File {account:PAY-########} was missing a BIC for the second: is it {bic}?
U: correct

# ie uk
U: Could you check whether these two accounts belong together?¶{iban}¶{iban}
A: Only with the holder's consent. Who are you acting for?
U: {m1} & {d1}, I'm their solicitor {p2}, {org}
A: Please send the authority to me, {a1}, {phone}.

# uk
U: card statement¶{date}  {price}  card {card.mask}¶{date}  {price}  card {card.mask}¶{date}  {price}  card {card.mask}¶only the 1st is mine
A: Understood, the other two belong to additional holders {k1} and {k2}.
U: I took {k2.g} off in June!
A: Then I'll reverse the last, {p1}. Ref {account:AH######}.

# us
U: tried 3 cards none work: {card}, {card} and my husbands {card}
A: Please don't send full numbers in chat! The third was declined for the CVV.
U: its {secret:###}
A: Name on that one?
U: {m1}
A: Worked. Order {account:#######-##}.
U: ship to {addr}, my id {nid}

# au nz
U: fuel card for driver 2 stolen
A: Company and card?
U: {org}, {card}, driver {p2}, rego {plate}
A: PIN changed too?
U: he wrote it on it, {secret:####}
A: Cancelled. New one to {addr}. Cheers {p1.g}

# uk
U: Corporate card issue: {card.mask} works, {card.mask} is blocked
A: Which employee has the blocked one?
U: {p2}, {org}, {email.work:p2}
A: Three wrong PINs. Unblock code {secret:######}, valid an hour, {p1.g}.

# za
U: virtual card pls, old one {card.last} expires this month
A: Sure. ID number and cell?
U: {nid}, {phone}
A: Created, {p1.g}: {card}, CVV {secret:###}. Don't share it.
U: and for my wife {d1}?
A: She has to ask herself, card {card.last} is still fine.

# us
U: gym keeps charging old card
A: Hey! Member number?
U: {account:M######}
A: Old is {card.last}, what's the new number?
U: {card} {x:1#/2#} {secret:###} zip {addr.pc}
A: Updated, {p1.g}. First charge {date}.
U: {k1}'s too, {account:M######}

# sg uk
U: Can I split the hotel bill
A: Of course. Onto which cards?
U: half {card.last} (me, {p1}), half {card.last} ({p2}, {org})
A: And two invoices to which mails?
U: {email:p1}, {email.work:p2}
A: Booking {account:########} updated by {a1.g}.
U: {p2.g}'s loyalty {account:#########}, mine {account:#########}

# ie
U: Taxi never came, charged anyway
A: Trip id and driver name?
U: {account:TRIP-*****}, driver {m2.g}, {plate}
A: Refunding Visa {card.mask}.
U: no that one's cancelled. use {card.mask} please
A: It has to go to the original, {p1.g}, sorry.
U: from {addr.street} to {addr.street}

# us
U: EMPLOYMENT VERIFICATION REQUEST¶Employee: {p1}¶Employer: {org}¶Prior employer: {org}¶SSN: {nid}¶DOB: {dob}
A: Thanks, who is asking?
U: {p2}, {org}, {email.work:p2}
A: Needs a signed release from {p1.g}. Case {account:EV-######}.

# uk
U: reference check for our new tenant
A: {a1.g}, lettings. Tenant and landlord?
U: {p1}, previous landlord {landlord}, now works at {public}, studied at {school}
A: Do you have the old address?
U: {addr}, from there to {addr}
A: Thanks, ref {account:REF#####}.

# ie za
U: Sponsorship of the summer fair
A: How kind! Who are you with?
U: {org}, jointly with {org} and {club}
A: Who should sign?
U: {p1} for us, {p2} for the club
A: Contract goes to {addr}. Stand no. to follow, {a1.g}.

# au
U: Roster mix up, I'm with {org} not {org}
A: Which site today?
U: {clinic}, ward entrance, code {secret:####}
A: Your name?
U: {p1}, ID card {account:H######}, supervisor {p2}
A: Fixed by {a1.g}.

# uk
U: group ticket for staff outing, {org}¶1 {p1}¶2 {p2}¶3 {p3}¶4 {p4}
A: Great, four adults. Who pays?
U: {p1.g}, company card {card.last}
A: Booking {account:GT-#####}. Send to {email.work:p1}?
U: yes
U: add {p5} and {p6} from {org}

# us
U: team roster for {team}¶{k1}, {cdob}¶{p2}, {cdob2}¶{p3}, {cdob3}
A: Hi coach {p1}! Waivers for all three?
U: {p3.g}'s mom {f4} will bring hers
A: See you {weekday}. Field gate {secret:####}.

# in
U: Visa appointment form as below¶Name: {p1!up}¶DOB: {dob}¶Passport: {passport}¶Employer: {org}¶Father: {b1}¶Address: {addr}
A: Appointment {account:AIN########} on {date} at {time}.
U: Please change to {clinic} certificate for medical, Dr {p2}
A: Noted.

# sg
U: maid insurance for my helper {f2}, passport {passport}, born {dob}, employer me {p1}, {nid}
A: Thanks {p1.g}. Work permit number?
U: {account:0 ########}
A: Policy {account:MI######} is active. Clinic panel: {clinic}.

# uk
U: dbs certificate for volunteer
A: Name, DOB, previous names and addresses for 5 years please.
U: {f1}, {dob}, was {f1.g} {p2.s}. {addr}, before that {addr}
A: National Insurance and passport?
U: {nid} & {passport}
A: Reference {account:E##########}, {a1.g}.

# nz au
U: hey its about my kids immunisations {k1} {cdob} and {k2} {cdob2}
A: Hi {p1.g}. NHI or Medicare number?
U: {health}
A: {gp} has them both up to date.
U: can {school} get the letter? attention {p2}
A: Sure.

# us
U: emergency contacts for my son at camp¶Camper {b1} ({cdob})¶Mom {f1} {phone}¶Uncle {b2} {phone}¶Dr {p3} {phone}
A: Thanks {f1.g}! Insurance member ID?
U: {health}
A: Pick-up password?
U: {answer.word}

# uk
U: I'd like to report a change of circumstances
A: What changed, and your NI number?
U: {nid}. new job, {org}, started {date}
A: Partner's details still {k1}, {dob2}?
U: yes works at {public}
A: Claim {account:UC#########} updated. {a1.g}

# ie
U: Birth cert for the baby, registered {date}
A: Congratulations! Parents and child?
U: {m1}, {f2}, child {k1}, born {ndob}
A: Where?
U: {clinic}
A: {price} on card?
U: {card}
A: Posted to {addr}.

# us
U: need to reset garage keypad
A: Hi, it's {a1.g}. Unit and name?
U: {addr.unit}, {p1}
A: Old code?
U: {secret:####}
A: New: {secret:####}. Gate is {secret:*####}, hmm no the star stays on the keypad, sorry: {secret:####}
U: got both
U: my roommate {p2}, born {dob2}, needs one too

# uk
U: burglar alarm keeps chirping. engineer code is {secret:####} user {secret:####}
A: Please change the user one afterwards. Address?
U: {addr}
A: Name of the keyholders?
U: {p1}, {p2}
A: Password for our centre?
U: {answer.word}
A: Thanks. Contract {account:AL-#####}.
U: installed by {trade}, engineer {p3}

# au
U: airbnb guest locked out!! code {secret:####} not working
A: Ok, which listing and guest?
U: {addr}, guest {p2}, booking {account:HM********}
A: Backup code {secret:####}, wifi {pw}.
U: legend. host is {p1} btw
U: {p2}'s licence {licence:p2}, born {dob2}

# us in
U: locker 14 at pool wont open, pin {secret:####}, name {p1}
A: Try {secret:####}.
U: no
A: Then master code {secret:#####}, staff {a1.g} is coming.
U: opened. membership {account:P#####}
U: my other card {account:P#####} for {k1}, born {cdob}

# uk ie us
U: security questions got wiped after update
A: Let's set new ones. First: mother's maiden name.
U: {answer.maiden}
A: Street you grew up on?
U: {answer.street}
A: Favourite food?
U: {answer.food}
A: First car?
U: {answer.car}
A: All set, {p1.g}. Username remains {handle:p1}.
A: And the memorable word?
U: {answer.word}, customer no {account:#######}

# us
U: wallet asks for my recovery words again
A: Never give them to anyone, not even us.
U: i already gave them to a guy on discord, {handle}, they are {phrase}
A: Then move funds now, {p1.g}. Did he send links?
U: {url.reset}
A: That's phishing. Report no {account:PH######}.
U: profile was {url.profile}, calls himself {m2}

# uk
U: which magic link is the good one? {url.reset} or {url.reset}
A: Only the newest works. Signed up as?
U: {email:p1}
A: Ok {p1.g}, here's a fresh one: {url.reset}

# au us
U: fake review on my business page: {url.profile:p2}
A: Who wrote it?
U: calls herself {p2.h}, never a customer of {org}
A: Hidden for now. Your owner page is {url.profile:p1}?
U: yes, {p1}
U: also {url.profile}, that's her firm {org}, {p3}

# in uk
U: documents for KYC: {url.share} and {url.share}
A: First opens, second asks for a password.
U: {pw}
A: Thanks. PAN/NI reads {nid}, name {p1}, DOB {dob}. Right?
U: Right
A: Verified, {a1.g}.

# uk
U: SUMMARY FOR HANDOVER (please read before calling back)¶Customer {p1} ({account:CN-######}), {addr}, {phone}. Spouse {k1} may speak. Promised refund {price} to card {card.last}. Employer {org} pays the contract.
A: Thanks, taking over. {a1.g}
U: and she prefers {email:p1}

# us
U: Sent: {weekday} {time}¶From: {email.work:p1}¶To: support¶¶Please cancel seat for {p2}, who left {org}. Reassign to {p3}, {email.work:p3}.¶¶{p1}¶Office Manager | {org} | {phone} | {addr}
A: Hi {p1.g}, moved the seat from {p2.g} to {p3.g}. Invoice {account:INV######} stays the same.

# za uk
U: I represent {org} and we want to open a trade account
A: Welcome. Directors and registration number?
U: {p1} and {p2}, reg {account:20##/######/07}
A: Two trade references?
U: {org}, {phone}; {org}, {phone}
A: Bank?
U: Acc {account:##########}, branch {account:######}
`;
