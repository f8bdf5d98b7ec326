// Values in pieces, corrected, spelled out or said aloud, in English and other tongues.
export const englishPieces = `
# uk ie
U: hi can you look up my booking
A: Of course, which number is it?
U: {account:####-^@b}
A: Nothing under that, I'm afraid.
U: sorry, read the wrong line. {account:####-^}
A: Found it, {p1}, {int:2-6} nights.
U: we are {p1}, {k1}, {k2} and {p2}

# us
U: reading my tracking off the receipt its tiny
A: Take your time.
U: {account:9400 1### #### #### ####@t!h1}
U: then {@t!h2}
A: Got {@t}, out for delivery to {addr.street}.

# uk
U: policy is {account:HH-####-######@h!h1} and the rest {@h!h2}
A: Thanks. Surname?
U: {p1.s!spell}
A: {p1}? And the date of birth?
U: {dob.digits}
A: Hello {p1.g}. Insured address is {addr}?
U: {addr} since May
U: wife {d1}, {dob2}, works at {org}

# us ie
U: My iban's long, sending in two
U: {iban@i!h1}
U: {@i!h2}
A: Together that's {@i}, holder {p1}?
U: yes. DOB {dob}
U: old one {iban}, tax no {nid}, employer {org}

# in sg
U: card no first part {card@c!h1}
U: second {@c!h2}
A: Please don't type cards here. I've masked it.
U: ok. otp {secret:######}
A: Please don't share OTPs either, {p1.g}.
U: name {p1}, born {dob}, {addr}

# us
U: (call) my email is {email:p1!spoken} and my member number {account:%######@m!words}
A: I heard {@m}. Is that right?
U: yes and zip {addr.pc!words}
A: Thanks {p1.g}. Your birth year?
U: {dob.year}

# uk au
U: Password I set was {pw@w!typo}, sorry {@w}
A: Don't worry, I've cleared it. Temporary one: {pw}
U: works. PIN for phone banking too?
A: {secret:####}. {a1.g} signing off.
U: user {handle:p1}, device {device:p1}

# ie
U: wrong birthday on my ticket. not {dob} but {dob2}
A: Fixed. And the passenger's name, {p1!typo}?
U: {p1} with the letters the right way round please
A: Done. {pnr} has been reissued.
U: passport {passport}, travelling with {k1}, {dob}

# us uk
U: it asks for the last 4 of my account
A: Which account do you see?
U: {account:########@q}
A: And the sort or routing number?
U: {account:##-##-##}
A: Thanks {p1.g}, phone PIN reset to {secret:####}.
U: {dob}, {addr}, mother's maiden name {answer.maiden}

# uk
U: need the cot delivered before the due date {date.dm}
A: Lovely! Name & order?
U: {p1!lc} order {account:BAB#####}
A: Is {addr} right?
U: other way round, flat first: {addr.unit}, then the street

# za
U: meter number one {account:0##########} two {account:0##########} three {account:0##########}
A: Which is for {addr}?
U: The last. Others are {addr} and our farm stall
A: Token for the last: {secret:#### #### #### #### ####}
U: thank you {a1.g}

# nz
U: i have 3 customer numbers now? {account:C######}, {account:C######}, {account:C######}
A: They'll be merged. Which name and date of birth?
U: {f1}, {dob}. old surname {p2.s}
A: Kept {account:C######}. Employer still {org}?
U: no, {org}
U: tax no {nid}, husband {b1}

# us
U: serials for the recall: {account:SN^^######}, {account:SN^^######}, {account:SN^^######}. all in our office {org}, {addr}
A: Two are affected. Who signs?
U: {p1}, title facilities
A: RMA {account:RMA######}, box code {secret:####}.

# au
U: Alarm codes after staff change
A: Which ones should go?
U: {p1.g} {secret:####}, {p2.g} {secret:####}, cleaner {secret:####}
A: Removed. New master {secret:####}, duress {secret:####}. Site {account:S####}, {org}?
U: correct

# uk
U: wifi at the three cottages: Oak {pw}, Ash {pw}, Elm {pw}
A: Thanks, and key safes?
U: {secret:####}, {secret:####}, {secret:####}
A: Listing ids {account:LC#####}, {account:LC#####}. Owner {p1}.
U: router macs {mac}, {mac}, cleaner {p2} of {org}

# in
U: Admission list class 1¶{p2} {cdob} {addr}¶{p3} {cdob2} {addr}
A: Second one sibling?
U: Yes of {k1}, roll no {account:######}, {school}
A: Fine, fee receipt {account:FR/####/##}.

# uk us
U: routers¶lobby {mac} {ip}¶bar {mac} {ip}¶office {mac} {ip}
A: Thanks. Who do I call on site?
U: {p1}, {org}, {addr}
A: Job {account:JB#####}.
U: admin pass {pw}, second contact {p2}

# ie uk
U: prescription for dad, mum and me: {m1} {dob}, {f2} {dob2}, me {k1} {cdob}
A: Which surgery?
U: {gp} for them, {gp} for me
A: Ready {weekday}. Refs {account:RX####}, {account:RX####}, {account:RX####}.

# de
U: Nummer kommt in zwei Teilen: {account:####-#####@n!h1}
U: {@n!h2}
A: Danke, {@n}. Und Ihr Geburtsdatum?
U: {dob}
A: Adresse {addr}, {p1.s}, richtig?
U: jetzt {addr}

# fr
U: mon numéro c'est {account:########@n!slip}, pardon {@n}
A: C'est noté. Nom et naissance ?
U: {p1}, {dob}
A: Code d'accès {secret:######}, {addr}, exact ?

# es mx
U: el pedido es {account:#########@n!slip}... no, {@n}
A: Gracias. ¿Su nombre y fecha de nacimiento?
U: {p1}, {dob}
A: PIN de recogida {secret:####}, en {addr}.

# it
U: codice cliente {account:######-##@n!h1}
U: poi {@n!h2}
A: Trovato {p1}. Data di nascita?
U: {dob}
A: PIN {secret:#####}, residenza {addr}?

# nl
U: meldcode {account:####-####@n!slip}. typfout, {@n}
A: Dank. Naam, geboren?
U: {p1}, {dob}
A: Kluiscode {secret:####}. Groet {a1.g}
`;
