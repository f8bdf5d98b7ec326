// Situations of the desk of ticket shop.
import type { Desk } from '../desk.ts';

export const ticketShop: Desk = {
  firms: ['Stagehopper', 'Encore Tickets', 'Frontrow Box Office', 'GigLoft'],
  text: `
#uk,us
U: My tickets never arrived!! concert is on {day}. order {x:EN-########|##-#####/@@#|FR######}
A: I'm sorry! Let me check. Which name and email did you use?
U: {p} {email}
A: Thanks {pf}. They were sent to {addr}. I've reissued them as mobile tickets: {u:https://m.~/t/********************}
U: got them, phew
#uk,ie low
U: can i change the name on a ticket, my mate {q} cant come
A: Yes, up to 48 hours before. Who will use it instead?
U: {r}, {email2} was {qf}s email, use mine {email}
A: Done. The ticket on order {x:GL#######|######-##} is now in the name of {r}.
#us,ca
U: I was charged {amt:60-240} twice on my card {card}
A: I'm sorry about that. For your safety, please only share the last four digits. Is it the one ending {four}?
U: Yes
A: One charge is a hold that will drop off in 5 days. Case {x:########|CS#######}.
U: Ok. if not I'm calling my bank, {o:First Prairie Bank|Lakeside Credit Union|Cascade Federal}
A: Understood. {o} can see the hold too.
#au
U: hey can't log in, it sends the code to my old number {phone}
A: Hey! I can change that. What's your date of birth and new number?
U: {dob}, {phone2}
A: Changed. New code sent.
U: {otp}? it says invalid
A: That code is for {phone2} only and valid for 3 minutes. Please try again, {pf}.
#in,za
U: Booking ID {x:@@@####@@|BK########} event cancelled, refund not received. {p}, UPI/Bank ac \
{y:###########|##########}
A: Dear {pt} {pl}, we apologise. Refund of {amt:20-60} was initiated on {date}. Kindly confirm registered mobile.
U: {phone}
A: Thank you. You will get an SMS on {phone}.
#uk
U: Hello. I booked wheelchair seats for my mother, {w}, for the matinee on {date}. Can I bring her carer free of \
charge?
A: Hello! Yes, carers go free with an access card. What's the access card number?
U: {x:AC######|##### ####}. The carer is {q}
A: All added, {w} and {q}, seats F12 and F13. Anything else?
U: No that's lovely, it's for her birthday. She was born {dob}, so a big one!
#uk,us,ie
U: someone bought tickets with my account. I didn't. username {user}, the ip in your email was {ip}
A: I'm sorry, let me secure it. I've logged out all devices and set the password to {pw} for now.
U: it was {pw2} before, I used it on other sites too...
A: Then please change it there as well. The order {x:EN-########|FR######} has been cancelled.
#uk,us neg
U: what time do doors open
A: Doors are at 7, the support act plays at 8 and it should finish around 10.45.
U: can I bring a bag
A: Up to A4 size. The cloakroom is {amt:3-5}.
#us,au,uk neg
U: are there any seats left for the musical in {month}, 4 people together
A: Yes, row K at {amt:60-90} and rows T to W at {amt2:30-59}, plus a 10% booking fee.
U: is it ok for kids
A: It's recommended for 8 and over and lasts 2 hours 30.
#de desk=Kartenhaus Spree|Bühnenticket
U: Hi, habe die Tickets an die falsche Adresse bestellt :( Auftrag {x:TK-#######|########@}
A: Hi! Kein Problem. Wie ist dein Name und die richtige Adresse?
U: {p}, {addr}
A: Alles klar, {pf}. Ist geändert, Bestätigung geht an {email}. LG {af}
#fr desk=Billetterie du Quai|Scènes & Co
U: bonjour je n'ai pas recu mes e-billets, commande {x:FR#######|BQ-####-##}
A: Bonjour ! À quel nom et avec quelle adresse e-mail ?
U: {p}, {email}
A: Merci {pt} {pl}. Les voici : {u:https://billets.~/e/****************}
#tr desk=Biletçim|Sahnede
U: merhaba konser iptal oldu para iadesi istiyorum, sipariş {x:########|BL-######}
A: Merhaba, adınızı ve IBAN'ınızı rica ederim.
U: {p} {iban}
A: İade başlatıldı. Onay {email} adresine gönderilecek.
`,
};
