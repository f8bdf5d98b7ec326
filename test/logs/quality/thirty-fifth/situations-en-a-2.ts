import type { Situation } from './situation.ts';

export const situations: readonly Situation[] = [
  [
    'gb',
    `U: What's the difference between your 0.5m and 1m HDMI cables apart from the length?
A: Nothing else. Both are HDMI 2.1 and carry 4K at 120 Hz.`,
  ],
  [
    'us',
    `U: I think somebody hacked me. There's a login from {i=ip:185.22#.1#1.%#|45.1#5.%#.21#} and I've never been to
  that country
A: Let's secure the account. Is {p1.mail} still yours?
U: yes but they changed the recovery phone to one ending {tel:%#}
A: Removed. We'll send a link to {p1.mail}. What were your recovery words?
U: isnt it unsafe to say? ok {sec:velvet anchor pistol meadow|copper walnut ribbon orbit}
A: You should never have to share those; please make a new set now.`,
  ],
  [
    'us',
    `U: wallet shows the withdrawal as pending for 9 hours. tx {t=acc:0x~~~~~~~~~~~~~~~~~~~~~~~~}
A: Hi there, the network is congested. Is the withdrawal going to your own wallet?
U: yes, user is {p1.user}
A: I see it, {p1.user}. It should confirm within the next hour.`,
  ],
  [
    'gb',
    `U: Please find my details below.
| Full name: {p1.comma}
| D.O.B.: {d1.dot}
| NI number: {n=nid!nino}
| Sort code/acct: {acc:20-##-##} / {acc:########}
| Regards, {p1.f}
A: Hello {p1.f}, thanks, payroll has everything. First pay day at {org:Hexham Logistics Ltd|Greenacre Foods}
  is the 28th.`,
  ],
  [
    'gb',
    `U: HR, quick one - how many days carry over do we get?
A: Five days, to be used by 31 March.
U: and if I'm on maternity leave?
A: Then all of it carries over.`,
  ],
  [
    'us',
    `U: need my W-2 from 2022. I worked at {o=org:Redwood Staffing|Sunrise Senior Living} under {w1.l}, now my last
  name is {w2.l}
A: Sure, can I get your first name and last four of your social?
U: {w1.f}, {nid:####}
A: Found it. Sending to the email on file, is {w1.mail} ok?
U: no i lost that one. use {mail:°°°°%#@proton.me}`,
  ],
  [
    'ie',
    `U: Eircode is {ad1.p}, is fibre available?
A: Yes, up to 1 Gbps at {ad1.p}. Will I place an order for you?
U: Go on so. {p1}, mobile {tel:08% ### ####}
A: Grand, {p1.f}. The engineer {m2.f} will ring beforehand.`,
  ],
  [
    'gb',
    `U: My Kindle won't charge any more
A: Sorry to hear that. Have you tried a different cable and leaving it in for 30 minutes?
U: yes tried 2 cables
A: Hold the power button for 40 seconds, does it restart?
U: yes it did thank you`,
  ],
  [
    'us',
    `U: question about my bill ending in {a=acc:####}
A: Hi! This is {wg.f} w/ {org:Clearwater Utility District|Metro Gas & Light}. Is this for the {ad1.s}
  property?
U: no the rental, {ad2}
A: OK pulling up that one. Account holder {m1}?
U: thats my husband, im {w1.f}
A: Thanks {w1.f}. {m1.f} will have to add you before I can discuss it.`,
  ],
];
