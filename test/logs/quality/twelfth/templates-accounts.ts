// Software, games, streaming and logins.
import { readTemplates } from './templates.ts';

export const accounts = readTemplates(`
== US GB CA AU IN locked-account
U: hi i'm locked out of my account, username {user}
A: Sorry about that! What's the e-mail address on it?
U: {email}
A: I've sent a reset code to {email}. Could you type it in the app?
U: got it, {sec.otp}, where do I put that
A: Not here please, in the app under Settings. Don't share {sec.otp} with anyone.
U: done, works

== US GB CA AU IE api-key
U: Getting {err} on every call since this morning. Key is {sec.key}
A: Hi {me.first}, please don't paste keys in here! I've revoked {sec.key}. You can create a new one in the dashboard.
U: oh right sorry. New one made, still {err}. Our server is {ip}
A: Thanks, {ip} isn't on your allow list. That list has only {ip#2}.
U: That's the old box. Removed. All good now

== US GB IE CA seats
U: Hello, we're {org.firm} and need {n} more seats. Account ID {acc.customer}
A: Hi! Sure. Who is the admin on your side?
U: {me}, {workmail}
A: Great, I've sent the quote ({amount} per seat per month) to {workmail}.
U: Can you cc my colleague {p2}? {workmail.p2}
A: Done, {p2.first} has it too.

== US GB CA game-hacked
U: someone stole my account!!!! my name was {user}
A: That's awful, let's get it back. Can you tell me the date of birth and the e-mail you signed up with?
U: {dob}, {email}
A: Thanks. I see a login from {ip} on {date}, is that you?
U: no!! I'm in {town}. and they changed the email to {email.p2}
A: OK, I've thrown out {ip} and {email.p2}. Your account {user} is back. Please set a new password.
U: my old one was {sec.pw} so yeah

== GB IE AU US CA security-question
U: the site wants an answer to my security question and I swear it's right
A: I can check that. What's the question?
U: name of first pet. its {sec.answer}
A: Is that with a capital? It's stored differently here.
U: always {sec.answer} with a capital
A: OK, I've verified you by phone number instead, is it {phone}?
U: yes
A: Then you're in. Please choose a new question, {me.first}.

== US GB CA AU IE export
U: where do I find the export I asked for yesterday?
A: It's ready: {url}. The link works for {n} days.
U: it asks for a password
A: It's the one from the other mail, {sec.pw}
U: {sec.pw} worked. thank you {ag.first}

== US GB CA AU IN bug-mail
U: Hi support,
/ since version {version} the invoices come out without our logo. Workspace is {acc.customer}. Sample: {url}
/
/ {me}
/ Office Manager
/ {org.firm}
/ {phone}
A: Hi {me.first},
/ thank you for the sample. It is a known fault in {version} and will be mended on {date}.
/ Best,
/ {ag.first}
/
/ > {me}
/ > Office Manager
/ > {org.firm}
/ > {phone}

== US CA GB subscription
U: I've been charged {amount} after I cancelled in {month}
A: I'm sorry! Could you give me the email or the order ID on the charge?
U: {email}, {acc.order}
A: Thank you, {me.first}. I've refunded {amount} to the card ending in {last4}.
U: <thanks|appreciate it|ok ty>

== US GB AU IE two-factor
U: I got a new phone and can't get the codes any more
A: We can move it. Do you still have a backup code?
U: is it this? {sec.otp}
A: That's it. Please tell me the new number.
U: {phone}
A: I've set {phone} for sign-in. You'll get a text now.
U: {sec.otp#2}
A: Please type that one in the login window, {me.first}.

== GB US CA server-log
U: our webshop at {org.shop} is unreachable, can you look? host login is {user}
A: Looking. I see many requests from {ip} in the log. Is that one of yours?
U: no clue. ours is {ip#2}
A: Then I'll block {ip}. The rest is fine: load is {n}, memory {percent}.
U: it's back. tell {ag.first} thanks too on behalf of {p2.first}

== US GB AU CA student-licence
U: Can I get the student price? I'm at {org.uni}
A: Yes! Please send your student number and the e-mail of your school.
U: {acc.student}, {workmail}
A: Thank you {me}. You'll pay {amount} instead of {amount#2} from {month} on.

== US GB IN CA printer-lease
U: Printer on floor {n} shows {err}. Company {org.firm}, contract {acc.contract}
A: Thanks. Can you get me the MAC from the network page so I can reach it?
U: {mac}
A: Hm, I see {mac#2} under your contract and not {mac}. Was it swapped?
U: yes {p2} from your side swapped it on {date}
A: Understood. I've registered {mac} now and restarted it.

== US GB AU IE profile-page
U: My public page shows my old photo: {url.profile}
A: Hi {me.first}, I've cleared the cache. Could you look again?
U: still. and it's got my private number {phone} on it, please take that off
A: {phone} is removed and {url.profile} shows the new photo.

== US GB CA VPN
U: vpn wont connect from home, error {err}
A: Hi, IT desk, {ag.first} here. What's your staff ID and which IP do you see at home?
U: {acc.staff}, ip is {ip}
A: Thanks {me.first}. Your certificate ran out. Log in at the office network or I can send it.
U: send it. laptop mac is {mac} if you need it
A: Sent to {workmail}. The password for the file is {sec.pw}.

== US GB AU streaming
U: there's a profile on my account I don't know, called {p2.first}
A: Let's check. Which e-mail do you use with us?
U: {email}
A: I see one device at {ip}, in use since {date}. Shall I sign all out?
U: yes please. And pw was {sec.pw}, I'll change that
A: Done, {me.first}.
`);
