// Situations of the desk of hospital.
import type { Desk } from '../desk.ts';

export const hospital: Desk = {
  firms: ["St Cuthbert's Hospital", 'Larkhill General', 'Royal Ashcombe Infirmary', 'Mercy Point Medical Center'],
  text: `
#uk
U: I need to change my appointment with Dr {q} on {date}
A: Of course. Please may I have your NHS number and date of birth?
U: {nhs}, {dob}
A: Thank you {pt} {pl}. Dr {ql} has {time} on {day} the week after. Would that suit?
U: yes please. text me on {phone}
A: Booked and texted to {phone}.
#us
A: Outpatient scheduling at {desk}, this is {af}.
U: Hi, I'm calling for my mom, {w}, she's got an MRI order from Dr. {q}
A: Okay. Her date of birth?
U: {dob}
A: And insurance?
U: {o:Bluestem Health Plan|Tri-Rivers Health|Cascadia Mutual Health}, member ID {x:@@@########|W########}
A: Thank you. And a number for you?
U: {phone}, I'm {p}
A: Alright {pf}, {w} is set for {date} at {time}.
#uk,ie low
U: hi havent had my results yet, blood test was {n} weeks ago at {clinic}
A: Hello, I'm sorry for the wait. What's your name, date of birth and hospital number?
U: {p} {dob}, {x:H######|RXA######|MRN #######}
A: Thank you. The results were sent to your GP, Dr {q} at {clinic}, on {date}.
U: they say they havent got them
A: I've sent them again. Ref {y:LAB-#####|L#######}.
#au
U: Hi, referral for my son {b}, dob {dobk}, from Dr {q} at {clinic}. Fax went through on {day}
A: Hi, thanks. I can see it, UR number {x:UR######|#######}. What's the best address and mobile?
U: {addr}, {phone}. I'm his mum, {p}
A: Lovely, {bf} is on the list for {month}. A letter will go to {addr}.
#in,za
U: Good morning doctor sahib appointment needed for my father {m}, age 71, knee pain
A: Good morning. Please share UHID if registered earlier and contact number.
U: UHID {x:UH######|##-######}, {phone}
A: Thank you. Dr. {q} is available on {date} at {time}. Token no. {y:A-##|T###}. Please carry old reports.
U: ok reports are here {u:https://reports.~/v/************?pid=######}
#ie,uk
U: To: {dmail:appointments}
Subject: {p}, DOB {dob}

Dear {at} {al},

I am writing about my daughter's letter ({d}, {dobk}). It went to our old house. Our address is now

{lines}

Could you please send it again? My number is {phone}.

{p}
A: Dear {pt} {pl},

Thank you, I've updated the address and posted {df}'s letter again today.

{a}
Outpatients, {desk}
#uk,ca
U: I can't log in to the patient portal, it keeps asking for a code
A: I can send you a new one. What's your username and email?
U: {user} and {email}
A: Thank you. Your one-time code is {otp}, it works for ten minutes.
U: entered {otp}, now it wants my security answer, which I set as {ans} but it says no
A: Answers are case sensitive. I've reset it; follow {u:https://portal.~/r/********************}
#uk,ie neg
U: Where do I park for the eye clinic and how much is it?
A: Car park C, by the east entrance. Up to two hours is {amt:2-4}, all day {amt2:7-12}.
U: is there a bus
A: The 14 and the X7 stop outside every 15 minutes, see https://www.visitus.example.org/travel for a map.
#us,uk,au neg
U: do i need to fast before the ultrasound
A: Please eat nothing for 6 hours before. You may drink water until {time}.
U: and my tablets, 5 mg in the morning
A: Take them as usual with a sip of water.
#fr desk=Clinique des Acacias|Hôpital Saint-Vaast
U: Bonjour, je voudrais annuler mon rendez-vous avec le docteur {q} du {date}
A: Bonjour, votre nom, date de naissance et numéro de sécurité sociale s'il vous plaît ?
U: {p}, {dob}, {nid}
A: Merci, c'est annulé. Souhaitez-vous une autre date ?
U: oui, rappelez moi au {phone} svp
#pl desk=Szpital św. Łukasza|Przychodnia Brzozowa
U: Dzień dobry, chcę przełożyć wizytę u dr {q}
A: Dzień dobry. Proszę o imię, nazwisko i PESEL.
U: {p}, {nid}, urodz. {dob}
A: Dziękuję. Wolny termin: {date}, godz. {time}. Numer wizyty {x:W/#####|WZ-######}.
U: Biorę. Telefon {phone}
#dk desk=Klinik Solbakken|Sygehus Midtfjord
U: Hej, jeg har fået en tid til min søn {b}, men vi er på ferie. CPR på mig er {nid}
A: Hej {pf}, hvornår er {bf} født?
U: {dobk}
A: Tak. Ny tid er {date} kl. {time}. Brevet sendes til {addr}. Venlig hilsen {a}
`,
};
