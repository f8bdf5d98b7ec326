// Situations of IT helpdesks, hosting and software firms, in English.
export const helpdesks = `
# gb
U: cant log on this morning says account locked out
A: Morning, [p9.f] on the service desk. What's your network login?
U: [a1=~p1.u~]
A: Found you, [p1.f]. Unlocked, and I've reset it to [s1:pw], you'll be asked to change it.
U: [s1] doesnt work.. oh caps lock sorry
A: {No worries!|Easily done.} Ticket [a2=INC0######] closed.

# us
D: [o1:employer]
U: New laptop won't get on the office wifi
A: We allow by MAC. Open settings > hardware and read me the physical address.
U: [m1.dash]
A: Added. And the asset tag on the bottom, plus your birth date so I can print the badge too?
U: [a1=LT-#####;IT######] / [b1.mdy]
A: Great. The key for the staff network is [s1:words].
U: connected, but it gave me [ip1:lan] and no internet
A: That's the guest range. Release and renew please, I moved [m1.small] to VLAN 30.
U: now [ip2:lan]. Working. thanks [p9.f]. Is there a link for the phone too?
A: [u1=https://wifi.~o1.dom~.com/enroll?user=~p1.u~&otp=^^^^^^]
A: Anytime, [p1.f]!

# gb ie
D: [o1:it]
U: Ticket: VPN¶User: [p1] ([a1=~p1.u~])¶Dept: accounts¶Client version: 5.1.3¶Error: 809¶Home IP: [ip1]¶Phone: [t1]
A: Hi [p1.f], error 809 means the tunnel is blocked at home. Which router is it?
U: whatever [o2:telecom] sends you. its at [ip2:lan] i can get in its page, password on back is [s1=°°°°-°°°°-°°°°;########°°]
A: Please turn IPsec passthrough on there. I see attempts from [ip1] now.
U: on. says connected!!
A: {Super.|Good stuff.} I'll note it for [p3.f] who had the same. Ticket [a3=REQ0######] closed, survey: [u1=https://desk.~o1.dom~.com/rate/~p1.u~?t=¤¤¤¤¤¤¤¤]

# in
U: Hi team, printer on 3rd floor not working since morning, urgent
A: Hi, which printer is it please? There is a sticker on top.
U: [a1=PRN-3F-##]
A: Its IP shows [ip1:lan] in our list. Can you print a config page and confirm?
U: page says [ip2:lan] and hardware addr [m1.colon]
A: DHCP gave another one. I'm fixing the reservation for [m1.colon]. Meanwhile who else is affected?
U: [p2], [p3.f] and me
A: {Done, please try now.|Please print again.} - [p9], Desktop Support
U: working now, ticket id pls
A: [a2=SCTASK#######].

# us
U: I got an email from the CEO asking for gift cards?? is it real
A: Please don't reply! What's the sender address?
U: [e2=ceo.~p2.dot~@gmail.com;~p2.dot~.office@outlook.com]
A: That's phishing, [p2.l] would write from [e3=~p2.dot~@~o1.dom~.com]. Did you click anything?
D: [o1:employer]
U: i clicked [u1=https://secure-docs.~o1.dom~.help/login?id=~p1.u~&s=^^^^^^^^] and typed my pw
A: OK. I'm resetting now. What exactly did you type, so we can block it elsewhere?
U: [s1:pw]
A: Thanks for being quick, [p1.f]. Your sessions from [ip1] are killed. {Case|Incident} [a1=SEC-####].

# gb
U: how do i make my inbox bigger
A: Mailboxes are 50 GB. You can turn on the archive under File > Tools, that's another 50.
U: does deleting sent stuff help
A: Yes, and empty Deleted Items after.
U: ok what's the attachment limit
A: 25 MB. For anything above, use the share drive, links last 30 days.

# au nz
U: can someone add my new phone for the 2 step thing, lost old one
A: Sure. First I have to check it's you: employee ID and birthday?
U: [a1=7#####], [b1.short]
A: Thanks. I've put the old device out. I've logged [a2=MFA-####]. Your one-off bypass code is [s1=#### ####].
U: used it, now it wants a backup phrase?
A: It shows one on screen, keep that private.
U: "[s2:phrase]" that one?
A: {Yes, but please don't paste it here again!|That's the one - best kept offline.} I'll regenerate it, [p1.f].

# gb us
U: our cctv recorder dropped off the network and [p2.f] who set it up left
A: No problem. What is the address you used to open it?
U: [ip1:lan], login is [a1=admin_##;cctv-adm#], pass [s1:pw]
A: I can't reach it. Is there a label on the unit?
U: serial [a2=DS###########], mac [m1.plain]
A: Found [m1.plain] on port 14, new lease [ip2:lan].
U: yep that opens. can we fix it there
A: Done. {I also changed the default password.|Please change that password.} [p9.f], [o1:it]

# sg
U: Hi support, need to remote in for our accounts PC
A: Hi, please open the remote tool and give me the ID and password.
U: ID [a1=### ### ###] pw [s1=§§§§§§]
A: I'm in. Which user profile is it?
U: [a2=~p1.u~], belongs to [p1]
A: The drive letter is missing. Mapped to the server again. Anything else, Mr [p1:m.l]?
U: no tks, pls inform boss [p2.f.low] at [o1:employer]

# us
U: API returns 401 since today. key [s1=sk_live_¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤]
A: Hi there, please don't share live keys! I've revoked that one. Can you send the workspace ID?
U: oh no. workspace [a1=ws_^^^^^^^^]
A: New key was issued to the owner, [e1]. Requests came from [ip1], is that your server?
U: yes and [ip2] is staging
A: {Both allow-listed.|Fine, I've allowed both.} Billing is still on the card with [c1.last4] at the end, renewing Friday. Let us know if 401 persists, [p1.f].

# gb
U: Subject: Re: (Ticket [a1=######]) Domain transfer¶¶Hi [p2.f],¶¶auth code is [s1=¤¤¤¤¤#¤¤#¤!¤], please move [x1=the domain;the .co.uk] to our new account. Registrant stays [o1=~surname~ Joinery Ltd;~head~ Ceramics;~surname~ & Co Florists].¶¶[p1]¶[t1]¶¶On Wed, [p2] <[e2=help@~o2.dom~.io]> wrote:¶> Could you send the EPP code?
D: [o2:saas]
A: Hi [p1.f], thank you. Transfer started, it takes up to 5 days. DNS will point to [ip1] as before.
U: Sorry, one more: the admin contact is still [p3:m], he retired. Should be me, [e1].
A: Changed. {Have a good evening.|All the best.}¶[p2.f]

# us
U: does the pro plan include sso
A: SSO (SAML 2.0) is on Business, $18 per user a month. Pro has Google sign-in only.
U: is there a trial
A: 14 days, no card needed, up to 5 users.
U: do you have an export to xlsx in v4
A: Yes since 4.2, under Reports > Export.

# ca
U: wordpress admin login loops after update 6.4.3
A: I can look. What's the site login link and user?
U: [u1=https://~o1.dom~.ca/wp-admin/?user=~p1.u~&key=°°°°####]  user [a1=~p1.u~]
D: [o1=~surname~ Massage;~town~ Paddling Club;~head~ Pottery]
A: A plugin is blocking. May I have FTP details?
U: host [ip1] pw [s1:pw]
A: Plugin turned off. {Please clear cookies and try.|Could you try again?}
U: in! thank you [p9.f]. invoice to [o1], attn [p2:f]
A: You're welcome, [p1.f].

# gb
U: cancel my subscription
A: Sorry to see you go! Which email is it under?
U: [e1] or maybe [e2=accounts@~o1.dom~.co.uk]
D: [o1=~surname~ Plastering;~head~ Kitchens;~surname~ Tutors]
A: It's the second, plan Starter, paid with [c1.last4] (debit), invoice [a1=#######-000#].
U: yes that one. also delete our data
A: I'll need the workspace owner to confirm. We have [p2] for [o1].
U: [p2:f.f] is my wife, she says yes lol. tell her at [t2]
A: {Confirmed by phone, it's all gone on the 30th.|Spoke with her, all cancelled.}

# za ng
U: POS tablet says "device not enrolled"
A: Good day, what's the device ID on the screen?
U: [a1=TAB-^^^^-^^^^]
A: And the Wi-Fi MAC under About?
U: [m1.colon]
A: Please use enrolment code [s1=§§§-§§§].
U: it took [s1]. now manager pin?
A: Default is [s2=####], ask [p2.f] to change it. Which store is this?
U: [o1=~surname~ Supermarket;~head~ Pharmacy Plus;~town~ Liquor], I'm [p1.f]

# us
U: Hi, shared dashboard link stopped working for client: [u1=https://app.~o1.dom~.com/share/~p2.u~/^^^^^^^^^^]
D: [o1:saas]
A: Hello! It was turned off by [p2:m] on {Friday|the 9th}. I can issue a new one if you own the project. What's the project number?
U: [a1=PRJ-####], owner [p1], [e1]
A: Thanks [p1.f], here you go: [u2=https://app.~o1.dom~.com/share/~p1.u~/^^^^^^^^^^]
U: works. Why did [p2.f] have the rights, he left [o2:employer] in March
A: He's removed as well now.

# ph
U: Hello po support, hindi maka-connect ang mesh node namin
A: Hi! Please check the label sa ilalim. Ano po ang MAC?
U: [m1.dash]
A: And the parent node po?
U: [m2.dash]
A: And the third node po?
U: [m3.dash]
A: Thank you po. Setup key is [s1=########]. Please enter it in the app, step 3.
U: Ok na po, [p9.f]! ticket no po para sa boss ko si Sir [p2:m.f]?
A: [a1=NOC-######] po. Public IP is now [ip1].

# in
U: Backup failed with code 0x80042316, server 2
A: Hello, this code means another snapshot was running. It will retry at 23:00.
U: Can we change to 1 am
A: Yes, under Jobs > Schedule. Version 11 allows two windows per day.
U: Ok please close ticket
A: Closing. Thank you.
`;
