// Hotels, airlines, trains, rental cars, taxis and letting of holiday homes.
export const travelDesk = `
# EN | o=air
U name on ticket misspelled, booking {a:@@%@#@}
A Hello, {agent} with {o}. How should it read?
U {full!u}
A Exactly as in passport? Number please.
U {n:%########}
A Corrected free of charge, {first}.
U charge for seats {card} cvv {cvv}
A Charged to {cardend}, receipt {a:EMD%#######}, to {email}.

# GB,IE | o=air
U my bag didnt arrive!! from malaga
A So sorry. What's the tag number and report?
U tag {a:0%#######%} report {a:DUBEI%####}
A It's on tomorrow's flight. Deliver where?
U {addr}
A Courier will text {phone}.
U lock on the bag is {s:%##}, tell customs
A Wonderful {first}. {agent}, {o} baggage.
U name on it is {full}

# US,CA | o=air
U Known traveler number missing from my res, add {n:TT%#######}
A Happy to. Confirmation code and last name?
U {a:%@@#@@} {last}
A Added. And DOB must match: I have {dob}.
U yes that's me
U fab {agent}. card on file?
A {cardm}, {ti} {last}. Login {a:^%##} is linked too.

# AU,NZ,SG | o=air
U i want to claim points for my trip, ff number {a:%### ### ###}
A Sure. Passenger name and e-ticket number?
U {full}, {a:086-%#########}
A 1,200 points added to {first}'s account.
U cheers
U pin for the ff site pls
A Set to {s:%###}, change it at {u:https://club.tidewellair.com/m/%###/pin}. {agent}, tier 2

# IN,PH | o=air
U Refund for cancelled flight still not come since 2 months. PNR {a:@%@@%@}
A Apologies {ti} {last}. It was made to card {cardm}.
U that card is closed
A Share a/c details please.
U A/c {a:5010#########}, name {full}
A Noted, {agent} will process by {day}.
U ok {agent}, mobile {phone}
A Ref {a:RFD%######} sent to {email}, {first}.

# EN | o=hotel
U can i check in early
A Welcome! May I have your reservation name and number?
U {last} , {a:%#######}
A Early from 12:00 is ok, {ti} {last}. {o} looks forward to it.
U whats the wifi
A Password in lobby is {s:^%#%#}.
U much better {agent}, late guest {full2} also has code?
A Yes {first}, door after 11pm is {s:%###@}. We're at {addr2}.

# GB | o=hotel
A Good evening, reception, {agent} speaking.
U This is {full} in the annex. The safe won't open. I put in {s:%#%#}, I'm sure.
A I'll send {agent2} with the master. Could you have ID ready?
U My driving licence, {n:@@@@@%##%##@@9@@}.
A That's fine.
A Tell {agent2} to set {s:%#%#;2}, {first}.
U Thanks {agent}. It's booking {a:HT%####}.

# US,AU | o=hotel
U no show fee on my card {cardend}?? i called to cancel
A I'm sorry. Who did you speak with?
U {first2} i think at {time}
A I found the note. Refund of {amt} under folio {a:F-%#####}, {first}.
U name is {full} btw, {email}
A Thank you {ti} {last}. With thanks, {agent}

# IE,GB | o=hotel | g=1f,2m
U Wedding party~Bride: {full}~Groom: {full2}~Contact: {phone} / {email}~Rooms: 12
A How exciting! {o} holds 12 rooms until {day}.
U can we pay deposit by transfer
A Yes, to {iban}, quote {a:WED%###}.
A {first} and {first2}, the suite door is {s:%###}, guests use {u:https://stay.oakmerelodge.com/w/^%##}. Regards {agent}, support

# US,GB | o=rent
U got a toll bill after i returned the car
A Hi there. Rental agreement number?
U {a:RA%########} plate was {a:@@@%###}
A The toll was at {time} on {day}, that's yours {first}.
U nope dropped it {day} morning ask {first2} at desk
U {full} , billed to card {cardm}
A Yes. {first2} noted {time}, so I'll refund. {agent} is signing off

# GB,AU | o=rent
U adding driver: {full2}, licence no {n:%####%###}, dob {dob2}
A Thanks. Main driver's booking?
U {a:VH-%#####}
A {first2} is added for {amt} a day.
U pay with {card} {cvv}
A Paid, {first}. Pick up at {addr2}, ask for {agent}.

# ZA,NZ | o=rent | g=2m
U breakdown, N1 near {town}
A Are you safe? Tell me the registration and your mobile.
U yes. {a:@@ %#% @@}. {phone}
A Tow truck driver {full2} will ring from {phone2}.
U he called, 40 min
U legend {agent}, im {full}, immobiliser {s:####}
A Noted {first}, case {a:RSA%####}.

# GB | o=home
U Holiday cottage {a:CTG%###}, cant find key
A Hi {first}, keysafe by back door, {s:%#%#@}.
U nope doesnt turn
A Sorry, changed last week: {s:@%#%#}. Owner {full2} is on {phone2}.
U that worked!!
U wifi? and full address for pizza lol
A {s:^^%#}, and {addr2}. Enjoy, {first}! Bye for now, {agent}

# US,CA | o=home
U where do we park at the cabin? arriving tonight, guest {full}
A Welcome {first}! Driveway at {addr}. Garage opener pin {s:%%##}.
U and alarm?
A Disarm with {s:##%#} within 30 sec.
U thx. is {first2} the cleaner, {phone2}
A Yes, {full2}. Wifi is {s:^%##^}.

# IN,SG | o=rent | g=2m
U driver {first2} took wrong route and charged double
A Sorry about that. Trip ID?
U {a:TRP-%#&&%#&}
A Cab {a:@@ 0% @@ %###}, right? Refunded {amt}, {first}.
U Thanks {agent}.
U pay back to {cardm}
A Yes, {cardend}. Pickup was {addr}, correct?
U yes

# GB,IE | o=air
U claim eu261 for {full}, {full2} and {kid}. ref {a:@%@#@@}
A Thank you. Payee's IBAN?
U {iban}
A And we need {first}'s home address.
U {addr}
A Approved, {amt} each. {o} apologises for the delay.
U Many thanks. {first}
A Claim is {a:EU%######}. Signed form at {u:https://claims.tidewellair.com/f/&&%#&%}. Stay safe, {agent}

# EN | o=air
U visa letter for conference?? sent twice to {email2} no answer
A Sorry, {first2} is away. Passport and birth date please, I'll do it.
U {n:@%#######} {dobw} {full}
A Letter {a:VL-%###} sent to {email}.
U staying at {addr2}. thanks {agent}
A Added that, {first}.

# US | o=hotel | o2=emp
U Re: Group block~~Hi {agent},~please charge the deposit to {card} exp 6/28, code {cvv}, cardholder {full2}.~~{full}~{o2}
A Hi {first}, done. Confirmation {a:GRP%####}.
U Great, thank you.
A Last, {first}: your page is {u:https://groups.copperlodge.com/g/^%##?pin=%###}.
U {first2} has it, thanks.

# NG,PH,IN | o=air | g=2m
U online check in fails for my son {kid} {dob2}
A It needs to be done by staff. Your reference?
U {a:%#@@@%}
A Done, boarding passes are at {u:https://fly.brightair.com/bp/%@@#@%?h=%&&%#%&}.
U thank u ma
U {full} here, seat on my card {cardm}
A Done {first}, I'm {agent}. His ticket is {a:618%##########}.

# AU,GB,NZ | o=rent
U deposit for the campervan still on hold, card ends {cardend}, {last}
A Hi {first}, we found a dent so it's under review, case {a:DMG-%###}.
U was there before!! i took pics and {full2} from your yard signed
A I'll ask {first2} and come back by {time}.
U {full}, {email}, {addr}
A Saved it, {first}. Agreement {a:CV%####}. Agent: {agent}
`;
