// Situations: schools, colleges, nurseries and courses.
export const school = String.raw`
== GB q=f
U: my <o?son/daughter> wont be in today, sick in the night
A: Thank you for letting us know. What's the child's name and class?
U: <o.n> {4B|year 9|Hedgehogs}
A: Poor thing. I'll tell Miss <q.l>. Is this <c?Mr/Mrs> <c.l>?
U: yes <c.f>. dinner money login stopped working too, pin <s=secret:####>
A: I'll reset it and email <c.e>.
U: thanks
A: Please ring again if <o.f> is off tomorrow.
== US
U: Can't log in to the parent portal
A: Hello, this is <a.f> from the front office. What's the student's name and ID number?
U: <o.n>, <k=account:4#####>. {7th|5th|10th} grade
A: And the birth date on file?
U: <kid~n>
A: Thanks. Your username is <c.b> and I've set a temporary password, <s=secret:{Falcon|Panther|Wildcat|Bulldog}s##>.
U: that did it tysm
A: You're welcome. <o.f>'s teacher is <q.n>, say hi at <=organisation:{Ridgeway|Cesar Chavez|Oak Hollow|Sunset} {Middle|High} School> open house!
== AU
U: G'day, enrolling twins for prep next year
A: Wonderful! I'll need the kids' names and dates of birth, plus proof of address.
U: <o.n> and <q.f>, both <kid~s>. we live at <addr>
A: You're in zone for <g=organisation:{Boronia|Kurrajong|St Brigid’s|Wattle Park|Bellbird} {Primary School|Catholic Primary}>. Who will be the main contact?
U: me, <c.n>, mob <tel>
A: Lovely. Open day at <g> is {5|12} {May|June}.
U: what's the student portal link again
A: Yours is <u=url:https://enrol.{schoolgate|kidnest|classy}.edu.au/family/¤¤¤¤¤¤¤¤¤¤>.
== IN
U: fees paid but app showing pending. adm no <k=account:####/202{4|5|6}>
A: Dear parent, kindly share the child's name, class and transaction ID.
U: <o.n>, class {VII-B|3 C|X A}. txn <t=account:UPI############>
A: Received. Is the payment from <c.n>'s account?
U: yes mine, i am the <c?father/mother>
A: Receipt no. <r=account:FR/####> generated. It's sent to <c.e>.
U: kindly update my child dob also, in app <kid~n> but real is <kid2~n>
A: Corrected as <kid2~n>. Regards, <=organisation:{Vidya|Saraswati|St. Xavier’s|Little Flower} {Public School|Vidyalaya|Convent}>
U: thank you ma'am
== IE q=f
U: hi is it too late for the {after-school club|summer camp|Irish course}
A: There are {three|five} places left! It's €{95|120} per week. Name and age of the child?
U: <o.f>, turns {7|9} on <kid~d>
A: And an emergency contact, please, with a number?
U: granny, <q.n>, <tel>. or me
A: Booked, <k=account:SC-###>. Any allergies we should know of?
U: nuts. epipen in bag
== NG
U: Please I can't access my result with the matric number <k=account:{CSC|ENG|LAW}/202{4|5|6}/###>
A: Hello <c.f>. The scratch card PIN may be used up. What PIN did you use?
U: <s=secret:####-####-####>
A: This was used 5 times already. Please buy another card at the {ICT centre|bursary}.
U: ahn ahn, ok. can I use the one of my friend <o.n>?
A: No, each card is tied to a candidate.
U: ok sir. my date of birth on the form is <dob~p>, result should be sent to <c.e>
== GB
U: when does the autumn term start, and half term?
A: Term starts {3|4} September. Half term is {20 to 24|27 to 31} October.
U: is there an inset day
A: Yes, {Friday 28 November|Monday 5 January}. School closed for pupils.
U: ok whats the uniform supplier. and do you do second hand
A: The list is on our website. Second-hand sale is on the first Thursday of the month.
== CA US
U: how many credits do I need to be full time?
A: 12 for undergrads, 9 for grads. Add/drop closes at 11:59 pm on the second Friday.
U: and tuition for {BIO 101|CHEM 1210|MATH 220} is the same as others?
A: Same per-credit rate, {=cur}{410|389}, plus a lab fee of $75.
U: thx
== SG q=m z=f
U: My <o?boy/girl> cannot attend tuition this {Sat|Sun}, can replace?
A: Sure. Student name and level?
U: <o.n>, {P5|Sec 2|JC1} Maths. Tutor is Mr <q.l>
A: Replacement on {Tues 7pm|Thurs 6pm} with Ms <z.f>. Zoom passcode <s=secret:######>.
U: thanks, ur email is still <m=email:hello@{brightsteps|mindhut|aceclass}.sg> right, need send fees slip
A: Yes. Please PayNow with reference <r=account:INV#####>.
U: ok paid. <o.f> has another sibling <q.n> coming, born <kid~n>, same rate?
A: 10% sibling discount, bring the birth cert.
== ZA o=f
U: Bursary application 20{25|26} — reference <r=account:BUR######>\n\nDear Sir/Madam\n\nI forgot to attach my ID. My number is <i=national-id:!zaid>. I'm in matric at <g=organisation:{Umlazi|Khanya|Hillview|Sunnyside} {Secondary School|High}>.\n\nRegards\n<c.n>
A: Dear <c.f>\n\nThank you, the number is added. We also need the ID of one parent.
U: My mother is <o.n>, born <dob2~w>. She does not have the card, only the green book.
A: That is fine. Please ask <g> to stamp a copy.
U: Noted. Our postal details are <addr>.
== GB
U: I want to speak to someone about my student loan repayment, they took too much
A: Of course, you're speaking to <a.n>. Could I have your customer reference, and your NI number?
U: <k=account:###########> and <i=national-id:!ni>
A: Thank you. Who's the employer taking it?
U: <g=organisation:{Fernhill|Oakmoor|Castlegate|Pinnacle} {Care|Logistics|Media|Lettings}>, since {May|October}
A: <g> put you on plan 2 and you're plan 1. You'll be refunded to which account?
U: the one ending <y=account:####> same as my wages
A: Thanks. And may I take your date of birth for the form, <c.f>?
U: <dob~o>
== NZ PH
U: forgot the passcode for the nursery gate again {sorry|lol}
A: No problem! Before I share, which child do you collect?
U: <o.f>, in the {Kea|Starfish|Pukeko} room
A: And you're <c.f>, yes? It's <s=secret:%###\#>, please don't pass it on.
U: ta. also <q.f> my <q?brother/sister> picks up on Friday
A: Added <q.n> to the list, <q?he'll/she'll> need photo ID the first time.
U: great. invoice <n=account:KN-####> is paid by the way
`;
