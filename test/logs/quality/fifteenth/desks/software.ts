// Situations of the desk of software.
import type { Desk } from '../desk.ts';

export const software: Desk = {
  firms: ['Ledgerline', 'Paperkite Software', 'Cloudmast', 'Formwell'],
  text: `
#us,uk
U: our API calls fail with 401 since this morning. key is {key}
A: Please revoke that key right away, it's visible in this chat. Which workspace is it?
U: workspace {x:ws_########|WS-#####|acme-####}, owner {p}
A: Thanks {pf}. I can see requests from {ip} being blocked. Is that your server?
U: yes {ip}, and {ip2} is staging
A: I've allowed both. New keys can be made in the settings.
#us
U: Hi support, we need to add 3 seats. Company: {org}. Admins:
{p} <{email}>
{q} <{email2}>
A: Hi {pf}, thanks! I've added the seats to subscription {x:SUB-######|sub_**********}. Invite for {qf}: \
{u:https://app.~/invite/************************}
U: Perfect. Invoice to {lines}
A: Will do.
#in,uk
U: License key {s:@@@@#-#@@@@-@#@##-@@#@@|@#@#-@@##-#@@#-##@@} shows already activated. Machine was replaced by IT
A: Hello, thanks for reaching out. May I know the MAC address of the old and the new machine?
U: old {mac} new {mac2}
A: Thank you. {mac} is released. Please activate {s} again on {mac2}.
U: Activated. Thank you, {p}, {org}
#au,ca
U: Getting error 0x80070005 when syncing. Version 12.4.1. Host log:
2025-03-11 09:14:22 WARN login failed user={user} ip={ip}
A: Thanks for the log. It looks like {user} has an expired password. Can you reset it?
U: done, set to {pw}, still failing from {ip}
A: Please don't post passwords here. I've escalated to {a}, ticket {x:#######|SUP-#####}.
#uk,ie low
U: hi i want to delete my account and all my data pls
A: Hello, we're sorry to see you go. Which email is it under, and can you confirm the PIN we just texted?
U: {email} pin is {pin}
A: Thank you, {pf}. The account {x:A-######|u_#######} will be gone in 30 days.
U: and {m} on the same plan? he has left {org}
A: {m} has been removed too.
#uk,us
U: Database restore needed urgently. conn string postgres://{user}:{s:****!####**|@****#####}@{ip}:5432/prod
A: Hello, {a} here. I've started the restore. Please rotate the password {s} afterwards since it's in this ticket.
U: Will do. Call me on {phone} if anything, {pf}
A: Finished, {pf}. Case {x:INC-#####|SUP-#####} closed.
#us,za
U: Shared doc link is broken: {u:https://docs.~/d/********************/edit?key=******}. {q} can open it but I can't
A: Hi! The link was shared with {email2} only. What's your account email?
U: {email}
A: I've requested access from {qf} for you.
#uk,us neg
U: Does version 7 run on Windows 10?
A: Yes, from build 19045. On a Mac you need macOS 13 or later.
U: how much ram
A: 8 GB at least, 16 GB for files over 500 MB. The list is on https://help.example.com/system-requirements
#us,uk,in neg
U: what is the difference between Pro and Business
A: Pro is {amt:8-15} per user a month, Business {amt2:16-30} and adds SSO, audit logs and 99.9% uptime.
U: Is there a trial?
A: 14 days, no card needed. The docs are at https://docs.example.org/getting-started
#de desk=Belegwerk GmbH|Taktsoft
U: Hallo, unser Zugang ist gesperrt. Firma {org}, Kundennr. {x:KD######|4####}
A: Hallo, wer ist der Administrator, bitte?
U: {p}, {email}. Wir kommen von der IP {ip}
A: Danke. Die Sperre ist aufgehoben, das neue Passwort lautet {pw}.
U: {pw} geht, danke!
#pt desk=Faturável|Nuvem Atlântica
U: Olá, a chave {key} deixou de funcionar ontem
A: Olá, fala {af}. Qual é a empresa e o IP do servidor?
U: {org}, {ip}
A: Obrigado. Gere uma nova chave e apague a antiga, por favor. O pedido é o {x:#######|TK-#####}.
#cz desk=Fakturka|Datamost s.r.o.
U: Dobrý den, nejde mi aktivovat program, MAC adresa počítače {mac}
A: Dobrý den, jaké je vaše jméno a firma?
U: {p}, {org}
A: Děkuji. Nový kód je {s:@@@#-##@@-@@##|####-@@@@-####}, poslal jsem ho i na {email}.
`,
};
