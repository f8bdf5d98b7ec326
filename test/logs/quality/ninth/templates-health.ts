// Surgeries, hospitals, vets and pharmacies: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const healthTemplates = parsed(`
gb> U: NHS no {id}, need to rearrange my scan A: Hello, is that {p1}? U: yes. the letter says {date}, I'm in Spain
then A: I can offer Tuesday at {time} at {clinic}, level 2. U: fine. Can you text {phone} rather than post? A: Will
do. Dr {p2.f} would like you to bring the blood results.
us> U: I need my daughter's immunization record for school. Name {f1}, born {childdob} A: Thanks for messaging
{clinic}. Are you the parent or guardian? U: Yes, {p2}. MRN is {patient} A: Thank you, {p2.g}. {f1.g} is due for her
second MMR. I've uploaded the record at {url}. U: could you fax a copy to {school}? fax {phone} A: Faxed to
{school.s}, attn nurse {f3.f}.
us ca> U: Your billing office charged me $412.60 for a 99213 visit, insurance denied. Member ID {policy} A: I'm sorry,
{p1.g}. Could you confirm DOB and zip or postal code? U: {dob}, {addr.code} A: The claim went out under {p2}, your
spouse. U: That's wrong, {p2.g} has a separate plan through {firm} A: Rebilling now under your own. Dr. {p3} must sign
the form. U: and the card for future payments is {card7}, not {card8} A: Saved, the old one is removed.
gb ie> U: {p1.mail} - that's my e-mail for the online consultation. Symptoms since St Patrick's Day: rash, 38.5 temp
A: Thank you. Please confirm your full name, date of birth and phone number. U: {p1}¶{dob}¶{phone} A: Thanks {p1.g}. A
GP, Dr {p2}, will ring between 3 and 5. U: Is Dr {p2.f} a woman? A: Yes she is.
fr> U: Bonjour je souhaite déplacer mon rendez-vous avec le Dr {p1.f}. {p2}, née le {dob}, n° sécu {id} A: Bonjour,
{clinic}. Je peux vous proposer mercredi à {time}. U: Parfait. Mon mari {m3.g} m'accompagnera. A: C'est noté, pensez à
votre carte Vitale. En cas d'empêchement, appelez le {phone}.
it> U: Buongiorno, vorrei il referto degli esami. {p1}, codice fiscale {id} A: Buongiorno, {clinic}. Mi conferma la
data di nascita? U: {dob} A: Grazie. Può scaricarlo da {url} con il PIN {pin}. U: Non funziona, errore 403. Può
mandarlo a {p1.mail}? A: Inviato. La dott.ssa {f2.f} la riceve lunedì alle {time}.
gb us> A: Transcript, crisis line. U: Hi um my name's {p1.g} A: Hello {p1.g}, I'm {p2.g}. I'm listening. U: it's my
brother {m3.g}. he's not taken his sertraline for a week, 100 mg, and he's in the flat at {addr.s} alone A: Does
anyone else have keys? U: neighbour does, {p4}, her number's {phone}. and the door code is {door} A: Okay {p1.g}. I'd
like to send the team. How old is he? U: {m3.g} was born {dobwords}
za in sg> U: Hello Doctor, reports of my father {m1} are ready? UHID {patient} A: Good day, {clinic} this side. Please
share registered mobile number. U: {phone} A: HbA1c is 7.2 %, creatinine 1.1 mg/dL. Dr {p2} advises review after 3
months. U: Papa's ID is {id} for the claim, insurer is {insurer} A: Noted. Claim form mailed to {p3.mail}, kindly
acknowledge. U: Yes, that's me, {p3.g}.
gb us> U: Hearing aid {model} keeps dropping the Bluetooth. Serial {serial} A: Sorry about that! Whose name is it
under? U: {f1.r} (my grandmother). dob {dob} A: Thank you. {f1.g} has 14 months of warranty left. We'd send a loaner
to {addr}. U: She's moved into care, {charity}. Send it c/o {p2}, matron A: Done, addressed to {p2.g} at {charity.s}.
pt br> U: Bom dia, queria marcar consulta de dermatologia A: Bom dia! {clinic}, fala a {f1.g}. Nome completo e data de
nascimento, por favor. U: {p2}, {dob} A: Obrigada, {p2.g}. E o número de contribuinte ou CPF? U: {id} A: Marcado para
sexta-feira às {time} com o Dr. {m3.f}. Enviei a confirmação para {p2.mail}.
gb> U: Dear practice manager,¶¶I am writing about the way reception ({p1.g}, I believe) spoke to my husband {m2} on
{date}. He was born {dob}. {m2.g} is deaf in one ear.¶¶Yours,¶{f3}¶{addr.lines} A: Dear Mrs {f3.f}, thank you for your
letter. I've spoken with {p1.g}. We apologise to Mr {m2.f}. Our complaints reference is {case}.¶{p4}, Practice
Manager, {clinic}
nl> U: goedemorgen, ik wil graag een afspraak voor mijn zoontje {m1.g}, geboren {childdob} A: Goedemorgen, {clinic}.
Wat is zijn achternaam en bsn? U: {m1.f}, bsn {id} A: Dank u. Dokter {p2.f} heeft om {time} plek. Is {phone} nog uw
nummer? U: nee, het is nu {phone2}. Groet, {f3}
`);
