// English desks: home.
import { readTemplates } from './render.ts';

export const englishHome = readTemplates(`
# en
U: <Hi|Hello|Good morning>, we're moving house on {date} and I need to let you know the new address.
A: <Congratulations on the move!|Happy to help with that.> Could I take your name and account number first, please?
U: {p}, account {acct}
A: Thanks, {p.f}. What's the new address, and the date you get the keys?
U: {ad}. Keys on {date2}
A: Lovely. And the address you're leaving is {ad2}, is that right?
U: Yes that's right. Final bill to {e} please, not in the post
A: All done, {p.f}. The final bill for {ad2} goes to {e} within <10|14> working days.
# gb,ie
U: Moving out on {wd} and the landlord wants me to close my {energy} account. Meter serial {mtr}, reading 04{num}81.
A: Thanks. For security can I take your full name, date of birth and the first line of your address?
U: {p.m}
/{d}
/{ad.s}
A: Perfect, that matches. Who is responsible for the property after you?
U: the landlord, {q.t} {q.l}. {q.his} number is {t}
A: Thank you. I've closed the supply in your name, {p.t} {p.l}. The credit of {amt} will go back to the account
ending in the usual details.
# en pf
u: hi got married in {mon} need to change my name on the account
A: Congratulations! I can help with that. What name is on the account at the moment?
u: {p}
A: And your new name, {p.f}?
u: {n}
A: Could you confirm your date of birth and customer number?
u: {d} and its {cust}
A: Thank you, Mrs {n.l}. Please upload the marriage certificate here: {u.doc}. Once checked, your card will be
reissued as {n.up}.
u: ok will do, email is still {e} for now
# en pf
U: Dear Sir or Madam,
/
/I am writing to inform you of my change of surname following my divorce. My account, no. {acct}, is still held
under {p.lf}; I now use my maiden name and should like all correspondence addressed to {n}.
/
/My address remains {ad}.
/
/Yours faithfully,
/{n}
/(formerly {p})
/Tel. {t}
A: Dear Ms {n.l},
/
/Thank you for your letter about account {acct}. We have updated our records from {p} to {n}. A copy of the decree
absolute would be appreciated and can be sent to {box.bank}.
/
/Kind regards,
/{a}
/{bank}
# en
U: Where is my parcel?? Tracking says delivered but there's nothing here
A: Sorry to hear that! Could you share the tracking number and the delivery address?
U: {trk}
/{ad}
A: Thanks. The driver noted it was left with a neighbour called {q.l}<| across the road| a few doors down>. Would
you like me to check with the driver?
U: I don't know any {q.l}. I want a refund, the order was {ord}
A: I understand, {p.f}. I've opened case {tkt}. We'll write to {e} within 48 hours.
# en
U: my neighbour took in a parcel for me, can you tell me which one? order {ord}, name {p}
A: It was signed for by {q} at {ad}, on {wd} at {time}.
U: ah {q.f}! great thanks
A: <You're welcome|No problem at all>, {p.f}. Anything else today?
# us,ca qf
U: I need the package redirected. I'm not home this week, can {courier} drop it at my sister's? Tracking {trk}
A: Sure thing! May I have the name and address of the recipient?
U: {q}, {ad}. {q.his} cell is {t}
A: Got it. For deliveries to another address we send a code to the phone on file. Please read it back to me.
U: {otp}
A: Thank you. {trk} will now go to {q} at {ad} on {wd}.
# gb,ie,au,nz
U: Could the driver leave it in the porch? there's a keysafe, code is {door}, but mind the dog
A: Of course. I've added the note "keysafe {door}, dog on premises" to order {ord}. Is the address still {ad}?
U: yes love. and its {p.f} not {p.x} on the label, they always get the name wrong
A: Oh dear! So that I get it right: is the surname {p.l}?
U: thats it. {p.sp}
# en
U: We had a burst pipe last night and the whole kitchen is under water. Policy {pol}
A: I'm so sorry to hear that. Is everyone safe? Let me register a claim. May I take your name and date of birth?
U: Everyone's ok. {p.m}, {d}
A: And the address of the insured property, please?
U: {ad}
A: Thank you. Your claim number is {clm}. A surveyor from {trade}, {q.t} {q}, will ring you. Best number?
U: {t}, or my <partner|{w.spouse}> {w.f} on {t2}
A: Noted. Keep receipts for anything over {amt}, and photos can be uploaded at {u.page-insurer}.
# en
A: Claim note {clm} - call with policyholder {p} (DOB {d}, tel {t}). Water leak from flat above at {ad}. Upstairs
occupier named as {q}. Plumber attended: {trade}, invoice {inv}, {amt}. PH bank details for settlement: {ib}. Call
back {wd}.
U: This is {p.f} again about claim {clm}. I forgot to say, {q.f} upstairs is insured with {insurer}, policy {pol}
A: Thank you {p.t} {p.l}, I have added {insurer} and policy number {pol} to the file.
# us
U: Hi, my garage was broken into and I need to file a claim w/ {insurer}. Police report is {clm}
A: I'm sorry, {p.f}. I just need to verify you. Date of birth?
U: {d}
A: ZIP code?
U: {ad.p}
A: And the Social Security number on file?
U: {id}
A: Thank you. And where should we mail the check?
U: {ad}
# gb,ie,nz rf
U: its {p.f} from {ad.s}, the boiler is out AGAIN and theres a baby in the house
A: Sorry about this {p.f}. Can I confirm your surname and tenancy reference?
U: {p.l}, {ctr}
A: Thank you. I can see {letting} has booked {q} of {trade} for {wd} {time}. Is {t} the best number?
U: no thats the old one, its {t2} now
A: Updated to {t2}. Will somebody be in?
U: my mum {r.f} will, door code for the block is {door}
# au,nz,gb kf
U: To: {box.letting}
/Subject: Mould in bathroom, {ad}
/
/Hi {a.f},
/
/As discussed on the phone, the mould in our bathroom has come back. Our daughter {k.f} ({dk}) has asthma and the
doctor at {clinic} is concerned.
/
/Could you please send someone this week? I'm home <Tuesday|Thursday> after {time}.
/
/Thanks,
/{p}
/{t}
A: Hi {p.f}, thanks for the email and sorry to hear that {k.f} is unwell. I've logged job {tkt} with {trade}; {q.f}
will call {t} to arrange access. Cheers, {a.f}, {letting}
# en
U: <I think|pretty sure> my neighbour at {ad} is stealing our bins lol. But seriously, who do I tell that ours was
never replaced? Ref {tkt}
A: Thanks for getting in touch with {authority}. Could I take your own name and address?
U: {p}, {ad2}
A: Thank you {p.f}. The replacement bin for {ad2} is on the truck for {wd}.
# en pf qm
U: The meter reader wrote down the wrong number. My meter is {mtr}, not {mtr2}
A: Thank you for flagging this. Which account is it for?
U: {acct}, in my late husband's name, {q}. I'm {p}
A: I'm very sorry for your loss, Mrs {p.l}. I can move the account into your name. May I have your date of birth?
U: {d}. I'm not very good with computers dear, can you send it in the post
A: Of course. I'll post the form to {ad}. Is that still correct?
U: Yes that is correct, thank you
# us
U: hey so somebody else's bill keeps coming to my apt. says {q} on it
A: Thanks for letting us know! What is the address?
U: {ad}
A: And your name?
U: {p}. moved in in {mon}. im with {energy} too acct {acct}
A: Thank you, {p.f}. I have flagged {q} as moved. If mail for {q.lf} still arrives, please return it unopened.
# gb km
U: Council tax ref {acct}. Single person discount please, my son {k} moved out on {date}
A: Thank you. May I confirm who I'm speaking to?
U: {p}
A: And your date of birth, National Insurance number and postcode?
U: {d}, {id}, {ad.p}
A: Thank you {p.t} {p.l}, that all matches. And {k.f}'s new address?
U: He's at {ad2} with his girlfriend
A: The discount is applied from {date}. A letter from {authority} will follow.
# in
U: Sir gas cylinder not delivered since 12 days, booking no {bkg}, consumer no {cust}. Kindly do the needful
A: Dear customer, greetings from {energy}. Kindly share your registered mobile number and name.
U: {t}, name {p}
A: Thank you {p.t} {p.l}. Kindly confirm address: {ad}?
U: No no, this is old address. New is {ad2}. I have submitted Aadhaar {id} also for proof
A: We have updated the same. Delivery boy {q.f} ({t2}) will visit today by {time}.
# za qf
U: Hi there, we've had no power at {ad} since load shedding ended. Prepaid meter {mtr}
A: Good day, thank you for contacting {energy}. May I have your name, ID number and cell?
U: {p}, {id}, {t}
A: Thank you {p.t} {p.l}. Reference number {tkt} has been sent to {t}. A technician will attend.
U: shame thanks hey. my ma {q.f} is on oxygen so pls hurry
# sg
U: hi aircon leaking leh. contract no {ctr}, can send someone today?
A: Hello, may I have your name and unit address please?
U: {p}, {ad}
A: Thank you {p.f}. Our technician {q.f} from {trade} can come between 2pm and 5pm. Is {t} correct for contact?
U: ya can. if no answer call my helper {r.f} at {t2}
# ie
U: Hello, I'm after getting a letter about the water charges refund and the eircode is wrong on it. It's {ad.p}, ye
have {ad2.p}
A: Thanks for that. Could I get your name and the reference on the letter?
U: {p}, ref {cust}
A: Grand, thanks {p.f}. I've changed {ad2.p} to {ad.p}. Refund goes to IBAN {ib}, is that still right?
U: It is, yeah
# en
U: I'd like to cancel my <gym membership|membership>, number {mem}
A: Sorry to see you go! Can I ask for your name and date of birth to find you?
U: {p} {d}
A: Thanks {p.f}, found you. May I ask why you're leaving us?
U: moving to {town}. please confirm to {e}
A: Done. Your membership {mem} ends on {date}, confirmation sent to {e}.
`);
