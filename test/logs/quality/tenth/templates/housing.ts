// Landlords, letting agents and councils.
import { at } from '../template.ts';

export const housing = [
  at(
    'GB',
    `
U: boiler is dead again no hot water and i have a baby
A: Sorry to hear this. Can I take your address and name?
U: <street:lc> <code:lc>, <c.first:lc> <c.last:lc>
A: Thanks <c.first>. An engineer from <org.fixer> will be there between 12 and 4. Job number <ref.ticket>.
U: tell him buzzer is broken ring me <phone>`,
  ),
  at(
    'US',
    `
U: Rent portal says my payment bounced. Unit is <addr>
A: Hi <c.first>, the routing number looked wrong. Which account did you use?
U: <ref.account> at <org.bank>
A: Please re-enter it at <url.portal>. No late fee this time.`,
  ),
  at(
    'GB IE',
    `
U: Upstairs neighbour plays drums at 2am. I've written to you twice. Flat above me, a Mr <m.t><t.last>.
A: I'm sorry about the noise, I'm <a.first> from <org.landlord>. Your tenancy reference?
U: <ref.tenancy>
A: Thank you. Could you keep a diary for two weeks? I'll post the form to <addr>.`,
  ),
  at(
    'AU ZA',
    `
U: hi <a.first:lc> its <c.first:lc> from <street:lc>. can we get the lock changed? ex still has keys
A: Hi <c.first>, of course. Are you safe? Locksmith <m.t><t.first> can be there by <~time>.
U: yes im ok. alarm code is <sec.door>, ill be at work
A: Got it. He'll ring <phone> when done.`,
  ),
  at(
    'GB',
    `
U: What day is recycling in the week after Easter and does cardboard go in the blue or the brown bin?
A: Everything moves one day later, so Wednesday. Cardboard goes in blue, garden waste in brown.
U: and polystyrene
A: That's general waste, I'm afraid. The tip on the ring road takes it too.`,
  ),
  at(
    'CA',
    `
U: Application for the 2 bedroom:
Name: <c.full>
DOB: <dob>
SIN: <id.CA>
Employer: <org.work>
Previous landlord: <t.full>, <phone>
A: Hi <c.first>, thanks, we've received it. Could you send two pay stubs to <mailbox>?`,
  ),
  at(
    'GB',
    `
U: council tax: i live alone since <m.t><t.first:lc> moved out in <~month>
A: You may get 25% off. What's the account number and your partner's full name?
U: <ref.account>, <t.full:lc>
A: And his new address if you know it?
U: <addr:lc> with his mum <f.u><u.first:lc>`,
  ),
  at(
    'IE US',
    `
U: deposit still not back, moved out <~n> weeks ago. Place was <addr>.
A: Hi, it was sent to the wrong account. Could you confirm the details?
U: Account holder <c.full>, {no.|number} <ref.account>
A: Thanks <c.first>, reissued today. Sorry again from all at <org.landlord>.`,
  ),
  at(
    'GB',
    `
U: Parking permit for my visitor - <t.full> - can you do it online? my PIN for the portal doesnt work, <sec.pin>
A: I've reset it to <sec.pin2>. What's your name and address?
U: <c.full>, <addr>
A: Permit is live until <~date>.`,
  ),
  at(
    'GB US CA',
    `
U: can I paint the walls? the place is very magnolia
A: As long as it's neutral when you leave, yes. Two coats of white will cover <~colour>.
U: what about shelves, like a Billy bookcase fixed to the wall
A: Fine too, please fill the holes. Deposit scheme rule 7.2 applies.`,
  ),
];
