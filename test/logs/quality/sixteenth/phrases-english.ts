// Ways of asking and telling that many conversations share. "X" stands for the thing or its value.
const lines = (text: string): readonly string[] => text.trim().split('\n');

export const english: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Hi, thanks for contacting {org}. I'm {agent}, how can I help <today|you today>?
Hello, you're chatting with {agent}. What can I do for you?
Good <morning|afternoon|evening>, {agent} here from {org}. How can I help?
Thank you for calling {org}, my name is {agent}. How may I assist you?
Hi there! {agent} here 👋 what's up?
Hello and welcome to {org} support. This is {agent} speaking.
Hi, {agent} from the {org} team. What seems to be the problem?
Hey, this is {agent}. Sorry for the wait, how can I help?
You're through to {agent}. Go ahead please.
`),
  BYE: lines(`
Thanks {first}, all sorted. Anything else?
That's done for you, {first}. Have a <good|great> <day|evening|weekend>.
You're welcome, {first}. Take care.
No problem at all. - {agent}
All done. Kind regards, {agent}
Great, that's updated. Is there anything else I can help with?
Glad I could help. Please take the survey if you have a minute. {agent}, {org}
Perfect, thank you for confirming {first}.
Done. You'll get a confirmation email within <10|15|30> minutes.
`),
  TY: lines(`
thanks {agent}
Brilliant, thank you so much.
ok cheers
Great, ta
Thank you {agent}, very helpful.
perfect, thats all
No that's everything thanks. {first}
thx bye
`),
  T: lines(`
X
X
sure, X
Sure - X
its X
It's X
yes its X
Yep, X
ok X
here it is: X
I've got it here, X
one sec... X
hang on let me find it. X
It says X on the letter.
X, I think
X i believe
That would be X.
X please
Should be X
the one I have is X
Ok got it. X
from the email: X
X - hope thats right
of course. X
Looking at it now, X
umm X
X is what it says here
X. sorry for the delay, had to find my glasses
no problem its X
Found it at the bottom of the page: X
X thats it
Let me read it out: X.
`),
  Q: lines(`
Could I have your X?
Can I take your X please?
What's your X?
May I have the X, please?
And the X?
Can you confirm the X for me?
Please provide your X so I can pull this up.
Do you have your X to hand?
I'll need the X to look into this.
Can you tell me the X?
Sure, whats the X?
Happy to help. What is the X?
To find you on the system I need the X.
Would you mind giving me the X?
Thanks. Next, the X?
Just your X and we're good to go.
No worries, X please?
`),
  QTAIL: lines(`
Can you confirm the last four digits of the card?
What are the last 4 digits of the card you used?
And which card was it, last four is enough?
Could you give me the last 4 of the card on file?
Which card should I charge? Just the last four please.
For security, the final four digits of your card please?
What does the card end in?
Do you know which card it went on? I only need the end of it.
Last 4 of the card number?
To verify you, the last four numbers on the front of your card?
`),
  TAIL: lines(`
{tail}
ends in {tail}
ending {tail}
it ends with {tail}
last four are {tail}
last 4: {tail}
<visa|mastercard|Visa debit|amex> ending in {tail}
the one ending {tail}
{tail} are the last 4
{tail}, its a <debit|credit> card
the card finishing {tail}
its the <blue|black|joint|business|old|new> one, {tail}
{tail} i think, let me check... yes {tail}
the last four digits are {tail}
{tail2} no wait thats the old one. {tail}
final digits {tail}
sure: {tail}
{tail} on the <visa|mastercard|debit>
My <visa|debit card|credit card|mastercard> with the last digits {tail}
card no. ends {tail}, exp <03/27|11/26|08/28|01/29|06/27>
`),
  CARD: lines(`
{card}
its {card}
{card} exp <04/27|09/26|12/28|02/29>
The number is {card}.
{card}, expires <05/27|10/26|7/28>
ok {card}
yep here you go {card}
card number {card} expiry <01/28|06/26|11/29> and the 3 digits are {cvv}
{card} cvv {cvv}
{card} - {name} on the front, <08/26|3/28|12/27>
Long number is {card}
{card} <05/28|02/27> {cvv}
`),
  QCVV: lines(`
And the three digits on the back?
And the security code?
CVV please?
What's the CVC?
And the last three on the signature strip?
Can I take the security code on the back of the card as well?
`),
  CVV: lines(`
{cvv}
its {cvv}
security code {cvv}
{cvv} on the back
cvv is {cvv}
three digits are {cvv}
the back says {cvv}
`),
  QOTP: lines(`
I've just texted you a code, can you read it back to me?
What's the 6 digit code we sent?
Please tell me the one time passcode from the text.
You should have received a verification code. What is it?
A code is on its way to your phone. Let me know when you have it.
Can you read me the code in the app?
Could you enter or tell me the passcode that arrived?
Have you got the code yet?
`),
  OTP: lines(`
{otp}
it says {otp}
code is {otp}
just came through, {otp}
got it: {otp}
The text says {otp} is your verification code
{otp} - it expires in 10 min
ok two texts came. first {otp2} then {otp}
Your one-time passcode is {otp}. Do not share it with anyone. << thats what i got
yes {otp}
the code i was sent is {otp}
finally arrived {otp}
`),
  QPW: lines(`
What password are you typing exactly?
Which password did you set?
Can you tell me the password you are trying?
What is the temporary password you were given?
And the password?
What password would you like me to set?
Is the password the one on the card we sent?
Just to rule out a typo, what are you entering as the password?
`),
  PW: lines(`
{pw}
its {pw}
I'm using {pw}
password is {pw}
{pw} with a capital at the start
I typed {pw} like always
it was {pw} before, now {pw2}
{pw} and yes I know I shouldnt tell you lol
the one you sent, {pw}
pw: {pw}
I tried {pw} and also {pw2}
my password has always been {pw}
{pw}, same for everything haha
Please set it to {pw}
`),
  QWORD: lines(`
What's your memorable word?
And the answer to your security question?
Can I take the password on the account?
Your security word, please?
What's the answer to "<mother's maiden name|first pet|first school|favourite teacher|place of birth|first car>"?
For security, what was the name of your <first pet|first school|favourite teacher|childhood best friend>?
Just one security question: <the street you grew up on|your first car|your favourite food|your mother's maiden name>?
You set a hint with us, what was the answer?
`),
  WORD: lines(`
{answer}
{word}
its {word}
um, {answer}?
should be {answer}
{answer} I think
The word is {word}.
i set it as {word}
{answer}. or maybe {word}, i changed it once
it was {answer}
thats {answer}
easy, {answer}
`),
  QPIN: lines(`
And your PIN?
What's the 4 digit PIN on the account?
Can you give me your telephone PIN?
Please give me your support PIN.
Which PIN are you entering?
`),
  PIN: lines(`
{pin}
its {pin}
pin {pin}
PIN is {pin}
i keep entering {pin}
I think {pin}, or it could be {pin2}
{pin} same as my <bike lock|bank card|phone>
my pin is {pin}
should be {pin} unless my husband changed it
`),
  VERIFY: lines(`
<Can I take|Please confirm|Could I get> your full name and date of birth?
For data protection I need your name, date of birth and the first line of your address.
Just need to run through security. Full name, DOB and postcode please?
Who am I speaking with, and what's your date of birth?
Before we go on, please confirm your name, address and date of birth.
`),
  ME: lines(`
{name}, {dob}, {addr}
{name} born {dob}, {street}
Its {name}. dob {dob}. postcode {postcode}
{name}¶{dob}¶{addr}
My name is {name}, date of birth {dob} and I live at {addr}.
{first} {last}, {dob}, {postcode}
this is {name}, {dob}
{dob}, {name}, {addr}
name {name} / dob {dob} / address {addr}
`),
};
