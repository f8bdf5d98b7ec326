// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const games: readonly string[] = [
  `gb low
U: yo my account got hacked someone changed the email
A: Hey, sorry to hear that! What's your username and the original email?
U: {user}, {email}
A: Thanks. I see a login from {ip} yesterday at {time}. Was that you?
U: nah im on {ip2}
A: Ok, I've kicked {ip} out. Here's a link to set a new password: {link.reset}
U: ur a legend`,
  `gb 2m
U: Hi, my son bought {price} of gems without my permission. His account is {user2} and it's my card, ending
  {lastfour}.
A: Hello, I understand. Could you give me your name and the order number from the receipt?
U: {name}, order {acc.order}
A: Thanks {first}. What's your son's date of birth, so that we can set parental controls?
U: {teen2}, he's called {first2}
A: Refund requested. We've set a parental PIN on {user2}: {s.pin}.`,
  `us
U: I lost my authenticator and can't log in. I have one backup code left, {s.otp}, and it's not accepted
A: Hi there! Let's sort it out. Username, date of birth and the first purchase please?
U: {user}, {dob}, I think it was {price} in {month} 2021
A: Thanks, {first}. I've removed the authenticator from {user}.
U: how do you know my name lol, oh right it's in the account. {name}, yes`,
  `us
U: game crashes on launch since patch {ver}, error {err}. RTX 3070, Windows 11 build 22631.3447
A: Thanks for the details! Please update the GPU driver to 551.86 and delete the shader cache.
U: did both. now it crashes at 37% loading
A: That's a known issue on the map Frostfall. A hotfix is planned for {wd} around {time} UTC.
U: ok ty`,
  `au
U: G'day, I preordered the collector's edition and want to change where it goes. Order {acc.order}
A: Hi! What's the new address and the name on the order?
U: {name}, {addr}
A: Too easy, done. Tracking will be sent to {email}.`,
  `ie
U: Howya, I was banned for no reason. Username {user}, ticket {acc.ticket}
A: Hi, I'm {agentf}. The ban was for sharing an account. We saw logins from {ip} and {ipsix}.
U: That's just my flat and my parents' place in {town}. I'm {name}, I've been playing since 2016.
A: Thank you {first}, I've lifted the ban as a one-off.`,
  `in
U: Redeem code {s.key} not working, showing already used
A: Hi! Please share your player ID and proof of purchase.
U: ID {user}, screenshot {link.doc}
A: Thank you. I've credited 1,200 coins. May I know your name and mail for the record?
U: {name}, {email}`,
  `ca
U: Hello, under privacy law I'd like all the data you hold on me. {name}, {email}, born {dob}.
A: Hello {first}, we've received your request, reference {acc.ticket}. To verify, please tell us the last IP you
  logged in from and your username.
U: username {user}, IP is {ip}
A: Verified. You'll get a download link within 30 days.`,
  `gb
U: When does season 9 start and will the battle pass still be 950 V-coins?
A: Season 9 starts on {date} at {time}. The pass costs 950 coins or {price}, with 100 tiers.
U: and cross play with Switch and PS5?
A: Yes, PS5, Xbox and PC now, Switch in {month}.`,
  `pt
U: Oi, não consigo entrar na minha conta {user}. A senha é {s.pw} e o jogo diz que está errada
A: Olá! Sou {agentf}. Qual o seu nome e e-mail cadastrado?
U: {name}, {email}
A: Obrigado {first}. Enviámos um código por SMS para {phone}.
U: {s.otp}
A: Certo, já pode entrar.`,
  `nl
U: Hoi, hoeveel fps haalt het spel op een Steam Deck en wanneer komt update {ver}?
A: Hoi! Ongeveer 40 fps op medium. De update komt op {date} en is 2,3 GB groot.
U: kost de DLC ook 20 euro?
A: Nee, die kost {price}, en er zitten {n} nieuwe missies in.`,
  `pl m
U: Cześć, chcę odzyskać konto {user}. Kupiłem je w 2019, płaciłem kartą {card}
A: Cześć! Wystarczą 4 ostatnie cyfry, {lastfour}. Podaj imię i nazwisko oraz datę urodzenia.
U: {name}, {dob}
A: Dzięki {first}. Link do zmiany hasła: {link.reset}`,
  `sv low
U: tja min server blev nere, ip {ip} port 7777, rcon lösen {s.pw}
A: Hej! Skriv inte lösenord här. Vad är din mejl?
U: {email} o namnet e {name}
A: Tack {first}, servern är igång igen. Vi bytte IP till {ip2}.`,
];
