// Situations of the desk of tax office.
import type { Desk } from '../desk.ts';

export const taxOffice: Desk = {
  firms: ['Revenue Service', 'State Tax Office', 'Central Revenue', 'Inland Tax Service'],
  text: `
#uk
U: I've been given an emergency tax code. NI number {nid}
A: Hello, I can look into that. Please give me your full name, date of birth and employer's name.
U: {p}, {dob}, {org}
A: Thank you {pt} {pl}. {org} hadn't sent your starter form. Your code will be 1257L from next month.
#us
U: Where's my refund?? filed in {month}, SSN {nid}
A: I can check. Please confirm your name, date of birth and mailing address.
U: {p}
{dob}
{addr}
A: Thank you, {pf}. The refund of {amt:300-900} was sent to account {x:##########}, routing {y:0########}.
U: that account is closed!
A: Then the bank will return it and we'll mail a check to {addr}.
#au
U: Hi, locked out of my online tax account. TFN is {nid}
A: Hi, this is {af}. Please confirm your date of birth and the email on file.
U: {dob}, {email}
A: Thanks {pf}. I've sent a code by SMS to {phone}.
U: got it, {otp}
A: You're in. Please pick a new password.
#in
U: Respected sir, notice {x:ITBA/AST/######|DIN########} received for AY 2023-24. My PAN is {pan}. I am {p}, salaried \
with {org}
A: Dear {pt} {pl}, please submit Form 16 and bank statement. Your acknowledgement is {y:ACK#########|##############}.
U: Submitted through my CA {q}, mobile {phone}. Kindly confirm
A: Received from {q} on {date}.
#ie,za
U: How do I register a new business? I'm a sole trader, {p}, number {nid}
A: Hello {pf}. What's the business name and address?
U: {org}, {addr}
A: Thank you. Application {x:TR#-######|BR######} has been opened. You can complete it at \
{u:https://online.~/apply/**********?t=************}
U: great and who do I ask for if I ring
A: Ask for {a}, extension 214.
#ca low
U: i moved and havent gotten my slip. sin {nid}
A: Hello, could you confirm your name, date of birth and both addresses?
U: {p}, {dob}. old {addr2} new {addr}
A: Thank you. Your T4 from {org} was mailed to {addr2}. I've ordered another one to {addr}.
#uk
U: Dear Sirs,

I act for {q} (UTR {x:##### #####|##########}). Please send all letters to us at

{org}
{lines}

Yours faithfully,
{p}
{phone}
A: Dear {pt} {pl},

Thank you. We've recorded {org} as agent for UTR {x}.

{a}
{desk}
#uk,ie neg
U: What's the deadline for paper returns
A: 31 October. Online returns are due by 31 January.
U: and the fine if im late
A: £100 at first, then £10 a day after three months. It is all at www.gov.uk/self-assessment-tax-returns/penalties
#us,au neg
U: is there any office open on Saturday in {town}
A: No, offices are open Monday to Friday, 8:30 to 4:30. See https://www.usa.gov/taxes for online help.
U: which form for a side job
A: Schedule C, with form 1040. Expenses over {amt:200-600} need receipts.
#de desk=Finanzamt Lohnau|Finanzamt Westheide
U: Guten Tag, meine Steuer-ID ist {nid}, ich warte seit {month} auf den Bescheid. Steuernummer \
{x:###/###/#####|##/###/#####}
A: Guten Tag, bitte nennen Sie mir Namen und Geburtsdatum.
U: {p}, {dob}
A: Der Bescheid geht diese Woche an {addr}, {pt} {pl}. Die Erstattung von {amt:200-800} wird auf {iban} überwiesen.
U: vielen dank
#pt desk=Repartição Central de Finanças|Tesouraria de Lordelo
U: Boa tarde, não consigo entrar no portal. NIF {nid}
A: Boa tarde, fala {a}. Confirma nome, data de nascimento e morada?
U: {p}, {dob}, {addr}
A: Obrigado. Enviei a senha provisória {pw} para {email}.
U: a senha {pw} funcionou, obrigado
#es desk=Agencia Tributaria Foral|Oficina Tributaria de Loria
U: Buenos días, soy {p}, con DNI {nid}. Quiero cambiar la cuenta de la devolución
A: Buenos días. ¿Cuál es la nueva cuenta y su fecha de nacimiento?
U: {iban}, nací el {dob}
A: Cambio registrado, expediente {x:EXP-####/##|#########@}. Le atendió {a}.
`,
};
