// Situations: phone, broadband and television.
export const telecom = `
== GB
U: internets been down since {last night|7am|lunchtime}, red light on the router
A: Hi there, I'm <a.f>. Sorry about that! Can I take the phone number for the line or your account number?
U: acc no <x=account:{8|9}########>
A: Thanks <c.f>. I've run a line test and can see a fault outside. What's the postcode so I can check for an outage?
U: <addr~pl>
A: An engineer is booked for {tomorrow|Thursday|Saturday} between 8 and 1. Is <tel> ok for the text reminder?
U: the hub is in the cupboard behind the code lock btw <s=secret:C##%%¢>
U: nah use <tel2>, other ones my {mum|flatmate|ex}s
A: Done. Your fault ref is <f=account:FLT-#######>.
== US CA
U: trying to set up my new router, wont connect
A: Sure thing! Please tell me the MAC address on the sticker at the bottom, and the status of the lights.
U: <mac> and the light is blinking {orange|blue|white}
A: Got it, I've provisioned that device. Please restart it and wait 5 minutes.
U: still nothing
A: I see it trying to register as <mac2>. Could you read the sticker again?
U: oh youre right, sorry, its <mac2> on the other label
A: Now it's green on my side. Your gateway shows <ip>. Can you browse?
U: yes, wifi name is the same, key <s2=secret:{purple|rainy|golden}{otter|canoe|tiger}{##|###}> works on my phone
U: yes!!! ty
== AU
A: Welcome to <=organisation:{Wattle Mobile|Koala Connect|RedGum Telecom}>. I'm the virtual assistant. What can I help with?
U: port my number
A: Great! Which number would you like to bring over, and who is it with now?
U: <tel~x>, with {the orange one|my old provider}
A: Please enter the date of birth on the old account.
U: <dob~n>
A: Thanks. We sent a code to <tel~x>. Reply with it here.
U: <s=secret:######>
A: Verified. Your port request <r=account:PRT#######> should finish within 3 hours.
U: bill still to <c.e>?
A: Yes, and paid with the debit card, final digits <card~4>.
== IN PH
U: I want to block sim urgently, phone was stolen in {bus|jeep|market}
A: We are sorry to hear that. May we have the mobile number and your full name?
U: <tel>, registered to <c.n>
A: Please also provide IMEI if available so that we can blacklist the handset.
U: from the box: <e=account:35#############>
A: SIM and handset <e> blocked. Replacement SIM can be collected from any store. Carry original ID.
U: sim PUK they gave is <s=secret:########>, needed or not?
A: Not needed anymore <c?sir/ma'am>.
U: ok. can my <o?brother/sister> <o.f> collect for me
A: Sorry, only the registered owner can collect <c?sir/ma'am>.
== IE
U: I was promised {€25|€30|€35} a month and billed {€48|€52}. Not happy.
A: I do apologise. Let me pull up the bill. What's the account name and number?
U: <c.n>. Account <x=account:IE-#######>
A: I see the discount wasn't applied by the agent, that was <o.f> in our {Sligo|Waterford} office. I've credited {€23|€18}.
U: Will it happen again next month?
A: No, it's fixed now, <c?sir/madam>. The bill goes to <c.e> on the {4th|19th}.
U: and refund it to me card, not off the next bill. the {Visa|Mastercard} finishing <card~4>
== GB
U: what speed do i get with fibre 300
A: On average {285|300|310} Mbps down and {25|50|75} up at peak times.
U: does it come with a router
A: Yes, a Wi-Fi 6 hub, and you can rent extra discs for £{4|5} a month each.
U: whats the contract, 24 mths?
A: 18 or 24. Prices go up each {April|March} by {£2|£3}.
== US
U: what does error {0x80072EE7|S01a|TV-1304} on the box mean
A: That means it can't reach the guide server. Unplug the box for 30 seconds, then check for firmware {4.2.11|5.0.7}.
U: where do i see firmware
A: Menu > Settings > About. If it's below {4.2|5.0}, choose Update now.
U: ok updating. says 12 minutes
A: That's normal, please keep it plugged in.
== ZA
U: fibre installers never arrived, i waited whole day
A: Apologies for that. Which address were they meant to come to and what's the order number?
U: <addr>. order <o1=account:FTTH/######>
A: The team noted "no answer at gate". Is there a complex code?
U: yes its <s=secret:{#|*}####> then wait
A: Thanks, I've rebooked for {Monday|Wednesday} and told <q.f>, the team leader, directly.
U: dont send <=organisation:{Vuka|Khula|Jozi} {Cabling|Networks}> again, they didnt even phone
U: please phone me on <tel> when they are close, <c.f> speaking
== NZ
U: can you reset my voicemail pin
A: Sure, for which number? And who am I chatting with?
U: <tel>, <c.n>
A: Thanks. It's now set to a temporary one, <s=secret:####>. Dial 210 and change it.
U: did that, it says "pin too simple" when i do <s2=secret:{1234|0000|1111|2580}>
A: Yep, it doesn't take easy ones like that. Choose another.
U: sorted
== SG o=m
U: Roaming not working in {Bangkok|KL|Tokyo}. Need internet urgently for work
A: Hi! May I have your number so I can check the roaming status?
U: <tel>
A: Roaming is off on this line. To turn on I need the account holder's NRIC (last 4 characters).
U: <z=national-id:###¢>, holder is my company <g=organisation:{Straits|Merlion|Kallang|Orchid} {Logistics|Design|Trading|Consulting} Pte Ltd>
A: As <g> is the owner, the authorised contact must confirm. We have <o.n> on record.
U: thats my boss. he's cc'd at <m=email:<o.u>@{straitslog|kallangtrade|orchiddesign}.com.sg>
A: Sent the approval mail. Once he clicks we will enable within 15 min.
== GB
A: Good afternoon, can I start with your name please?
U: It's <c.n>, that's <c.l> spelled how it sounds.
A: And which service are you calling about?
U: The landline. <t=phone:01### ######>. It's crackling something awful.
A: Right you are, <c?Mr/Mrs> <c.l>. Do you have another number in case we're cut off?
U: My mobile's <tel~z>.
A: And are you still at <addr~a>?
U: We are, yes. Been here {forty|thirty|twenty} years.
A: I've raised job <j=account:OR#########>, someone will attend within two working days.
U: Thank you. My <o?son/daughter>, <o.n>, has the same crackle if that helps.
A: It does. And your date of birth, just so I can finish the form?
U: <dob~v>.
== US
U: My name is <c.n> and I want to cancel everything. Acct <x=account:8###-##-###-#######>.
A: I'm sorry to see you go, <c.f>. May I ask for the 4-digit security PIN on the account?
U: <s=secret:####>
A: Thanks. And the service address?
U: <addr>
A: You're set to disconnect on <date~d>. Return the modem, serial <z=account:¢¢¢######¢¢>, at any drop-off point.
U: modem <z> going back by mail, send the label to <c.e>
U: and what about auto pay on my card
A: Auto pay with the card ending in <card~4> will be removed after the final bill.
U: {good|fine|ok}. bye
== NG
U: Data finished in 2 days, I bought 10GB. This is cheating
A: Dear esteemed customer, kindly share the number used for the purchase.
U: <tel>. transaction id <r=account:NG{TX|DP}##########>
A: We noticed background app updates consumed 7.3GB. As goodwill we added 1GB.
U: ok <a.f> thank you
A: You are welcome <c.f>. Dial *323# to check your balance.
== PH
U: Hi, what documents needed to apply for postpaid plan 1{299|499|799}?
A: Hi! You will need one valid government ID, proof of billing, and proof of income.
U: payslip ok?
A: Yes po, latest one month payslip is accepted.
U: lock in how many months
A: 24 months po. Device cashout depends on the model.
== GB IE
U: someone changed my email on your account page and i cant get in
A: That sounds worrying. What was your email before?
U: <c.e>
A: I see it was changed from IP <ip> to <m=email:{qxr|bot|mail}####@{protonmail|tutanota}.com> at {03:12|02:44|04:51}.
U: thats not me!!! 
A: I've reverted it and signed out all devices. The recovery link is <u=url:https://my.{hillfone|brightlink|teleway}.{com|net}/recover?t=¿¿¿¿¿¿¿¿¿¿¿¿¿¿>, valid 20 minutes.
U: ok in. how did they get past the PIN <s2=secret:####>??
U: done. new password set, should i also change my security word? its <s=secret:{bluebell|marmalade|tractor|penguin|lighthouse}>
A: Yes please pick a new one and don't post it in chat. I'm <a.f> if you need me again.
`;
