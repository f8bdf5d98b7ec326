// English situations at an IT helpdesk, a software subscription and a gaming platform.
import { readSituations } from './template.ts';

const helpdesk = readSituations(
  'it-helpdesk',
  String.raw`
== us
U: laptop wont join the wifi
A: What's the device name?
U: {device.a}
A: I see MAC {mac} with address {ip}. Are you on the guest network?
U: whatever {first.b} at the front desk told me, password {pw}
A: That's guest. Use the staff one with your login {account:^^^^^#}.
U: who resets it
A: {full.g}, {email.g}.
== gb
U: new starter Monday, please set up
Name: {full.a}
Manager: {full.b}
Start: {date}
Coming from: {firm}
A: Done. User {account:^^^^^^^##}, initial password {pw}.
U: And a badge?
A: Badge {account:#####}, door PIN {secret:####}.
== en
U: pasting from the log as asked
{_:2025-0&-1# 0&:1#:3#} WARN auth fail user={account.u:^^^^^^#} src={ip.x}
{_:2025-0&-1# 0&:1#:4#} WARN auth fail user={account.u} src={ip.x}
{_:2025-0&-1# 0&:1#:5#} INFO auth ok user={account.u} src={ip}
A: Is {account.u} you?
U: yes {full.a}, but {ip.x} is not my home
A: I've killed all sessions. Ticket {account:HD-####}.
== in
U: VPN token device lost
A: Employee ID?
U: {account:E######}
A: Manager to approve?
U: {full.b}. She's on leave so {full.c} please
A: Soft token seed: {secret:@@@@ @@@@ @@@@ @@@@}. Your VPN IP will be {ip}.
== au
U: printer on level 3 says {mac} conflict
A: Who is nearest?
U: me {first.a}, and {first.b} from payroll
A: The other one is {mac} at {ip}, it's someone's {device.b}.
U: {first.b}'s. she says sorry
== us
U: i got phished i think. clicked {url:https://login-portal.example/s/\?u\=^^^^^^^\&id\=%%%%%%%%} and typed my stuff
A: Thanks for telling us. What did you type?
U: user {account:^^^^^^^} pw {pw}
A: Change it now. Did you approve a push?
U: yes.. and gave code {secret:######}
A: {full.g} from security will call you. Number?
U: {phone}. name {full.a}
== gb
U: Shared mailbox for {firm} client folder, need access for {full.b}
A: Who owns it?
U: {full.c}, {email.c}
A: Approved. Link: {shared}
U: and guest for {email.b}
A: Added, one-time passcode {secret:########}.
== en
U: my pc BSOD. name sticker {device.a}
A: BitLocker asks for a key?
U: yes id {account:%%%%%%%%}
A: Recovery key: {secret:######-######-######-######-######-######-######-######}
U: ok typing...
U: in!! ty {first.g}
A: Welcome, {first.a}. Local admin is {pw}, expires at {time}.
== sg
U: Here is arp -a since you want it
{ip} {mac} dynamic
{ip} {mac} dynamic
{ip} {mac} static
A: Which one is the camera?
U: Last one. Login {account:admin.^^^^^} / {pw}. It's {first.b}'s shop
A: Please change that, {first.a}. Case {account:CS#######}.
== ca
U: I left the company. can u forward my mail
A: Former login and manager?
U: {account:^^^^^^##}; {full.b}; now I work for {firm}
A: We can set an auto-reply only. To?
U: {email.a}, cell {phone}
== za
U: Server room door beeping
A: Who's on site?
U: {full.a} and a guy from {firm}, {first.b}
A: The panel code is {secret:#####\#}, then {secret:####}.
U: and the console?
A: {ip}, user {account:opsadmin#}, password {pw}
U: stopped. log it under my number {account:ENG-###}
== ie
U: Can't sign, my certificate is for {full.x}
A: Were you renamed?
U: Married. Now {full.a}. PPS for revenue cert {nid.a}
A: New cert serial {account:=======-==}, PIN {secret:######}.
U: mail the p12 to {email.a}
== nz
U: hiya my api call gives 401, curl -H "Authorization: Bearer {key}"
A: That key is revoked. Whose account?
U: {first.a}'s. i mean {email.a}
A: New one for service {account:svc-^^^^^}: {key}
U: from ip {ip}
== us
U: zoom room says "owner {full.b}" and I can't start
A: Host key?
U: {secret:######}
A: Accepted. The room's link is {url:https://meet.example/j/##########\?pwd\=????????????}.
U: Can you give it to {full.c} at {clinic}, {email.c}
== gb
U: dictated ticket. my user name is {account.u/say:@@##@} the computer is showing i p address {ip/say} and the person before me was called {full.b/low}
A: Thanks, I've cleared the profile of {first.b}. Log on as {account.u}.
U: it wants a pin
A: Use {secret:######} for today.
`,
);

const software = readSituations(
  'software',
  String.raw`
== us
U: license key says already used
A: Could you paste it?
U: {secret:?????-?????-?????-?????}
A: It's active on {device.b} and {device.c}.
U: first is my old one, second?? {first.c} was my intern
A: Removed both. Who owns the subscription?
U: {full.a}, {firm}, {email.a}
== en
U: Invoice wrong VAT and wrong entity
A: Please give the right ones.
U: {firm}, {whole}, attn {full.a}
A: Subscription ID?
U: {account:sub_??????????????}. Last paid w/ card {card.x/mask}
A: A corrected {account:INV-######} is at {url:https://billing.example/i/acct_????????/pdf\?s\=????????????}.
== gb
U: our admin died suddenly and nobody has access
A: I'm so sorry. What was their name and login?
U: {full.b}, {email.b}
A: And who should take over?
U: {full.a}, {email.a}. DNS record proof: {secret:verify-????????????????}
A: Verified. Recovery codes: {secret:####-####} {secret:####-####}
== in
U: API key leaked on github by our dev {first.b}
A: Please send it so that we can revoke.
U: {key}
A: Revoked. New: {key}. Calls came from {ip} and {ip}.
U: {ip} is our office, {firm}
A: Noted in {account:SEC-####}, {first.a}.
== au
U: 2fa phone is in the ocean
A: Ha, sorry. Username?
U: {handle.a}
A: Backup code?
U: {secret:#### ####} or {secret:#### ####}, one is used
A: Second worked. New phone number?
U: {phone}
== en
U: wallet seed import fails, words are: {phrase}
A: Please never share your recovery phrase! Move your funds now.
U: oh. ok. email for ticket {email.a}
A: Ticket {account:#######}. Ask for {first.g}.
== us
U: seat transfer from {full.b} to {full.c}
A: Workspace URL?
U: {url:https://^^^^^^^.workspace.example/team/u/^^^^^##}
A: And {first.c}'s email?
U: {email.c}
A: Invite: {reset}
U: bill goes to {full.a} at {firm}
== sg
U: webhook secret please rotate
A: Project ID?
U: {account:prj_%%%%%%%%}
A: New secret {secret:whsec_????????????????}, allowed source {ip}.
U: add {ip}, that's {full.b}'s server
A: Added for {email.a}.
== ie
U: Refund, double subscription. one under {email.a} and one {email.b}
A: Do both belong to you?
U: second my wife's, {full.bf}. refund to {iban}
A: Refs {account:R-#######}, {account:R-#######}. Thanks {first.a}.
== za
U: forgot master password, the hint is no help
A: We can't see it. Do you have the emergency kit?
U: secret key {secret:A3-??????-??????-?????-?????}
A: Good. And sign-in address?
U: {email.a}. maybe pw was {pw}, or {pw}
A: Try on {device.a}, where you're still signed in.
== nz
U: Could you add our bookkeeper? {full.b}, {email.b}, {firm}
A: Read only?
U: full. she does our GST, IRD {national-id:1##-###-###}
A: Sent. Organisation code {account:^^^^-####}.
`,
);

const gaming = readSituations(
  'gaming',
  `
== us
U: got hacked, my skins are gone
A: What's your gamertag?
U: {handle.a}
A: The email was switched to {email.z} from {ip}.
U: mine is {email.a}
A: Reverted. Parental contact?
U: my dad {full.bm}, {phone}
== gb
U: ban appeal. it was my little bro {first.b} cheating not me
A: Account and ticket?
U: {handle.a}, {account:BAN-#######}. his is {handle.b}
A: Both used console {account:XB##########}, {mac}.
U: yes its one console in our house
A: Birth date on yours?
U: {bd.a}
== en
U: friend code plz reset
A: Old one?
U: {account:SW-####-####-####}
A: And profile link?
U: {profile.a}
A: New: {account:SW-####-####-####}. Does {handle} need it too?
U: thats {first.b}, ill tell them
== au
U: gift card code unreadable after scratching
A: What can you read?
U: {secret:???? ???? ??}.. last ones gone. serial {account:################}
A: Found it: {secret:???? ???? ????}. Redeem as {handle.a}.
U: thx {first.g}
== in
U: child spent {money}!! refund
A: Child's player ID and your name?
U: {account:##########}, {full.a}; son {first.bm} aged {_:1#}
A: Charged to card?
U: {card:####}, and his PIN was my birthday {secret:####} :(
A: Refunded. Set limits at {reset}.
== sg
U: NAT type strict. xbox {mac} at {ip}
A: And the router?
U: {mac} at {ip}
A: Public address?
U: {ip}. tag is {handle.a}
A: Open port 3074 for the console, {first.a}.
== ie
U: lads somebody is doxxing me in chat
A: Which user?
U: {handle}. wrote "{full.a} lives at {addr}" and my school {school}
A: Muted and banned. Log:
[{time}] {handle.q}: her number is {phone}
[{time}] {handle.q}: ask {first.b}
U: {first.b} is my friend. pls delete it all
== ca
U: tournament payout form
tag: {handle.a}
legal name: {full.a}
dob: {bd.a}
paypal: {email.a}
SIN: {national-id:### ### ###}
A: Received. Team captain?
U: {handle.b} aka {full.b}
`,
);

export const it = [...helpdesk, ...software, ...gaming];
