// Situations of banks and card issuers, in English.
export const banks = `
# gb
U: hi ive {lost|misplaced} my debit card {somewhere on the bus|at the weekend i think|in town}
A: Sorry to hear that. I can block it for you right now. Can I take your full name and the last four digits of the card?
U: [p1.low] and its [c1.last4]
A: Thank you. And your date of birth please?
U: [b1.short]
A: That's all matched, [p1.f]. The card ending [c1.last4] is blocked and a new one will go to [d1], {arriving in 3-5 working days|usually within five working days}.
U: no thats my old flat!! im at [d2] now
A: No problem, I've corrected that. The new card goes to [d2.st]. Anything else I can help with today?
U: no ta
A: Take care then. If you do ring us about it, the reference is [a1=LST#######].

# us
A: Welcome to [o1:bank] Secure Messaging. How can we help?
U: There's a charge for [x1=$%##.##] on my card that I did not make. The statement calls it [o2:shop], {never heard of it.|no idea what that is.}
A: I understand how worrying that is. To open a dispute I need the full card number on which you see the charge.
U: [c1.spaced]
A: And the 3 digit code on the back?
U: [c2:cvv]
A: Thanks. For verification what is the Social Security number on file?
U: [n1]
A: Okay [p1.f], dispute [a1=DSP-#######] has been filed for [x1]. A provisional credit posts within 10 business days.
U: ok thank you. Do you need my address for the new card? [d1]
A: Yes, that matches what we have. You're all set, Ms. [p1:f.l].

# gb ie
U: Need to change the account my salary sweeps into, new one is [i1]
A: Certainly. Could you confirm who holds that account?
U: me and my wife, [p1:m] and [p2:f]
A: Thank you, Mr [p1.l]. For security I've sent a six digit passcode to the mobile ending in the digits on your profile, please read it back.
U: [s1=######]
A: {Perfect|Great}, that worked. From the 1st your standing order pays to [i1.plain]. Your customer ID for the confirmation letter is [a1=########].
U: cheers
A: You're welcome. You'll see [o1:bank] and that ID at the top of the letter.

# gb
U: Dear Sir or Madam,¶¶I am the executor of the estate of my late mother, Mrs [p1:f], who held a savings account with you (no. [a1=########]). She was born on [b1:senior.long] and her last address was [d1].¶¶Please let me know what documents you require and the balance at the date of death.¶¶Yours faithfully,¶[p2]¶[d2.lines]¶Tel. [t1]
A: Dear [p2],¶¶Please accept our condolences. I have opened a bereavement file under [a2=BRV/####/##]. We need the death certificate and the grant of probate; certified copies can be posted to [o1:bank], Bereavement Team, [d3].¶¶Kind regards,¶[p3]¶Specialist Support
U: Many thanks for that, [p3.f]. Copies sent by recorded post today, reference on the envelope is [a2].
A: Received with thanks. The balance on account [a1] was [x1=£%,###.##] and interest stops accruing from {notification|the date of death}.

# gb
U: how much do u charge for using my card in turkey
A: Hello! Our standard debit card has a 2.75% foreign transaction fee plus £1.50 per cash withdrawal. The Travel Plus account has no fees {abroad|outside the UK}.
U: and whats the limit at atm
A: £500 a day, or the local equivalent. Some machines abroad set their own lower limit.
U: do i need to tell u before i go
A: Not any more, we stopped asking for travel notices in 2022.
U: good thx

# us ca
U: I'm locked out of online banking
A: I can help! What's the username you're signing in with?
U: [a1=~p1.u~]
A: I see it. {It was locked after 5 attempts.|Too many failed tries, so the system locked it.} Let me ask your security question: what was the name of your first pet?
U: [s1:pet]
A: Correct. A temporary password has been set: [s2:pw]. It expires in 30 minutes and a copy of this note went to [e1].
U: so i type [s2] where it says password? or code
A: In the password field, then you'll choose a new one. Have a nice day, [p1]!

# gb
U: Call recording 14:02. Hello I'm ringing about a payment that hasn't turned up.
A: No problem. My name is [p9]. Who am I speaking to?
U: It's [p1].
A: And can you spell the surname for me?
U: [p1.l.spell]
A: Lovely. And the account the money was sent from?
U: Hold on. Account number [a1=########].
A: And it went to?
U: My landlord, a Mr [p2.l], at {another bank|his own bank}.
A: OK Mr [p2.l]'s bank returned it this morning, the name did not match. It'll be back in your account by six tonight.
U: Oh right. Can you text me when it is? [t1.words]
A: [t1], yes, I've set that up for you. If it isn't there by then, ask for payment trace [a2=FT########].

# au
U: [image attached] this letter says my home loan rate went up to 6.39 but the website says 6.14??
A: Hi there, 6.14% p.a. is the rate for new owner-occupier loans with an LVR under 70%. Existing variable loans moved to 6.39% on 12 February.
U: thats a joke. how do i get the new rate
A: You can ask for a pricing review in the app under Loans > Rate review. It takes about {2|3} business days.
U: ok and is there a fee to switch to fixed
A: A $395 switching fee applies. Break costs don't apply when going from variable to fixed.

# za
D: [o2:bank]
U: Good day, my application for a personal loan is pending 2 weeks now
A: Good day! Please share your ID number so that I can check.
U: [n1]
A: Thank you, {and thanks for your patience|much appreciated}. The application of [p1] is waiting for proof of income. Who is your employer?
U: [o1:employer], im a forklift driver there
A: Please email your latest 3 payslips to [e2=loans@~o2.dom~.~tld~] and use [a1=PL######] as subject.
U: Done, sent from [e1]
A: I see it, [p1.f]. {You'll hear from us|Feedback follows} within 48 hours.

# in
U: Sir my KYC is not updated and UPI stopped working
A: Dear customer, kindly provide PAN and registered mobile number.
U: PAN [n1:pan] mob [t1]
A: Thank you [p1:m] ji. Is the communication address still [d1]?
U: yes same only
A: KYC request no. [a1=KYC##########] registered. {Kindly keep Aadhaar copy ready.|Our executive will call you.} Last question, date of birth as per records?
U: [b1.dash]
A: Verified. Debit card xx[c1.last4] also will be active. UPI will be enabled by tomorrow 6 pm.

# sg
U: hi my token no longer works after i change phone
A: Hi! Let me help. May I have your NRIC and name as in the passbook?
U: [n1], [p1:f]
A: Thank you, and date of birth as in NRIC?
U: [b1.mon]
A: Ok Ms [p1.l]. Please key in this activation code in the app: [s1=§§§§-§§§§]
U: wait it say invalid
A: Kindly check that you typed [s1] with the dash.
U: ok can already. tks

# ng
U: Good afternoon. I was debited 45,000 naira but the transfer failed
A: Good afternoon, so sorry about this. What is your account number?
U: [a1=30########]
A: And the beneficiary?
U: [p2] , [o1:bank]
A: Was it a card payment? Then I need its first and last digits
U: yes verve card, [c1.first6]
A: Thank you. Please provide your BVN for validation
U: [n1:bvn]
A: The reversal on [a1] will drop within 24 hours, {ma|sir}. Your ticket is [a2=CX-########]. You have been chatting with [p9.f], is there anything else?
U: Nothing else for now. God bless

# gb
U: do you do business accounts for sole traders
A: We do! It's free for the first 18 months, then £6.50 a month.
U: does it work w accounting software
A: Yes, you can connect it to most packages, and we give you a CSV export (format version 3) as well.
U: how long does opening take
A: Usually under 15 minutes if you have your ID to hand. We're open Monday to Friday 8am–8pm if you get stuck.

# gb
U: Name: [p1]¶DOB: [b1.dmy]¶Sort of enquiry: PIN reminder¶Card: [c1.mask]¶Best number: [t1]¶Message: i cant view my pin in the app since the update 8.14, keeps saying try later
A: Hi [p1.f], thanks for filling in our form. The PIN viewer is back since 10:30. Can you try again?
U: works now, it says [s1=####] is that the new one or the old one
A: Please don't share your PIN in chat! {For your safety we'd suggest changing it at a cash machine.|I'd change it now that it's been typed here.}
U: oops. ok will do

# us
U: the {atm|machine} at your branch ate my card
A: Oh no, I'm sorry. Cards that are kept get shredded for safety. I can send a replacement. Which card, can you tell me the last 4?
U: [c1.last4]
A: Got it. {Where should it go?|And the mailing address?}
U: [d1.low]
A: Perfect. You'll get a letter with the PIN separately. Also, would you confirm the e-mail [e1] is current?
U: yep thats me [p1.f.low] still use it
A: Thank you! Keep [a1=ATM-######] handy in case the machine turns up something.

# gb ie
U: Subject: IBAN for refund¶¶Hi,¶as discussed with your colleague [p2.f] on the phone, please refund the overpaid arrangement fee to [i1] (account holder [o1:employer]).¶¶Regards¶[p1]¶Finance Manager¶[o1]¶M: [t1] | E: [e1]
A: Hello [p1.f],¶¶Thank you for your email. The refund of {EUR 250.00|EUR 180.00} has been raised. Please look over the IBAN once more, we read [i1].¶¶[p3]¶[o2:bank] Corporate Desk
U: Confirmed, that is right.
A: Many thanks. Released today, quote [a1=CR-#####] if it is not there by Thursday.
`;
