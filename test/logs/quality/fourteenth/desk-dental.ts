// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const dental: readonly string[] = [
  `gb
U: Hello could I book a check up please, I've not been for about two years
A: Good morning, {firm}, {agentf} speaking. Of course. Are you registered with us?
U: Yes, {name}, {dob}
A: Thank you. I have you at {addr}, is that still right?
U: We've moved, it's {addr2} now
A: I've changed that. How about {date} at {time} with Dr {last2}?
U: Perfect. Text me the reminder on {phone}.`,
  `gb low
U: hi tooth is killing me any emergency slots 2day
A: Sorry to hear that. We have {time}. What's your name and date of birth?
U: {name} {dob}
A: Thanks {first}. Do you have an exemption or pay NHS charges? If exempt I need your National Insurance number.
U: {nid}
A: That's great, see you at {time}.`,
  `us 2f
U: Good afternoon, I'm a new patient and filled out the forms online but your system wouldn't take my insurance.
A: Hi, welcome! I can enter it for you. What's your name, date of birth and the member ID on the card?
U: {name}, {dob}, member ID {acc.member}. The plan is through my employer, {org}.
A: Thank you, {first}. And the subscriber's Social Security number?
U: It's my wife's plan. {name2}, SSN {nid2}
A: All set. See you on {date} at {time}.`,
  `us
U: how much is a cleaning without insurance? and do you do whitening
A: A cleaning with exam and X-rays is {price} for new patients. Whitening is {price2} in the office or $150 for the
  take-home kit.
U: how long does it take
A: About 90 minutes. We're open Monday through Thursday 8 to 5, closed on Fridays.`,
  `au
U: Hi, can you send my x-rays to my new dentist? {org.clinic} in {town}.
A: Hi, sure. What's your full name and DOB, and their email?
U: {name}, {dob}. It's {email2}, attention Dr {name2}
A: Thanks {first}. They've been sent to Dr {last2}. You can see them yourself here: {link.doc}`,
  `ie f 2m
U: Dear {firm}, I am writing to ask for a Med 2 form for {name2} (PPS {nid2}), my husband, for the crown in {month}.
  Regards, {name}, {addr}
A: Dear {title} {last}, the form for {first2} is ready. You may collect it any day before {time} or we can post it
  to {addr}.
U: Please post it. Many thanks, {first}`,
  `in 2f
U: Appointment required for root canal, patient is my mother {name2}, age 62
A: Hello, yes. Please share mobile number and preferred time.
U: {phone}, {wd} {time}. My name is {name}.
A: Confirmed with Dr {agent}. Token number is 14. Clinic is near the {town} metro.
U: payment link please
A: {link.reset}`,
  `ca 2m
U: Hi, my son's appointment is tomorrow but he has a fever. Patient {name2}, born {teen2}.
A: Sorry to hear that! Let's move it. Does {date} at {time} work?
U: Yes. And we've a new health plan, policy {acc.policy}, under {name}
A: Thank you, I've added it. I'll confirm by email to {email}. Hope {first2} feels better soon.`,
  `gb
U: Do you offer Invisalign and what does it cost roughly?
A: Yes, from £1,950 for Lite to £3,600 for Full, payable over 12 or 24 months. The first scan is free.
U: How many trays is it usually?
A: Anything between 14 and 26, changed weekly. There are a few slots left on {wd} at {time} and in {month}.`,
  `no
U: Hei, jeg vil gjerne bestille time. {name}, født {dob}, tlf {phone}
A: Hei {first}! Vi har ledig {date} kl. {time} hos tannlege {agent}. Passer det?
U: Ja takk. Kvitteringen kan sendes til {email}.
A: Da er timen bestilt. Hilsen {firm}`,
  `fi
U: Hei! Haluaisin siirtää ajan, varaus {acc.booking}. Terveisin {name}, {nid}
A: Hei {first}! Uusi aika olisi {date} klo {time}. Sopiiko?
U: Sopii. Soittakaa numeroon {phone} jos aika muuttuu.`,
  `de 2f
U: Guten Tag, meine Tochter {name2}, geb. {teen2}, hat seit gestern Zahnschmerzen. Haben Sie heute noch etwas frei?
A: Guten Tag, Sie können um {time} kommen. Wie ist die Versichertennummer?
U: {acc.member}. Ich heiße {name}, mobil {phone}
A: Danke, {title} {last}. Den Anamnesebogen finden Sie hier: {link.doc} Das Passwort dazu ist {s.pw}.
U: Danke, bis gleich.`,
  `fr
U: Bonjour, je voudrais un rendez-vous pour un détartrage, si possible un {wd}.
A: Bonjour, {firm}. Votre nom, date de naissance et numéro de sécurité sociale s'il vous plaît ?
U: {name}, {dob}, {nid}
A: Merci. Le {date} à {time} avec le docteur {last2} ?
U: Très bien. Le code de l'immeuble ?
A: C'est le {s.door}, deuxième étage.`,
];
