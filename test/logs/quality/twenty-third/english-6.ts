// Business customers, schools, clinics and clubs with several orders, sites and contacts.
export const english6 = `
@gb
U: Three invoices missing: {account|INV-#####}, {account|INV-#####} and {account|CN-####}. We're {O}, customer {account|C!#####}
A: Sent all three to {Mail}. Delivery was to {D} each time.
U: the last one should've gone to {D2}, that's our other site, run by {O2}
A: Corrected, thanks {P.f}.

@us
U: Account moved from {O} to {O2} after the merger, need the cards reissued
A: Which cards, last four is fine.
U: {card|####}, {card|####}, {Card4} and the one {P.f} has, {card|####}
A: Shipping to {D}. New online ID is {account|$user}, passcode {secret|$cap####|######}.

@au
U: Moving the school's broadband. {OS}, service {account|N########}, from {D} to {D2}
A: Thanks. Is the router the one with MAC {Mac} at {Ip}?
U: yes and a spare, {Mac2}, {Ip2}. staff wifi key {Pw}
A: Booked for the 9th, order {account|ORD############}. Contact stays {P}?
U: no, {Q}, {Mail}

@ie
U: Ordered uniforms for {OC} and they sent {OS}'s ones 😅
A: Oh dear! Your order number and theirs if it's on the slip?
U: ours {account|U-####}, slip says {account|U-####} for {P}, {D}
A: Please keep them, our driver will swap both. Your address?
U: {D2}, Eircode is on there. call {Tel}

@us
U: Our clinic ({OH}) can't reach the lab portal. user {account|$user} tenant {account|$word-##}
A: What's your outside IP?
U: {Ip}. backup line {Ip2}
A: Whitelisted. The new API token is {secret|tok_%%%%%%%%%%%%%%%%%%%%}, paste it here: {url|https://lab.example/setup/^^^^^^^^^^^^}

@gb,za
U: supplier form: {O}, VAT no on file, contact {P}, {Tel}, {Mail}, remit to {Iban}
A: Thanks. Trading address and a reference from another customer?
U: {D}. Ask {Q} at {O2}, {Tel2}
A: Vendor number {account|V######}, portal login {account|$user}.

@us
U: 3 package claims for our store {O}: {account|1Z&&&&&&##########} {account|1Z&&&&&&##########} {account|94####################}
A: Consignees please?
U: {P} {D}⏎{Q} {D2}⏎third was {OS}, {D3}
A: Filed under {account|CLM-#######}. Check goes to you.

@in
U: Bulk recharge for office, all under {O}: {phone|98########}, {phone|97########}, {phone|88########}
A: Payment from card ending {Card4} as last month?
U: No sir, {Mask}, OTP is {secret|######}
A: Please don't share OTP here. Invoice {account|BR/##/#####} mailed to {Mail}.

@sg
U: Condo fob not working. {D}. My tenant {P} from {O} also cannot enter
A: Fob numbers?
U: mine {account|F-#####}, his {account|F-#####}
A: Use side gate {secret|####} for now and lift code {secret|###}. New fobs at the office, bring NRIC.

@gb
U: Which of our sites are behind on gas? {O}
A: {D}, meter {account|##########}, and {D2}, meter {account|##########}.
U: second one belongs to {O2} since last june, talk to {P}, {Mail}
A: Thanks, I'll set it up as account {account|85########}.

@us
U: Company retreat, 3 rooms for {O}, 1 for our guest from {O2}
A: Card to hold them?
U: {Card}, if it declines {Card2}
A: First worked. Names for the rooms?
U: {P}; {Q}; {R}; guest is {S}, {Mail}
A: Confirmations {account|HX####}, {account|HX####}, {account|HX####}, {account|HX####}.

@au
U: vet records from {OH} please, moved to {OH2}. dog's chip {account|956############}
A: Owner's details?
U: {P}, was at {D}, now {D2}
A: Sent to {email|reception$at$word-vets.com.au}. View them at {url|https://petfile.example/p/^^^^^^^^}.

@gb
U: lost fob and the alarm's going at {OC}!!
A: Okay! What's the site number and password?
U: {account|S-####|AL-#####}, {secret|$word|$word $word}
A: Panel code for reset is {secret|####}. Who's there with you?
U: {P} and {Q.f} from {O} next door. Neighbours at {D} are complaining

@ie,gb
U: We sent two students to you for work experience from {OS}, {P} (b. {K}) and {Q} (b. {K2})
A: Yes, {A} here from HR. Badges {account|B-####} and {account|B-####} are ready.
U: their parents: {R} {Tel}, {S} {Tel2}. coordinator mail {Mail}
A: Wifi for visitors is {secret|$cap-$word-##}.

@us
U: fundraiser payouts split between {O}, {OS} and {OC}. which account did each get?
A: They went to {account|#########-##########}, {account|#########-##########} and {account|#########-##########}.
U: the 2nd one closed in spring! ask {P} over there, {Mail}
A: I'll stop it. The donor card {Mask} hasn't been billed yet.

@gb,us
U: two laptops stolen from {O} last night. serials {account|C02^^^^^^^^^}, {account|PF######}
A: Sorry! Which users?
U: {account|$user} and {account|$first.$asciilast}. MACs {Mac} and {Mac2}
A: Both wiped. Reset passwords: {secret|$cap$cap##!} and {secret|$cap$cap##!}. Last seen at {Ip}.

@za,au
U: Fleet tolls for {O}: {account|@@@ ### GP|@@@-##@}, {account|@@@ ### GP|@@@-##@} and {account|@@@ ### GP|@@@-##@} were charged on card {card|####}
A: Should those be on another card?
U: {Mask}. and the second one is leased from {O2} so bill {P} there
A: Done, statement to {Mail}.

@gb
U: Flat sale at {D}: solicitor {O}, ref {account|@@@/####}, agent {O2}, buyer {P}
A: Thanks. We need the final water reading and forwarding addresses.
U: {Q} goes to {D2}, I ({R}) go to {D3}
A: Final bills {account|W########} and {account|W########} will follow.

@us
U: can you combine my 2 loyalty numbers {account|#########} and {account|@@######}
A: Sure. Which card and e-mail should stay?
U: card {Mask}, email {Mail}, drop {Mail2} and the {Mask2}
A: Merged, {P.f}. Your corporate code for {O} is kept too.

@ie
U: PIN for the card machine at {O}, stall at {D}?
A: Terminal ID please, on the back.
U: {account|T#######}, merchant {account|################}. we run it with {O2}
A: Supervisor PIN reset to {secret|####}, refund PIN {secret|####}. Settles to {Iban}.

@us,au
U: Backups for {O} failing since {P.f} left, share is {url|https://vault.example/s/^^^^^^^^^^?sig=%%%%%%%%}
A: The service user {account|svc_$word|backup_$asciilast} is locked. Source {Ip}, adapter {Mac}, correct?
U: yes. key is {secret|AKIA^^^^^^^^^^^^^^^^} and pass {Pw}
A: I'll rotate both, {Q.f}. New link: {url|https://vault.example/s/^^^^^^^^^^?sig=%%%%%%%%}

@gb
U: Booking for my team from {OH}: escape room, 6 ppl, paid half {card|####} half {card|####}
A: Got it, {account|ER-#####}. Who's the lead?
U: {P.f} or {Q.f}. post the voucher for {R} to {D} pls, {Tel}
A: Lovely, voucher {account|^^^^-^^^^}.

@gb
U: Wrong people on our group policy at {O}. Remove {P}, {national-id|@@######@}; add {Q}, {B}, {national-id|@@######@} and {R}, {B2}, {national-id|@@######@}
A: Thanks. New members' home addresses?
U: {Q.f}: {D}. {R.f}: {D2}
A: Cards {account|GP######} and {account|GP######} are in the post. Direct debit stays {Iban}?
U: No it's {Iban2} from now, under {O2}

@us
U: my wallet was in the stolen car. cards {Mask}, {Mask2}, costco one {card|####}, license {national-id|@#######}
A: Sorry! All three blocked. Name and a safe number?
U: {P}, {Tel} is my friend {Q.f}'s
A: Verbal password for pickup at the branch?
U: {secret|$word $word}. replacement to {D} please

@ie
U: we paid the deposit twice, once from {Iban} and once with {Card}
A: Who for, {P} or {Q}?
U: {P.f} paid by card, {Q.f} by transfer, the wedding is at {OC}
A: I'll return the card payment. Security word please.
U: {secret|$word|$cap##}

@au,us
U: Childcare pickup list for {P.f}: {Q} {Tel}, {R} {Tel2}, gran {S}. She's born {K}, room Wombats
A: Thanks, pickup PINs are {secret|####}, {secret|####}, {secret|####}.
U: and take {S.f} off for fridays, she's at {OH}
A: Done. Fees on card {Mask} as usual.

@sg,gb
U: moving our trading account. {O}, bank in Ireland {iban|$ibanie}, one in NL {iban|$ibannl}, BIC {account|@@@@IE2D|@@@@NL2A}
A: Signatories and ID numbers please?
U: {P} passport {national-id|@########}, {Q} passport {national-id|@########}
A: One-time code was sent to {Mail}.
U: {secret|######}

@us
U: door list for tonight at {OC}: {P} +1, {Q}, {R} ({O}), {S}. bar tab on {Card}
A: On it. Stage door code {secret|####}, green room {secret|####}.
U: tab was supposed to be {Card2} sorry, other one is personal
A: Changed, {T.f}.

@gb
U: Is the 10 o'clock ghost tour the one about Mary Shelley and how far do we walk
A: Yes, about 2.5 km, 90 minutes, £12 each, under 8s free.
U: meets where
A: By the fountain, five minutes before.

@us
U: what's the torque for the wheel nuts on the {-|TX!##} trailer
A: 90 to 95 ft lb, check again after 50 miles.
U: tire size?
A: ST205/75R14, load range D.

@au
U: Do you have the Agatha Christie box set in paperback, isbn starts with 978
A: We have 3 sets in stock at $119, 12 volumes each.
U: and hardback
A: Out of print since 2016.

@za
U: load shedding schedule for area {-|!#} tomorrow?
A: Stage 2, 06:00 to 08:30 and 22:00 to 00:30.
U: geyser timer error E-04, related?
A: Yes, it resets after each outage.

@us,gb
U: cleaning schedule: mon {D} key code {secret|####}, wed {D2} alarm {secret|######}, fri {O} front door {secret|####}
A: Thanks! Who pays for which?
U: mon {P.f} card {card|####}, wed {Q.f} card {card|####}, friday the firm's card {card|####}
A: All set, {R.f}. The Wednesday cleaner is {S}.

@au,ie
U: password list you asked for: booking system {Pw}, till {secret|####}, safe {secret|##-##-##}, cameras {Pw2}
A: Please don't send those in chat. Which café is it?
U: {O}, {D}. manager {P} is off sick, im covering
A: I've changed the first one, ask {P.f} for the new one. Card for the licence is still {Mask}?
U: nope {Mask2}

@gb,us
U: Returning everything from the photo shoot. Orders {account|#######}, {account|#######}, {account|#######}, booked by {O} for {O2}
A: Collection from which address?
U: {D} before noon, after that {D2}. shutter code {secret|####}
A: Refunds go to {Mask} and {Mask2}. Anything left with {P}?
U: one lamp, {P.f} will post it
`;
