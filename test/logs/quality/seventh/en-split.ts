// Templates of the seventh set in English: values in pieces, in words, over several turns, with half of them known.
export const enSplit = `
# US,GB,CA,AU
A: Automated line of {bank}. Please say or type your card number, four digits at a time.
U: {card.a}
A: Next.
U: {card.b}
A: Next.
U: sorry, wrong glasses. {card.c}
A: And the last four?
U: {card.d}
A: Thank you. Connecting you to {p9}.
U: Hi {p9.g}, {p1} here, why was {price} declined at {shop}?
A: Hi {p1.t} {p1.f}. Someone tried the same card at {shop2} from {ip}. Was that you?
U: No. Ring me on {phone.a}, then {phone.b}. {trapu}
# GB,IE,AU,NZ lower
U: its {p1.g}, u have my number
A: Hi {p1.g}, the one starting {phone.a}?
U: yes ends {phone.b}
A: Lovely. {p9.g} at {pharmacy}. We have {p1} on {addr.st}, is that you?
U: no im {p2.l}, {p1.g} is short for my middle name. {addr2.st}
A: Thanks {p2.t} {p2.f}. Birthday?
U: {dob}
A: Your {dose} tablets are ready. {trapa}
# US,GB,IE,ZA
A: {insurer} here, {p9.g} speaking. Could you read out the policy number slowly?
U: ok, first part {acct.a}, second part {acct.b}
A: So {acct}. And your phone, please?
U: {phone.words}
A: Let me repeat: {phone}. And your surname?
U: {p1.spell}, first name {p1.g}
A: Thank you {p1.t} {p1.f}. The other party is {p2.t} {p2.f}, insured with {insurer2}?
U: yes, {p2.i}, and the lawyer is {law}. Card for the excess: {card}
A: {price} charged to the card ending {card2.last}. {trapa}
# IN,GB,US,AU
U: my registered number is {phone.words}, not what you have
A: Thank you. I am {p9} from {telecom}. I had {phone2}. Name please?
U: {p1}. {p1.gspell} and then {p1.spell}
A: And the answer to the secret question?
U: {pet}
A: Updated, {p1.t} {p1.f}. SIM activation code {otp}. Payment by which card?
U: {card}, my father {p1.relm}'s
A: {price} received. {trapa}
# GB,IE,US,CA
U: Following up for my mum {w2}, she's deaf so I type for her. I'm {p3.g}.
A: Hello {p3.g}, {p9} at {airline}. What's her booking and card?
U: {booking}. She paid with {card}, then {shop} refunded the bag to {card2} by mistake
A: Could you give me her passport?
U: starts {idp.a}, ends {idp.b}
A: Thank you. {w2.t} {w2.f} is on {flight}, seat 14C, {time}. Assistance by {employer}.
U: her hearing aid takes size 312 cells, 3.7 g. {trapu}
A: Noted for {w2.g}. Your number, {p3.g}?
U: {phone}
`;
