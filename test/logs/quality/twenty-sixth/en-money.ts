// Situations at banks, lenders and payment firms.
export const enMoney = `
# GB bank
A: Hello, you're through to <a.f> at <org>. How can I help today?
U: card got declined at {the petrol station|a cafe in town|the garage} twice this morning and theres definitely money in there
A: Sorry about that! Could I take the last four digits on the front?
U: <cardl>
A: And the postcode we have on file?
U: <~pc>
A: That all matches, <c.t> <c.l>. It looks like <cardl> was frozen after {two|three} attempts with a wrong PIN.
U: ah. i was typing <sec:####>, thats my other bank lol. can you unfreeze it
A: Done. Please don't share your PIN with anyone, <c.f>, not even with us.
?U: ok sorry. cheers <~a.f>
A: No problem at all. Thanks for banking with <org>.

# GB|IE bank
U: someone has taken {£|€}<amt:40-300> off my account. {i didnt do this|never heard of them}
A: I'm sorry to hear this. To open a dispute I need your full name, date of birth and the account number please.
U: <~c>
<dobn>
<b=acc:########>
A: Thanks. I can see the payment on account <b>. Was the card ending <cardl> in your possession?
U: yes its right here in my purse
A: Understood. Dispute <d=acc:DSP-%######> is now open and a colleague, <o>, will ring you on the number ending <tel.3>. Is that still right?
U: no i changed it its <tel2>
A: Updated. Anything else?
U: no thats all
A: Lovely. The paper copy is posted to <adr>, with the <org> letterhead so you'll spot it.

# GB bank
A: Call recorded {Monday|Tuesday|Friday}. You're speaking to <a> in the mortgage team.
U: Yes, good morning, it's <c> here, um, ringing about the redemption figure for our mortgage.
A: Of course. Can you confirm the first line of the address of the property?
U: That'd be <street>.
A: And the mortgage account, if you have the letter there.
U: Hang on... it says <m=acc:M%#-######-#>.
A: Lovely. And for security, the third and fifth letters of your memorable word? Or just say the word if that's easier.
U: The word is <sec:{lighthouse|marzipan|cardigan|tombola|rhubarb|velocity}>.
A: Perfect. The settlement figure to the end of the month is £<n:40-180>,<txt:###.##>.
U: And my husband, <km>, he's on there as well, does he need to ring?
A: No, either of you can, <c.t> <c.l>. I'll post the statement for <m> today.
U: Could it go to my work, I'm at <firm:works>, <street2>.

# US bank
U: Hi, I'm locked out of online banking
A: I'm happy to help! For verification please provide your full name, the last 4 of your Social and your ZIP.
U: <c>, ssn is <ssn>, zip <pc>
A: Thanks for verifying, <c.f>. I've sent a six-digit code to the phone we have. Please read it back.
U: <sec:######>
A: Perfect. Your username is <c.u> and I've set a temporary password: <pw>
U: it says must be changed at first login
A: That's correct. You'll pick a new one right after signing in.
U: got it, im in. thank you <a.f>!
A: Glad to hear! Heads up: <org> retires security questions soon. Yours (first car) still reads "<sec:{Corolla|Mustang|Beetle|Civic|Impala}>".

# US bank
U: I need to send a wire to {Germany|Austria}, {my cousin|a supplier} gave me this number <i=iban:DE> is that all i need?
A: That's the IBAN, yes. We'll also need the beneficiary's name and address.
U: name is <per:{Annegret|Wolfram|Heidrun|Burkhard} {Steinmetz|Lohse|Kranz|Wedekind}>, address <adr:{Lerchenweg|Schulstrasse|Amselweg} %#, {38104 Braunschweig|66111 Saarbruecken|99425 Weimar}>
A: And which of your accounts should it come from?
U: checking, ends in... full number is <acc:00########>
A: Great. The fee is $<n:25-45>. I've saved the recipient with IBAN <i>. Wire confirmation <acc:WT%#######>.
U: charge the fee to my credit card pls, <cardm>
A: Will do. You'll have the receipt in the inbox of <c.m> shortly.

# IE bank
U: my new card still hasnt come
A: Hi there, thanks for contacting <org>. Can I get your name and the address it should have gone to?
U: <~c>, <adr>
A: I see the problem: the card went off to <adr2>. Was this a previous address?
U: yes!! i told ye in {march|april} i moved
A: My apologies, <c.f>. I'll cancel that one (ending <cardl>) and order another to <adr>. It takes 5 to 7 days.
U: and will the pin change
A: No. The PIN stays as it was.
U: grand, good cause <sec:####> is the only one i can remember
A: Please never tell us your PIN in chat, I've asked for this message to be removed.
U: oops. text <tel> when its posted will ye

# AU bank
U: Hi team, I'd like to add my partner to my everyday account
A: No worries. What's your partner's full name and date of birth?
U: <o> and the birthday's <odob>
A: And could you confirm your own details, including your customer number?
U: <c>, customer no <acc:%#######>, dob is <dob>
A: Thanks. <o.f> will have to verify with a passport or licence. We can do this now if you have the number.
U: {hers|theirs|the licence} is <audl>
A: Great, that matches. I'll send the form to <o.m>, is this the right email?
U: yep
A: Sent. Have a good one, <c.f>.
U: can we keep using my debit card <cardm> til the new one comes
A: Yep, nothing changes there. Cheers from everyone at <org>.

# CA bank
U: Good afternoon. I am writing about the T5 slip for last year, it has the wrong SIN on it.
A: Good afternoon, I can look into that. Which number is printed on the slip, and what should it be?
U: Printed: <sin>. Correct: <sin2>
A: Thank you. And the name on the slip reads <c.x>, is that right?
U: Yes that part is ok. But it was also mailed to the old place, we're at <adr> since {June|August}
A: I've corrected both. The new slip leaves us on <date>; quote <acc:T5-######> if you write in.
U: is my birth date on it? it should read <dobl>
A: On ours it's <dobn>, so all fine.
U: thanks, who am I speaking to?
A: My name is <a>, I'm with the tax desk at <org>.

# IN bank
U: sir my net banking is blocked since yesterday pls do needful
A: Dear customer, greetings from <org>! I'm <a.f> and will assist you. Kindly share your registered mobile number and customer ID.
U: <tel> and cust id <acc:########>
A: Thank you for sharing. For verification please confirm your date of birth and PAN.
U: dob <dobn> pan <pan>
A: Details verified, <c.t> <c.l>. Your user ID was locked due to 3 wrong attempts. I have sent OTP, kindly enter in the app only.
U: otp came <sec:######> where to put
A: Please do not share the OTP with anyone sir. Kindly enter it in the app on the "Unlock" screen.
U: ok done it is working thank u
A: Happy to help! Kindly rate <org> here: <url:https://feedback.$d/r/¤>

# IN lender
U: Name: <c>
Loan A/c: <l=acc:LN##########>
PAN: <pan>
Mobile: <tel>
Issue: EMI deducted two times this month
A: Hello <c.f>, we have received your request and registered complaint no. <t=acc:SR########>.
U: when will i get it back
A: The second debit of Rs <n:4-19>,<txt:###> will be reversed to A/c <acc:XXXXXX####> within 5 working days.
U: its 7 days now no refund. ticket <t> says closed!!
A: Apologies for the inconvenience. I have re-opened <t> and escalated to our nodal officer <o>.
U: post the letter also, <adr>, and mail me <c.m>

# ZA bank
U: Hi, I got an sms that my debit order of R<n:200-900> bounced but there was money
A: Good day, thank you for contacting <org>. May I have your ID number please?
U: <sid>
A: Right, <c.t> <c.l>, which account do you refer to?
U: the cheque acc, <acc:62########>
A: I see. The debit order from <firm:insurer> was presented on <date> before your salary reflected.
U: ok so can they try again
A: Yes. They'll re-present on the {1st|25th|28th}. Would you like an SMS to <tel> the day before?
U: yes please. and my new card, <cardm>, must i collect it
A: It's waiting at the branch, bring your ID.

# SG bank
U: hello my token not working cannot login
A: Hi, <a.f> here from <org> digital banking. May I have your NRIC and full name?
U: <nric> <~c>
A: Thanks. Can you read me the serial number printed at the back of the token?
U: <acc:0#-#######-#>
A: This one was replaced last month. The new token went to <adr>.
U: oh i never collect mail from there liao, i stay at <adr2> now
A: No problem, I'll update your address and resend. A replacement takes about {3|5} working days.
U: in the meantime how
A: You may use SMS OTP to <tel> until then.
U: and the token pin, default is birthday <dobs> or <sec:######>
A: Whatever you set on the first day. Please don't type it in this chat.

# PH bank
U: good pm po, na-hold po yung card ko? i tried to pay online, card <cardm>
A: Hi! This is <a.f> of <org>. I'm sorry for the trouble. May I have your complete name and birthday please?
U: <c>, <dobl>
A: Thank you, ma'am/sir. There was a fraud alert on <date> from an online merchant worth PHP <n:2-9>,<txt:###>. Was this you?
U: no po hindi ako yan
A: We have blocked the card. A replacement will be delivered to <adr>. Is this correct?
U: yes po correct. pls ask the courier to text me at <tel>
A: Noted. For your reference this is case <acc:CC-#######>. Keep safe po!
U: paano po i-activate yung bago
A: Through this page po: <url:https://activate.$d/c/¤>

# NG bank
U: My transfer of {5k|12k|20k} has been pending since morning and they debited me
A: Hello, welcome to <org> support. Please provide your account number and BVN for verification.
U: <acc:0#########>, bvn <bvn>
A: Verified, <c>, well done. Who is the beneficiary?
U: <o>, same bank. i sent the receipt
A: The transfer to <o.f> failed at the switch. It will be reversed within 24 hours.
U: abeg i need it today. my number is <tel> let somebody call me
A: I have logged it as <acc:TRF/%#####/24> and our team lead <p.f> will call you before 4pm.
U: ok drop the receipt in <c.m> when done
A: Certainly. <org> appreciates you.

# NZ lender
U: Kia ora, want to know how much I still owe on the car loan
A: Kia ora! Happy to check. Who am I talking with, and what's the loan number?
U: <~c>, <acc:L######>
A: Cheers <c.f>. There's $<n:2-14>,<txt:###>.00 left. Is the car still the one with plate <plate>?
U: na sold it, got <plate2> now. is that a problem
A: It may be, because the loan is secured on it. I'd need your IRD number and a copy of the sale agreement.
U: ird is <ird>. agreement is at home
A: No rush, just email it to <mail:loans@$d> and mark it for <a>.
U: also we shifted, it's <adr> now
A: Chur, changed that.

# GB lender
A: Hi! I'm the virtual assistant of <org>. Please type your agreement number.
U: <acc:%########>
A: Thank you. To confirm it's you, what is your date of birth?
U: <dobn>
A: I found one loan. Type 1 for balance, 2 for payment date, 3 to talk to a person.
U: 3
A: You're now chatting with <a>.
U: can i move the payment from the 1st to the {8th|15th|20th}, i changed jobs, get paid by <firm:works> on the 5th now
A: No problem <c.f>. I've moved it. It'll be taken from your account ending <acc:####>.
U: new house as well: <adr>, email <c.m>
A: Saved both. Bye for now from <org>.

# US lender
U: Subject: Payoff letter
Hello,
please send me the payoff letter for my auto loan. The dealer needs it by {Thursday|Friday}.
Regards,
<c>
<adr>
<tel>
A: Hello <c.t> <c.l>,
we've received your message. Before we can send the letter, reply with the last four digits of your SSN and the VIN.
<a>
<org> Loan Servicing
U: Last four: <id:####>
VIN: <vin>
Sent from my phone
A: Thank you. The letter for <vin> is attached and a copy went to <c.m>.
U: The $15 fee can go on <card>, security code <cvv>.
A: Charged, no further action needed.

# GB bank
U: Is the cash ISA rate still <n:3-4>.<n:10-95>%?
A: Our 1 year fixed cash ISA currently pays <n:3-4>.<n:10-95>% AER. The limit for this tax year is £20,000.
U: whats the minimum to open
A: £500, and you can pay in by transfer or cheque until 30 days after opening.
U: and if i take it out early?
A: There's a charge equal to 90 days' interest.
U: ok thx

# US bank
U: what time do you close on {saturdays|Fridays}
A: Most branches are open 9 am to 1 pm on Saturdays and until 6 pm on Fridays.
U: do you have a coin machine
A: Not in every branch. The branch finder lets you filter by "coin counting".
U: is there a fee
A: It's free for customers and 8% for everyone else.

# AU bank
U: App keeps crashing, error BX-<txt:###> after the update to version 7.<n:1-9>.<n:0-9>
A: Thanks for letting us know. Which phone and system version are you on?
U: {pixel 7 android 14|galaxy s22, android 13|an old tablet android 10}
A: Version 7.<n:1-9> needs Android 12 or above and 400 MB of free storage. Could you reinstall the app?
U: reinstalled, works now
A: Great to hear! Anything else today?
U: nah all good

# GB|IE lender
U: do you lend for less than 12 months?
A: Our shortest term is 6 months, from 1,000 up to 25,000. The representative APR is <n:6-14>.9%.
U: and can i overpay
A: Yes, without a fee, as often as you like.
U: how long till the money is there
A: Normally the next working day once the agreement is signed.

# CA lender
U: hi i paid my line of credit twice by mistake, {400|650} each
A: Hi! I can look at that. What's the account and the name it's under?
U: under my business, <firm:works>, loc no. <acc:####-###-###>
A: Found it. And you are?
U: <c>, owner
A: Perfect, <c.f>, it shows a double payment. Shall I leave it as credit or send it back?
U: back please, to my chequing. interac to <c.m>
A: Interac sent. The answer to the security question is <sec:{bluejay|poutine|toboggan|loonie|saskatoon}##>.
U: perfect got it
A: Beauty. For the annual letter, is the shop still located at <adr>?
U: still there

# GB bank
U: how do i stop a scam?? a man rang saying he was from <org>, called himself <ma>, and i gave him the code
A: I'm so sorry. I'm <a.f> from the fraud team, you did right to contact us. Which code did you read to him?
U: it was <sec:###-###>. he also had my card number and asked for the three numbers on the back so i gave <cvv>
A: I've blocked the card ending <cardl> now. Did he have you install anything?
U: yes some screen app, he gave me id <acc:%## ### ###>
A: Please switch the computer off. What number did he call from?
U: <land>
A: Thank you. A new card goes out to <c> at <street> tomorrow. Please also tell the police and quote <acc:FR/######>.

# IE lender
U: need a letter saying the loan is cleared for the credit union
A: No bother. What's the name and PPS number on the loan?
U: <c.r>, pps <pps>
A: And the date of birth so I've the right person?
U: <dobl>
A: That's you found. It was cleared on <date>. Will I email or post it?
U: both if you can.. <c.m> and post to <adr>
A: Both on the way. Mind yourself!
U: the overpayment can go back to <iban> so
A: I'll get accounts to do that.

# AU lender
U: Just checking the direct debit for loan <acc:AL######> moved over to my new card?
A: Let me have a look. Can I grab the last four digits and your full name?
U: It finishes <cardl>. <c>
A: Hmm, we still have the old one, finishing <old=card:####>. Want to give me the new one?
U: <card> exp 0<n:1-9>/2<n:6-9> cvv <cvv>
A: Thanks, that's saved. For future payments please use the secure form rather than chat.
U: noted. loan schedule to <c.m> when you can
A: It's on the way from the team at <org>.

# PH lender
U: Good morning. Follow up ko lang po yung loan application ko, submitted <date>
A: Good morning! Kindly provide your application number and complete name.
U: <acc:APP-2#-######>, <c>
A: We have your file open, <c.f>. We're lacking your TIN and your employer's name.
U: TIN <phtin>. employer is <firm:works>, in <town>
A: Noted. And may we have a contact person there?
U: our HR head <fa>, her number is <tel2>
A: Thank you. Expect an update within 3 banking days via <c.m>.
U: ma-credit po ba sa card ko <card> yung loan?
A: Sa bank account lang po, ma'am/sir. Salamat from <org>!

# SG bank
U: Dear Sir/Madam
I would like to report that cheque no. <acc:######> made out to <firm:works> has been lost. Please stop payment.
Regards
<c>
A/C <acc:###-#####-#>
A: Dear <c.t> <c.l>
Your stop payment request is in process. Please note a fee of S$30 applies.
Yours sincerely
<a>, Customer Care, <org>
U: Thank you. May I know who authorised the fee waiver last time? I think her name was <fa.f>.
A: That was done by our branch manager, <fa>. We've applied the waiver again.
`;
