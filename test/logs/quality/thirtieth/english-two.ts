// English situations: telecoms, parcels, shops and energy.
export const englishTwo = `
@us % Freight|% Logistics
U: tracking {a:1Z^##^##0########} says delivered, nothing here
A: Let me check. Delivery address?
U: {A}
A: GPS shows the next street over. Whose name is on the label?
U: {p2}, my mother. call her {m2}
A: The driver will call {f2} this afternoon.

@ie % Parcel Direct
U: Eircode is wrong on my delivery, should be {z}
A: No bother. Consignment number?
U: {a:IE#########^}
A: And name of the recipient?
U: {p}
A: Changed for {p}, out tomorrow with {o}.

@au % Express
U: Please leave it at {o2:% Newsagency|% Pharmacy} instead. no {a:^^#########AU}
A: Hi, {g} here. We can redirect. Email for the notice?
U: {e}
A: Pickup pin will be {x:######}.
U: so {x}, ok
A: Yes, and bring photo ID, {f}.

@in % Logistics
U: delivery boy asking otp {x:####} shud i give
A: Yes if parcel is in your hand. Order?
U: {a:OD##############}
A: Confirmed for {p}, {A}.
U: recvd

@gb
U: do you deliver on sundays?
A: In most areas, yes, between 9am and 4pm.
U: max weight?
A: 30 kg, and 1.5 m on the longest side.

@nz
U: how long for a letter to the South Island
A: Standard takes up to 5 working days, courier is overnight.
U: price of a 1kg courier bag?
A: $9.80.

@gb % Interiors|% Home
U: Order {a:WB-######} arrived with a broken lamp
A: Oh no! I'm {g}. Was it sent to {A}?
U: yes. name {p}
A: I can refund £39 to the card ending {cl}.
U: fine
A: Done, confirmation to {e}.

@us % Outfitters|% Supply Co.
U: can't check out, keeps rejecting {c} exp 08/28
A: Could you try the three digit code again?
U: {cv} thats what i put
A: Billing zip must match. What do you have?
U: {z}
A: Ours says otherwise, I've updated it {f}. Thanks for shopping with {o}.

@ie % Books
U: hi wheres my refund for {a:#######-#}
A: Hi! Name on the order?
U: {p_}
A: It went back to {cm:} on Monday, {f}.
U: that card's cancelled. can u do iban {i}
A: I've asked accounts, they will write to {e}.

@au % Surf
U: exchange pls, size 10 not 8. order {a:SC######}
A: Easy! Send it back to {o}, {A2:}.
U: who do i address it to
A: Attention {G}. New pair goes to {p}, same street?
U: yeah {S}

@ca % Furniture
U: Delivery guys scratched my floor!! {a:FN-#####}
A: I'm very sorry, {p}. Could you email pictures to {e2}?
U: sent from {e}
A: Received. {G} from {o} will call on {m}.
U: preferably after 5

@gb % Vintage|% Records
U: my seller page {u:https://market.example/shop/@}  got suspended
A: Hello, looking now. Is the login {h}?
U: yes
A: It was a payment check. Which card did you last pay with?
U: the one ending {cl}, name {p}
A: All clear, page is live again. {g}

@in % Bazaar
U: i ordered blue kurta got red. order id {a:###-#######}
A: Sorry for this Ms {s}. Reverse pickup from which place?
U: {A}
A: Alternate number?
U: {m}
A: Pickup on 14th, keep the tag on. Team {o}

@gb
U: is the KX-450 blender dishwasher safe
A: The jug and lid are, the base is not.
U: wattage
A: 900 W.
U: great will order

@us
U: do you price match
A: Yes, within 14 days on identical items in stock.
U: even clearance
A: Not clearance or open box, sorry.

@sg
U: any stock for article 40213 in white?
A: Only in black now, white returns mid July.
U: can reserve?
A: Not for this item, but you can set an alert on the page.

@gb % Energy|% Power
U: smart meter not sending readings, serial {a:19P#######}
A: Thanks. And the account holder?
U: {p}, supply at {A}
A: I've got it. Read the display for me?
U: 48210
A: Saved. {f}, your account {a2:A-########} is up to date. {o}

@ie % Gas|% Electric
U: moving out on the 30th, mprn {a:10#########}
A: Where shall we send the closing bill?
U: {A2:}
A: And who's taking over?
U: {p2}, {e2}
A: Thank you, {g} at {o} will email {f2} directly.

@au % Energy
U: Direct debit bounced, new card {c} expiry 11/27
A: I'd rather you added it online, but okay. Security digits?
U: {cv}
A: Saved. Which account though?
U: {a:#########}
A: Paid $218.40, receipt for {p} goes to {e}.

@za % Electricity
U: prepaid token not working {x:#### #### #### #### ####}
A: Which meter number?
U: {a:0##########}
A: That token belongs to another meter. Name on the account?
U: {p_}
A: New one by SMS to {m}.

@ng % Power|% Distribution
U: my light has been off 3 days, meter {a:4##########}
A: Sorry for that. Kindly drop your address and phone.
U: {A}, {m}
A: Thank you {p}. Fault ticket {a2:FT#####}, crew dispatched by {o}.

@us % Electric Cooperative
U: this is {p}, want to start service
A: Welcome. SSN or driver license for the credit check?
U: ssn {n}
A: Birth date?
U: {d}
A: Service starts Monday at {A}. Your new account is {a:####-####-##}.

@gb
U: what's the standing charge on the fixed 12 month tariff
A: 53.8p a day for electricity, 29.6p for gas.
U: exit fee?
A: £50 per fuel.

@ie
U: how do i read a digital meter
A: Press the button until it shows 1.8.0, that's your total.
U: got it

@us % Bank
U: {ms:}
A: Thanks, that's the phone we have. And the amount of your last deposit?
U: 350
A: Perfect. What city were you born in? It's your security question.
U: {xt}
A: Verified. Your new debit card ends in {cl}, {f}. Thank you for banking with {o}, this was {g}.

@gb % Finance
U: I'd like a settlement figure for agreement {a:HP########}
A: Of course, is that Mr or Mrs {s}?
U: mr {p}. born in {dy}
A: It's £6,204.18 until the 28th. We can post it to {z}, or e-mail.
U: {e}
A: On its way, {o}.

@us % Savings Bank
U: what do you need to open a joint account w/ my wife
A: Just her full name, SSN and date of birth to start.
U: {p2}  {n}  {d2}
A: Thanks {f}! {f2} will get a text at her number.
U: its {m2}

@au % Telecom
U: new sim pls, the puk is {x:########} but it says blocked
A: Right, that SIM is done. Who's the owner?
U: {p_} dob {d}
A: New SIM to {A}. {g}
U: cheers

@ie % Energy
U: card on file expired, use {c} instead, sec code {cv}
A: Thanks. Is the account {a:#######-##}?
U: it is, {p}
A: Payment of €96 taken, paper receipt posted to {A}. {o}

@ca % Insurance
U: My passcode for the phone line is {x:~~~~~}
A: Thank you. And which policy?
U: {a:H#######}
A: I see {p} and {p2} as insured. Birth dates?
U: mine is {d}, {f2} {d2}
A: All good, {g} at {o}

@gb
U: how do I check if my area has full fibre?
A: Enter your postcode on the availability page.
U: it says planned
A: Then it's within 12 months.

@nz % Bank
U: {f} here, sort my card out please, it ends in {cl}
A: Hi! What's your access number?
U: {a:########}
A: And the street you live on?
U: {S}
A: PIN reset to {x:####}, change it at an ATM. {o}

@in % Mobiles
U: warranty claim IMEI {a:35#############}, bill in name {p}
A: Sure. Card used was ending {cl}?
U: yes and address {A}
A: Pickup by {o2:% Couriers|% Cargo} tomorrow. - {g}

@sg % Insurance
U: update my passport pls {np:K#######^}, policy {a:TP######}
A: Hi Mr {s}, birth date to confirm?
U: {d}
A: Updated. PDF password is {x:~~~####}, sent to {e}.
U: {x} works tks

@us
U: is there a fee for paper statements?
A: $3 a month, free for 65 and over.
U: ok switch me later

@ng % Telecoms
U: my line {m} is barred
A: Good day, kindly provide NIN linked to it.
U: {n}
A: And your name?
U: {p}
A: Unbarred. {g}, {o}

@gb % Loans
U: can i get the agreement resent {u:https://docs.example.co.uk/sign/****************} wont open
A: Hi {f}, new link: {u2:https://docs.example.co.uk/sign/****************}
U: asks for code
A: It's {x:######}. Surname {s}, postcode {z} needed too.
U: all signed

@za % Traders
U: seller page {u:https://shop.example.co.za/seller/@} shows wrong name, I am {p}
A: Fixed. Payouts to the card {cm}?
U: yes
A: Great, {g} at {o}
`;
