// Chats and secure messages of banks and payment companies.
import { at } from '../template.ts';

export const bank = [
  at(
    'GB',
    `
U: there's a payment on my card I don't recognise
A: I'm sorry about that. Which card is it?
U: debit card <card>
A: For your safety please don't send full card numbers in chat. I've found it. Is the payment the one for <~price> on <~date>?
U: yes thats it
A: I've blocked the card, <c.first>. A new one goes to <addr>. Is that still right?
U: yep`,
  ),
  at(
    'GB IE',
    `
U: hi can u tell me why my standing order to <t.full> didnt go out
A: Hi <c.first>, let me check. Which account should it have gone to?
U: sort code <sort> account number <bankacc>
A: It was returned because the account name doesn't match. Could it be a business account?
U: oh yes its <org.work>
A: That'll be it. Please set it up again under that name.`,
  ),
  at(
    'US',
    `
U: I need to dispute a charge from <org.shop>
A: I can help. Please verify your identity: full name, last address and SSN.
U: <c.midd>
<addr>
<id.US>
A: Thank you, <c.title> <c.last>. Your dispute number is <ref.claim>. You'll have a provisional credit of <~price> in <~n> business days.`,
  ),
  at(
    'GB US CA',
    `
U: what's the difference between the saver and the flexible account
A: Good question! The saver pays 4.1% but you give us 30 days' notice; the flexible one pays 2.75% and has no notice.
U: and is there a minimum
A: <~price> for the saver, nothing for the other. You can open either from the app (version <~ver> or newer).
U: thanks will think about it over the weekend`,
  ),
  at(
    'DE FR NL IE',
    `
U: Hello, I write in english because my german/french is not so good. I wait since <~date> for a transfer
A: No problem at all. Which account was it sent to?
U: IBAN <iban>, the sender is my employer <org.work>
A: Thank you. And your name as it is on the account, please?
U: <c.full>, born <dob>
A: I see the payment of <~price>, it was credited this morning.`,
  ),
  at(
    'ZA',
    `
U: Good day, I forgot my app PIN and my profile is locked
A: Good day, this is <a.first> from <org.bank>. Please send your ID number so that I can find your profile.
U: <id.ZA>
A: Thank you <c.first>. You'll receive an OTP on the cell number we have. Please read it to me.
U: it says <sec.otp>
A: Perfect, you're unlocked. Please choose a new PIN in the app.
U: I made it <sec.pin>, is that ok?
A: Please never share it, not even with us. I'd change it again.`,
  ),
  at(
    'GB',
    `
U: Subject: Bereavement - late father's account

Dear Sir/Madam,

My father, <m.t><t.full>, passed away on <~date>. He held account <bankacc> with you. The solicitors dealing with the estate are <org.law>, their reference <ref.claim>.

Please let me know what you need.

Yours faithfully,
<c.full>
<lines>
Tel: <landline>
A: Dear <c.title> <c.last>,

Please accept our condolences. We need a certified copy of the certificate and proof of your own identity. You can upload both at <url.doc>.

Kind regards,
<a.full>
Bereavement Team, <org.bank>`,
  ),
  at(
    'US AU CA',
    `
U: card declined at the register AGAIN, super embarrassing
A: I'm sorry! Are you able to share the last purchase that went through?
U: <~price> for groceries on Friday
A: Our system flagged it. Can you verify your date of birth and the phone number on file?
U: <dob>, <phone>
A: Thank you <c.first>, it's unblocked. Give it 5 minutes.`,
  ),
  at(
    'IN',
    `
U: Sir my KYC is pending, account is freeze
A: Dear <c.title> <c.last>, please share PAN and registered mobile.
U: PAN <id.pan> mobile <phone>
A: Also your current address with PIN code please.
U: <addr>
A: Your KYC is updated, service request <ref.ticket>. Freeze will be removed in 24 hrs.
U: thank you {mam|sir}`,
  ),
  at(
    'GB',
    `
U: lost my wallet in <~city> last night, need everything cancelled
A: Let's get that done. Name and date of birth?
U: <c.first> <c.last> <dob>
A: Thanks. I see a debit card and a credit card. Do you want both stopped?
U: yes both. also my driving licence was in there, <id.licence>, do i tell u that?
A: You'd report that to the licensing authority, but I've noted it. New cards arrive in <~n> days.`,
  ),
  at(
    'GB',
    `
U: I got a text: "Your parcel is held, pay £1.99" and I put my card in like an idiot. <card> cvv <sec.cvv>
A: Don't worry, it happens to lots of people. I've frozen that card. Did you give any other details?
U: name, DOB <dob> and my postcode <code>
A: Thank you for being honest. I'd suggest changing your online password as well.
U: it was <sec.password> on everything, changing now`,
  ),
  at(
    'IE',
    `
U: Howya, need the BIC and IBAN for my account for work payroll
A: Hi <c.first>! Your IBAN is <iban>. You'll find it in the app under Account details, too.
U: grand, <org.work> want it on headed paper tho
A: No bother, a letter is on its way to <c.email>.`,
  ),
  at(
    'US',
    `
U: How do I link my account to the budgeting app? It asks for an API key
A: You can create one under Settings > Developer. Did you do that already?
U: yes this one <sec.apikey> but it says 403
A: Please revoke it now that it's been shared here, and create a new one with "read transactions" ticked.
U: Ok new one is working. thanks {a lot|so much}`,
  ),
  at(
    'CA',
    `
U: Hello, T4 slip has the wrong SIN on it. Should be <id.CA>
A: Thanks for flagging. Which employer issued it?
U: <org.work>, but my RRSP is with you guys at <org.bank>
A: Understood. Our slip shows the number you've given, so please ask their payroll department for a corrected copy.
U: will ring <t.first> in payroll then, {merci|cheers}`,
  ),
  at(
    'GB AU',
    `
U: exchange wallet recovery - I typed my phrase in the wrong box: <sec.phrase>
A: Please don't share your recovery phrase with anyone, including support. Move the funds to a new wallet straight away.
U: too late?
A: I see nothing moved so far. The last login was from <ip>, is that you?
U: yes thats me at home`,
  ),
  at(
    'US GB',
    `
U: is <~price> a normal fee for a wire to Japan? took 4 days last time and it was only 2,500
A: That's our standard international fee. Payments in yen usually take two to four business days because of the time difference and bank holidays in May.
U: ok and the rate?
A: Right now 1.00 = 187.42, but it changes every few minutes.`,
  ),
  at(
    'ZA GB',
    `
U: Card swallowed by the machine at the mall. <card>
A: Hello, <a.first> here. Card stopped. Was there anyone near you at the machine?
U: a man tried to "help", he may have seen my PIN <sec.pin>
A: Thanks. I've noted it under <ref.claim>. A new card can be collected at the branch with your passport.`,
  ),
  at(
    'IN',
    `
U: EMI conversion for purchase of <~price> on card <card>
A: Dear <c.title> <c.last>, 6 or 12 months? Interest is 14% per annum.
U: 12. and OTP received is <sec.otp>
A: Converted. Please do not share the OTP with anyone.`,
  ),
  at(
    'US',
    `
U: replacing my lost card <card>, it was mailed to the wrong house. I am at <addr>
A: Thanks <c.first>. Last question, what's your date of birth?
U: <dob>
A: Verified. It's on the way again.`,
  ),
];
