// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const streaming: readonly string[] = [
  `gb
U: Hi, my box won't connect to the wifi since the update. It shows MAC {mac} and error {err}
A: Hello, thanks for contacting {firm}. I'm {agentf}. What's the email on the account?
U: {email}
A: Thanks {first}. Try the 2.4 GHz network. What's the wifi password made of, any special characters?
U: it's {s.pw}
A: No need to tell me the whole thing! The box should accept it. Please restart it.
U: connected now`,
  `gb low
U: keeps buffering on every channel 4k box {model}
A: Hi! Let's look. On the box, go to Settings > Network. What IP and MAC does it show?
U: ip {ip} mac {mac}
A: Thanks. I can see {mac} on our side and the line is slow. What's your name and postcode?
U: {name} {pc}
A: Thank you {first}, I've logged ticket {acc.ticket}.`,
  `us
U: I'd like to return the box, it's been a week. Order {acc.order}, {name}
A: Hi {first}, sorry it didn't work out. The label will be sent to {email}. What's the pickup address?
U: {addr}
A: Great. Please factory reset it first. The refund of {price} goes to the card ending in {lastfour}.`,
  `us
U: Does the {model} support Dolby Vision and how many HDMI ports does it have
A: Yes, Dolby Vision and HDR10+. One HDMI 2.1 output, two USB ports, 32 GB storage and Wi-Fi 6.
U: price?
A: {price}, with 3 months of the premium plan. Firmware {ver} is rolling out this {month}.`,
  `au
U: G'day, someone's watching on my account in Perth. I'm in {town}. Username {user.name}
A: Hi! I can see devices {mac} and {mac2} on IP {ip}. Is either one yours?
U: {mac} is mine, kick the other one
A: Done. {mac2} is removed. Please set a new password with this link: {link.reset}
U: Ta. - {first}`,
  `ie
U: Hi, we've gone through the parental PIN lockout, kids tried too many times. PIN was {s.pin}
A: Hi, no bother. To reset it I need the account holder's name and date of birth.
U: {name}, {dob}
A: Thanks {first}. The new PIN is {s.pin2}.
U: Brilliant. You'd better have my new number too, {phone}`,
  `in
U: Box bought from your site not activating, device id {acc.device}, MAC {mac}
A: Sorry for the trouble. Please share order number, name and registered mobile.
U: {acc.order}, {name}, {phone}
A: Activated. Restart the box and enter the code {s.otp}.`,
  `ca
U: Hi, I'm on static IP {ip} and your app says I'm using a VPN
A: Hi there! That happens when the IP range was used by a data centre. What's your name and provider?
U: {name}, the provider is a small one, {org}. IPv6 is {ipsix}
A: Thanks {first}. I've whitelisted {ip} and {ipsix}. It may take until {time}.`,
  `gb
U: What's in the Family bundle now? I see £14.99 and £17.99 on the page
A: £14.99 is with ads, £17.99 without. Both allow 4 screens at once in HD and downloads on 10 devices.
U: Are the Six Nations and the F1 in there
A: Six Nations yes, F1 highlights only. Free until {date} for new customers.`,
  `es
U: Hola, no puedo activar el aparato. MAC {mac}, pedido {acc.order}
A: ¡Hola! Le atiende {agentf} de {firm}. ¿Nombre y correo, por favor?
U: {name}, {email}
A: Gracias {first}. Introduzca el código {s.otp} en la pantalla.
U: Ya funciona, gracias`,
  `it
U: Buongiorno, il decoder dà errore {err}. IP {ip}, MAC {mac}
A: Buongiorno, mi può dire nome e indirizzo dell'abbonamento?
U: {name}, {addr}
A: Grazie. Ho aperto la segnalazione {acc.ticket}, il tecnico la chiama al {phone}.`,
  `pt
U: Boa noite, esqueci-me da palavra-passe. Utilizador {user.name}, tentei {s.pw} e nada
A: Boa noite! Por favor não partilhe a palavra-passe. Use este link: {link.reset}
U: Obrigado. Aproveito para mudar o cartão, agora é o {card}
A: Alterado, termina em {lastfour}. Mais alguma coisa, {first}?`,
  `nl low
U: hoi mn kastje doet niks meer, rode lamp, mac {mac}
A: Hoi! Wat is je naam en klantnummer?
U: {name} {acc.cust}
A: Dank je {first}. Is {ip} het IP-adres dat je ziet?
U: ja klopt
A: Oké, je krijgt een nieuw kastje op {addr}.`,
];
