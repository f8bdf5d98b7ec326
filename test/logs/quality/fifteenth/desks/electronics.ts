// Situations of the desk of electronics.
import type { Desk } from '../desk.ts';

export const electronics: Desk = {
  firms: ['Voltreeve', 'Kappler Electronics', 'Sparkhollow', 'Tessaro Direct'],
  text: `
#uk,ie
U: Hi, I ordered a washing machine on {date} and it still hasn't turned up. Order no. \
{x:VT-######|KE##-#####|10########}
A: Hello, thanks for contacting {desk}. Could I take your full name and the delivery address please?
U: {p}, {addr}
A: Thank you {pt} {pl}. I can see order {x} was held because the courier could not find {pc}. Is {phone} still the \
best number for the driver?
U: No that's my old one, use {phone2}
A: Updated. The driver will ring {phone2} an hour before arrival.
#us
U: my {x:RMA-@@####|RMA ######} got rejected and nobody will tell me why
A: I'm sorry about that. May I have the email on the account?
U: {email}
A: Thanks, {pf}. The return was rejected because the serial number on the box, {y:SN@#@######|C02@@###@@##}, doesn't \
match the one on the invoice.
U: thats because you guys sent me a replacement in {month}... the original was {z:SN@#@######}
A: Got it. I've linked {z} and {y} on our side and reopened {x}. You'll get a prepaid label at {email} today.
#au,uk
A: You're chatting with {af} from {desk}. How can I help?
U: hi {af}, I was charged twice for one pair of headphones. card is {card}
A: Please don't send the whole card number in chat - the last four digits are enough. I can see two charges of {amt} \
on the card ending {four}.
U: yep {four} thats it. When will the second one come back
A: Within 3 to 5 business days. Your reference is {x:REF#######|CS-####-####}.
U: cheers
#in low
U: hello i bought a refrigerator from your {town} store, bill no {x:INV/##/#####|BL-######}, cooling is not proper
A: Dear customer, sorry for the inconvenience. Kindly share your registered mobile number and address for the \
technician visit.
U: {phone}, {addr}. name is {p}
A: Thank you {pt} {pl}. The technician {q} will visit on {date} between 10 am and 1 pm. Please share the OTP {otp} \
only after the work is finished.
U: ok otp {otp} noted. his number?
A: {qf} can be reached on {phone2}.
#us
U: From: {p} <{email}>
Subject: Warranty claim {x:WC-#######|CLM######}

Hello,

Attached is the receipt for the TV. Please note the shipping address has changed:

{lines}

Thanks,
{p}
{phone}
A: Hi {pf},

Thank you for your message. We've updated claim {x} with the new address. You can follow it here: \
{u:https://claims.~/t/****************}

Best,
{a}
{desk}
#uk,us,ca
U: I can't get into my account, it says too many attempts. username {user}
A: I can help. For security, what is the answer to your question "name of your first pet"?
U: {ans}
A: Thank you. I've set a temporary password: {pw}. Please change it at your next sign-in.
U: it says {pw} is wrong
A: Sorry about that. I've sent a reset link to {email} instead. It's valid for 30 minutes.
U: got it, {u:https://my.~/reset?token=************************}
U: works now ta
#uk,au,za
U: the smart TV won't stay on the wifi. Your bloke asked for the MAC so here it is, {mac}, and it gets {ip} from the \
router
A: Thanks. {ip} looks fine. Can you tell me what error the TV shows?
U: error 105. Router is in the hall, tv in the lounge, maybe 6 metres
A: That is a known fault with firmware 3.2.1. I'm sending the update to {email}. Who am I speaking to, please?
U: {p}, bought it under my wife's name though, {w}
A: Found it under {w}, order {x:#######-##|VT-######}.
#uk,us,au neg
U: <Hi|Hello|hey>, does the 55 inch model come with a wall bracket?
A: It doesn't, but the VESA 400 bracket fits and costs {amt:20-60}.
U: And is it in stock in {town}?
A: We have {n} left there. The store is open from 9 to 6, Sundays 10 to 4.
U: great, will pop in on {day}
#us,ca,uk neg
U: Dishwasher shows E24 and beeps three times. Model is DW-4400X
A: E24 means the drain is blocked. Please switch it off, clean the filter and run program 2.
U: did that, now it's E15
A: E15 is the leak sensor. Tip it forward by 45 degrees and leave it for 2 hours. If the code comes back, a repair \
costs {amt:80-150}.
#de desk=Elektro Lohnau|Kabelhof Technik
U: Guten Tag, mein Staubsauger ist nach drei Wochen kaputt. Bestellnummer {x:DE-#######|4##-#######}
A: Guten Tag und willkommen bei {desk}, mein Name ist {a}. Unter welchem Namen haben Sie bestellt?
U: {p}, {addr}
A: Vielen Dank, {pt} {pl}. Ich schicke Ihnen das Rücksendeetikett an {email}. Das Geld geht auf das Konto {iban} \
zurück, ist das richtig?
U: Ja, {iban} stimmt.
#es desk=Electro Rialves|Megatec Hogar
U: hola, compre un portatil hace una semana y no enciende. pedido {x:ES######|PED-#####-##}
A: Buenos días, le atiende {a}. ¿Me indica su DNI y un teléfono de contacto?
U: {nid} y el {phone}
A: Gracias, {pt} {pl}. Mañana pasará el mensajero por {addr}. ¿Es correcto?
U: si correcto, gracias {af}
#dk neg
U: Hej, passer jeres lader USB-C 65 W også til en bærbar fra 2019?
A: Ja, hvis den bruger mindre end 65 W. Den koster {amt:30-60} og kan hentes i {town} fra {day}.
U: Super, tak
#uk,us
U: printer {x:SN########|CN#@###@@} keeps dropping off. my laptop's mac is {mac}, the printer's is {mac2}
A: Thanks. Could you give {mac2} a fixed address in the router? Your order {y:VT-######|10########} shows it has \
firmware 2.1.
U: did that, {ip}. it prints!
A: Great, {pf}. Anything else I can help with?
`,
};
