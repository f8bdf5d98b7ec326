// Public offices, schools, staff and letting: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const peopleTemplates = parsed(`
us> U: I need to renew my driver license, name change after marriage A: County clerk's office, {p1.g} speaking. Old
and new name? U: was {f2}, now {f2.g} {m3.f} A: DOB and SSN? U: {dob}, {id} A: Bring the certificate to the front
counter, Mon-Fri 8:30-4. U: My husband is {m3}, need him? A: No, {f2.g}.
gb ie> U: Passport not arrived. Old number {passport}, application {case} A: Let me check. Full name and date of birth
as on the form? U: {p1.u}, {dob} A: It's printed, {p1.g}. Courier ref {track}. U: it's for my baby too, {f2},
{childdob} A: {f2.g}'s photo was refused: eyes closed. Form LS02 is at {url}. U: and the card for future payments is
{card7}, not {card8} A: Saved, the old one is removed.
gb au> A: {school} office, good morning. U: hi it's {p1.g}'s mum, {p1.g} {p1.f} in Year 4, he's got a temperature A:
Poor {p1.g}. Is he coming back before half term? U: doubt it. also {f2} will collect his sister {f3.g} today A:
Password for collection? U: {answer} A: Lovely, I'll let Miss {f4.f} know.
gb us ca> U: Appeal of my grade. Student no. {student}, module CS204, 58% A: Hello {p1.g}, that's handled by the exams
office. Your tutor? U: Prof. {p2}, but Dr {p3.f} marked it A: Professor {p2.f} has been told. Deadline is {date}. U:
please reply to {p1.mail} not the uni one A: Noted.
us> U: Rental application. {p1}, SSN {id}, current landlord {p2} ({phone}) A: Thanks for applying with {letting}.
Income proof? U: I work at {firm}, supervisor {p3.mail} A: {firm.s} confirmed. Deposit is $1,500 via {url}. U:
roommate {p4.g}'s dob is {dob}, she'll apply herself A: Great, tell {p4.g} the fee is $45.
gb> U: Re: noise. Flat above us, Mr {m1.f} at {addr}, drumming til 2am A: Thank you. Your own name is kept
confidential. May I have it? U: {p2}. {phone} A: The Environmental Protection Act allows us to act, {p2.g}. Case
{case} is with officer {p3}. U: {m1.g} is quite aggressive so pls no letter with my name
gb us au> U: I want to report my line manager. A: I'm {p1.g} of People team, this is confidential. Who is it about? U:
{m2}, Head of Logistics at {firm}. {m2.g} shouted at {f3.g} in front of all A: I'm sorry. When? U: {date}, at {time}.
Witnesses: {p4.r}; {p5.r} A: Thank you. I will talk to {f3.g} first, then {p4.g}.
us in> U: Candidate {p1} accepted! start date {date}, salary $84,000 A: Great news. Background check needs DOB and ID.
U: {dob} and {id} A: And references? U: {p2} ex boss from {firm}, {p2.mail}; {p3} from {firm2} A: Will call {p2.g} and
{p3.g} this week.
gb us> U: we booked with you, ref {booking}, flight cancelled!! A: Hi, {travel} chat, I'm {p1.g}. Lead passenger? U:
{p2}, plus {p3.g} and {p4.g} {p4.f} A: I can rebook all three on BA117 at {time} from Heathrow Terminal 5. U: ok.
passports {passport} and {passport2} A: Thanks {p2.g}. EU 261 form: {url}. U: can you charge {card7} this time A: Of
course, done.
us ca> U: Hotel charged me twice, conf {booking}, {p1} A: Sorry to hear that. This is {p2.g} from {travel}. Which
card? U: {card}. $219.00 x 2, stayed by Niagara Falls 3 nights A: Refund started, {p1.g}. U: my wife {f3} also left a
bag in room 1204, black Samsonite A: Housekeeping, {p4.g}, has it. Ship to {addr}? U: yes
gb us> U: Lost property - left my rucksack on the 17:42 from Paddington, blue Osprey 40L A: What was inside? U: laptop
sn {serial}, a badge "{p1}, {firm}", letter to {addr} A: We found it, {p1.g}! U: ah brilliant. A: Bring ID. Ask for
{p2.g} at Platform 1, ref {ticket}.
gb> U: Can I register to vote at my new flat? NI {id} A: Yes. Name, DOB, address please. U: {p1.l} {dob} {addr} A:
Previous address? U: {addr2} A: Great {p1.g}, polling cards go out in April. Section 13 of the 1983 Act has the
details.
gb ie> U: Donation query. I gave £50 to {charity} in memory of my nan {f1} A: Thank you, {p2.g}. How did you pay? U:
by card {card}, gift aid yes A: Receipt goes to {p2.mail}. U: can the newsletter mention {f1.g}? A: Certainly. {p3.g}
in Fundraising will ring on {phone}.
za> U: Hi, prepaid electricity token not working, meter {meter} A: Good day, {utility}. Your name and ID number? U:
{p1} {id} A: Thank you {p1.g}. Token re-issued {token}. U: Sharp. Stage 2 load shedding still on Heritage Day? A: Yes,
18:00-20:30. U: and the card for future payments is {card7}, not {card8} A: Saved, the old one is removed.
au> U: Centre waitlist for our bub {p1.g} {p1.f}, dob {childdob} A: Hi! {school}, {f2.g} here. Parent names? U: {p3}
and {p4} A: Thanks {p3.g}. CRN? U: {crn} A: Spot from Melbourne Cup week, Tue/Thu, $128 a day. U: yay {p4.g} will be
stoked
us> U: water bill is $640, normally 60, acct {acct} A: Hi, {utility}. Name on account? U: {p1}, service address {addr}
A: Meter {meter} shows 12,000 gallons. Any leaks? U: toilet maybe. tenant {p2.g} didnt say A: Adjustment form: {url}.
Send to {p3.mail} attn {p3.g}. U: and the card for future payments is {card7}, not {card8} A: Saved, the old one is
removed.
ca> U: Work permit expired. UCI {acct}, passport {passport} A: Hello, can I get name and date of birth? U: Family name
{p1.f}, given {p1.g}; {dob} A: You have maintained status under R183(5). Employer? U: {firm}, manager {p2} A: Ok
{p1.g}, keep a letter from {firm.s}. U: upload at {url}? A: Yes, and the fee page is {url2}.
us gb> U: Gym cancel pls. {p1.l}, key fob {acct} A: Hi {p1.g}, sorry to see you go! DOB and last door PIN? U:
{dobshort}, {pin} A: There's a 30 day notice. Freeze for £5 instead? U: no. {p2.g} the trainer promised me no notice
A: I'll check with {p2.g}.
gb> A: Voicemail to text, {letting}: hi this is {p1} calling for {p2.g} erm about the viewing on {addr.s} can you ring
me back on {phonewords} or email {p1.spoken} thanks bye U: Hi {p1.g}, {p2.g} here. Saturday {time}? A: great. my
partner {p3.g} comes along. parking by the Town Hall? U: yes, 2 hours free
us> A: Transcript: Thank you for calling {utility}, this is {p1.g}. U: yeah hi um I want to start service, name is
{p2} A: Spell the last name? U: like it sounds, {p2.f}. email {p2.spoken} A: Date of birth? U: {dobwords} A: Thank
you. And a four digit PIN for the account? U: {pin} A: Got it. Deposit is a hundred dollars.
`);
