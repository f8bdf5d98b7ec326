// Situations of landlords, letting agents, repair firms, removals and alarm companies, in English.
export const homes = `
# gb
U: theres mould in the bathroom again and nobody came
A: Hi, sorry about that. Which property are you in?
U: [d1]
A: Thanks. Is that [p1] or the other tenant?
U: [p1.f] is my flatmate im [p2.f]
A: Ok [p2.f]. Job [a1=REP-#####] with our damp man [p3:m] from [o2=~surname~ Damp Proofing;~head~ Restoration;DryWall ~town~], {Tue 9–11|Thurs am}. Anyone in?
U: no but you can use the key, box code [s1=####]

# us
U: Rent portal double charged me this month ($[x1=1%##] twice)
A: I'm sorry! What's the unit and the name on the lease?
U: [d1], lease is me [p1] and [p2]
A: Thanks. And your birthday, to verify?
U: [b1.shortus]
A: I see two ACH debits from checking account [a1=#########]. We'll reverse the second.
U: thats [p2.f]'s account, pls send her an email too, [e2]
A: Will do. Trace no. is [a2=##############]. Late fees are waived. {[p9.f], [o1:lettings]|Best, [p9.f] at [o1:lettings]}

# ie
U: Hi, interested in the 2 bed in {Naas|Tralee}, is it still going?
A: Hello! Viewings are Saturday from 11. Can I take your name, number and who you work for?
U: [p1:f], [t1], I'm with [o2=~head~ Pharma;~head~ Credit Union;~surname~ Accountants] nearly 4 years
A: Lovely to hear from you, [p1.f]. Have you a reference from your last landlord?
U: Yes, Mr [p2:m.l], [t2]. and my partner is [p3:m]
A: You're down for {11:20|11:40}, key safe is [s1=####] if I'm late. Please bring ID and the PPS number.
U: mine is [n1], thought id give it now
A: That's grand, on your application [a1=APL####].

# gb
U: do you accept pets
A: Some of our landlords do. You can filter by "pets considered" on our site.
U: whats the deposit
A: Five weeks' rent, and a holding deposit of one week.
U: is the one on the high street furnished
A: It's part furnished, EPC rating C, available from 1 May.

# gb
U: Alarms going off and won't stop!!
A: OK, stay calm. What name is the system in?
U: [p1:f]. its the neighbours phoning me i'm on holiday
A: Right. I need the password for the keyholder list.
U: [s1=bumblebee;peppermint;avalon;yorkshire;lighthouse]
A: Thank you. I can silence it remotely, but need your master code.
U: [s2=####] or the old one [s3=####]
A: First one did it. Zone 4, back door. {Shall I send a keyholder?|Who can go and look?}
U: [p2:m], my brother, [t2], he's got the key
A: Called, [p2.f] is on his way. He'll need to say his own PIN, [s4=####], when we ring back. Incident [a1=ALM######].

# au
U: hot water system kaput. Brand new baby in house. urgent pls
A: Congrats and sorry! What's the address and model?
U: [d1], model 315-E, serial [a1=###########*]
A: Thanks. Our plumber [p2:m] can be there by {2pm|3.30}. Are you the owner?
U: renting thru [o2:lettings], property manager is [p3:f.f] [t3]
A: We'll call [p3.f] for approval. Your name, mate?
U: [p1.f.low]. side gate lock is [s1=####]
A: Too easy. Job no [a2=HW#####].

# nz
U: Hi I'd like a quote for washing machine repair, error E18
A: Hi! E18 is usually the drain pump. Callout is $99 incl. GST, parts on top.
U: how long is the wait
A: About {2|3} days at the moment in Hamilton.
U: hmm is it worth it for a 9 year old machine
A: A new pump is around $85, so often yes.

# us
U: Name: [p1]¶Moving from: [d1]¶Moving to: [d2]¶Date: {June 30|August 1}¶Phone: [t1]¶Anything heavy: upright piano
A: Hi [p1.f]! Thanks for the details, the piano adds $180. Estimate [a1=EST-#####] is attached.
U: my husband says ask for the same crew, [p2:m.f] and [p3:m.f]
A: Ha, good choice. Both are on your truck. Deposit of $200 by card?
U: sure [c1.spaced] [c2:cvv] exp {04/27|10/26} zip [d1.pc]
A: {Thank you, that went through.|Approved.} See you then! [o1=~head~ Movers;~surname~ Brothers Moving;Two Guys ~town~]

# za
U: Fibre trench broke our water pipe at the complex
A: Good day, we're very sorry. Which complex and who is the chairperson?
U: [d1]. Chair is [p2:f], I'm only the caretaker, [p1:m.f]
A: Noted, [p1.f]. The site foreman [p3:m.l] is coming. His cell is [t3].
U: he must phone [p2.l] at [t2], she decides
A: Will do so. Claim no. [a1=CLM-####-##], please keep the plumber's slip from [o2=~surname~ Plumbing;Pipe Doctors ~town~;~head~ Drains].

# sg
U: aircon leaking water since last night
A: Hi, may I know your unit address and brand of aircon?
U: [d1], system 3, inverter type
A: Earliest slot is {tmr 2pm|Thu 10am}, $60 checking fee. Name and contact?
U: [p1:f] hp [t1]
A: Ok Ms [p1.l], tech uncle [p2:m.f] will come. Job sheet [a1=AC-#####]. Receipt to which email?
U: [e1]
A: Noted.
U: tell him press intercom then [s1=####№;№####]

# gb
U: Your roofer left scaffolding up and won't answer his phone
A: I'm sorry about that, who was it please?
U: [p2:m], van said [o2=~surname~ Roofing;~head~ Roofing & Guttering;~surname~ & Son Builders]
A: And the address of the work?
U: my mum's, [d1.st.low] . shes [b1:senior.year] born, she can't be climbing round poles
A: Of course. It comes down {tomorrow|Monday morning}. Contract [a1=RF/#####]. Can we phone you, Mr...?
U: [p1:m.l], [t1]. or write, [e1]

# in
U: Flat maintenance app is not showing my payment
A: Please send flat number and UTR number
U: [d1] , UTR [a1=############]
A: It shows under name [p2], is it tenant?
U: [p2.f] is old tenant, vacated in march. i am owner [p1]
A: Updated sir. Gate pass codes of the old tenant are removed. New visitor code: [s1=######]. Please also give your date of birth for the owner's register.
U: [b1.dash]. society secretary [p3:m.l] should also know
`;
