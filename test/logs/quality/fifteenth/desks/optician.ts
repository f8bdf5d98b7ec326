// Situations of the desk of optician.
import type { Desk } from '../desk.ts';

export const optician: Desk = {
  firms: ['Clearlake Opticians', 'Brennan & Foyle Eyecare', 'Iris House', 'Spectra Lane'],
  text: `
#uk,ie
U: Hi are my glasses ready? Name is {p}
A: Hi {pf}, can I check your date of birth and order number?
U: {dob}. order {x:SL####|GL-######|B#####}
A: They came in on {day}. We're open until 5.30.
U: My husband {m} will collect them
A: That's fine, ask {mf} to bring the slip with {x} on it.
#us
U: Do you take {o:Bluestem Vision|Tri-Rivers Vision|ClearPlan Vision}? member id {x:VS#######|######-##}
A: Yes we take {o}. What's the member's name and date of birth?
U: {p}, {dob}
A: You're covered for an exam and {amt:100-180} towards frames. Would you like to book?
U: yes, with Dr. {q} if possible. cell is {phone}
A: Dr. {ql} has {date} at {time}. See you then!
#au,za low
U: need my contact lens script sent to {org}, they need it for my job
A: Sure, may I have your full name, date of birth and the address to send it to?
U: {p}, {dob}, send to {wmail}
A: Thanks {pf}. {a} will email it to {wmail} this arvo. Your patient number is {x:P####|PT-#####}.
#uk
U: Subject: Wrong lenses

Good afternoon,
My new varifocals are blurred. Patient {x:C-#####|######}, {p}, {addr}. I saw your Mr {m} in {town} on {date}.
Regards
{p}
{phone}
A: Dear {pt} {pl},

I'm sorry to hear this. {m} would like to see you again, free of charge. Does {day} at {time} suit?

{a}
{desk}
#uk,ie
U: I'd like to register my two children for eye tests. {k} born {dobk} and the little one is {j}, not at school yet
A: Lovely. Which school does {kf} go to, and what's your address?
U: {school}, {addr}
A: Thank you. I have {date} for {kf} and {jf} together. A reminder will go to {phone}?
U: no, to my wife {w} please, {phone2}
A: Changed to {phone2}.
#in,ca
U: I ordered frames online, paid with {card}, order cancelled but money not back
A: I'm sorry. Please don't post the full card number here. Could you tell me your email and order ID?
U: {email}, {x:OD########|W######}
A: Thank you {pf}. The refund of {amt} to card ending {four} was made today.
#uk,us
U: my online account password doesn't work. {user} / {pw}
A: Please never send us your password! I've reset it, so {pw} is no longer valid. A link is on its way to {email}.
U: oops. ok thanks
A: No problem, {pf}. Anything else?
#uk,us,au neg
U: how much is an eye test
A: {amt:20-45}, or free if you are over 60 or under 16.
U: Does it include the photo of the retina?
A: The scan is {amt2:8-15} extra.
#uk,ie neg
U: what does -2.25 / -0.75 x 180 mean on my prescription?
A: -2.25 is the power for distance, -0.75 the correction for astigmatism and 180 the angle in degrees.
U: and ADD +1.50?
A: That is the extra power for reading.
#de desk=Optik Seeblick|Brillenhaus Wendt
U: Hallo, ist meine Brille schon fertig? Auftrag {x:A-#####|######/#}
A: Hallo! Auf welchen Namen bitte?
U: {p}, geboren am {dob}
A: Ja, {pt} {pl}, sie liegt bereit. {a} hat sie heute geprüft.
U: kann mein sohn {b} sie holen?
A: Natürlich.
#dk desk=Optik Havnen|Synscenter Lind
U: Hej, jeg vil gerne ændre min tid. Kundenr. {x:######|K-####}
A: Hej, hvad er navn og fødselsdato?
U: {p}, {dob}
A: Tak {pf}. Du kan komme {date} kl. {time}. Er {phone} stadig dit nummer?
U: ja, og mail er {email}
#tr desk=Göz Optik Lale|Berrak Optik
U: merhaba lenslerim geldi mi? sipariş no {x:SP-#####|######}
A: Merhaba, adınızı ve doğum tarihinizi yazar mısınız?
U: {p}, {dob}
A: Geldi efendim. Adresinize gönderelim mi: {addr}?
U: evet lütfen, kapı şifresi {door}
`,
};
