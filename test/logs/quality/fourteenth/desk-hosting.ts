// Scripts of one desk; the first line names the country, "low" for users who
// write in small letters, and who is a woman or a man ("f", "2m").
export const hosting: readonly string[] = [
  `gb
U: My site has been down since {time}, getting error 502. Customer number {acc.cust}
A: Hi, {agentf} from {firm}. Let me have a look. Is this the server at {ip}?
U: Yes. I've also changed the firewall last night, maybe I locked you out. My IP is {ip2}
A: That's it, {ip2} was banned after failed logins. I've whitelisted it.
U: You star. Thanks, {first}`,
  `gb
U: Hello, I can't log in to cPanel. User {user.name}, password {s.pw}
A: Hello, please don't send passwords in tickets. I've reset it, the new one is {s.pw2}, please change it at once.
U: Thank you. Could you also update the account holder to my colleague {name2} ({email2})? I'm leaving {org}.
A: For that we need a request from your address {email}. Please reply from there.
| Regards, {agent}`,
  `us
U: our stripe webhook fails after migrating. env has API_KEY={s.key} and it returns 401
A: Thanks for writing in. That key looks like it's been leaked now, please rotate it. Which server?
U: {ip}, docker host. ssh as {user} works fine from {ip2}
A: Found it: outgoing traffic on 443 was blocked. It's open now.
U: confirmed, works. rotated to {s.key2} lol jk don't look
A: Please rotate once more :) and keep it out of tickets.`,
  `us
U: what's the difference between the Starter and Pro plan, how many sites and is PHP 8.3 supported
A: Starter is {price}/yr with 1 site and 10 GB, Pro has 25 sites and 100 GB NVMe. Both support PHP 7.4 to 8.3 and
  MySQL 8.0.36.
U: free SSL?
A: Yes, Let's Encrypt, renewed every 90 days. Uptime was 99.98% in {month}.`,
  `au
U: Hi, transferring my domain in and need to confirm the registrant details. {name}, {addr}, {phone}
A: Thanks {first}. What's the auth code?
U: {s.pw}
A: Accepted. You'll get an approval mail at {email}, and the transfer takes about 5 days. Your order is {acc.order}.`,
  `ie
U: Hi, emails from us to a client bounce with "550 blocked {ip}". It's urgent, my boss {name2} is on my back.
A: Hi, sorry for the hassle. {ip} is on a blocklist because of a neighbour. I've moved you to {ip2}.
U: Thanks. Ring me on {phone} if anything changes. {name}
A: Will do, {first}.`,
  `in
U: VPS not booting after kernel update 5.15.0-105. Order {acc.order}, root pwd is {s.pw}
A: Hello, we've attached the rescue image. Please connect by VNC from {link.reset}
U: Getting "no route to host" from {ip}, interface mac {mac}
A: The MAC {mac} was missing in the DHCP config. Added, please reboot.
U: Working. Thanks and regards, {name}, {org}`,
  `ca
U: Hello, I see charges on my Visa {card} I don't recognize, {price} from {firm}
A: Hi, could I have your name and billing address please?
U: {name}, {addr}
A: Thank you {first}. That's the renewal of three domains. The invoice was sent to {email}.`,
  `gb
U: is there planned maintenance this weekend? status page says degraded
A: Yes, {wd} from {time} for about 2 hours in the London data centre. Kernel update from 6.1.90 to 6.1.94, expect
  one reboot.
U: and Frankfurt?
A: Not affected. You can subscribe to updates at {pub.status}.`,
  `no
U: Hei, jeg får ikke satt opp e-post på iPhone. Brukernavn {email}, passord {s.pw}
A: Hei! Jeg ser at kontoen er låst på grunn av forsøk fra {ip}. Er det din?
U: ja, hjemme. Jeg heter {name}, kundenr {acc.cust}
A: Takk, {first}. Jeg har låst opp kontoen.`,
  `fi
U: Hei, sivustomme ei aukea. Asiakasnumero {acc.cust}, yritys {org}
A: Hei, täällä {agentf}. Palvelimen osoite on {ip}. Mistä osoitteesta otatte yhteyttä?
U: {ipsix}, ja toimistolta {ip2}
A: Kiitos, IPv6-osoite oli estetty. Nyt toimii.
U: Kiitos! T. {name}, {phone}`,
  `de low
U: moin, wie viel ram hat der cloud server M und kann ich debian 12 nehmen?
A: Moin! Der M hat 8 GB RAM, 4 vCPU und 160 GB SSD für {price} im Monat. Debian 12.5 und Ubuntu 24.04 stehen bereit.
U: traffic?
A: 20 TB sind inklusive, danach 1 € pro TB.`,
  `fr
U: Bonjour, le certificat SSL n'est pas renouvelé. Client {acc.cust}, serveur {ip}, clé API {s.key}
A: Bonjour, {agent}, support {firm}. Le certificat est renouvelé. Je vous conseille de changer la clé API.
U: Merci. Vous pouvez m'appeler au {phone} demain ? {name}
A: Bien sûr, demain à {time}.`,
];
