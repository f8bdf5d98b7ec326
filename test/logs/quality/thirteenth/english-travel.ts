// English desks: travel.
import { readTemplates } from './render.ts';

export const englishTravel = readTemplates(`
# en
U: My bag didn't arrive in {town}. Booking {bkg}, tag number {trk}
A: I'm sorry to hear that. May I have your name as on the booking?
U: {p.up}
A: Thank you. Where should we deliver the bag once it's found?
U: {hotel}, <until {wd}|for the next 3 nights>, then home to {ad}
A: Noted. A contact number?
U: {t}
A: Your reference is {tkt}. You can follow it here: {u.track-travel}
# en
U: Spelling mistake on my ticket: {p.xx} should be {p}. Booking ref {bkg}
A: No problem, minor corrections are free. Please confirm your date of birth and passport number.
U: {d}, passport {pp}
A: Thank you {p.f}, changed from {p.x} to {p.l}. The new e-ticket went to {e}.
# en
U: I'd like to add my {k.child} to booking {bkg}
A: Of course! Name and date of birth of the child?
U: {k}, {dk}
A: And a passport number?
U: {ppk}
A: Thanks. {k.f} will sit next to you. That's {amt} to pay, with the card ending {cc.l4}?
U: yes please
# en
U: We stayed at your place last weekend and were charged for minibar, we never touched it. Room under {p}
A: Apologies for that, {p.t} {p.l}. Do you have the confirmation number?
U: {bkg2}, the bill was {amt}
A: Thank you. We'll refund to the card ending {cc.l4} and email the corrected bill to {e}. Warm regards, {a}, {hotel}
# en
U: Hi, booking for a works outing, 1<4|6|8> people from {firm}, on {date}. Contact is me, {p}, {mp.firm}
A: Wonderful! Any allergies or special wishes?
U: {q} is coeliac and {r} uses a wheelchair. {s.f} doesn't eat pork
A: Noted for {q.f}, {r.f} and {s.f}. Can I take a mobile for the day?
U: {t}
A: Your reference is {bkg}. See you then! {a.f}, {hotel}
# en
U: Visa question: my appointment letter has the wrong passport number. It says {ppq}, correct is {pp}
A: Please provide your full name as in passport, date of birth and application number.
U: {p.m}
/{d}
/{cust}
A: Thank you. Who is your sponsor?
U: {firm}, contact {q} {mq.firm}
A: Corrected to {pp}. Please bring a printout on {date}.
# in,za,sg,gb qm
U: Respected sir/madam, I am applying for student visa. University is {uni}. I have paid fee but status shows
pending. My passport is {pp}
A: Thank you for contacting us. Please tell us your name, date of birth and email address.
U: Name {p} DOB {d} mail {e}
A: Dear {p.t} {p.l}, the payment of {amt} was matched to application {ord}. Your father's name appears as {q}, is
this right?
U: Yes {q} is my father
# en
U: Left my jacket on the {time} train to {town}. Black, name label {p.l} inside
A: We'll look for it. Could I have your full name and a phone number?
U: {p}, {t}
A: Thanks. If found, shall we post it to you?
U: Yes {ad}
A: Lost property reference {tkt}. Postage is {amt}.
# us,ca
U: hi i booked 2 rooms for my parents at the {hotel} under my name, can you put it under {q} instead
A: Sure! May I have your confirmation number and your name?
U: {bkg}, {p}
A: Thank you, {p.f}. The rooms are now under {q}. Will {q.he} be paying with the card ending in {cc.l4}?
U: no thats mine. {q.he} has {cc2}
A: For security please don't type full card numbers. {q.f} can pay at the desk.
# en
U: Car hire voucher {bkg}: second driver is {q}, licence number {ppq}, born {dq}
A: Added, {p.f}. The main driver is {p}, born {d}, correct?
U: Correct
A: Please both bring your licences to the desk at {firm}. Your deposit is {amt}.
# en
U: My loyalty number {mem} isn't showing my last stay at {hotel}
A: Happy to check. Name and email please?
U: {p} / {e}
A: The stay was booked under {p.x}, that's why. I've added 1,<200|450|900> points to {mem}.
# gb,ie,au,nz
U: We've had to cancel our holiday because {w.f} is in hospital. {travel}, booking {bkg}, lead name {p}
A: I'm so sorry, {p.f}. Do you have travel insurance?
U: with {insurer}, policy {pol}
A: They'll want a letter from {clinic}. I've sent the cancellation invoice {inv} to {e}.
U: thanks {a.f} youve been very kind
# en
U: Transfer from the airport please. Landing {time} on {date}, 4 people, name {p.l}
A: Thanks! Drop-off address and a mobile number?
U: {ad}, {t}
A: Your driver is {q.f}, reachable on {t2}. Look for the sign "{p.up}".
# en
U: i need an invoice for my stay made out to my company not me
A: Certainly. Under which name did you stay?
U: {p}, departed {date}
A: And the company details?
U: {firm}
/{ad.ml}
A: Thank you. Invoice {inv} made out to {firm} is on its way to {e}. Would you like a copy to accounts as well?
U: {box.firm} yes
`);
