// Situations in English: computers, games, clubs, repair, charities, work.
export const english3 = `
= gb
U: cant get on the vpn from home
A: Hi, IT service desk, [p9.f] here. What's your username?
U: [k:{c|t|m}¬¬¬¬%]
A: And your public IP? Search for "what is my ip".
U: it says [ip]
A: Thanks, that range was blocked. I've allowed [ip], try again.
U: yep in now
A: While you're here, your token is due. New PIN [s:######], device [mac].
U: thats my old laptop. new one is [mac2]
A: Swapped. Name on the asset is [p]?
U: yes
= us
U: new laptop wont join the office wifi
A: Please send the wireless MAC, run getmac in a command window.
U: [mac]
A: Registered. Asset tag?
U: [k:LT-#####]
A: Thanks, it's assigned to [p2] in our list. Is that you?
U: no she left, i'm [p] in accounting
A: Reassigned to you, [p.f].
A: And the dock has its own, can you read that too?
U: [mac2]
A: Both are in. Guest key until then: [s:{copper|summit|prairie}-##-¢¢¢]. Your address is now [ip:10.%#.%#.%#].
= in
U: Outlook keeps asking for password
A: Hi, can I have your employee ID and mail ID?
U: [k:EMP######], [e]
A: I have reset it to [s:Welcome@%###]. You must change it at first login.
U: [s] not accepted
A: Kindly wait {2|5} mins for sync, [p.f].
U: ok working now
A: I see old sessions from [ip] and phone [mac]. Shall I sign them out?
U: phone is mine, other one no idea
A: Is this profile page yours: [u:https://intranet.{lotusmills|kaveritech}.example/people/¬¬¬¬¬.¬¬¬¬], reporting to [p2]?
= ca
U: two-factor codes not arriving
A: Let's check. Which number should they go to?
U: [t]
A: We have [t2] on file. I'll change it. Your backup code from the card?
U: [s:####-####]
A: Verified, updated. Have a good one, [p.f]!
U: i'm [p] from [o:{S} Forestry], user [k:¬¬¬¬¬##] fyi
A: Your manager [p2] gets a copy, ticket [k2:MFA-####].
= au
U: server room door won't take my badge or the code [s:####]
A: Codes rolled over last night. New one is [s2:####].
U: legend. badge still dead tho, no. [k:0####-#####]
A: I'll re-encode it. Who's it for?
U: [p], contractor from [o:{S} Data Cabling]
= gb
U: Printer on 3rd floor offline, ip [ip:10.%#.%.%#]
A: Hi [p.f], thanks. Is the cable in?
U: yep. sticker says [mac], S/N [k:CN##^^####]
A: It has picked up a new lease, [ip2:10.%#.%.%#]. I'll pin it.
U: prints again thx
A: Spare one's MAC is [mac2], admin page [s:admin####] as password.
U: noted, ticket [k2:INC#######] can close
= us
U: our API calls return 401 since this morning. key is [s:sk_live_¢¢¢¢¢¢¢¢¢¢¢¢¢¢¢¢]
A: Please rotate that key right away, it's now in a chat log. Which workspace?
U: [k:{bluefern|oakline|tidepool|granite}-prod], owner is [p]
A: Key ending in your message is revoked. Let [p.f] make another under Settings.
U: made it, all green
A: Calls came from [ip] and [ip2]. Both yours?
U: first one is, second no!! new key [s2:sk_live_¢¢¢¢¢¢¢¢¢¢¢¢¢¢¢¢] i hope is safe
A: Please rotate again, and use the dashboard only.
A: Incident [k2:SEC-####], handled by [p9.f] at [o:{S} Payments Inc].
= gb
U: Hi team, we need our invoice to show the new company name, [o:{S} Interiors Ltd], account [k:ACC-#####].
A: Hi! Sure. Billing contact still [p]?
U: No, [p2], [e2:{accounts|finance|billing}@{larkhill|moorside|cobalt}interiors.co.uk]
A: Done, invoice [k2:INV-20{25|26}-####] was reissued to [p2.f].
= ie
U: Webhook deliveries time out, our endpoint is behind a firewall
A: Hi, you'd need to allow our address range. Which IP do you see being dropped?
U: [ip], and yesterday [ip2]
A: Both ours. Allow them and I'll resend the {140|62} events for [k:org_¢¢¢¢¢¢¢¢].
U: perfect thanks [p9.f]
A: Any time. [o:{S} Cloud Support]
A: Signing secret for the new endpoint is [s:whsec_¢¢¢¢¢¢¢¢¢¢¢¢¢¢].
U: saved. copy to my colleague [p2], [e2:{ops|dev|platform}@{brightwell|fernlane|ironmill}.ie]
= sg
U: cannot login to dashboard, invite link expired
A: Hello, could you paste the link?
U: [u:https://app.shiftly.example/invite/¢¢¢¢¢¢¢¢¢¢¢¢]
A: Thank you. Sent a new one to [e]: [u2:https://app.shiftly.example/invite/¢¢¢¢¢¢¢¢¢¢¢¢]
U: ok can. admin is [p] right?
A: Yes, [p.f] invited you.
U: [p] says her own profile wont open: [u3:https://app.shiftly.example/people/¬¬¬¬¬.¬¬¬]
A: Rebuilt it. MFA reset code for her: [s:######].
= us
U: someone hacked my game account!!! tag is [k:{Shadow|Neon|Toxic|Frost}{Wolf|Panda|Rider}##]
A: Hey there, that's rough. When did you last get in?
U: sunday. email got changed to [e2:¬¬¬¬¬¬##@{proton|tuta}.example], mine is [e]
A: We see a sign-in from [ip] on Monday. Reverting that now.
U: ty. its [p.f]
A: Your new profile page is [u:https://{playhaven|lootdeck}.example/players/{wolf|panda|rider}%##] and your recovery codes [s:¢¢¢¢-¢¢¢¢] and [s2:¢¢¢¢-¢¢¢¢].
U: ok. console mac is [mac] if u need to ban the other one
A: Thanks. Card [c.x] removed to be safe.
= gb
U: my son spent {£89|£140} on coins without asking
A: Sorry to hear it. What's his player name, and the order reference?
U: [k:{xx|the|mr}_{dino|banana|goalie}_##], ref [k2:GP-####-####]
A: Which card was charged?
U: [c.4] visa debit
A: Refunded as a one-off, [p.f]. I've put a spend PIN on, it is [s:####].
U: his name is [p2.f], do u need his age? born [b]
= au
U: banned for no reason, profile [u:https://www.{playhaven|lootdeck}.example/user/{bogan|dingo|roo}%##]
A: Hi, I've pulled up the case [k:BAN######]. Chat was reported by several players.
U: that was my brother [p2.f] not me
A: The account holder is responsible, [p.f]. The ban lifts on {3|9} July.
U: i stream for [o:{bogan|southern|coastal} {Esports|Gaming}], mod [p3.f] can vouch
= ph
U: di pumasok yung diamonds ko, id [k:########## (####)]
A: Hi! Please send proof of payment.
U: paid by card [c.x], name [p]
A: Received. Credited na po, please restart the game, [p.f].
U: sa [o:{S} Computer Shop] po ako nagload, kay [p2.f], ref [k2:########]
= gb
U: want to freeze my gym membership, bust my knee
A: Ouch! Member ID or email?
U: [e], think id is [k:M######]
A: Found you, [p]. DOB for security?
U: [b]
A: Frozen for {2|3} months. [p9.f], [o:{S} Fitness Club]
U: can you move my direct debit too? [i]
A: Will do, first payment {£27|£34}. Locker PIN stays [s:####].
= us
U: I canceled in March and you still pull {$29.99|$39.99} every month
A: I'm sorry. What name was the membership under?
U: [p], or my husband [p2]
A: I see [p2.f]'s, barcode [k:#########]. Is the card ending [c.4] yours?
U: yes thats the one
A: Refund on its way.
U: also there's [c2.4:################], that's my old one
A: Not charged. Home club [o:{S} Athletic Club], is that right?
U: yes. my birthday is [b] if you need to check
= nz
U: locker code at the pool not working
A: Which locker, and which code?
U: {31|57}, code [s:####]
A: That one resets daily. Staff override is [s2:######], you didn't hear it from me.
U: haha thanks [p9.f]
U: i coach for [o:{S} Swim Club], card [k:SW####]
U: parking sticker can go to [a], DOB for the form is [b]
= ie
U: Class waitlist says I'm in but the door app says no. Name [p], phone [t]
A: Hi [p.f], the app has your old number, [t2]. I've changed it.
U: still shut
A: Use keypad then: [s:#%##].
U: im in, thank you
A: Coach [p2.f] marked you present. Member [k:CF####], [o:{S} Yoga Studio].
= us
U: Hello my cracked phone is at your shop since Monday, ticket [k:R-#####]
A: Hi! [o:{S} Phone Repair], this is [p9.f]. It's done, but we need the passcode to test it.
U: [s:######]
A: Thanks. And the IMEI matches [k2:35#############], all good.
U: can my wife [p.f] pick it up
A: Sure thing.
U: she'll pay with card [c.4]
A: The WiFi address changed with the new board, now [mac].
A: Done deal, invoice [k3:#####] under [p2].
= gb
U: washing machine engineer didn't turn up, was booked 8-1
A: I'm sorry about that. Job number?
U: [k:WM######-#]
A: Thanks. He rang [t] at 10:15 but no answer.
U: thats my work phone, mobile is [t2]
A: Updated. Serial number on the rim of the door?
U: [k2:########-###]
A: New visit {Friday|Tuesday}, [a]. Ask for [p2.f].
A: The visit is by [o:{S} Appliance Care], our partner.
= in
U: AC technician took advance {Rs 800|Rs 1200} and not coming back
A: Sorry for inconvenience. Kindly provide service request number.
U: [k:SR/##/######]
A: Technician [p2] was assigned for Ms. [p]. Address?
U: [a]
A: Another technician will visit today, share Happy Code [s:####] after the job only.
U: he came from [o:{S} Cooling Point], bill no [k2:CP####]
= za
U: laptop repair quote please, screen gone
A: Hi, which model and serial?
U: inspiron 15, service tag [k:^%^##^%]
A: Quote {R2 450|R3 100}. Whose name on the job card?
U: [p], and the windows pin is [s:####]
A: Thanks [p.f], [o:{S} Computers] will call.
A: Data copied. Wifi MAC of the new card: [mac].
U: email invoice to [e]
U: drop it back at [a] pls
= gb
U: Hello, I'd like to stop my monthly gift, I've lost my job
A: So sorry to hear that, and thank you for all your support of [o:The {S} Hospice Trust]. Your supporter number?
U: [k:SUP-######]
A: Thank you Ms [p.z]. That's {£5|£10} from IBAN [i]?
U: it is
A: Cancelled. Take care of yourself. [p9.f]
U: my husband's too please, [p2], IBAN [i2], born [b]
A: Stopped as well.
A: The two mandates were [k2:DD######] and [k3:DD######].
= us
U: Can I get the tax receipt for the donation I made in memory of my dad
A: Of course, and I'm sorry for your loss. What was his name?
U: [p2]. Donor is me, [p]
A: Found it, gift [k:G-#######]. Email or mail?
U: mail, [a]
A: On its way from all of us at [o:{S} House Shelter].
U: can i give {$50|$100} more now? [c], [c2:###]
A: Thank you so much! Charged to [c.x], receipt to [e]?
U: please
= ie
U: Gift aid style form?~Name: [p]~Address: [a]~PPS: [n:@pps]~Amount: {€250|€400}
A: Thank you [p.f]! In Ireland it's the CHY3 form, I've filled it in with the above.
U: grand. bank is [i] if ye need it
A: Got it, [p9.f] from [o:{S} Animal Rescue].
= au
U: volunteering check, need to give you my details again?
A: Just the WWCC number and birthday please.
U: [n:WWC#######E]
U: [b]
A: Cheers, [p]. You're rostered at [o:{S} Street Community Kitchen] with [p2.f].
U: roster by email is easier, [e]
= gb
U: payslip portal wants my NI number and says its wrong
A: Hi, HR helpdesk. What do you have?
U: [n:@nino]
A: We have [n2:@nino], looks like a typo when you joined. Date of birth?
U: [b]
A: Fixed, [p.f]. Payroll number is [k:######].
U: depot is [o:{S} Haulage], manager [p2], i live at [a]
A: And pay goes to [i]? Ticket [k2:HR-####], thanks [p.f].
= us
U: W-2 went to my old place
A: HR Shared Services, this is [p9.f]. Employee ID?
U: [k:00######]
A: Old address is [a]. New?
U: [a2]
A: And your SSN to reissue?
U: [n:@ssn]
A: Thanks [p]. You'll have it by {Feb 20|Feb 27}.
U: my manager is [p2], store [o:{S} Grocery]
= ng
U: my new staff account has no pension pin
A: Good day. Your full name, date of birth and NIN please.
U: [p] / [b] / [n:###########]
A: Thanks. Who is your next of kin?
U: my wife [p2], [t]
A: Pension PIN [n2:PEN############] has been generated. Regards, HR, [o:{S} Cement Works].
= ca
U: parental leave question. Baby is due in {October|November}
A: Congratulations! Are you full-time? And your name?
U: yes, [p], [o:{S} Foods] in {C}
A: Spouse's name for the benefits form?
U: [p2], born [b], sin [n:@sin]
A: Thank you. [p2.f] is added.
= in
U: PF withdrawal rejected, UAN [n:10##########]
A: Hello, reason shows name mismatch. As per Aadhaar?
U: [p], aadhaar [n2:%### #### ####]
A: In PF it is only [p.f]. Please send a joint declaration from [o:{S} Textiles].
U: which email?
A: [e2:{pf|hr|ess}helpdesk@{sunrise|lotus|kaveri}mills.co.in]
= gb
U: Event tickets didnt come, order [k:TKT-%######]
A: Hi! What email did you book with?
U: [e]
A: It was missing a dot. Here's your private download link: [u:https://tickets.{fanfare|encorebox}.example/dl?order=######&key=¢¢¢¢¢¢¢¢¢¢]
U: got them. row {C|F}, lovely. [p.f]
A: There's a resale page under your name as well: [u2:https://tickets.{fanfare|encorebox}.example/fans/{kit|moss|ash}%##]
U: refunds go to card [c.4] yeah?
A: Correct, [c.4].
U: theres a wristband too right, post it to [a]
= us
U: someone is using my photos on your dating app
A: I'm so sorry. Can you share the fake profile?
U: [u:https://{heartline|twoofus}.example/profile/{sunny|mia|lex}_{rose|boston|k}##], calls herself [p2.f]
A: Removed. And your own username?
U: [k:{kay|bex|dee}{runs|bakes|hikes}##]
A: Thanks [p.f], ticket [k2:TS-#######] is closed.
A: If you see more, open [u2:https://{heartline|twoofus}.example/report?case=¢¢¢¢¢¢¢¢&k=¢¢¢¢]
U: theres this too [u3:https://{heartline|twoofus}.example/profile/{tess|nina|ivy}_##]
= gb
U: hi i want my data deleted, all of it
A: Of course. We need to know who you are: name, date of birth, postcode.
U: [p]~[b]~[a:^^% %^^]
A: Matched to user [k:{rw|jb|kt}######]. Your request is [k2:DSAR-####].
U: how long
A: Up to one month. [p9.f], Privacy Team, [o:{S} Media Group]
= au
U: security camera shows offline, can you see it? MAC [mac]
A: I can, last seen at {2:10|4:45} am from [ip]. What's the wifi password you typed in?
U: [s:{redgum|bluewren|possum}%###]
A: Try it with a capital first letter, some routers do that.
U: nope. still
A: I'll swap it, serial [k:CAM#######], to [a].
A: New camera's MAC is [mac2]. Setup key [s2:####-####].
U: thanks [p9.f]. im [p] by the way
= us
U: alarm company? my keypad is beeping low battery
A: Yes, [o:{S} Security], operator [p9.f]. What's your verbal password?
U: [s:{pineapple|bluejay|tugboat|lasagna}]
A: Thank you, Mr. [p.z]. And the account number on the sticker?
U: [k:%#-####]
A: Press [s2:####] then off. Does it stop?
U: yes
= nz
U: smart lock gave my ex a code, how do i remove it
A: Hi, open Users in the app. What name is it under?
U: [p2.f]. code [s:######]
A: Delete that one. While you're there, change the owner code too.
U: changed to [s2:######]
A: You shouldn't tell anyone, [p.f]. All done.
U: lock serial [k:SL#######], im at [a]. owner is me, [p]
= gb
U: hi cant get thermostat app working, device id [mac]
A: Hi! Could you send the link from the pairing email?
U: [u:https://pair.{heatly|warmnest}.example/d/¢¢¢¢¢¢¢¢¢¢?u={jan|pete|lou}##]
A: Works at my end. What's your hub's serial?
U: [k:TH-####-####]
A: I moved it to your login, [e].
U: theres a second one upstairs, [mac2]
A: Added too. Cloud PIN is [s:####], owner [p].
= ca
U: my domain's DNS points to the wrong server, [ip] is old
A: Hi, what's the customer number?
U: [k:C-#####]
A: Thank you, [p]. New address will be [ip2]. May take {4|24} hours.
U: thanks. can you cc [e2:{it|web|office}@{spruce|lumen|hartley}dental.ca]
A: Done!
A: Mail server should be [ip3] as well. FTP password reset to [s:¢¢¢¢¢¢¢¢¢¢].
U: got it
= us
U: i need a wallet recovery, forgot the passphrase
A: We can never recover it for you, sorry. Do you have the 12 words?
U: i think: [s:{river|candle|orbit} {metal|sugar|fence} {lunar|puppy|crisp} {ocean|wagon|mango} {ticket|flame|raven} {soda|marble|exile}] and then idk
A: Please do not share those with anybody, us included.
U: my login is [e]
A: Ticket [k:#######] opened, [p.f]. We'll explain your options by mail.
A: Last sign-in was from [ip], born on record [b]. Is that yours?
U: yes
U: bought it thru my cousin [p2], at [o:{S} Digital], serial [k2:HW######]
= gb
U: My dad passed away and I need to close his account. Name [p], he was born [b]
A: I'm very sorry for your loss. May I take your own name?
U: [p2]
A: Thank you [p2.f]. Did he bank at our {C} branch?
U: yes, account [k:########]
A: We'd need the death certificate, posted to [o:{S} Savings Bank], [a].
= in
U: FASTag blacklisted at toll, vehicle [k:KA%# ^^ ####]
A: Hello, may I know the registered owner's name and DOB?
U: [p] [b]
A: KYC is pending. Upload on this link: [u:https://kyc.{tagpay|tollmitra}.example/v/¢¢¢¢¢¢¢¢¢¢]
U: uploaded aadhaar [n:%### #### ####]
A: Approved, tag active in {30|45} min.
U: wallet recharge failed, card [c.x]
A: Refund to [c.x] in 5 days. FASTag ID [k2:34161FA8############].
U: bought it at [o:{S} Fuel Station], executive was [p2.f], [a]
`;
