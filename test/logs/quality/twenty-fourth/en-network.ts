// Situations: devices on networks, links with tokens, profiles.
export const network = String.raw`
== GB
U: the {doorbell|camera|plug} wont join my wifi, app spins forever
A: Hi, let's sort it. Could you read me the hardware address in the app under About?
U: its <mac>
A: Thanks. And the exact Wi-Fi password you type, are there any special characters?
U: <s=secret:{fluffy|manunited|chocolate|gardenshed}{##|!|_##}>
A: Characters are fine. The device last asked for an address as <mac~l>, got <ip>, then dropped.
U: so what now
A: I've moved it to 2.4 GHz remotely. Sign in again as <c.e>, <c.f>, it should show green.
U: it does! your a star <a.f>
== US
A: Campus network help, this is <a.f>.
U: need to get my {xbox|switch|ps5} on the campus net
A: OK, what's the MAC of the console and your student ID?
U: <mac>, id <k=account:9########>
A: You already have two devices, <mac2> and a laptop on <ip>. Drop one?
U: drop the first one thats my roommate <o.f>s old thing
A: Done, <c.f>. Console is at <ip2> for the semester.
U: also <q.f>s tablet is <mac3>, same room
A: Added that too.
U: {sick|awesome} thanks
== IE
U: Printer changed its address again and nobody can print at <g=organisation:{Kilbride|Ballyhale|Dunmore|Rathgar} {Credit Union|Veterinary|Solicitors|Community College}>
A: Morning <c.f>. I'd make a reservation. What's on the config page?
U: Ethernet <mac>, currently <ip>
A: I've pinned <mac> to <ip2> on the server, please restart the printer.
U: It's up. Should <o.n> in accounts change anything?
A: No. If <g> moves it to another floor, tell us and quote <t=account:SD-2#####>.
== AU
U: site to site vpn dropped after the fibre change. new public ip is <ip>
A: Thanks, and the far end at the warehouse?
U: still <ip2>
A: I'll need the new pre-shared key too, ideally through the vault.
U: vault's down so here: <s=secret:¿¿¿¿¿¿¿¿-¿¿¿¿¿¿-¿¿¿¿>
A: Tunnel from <ip> is established. I'll rotate that key tonight and put it in the vault for <c.f> and <o.f>.
U: ping to {the NAS|the tills} ok, ta
== IN
U: Biometric attendance machine at {=town} office is offline since {morning|two days}
A: Please share IP and serial number as shown in Menu, System Info.
U: IP <ip>, sr <z=account:{BRM|CEX}#########>, MAC is <mac>
A: Gateway was wrong. Please enter the device password first.
U: our admin <o.n> kept it as <s=secret:######>
A: OK. Device is syncing now, {41|63} punches uploaded. Ticket <t=account:AT/#####> may be closed?
U: Yes close it, regards <c.f>
== US CA
U: Need to allowlist our office for the SFTP. Current IPs: <ip> and <ip2>
A: Added both. There's an old one, <ip3>, labeled "{=town} branch". Still in use?
U: no that branch closed, remove. who added it?
A: It was requested by <o.n> at <m=email:<o.u>@{alderpay|fieldstone|coppercreek}.com>.
U: ok <o?he/she> left. replace with me, <c.n>, <m2=email:<c.u>@{ridgeline|oakspan|deltaport}.com>
A: Done, <c.f>. Key fingerprint login is on for user <u=account:sftp_{alder|field|copper|ridge}##>.
== ZA
U: my CCTV box shows "no link" on channel {3|7}, tech said check the MAC
A: Go to Network, Status. What does it say there?
U: dvr itself <mac>, camera 3 <mac2>
A: The camera is asking for <ip> which the alarm panel already uses. Change the last part to {61|88}.
U: it asks admin password
A: Your installer, <o.f> from <g=organisation:{Lion|Sentinel|Ridgeback|Umkhonto} {Security|Surveillance} CC>, set it. Have you got the card?
U: yes says <s=secret:admin{##|@###|####}>. ok camera back
== SG
U: Smart lock at {front door|gate} keeps saying bridge not found
A: Hello, <a.f> here. Bridge ID is printed like a MAC on the back, can read to me?
U: <mac~u>
A: Thanks <c.f>. I see a duplicate, <mac2~u>, registered under <o.h>. Is that your family member?
U: my <o?husband/wife> last time setup
A: Removed. Master code was wiped too, please make a new one.
U: set <s=secret:######>, lock ok liao
== NZ
U: Do you guys support WPA3 on the {Orbit 3|Mesh M5}?
A: Yes, from firmware 2.{14|20}. Older 2.4 GHz gadgets need WPA2/WPA3 mixed mode.
U: how many clients max?
A: Around 60 per node, {120|150} m² coverage.
U: sweet, price for the 3 pack?
A: {=cur}{349|419}, on special till Sunday.
== US
U: my seller page got suspended <u=url:https://www.<d={craftloop|nestbarn|makerstall}>.com/shop/<c.h>>
A: Hi <c.f>, I'm <a.f> from Trust. Two listings matched a trademark complaint by <g=organisation:{Wren|Blue Heron|Thistle|Cardinal} {Design|Paper|Leather} Co.>
U: i took those down weeks ago. sales acct is <x=account:S-########>
A: I can see that. Please appeal at <u2=url:https://www.<d>.com/appeal?case=¤¤¤¤¤¤¤¤¤¤> before {Monday|the 30th}.
U: submitted, do i have to write to <g> too
A: No need. Reinstated, payouts resume to your Visa debit, <card~4>.
== GB
U: Can't open the invite for the shared board, "link used"
A: Each invite works once. Which one did you get?
U: <u=url:https://app.<d={boardly|taskhive|planwise}>.io/invite/¿¿¿¿¿¿¿¿¿¿¿¿¿¿>, sent by <o.n>
A: It was opened by <m=email:<q.e>>. Colleague?
U: yeah thats our PA <q.f>, <q?he/she> clicked mine by accident
A: Here's a fresh one: <u2=url:https://app.<d>.io/invite/¿¿¿¿¿¿¿¿¿¿¿¿¿¿>. Log in with <c.e> only.
U: in, thanks
== CA
U: customer says our tip page shows the wrong name. its <u=url:https://{tipjar|buymeapint|cheersup}.me/<c.h>>
A: Let me check. It shows "<c.n>", what should it say?
U: the business, <g=organisation:{Lucky Dog|Bluebird|Moose & Maple|Harvest Moon} {Grooming|Bakery|Coffee|Salon}>
A: Switched to <g>. The payout name must match the bank, so we kept <c.n> there.
U: perfect merci
== PH
U: gud pm, may nag report ng FB page namin kaya di makita ang booking page <u=url:https://book.{salonista|klinika|reserbado}.ph/p/{glam|smile|ganda}¬¬¬##>
A: Hi! We checked, the page is under user <o.h>, is this you?
U: old staff po yan, si <o.n>. owner is me <c.n>
A: Please verify with the code sent to <tel>.
U: <s=secret:######>
A: Ownership moved po to <c.e>. You may edit the page now.
== AU
U: photo book came with someone elses pics?? project link is <u=url:https://<d={snapstory|printnest|bookaroo}>.com.au/project/¿¿¿¿¿¿¿¿¿¿/edit>
A: Yikes, sorry! Can I get the order number?
U: <o1=account:PB-#######>. the pics are of some {wedding|kid's party} w a <o.f> and <q.f> on the cover
A: That one's order <o2=account:PB-#######>, swapped at the printer in {=town}. We'll reprint yours now.
U: can i check mine at <u2=url:https://<d>.com.au/o/<c.h>>?
A: Yes that's your page, <c.f>.
U: and theirs
A: Please bin it or post it back free. Same address, <addr>?
U: yep
== GB US
U: Your "view statement" link in the email just loops
A: Please forward it or paste it here.
U: <u=url:https://mail.{clearbill|paystub|ledgerbox}.com/v/¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤?u=<c.u>>
A: That one had expired, <c.f>. Use the portal with customer ID <x=account:{C|K}########>.
U: portal says ip blocked. mine's <ip>
A: Too many tries from there. Unblocked. First PIN is <s=secret:%#####>, you change it once you're in.
U: finally!
== NG
U: Router you people gave us is only blinking red. MAC: <mac>
A: Good morning, who am I speaking with and at what estate?
U: Engr <c.n>, <addr>
A: I can see the ONU offline and your neighbours too, so it's a fibre cut. Team lead <o.n> is on it.
U: we run <g=organisation:{Bright Kiddies|Royal Crest|Solid Rock|Heritage} {School|Academy|Pharmacy|Cyber Cafe}> here, we can't be down o
A: Static IP <ip> will be back by 4pm. SR number <t=account:FBR#######>.
== GB IE
U: moved office over the weekend and the door readers are dead
A: Hi, is that <g=organisation:{Tamar|Cloverleaf|Beacon|Portside} {Legal|Surveyors|Media|Accountancy}>? Which readers?
U: yes. front <mac>, back <mac2>, both at the new place <addr>
A: Both controllers phoned home from <ip>. I've re-keyed the front one. Installer code?
U: <s=secret:#%####>, same on both
A: That did it. The audit page for you, <c.f>: <u=url:https://doors.{keyward|latchly|gatewise}.com/site/¿¿¿¿¿¿¿¿¿¿>.
U: great. cleaners use <s2=secret:#%##\#>, does it still work at night
A: Yes till 22:00. Site reference <k=account:DR-####-¢>, invoice mailed to <c.e>.
== US CA
U: Baby monitor app says "owned by another user". Bought it used from someone called <o.n>
A: We can release it with the serial and hardware address.
U: serial <z=account:BM#¢######>, MAC <mac>
A: It was bound to <m=email:<o.e>>. I've sent that person a release link.
U: <o.f> just did it, and texted me the old passcode <s=secret:####%#>, is it any use
A: No, it's wiped now. Please set your own under <u=url:https://my.{cradlecam|nightnest|littlewatch}.com/claim/¤¤¤¤¤¤¤¤¤¤¤¤>, <c.f>.
U: k done. shipping the bracket i ordered to <addr>?
A: Yes, order <o1=account:LW#######> leaves tomorrow.
== AU SG
U: solar inverter portal keeps showing offline since we changed modem
A: Hi <c.f>, please hold the button 5 seconds and tell me the address on the little screen.
U: <mac>, and below that <ip>
A: Great. Sign in as <c.h> and enter the new Wi-Fi key.
U: thats <s=secret:{sunny|magpie|durian|kaya}{roof|toast|days}{##|###}>. ok its uploading {3.2|4.8} kW
A: All good. Installer on file is <g=organisation:{Brightside|Solaris|Helio|Daybreak} {Solar|Electrical}>, at <addr~a>, warranty <w=account:SW-#######>.
U: <g> closed down last year i think
A: We'll serve you directly then, letter to <addr2>.
`;
