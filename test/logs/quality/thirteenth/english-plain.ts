// English desks: nothing personal in them.
import { readTemplates } from './render.ts';

export const englishPlain = readTemplates(`
# en -
U: What are your opening hours on <Sunday|bank holidays|Christmas Eve>?
A: We're open <10am to 4pm|9.30 to 17.00|11:00-16:00> that day. From Monday it's back to 8 till 8.
U: And is there parking?
A: Yes, 120 spaces, free for the first 2 hours, then {amt} an hour.
# en -
u: how much is the 55 inch tv
A: The 55" QX-5512 is {amt} this week, reduced from {amt2}. It has 4 HDMI ports and weighs 17.3 kg.
u: does it do 120hz
A: Yes, 120 Hz at 4K. Model 2023 only does 60 Hz.
# en -
U: Is the update to version {ver} safe for a Galaxy S21? I read about problems with {ver2}
A: Version {ver} fixes the battery problem from {ver2}. The download is about 1.8 GB.
U: ok and how long is it supported
A: Security patches until {mon} 2027.
# en -
U: The dishwasher shows {err}, what does that mean?
A: {err} means the water supply is interrupted. Check the tap and the filter, then hold Start for 3 seconds.
U: now it says {err2}
A: That's the door lock. Open, wait 10 seconds and close firmly until it clicks.
# en -
U: What's the difference between Tariff Flex 12 and Fix 24?
A: Flex 12 runs 12 months at 24.7 per kWh with a standing charge of 53.4 a day. Fix 24 is 26.1 but fixed for two
years.
U: exit fee?
A: {amt} with Fix 24, nothing with Flex 12.
# en -
U: Do you ship to <Malta|Norway|Fiji|Chile>?
A: We do! Delivery takes 5 to 9 working days and costs {amt} up to 20 kg.
U: And to Iceland?
A: Same zone, same price.
# en -
U: what size should I take, im between a 10 and 12
A: The Weekend Jacket runs small, I'd go for the 12. Colours are Forest, Sand and Midnight.
U: ok sand. how many left
A: {num} in our {town} store and 3 online.
# en -
U: When does the next train to {town} go after {time}?
A: There's one at 14:07 from platform 6 and another at 14:37 from platform 11. Journey time is 52 minutes.
U: is it cheaper off peak
A: Yes, {amt} instead of {amt2}.
# en -
U: Good afternoon, could you tell me whether the <May|March> half-term camp still has places for 7 to 9 year olds?
A: Good afternoon! There are {num} places left for {date}. The price is {amt} for four days, lunch included.
U: Wonderful, I'll talk it over at home.
# en -
u: coupon SUMMER25 not working
A: SUMMER25 ended on {date}. You can use WELCOME10 for 10% off orders over {amt}.
u: cool
# en -
U: Which documents do I need for a passport renewal?
A: Form DS-82, your old passport, one photo of 35 x 45 mm and the fee of {amt}. See
https://www.gov.uk/renew-adult-passport or your country's site.
U: how long does it take
A: About 3 weeks, or 1 week with the fast track.
# en -
U: Does the X200 vacuum fit the bags type G/N 40?
A: No, the X200 takes type P/K. A box of 5 is {amt}, item 7-4410.
U: And filters?
A: HEPA 13, change once a year.
# en -
U: Excel keeps showing #VALUE! in column D since Windows 11 23H2
A: That happens when text is in a number cell. Try Data > Text to Columns, or =VALUE(D2). See
https://support.microsoft.com/office
U: works, ta
# en -
U: Is there a table for 6 on {wd} at {time}?
A: We have one at {time}, or a bigger one half an hour later. The set menu is {amt} per head.
U: I'll have to ask the others first.
# en -
U: What's the interest on the Easy Saver?
A: 4.15% AER variable for balances from {amt}, paid monthly. The 1 year fix pays 4.6%.
U: can i take it out early
A: Not from the fix, but the Easy Saver lets you withdraw at any time.
# en -
U: Are dogs allowed in the cottages at the lake?
A: Up to 2 dogs, {amt} each per stay. The Lakeside and Pine types are dog free.
U: Check-in time?
A: From 4pm, check-out by 10am.
# en -
U: {town} or {town2}, which store has the oak worktop 3000 x 620 x 40?
A: {town} has 4 and {town2} has 11. Product 902-118, {amt} each.
# en -
U: What screws do I need for the shelf bracket B-440?
A: Four M6 x 60 with 10 mm plugs. It holds 35 kg per pair.
U: in brick?
A: Yes, in solid brick. For plasterboard use the hollow fixings 8 x 52.
# en -
U: my bread maker stops after 2:10 on program 4, is that normal
A: Program 4 takes 3:25 on size L. If it stops after 2:10 with {err}, the lid sensor is loose.
# en -
U: How many data is included in the traveller pack? I go to Japan and Korea in {mon}.
A: The Asia pack has 10 GB for 15 days in 13 countries at {amt}. Speed up to 5G.
U: Can I call also?
A: 60 minutes are included, then 0.19 a minute.
# en -
U: Complaint: your app got worse with {ver}. Three taps to see a timetable? Used to be one.
A: Thank you for your honest feedback. The short cut is coming back with {ver2} in {mon}.
U: good
# en -
U: Is the flu jab free for over 65s, and when do you start?
A: Yes. Clinics run from {date} on Saturdays, 8.30 to 12.30, without appointment.
# en -
U: Do you still have the blue kettle, 1.7 litres, 3000 watts?
A: Only in cream and black. Blue is expected in week 38.
U: I'll wait, thanks pet
# en -
A: Shift note: 42 chats, 7 escalated, average handling 6:48. Known issue {err} in app {ver}, fix due {wd}. Use macro
14 for refunds under {amt}.
U: Noted. Is the phone queue closed from {time}?
A: Yes, back on at 9.
# en -
U: can i bring liquids over 100 ml in hand luggage
A: Not yet. Containers up to 100 ml in a bag of 1 litre. Hand luggage is 55 x 40 x 23 cm and 10 kg.
U: and in hold?
A: One bag up to 23 kg costs {amt}, up to 32 kg {amt2}.
# en -
U: Router manual says channel 1, 6 or 11 on 2.4 GHz, which one is best?
A: Choose the one least used nearby. For 5 GHz take 36 to 48. Firmware {ver} does it by itself.
U: I have {ver2}
A: Then update first, it takes about 4 minutes.
# en -
U: What's the penalty for returning a library book late?
A: 20 cents a day, capped at {amt}. Children's books have no fines.
U: And for how long can I renew?
A: Three times 21 days, unless someone has reserved it.
`);
