// Situations of the desk of pension fund.
import type { Desk } from '../desk.ts';

export const pensionFund: Desk = {
  firms: ['Stonebridge Pensions', 'Anchor Retirement Fund', 'Wellspring Superannuation', 'Tilbury Staff Pension Fund'],
  text: `
#uk
U: I'm retiring in {month} and need a forecast. Member no {x:P/######|SB#######}, NI {nid}
A: Congratulations! Could you confirm your name, date of birth and last employer in the scheme?
U: {p}, {dob}, {org}
A: Thank you {pt} {pl}. Your pension would be about {amt:400-1400} a month. I'll post the full forecast to {addr}.
#au,za
U: Hi, I want to roll over my old fund ({o:Golden Banksia Super|Karoo Provident|Union Fields Fund}) into yours
A: Hi, happy to help. I need your tax or ID number, member number at {o} and date of birth.
U: {nid}, {x:########|GB-######}, {dob}
A: Thanks {pf}. Your member number with {desk} is {y:WS######|1#######}. A form is on its way to {email}.
#uk,ie
U: My husband {m} passed away in {month}. He had a pension with you. I am {w}.
A: I'm very sorry for your loss. May I have {mt} {ml}'s date of birth and reference, if you have it?
U: {dob2}. The letter says {x:PEN-#####-@|########}
A: Thank you. To pay the widow's pension we need your own date of birth and bank details.
U: {dob} and {iban}
A: I've noted {iban}. Our bereavement team, {q}, will write to you at {addr}.
#us
U: need to update the beneficiary on my 401k, plan id {x:K######|4##-#####}
A: I can help. Please verify your Social Security number and date of birth.
U: {nid} {dob}
A: Thank you, {pf}. Who is the new beneficiary?
U: {q}, born {dob2}, {addr2}
A: Please sign here: {u:https://sign.~/envelope/****************}
#in
U: My PF transfer from {org} is pending since {n} months. UAN {x:10##########}
A: Dear member, kindly share name as per Aadhaar, DOB and Aadhaar or PAN.
U: {p}, {dob}, {nid}
A: Dear {pt} {pl}, the claim {y:KR@@@###########|TRF########} was returned because the DOB given by {org} differs.
U: they wrote {dob2} wrongly
A: Please submit a joint declaration.
#uk low
U: forgot my login. user {user}
A: Hello, thanks for getting in touch. What's the answer to your security question, your favourite place?
U: {s:Lindisfarne|Portmeirion|Glencoe|Southwold pier}
A: Thank you {pf}. Your temporary passcode is {otp} and expires at midnight.
U: in, thanks. can you change my mobile to {phone} too
A: Done.
#uk,ie neg
U: at what age can i take my pension
A: From 55, rising to 57 in 2028. The scheme's normal age is 66.
U: how much can I take tax free
A: Usually 25%, up to £268,275.
#au,uk,us neg
U: what were the returns for the balanced fund
A: 7.3% over one year and 6.1% a year over ten, after fees of 0.65%.
U: and the high growth one?
A: 9.8% and 7.9%. Past performance is no guide to the future.
#de desk=Pensionskasse Hansa-Mitte|Versorgungswerk Taunus
U: Guten Tag, ich brauche eine Bescheinigung für die Steuer. Mitgliedsnummer {x:PK-######|##-######-@}
A: Guten Tag, hier ist {a}. Nennen Sie mir bitte Geburtsdatum und früheren Arbeitgeber.
U: {dob}, {org}
A: Danke, {pt} {pl}. Sie geht an {addr}. Die Rente kommt weiter auf {iban}.
#fr desk=Caisse de retraite Armor|Prévoyance Ligérienne
U: Bonjour, je n'ai pas reçu mon versement ({month}). N° SS {nid}
A: Bonjour, pouvez-vous me donner votre nom et votre date de naissance ?
U: {p}, {dob}
A: Merci {pt} {pl}. Le virement a été refusé : l'IBAN enregistré est {iban}. Est-il exact ?
U: non, j'ai changé de banque, je vous envoie ça. Mon numéro : {phone}
A: D'accord, envoyez le nouveau RIB à {dmail:gestion}.
#dk desk=Pension Nordsø|Fagkassen
U: Hej, jeg skifter job til {org} og vil flytte min pension. CPR {nid}
A: Hej {pf}, tak. Hvad er dit policenummer?
U: {x:########|P-######}
A: Det er noteret. Brevet sendes til {addr}. Mvh {a}, {desk}
`,
};
