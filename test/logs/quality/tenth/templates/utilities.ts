// Energy and water companies.
import { at } from '../template.ts';

export const utilities = [
  at(
    'GB',
    `
U: Hi, meter reading for electric: <~kwh>, meter serial <ref.meter>
A: Thanks! Whose name is the account in?
U: <c.full>, account <ref.account>
A: All saved <c.first>, your next bill's due in <~month>.
U: can you take payment now, card <card>
A: Please use the automated line for that, <helpline>.`,
  ),
  at(
    'GB IE',
    `
U: moving out on <~date>, want to close the account
A: No problem, where are you moving from and to?
U: from <addr>
to <addr2>
A: Lovely. And who is taking over the old place?
U: landlord, <org.landlord>, the guy is called <m.t><t.first>, <phone>
A: Thanks <c.first>. I'll need a final reading on the day.`,
  ),
  at(
    'US',
    `
U: my bill doubled. acct <ref.account>, service address <addr>
A: I'm happy to review it. Who do I have the pleasure of chatting with?
U: <c.first> <c.last>
A: Usage went from 640 to 1,310 kWh. Was there a space heater or a pool pump running?
U: no.. my roommate <t.first> mines crypto though
A: That would do it!`,
  ),
  at(
    'AU',
    `
U: Is there a blackout in the western suburbs? no power since 3
A: Yes, a storm took down lines. We expect it back by <~time>.
U: my freezer's full, will you pay for spoiled food
A: There's a claim form for outages over 12 hours. Keep photos of what you throw out.
U: the map says 1,204 homes affected, is that all of them
A: It was 1,204 at the last update, it's dropping.`,
  ),
  at(
    'GB',
    `
U: smart meter display blank, been on to you <~n> times
A: I'm really sorry. I'm <a.first> and I'll stay with it till it's sorted. Account number, and the GUID or MAC on the back of the display?
U: <ref.account>, <mac>
A: Thanks. And is <c.email> still right for you? The name I have is <c.full>.
U: it is`,
  ),
  at(
    'IE',
    `
U: setting up direct debit. iban <iban> name of account holder is <t.full> (my {flatmate|partner})
A: Thanks. Is that person happy for us to take payments, and can we have a number?
U: yes <phone>
A: Grand, first one of <~price> leaves on <~date>. MPRN stays as <ref.meter>.`,
  ),
  at(
    'ZA',
    `
U: prepaid token not loading! meter <ref.meter>, bought <~price> at the garage
A: Good day. What's the 20-digit token and error shown?
U: the slip got wet, it shows E-24
A: Please give your name and cell so I can resend it.
U: <c.full>, <phone>
A: Sent by SMS, <c.first>.`,
  ),
  at(
    'GB',
    `
U: Water pressure very low in the whole street today. <street>, <code>
A: Thanks for letting <org.water> know. There's a burst main, crew is on it, ref <ref.ticket>.
U: how long, I've my mum <f.t><t.first> here, she's 88 and on the priority register
A: I'll get bottled water dropped off. Mobile for the driver?
U: <phone>. Thank you {so much|love}`,
  ),
  at(
    'CA',
    `
U: Bonjour, I'd like e-bills to <c.email> and not paper. Client no <ref.customer>
A: Done! Your login is the same e-mail and the temporary password is <sec.password>.
U: it says my account belongs to <t.full>??
A: That was the previous owner of <addr>. I've corrected it, sorry.`,
  ),
  at(
    'US AU',
    `
U: what are off peak hours for EV charging
A: 11 pm to 6 am on weekdays, all day Sunday. The rate is 8.4 cents.
U: my car is a Polestar 2 with 78 kWh, so like 6 bucks a fill?
A: About {6.50|six fifty} from empty, yes. Set the timer in the car, not the charger.
U: sweet`,
  ),
  at(
    'GB',
    `
U: Dear Sir, I've had a debt letter addressed to "<t.full>" at my address, <addr>. I've lived here since 2019 and I don't know the person. Your ref <ref.account>. Signed, <c.init>
A: Dear <c.title> <c.last>, I'm sorry for the worry. We have removed the address and told <org.law>, who act for us. <a.full>, <org.energy>`,
  ),
];
