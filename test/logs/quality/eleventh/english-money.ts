import { templatesOf } from './template.ts';

const all = ['GB', 'US', 'IE', 'AU', 'IN', 'ZA', 'CA'];

/** Banks, insurers, landlords and utilities. */
export const englishMoney = templatesOf(
  'en',
  all,
  `
U: My card was swallowed by the machine outside {o:shop}
A: Sorry to hear that. Can I take your full name and date of birth for security?
U: {p} {dob}
A: And the account number please.
U: {acct}
A: Thank you {p.f}. The card is blocked, a new one goes to {addr.s} in 5 days. Is that still right?
U: No I moved, its {addr2} now
A: Updated.
---
@ GB
U: can you check my standing order to {o:landlord} went out, should be {price}
A: I need to verify you first. What's your national insurance number?
U: {nid}
A: And the postcode?
U: {pc}
A: Thanks. Yes it left on {date}, payee {o}.
U: they say they didn't get it. the lady there is {f}, she's been chasing me
A: I'll send you a proof of payment you can forward to her.
---
@ US
U: I need to update the beneficiary on my policy {policy}
A: Sure thing. Last name and Social please.
U: {p.l}, {nid}
A: Thank you. Who is the new beneficiary?
U: My daughter {f2}, born {dob2}
A: Done. You'll get a letter at {addr}. Anything else?
U: No sir, thank you
---
U: the one time code you sent doesn't work
A: Which code did you get? Please note I never need it in full.
U: {otp} well now you know
A: That one has expired. I'll send a new one to the phone ending in {n:10-99}.
U: got {otp2}, entered, works
---
U: What's the rate on the two year fixed saver at the moment?
A: It's 4.1% gross, minimum deposit {price}.
U: can I add to it later
A: Not after the first 30 days, no.
U: hmm ok let me think
---
@ IE GB
U: Hello, I sent money to the wrong IBAN. I typed {iban} but it should be {iban2}
A: When did you send it and what's the amount?
U: this morning, {price}, payee was {o:heating.l} for the new boiler
A: I've raised a recall with the other bank, case {ticket}. It can take ten days.
U: my contact there is {m}, his number is {tel} if it helps
A: We can't ring him but you may. I'm {p2.f} on the payments desk.
---
U: I think I've been scammed. A man called {m} rang from {tel} and said he was from {o:bank}
A: Please don't worry, you did right to write. Did you give him anything?
U: the code from the text, {otp}, and my online password
A: I am locking access now. Please choose a new one, and don't reuse the old one.
U: the old one was {pw}, i used it everywhere omg
A: Then change it in your email first. I'll stay with you while you do it.
---
U: Hi, quick question. My employer {o:firm} pays me on the 25th, but my mortgage goes on the 23rd. Can the date move?
A: It can. Mortgage account number?
U: {acct}, joint with my partner {p2}
A: Then we need a yes from {p2.f} as well. Shall I write to {mail2}?
U: yes please do
---
U: How do I read my statement? There is a line that says FX margin
A: That's our fee for a purchase in a foreign currency, 2.5%.
U: ah ok. and the contactless limit is 100?
A: Yes, and you can lower it in the app under Settings.
---
U: I had a bump in the car park of {o:shop} on {date}
A: Is everyone alright?
U: yes just the bumper. The other driver is {p2}, insured with {o2:motor}, policy {policy2}
A: And your own policy?
U: {policy}, {p} , {addr}
A: Thanks {p.f}. Claim number {ticket}. An engineer from {o3:garage} will ring you.
U: please use {tel}
---
U: policy renewal went up 40%?? {o:insurer} quoted me {price}
A: I understand. May I have your policy number?
U: {policy}
A: Thank you Ms {f.l}. I can take off the legal cover and bring it to {price}.
U: do that. and the dog is dead, take him off as well
A: I'm so sorry. I've removed him.
---
U: Does the travel cover include skiing
A: Only on marked runs. Off piste needs the winter add on, {price} for two weeks.
U: and phones?
A: Phones up to 300 with an excess of 50.
---
U: CLAIM FORM
Policyholder: {p}
Date of birth: {dob}
Policy: {policy}
Address: {addr}
Phone: {tel}
What happened: pipe under kitchen sink burst, floor ruined
Repair by: {o:heating.l}
A: Thank you, received. Loss adjuster {f2} from {o2:firm} will visit on {date} between 9 and 11.
U: Can she ring before? I work nights at {o3:medical}
A: She will, I've put {tel} on the job sheet.
---
U: the tenant in flat 3 says there's mould again
A: Hi {p.f}, is that {addr}?
U: yep. {f2} and her two kids. she's threatening with {o:council}
A: I'll send {o2:builder} on Thursday. Does {f2.f} have a phone?
U: {tel2}
---
U: Hello, {p} here from {addr.s}. The heating has been off since Friday and I've a newborn.
A: Hi {p.f}, that's not on. I've logged an emergency, ref {ticket}, {o:heating} will be with you before 6.
U: last time they didn't turn up
A: I've told their boss {m2.f} myself. If nobody is there by 6 ring the out of hours line.
U: ok
---
U: when are the bins collected in our street now?
A: Recycling on Mondays, general waste every other Thursday. Food waste weekly.
U: do garden bags go with food
A: No, those are the brown bin, once a fortnight from March to November.
---
U: I am moving out on {date}, meter reading {n:10000-99999}
A: Thanks! Account number or meter number please?
U: meter {meter}, account {acct}
A: And who moves in after you?
U: landlord is {o:landlord}, new people are called {p2.l}
A: Final bill goes where?
U: {addr}
A: Thank you, {p.f}. All the best in the new place.
---
U: {o:utility} put me on the wrong tariff. I was with {o2:utility} before and they were half the price
A: Let me look. What's the name on the account?
U: {p}, or maybe my mum {f2}, she set it up
A: It's under {f2.l}. I need her permission, is she with you?
U: yes she's here. {dob2} is her birthday
A: Thank you, that's fine.
---
U: my bill is {price}, last year it was half that, why
A: Was the last one based on a reading or estimated?
U: no idea
A: Send me today's reading and I'll work it out. Five digits, ignore the red ones.
U: {n:10000-99999}
A: That's {n:100-400} units over the estimate, so the bill is right I'm afraid. We can spread it over six months.
---
@ ZA
U: Good day, I need proof of residence from {o:council} for my son's school, {o2:school}
A: Good day. ID number and account number please.
U: ID {nid} acc {acct}
A: Thank you Mr {m.l}. Shall I email it?
U: yes {mail} please
A: Sent. Have a blessed day, {p2.f}
---
@ IN
U: Dear sir, my KYC is pending since one month. PAN {nid}, mobile {tel}
A: Dear customer, apologies for the delay. Kindly share your registered name and DOB.
U: {p}, {dob}
A: Thank you {p.f} ji. Your KYC is approved now. Kindly visit {o:bank} branch for passbook.
U: Ok thanks. Branch manager {p2} was also not helping only
---
@ AU
U: G'day, need to give you my TFN for the term deposit
A: No worries, account number first please?
U: {acct}. TFN {nid}
A: Too easy, that's on there now {p.f}.
U: And change my address to {addr} while you're at it
A: Done!
---
@ CA
U: I'd like to add my husband {m2} to the account. His SIN is {nid2}
A: Thanks {f.f}, I'll need his date of birth too.
U: {dob2}
A: And a phone number for him?
U: {tel2}
A: All set. He'll get a card at {addr}.
---
U: can i overpay my mortgage without a fee
A: Up to 10% of the balance each year, yes.
U: does the year start in january
A: On the day your deal started.
---
U: Re: invoice {order}

Dear Sirs, our bank details have changed. Please pay all future invoices to {iban}, account holder {o:supplier.l}.

{p}
Credit control
{rmail}
A: Dear {p.f}, before we change anything our {p2} will telephone you on the number we have on file.
U: Our switchboard is {tel}. Ask for me or for {p3.f}.
---
U: The deposit for {addr.s} still hasn't come back. It's eight weeks. Tenancy ref {acct}.
A: Hello, who was the agent?
U: {o:landlord}, the woman I dealt with was {f2}
A: And it's two tenants?
U: Yes, {p} and {p3}
A: The scheme released it on {date}. It has gone to {p3.f}'s account.
U: ah!! I'll ask. thanks
---
U: direct debit bounced because {o:firm} paid my wages late, can you not charge me the fee?
A: As it's the first time I can waive {price}. Please confirm the account.
U: {acct}, {p}
A: Waived. Have a good one {p.f}.
---
U: Hi, a relative passed away and I need to tell you. My uncle, {m2}, account {acct2}
A: I'm very sorry for your loss. Are you the executor?
U: Yes with my cousin {p3}. The solicitors are {o:law}, {addr}.
A: Thank you. I will send the forms to you and a copy to {o}. Which email is best?
U: {mail}
A: Thank you, {p.f}. My direct line is {tel4} if you need me. {p5}
---
U: what is an excess?
A: The part of a claim you pay yourself.
U: so if its 250 and the damage is 400 i get 150
A: Exactly.
`,
);
