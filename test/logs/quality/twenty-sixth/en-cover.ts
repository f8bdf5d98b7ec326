// Situations at insurers, energy and water firms, and telecoms.
export const enCover = `
# GB insurer
U: hi had a bump this morning someone went into the back of me
A: Oh no, I hope nobody's hurt. I'm <a.f>, let's get this logged. What's your policy number?
U: <pol=acc:MOT/%######/##>
A: That's brought you up, <c.f>. And the registration of your car and theirs, if you have it?
U: mine <plate>, his <~plate2>
A: Did you get the other driver's name and insurer?
U: <~ma>, insured with <firm:insurer> he said. phone <tel>
A: Brilliant. Your claim under <pol> is <acc:CL########> and the garage, <firm:repair>, will ring you today.
U: cars stood outside <adr> if they want a look
A: I'll tell them. Photos can be uploaded to <url:https://claims.$d/upload/¤>

# US insurer
U: Hello, need to add a driver to auto policy <acc:AP-%##-####-##>
A: Sure thing! What's the driver's full legal name, date of birth and license number?
U: <k>, <odobn>, license <usdl>
A: And how is <k.f> related to you?
U: {my daughter|my oldest kid|stepson}
A: Thanks! The premium goes up $<amt:20-90> a month. Okay to charge the Visa ending in <cardl>?
U: no that one expired, use <card2> instead, cvv <cvv2>
A: All done, <c.f>. New ID cards are on the way to <c.m>.
U: mail <k.f>'s to the dorm though: <adr2>
A: You got it! <org> appreciates your business.

# IE insurer
U: Name: <c>
Born: <dobn>
Eircode: <pc>
Policy: <acc:HOM-######>
Query: does my house policy cover a burst pipe
A: Hi <c.f>, <a> here from <org>. Escape of water is covered with an excess of €<n:250-500>.
U: Great. The plumber wants paying today. Can ye pay him direct?
A: We'd pay you, and you pay him. What IBAN should we use?
U: <iban>
A: Grand. Send the invoice to <mail:claims@$d> with <acc:WD######> in the subject.

# AU insurer
A: Thanks for calling <org>, this is <a.f>. Just so you know we record these calls.
U: G'day <a.f>. Had a tree come down on the carport in that storm {Saturday|last night}.
A: Oh dear. What's the address of the property?
U: It's <adr>.
A: And am I speaking with the policy holder?
U: No it's me mum's place, <fa>. I'm the son, <km.f>. She doesn't do computers.
A: No worries. I'll need her date of birth, so I can find her.
U: <edobl>.
A: Beauty, got her. Claim number's <acc:AU%#######>, an assessor named <o> will be out tomorrow.

# ZA insurer
U: please can you send me a tax certificate for my medical aid
A: Good day! Certainly. Membership number?
U: <acc:#########> main member <c>
A: Thank you. Where should we send it, still to <c.m>?
U: i cant get into that one anymore, use my wifes please
A: What's her address, and her ID number so we can add her?
U: <kf.m> and <sid>
A: Certificate sent to <kf.f>. The password for the PDF is <sec:######>.
U: she says my birthday on it is wrong, i am <dobn>
A: Fixed, a new copy follows from <org>.

# IN insurer
U: claim of my father rejected, TPA says pre existing. policy <acc:P/######/01/20##/######>
A: Namaste, thank you for writing to <org>. May I know the patient's name, date of birth and the hospital?
U: <km>, <edobn>, <firm:clinic>
A: Claim no. <claim=acc:CCN#######> shows "diabetes not declared". Could you share the discharge summary?
U: shared on whatsapp to <tel>
A: We have received it. Your case is now with Dr <p>, who'll review <claim> by <date>.
U: pay in fathers a/c <acc:5##########>, he stays at <adr>

# SG insurer
U: hi want to check my shield plan still active or not, giro fail last month
A: Hi! Let me check for you. NRIC and date of birth please.
U: <nric>, <dobn>
A: Good news <c.f>, it's active until <date>. Premium can be paid by card.
U: ok use my card <card>
A: For your security please use the payment link: <url:https://pay.$d/p/¤>
U: paid already. can i get receipt to <~c.m>
A: Sent. Your adviser <o> was copied.
U: adviser say must update mailing address, here: <adr>
A: Changed. <org> thanks you for staying with us!

# CA insurer
U: I'm retiring on {the 3rd|the 19th} and want to know what happens to my group benefits
A: Congratulations! Which plan sponsor and certificate number is on your card?
U: plan is <firm:works>, certificate <acc:######-##>
A: Thanks. And your birth date with the year?
U: <dobl>
A: Coverage ends the last day of that month, <c.f>. We can convert it to an individual plan without medical questions.
U: my spouse <o>, birthday <odob>, would need to be on it too
A: Yes. <o.f> can be added. I'll mail the kit to <adr>.
U: and the first premium on my card <card>, ok?
A: That's gone through. Questions go to <mail:benefits@$d>.

# GB insurer
U: Does travel insurance cover me for skiing off piste?
A: Only with the Winter Sports Plus option, and only with a guide.
U: and how many days
A: Up to {17|21|24} days in a policy year. The excess is £<n:75-150>.
U: ok and cancellation?
A: Cover is up to £5,000 per person from the day you buy.

# US insurer
U: what is the grace period for a late payment
A: It's {10|15|31} days from the due date for most policies.
U: is there a late fee
A: Yes, $<n:10-25>. You won't lose coverage during the grace period.
U: cool thx

# NZ insurer
U: contents claim. laptop got nicked from the car
A: That's rotten, sorry. Do you have the serial number, and a police report?
U: serial <acc:C02*****####>, police file <acc:######/%###>
A: Thanks. And whose name is the policy in?
U: mine and my flatmates, <c> and <o>
A: Got it, contents policy <acc:CON#####>. Was the car at <street> at the time?
U: yeah out the front
A: Righto. Where should the settlement be paid?
U: into <acc:##-####-#######-##>, not on the visa (<cardm>)

# GB energy
U: meter reading: <n:10-48><txt:###>
A: Thanks! Which meter is that for? I can see two at the property.
U: elec, serial <s=acc:##L#######>
A: Lovely, I've added it to meter <s>. Can I just confirm I'm speaking to the account holder?
U: yes <c>, the account no is <acc:A-*#*#####>
A: And what's the postcode, <c.f>?
U: <pc>
A: Perfect. Your new monthly Direct Debit is £<amt:60-180> from {July|October|February}.
U: take this months off my card instead? <card2>, three digits <cvv2>
A: Taken. Have a good day from <org>.

# GB energy
U: Subject: Moving out
Good morning
We are leaving <adr> on <date>. Our new address is <adr2>. Please send the final bill there.
Account <acc:85########>
MPAN <acc:1%#########%##>
Kind regards
<c> & <o>
A: Dear <c.t> <c.l>, dear <o.t> <o.l>,
Thank you for telling us. Please reply with the readings on the day you leave.
<a>, Home Moves, <org>
U: Gas {4471|3098|6120}, electric {21877|40316|15530}. Landlord is <firm:landlord>, their agent <p.f> has the keys.
A: That's everything, thank you.

# US energy
U: power is out on our whole street
A: Sorry about that! What's the service address or account number?
U: <street>, acct <acc:####-####-###>
A: I see an outage affecting <n:40-900> customers near you. Crews estimate {9:30 PM|11 PM|2 AM}.
U: my neighbor <fa> is on oxygen at <street2>, number's <tel>
A: Thank you for telling us, we've notified the medical priority desk and they'll call <fa.f> right away.
U: ok bless you
A: You can text OUT to <tel2> for updates.

# AU energy
U: feed in tariff wrong on the bill again, third time!!
A: Hi there, I'm sorry it's still happening. Can you send me the NMI and the name on the bill?
U: NMI <acc:6%########>, bill is in <km>'s name, my husband
A: Thanks. Are you authorised on his account?
U: yes ive spoken to <a2.f> and <p.f> before about it. password on the acct is <sec:{galah|billabong|kookaburra|quokka}>
A: All verified. I've corrected it, a credit of $<amt:30-200> goes to your next bill.
U: and the bill is addressed to <adr> still yeah
A: It is, plus an email to <km.m>.

# IE energy
U: prepay meter not taking the code
A: Hi, sorry to hear! Read me the 20 digits you got and the meter number.
U: code <sec:####-####-####-####-####>, meter <acc:#########>
A: That code was for a different meter. Is your MPRN <acc:10#########>?
U: no, that's next door. mine ends <acc:####>
A: I see, the shop put it on your neighbour's. I've made a new one for <c>: <sec:#### #### #### #### ####>
U: working, thanks a million <a.f>

# GB energy
U: how do i bleed a radiator
A: Turn the heating off first, let it cool for 30 minutes, then open the valve a quarter turn with a bleed key.
U: and the pressure after?
A: The gauge on most combi boilers should read between 1 and 1.5 bar.
U: it says 0.6
A: Then top it up with the filling loop until it's at 1.2.

# ZA energy
U: Is there loadshedding in my area tonight?
A: Stage {2|3|4} applies from 18:00 to 20:30 and again from 02:00.
U: eish ok. and the price per unit from july?
A: R<n:2-3>.<txt:##> per kWh on the standard tariff, including VAT.
U: thanks

# NG energy
U: I bought token for my prepaid meter since {7am|yesterday} and no token came
A: Good day, sorry for the delay. Send the meter number and the amount.
U: <acc:4#-########-#>, N<n:5-20>,000
A: Is the meter in the name of <c>, at <adr>?
U: No, that is my landlord, <ma>. I am the tenant, <o>
A: Alright. This is your token: <sec:####-####-####-####-####>. Dial <land> if it fails.

# GB telecom
U: internets been down since {about 6|lunch time|last night} red light on the box
A: Hi, it's <a.f> in tech support. Let's take a look. What's the phone number on the account?
U: its a landline we never use.. <land>
A: That's fine. And the name and first line of address?
U: <~c>, <~street>
A: Thanks. Could you read me the serial and the MAC on the label?
U: S/N <acc:@@##########> mac <mac>
A: Your hub last connected at <time> from <ip>. I'm sending a reset now.
U: its green!! 
A: Brilliant! <org> would love your feedback: <url:https://rate.$d/s/¤>

# US telecom
U: i want to port my number out. need account # and transfer pin
A: I can provide that after verification. What's the number, and the full name of the account owner?
U: <tel>, <c>
A: And the account passcode?
U: <sec:{####|######}>
A: Thank you. Account number <acc:%########>, transfer PIN <sec:######>, valid for 4 days.
U: great. is there a balance
A: There's $<amt:12-90> which will be charged to your card on file ending <cardl>.
U: does my voicemail pin <sec:####> carry over
A: It doesn't, that stays with <org>.

# IE telecom
U: new phone wont go on the network at all
A: Hiya! Dial *#06# and tell me the IMEI that comes up.
U: <imei>
A: Mmm, this phone is barred. Where did you buy it?
U: from a fella called <ma> on the ads, he's in <town>. got a receipt and all
A: I'd ask him for your money back, sorry. It was reported stolen on <date> by another network.
U: he says its legit, serial on the box is <acc:R5C@######@@>
A: That one isn't on our list, sorry.
U: ah no. his number is <tel> if the guards want it
A: You can give it to your local station. I've noted it to your account, <c.f>.

# AU telecom
U: name is <c.i>, acc <acc:########>, my bill has a $<amt:20-80> charge for roaming and i was in {Perth|Hobart} the whole time!
A: Hi <c.f>, let me check that roaming charge for you. For ID, your date of birth?
U: <dobn>
A: Ta. It was raised on the second service, <tel>.
U: thats my son's phone. <km.f> was in bali
A: Right, that explains it. I can put a roaming pack on <km.f>'s number for next time.
U: yes pls

# CA telecom
U: wifi password please, i lost the sticker
A: Sure, I can read it remotely. Which modem, and what's the account number?
U: the white one. bill says <acc:#-####-####>
A: For verification, what's your 4-digit PIN?
U: <sec:####>
A: PIN matches, <c.f>. The network key is <sec:%*****%*****>. The login for the admin page is "admin" and <pw>.
U: amazing. and do i have the 500 or the gig?
A: You have Fibre 500 at $<amt:70-110> a month.
U: autopay is my visa <cardm> right? at <adr>
A: Both correct. Enjoy the speed, from <org>.

# IN telecom
U: Broadband not working from 3 days, three times technician came no use
A: Apologies for inconvenience, sir. Please share your landline number with STD code and user ID.
U: <land> / <c.u>
A: Thank you. Your ONT shows LOS. Which technician visited?
U: one <ma.f> and other time <mb>. mb no. <tel>
A: Ticket <acc:FTTH########> is assigned to our area manager. Is the installation at <adr>?
U: yes yes same place. Come before 6
A: Noted, sir. Please keep the router on, MAC <mac>.
U: ok and wifi password <pw> let him know

# SG telecom
U: Static IP question. Which of these is mine, <i=ip> or <j=ip>?
A: Hi, may I have the service number please?
U: <acc:F########>
A: Your static address is <i>, and <j> is our gateway.
U: and the ipv6?
A: It's <ipv>/56.
U: ok. pls register the new router, mac <mac>, last one was <mac2>
A: Done. Name for the record?
U: <c>, IT exec at <firm:works>

# GB telecom
U: How much data do I get on the {£12|£15|£20} sim
A: That plan has {30|60|100} GB, unlimited UK calls and EU roaming up to 12 GB.
U: is it 5G
A: Yes, at no extra charge if your phone supports it.
U: contract?
A: One month rolling. You can stop it any time in the app.

# NZ telecom
U: modem model <txt:HG###-V#> orange light blinking
A: Blinking orange usually means there's no signal from the fibre box. Is the cable in the port marked ONT 1?
U: it was in 3
A: Try port 1 and give it five minutes.
U: sorted, solid green now
A: Sweet as!

# PH telecom
U: Hello, no internet since {yesterday|Saturday}. Acct <acc:00#-#######-#>
A: Hi, thanks for messaging <org>. May I confirm the registered name and address?
U: <fa>, <adr>
A: Thank you, Ms. <fa.l>. Is there an alternative contact number?
U: <tel>, look for my kuya <ma.f>
A: A technician will visit tomorrow between 9 and 12. Repair order <acc:RO########>.
U: nakalagay po sa modem MAC <mac>, baka kailangan nyo
?U: ok po salamat

# ZA telecom
U: SIM swap done on my number without my permission and now they got into my bank
A: I'm very sorry. What is the cell number, and your ID number?
U: <tel>, <sid>
A: This is what I can see, <c.t> <c.l>. The swap was done at a store on <date> by a user named <o>.
U: i know nobody like that. the bank is <firm:bank>, they took R<n:3-40> 000
A: I've suspended the SIM (ICCID <acc:8927##############>) and opened fraud case <acc:FC%#####>. Please get an affidavit.
U: they knew my banking pin <sec:#####> and even my birthdate, <dobn>
A: Please change it with the bank immediately. <org> will never ask for it.

# NG telecom
U: Link my NIN pls. nin <nin> name <c>
A: Good afternoon. I see a different date of birth on our record. What's yours?
U: <dobl>
A: Thank you, it has been corrected. The line <tel> is now linked.
U: They still bar me from calling
A: Restart your phone after 30 minutes. Then try a short call.
U: it has worked. put my email also, <c.m>
A: Done. <org> wishes you a pleasant day.

# US telecom
U: Hi I'd like to pay my dad's bill, he's not good with computers. his name is <km>
A: That's kind of you! What's his phone number, or the account number?
U: home phone is <land>
A: I found it. There's $<amt:40-160> due. What card would you like to use?
U: <card>, code is <cvv>, billing zip <pc>
A: Payment went through, authorization <acc:######>. Should I e-mail you a receipt?
U: yes <c.m>
A: Sent! Tell <km.f> he's all set until next month.
`;
