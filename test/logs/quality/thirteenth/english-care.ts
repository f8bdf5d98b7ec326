// English desks: care.
import { readTemplates } from './render.ts';

export const englishCare = readTemplates(`
# en pf
U: {k.f} won't be in school today, {k.he} has a temperature
A: Thank you for letting us know. Could I have {k.his} full name and class?
U: {k}, year <3|5|2>. This is {p.f}, the mum
A: Thanks {p.f}. Hope {k.f} feels better soon. - {a}, {school}
# en
U: Dear {a.t} {a.l},
/
/Please excuse my {k.child} {k} (born {dk}) from school in the week of {date}; {k.he} is having an operation at
{clinic}.
/
/Kind regards,
/{p}
/{t}
A: Dear {p.t} {p.l},
/
/Thank you for your message. We wish {k.f} all the best. {q.t} {q.l} will put together work for {k.him}.
/
/{a}
/{school}
# en qf
U: Would like to register my child for the <swimming|judo|coding> course on Saturdays
A: Great, I need the child's name, date of birth and an emergency contact.
U: {k}, {dk}. Emergency: grandma {q}, {t}
A: Any allergies or medication?
U: carries an inhaler. My own number is {t2}, I'm {p}
A: Thanks {p.f}, {k.f} is on the list. The confirmation goes to what email?
U: {e}
# en
U: Repeat prescription please. {p}, {d}
A: Thank you. Which medication, and which pharmacy should it go to?
U: the usual blood pressure tablets, 5 mg, pharmacy is {shop}
A: That's requested under {rx}. You will get a text on {t} when ready. Is that still your mobile?
U: no its {t2}
A: Updated, thank you {p.t} {p.l}.
# gb
U: my patient number is {cust}, name {p}, need to move my appointment with Dr {q.l} on {date}
A: Thanks {p.f}. Can I confirm your date of birth and first line of address?
U: {d}, {ad.s}
A: Thank you. I can offer {wd} at {time} with Dr {q.l} or Dr {r.l}.
U: {r.l} is fine
# us
U: Need to refill RX {rx} at your {town} store. Name's {p}, DOB {d}
A: Thank you! Insurance still {insurer}, member ID {mem}?
U: New one. It's {insurer2} now, ID {mem2}, group {cust}
A: Got it. Copay is {amt}. We'll text {t} when it's ready, {p.f}.
# us kf
U: Calling about a bill from {clinic} for my daughter {k}. DOB {dk}. Account {acct}
A: Are you the guarantor on the account?
U: Yes, {p}, my social is {id}
A: Thank you, {p.t} {p.l}. The claim was denied by {insurer} because the subscriber was listed as {w}. Is that
correct?
U: That's my spouse, {w.his} birthday is {dw}
A: I'll resubmit. You should get a new statement at {ad}.
# en pf
U: Hi, I'm a carer for {q}, {dq}. {q.he} has run out of dressings
A: Thanks. Are you noted on {q.his} record?
U: Should be, {p} from {firm}
A: Yes, I see you. I'll send them to {ad}. Is there a key safe?
U: Yes, code {door}, round the left side
A: Thank you {p.f}. Delivery {wd} before {time}.
# en
U: <My dog|The cat> needs her booster. I think we're due. Surname {p.l}
A: Hi! There are two families called {p.l} with us. What's your first name and address?
U: {p.f}, {ad}
A: Found you, thank you {p.f}. We can do {wd} at {time} with {q.f}.
U: perfect. remind me by text {t}
# en pf
A: Call note: mother of patient {k} ({dk}) rang, {p}, mobile {t}. Wants results from {date}. Told her Dr {q.l} will
ring after {time}. Password for sharing results by phone: {memo}.
U: Hello, it's {p.f} again, {k.f}'s mum. nobody rang
A: I'm sorry, {p.t} {p.l}. For results I need the password on the file.
U: {memo}
A: Thank you. Dr {q.l} has had an emergency and will call {t} this evening.
# ie,gb,ca pf qm
U: We'd like to change our {k.f}'s surname on the school roll. It's currently {k} and should be {k.q}, after my new
husband
A: Thank you. Could you bring the deed poll? And your own name, please?
U: {p}. {k.f}'s date of birth is {dk}
A: Thanks {p.f}. I'll hold the form at the office. {a.f}, {school}
# au,nz pf rm
U: Hi, {school} still emails my ex about {k.f}. Please take {eq} off the list
A: Thanks for letting us know. May I check who I'm writing with?
U: {p}, {k.f}'s mum. My email {e}, mobile {t}
A: Thanks {p.f}. I've removed {eq}. {q.f} is also listed for pick-up; should that stay?
U: No. only me and my brother {r}
# in pm
U: Madam, admission form for my ward {k} is showing wrong date of birth {dq}. Correct is {dk}. Kindly correct
A: Noted. Please share the application number and your name.
U: Appln {ord}, father {p}, mobile {t}
A: Thank you {p.t} {p.l}. Date of birth is corrected to {dk}. Kindly bring Aadhaar of the child. Regards, {a},
{school}
U: Aadhaar is {idk} madam
# sg,au,ca qm
U: Student no {stu}, can't see my grades on the portal. {p}
A: Hi {p.f}, let's check. What is your login and date of birth?
U: {usr}, {d}
A: There's a hold on {stu} because of unpaid fees of {amt}.
U: My dad {q} paid that from his account at {bank} on {date}
A: Please upload the receipt here: {u.page-uni}. Thanks, {a.f}
# en
U: I volunteer for {firm} and need a police check. What do you need?
A: Your full name incl. middle names, date of birth, and addresses of the last five years.
U: {p.m}, {d}. Now: {ad}. Before that {ad2}
A: Any previous names?
U: Yes, {n.l} until 2009
A: Thank you {p.f}. Your application is {tkt}.
# en qm
U: My father passed away on {date}. He was a customer, {q}, born {dq}.
A: I'm very sorry for your loss. May I take your name and how you're related?
U: {p}, his eldest. I'm the executor. Solicitors are {firm}
A: Thank you, {p.t} {p.l}. Do you have his account or policy number?
U: {pol}
A: I'll send the forms to {e}, or by post to {ad}?
U: post please
# en qf
U: Hi could u tell me when the eye test for my mum is. {q}
A: Hello! For privacy I need her date of birth and address.
U: {dq} , {ad}
A: Thank you. Her appointment at {clinic} is on {date} at {time}. She may bring someone along.
U: that'll be me, {p.f}. pls text me as well {t}
# us,ca,gb
U: I'd like to opt out of marketing and get a copy of all data you hold on me. {p}, {e}
A: We can do that, {p.f}. Please confirm your address and date of birth so that we can identify you.
U: {ad} - {d}
A: Thank you. The file will be ready within 30 days at {u.doc}, protected with a passcode sent by text to {t}.
U: The passcode came today: {otp}
A: Great, that will open it. Reference {tkt}.
# en
U: I found a wallet in the park with your {shop} loyalty card in it. Name on it {q}, number {mem}
A: That's very kind of you! May I pass on your details to {q.t} {q.l}?
U: sure, {p.f}, {t}
A: Thank you {p.f}. {q.he} will be delighted.
`);
