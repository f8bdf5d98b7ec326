// Airlines, hotels and hire cars.
import { at } from '../template.ts';

export const travel = [
  at(
    'GB US CA AU',
    `
U: flight <~n>{41|07|18} to <~city> got cancelled, what now?
A: Hi, so sorry about that! Send us your booking reference and the names of all passengers please. ^<a.first>
U: <ref.booking>, <c.full> and <t.full>
A: Thanks <c.first>. You're both on tomorrow's <~time> departure, seats 14A and 14B. ^<a.first>
U: {ffs|ugh}. ok. hotel?
A: We've booked you into <org.hotel>, shuttle from stop 6.
U: and the seat fee refund? paid with <card>
A: Back on that card within 7 days. ^<a.first>`,
  ),
  at(
    'GB IE',
    `
U: Hi, I've misspelt my name on the booking. It says <c.last> but with one letter wrong, passport is right
A: No problem. Booking reference and passport number please?
U: <ref.booking> / <id.passport>
A: And date of birth as it's in the passport?
U: <dob>
A: Fixed free of charge. New confirmation sent to <c.email>.`,
  ),
  at(
    'US',
    `
U: My suitcase never made it off the plane. Gray hardside, 28 inch, tag <ref.tracking>
A: I'm sorry. Where can the courier deliver once it's found?
U: I'm staying with my sister: <f.t><t.full>, <addr>
A: And a phone number for the driver?
U: <phone>, or hers <phone2>
A: Thank you. You can follow it here: <url.track>`,
  ),
  at(
    'GB US AU ZA',
    `
U: do you allow dogs? and what time is breakfast on Sunday
A: Yes, dogs up to 15 kg are welcome, {£12|12} a night. Breakfast runs 7:30 to 10:30 at weekends.
U: cool. is the pool heated in March?
A: It is, 28 degrees all year. The sauna opens at <~time>.
U: great and do u do vegan, e.g. <~dish> without meat
A: The kitchen will be delighted to try!`,
  ),
  at(
    'GB US',
    `
U: Good evening, I checked out of room 214 this morning and left my charger ({for the <~handset>|white, USB-C})
A: Good evening and thank you for staying at <org.hotel>. What name was the room under?
U: It was booked through work, <org.work>. My name is <c.full>
A: Housekeeping found it, <c.title> <c.last>. Where may we post it?
U: <addr>
A: On its way tomorrow, with the compliments of <a.first> at reception.`,
  ),
  at(
    'CA US',
    `
U: Points missing from my trip in <~month>. Member number <ref.member>
A: Thanks for reaching out to <org.airline>. I'm <a.first>. What was the ticket or booking number?
U: <ref.booking>
A: It was credited to another profile with the same name, <c.full>, born <dob.t>. Is that you?
U: no im <dob>, thats probably my <g.c.dad/mom> lol
A: Fixed! 4,350 points moved over.`,
  ),
  at(
    'AU IE',
    `
U: hire car damage charge is a joke. it was scratched when i got it
A: Sorry to hear it. Could you share the rental agreement number and your licence details?
U: agreement <ref.booking>. i have pics: <url.doc>
A: Thanks <c.first>, and the card the charge went to?
U: <card>
A: I can see the scratch on the left rear door in your photos of <~date>. I'll waive the <~price>.
U: legend`,
  ),
  at(
    'IN GB',
    `
U: need GST/VAT invoice for my stay, company <org.work>
A: Certainly. Could you share the confirmation number and the e-mail it should go to?
U: <ref.booking> and please send to <c.workmail>, cc <mailbox>
A: Sent. Was everything else to your satisfaction, <c.title> <c.last>?
U: Wifi was slow, and room service took {45 min|an hour} for <~dish>`,
  ),
  at(
    'US GB CA',
    `
U: How many bags on the basic fare to Victoria Falls?
A: One personal item, 40 x 30 x 20 cm. A cabin bag is <~price> each way.
U: and if it's 11 kg?
A: Up to 10 kg in the cabin. Over that it has to go in the hold, gate fee applies.
U: is that also for the Dreamliner
A: The same on every aircraft, A320 or 787.`,
  ),
  at(
    'GB',
    `
U: Dear Customer Relations

I claim compensation under UK261 for the delay of 5 hours on <~date>.

Passengers: <c.full> (DOB <dob>), <t.full>
Booking: <ref.booking>
Bank: <org.bank>, sort code <sort>, account <bankacc>

Regards
<c.init>
A: Dear <c.title> <c.last>, thank you for your letter to <org.airline>. Your claim is logged as <ref.claim>. We aim to answer within 14 days. <a.full>, Customer Relations`,
  ),
  at(
    'ZA US',
    `
U: hi its <c.first:lc>, arriving at the apartment about 23:00, how do i get in
A: Hi <c.first>! Lockbox is left of the door, code <sec.door>. Address again: <addr>
U: thx. wifi?
A: Network "Guest_5G", password <sec.wifi>
U: and if smth goes wrong at night
A: Call my co-host <t.first> on <phone>.`,
  ),
];
