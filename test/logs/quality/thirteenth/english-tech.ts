// English desks: tech.
import { readTemplates } from './render.ts';

export const englishTech = readTemplates(`
# en
u: cant log in
A: Sorry about that! What's your username?
u: {usr}
A: And the email address on the account?
u: {e}
A: Thanks. I've sent a one-time code to that address. Could you read it out?
u: {otp}
A: Great, here is your reset link: {u.reset}
u: worked ty. new pw is {pw} hope thats strong enough lol
A: Please don't share your password with us, but I'm glad it works!
# en
U: Hi team, please reset the VPN account for our new starter {q} ({mq.firm}). Username should be {usr2}.
A: Hi {p.f}, done. Temporary password: {pw}. {q.f} must change it at first login.
U: Thanks. Also {q.his} laptop isn't on the allow list, MAC {mac}
A: Added {mac} to the allow list. Ticket {tkt} closed.
/
/{a}
/IT Service Desk, {firm}
# en
U: Our office can't reach the server since this morning. External IP {ip}, customer {cust}
A: Thanks, checking. I see {ip} is blocked after several failed logins from user {usr}. Who is that?
U: That's {p.f} from accounting, {p} - {p.he} forgot {p.his} password again
A: Unblocked. Please ask {p.him} to use the reset page, and ring me on {t} if it comes back. {a.f}
# en
U: Internet keeps dropping. Router is a black box with two antennas from {telecom}
A: Let's have a look. What's your account number and the MAC address on the sticker?
U: acc {acct}, MAC {mac}
A: Thank you. And the name on the account?
U: {p}
A: I can see the router online with {ip}. I'd like to set a new Wi-Fi password, ok?
U: pls keep the old one, {wifi}, kids tablets all use it
A: No problem, kept as {wifi}. Restarting now.
# en qf
U: how do i find my wifi password, im at my mums and she cant see the sticker
A: I can help! What's her name and account number?
U: {q}, {acct}
A: Thanks. I've texted the key to the mobile on file. Is it {t}?
U: yes got it. {wifi} ?
A: That's the one. The default admin PIN of the box is {pin}, please change it.
# en
U: Hello, license key {lic} says already activated. I bought a new computer.
A: Thanks for reaching out to {software}. Which email did you purchase with?
U: {e}, order {ord}
A: I've reset the activation for {lic}. It may be used on two devices.
U: Thank you, {a.f}, works!
# en
U: Our API calls return 401. Key is {key}, account {cust}, from server {ip}
A: You've posted your key in a public ticket, so I've revoked it. Your new key: {key2}. Please keep it private.
U: Oops. Thanks. Can you also allow {ip2}?
A: Done, {ip} and {ip2} are both on the list. Regards, {a}, {software}
# en
U: To whom it may concern, please remove my former employee {q} from our {software} tenant. {q.his} login was
{mq.firm}.
A: Dear {p.t} {p.l}, {mq.firm} has been disabled. Shall we transfer {q.f}'s files to you?
U: Yes, to {mp.firm}.
/
/{p}
/Managing Director
/{firm}
/{ad}
/T {t}
A: Transferred. The export is here for 7 days: {u.doc}
# en
U: My account got hacked. They changed the email to {eq}. Mine is {e}
A: I'm sorry. Let's get it back. Username?
U: {usr}
A: What did you give as the answer to your security question, the first pet or car?
U: {ans}
A: Thank you. The last login was from {ip}, in another country. Was that you?
U: no way, im in {town}
A: I've removed {eq} and signed everyone out. Please check {e} for a link.
# en
U: phone stolen on the bus. number is {t}. please block the sim!!
A: I'm sorry! I'll suspend it right away. Name and date of birth for security?
U: {p}, {d}
A: Thank you. {t} is now suspended. Do you have your account PIN for a new SIM?
U: {pin}
A: All good, {p.f}. Where shall we send the SIM?
U: {ad}
# en
u: sim locked, need puk, number {t}
A: Sure! What's the name on the contract and your customer password?
u: {p}, {pw}
A: Thanks {p.f}. Your PUK is {puk}. Enter it and then choose a new PIN.
u: ok set it to {pin}
A: Please keep that to yourself next time :)
# en
U: I'd like to port my number {t} from {telecom} to you
A: Great! I need the account number with your old provider and the transfer PIN.
U: {acct} / {pin}
A: Thank you. Name exactly as on the bill?
U: {p.m}
A: Date of birth?
U: {d}
A: The port of {t} is set for {date}, {p.f}.
# en
U: Hello, this is {p.f} from reception at {clinic}. The printer on 2nd floor isn't found. It was at {ip}
A: Hi {p.f}, I see a device with {mac} there. Is that the one?
U: i think so, label says {mac}
A: It got a new address, {ip2}. I've made it permanent.
# us,ca
U: Streaming service says too many devices. My login is {e}, I never shared it except with my kid {k.f}
A: Thanks, {p.f}. I see one in {town} with IP {ip} and one at {ip2}. Recognize them?
U: {ip} is us. Other one no idea
A: I've signed out {ip2}. Please change the profile PIN, which is currently {pin}.
# en
U: Two factor codes go to my old number {t}, new one is {t2}
A: I can change that after a check. What's your full name and date of birth?
U: {p} - {d}
A: And the backup code we gave you at sign-up?
U: {otp}
A: Perfect. {t2} is now active. {t} has been removed.
# en
A: Ticket {tkt}, internal note: user {p} ({mp.firm}) locked out. Verified by employee no. {cust}. Temp password {pw}
given by phone. Laptop MAC {mac}, last IP {ip}.
U: Hi, {p.f} here, the temp password doesn't work. I typed {pw}
A: It's case sensitive, and it ran out after an hour. New one: {pw2}
U: ok in. thanks {a.f}
# en
U: My profile page {u.profile} shows my old employer and I cannot edit it
A: Thanks for the link! Is the account under {e}?
U: No it's under my work mail {mp.firm}, but I left {firm} in {mon}
A: Got it. We'll send a form to {e} so we can move it, {p.f}.
# en
U: Somebody made a fake profile of me: {u.profile}. My name is {p} and those are my photos!
A: I'm sorry, that's upsetting. Could you send a copy of an ID document?
U: passport {pp}, born {d}. scan is here {u2.doc}
A: Thank you, {p.t} {p.l}. The fake profile has been taken down. Your report number is {tkt}.
# en
U: the download link in the mail is broken: {u.page}
A: It had expired. Here's a fresh one for you: {u2.reset}
U: That one works. could you also send it to my colleague {q} {mq.firm}
A: Sent to {mq.firm}. Have a good day, {p.f}!
# in,sg,za
U: Dear team, unable to login to netbanking, user id {usr}. Showing error since yesterday.
A: Dear customer, kindly share registered mobile number and date of birth. Please do not share OTP.
U: {t} and {d}. OTP came {otp}
A: Kindly do not share the OTP with anyone, sir/madam. Your user ID {usr} has been unlocked.
# gb,au,nz,ie
U: Hello dear, it's {p}. My grandson set up the tablet and now it wants a password. He wrote down {pw} on a card for
me
A: Hello {p.t} {p.l}! Try {pw} with a capital at the start. Did that work?
U: no. he also wrote {wifi}
A: That's probably the Wi-Fi key. Is {e} your email address?
U: i think it's {eq}
A: Let me send the code to your phone instead.
# en
U: The smart hub won't pair with my thermostat. Sticker says MAC {mac}, serial is rubbed off
A: Thanks! Please tell me the account email and we'll look up the hub.
U: {e}
A: I see two hubs, {mac} in the hall and {mac2} in the garage. Which one is it?
U: {mac}, the hall one
A: Restarted. There's a guide at https://help.example.com/hub-setup if it happens again, {p.f}.
# en
U: Hi, school tablet of my {k.child} {k.f} can't join the Wi-Fi. Device address {mac}
A: Hello! Full name and student number please?
U: {k}, {stu}
A: Thanks. {mac} wasn't registered. I've added it; the network password is {wifi}.
U: brilliant, {k.f} is in. thx {p.f}
# en
U: games console wont connect, NAT error. console mac is {mac}, ip {ip}
A: Hi! Let me open the ports for you. Name on the broadband account?
u: {p}
A: And the last four digits of the card you pay with?
u: {cc.l4}
A: Thank you {p.f}. Ports are open for {mac}, please restart the console.
# en
U: desk phone at my new place shows "no service". MAC on the back {mac}, I sit in room 2.14
A: Morning! Who's the user and what was the old extension?
U: {p}, {mp.firm}
A: I've moved the profile to {mac}. Log in with PIN {pin}.
# en
U: Guest Wi-Fi in your hotel drops every ten minutes. Room is booked under {p.l}
A: Sorry about that! Could you give me the MAC of your laptop, under network settings?
U: It says {mac}
A: Thank you, {p.t} {p.l}. I've put {mac} on the staff network, password {wifi}. Enjoy your stay at {hotel}!
# en
U: There's an unknown device in my router list: {mac}. Mine are {mac2} and the telly
A: I can block {mac} for you. Customer number and date of birth please?
U: {cust} and {d}, name's {p}
A: Blocked. I'd also change the Wi-Fi key. The current one is {wifi}.
U: ok and the router log shows {ip} trying to log in at night, should I worry?
A: {ip} is one of our own monitoring servers, {p.f}.
`);
