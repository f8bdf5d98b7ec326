// Situations: households, firms, forms with several people.
export const family = String.raw`
== GB
U: hi can u check names on our holiday booking <b=account:{TH|JZ}######>, think one is spelt wrong
A: Hello! Passengers are <c.n>, <o.n> and <q.n>. Which is wrong?
U: its all fine but <q.f>s birthday is wrong, should be <kid~o>
A: Changed it. The others: <dob~o> for you and <dob2~o> for <o.f>?
U: yes. passport for me <passport>, do you need it now?
A: I've added it to save you time, the rest can be done online.
U: pay the balance: card <card~4> like the deposit pls. lead address is <addr>
U: lovely
== US
U: Enrolling in the dental plan through work: me, spouse, 2 kids
A: Great! Please list everyone's full name and DOB.
U: <c.n> <dob~n>\n<o.n> <dob2~n>\n<p.n> <kid~n>\n<q.n> <kid2~n>
A: Thanks <c.f>. SSN of the subscriber?
U: <i=national-id:!ssn>
A: Group <g=organisation:{Marigold|Keystone|Big Sandy|Trailhead} {Foods|Steel|Outdoor|Credit}>, member ID <m=account:D########>. Cards go to <addr>.
U: thx <a.f>
== AU
U: school camp form\nStudent: <o.n>\nDOB: <kid~n>\nMedicare: <i=national-id:!medicare>\nParent: <c.n>\nPh: <tel>\nDoctor: Dr <q.n>, <g=organisation:{Wattle|Bayside|Hilltop|Creekside} {Medical|Family Practice}>
A: Thanks, got it. Any medication on camp?
U: ventolin. can <o.f> keep phone
A: No phones sorry. You can follow along on the camp page, passcode <s=secret:{wombat|possum|bilby|emu}##>.
U: ok
== IN o=f c=m
U: Good morning, want to add my wife and <q?son/daughter> in the group mediclaim
A: Good morning. Kindly share name, relation, date of birth for each.
U: <o.n>, wife, <dob2~n>. <q?son/daughter> <q.f>, born <kid~n>
A: Noted. Your staff code and company?
U: <k=account:EMP####>, <g=organisation:{Sahyadri|Cauvery|Vindhya|Ganga} {Motors|Polymers|Exports} Ltd>
A: <g> HR has approved. E-cards will go to <c.e>. Policy <p=account:GMC/202{4|5|6}/#####>.
U: Thank you. My DOB in old card is wrong also, right is <dob~n>
A: Corrected in the same request, <c.f> ji.
== IE
U: Hello, I'm buying a house and need to chase my solicitor
A: Hello, which file is it, and who's acting?
U: file <k=account:CON/####/2#>, <o.n> in <g=organisation:{Fahy|Moran|Tighe|Costello} & {Daly|Burke|Co} Solicitors>
A: Thanks <c.f>. <o.f> is in court till two. The contract is for <addr>?
U: it is. and the deposit, I've the client account IBAN as <iban>, is it right? I've heard of scams
A: Very wise. That's correct, I've checked it with the accounts in <g>.
U: grand
== ZA
U: Please note our company changed name from <g=organisation:{Karoo|Indwe|Vaal} {Print|Courier|Engineering} CC> to <g2=organisation:{Marula|Thebe|Sandstone} {Print|Courier|Engineering} (Pty) Ltd>
A: Thank you. Is the VAT number and the address the same?
U: VAT same. Postal is <addr> now, and accounts person is <o.n>, <m=email:accounts@{marula|thebe|sandstone}.co.za>
A: Updated on account <x=account:K#####>. The director is still <c.n>?
U: Yes that's me
A: Then <g2> is live. New statements go to <o.f>.
U: portal code for <o.f>: keep <s=secret:¢¢#####> or new
A: New one goes out by SMS to <tel>.
== SG
U: Domestic helper insurance renewal pls. Helper name <o.n~u>, passport <x=national-id:{A|C}#######>
A: Hi, employer name and NRIC, and helper's date of birth?
U: <c.n>, <i=national-id:!nric>. dob of <o.f> is <dob2~w>
A: <o?His/Her> FIN also please.
U: <k=national-id:!fin>
A: {=cur}{290|345} for 26 months. Send the payment link to which mobile?
U: <tel>, last time's card also can, the <card~4> one
A: Charged to that one. Policy <p=account:MDI-#######>, from <g=organisation:{Raffles Quay|Temasek Green|Sentosa} Insurance>.
== NZ o=f
U: Kia ora, booking the hall at <g=organisation:{Te Awa|Riverbend|Hillcrest|St Aidan’s} {School|Community Trust}> for our whānau reunion
A: Kia ora <c.f>! Which weekend, and how can I reach you?
U: <date~d>, <tel> or <c.e>
A: Booked under <c.l>, gate code will be <s=secret:####>. Aunty <o.f> has the kitchen keys.
U: is she at <addr~s> still
A: Yes, number <tel2> if she's out the back. Invoice <n=account:HB-###> to you?
U: yes please
== PH o=f
U: Hello, correction sa travel insurance: name <c.m>, birthday <dob~n>, passport <passport>
A: Noted po. Our policy says birthday <dob2~n>. Will reissue <p=account:TI-########>. Who is the beneficiary?
U: my mother <o.n>, birthday <old~n>
A: And her mobile?
U: <tel>
A: Thank you, new certificate sent to <c.e>.
== NG c=f z=m
U: School fees for my three children: <o.n>, <p.f> and <q.f>
A: Good day Mrs <c.l>, all three are on one family file, <k=account:FAM/####>.
U: <p.f> is in JSS1 now, born <kid~w>, and please <p?he/she> needs the hostel
A: We've added hostel to <p.f>'s bill. Kindly pay to account <x=account:10########> in the name of <g=organisation:{Greenfield|Model|Kings’ Heritage|Corona Gate} {Secondary School|International School|College}>.
U: Paid. I used my husband's account, <z.n>
A: Receipt <r=account:RC######> issued by <g>. Thank you.
== GB
U: Probate form as requested:\nDeceased: <o.n>\nBorn: <old~n>\nNI: <i=national-id:!ni>\nLast address: <addr>\nExecutor: <c.n>, <addr2>
A: That's received, <c?Mr/Ms> <c.l>. Was <o.f> with <g=organisation:{Stanhope|Wessex|Minster|Old Mill} {Building Society|Life|Friendly Society}> before 1998?
U: Yes, the passbook says <x=account:#/######-#>
A: Found. There's £1,{240|870}. Which account should it go to?
U: mine, IBAN <iban>, or by cheque
A: Transfer is quicker, done by Friday.
U: And letters to my email, <c.e>, from now on.
== CA
U: Set up my <o?son/daughter> with <o?his/her> first phone line please
A: Fun! First and last name and birthdate of the user?
U: <o.n>, <kid~n>
A: And you'd be the owner, <c.n>? What PIN should protect the account?
U: yes. pin <s=secret:####>, verbal password "<s2=secret:{toboggan|poutine|chickadee|butter tart|snowplow}>"
A: Set. New number is <tel>, SIM <z=account:8930##############>.
U: voicemail code?
A: It starts as <s3=secret:####>, <o.f> can change it by holding 1.
U: bill goes on my card <card~m>?
A: Yes, the same one.
== US
U: new patient forms for <o?dad/mom>: <o.n>, DOB <old~n>, lives w me at <addr>. insurance thru <g=organisation:{Heartland|Pioneer|Evergreen State} {Health Plan|Medicare Advantage}>, policy no <m=account:H####-###-##>
A: Appreciate it, <c.f>. Emergency contact besides yourself?
U: my <q?brother/sister> <q.n>, <tel>
A: Got it. Portal sign-up is <u=url:https://portal.{sunvalleymed|lakewoodclinic|mesacare}.org/activate/¤¤¤¤¤¤¤¤¤¤>, access code <s=secret:¢¢¢-###-¢¢¢>.
U: <o?dad/mom> doesnt do computers but ill do it
A: Perfect. <g> will be billed first. See you both at <addr2~a>.
== AU
U: how old do kids have to be for the trampoline park and do parents pay
A: From 3 up. Watching is free, jumping is {=cur}{18|22} an hour, grip socks $3.
U: party for 10 on a sunday?
A: {=cur}{290|340} for 10, with food, 2 hours. Slots at 10, 12:30 and 3.
U: cool will chat to the missus
== US
U: when's the last day to change benefits for next year
A: Open enrollment runs {November 1 to 15|October 21 to November 8}.
U: and the FSA max?
A: {=cur}{3,200|3,300} for health, $5,000 for dependent care.
U: ok so do i need to reelect fsa each year
A: Yes, FSA elections don't roll over.
`;
