// Banks, cards and insurers.
import { readTemplates } from './templates.ts';

export const money = readTemplates(`
== US CA lost-card
U: I lost my debit card somewhere this morning
A: I can block it right away. Please give me your full name and date of birth.
U: {me}, {dob}
A: Thank you {me.titled}. Do you have the card number?
U: {card}
A: The card {card} is blocked. A new one goes to {addr}. Is that still correct?
U: yes

== US verify-ssn
U: I can't log in to online banking, it says locked
A: No problem. For verification, what are the name and social on the account?
U: {me.upper}, {nid}
A: Thanks. And your mother's maiden name or your security word?
U: {sec.word}
A: You're verified. I've sent a code to the number we have. What does it say?
U: {sec.otp}
A: You're unlocked. Please change the password when you log in.

== GB IE transfer-missing
U: Hi, I sent {amount} to a builder on {date} and he says it never came. {iban}
A: Thanks for the message. Who is the payee?
U: {m2}, trading as {org.firm}
A: The payment to {iban} went out on {date}. It may be held by their bank. I've opened a trace, {acc.ticket}.
U: Please let me know by e-mail, {email}
A: Will do. {ag.first}, Payments Team

== US GB AU CA IE IN fraud-alert
U: someone used my card for {amount} at a place I've never been. card {card}
A: I'm sorry. Let me secure this. Am I speaking with {me}?
U: yes
A: Did you share a one time passcode with anyone, {me.first}?
U: someone rang from {phone#2} saying they were you and I read him the code {sec.otp}
A: That wasn't us. I've blocked card {card} and opened claim {acc.claim}. Please don't take calls from {phone#2}.
U: oh god. ok my number is {phone} if you need me

== IN kyc
U: My account is frozen, message says KYC pending
A: Kindly share your full name, PAN or Aadhaar number and date of birth.
U: Name {me}, number {nid}, DOB {dob}
A: Thank you {me.titled}. And your current address?
U: {addr}
A: KYC request {acc.ticket} is registered for account {acc.bank}. It takes {n} working days.

== AU new-payee
U: can't add a new payee, BSB {acc.bsb} account {acc.bank}, says invalid
A: Hi {me.first}, who is the account for?
U: my daughter {her.first}
A: Account {acc.bank} looks one digit short, could you ask {her.first} to check?
U: will do. can you also up my limit to {amount}
A: For that I need your date of birth and tax file number.
U: {dob}, TFN {nid}
A: Thanks, limit changed.

== CA sin
U: You sent my T5 to the wrong address. I moved in {month}.
A: I'm sorry. May I have your name and SIN so I can find it?
U: {me}, {nid}
A: Found it. The slip went to {addr}.
U: I'm at {addr#2} now
A: I've updated it to {addr#2} and will mail a duplicate, {me.first}.

== GB AU IE US CA car-claim
U: Hello, I had a bump in a car park yesterday. Policy {acc.policy}
A: Sorry to hear that, I hope nobody was hurt. Can you tell me what happened, and who else was involved?
U: A woman reversed into me. Her name is {w2}, number {phone#2}, insured with {org.insurer}.
A: Thank you. Your claim is {acc.claim}. Was anybody a witness?
U: yes {p3}, works at {org.shop} there
A: Noted {p3.first}'s details. We'll contact {org.insurer} about {w2.titled}.

== GB IE home-claim
U: Good morning, burst pipe on {date}, kitchen floor ruined. I'm insured with you under {acc.policy}.
/ {me}
/ {addr}
A: Good morning {me.titled}, I'm sorry. I have opened claim {acc.claim} under policy {acc.policy}. Could you upload
photos here? {url}
U: Uploaded. The plumber was {org.firm}, invoice {acc.invoice}, {amount}.
A: Many thanks. Our loss adjuster {p2} will call you. Which number is best?
U: {phone}, after {time}

== US life-insurance
U: I need to change the beneficiary on policy {acc.policy}
A: Sure. What's the insured's name and date of birth?
U: {me}, born {dob}
A: And the new beneficiary?
U: My son {boy}, DOB {dob.boy}, SSN {nid.boy}
A: Thanks. I've e-mailed the form to {email}. It needs your signature and, once back, {boy.first} will be on the
policy.

== GB IE US AU CA pet-insurance
U: vet bill for my dog, claim please. policy {acc.policy}
A: Poor thing! What's the name of the practice and the amount?
U: {org.clinic}, {amount}
A: And who treated the dog?
U: {p2} I think, its on the invoice {acc.invoice}
A: Thank you {me.first}, claim {acc.claim} is open. Payment in {n} days.

== GB mortgage
U: Dear {ag.titled},
/ further to our call, my employer is {org.firm} and my payroll number is {acc.staff}. My NI number is {nid}. My
solicitor is {p2} of {org.firm#2}.
/ Regards, {me}
A: {me.dear},
/ thank you. I have written to {p2.titled} at {org.firm#2} and to {org.firm} for the reference. Your application is
{acc.ticket}.
/ Kind regards
/ {ag}
/ {phone}

== US GB CA AU IE IN invoice-paid
U: We paid invoice {acc.invoice} on {date} but keep getting reminders. {org.firm}
A: Apologies. Could you tell me the reference you used?
U: {acc.customer}, paid by {me} in accounts
A: Found it under {acc.customer}. No more reminders will go to {org.firm}.

== IE GB SEPA
U: Please change the account my premium comes from. New IBAN {iban}, account holder {me.upper}
A: Of course. Policy number and date of birth?
U: {acc.policy}, {dob}
A: Thanks, {me.first}. From {month} we'll collect {amount} from {iban}.

== US CA tax-software
U: the return was rejected, code {err}. says spouse ssn doesn't match
A: Could you check what was entered for your spouse?
U: {her}, {nid.her}, {dob.her}
A: The number {nid.her} is fine, but the last name at the agency is probably {her.first}'s former one.
U: ahh yes, {p2.last}. fixed, thank you
`);
