// Schools, clubs, games, law firms, charities, transport and software, each with a desk of its own.
import { at } from '../template.ts';

export const various = [
  at(
    'GB',
    `
U: Hi, {<t.first>|my son <m.t><t.first>} in year 5 won't be in today, tummy bug
A: Thanks for letting us know. Which class teacher, and who's calling?
U: Miss <u.last>'s class. It's mum, <f.c><c.first> <c.last>
A: Noted. 48 hours after the last bout please. School office, <org.school>`,
  ),
  at(
    'US',
    `
U: My kid bought $200 of gems on my account!! gamertag thing is under <c.email>
A: I'm sorry to hear that. Please tell me the order ID and the card it went to.
U: <ref.order>, card <card>
A: Thanks, refund requested. The purchases came from a console with MAC <mac> at IP <ip>.
U: yes thats ours. How do I set a PIN? I tried <sec.pin>`,
  ),
  at(
    'GB IE',
    `
U: cancel my membership pls, im injured. <ref.member>
A: Sorry to hear that! Name and date of birth so I can find you?
U: <c.first:lc> <c.last:lc> <dob>
A: All done <c.first>. You're welcome back at <org.club> any time, ask for <t.first>.`,
  ),
  at(
    'US AU',
    `
U: cant connect to the game server, kicked with code M7111-1331
A: Is that on PC or console? What NAT type do you see?
U: PC, NAT strict. ip <ip> router mac <mac>
A: You were caught in a range ban, I've lifted it for your profile <url.game>.
U: gg ty`,
  ),
  at(
    'GB',
    `
U: Dear <t.full>

Thank you for your letter of <~date>. My client, <c.full>, does not accept the offer. I'd be grateful if you would write to our office, <addr>, and quote <ref.claim>.

Yours sincerely
<u.full>
<org.law>
A: Received with thanks and passed to <t.first>'s secretary. - <a.first>`,
  ),
  at(
    'IN US',
    `
U: certificate has wrong spelling. it should be <c.full> not what you printed
A: Hi, can you share your enrolment number and your LinkedIn so we can match?
U: <ref.customer>, <url.profile>
A: Thanks <c.first>! New PDF: <url.doc>`,
  ),
  at(
    'GB',
    `
U: lost property - black rucksack on the 17:42 to Victoria
A: Which coach, and what was inside?
U: coach D. a <~model>, charger, a purple umbrella and a copy of <~film> on dvd lol
A: We have a black rucksack but with a yoga mat. Could you ring again on Monday?
U: not mine then. ok`,
  ),
  at(
    'CA US',
    `
U: I'd like a donation receipt for <~price>, sent in <~month>
A: Thank you for your gift! Name and mailing address please?
U: <c.title> <c.init>, <addr>
A: Receipt <ref.invoice> is on its way. Warm wishes, <a.first>`,
  ),
  at(
    'GB AU',
    `
U: locked out of my taxi app, it wants the code from an old phone
A: I can move it. Name, old number, new number?
U: <c.full>, old <phone>, new <phone2>
A: Sent a code to the new one.
U: {<sec.otp>|got it, <sec.otp>}
A: You're in.`,
  ),
  at(
    'US',
    `
U: Router admin page keeps asking for a password, default on the label is <sec.wifi>
A: Which model? And is your PC getting an address?
U: <inner>, and the WAN mac shows <mac>
A: Hold reset 10 seconds, then log in at <inner2> with the label password.`,
  ),
  at(
    'ZA GB',
    `
U: NAS shows two unknown devices, <mac> and <mac2>, on <inner> and <inner2>. am I hacked
A: Those look like smart plugs by the first half of the address. Did anybody in the house add some?
U: my flatmate <t.first> did last week, panic over
A: Glad to hear it, <c.first>!`,
  ),
  at(
    'US GB',
    `
U: my site <url.site> is blocked by your filter
A: Thanks, who is the site's owner?
U: me, <c.full>. hosted on <ip>, admin contact <c.workmail>
A: The address was on a list because of a previous tenant. Removed, ref <ref.ticket>.`,
  ),
  at(
    'GB US',
    `
U: recipe box question, is there a swap for <~dish>? My other half hates coriander
A: Of course, you can swap until Wednesday midnight. There are 42 dishes next week.
U: and skip the week of the 14th
A: Skipped! Your next box comes the week after.`,
  ),
  at(
    'GB IE',
    `
U: Evening, table for 6 on <~date>, is outside possible?
A: Good evening, outside is weather permitting. A name and number for the booking?
U: <c.last>, <phone>
A: All booked, see you at <org.restaurant>. Any allergies?
U: <t.first> is coeliac and <u.first> can't have nuts`,
  ),
  at(
    'US',
    `
U: this is what i pasted to support last time:
ssn <id.US>
dob <dob>
security answer (first pet) <sec.answer>
pls delete it from the chat
A: Thanks for asking, <c.first>. I've redacted the transcript from <~date>. Please choose a new security answer.`,
  ),
  at(
    'AU GB',
    `
U: podcast app stopped syncing after the update to <~ver>
A: Please sign out and in. Which device?
U: <~handset>
A: Known bug with that one, the fix ships next {week|Tuesday}. Downloads are safe.
U: k. what about CarPlay
A: Same fix.`,
  ),
  at(
    'GB US',
    `
U: Security question on my profile is "first pet" and it won't take {<sec.answer>|"<sec.answer>"}
A: It's case-sensitive. May I have your username?
U: <c.login>
A: Thanks, reset. Your new temporary password is <sec.password>, please change it within a day.`,
  ),
];
