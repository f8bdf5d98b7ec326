// English situations: councils, IT, games, repair and work.
export const englishFour = String.raw`
@za % Municipality
U: refuse not collected at {A} for 2 weeks
A: Apologies. Account number on the bill?
U: {a:##########}, in name of {p2} my late dad
A: Condolences. Your own name and ID for the change?
U: {p}, {n}
A: Sent forms to {e}.

@gb
U: Ticket from {e}\nSubject: VPN not connecting\n\nHi, error 809 from home, my IP shows {ip}. Laptop {a:LT-0####}.\n\n{p}\nFinance, {o2:% Group|% Foods Ltd}
A: Hi {f}, I can see {ip} blocked. Could you send the adapter's physical address?
U: {mac}
A: Whitelisted. {g}, service desk

@us
U: locked out again 🙄 user {h}
A: Hi, service desk. Verify employee number please.
U: {a:E#####}
A: Temp password: {w}
U: {w} doesn't work?
A: Watch the capital. I've unlocked {h}, {f}.

@in
U: outlook asking mfa code but my phone is lost
A: Hi {f}, {g} from IT. Alternate contact?
U: {m}
A: Read me the bypass code I sent.
U: {x:########}
A: Ok. Asset {a:BLR-NB-####} also needs patch KB5034441.

@au
U: printer on level 2 offline. it says {ip} and {mac}
A: What's your name & cost centre?
U: {p}, 4410
A: Rebooted the print server, try now {f}.
U: working, thanks {g}

@sg
U: please give vendor {p2} from {o2:% Systems Pte Ltd|% Solutions Pte Ltd} guest wifi
A: Sure. Email and validity?
U: {e2}, 3 days
A: Login {h2}, password {w}.
U: thx {g}

@gb
U: can't hear anyone on calls, headset model HX-200
A: Check output device in settings, then update to firmware 2.1.8.
U: where do I get it
A: On the download page under Accessories.

@ca
U: Excel crashes with 0xc0000142
A: Please run a quick repair from Apps, about 5 min.
U: fixed

@us % Cloud|% Software
U: your API returns 401, key is {x:sk_live_****************}
A: Please rotate that key, since it's in chat now. Workspace owner?
U: {e}
A: Calls come from {ip}, is this yours?
U: yes our prod server
A: Allow-listed. {g}, {o} support, case {a:#####}

@gb % Analytics|% Software
U: Invite link {u:https://app.example.io/invite/************} expired
A: Hi! Who sent it to you?
U: {p2} at {o2:% Media|% Recruitment}
A: Resent to {e}, {f}.
U: got it, and set pw to {w}

@ie % Payroll
U: need an invoice copy {a:INV-####-####} with our new address {A}
A: Sure {p}. And the company name?
U: {o2:% Catering Ltd|% Crafts Ltd}
A: Sent to {e}. {g}

@au % Booking Systems
U: webhook stopped, token {x:whk_****************}
A: Thanks, I see timeouts to {ip}. Did you change hosting?
U: yes now {ip2}
A: Then update it in settings. Org ID {a:org-#####} right?
U: yep. cheers {g}

@in % Softech|% CRM
U: Reset link not opening {u:https://crm.example.in/reset?token=****************}
A: It works once only. Registered mail?
U: {e}
A: New one: {u2:https://crm.example.in/reset?token=****************}. - {g}, {o}
U: done

@ng % Pay
U: my integration dey fail, secret {x:test_************}
A: Hello {f}, please don't share keys. Business name?
U: {o2:% Ventures|% Stores}
A: Webhook from {ip} was rejected. Merchant ID?
U: {a:MCH#####}
A: Fixed now.

@us
U: does the Pro plan have SSO
A: SSO is on Business, $18 per seat per month.
U: and audit logs?
A: Also Business, 12 months retention.

@gb % Games|% Studios
U: acc hacked, gamer tag {h}
A: That's rough. Email it was made with?
U: {e}
A: Your backup code?
U: {x:****-****-****}
A: Thanks, {h} is yours again. A login from {ip} was removed.

@us % Interactive
U: banned for no reason, profile {u:https://play.example.com/profile/@}
A: Hey, {g} here. Original date of birth on the account?
U: {d}
A: And last 4 of the card used?
U: {cl}
A: Reviewed, ticket {a:#######}, ban lifted.

@ph % Gaming
U: hindi pumasok yung 500 gems, id {a:#########}
A: Hi! In-game name and receipt?
U: {h}, {a2:GPA.####-####-####}
A: Credited, {f}.
U: salamat {g}

@ca % Entertainment
U: console wont go online, mac {mac}
A: Serial number?
U: {a:^^##########}
A: NAT type 3 for {mac}. Try DMZ for {ip}.
U: works! im {f_} btw
A: Enjoy {f}!

@gb
U: when does season 5 start
A: 12 June at 10:00 UTC, patch 5.0 is about 8 GB.
U: will xp carry over
A: Yes, up to level 60.

@gb % Fitness|% Leisure
U: cancel membership pls {a:GYM######}
A: Hi {p}, sorry to see you go. Date of birth?
U: {d}
A: And is there any direct debit from {i}?
U: yes stop it
A: Cancelled. Locker pin {x:####} ends on the 31st.

@au % Gym|% Strength
U: door fob not working, fob no {a:00######}
A: Use keypad {x:####} for now. Name?
U: {p_}
A: Emergency contact still {p2} {m2}?
U: no broke up with {f2} lol, put {p3}
A: Changed. {g}, {o}

@us % Yoga
U: charged twice on {cm}, whats up
A: So sorry! Email on file?
U: {e_}
A: Refunded $89, {f}. Member key {a:Y#####}.
U: thank you {g}

@ie
U: is the sauna open on sunday
A: Yes, 10am to 6pm, included with off-peak.
U: class price for non members?
A: €12.

@gb % Veterinary|% Vets
U: our cat needs her booster
A: Hello, {o}. Owner's surname and postcode?
U: {s}, {z}
A: Is the chip {a:9770###########}?
U: thats it
A: See you Weds 4pm with {g2:}, {f}.

@nz % Vet Clinic
U: lost dog found! chip {a:9560###########}
A: Brilliant. It's registered to {p2}, I can call {m2} for you.
U: shes at mine, {A}
A: And you are?
U: {f}
A: {f2} is on the way. {g}

@za % Animal Hospital
U: bill for {a:VT-####} please, paid by card {c}
A: Hi, name?
U: {p}
A: Emailed to {e}. Dr {s2} asks how the stitches look?
U: good thx

@us
U: can puppies have the flea tablet at 8 weeks
A: From 8 weeks and 4 lbs, yes.
U: price for 3
A: $58.99.

@gb % Repairs|% Appliances
U: washing machine E18, serial {a:FD####0####}
A: E18 is the pump. Where's the visit?
U: {A}
A: Name and daytime number?
U: {p}, {m}
A: {g2} comes Friday 8 to 12. {o}

@us % Device Repair
U: ur shop has my phone, ticket {a:R-#####}
A: It's ready! We need the unlock code to test it.
U: {x:######}
A: And pickup name?
U: my wife {p2} will come. im {p}
A: ok, {o} at {A2}, {f2} needs ID.

@ie % Motors|% Garage
U: Reg {a:###-^-####}, NCT next week
A: Grand. Who's that for?
U: {p_}
A: We'll ring {m} when it's done. {g}, {o}
U: alarm disarm is {x:####}

@au
U: the dryer shows F06, model TD-70
A: F06 is a blocked filter; clean it and hold reset for 5 seconds.
U: still
A: Then the sensor, part 884120, $39.

@gb % Trust|% Hospice
U: want to up my monthly gift to £15. {p}
A: How kind. Supporter number?
U: {a:S#######}
A: And we claim Gift Aid at {A}?
U: yes. sort code same, new card {c}
A: Thank you {f}. {g}, {o}

@ca % Foundation
U: Tax receipt missing for {dy}? no sorry that's my birth year, receipt 2025
A: No worries! Donor name?
U: {p}
A: Donation {a:D-######} by {cm}. Sent to {e}.
U: appreciate it {g}

@in % Foundation
U: 80G certificate pls, PAN {np:^^^P^####^}
A: Thank you for supporting {o}. Donor id?
U: {a:DN#####}
A: Certificate for {p} shared on {e}.
U: also my mother {p2}, dob {d2}

@gb
U: HR bot: I need to change my bank details
A: Sure. What is your staff number?
U: {a:#####}
A: New account?
U: {i}
A: Please confirm NI number.
U: {n}
A: Thank you {f}, change applies from next pay run.

@us
U: W-2 still shows my maiden last name {s2}, now {s}
A: Congrats! Employee ID and last four... sorry, full social please.
U: {a:#####}, {n}
A: DOB?
U: {d}
A: Updated for {o2:% Manufacturing|% Staffing}. {G}, HR

@za
U: leave balance wrong on payslip
A: Hi {f}, HR here. Your ID no and start date?
U: {n}, 2 March 2020
A: Adjusted to 14.5 days. Your manager {p2} was notified.
U: tell {f2} im off friday then

@ng
U: pension pin not captured. I am {p}
A: Send NIN and date of birth.
U: {n} {d}
A: Staff no?
U: {a:ST/####}
A: Sent to {o2:% Pensions|% Pension Managers}. {g}, HR desk

@au
U: super fund details for my new starter form: {o2:% Super|% Superannuation Fund}, member {a:########}, TFN {n}
A: Thanks {p}. Date of birth?
U: {d}
A: And home address?
U: {A}
A: All in. {g}, people team

@gb
U: how many days notice for annual leave?
A: Twice the length of the leave.
U: can i carry over 5 days
A: Up to 5 until 31 March, yes.

@gb % Alarms|% Security
U: alarm wont stop!! {S}
A: I hear you. What's the duress word?
U: {x:~~~~~~~}
A: And panel code?
U: {x2:####}
A: Type {x2} then off. Contract {a:AL-####}, {p}. {g} at {o}

@us % Storage
U: gate code not working unit 114
A: Name on the unit?
U: {p}
A: New code is {x:#####}.
U: {x}? ok. also update card {c} code {cv}
A: Card saved, {f}.

@ie % Credit Services
U: letter says i owe 220, ref {a:CS#######}
A: For data protection, DOB and address please.
U: {d}, {A}
A: It is for {o2:% Gyms|% Catalogues}, Mr {s}.
U: paid by card {c} last month
`;
