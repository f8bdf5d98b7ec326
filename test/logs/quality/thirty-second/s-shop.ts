// Shops, parcels, marketplaces, restaurants, garages and travel.
export const shop: readonly string[] = [
  `uk
U: wheres my parcel {k=a:JD0002~############}
A: Hi! It was left with your neighbour at number {x=d:~#} at 13:05, signed "{n2.l}".
U: theres no {n2.l} on my street`,
  `uk
U: Order {k=a:#~######} arrived with the wrong size, can I swap for a 14?
A: Hi {n.f}, of course. Shall we collect from {ad}?
U: From my work please: {o=o:(Bramley Solicitors|Kendal Print Works|Oakfield Nursery)}, {ad2}
A: Done, courier comes Weds 8-12.`,
  `us
U: I never got my refund for order {k=a:112-~######-~######}
A: I'm sorry to hear that. It was issued to the card ending in {cc.l4} on 4/12.
U: that card was cancelled. new one ends {cc2.l4}
A: Your bank will forward it. Anything else, {n.f}?
U: can you email that to me so I can show the bank? {emn}`,
  `au
U: bought a fridge off your site, rego'd warranty w serial {k=a:SN~###^^##~##}, now it hums like a bloody chopper
A: Ha, sorry to hear! Name and suburb?
U: {n.li}, {t=~:(Coburg|Glenelg|Fremantle)}
A: I see two with that initial. Full surname?
U: {n.l}
A: Our tech {m3.f} from {o=o:(CoolFix|Arctic Appliance Repairs|FridgeMates)} will ring you on {ph}.`,
  `uk
U: Item not as described. Seller {h=a:(retro|vintage|lucky)_%%%%~#} won't answer.
A: Hello {n.f}, I've opened case {r=a:5~########}. Have you messaged the seller through the site?
U: yes 3 times. their real name is {m2} apparently, from the return label
A: Please don't contact {m2.f} outside the site.`,
  `uk
U: Table for 6 sat 7.30 under {n.l} pls, one coeliac
A: Hi {n.f}! Lovely to hear from you again. Could I take a mobile?
U: {ph}
A: Booked. See you at {o=o:(The Copper Pot|Trattoria Luna|The Drovers Arms)}!`,
  `us
U: My delivery driver left my food at the wrong house
A: Oh no! Can I have the order number and your address?
U: {k=a:!#~###}, {ad.st}. He texted me from {ph} a pic of a red door. mine's white
A: Thanks {n.f}. I've refunded $23.80 to your card.`,
  `in
U: my order is showing delivered but not received. OTP also i didnt give
A: Sorry for the trouble. Please share the order ID and the registered mobile.
U: {k=a:OD~#################} {ph}
A: The delivery partner {m2.f} says he took the OTP {k2=s:~###} from the guard.
U: guard {m3.f} is saying no. Please talk to him, flat {x=d:~0~}`,
  `uk
U: MOT and service on {v=a:^^~# ^^^}, any time next week?
A: We've Tuesday 8.30. Name and number please?
U: {n.f}, {ph}. It's the blue Corsa
A: See you then {n.f}. Drop the keys with {m2.f}; cheers, {o=o:(Ashby Autos|Dave's Garage|Millbrook Motors)}`,
  `us
U: hi the check engine light is back, I was in on Monday. {n}, 2014 Silverado
A: Hey {n.f}. VIN or plate?
U: plate {v=a:^^^ ~###}
A: {m2.f} thinks it's the O2 sensor. We'll do it free, bring it by.`,
  `uk
U: Hi, I rented a car at the airport and got charged for a scratch that was there. Agreement {k=a:RA~########}
A: Thank you for contacting {o=o:(Skyline Car Hire|Rapid Rentals|Lynx Car Rental)}. Who was the main driver and
what's the licence number?
U: {w}, {licencew}. Second driver {m2}.
A: Thank you. The check-out form signed by {m2.f} shows no damage. Please send the photos.`,
  `uk
U: Booking ref {k=a:^~^^#^}, passenger name spelt wrong - should be {m.slash} MR
A: I can correct up to 3 letters for free. What's on the passport exactly?
U: {m}, passport {t1=t:5~#######}
A: Corrected. Your new e-ticket goes to {emm}.`,
  `us
U: bag didn't arrive in Denver. tag {k=a:00~#######}
A: I'm sorry. Name on the ticket and confirmation code?
U: {n.up} {k2=a:^^^~^^}
A: It's on the 6:20 flight from Atlanta. Where should we deliver it?
U: I'm staying with a friend, {w2}, {ad}
A: And her number for the driver?
U: {ph}`,
  `ie
U: Trains delayed 2 hrs, want my money back. Ticket {k=a:IE~########}
A: Sorry about that. Please give your name and IBAN.
U: {n} {ib}
A: Thank you {n.f}. €38.50 will be paid in 14 days.`,
  `za
U: We arrive at the guesthouse 11pm, is that ok? Booking under {w.l}
A: Hello {w.f}! No problem. The gate code is {k=s:~###!#} and key's under the pot.
U: And the wifi?
A: The network name is on the fridge, password {k2=s:(braai|rooibos|biltong)~###}
U: thanks {n2.f}`,
  `sg
U: hi hotel booking {k=a:SGH~######} can add breakfast? under my husband name {m}
A: Hi Mrs {m.l}, sure, $28++ per pax. Shall I charge the card ending {cc.l4}?
U: use this one {cc2}
A: Noted. For security I've masked it as {cc2.mask}.`,
  `uk
U: two tickets for the 14th didnt come through by email
A: Sorry! Order no?
U: {k=a:TK-****-~###}. name {n.low}
A: They went to {e1=e:<n.ef>.<n.el>@(gmial.com|hotmial.co.uk|gmail.con)}, which looks like a typo.
U: haha yes. {emn}
A: Resent {n.f}. Here's a direct link as well: {u1=u:https://boxoffice.lyricstage.co.uk/t/%%#%##%%#%?e=<emn>}`,
  `ca
U: Can I return skates without the box? Order {k=a:C~######}
A: Yes, within 30 days. Reply with your name and address and I'll make a label.
U: {n}
| {ad}
A: Label sent. Your RMA is {r=a:RMA~#####}. — {w2.f} at {o=o:(Northern Lights Sports|Puck & Blade|Rideau
Outfitters)}`,
  `ng
U: I paid for a phone since last week and the vendor is not responding
A: Hi {n.f}, we're sorry. What's the order number and store?
U: {k=a:3~########} from {o=o:(Emeka Gadgets|PhoneHub Ikeja|Royal Mobile)}. the man's name is {m2.f}, {ph}
A: We have flagged {o}. You'll be refunded to your wallet.`,
  `uk
U: voucher code {k=s:^^^^-~###-****} says already used!!
A: Let me see... it was redeemed on 2 May by {emn2}.
U: thats my ex {n2.f}. they had my login
A: I can't refund it {n.f}, but please change your password.`,
  `us
U: I'd like to order a cake. "Happy 40th {w2.f}" on it
A: Sure thing! Your name and number?
U: {m}, {ph}
A: And pick up date?
U: Saturday noon. My mother in law {w3.il} might come for it.
A: Sounds good {m.f}! — {o=o:(Sweet Magnolia Bakery|Crumb & Co|Flour Power)}`,
  `uk
U: library says I owe 4.80 but I returned that book. card {k=a:D~########^}
A: Hi, could you tell me your surname?
U: {n.l}
A: Found it on the shelf, {n.f}! Fine removed. You can log in with that number and PIN {k2=s:~###}.`,
  `uk
U: the courier keeps going to {ad}, we are {ad2}
A: I'll update that. Company name for the label?
U: {o=o:(Harland Fabrications|Wren & Daughters|Trident Marine)}, attn {w.f} in goods in
A: Done, consignment {k=a:CN~########} goes out again tomorrow.`,
  `us
U: Seat changed without asking. Record locator {k=a:^^~^^^}. I paid for 12A!!
A: I see that, Mr. {m.l}. There was an aircraft swap. I can offer 14A or a $30 refund.
U: 14A and refund. and put my wife {w2.f} next to me
A: Done, {w2} is in 14B.`,
  `uk
U: joined your gym in jan, tryin to cancel. membership {k=a:PF~######}
A: Hey {n.f}! Sorry to see you go. Can you confirm your DOB?
U: {dn.uk2}
A: And the sort code your payments come from?
U: {sc=a:~#-##-##}
A: Cancelled from the 1st. {w2.f}, {o=o:(Pulse Fitness|Ironworks Gym|The Yard)}`,
];
