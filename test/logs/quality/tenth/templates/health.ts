// Messages of surgeries, dentists, pharmacies and vets.
import { at } from '../template.ts';

export const health = [
  at(
    'GB',
    `
U: Hi can I order my repeat prescription, Sertraline 50mg. {Name|Im} <c.full>, dob <dob>
A: Hello <c.first>, that's with Dr <t.last> to sign. Which pharmacy?
U: the one on <street>
A: Should be ready Thursday after 2.`,
  ),
  at(
    'GB',
    `
U: Patient: <c.full>
NHS number: <id.nhs>
DOB: <dob>
Tel: <phone>
Reason: referral letter not received by physio
A: Dear <c.first>, your referral to <org.clinic> was sent on <~date> by Dr <t.full>. Reception`,
  ),
  at(
    'US',
    `
U: Good morning, I need to move my appointment with Dr. <t.last> on <~date>
A: Good morning! Can I get your name and date of birth?
U: <c.full>, <dob>
A: Thank you. We have <~date2> at <~time>. Has your insurance changed?
U: yes it's now <org.insurer>, member ID <ref.member>
A: Got it. Please arrive 15 min early. - <a.first>, <org.clinic>`,
  ),
  at(
    'AU IE',
    `
U: my daughters results are they back yet? <f.t><t.full> <dob.k>
A: Hi, are you mum or dad? What's your name and the mobile we have?
U: {mum|dad}, <c.first:lc>, <phone>
A: Thanks <c.first>. They're back and normal, Dr <u.last> will write to you.`,
  ),
  at(
    'GB US CA',
    `
U: how long after the flu jab can i exercise
A: Light exercise is fine the same day, most people just have a sore arm for 24-48 hours.
U: and paracetamol?
A: Yes, 500 mg to 1 g up to four times a day for adults, unless you've been told otherwise.
U: great going for a parkrun on saturday`,
  ),
  at(
    'IN ZA',
    `
U: lab report link not opening: <url.doc>
A: Please share the patient ID and registered mobile number.
U: <ref.patient>, <phone>
A: We have e-mailed the PDF to <c.email>. The password is your year of birth.
U: name on report wrong, should be <c.full>
A: Corrected, <c.title> <c.last>.`,
  ),
  at(
    'GB IE',
    `
U: hi its <c.first:lc>, my dog <~n> yrs old has eaten a whole bar of dark chocolate!!
A: How heavy is the dog and how much chocolate? This is <a.first>, one of the nurses at <org.vet>.
U: 12kg, 100g 70%
A: Please come straight in. What's your surname and phone number?
U: <c.last:lc> <phone>, 10 mins away`,
  ),
  at(
    'US',
    `
U: I got a bill from <org.clinic> but my plan should cover it. Account <ref.patient>
A: I can look into it. Please confirm patient name, DOB and home address.
U: <c.rev> / <dob> / <addr>
A: Thank you. The claim was sent with an old group number. I've resubmitted as <ref.claim>.`,
  ),
  at(
    'CA',
    `
U: Could you fax my records to my new family doctor, Dr. <t.full>? Fax <landline>
A: Of course. We need a signed release. I'll email it, is <c.email> right?
U: yes. my health card didnt change, moved to <addr> though
A: Updated. It'll take about a week, <c.first>.`,
  ),
  at(
    'GB',
    `
U: dentist pain back left, saw <t.first> last week <g.t.he/she> did a filling
A: Oh no. <t.first> is in on Friday, <~time>?
U: nothing sooner? its throbbing
A: There's a cancellation today 16:10 with our other dentist. Name please?
U: <c.init>`,
  ),
];
