// Nothing personal: prices, models, hours and errors that could be mistaken for it.
import { readTemplates } from './templates.ts';

const everywhere = 'US GB AU IE CA';

export const plainEnglish = readTemplates(`
== plain ${everywhere} opening
U: <Hi|Hello>, are you open on {weekday}?
A: Hello! Yes, from 9am to {time.late}. On Sundays we are closed in {month}.
U: And the store in {town}?
A: That one opens at 10am and has parking for {n.90} cars.

== plain ${everywhere} stock
U: Do you have the {model} in stock?
A: We have {n.40} left at {amount}. It also comes in white for {amount#2}.
U: Does that include delivery?
A: Delivery is free over {amount.low#3}, otherwise it is {amount.low}.

== plain ${everywhere} error
U: I get {err} after updating to {version}
A: Thanks for the report. That is fixed in {version#2}, out on {date}.
U: any workaround until then?
A: Going back to {version#3} helps. Clear the cache first, about {n.900} MB.

== plain ${everywhere} tariff
U: what's the difference between Basic 100 and Premium 500?
A: Basic 100 is {amount.low} a month with 100 Mbit/s, Premium 500 is {amount.low#2} with 500 Mbit/s. Both run for
24 months.
U: and the set-up fee?
A: {amount.low#3}, waived until {date}.

== plain ${everywhere} hotel-hours
U: What time is check in?
A: From {time.noon}, and check-out is by 11am. Breakfast is 7 to 10 and costs {amount.low}.
U: Is the pool open in {month}?
A: Yes, every day but {weekday}.

== plain ${everywhere} baggage
U: how much baggage can I bring on the Light fare
A: One bag of 40 x 30 x 20 cm, up to {n.20} kg. A 23 kg suitcase costs {amount.low} from {town}.
U: and to Spain?
A: The same price until {date}.

== plain ${everywhere} size
U: Is the jacket true to size? I'm usually a 12
A: Most people take one size up. In the chart a 12 is 92 cm chest and 76 cm waist.
U: is there a {percent} discount for two?
A: From 3 pieces on, with free returns for 30 days.

== plain ${everywhere} recipe
U: can the dishwasher run at 70 degrees? It shows {err}
A: The manual says 45 to 70. {err} means the filter is full. Rinse it and hold Start for {n} seconds.
U: That did it, thank you!

== plain ${everywhere} outage
U: is there an outage in {town}?
A: Yes, since {time} about {n.900} homes have no signal. We expect it back by {time#2}.
U: That's what you said on {weekday}
A: We're sorry. A damaged cable took longer than planned.

== plain ${everywhere} licence
U: How many users are in the Team plan?
A: Up to {n.40} users, {n.900} GB of storage and support from 8am to 6pm. It's {amount.low} per user.
U: Can we pay yearly?
A: Yes, that saves {percent}.

== plain ${everywhere} warranty-general
U: How long is the warranty on your washing machines
A: 24 months on parts, 10 years on the motor. Models from 2023 on have 36 months.
U: even for the 8 kg one, WM-8410?
A: Yes, WM-8410 and WM-9000 both.

== plain ${everywhere} vaccine
U: do I need an appointment for a flu jab?
A: Walk in Monday to Friday 9-5. It costs {amount.low}, or nothing if you are over 65.
U: and can my kids get one? they're 4 and 7
A: Yes, from 2 years on, as a spray.

== plain ${everywhere} bins-general
U: When is paper collected in {month}?
A: Every second {weekday}, next on {date}. Please put it out before {time}.
U: And garden waste?
A: From March to November. The 240 litre bin is {amount.low} a year.

== plain ${everywhere} print
U: what ink does the <Canon G3020|HP LaserJet M110w|Epson ET-2850> take
A: It needs cartridge 305 in black and 305XL in colour, {amount.low} for the pair.
U: how many pages is that
A: About {n.400} at 5% coverage.

== plain IN recharge
U: Which prepaid plan has 2 GB per day?
A: The 84 day plan with 2 GB/day is {amount.low}. The 28 day plan is {amount.low#2}.
U: Is 5G included in {town}?
A: Yes, 5G is available in {town} and {n.40} other cities.

== plain ${everywhere} loan
U: what's the rate on a 5 year loan of {amount.high}?
A: At present 6.{n}% APR, so 60 payments. Rates change on {date}.
U: and over 3 years?
A: 5.{n}% and 36 payments.

== plain ${everywhere} game
U: is the new season out yet? it says patch {version}
A: Patch {version} goes live on {weekday} at {time}. It is {n} GB.
U: will my 12,400 coins stay
A: Yes, coins and levels carry over.

== plain ${everywhere} course
U: When does the beginners' Spanish course start?
A: On {date}, {n.20} evenings of 90 minutes, {amount.low} in all. Room 204.
U: is there one online?
A: From {month}, on {weekday}s.

== plain ${everywhere} parts
U: do the blades from the 3000 series fit the 5000?
A: No, the 5000 takes SH50/52. A set is {amount.low}.
U: ok I'll order {n} of them then
A: From {n} sets on there's {percent} off.

== plain ${everywhere} rental-general
U: what do you charge for a van for a weekend
A: A 12 m3 van is {amount} from Friday {time} to Monday 8am, with 300 km. Each extra km is 0.25.
U: minimum age?
A: 23, and the licence held for 2 years.
`);
