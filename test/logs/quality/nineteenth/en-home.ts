/** Utilities, energy, telecom, landlords, councils. */
export const homeDesks = `
@uk ie au nz
U: Want to give a meter reading
A: Hi, {utility} here. Account number please?
U: {acc}
A: And the serial number of the meter and the reading?
U: {meter}, {reading} || meter {meter} shows {reading}
A: Thank you {name}. Your next bill will be about {price}.

U: moving out on {date}, need final bill
A: Ok. Which property, and where are you going?
U: from {addr} to {addr2}
A: Thanks. Who is taking over?
U: the landlord, {name2}, or his agency {agency}
A: Final bill goes to {email}. Please send us a picture of meter {meter} on the day.

U: direct debit bounced, why
A: Let me see. I'm {agent}. Your account number and the IBAN or account it's taken from?
U: {acc} and {iban}
A: The bank said account closed. New one?
U: {iban2}
A: Saved, we'll try again on {date}, {first}.

@us ca
U: Power's out at my house again
A: {utility} outage line, this is {agent}. Service address?
U: {addr}
A: Thanks. Account holder and a callback number?
U: {name}, {phone}
A: Crew is on the way. Outage ticket {ticket}, estimated {time}.

U: I need to set up service at a new place
A: Great. Name, address, date of birth and last four of your social, or a driver's license?
U: {name}, {addr}, {dob}, DL {licence}
A: Thank you. Meter on site is {meter}. Start date?
U: {date}
A: You're set. Your account number will be {acc}.

@en
U: internet is down since this morning
A: Sorry! {telecom} support, {agent}. Customer number?
U: {cust}
A: Thank you {name}. I see your router {mac} offline since {time}. Public address was {ip}. Is the light red?
U: blinking red || yes red
A: Please restart it. If you'd like, a technician can come to {addr} on {date}.
U: it came back now thanks

U: i want to keep my number {phone} when i switch to you
A: Easy. What's your current provider and account number with them?
U: {telecom2}, {acc}
A: And their transfer PIN?
U: {pin}
A: Thanks {first}, the number moves on {date}.

U: phone stolen, block it pls
A: I'm sorry. Number and IMEI if you've got it?
U: {phone}, imei {imei}
A: And the account password?
U: {word} || its {word}
A: SIM and phone blocked. New SIM goes to {addr}, {name}.

U: What's my wifi password? the sticker is gone
A: I can see it after a check. Date of birth and customer number?
U: {dob}, {cust}
A: Thank you. The key is {wifi}, and for the router's own page it is {pass}.
U: cool. my new tv is {mac}, is it in the list?

U: Bill {invoice} is {price}, normally its half. you took it from my card {masked}
A: Let me check. Name and account?
U: {name} {acc}
A: There are calls to {phone2}, {num} minutes. Do you know that number?
U: thats my brothers in Kenya, {kin}. ok my fault

U: The heating in {flat} is broken again, this is {name}
A: Hi {first}, {agent} from {agency}. Which building?
U: {street}
A: Plumber is {name2}, he'll come {date} about {time}. Can he get in without you?
U: yes. Key box by the door, code {door} || keybox code {door}
A: Thanks, passing on. Job {ticket}.

U: Deposit not returned yet, paid it with {card}. Tenancy {contract}
A: Hello, which address was it and when did you leave?
U: {addr}, {date}
A: Thank you {name}. It was {price} less cleaning. To which account?
U: sort code {sort}, account {bankno}, at {bank}
A: Paid today.

U: neighbour noise complaint again, {name2} in {flat2}
A: Sorry about this. Your flat number and name?
U: {flat}, {name}
A: I'll write to {last2} today. Log number {case}. The night warden is on {phone2}.

U: Application for the 2 bed: {name}, dob {dob}, employed at {employer} as a chef, income {price} weekly, current address {addr}, ref: {name2} {phone2}
A: Thanks {first}, received. We also need your ID number.
U: {nid}
A: All complete. Application {case}, we'll decide by {date}.

U: gate code stopped working
A: It's changed every month, now {door}. Which unit are you?
U: {flat}. {last}
A: Thanks. The bike room is {door2} by the way.

@uk
U: council tax question, acc {acc}
A: Hello, {council}. Could you confirm name and address?
U: {name}, {addr}
A: Thank you. What would you like to ask?
U: im single now since {name2} moved out on {date}, do i get the discount
A: Yes, {pct} from that date. New bill {invoice} follows by post. Your NI number please for the form?
U: {nid}

U: Parking fine {case}, car {plate}. I have a permit!!
A: Let me look. Permit number?
U: {member}
A: The permit is for {plate2}, {first}. Did you change cars?
U: yes in March. {name}, {zip}
A: I've cancelled the fine this once. - {agent}, {council}

@us
U: I'd like to register my dog
A: City clerk's office of {council}. Owner's name, address and phone, please.
U: {name}, {addr}, {phone}
A: And the rabies certificate number and clinic?
U: {serial}, {clinic}
A: Thank you, {first}. License fee {price}, tag {member}.

@ie au nz
U: bin not collected at {addr}
A: Sorry about that. Is the account under your name?
U: {name}, account {acc}
A: Thanks {first}. Bin chip {serial}. The truck will come back {date}.

@en
U: I have an appointment with a smart meter engineer, ref {booking}
A: Yes, on {date} between {time} and {time2}. Name and address to confirm?
U: {name}, {street}, {zip}
A: Correct. Engineer is {agentname2}. He'll give you the password {word} at the door so you know he's from us.
U: good, my mum {kin} is 84 and she'll be alone

U: Can you switch me to paper bills and my daughter as contact
A: Sure. Account number, and your daughter's details?
U: {acc}. {kin}, {phone2}, {email2}
A: Thank you, Mrs {last}. She will need to give a passphrase when she calls. Which one?
U: {word}

U: Solar inverter shows {err}, serial {serial}
A: Hi, {utility} solar team. Is it online? I see {ip} / {mac} last at {time}.
U: wifi was changed. new password {wifi}
A: That explains it. {agent2} can drop by at {addr} or I guide you on {phone}.
U: guide me
`;
