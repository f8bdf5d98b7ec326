// Further English situations at all desks: payments, employers, profile pages, copied forms.
import { readSituations } from './template.ts';

export const more = readSituations(
  'several',
  String.raw`
== us
U: autopay is on the wrong card again
A: Which ones do you see under "payment methods"?
U: three: {card.p/mask}, {card.q/mask}, and {card.r/mask}. use the second
A: The {card.q/last4} one is expired.
U: ugh. new number {card.n}, name {full.a}, zip {postcode}
A: Saved as {card.n/mask}. Old ones deleted, subscription {account:SUB-#######}.
== gb
U: I read it out to your bot and it misheard. it's {card/say} and my name is {full.a/low}
A: Thank you. I've masked it. Was the order for {firm}?
U: yes for the office at {whole}, reception is {first.b}
A: All paid, receipt {account:RC-######}.
== au
U: Recurring gym charge. cancelled it months ago
A: Which gym, and which card was charged?
U: {club}. {card:####} in {date}, then {card:####} when I got a new one
A: Name on both?
U: {full.a}. Coach {first.b} promised it was cancelled, email {email.b}
A: Block placed on both.
== in
U: EMI bounce charge why
A: Sir, loan number and card please.
U: {account:LAN##########}, debit card {card.c}
A: DOB?
U: {bd.a}. salary comes from {firm} on 1st
A: Employer credit was late. Reversed for {full.a}.
== ie
U: Card details for the deposit as you asked: {card.c}, exp {_:0&/2&}, {secret:###}, {full.a}
A: Please don't send those in chat! I've removed them. Which event is it for?
U: {first.b}'s communion, {school} hall. and {first.c} from {club} is paying half with {card.d}
A: Booked, {account:EV-####}.
== sg
U: NETS refund still not in
A: Which card, please?
U: {card:####}. no wait, wife's {card:####}. her name {full.bf}
A: Merchant?
U: {shop}, at {street}
A: Refund trace {account:RRN############} given to them.
== za
U: pls increase limit on my card
A: Card number's last digits and your employer?
U: {card:####}, {firm}
A: ID and date of birth?
U: {nid.a} so you can see it, {bd.a}
A: Payslip from {full.b} in HR received. Approved, {first.a}.
== ca
U: hotel says declined, I gave {card.a} then {card.b}
A: The first is blocked for fraud. Who else has it?
U: my spouse {full.b}, works for {public}
A: Unblocked. Reply YES from {phone} to confirm.
== nz
U: Donated twice by accident with {card.c/mask} on {date}
A: Thanks for telling us! Which name was on the gift?
U: {full.a}, or maybe {firm}, that's my business
A: Found both, {account:DN-#####} and {account:DN-#####}. Second back to {card.c/last4}? I mean the card ending {card.c/last4}.
U: yes
== us
U: emailing this from a form on your site:
Cardholder: {full.a}
Card: {card.c}
Billing: {whole}
Phone: {phone}
Comment: charged after cancel
A: Thank you. Any other card on your account?
U: my kid {first.b}'s: {card:####}
A: Refunded.
== gb
U: i changed banks, switch my direct debit to the card ending {card:####}, long no {card.c}
A: Happily. Whose card is it?
U: my partner {full.b}'s. born {bd.b} if you need
A: And you're {full.a} at {postcode}?
U: yes
== en
U: travel notice please. going abroad with {card:####} and {card:####}
A: Sure. Your name, birthday and where?
U: {full.a}, {bd.a}, {town} and beyond. joint holder {full.b} travels too
A: Noted. In emergencies we'd ring {phone}.
U: wrong one, its {phone}
== us
U: HR told me to upload my W-4 here? {url:https://hr.example/u/^^^^^^##/forms\?k\=%%%%%%%%%%}
A: That's the right place. Who is your HR contact?
U: {full.b} at {firm}. I started {date}, before at {firm}
A: Date of birth for the match?
U: {bd.a}, name's {full.a}
== gb
U: my page got cloned: real {profile.a} fake {profile.x}
A: We only run the job board, but can remove the fake applicant. Who is it posing as?
U: me, {full.a}, and says works at {firm}. I'm at {firm}
A: Deleted, recruiter {first.b} was informed.
== au
U: The shared album was public!! {shared}
A: I've made it private. Whose account is it?
U: my mother {full.bf}, {email.b}
A: Does anyone else have the link?
U: all of {club} and cousin {first.c}: {profile.c}
== en
U: who can see my cv at {profile.a}
A: Only people with the link. It lists {school} and {firm}, born {bdy.a}.
U: take birth year off and {firm} too
A: Done, {first.a}.
== us
U: background check wrong, says I worked at {firm}
A: Which employers are right?
U: {firm}, then {firm}, {clinic} since last year. DOB {bd.a}, {full.a}
A: Report {account:BGC-######} will be reissued to {estate}.
== ie
U: parents evening. I'm {full.a}, {first.b}'s dad
A: Which school is {first.b} coming from?
U: {school}, before that {school} in {town}. Born {bdchild.b}
A: And home address?
U: {whole}
== in
U: Alumni card apply
A: Please give batch, degree college and current employer.
U: {school}, now {firm}. name {full.a}, born on {bdw.a}
A: Address for courier?
U: {whole}
A: Application {account:ALM/####}.
== gb
U: It's about {first.b}'s party on Sunday at your hall, turning 50, born {bdy.b} would you believe
A: How lovely. Who booked?
U: {full.a}, {club}. paid by card {card:####}
A: Entry code on the day {secret:####}. Caterer?
U: {firm}, van {plate}, {first.c} drives
== za
U: hi my driver didnt arrive. ride with {first.b}, plate {plate}
A: Pick-up point?
U: {street} to {clinic}
A: Charged to card {card:####}, refunded.
U: also {first.b} has my bag, my no is {phone}, {full.a}
== sg
U: maid agency here, {firm}. need insurance for {full.b}, born {bd.b}, passport {national-id:@########}
A: Employer's name and address?
U: {full.a}, {whole}
A: Pay by card?
U: {card.c}
A: Policy {account:MD########}.
== us
U: two birthdays on my file?? {bdm.a} is right, {bdm.b} is my twin... no kidding, my sister {first.bf}
A: Fixed. And for the year?
U: {bdy.a}
A: Which address should remain, {street} or {street}?
U: first. {first.bf} has the other
== au
U: old super account from when I worked at {firm}
A: Member number, if you have it?
U: {account:########}. I was {full.x} then, now {full.a}, born {bd.a}
A: And addresses you've had?
U: {whole}; {whole}; {whole}
== gb
U: form says "previous addresses, last 3 years" so: {whole} then {whole}, now {whole}
A: Thank you, ~(Mr|Miss) {last.a}. Date of birth and occupation?
U: {bd.a}, nurse at {clinic}
A: Landlord of the second?
U: {estate}, ask for {full.b}
== ca
U: scan of my card came out as text: "{full.a/up} {card.c} VALID THRU {_:0&/2&}" is that readable enough
A: Too readable! Please only show the last four.
U: {card.c/last4} then
A: Thanks. Employer for the corporate rate?
U: {firm}
== us
U: subscription renewal failed, tried {card.a/mask} and {card.b/mask} and {card:####}
A: The last one was declined for the security code.
U: code is {secret:###}. or {secret:###} for the new one
A: No need to send it. Receipt address still {email.a}?
U: {email.b}, my accountant {first.b}
== gb
U: two smart plugs and a doorbell wont pair. macs {mac}, {mac}, {mac}
A: Thanks. Who owns the hub?
U: {full.a}, {email.a}, hub {mac}
A: Setup code on the base?
U: {secret:###-##-###}. wifi pass {pw}
== au
U: my kid's tablet says blocked {mac}, mine {mac} is fine
A: Parental controls. Whose profile?
U: {first.b}'s. parent pin {secret:####}, login {email.a}
A: It paused at {time}. Router admin {pw} was changed by {device.c}.
U: thats {first.c} my eldest!!
== in
U: online class links stopped. teacher {full.b}, mail {email.b}
A: Your registered mail and password hint?
U: {email.a}. earlier pw {pw}, now trying {pw}
A: OTP shared?
U: {secret:######}
A: Verified. Fee card {card:####} is also expiring.
== ie
U: Emails to us bounce: {email.a}, {email.b} and {email.c}
A: All three? Which company?
U: {firm}. I'm {first.a}, other two are {full.b} and {full.c}
A: The MX is fine. App password for {first.a}: {secret:^^^^ ^^^^ ^^^^ ^^^^}.
== sg
U: my three cards for the wallet: {card.a}, {card.b} and {card:####}
A: Only the last digits please. I deleted the message. Device?
U: {device.x}, email {email.a}
A: Enter the code from the bank.
U: {secret:######}. and for second {secret:######}
== us
U: storage unit. {first.b} changed our gate code and didnt tell me
A: Unit's renter?
U: {full.a}. paid with card {card:####}, before that {card:####}
A: It went from {secret:#####*} to {secret:#####*}. Confirmation to {email.a}.
U: and the padlock is {secret:##-##-##} lol dont lose it
== ca
U: Gift cards bought w/ wrong card: used {card.a/mask}, wanted {card:####}
A: Who are they for?
U: {email.b}, {email.c}, codes {secret:????-????} and {secret:????-????}
A: Recharged. Thanks {first.a}.
== za
U: POS terminal offline, mac {mac}, sim ip {ip}
A: Merchant?
U: {shop}, owner {full.a}, {email.a}
A: Settlement password?
U: {secret:######}, supervisor {secret:####}. last sale card {card:####}
== nz
U: Is {card:####} or {card:####} on file for {email.a}?
A: The latter, in the name of {full.b}.
U: dad. swap for mine {card.c}, I'm {first.a}
A: Swapped. Door code for tonight's check-in: {secret:####}.
== gb
U: library wants a PIN for the self-service and I have two: {secret:####} / {secret:####}
A: Try the first. Which email did you register?
U: {email.a} and my son used {email.b}, he's {first.b}
A: Fine paid with card {card:####}, thank you.
== en
U: my work laptop {device.a} shows two adapters {mac} and {mac}
A: Thanks. Wired is the second. Which VPN password are you using?
U: {pw}
A: Old. New: {pw}. I emailed {email.a}.
U: also {email.b}, {first.b} sits next to me
`,
);
