// English desks: work.
import { readTemplates } from './render.ts';

export const englishWork = readTemplates(`
# en
U: Hi {a.f}, payroll has my old account. Please change to {bank} {ib}. Thanks, {p}, staff no. {cust}
A: Hi {p.f}, for changes to bank details I need to call you back. Is {t} right?
U: Yes
A: Spoke to {p.f}, verified with date of birth {d}. Changed to {ib} from {mon}.
# en
U: Forwarding a candidate for the warehouse job:
/
/{q}
/born {dq}
/{ad}
/{t} / {eq}
/Available from {date}.
A: Thanks {p.f}. I'll invite {q.t} {q.l} for {wd} {time}. Is {q.his} profile online?
U: {u.profile}
# en
U: Please book a desk for our visitor {q} from {firm} on {date}. Car park gate code?
A: Booked. The gate code on that day is {door}. {q.f} should ask for {a.f} at reception.
U: Cheers. {q.his} mobile is {t} in case
# en
U: Expense claim {inv} was rejected, why? I'm {p}, {mp.firm}
A: Hello {p.f}, the hotel bill from {hotel} is made out to {q} and not to you.
U: {q.f} is my boss, we swapped rooms!
A: OK, please ask {q.t} {q.l} to confirm by mail and I'll release {amt}.
# en
U: Handover for tonight: {p} ({acct}) will call back about {inv}. {q} from {firm} is waiting for a quote, {mq.firm}.
{r.t} {r.l} complained again, see {tkt}.
A: Got it, thanks. What did {r.l} want this time?
U: {r.his} name is still spelt {r.x} on the letters
A: I'll fix it. {tkt} is mine now.
# en
U: From: {p} <{mp.firm}>
/To: {a} <{ma.software}>
/Subject: Re: access for contractor
/
/Hi {a.f},
/{q} starts Monday with us. Please create a login {usr2} and send the first password by text to {t}.
/
/Thanks
/{p}
/{firm} | {ad} | {t2}
A: Hi {p.f},
/{usr2} is ready. I've texted {pw} to {t}.
/
/{a}
/{software}
# en
U: Hi, I'd like to update the beneficiaries of my life policy {pol}
A: Certainly. May I have your name, date of birth and ID or tax number?
U: {p.m}, {d}, {id}
A: Thank you. And the new beneficiaries?
U: My children {k} ({dk}) and {k2} ({dk2}), half each
A: Noted: {k} and {k2}. You'll get a letter from {insurer} at {ad}.
# gb,ie,au
U: Hi, union rep {p} here from {firm}. One of our members, {q}, membership {mem}, hasn't had a card
A: Hi {p.f}. What address should it go to?
U: {ad}. {q.his} email's {eq} if needed
A: Sent out today, thanks.
# en
U: Need to change the name on my diploma. It's printed {p.xx}
A: Oh dear. How should it read, and what is your student number?
U: {p.m}. {stu}
A: And date of birth, for the register?
U: {d}
A: Thank you {p.f}. {uni} will print a new one. Where shall we post it?
U: {ad}
# en
U: Reference request: does {q} still work for you? {q.he} is renting a flat from us at {letting}
A: We can only answer in writing with consent. Do you have a signed form?
U: Yes, here {u.doc}. {q.he} gave {dq} as date of birth and employee no {cust}
A: Thank you, {p.f}. I confirm that {q} has been with {firm} since 2019. - {a}, HR
# en
A: You've reached {software} sales. Who do I have the pleasure of speaking with?
U: {p} from {firm}
A: And how do you spell that?
U: {p.sp}
A: Thank you. And an email for the offer?
U: {mp.firm.sp}
A: Perfect, {p.f}. I'll send the offer today. A number in case we get cut off?
U: {t}
# en
A: Call transcript {tkt}. Good afternoon, {insurer}, {a.f} speaking.
U: Yes hello, my name is {p}, I had a bump in the car park.
A: Sorry to hear that. Policy number?
U: One moment... {pol}.
A: Thank you. And the other driver?
U: A {q.t} {q}. {q.he} gave me a number, {t}, and said {q.he}'s with {insurer2}.
A: Was anyone hurt?
U: No no. Just the bumper. It happened near {town}.
A: Good. Your claim number is {clm}. Can I confirm your email as {e.sp}?
U: That's right.
# en
U: I sent my CV to you with a wrong phone number!! It's {t2} not {t}
A: Don't worry, I'll change it. Which name?
U: {p}, applied for the receptionist job at {clinic}
A: Thank you {p.f}, corrected. The interview is on {date} at {time}.
# us
U: W-2 never arrived. I used to work for {firm}. {p}, {id}
A: Hi {p.f}. The mailing address we have is {ad}. Did you move?
U: yep, {ad2}
A: Re-sent. You can also download it at {u.page-firm} with PIN {pin}.
# gb,ie,za,in
U: Kindly amend invoice {inv}: our VAT address is {ad}, contact {p}, {mp.firm}
A: Dear {p.t} {p.l}, amended and attached. Payment by transfer to {ib} please, quoting {inv}.
U: Our bank asks for the account holder?
A: {firm2}. Kind regards, {a}
# en
U: can you tell {q.f} in dispatch that the pallet for {firm} goes to {ad} instead, driver already on the road
A: Will do. Which order?
U: {ord}. site contact {r.f} {t}
A: Passed on to {q.f}, and the driver has {t} for {r.f}.
# en
U: {firm} here, {p}. The alarm at our shop went off. Customer password {memo}, site {cust}
A: Thank you {p.f}. I see zone 3. Shall I send a guard?
U: No, {q.f} burnt {q.his} toast again. Cancel code {pin}
A: Cancelled. Logged at {time}, operator {a.f}.
# en
U: New keyholder for our office please: {q}, {ad}, {t}. Password {memo2}
A: Thanks. And may I have your own password first?
U: {memo}
A: That's fine. {q} is added with {memo2}. Shall {r} come off the list?
U: Yes, {r.f} left us in {mon}.
`);
