// Chats with telephone and broadband companies.
import { at } from '../template.ts';

export const telecom = [
  at(
    'GB IE',
    `
U: {hi|hello|hiya} my broadband keeps dropping every evening around 8
A: Sorry to hear that! I'm <a.first> from <org.telecom>. Can I take the name on the account and the landline number please?
U: <c.full:lc>, <landline>
A: Thanks <c.first>. And the first line of your address for security?
U: <street:lc>
A: Great, that's passed. I can see the hub has been up for <~n> days. Could you read me the MAC on the sticker underneath?
U: <mac>
A: Perfect. I've moved you to channel 11, give it an hour.`,
  ),
  at(
    'US CA',
    `
U: I was charged twice for my plan this month, <~price> on <~date> and again 2 days later
A: I can look into that. What's the phone number on the account?
U: <phone>
A: And the account PIN?
U: <sec.pin>
A: Thank you, <c.title> <c.last>. I see the second charge, it was for the <~handset> installment. I've credited it back under reference <ref.ticket>.`,
  ),
  at(
    'GB US AU',
    `
U: does 5G work on the <~handset> or do I need a new sim
A: It does, as long as you're on software <~ver> or later. You can check in Settings > General > About.
U: ok its on <~ver>. and does it work abroad? going to <~city> in <~month>
A: Yes, roaming is included up to 25GB. After that it's 4.50 per GB.
U: fab ta`,
  ),
  at(
    'GB',
    `
U: I want to leave and need my PAC. Number is <phone>, name <c.full>
A: I'm sorry you're thinking of leaving us, <c.first>. May I ask why?
U: <org.telecom2> do the same deal for <~price> less
A: Understood. For security, your date of birth please?
U: <dob>
A: Thanks. Your code will be texted to you within the hour.`,
  ),
  at(
    'AU',
    `
A: Thanks for contacting <org.telecom>. You're chatting with <a.first>.
U: nbn been out since sat, box has red light. acct <ref.account>
A: Thanks for that. Can I confirm who I'm speaking with?
U: <c.first:lc> <c.last:lc>, its in my husbands name tho <m.t><t.first:lc>
A: No worries. I can book a tech for <~date> between 8 and 12 at <addr>. Best contact number?
U: his mob <phone>`,
  ),
  at(
    'GB US CA',
    `
U: what does error <~err> mean on the TV box? it was fine watching <~film> then froze
A: That one usually means the box lost its connection. Please unplug it for 60 seconds.
U: done that, {nothing|no change|same thing}
A: OK, hold the power button until the ring turns amber, then choose "Update software" - you should end up on version <~ver>.
U: its doing something... yes working! cheers`,
  ),
  at(
    'IN',
    `
U: Hi, my prepaid recharge of <~price> failed but amount got debited
A: Dear customer, apologies for the inconvenience. Kindly share your registered mobile number and transaction ID.
U: <phone>, txn id <ref.invoice>
A: Thank you <c.title> <c.last>. The amount will be reversed within <~n> working days. Is there anything else?
U: Also update my email id to <c.email> and Aadhaar linked is <id.IN>
A: Done. Thank you for choosing <org.telecom>.`,
  ),
  at(
    'US',
    `
U: My new phone won't activate. IMEI <ref.imei>
A: I can help with that! Who am I chatting with today?
U: <c.first>
A: Nice to meet you <c.first>. Is this replacing the line ending in the number we have on file, <phone>?
U: yes thats my number. the other one on the plan is my daughter <f.t><t.first>'s, <phone2>
A: Got it. I've pushed the activation, please restart the device.`,
  ),
  at(
    'GB ZA',
    `
U: cant get into my account, it says reset link expired
A: Could you paste the link you received?
U: <url.reset>
A: Thanks, that one was valid for 24 hours. I've sent a fresh one to <c.email>. Is that the right address?
U: no thats old!! use <c.email2>
A: Updated and resent, <c.first>.`,
  ),
  at(
    'IE GB',
    `
U: Installer never showed up yesterday. I took a day off work for this
A: I'm really sorry. Can you give me your order number?
U: <ref.order>
A: I can see it. The engineer, <m.t><t.first>, marked it as "no access" at <~time>. Did he ring you?
U: no missed calls, my number is <phone> and the gate code <sec.door> was in the notes
A: I've rebooked for <~date>, and added a <~price> credit.`,
  ),
  at(
    'US',
    `
U: Hi there. Setting up static IP for our office, which one did you assign?
A: Happy to help. What's the business name on the account?
U: <org.work>, account <ref.account>
A: Thanks. Your static address is <ip>, mask 255.255.255.252. The modem's MAC is showing as <mac> on our side.
U: the label says <mac2>
A: That would be the Wi-Fi side, you're fine. IPv6 is <ipsix> if you need it.`,
  ),
  at(
    'CA AU',
    `
U: @support why is my bill <~price> higher?? nobody told me about a price rise
A: Hi! That's not the surprise we'd like you to have. DM us your account number and the full name on the account and we'll check. ^<a.first>
U: <ref.account> <c.full>
A: Thanks <c.first>, the <~month> promo ended on <~date>. We've added a new one, take a look at your next bill. ^<a.first>`,
  ),
  at(
    'GB',
    `
U: SIM swap I didn't ask for!!! my phone has no signal and someone is in my email
A: I'm locking the account right now. Please confirm your full name, date of birth and postcode.
U: <c.full> <dob> <code>
A: Confirmed. The request came in from IP <ip> at <~time>. Did you share a one-time code with anyone?
U: someone rang saying they were from <org.bank> and I read out <sec.otp>...
A: OK. That was a scam. I've put fraud case <ref.claim> on it and <a.full> from our fraud team will call you on <landline>.`,
  ),
];
