// Insurance claims and policies, mostly by e-mail.
import { at } from '../template.ts';

export const insurance = [
  at(
    'GB',
    `
U: Subject: Claim <ref.claim> - burst pipe

Hi <a.first>,

Please find attached the plumber's report. As I said on the phone the water came through from the flat above (Mr <m.t><t.last>, his number is <phone>).

The invoice from <org.fixer> is <~price>, paid by me on <~date>.

Kind regards,
<c.full>
Policy <ref.policy>
<addr>
A: Hi <c.first>,

Thank you, both documents are on file. Our loss adjuster <u.full> will contact you.

<a.full> | Property Claims | <org.insurer>`,
  ),
  at(
    'US',
    `
U: I was rear-ended this morning on I-90, need to open a claim
A: I'm glad you're safe enough to chat, I'm <a.first>. Policy number and your date of birth?
U: <ref.policy> <dob>
A: Thanks <c.first>. Did you get the other driver's information?
U: <t.full>, drivers license <idt.licence>, insured w/ <org.insurer>, phone <phone>
A: Claim <ref.claim> is open. Please upload pictures at <url.doc>.`,
  ),
  at(
    'GB IE',
    `
U: does my policy cover a bike outside of the shed
A: If it's locked to a fixed object, yes, up to 1,000. Above that it has to be named on the schedule.
U: its a Brompton worth about 1400
A: Then I'd add it. That's roughly 2.10 a month more, excess stays at 100.
U: leave it for now, maybe at renewal in <~month>`,
  ),
  at(
    'CA AU',
    `
U: Hi, adding my son to the car policy {<ref.policy>|pol no. <ref.policy>}
A: Sure. His full name, date of birth and licence number please.
U: <m.t><t.full>, born <dob.y>, licence <idt.licence>
A: Thanks. And does he live with you at <addr>?
U: he moved out, hes at <addr2>
A: Noted, premium goes up by <~price> a year.`,
  ),
  at(
    'GB',
    `
U: From: <c.full> (<c.email>)
To: <mailbox>
Subject: RE: your ref <ref.claim>

I have now waited eleven weeks. If I don't hear from you by Friday my solicitors, <org.law>, will issue proceedings.

<c.init>
A: Dear <c.title> <c.last>,

I have asked for this to be reviewed today by my manager, <t.full>. You can reach <g.t.his/her> team on <helpline>.

Yours sincerely
<a.full>`,
  ),
  at(
    'IN',
    `
U: cashless claim rejected by TPA for my mother, hospital <org.clinic>
A: Namaste, I am <a.first> from <org.insurer>. Please provide policy no. and patient name.
U: <ref.policy>, <f.t><t.full>, DOB <dob.t>
A: Reason is non-submission of discharge summary. Please mail it to <mailbox>.
U: already sent by my brother <m.u><u.first> on <~date>
A: I will check and call back on your registered no.`,
  ),
  at(
    'US CA',
    `
U: pet insurance question: does the Gold plan include dental? and is there a waiting period for knees
A: Gold has dental illness up to 1,000 a year. Knees have a 6-month wait unless your vet does an orthopedic exam.
U: shes a 4yo golden retriever, 62 lbs
A: For her age that would be about <~price> a month with a 250 deductible.`,
  ),
  at(
    'ZA',
    `
U: Cellphone stolen at the taxi rank. Case opened w/ police. Phone is a <~handset>, IMEI <ref.imei>
A: Sorry to hear that. May I have your ID number and policy number?
U: <id.ZA> and <ref.policy>
A: Thank you, <c.title> <c.last>. Excess is <~price>. The payout goes to your <org.bank> account, correct?
U: ja acc <ref.account>`,
  ),
  at(
    'GB',
    `
U: Windscreen chipped, can i book in
A: You can! Reg and name on the policy?
U: <c.full:lc>, policy is with my wife though, <f.t><t.full:lc>
A: Found you. Where's the car parked during the day?
U: at work - <org.supplier>, <street>
A: <u.first> will come out on <~date> between <~time> and 17:00.`,
  ),
  at(
    'IE',
    `
U: Dear Sirs, further to my letter please note I've a new address: <addr>. PPS for the pension plan as requested: <id.IE>. Bank for the refund: <iban>. <c.full>
A: Dear <c.title> <c.last>, thank you for your e-mail. Your details under plan <ref.policy> have been updated. Regards, <a.full>`,
  ),
];
