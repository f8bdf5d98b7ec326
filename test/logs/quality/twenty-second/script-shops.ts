// Desks: online shop, marketplace, parcel, telecoms, energy, water.
export const shops = `
# gb
U: Where's my order? {ac:#######~SH-######~W######GB}
A: Hi, it's {p.g} here. Could you confirm the name and delivery postcode?
U: {p1}, {zip}
A: Thanks {p1.g}, it left the warehouse on {d}.
# us
U: the boots came in size 9 i ordered 10 and a half
A: Sorry about that! We have the Trailmaster II in 10.5. Would you like to swap?
U: yes brown pls
A: Great, just use the label in the box. Exchange is free.
# us
A: Thanks for shopping with us. Order number?
U: {ac:###-#######-#######~#####-A}
A: I have it going to {ad}, is that right?
U: no we moved. {ad2}
A: Updated, {p1.g}. Anything else?
U: yes put my roommate's name on it too, {p2}
# gb
U: Is the KX-{x:###} air fryer dishwasher safe?
A: The basket and tray are, the body isn't.
U: what's the wattage
A: 1,700 W, and it holds 5.5 litres.
# au
U: I placed the order as guest, don't have a number, email was {em1}
A: Found it under {p1}: {ac:AU######~#-######}. What would you like changed?
U: can you ship to my work? {o}, {ad}
# ie
U: refund still hasn't landed, was paid with card ending {cc.4}
A: Refund of €<32.50|119.00> was sent on {d} to {cc.m}. Banks take up to 5 days.
U: right so. who am I talking to?
A: {p.g}
# gb
U: Gift card won't work: {se:####-####-####-####~@@##-@@##-@@##} pin {se2:####}
A: Let me look. Did it come from a friend?
U: my aunt {p1} bought it in your {t} shop
A: It wasn't activated at the till. I've sorted it now.
# us
U: can someone tell me if the blue colorway of the Nimbus 14 comes back in stock
A: We expect restock in week 32. You can tap "Notify me".
# us
U: Cancel please. -- {p1} | {o} | {ph} | {em1}
A: Hi {p1.g}, I see order {ac:PO-#####~B#######}. It's cancelled.
# ca
U: seller {un} sent me a fake jersey. item {x:############}
A: I'm sorry. Your own username?
U: {un2}
A: Thanks. Case {ac:##########~RET-####-###} was opened, they have 3 days to answer.
# gb
U: buyer {p1} says parcel never came but tracking {ac:@@#########GB~JD################} says signed by "{p2.i}"
A: Thanks for the detail. Please upload the proof of posting.
# us
U: my seller account's been suspended, store name is {o}
A: I can help. Verify the email and the last two charges on the card on file.
U: {em1}, card {cc.4}
A: Thank you {p1.g}. Please upload an ID, e.g. driver license.
U: number's {id:@#######~########}, photo attached
# in
U: Delivery boy {p1.g} called from {ph} and asked for OTP, I gave {se:####}, but no parcel
A: Really sorry for this. May I have the AWB?
U: {ac:##########~############}
A: Thank you. Escalated to hub manager {p2}.
# gb
A: Your parcel {ac:H#############~Y######GB} couldn't be delivered. Is there a safe place?
U: yes shed round the back, side gate code {se:####~@###}
A: Noted. The driver {p1.g} is coming between 14:10 and 15:10.
# de
U: Hallo, wo bleibt mein Paket? Sendungsnummer {ac:################~JJD##############}
A: Guten Tag, ich sehe es im Zentrum {t}. Auf welchen Namen?
U: {p1}, {ad}
A: Danke, Frau {p1.s}. Zustellung morgen bis 18 Uhr.
# us
U: driver left it at the wrong house!! im at {st} not {st2}
A: I'm sorry. What's the tracking number?
U: {ac:1Z@@############~9400##################}
A: Thanks. I've asked the driver to go back. Can I have your name and number?
U: {p1} {ph}
# gb
U: how much to send 2.4 kg to Spain, box is 40x30x20
A: £<17.85|21.10> by Economy, 3 to 5 days.
U: and insurance up to 500?
A: Add £4.
# au
U: held at customs {ac:LX#########AU~RR#########CN}, what do they need
A: An invoice and a contact number for the recipient.
U: recipient's {p1}, {ph}
# gb
U: No signal at home since Tuesday
A: What's your mobile number and full postcode?
U: {ph} / {zip}
A: Thanks {p1.g}, a mast is down. Engineers finish by {d}.
# us
A: This is {p} with wireless support. For access I need your account PIN.
U: {se:####~######}
A: Thanks. Which line is having trouble?
U: my moms, {ph}, her name is {p2}
A: And the IMEI? Dial *#06#.
U: {imei}
# ie
U: Broadband dropping every few mins, modem light orange
A: What's the MAC on the sticker underneath?
U: {mac}
A: And the name on the account?
U: {p1}, acc no {ac:########~#####-##}
# gb
U: want to leave, give me my PAC code
A: I'm sorry to see you go. It's {se:@@@######}, valid 30 days.
U: and whats left on the contract
A: Nothing, you're out of term since {d}.
# gb
U: is 5G+ in {t} yet? coverage map says outdoor only
A: Outdoor since March, indoor by the end of the year.
U: And roaming in the EU is still 25GB?
A: That's right.
# za
U: Fibre LOS light is red. router {mac:^^-^^-^^-^^-^^-^^~^^^^.^^^^.^^^^}, static ip {ip}
A: Thanks. Is this {p1} at {ad}?
U: yes
A: Technician {p2.g} books in for tomorrow 8-12. Ticket {ac:INC#######~T-######}.
# us
U: what is the default login on the AX{x:##}00 router
A: The label on the back has the network name and key. Admin page is 192.168.1.1, user admin.
# us
U: I cant connect my tv, wifi name is {dv}_5G? no wait thats my laptop
A: What does the router sticker say?
U: key {se:**********~%%%%%-###-%%%%%}
A: Use that key on the TV, it's case sensitive.
# in
U: Port my number {ph} to your network. UPC {se:@@######}
A: Sure. Name and date of birth as per Aadhaar?
U: {p1}, {bd1}, aadhaar {id:#### #### ####}
# gb
U: Smart meter reading: {x:#####}. MPAN {ac:#############~## ### ### ####}, serial {ac2:##@#######~E##@######}
A: Thank you, {p1.g}. And the gas meter?
U: {ac3:G4@########~M###@#####}, reads {x2:####}
# gb
U: moving out of {ad} on {d}, final reading 4{x:####}
A: Thanks. Where shall I send the last bill?
U: {em1} and the new tenant is {p2}
A: All set {p1.g}, account {ac:A-########~### ### ####} will close.
# ie
U: Direct debit bounced, new bank now. {ib}
A: Account holder name?
U: {p1}
A: Updated, thanks {p1.g}. Next one goes out on {d}.
# us
U: power's out on {st} and the whole block
A: Thanks for letting us know. Is there an account or phone number I can look up?
U: {ph}
A: Got it. Crew ETA is 6:45 pm.
# au
U: solar feed in credits missing on the last 2 bills, NMI {ac:##########}
A: Cheers. What size is your system and who installed it?
U: 6.6 kW. {o}
A: Thanks, {p1.g}. I'll get metering on to it.
# gb
U: What's your day rate on the Fixed v{x:##} tariff?
A: 24.{x2:##}p per kWh by day and 53.{x3:##}p standing charge.
U: hmm and no exit fees?
A: £50 per fuel before the end date.
# gb
U: brown water coming from the cold tap, started this morning
A: It's a burst main nearby. Run the tap for 20 minutes and it should clear.
U: is it safe for the dog
A: Yes.
# gb
A: Water services, {p.g} speaking. How can I help?
U: meter box is under the drive, serial {ac:##@@######~@##-#####}. bill was £<612|480>!!
A: That does look high. Name and account?
U: {p1} {ac2:#########~##-####-####}
A: We'll send {p2.g} to check for a leak at {st}.
# sg
U: Hi my utilities giro rejected. Account holder {p1}, {ad}
A: Hello, kindly provide the bank account number.
U: {ac:###-#####-#} 
A: Updated. Receipt goes to {em1}.
# gb
U: FAO {p.g} - following up on ticket {ac:#####~TKT-#####}
A: Hi {p1}, yes, the replacement battery was posted to {ad}.
# us
U: order says delivered to "{p2}", never heard of them!
A: That's the front desk at {o}, I believe.
U: oh. that's my office yes. sorry!!
# gb
U: Coupon SUMMER20 not working on sale items
A: It's only valid on full price items above £40, sorry.
# nz
U: My mate {p1.g} referred me, does he get the $50? his code {ac:@@@@##~REF-%%%%##}
A: He does, once your first bill is paid. Your own name?
U: {p2}
`;
