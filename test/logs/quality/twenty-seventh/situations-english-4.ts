// Software, games, gyms, vets, repair, charities, payroll.
export const english4 = `
= US
U: our webhook stopped firing after we rotated keys
A: Hi there! Which workspace is it?
U: {o:$K Analytics|$K Robotics|$L Media Group}, owner {em}
A: Thanks. Can you check that the secret is current?
U: were using {s:whsec_&&&&&&&&&&&&&&&&|sk_live_&&&&&&&&&&&&&&&&&&}
A: That is the old one, please roll it now since you've posted it here. The new one should be used from {ip} too.
U: rolled. works now. thx {f9}
= GB
U: can i change our plan from monthly to annual
A: Yes, under Billing. You'd save two months.
U: does it change per seat price
A: It goes from £12 to £10 per seat.
U: nice
= IN
U: please delete user who left our company
A: Sure, please confirm your admin email and the user.
U: admin {em}, user {em2}
A: Deleted {em2}. Should files of {n2} go to someone?
U: to {n3}
A: Done, {f}. Ticket {a:#%####|SUP-#####} closed.
= GB,AU
U: SSO login loop. log says nameid {em} from {ip}, then assertion expired
A: Looks like a clock issue on your side. Is this tenant {a:$k-prod|$kgroup|org_&&&&&&&&}?
U: yes
A: Please also try the backup link {u:https://app.$kdesk.example/login/link/&&&&&&&&&&&&&&|https://$k.example/magic?code=&&&&&&&&&&}
U: that got me in, {f9}
U: also ticket {a2:#######|HD-#####} can be closed
A: Closed {a2}. Metadata for {a} is at {u2:https://sso.$kdesk.example/meta/&&&&&&&&&&&&}
= US
U: invoice shows wrong company, we renamed to {o:$K Labs Inc|$K Health LLC}
A: Thanks for letting us know. What's the invoice number?
U: {a:INV-####-####|####-%}
A: And the previous name?
U: {o2:$L Consulting|$K Ventures}, {addr}, tax id {id:##-#######}
A: Reissued. {n2} from billing sent it to {em}.
= CA
U: 2FA phone died, have backup codes?
A: You should have printed ten at setup. Do you have one left?
U: {s:####-####|&&&&-&&&&|########}
A: Try it on the login page, not here, please.
U: {s} says used. next {s2:####-####|&&&&-&&&&|########}
A: That one worked, welcome back {n}.
= GB
U: which browsers do you support
A: The last two versions of Chrome, Firefox, Edge and Safari from 16.
U: so not ie11
A: No, that ended with release 4.2.
= NZ,AU
U: import failed at row 214
A: Hi {f}, can you paste that row?
U: {n2},{em2},{ph2},{dob2}
A: The date needs to be year first. Others are OK.
U: ah yep. and the next {n3},{em3},{ph3} has none
A: Blank is fine.
= US
U: My acct got hacked someone spent all my coins
A: Hey there, that's rough. What's your gamertag?
U: {tag}
A: And the email it was created with, plus your birth year?
U: {em} {doby}
A: Okay {f}. Login from {ip} last night isn't you?
U: no im always {ip2}
A: Sessions ended. Your reset code is {s:######|@@#@#@}.
U: he also changed the card to {c:####}, mine is {c2:####}. and profile link {u:https://www.$kplay.example/user/$W##|https://$kgames.example/u/$f$l}
A: Removed {c}, only {c2} is left.
= PH,SG xm
U: i bought 500 diamonds but not received, id {a:########|#########(####)}
A: Hi! Please send transaction number and player name.
U: {a2:GPA.####-####-####-#####|#############} ign {tag}
A: We see payment {amt} pending at bank.
U: its from my kuya {n2} card {c:####}
A: It will be credited in 24 hours, {tag}.
= GB
U: game crashes on launch error 0x887A0006
A: That's a graphics driver reset. Please update to the newest driver and verify files.
U: rtx 3060, driver 551.23
A: There's 552.44 out which fixes it.
U: fixed ty
= AU,GB xm
U: unfair ban, {tag} is my account {a:#1%#####}
A: Hi, the ban was for {tag2} on the same console.
U: thats my brother {f2} he is 12 hes an idiot
A: Console serial please?
U: {a2:0########53|XW########}
A: I lifted yours, {tag}. {f2}'s remains until {date}.
U: profile is {u:https://play.$k.example/id/$W$W##|https://$kgames.example/profile/$W####}
= US
U: kid bought skins with my card, refund?
A: We can do that once. Which card was charged?
U: {card}
A: Please only send the last four!
U: sorry. {tail}. parental pin was {s:####} he guessed it
A: I refunded {amt}. Change {s} in Family settings, {n}.
= GB,IE
U: cancel my gym membership plz been trying for weeks
A: Hey! Sorry to see you go. Membership number or name and DOB?
U: {n!} {dob}
A: No worries {f}, one sec. Found you at {o:$K Fitness|$K Leisure Centre|$K Gym}. Last payment {date}.
U: and the pt sessions with {f2}?
A: Three left, they can be used till the end.
U: and pls refund the {date} one to card {c:####}
A: {o} will do so in 5 days, {f}. Confirmation {a:CXL-#####} sent to {em}.
= AU
U: app wont open gate for 24hr access. member {a:M######|####%##}
A: Use the PIN meanwhile, {f}: {s:#####|####}
U: {s} then hash?
A: Yep then hash. What's your phone number, I'll resend the link.
U: {ph}
A: And what birth date do you have in the app, {f}? There are two of you.
U: {dob}. new pin can be {s2:#####|####}?
A: Yes, {s2} from tonight.
= US
U: What classes are on Saturday
A: Spin at 8, yoga at 9:30 and boxing at 11.
U: is towel included
A: Towels are $2.
= ZA
U: Debit order bounced, want to pay gym by card
A: Sure, {f9} here. Which member?
U: {n}, id {nid}
A: Go to this page: {u:https://pay.$kfit.example/m/&&&&&&&&|https://$kgym.example/pay?member=######¶sig=&&&&&&}
U: doesnt load. take it here {card} cvv {c:###}
A: We can't take cards in chat. I'll phone you on {ph}.
= GB
U: Booster due for our cat, registered as {l}
A: Hello! Which address, there are two {l} families here.
U: {street}, {pc}
A: Ah, {f}, got you. {o:$K Vets|$L Veterinary Centre|$K Animal Hospital} has {date} at {time} with {n2}.
U: ok. microchip {a:9##############} has it moved to my name?
A: Yes, number {a} shows {n}.
U: insurer is {o2:$K Pet Cover|$K Pet Insurance}, policy {a2:PP######|####-####}. will {n2} fill the form?
A: Yes, bring it along.
= US,CA
U: insurance for my dog wont pay the vet bill
A: I'm sorry about that. What's your pet policy?
U: {a:PET-#######|P##########}
A: And the clinic?
U: {o:$K Animal Clinic|$K Veterinary Hospital}, Dr. {n2}, invoice {a2:#####|A-####}
A: They never sent records. I'll email them at {e:records§$kvet.example|frontdesk§$kanimal.com}. {f}, expect news by {date}.
= IE
U: how much is neutering a male cat
A: It's €85, females are €130.
U: how long does he stay
A: Drop off at 8:30, collect after 4.
= AU
U: washer making noise, model WF-7K10, serial {a:##@@######|S#######@}
A: Thanks! Under warranty till next year. Address for the tech?
U: {addr}
A: And best name and mobile
U: {n} {ph}
A: {f2} will be there {date}, job {a2:J-######}.
U: gate code {s:####} dog is friendly
U: bought at {o:$K Electrical|$L Retravision}, receipt {a3:######-##|R####}. do i pay call out?
A: Only if it's misuse, then {amt} to the card you gave, {c:####}.
= IN
U: phone screen replaced but imei not matching box
A: Please dial *#06# and share.
U: {a:35#############|86#############}
A: And on the box?
U: {a2:35#############|86#############}. bill name {n} from {o:$K Mobiles|$L Communications}
A: Both noted, {f} ji. Repair job {a3:SR########}, board was swapped. What is the screen lock to test?
U: {s:####|######}
= GB m
U: you have my laptop since 3 weeks
A: Sorry Mr {l}, which ticket?
U: {a:RPR-####|#%###} dropped by {n2}
A: It's waiting on your login to finish testing.
U: {pw}
A: Thanks, {pw} worked. Ready from {time}.
U: its {s2:####} for the bios btw
A: We didn't need it, thank you.
= US
U: fridge shows code 5E and beeps
A: 5E is the defrost sensor on that model. Unplug for 10 minutes.
U: still there
A: A technician visit is $89, credited if you repair.
= SG xf
U: Aircon servicing change date. {n}, {addr}
A: Hi {f}, currently {date} at {time}. Which date you prefer?
U: any weekday after 6. call my helper {f2} at {ph2}
A: Ok, noted. Unit S/N {a:K#####@##} for warranty also right?
U: yes
= GB f
U: I'd like to stop my monthly donation please, things are tight
A: Of course, and thank you for all you've given to {o:$K Hospice|The $K Trust|$K Cat Rescue}. Your supporter number?
U: {a:S-#######|##########}
A: Thank you Mrs {n}. The direct debit from account {a2:****####|########} is cancelled.
U: and gift aid at my new address {addr}
A: Noted, {f}.
U: and card for the raffle was {c:####}, drop that too. date of birth {dob} if you ask
A: Both stopped. All the best from everyone at {o}.
= NG,IN
U: Receipt for donation not received, needed for tax
A: Thank you for your support. PAN or TIN and date of donation?
U: {id:@@@P@####@|########-0001}, {date}
A: For {n}, amount {amt}?
U: Yes. send to {em} and cc {em2}
A: Sent from {e:giving§$kfoundation.org|receipts§$ktrust.example}.
= US
U: Are donations of clothes picked up
A: Yes in most zip codes, Tuesdays and Fridays.
U: do you take mattresses
A: No, sorry, only clothing, books and small furniture.
= AU,NZ xxf
U: volunteer form
First name: {f}
Last name: {l}
DOB: {dob}
Licence: {id:#########|@@######}
Emergency contact: {n2} {ph2}
A: Thanks so much {f}, we've passed it to {n3}. She'll call {ph2} only in emergencies, what's your own number?
U: {ph}
= GB
U: Payslip is missing overtime from last month
A: Hi {f}, what's your payroll number?
U: {a:P######|######}
A: Your manager {n2} hasn't approved it. NI still {nid}?
U: {nid} yes
A: It'll be on the next run, {date}.
= IE
U: change of bank for wages pls. {iban}, was the {o:$K Credit Union|$K Savings} one before
A: Hi, which employee?
U: {n}, PPS {nid}, staff no {a:####%|KE###}
A: Changed from the next pay, {f}. Payroll, {n9}
U: also moved to {addr}, email {em}
A: Grand, {f}, both saved.
= US
U: need W-2 resent, moved in january
A: New address?
U: {addr}
A: SSN for verification?
U: {nid}
A: Thanks {n}. It's in the portal too: {u:https://hr.$kpayroll.example/docs/&&&&&&&&&&|https://my.$kpeople.example/e/$f.$l/w2}
U: pw there?
A: Last name and a year, so {s:$l19##|$l20##}.
U: got it, but employer name says {o:$K Staffing|$L Foods Inc} not {o2:$K Logistics LLC|$L Farms}
A: {o2} is the parent company, it's fine. Born {dob}?
U: yes {dob}. new cell too btw {ph}
= GB
U: how much notice do i need to give for parental leave
A: 21 days before you want it to start.
U: max per year?
A: Four weeks per child per year.
= CA mf
U: Benefits card for my spouse
A: Sure. Spouse's name, DOB?
U: {n2}, {dob2}
A: And your certificate number and SIN?
U: cert {a:######-##|CR#####} sin {nid}
A: All good, {n}. Card mailed to {addr}.
U: {f2} goes by {l}, not {l2}, now
= ZA
U: Leave balance wrong after I switched from {o:$K Mining|$K Retail Group} to head office
A: Hi {f}, give me your employee code please.
U: {a:@@###|EMP####}
A: Start date was captured as your birthday, {dob}. Fixed now.
U: haha thanks {n9}
`;
