// Clinics, pharmacies, dentists, vets, charities and care.
export const health: readonly string[] = [
  `uk
U: need to cancel appt tmrw w dr {n2.l}, {n.ll} {n.fl}, dob {dn.uk2}
A: Hi {n.f}, I've cancelled 9.20 with Dr {n2.l}. Would you like to rebook?
U: yes any day after 3`,
  `uk
U: Repeat prescription please. {n}, NHS no {nhsn}, amlodipine 5mg and atorvastatin 20mg.
A: Thank you. Which pharmacy should it go to?
U: {o=o:(Hartley's Chemist|Green Cross Pharmacy|Mill Lane Pharmacy)} on {t=~:(Mill Lane|the high street)}
A: Sent. It'll be ready Thursday after 2pm, {n.f}.`,
  `ca
U: Good morning, my health card expired and the clinic won't book me.
A: Good morning, {o=o:(Rideau Family Health|Harbourfront Walk-In|Birch Medical)}, {w2.f} speaking. What's the number
on it?
U: {ohipn}
A: And your name as it appears?
U: {n.lf}
A: You can renew it online, {n.f}. I'll hold the Tuesday slot with Dr. {n3} till Friday.`,
  `au
U: Hi, what's the gap for a scale and clean with you guys? Medicare card {medicaren}
A: Medicare doesn't cover general dental I'm afraid, but we take most health funds. Which one are you with?
U: can't remember. member no {k=a:~#######^}
A: No worries. And your name and mobile?
U: {n}, {ph}
A: Booked you for 2.15pm with {w2.f}, our hygienist. See you at {o=o:(Norwood Smiles|Bay Dental|Pearl Street
Dental)}, {n.f}!`,
  `us
U: My daughter {w8} DOB {dw8.us} needs her vaccine record sent to her school
A: I can do that. Which school, and what's your relation?
U: {o=o:(Roosevelt Elementary|St. Luke's Academy|Cedar Grove Middle School)}, I'm her dad {m.f}
A: Thanks, {m.f}. Her MRN is {k=a:~######}, right?
U: I think so
A: I'll fax it today to the nurse, Ms. {w3.l}.`,
  `uk
U: its about my dog, shes been sick 3 times since this morning
A: Oh dear. Is she registered with us? What's your surname?
U: {n.ll}. shes a lab, 7
A: Got her. Can you bring her at 4.40 to see {w2}? And is {ph} still the best number?
U: no {ph2}. thx`,
  `us
A: Hello, {o=o:(Main Street Pharmacy|Riverside Drugs|Carolina Care Pharmacy)}, how can I help?
U: Refill. Rx {k=a:~######}, last name {n.l}
A: For {n.f}?
U: yes
A: Insurance is rejecting it. Do you have a new card?
U: new member ID is {k2=a:^^^~########}, group {k3=a:~#####}
A: That went through, $12 copay.`,
  `in
U: I want to book appointment for my mother {w2}, age 64, with cardiologist
A: Namaste, thank you for calling {o=o:(Sanjeevani Hospital|Aarogya Multispeciality|Lotus Heart Centre)}. Is she an
existing patient? Please share UHID.
U: yes UHID {k=a:SH~######}
A: Dr. {m3} is available tomorrow 11:30. Contact number please?
U: mine is {ph}, name {n}
A: Confirmed, {n.f} ji. Please come 15 minutes early.`,
  `ie
U: Hello, I was referred to ye by Dr {n2.l} in {t=~:(Gort|Nenagh|Macroom)} three months ago and heard nothing
A: Sorry about that. Could I have your name, date of birth and Eircode?
U: {n}, {dn.dash}, {ad.pc}
A: I have the referral here, {n.f}, it's number {r=a:REF~#####}. You're number 41 on the list.
U: God. and can you text me instead of ringing? {ph}`,
  `uk
U: Please remove my mother from your mailing list. She's died. Mrs {w.il}, supporter number {k=a:~######}
A: I'm so sorry for your loss. I've removed her. May I ask who I'm speaking to?
U: her son, {m2.f}
A: Thank you, {m2.f}. She gave to {o=o:(Harbour Hospice|Paws Rescue North|The Lantern Trust)} for 19 years and we're
very grateful.`,
  `uk
U: gift aid form bounced
| name {n}
| addr {ad}
| email {emn}
| £10 monthly
A: Hi {n.f}, it bounced because the house number didn't match the postcode {ad.pc}. I've fixed it by hand.`,
  `us
U: I was charged $1,940 for an ER visit, account {k=a:H~#########}. I have Medicare.
A: Can I get your name and Medicare number?
U: {n}. {t1=t:1^G4-^E~-^K7~}
A: It looks like the claim was sent under {n.llf}, last name first, so it was denied.
U: so what do I pay
A: Nothing yet, {n.f}. We'll rebill. Ask for {w2.f} in billing if it comes again.`,
  `uk
A: You're through to the out of hours line. Who's the patient?
U: My little boy {m2.f}, {m2.f} {w.l}, he's eighteen months
A: His date of birth, and your name, mum?
U: {b1=b:(3rd|9th|14th|21st) of (May|June|July)}... I'm {w.f}
A: And the address in case we need to send someone?
U: {ad.st}, we're the one with the blue door
A: OK {w.f}. How high is his temperature?`,
  `sg
U: Hi, can change my dental appt? Under {n}, IC ends with {k=t:~##^}
A: Hi {n.f}, sure. Current slot is 14 Feb 10.30am with Dr {n2.l}. When would you prefer?
U: any sat. pls whatsapp me at {ph}
A: Ok, Sat 24 Feb 9am. See you at {o=o:(Bright Smile Dental|Kovan Dental Surgery)}!`,
  `uk
U: I'd like my records under a subject access request. I was patient at {o=o:(Willowbank Surgery|Station Road
Practice|The Elms Medical Centre)} until 2019.
A: Please give your full name, any former names, and date of birth.
U: {w}, formerly {x=n:<w.f> (Barraclough|Threlfall|Hepworth)}, {dw.short}
A: Thank you. And a current address?
U: {ad}
A: You will hear from us within one calendar month, quoting {r=a:SAR-~###}.`,
  `ng
U: Please I want to know if my wife's lab result is ready
A: Good morning sir, what is her name and hospital number?
U: {w2}, {k=a:LUTH/~#####}
A: It is ready. She can download it here: {u1=u:https://results.clearviewlab.com.ng/r/%%#%#%%#%##%}
U: it asks for a pin
A: The PIN was sent to her phone. If she has not got it, it is {k2=s:~###}.`,
  `uk
U: can my carer {w2.f} pick up my tablets on friday
A: Of course. Could you tell me {w2.f}'s surname and set a password she can give us?
U: {w2.l}. password {k=s:(bluebell|marmalade|jackdaw|crumpet)}
A: Lovely. I've put "{k}" on your record, {n.f}.`,
  `us
U: Hi I need to change the bank for my HSA reimbursements
A: Sure, can you verify the last 4 of your SSN and your zip?
U: {ssnn.l4} and {ad.pc}
A: Thank you, {n}. Who is your employer?
U: {o=o:(Summit Ridge School District|Delmar Plastics|Vine & Barrel Co.)}
A: Please upload a voided check at the secure link we just emailed to {emn}.`,
];
