// Second matters, brought up before a conversation ends: English. Slots from 5 up keep them apart from the first matter.
export const englishTails = `
# en
U: one more thing, can you add {p5} to my account? She's at {ad5}
A: Added. Her date of birth?
U: {bd5}
# en
A: While you're here, the card on file ending {cc5.4} expires soon. Replace it?
U: yes use {cc6}
# en
U: also did my <wife|husband|partner> {p5} ring you this morning about order {ac5:######~#######-@}?
A: Yes, {p6} took that call and closed it as {ac6:#####~R-######}.
# en
U: Oh and I changed jobs, it's {o5} now
A: Congratulations. Do you have a staff number and a work email there?
U: {ac5:E#####~#####} and {em5}
# en
A: Someone called {p5} from {o5} asked about you on {d5}. Did you authorise that?
U: yeah thats my accountant, all good
A: Thanks, I've put a note on {ac5:CASE-#####~#########}.
# en
U: and whats the voicemail pin these days
A: It was set to {se5:####}. You may change it any time.
U: and for my second line?
A: {se6:####}
# en
A: I'm passing you to {p5} in the other team now. Your reference is {ac5:@@######~Q-#####}.
A: Hi, {p5.g} here. I've read the chat.
U: hi {p5.g}, thanks
# en
U: could u change the billing contact to {p5}, {em5}
A: Done. And {p6} stays as the technical one?
U: no {p6.g} left, make it {p7}
# en
U: Btw you still have our old place on file. New: {ad5}
A: And {ad6} is the old one?
U: correct, since {d5}
# en
A: For the refund, which account should it go to?
U: sort code {ac5:##-##-##~######}, number {ac6:########}, name of {p5}
# en
U: if I'm not in, {p5} next door at {st5} will take it
A: Fine. I've told the driver, {p6}.
# en
A: Finally, could you confirm the three digits on the back of {cc5.m}?
U: {se5:###}
# en
U: my son {p5} uses it as well, he's {un5} on there
A: Thanks. And his birthday, for the age check?
U: {bd5}
# en
U: forward all of it to my solicitor pls. {p5}, {o5}, {em5}
A: Will do. Any reference of theirs?
U: {ac5:@@/#####/#~MAT-####}
# en
A: You also have a voucher, code {se5:@@@@-####-@@@@~@#@#@#@#}. Shall I apply it?
U: yes please! is it in my name or my sister's, {p5}
# en
U: who was I speaking with btw? need it for my boss at {o5}
A: This is {p5}, badge {ac5:####~AG###}.
# en
A: Shall I use the same card, {cc5.m}, or the newer one, {cc6.m}?
U: newer. and name on it is {p5.U}
# en
U: she also cant get in. user {un5}, pw was {pw5}
A: Please ask {p5.g} to choose a new one now.
# en
A: We need one more proof of identity for {p5}.
U: driving licence {id5:@@@@@######@@#@@~########} or passport {id6:#########}?
A: Either. Passport it is.
# en
U: can u also look at my other policy {ac5:@@#######~##-####-##}. its for the bike {pl5}
A: That one's with {p5} as the named rider. Renewal on {d5}.
# en
U: Could the invoice carry our full details please? {o5}, {ad5}, VAT contact {p5}
A: Reissued as {ac5:INV#####~##/####}.
# en
A: Is this still the best number: {ph5}?
U: no thats my old one, it's {ph6}
# en
U: my neighbour {p5} at {st5} has the same problem, her account is {ac5:########~###-###-###}
A: Thanks for mentioning it. We'd need {p5.g} to contact us herself.
# en
A: And the doctor who signed it?
U: {p5} at {o5:clinic}, ref {ac5:######~P#####}
# en
U: btw do you need the kids too? {p5} {bd5.k}, {p6} {bd6.k}
A: Yes please, and which school do they go to?
U: {o5:school}
# en
A: <Internal|Agent note|Wrap-up>: {p5.c} verified by DOB {bd5} and postcode {zip5}. Callback {ph5}. Owner: {p6}
# en
U: and the spare key thing, box 2 code?
A: {se5:####~#####}. Ring {p5} on {ph5} if it sticks.
# en
U: sent from my phone⏎{p5}⏎{o5}
A: Thanks {p5.g}.
# en
U: ive also got card {cc5} on there, take it off
A: Removed. {cc6.4} is now your only one.
# en
A: The payment came from {o5}, reference {ac5:##########~@@@###}. Is that you?
U: thats my employer yes. {p5} in accounts did it
# en
U: actually can I talk to {p5.g} again, she had my file, {ac5:######~F-####}
A: {p5} is on lunch. I'm {p6.g}, I can see it too.
# en
A: Let me set a phone password for you. What would you like?
U: {sa5}
A: And a hint for {p5}, the other holder?
U: she knows it
# en
U: our IT guy {p5} at {o5} set it up, device is {dv5}, mac {mac5}, ip {ip5}
A: Got it, I've added all three to the ticket {ac5:#####~HD-####}.
# en
U: photos are here {url5:https://1drv.ms/f/s!**************~https://we.tl/t-**********~https://www.icloud.com/photos/0***************}
A: Thanks, opened them. {p5} will assess the damage.
# en
U: her profile is {url5:https://www.facebook.com/$n~https://www.instagram.com/$n/~https://www.linkedin.com/in/$n} if that helps
A: It does. Is {p5} the one you paid?
U: yes, through {un5}
# en
U: can you check from your side, im on {ip5}
A: I see it, and the modem {mac5} is online since 09:40.
# en
A: For the wire I need an IBAN and the beneficiary.
U: {ib5}, {p5}
# en
U: correction, it's {p5} with one t, and the DOB is {bd5} not {bd6}
A: Changed both. Thank you.
# en
A: What's the membership of the second person?
U: {ac5:#######~@-#####}, {p5}, they joined through {o5}
# en
U: and cancel it for {p5} and {p6} too, bookings {ac5:@#@@##} and {ac6:@@#@##}
A: Both cancelled, refunded to {cc5.m}.
# en
U: my login code just came {se5:######}, what now
A: Type it on the page for {un5}. It's not needed here.
# en
A: We'll send {p5} from {o5}. He'll need access.
U: buzzer for {flat5:apt #@~flat ##~apartment ##}, code {se5:####@~@####}, ask for {p6.g}
# en
A: Could I take a date of birth for the other traveller, {p5}?
U: {bd5}. passport {id5:@########~#########}
# en
U: I'll be using my dads card, {p5}, {cc5}, cvv {se5:###}
A: Approved, receipt {ac5:######~RCPT-#####}.
# en
A: Your survey link and receipt go to {em5}, correct?
U: no, to {em6}. first one is my ex, {p5.g}
# en
U: i gave all that to {p5} yesterday. account {ac5:########~@@####}, card {cc5.4}, password {sa5}
A: Sorry for making you repeat it.
# en
A: The licence is bound to {o5}. Activation key: {se5:@@@@@-#####-@@@@@~**********}
U: thx. installing for {p5} on {dv5}
# en
A: Which supplier invoice do you mean?
U: {o5}, no. {ac5:#####~SI-####}, and {o6}, no. {ac6:####-##~BK#####}
# en
U: {p5} from {o5:club} said quote {ac5:CLUB####~@@##@} for the discount
A: Applied. Tell {p5.g} thanks.
# en
A: Can you read me the serial on the back?
U: {ac5:SN########~@@#@######~##############}
A: It's registered to {p5}, {ad5}.
# en
U: I'm {p5}s carer btw. {id5:@@######@~###-##-####} is the number on the letter
A: Thank you. I've added you, and {o5} as the agency.
# en
A: Which of the two devices is yours, {mac5} or {mac6}?
U: the first. second one is {p5}'s console
# en
U: the sticker says {mac5}, serial {ac5:S#@@######~####-####-####}
A: Got it. It shows a public address of {ip5}.
# en
A: Could you upload the photo of {p5}'s document?
U: uploaded: {url5:https://upload.juniper.io/d/**************~https://drive.google.com/file/d/1******************/view}. the no. on it is {id5:########~@@#######}
# en
U: im moving in with {p5} btw so from {d5} post goes to {ad5}, and {p6} stays at {ad6}
A: Both addresses are saved.
# en
U: pay the rest to my partner, IBAN {ib5}
A: And the name there is {p5}, living at {st5}?
U: thats it
# en
A: I can see a profile at {url5:https://community.osprey.io/members/$n~https://www.fathom.com/@$n~https://steamcommunity.com/id/$n}. Is it yours?
U: yes and {url6:https://www.tiktok.com/@$n~https://www.twitch.tv/$n} too
# en
U: passport for my mother {p5} is {id5:#########~@#######}, ours was {id6:#########~@@######}
A: Thanks, I've put both on the visa letter.
# en
U: wifi extender {mac5} too. it's in the annex, {ad5}
A: Added as a second site, site ID {ac5:@#####~ST-####}.
`;
