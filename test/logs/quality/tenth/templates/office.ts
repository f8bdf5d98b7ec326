// Human resources, payroll, suppliers and account departments.
import { at } from '../template.ts';

export const office = [
  at(
    'GB',
    `
U: my payslip has the wrong tax code and NI number. Should be <id.nino>
A: Hi, could you confirm your full name and staff number?
U: <c.full>, <ref.employee>
A: Thanks <c.first>. I've changed it, the <~month> payslip will have the refund of <~price>.`,
  ),
  at(
    'US',
    `
U: I need to update my direct deposit before Friday
A: Sure. Please give your employee ID, last name and the new account number.
U: <ref.employee>, <c.last>, acct <ref.account> at <org.bank>
A: And to verify, your SSN please (secure channel)
U: <id.US>
A: All set <c.first>.`,
  ),
  at(
    'AU',
    `
U: hi payroll, havent given you my TFN yet: <id.AU>. dob <dob>
A: Thanks! Could you send your super fund's member number as well?
U: <ref.member>
A: And who should we ring in an emergency?
U: my partner <t.full> <phone>`,
  ),
  at(
    'GB IE',
    `
U: How many days can I carry over? I have 4 left and want to go to Florence in May
A: Up to five, to be taken by 31 March. So May would need new allowance.
U: and is Good Friday extra
A: It is, bank holidays are on top of the 25.
U: ok putting the form in, level 3 approval?
A: Just your line manager.`,
  ),
  at(
    'GB',
    `
U: Reference request for <t.full>

Dear HR,
<t.first> has applied to us as an accounts assistant. Could you confirm dates of employment and reason for leaving?

Many thanks
<c.full>
Recruitment Partner, <org.work>
T <landline> | M <phone> | <c.workmail>
A: Dear <c.first>, <t.first> worked with us from 2019 until last {spring|autumn}. We only confirm dates. Regards, <a.full>, <org.school>`,
  ),
  at(
    'IN',
    `
U: Dear Sir, form 16 not received. Emp code <ref.employee> PAN <id.pan>
A: Dear <c.first>, it was mailed to <c.email> on <~date>.
U: that id is closed, please use <c.email2>
A: Resent. The password is your PAN in lower case followed by your date of birth, that's <dob>, right?
U: yes right`,
  ),
  at(
    'US CA',
    `
U: Maternity leave question: when do I file
A: Congratulations! 30 days before, form L-2. Is this for you or your partner?
U: me, due <~date>. My manager is <t.full>
A: Thanks <c.first>. I'll send the packet to <addr> and copy <t.first>.`,
  ),
  at(
    'GB',
    `
U: Please see overdue statement attached. Invoice <ref.invoice>, <~price>, now 60 days.
Our bank: <org.bank> / <sort> / <bankacc>
Regards
<c.first>
Credit Control
<org.supplier>
A: Hi <c.first>, it's waiting for a PO number from <t.full> in Estates. I've chased. <a.first>`,
  ),
  at(
    'IE DE NL',
    `
U: Hello, we changed our bank. New IBAN for all invoices: <iban>. <c.full>, <org.supplier>
A: Hello <c.first>, before we change this we call back on the number we know. Is it still <landline>?
U: Yes, but ask for my colleague <t.full>, I'm out until Tuesday.`,
  ),
  at(
    'ZA',
    `
U: Morning, IRP5 has my old surname. New ID card: <id.ZA>, surname now <c.last>
A: Good morning <c.first>, congratulations! Please mail the marriage certificate to <mailbox>.
U: Thanks, and medical aid no is <ref.member>, must my husband <m.t><t.first> be added separately?
A: Yes, with his date of birth.
U: <dob.t>`,
  ),
  at(
    'GB US',
    `
U: is the canteen open on Monday? and whats on
A: Yes, 11.30 to 2. Monday is <~dish> and soup of the day.
U: any news on the desk booking app, keeps saying error <~err>
A: Fixed in <~ver>, please update. Desks on floor 6 open again in <~month>.
U: cool`,
  ),
  at(
    'GB',
    `
U: Hi, I've been asked to do a DBS check for a volunteer. {Details:|Here you go:}
Full name: <c.full>
Date of birth: <dob>
Current address: <addr>
Passport: <id.passport>
A: Thank you. Is this for <org.club> or for <org.school>?
U: the first`,
  ),
];
