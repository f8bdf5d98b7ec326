// Messages of help desks and everyday chat in English in which nothing is personal.
export const english = `
Hi there, my parcel was supposed to arrive on Tuesday but the tracking page still says "Label created".
Dear customer, we are sorry for the delay and will refund the shipping fee within five working days.
Please open Settings > Display > Brightness and drag the slider all the way to the left.
the printer keeps jamming every time i use thick paper, any idea why?
Error 0x80070057 appears as soon as I click Next in the installer.
Whisk three eggs with a pinch of salt, then fold in 200 grams of sifted flour.
Our clinic is closed on bank holidays, but the pharmacy next door stays open until 9 pm.
Could you tell me whether the jacket also comes in navy blue, size medium?
LOL that was the worst penalty shootout I have ever watched
The warranty covers manufacturing defects for 24 months, not scratches or water damage.
Homework for Thursday: read chapter seven and answer the questions on photosynthesis.
My front brakes squeal when it rains. Is that dangerous, or just annoying?
Restart the router, wait thirty seconds, and then reconnect to the Wi-Fi network.
Thanks a million, you have been incredibly patient with me!
The soup of the day is roasted pumpkin with ginger and coconut milk.
WHY IS NOBODY ANSWERING THE CHAT? I HAVE BEEN WAITING FOR FORTY MINUTES!
You can cancel free of charge up to 48 hours before check-in.
The vaccine may cause mild fever, sore arms and tiredness for a day or two.
brb, the kettle is boiling and the cat wants out again
Invoices are now sent as PDF attachments on the first Monday of each month.
The cushion cover is 100% cotton, machine washable at 40 degrees, and available in mustard or teal.
I was charged twice for the same subscription in March and would like the duplicate reversed.
Heavy snow is expected in Scotland overnight, so allow extra time for your journey.
Ask the receptionist for a visitor badge before heading upstairs to the conference room.
Our flight from Toronto to Lisbon was diverted because of fog.
Take one tablet of ibuprofen after meals, no more than three times daily.
Does the dishwasher have a child lock, and how loud is it in decibels?
Version 4.12.3 fixes the crash that occurred while exporting large spreadsheets.
ngl the new timetable is a mess, half the buses dont even show up
Best regards and have a wonderful weekend.
The gym opens at 6:30 on weekdays; swimming lessons for beginners start in September.
Sand the shelf lightly, wipe away dust, and apply a second coat of varnish.
If the red LED blinks four times, the battery needs replacing.
How much does it cost to add another sim card to the family tariff?
We regret to inform you that the burgundy velvet curtains are discontinued.
Pull the lever gently until you hear a click, then release.
My daughter's rash looks itchy and has spread to her elbows. Should we come in?
It's raining cats and dogs here, so the barbecue is postponed until Sunday.
Good morning! Your appointment has been moved to Wednesday at 10:15.
The laptop freezes whenever the webcam light turns on, even in safe mode.
French onion tart, eight slices, serves four hungry people or six polite ones.
Tick the box labelled "Remember this device" if you trust the computer.
im so tired of algebra, can we please go back to geometry
The landlord is responsible for boiler repairs, while tenants pay for broken windows.
Wheel alignment takes roughly an hour and costs 65 pounds including VAT.
Unfortunately the voucher expired yesterday at midnight and cannot be extended.
The choir rehearses in the main hall; sopranos please bring a pencil.
Mix equal parts vinegar and lukewarm water to remove limescale from taps.
Has anyone seen the stapler? It walked away from my desk again.
Your request was forwarded to the billing department for further investigation.
I'd like to return these sandals because the left buckle snapped on day one.
Keep refrigerated and consume within three days of opening.
HTTP 503 means that the server is temporarily overloaded, not that your browser is broken.
Fingers crossed for your driving test tomorrow, you'll smash it!
The nurse will measure blood pressure, weight and pulse before the doctor sees you.
Passengers travelling with bicycles must reserve a space in advance.
Roast the parsnips at 180 degrees until golden, turning them halfway through.
Is breakfast included, or do we pay separately at the buffet?
The upload limit is 25 MB per file; compress bigger videos first.
i ordred a grey rug and recieved a pink one, pls fix this asap
German and Spanish are taught from year eight onwards, Latin is optional.
Check that the hose is not kinked and that the filter is free of leaves.
Customers on the basic plan get 10 gigabytes; premium users enjoy unlimited data.
What a match! Two goals in stoppage time and the stadium went bananas.
Store the paint in a dry cellar, away from frost and direct sunlight.
We accept cash, debit cards and bank transfer, but no cheques.
The trainee accidentally deleted the shared folder; luckily there was a backup.
Turn left after the lighthouse and you will find free parking behind the dunes.
My tooth hurts when I drink anything cold, especially on the upper right side.
Please rate our service from one star to five.
The migration script runs nightly at 02:00 and writes its output to a log.
Knead the dough for ten minutes, cover with a damp towel, and let it rise.
Dogs are welcome on the terrace provided they are kept on a leash.
Why does the thermostat say 17 when the living room feels like a sauna?
Our warehouse ships twice a day, at noon and at half past four.
Nobody told us that the museum shuts on Mondays. Bit of a wild goose chase!
Navigate to File > Export > Advanced, choose landscape orientation and confirm.
The oak table weighs 38 kilos and arrives flat-packed with screws and a hex key.
smh they changed the password rules AGAIN, now it needs a symbol and a capital
The physiotherapist recommended gentle stretching, ice packs and plenty of rest.
Applications for the scholarship close on 30 April at noon sharp.
There's mould behind the wardrobe and a strange smell from the drain.
Congratulations on the promotion, drinks are on you tonight!
The red wine from Chile pairs nicely with lamb, mushrooms or aged cheddar.
Hold down the power button and volume key together for eight seconds.
To whom it may concern: the street lamp outside the library has been flickering since autumn.
We can hem trousers while you wait; zips take two to three days.
Parking permits must be displayed on the windscreen at all times.
Blood results usually come back within 72 hours, fasting samples slightly sooner.
I can't hear the caller, but they hear me perfectly. Headset issue maybe?
Chop the celery finely, sauté with garlic, and deglaze using a splash of cider.
The new firmware broke Bluetooth pairing on older speakers.
Goalkeeper gloves, shin pads and mouthguards are half price until Saturday.
Could we postpone the meeting? The projector bulb just died.
Dust allergy sufferers should choose laminate instead of carpet.
GREAT SERVICE, FRIENDLY STAFF, TERRIBLE COFFEE
Your complaint has been escalated to a supervisor, who will reply before Friday.
Oil change due every 15,000 miles or once a year, whichever comes first.
the app logs me out every five mins and its driving me nuts
Pupils need a calculator, compass and protractor for the maths exam.
The candle burns for about forty hours and smells of cedar and bergamot.
We had a power cut last night, and now the freezer beeps constantly.
Swipe down, tap the gear icon, and choose Language & Region.
Sunny intervals, light breeze from the southwest, highs of 22.
Can I swap the fries for a side salad, no onions, dressing separately?
Deposit is fully refundable if the cottage is left clean and tidy.
This ointment must not touch the eyes; rinse immediately if it does.
The intern from Brazil explained samba rhythms during lunch, it was brilliant.
Attach the bracket to the wall using the plugs supplied and a spirit level.
Sorry, wrong chat! That message was meant for my sister.
Overtime is paid at one and a half times the hourly rate.
Does the tent withstand strong gusts, and are spare pegs included?
Kindly note that the lift is out of order; use the stairs near the entrance.
I've tried turning it off and on again. Same blue screen, same gibberish.
The vet suggests worming puppies every fortnight until they reach twelve weeks.
Annual interest is currently 3.2 percent, calculated daily and credited quarterly.
A dozen free-range eggs, two pints of milk, and whatever fruit is ripe.
Your feedback helps us improve, so thank you for taking the survey.
The violin strings snapped during rehearsal, typical timing.
Choose between matte, satin or glossy finish for the enlarged photographs.
gonna be late, train stuck outside the tunnel, signal failure or smth
Diabetes screening is free for everyone over forty.
The kettle leaks around the spout and rust has formed underneath.
Recycling bins are emptied every other Wednesday, garden waste only in summer.
Press Ctrl+Shift+R to reload the page without using the cache.
Your annual leave request for August has been approved. Enjoy the beach!
Guests may use the sauna, tennis court and rowing machine at no extra charge.
The novel is thrilling, but the ending left me scratching my head.
Sprinkle cinnamon over the apples, top with oats, and bake until bubbling.
We do not deliver pianos above the second floor without a crane.
Is it normal that the clutch pedal vibrates in third gear?
The spreadsheet shows #REF! in every cell since the column was removed.
Hello, is the carnival costume flame resistant and suitable for toddlers?
Long time no see! How was the hike in Norway?
Membership can be paused for a maximum of three months per calendar year.
Sunscreen with factor 50 is sold out, factor 30 arrives tomorrow afternoon.
Eastbound trains skip this station until the escalator has been repaired.
The beige sofa fits through doors wider than 82 centimetres.
In physics we measured friction with wooden blocks, springs and sandpaper.
Tenants are kindly reminded not to feed pigeons from the balcony.
no worries mate, happens to the best of us
Choose the correct time zone, otherwise calendar reminders pop up an hour early.
Sign the form, scan both sides, and upload everything through the portal.
The heel of my boot came off in the middle of a wedding dance!
Your quote includes labour, scaffolding and disposal of the old tiles.
Asthma inhalers should be shaken well before every use.
Rugby practice is cancelled since the pitch looks like a swamp.
Yours faithfully, the customer care team
Ice hockey tickets, rows A to F, go on sale at noon. Be quick!
Plumber coming between two and four, so please clear the cupboard under the sink.
`;
