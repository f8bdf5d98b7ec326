import { templatesOf } from './template.ts';

const all = ['GB', 'US', 'IE', 'AU', 'IN', 'ZA', 'CA'];

/** Longer talks, and desks that take payments and look after devices. */
export const englishMore = templatesOf(
  'en',
  all,
  `
U: I'd like to pay my bill over chat
A: I can take that. Which account?
U: {acct}
A: Thank you, that's {price} for {p}. Card number please?
U: {card}
A: Expiry and name on the card?
U: 09/28, {m2}, thats my dad
A: Would you like the receipt by email?
U: yeah {mail}
A: All paid. Reference {ticket}. Anything else today?
U: no that was it, thanks {f3.f}
A: You're welcome, take care!
---
U: you have my old card on file, number starts 4 and ends {n:1000-9999}. new one is {card}
A: Updated. For the next time, you can do this under Payment methods yourself.
U: couldn't find it, {p2.f} at {o:shop} told me to write to you
A: It's under your initials at the top right.
---
U: hotel took {price} from {card} for a room i never slept in
A: Which property was it and under what name?
U: {o:hotel}, {p}
A: I see a no-show for {date}. I'll ask the manager there, {p2}, and come back to you at {mail}.
U: i cancelled with {p3.f} on the phone, must have been forgotten
---
U: Two things. 1) block card {card}, stolen on the bus 2) police want a letter, case officer is {p2.l}
A: 1) is done. For 2) where should the letter go?
U: to me, {addr}
A: Then it's addressed to {p}, correct?
U: correct
---
U: please charge deposit to company card {card}, holder {o:firm.l}, exp 04/27
A: Done, {price}. Who will pick up the van?
U: {m}, licence is on file. he's coming with {m2.f}
A: See you both at 7.
---
U: chromebook of my daughter shows no internet at school
A: Which school and what does it say under MAC address?
U: {o:school}, {mac}
A: Student name?
U: {f}
A: She's on the list now. IT office, {p2.f}
---
U: Replaced access point in meeting room. Old {mac}, new {mac2}. Please update inventory. {p}
A: Updated, thanks {p.f}. Does it have a fixed address?
U: {ip}
A: noted
---
U: smart meter hub not pairing. mac {mac} serial on the back {meter}
A: Thanks, please hold the button for 10 seconds. Whose supply is it?
U: {p}, {addr.s}
A: Blue light?
U: blue! thx
---
U: device {mac} keeps hammering our dhcp, whose is it?
A: Lease says {ip}, hostname of {p2}, sales.
U: {p2.f} is on leave til {date}..
A: Must be the docking station then, I'll unplug it.
U: cheers. {p3.f}
---
U: Hi I'm calling from {o:clinic} about the invoices from last quarter, we seem to have paid one twice
A: Could you give me the invoice numbers?
U: {order} and {order2}
A: Yes, same delivery. I'll refund to the account we have, ending {n:10-99}.
U: we changed banks, new iban is {iban}
A: For that I need a letter signed by {p2} or the practice manager.
U: {p2.f} retired. The manager now is me, {p}.
A: Ah, congratulations. A letter on headed paper then please.
---
U: How much is a replacement strap for the 40 mm watch
A: The silicone one is {price}, leather is {price}.
U: leather in brown pls. does it fit the 41 too
A: It does, 38, 40 and 41 share a size.
---
U: been with {o:knowntel} for ten years and now they want {price} a month, what can you offer
A: We could do {price} for the same. Where do you live, so that I can check coverage?
U: {addr}
A: Full coverage there. Shall I get a callback arranged?
U: yes {tel}, ask for {p.f}. evenings only
---
U: my mum banks with {o:knownbank} and her card payment to you was declined twice
A: What name is the booking under?
U: hers, {f2}
A: Booking {booking}. It's their fraud check, she should confirm it in their app.
U: she's 79, she doesn't do apps. can i pay, {card}
A: Paid. Confirmation to {mail}?
U: yes
---
U: I work at {o:knownany} and we have a staff discount with you, right?
A: Yes, 12%! Please send your work email and staff number.
U: {member}. email later, can't log in from here
A: No rush, {p.f}. It's tied to your order {order} already.
---
U: saw the same drill at {o:knownshop} for less, do u price match
A: We do for the same model in stock. Send a photo or a link.
U: it was a shelf label, in store
A: Photo to {rmail2:shop} please, with your name.
U: sent. {p}
---
U: is the film worth seeing in 3d? the new space one
A: Honestly, I liked it more in 2D. The sound is what makes it.
U: how long is it
A: 2 hours 46, with no break.
---
U: what do you put in a good chilli, asking for the slow cooker recipe page
A: Beef, two kinds of beans, smoked paprika, a square of dark chocolate. 8 hours on low.
U: no tomatoes?
A: Two tins, sorry, forgot the main thing.
---
U: error 0x80070643 during update
A: The recovery partition is too small. There's a guide in the help centre, section 4.
U: is it safe to skip it
A: Yes, for a while. It only touches the recovery tools.
---
U: Just wanted to say {p} on your front desk was wonderful when my mother fell. Best hotel ever.
A: That's so kind, I'll pass it on! What was your mother's name?
U: {f2}, room {n:100-480}
A: We hope Mrs {f2.l} is well again. All at {o:hotel}
---
U: the childminder invoice has to be made out to both of us for the tax people
A: Whose names please?
U: {f} and {m2}, {addr}
A: And the kids are {p3.f} and {p4.f}?
U: yes, and from september {p3.f} goes to {o:school}, so only one
A: Noted. {p5}
---
U: hello, sponsor logo for the summer fair programme attached. its {o:trade}, run by {p2}, {price} is paid already
A: Thank you! Who is the treasurer now, is it still {p3}?
U: no {p4} took over, {mail4}
A: Perfect, receipts go there. {o2:club} says thanks.
---
U: can't get into payroll, my staff id is {acct} pin {pin}
A: You shouldn't tell me the PIN. What's your full name?
U: {p}
A: Locked after five tries. I have opened it, {p.f}, please change the PIN.
U: to what lol. ok ok
---
U: api token leaked in a public repo, {key}, kill it
A: Revoked. Last used from {ip}, is that you?
U: nope
A: I'll open an incident. Who is your security contact at {o:saas}?
U: {p}, {wmail}, {tel}
---
@ US
U: benefits portal wants my SSN {nid} and DOB {dob} but says no match
A: I'm sorry! What's your legal name as in HR?
U: {p}
A: HR at {o:firm} has a different birth date. Please ask them to fix it.
U: who do i ask there
A: {p2}, {tel2}.
---
U: Agent note: cust {p} visited branch with ID, DOB {dob}, new mobile {tel}, employer {o:firm}. Asked for a higher card limit.
A: Limit approved, letter sent to {addr}. {p2.l}
---
U: spelled my name wrong on the certificate again. It's {p.l} not what you wrote
A: So sorry. Could you tell me how it's spelled and which course?
U: just copy it from my page {prof}, {p}. course was first aid at {o:club}
A: Reprinting now.
`,
);
