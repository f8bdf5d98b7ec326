// IT help desks of companies and of software makers.
import { at } from '../template.ts';

export const helpdesk = [
  at(
    'GB US',
    `
U: laptop wont connect to vpn since update 22H2. username <c.login>
A: Hi <c.first>, what error do you get?
U: {error <~err>|it says <~err>}, ip shows <inner>
A: That's your home range, fine. What's the MAC of the Wi-Fi adapter? Run "getmac" in a command prompt.
U: <mac>
A: Added to the allow list. Try again and I'll keep <ref.ticket> open till tomorrow.`,
  ),
  at(
    'US CA AU',
    `
U: <~app> crashes every time I open a file bigger than 20 MB
A: Which version are you on? File > Account > About.
U: <~ver>, Windows 11
A: Please turn off hardware acceleration and try once more.
U: works now, thx. does that affect <~app2> too?
A: No, only the one you changed it in.`,
  ),
  at(
    'GB IE',
    `
U: New starter for Monday:
Name: <t.full>
Start date: <~date>
Manager: <u.full>
Personal email: <t.email>
Mobile: <phone>
Kit: <~model>
A: Hi <c.first>, created as <ref.ticket>. Login will be <t.login>, temporary password <sec.password>.`,
  ),
  at(
    'US',
    `
U: [Ticket <ref.ticket>]
Printer on 3rd floor shows offline. IP <inner>, MAC <mac>
A: Assigned to: <a.full>
Status: In progress
I can ping <inner> but the queue on the server points to <inner2>. Fixing.
U: printing again, thanks <a.first>!!`,
  ),
  at(
    'IN GB',
    `
U: Hi team, please reset my password, I am locked out
A: Hello, kindly confirm employee ID and date of joining.
U: emp id <ref.employee>, joined <~date>
A: Password reset done. Temporary one: <sec.password>. You'll be asked to change it.
U: it is not accepting {the same|this one}
A: Please type it, don't paste - a space was copied. Let me know.
U: working now, thank you <a.first>`,
  ),
  at(
    'US GB',
    `
U: Our webhook fails since your release v2.6. Request:
Authorization: Bearer <sec.apikey>
Remote: <ip>
Response: 504
A: Thanks for the details! I'm <a.first> from <org.software> support. Please rotate that key, it's now in this thread. Is <ip> the only egress address?
U: also <ip2> and <ipsix>
A: The second wasn't whitelisted. Done now.`,
  ),
  at(
    'GB',
    `
U: is there an outage? Teams and Outlook both slow for all of Finance
A: Yes, known issue MO812 since <~time>. vendor is on it. Web version seems OK.
U: ok thanks. also the projector in the Chester room says "no signal"
A: Press Source twice, HDMI 2. If that fails swap the dongle, there are spares in the cupboard.`,
  ),
  at(
    'CA',
    `
U: Bonjour/Hi, getting phishing mails from "<u.email>" asking to click <url.reset>
A: Thank you for reporting it. Did you click?
U: no but my colleague <t.full> did, <g.t.he/she>s on <inner>
A: I've isolated <g.t.his/her> laptop (serial <ref.serial>). Ask <g.t.him/her> to call <landline>.`,
  ),
  at(
    'AU',
    `
U: need access to the payroll folder, approved by <t.full>
A: Hi <c.first>, I need it in writing from <t.first>, a reply on this ticket is fine.
U: --- Forwarded ---
From: <t.workmail>
Approved. Please add <c.full> from Monday. <t.first>
A: Added. Log off and on again.`,
  ),
  at(
    'US',
    `
U: MFA codes never arrive. Number on file should be <phone>
A: I see a different one. What's your full name and employee number?
U: <c.rev>, <ref.employee>
A: Thanks. Updated. I just sent one, what do you see?
U: <sec.otp>
A: That's it, you're in. Next time use the Authenticator app instead.`,
  ),
  at(
    'GB US AU',
    `
U: feature request: dark mode for the reports page and export to CSV with semicolons
A: Love it! Dark mode is planned for 4.2, the semicolon setting is already there: Preferences > Regional > List separator.
U: oh nice. and is there a shortcut for "Mark as done"
A: Ctrl+Shift+D, or Cmd on a Mac.
U: you just made my {day|week}`,
  ),
  at(
    'GB',
    `
U: CCTV recorder not reachable from outside. Router public IP <ip>, recorder <inner>, MAC <mac>, user admin, pw <sec.password>
A: Port 8000 isn't forwarded. May I log in and do it?
U: pls do, ring <t.first> on <phone> when finished, im driving
A: Done, <c.first>. Please change that password, it's in the ticket now.`,
  ),
  at(
    'US',
    `
U: license key won't activate, order <ref.order>, company <org.work>
A: Thanks! Which e-mail was it bought with?
U: <mailbox> or my own <c.workmail>
A: Found it under the second. The seat is in use on a machine called DESK-04 by <t.init>. Shall I free it?
U: yes <g.t.he/she> left in <~month>`,
  ),
  at(
    'ZA IN',
    `
U: Dear IT, wifi at the branch is down. AP label: MAC <mac> / <mac2>, serial <ref.serial>
A: Hi <c.first>, is the light amber or green?
U: amber blinking
A: Please ask <t.first> to move the cable to port 7. I'll watch from here.
U: ok green now`,
  ),
  at(
    'GB IE US',
    `
U: How do I stop Excel turning 1-2 into 1 Feb?? driving me mad
A: Format the column as Text before you paste, or put an apostrophe in front.
U: and for 5,000 rows lol
A: Data > From Text/CSV, then choose "Do not detect data types".
U: life saver`,
  ),
];
