// Situations: IT helpdesks, hosting and software services.
export const it = String.raw`
== *
U: cant log into my laptop after hols, says account locked
A: Morning, service desk. What's your username?
U: <c.b>
A: Unlocked. Is your extension still <t=phone:{4|5|7}###>?
U: yep. btw my new mobile for the MFA is <tel>
U: password now {expired|rejected}, old one was <s=secret:{Winter|Autumn|Summer|Spring}20{24|25}{!|#|}>
A: Please never send it, <c.f>. I've set <s2=secret:{Blue|Green|Amber|Quartz}-{Kettle|Ladder|Pebble|Otter}-##>, you'll be asked to change it.
U: in thanks
== US
U: vpn error {619|809|0x800704c9}, working from home
A: Let's take a look. What's your public IP? You can see it on the VPN client status page.
U: <ip>
A: And the hostname or asset tag?
U: tag <k=account:LT-#####>
A: I see the request from <ip> being dropped, the geo filter blocked it. Whitelisted until Friday. Ticket <t=account:INC#######>.
U: employer side is <=organisation:{Halcyon|Fairway|Tessera|Bluestone} {Benefits|Payroll|Underwriting}> if you need an approver, my mgr <o.n>
U: connected. thx <a.f>
== GB
U: Printer on floor 2 wont print, {paper jam|offline|says toner}. model {M428|C3520|WF-5710}
A: Hi! Can you try the one on floor 3 first?
U: same. its only me
A: The queue was stuck on your PC. Restart the spooler via Start > Services, or just reboot.
U: rebooted, works
== IN
U: Hi team, my new hire needs access to Jira, git and email from Monday.
A: Please provide full name, joining date, manager, and personal e-mail for the welcome kit.
U: <o.n>, joining <date~n>, manager is me <c.n>, personal <m=email:<o.e>>
A: Created: <u=account:<o.u>>. Employee code <k=account:E#####>.
U: laptop MAC for the office wifi is <mac>
A: Device registered, <o.f> can connect to the corp network from day one.
U: Kindly mail the initial password to <o.f> only. I used <s=secret:{Welcome|Joining}@####> for last one
== AU
A: Hi, support bot here. Tell me briefly what's going on.
U: lost phone w authenticator
A: Sorry to hear. Do you have one of your recovery codes?
U: yeah <s=secret:¤¤¤¤-¤¤¤¤-¤¤¤¤>
A: That code was accepted. Add your new phone with the link we mailed to <c.e>.
U: trying <u=url:https://id.{cloudbarn|workmate|teamlane}.com.au/enrol/¿¿¿¿¿¿¿¿¿¿¿¿>, right one?
A: That's it.
U: says my username is wrong?
A: It should be <c.h>, not your email.
U: ahh ok in
A: Great, <c.f>. Chat ref <t=account:C-¤¤¤¤¤¤~u>, have a good one.
== US
U: Our API calls return 401 since {this morning|the weekend}, here's what we use: <s=secret:{sk_live|pk_prod|key}_¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿>
A: Please rotate that key right away, since it's now in this chat. Which workspace is it?
U: workspace <k=account:ws_¤¤¤¤¤¤¤¤>, owner <o.n>
A: The key was revoked because of a leaked commit. <o.f> can create a new one in Settings > Developers.
U: <o.f> made one, <s2=secret:{sk_live|pk_prod|key}_¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿>, 200 now
A: Glad it works, but please rotate again and use the secure form next time.
U: fine. billing id for the audit is <x=account:cus_¿¿¿¿¿¿¿¿¿¿>, org <=organisation:{Northlight|Bitloom|Harbinger|Stackmoor} {Labs|Systems|Inc.}>
== CA
U: Hello, we'd like to upgrade from {Team|Starter} to {Business|Scale}, {14|22} seats
A: Great to hear, <c.f>! Annual is {=cur}{12|15} per seat per month. Which billing entity and card?
U: <g=organisation:{Lumber Jack|Saltwater|Glacier|Tamarack} {Software|Analytics|Studio} Inc.>, card <card~m>
A: The tax number for <g> is missing. Do you want to add it?
U: also charge backup card <card2~m> if first one fails again
U: later. invoices to <m=email:billing@{lumberjack|saltwater|tamarack}.{ca|io}>
A: Done, invoice <n=account:INV-¤¤¤¤¤~u> is out.
== SG
U: domain down. cannot reach site, DNS pointing to <ip>
A: Checking. That is the old server. The new A record should be <ip2>.
U: who change sia
A: Log shows user <o.h> changed the zone on {Monday|Friday} from <ip3>.
U: thats our ex vendor <g=organisation:{Pixel|Byte|Kopi|Lantern} {Forge|Works|Labs}>. please remove
A: Removed and TTL set to 300. Case <k=account:CS-######>.
U: reset the panel pwd also pls, they know it: <s=secret:{Kopi|Nasi|Merlion}{##|####}{!|@|#}>
== ZA
U: my outlook keeps asking for password
A: Hi <c.f>, is that for <m=email:<c.u>@{karoo|savanna|bushveld}{tech|group}.co.za>?
U: yes that one
A: Mailbox was full (50 GB). I've raised the quota. Please sign in with the temp <s=secret:{Temp|Pass}@####>.
U: {awe|lekker} it's in. teams also fine
A: Good, closing <t=account:REQ0######>.
U: stunning. my lap was replaced too, new tag <k=account:ZA-LT####>
== NZ
U: does the desktop app run on {Windows 10|macOS 12|Ubuntu 20.04}?
A: Yes, version {4.8|5.1} and up needs Windows 10 22H2, macOS 12 or Ubuntu 20.04.
U: and RAM
A: 8 GB is the minimum, 16 recommended. About 1.2 GB of disk.
U: is there an offline installer
A: There is, on the downloads page under "Enterprise".
== US
U: Getting "ERR_CERT_DATE_INVALID" on your dashboard in Chrome {124|126|131}
A: Thanks for reporting! Our certificate renewed at 14:02 UTC. Please clear the cache and retry.
U: still
A: Check that the system clock is right, please. It must be within 5 minutes.
U: that was it, clock was in 2019 lol
== GB
U: how do i export more than 10,000 rows? csv stops
A: The UI limit is 10,000. Use the scheduled export, or the API with limit=1000 and a cursor.
U: is scheduled export in the {Pro|Growth} plan
A: Yes, from £{49|79} a month. Runs hourly, daily or weekly.
U: ok ill try trial first
== PH
A: Hi, this is <a.f> from the IT desk. You asked for Wi-Fi access for a visitor?
U: yes for <o.n> from <g=organisation:{Lakas|Tala|Mabuhay|Amihan} {Consulting|Audit|Prints} Inc.>
A: Until when, and what's the device address?
U: today lang. phone is <mac>
A: Ok, network password for guests is <s=secret:¬¬¬¬##¬¬>. It changes at midnight.
U: ty! ill tell <o.f>
== NG
U: The POS terminal is not printing receipt and it shows {error 51|SIM fault}. Serial <z=account:{P3|V2}##########>
A: Good day. Which merchant and which location?
U: <g=organisation:{Mama Put|Zuma|Obudu|Golden Spoon} {Kitchen|Stores|Pharmacy|Supermarket}>, <addr~a>
A: Terminal ID for <g> is <k=account:2¢¢¢####>, correct? We're sending <o.f> to swap it.
U: Correct. He should call me <tel>, name is <c.f>
A: Noted, thank you.
== IE
U: hi we got an email from our "CEO" asking for gift cards, is it legit. sender <m=email:ceo.office##@{gmx|mailbox|consultant}.com>
A: That's phishing. Did anyone answer it?
U: {our accountant|the intern} <o.n> sent a photo of one, code <s=secret:X¢¢¢ ¢¢¢¢¢¢ §§§§>
A: Thanks for being upfront. I've blocked the address; header shows it came from <ip>.
U: our registered office is at <addr> if the guards want a report
A: Noted on the case, <c.f>.
U: <o.f> is mortified. anything else?
A: Run the scan on that laptop, and reply on ticket <t=account:SEC-####>.
== US GB
U: My site got hacked i think, there is a user i dont know in the admin
A: What's the login name of that user, and the URL of your admin page?
U: <h=account:{wp|sys|root|admin}_{update|help|svc}##>, made yesterday
A: I removed <h>. Two sign-ins came from <ip>. Please reset everything from this personal link: <u=url:https://panel.{hostbay|nimbusrack|cloudpen}.com/reset/¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤>
U: did that. ftp pass was <s=secret:{ftp|web}¿¿¿¿¿¿¿¿> on all 3 sites, bad i know
A: Change it on all three, <c.f>, then we'll restore the backup of <date~d>.
U: will do. the restore key in your mail is <s2=secret:¢¢¢¢-####-¢¢¢¢>, correct?
A: Yes, type it in the panel only.
== AU IN
U: {Switch|Access point} in meeting room 4 not coming up. mac on label <mac>
A: I see nothing with that address. Is it maybe <mac2>?
U: sticker is scratched.. could be yes
A: Then it's there, on port 17, with <ip>. I'll push the config.
U: second one in the canteen has <mac3>, do it too pls
A: <mac3> gets <ip2>. All yours.
U: leds went green
A: Good. Asset <k=account:NET-0####>, I've put your name, <c.n>, as the contact for the site.
== US
U: Hi, I'm <c.n> with <g=organisation:{Redwood|Piedmont|Sawtooth|Gulf Coast} {Title|Dental Group|Insurance Agency|Credit Bureau}>. Locked out of the admin console.
A: Hello <c.f>! For verification, please answer: what was the name of your first pet?
U: <s=secret:{Biscuit|Pepper|Mr Whiskers|Snowball|Duke|Tinkerbell}>
A: Correct. And the city where you met your spouse?
U: <s2=secret:{Savannah|Reno|Toledo|Santa Fe|Chattanooga}>
A: Thank you, I've sent a sign-in link to <c.e>. It looks like <u=url:https://app.{ledgerly|filedock|tasknest}.com/magic?token=¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿¿>.
A: One more, <c.f>: the account for {=town} shows card <card~m>, keep it?
U: yes keep
U: in. you rock
== GB AU
U: New starter form\nFull name: <o.n>\nStart: <date~n>\nJob title: {Buyer|QA lead|Receptionist}\nHome address: <addr>\nMobile: <tel>\nLine manager: <c.n>
A: Thanks! Account <u=account:<o.b>> created. Which building for the door pass?
U: <o.f> says the payroll form wants a birthday too, it's <dob2~n>
U: {Head office|Warehouse B}. door pin same as the team one <s=secret:####\#>?
A: We give each person their own. <o.f> will get it in a sealed envelope with badge <k=account:0#####>.
`;
