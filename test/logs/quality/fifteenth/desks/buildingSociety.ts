// Situations of the desk of building society.
import type { Desk } from '../desk.ts';

export const buildingSociety: Desk = {
  firms: ['Harrowgate & Dale Building Society', 'Penmarsh Mutual', 'Tamar Vale Building Society', 'Oakenshaw Savings'],
  text: `
#uk
U: I'd like to know why my transfer to {iban} hasn't gone through
A: Good afternoon. I need to take you through security first. Your full name, date of birth and the second and fourth \
characters of your memorable word?
U: {p}, {dob}, the word is {s:lavender|chestnut|Tobermory|windmill}
A: Please don't tell us the whole word in future. Thank you {pt} {pl}, the payment of {amt:200-900} was stopped \
because the account name did not match.
U: it should be {q}
A: That's the trouble, it was entered as {qi}. I'll release it now.
#uk,ie
U: lost my card on the bus, please block it. {card}
A: I've blocked the card ending {four}. May I have your date of birth and postcode?
U: {dob}, {pc}
A: Thanks {pf}. A new card goes to {addr} within five working days. The PIN stays the same.
U: good, and please don't call me at work, use {phone}
#uk
A: Welcome to {desk}. You're through to {af}.
U: Hi {af}, I want to open a junior saver for my grandson {b}
A: Lovely. What's his date of birth, and yours?
U: his is {dobk}, mine {dob}
A: And your existing account number?
U: sort code {x:20-4#-##|40-%#-##|07-01-##}, acc {y:########}
A: Thank you. The new account for {bf} is {z:JS-######|R#########}, and the opening pack will be sent to {addr}.
#us,ca
U: I keep getting a code I never asked for, just now it was {otp}
A: Please don't share those codes with anyone, including us. Can I have your member number?
U: {x:M######|00#######}. Name's {p}
A: Thank you, {pf}. Somebody tried to sign in from {ip}. I've locked online access and will mail a new password to \
{addr}.
U: that ip isn't me. my ssn is {nid} if you need it
A: I have it on file, thank you.
#au,za
U: Hi, mortgage application {x:HL######|APP-####-###}, broker is {q} from {o:Lendwise Brokers|Home Key \
Finance|Fairgate Mortgages}. Payslips attached.
A: Hi {pf}, thanks. We still need your tax file or ID number and proof of address.
U: {nid}. address {addr}
A: Got both. {qf} will hear from us by {day}. Please upload the statements to {u:https://vault.~/d/**********/upload}
#in
U: Respected sir, my netbanking is locked. Customer id {x:CIF########|5########}, PAN/Aadhaar {nid}
A: Dear customer, thank you for contacting {desk}. Please confirm your date of birth and registered mobile number.
U: DOB {dob}, mob {phone}
A: Dear {pt} {pl}, it is unlocked. Temporary password {pw} is valid for 24 hours.
U: Thank you, {pw} is working
#uk low
U: what do i need to add my husband to the account
A: Just both of your full names, dates of birth and his consent. I can start that for you now.
U: {p} {dob} and {m} {dob2}
A: Thank you. And an email for {mf}?
U: {email3}
A: Sent. {mt} {ml} has to sign within 30 days; the form number is {x:AF-#####|JT######}.
#uk,ie neg
U: what's the rate on the 1 year fixed bond?
A: 4.35% AER, minimum deposit {amt:400-900}, no withdrawals until it matures.
U: and the ISA?
A: 3.9% variable. The allowance for this tax year is £20,000.
U: thanks, will think about it
#uk,au,ie neg
U: Is the {town} branch open on saturday
A: Yes, from 9 to 12.30. On weekdays it's 9 to 4.30, except Wednesday when we open at 10.
U: do you have a coin machine there
A: We do, on the ground floor. It takes up to 500 coins at once.
#de desk=Bausparkasse Rheinmark|Volksheim Bausparkasse
U: Sehr geehrte Damen und Herren, ich möchte meinen Freistellungsauftrag ändern. Vertrag {x:B-#######/##|##########}, \
Steuer-ID {nid}.
Mit freundlichen Grüßen
{p}
A: Sehr {pt} {pl}, vielen Dank. Bitte bestätigen Sie noch Ihr Geburtsdatum und die Bankverbindung.
U: {dob}, IBAN {iban}
A: Die Änderung zu {x} ist erfasst. Mit freundlichen Grüßen, {a}, {desk}
#pt desk=Caixa Mútua do Sado|Poupança Lusa
U: Bom dia, perdi o cartão {card}, preciso de o cancelar já
A: Bom dia, fala {a}. O cartão terminado em {four} está cancelado. Qual é o seu NIF e a data de nascimento?
U: {nid}, {dob}
A: Obrigado. O novo segue para {addr}.
U: Pode ligar-me para o {phone}?
#cz desk=Spořitelna Vltavín|Stavební záložna Morava
U: Dobrý den, nefunguje mi heslo do bankovnictví, číslo smlouvy {x:#########|SM-######}
A: Dobrý den, potřebuji vaše rodné číslo a datum narození.
U: {nid}, {dob}
A: Děkuji. Kód pro obnovu je {otp}, platí 10 minut. Přijde vám i na {email}.
U: {otp} funguje, díky
`,
};
