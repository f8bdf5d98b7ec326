// Longer situations: tables, lists of people, checks at the door and hand-over notes.
export const english5 = `
@gb
U: Please add these drivers to the fleet fuel cards:⏎{P}, {B}, card {Card}⏎{Q}, {B2}, card {Card2}⏎{R}, {B3}, card {Card3}
A: Hi, {A} here. Which company is it for?
U: {O}, account {account|FL#####}. PINs should be {secret|####}, {secret|####} and {secret|####} in that order
A: All three are active. {R.f}'s card will go to {D}.

@us
U: paid with three cards because of limits: {card|####} {card|####} and {Card4}
A: I see them. Which one should take the $40 refund?
U: first one, thats mine, {P.f}. the second is {Q.f}'s
A: Refunded to {card|####}.
U: thats none of them!! I said the first
A: My mistake, {P.f}, it's been redone. Reference {account|R-#######}.

@au
A: Handover: spoke with {P} ({B}), of {D}. Card {Mask} compromised, also partner {Q}'s {Mask2}. Works at {O}, call only on {Tel}.
U: Hi, {P.f} again. did the new cards go out?
A: Yes both, {P.f}. {Q.f} has to set a PIN online.
U: ok done, we both took {secret|####}. joking. mine is {secret|####}
A: Please don't tell anyone, not even us!

@us,gb
U: i think i gave a scammer everything. card {Card}, the cvv {secret|###} and the text code {secret|######}
A: Okay, stay calm. I'm {A}. Card is blocked now. What did they say their name was?
U: {P} from "the bank", number was {Tel}
A: Did they get your date of birth or address too?
U: yes {B} and {D}. and my online password which is {Pw}
A: Change the password now, {Q.f}. I've marked {account|########} as high risk.

@sg
U: Corporate card list for Jan⏎name | dept | last4⏎{P} | ops | {card|####}⏎{Q} | sales | {card|####}⏎{R} | hr | {card|####}⏎Pls cancel {R.f}'s, she left for {O}
A: Cancelled, ref {account|CC########}. Does {S} keep hers ({card|####})?
U: yes {S.f} stays

@in
U: KYC documents for {O}: director {P}, DOB {B.n}, PAN {national-id|@@@P@####@}; director {Q}, DOB {B2.n}, PAN {national-id|@@@P@####@}
A: Thank you. Registered office?
U: {D}. GST cert is here {url|https://files.example/s/^^^^^^^^^^^^}
A: The link asks for a passcode.
U: {secret|$cap##$at####|$word####}

@gb
U: Power of attorney for my parents. Mum {P}, born {B}, dad {Q}, born {B2}. Both at {D}.
A: Thank you. And you are?
U: {R}, {B3}. My brother {S} is the second attorney, {B4}, he lives at {D2}
A: We need the account numbers.
U: mum {account|########}, dad {account|########}, joint {account|########}
A: Registered, {R.f}. Cards ending {card|####} and {card|####} now show you as a contact.

@us
U: Roster for the youth tournament:⏎1. {P} {K.n}⏎2. {Q} {K2.n}⏎3. {R} {K3.n}⏎4. {S} {K4.n}⏎Coach: {T}, {OC}
A: Great, team ID {account|T-####}. Host school is {OS}.
U: which door
A: Gym side, keypad {secret|####}. Ask for {V.f}.

@ie
U: Removal from {D} to {D2} on the 3rd. Can you do it before nine?
A: Yes. Who will be at each end?
U: old place {P.f} {Tel}, new place {Q.f} {Tel2}, alarm code there {secret|####}
A: And the deposit?
U: take it from {Card}, name {P.up}
A: Thanks, job {account|RM-####}. {R} is your driver.

@gb,us
U: router table from your app:⏎{Mac} {Ip} {account|$first-phone|$first-ipad}⏎{Mac2} {Ip2} {account|$first-tv|DESKTOP-^^^^^^^}⏎{Mac3} {Ip3} unknown
A: Do you recognise the third?
U: no. could be next door, {P.f}. wifi key was {Pw} which the whole street knows
A: Kick {Mac3} off and use the new key {Pw2}.

@au
U: Access points list for {O}: lobby {Mac}, level 2 {Mac2}. Controller {Ip}
A: Thanks. Login for the controller?
U: {account|admin-$asciilast|netadmin##} / {Pw}
A: Works. Who signs off, {P}?
U: no, {Q}, she took over from {P.f}

@us
U: alerts from last night: {Ip} tried {account|$user} 40x, {Ip2} tried {account|svc-$word} 12x
A: First one belongs to {O}, their contractor {P} has a stuck script.
U: and the second?
A: Unknown. Rotate the key {secret|%%%%%%%%%%%%%%%%%%%%%%%%} please.
U: rotated. dashboard: {url|https://siem.example/share/%%%%%%%%%%%%}

@gb
U: Payroll upload failed row 2:⏎{P.r};{national-id|@@######@};{B.n};{account|##-##-##};{account|########}⏎{Q.r};{national-id|@@######@};{B2.n};{account|##-##-##};{account|########}
A: Row 2 has a semicolon at the end. Company is {O}?
U: Yes. I'm {R}, {Mail}
A: Fixed and loaded, {R.f}.

@ie,gb
U: Please pay out the raffle winners: {P} {Iban}, {Q} {Iban2}, {R} {Iban3}
A: Which society is this?
U: {OC}, registered number {account|RCN ########|CHY #####}
A: Done. Someone there must confirm with a code.
U: {secret|######} from our treasurer {S}

@us
U: Hi I'm {P.f} from {OH}, I'm sending a patient over
A: Hi {P.f}, this is {A}. Name and DOB?
U: {Q}, {B}. mother {R}, insurance {national-id|@@@#########}
A: And the chart?
U: {url|https://records.example/c/^^^^^^^^^^?k=%%%%%%}, pass {secret|$word-##-$word|^^^^^^}
A: Got it. Dr. {S} from {OH2} will see {Q.f} on Monday.

@gb
U: is it you who does {P.f}'s meals? mum's carer {Q} said to ring
A: Yes, we deliver to {P}. What's changed?
U: from sunday she's at {D} with us. back door, key safe {secret|####}
A: And payment?
U: my card please {Card}. I'm {R}

@za
U: Funeral cover claim. Deceased {P}, ID {national-id|############!}, born {B}
A: Our condolences. Who is claiming?
U: {Q}, daughter, {national-id|############!}, {B2}. Undertaker is {O}, contact {R}
A: Policy {account|FP######}. Paid to account {account|##########} within 48 hours.

@us
U: Airbnb style listing question, guests can't get in
A: What's the address and which guest?
U: {D}, {P} party of 4. they typed {secret|####} which is last weeks
A: This week's is {secret|####}. Wifi for them: {secret|$word$word##|$cap-$cap}.
U: thx. cleaner {Q.f} comes at 11 w/ code {secret|####}

@au,us
U: Trying to pay rego and rates in one go. {Card} for the car and {Card2} for the rates
A: The first one failed, I think the number has a typo.
U: {Card3}?
A: That's a different card, ending differently. It went through.
U: thats my mums ({P.f}), she'll kill me. use {Mask} saved on file
A: Swapped. Receipts to {Mail}, {Q.f}.

@gb
U: gift cards bought for staff at {O}, four emails bounced: {Mail} {Mail2} {Mail3} {Mail4}
A: I can resend. Who placed the order?
U: {P} from HR, order {account|GC-#####}, paid by card {card|####}
A: The links are single use: {url|https://gift.example/c/^^^^^^^^^^} and {url|https://gift.example/c/^^^^^^^^^^}. The others follow.

@us
U: my stalker ex found my profile again, hes {P}, works at {O} in Tucson
A: I'm so sorry. Which accounts does he use?
U: {account|$user}, {url|https://social.example/$user} and {url|https://pics.example/$user}
A: All blocked. We hid your workplace too, {OS}, and your sister {Q.f}'s tag.
U: thank you {A}

@sg,in
U: Domestic helper insurance: helper {P}, passport {national-id|@#######}, born {B}. Employer {Q}, {national-id|S#######@}
A: Address and payment card please?
U: {D}. {Card}
A: Policy {account|DH########} issued to {Mail}.

@gb,ie
U: Car club: {P.f} and me share the booking, licence {national-id|@@@@@######@@#@@} is hers, mine {national-id|@@@@@######@@#@@}
A: Hi, and dates of birth for the two of you?
U: {P.f} {B}, {Q} {B2}
A: Car {account|@@## @@@} on Kiln Lane opens with PIN {secret|####}.

@us
U: class reunion payment list, pls match: {P} paid 60 card {card|####}, {Q} 60 card {card|####}, {R} 120 card {card|####}, {S} nothing yet
A: Matched. Event is for {OS}, right?
U: yes class of 98. treasurer now {T}, not {V}
A: Updated, {T.f} will get statements at {Mail}.

@gb
U: the letter was addressed to {P} at {O}, but {P.f} left. send things to {Q} please
A: Would you like her e-mail changed as well?
U: {Mail}, phone stays. office has moved too, {D}
A: And door code for the courier?
U: {secret|@####|####}

@us,au
U: my dad {P} is in {OH}, can you pause his subs? born {B}
A: Of course, wishing him well. Which card do they run on?
U: {Mask}, expires in may. account {account|$user}
A: Paused. He also has one on card {Mask2} via {O}, his work.
U: leave that, his boss {Q} handles it

@gb
U: Do you sell spare keys for the {-|L!##} filing cabinet
A: Yes, the key number is stamped on the lock, two digits after FR.
U: and a full lock set?
A: £11.49, part 4471-B.

@us
U: How long is the 10:15 movie and is it the one about Napoleon
A: 2 h 38 min, and yes, rated R.
U: row H any good?
A: H to K are the best.

@au
U: can I use 95 octane in the mower {-|HR!##}
A: Yes, 91 or higher. Oil is SAE 30.
U: spark plug gap?
A: 0.76 mm.

@ie
U: what wattage heater do I need for a 4 x 3.5 m room
A: About 1,400 W. The CX15 has 1,500.
U: price
A: €74.99, in stock at all 9 branches.

@in
U: which platform 12{-|!##} express from Pune
A: Usually platform 3, dep 17:50.
U: pantry car?
A: Yes.

@us
U: does the warranty on the X{-|!#} vacuum cover the battery
A: Two years on the machine, 12 months on the battery.
U: error E05 means?
A: Filter's clogged.
`;
