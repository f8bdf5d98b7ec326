import { templatesOf } from './template.ts';

const all = ['GB', 'US', 'IE', 'AU', 'IN', 'ZA', 'CA'];

/** Schools, clinics, councils, trades and suppliers. */
export const englishPublic = templatesOf(
  'en',
  all,
  `
U: {p2.f} wont be in today, temperature of 39
A: Thanks for letting {o:primary} know. Which class?
U: 4B with Mrs {f3.l}
A: Hope {p2.f} feels better soon! And you are?
U: dad. {m}
---
U: Hello, we would like to apply for a place for our son {m2}, born {cdob2}.
A: Lovely! Where do you live?
U: {addr}
A: That's in the catchment. Which nursery does he go to now?
U: {o:nursery}, his key worker there is {p3}
A: Please fill in the form and send it to {rmail4}. Admissions, {o4:primary}
---
U: when do the summer holidays start this year and is the office open in august
A: Last day is {date}. The office is open mornings only.
U: and uniform shop?
A: Second and third Saturday in August, 10 to 12.
---
U: Need to reschedule my appointment with Dr {p2.l}
A: Of course. Name and date of birth?
U: {p}, {dob}
A: I have Tuesday at 10:20 or Wednesday at 4.
U: wed 4 pls
A: Booked. You'll get a text on {tel}, still right?
U: yep
---
@ GB
U: I moved here from another town and want to register with {o:medical}. NHS number {nhs}
A: Welcome! Full name, DOB and address please.
U: {p}
{dob}
{addr}
A: Previous surgery?
U: {o2:medical}, my GP was {p3}
A: Thanks {p.f}, you're registered. First available is {date}.
---
U: is it ok to take ibuprofen and paracetamol together
A: For most adults yes, with food. Ask a pharmacist if you take other medicines.
U: how far apart
A: Paracetamol every 4 to 6 hours, ibuprofen every 6 to 8.
---
U: test results for {f}? i'm her mother
A: I can only talk to her directly I'm afraid, as she's over 16. Can she ring us?
U: she's at {o:school} till 4. her mobile is {tel}
A: Then {p2.f} from the nurses' team will try her after 4.
---
@ IE
U: Hi, PPS number for the medical card form is {nid}, what else do you need
A: Proof of address please.
U: electricity bill from {o:utility} ok? addressed to {p}, {addr}
A: Perfect, upload it here {url}
U: uploaded
A: Got it, {p.f}. Mind yourself!
---
U: my dog ate grapes, what do i do
A: How many and how heavy is he?
U: maybe 5, hes 30 kg
A: Please come in right away to {o:vet}. Your name?
U: {p.l}. the dog is on file
A: Vet on duty is {f2}, she'll be waiting.
---
U: Can I put a shed up without planning permission
A: Usually yes if it's under 2.5 m and not in front of the house.
U: does the roof shape matter
A: With a dual pitched roof it may be 4 m, if it's more than 2 m from the boundary.
---
U: I got a parking fine, ref {ticket}, but I had a permit!
A: I'm sorry about the upset. What's your name and address?
U: {p}, {addr}
A: Your permit ran out on {date}.
U: I paid {price} to {o:council} in March, have the receipt from a {p2} at the desk
A: Please send it over to {rmail} and we will cancel the fine.
---
U: streetlight outside {addr.s} has been out for weeks, my mum is 82 and scared
A: Thank you for reporting. Reference {ticket}. Would you like updates?
U: yes text {tel}
A: Will do.
---
U: How do I vote by post?
A: Fill in the form on our page and send it by the 21st. You need a signature and your date of birth on it.
U: can i do that online too
A: Yes, takes five minutes.
---
U: Hello I want to register a change of name after marriage. Old surname {f.l}, new surname {m2.l}, first name {f.f} as before
A: Congratulations! Do you have your tax number?
U: {nid}
A: Thanks. Please post a copy of the certificate to {addr}, attention {p3}.
U: will do, thank you!
---
U: boiler makes a banging noise. can u come today?
A: Earliest is 4pm. What's the address?
U: {addr}
A: And a number?
U: {tel}, {p.f}
A: Great, {m2.f} will be there. He's in a {o:heating} van.
---
U: Quote for rewiring please, 3 bed semi. You did my brother in law's, {m2}, and {o2:firm} recommended you as well.
A: Nice of them! Could I see photos? Send them to {rmail}
U: Sent from {mail}
A: Thanks {p.f}. Ballpark {price} per room. Regards, {p3}, {o:electric.l}
---
U: what paint for a bathroom ceiling
A: Moisture resistant emulsion, matt or eggshell. Two coats.
U: do i need primer on fresh plaster
A: A mist coat first: same paint, thinned with a third water.
---
U: Your lads left the gate open and my hens got out
A: Oh no! Sorry! Was that {m2.f} and his crew this morning?
U: yes, at {addr}
A: I'll come round myself tonight with a bottle of something. {p3.f}
U: no need, just tell them. tel is {tel} for next time, {p.l}
---
U: Delivery note {order} says 24 pallets, we counted 22.
A: Morning {p.f}, who signed for it at your end?
U: {m2} in goods-in. He wrote 22 on the driver's copy
A: The haulier {o:parcel} has a photo with 24. I'll check with them, credit note pending. Ref {ticket}
U: ok. {o2:firm.l} can't pay for what it didn't get
---
U: Hi, is {p2} still the rep for our area? My emails to {wmail2} bounce
A: {p2.f} left us in spring for {o2:supplier}. Your new contact at {o:supplier} is {p3}, {tel3}.
U: shame. Ok please have {p3.f} ring me. {p}, {o4:shop}
---
U: minimum order quantity for the 5 l cans?
A: One layer, that's 32 cans. A full pallet is 128.
U: price per layer
A: {price} per can at one layer, about 8% less by the pallet.
---
U: To: support
From: {p} <{wmail}>
Date: {date}

We'd like to add a colleague to our portal: {f2} <{wmail2}>, direct dial {tel2}. She works at our site at {addr}.

--
{p}
{o:firm.l}
A: Hi {p.f}, {f2.f} has access now. Link: {url2}
---
U: I'd like to return my library books but the branch is closed for works
A: You can bring them to any branch, and there are no fines this month.
U: great. are the new opening hours up?
A: From the 1st: Mon to Fri 9 to 7, Sat 10 to 4.
---
U: caller: {p}, {tel}. wants call back re invoice {order}. says {o:supplier} already paid by transfer
A: Called back 14:10, no answer, left voicemail.
U: caller rang again, very cross, asked for {p2}
A: Spoke to {p.f} at 15:30. Payment had the wrong reference ({acct}). Resolved.
---
U: My son is on the minibus list twice and his sister isn't on it at all. {m2} twice, {f3} never.
A: Thanks for spotting. Same surname for both?
U: no, she has mine, as I wrote
A: Fixed, both once. The driver is {p4.f} with {o:firm}.
---
U: member login for the allotment society doesn't work, plot {n:3-60}
A: Your login is your membership number plus the word you chose.
U: number {member} and the word is {pw}
A: That word is the old one. I'll post a new one, {p.f}. Still at {addr.s}?
U: yes and copy to {o:club} secretary {p2} please
---
U: can i bring my own caterer to the hall
A: Yes, as long as they have hygiene papers. The kitchen has 2 ovens and a hob.
U: how many plates
A: 120 of everything.
---
U: school trip payment of {price} went through twice
A: Sorry! Which child?
U: {p2}, year 9, {o:secondary}
A: I see both. Refund to the card used?
U: no to granny please, she paid: {f3}, account {acct3}
A: We can only pay back to the card. Her name's {f3.f}? It ends in {n:1000-9999}.
U: thats hers
---
U: Any chance of an earlier slot for the eye test? Got headaches
A: Had a cancellation for tomorrow 8:45 with {p2}, is that any good?
U: perfect. {p~}, dob {dob}
A: Lovely, see you at {o:eyes} tomorrow. Bring your old glasses.
---
U: Reference request for {p}, who worked for you from 2019 to 2023. Please reply to {wmail2:2}. {p2}, HR, {o2:firm.l}
A: Dear {p2.f}, {p} was employed by {o:firm.l} as a team leader in that period. Further details only in writing.
U: Understood, our letter is on its way to {addr}.
---
U: is it gonna rain at the weekend? have a wedding in the garden
A: Ha, we only do marquees, but the forecast says showers on Saturday morning and sun later.
U: side panels then i guess
A: I'd take two, you can always roll them up.
`,
);
