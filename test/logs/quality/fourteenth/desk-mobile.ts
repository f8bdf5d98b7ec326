// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const mobile: readonly string[] = [
  `gb
U: Hi I need my PAC code please, leaving you guys
A: Sorry to see you go! For security, can I take your full name, date of birth and the number you want to move?
U: {name}, {dob}, {phone}
A: Thanks {first}. And the answer to your security question, the name of your first pet?
U: {s.pet}
A: That's all passed. Your account {acc.cust} has no early exit fee. The PAC will be texted to {phone} within two
  hours.`,
  `gb low
U: my sim stopped working since this mornin, says no service
A: Hi, sorry about that! I'm {agentf}. What's your number and account PIN?
U: {phone} pin {s.pin}
A: Thanks. I see a SIM swap was requested yesterday. Did you request that?
U: no i didnt!! my name is {name} nobody else should be able to do that
A: I've blocked it, {first}. We'll send a new SIM to {addr}. Is that right?
U: yes thats my address. can u put a new pin on it, make it {s.pin2}
A: Done, it takes effect at once.`,
  `us
U: [call transcript] Yes hi, this is {name}, I'm calling about my bill, it went up by like forty dollars.
A: Sure, I can look into that for you, {title} {last}. Can you verify the last four of your social or your account
  PIN?
U: The PIN is {s.pin}. And if you need the whole social it's {nid}.
A: Just the PIN is fine, thank you. I show account {acc.cust}, service address {addr}.
U: That's correct.
A: Okay, so your promo credit expired in {month}. I can put you on the Unlimited Plus plan for {price}.`,
  `us
U: does the Galaxy S24 work with the {price} prepaid plan? and is 5G included
A: Yes it does! 5G is included, with 15 GB of high-speed data. After that you're slowed to 128 kbps.
U: what about hotspot
A: Hotspot is included up to 5 GB. Plans renew every 30 days, cancel any time. You can read more at {pub.plans}.
U: thx`,
  `au
U: Hi, porting my number from another carrier and it's been rejected twice
A: G'day, thanks for chatting to {firm}. Could I get the mobile number, your date of birth and the account number
  with the old provider?
U: Number {phone}, DOB {dob}, old account {acc.cust}
A: Thanks. The name on the order is {name}, does it match your old bill?
U: ahh no, the old bill is in my partner's name, {name2}, born {dob2}
A: That'd be it! I've resubmitted with {first2}'s details. You'll get a text on {phone} when it's through, usually 3
  hours.`,
  `ie
U: Hello, I was charged twice this month. {price} on the 3rd and again on the 5th. I pay by direct debit.
A: Hi, I'm {agentf}, sorry to hear that. Can you confirm your name and the IBAN we debit?
U: {name}, {iban}
A: Thank you {first}. I see two debits on account {acc.cust}. One will be refunded to {iban} in 3 to 5 days. Is
  {email} the right address for the confirmation?
U: It is yeah. Thanks a million.`,
  `in
U: Recharge of {price} done but data not credited. Number {phone}
A: Dear customer, we are sorry for the trouble. Please share transaction reference.
U: {acc.order}
A: Thank you. The 28-day pack with 1.5 GB/day is now active. Please also complete your KYC, Aadhaar or PAN is
  required.
U: Aadhaar {nid}, name as per card {name}, dob {dob}
A: Thank you {first} ji, KYC is updated.`,
  `ca
U: My voicemail is asking for a password and I never set one. My number is {phone}.
A: Hi there! I can reset it. Who's the account holder?
U: That's {org}, it's a company phone. I'm {name}, I've been the user since {month}.
A: Thanks {first}. The temporary voicemail password is {s.pin}, please change it after you log in. I'll also send a
  note to the admin, {name2} ({email2}).
U: Perfect, thanks.`,
  `gb
U: What does error {err} mean when I try to activate an eSIM? iPhone 14, iOS {ver}
A: It usually means that the phone is still locked to another network or the QR code has been used already. Try
  restarting and updating to the latest iOS.
U: Updated last night. Still the same.
A: Then please wait until after {time}, there's maintenance tonight. Roaming in France, Spain and Portugal isn't
  affected.`,
  `pt 2m
U: Boa tarde, queria mudar a titularidade do contrato {acc.cust} para o meu nome. O atual titular é o meu pai,
  {name2}, NIF {nid2}.
A: Boa tarde, fala {agentf} da {firm}. Preciso do seu nome, NIF e data de nascimento.
U: {name}, NIF {nid}, nasci a {dob}. O telemóvel é o {phone}.
A: Obrigado. Enviei o formulário para assinar: {link.doc}`,
  `nl low
U: hoi mn internet doet t niet op mn telefoon sinds vanochtend, nummer {phone}
A: Hoi! Vervelend. Mag ik je naam en geboortedatum?
U: {name} {dob}
A: Dankjewel {first}. Ik zie een blokkade door een openstaande rekening van {price}. Wil je die nu betalen?
U: ja kan dat van {iban}
A: Jazeker, de incasso staat klaar. Je klantnummer is {acc.cust}, bewaar dat even.`,
  `pl m
U: Dzień dobry, chciałbym przedłużyć umowę. Numer klienta {acc.cust}, tel. {phone}
A: Dzień dobry, z tej strony {agent}, {firm}. Proszę o imię i nazwisko oraz PESEL.
U: {name}, {nid}
A: Dziękuję. Kurier z umową przyjedzie na adres {addr} w {wd}. Czy to się zgadza?
U: Tak, kod do domofonu {s.door}.`,
  `sv
U: Hej! Vad kostar det att surfa i Norge och Danmark med ert abonnemang på 20 GB?
A: Hej! Inom EU/EES surfar du som hemma, upp till 14 GB i månaden. Därefter kostar det 15 kr per GB.
U: Och i Turkiet?
A: Där kostar ett dygnspaket {price}. Paketet köps i appen, version {ver} eller senare.`,
];
