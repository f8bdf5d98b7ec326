// Situations at IT helpdesks, software firms and game publishers.
export const enTech = `
# GB it
U: locked out of my laptop again
A: Hi, <a.f> from the service desk. What's your username?
U: <c.u>
A: Thanks. And your employee number, so I know it's you?
U: <acc:E#####>
A: I've reset it to <pw>. You'll be asked to change it.
U: says cannot reach domain
A: Are you on the VPN? I can see your last address was <ip>.
U: no im at home. the dock sticker has <mac> on it if thats any use
A: That's fine, just connect the VPN first.
U: ok on vpn now, works. ta <a.f>

# US it
U: Printer on 3rd floor isn't printing
A: I can help with that. What's the asset tag or the IP on the label?
U: tag <acc:PRN-####> ip <lan>
A: I can't ping <lan>. Could you open Settings, Network and read me the hardware address?
U: <mac>
A: Got it. DHCP gave it <lan2>. I've reserved the old address for that MAC, please power cycle it.
U: my own laptop shows <mac2> is that on wifi or wire
A: That's your wifi card, <c.f>.
U: that did it

# IN it
U: Name: <c>
Emp ID: <acc:######>
Ext mail: <c.m:$d>
Problem: Outlook not syncing from morning
A: Hi <c.f>, this is <a> from IT support at <org>. Is your hostname on the sticker under the laptop?
U: yes asset <acc:LAP-IN-#####>
A: And the network card's address, from ipconfig /all?
U: <mac>, and ip <lan>
A: Please accept the remote session, code <sec:### ###>.
U: accepted
A: I cleared the cache. Also the password expires tomorrow; reset at <url:https://id.$d/reset?u=$u&k=¤>
U: thank you its syncing

# IE it
U: getting a blue screen, says WHEA_UNCORRECTABLE_ERROR
A: That usually means hardware. Does it happen while on charge only?
U: yes and fans are mad
A: Please update the BIOS to 1.<n:10-29>.0 and run the memory test. It takes about {20|40} minutes.
U: test passed
A: Then we'll swap the dock, the WD<n:15-22> has a known issue.

# AU it
U: New starter on {Monday|the 3rd}: <o>, replacing <p>. Needs laptop and door pass
A: No problem. What's <o.g:his/her> personal email so we can send the first sign-in?
U: <o.m>
A: Account <o.u> has been made, temp password <pw>. Which door?
U: side door. the alarm code for juniors is <sec:####> right?
A: We've stopped sharing that one, <o.f> gets <sec:####> from security. Ticket <acc:INC0######> closed.
U: and wifi for phones is still <sec:{mango|wombat|surf}-{tuesday|verandah|pickle}-##> ?
A: Yes until Friday. New one comes from the <org> comms team.

# SG it
U: switch in pantry keeps dropping, log: %LINK-3-UPDOWN port 14
A: Hi, this is <a.f>. Which MAC is on port 14, show mac address-table please?
U: <m1=mac> vlan 20
A: That's a camera. And the uplink?
U: <mac2>, ip <lan>
A: <m1> is flooding. I'll shut the port and ask <o> to swap the camera.
U: ok noted, my name <c> if they ask

# ZA it
U: Is the VPN down? no one in {Durban|the branch} can connect
A: We had a firewall change by <ma> last night. Which public IP do you come from?
U: <i1=ip>, the backup line is <j1=ip>
A: <j1> was not whitelisted. Added now. Try again with your token.
U: works. pls also add the ipv6 <ipv>
A: Added. Who asked for it, for the change record?
U: <c>, branch manager. there's also a spare router, <mac>, same rules pls

# GB it
U: I think I've clicked on something dodgy. mail was from "<fa>" our finance director but the address was <mail:{office.portal|ceo-desk|payroll.team}##@{mail-secure|docs-share|webaccess}.xyz>
A: Thanks for telling us straight away. Did you enter your password?
U: yes.. <sec:{Arsenal|Rosebud|Daffodil|Scooby}####>
A: Please don't reuse that one anywhere. I've signed you out everywhere. There was a sign-in from <ip> {2|11} minutes ago.
U: not me! im at home
A: Understood, <c.f>. Link you clicked?
U: <url:https://sso-verify.app/l/¤?u=$u>
A: Incident <acc:SEC-####> raised, <o> from security will call you on <tel>.

# US it
U: how do I map the shared drive on a Mac
A: In Finder choose Go, Connect to Server, and type the smb address from the wiki page "Drives".
U: asks for a version
A: Choose SMB 3. macOS 12 and up is fine.
U: cool it's there

# CA it
U: wifi for guests today? we have {12|30} people for training
A: Hi! Guest SSID is on the posters. Today's key is <sec:{maple|cedar|otter|birch}-####-{north|river|snow}>.
U: doesnt work on one laptop, mac <mac>
A: That one is on the blocklist. Whose is it?
U: the trainer, <o>, <o.m>
A: Unblocked. It now has <lan>. Signed, <a.f>

# PH it
U: Hi sir reset po ng MFA ko, bagong phone
A: Hi, verify po muna. Employee no. and birthday?
U: <acc:PH######>, <dobs>
A: Verified na po kayo, <c.f>. I removed the old device. Your backup codes are <sec:####-####> and <sec:####-####>.
U: it asks for approval from my manager
A: That's <o>, I've pinged <o.f>.

# NG it
U: Server <lan> unreachable from site office
A: Hello <c.f>, checking that server. When did it start?
U: around {2am|6:40}. gateway <lan2> pings ok, arp for it shows <mac>
A: Card fault. Engineer <ma> is on his way to the site, please call him on <tel>.
U: he needs gate pass, what's his ID number
A: Staff card <acc:ENG/###>. Root password for console will be given to you by phone.
U: I have it already, <pw>

# GB saas
U: Our API calls return 401 since this morning
A: Hi there! Could you share the workspace ID and which key you're using?
U: ws <acc:wsp_^#^#^##>, key <sec:sk_live_¤>
A: Thanks, but please rotate that key now since it's been posted here! It was revoked at <time> by <o.m>.
U: ah thats <o.f>, left last week. new key then
A: You can create one under Settings, API. I'm <a.f> if you need me.
U: working with <sec:sk_live_¤>, cheers

# US saas
U: Subject: Invoice <v=acc:INV-2025-#####>
Hi,
Our accounting needs the address changed on <v>:
<firm:works>
<adr>
Attn: <o>
Best,
<c>
A: Hi <c.f>,
done! The new PDF sits here: <url:https://billing.$d/i/¤>
Cheers, <a> (<org>)
U: Thanks. <o.f> also wants future ones sent to <mail:{ap|invoices|payables}@{tanfieldgroup|orrellfoods|crestlinedesign}.com>.
A: Updated!

# IE saas
U: Can you delete a user for us: <fa>, <fa.m>
A: Sure. Are you an admin of the account?
U: yep <c.m>, org id <acc:######>
A: I see three admins, please confirm the other two.
U: <o> and <p>
A: Perfect. <fa.f> has been removed and her 14 tickets moved to you, <c.f>.
U: can we add a temp instead
A: Send them this: <url:https://join.$d/i/¤> and all the best from <org>.

# AU saas
U: webhook failing, posts to <url:https://hooks.{tradie-desk|paddockapp|reefbooks}.com.au/in/¤>
A: Thanks! We got a 403 from your side. Our calls come from <i2=ip>, <j2=ip> and <ip>.
U: we had only <i2> allowed
A: Add the other two and we'll replay. Has the signing secret changed too?
U: we rolled it, new one <sec:whsec_¤>
A: Noted, replayed {31|118} events for <firm:works>.

# CA saas
U: what's the difference between Team and Business
A: Team is $<n:9-15> per user with 5 projects; Business is $<n:19-29> with SSO and audit logs.
U: can we pay yearly
A: Yes, two months free. Nonprofits get 30% off.
U: and the trial
A: 14 days, no card needed.

# IN saas
U: export to csv gives error E-<txt:####>
A: Hi! That comes up above 50,000 rows. Please try in two parts.
U: same. browser is chrome 12<n:0-9>
A: We've released 4.<n:2-9>.1 today with a fix. Please hard refresh.
U: yes working thank you

# NZ saas
U: Our accountant can't see our books. Her login is <fa.u>
A: Hi! Which organisation and what's the email you invited?
U: <firm:works>, invited <fa.m>
A: The invitation was accepted by <fa> with another email, <mail:{office|admin|hello}@{kowhaibooks|southledger|tuiaccounts}.co.nz>. That's fine, just add this one.
U: done. also IRD no. on file is wrong, should be <ird>
A: Changed, <c.f>.

# SG saas
U: Hi need to top up SMS credits but card keep failing
A: Hello, could you share the account and last 4 digits of the card?
U: workspace <acc:SMS-#####> card <cardl>
A: The bank declined it, code 05. You may use another card or PayNow.
U: try corporate card <card> expiry 11/2<n:6-8> cvv <cvv> name <!o>
A: For safety please enter it here: <url:https://secure.$d/card/¤>. I've hidden your message.

# US games
U: my account got hacked!!! someone changed the email
A: Hey! Let's get you back in. What's the gamertag and the original email?
U: <g=tag>, was <c.m>
A: Thanks. When was the account made and what's your date of birth?
U: like {2016|2019}, <dobn>
A: The email was changed to <mail:{zxq|plk|vvn}####@{proton.me|mail.ru}> from <ip>. Do you recognize that address?
U: no way. only my pc ever logs in, network card is <mac>
A: Then I'll kick everything else off. <g> is yours again. Temporary password: <pw>. Please turn on 2FA.
U: ur a legend <a.f>

# GB games
U: i got banned and i didnt cheat i swear
A: Hi, what's your player name and ID?
U: <tag>, id <acc:##########>
A: The ban came from reports by several players on {Friday|the 12th}. You can appeal.
U: it was my little brother <km.f> on my pc, mac is <mac>, can you check?
A: We can see the device. Appeal <acc:APL-#####> sent to the team, <c.f>.
U: ip at home is <ip> if it matters. mail me on <c.m>
A: Noted. The <org> fair play team decides within 5 days.

# AU games
U: charged twice for gems, {$7.99|$14.99} x2
A: Sorry about that! Order IDs?
U: <acc:GPA.33##-####-####-#####> and <acc:GPA.33##-####-####-#####>
A: Thanks. Character name and server?
U: <~tag> on oceania
A: Refunded the second to <cardm>. Gems stay with you.
U: sick thanks. birthday on my profile is wrong too, should be <dobn>
A: Changed it. GG from <org>!

# CA games
U: does the expansion work without the base game
A: No, you need the base game version 2.4 or later.
U: and cross save between console and pc?
A: Yes since patch 2.<n:5-9>, once you link accounts in Settings.
U: awesome, size?
A: About <n:38-72> GB.

# PH games
U: pabura po ng account ko, user <c.u>, privacy daw
A: Hi! To delete an account we need to verify. Registered mobile?
U: <tel>
A: We've sent an OTP.
U: <sec:######>
A: Verified. Profile <url:https://www.$d/profile/$u> will be gone in 30 days. Salamat!
U: pati yung linked na guild ko under <tag>?
A: Opo, kasama po.

# IE games
U: my kids bought stuff with my card, {€89|€120|€240} gone
A: I'm sorry to hear it! What's the child's profile, and the card's last digits?
U: profile is <url:https://play.$d/users/$u>, card finishes <cardl>
A: Thanks. The purchases were made on {Saturday|Sunday} from <ip>. What age is your child?
U: thats our xbox i think, it shows mac <mac>
U: <kf.f>, her birthday is <kdobl>
A: We refund once in such cases. Parental PIN is set now, it's <sec:####>.
U: you're very good. name is <c> if you need it
A: Thanks <c.f>, refund number <acc:RF-#######>.

# US saas
U: moved to a new phone and lost my authenticator, user <c.u>
A: I can help recover it. Do you have one of the recovery codes from sign-up?
U: i have this written down, 12 words: <seed>
A: Please never type your phrase into a chat! I can't use it. A recovery code looks like XXXX-XXXX.
U: oh. is it <sec:*#**-*#**>
A: It is, thanks. You're in. The phrase should be replaced today, <c.f>.
U: how do i get a new phrase
A: Under <url:https://account.$d/security/$u/phrase> and don't share that page.
`;
