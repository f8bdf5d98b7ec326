// English desks: money.
import { readTemplates } from './render.ts';

export const englishMoney = readTemplates(`
# en
u: lost my card last night pls block it asap
A: I'll get that done right away. Full name and date of birth please?
u: {p} {d}
A: Thank you. Which card is it, do you know the last four digits?
u: {cc.l4}
A: Thanks {p.f}. The card ending {cc.l4} is now blocked. A new one goes to {ad}, is this still your address?
u: yes
A: It should arrive in <3 to 5|5> working days. Is there anything else I can do for you?
# en
U: There's a payment of {amt} I don't recognise on my card {cc}
A: Please don't share the full card number in chat in future. I'll look into it. What's your name?
U: Sorry. {p}. It says {shop}
A: Thank you {p.t} {p.l}. Did you or anyone else, perhaps <a family member|your partner>, buy something at {shop} on
{date}?
U: Oh. Might have been {w.f}. Let me ask
U: Yep it was {w.f}, sorry to waste your time!
A: No problem at all, {p.f}.
# gb,ie qm
A: Thank you for calling {bank}, you're through to {a.f}. Can I take the characters of your memorable word, or the
whole word if that's easier?
U: It's {memo}
A: Lovely. And your date of birth?
U: {d}
A: And a contact number?
U: {t}
A: Thank you, {p.t} {p.l}, you're through security. How can I help?
U: I want to set up a standing order to my grandson {q}. Sort code {sc}, account number {ba}
A: {amt} a month to {q}, sort code {sc}, account {ba}. Starting when?
U: First of the month please
# us
A: {bank} customer care, this is {a.f}. Can you verify the last four of your debit card?
U: {cc.l4}
A: Mother's maiden name is your old question; you've since set "name of your first pet". What's the answer?
U: {ans}
A: Perfect. And date of birth?
U: {d}
A: Thank you, {p.t} {p.l}. What's going on today?
U: My card got swallowed by an ATM in {town}. And I changed my cell, it's {t} now
A: Updated to {t}. New card ships to {ad}.
# gb,ie,de,nl
U: wrong iban on my direct debit form. i wrote {ib} but it should be {ib2}
A: Thanks for telling us. Is that for customer number {cust}?
U: yes {cust}, {p}
A: I've replaced it with {ib2}, {p.f}. The next collection of {amt} is on {date}.
# en
U: Hello I am writing about invoice {inv}. You charged me twice {amt}. I am very unhappy.
A: I'm sorry about that. May I have your name and the email on the account?
U: My name is {p}, email {e}
A: Thank you, {p.f}. I see both payments. A refund goes back to the card ending {cc.l4}.
U: This card is expired. Please to my bank: {ib}, owner {p}
A: Understood, the refund will go to {ib}.
# en
U: <This is beyond a joke.|Third time I'm writing.> Invoice {inv} is for {firm}, not for me personally. I am {p}, I
only work there.
A: I apologise for the mix-up, {p.t} {p.l}. Who should the invoice be addressed to?
U: {firm}, attn {q}, {ad}. Copy to {mq.firm}
A: Thank you. The corrected invoice has been sent to {mq.firm}.
U: Finally.
A: Once again my apologies. Regards, {a}, Accounts Receivable
# us
U: I got a letter from the tax office about {mon} and I don't understand it. notice number {tkt}
A: I can help with that. To access your record I need your full name, Social Security number and date of birth.
U: {p.m}, {id}, {d}
A: Thank you. And your current mailing address?
U: {ad}
A: The notice is about a form from {firm} that was missing. Did you work there?
U: yes until {mon2}, as a temp
# gb
U: Hi, wrong tax code on my payslip. NI number {id}, employer is {firm}
A: Thanks. Can you confirm your name, date of birth and address?
U: {p}, {d}, {ad}
A: Thank you {p.f}. Your code is 1257L from this month. {firm} will be notified.
# au
U: G'day, my TFN is {id} and I still haven't got my refund. Lodged in {mon}
A: Hi there, I just need to run through proof of identity. Full name?
U: {p.m}
A: Date of birth?
U: {d}
A: Address on your last notice?
U: {ad}
A: Thanks {p.f}. What bank account was the refund meant to go to?
U: BSB {sc} acct {ba}, with {bank}
A: There's a typo on our end. It will be reissued by {date}.
# in
U: PAN {id} my refund is showing failed. Name is {p}, as per bank {p.rl}
A: Dear {p.t} {p.l}, the name mismatch is the reason. Kindly confirm account number and date of birth.
U: a/c {ba} in {bank}, dob {d}
A: Thank you. Please revalidate the bank account and raise a reissue request, ticket {tkt}.
# ca
U: Bonjour, hi. I'm calling about my benefit, SIN {id}
A: Thank you. May I have your full name, date of birth and postal code?
U: {p}, born {d}, {ad.p}
A: Thank you {p.t} {p.l}. Your direct deposit is set for {bank}, account {ba}. Is that correct?
U: No that account is closed. Can you send me a cheque at {ad}
A: Certainly. Please allow ten business days.
# nz
U: Kia ora, my IRD number is {id}. I'd like to change my KiwiSaver to {bank}
A: Kia ora! Can I get your name, date of birth and phone?
U: {p}, {d}, {t}
A: Ka pai, thanks {p.f}. I've sent the form to {e}.
# za
U: The tax letter came to the wrong person. ID {id} is mine, but the name on it says {p.xx}. I'm {p}
A: Good day {p.t} {p.l}. Kindly confirm your date of birth and your cell number.
U: {d}, {t}
A: Thank you. {p.x} has been corrected to {p.l}. Is your email still {e}?
U: yes
# sg
U: Hi, CPF statement shows wrong employer. NRIC {id}
A: Hi, may I have your full name and date of birth for verification?
U: {p}, {d}
A: Thank you. Which employer should it be?
U: {firm} since {mon}. HR contact there is {q}, {mq.firm}
A: Noted, {p.f}. We'll write to {q}.
# ie
U: Hiya, PPS {id}. Maternity benefit hasn't come through
A: Hello, can I take your name, date of birth and your employer please?
U: {p}, {d}, {school}
A: Thanks {p.f}. And the account it's to be paid into?
U: {ib}. Baby {k.f} was born {dk} by the way!
A: Ah congratulations! I'll add {k.f} for child benefit as well. Payment on {wd}.
# en qf
U: Power of attorney for my mother {q}, account {acct}. I am her {p.child} {p}
A: Thank you, {p.t} {p.l}. For our file I need both dates of birth.
U: Hers is {dq}, mine {d}
A: And an address for the statements?
U: Mine: {ad}. She's at {ad2} but she doesn't open the post any more
A: Understood. I've noted you as attorney for {q.t} {q.l}; statements go to {ad}.
# en
u: someone rang saying they were from {bank} and i gave them the code {otp} and my pin {pin}
A: I'm glad you told us at once. I'm locking the account now. What's your name?
u: {p}
A: Date of birth?
u: {d}
A: Thank you {p.f}. Did the caller give a name or number?
u: said {q.f}, rang from {t}
A: We've reported {t}. Please change your PIN, and never share {otp} or any other code with anyone, not even us.
# en
U: Could you please raise the limit on my credit card? Card number {cc}, security code {cvv}, I'm {p}.
A: Please do not send the three digits on the back. I have hidden them. May I know your yearly income?
U: About {amt} a week before tax, I work for {firm}
A: Thank you {p.f}. You'll hear from us by post at {ad}.
# en
U: can i pay over chat? card {cc} exp 0<4|7|9>/2<6|7|8> cvc {cvv} name on card {p.up}
A: For your safety I can't take card details here. Please use this link, valid for 30 minutes: {u.page-shop}
U: ok done. confirmation to {e} pls
A: Thank you, received. The receipt for order {ord} is on its way to {e}.
# gb
U: My pension statement from {insurer} has the wrong date of birth. It says {dq}, I was born {d}.
A: I'm sorry {p.t} {p.l}. Could you confirm your policy number and National Insurance number?
U: {pol} and {id}
A: Thank you, I have corrected it to {d}. A new statement will be posted to {ad}.
# au pf qm
U: Hi, Medicare claim went to my ex's account. I'm {p}, he is {q}
A: Thanks {p.f}. Which bank details should we have?
U: BSB {sc}, account {ba}, in my name only
A: And which service was the claim for?
U: {k.f}'s appointment at {clinic} on {date}, {amt}
A: All fixed. The rebate will be paid to account {ba}.
`);
