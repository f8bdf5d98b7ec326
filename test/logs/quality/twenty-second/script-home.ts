// Desks: council, school, landlord, IT helpdesk, software, gaming, dating, charity.
export const home = `
# gb
U: bin not collected AGAIN. {st}
A: Sorry about this. Was it the brown or the grey lid?
U: brown. name's {p1} if you need it
A: Thanks, logged as {ac:WS######~FS-Case-#######}.
# gb
A: Council Tax team. Account number?
U: {ac:########~7#######@}
A: Who lives there now?
U: me {p1} and my mum {p2}, shes got dementia
A: Thank you. When was your mum born?
U: {bd2}
# ie
U: parking permit for {pl}, zone 4
A: Name and address on the vehicle cert?
U: {p1}, {ad}
# au
U: when's hard rubbish for the north side & how many cubic metres
A: Week of 12 May, up to 2 cubic metres.
# us
U: Pothole in front of {st}, {t}, been there since March
A: Thank you. Reported. May I have a contact?
U: {p1}, {em1}
# in
U: Property tax ID {ac:##-###-####~PID########}, name wrongly shown as {p1}, correct is {p2}
A: Noted. Upload sale deed and Aadhaar {id:XXXX XXXX ####}.
# gb
U: the planning application for the old cinema, is it public?
A: Yes, the drawings are on the portal under 24/{x:#####}/FUL and comments close on {d}.
# us
U: {p1} will be out today, stomach bug. he's in Ms. {p2.s}'s class
A: Feel better {p1.g}! Student ID?
U: {ac:######~S-#####}
# gb
A: Admissions at {o:school}. How may I help?
U: applying for year 7 for {p1}, born {bd1.k}, now at {o2:school}
A: And the parent or carer?
U: {p2}, {ph}
# sg
U: forgot portal login for my child, she's in 3B
A: Child's full name and birth certificate number?
U: {p1}, {id:T#######@}
A: Temporary password: {pw}
# us
U: what's the lunch menu thursday and is it early release
A: Chicken tacos or veggie wrap. Early release is at 12:40.
# za
U: School fees for {p1} and {p2}, paid from {o}'s account ref {ac:SF####~#######}
A: Thank you Mrs {p3.s}. Statement was mailed to {em3}.
# us
U: Registrar, I need a transcript sent to {o}. Student no. {ac:@########~9########}
A: Your name while enrolled and birthdate?
U: {p1}, {bd1}
# gb
U: Boiler's dead again, {flat:flat #~flat ##@~flat #}, tenant is me, {p1}
A: Hi {p1.g}, engineer {p2.g} can come today. Is there a door code?
U: {se:C####~####} then lift to 3rd
# ie
U: deposit back please to {ib}, we left on {d}
A: Hi {p1}, was {p2} on the lease as well?
U: she was. Lease no {ac:L-####~TEN/#####}
# us
A: Leasing office at {o}, this is {p.g}!
U: hi! i'm in {flat:unit #@~unit 3##}, neighbors dog barking nonstop
A: What's your name?
U: {p1}. also whats the new gate code
A: It's {se:#####~####}.
# au
U: Rental application below⏎Applicant: {p1}⏎Employer: {o}⏎Current: {ad}⏎Licence: {id:########~#########}⏎Ref: {p2} {ph}
A: Thanks {p1.g}, received.
# gb
U: is the 2 bed still available and does it allow a cat? EPC C?
A: Yes, £<1,150|985> pcm, cats fine, EPC C, council tax band B.
# gb
A: IT service desk, {p.g} here.
U: cant log in, user {un1}, machine {dv1}
A: Reset. Temp password {pw}
U: in, cheers. {p1.g}
# us
U: VPN fails w/ 809 from home, my ip is {ip}
A: What does ipconfig give for the physical address?
U: {mac:^^-^^-^^-^^-^^-^^}
A: And your laptop name, {p1.g}?
U: {dv1}
# us
U: <log|paste>:⏎2025-03-04 08:11:02 WARN auth fail user={un1} src={ip}⏎2025-03-04 08:11:09 WARN auth fail user={un1} src={ip}
A: Thanks, it's locked after five tries. Who owns that account?
U: {p1} in payroll
# in
U: Hi team, my asset {ac:@@@-LT-####~A#######} needs RAM upgrade. Desk 4th floor. Regards, {p1}
A: Hi {p1.g}, approval from your manager?
U: {p2}, cc'd at {em2}
# gb
U: Outlook keeps asking for sign in, version 16.0.{x:#####}.20{x2:###}
A: Clear the credentials in Control Panel, then restart. Known issue in that build.
# gb
A: What's the ID and one-time code for the remote session?
U: id {ac:### ### ###} pass {se:%%##%#~######}
A: Thanks, I'm on {dv1}.
# us
U: laptop serial {ac:5CG#####@@~PF######~C02@@###@@@@}, dock not detected after update
A: Thank you. Which office?
U: HQ 2nd floor. i'm {p1}
# ca
U: share link not opening for my manager {p1}: {url:https://drive.kestora.com/f/************?key=******~https://files.ambrium.io/s/**********}
A: The link expired. I've made a new one: {url2:https://drive.kestora.com/f/************}
# us
U: api returns 401. header: Authorization: Bearer {se:sk_live_************************~ey************.********************}
A: Please rotate that key, you've just posted it. Account email?
U: {em1}
# gb
U: Licence key {se:@@##@-###@@-@@#@#-#@@##~*****-*****-*****-*****} says already used
A: It's registered to {p1} at {o}. Is that a colleague?
U: he left. I'm {p2}, {em2}
# us
U: can you compare the Team and Business plan for 12 seats
A: Team is $9 per seat with 100 GB. Business is $15 with SSO and audit logs.
U: billed yearly?
A: Yes, or monthly for 20% more.
# au
U: invoice {ac:INV-#####~2025-####} has wrong ABN and company, should be {o}, attn {p1}
A: Fixed. Where should I send it?
U: {em1} pls
# gb
U: reset link isn't working {url:https://id.lumovia.com/reset?token=********************~https://app.zentrix.app/r/****************}
A: It lasts 15 minutes only. I've sent another to {em1}.
# us
U: does v{x:4.#.##} support Postgres 16? changelog doesnt say
A: Yes, since 4.2. Only the 15.x driver is bundled, though.
# us
U: someone hacked my acct!! tag {un1}, email was {em1} now its {em2}
A: I'm sorry. Can you tell me the original purchase?
U: order {ac:GS-########~############}, paid w card {cc.m}
A: Thank you. And the last password you remember?
U: {pw}
# gb
U: banned for 7 days for nothing, {un1}. the guy reporting me is {un2}
A: Chat logs from match {x:########} show the reason.
U: that was my little brother {p3.g} on my pc lol
# us
U: how do i beat Malenia in Elden Ring, controller layout question actually
A: Layout is under Settings > Gamepad. As for Malenia, best of luck!
# sg
U: top up didnt come in. UID {ac:#########} server SEA-2, receipt {ac2:GPA.####-####-####-#####}
A: Credited now. Your in-game name is {un1}, right?
U: ya
# us
U: this profile is using my pictures: {url:https://www.heartwick.com/u/$n~https://pairly.net/@$n}
A: Thank you. Could you give your own name and age for the report?
U: {p1}, {bd1}
A: Removed. The person went by {p2.g}.
# gb
U: met a {p1.g} on here, says works for {o}, wants money. Number {ph}
A: Please don't send anything. What's your display name?
U: {un2}
# us
U: cancel premium pls dont want renew. {em1}
A: Cancelled, {p1.g}. It stays on until {d}.
# gb
U: Want to stop my £10 a month. Supporter no. {ac:S######~#########}
A: Of course. Thank you for five years of support, {p1}. Is that the account ending {ac2:####}?
U: it is, thanks {p.g}
# ie
U: Can I gift aid a donation in memory of my late husband {p1}?
A: We'd be honoured. Your name and address for the form?
U: {p2}, {ad}
# us
U: our company {o} will match gifts, who do I write to
A: That'd be {p}, {em}.
# au
U: do you take old bikes and prams at the op shop
A: Bikes yes, prams no. Drop-off is 9 to 4 Tuesday to Saturday.
# us
U: wallet recovery. my phrase is {seed}
A: Please never share it. Delete this message and move funds to a new wallet. Ticket {ac:#######~ZD-######}.
# gb
U: Security question keeps failing: first pet
A: What are you entering?
U: {sa} with capital. also tried {sa2}
A: Thank you {p1.g}. I've cleared it.
# gb
U: wtf is this alarm panel beeping, code {se:####} does nothing
A: Sorry for the noise. Site name or account?
U: {o:club}, {ad}. Keyholder {p1}
# nz
U: Our club treasurer changed from {p1} to {p2}, {o:club}, acct {ac:##-####-#######-##}
A: Thanks. Please have both sign the form. {p2.g}'s email?
U: {em2}
# us
U: --⏎{p1}⏎Office Manager, {o}⏎{ad}⏎T {ph}⏎{em1}
A: Hi {p1.g}, I only see your signature. What can I help with?
U: oh lol. we need 3 more badges
# gb
U: Locker {x:##} at the gym jammed, I'd set it to {se:####}
A: We'll open it for you. Membership?
U: {ac:GM#####~######}
# us
A: Recap: {p1.U}, DOB {bd1.iso}, {flat:unit ##~unit ###@}, wants parking. Called from {ph}. -{p2.g}
U: thats right thank you
# au
U: is Ned Kelly's armour real in the Melbourne library and is entry free
A: It is, and yes, daily 10 to 6.
# us
U: smart lock wont take the code my host gave, {se:####~######}. address {st}
A: Who's the host?
U: {p1.g}. res code {ac:HM@@@@@@##}
# gb
U: doorbell cam offline. MAC is {mac}, IP shows as {ip}
A: Thanks. It's on firmware 2.8.{x:##}, please update to 2.9. Account email?
U: {em1}
# us
U: someone logged in from {ip}, not me. what device?
A: It shows {dv1}, last seen {d}.
U: oh thats my kid {p1.g}s laptop
`;
