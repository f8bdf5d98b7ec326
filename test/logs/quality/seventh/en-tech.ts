// Templates of the seventh set in English: software support, hosting, devices, games.
export const enTech = `
# US,GB,AU,CA keep
U: getting {http} from your API since this morning. log:
[{time}:12] INFO  client {ip} user={p1.user} POST /v2/orders -> {http}
[{time}:13] WARN  retry 3/5 backoff=800ms trace=7f3a
[{time}:14] ERROR {err} Authorization: Bearer {token}
A: Hi, {p9.g} from {software} support. Please rotate that token right away, it is visible in your message. Which workspace is it?
U: {employer}, admin is {p1} ({p1.mail})
A: Thank you. I see requests from {ip} and {ip2}. Is the second one yours?
U: that's our CI. it uses key {key}
A: That key has hit 10,000 requests in 60 s, the limit is 1,000. {trapa}
U: ok will lower it. can you raise the limit for account {cust}?
A: Done for 7 days. Ticket {ticket}, fixed in {ver}.
# GB,US,IE,CA keep
U: VPN won't connect on my work laptop. ipconfig says:
   Physical Address. . . : {mac}
   IPv4 Address. . . . . : {ip.lan}
   IPv6 Address. . . . . : {ip.six}
   Default Gateway . . . : {ip2.lan}
A: Thanks. Helpdesk here, {p9.g}. What's your staff number and asset tag?
U: {staff}, serial {serial}. {p1}, accounts dept at {employer}
A: Your certificate expired on {date}. I'll push a new one. Could you tell me the temporary code on screen?
U: {otp}
A: Great. Sign in as {p1.user} with the temporary password {pw} and change it at first logon.
U: works, thx. my colleague {p2} has the same, {p2.his} mac is {mac2}
A: I'll call {p2.g} in five minutes. {trapa}
# AU,NZ,ZA,GB
U: printer {model} keeps dropping off wifi
A: Hi there, {p9.g} here. Could you print the network page and type in what it says?
U: Host: LAB-3
IP {ip.lan}
MAC {mac}
firmware {ver}
signal -67 dBm, channel 11
A: And the router's list of devices?
U: laptop {ip2.lan} {mac2}
phone {ip3.lan} {mac3}
tv {ip4.lan} {mac4}
A: Two devices share a lease there. Reserve {ip.lan} for the printer. Is the router from {telecom}?
U: yes. the admin password on the sticker is {pw}, should i change that
A: Definitely. {trapa}
U: ok. who do i ask for if it fails again
A: Quote case {ticket} or write to {software.mail}.
# US,CA lower
U: cant log in. username {p1.user}. says {err}
A: Let's fix that. Is the email on file still {p1.mail}?
U: no thats my old work one from {employer}, now its {mail}
A: I need to verify you first. What's the answer to your security question, name of your first pet?
U: {pet}
A: Correct. Here's a reset link, good for 15 minutes: {url.reset}
U: ok set it to {pw}, that strong enough? lol
A: Please never share a password, even with us. I'd choose another one. {trapa}
U: my bad. {trapu}
A: All set, {p1.g}. Two-factor backup codes are {otp} and {otp2}, store them somewhere safe.
# GB,US,IN keep
U: Config attached, why does it refuse to start?
\`\`\`
DB_HOST={ip.lan}
DB_USER={p1.user}
DB_PASSWORD={pw}
API_KEY={key}
SMTP_FROM={p1.mail}
TIMEOUT_MS=30000
LOG_LEVEL=debug
\`\`\`
A: There are live credentials in there; rotate DB_PASSWORD and API_KEY. The failure itself: port 5432 is closed on {ip.lan}.
U: ah. the box was moved to {ip2.lan} by {p2.g} on {day}
A: Then set DB_HOST to {ip2.lan} and restart version {ver} or later. Commit {hash} has the fix.
U: works. thanks {p9.g}, {trapu}
A: Glad to hear it. {p9}, {software}
# US,GB,IE,CA keep
U: webhook payload looks wrong, see
{ "id": 48213, "event": "user.updated", "user": { "name": "{p2}", "email": "{p2.mail}", "phone": "{phone}" },
  "ip": "{ip}", "amount": 19.99, "currency": "EUR", "version": "{ver}" }
A: Looks as documented to me. What did you expect?
U: the field "customer_ref" should be {cust}, and "dob" is missing. on the old version it was there: "dob": "{dob}"
A: Since 2.0 it is only sent with the scope profile.full. <Which client id do you use?|Which app is it?>
U: ours, {employer}. secret is {key}, rotate it if you must
A: I've revoked it. A new one is on {url.profile}.
U: {p1} here btw, took over from {p3.g}. {trapu}
# US,GB,CA,AU
A: Hi, I'm the {games} assistant. What's up?
U: my account got hacked, somebody in another country bought 3 bundles for {price}
A: I'm sorry! What's your player name and the e-mail it was created with?
U: player {p1.user}, {p1.mail}
A: And the last four of the card you paid with, or an order number?
U: {card.last}, order {order}
A: I see a login from {ip} on {date} and your usual one from {ip2}. We'll roll back to the second. Please confirm your date of birth.
U: {dob}
A: Thanks {p1.g}. Your 4,500 gems and the Frost Dragon skin are back. {trapa}
U: W support. my profile if u need it {url.profile}
A: Reference {ticket}, if anything else is missing. {p9.g} from {games}
# IE,GB,NZ
U: I'd like all my data deleted under Article 17 GDPR.
A: Certainly. I'm {p9}, privacy team at {software}. What should I search for?
U: Name {p1}, e-mails {p1.mail} and {mail}, phone {phone}, customer ID {cust}.
A: I find one account with invoices {invoice} and {invoice2}, and a support case from 2023. Invoices must be kept for 7 years.
U: Also a profile: {url.profile}
A: Found. There is also a shared file, {url.doc}; the owner is {p2}. Shall we remove your comments in it?
U: Yes please. And the IP addresses you logged.
A: There are three: {ip}, {ip2} and {ip.six}. They'll be purged within 30 days. {trapa}
U: Please confirm in writing to {addr}.
# US,CA,AU,GB lower
U: smart lock says {fault}, im locked out of my own house
A: Oh dear. {p9.g} here. What's the serial number on the battery cover?
U: {serial}, firmware {ver}
A: Thanks. And the name and address on the account?
U: {p1.l}, {addr}
A: Verified. The emergency code is {otp}, valid 10 minutes.
U: in!! can you delete the old codes, my ex {p2.g} knows {pin} and the cleaner from {employer} has {pin2}
A: Both deleted. Hub {mac} is online at {ip.lan}. {trapa}
U: lifesaver. {trapu}
# IN,GB,US
U: Laptop purchased from {shop} on {date}, screen flickering. Need warranty service.
A: Hello, this is {p9} from {software} hardware desk. Please share model and serial number.
U: {laptop}, S/N {serial}, 16 GB RAM, 512 GB SSD, BIOS {ver}
A: Warranty is valid till {date2}. Pickup address and contact person?
U: {addr}
Contact {p1}, {phone}. Security guard name is {p2.g}.
A: Pickup by {courier}, AWB {track}. Please back up the data and remove the password.
U: Login PIN is {pin}, technician may need it.
A: Noted. Service request {ticket}. {trapa}
# GB,IE,US keep
A: Ticket {ticket} has been updated.
--
{p9}
Customer Success, {software}
{p9.mail} | {phone}
U: {p9.g}, the export still fails. Row 1,204 of 36,500 is the first bad one:
name;email;street;dob
{p2};{p2.mail};{addr.st};{dob}
{p3};{p3.mail};{addr2.st};{dob2}
A: Thanks, the date column mixes two formats. {ver} handles that.
U: When is that out?
A: Should be <Thursday|next week|the first half of May>. Meanwhile use the CSV from {url.doc}.
U: ok. cc my manager {p4} please, {p4.mail}
# US,GB keep
U: ssh keeps kicking me out
$ ssh {p1.user}@{ip}
Permission denied (publickey,password).
$ arp -a
? ({ip2.lan}) at {mac} [ether] on eth0
? ({ip3.lan}) at {mac2} [ether] on eth0
A: fail2ban has blocked you after 5 tries. Which network do you come from?
U: home, {ip4} or over v6 {ip.six}
A: Unblocked both. Root access was reset to {pw}; change it with passwd. I'm {p9.g}.
U: thx {p9.g}. server is billed to {employer} under {cust}
A: Yes, plan VX-4, 8 GB, 160 GB SSD, traffic 20 TB. {trapa}
# GB,IE,CA,NZ
U: Your app shows me someone else's data!! It says "Good morning {p2.g}" and I'm {p1.g}
A: That's alarming, thank you for reporting it. Could you send what you see on the profile page?
U: Name: {p2}
E-mail: {p2.mail}
Mobile: {phone}
Address: {addr}
Member no. {member}
A: And yours should be?
U: {p1}, {p1.mail}, member {member2}, born {dob}
A: I've logged both sessions out, from {ip} and {ip2}, and raised incident {ticket}. Our DPO {p3} will write to you.
U: {trapu} What if they saw my card, {card}?
A: Only the last four digits, {card.last}, are shown in the app version {ver}.
`;
