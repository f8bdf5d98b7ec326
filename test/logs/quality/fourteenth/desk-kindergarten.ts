// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const kindergarten: readonly string[] = [
  `gb 2m 3f
U: Morning, {first2} won't be in today, he's got a temperature. {name}
A: Morning {first}, thanks for letting us know. Hope {first2} feels better soon! Remember 48 hours if he's been sick.
U: will do. his nan will collect on {wd}, {name3}, the password is {s.word}
A: That's fine, I've noted {name3} and the password {s.word}.`,
  `gb low f
U: hi can u update our emergency contacts pls
A: Hi, of course! Whose are they, and what's the child's date of birth?
U: {child}, {kid}. new contact is {name3} {phone3}
A: Thank you. And you're mum, {name}? Is your number still {phone}?
U: yes same one. we moved tho, {addr}
A: All changed.`,
  `us 2f
U: Hello! We'd like to put our daughter on the waitlist for fall. {child}, born {kid}.
A: Hi, thanks for your interest in {firm}! What are the parents' names and best email?
U: {name} and {name3}, {email}
A: Thank you, {first}. She is number 14 on the list. We'll call {phone} if a spot opens.
U: that's my number, yes! We live at {addr} by the way.`,
  `us
U: what are your hours and how much is full time for a 3 year old
A: We're open 7 am to 6 pm, Monday through Friday. Full time is {price} a week, with a 10% sibling discount.
U: ratio?
A: 1 to 8 in the preschool room. We're closed on federal holidays and the last week of December.`,
  `au
U: Hi there, our CCS hasn't come through. {name}, DOB {dob}, child {child}, DOB {kid}
A: Hi {first}, I'll have a look. Can you send the customer reference number?
U: {acc.cust}
A: Thanks, it's linked now. The gap fee of {price} will be charged to your card ending {lastfour}.`,
  `ie
U: Dear {agentf}, please find below what you asked for regarding {first2}:
| Name: {child}
| Date of birth: {kid}
| PPS: {nid2}
| GP: Dr {name3}, {org.clinic}
|
| Many thanks,
| {name}
A: Dear {first}, thank you. We still need an Eircode and a mobile number for you.
U: {pc} and {phone}
A: Perfect, see you in {month}!
| {agent}`,
  `in m 2m 3f
U: Admission enquiry for my son {child}, DOB {kid}
A: Thank you for contacting {firm}. Please share parents' names, address and mobile.
U: Father {name}, mother {name3}. {addr}. {phone}
A: Registration no. is {acc.student}. Parent app user {user.name}, password {s.pw}`,
  `ca 2m 3f
U: Hi! The front door code changed and I couldn't get in this morning, old one was {s.door}
A: Sorry about that! Who's picking up, and for which child?
U: {name}, for {first2}. He's in the Bumblebee room.
A: Thanks {first}. The new code is {s.door2}, please don't share it.
U: Could my sister {name3} get it too? Her email's {email3}
A: Yes, I'll send her a note.`,
  `gb
U: What's on the menu this week, and is {date} an inset day?
A: Monday pasta, Tuesday fish pie, Wednesday veggie chilli, Thursday roast and Friday pizza. And yes, we're closed
  that day.
U: What time's the sports day?
A: {time} in the lower garden. Parking on the road please, £2 for a cake stall raffle.`,
  `pl
U: Dzień dobry, chcę zapisać dziecko. {child}, ur. {kid}, PESEL {nid2}
A: Dzień dobry, {firm}. Proszę o dane rodziców i adres.
U: {name}, tel. {phone}, {addr}
A: Dziękuję. Hasło do odbioru dziecka to {s.word}. Pozdrawiam, {agent}`,
  `sv 3f
U: Hej! {first2} är sjuk idag, feber. Hälsningar {name}
A: Hej {first}! Tack, krya på! Kan mormor hämta på {wd} som vanligt?
U: Ja, {name3}, hennes nummer är {phone3}. Koden till grinden är väl {s.door}?
A: Ja, det stämmer.`,
  `no
U: Hei, når har dere planleggingsdager til høsten, og hva koster en plass?
A: Hei! Planleggingsdagene er {date} og {date2}. En plass koster {price} i måneden, matpenger 350 kr.
U: Er dere åpne i romjula?
A: Nei, stengt fra 24. desember til 2. januar. Ellers 7.00-16.30.`,
  `fi low
U: moi, laskutusosoite on vaihtunut: {addr}. lapsi {child}, s. {kid}
A: Hei! Kuka on laskun maksaja, ja hänen henkilötunnuksensa?
U: {name} {nid}
A: Kiitos. Maksu {price} veloitetaan tililtä, mikä on IBAN?
U: {iban}
A: Kiitos {first}! Terveisin {agentf}`,
];
