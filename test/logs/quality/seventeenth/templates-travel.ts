// Airlines, hotels, car rental, tickets, streaming and telephones.
export const travelTemplates = `
@en airline
U: I need to change my flight
A: Booking reference and surname?
U: {booking} {last}
A: Change fee {amt}. Which card?
U: {=tell-card4}
A: Changed to {flight} on {date} at {time}. E-ticket {eticket}.

@en airline
U: my name is spelled wrong on the ticket {eticket}
A: How should it read?
U: as in my passport, {FULL}
A: Passport number and date of birth please.
U: {passport}, {dob}
A: Fixed under {booking}.

@en airline
U: missing miles from {flight}
A: Frequent flyer number?
U: {loyalty}
A: And the ticket number?
U: {eticket}, seat {n2}C, booked by my company {org.firm}
A: Credited {n4} miles, {first}.

@en airline
U: bag didnt arrive in {city}
A: Sorry. Bag tag number and where should we deliver?
U: tag {ref}, deliver to {org.hotel}, room under {full}
A: File reference {booking#2}. {=ask-phone}
U: {=tell-phone}

@en airline
U: Adding advance passenger info:⏎{FULL}⏎Passport {passport}⏎DOB {dob}⏎and⏎{FULL#2}⏎Passport {passport#2}⏎DOB {cdob}
A: Both saved in {booking}.
U: known traveler number is {member} too
A: Noted.

@en airline
U: Refund has not arrived, {booking}
A: It went to the card ending in {card4} on {date}.
U: i dont have that one anymore
A: OK, could I take bank details?
U: {=tell-branch}
A: {=ask-email}
U: {=tell-email}

@en hotel
U: Hi we booked a double for two nights, confirmation {booking}
A: Welcome! May I have the name?
U: {full}
A: To guarantee late arrival I need a card.
U: {=tell-card}
A: All set. The side entrance code after 11pm is {door}, wifi password {wifi}.

@en hotel
U: whats the wifi again? room {n3}
A: Network is the hotel name, password {wifi}.
U: doesnt work, my laptop says {mac}
A: Let me add that MAC. Please try now. If not use voucher {wifi#2}
U: works, ip is {ip}

@en hotel
U: I left my jacket in room {n3}, checked out {date}
A: What name and booking number?
U: {=tell-name}, {booking}
A: We found it. Where to send?
U: {=tell-addr}
A: Courier no. {tracking}. {amt} charged to {cardmask}.

@en hotel
U: The safe in our room is locked, we set {pin} and it doesnt open
A: Sorry, housekeeping's master code is {pin6}. I'll send {agent#2} up.
U: {=thanks}
A: May I just verify the guest name and date of birth?
U: {full}, {dob}

@en hotel
U: invoice needs our company name
A: Sure, which company and address?
U: {org.firm}, {addr}
A: Invoice {invoice} sent to {email}. It can be opened at {link}

@en rental
U: want to extend the car
A: Rental agreement number?
U: {booking}, plate {plate}
A: Extended to {date}. Extra {amt} on the card ending {card4}, ok?
U: use other card please {card#2} {exp#2}

@en rental
A: For the contract I need licence, address and a card, please.
U: driving licence {licence}, issued {date}
U: {addr}
U: {card} exp {exp}
A: Thanks {first}. Key box at the lot opens with {door}.

@en rental
U: got a parking fine in the hire car, PCN {council}
A: Registration?
U: {plate}
A: Driver's name, date of birth and licence?
U: {full#2}, {dob}, {licence}
A: Passed on to {org.council}. Admin fee {amt} to {cardmask}

@en rental
U: the keyless app doesnt open the car
A: VIN or plate?
U: {vin}
A: Use the unlock code {pin6}.
U: nope
A: Then {door}, sorry, and your PIN for the ignition is {pin}.
U: ok started. user is {user} btw

@en ticketing
U: didn't get my tickets
A: Order number please
U: {=tell-order}
A: {=ask-email}
U: {=tell-email}
A: Resent. Ticket barcodes {seatticket} and {seatticket#2}. Or use {link}

@en ticketing
U: can i transfer a ticket to a friend
A: Sure, who is it?
U: {full#2}, {email#2}
A: Done: {seatticket}. They'll log in with access code {recovery}.
U: and refund me to the card? ends {card4}

@en ticketing
U: site charged me twice, {amt} each
A: Last four of the card and the two order numbers?
U: {card4}. {order} and {order#2}
A: {order#2} is refunded, {title} {last}. Reference {ref}.

@en ticketing
U: presale code isn't accepted
A: Which one are you entering?
U: {recovery}
A: Your account user name?
U: {user}, fan club no {member}
A: Try {recovery#2}.

@en streaming
U: somebody is using my account
A: Which email is it under?
U: {email}
A: I see a login from {ip} and a TV with MAC {mac}.
U: not mine. mine is {ip#2}
A: Signed all out. Temporary password {pw}.

@en streaming
U: parental pin forgotten
A: For verification: {=ask-card4}
U: {=tell-card4}
A: {=ask-pc}
U: {=tell-pc}
A: New pin is {pin}.
U: thanks. can u change it to {pin#2}

@en streaming
U: cant log in on the tv
A: What do you enter?
U: user {email} and {pw}
A: It shows a code on screen too, which?
U: {otp}
A: TV linked, serial {serial}.

@en streaming
U: gifted a subscription but my mum can't redeem
A: What's the order number, and her name?
U: {order}, {full#2}
A: Here is her link: {link}⏎Sign-in is {email#2}, password {pw}
U: ok she's in

@en streaming
U: please delete my profile {profile}
A: To confirm it's yours: user name and birthday?
U: {user}, {dob}
A: Deleted. Billing for card {cardmask} stopped.

@en telecom
U: broadband down since {time}
A: {=ask-acct}
U: {=tell-acct}
A: Router serial number and MAC from the sticker please?
U: S/N {serial}, MAC {mac}
A: Its address is {ip}, I am rebooting it.
U: back on!

@en telecom
U: I want to port my number {phone} to you
A: Sure. Account number at the old provider, and PIN?
U: acct {acct}, transfer pin {pin6}
A: Current provider's name?
U: {org.telecom#2}
A: Port request {ref} placed.

@en telecom
U: sim locked asks for puk
A: Number of the phone?
U: {phone}
A: {=ask-dob}
U: {=tell-dob}
A: PUK {puk}. Set a new PIN afterwards.
U: set {pin}. works

@en telecom
U: stolen phone!
A: We'll block it. IMEI and number?
U: {imei}, {phone}
A: {=ask-mem}
U: {=tell-mem}
A: Blocked. Police reference if you have one?
U: {ref}

@en telecom
U: wifi password on the new router is not what sticker says
A: What does the sticker say?
U: {wifi}
A: And admin password?
U: {pw}, and gateway {ip}
A: I reset it to {wifi#2} from here. MAC {mac} right?
U: yes and {mac#2} for the extender

@en telecom
A: Installation appointment: {full}, {addr}, {date} {time}. Contact {phone}. Right?
U: gate code needed, {door}
A: Noted. Order {order}, ONT {device}
U: also our alarm - turn it off w/ {pin} if i'm late

@en telecom
U: Bill shows calls i didn't make
A: {=ask-acct}
U: {=tell-acct}
A: Your account password?
U: {memword}
A: I can see bill {invoice}, credit {amt} given.

@us,ca telecom
U: autopay fails w/ my card
A: Card ending?
U: {card4}
A: Says expired.
U: new one {card} {exp} {cvv}, zip {postcode}
A: Worked. Confirmation {ref}

@en telecom
U: static ip please for our office {org.firm}
A: Sure, your customer number?
U: {custno}
A: Assigned {ip}, gateway {ip#2}, dns {ip#3}. PPP user {user}, password {pw}.
U: router mac is {mac} if you need

@en airline
U: online check in fails
A: Record locator and last name?
U: {booking}, {last}
A: You're checked in, seat {n2}A. Boarding pass: {link}
U: can u add my wife {full#2} on {booking#2}, passport {passport#2}

@en hotel
A: Booking form received: {full}, {phone}, {email}, arriving {date}, card {cardmask}. Can you confirm?
U: yes but card is now {card} {exp}
A: Updated. Loyalty number?
U: {loyalty}

@en rental
U: Deposit not returned for agreement {booking}
A: Card?
U: {=tell-card4}
A: It was released on {date}, auth code {ref}.
U: my bank {org.bank} says no. acc {bacct}

@en streaming
U: error {err} on my box, serial {serial}
A: Which IP does it show under network?
U: {ip}, mac {mac}, v6 {ip#2}
A: and the login?
U: {email}
A: Reset done, new password {pw}

@en telecom
U: got sms from u with link {link} is it real
A: Yes that's ours, it leads to your bill {invoice}.
U: ok and it wants my customer pin
A: It's the one you chose, do you remember?
U: {=tell-pin}
A: Right one.
`;
