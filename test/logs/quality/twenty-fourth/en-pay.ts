// Situations: paying by card or transfer.
export const pay = String.raw`
== GB
A: Hello, <=organisation:{Thistle & Fern|Poppyfield|Petal Lane} Florists>, what can I get you?
U: Hello, I'd like a bouquet sent to my <o?dad/mum>, <o.n>.
A: Lovely. Where's it going?
U: <addr>.
A: And the message on the card?
U: "Happy 60th, love from <c.f> and <q.f>".
A: That's £{38|45} with delivery. Card number, please.
U: <card>, expires {oh|nought} four twenty-eight, last three on the back <v=card:###>.
A: All gone through on <card~m>, order <o1=account:PF-####>. Ring <tel> if there's any trouble.
== US
U: Hi! We got married and want to change both our names on the joint credit card <card~m>
A: Congratulations! Please give the old and new names plus both birthdates.
U: <c.n> (was <z.l>), <dob~n>. <o.f> keeps <o?his/her> name, <o.n>, <dob2~n>
A: Thanks! New plastic will carry the same number ending <card~4>, just a new code on the back.
U: and the mailing address is <addr> now
A: Updated. It should be there in a week, <c.f>.
== IE
U: Restaurant booking for Saturday, 12 people. Do you need a deposit?
A: For 8 or more we hold €{10|15} a head against a card. What name is it under?
U: <c.n>, <tel>
U: card <card~x>, 0<=%>/2{7|8}
A: And the CVC?
U: <v=card:###>
A: Held, not charged. See you at <g=organisation:{The Salty Dog|Bramble|Fallon’s|The Lobster Pot} {Bistro|Kitchen|Bar & Grill}>, <c.f>. If you cancel after Thursday we keep €{120|180} of it.
== AU
U: toll account says card declined, tag <t=account:0#########>
A: Hi <c.f>, the one we've got finishes with <card~4> and it ran out in {March|July}.
U: yep got a replacement <card2>. is that enough
A: Need expiry as well, not the three digits.
U: 1{0|2}/2{8|9}
A: Saved as <card2~m>. The outstanding {=cur}{23.40|61.75} has been paid and rego <plate> is clear.
U: account login still <c.u>? pin <s=secret:####> isnt accepted
A: That's the login. I've sent a PIN reset to <c.e>.
== CA US
U: Your charge shows twice on my corporate amex, please help. Inv <n=account:A-#####-##>
A: I'm sorry, let me look. Which digits does the card end with and who's the cardholder?
U: <card~4>, <o.n>, but I'm the assistant, <c.n>
A: One is an authorization for {=cur}1,{140|385}. It'll drop in 2 business days. I can email a letter for your accounting.
U: send to <o.e> and to me <c.e> pls
A: Sent both. <a.f>, billing at <g=organisation:{Blue Spruce|Lodestar|Sparrow} {Events|Catering|Print}>.
== ZA
U: eft done for invoice <n=account:INV00####> but u still show unpaid
A: Hi <c.f>, what reference did you use? It must be the customer code.
U: <x=account:{BOT|NKO|VAN}0##>. paid from <g=organisation:{Oryx|Fynbos|Jacaranda|Big Five} {Tours|Plumbing|Catering|Signs}> account
A: Found it, it was allocated to the wrong <g2=organisation:{Oryx|Fynbos|Jacaranda|Big Five} Trading>. Moved across now.
U: Dankie. next time can i just use credit card
A: Sure, give me the number and I'll put it on file.
U: <card>. cvv <v=card:###>
A: Loaded, ends <card~4>.
== SG
U: My miles card charged annual fee leh, S$19{2|6}.20. can waive?
A: Hi <c.n>, may I have the last four digits and your date of birth to check?
U: <card~4> / <dob~n>
A: You've spent enough so we have waived it. Reversal ref <r=account:FW########>.
U: steady. then my supp card for <o.f>, card <card2~m>?
A: That one is free for life.
U: ty. <o.f> move house liao so post to <addr>, gate <s=secret:\#####>
== PH
U: ma'am, sino po dapat i-notify, I lost my credit card in {Cebu|Baguio}? Number ends with <card~4>
A: I'll block it now po. Kindly state complete name and your TIN.
U: <c.n~u>, <i=national-id:!phtin>
A: Blocked. There was a ₱{3,200|8,999} purchase at 2 PM, is that yours?
U: no!! 
A: We will dispute it. Delivery of new card is to <addr>, please prepare ID.
U: please to my office instead, <g=organisation:{Quantum|Balangay|Skyway} {Realty|Insurance Brokers|Logistics}>, <addr2>
== GB
U: Dear accounts,\n\nPlease note our bank has changed. New IBAN: <iban>, old one <iban2> closes on <date~d>.\n\n<c.n>\nCredit control, <g=organisation:{Moorland|Redfern|Castell|Brook & Vale} {Fasteners|Packaging|Timber} Ltd>\n<tel>
A: Dear <c.f>,\n\nFor fraud prevention we must verify changes by phone with a known contact. Is <o.n> still with <g>?\n\n<a.n>
U: Yes, <o.f> is the FD and will ring you at 2. Supplier code <x=account:SUP####>.
A: Verified with <o.f>. From now we pay <iban>, invoice <n=account:M/#####> goes out today.
== IE
U: need SEPA set up for the creche fees
A: Hi, could you send on the IBAN and the name on the account?
U: <iban>, <c.n>
A: And your child's name and date of birth so that I pick the right file?
U: <o.f>, <kid~s>
A: Mandate <k=account:SDD-#####-##> active, first one on the 1st. Thanks from all at <g=organisation:{Little Acorns|Busy Bees Corner|Tír na nÓg|Ladybird Lane} {Crèche|Montessori|Childcare}>!
U: and will <iban> be taken off after <o.f> leaves in {June|July}?
A: Just email us then.
== AU NZ
A: Hi <c.f>, <a.f> from collections at <g=organisation:{Rapid|Kauri|Southern} {Rentals|Finance|Credit}>. Is now a good time?
U: ok but i already paid half
A: Thank you. I see {=cur}{80|120} on the card <card~m>. Would you like to pay the rest?
U: use my partners <card2> {exp|expiry} 0<=%>/2{7|8}, name on it is <o.n>
A: Approved. Agreement <k=account:FN-######> is up to date. I'll post a letter to <addr>.
U: moved, its <addr2>
== US
U: Gift order for my {boss|teacher}: please ship to <o.n>, <addr>. bill to me
A: Of course! Billing name and address as on the card?
U: <c.n>, <addr2>, card <card>, code <v=card:###>
A: Please use the secure checkout next time, but I've entered it. Order <o1=account:G#######> placed, receipt at <c.e>.
U: can it have a note "thanks for everything - <c.f>"
A: Of course, added.
== IN
U: EMI bounced, bank says mandate not registered. Loan a/c <x=account:{PL|HL|AL}##########>
A: Sorry for that <c.f> ji. Please pay now by debit card. Kindly tell the card number ending.
U: <card~4>. should i give full number?
A: No <c?sir/madam>, only on the link: <u=url:https://pay.{lendkaro|finserve|rupeeway}.in/emi/¿¿¿¿¿¿¿¿¿¿>
U: asked otp <s=secret:######>, paid
A: Received. No bounce charge will be levied by <g=organisation:{Lakshmi|Shree|Navjeevan} {Finance|Capital|Housing Finance} Ltd>.
== GB
U: Do you take Amex?
A: We take Visa, Mastercard and Amex, plus Apple Pay in store. No cheques since {2023|2024}.
U: is there a fee for credit cards
A: None. Minimum spend is £{3|5}.
U: and can i split between two cards
A: In store yes, online only with a gift card and one other.
== US
U: My prepaid {teen|travel} card says invalid PIN at the register
A: Happy to help, what's the full card number?
U: <card~x>
A: Got it. Registered to <c.n>? What's the ZIP plus the date of birth?
U: yes. <dob~n>, zip is same as when i signed up
A: I've set the PIN to <s=secret:####>, change it in the app.
U: ok changing to <s2=secret:####>.. accepted
A: Great, have fun, <c.f>!
== NG
U: I paid for decoder subscription with my card {but|and} still no channel. Smartcard <x=account:7#########>
A: Apologies. Which card please, last 4 digits, and the name?
U: <card~4>, <c.n>
A: Payment is hanging. Kindly send transaction reference.
U: <r=account:{PSK|FLW}-¤¤¤¤¤¤¤¤¤~u>
A: Confirmed, please switch off the decoder for 1 minute. Well done, <c.f>.
U: it's back! invoice to <=email:accounts@{zuma|obudu|crestkids}.com.ng> o, for <=organisation:{Zuma|Obudu|Crest Kids} {Hotels|Nursery|Lounge}>
`;
