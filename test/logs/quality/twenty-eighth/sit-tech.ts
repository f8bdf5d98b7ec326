// Helpdesks of firms, software, mobile networks and games.
export const techDesk = `
# EN | o=emp
U vpn keeps kicking me out
A Hi, {agent} from IT. Which IP do you get?
U its {ip}
A And your login?
U {a:&&&^%#}
A Your profile was old, I pushed a new one to {ip}. Reconnect please.
U ok seems stable
U also whats the guest wifi now
A {s:^-%##-^}. Ticket {a:INC%######}, {agent} at {o} desk.
U ta, {first}

# US,GB | o=emp
U locked out of windows again, badge {a:%#####}
A No worries. Who's your manager so I can verify?
U {full2}
A Nice one {first}. Temporary password {s:*-%##-*}, change at logon.
U what's the domain again
A Just leave it as is.
U and {email} works as login?
A Yes {first}. Ticket {a:SR%#####}, {agent}.

# IN,PH,SG | o=emp | g=2f
U Hi Team, new joiner {full2} needs laptop and email id by {day}. Emp ID {a:EMP%####}.~Regards,~{full}~{o}
A Hi {first}, created: {email2}. First login password: {s:*@%###}
U Thanks, she is able to login.
A Laptop serial {a:5CD%###@#@}, ships to {addr2}. {agent} (late shift)
U {first2} confirmed receipt.

# AU,NZ
U printer on level 2 says not found
A Can you print the config page? Looking for the ethernet address.
U {mac}
A DHCP gave {mac} a new lease, it's {ip} now. I've fixed the queue.
U ripper, prints
U scan pin is still {s:%###}?
A Yep {first}. {agent}, ref {a:PR-%####}

# CA,US | o=saas
U API returns 401 since this morning. Key is {s:sk_live_%&%&##&&%#&%&&##}
A Hey, {agent} from {o}. Please rotate that key as it's now in chat!
U rotated. new one ends up 401 too
A Your workspace {a:ws_%#&&%#} was on a paused plan. Unpaused.
U 200 now
U thx, from ip {ip} only pls
A Restricted to {ip}. Invoice goes to {email}, {first}?
U yes

# GB,IE | o=saas | o2=emp
U Hi {agent}, webhook fails for tenant {a:tn-%####}. Calls come from {ip}, can you allowlist?~~{full}~Lead dev, {o2}~{email}
A Hi {first}, {ip} is added for {a:tn-%####}.
U lovely. IPv6 {ipv} as well please
A Added {ipv} too.
U signing secret is {s:whsec_%&&%#&%#&&%}, wrong?
A That's the old one, see {u:https://console.larkspurhub.io/t/tn-%##/hooks}.

# EN | o=saas
U invite link expired
A Here's a new one: {u:https://app.larkspurhub.io/join/&&%#&&%#%&}
U says its for {email2} not me
A Which address do you use with us?
U {email}
A Sent a fresh one to {email}, sorry {first}.
U {full2} says same, from {ip}
A Allowed {ip}, ask {first2} to retry. {agent}, {o}

# US | o=saas | o2=emp
U Subject: seat removal~~Please remove {full2} ({email2}) and {full3} from our plan effective {day}.~~{full}~{o2}
A Both removed, {first}. Invoice {a:%#######-000%} is prorated.
U thx
A Card {cardm} gets the credit. Owner page: {u:https://billing.windmere.dev/o/^%##?k=&%&#%}

# GB,AU,CA | o=telco
U want to leave, need my pac code
A Sorry to see you go! Number you're moving?
U {phone}
A And the account password?
U {s:^%#}
A Thanks. Your code is {s:@@@######}, valid 30 days. All the best from {o}.
U bill to {addr} final one pls, {full}
A Sure {first}, account {a:%########} closes at midnight.

# IE,GB | o=telco
U lost phone on bus, can you bar it
A Of course. What's the number and IMEI if you have it?
U {phone} imei {a:35#############}
A Barred. Name on account?
U {full}
A New SIM {a:8944############} is posted to {addr}.
U voicemail pin was {s:####}, change it
A Reset to {s:%###}, {first}. Ref {a:LST%####}, {agent}.

# US | o=telco
A Thank you for calling {o}, my name is {agent}, may I have your wireless number?
U Yeah it's {phonew}
A That's {phone}. And your account PIN?
U {s:%###}
A Thank you {ti} {last}. What's going on today?
U Bill's {amt}, should be half that.
A I see, roaming add-on. I'll take it off.
U And mail it to {addr}.
A Will do. Card on file ends in {cardend}. Thanks, {first}.

# ZA,NG | o=telco
U Sim swap was done without me!!!! my number is {phone}
A We take this seriously. Your ID number please?
U {nid}
A Swap requested at {time} in {town} by agent {full2}. It's reversed now.
U how do i get my banking back
A Call your bank first. Your case with {o} is {a:FRD/%####}.
U {full} at {addr}, put a password on it: {s:^%##}
A Password set, {first}. Written by {agent}

# SG,IN | o=telco
U esim qr not scanning
A Please enter manually. Activation code: {s:LPA:1-%#%&-@@%#@%%}
U confirmation code?
A {s:####}. Registered name is {full}?
U yes correct
U brill {agent}. device imei {a:35#############}
A Linked, {ti} {last}. Receipt to {email}.

# EN | o=game
U got banned for nothing, tag {a:x^*%#x}
A Hello player! I'm {agent}. What e-mail is the account on?
U {email}
A The ban on {a:x^*%#x} came from a login at {ip}. Is that yours?
U no im in {town} thats someone else
A Ban lifted, please turn on 2-step.
U profile is {u:https://tidewell.gg/players/^%##} if needed, {first}
A Received, {first}! Backup codes: {s:%##-&&%} and {s:&%&-%##}.

# US,CA,GB | o=game | g=2m
U my son spent {amt} on gems
A I'm sorry! Your son's in-game name?
U {a:*slayer%##}
A And how old is he? Date of birth he entered is {dob2}.
U {first2} is 9 so no thats wrong
A Refunded to card {cardm}. Parental PIN set to {s:%%##}.
U that helps {agent}. email of {first2} was {email2} remove it
A Removed {email2}, case {a:GM-%#####}, {first}.

# AU,GB | o=game
U 2fa lost when i changed phone. recovery codes: {s:&%&#-#&%&} and {s:%&&#-##&%}
A First one is used, second one works. What's your handle?
U {a:^n00b_%#}
A You're in. Profile: {u:https://play.tidewell.gg/u/^n00b_%#}
U that link shows sb else
A Sorry, cached. Refresh.
U ok in. name {full} email {email}
A Cheers {first}. Last login {ip} was you? Closing this now, {agent}
U ya

# EN | o=saas
U import failed row 14
A Could you paste the row?
U {full2};{email2};{phone2};{addr2}
A The comma in the address breaks it. Put it in quotes.
U worked thx
U also row 20: {full3};{email3};{phone3}
A That one is fine. - {agent}, {o}

# US,IN
U cant ssh into my vps {ip}
A Which user and what error?
U {a:deploy%#} , permission denied (publickey)
A Rebooted to rescue. Temp root password: {s:&%&%##&%&&}
U in. please also tell me mac of eth0 for licence
A {mac}
U and root login from {ip2}?
A Only from {ip}. Panel: {u:https://panel.ironbarkvps.com/s/%###?auth=&&%#&%}. Sincerely, {agent}

# GB,NZ | o=uni
U eduroam wont connect on my new phone
A Hi! Student number?
U {a:s%######}
A And which device, I need its wifi MAC.
U {mac}
A Registered {mac} on {o} network for you, {first}.
U password is uni one right, {s:^*%#}
A Yes but keep it to yourself! Seen online as {ip}. {agent}, front desk

# CA,IE,AU | o=saas | o2=emp | o3=law
U Hi I'm {full}, we met at the demo. Quote {a:Q-%####} has the wrong company name
A Hi {first}! What should it be?
U {o2} not {o3}
A Fixed, new PDF at {u:https://quotes.redferncloud.com/v/&&&%#%&?sig=%#&&%&%#}
A Shall {agent2} send the contract to {email}?
U yes and cc {full2} {email2}

# EN
U smart doorbell offline after router swap
A Ok, open the app > device info. What MAC do you see?
U {mac}
A And the old code for the setup hotspot was printed inside.
U {s:%%######}
A Good, it's online as {ip} now.
U thx. {first}, order {a:DB%#####}
A Noted {first}. Static {ip} is kept for {mac}. Any trouble, shout for {agent}

# US,GB | o=net
U someone is on my wifi. list shows {mac} and {mac2} unknown
A Let's kick them. Admin password of the router?
U still {s:admin%#^}
A Please change that first. Is {mac2} maybe your tv?
U oh yes lol tv
U changed it to {s:^-^%##}
A Good {first}. {o} case {a:WF%####}, router IP {ip}.

# PH,NG,ZA | o=emp
U outlook ask password every 5 mins, user {a:&&%####}
A Hi, which site are you in and extension?
U {town} office, ext {h:4%##}
A Cleared your credentials. Sign in as {email}.
U Thanks {agent}, gone.
A Ticket {a:INC%#####} closed, {first}. From {ip} it's all quiet.

# GB,IE | o=emp
U FW: suspicious mail~~From: "{full2}" ({email2})~Please buy 5 gift cards.~~is this real? {first}
A Not real. {first2} is on leave. Blocked sender, source {ip}.
U phew
A Thanks {first}, incident {a:SEC-%####}. {agent}, {o}

# US,CA,AU | o2=emp
U billing contact change: was {email2}, now {email}
A Done. Shall I also change the card? Currently ending {cardend2}.
U yes use {card} {cvv} 04/29
A Updated to {cardend}. Receipts go to {full}.
U company address also: {o2}, {addr}
A Saved {addr}, customer {a:cus_%#&&%#}. It was nice chatting, {agent}

# EN | o=saas
U how do i restore a deleted project, id {a:prj_&%&%##}
A Owner only, who's the owner?
U {full2}, left the company in may
A I can move it to you, {first}. See {u:https://app.windmere.dev/users/^%##/projects}
U perfect
U mail {email}
A {first2} got a mail too, just so you know. {agent} at {o}

# IN,SG | o=telco
U port in failed reason KYC mismatch. UPC {s:@@%#####}
A Name and Aadhaar as on old SIM?
U {full} {n:%### #### ####}
A It was under "{full2}". Please visit a {o} store with ID.
U address proof is {addr}
A Fine {first}. I am {agent}, request {a:MNP%######}.

# US,GB,IE
U seed phrase asks 12 words mine are {s:velvet otter comet maple saffron anchor tulip raven mango clover pickle badger} and wallet empty
A Please stop, never share those words. Move any funds now. Wallet account {a:cu_%#####&}?
U yes
A Flagged, {agent} in security takes over.
U im {full}, {email}
A Hi {first}, we saw a login from {ip}. Open {u:https://id.cobaltpay.com/secure/&%&%##&&}.
`;
