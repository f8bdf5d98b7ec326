// English situations: money, insurance and telecoms.
export const englishOne = String.raw`
@gb % Bank|% Building Society
U: hi my card got declined in a shop just now, ends {cl:}
A: Sorry to hear that. You're through to {g} at {o}. May I take your full name and date of birth?
U: {p_} {d}
A: Thanks {f}. And the first line of the address we hold?
U: {S}
A: The card ending {cl} was blocked by our fraud team, I've lifted that now.

@gb % Bank
U: I've forgotten the passcode for the app
A: No problem. For security, what is your mother's maiden name?
U: {k}
A: And the memorable word you set up with {o}?
U: {w}
A: Thank you. A code has gone to {m}, please read it back.
U: {x:######}
A: That's all fine, you can choose a new passcode now.

@us % Credit Union|% Federal Credit Union
U: need to dispute a charge on my debit card {c}
A: I can help with that. This is {G}, member services at {o}. Which member number is it?
U: {a:#######}
A: And the last thing, your social?
U: {n}
A: Dispute filed for {p}, reference {a2:DSP-######}. Allow 10 business days.

@ie % Bank|% Credit Union
U: Want to send money to my sister from my current account, do I use the iban?
A: Yes. Which one should we pay?
U: {i}
U: her name is {p2}
A: Got it, transfer to {p2}. What is your own online ID?
U: {a:########} , pin's {x:####}
A: Please never share your PIN, we do not need it. The transfer is set up.

@au % Mutual Bank
U: Name: {p}\nDOB: {d}\nCustomer no: {a:########}\nQuery: please close my savings account
A: Hello {f}, {g} here. Is {A} still where you live?
U: no moved. {S2:} now
A: Updated. The account will be closed by Friday and a letter goes out from {o}.

@nz % Bank|% Savings
U: kia ora, whats my IRD on file? I think its wrong
A: I can check. Could you tell me the number as you have it?
U: should be {n}
A: It's one digit off on ours, I'll correct it. Who am I chatting with?
U: {p_}, bday {d}
A: All done {f}. Anything else for {o} today?

@in % Bank|% Finance
U: my KYC is pending since 2 weeks, aadhaar {n} already submitted
A: Dear Customer, kindly share registered mobile number.
U: {m}
A: Thank you {p}. Your request {a:SR########} is with the branch team.
U: also pan is {np:^^^P^####^}
A: Noted, PAN added to {a}. Regards, {g}, {o}

@za % Bank
U: Hi someone phoned me pretending to be from {o} and I gave them the OTP {x:#####}
A: We're sorry. I am freezing the profile right away. What is your ID number?
U: {n}
A: And the card number?
U: {c} cvv {cv:}
A: Stopped. A new card for {p} will be couriered to {A}.

@sg % Bank
U: cannot login to ibanking lah, user id {h}
A: Hi, this is {g}. Please provide your NRIC to verify.
U: {n}
A: Thanks Ms {s}. Can you also confirm when you were born?
U: {d}
A: Your access for {h} has been reset, temp password {w} is valid 24 hours.

@ng % Microfinance Bank|% Bank
U: Good morning, I was debited twice. BVN {n}
A: Good morning. Account name please?
U: {p}
A: Thank you {p}. Kindly confirm the NUBAN.
U: {a:##########}
A: We have logged it under {a2:INC####-###}. {o} will revert in 48 hrs.

@ph % Savings Bank
U: hello po, lost my atm card, last 4 is {cl}
A: Hi po! I'm {g}. May I have your complete name and birthday?
U: {p}, {d}
A: Thank you. We blocked it. Pick-up at the {o} branch, bring a valid ID.
U: my sss id ok? {n}
A: Yes po, SSS {n} is accepted.

@ca % Credit Union
U: Trying to set up direct deposit, my employer {o2:% Lumber Ltd|% Foods Inc.} wants a void cheque
A: Sure thing. Member number?
U: {a:######-##}
A: Form sent to {e}. It lists {p} and your transit details.
U: thx {g}, also SIN should be {n}, can u fix
A: Fixed on our end at {o}.

@gb
U: What's the interest rate on the easy access saver right now?
A: It's 3.85% AER variable, paid monthly.
U: and the min deposit
A: Just £1, up to £85,000.
U: ok ta

@us
U: what time do wire transfers cut off
A: Domestic wires must be in by 5:00 PM ET, international by 3:30 PM ET.
U: fee?
A: $25 domestic, $45 international.

@ie
U: error code APP-2031 when I open the app on android 14
A: That one is fixed in version 6.4.2. Could you update and restart?
U: works now
A: Great, have a good day!

@gb % Insurance|% Mutual
U: Want to make a claim, someone drove into my parked car reg {a:^^## ^^^}
A: Sorry to hear that, are you the policyholder {p}?
U: yes
A: And the policy please
U: {a2:MOT/#######}
A: Thanks. Do you have the other driver's details?
U: {p2}, {m2} and hes with {o2:% Direct|% Underwriting}
A: Claim {a3:C-######} is open. {G} will be your handler at {o}.

@us % Insurance Group|% Mutual Insurance
U: adding my son to the auto policy
A: Happy to. His name, DOB and driver license number?
U: {p2} / {d2} / {np:^#######}
A: And yours, for the record?
U: {p}, policy {a:PA-#######-#}
A: New premium is $142.10 a month. ID cards go to {A}.

@gb % Pet Insurance
U: hiya, claiming for vet bills, our dog had an op at {o2:% Vets|% Veterinary Centre}
A: Hi there. What name is the policy under?
U: {p_}. its {a:PET######}
A: Thank you. Where shall we pay the £412?
U: {i}
A: Lovely, it will be with you in 5 days. {g}, {o}

@au % Insurance
U: Subject: storm damage claim {a:HOM-#######}\n\nDear team,\nthe roof at {A} was damaged on Tuesday. Photos attached.\n\nKind regards\n{p}\n{m}
A: Dear {f},\nan assessor from {o2:% Building Assessors} will call you on {m}.\n\n{G}\n{o}
U: Can he come before noon? Gate code is {x:####}#
A: Noted, I've passed {x} to the assessor.

@ie % Health
U: is physio covered?
A: It depends on your plan. May I have the membership number?
U: {a:########-0#}
A: Are you {p}, born {d}?
U: thats me
A: Then yes, 6 visits a year at {o}'s partner clinics.

@in % Life Insurance
U: Premium due reminder keeps coming but i paid on 4th
A: Apologies for the inconvenience. Policy number?
U: {a:#########}
A: Is the nominee still {p2}?
U: no pls change to {p3}, dob {d3}
A: Done, Mr {s}. Endorsement will be mailed to {e}.

@gb % Travel Cover
A: CALL TRANSCRIPT. Agent: Good afternoon, {o}, {g} speaking.
U: Hi, yeah, I'm in Spain and I've lost my passport, number was {np:#########}
A: Agent: Right, and your surname?
U: {s}. {p}.
A: Agent: Thank you. Date of birth?
U: {d}
A: Agent: Your emergency case is {a:EM######}, write that down please.

@za % Insurance
U: Need proof of cover for the bank, car is {a:^^ ## ^^ GP}
A: Sure, let me look. Who is the main driver?
U: my wife {p2}, licence {np:########^^^^}
A: Sent it to {e}. Tell {f2} the excess is R4 500.
U: thanks {g}

@gb
U: do i need to tell you about a speeding fine when i renew?
A: Yes, convictions in the last 5 years count.
U: how much will it add
A: For an SP30 it's usually 10-15%, but that depends.

@us
U: whats the deductible on the Silver 70 plan
A: $5,400 individual, $10,800 family for 2026.
U: and urgent care copay
A: $50 per visit.

@gb % Broadband|% Telecom
U: internet down since 6am, acct {a:8########}
A: Morning! {g} from {o}. What's the postcode?
U: {z}
A: Thanks. Lights on the router?
U: red. MAC on the sticker is {mac}
A: I can see {mac} offline. Engineer booked for {p}, Thursday 8-1.

@us % Wireless|% Cable
U: I want to port my number {m} to you guys
A: Great! I'll need your account number and the port-out PIN from your old carrier.
U: acct {a:##########}, pin {x:######}
A: And the billing name and zip?
U: {p}, {z}
A: Submitted. Welcome to {o}, {f}!

@ie % Mobile
U: phone stolen last night, need it blocked. imei {a:35#############}
A: That's awful. What number was it?
U: {m}
A: To be sure it's you: the answer to your security question, name of first pet?
U: {t}
A: Perfect {f}, {m} and the handset are blocked.

@au % Telecom|% Networks
U: the nbn box keeps dropping out. my ip is {ip} if that helps
A: It does, ta. And the customer name on the service?
U: {p}
A: Found you {f}, at {A}?
U: yep
A: I've reset the port. Ticket {a:NBN########} stays open for 48 hrs.

@nz % Fibre
U: can u tell me my wifi password i lost the card
A: I can resend it. Full name and street?
U: {p_}, {S}
A: It's {w}, network name stays the same.
U: awesome, {w} works. cheers {g}
A: No worries, {o} team

@in % Fibernet|% Broadband
U: Router shows ip conflict {ip} , pls do something fast
A: Sir, please share user ID.
U: {h}
A: Is this device yours, {mac}?
U: yes tv
A: Resolved Mr {s}, ticket no {a:TT########}. - {g}

@ca % Telecom
U: Bot said agent would help. My voicemail pin doesnt work
A: Hi, I'm {g} with {o}. What's the wireless number?
U: {m}
A: The temporary one is {x:####}, change it on first call.
U: {x} worked
A: Anything else, {p}?

@sg % Mobile
U: roaming bill is crazy $312?? 
A: I understand. May I have name and the mobile line?
U: {p}, {m}
A: Thank you. Bill no. {a:B#########} shows 3 days of data in Norway.
U: ok waive pls
A: Waived 50% as goodwill, {f}. A copy goes to {e}.

@ph % Fiber
U: no internet since kahapon, acct no {a:0########}
A: Hello, thanks for messaging {o}. Address of installation?
U: {A}
A: Contact person po?
U: {p2} {m2}
A: Technician {G2:} will visit tomorrow.

@gb
U: is 5G included on the sim only 20GB plan?
A: Yes, at no extra cost where there is coverage.
U: how much is it after the 6 months
A: £14 a month from month 7.

@za
U: does the LTE router B535 work with load shedding
A: It needs power, so a small UPS of 12V 2A does the job.
U: do you sell them
A: Yes, R799 in store or online.

@au
U: How do I turn on wifi calling on a Galaxy S23?
A: Settings > Connections > Wi-Fi calling.
U: greyed out
A: Please update to One UI 6 and restart.
U: yep sorted

@gb % Couriers|% Parcels
U: wheres my parcel {a:JD#############}
A: Hi, it was left with a neighbour at 12:40.
U: which one, i'm at {S}
A: The driver wrote "{p2}, next door".
U: never heard of {f2_}
A: I'll raise it with the depot, your reference is {a2:Q-######}. {g}
`;
