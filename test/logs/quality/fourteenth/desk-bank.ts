// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const bank: readonly string[] = [
  `gb
U: I think someone's used my card. There's a payment of {price} in {town} I don't recognise.
A: I'm sorry to hear that. I'm {agentf} from the {firm} fraud team. What's your full name, date of birth and postcode?
U: {name}, {dob}, {pc}
A: Thank you {title} {last}. Is this the card ending {lastfour}?
U: Yes, the full number's {card}
A: I've cancelled it and a new one will go to {addr}. You'll see the refund on account {acc.bank}, sort code
  {acc.sort}, by {wd}.`,
  `gb low
U: locked out of the app again, says wrong passcode
A: Hi, sorry about that. What's your username for online banking?
U: {user.name}
A: Thanks. What's the memorable word, the 1st and 3rd letters please?
U: the word is {s.word}, i forgot which letters lol
A: Please never give us the whole word! I've sent a code to {phone}.
U: it says {s.otp}
A: That's fine, {first}. You can choose a new passcode now.`,
  `us
U: Hi I need my routing and account number for direct deposit, my employer {org} is asking
A: Sure thing! For verification please give me your full name and the last four of your debit card.
U: {name}, {lastfour}
A: Thank you, {first}. Your checking account number is {acc.bank}. The routing number is on page 2 of your statement.
U: And can you send the letter to {email}?
A: Sent to {email}. Anything else I can do?`,
  `us
U: what's the APY on your 12 month CD? and the minimum
A: As of {month}, the 12-month CD pays 4.35% APY with a minimum deposit of $500. The 24-month pays 3.90%.
U: early withdrawal penalty?
A: 90 days of interest. Our {town} branch is open Mon-Fri 9 to 5, Sat 9 to 12.`,
  `au
U: Hi, trying to add my tax file number to my savings account so you stop withholding
A: Hi there, happy to help. Can you confirm your full name, date of birth and TFN?
U: {name} / {dob} / TFN {nid}
A: Thanks {first}. It's now on account {acc.bank} (BSB {acc.sort}).
U: cheers, also my new address is {addr}
A: Updated. We'll send a letter there to confirm.`,
  `ie
U: Good morning, a transfer I made to my landlord has not arrived. {price} on {date} to {iban}, name of {name2}.
A: Good morning. Could you tell me your own name and customer number please?
U: {name}, customer number {acc.cust}
A: Thank you {title} {last}. The payment to {name2} was held for a check. If it was you who made it, I can release
  it now. What is the code we texted to {phone}?
U: {s.otp}
A: Thank you, it has been released and will arrive today.`,
  `in
U: My internet banking is blocked after 3 wrong attempts. User ID {user}. Kindly unblock on urgent basis.
A: Dear Sir/Madam, please confirm your registered mobile, date of birth and PAN.
U: Mobile {phone}, DOB {dob}, PAN/Aadhaar {nid}
A: Thank you {title} {last}. Your ID {user} is unblocked. Temporary password is {s.pw}. Kindly change at first login.
U: Thank you so much. Regards, {name}`,
  `ca 2f
U: Hello, I've been trying to e-Transfer my sister and she can't deposit it. The security question is the name of
  our first dog.
A: Hi there! I can look at that. Whom did you send it to, and what answer did you set?
U: {name2}, {email2}, the answer is {s.pet}
A: Thanks. It's {s.pet} with a capital letter, so she has to type it just like that. What's your own name?
U: {name}, client card {card}
A: Thank you {first}. The transfer of {price} is still pending, {first2} can try again.`,
  `gb
U: Do you charge for using a debit card abroad? off to Greece and then Croatia
A: Hi! With the Classic account there's a 2.75% fee, with the Travel account there's none. Cash withdrawals are free
  up to £300 a month.
U: Can I switch before the 14th?
A: Yes, switching takes one working day. You can find the table of fees at {pub.fees}.`,
  `es
U: Buenos días, soy {name}, DNI {nid}. Quiero dar de baja la tarjeta acabada en {lastfour} por pérdida.
A: Buenos días, le atiende {agent} de {firm}. ¿Me confirma su fecha de nacimiento y su domicilio?
U: {dob}, {addr}
A: Gracias. La tarjeta está bloqueada. La nueva llegará a su domicilio en 5 días. El PIN provisional es {s.pin}.`,
  `it
U: Salve, ho fatto un bonifico all'IBAN sbagliato. Quello giusto è {iban}, intestato a {name2}. Io sono {name}.
A: Buongiorno {title} {last}, sono {agentf}. Per sicurezza mi indica data di nascita e codice fiscale?
U: {dob}, {nid}
A: Grazie. Ho aperto la pratica {acc.ticket}, le scriviamo a {email}.`,
  `pt
U: Bom dia, qual é a taxa do crédito habitação a 30 anos?
A: Bom dia! A taxa mista está nos 2,85% nos primeiros 5 anos, depois Euribor a 6 meses mais 0,75%.
U: E a comissão de abertura?
A: São {price}, isenta até ao fim de {month}. O balcão de {town} abre às 8:30.`,
  `nl
U: Goedemiddag, ik krijg een vreemd sms'je van jullie met een link en de code {s.otp}. Klopt dat?
A: Goedemiddag, dat is niet van ons. Heeft u op de link geklikt? Mag ik uw naam en rekeningnummer?
U: {name}, {iban}. Ik heb er wel mijn pincode {s.pin} ingevuld, heel dom.
A: Dank u, {title} {last}. Ik blokkeer de pas nu. U krijgt een nieuwe op {addr}. Mijn naam is {agent}, ik bel u zo
  op {phone}.`,
];
