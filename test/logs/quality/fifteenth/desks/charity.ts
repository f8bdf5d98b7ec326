// Situations of the desk of charity.
import type { Desk } from '../desk.ts';

export const charity: Desk = {
  firms: ['Harbour Light', 'Green Acre Trust', 'Open Table', 'Lanterns for Children'],
  text: `
#uk,ie
U: I'd like to stop my monthly donation please, I've lost my job. {p}
A: Hi {pf}, I'm sorry to hear it, and thank you for all your support. Could you tell me your supporter number or \
address?
U: {x:SUP-######|HL#####}, {addr}
A: Found it. The direct debit from {iban} is cancelled.
#us
U: Need a tax receipt for my gift of {amt:40-240}. I gave with card ending {four}
A: Thank you so much! What's your full name and mailing address?
U: {p}, {addr}
A: Receipt {x:R-######|2025-#####} has been mailed, and you can download it at \
{u:https://give.~/receipt/****************}
U: can you also send to my accountant {q}, {email2}
A: Sent!
#au,za low
U: hey wanna volunteer at the food bank
A: That's wonderful! Could you tell me your name, date of birth and phone for the check?
U: {p}, {dob}, {phone}
A: Thanks {pf}. Who's an emergency contact?
U: my mum {w} {phone2}
A: Great, your coordinator is {q}. The side door code is {door}.
#uk
U: Dear {desk},

I wish to leave a gift in my will. My solicitors are {o:Marchbank & Lyle|Tolliver Finch LLP|Askew Redfern Solicitors} \
and the person dealing with it is {q}.

Yours sincerely,
{p}
{lines}
A: Dear {pt} {pl},

We're touched by your kindness. I'll write to {q} at {o} this week.

With warm thanks,
{a}
#in
U: I have donated {amt:20-60} on {date}, 80G certificate not received. PAN {pan}
A: Dear donor, thank you. Please confirm name, email and transaction number.
U: {p}, {email}, {x:T##########|UTR##########}
A: Dear {pt} {pl}, certificate {y:80G/####/###|LC-#####} is mailed to {email}.
#uk,ca
U: Someone came to my door collecting for you, is he real? Badge said {m}, no. {x:B####|ID #####}
A: Thank you for checking. Yes, {m} works for us in your area. May I ask where you live?
U: {addr}, I'm {p}
A: Thank you, {pf}. I'll ask {mf} not to call there again.
U: no no it's fine, I gave him my card details, {card}, and got worried
A: I understand. The card ending {four} has been charged {amt:5-20}, once.
#uk,us,ie
U: fundraising page won't let me log in, {u:https://give.~/fundraiser/********}. email {email}
A: Hi! I've sent a sign-in code to {email}.
U: {otp} and then it asks a password. tried {pw}
A: Please use "forgot password" after the code {otp}. Is the page for {school}?
U: yes the {school} fun run, with {q}
A: Found it. {qf} is now a co-organiser.
#uk,us,au neg
U: what do you do with old furniture
A: We collect sofas with a fire label, tables and beds, Monday to Friday. It's free over {n} items.
U: and mattresses?
A: Sorry, no mattresses.
#uk,ie,us neg
U: How much of each pound goes to the cause
A: 84p, based on last year's accounts. 11p goes on raising more and 5p on running costs.
U: thanks, and where do you work
A: In Kenya, Nepal and Peru, and in {town} at home.
#nl desk=Stichting Warm Hart|Het Open Venster
U: Goedendag, graag wil ik mijn gift stopzetten. Donateursnummer {x:D######|########}
A: Goedendag, jammer, maar we begrijpen het. Wat is uw naam?
U: {p}, rekening {iban}
A: Dank u wel {pt} {pl}. Het is stopgezet. Vriendelijke groet, {a}
#pt desk=Associação Mão Aberta|Fundação Sementeira
U: Boa tarde, preciso do recibo do donativo. {p}, NIF {nid}
A: Boa tarde {pt} {pl}, para que morada enviamos?
U: {addr}, ou para {email}
A: Segue por e-mail. O recibo é o n.º {x:R####/##|DN-#####}.
#tr desk=Umut Eli Derneği|Yarına Işık Vakfı
U: iyi günler, bağışım için makbuz alabilir miyim, adım {p}
A: İyi günler, bağış numarası ve e-posta adresiniz nedir?
U: {x:BG######|#######}, {email}
A: Makbuz gönderildi. Teşekkür ederiz, {desk}
`,
};
