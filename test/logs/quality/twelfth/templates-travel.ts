// Airlines, hotels, car rental, trains.
import { readTemplates } from './templates.ts';

export const travel = readTemplates(`
== US GB IE CA AU IN name-correction
U: I made a typo in the passenger name. Booking {acc.booking}. It says {p2.last} and should be {me.last}
A: No worries. Could you spell the full name as in the passport?
U: {me}
A: And the passport number and date of birth, please.
U: {passport}, {dob}
A: Thank you {me.titled}, booking {acc.booking} is corrected. Your flight leaves {town} at {time}.

== GB IE AU lost-bag
U: My suitcase didn't arrive from {town}. Bag tag {acc.tracking}
A: I'm so sorry. Which name is it under, and where are you staying?
U: {me}. We're at {org.hotel} until {weekday}
A: Thanks. Once found we'll bring it to {org.hotel}. What's the best mobile?
U: {phone} or my wife {her.first}, {phone#2}
A: Noted. Your file is {acc.ticket}.

== US CA AU hotel-change
U: Hi! I'd like to add a night to our stay, confirmation {acc.booking}
A: Hello, thanks for choosing {org.hotel}! May I have the last name?
U: {me.last}
A: Thank you, {me.titled}. Adding {weekday} would be {amount}. Use the card ending in {last4}?
U: No use this one please {card}
A: Charged. A new confirmation is on its way to {email}. {ag.first}, reservations

== GB IE US hotel-mail
U: Hello,
/ we stayed with you from {date} and I believe I left my glasses in room {n.400}. My name is {me}. Could you post
them to {addr}? I'm happy to pay.
/ Thank you,
/ {me.first}
A: Dear {me.first},
/ good news, housekeeping found them. They went to {addr} today with {org.courier}, number {acc.tracking}.
/ Warm regards,
/ {ag}
/ {org.hotel}

== US AU CA IE car-rental
U: I got a bill for {amount} for damage I didn't do. Rental agreement {acc.contract}
A: I understand. Can I have the renter's name and driver's license number?
U: {me}, {passport}
A: Thanks. The car was returned on {date} and checked by {p2}. There are photos at {url}
U: that scratch was there when I picked it up, your colleague {p3.first} wrote it on the sheet!!
A: I've asked {p3.first} for the sheet and paused the charge, {me.first}.

== GB IE delay-claim
U: Claim for delay, train to {town} was {n.90} minutes late on {date}. Booking ref {acc.booking}
A: Thanks for your claim. Please give your name, address and how you'd like to be paid.
U: {me}, {addr}. Bank transfer, sort code {acc.uk}, account {acc.bank8}
A: Thank you {me.titled}. {amount} will be paid to account {acc.bank8} within {n} working days. Claim reference
{acc.claim}.

== US GB IN AU group-booking
U: need to check in online for 3 people, pnr {acc.booking}
A: Sure, may I have the names and dates of birth as in the booking?
U: {me} {dob}
/ {her} {dob.her}
/ {p2} {dob.p2}
A: All three are checked in: {me}, {her} and {p2}. Passes were sent to {email}.
U: thanks a lot

== US CA AU miles
U: my flight on {date} isn't in my account. freq flyer {acc.member}
A: Hello! What's the e-ticket number or confirmation?
U: {acc.booking}. It was booked by my company {org.firm}
A: Thank you. The name on it is {me.listed}, on your profile it's {me.renamed}. Did you change your name?
U: Yes, {me.last} is my married name
A: OK. Miles are credited and the profile says {me} now.

== GB IE AU visa
U: Hello could you send me the invitation letter for my visa? I'm going to your conference in {month}
A: Gladly. We need full name, date of birth, passport number and employer.
U: {me}, {dob}, {passport}, {org.firm}
A: Thank you, {me.titled}. The letter is here: {url}
U: It says {dob.p2} as date of birth, that's wrong
A: Apologies, corrected to {dob}.

== US AU CA GB airport-parking
U: hi, landing late tonight, will the shuttle still run? booking {acc.booking} under {me}
A: Hi {me.first}, yes it runs until 2am. Call {phone} when you have your bags.
U: cool. And the key box code?
A: It's {sec.door}, row {n}. Safe flight!
U: so {sec.door} and then hash?
A: That's right

== US GB AU bnb
U: Hi {ag.first}, we get in around {time}. How do we get in?
A: Hi {me.first}! It's {addr}. The lockbox is left of the door, code {sec.door}. WiFi is on the fridge but it's
{sec.wifi}.
U: Perfect. Can we park on the street?
A: Yes, no permit needed. If anything's wrong call me or my husband {him.first} on {phone}.

== IN GB travel-agent
U: Dear team, kindly cancel one person from booking {acc.booking}. {p2} cannot travel due to exam.
A: Dear {me.titled}, noted. Cancellation charges are {amount}. Shall I go ahead for {p2}?
U: Yes. Refund to be made to A/c {acc.bank}
A: Done, refund of {amount#2} to {acc.bank} in {n} days.
/ Regards,
/ {ag}
/ {org.travel}
/ {phone}
`);
