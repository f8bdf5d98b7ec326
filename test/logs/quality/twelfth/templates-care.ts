// Clinics, pharmacies, schools and city offices.
import { readTemplates } from './templates.ts';

export const care = readTemplates(`
== GB IE AU appointment
U: Hi, I need to move my appointment on {date} please
A: Of course, what's your name and date of birth?
U: {me} {dob}
A: Thank you {me.first}. I can do {weekday} at {time} with Dr {p2.last}.
U: isn't Dr {p3.last} in?
A: Dr {p3.last} is away until {month}.
U: ok {p2.last} is fine

== US CA clinic-insurance
U: Hi, I'm new and want to see someone at {org.clinic} about my knee
A: Welcome! Let's get you registered. Full name, DOB, address and insurance please.
U: {me}
/ {dob}
/ {addr}
/ {org.insurer}, member ID {acc.member}
A: Thanks {me.first}! You're with Dr. {p2} on {date} at {time}. Your portal login is {user}.
U: do I need a referral from Dr. {p3.last}?
A: Not with {org.insurer}, no.

== GB IE US CA pharmacy
U: is my prescription ready? {me.last}, {dob}
A: Let me look. Is it {acc.script}?
U: yes the one from {org.clinic}
A: {acc.script} will be ready after {time}. Shall we deliver to {addr}?
U: no my daughter {her.first} picks it up
A: Fine, I've put {her} down for collection.

== AU medicare
U: My claim from {date} was rejected and I can't work out why
A: Can you tell me the claim number and your full name?
U: {acc.claim}, {me}
A: Thanks. The provider, {org.clinic}, sent the wrong item number. Could you ask them to resubmit?
U: I already rang and {p2.first} at the desk said it's your end
A: I'll ring {org.clinic} myself then. What number can I reach you on, {me.first}?
U: {phone}

== GB nhs
U: I've been waiting {n} months for a letter from {org.clinic}. My NI number is {nid} if that helps
A: We only need your name, date of birth and postcode, please.
U: {me}, {dob}, {addr.post}
A: Thank you. The letter was sent on {date} to your old address. I've changed it to {addr.post} and will resend.

== US GB CA IE school-portal
U: I can't get into the parent portal for {org.junior}
A: Happy to help. What's your child's name and your email?
U: {kin}, {email}
A: Thanks. I've reset it. Username {user}, temporary password {sec.pw}
U: {sec.pw} doesn't work
A: Capital letter at the start if it has one. Please try once more.
U: ok in. thank you

== US CA AU IN university
U: Hello, my transcript has the wrong birth date on it. Student ID {acc.student}
A: Hello, could you confirm your name and the right date?
U: {me}, {dob}
A: Thank you {me.first}. Please upload your ID at {url} and I'll have {org.uni} reissue it.
U: Uploaded. Also my supervisor is {p2}, not the one listed
A: Noted, I've added Prof. {p2.last}.

== GB IE AU US council-bins
U: Bins not collected on our road for {n} weeks! {addr}
A: I'm sorry to hear that. I've logged it with {org.city} as {acc.ticket}. Can I take a name?
U: {me}
A: Thank you {me.titled}. The crew will come on {weekday}.

== IE GB US CA records
U: Good afternoon. I need a copy of my birth certificate. {me}, born {dob} in {town}. Mother {w2}, father {him}.
A: Good afternoon. Thank you, the fee is {amount}. Where should we send it?
U: {addr}
A: Your request has the number {acc.file}. We'll post it to {addr} within {n} days.
/ {ag.initial}
/ {org.city}

== IN passport-seva
U: Madam my passport application {acc.file} is pending since {month}
A: Please tell your full name and date of birth.
U: {me}, {dob}, Aadhaar or PAN {nid}
A: Police verification is pending at {addr}. Are you staying there?
U: No I have shifted to {addr#2}, landlord is {p2}
A: Then please visit with address proof. Token for {date}: {acc.ticket}

== US CA GB AU IE dentist-mail
U: Hi there, this is {me}, I'm running late for my {time.noon} cleaning with {p2.first}. Stuck in traffic.
A: Thanks for letting us know, {me.first}! {p2.first} can still see you until {time.late}.
U: Great. Also new insurance since {month}: {org.insurer}, policy {acc.policy}
A: Got it. See you soon! {ag.first} at {org.clinic}

== GB IE US CA nursery
U: hello, {kin.first} won't be in today, has a temperature
A: Hi {me.first}, thanks for telling us, hope {kin.first} feels better soon. Who does the pick-up tomorrow if better?
U: my mum, {w2}. she doesn't know the door code
A: It's {sec.door}. Please ask {w2.titled} to bring some ID.
U: ta, will do

== IE tax-office
U: My tax credits are wrong this year. PPS number {nid}, {me}
A: Thank you. Who do you work for at present?
U: {org.firm} since {month}, before that {org.shop}
A: {org.shop} has not sent your final payslip. I've written to them. Reference {acc.file}.
U: Thanks. You can ring me on {phone} any time before {time}
`);
