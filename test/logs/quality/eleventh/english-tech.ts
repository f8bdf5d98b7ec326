import { templatesOf } from './template.ts';

const all = ['GB', 'US', 'IE', 'AU', 'IN', 'ZA', 'CA'];

/** Telecoms, software and IT desks. */
export const englishTech = templatesOf(
  'en',
  all,
  `
U: router is blinking orange since this morning
A: Can you read me the MAC address on the sticker?
U: {mac}
A: Thanks. I see it online with {ip}, but the line drops every few minutes. Account holder?
U: {p}, {addr}
A: I've booked an engineer for {date}, job {ticket}.
---
U: Hi, I can't log in. User {mail}, password {pw}
A: Please never send your password! I've reset it, the link is {url}
U: link works, but now it wants a code
A: That goes to your phone.
U: {otp}
A: Type it into the page, not here :)
---
U: VPN won't connect from home, error 809
A: What's your public IP right now?
U: {ip}
A: And the laptop's MAC? It's on the bottom.
U: {mac}
A: You're not in the allow list. Added. Which department are you with, {p.f}?
U: finance at {o:firm}, line manager is {p2}
A: Good now.
---
U: ticket {ticket} was closed but it's not solved!! printer on floor 2 still offline
A: Reopened. Printer IP?
U: {ip}
A: It answers ping. I'll send {m2.f} up to look at it.
U: tell him to ask for {p}, i'm in the back office
---
U: How do I freeze the top row in Excel
A: View, Freeze Panes, Freeze Top Row.
U: and the first column as well at the same time?
A: Click cell B2 first, then Freeze Panes.
U: magic
---
U: Our integration started returning 401 today. We use key {key}
A: That key was rotated last night. And now that it's in a ticket please revoke it.
U: ok, new one is {key2}, same problem
A: Again, please don't paste keys. Which IP do your calls come from?
U: {ip} and {ip2}
A: Only {ip} is on the allow list. Added the second. Regards, {p2.f}, {o:saas}
---
U: I need an account for a new starter. Name {p}, starts {date}, team is logistics
A: Who's the manager?
U: {p2}
A: Created: {wmail}. Start password {pw}, to be changed at first login.
U: thx, could you add {p.f} to the {o:firm} shared calendar too
A: Done
---
U: does your app run on windows 11 arm
A: Yes from version 5.2 on. Before that it's emulated and slow.
U: and linux?
A: There's a beta as AppImage and a deb package.
---
U: App crashes on start. Log says user={mail} ip={ip} code=0xC0000005
A: Thanks for the log. Which version?
U: 7.{n:1-9}.{n:1-20}
A: It's a known bug, fixed in the next patch release. I'll let you know at that address.
---
U: I want to move my number to you from {o:telco}. The number is {tel}
A: Good choice! I need the transfer code and account number with them.
U: code {otp}, acc no {acct}
A: And your name as on the bill?
U: {p}
A: The move is on {date}. {o} will send you a text.
---
U: my roaming doesnt work in portugal
A: Please switch the phone off and on, then choose the network by hand.
U: which one
A: Any of the three, all are included up to 25 GB.
U: works now. gracias or whatever they say here
---
U: PUK code please, my daughter typed the PIN wrong 3 times
A: I can help. Which number is it and who is it registered to?
U: {tel}, registered to my wife {f}
A: What is her date of birth?
U: {dob}
A: The PUK is {pin}. Then set a new PIN.
U: ok she set {pin2} lol
A: Maybe don't tell me :)
---
U: I've been paying for a landline I never use, cancel it please
A: I can do that, your account number starts with a letter and is on the bill.
U: {acct}
A: Thank you, {m.f}. Can I ask who you're switching to?
U: just using mobile. my neighbour {p2.f} has {o:telco} and its fine here
A: OK, ends on {date}.
---
U: Good afternoon, this is {p} calling from {o:clinic}. Our phones have been down since nine and patients can't reach us. Customer number {acct}.
A: Good afternoon, I can see an outage in your area.
U: Can you forward our main line {tel} to my mobile {tel2}?
A: Forwarding set, {p.f}.
U: Fantastic, thanks.
---
U: where do i see how much data i used
A: In the app under Usage, or dial the short code on your bill.
U: it says 18.4 of 20 GB, when does it reset
A: On the first of the month, at midnight.
---
U: Someone is logging in to my account from somewhere else, I see {ip} in the history, thats not me
A: I've signed out all devices. Please check the recovery email, is it {mail}?
U: no!! mine is {mail2}
A: Then it was changed. I've put it back to {mail2}. Please set up two-step verification.
---
U: Subject: Offboarding

Hi team, {p} is leaving {o:firm} on {date}. Please disable the mailbox {wmail} and forward to {p2}. Laptop MAC {mac} needs to be collected from {addr}.

Thanks,
{p3}
HR | {o.l} | {tel3}
A: Hi {p3.f}, all scheduled. The courier from {o2:parcel} comes the day after.
---
U: whats the difference between pro and team plan
A: Team has shared folders and single sign-on. Pro is for one person.
U: can i start with pro and move up
A: Anytime, you only pay the difference for the month.
---
U: invite link expired
A: Here's a fresh one: {url}
U: says it belongs to another user
A: Which address do you sign in with?
U: {wmail}, i'm {p} from {o:supplier}
A: Ah, it was sent to {wmail2}. I've asked {p2.f} to share it again.
---
U: My domain stopped working. Registered to {o:club}, contact {p}, phone {tel}
A: It expired on {date}. To renew I need the customer number.
U: {acct}
A: Thank you. Renewal is {price}. Pay here: {url}
U: paid
A: Live again in about an hour.
---
U: wifi password pls for the guest network at {o:hotel}
A: It's {pw}. Works in the lobby and rooms.
U: and the conference room?
A: Same one.
---
U: the update broke dark mode. text is grey on grey
A: Thanks, others reported it too. Settings, Appearance, Reset to default helps until we ship the fix.
U: helped. when's the fix
A: Version 3.8.1, next week probably.
---
U: I'm the admin for {o:school} and we need 60 student licences
A: Great. Could you tell me your name and school address for the quote?
U: {p}, {addr}
A: Quote {order} is on its way to your email. Is {wmail} right?
U: Yes. Please cc our bursar {p2}, {wmail2}.
A: Will do. Kind regards, {p3}
---
U: Hi, the engineer from {o:telco} was here, {m2.f}, great guy, but he left his drill
A: How kind of you to say! I'll let him know. Which address?
U: {addr}
A: He'll come by tomorrow. Could I have your first name?
U: {p.f}
---
@ IE GB AU
U: set up autopay please. iban {iban} name {p}
A: Thanks. Direct debit reference is {acct}, first collection {date}.
U: will it say {o:telco} on my statement?
A: It says {o.l}.
---
U: static ip for the office please
A: It's {price} a month. Company?
U: {o:firm}
A: You now have {ip}. Gateway is {ip2}, restart the router {mac} please.
U: up and running. cheers {p2.f}
---
U: how do i export my contacts as csv?
A: Contacts, three dots, Export, choose CSV.
U: it exports umlauts as rubbish
A: Pick UTF-8 with BOM when you open it in Excel.
---
U: one of your sales people found me online ({prof}) and then rang my private mobile {tel}. Take me off the list.
A: Very sorry. Which name and company did they have for you?
U: {p} at {o:firm}. I left there two years ago, I'm with {o2:firm} now.
A: You're off the list, and I've spoken to {p3.f} in sales.
---
U: SIM arrived but not activating. ICC ends {n:1000-9999}
A: Activation takes up to 4 hours. Did you do the ID check?
U: yes with my passport
A: Then just wait a bit and restart the phone at noon.
---
U: webhook url is {url}, still gives timeouts
A: From our side it's 504 after 30 s. Is there a firewall in front?
U: yes, allow list. what's your egress ip
A: {ip}
U: added. ok it works. {o:firm} thanks you :)
`,
);
