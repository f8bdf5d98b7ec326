// English situations that hold nothing personal, but much that looks so.
import { readSituations } from './template.ts';

export const nothing = readSituations(
  'nothing',
  `
== gb
U: What's the difference between the KX-{_:###}B and the KX-{_:###}S kettle?
A: The S has a steel body; both hold 1.7 litres and draw {_:2&00} W.
U: and the price
A: {money} and {money}.
== us
U: Do you open on Memorial Day?
A: Yes, {time} to {time}. Normal hours are 8-9.
U: and the pharmacy counter
A: Closes an hour earlier.
== en
U: error 0x8007{_:====} when updating to {_:1#.&.##}
A: Please install {_:1#.&.##} first, then retry.
U: build {_:2#&##}.{_:####} ok?
A: Yes, that build is fine.
== en
U: is flight LH {_:4##} still leaving from terminal 1
A: As of {time}, yes. Gate B{_:4#}.
U: aircraft?
A: An A320-200, rows 1 to 32.
== in
U: Which train has pantry car, {_:12###} or {_:22###}?
A: {_:12###} Rajdhani does.
U: ok, fare for 3A?
A: {money} approx.
== gb
U: Can I get the poster of Churchill or the one with Florence Nightingale?
A: Both are back in the shop, A2, {money} each.
U: And is the talk on Shakespeare still on {date}?
A: It is, in Hall 2, doors at {time}.
== us
U: whats the number for your corporate hotline? the one on the website
A: Our public line is 1-800-{_:###}-{_:####}, open 24/7.
U: thanks
== en
U: hw does the 30 day trial work
A: You choose a plan, try it, and cancel before day 30.
U: do i need a card
A: No card is needed.
== za
U: do you sell 205/55 R16 91V tyres
A: Yes, at {money} each, fitted.
U: and 195/65 R15?
A: Out of stock until {date}.
== sg
U: How many rooms has the {town} property?
A: {_:2##} rooms over 18 floors, pool on level 6.
U: nearest MRT
A: Five minutes' walk, exit C.
== au
U: can I return a jumper bought on {date}
A: 60 days with tags on.
U: size 14, style no {_:88#-####}
A: That style can be swapped too.
== ie
U: Is there parking near the museum?
A: Yes, two euro an hour, max height 2.1 m.
U: and is Joyce's desk on show?
A: In room 4, beside the Yeats letters.
== en
U: Whats the latest firmware for model RT-AX{_:##}U
A: Version 3.0.0.4.{_:38&}_{_:#####}.
U: checksum?
A: You will find it on the download page.
== us
U: what does "APR 21.{_:##}%" mean
A: It's the yearly cost of borrowing. Example: {money} over 12 months.
U: any annual fee
A: None in year one, then $95.
== gb
U: train to {town} cancelled?
A: The {time} is; the {time} runs with four coaches.
U: ugh. bus?
A: Replacement coaches from stop D.
== en
U: can I take 100 ml bottles
A: Yes, all in one clear bag of up to 1 litre.
U: and a power bank of 20000 mAh?
A: Up to 100 Wh is allowed in the cabin.
== ca
U: is the game cross play
A: PC, PS5 and Xbox since patch {_:&.##}.
U: does Geralt have a new quest?
A: Yes, "Ashes of {town}", level 30 and up.
== in
U: what is minimum balance in basic account
A: Zero. For the plus account it's {money}.
U: ok thank you
A: Glad to help!
== gb
U: how long do refunds take?
A: 3 to 5 working days.
U: bank holidays count?
A: No, they don't.
== us
U: Does part #{_:WPW10######} fit model {_:WRS325####}?
A: It does; it replaced {_:2####98}.
U: Cool. Shipping to Alaska?
A: {money}, 7-10 days.
== en
U: who wrote The Remains of the Day? need it for the quiz section of ur app lol
A: Kazuo Ishiguro.
U: and the film had?
A: Anthony Hopkins and Emma Thompson.
== au
U: any outages in {town}?
A: None listed right now. Planned works on {date}, {time} to {time}.
U: which suburbs
A: Only the CBD.
== en
U: I can't decide between Basic, Plus and Max
A: How many users do you have?
U: {_:&#}, maybe more next year
A: Then Plus: {money} a month, up to 50 seats.
== nz
U: do i need snow chains for the pass
A: Check the sign on the day. In July, usually.
U: do you rent them
A: Yes, {money} a set.
== za
U: What are load shedding stages today
A: Stage 2 from {time}.
U: and tomorrow?
A: The schedule comes out at {time}.
== us
U: can i pay with paypal or apple pay
A: Both, as well as Visa and Mastercard.
U: amex?
A: Sorry, no.
== gb
U: what's the max dose of paracetamol for an adult
A: Two 500 mg tablets up to four times in 24 hours.
U: with ibuprofen?
A: Usually fine; read both leaflets.
== en
U: does error E{_:##} on the washer mean the pump
A: E{_:##} is the drain, yes. Clean the filter.
U: part no?
A: DC{_:##}-{_:#####}A.
== ie
U: when is the deadline for the CAO form
A: 1 February at five in the evening.
U: late fee?
A: {money}.
== sg
U: 10.10 promo still on?
A: Until 23:59 with code {_:SAVE##}.
U: min spend
A: {money}, one use per order.
== us
U: dimension of the 4T bookcase pls
A: 31 1/2 x 79 1/2 in, depth 11.
U: color codes
A: White {_:###.###.##}, oak {_:###.###.##}.
== gb
U: bin day changed? we had fridays
A: For the whole town: recycling on Mondays since {date}.
U: glass too
A: Glass every fourth week.
== en
U: hi
A: Hello! How can I help?
U: nvm found it
A: No problem. Have a good day!
== au
U: Which council handles noise after 11?
A: After hours call the ranger line published on our site.
U: and barking?
A: The same form, category 7b.
== in
U: is the Gandhi exhibition free on Sunday
A: Free for students; others {money}.
U: timing
A: {time} to {time}, closed on Monday.
== us
U: what's DTC P0{_:42#}
A: Catalyst efficiency below threshold, bank 1.
U: cost?
A: Between {money} and {money} with parts.
== en
U: what's 192.168.x.x vs a public address? studying for an exam
A: The first range is private and never routed on the internet.
U: and ISO 27001 means?
A: A standard for managing information security.
== ca
U: do you deliver to Nunavut
A: By air, about two weeks.
U: limit?
A: 30 kg per box.
== gb
U: Is Sherlock Holmes a real person? my kid asks on the tour
A: He's made up by Conan Doyle, but Baker Street is real.
U: ha thanks
A: The tour at {time} still has {_:1#} places.
== en
U: how strict is the password policy
A: At least 12 signs, one digit, no reuse of the last 5.
U: how often
A: Every 180 days.
== us
U: what year did the model 3{_:##} tractor come out
A: It was built from {_:197#} to {_:198#}.
U: horsepower
A: {_:4#} hp at 2,500 rpm.
== nz
U: vet prices for a cat called Muffin 😂
A: Desexing starts at {money}, whatever the name.
U: opening hours sat
A: {time} to {time}.
`,
);
