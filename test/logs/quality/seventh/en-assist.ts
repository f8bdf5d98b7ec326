// Templates of the seventh set in English: assistants that write, sum up, look things up; split and spelled values.
export const enAssist = `
# US,GB,AU,IE
U: write a reference for my former tenant {p1}, lived at {addr} from 2019 to 2024, always paid on time
A: To whom it may concern: {p1} rented my flat at {addr} between 2019 and 2024. {p1.t} {p1.f} paid {mid} a month without fail.
U: sign it {p2}, {phone}, {p2.mail}
A: Yours faithfully, {p2}, {phone}, {p2.mail}
U: make it warmer and mention the garden. {trapu}
A: "{p1.g} cared for the roses as if they were {p1.his} own." Shall I keep the price out?
U: yes
A: Done. {trapa}
# GB,US,CA keep
U: Translate into French please: "Dear {p1.t} {p1.f}, your appointment with {p2} is on {date} at {time}, room 12."
A: « Bonjour {p1.f}, votre rendez-vous avec {p2} a lieu le {date} à {time}, salle 12. »
U: and Spanish?
A: «Su cita con {p2} es el {date} a las {time}, sala 12.»
U: who's it from? put {clinic}, {addr}, tel {phone}
A: {clinic}
{addr}
Tel. {phone}
U: perfect
# US,GB,IN,ZA keep
U: extract name, email, phone as json from this signature:
Best,
{p1.m}
Regional Sales Lead, {employer}
{addr}
o: {phone} | m: {phone2}
{p1.mail}
A: \`\`\`json
{ "name": "{p1.m}", "email": "{p1.mail}", "phone": ["{phone}", "{phone2}"], "company": "{employer}" }
\`\`\`
U: add the address and this profile {url.profile}
A: \`\`\`json
{ "name": "{p1.m}", "address": "{addr}", "profile": "{url.profile}" }
\`\`\`
U: thx, is {http} a client error
A: Codes from 400 to 499 are client errors, 500 and above are the server's.
# GB,IE,US
U: I have to read my card number to you, is that safe?
A: For this order yes, please give it in groups.
U: ok the whole thing is {card}, expires 04/28
A: Thank you. The name on it?
U: {p1.t} {p1.i}. Spelled {p1.spell}
A: And the billing address?
U: {addr.st}
A: Town and postcode?
U: {addr.pt}
A: Thank you {p1.t} {p1.f}, {price} taken by {shop}. Order {order}. {trapa}
# US,CA lower
U: can u remind me what i told u abt my dentist
A: You said: {clinic}, {p2.t} {p2.f}, on {date} at {time}.
U: yes n the insurance one
A: {insurer}, member number {member}, under your father {p1.relm}.
U: n my moms new number
A: {w3}'s new number is {phone}; she lives at {addr}.
U: ok n wifi password at hers
A: You saved it as {pw}. {trapa}
U: thx ur the best. {trapu}
# GB,AU,NZ,IE keep
U: Minutes, tidy up please:
present {p1.g}, {p2.g}, {p3.g} ({club}); apologies {p4}
1. {p1.g} reported balance {price} at {bank}
2. new kit from {shop}, 24 shirts size M-XL
3. {p2.f} to ring council, {phone}
4. keys: code {pin} for the shed
next mtg {date} {time} at {p3.g}'s, {addr.st}
A: **Present:** {p1.g}, {p2.g}, {p3.g} for {club}. **Apologies:** {p4}.
1. Treasurer's report ({p1.g}): {price} held at {bank}.
2. Kit: 24 shirts from {shop}.
3. {p2.t} {p2.f} will call the council on {phone}.
4. Shed code {pin}.
Next meeting: {date}, {time}, {addr.st}.
U: lovely. mail it to {p4.mail} and {mail}
A: I can't send mail myself, but here's a text you may copy. {trapa}
# US,GB,AU,CA,IN
U: plan a birthday for my daughter {w1.g}, she turns 8, guests: {p2.g}, {p3.g}, {p4.g}, {p5.g} and their mum {p5.relw}
A: Happy birthday to {p1.g}! Venue, date and budget?
U: {club}, {shortdate}, about {price}. cake from {shop}
A: 14:00 arrival, 14:30 climbing, 15:30 cake (24 cm, no nuts), 16:00 home. Should I write the invitation?
U: yes, RSVP to {p6} on {phone}
A: "You're invited to {p1.g}'s 8th birthday! {shortdate}, 2 pm, {club}. Please tell {p6.g} on {phone} by the Friday before."
U: add our address in case of rain: {addr}
A: Added. {trapa}
# GB,US,IE,ZA
U: what does the clause mean: "the Guarantor, {p1}, of {addr}, shall pay within 14 days"
A: {p1} promises to pay if the tenant doesn't, within two weeks of a demand.
U: tenant is {p2}, landlord {employer}
A: Then {employer} may first ask {p2.g} and after that {p1.g}. Under the Statute of Frauds it has to be in writing.
U: it's signed electronically, document {url.doc}
A: That usually suffices. Note the cap of {sum}.
U: does it matter that the id on it is wrong? says {id}, {p1.g}'s DOB is {dob}
A: A wrong number rarely voids it; ask {law} to be sure. {trapa}
# US,GB,AU
A: <Thank you for holding.|Thanks for waiting.> This is {p9.g}. Can you spell your last name?
U: sure, {p1.spell}
A: And your first?
U: {p1.g}, {p1.gspell}
A: Thanks {p1.g}. E-mail address on the account?
U: {p1.said}, all lower case
A: So {p1.mail}?
U: no no, as i said, {p1.said}. {trapu}
A: Got it. And the phone number?
U: {phone}
A: And the member number, please.
U: {member}. it's with {club}
A: All found, {p1.t} {p1.f}. {trapa}
# GB,IE,US,CA keep
U: Is this contact list deduplicated?
1. {p1} – {p1.mail} – {phone}
2. {p2} – {p2.mail} – {phone2}
3. {p1.fg} – {mail} – {phone}
4. {p3.u} – {p3.mail} – n/a
5. {p4} – {employer} – {addr}
A: Rows 1 and 3 look like the same person, {p1}; the phone number is equal. Rows 2, 4 and 5 are unique.
U: merge them. and mark {p4.g} as VIP
A: Merged into {p1}, {p1.mail}, with {mail} as second address. {p4} is now VIP.
U: how many left
A: Four: {p1.g}, {p2.g}, {p3.g} and {p4.g}.
# US,GB,IN
U: help me debug why the mailmerge prints "Dear Mr {p1.g}" instead of {p1.f}
A: Your template uses the field First_Name. Could you paste a row?
U: {p1.f};{p1.g};{dob};{addr.st};{cust}
{p2.f};{p2.g};{dob2};{addr2.st};{cust2}
A: The header has First_Name in column 1, but column 1 holds the family name. Swap the two.
U: works!! now {p2.t} {p2.f} is right too. {trapu}
A: Great. Remove the birth dates before you share it. {trapa}
U: the file is at {url.share}
A: I can't open links, but rows 1 to 250 should be fine in version {ver}.
# AU,GB,US,ZA
U: My landlord {p2} of {housing} wants to keep my bond of {mid}. Flat: {addr}
A: On what grounds, {p1.g}?
U: how'd you know my name? oh the account. says the oven (model {model}) is broken and the carpet, 3.5 x 4 m, is stained
A: Ask for receipts. Fair wear and tear is yours to claim. When did you move out?
U: {date}. inspected by {p3} from {employer}, report {claim}
A: Then write to {p2.t} {p2.f} and give 14 days. Shall I draft?
U: yes with my new address {addr2}, refund to {bank} {acct}
A: "Dear {p2.t} {p2.f}, please return my bond of {mid} to {acct} at {bank} within 14 days. {p1}, {addr2}"
U: {trapu}
# GB,US,IE,AU
U: {p1.g} here again. did {p2.g} from yesterday leave a note about my claim?
A: Hello {p1.g}, yes: "{p1.t} {p1.f} to send bank details and the garage bill". What's the claim number?
U: {claim}. bill is {invoice} from {garage}, {price}
A: And the details for payment?
U: {iban} ({p1})
A: Thanks. {p2.g} also asked for the other driver's name.
U: {p3}, insured with {insurer}, plate {plate}, {phone}
A: Perfect. {insurer2} will settle by {shortdate}. {trapa}
U: ta. {trapu}
# US,GB,CA
U: I keep getting mail for a stranger at my address: {p2}, {p2.rel} and "{p3.u}"
A: You can mark it "not at this address". Is anything official among it?
U: something from {bank} and a court letter, case {claim}
A: Write "return to sender" on both. Would you like me to note it for {courier}?
U: yes. I'm {p1}, {addr}, moved in {month}
A: Noted for {addr.st}. If they ring, what's your number?
U: {phone}. {trapu}
A: Thanks {p1.g}. {trapa}
`;
