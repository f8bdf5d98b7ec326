// Situations of insurers and brokers, in English.
export const insurers = `
# gb
U: someone went into the back of me at the lights this morning, need to start a claim
A: Sorry to hear that, I hope nobody's hurt. What's your registration?
U: [a1=*%# ***;**## ***;*%## ***]
A: Got it, that's the {blue hatchback|grey estate} insured to [p1], born [b1.dmy]. Did you swap details with the other driver?
U: yeah she's called [p2:f.low] insured with [o1:insurer], her reg is [a2=**## ***]
A: {Brilliant, that helps a lot.|Very helpful.} Claim [a3=MTR########] is open. Was there a witness?
U: a bloke walking his dog, [p3:m.f.low], he gave me [t3]
A: Noted, we'll ring [p3.f] on that number this week. Do you have her email as well, the other driver's?
U: yeah she wrote it on my hand, [e2]

# us
U: Policyholder: [p1]¶Policy: [a1=HO3-#######-##]¶Loss location: [d1]¶Date of loss: {March 3|January 19|November 8}¶Describe: kitchen pipe burst, water in the basement too
A: Dear [p1.ini], we assigned adjuster [p2:m], who will call you within one business day.
U: can he call my cell instead, [t1]. i'm staying at my sisters, [d2.st]. lockbox at the house is [s1=####]
A: Absolutely. [p2.f] has been notified to use it. Your claim number, for any contractor, is [a2=##-##-####-W].
U: thx

# ie gb
U: Just want to add my daughter to my car insurance
A: No bother at all. What's her name and when was she born?
U: [p2:f.f], she's born [b2:young.th]
A: And how long has she held her licence?
U: a year in may. its a full one, do you need the number off it
A: I do, please.
U: [n2=#########;##########]
A: {Thanks a million.|Lovely.} Adding [p2] to policy [a1=IE-MOT-######] comes to €{340|412|288} for the rest of the term. How would you like to pay?
U: card. [c1.spaced] exp {09/27|11/26|03/28}
A: And the three digits on the back, please.
U: [c2:cvv]
A: That went through, Mr. [p1:m.l].

# au
U: hey does your pet insurance cover cruciate surgery
A: Hi! Yes, on the Gold and Gold Plus plans, after a 6 month waiting period for knee conditions.
U: how much is gold for a 4yo labrador
A: From about $71 a month with a $200 excess. You'll get an exact price in the online quote tool.
U: and is dental in it
A: Dental illness yes, up to $1,000 a year on Gold Plus. Routine cleaning isn't covered.

# gb
D: [p1:m] [p2:f1] [p3:m1]
U: Good morning. I'd like an update on my husband's life cover payout. He passed in {February|March}.
A: I'm very sorry for your loss. What was his name, and the policy number if you have it to hand?
U: [p1:m] and it says [a1=LF######/##] on the schedule
A: Thank you. And may I take your own name?
U: [p2], his wife
A: I see, Mrs [p2.l], thank you. So that I speak to the right person, what was his date of birth?
U: [b1:senior.long]
A: The trustees at [o1:insurer] have approved it. Which account should the funds go to?
U: My son's looking after all that, [p3.f], his IBAN's [i3]
A: I'm afraid it has to be in your name. {I'll post you a form.|There's a short form for that.} Is [d2] right?
U: It is yes.

# in
U: my mediclaim cashless got rejected at hospital, very urgent
A: Very sorry for the inconvenience. Kindly share the health card number and patient name.
U: card no [a1=MDI-########-##] patient is my father [p1:m]
A: Which hospital is he admitted in?
U: [o1=~surname~ Multispeciality Hospital;Sri ~surname~ Nursing Home;~head~ Hospital], ward 3
A: Sir the pre-auth needs his Aadhaar and birth date. Please type here.
U: [n1] , [b1.dash]
A: Approved for Rs {75,000|1,20,000}. TPA reference [a2=PA/####/######]. The desk will inform Dr. [p3.l] also.
U: thank you so much mam

# za
U: Hello, where can I send pics of the geyser that burst
A: Hi there! You can WhatsApp them to [t9] or mail [e8=claims@~o1.dom~.~tld~].
D: [o1:insurer]
U: ok sending. its for unit at [d1]
A: Received 4 photos. Is the policy in your name?
U: No in my husbands, [p2:m.r]
A: Dankie, found: [a1=DOM###########]. The gate, is there a code for him?
U: Dial [s1=#####] at the keypad
A: Great. A plumber from [o2=~surname~ Plumbers;~head~ Plumbing;Drain & Geyser ~town~] will phone before noon.

# us
U: Do I need to tell you guys if I put in a pool
A: Yes, please do! A pool changes your liability coverage. We recommend at least $300,000.
U: will it go up a lot
A: Usually $50 to $75 a year for in-ground pools with a 4-foot fence.
U: and trampolines?
A: {Excluded under form HO-3 in most states unless you add endorsement 21.|Those need the recreational endorsement, around $40 a year.}
U: alright, thank you

# nz
U: Kia ora, can you email me the certificate of currency for my contents cover, my landlord wants it
A: Kia ora! Sure thing. Which email should it go to?
U: [e1], and cc the agent if you can, [e2=~p2.dot~@~o1.dom~.~tld~]
D: [p2] [o1:lettings]
A: Sent to both. It shows you, [p1], at [d1], cover to {30 June|31 October}, policy [a1=NZC######].
U: oh the flat's spelt wrong, its [d1.st.up]. and [p3.f] should be on it too, my flatmate
A: {Fixed, give it five minutes.|All fixed.} Does [p3.f] have a surname for the certificate?
U: [p3.l]

# gb
U: Hi, got your renewal and its gone from £{412|388} to £{690|655}??? not happy
A: I understand. Let me see what I can do. Can I take the postcode and your surname?
U: [d1.pc] [p1.l.low]
A: Thanks. And for security, the memorable word you set up?
U: [s1=bluebell;thistle;caravan;marmalade;saxophone;tottenham]
A: Great. I can see two drivers, yourself and [p2:m]. Has anything changed with your job or mileage?
U: [p2.f]'s moved out so take him off, and i work from home now
A: With that it's £{455|431}. Renewal [a1=RN-######-##] updated. Shall I take it from the same card as last year, [c1.last4]?
U: no thats expired, use [c2.plain]
A: {Done, documents are on their way.|That's all paid.}

# ph
U: good pm po. follow up ko lang yung claim ng nanay ko sa [o1=~head~ Healthcare HMO;~surname~ Care;~head~ MediPlan]
A: Good afternoon! May I have the member ID and her complete name po?
U: Member ID [a1=##-####-#####-0] [p1:f]
A: Thank you po. Birthdate for verification?
U: [b1:senior.us]
A: Approved na po ang reimbursement. Kanino po ipapadala ang cheke?
U: sa akin na lang, [p2], [d2]
A: Noted po Ma'am [p2.f]. {Please allow 7 banking days.|Within a week po.}

# gb us
U: Subject: Third party claim – our client [p1]¶¶Dear Claims Team,¶¶We act for the above named, of [d1], in respect of the accident on {14 May|2 June|9 July}. Our client's date of birth is [b1.long] and National Insurance or Social Security number is available on request. Your insured is [p2] driving vehicle [a2=**## ***;***-####].¶¶Please quote our reference [a1=***/%##/######] on all correspondence.¶¶Yours faithfully¶[o1:law]
A: Dear [o1],¶¶We acknowledge your letter. The handler for this file is [p3], direct line [t3].¶¶Regards,¶[o2:insurer]
U: Thank you. Kindly note [p1.r] has now moved, new address [d2].
A: Updated. We'll respond on liability under [a1] within 21 days.
`;
