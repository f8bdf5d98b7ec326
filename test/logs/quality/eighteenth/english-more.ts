// Payments, forms and notes of all desks. "¶" starts a new line within a turn.
export const more = `
# en
U: want to pay my phone bill
A: Sure, this is {agent} at {org:telecom}. Card number please?
U: {card}
A: Security code?
U: {cvv}
A: {price} paid from the card ending {lastfour}. Whose card is it, for my notes?
U: my wife's, {ffull2}. account is {customer}, I'm {full}

# en
U: update the card on my membership
A: Hi, you're chatting with {agent}. Which one's on file and what's the new one?
U: old one ends {lastfour2}, new {card}
A: Thanks. The name on it and date of birth?
U: {full} {dob}
A: {org:gym} will take {price} from {lastfour} on {day}. Your door code's now {door}.

# en
A: Booking request from web form ¶Guest: {listed} ¶Email: {email} ¶Phone: {phone} ¶Card: {card} ¶Arrival: {date}
U: did you get my form
A: Yes {first}, we did. {org:hotel} can't see the CVC, could you ring us?
U: its {cvv}, just take it
A: Thanks. Held on {maskedcard}, confirmation {booking}. Ask for {agent} at the desk.

# en
U: my card {maskedcard} was skimmed at a petrol pump
A: I'm sorry {title} {last}. Let me verify you: date of birth and the memorable word.
U: {dob}, {memo}
A: Thanks. Is the PIN {pin} known to anybody else?
U: only {full2}, my partner
A: New card ending {lastfour3} goes out to {addr}. {agent} from {org:bank} signed it off.

# en
A: {org:airline} refunds, {agentfull}.
U: refund went to card {lastfour} but that one was cancelled
A: Which card do you have now?
U: {card2}
A: I only need the last four, so {lastfour2}. Passenger name and booking?
U: {full}, {booking}. passport {passport} if u need
A: Refund of {big} is on its way, mail follows to {email}.

# en
U: Pls take payment for council rent arrears
A: Of course. Tenancy number and name?
U: {customer} {full}
A: Card?
U: {card}, code on the back {cvv}
A: Thank you {first}. Receipt {order}, card ending {lastfour}. Housing officer is {agentfull}.

# en
U: My kid bought coins on my card!
A: Oh dear. Which card and whose account was used?
U: ends {lastfour}. account {handle2}, its my son {mfirst2}, born {kdob}
A: I see {n:3-12} purchases. Your name and email?
U: {full} {email}
A: Refunded to {lastfour} once, {first}. Please set a parental PIN, at the moment it's {pin}. {agent}

# en
U: The gift card balance please
A: Number and PIN on the back?
U: {recovery} and pin {pin}
A: {price} left. Want it linked to your account?
U: yes {handle}, I'm {full}, card I pay with ends {lastfour}
A: Linked. {org:shop} wishes you happy shopping! {agent}

# en
A: Agent note ({agent}): ¶cust {full}, dob {dob}, called re 2 charges on {maskedcard} ¶merchant {org2:restaurant} ¶callback {phone} ¶case {case}
U: it's me again about the two charges
A: Hello {title} {last}, {agent} already opened a case. Did the restaurant's manager answer?
U: yes {full2} says he refunded one to {lastfour}
A: Then it'll show by {day}.

# en
U: prepaid card wont activate
A: Number on the front, please?
U: {card}
A: And your date of birth and {nidname}?
U: {dob} / {nid}
A: Activated. PIN is {pin}, card ending {lastfour}. Welcome to {org:card}, {first}.

# en
U: new modem install, need to give you the mac
A: Go ahead. This is {agent} of {org:telecom}.
U: wan {mac} and lan {mac2}
A: Thanks. The old one, {mac3}, is removed. Customer name and address?
U: {full}, {addr}
A: Online now, address {ip}. The wifi key on the label is {pw}.

# en
U: three of our conference phones are offline
A: Hi {first}. Please send their MACs.
U: {mac} ¶{mac2} ¶{mac3}
A: The switch at {ip} blocked them. I asked {full2} in networks to let them through.
U: ok. login to the phones' page is {pw}
A: Thanks, back in ten minutes. Ticket {ticket}, {agent}

# en
U: set up a static ip for the till please
A: Which shop, and the MAC of the till?
U: {org2:shop} at {street}, {mac}, second till {mac2}
A: {ip} and {ip2}. Card terminal too?
U: yes s/n {serial}, {mac3}. engineer code is {door}
A: Done, {first}. Log in at {url} to see them. {agent}

# en
U: Someone on my wifi I don't know
A: I see a device {mac} with {ip2}. Also {mac2}, named after {kfirst2}.
U: second is my kid's. block the first pls
A: Blocked. New wifi password?
U: {pw}
A: Set. {org:telecom} account {customer} of {full} is updated.

# en
U: i lost my bank card abroad and need emergency cash
A: We can help. Name, date of birth, passport?
U: {full}, {dob}, {passport}
A: Which hotel are you at, and the card's last four?
U: {org2:hotel}, {lastfour}
A: Collect {big} with code {otp}. {agentfull} of {org:card} stays on your case, {case}.

# en
U: payroll says my bank details were changed, I didn't!
A: Looking, {first}. They were changed on {day} from {ip} to {iban2}.
U: not mine!! mine is {iban}
A: I've put yours back. Please confirm your {nidname} and birthday.
U: {nid}, {dob}
A: Thanks. {full2} in security will call you on {phone}. {agent}, {org:employer}

# en
U: expense claim rejected
A: Claim number and who approved it?
U: {claim}, {full2} did. Paid with company card ending {lastfour}
A: It says personal card {lastfour2}.
U: typo, sorry. invoice {invoice} from {org2:hotel}
A: Corrected, {first}. It will be paid to {iban} by {day}.

# en
A: Supplier form ¶Company: {org2:employer} ¶Contact: {full} ¶Mail: {email} ¶Address: {addr} ¶IBAN: {iban} ¶BIC: {bic}
U: pls confirm you got our form
A: Received, {first}. {agentfull} will approve it. Portal link: {url}
U: the link asks for a code
A: {otp}, valid for one hour.

# en
U: executor of my aunt {ffull2}'s estate, where do I send the money for the funeral home
A: To {org2:employer}, {iban2}, reference {case}. And yours for the balance?
U: {iban}. {full}
A: Thank you. Her date of birth and {nidname} for the tax form?
U: {dob2}, {nid2}
A: Got it. Documents are at {url}. {agentfull}, {org:law}

# en
U: I paid for tickets twice, {big} each
A: Sorry! Order numbers and card?
U: {order} and {order2}, card {maskedcard}
A: I see {full} on one and {full2} on the other.
U: my flatmate paid as well lol. refund hers, {lastfour2}
A: Done, tell {first2} {n:3-7} days. {agent}, {org:tickets}

# en
U: deposit for the rental car not returned
A: {org:carhire}, {agent} here. Agreement and card?
U: {order}, ends {lastfour}
A: There's a hold because of a missing licence copy.
U: licence no is {licence}, dob {dob}, {full}
A: Thanks. Released to {lastfour}, please allow {n:5-10} days.

# en
U: prescription delivery fee charged to the wrong card
A: {org:pharmacy}, hi. Which card did you want?
U: {card}. not the {lastfour2} one, thats my dad's, {mfull3}
A: Changed, {first}. Date of birth to confirm?
U: {dob}
A: Thank you. {agent} swapped it, new receipt {invoice} goes to {email}.

# en
U: my donation receipt please, for tax
A: Name, address and how you gave?
U: {full} {addr}, once from {iban} and then card ending {lastfour}, {n:8-12} times {price}
A: And the {nidname}, if you want it on there?
U: {nid}
A: Sent to {email}. Warm thanks from {org:charity} and {agentfull}.

# en
U: parents evening booking, link {url} says expired
A: Sorry {title} {last}. For {kfirst2} or {kfirst3}?
U: both. {kfirst2} has {full4}, {kfirst3} has {full5}
A: New link: {url2}, code {otp}.
U: works. also trip money paid w card ending {lastfour}
A: Received, thank you. {agent}, {org:school}

# en
U: changing my surname after wedding
A: Congratulations! Old name, new name and date of birth?
U: {ffull2} -> {ffull}, {dob2}
A: New signature and email?
U: {email}, and i want a new card, {lastfour} still has the old name
A: Ordered to {addr}. Bring your passport, {passport}, to collect. {agent} at {org:bank}

# en
U: my online shop can't take payments, test card {card} declined
A: That one's a real card, please don't use it. Whose is it?
U: mine, {full}
A: OK. Your key is {key}?
U: no we changed, its {key2}
A: Please rotate that after the chat. Merchant {customer}, webhook {url}. {agent}

# en
U: do you take {pick:Amex|Visa|Mastercard|Maestro}
A: Yes, with a surcharge of 0.{n:5-9}% above {price}.
U: refunds take how long
A: {n:3-5} to {n:7-10} working days.
U: ok and cash?
A: Up to {big} only.

# en
U: which chips work in the {pick:HP|Canon|Epson|Brother} {model}
A: {n:300-900} XL, black {n:20-60} ml. {price} each or {n:3-4} for {price2}.
U: shows {error} w/ cheap ones
A: Update to {version} first.

# en
U: cut-off for same day dispatch on {day}?
A: {time}, orders over {price} go free.
U: and saturdays
A: No dispatch. {n:2-4} days from the {pick:Leeds|Memphis|Melbourne|Cork} warehouse.

# en
U: hi how heavy is the {pick:Samsung|LG|Sony} {n:43-77} inch
A: {n:9-38} kg with the stand, {size} cm boxed, 0.{n:3-9} W standby.
U: VESA?
A: {n:200-400} x {n:200-400}. M{n:6-8} screws, {n:20-45} mm.

# en
U: difference between version {version} and {version2}?
A: The newer one fixes {n:12-90} bugs, e.g. {error} on start, and drops Windows 8.
U: size
A: {n:80-900} MB, installs in {n:2-9} min. Released {date}.

# en
U: how long can I keep the rental e-scooter out
A: Up to {n:3-12} hours, {price} a day cap, 0.{n:15-35} a minute.
U: speed
A: {n:20-25} km/h, range {n:25-60} km. Zones end at the river.

# en
U: what lens fits the {pick:Nikon|Canon|Fujifilm} {model}
A: Any with that mount, e.g. the {n:18-35}-{n:50-200} mm, f/{n:2-4}.{n:1-8}.
U: price?
A: {price} used, {big} new, {n:1-3} in stock as of {date}.

# en
U: how many stamps for {n:60-900} grams to {pick:Malta|Brazil|Ghana}
A: It goes by size. Up to {n:100-250} g that's {price}, after that {price2}.
U: post office open on {day}?
A: {n:8-9}:30-{n:12-17}:30, last collection {time}.

# en
U: steps of the {n:1500-2400} W heater {model}?
A: {n:2-4} steps, thermostat from {n:5-8} to {n:28-35} degrees, cable {n:1-2}.{n:2-8} m.
U: blinking {error}
A: It fell over or is dusty. Wait {n:10-30} minutes.

# en
U: is the {pick:museum|zoo|castle} free for under {n:5-18}s
A: Yes, others {price}, family ticket {price2} for {n:2-2}+{n:2-3}.
U: busiest time?
A: {n:11-12} to {n:2-3}pm on weekends. Bus {n:2-98} stops outside every {n:8-20} min.

# en
U: your app uses {n:2-9} GB of storage??
A: Offline maps do that. Version {version} lets you drop regions, about {n:100-900} MB each.
U: {n:12-20} regions, ok. cache?
A: {n:200-800} MB at most, cleared every {n:7-30} days.

# en
A: Door entry desk, {org:landlord}, {agent}.
U: new tenant at {addr}, what are all my codes
A: Main door {door}, bike room {door2}, alarm {pin}. Parcel locker {locker} opens with {otp}.
U: and my name on the bell? {full}, phone {phone} for the intercom
A: Done. The intercom's MAC is {mac} in case your app asks. Fob number {member}.

# en
U: handing over the laptop of {full2} who left on {day}
A: Thanks {first}. Asset tag, serial and MAC please.
U: {device}, {serial}, {mac}. login {handle2}, pw she left me is {pw}, bitlocker {recovery}
A: Got it all. Which address is it shipped from?
U: {addr}
A: Courier label {tracking}, ask for {agentfull}. {org:employer} IT

# en
U: adding my son to the car policy {policy}
A: Full name, date of birth and licence?
U: {mfull2}, {dob2}, {licence2}. his car {plate}, vin {vin}
A: Thanks {first}. He's living with you?
U: no, student id {student}, lives at {addr2}
A: Added for {price}, card ending {lastfour}. His portal PIN is {pin}, my direct line {phone2}. {agent}, {org:insurer}

# en
A: Case notes, {agent}: ¶Customer {full}, dob {dob} ¶a/c {acct}, online ID {handle} ¶locked after login from {ip} ¶callback {phone}
U: any update on the lock?
A: Hi {first}, please tell me the memorable word and the code we sent.
U: {memo} and {otp}
A: Unlocked. A letter goes to {addr}, reference {case}.

# en
A: Event catering form ¶Host: {listed} ¶Born (licence check): {dob} ¶Home: {addr} ¶Venue: {addr2} ¶Mail: {email} ¶Tel: {phone} ¶Card: {maskedcard}
U: hi, sent you the form for my 40th. pay the deposit with {lastfour2} instead pls
A: Sure {first}. {org:restaurant} holds the date, ref {booking}. On site it's {agentfull}.
U: my sister {ffull3} lets you in, {phone3}, dob {dob3} if security asks

# en
U: please change the billing contact for {org2:employer}
A: Who's leaving and who's coming?
U: out: {full2}, {email2}. in: {full}, {email}, {phone}
A: And the card and billing address?
U: {card}, {addr}. before it was the one ending {lastfour3}, {addr3}
A: Updated, card ending {lastfour} is charged from {day}. To verify I need the date of birth of the holder.
U: {dob}
A: Thanks. {agent}, {org:software}, customer {customer}
`;
