// Help desks, software, hosting, games, schools, lawyers.
export const work: readonly string[] = [
  `uk
U: cant log in, says account locked. username {h=a:<n.fl>.<n.el>}
A: Hi {n.f}, IT here. I've unlocked it. Temp password is {k=s:(Autumn|Winter|Welcome)~###!!}
U: cheers, working`,
  `us
U: VPN drops every 10 min. laptop {k=a:LT-~####}, ip {x=i:10.~#.1##.~#}
A: Thanks {n.f}. What's the MAC of your wifi adapter?
U: {mc=m:&&-&&-&&-&&-&&-&&}
A: That one isn't in our allow list. Added. Tell {m2.f} in {o=o:(Hollis Manufacturing|Brightpath Logistics|Stonegate
Health)} networking if it happens again.`,
  `uk
U: New starter Monday: {n}, personal email {emn}, start date 2 June, reports to {n2}
A: Thanks {w3.f}. Mailbox will be {e1=e:<n.ef>.<n.el>@(ferndale|brookes|alderton)-group.co.uk}. Laptop asset
{k=a:FG~####}.
U: she goes by {x=n:(Kit|Bex|Charlie|Sandy)} btw
A: I'll put {x} as display name.`,
  `us
U: API returns 401. key {k=s:sk_live_%%##%%#%%%#%##%%#%%%}
A: Please rotate that key now that it's been posted here! Which org ID?
U: {k2=a:org_%%#%%##%#%}
A: Your request comes from {x=i:8~.1~#.~#.2##}, which isn't whitelisted. Add it under Security.`,
  `in
U: domain not pointing to your server. domain is {u1=~:my shop site}, A record {x=i:1~#.~#.~1.~#}
A: Hello, thanks for contacting {o=o:(HostMitra|CloudNest India|Veda Hosting)} support. Please share the client ID.
U: {k=a:HM~#####}
A: Thank you {n.f}. cPanel login is {h=a:<n.ef>~#} and I have reset the password to {k2=s:*%%#!!%%#*}. Please change
it.`,
  `us
U: someone hacked my account and spent all my gems. gamertag {h=a:(Shadow|Toxic|Pixel)(Wolf|Queen|Panda)~##}
A: That's awful! What email did you register with, and do you know your birthday on the account?
U: {emn}, {dn.us2}
A: There was a login from {x=i:1~#.2~.~#.~#} yesterday. Was that you?
U: no!! I'm in Ohio
A: Thanks {n.f}, restored. Turn on 2FA.`,
  `uk
U: Hi my son {m2.f} in Year 4 will be off today, tummy bug
A: Thank you {w.f}. Is that {m2} in Mrs {w3.l}'s class?
U: no in mr {x=n:(Hobday|Peel|Cartwright|Stubbs)}'s
A: Noted. Get well soon {m2.f}! — Office, {o=o:(St Anne's Primary|Oakhill Junior School|Marsh Lane Primary)}`,
  `us
U: I need my transcript sent to {o=o:(Lakeland Community College|Wexford State|Harmon University)}. Student ID
{k=a:~########}
A: Sure. Name while attending and date of birth?
U: {w.f} {x=n:(Hutchins|Beasley|Tillman)}, now {w.l}. {dw.us}
A: Thank you, Ms. {w.l}. It's $12.`,
  `au
U: my census date query - student {k=a:s~######}, unit code BIOL1001
A: Hi {n.f}, census is 31 March. Do you want to drop it?
U: yeah, my tutor {n2} said I could
A: I've emailed {n2.f} to confirm. You'll see it at {e1=e:s<k.bare>@student.(wattle|bass|flinders)uni.edu.au}...
sorry, typo: {e2=e:<k>@student.wattleuni.edu.au}.`,
  `uk
U: Dear {o=o:(Bramley & Stoke Solicitors|Hart Lowe LLP|Penhale Law)},
| My conveyancing matter {k=a:PUR/~####/^^}. When do we exchange?
| Kind regards
| {n} and {n2.f}
A: Dear {n.f} and {n2.f},
| We await the seller's solicitor, {n3} of {o2=o:(Crowther Legal|Tate Marsh LLP|Quayside Law)}.
| {n4.il}`,
  `us
U: hi, my ex {m2} isn't paying child support. case number {k=a:~#-DR-~####}
A: I'm sorry. Is this {w}?
U: yes
A: Do you know where {m2.f} works now?
U: {o=o:(Delgado Roofing|Big Sky Trucking|Harlan Steel)} I think. his SSN is {ssnm2}`,
  `uk
U: printer on 3rd floor jammed again
A: Which one? Label on the front.
U: {k=a:PRN-3F-~##}. IP {x=i:10.~.3~.~##}
A: Ta {n.f}. {m2.f}'s on his way.`,
  `us
U: Streaming says too many devices. email on file {emn.cap}
A: Hi {n.f}! I see 5 devices: "Living room TV", "{n2.f}'s iPad", "{n.f}'s iPhone", and 2 others. Sign them all out?
U: yes. {n2.f} moved out lol`,
  `uk
U: I am getting error 0x80070005 when activating. key {k=s:****-****-****-****}
A: Thanks. Under what email was the licence bought?
U: {emn} or maybe work one, {e1=e:<n.el>@(kestrel-eng|northdale|sandpiper).co.uk}
A: Second one. It was bought by {n2.f} {n.l}. Is that a relation?
U: my other half yes`,
  `in
U: Payslip for March not received. Emp code {k=a:EMP~####}
A: Hi {n.f}, HR shared services here. PF number and PAN please for verification.
U: PAN {pann}, UAN {k2=a:10~#########}
A: Thank you. Sent to {emn}. Regards, {n2}, {o=o:(Vistara Infotech|Ganga Textiles|Aravalli Foods)}`,
  `uk
U: can i take the 23rd off instead of 22nd? {n.fl} in warehouse
A: Hiya {n.f}, which {n.f}? We've two, {n.l} and {x=n:(Dobson|Whelpdale|Marriott)}.
U: {n.ll}
A: Approved.`,
  `us
U: SSH key rejected on my droplet
A: What's the host IP and user?
U: {x=i:14~.~#.2~#.~#} user {h=a:deploy_<n.ef>}
A: Your key comment reads {k=a:<n.ef>@<n.ef>-mbp}. Is that right?
U: yes`,
  `ca
U: Please delete my account & all data. Username {h=a:<n.ef>_(mtl|yeg|yyz)}
A: Hi {n.f}. For security, what's the email and year of birth on file?
U: {emn} / {dn.y}
A: Deleted. Your request number is {r=a:PRV-~####}.`,
  `uk
U: 2fa code not arriving
A: Which number ends it?
U: {ph.l3}
A: I've sent a new one to {ph}.
U: got it {k=s:~#####}, in. ty`,
  `za
U: Good day. Lesson fees for {w2.f}, grade 3. I paid R2,400 but still get reminders
A: Good day {n.t!} {n.l}. What reference did you use?
U: {w2.lu} {k=a:GR3-~##}
A: Found. Apologies from the bursar, {n3.il}, {o=o:(Laerskool Bergsig|Hillcrest Prep|St Cyprian's Primary)}.`,
  `us
U: My sponsor child letter came with another kid's name. Donor {k=a:~######}
A: I'm so sorry, {n.f}. It should have been {x=n:(Amina|Josue|Esperanza|Kofi)}, right?
U: Right, {x}! I got one from {x2=n:(Rahim|Lupita|Grace)}
A: Thank you for being so kind with {o=o:(Bridges of Hope|Open Hands Kids|Lantern Relief)}.`,
  `uk
U: How do I invoice you? PO {k=a:45~########}
A: Send to {e1=e:(invoices|ap|accounts)@(harlandfab|tridentmarine|wrens).co.uk} quoting the PO. Who's your contact
with us?
U: {n2.f} in procurement
A: {n2} left in May, it's {n3} now.`,
  `us
U: VOICE: yeah hi my name's {n.f}, {n.f} {n.l}, I'm at {ph.say}, and my email is {emn.said}
A: Thank you {n.f}. I have {ph} and {emn}. Is that right?
U: that is right`,
  `uk
U: callback pls {ph.g3}
A: Is that {w.f}?
U: no its {n2.f} her partner. account no {k=a:~#######}, pw is {k2=s:(sunflower|gunners|tortoise)}
A: I can only speak to {w} unless you're named on it.`,
  `us
U: {emn}
A: Thank you. And the reason for contacting us?
U: forgot password, again
A: A link was sent: {u1=u:https://id.parkside-learning.com/reset?token=%%##%%%#%#%##%%%}
U: it says expired
A: Try {u2=u:https://id.parkside-learning.com/reset?token=%%##%%%#%#%##%%%} instead, {n.f}.`,
  `au
U: G'day, need the key safe code changed, cleaner quit
A: Sure {n.f}. What should the new one be?
U: {k=s:~###}, and the new cleaner's {w2.f}, {ph}
A: Set. {w2.f} can get in from tomorrow.`,
  `uk
U: The meeting room screen in {o=o:(Alderton Group|Brookes Group|Kestrel Engineering)} shows
{n2.f}'s desktop lol
A: Ha. I'll kick {n2.f} off. Who's this?
U: {n}, facilities
A: Sorted, ticket {r=a:INC~######}.`,
  `ie
U: My CAO number is {k=a:2~######} and my surname is wrong on the offer. It's {n.l} not
{x=n:(Burne|Gallaher|Nolann|McCarty)}
A: Hi {n.f}. Date of birth please?
U: {dn.dot}
A: Amended. {w2.f}, Admissions, {o=o:(Lee Institute|Atlantic College Galway|Boyne University)}`,
  `sg
U: my CPF statement wrong employer. should be {o=o:(Merlion Logistics Pte Ltd|Kallang Precision|Seletar Foods)} not
{o2=o:(Jurong Marine Pte Ltd|Orchid Catering)}
A: Hi, can I have your NRIC and name pls?
U: {nricn.low}, {n}
A: Updated, {n}. Pls allow 3 working days.`,
  `us
A: Chat started. Visitor: {n.li} | Browser IP: {x=i:7~.1~#.~#.~##}
U: do u ship to hawaii
A: Hi {n.f}! We do, $14.95 flat.
U: k thx`,
];
