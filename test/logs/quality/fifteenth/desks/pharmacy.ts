// Situations of the desk of pharmacy.
import type { Desk } from '../desk.ts';

export const pharmacy: Desk = {
  firms: ['Bellwood Pharmacy', 'Meadowcroft Chemists', 'Corner Cross Pharmacy', 'Rowanbank Pharmacy'],
  text: `
#uk
U: Has my repeat prescription come through from {clinic}? {p}
A: Hello {pf}, can I have your date of birth and postcode?
U: {dob} {pc}
A: Yes, {clinic} sent it on {date}. It'll be ready after {time}.
U: could it be delivered? {addr}
A: Of course, our driver {q} will be with you on {day}.
#us
U: refill rx {x:#######|RX-#######} please
A: Sure! What's the patient's name and date of birth?
U: {p} {dob}
A: Got it. It was denied by {o:Bluestem Health Plan|Tri-Rivers Health|Medifield}. Do you have a new insurance card?
U: yes id {y:@@#########|########-##} group {z:G#####|######}
A: Approved! {amt:5-40} copay. We'll text {phone}.
#ie,uk low
U: hi is it ok for my little boy to take the antibiotic with calpol? hes {bf}, script from dr {q}
A: Yes, that's fine. Could you tell me his full name and date of birth so I can check the dose?
U: {b}, {dobk}
A: Thanks. For {bf} it's 5 ml three times a day. Any trouble, ring us.
U: thanks a mill, my number is {phone} if the doctor wants me
#au
U: Medicare/health details for my file. {p}, dob {dob}, card {x:#### ##### #|2### ##### %}, mobile {phone}
A: Thanks {pf}, saved. Any concession card?
U: yep {y:###-###-###@|4##-###-###@}
A: Beauty, {y} is on your profile. {a} will have your webster pack ready Friday.
#in,za
U: Order {x:MED######|PH-#######} delivered wrong medicine. Should be 40 mg it is 20 mg
A: Sorry for the inconvenience. Please confirm the name and delivery address.
U: {p}, {addr}
A: Dear {pt} {pl}, replacement goes out today. Please tell OTP {otp} to the delivery boy.
U: ok {otp}. Please ask him to call {phone}
#uk
U: I'd like to nominate you as my pharmacy. NHS number {nhs}
A: Thank you. And your full name, date of birth and surgery?
U: {p}, {dob}, {clinic}
A: Done, {pt} {pl}. From now on prescriptions from {clinic} will come straight to {desk}.
#us,ca
U: Picked up meds for my mother {w} yesterday, the bottle has {q}'s name on it!
A: Thank you for telling us, please don't take any. What's the number on the label and your phone?
U: {x:RX #######|#######-##}, {phone}
A: The pharmacist {a} will call you right now. We'll also bring {wf}'s own medicine to {addr}.
#uk,ie neg
U: Do you have anything for hay fever that doesn't make you drowsy
A: Loratadine 10 mg, once a day, {amt:3-7} for 30 tablets.
U: can i take it with ibuprofen
A: Yes, that's fine. There is more on www.nhs.uk/medicines/loratadine
#us,uk,au neg
U: flu shots - walk in or appointment?
A: Walk in any weekday from 9 to 5. It's {amt:10-30}.
U: and covid
A: By appointment, Tuesdays and Thursdays.
#it desk=Farmacia Sant'Elmo|Farmacia Bellavista
U: Buongiorno, la ricetta della dott.ssa {w} è arrivata? NRE {x:0500#@########|1200@#########}
A: Buongiorno, mi dice nome e codice fiscale?
U: {p}, {nid}
A: Sì {pt} {pl}, è pronta. Consegna a casa in {addr}?
U: Sì grazie, tel. {phone}
#fr desk=Pharmacie du Beffroi|Pharmacie Lemarchand
U: bonsoir, mon ordonnance du dr {q} est elle prête svp
A: Bonsoir, c'est à quel nom ?
U: {p}, date de naissance {dob}
A: Oui, elle vous attend. N° de dossier {x:D-#####|PH####}. Nous fermons à 19 h 30.
#pl desk=Apteka Pod Lwem|Apteka Jarzębina
U: Dobry wieczór, czy mogę odebrać receptę? Kod {s:####}, PESEL {nid}
A: Dobry wieczór, tak, kod {s} działa. Na jakie nazwisko?
U: {p}
A: Leki będą gotowe jutro. Zadzwonimy na numer {phone}?
U: Tak
`,
};
