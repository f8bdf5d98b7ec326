// Situations: clinics, dentists, pharmacies, opticians and vets.
export const health = String.raw`
== GB
U: hi can i get a repeat of my {inhaler|levothyroxine|ramipril} please
A: Hello, of course. Please send your full name, date of birth and NHS number if you have it.
U: <c.n>, <dob~p>, think the nhs one is <i=national-id:!nhs>
A: Thanks <c.f>, that's gone to Dr <o.l>. Which chemist shall it go to?
U: <g=organisation:{Kaur|Mayfield|Peacock|Bridge Street|Wells} Pharmacy> in {=town}
A: OK, ready at <g> after {two|three} working days.
U: and can you tell them i moved, <addr>
== US
U: i need to reschedule my appt on <date~d> w dr <o.l~l>
A: Sure! Can you give me your name and DOB?
U: <c.n~l> <dob~n>
A: Thank you. Dr. <o.l> has openings Tuesday at {9:40|2:15} or Thursday at {11:00|3:30}.
U: thurs works
A: You're booked. Has your insurance changed? We have policy <m=account:¢¢¢#########>.
U: yea new job. its now <m2=account:W##########> thru <g=organisation:{Crestline|Summit Shield|BlueRiver} Health>
A: Updated, see you at <h=organisation:{=town} {Family Medicine|Women's Health|Orthopedics}>!
U: copay still {=cur}{30|45}? card on file should be the one ending <card~4>
A: Yes, that card is the default.
== IE
A: {Clinic|Surgery} reception, good morning.
U: Good morning, I'd like to register my <o?little boy/daughter> with the practice.
A: Congratulations. What's the child's name and date of birth?
U: <o.n>, born the <kid~o>.
A: And a PPS number for the little one?
U: It is, let me find it, <i=national-id:!ppsn>.
A: Your own name and a contact number, please?
U: <c.n>, and the mobile is <tel>.
A: And the address at home?
U: <addr>.
A: That's it. The first vaccines are with Nurse <q.f> on {Monday|Tuesday} week.
U: Grand. And can my <p?father/mother>, <p.n>, bring <o?him/her>?
== AU
U: do you bulk bill
A: We bulk bill under 16s and concession card holders. Others pay {=cur}{85|92} with a rebate of $42.85.
U: any appts sat arvo
A: Saturdays we close at {12|1}pm, sorry. There's a {4:30|5:10} on Friday.
U: thatll do, for a skin check
A: A skin check is a long appointment, {=cur}{140|155}. Shall I book?
== NZ
U: hey need my vaccination record for uni. NHI is <i=national-id:!nhi>
A: Hi, I can email this. Please confirm your birthday and the email.
U: <dob~w>, <c.e>
A: On its way <c.f>. Looks like you're due for a tetanus booster, want to book with <o.f>?
U: my flat changed too btw, <addr>
U: nah next month
== IN
U: Report of blood test not received. Lab id <k=account:LB######>
A: Sorry for the delay. Patient name and age?
U: <o.n>, {52|47|63} yrs, tested at your {=town} centre on <date~n>
A: Report has been uploaded: <u=url:https://reports.{medcore|healthyfy|accudiag}.in/p/¿¿¿¿¿¿¿¿¿¿>. Password is <s=secret:¬¬¬¬####~u>.
U: {link|password} not working
A: Please try date of birth in DDMMYYYY, i.e. <dob2~c>.
U: ok opened. thanks
== ZA
U: Please may I have a sick note for {yesterday|Monday and Tuesday}. I saw Dr <o.l>
A: Hi there. What's your name and ID number?
U: <c.n>, <i=national-id:!zaid>
A: And to which employer must it be addressed?
U: <g=organisation:{Baobab|Highveld|Kudu|Table Bay} {Security|Packaging|Foods|Freight} (Pty) Ltd>, HR, attention <q.n>
A: I'll e-mail it to you at <c.e> before {12|3} today.
U: <g> needs a stamp of the practice
== PH
U: magkano po ang {dental cleaning|braces adjustment}? and open ba kayo Sunday
A: Hi! Cleaning starts at ₱{800|1,200}. We are open Sundays, 10 AM to 4 PM.
U: ok book ko. <c.n>, <tel>
A: Noted, ₱{200|300} reservation fee please.
U: card ok? <card>
A: We only need you to pay through the link, please don't send card numbers here <c.f>. See you!
U: paid na po, ref <r=account:GC##########>. for my <o?son/daughter> <o.f> too, bday <kid~w>
== GB
A: Hello, <=organisation:{Whiskers|Four Paws|Meadow} Veterinary {Centre|Surgery}> booking assistant. Is this an emergency?
U: no just need flea tablets for a {cocker spaniel|6kg cat|lurcher}
A: Are you registered with us? If so please tell me the surname and postcode.
U: <c.l~l>, <addr~p>
A: Thank you, I found the record for <c.i>. Is the microchip number <k=account:9{77|81|85}############> correct?
U: yep thats him
A: Tablets are £<=%#.##>, the receipt will go to <c.e>, and they can be collected from {3pm|tomorrow morning}.
U: and can you put a note, my <c?wife/husband> <o.f> collects
== US
U: Good afternoon, I'm calling for my dog's records to be sent to a new vet.
A: Sure, I can help. Last name and the phone on file?
U: It's <c.l>, and that would be <tel~z>.
A: Okay, <c.f>, right? And where should the records go?
U: <g=organisation:{Cottonwood|Sunny Slope|Lakeside|Three Rivers} Animal Hospital>, attention Dr. <o.n>. Their fax is <tel2>.
A: I'll get that over to <g> within the hour.
U: Great, and put the balance on my card, it's <card~k>.
A: Okay, ending <card~4>. Zip?
U: <addr~p>.
== CA
U: my health card renewed, new number <i=national-id:!ohip>
A: Thanks for the update! To match it, please give your name and birth date.
U: <c.n>. <dob~i>
A: Matched to your file, <c.f>. Is <addr~g> still current?
U: yep, havent moved
A: Great, all set before your visit with Dr. <o.l>.
U: could you mail the parking tag to the clinic? <=organisation:{Riverbend|Northgate|Sault} Physiotherapy>, <addr2>
== GB
U: what are your opening hours over {easter|the bank holiday|christmas}
A: Open 9 to 1 on Saturday, closed Sunday and Monday.
U: is {paracetamol|ibuprofen} 400 ok with {amoxicillin|cetirizine}
A: In general yes, but please read the leaflet or ask the pharmacist in store.
U: ok and price of the travel vaccine, hep a
A: £{52|58} per dose, two doses 6 to 12 months apart.
== US
U: Is the {Dexcom G7|FreeStyle 3} covered or what's the cash price
A: Cash price for a 30 day supply is {=cur}{189|169.50}. Coverage depends on your plan.
U: do you take HSA
A: Yes, HSA and FSA are accepted at the register.
U: how long does a prior auth take
A: Usually 3 to 5 business days once the prescriber sends it in.
== NG c=f q=m
U: I booked for antenatal at your clinic but I did not get reminder
A: Good morning ma. What is your card number and name?
U: Hospital card <k=account:{ANC|MAT}/####/##>, <c.n>
A: Thank you, Mrs <c.l>. Your appointment is with Dr <o.n> on Wednesday, 9am.
U: My NIN for the insurance is <i=national-id:!nin>, they asked for it
A: Added. Please who is your next of kin?
U: My husband <q.n>, <tel>
A: All updated at <g=organisation:{St. Gabriel|Grace Point|Royal Palm|Evercare View} {Hospital|Medical Centre}>. Stay well.
U: Amen. the portal PIN they sent me is <s=secret:#####>, is it for results?
== GB c=f
U: Subject: Change of details\n\nHello, I have married and my surname is now <c.l> (was <o.l>). My details:\n\nName: <c.n>\nD.O.B.: <dob~n>\nAddress: <addr>\nTel: <tel>\n\nThanks, <c.f>
A: Dear <c?Mr/Mrs> <c.l>, congratulations. Please bring the certificate and photo ID to the desk. Once seen, we update your record and tell Dr <q.l>'s secretary.
U: Will do, can I also change the password for the app? The old one was <s=secret:{Sunny|Tulip|Harvey|Badger}{19|20}##>
A: You can do that with "Forgot password". Please don't email passwords to the surgery.
U: Thank you. New one is <s2=secret:{Robin|Clover|Pickle}!####> in case your records need it.
A: They don't, please change it again!
== AU
U: optometrist said my new glasses are ready? under <c.l>
A: Hi <c?Mr/Ms> <c.l>, yes job <j=account:OPT-#####> is here. Balance owing is {=cur}{120|75|249}.
U: can i use my health fund
A: Yes, membership number please, and the position of the patient on the card.
U: <m=account:########>, no {1|2|3}
A: Gap is {=cur}{45|0|110}. Is Medicare <i=national-id:!medicare> still current too?
U: yes
A: Awesome <c.f>, see you at the {=town} store.
U: can you txt me on <tel> when the lens is in, thx
`;
