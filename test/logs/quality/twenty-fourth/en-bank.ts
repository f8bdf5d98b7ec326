// Situations: banks and lenders.
export const bank = String.raw`
== GB IE
A: Hello, you're through to <a.f> in card services. What can I do for you today?
U: ive lost my {purse|wallet} on the {bus|train} this morning need my debit card stopped asap
A: Sorry to hear that. I'll block it straight away. Can I take the name on the account and the last four digits of the card?
U: <c.n~l>, its the one that ends <card~4>
A: Thank you <c?Mr/Ms> <c.l>. And for security, your date of birth please?
U: <dob~s>
A: Perfect. Card <card~4> is now cancelled, a new one goes out to <addr> in {3 to 5|5 to 7} working days. Is that still where you live?
U: actually the joint card <card2~m> was in there too
A: Stopped that as well, the one with <o.f> on it.
U: yeah thats right. will the pin be the same
A: Yes, the PIN stays as it is. A note goes to <c.e> once it's in the post. Anything else I can help with?
U: no cheers <a.f~l>
== US CA
U: somebody charged {=cur}<=%##.##> on my card at a gas station i've never been to
A: I understand how worrying that is. To open a dispute I need the full card number and the security code from the back.
U: <card>
U: <v=card:###>
A: Thanks. Is this the card held jointly with <o.n>?
U: no thats my <o?husband/wife>s, mine is just under <c.n>
A: Got it. Your dispute reference is <d=account:DSP-#######>. The provisional credit posts within 10 business days.
U: ok writing down <d>. thank you
A: Anything else, <c.f>? If the store is <=organisation:{Quik Fuel|Tri-County Gas|Eagle Stop}> again, call us.
== GB
U: Hi, I want to set up a standing order from my current account to my <o?son/daughter> but it says payee details don't match
A: Happy to look at that. What's the name of the payee and the account number exactly as you typed them?
U: Name I put is <o.n>. account no <x=account:########>
A: The receiving bank has the account in the name <o.i>, so the check only gives a partial match. You can still go ahead if you are sure it's correct.
U: ah ok same person. and if i want to send to <o?his/her> {euro|savings} account by iban? i was given <iban>
A: That counts as an international payment, you'll find it under Payments, then Send abroad. The fee is £<=%.##>.
U: ok. it asks for memorable word now, whole thing or letters? its <s=secret:{daffodil|glasgow|rover|pancake|trombone}>
A: Only letters 2 and 5, but never mind, it's cancelled now. Please set a new one <c.f>.
U: ta
== AU NZ
A: G'day, <=organisation:{Southern Cross|Harbour|Banksia} Mutual> app support here. Heads up, we'll never ask for your full password.
U: the app keeps logging me out after the update, customer number <n=account:########>
A: Thanks. Which phone and app version are you using?
U: {Pixel 7|Galaxy S22|older oppo}, version <=%.#.#>
A: That one has a known issue. Please remove the app and install it again. You'll get a one-time code by text, what is your mobile ending?
U: its <tel>
U: got it, <s=secret:######>, do i type that in or tell you
A: Only type it into the app please, don't share it with us <c.f>. I've made a note that <s> was disclosed so we'll void it and send another.
A: And your plastic, with <card~4> at the end, are you still holding it?
U: yep its in my hand
U: whoops. {righto|no worries} working now
== IN
U: My net banking is locked after three wrong attempts. Kindly unlock.
A: Dear customer, please share your registered mobile number and PAN for verification.
U: <tel> and PAN <p=national-id:!pan>
A: Thank you. As per our records the account holder is <c.n>, is that correct?
U: Yes correct
A: Kindly confirm your date of birth also.
U: <dob~n>
A: Sir/Madam, user ID <c.u> has been unlocked. You may now set a new password from the login page.
U: ok working. Thanks <a.f>
A: Happy to help. This is <a.f> signing off from <=organisation:{Deccan|Malabar|Aravali} {Gramin|Co-operative} Bank>, stay safe.
== ZA
U: good day i need a stamped statement for my visa application for the last 3 months
A: Good day, you can download it in the app, or I can e-mail it. Please give me your ID number and the account you need it for.
U: ID <i=national-id:!zaid>, cheque acc <x=account:#########>
A: Found you, <c?Mr/Ms> <c.l>. Which e-mail should I send the statement for <x> to?
U: send to <c.e> pls
A: Sent. It is protected with a password, which is the last 6 digits of your ID number. Enjoy your day further.
U: baie dankie, received
A: Only a pleasure <c.f>. Your branch, <=organisation:{Umbono|Kaap|Laager} Bank> {=town}, is open till 3.
== SG
U: Received SMS saying my account is suspended and to click a link — is it real or scam?
A: Please do not click it. That is a scam message. Did you enter any details?
U: Alamak i keyed in my user id <c.h> and PIN <s=secret:######>
A: We will freeze digital access right away. May I have your NRIC and a contact number?
U: <i=national-id:!nric> , <tel>
A: Thank you. Access is frozen, report reference <r=account:FR#######>. Please also lodge a police report and quote <r>.
U: also my account <x=account:###-#####-#> got {$|S$}{800|1,950} transfer out to <o.n~u>
U: ok will do now. thanks for fast help {ya|ah}
== NG
U: I sent money to wrong account since {Friday|Tuesday}, ₦<=%#>,000. please help me reverse it
A: Good afternoon. We sincerely apologise. Kindly provide the beneficiary account number, your own account number and your BVN.
U: beneficiary <x=account:01########>, my own is <y=account:202{4|5|6}######>
U: BVN is <i=national-id:!bvn>
A: Thank you. Am I speaking with <c.n>?
U: Yes <c.f>
A: We have logged the recall with the receiving bank, <=organisation:{Crown Heritage|Palmline|Unity Gate} Bank> will be told today. Your case number is <k=account:CS/#####/2#>.
U: My own branch people said reference is <r=account:NIP/########/####>, is it same?
U: God bless you. how long will <k> take?
A: Between 2 and 10 working days.
== PH
A: Thank you for messaging <=organisation:{Bayani Savings|Isla Savings|Pearl Rural} Bank>! How may I assist you?
U: hi po, my atm card was captured by the machine in {the mall|the branch near our office|Cubao}
A: Sorry for the inconvenience. May I have your complete name, birthday, and mother's maiden name for verification?
U: <c.m>
U: bday <dob~w>
U: mothers maiden <s=secret:{Evangelista|Cabrera|Dizon|Soriano|Legaspi|Yumul}>
U: atm card ends <card~4>
A: Verified po. The card will be returned to your branch of account within 5 banking days. You may claim it with one valid ID.
U: reference po?
A: <r=account:ATM-202{4|5|6}-####>, under <c.f>, handled by <a.f>.
U: noted, tnx
== US
U: what's the routing for wires vs ach, are they different?
A: Yes. For domestic wires and for direct deposit we use separate numbers. Both are on the Account Details screen, under "Show routing".
U: and the wire fee?
A: {=cur}{25|28|30} outgoing domestic, {=cur}{40|45} international, incoming is free.
U: cutoff time?
A: 4:00 PM Eastern on business days. Anything after that goes out the next business day.
== GB
U: How much can i withdraw at a cash machine per day
A: The daily limit is £{300|400|500} on a standard current account, and £1,000 on a premier one.
U: and can i change that myself
A: You can lower it in the app but not raise it. Go to Cards > Limits.
U: also why did the interest on my easy access saver drop to {3.1|2.85|3.4}%
A: The rate follows the base rate, it was changed on {1|6} {March|May|August}. Letters went out two weeks before.
U: fair enough
== IE
U: Your mortgage calculator shows error {E-204|M17|500}. Trying to see repayments on €{240|310|285},000 over {25|30} years
A: Sorry about that, it's down for maintenance until {2|4}pm. At {3.85|4.1}% fixed for 3 years you would pay roughly €{1,210|1,480|1,395} a month.
U: thats grand thanks
A: No bother. Do you want a link to the documents checklist? It's on our public site under Mortgages.
U: no im all set
== GB o=f q=m
U: Dear Sir or Madam,\n\nMy late mother, <o.n>, held a savings account with you (account <x=account:########>). She passed away on <date~o>. I am the executor and would like the balance paid out.\n\nShe was born on <old~w> and lived at <addr>.\n\nYours faithfully,\n<c.n>
A: Dear <c?Mr/Mrs> <c.l>, please accept our condolences. To register the bereavement we need a copy of the death certificate and the grant of probate. Your reference is <r=account:BRV/####/##>.
U: Thank you. I enclose both as PDF. Please pay into my own account, IBAN <iban>.\n\n> Your reference is <r>.
A: Received with thanks. Payment will be made within 15 working days.
U: Thank you. The cheque for my brother, <q.n>, should go to <addr2>.
== US
A: Thanks for calling <=organisation:{Prairie State|Blue Mesa|Tidewater} Credit Union>, this is <a.f>, how can I help?
U: Hi yeah, uh, I wanna change the PIN on my card, I forgot the old one.
A: Sure. I can verify you with your member number and the last four of your social.
U: Member number is <m=account:######>, social ends in, uh, <z=national-id:####>.
A: Great, and what's the answer to your security question, the name of your first school?
U: {That'd be|It was|I think I put} <s=secret:{Roosevelt|Lincoln|Garfield|Westbrook|Cherry Hill} Elementary>.
A: Okay that matches. Go ahead and pick a four digit PIN.
U: Let's do <n=secret:####>.
A: Alright <c.f>, please don't say it out loud next time, you can key it in. You're all set.
U: Oh, and I moved last month, it's <addr>.
A: Updated. Your new e-statements go to <c.e> like before?
U: Mm-hm.
`;
