// Scripts of the fourth evaluation set: more English talk and text, from banks, travel, records and groups, and of nothing personal.
export const everydayScripts = `@ gb
U: Transfer to the wrong person!! Sort code {account ##-##-##}, account {account ########}, that's not my landlord
A: When did you make it, and who is the landlord?
U: today {time}, {price}. landlord is <<mr|mrs>> {p.full} of {org.firm}. my name's {q.full}, card {card}
A: Thank you, {q.first}. I've raised dispute {account DSP######}. Please answer the security question: your memorable word?
U: {secret.password}
===
U: BEGIN:VCARD
N:{p.last};{p.first}
ORG:{org.firm}
TEL;TYPE=CELL:{phone}
EMAIL:{p.mail}
URL:{url.profile}
END:VCARD
why won't outlook import this?
A: A vCard needs VERSION:3.0 after the first line. Everything else about {p.first}'s card looks right.
===
U: curl -H "Authorization: Bearer {secret.key}" {url.link}
returns 401 since the update to 3.{n 1 20}
A: The token may have expired. Ask <<the admin|your admin>>, and don't paste it: {secret.key} is now in this chat.
U: admin is {p.full}, {p.mail}, he's out till Monday
===
U: help me sort these access log entries by address
{ip} - {p.small} [03/Feb/2026:10:11:12 +0000] "GET /admin HTTP/1.1" 403
{ip2} - - [03/Feb/2026:10:11:15 +0000] "POST /login HTTP/2" 200
{ip.six} - - [03/Feb/2026:10:12:00 +0000] "GET /robots.txt HTTP/1.1" 304
A: The 403 was {ip}, the login came from {ip2}, and {ip.six} was only a crawler.
U: block {ip2} then. and whitelist {mac} and {mac2} on the wifi
===
U: We lost a suitcase on flight BA {n 100 999}, arrived {date}
A: I'm sorry. Please tell me the tag number, your name and where we should deliver it.
U: tag {account BA ######}, {p.full}. We're staying with friends: c/o {q.full}, {address}
A: Thank you. File reference {account @@@BA#####}. You can follow it at {url.link}. What does it look like?
U: Samsonite, green, 75 cm. Inside is my <<husband's|son's>> passport {passport} ({r.plain}). Mobile: {phone}
===
U: Book 2 adults 1 child to Bali, {date} to {date2}, I'll give you everything:
1. {p.reversed}, {dob}, {passport}
2. {q.reversed}, {dob2}, {passport2}
3. {r.reversed}, {dob.child}
Pay: {card} {n 1 12}/28 cvv {secret.cvv}
A: Thank you {p.first}. Three seats on GA 715 are held under {account @#@@#@} for {price} each. Is {r.first} under 2 at the time of travel?
U: no she's older. also email {p.mail}, and my travel agent {s.full} at {org.firm} is copied
===
U: Parent here. Which teacher do I ask about the trip money?
A: That would be <<Ms|Mr>> {p.last}, the form tutor. Who's your child?
U: {q.full}, student no. {account ######}, <<homeroom 9B|Year 9>>
A: {q.first} has paid {price} of the total. A card on file ends in 0042; use another?
U: {card} please. and his brother {r.first} needs the same for the ski trip, student no. {account2 ######}
===
U: crm: mtg w/ {p.full} ({org.firm}), wants 40 units @ {price}, decision May, competitor SAP. intro'd by {q.short}. dm {r.first} = cfo, {phone}, {r.mail}. kids' school same as ours ({org.school})
A: **Next steps:** send {p.first} a quote for 40 units; call {r.first} about budget. **Source:** {q.short}
===
@ spoken gb us za
U: hello is that the {org.clinic} it's about my dad {p.plain}
A: it is yes what's his date of birth please
U: {dob.speech} he's at {address} he was seen by doctor {q.last} on monday
A: and is there a reference on his discharge letter
U: there's a couple there's one says {account ####### ###} i think that's the hospital number
A: that's it and who am i speaking to
U: {r.plain} his <<son|carer>> my mobile's {phone.spoken} and the key safe is {secret.pin} if the nurse comes
===
@ spoken au nz gb
A: welcome back to {org.firm} before we start i'll need your pin
U: {secret.pin} or was it {secret.pin2} i never remember
A: first one's fine what can i do for you {p.first}
U: i want to change my card it's {card} now and take {q.plain} off the account she moved out
A: all done you'll get an email at {p.mail} is that right
U: yeah that's it cheers also the meter reads 4 8 2 1 7 and it was 18 degrees in here this morning
===
U: Format as an e-mail signature: {p.full}, Senior Buyer, {org.firm}, {address}, T {phone}, M {phone2}, {p.mail}, {url.profile}
A: {p.plain}
Senior Buyer | {org.firm}
{address}
T {phone} | M {phone2}
{p.mail} | {url.profile}
===
U: Team sheet for Saturday ⚽ can you check I have 11?
GK {p.plain}
DEF {q.plain}, {r.short}, {s.last}, {t.plain}
rest same as last week. Away at {org.club}, KO {time}
A: I count five names: {p.first}, {q.first}, {r.short}, {s.last} and {t.first}. You'd need six more.
U: {t.first}'s injured. text {q.first} on {phone} to bring his brother
===
U: name,dob,card_last4,iban,email
{p.plain},{dob.iso},4471,{iban},{p.mail}
{q.plain},{dob.iso2},0912,{iban2},{q.mail}
which columns count as personal data?
A: All of them together do: {p.plain}'s birth date {dob.iso} and account {iban} each point to one person.
===
U: I run a small B&B. Guest {p.full} booked through the website and now wants to cancel, res {account BB-@###}
A: What does your policy say about {n 7 14} days' notice?
U: 50%. paid {price} w/ {card}, home address {address}, regular guest since 2016. Her husband {q.first} is lovely so be kind
A: Dear <<Ms|Mrs>> {p.last}, thank you for letting us know. We'll refund half of {price} within 5 days. Our best to {q.first}.
===
U: my mate {p.first} says i can claim tax back for the uniform?? is it true
A: Often, yes. It depends on who you work for.
U: {org.firm}, since 2021. <<my number's|my tax reference is|ID is>> {nid}
A: Then you can send a claim online. Don't pay an agent for it, {price} would be too much.
U: ok {p.first} was right for once. i'm {q.full} of {address} if u need it for the form, bank {account ##-####-####}
===
U: Viewing request for the 2-bed with garden, ref {account PROP####}
A: Great! {p.first} from {org.firm} can show you around at {time}. Your name and number?
U: <<it's|I'm>> {q.full} and my fiancé is {r.full}. {phone}
A: Thanks {q.first}. The property is {address}. {p.first} will wait in a blue Golf. Parking bay 14.
U: 👍 does it have fibre? we both wfh at {org2.firm}
===
U: please check my dispute letter for tone
"I, {p.full}, dispute three charges on my card {card}: {price} on {date} at Shell, {n 20 90}.40 at Lidl and 9.99 for Spotify. I was in hospital ({org.clinic}) then, as Dr {q.full} can confirm. Please write to {address.lines}"
A: It's calm and clear. I'd move the name of Dr {q.last} to an annex and only quote the last four digits of the card.
===
U: Subject: Password reset
User {p.mail} requested a reset from {ip} (Chrome 121, Windows 11).
One-time code: {secret.code}
Link: {url.link}
If this wasn't you, reply to {mailbox}.
is this real? i never asked for one
A: Someone at {ip} asked for it. Don't enter {secret.code} anywhere, and change the password of {p.mail}.
U: already did, to {secret.password}. {p.first} is my wife, could've been her ipad, {mac}
===
U: write a birthday post for the village newsletter: {p.full} turns {n 80 99} on {date}, born {dob.old}, lives at {street}, played bowls for {org.club}
A: "Happy birthday to {p.first}! Born on {dob.old}, {p.plain} has been a pillar of {org.club} and a familiar face on the green."
U: nice, ask folks to send cards to {q.full}, {address}
===
U: Which is better for <<2|3|4>> kids, the Skoda Kodiaq or the VW Touran? Budget {price} a month, mileage {n 8 20}000
A: The Kodiaq has 7 seats and {n 700 2000} litres; the Touran is {n 4 9} cm shorter. Both got 5 stars in 2021.
U: May I ask how the bill for insurance compares? Group {n 15 30}?
===
U: Recipe for {n 4 14} people with rose harissa, <<lamb|chickpeas|aubergine>> and rice please
A: You'll need {n 800 1900} g, {n 2 6} tbsp harissa and {n 400 900} ml stock. Roast at {n 170 210} C for {n 30 80} min.
U: will that do for seconds? I hope so. mark it as spicy {n 2 5}/5
===
U: Explain the offside rule with the 2022 final as example, {n 2 5} sentences
A: A player is offside if any part they can score with is beyond the second-last defender. Argentina won 4-2 on penalties after 3-3; the 108th minute had the check.
U: and who has to chase back? Is {n 3 9} subs still the rule? My grace period for this bet is {n 5 40} minutes
===
U: npm ERR! peer react@"^{n 16 18}.0.0" from react-art@{n 16 18}.{n 1 9}.{n 0 9}, exit code {n 1 240}, node v20.{n 1 20}.0
A: Install with --legacy-peer-deps or upgrade to {n 18 19}.{n 0 3}.0. It listens on http://localhost:{n 3000 9000} by default.
U: ok took {n 12 90} s, {n 300 1900} packages, 0 vulnerabilities
===
U: Sum of these: {n 100 999}, {n 1000 9999}, {n 10 99}.{n 10 99} and {n 20000 90000}? Then {n 5 20}% VAT
A: Add the four, then multiply by one plus the rate. For {n 1000 9999}.{n 10 99} at {n 5 20}% the tax is about {n 100 999}.
U: and rent for Room {n 100 500}, week {n 1 52}, {n 20 60} hours at {price}?
===
U: What should I see in <<Edinburgh|Sydney|Cape Town|Jaipur>> in {n 2 6} days? Art, food, gardens with a rose or two
A: Plan {n 2 3} museums a day at most, at {price} each, and start at {time}. Trams run every {n 5 15} minutes from stop {n 1 30}.
U: any hotel under {price} per night with {n 3 5} stars? Will it rain in May?
===
U: Which of these charges aren't mine? <<Visa|card>> {card}: 12.50 Pret, 89.00 EasyJet, 4.20 TfL. Second card {card2}: 310.00 Ikea
A: I can't see your accounts, but the EasyJet charge could be {p.first}'s, as you said {p.first} flew on {date}.
U: no {p.first} {q.last} (that's <<my flatmate|our intern>>) paid with {card3}. block the first one, i'm {r.full}, {dob}
===
U: Miles are missing from my trip. <<Frequent flyer|FF no.|Card>> {account @@ ### ### ###}, ticket {account ###-##########}
A: I see only one segment under {p.shout}. Was the second booked under another name?
U: yes as {p.full}, without the middle name. my companion {q.first} got hers, {account2 @@ ### ### ###}
A: Thank you. 2,340 miles will show within 48 hours. We'll confirm to {p.mail}.
===
U: Selling my car, make this advert sound good: 2017 Mazda 3, 1.5 diesel, 84,000 miles, VIN {account JMZBN############}, plate {account @@## @@@}, MOT till May. call {p.first} {phone} or pop by {address} after {time}
A: "Well-loved 2017 Mazda 3 with long MOT. View it at {address}, evenings after {time}. Ask for {p.first}: {phone}." I left the VIN out; buyers can ask.
U: good. {q.first} will handle weekends, {phone2}
===
U: phone bricked after update 14.{n 1 9}, imei {account 35#############}, bought at Currys {date} for {price}
A: Sorry to hear it. Under which name and e-mail was it bought, and which card?
U: {p.full}, {p.mail}, card was {card}. pin to unlock is {secret.pin} if the repair guy needs it
A: Repair {account RMA-@@####} is open. {q.first} at the workshop will write to you.
===
U: library renewals pls. card {account 2####-#####}, its {p.full}, "The Hope Circle" and "A Mark on the Wall" and the Will Smith memoir
A: Renewed until {date}, {p.first}. One more item, on {q.plain}'s card {account2 2####-#####}, is overdue by {n 2 20} days: {price}.
U: {q.first} is my <<kid|nephew|gran>>, i'll pay, {card}
===
U: minutes of the {org.club} AGM, make a summary: chair {p.full} opened at {time}. {q.short} (treasurer) reported a balance of {price}. {r.plain}, {s.plain} and {t.first} {q.last} were elected. May fair: {s.first} runs the cake stall, {org2.firm} sponsors prizes. Complaints to {mailbox}.
A: The AGM of {org.club}, chaired by {p.plain}, elected {r.plain} and {s.plain}. {s.first} will run a stall, and {org2.firm} gives prizes.
U: <<add|mention>> that {p.first} thanked {q.first}
`;
