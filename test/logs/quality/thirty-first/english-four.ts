// Situations in English: more of every trade.
export const englishFour = `
us
U: I forgot the answers to my security questions
A: I can reset these. First verify: name, DOB, last 4 SSN.
U: {a} / {dob:MM/DD/YYYY} / {id.ssn|last4}
A: Thank you {a.f}. Choose a question.
U: first pet. answer {!ans:Mr Waffles/Pickles/Sir Barks/Noodle/Captain}
A: And the second?
U: street I grew up on, {!st:Tamarack/Old Quarry/Juniper/Sandpiper/Larkspur}
A: Saved.

gb
U: Hi, I'd like to redirect my post. Moving on the 1st.
A: Hello. Old address?
U: {addr}
A: And the new one?
U: {addr.2}
A: Everyone in the household?
U: {a}, {b} and our lodger {c}
A: That comes to £{n:60-130}. How would you like to pay?
U: card {card} exp 08/27 security {cvv}
A: Thank you, {a.f}, your redirection number is {#red:RD########}.

us bf
U: URGENT my wallet was stolen, block everything
A: I'm sorry! I'm {g.f} with {%o:Chase/Wells Fargo/Capital One/PNC}. Name and last four of your social?
U: {a} {id.ssn|last4}
A: Thank you. I see a debit card ending {card|last4} and a credit card ending {card.2|last4}. Block both?
U: yes both!!! there was a $400 charge at a Best Buy
A: Both blocked, {a.f}. New ones go to {addr}.
U: no im travelling, send to my sister {b}, {addr.2}

gb
A: Hi, I'm {%o:* Bank/* Insurance}'s digital assistant. How can I help?
U: change my address
A: I can help with that. Please type your new address including postcode.
U: {addr}
A: Thanks! I've found "{addr}". Is this right?
U: yes
A: For security I've sent a 6-digit code to your mobile ending {phone|last3}.
U: {!otp:######}
A: Thanks {a.f}, that's done.

ca
U: EI claim question, my ROE isn't showing. SIN {id.sin|bare}
A: Hello, this is {g}. Could you confirm your mother's maiden name for security?
U: {!maiden:Ferraro/Duplessis/Hollander/Strand/Mazzini}
A: Thank you, {a}. Who was the employer?
U: {%o:* Lumber/* Seafood/* Trucking}, my supervisor was {b.f}
A: The ROE was filed under SIN ending {id.bxsin|last3}; I'll ask them to amend it.

gb
U: hi is that pest control
A: Yes, {%o:* Borough Council/* District Council}. Is it rats, mice or wasps?
U: wasps in the loft at {addr}
A: Thank you. We can come Wednesday. Name and number?
U: {a.f}, {phone}
A: Booked {a.f}, your booking is {#bk:PC/#####}. £{n:50-90} to pay the officer by card.

us
U: voter registration lookup says no match
A: Please give me your full legal name, date of birth and the address where you're registered.
U: {a.mid}, {dob:MMMM D, YYYY}, {addr}
A: You're listed as {a} without the middle initial. Your precinct is 14.
U: ok and the driver license on file, is it {id.dl:@#######}?
A: Yes.

za
U: efiling says my banking details are invalid
A: Good day, I'm {g}. Your tax reference number or ID number?
U: ID {id.said}. tax no {id.satax}
A: {mr} {a.l}, the account at {bank} ending {#acc:####} was rejected because it's in your spouse's name.
U: Yes it's {b.f}'s account. Then use mine, {#accb:##########}, branch Menlyn

au
U: hey whens my claim getting paid, cracked windscreen
A: Hi! Do you have the claim number?
U: {#clm:AU#######}
A: Thanks {a.f}. The invoice from {%o:* Windscreens/* Auto Glass} came today. Pay to BSB {#bsb:###-###} account
{#acc:#########}?
U: yep thats us
A: Should land by {pick:Thursday/Friday}.

gb bfo
U: Hello
A: Hello! You're through to {g.f}. Can I take your name?
U: Can you first tell me if data is recorded?
A: Yes, for training. You don't have to give a name for general questions.
U: Ok. its about my mother, {b}, DOB {dob.b:DD/MM/YYYY}. she got a parking fine at your hospital
A: Do you have the ticket number and registration?
U: {#pcn:PCN-########} and {#reg:@@##@@@}. I have power of attorney, {a}
A: Thank you {a.f}, as {b.f} was an inpatient it's cancelled.

us
U: SUBJECT: Missing W-2
| Hello Payroll,
| I never received my W-2. I worked at the {town} warehouse until {pick:May/August}. Employee number {#emp:#######}.
| My current address: {addr}
| Thanks,
| {a}
| {phone} | {email}
A: Hi {a.f}, thanks for your email. It was returned from {street.2}. I'm re-sending to {street}. {g},
{%o:* Distribution/* Foods} Payroll

gb bf
U: WhatsApp pics of the damp sent. Tenant ref {#ref:T######}
A: Thanks, I'm {g.f}, your housing officer at {%o:* Homes/* Housing Association}. Is the damp in the bedroom?
U: yes and my daughter {b.f} has asthma
A: I'm sorry. I'll send surveyor {c} on Monday. Best number?
U: {phone} but text dont ring I work nights

us
U: I got a fraud alert text, is it you guys? link {url:https://verify-login.example/u/$f.$l?session=~#~#~~##~}
A: Do not open it, that isn't us. Did you enter your PIN?
U: yes {!pin:####} omg
A: Let's change it right away. Can you confirm the phone on file?
U: {phone}
A: Thank you {a.f}. Card ending {card|last4} is frozen.

ie
U: Broadband. Account in name of {a.lf|up}. Eircode {post|bare}.
A: Hi {a.f}, I'm {g.f}. What's the issue?
U: TV box frozen on 41%. S/N {#ser:VM##########}
A: I've sent a reset to {#ser}. Is it rebooting?
U: Yes. back now. How do I complain about the agent before, {b.f}? Very rude
A: I can log it, {a.f}: {#cmp:C-#######}.

gb bk~a ck~a
U: Hi, I'd like to register as a new patient at the dentist, me and two kids
A: Hi and thanks for contacting {%o:* Dental Care/* Smiles}! Names and dates of birth please.
U: {a} {dob:DD/MM/YY}, {b.f} {dob.b:DD/MM/YY} and {c.f} {dob.c:DD/MM/YY}, all {a.l}
A: Lovely. Address and mobile?
U: {addr}, {phone}
A: You're booked with {g.f} the hygienist first, {a.f}.

us am bf
U: my wifes wedding band is being resized, tag {#tag:####-@}
A: Hi! {%o:* Jewelers} here. What name is it under?
U: probably {b.f} or {b.l}. im {a.f}
A: I have {b}. It's ready.
U: can I pick it up for her
A: Yes, bring ID. We'll note {a}?
U: {a.xc}, we kept our names

gb
U: I'd like to book an eye test
A: Hello! You've reached {%o:* Opticians/* Eyecare}. Have you been with us before?
U: yes 2 yrs ago. {a|low} {dob:DD/MM/YYYY}
A: Welcome back {a.f}. {pick:Tuesday 10.20/Friday 3.40}?
U: fine. my number changed {phone}
A: Saved, see you then.

us bm~a
U: Can you resend the DocuSign for the lease? It went to {email}
A: Sure {a.f}. {url:https://sign.example.com/s/$f-$l/~~#~#~#~~#}
U: got it. co-signer is my dad {b}, {email.b}
A: I'll add {b.f}. Unit address is {addr}?
U: ya

gb
U: how do I get my deposit back
A: Hi, do you have your deposit ID?
U: {#dep:DAN########} code {!code:~~###~}
A: Thanks {a}. The landlord, {b}, proposes to deduct £{n:80-300} for cleaning.
U: {b.f} is lying, we left it spotless at {street}
A: You can dispute it. I've emailed the form to {email}.

au ay
U: My uni email got locked, student no. {#sid:s#######}
A: Hi, {g.f} at the {%o:* University/* TAFE} help desk. Can you tell me your DOB?
U: {dob:DD-MMM-YYYY}
A: Thanks {a.f}. Someone in {pick:Lagos/Kyiv/Lima} logged in from {ip}.
U: wasnt me lol. mine is {ip.2}
A: New temp password: {!pw}

ca
U: hi i need to cancel the flight for {a} and {b}, {#pnr:@@@#@@}
A: Hi! {g.f} with {%o:WestJet/Air Canada/Porter}. Are you one of the passengers?
U: yes {b.f}
A: Thanks {b.f}. Aeroplan number for the refund of points?
U: mine {#ffp:### ### ###}
A: Done. The taxes go back to the Visa ending {card|last4}.

gb
U: Phone number: {phone}
A: Thanks, and how can I help?
U: you rang me. Missed call
A: That was {g}, about your job application for {pick:night porter/care assistant/warehouse operative} at
{%o:* Care/* Hotels/* Logistics}.
U: oh great. I'm {a}. Best after 3
A: I'll ask {g.f} to call at 3.15.

us af bm~a
U: trying to add my husband to my policy
A: I can help, I'm {g.f}. Policy number?
U: {#pol:@@ #######}
A: Thanks {a}. His name, DOB and license number?
U: {b}, {dob.b:MM/DD/YYYY}, {id.dl:@###-####-####}
A: Any accidents?
U: one fender bender in 2019
A: {b.f} is added, $3{n:1-9}/month more.

ng bf
U: I want to complain about one of your staff, {b}, at the Enugu office. She collected N{n:5-20},000 and gave no
receipt
A: Good morning. We take this seriously. Your name and phone number please?
U: {a}, {phone}. Application number {#app:FRSC/##/#####}
A: Thank you {a.f}. {g} of Internal Audit will call you.

gb
U: I keep getting letters for a {b}, never lived here
A: Thanks for letting us know. What's the address and the reference on the letter?
U: {addr}, ref {#ref:####/@@/##}
A: How long have you lived there?
U: since 2019. I'm the owner, {a}
A: Thank you, {a.f}. {b} will be removed from {post}.

us
U: {%o:* Church/* Little League/* Food Bank} here, we want nonprofit pricing
A: Hi! What's the contact name and email?
U: {a}, treasurer, {email}
A: Thanks {a.f}. And the workspace?
U: {url:https://workspace.example.com/t/$l-team/invite?token=~#~~#~#~}
A: Got it. 50% off applied from the next invoice, {#inv:#######-####}.

in bm
U: hello car service pickup not come
A: Good morning, thank you for choosing {%o:* Motors/* Auto Service}. Registration number please?
U: {#reg:KA 0^ @@ ####}
A: {a.f} {sir}, driver {b.f} reached {street} but gate security did not allow.
U: tell him call {phone}. gate code {!code:####}
A: Noted.

sg bf
U: My helper's work permit renewal rejected, FIN {id.fin}
A: Hello, may I have your name as employer and NRIC?
U: {a.lsf} {id.nric}
A: Thank you {mr} {a.l}. The passport of {b.f} has less than 7 months.
U: ok her new passport is {id.pp:C#######}. Can I upload via your portal?
A: Yes, ref {#ref:WP######}.
`;
