// Broadband, energy, water and rented homes.
import { readTemplates } from './templates.ts';

export const homes = readTemplates(`
== GB IE US AU CA router-offline
U: internet down again since {time}. account {acc.customer}
A: Sorry about that. I'll run a test. Could you read me the MAC address on the label of the router?
U: {mac}
A: Thank you. I see {mac} online with address {ip} but it drops every few minutes. Have you restarted it?
U: yes {n} times
A: I'll book an engineer to {addr}. Is {weekday} {time#2} OK, {me.first}?
U: fine. {phone} if he can't find it

== US CA static-ip
U: I need to know if my static IP changed. My VPN at work stopped letting me in.
A: I can check. Name and account number on the bill?
U: {me}, {acc.customer}
A: Your old address was {ip} and since the upgrade on {date} it is {ip#2}.
U: Right so {org.firm} has to whitelist {ip#2}. Is it going to change again?
A: No, {ip#2} is fixed for your line, {me.first}.

== GB AU IE wifi-setup
U: Hi how do I get my new printer on the wifi? it asks for a key
A: The key's on the back of the router, a small white sticker.
U: it says {sec.wifi}
A: That's the one, type {sec.wifi} exactly as printed. Which model of printer?
U: <HP LaserJet M110w|Canon G3020|Epson ET-2850>
A: Then the printer shows its own MAC, please check it's on the list in the app.
U: {mac} yes it's there. thank you {ag.first}!

== GB IE meter-reading
U: Meter reading for {addr.street}: {n.900}{n.90}. Meter serial {acc.meter}
A: Thank you. Is that account {acc.customer}, in the name of {me}?
U: That's right, though I've since married and it's {me.renamed} now
A: Congratulations! I have changed the name on {acc.customer} to {me.renamed}. Your new direct debit is {amount} a
month.

== US CA AU move-out
U: We're moving out of {addr} on {date} and need the power shut off
A: Sorry to see you go! Who's the account holder?
U: {me}. acct # {acc.customer}
A: Thanks {me.first}. Where should the final bill go?
U: {addr#2}
A: OK, the final bill for meter {acc.meter} goes to {addr#2}. Estimated {amount}.

== GB IE switch-mail
U: Hello
/ I'd like to switch to your fixed tariff. At present I am with {org.energy} and my account there is
{acc.contract}. Bank details for the direct debit: {iban}, in the name of {me}.
/ Thanks
/ {me.first}
A: Hello {me.first},
/ thank you, the switch away from {org.energy} takes about {n} days. Your first payment of {amount} will be taken
from {iban} on {date}.
/ Best wishes
/ {ag}

== GB direct-debit
U: why has my direct debit gone up to {amount}?? my name's {me}
A: I'll look into it for you {me.first}. For security can I have the first line of your address and your date of
birth?
U: {addr.street}. {dob}
A: Thank you. Your usage rose by {percent}. We could set it to {amount#2}.
U: yes but take it from the new account, sort code {acc.uk} acc no {acc.bank8}
A: Thank you, changed to account {acc.bank8}, sort code {acc.uk}.

== IN broadband
U: Net not working since yesterday evening, user id {user}
A: Good morning, am I speaking with {me}?
U: Yes
A: {me.titled}, your plan expired on {date}. Please pay {amount} at {url}
U: I have already paid. Transaction ref {acc.invoice}, from my {org.bank} account
A: Thank you, it is updated for {user}. Please restart the router at your end. If the issue remains call {phone}.

== US CA landlord-leak
U: There's water coming through the ceiling in the bathroom!! Unit at {addr}
A: I'm calling our plumber now. What's your name, and can he get in if you're out?
U: {me}, I'm at work till {time}. Door code is {sec.door}, dog's friendly lol
A: Got it. {m2} from {org.firm} will be there within the hour. I'll give him {sec.door}.
U: thx. my cell is {phone}
A: He'll text {phone} when he's done. Work order {acc.ticket}.

== GB AU IE deposit
U: Hi, I moved out of {addr.street} on {date} and haven't got my deposit back
A: Hello, thanks for contacting {org.landlord}. Can I take your full name and tenancy reference?
U: {me} and it was a joint tenancy with {p2}. Ref {acc.contract}
A: Thank you. We've released {amount}. Where should it be paid?
U: {iban} please
A: That will reach {iban} by {weekday}. {p2.first} will be paid separately.

== GB IE US noise
U: I want to report the neighbours at {addr.street#2} for noise after midnight, again
A: Sorry to hear this. May I have your name and address? It stays with us.
U: {me}, {addr.street}
A: Thank you {me.titled}. I'm writing to {addr.street#2} today. Your case number is {acc.ticket}.
U: The tenant is called {p2} if that helps
A: It does, thanks. I'll address it to {p2.titled}.

== AU US GB IE solar
U: The inverter has been red since {weekday}. Installed by {org.firm} in {month}
A: Thanks for letting us know. Customer number?
U: {acc.customer}, {me.initial}
A: I see the inverter was last online from {ip}. Error {err} means the grid voltage was too high.
U: so what do I do
A: Nothing for now, we'll change the setting remotely. If it's not green tomorrow, ring me on {phone}. {ag.first}

== GB US CA AU IE smart-home
U: the doorbell cam won't connect after changing the router
A: Could you give me the device's MAC and the e-mail of your account?
U: MAC {mac}, {email}
A: Thanks. It's still trying the old network. Is the new password correct in the app?
U: should be {sec.wifi}
A: Best not to post it here. In the app it's stored with a trailing space. Please type it again.
U: omg yes. works. thanks!

== GB IE US AU CA porting
U: I want to keep my number when I come to you: {phone}. Currently with {org.telecom}
A: Welcome! For that I'll need the account number with {org.telecom} and the transfer PIN.
U: acc {acc.customer}, pin {sec.pin}
A: Thanks. {phone} moves across on {date} around {time}. The name there has to match, it's {me}?
U: no its in my husbands name, {him}
A: Then I've put {him}. All good.

== AU water-bill
U: Bill for {addr} seems way too high, {amount} for the quarter
A: Let me check. Customer {acc.customer}, is that you, {me.first}?
U: Yes. Meter no. is {acc.meter}
A: Meter {acc.meter} was read on {date}. There may be a leak. I can have a plumber from {org.firm} look at it.
U: Rather my own, {m2}. He did the bathroom.
`);
