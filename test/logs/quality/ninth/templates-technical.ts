// Telecoms, networks, service desks and software: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const technicalTemplates = parsed(`
gb us> U: router keeps dropping, model {model}, mac {mac} A: Hi, thanks for contacting {telecom}. Account holder's
name? U: {p1} A: Thanks {p1.g}. I see the WAN address {ip} and firmware {ver}. Which device is affected? U: laptop
{mac2} and the kids' tablet {mac3}, both 2.4 GHz A: I've moved you to channel 11. Try now. U: works U: can you charge
{card7} this time A: Of course, done.
us ca> A: {telecom} tech support, {m1.g} speaking. U: Hi {m1.g}, my static IP stopped working. It should be {ip} A:
One second. I see {ip2} on your modem, MAC {mac}. Is it Docsis 3.1? U: yes. account {acct}, {p2} A: I've
re-provisioned, {p2.g}. Power cycle for 30 seconds. U: now the gateway {ip3} answers
gb us in> U: VPN fails with error 809 for user {p1.login} A: Hi {p1.g}, IT service desk, {p2.g} here. Which IP do you
get at home? U: {ip}, and adapter mac {mac} A: Port 500 is blocked. Try the profile at {url}. U: asks for a PIN A:
{pin}, then the token. U: token {otp} accepted. thank you {p2.g}
gb us au> U: Subject: new starter¶Please create accounts for {p1} ({p1.mail}), starts Monday, reports to {p2}.¶Laptop
asset {serial}, wifi MAC {mac}, ethernet {mac2}. A: Created. Login {p1.login}, initial password {pw}. Ticket {ticket}.
U: Thanks. {p1.g} also needs the CRM, same as {p2.g}.
us gb> U: our webhook to {url} returns 500 since v2.14.0 A: Hi, {p1.g} from {firm} API support. Which key are you
using? U: {key} A: Please rotate it; never post keys here! From which IP do you call? U: {ip} and {ip2}, prod and
staging A: Both allowed now. U: node 20.11, npm 10.2, same timeouts A: Patched in 2.14.1, thanks to {p2.g} from the
platform team.
gb> U: printer on 2nd floor not found. HP LaserJet M404, A: Do you see the MAC on the sticker? U: {mac}. ip used to be
{ip} A: DHCP gave it {ip2} after the power cut. I've reserved that. U: and badge scanner next to it is {mac2} A:
Reserved as well. Who shall I list as contact? U: {p1}, or {p2.g} in Finance
us> U: can't access my student portal A: Hi, this is the {school} help desk. Student ID? U: {student} A: And full
name, date of birth? U: {p1} {dob} A: Thanks, {p1.g}. Last sign-in from {ip}. Reset link: {url} U: it wants my
recovery answer.. {answer} doesn't work A: Cleared. Use temporary password {pw}.
au nz> U: G'day NBN box is red, lost it since Anzac Day A: Hi, you've reached {telecom}. I'm {f1.g}. Address for the
service? U: {addr} A: Ta. And your name and best contact? U: {p2} {phone} A: I see the NTD {mac} is offline. A tech,
{m3.g}, comes Thursday 8am-12pm. U: tell {m3.g} dog's friendly, gate code {door}
gb ie> U: smart meter not sending reads. MPAN/MPRN {meter} A: Hello, {utility} here. What does the display say? U: no
signal. reading is 48213 kWh A: Thanks {p1.g}. The hub ID is {mac}, correct? U: yes {mac}. A: I've sent a reboot.
Engineer visit to {addr} if it's still off by Friday. U: refund please to {iban7} A: Noted, that replaces {iban8} on
file.
us> U: Someone hacked my email {p1.mail}. login from {ip} at 3am A: I'm sorry, {p1.g}. We see also {ip2} and {ip3}.
Did you approve a prompt? U: my son {m2.g} might have, on his Xbox A: Please secure your account: {url}. U: old
password was {pw} A: Choose a new one of 12 or more characters. U: done, phone {phone} added
gb us> U: site is down again!! https status 502 A: Hi {p1.g}, looking at it now. Server {ip} or {ip2}? U: both. logs
show requests from {ip3} like 900/min A: I'm blocking that. U: also SSH for {p2.login} is refused, password {pw} A:
Password auth is off since OpenSSH 9.6. Ask {p2.g} for a key. U: ok. who's on call? A: {p3}, {phone}
de> U: Internet ist weg seit Pfingstmontag, Fritzbox 7590, MAC {mac} A: Hallo, {f1.g} vom Support der {firm}.
Kundennummer und Name bitte. U: {acct}, {p2} A: Danke. Ihre IP ist {ip}, die Leitung synchronisiert mit 100 Mbit/s. U:
Das WLAN-Passwort ist {pw}, soll ich das ändern? A: Ja, bitte auf {ip2} im Browser. Techniker {m3.f} kommt sonst am
Dienstag.
fr> U: Ma box ne s'allume plus. ligne {phone}, contrat {acct} A: Bonjour, je suis {p1.g} de {firm}. Adresse MAC au dos
? U: {mac} A: Et votre nom ? U: {p2} A: Merci. Je vois l'adresse {ip}, tout est normal depuis {time}. U: Ah oui ça
remarche, merci {p1.g}
pl> U: Nie mogę się zalogować, login {p1.login} A: Dzień dobry, {firm}. Czy hasło było zmieniane? U: tak, na {pw} A:
Widzę logowanie z adresu {ip}. Proszę kliknąć {url}. U: działa, dziękuję. {p1} A: Miłego dnia! Wersja aplikacji {ver}
jest aktualna.
se> U: Hej, bredbandet funkar inte. Routerns MAC är {mac} A: Hej! {f1.g} på {firm} här. Vad heter du och vad har du
för personnummer? U: {p2}, {id} A: Tack {p2.g}. Jag ser ip {ip}, starta om routern. U: Nu lyser det grönt. Midsommar
räddad!
nl> U: TV box geeft fout 1402, mac {mac} A: Hoi, {p1.g} van {firm}. Klantnummer en postcode? U: {acct}, {addr.code} A:
Dank je. Je ip-adres {ip} is goed. Monteur langs op {addr}? U: graag, bel {phone}. Mijn vriendin {f2.g} is thuis
gb us> U: Please whitelist these for the CCTV: {mac}, {mac2}, {mac3} A: Hi {p1.g}. Which site? U: {school}, main hall.
NVR is at {ip}, admin / {pw} A: Whitelisted at {school.s}. Please change that password. U: will ask {p2}, the
caretaker U: and the card for future payments is {card7}, not {card8} A: Saved, the old one is removed.
gb us au> U: The app crashes on my Pixel 8 (Android 14, build 5.2.1) A: Thanks for letting {firm} know. Could you open
{url} and send the log? U: log says user={p1.mail} ip={ip} device={mac} A: Got it, {p1.g}. Fix is in 5.2.2. U: nice.
tell {p2.g} thanks
us> U: Alexa won't see the thermostat. device sn {serial}, mac {mac} A: Hey there! {p1.g} with {utility} Smart Home.
The network name? U: FBI Van lol. password {pw}, in case you need it A: I don't, keep it private. Name for the ticket?
U: {p2} and my wife is {f3.g} A: Ticket {ticket} is open for you and {f3.g}.
in sg> U: Sir broadband not working since morning, username {p1.login} A: Dear {p1.g}, greetings from {telecom}.
Kindly share ONT MAC. U: {mac} A: Thanks. IP pool issue, you now have {ip}. U: still slow, 12 Mbps of 100. Engineer no
please A: Mr {m2.f}, {phone}. He'll visit {addr}.
gb> U: new sim not active. number {phone}, sim {sim} A: Hiya, {f1.g} at {telecom}. Your security PIN? U: {pin} A: And
your PAC code? U: {pac} A: Thanks {p2.g}, done by 6pm. U: IMEI {imei} if you need it U: refund please to {iban7} A:
Noted, that replaces {iban8} on file.
us gb> U: Shared doc {url} is public, it lists our volunteers of {charity}! A: Thanks. I locked it. Who owns it? U:
{p1}, {p1.mail}. It was on the forum at {url2} as well A: Removed too. U: names in it: {p2}, {p3} and {p4}, all minors
A: Understood. I informed the data officer of {charity.s}.
gb us> U: What's the wifi password in the staff room? asking for {p1.g} A: It's {pw}, same as last term. U: and guest?
A: Guest is {pw2}. U: my phone {mac} won't join though A: Turn off the private address; the allowed one was {mac2}. U:
{p2.g}'s is {mac3}, pls add A: Added.
us gb ca> U: Two-factor reset please. Lost phone on the Golden Gate Bridge trip :( A: Sorry! Name and staff ID? U:
{p1}, {staff} A: Manager? U: {p2}, she sits in Marketing A: {p2.g} approved. Backup codes {otp} and {otp2}, valid 24
h. U: SSO at {url} now OK
`);
