// Situations of the desk of broadband.
import type { Desk } from '../desk.ts';

export const broadband: Desk = {
  firms: ['Fernlink', 'Brightwire', 'Coastnet Fibre', 'Hollowave Broadband'],
  text: `
#uk,ie
U: Internet's been off since {day}, third time this month. Account {x:BB-########|9########|FL######@}
A: Sorry to hear that. Can I take the account holder's name, date of birth and first line of the address please?
U: {p}, {dob}, {addr}
A: Thanks. I can see your router with MAC {mac} last connected at {time}. I'll book an engineer.
U: the engineer needs the door code, it's {door}
A: Added door code {door} to the visit for account {x}.
#us
A: Thank you for calling {desk}, my name is {af}, how can I help you today?
U: Yeah hi {af}, uh, I'm moving on {date} and I need to transfer my service
A: Sure thing. Can you verify the name on the account and the last four of your Social?
U: {p}, and it's {ssn}
A: Thank you. And the new address?
U: {addr}
A: And a good callback number?
U: {phone}
A: Perfect, {pf}. Your confirmation number is {y:TR#######|@@#####}.
#uk,au,za low
U: static ip isnt working. should be {ip} but i keep getting {ip2}
A: Hi, thanks for getting in touch. Could you give me your customer number and the MAC printed under the modem?
U: {x:C#######|40######} / {mac}
A: I see it. The static address {ip} was bound to your old modem. I have bound it to {mac} now; please restart.
U: done. whats my ip shows {ip} now, legend
#au
U: G'day, NBN dropouts every evening. Account's under my business, {org}, ABN on file. I'm {p}
A: Hi {pf}, {a} here. What's the service address and service ID?
U: {addr}. {x:AVC#########|NBN-######}
A: Thanks. I'll lodge a fault, reference {y:INC########|FLT-####-##}. We'll email {wmail} when the tech is booked.
U: Can you copy in {q} too? {email2}
A: Done, {qf} will get the updates as well.
#uk
U: what's the admin password for the hub, the sticker has come off
A: I can reset it for you. For security please confirm the PIN you set up on the account.
U: {pin}
A: Thank you. The new hub admin password is {pw} and the wifi name is unchanged. Please write it down somewhere safe.
U: logged in with {pw}, all good thank you
#in,za
U: Dear Sir/Madam, I have paid my bill of {amt:20-60} on {date} by card {card} but my connection is still suspended. \
User ID {user}, registered mobile {phone}. Kindly do the needful. Regards, {p}
A: Dear {pt} {pl}, we regret the inconvenience. Payment with the card ending {four} has failed at the bank. Kindly \
retry at {u:https://pay.~/i/********?k=************}
U: I have retried, it is asking OTP. I got {otp} but page is expired
A: Please never share your OTP with anybody. I have sent a fresh link to {email}.
#uk,ie
U: Subject: Complaint - {x:CMP-######|COM########}

Dear {desk},

I have been without broadband for {n} days. I work from home for {org} and have lost wages. My neighbour {q} at \
{addr} has the same issue.

Yours faithfully,
{p}
A: Dear {pt} {pl},

I'm sorry for the trouble. I've credited {amt:10-40} to your account {y:4#######|BB-########} and raised this with \
our network team. {qt} {ql} is welcome to contact us too.

Kind regards,
{a}
Customer Relations, {desk}
#uk,us,au neg
U: what speeds do you do and how much
A: We have 100, 500 and 900 Mbps, from {amt:25-40} a month on a 24 month contract.
U: is there a set up fee?
A: {amt2:5-30}, waived if you order before the end of {month}.
U: and can i keep my own router, it's an AX5400
A: Yes, any router with a WAN port will do.
#us,uk,ie neg
U: Light on the box is blinking orange
A: Orange means it is updating. It can take up to 20 minutes; version 4.18.2 came out on {day}.
U: its been an hour
A: Then please hold the reset button for 10 seconds and tell me if you see error LOS-3.
U: no error, it went green. thanks
#de desk=Lohnau Telekom|Fernwerk GmbH
U: Hallo, mein Internet ist seit gestern weg. Kundennummer {x:K-########|70######}
A: Guten Tag, mein Name ist {a}. Zur Sicherheit bräuchte ich Ihr Geburtsdatum und Ihr Kundenkennwort.
U: {dob}, Kennwort {pw}
A: Danke, {pt} {pl}. Ihr Router ({mac}) ist offline, zuletzt mit der IP {ip}. Ich schicke einen Techniker in die \
{addr}.
U: Bitte unter {phone} anrufen, die Klingel geht nicht.
#fr desk=Fibréal|Télécom Arvoise
U: Bonjour, je souhaite résilier ma box, je déménage le {date}. Réf client {x:FR-#######|CL########}
A: Bonjour {pt} {pl}, ici {af} de {desk}. Pouvez-vous me confirmer votre date de naissance et la nouvelle adresse ?
U: {dob}, {addr}
A: Merci. Le remboursement de {amt:15-40} sera versé sur l'IBAN {iban}.
U: D'accord, vous pouvez me joindre au {phone}
#tr desk=Fibernet Anadolu|Telyıldız
U: Merhaba, internetim üç gündür yok. Abone no: {x:##########|AB-#######}
A: Merhaba, ben {a}. Adınızı ve T.C. kimlik numaranızı alabilir miyim?
U: {p}, {nid}
A: Teşekkürler. Kayıtlı adresiniz: {addr}. Doğru mu?
U: Evet. Telefonum {phone}, teknisyen gelmeden arasın lütfen
`,
};
