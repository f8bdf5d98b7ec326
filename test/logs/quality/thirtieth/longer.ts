// Longer situations: several orders, devices, cards or people in one conversation.
export const longer = String.raw`
@gb % Garden Centre|% Tools
U: three orders missing: {a:GC-#####}, {a2:GC-#####} and {a3:GC-#####}
A: Hi, {g} here. Are they all going to {A}?
U: first two yes. {a3} was a gift for {p2} at {A2}
A: Thanks. {a} and {a2} are on van today, {a3} hasn't been picked.
U: refund {a3} then. paid with {c}, ring me on {m} if it fails
A: Would you prefer the refund on {cl2:} instead? I see that card as well.
U: no thats expired. the first
A: Done {f}. Mails for {a}, {a2} go to {e}.

@us % IT Services
U: Subject: New hires network\n\nPlease whitelist:\n1. {p2}, laptop {a:NB-####}, {mac}\n2. {p3}, laptop {a2:NB-####}, {mac2}\n3. printer {ip}\n\n{p}\n{o2:% Title Company|% Pediatrics LLC}
A: Hi {f}, {mac} and the printer are in. {mac2} shows as already taken by {ip2}.
U: that's {f3}'s old one, remove it
A: Removed. Logins: {h2} / {w2} and {h3} / {w3}
U: {h3} works, {h2} not
A: Try {w4} please.
U: ok in. thanks {g}

@au % Hosting
U: site's down. panel {u:https://panel.example.com.au/u/@/sites}
A: Hi {f}, I see 502s from {ip}. Did you move DNS?
U: yes from {ip} to {ip2}
A: {ip2} is missing a certificate. Do you have the deploy token?
U: {x:dpl_************}
A: Please revoke {x}, here's a one-off link {u2:https://panel.example.com.au/fix/************}
U: clicked. and invoice {a:#######} should go to {e}
A: Sent {a} to {e}, ticket {a2:HS-#####} closed. {g}, {o}

@gb % Bank
U: i want to remove old cards from the app
A: Sure. {g} at {o}. Which ones can you see?
U: {cl} {cl2} and {cl3}
A: {cl3} is your live one, so I'd keep it. Remove {cl} and {cl2}?
U: yes. and add {c} that came today
A: To activate it: security number on the strip and your birthday.
U: {cv} / {d}
A: Active. Its pin is at the old address {A2} though, we sent it there.
U: no i live at {A} since june!
A: New PIN letter to {A} then, {f}.

@in % Hosting
U: Dear team, static ip {ip} not pinging since morning, office at {A}
A: Dear Mr {s}, kindly share CPE MAC and circuit ID.
U: {mac} , {a:CKT########}
A: {mac} is flapping. Any second link?
U: backup {ip2} on {mac2}, circuit {a2:CKT########}
A: {a2} is fine. Field engineer {p2} ({m2}) is assigned for {a}.
U: ok he can ask for {p3} at reception, {m3}
A: Noted. Incident {a3:INC#######}. {g}, {o} NOC

@ie % Games
U: can u merge my 2 accounts, {h} and {h2}
A: Hiya. Profile pages please?
U: {u:https://gg.example.com/id/@} + {u2:https://gg.example.com/id/@}
A: Which do we keep, and what mails are on them?
U: keep {h}. {e} and {e2}
A: Grand. Recovery keys for both?
U: {x:****-****} and {x2:****-****}
A: Merged. Skins from {h2} are in {h}. Console {mac} stays linked, {f}. {g}

@us % Insurance
U: accident report\nMe: {p}, policy {a:AU-########}, plate {a2:^^^ ####}\nOther driver: {p2}, plate {a3:^^^ ####}, insurer {o2:% Casualty|% Auto}\nWitness: {p3} {m3}
A: Thank you {f}, I'm glad you're okay. Other driver's phone and date of birth off the report?
U: {m2}, {d2}
A: And yours?
U: {d}, lic {np:^##-##-####}
A: Claim {a4:CLM-#######} opened against {a}. Where is {a2} parked?
U: at {o3:% Collision|% Body Shop}, {A}
A: Appraiser {G} will go there.

@za % Fibre
U: we moved. old {A2} new {A}
A: Hi {f}, customer code and router please.
U: {a:FIB#####}, serial {a2:48575443########}, mac {mac}
A: {a2} can move with you. Public IP changes from {ip} to {ip2}.
U: my vpn guy {p2} needs that, mail him {e2} and cc {e}
A: Both mailed. Debit order still {cm}?
U: no, {c}, cvv {cv}
A: Saved for {a}. Portal: {u:https://my.example.co.za/c/********}

@ca % Travel
U: Group booking {a:GRP####}, passengers: {p} {d}, {p2} {d2}, {p3} {d3}
A: Thanks! I need passports for {f2} and {f3}.
U: {np:^^######} and {np2:^^######}
A: Payment?
U: half on {c}, half on {c2}
A: Codes for each?
U: {cv} then {cv2}
A: Paid, locators {a2:^^^^^^} and {a3:^^^^^^}. Itinerary: {u:https://trips.example.ca/t/************}
U: send to {e} too pls
A: Sent. {g}, {o}

@gb % Housing
A: Bot: Please enter your tenancy reference.
U: {a:##-#####-##}
A: Bot: Thank you. I'm passing you to {g}.
U: there's a leak from upstairs, flat above is {p2}, number {m2}
A: Is that at {A}?
U: yes. main door keypad {x:####}, bin store {x2:####} where the stopcock is
A: Great, so {x} then {x2}. Plumber {p3} from {o2:% Drainage|% Maintenance} is coming.
U: he can ring {m} or email {e}, im on call
A: Job {a2:R######}, {f}. Quote {a2} if it's out of hours. {o}

@nz % Electronics
U: 2 laptops for repair, {a:SN##^^####} & {a2:SN##^^####}
A: Hi, {o}. Need the login for both.
U: first is {w}, second {w2}
A: And wi-fi addresses, so we can test?
U: {mac} / {mac2}
A: Thanks. Courier from {A}?
U: yep ask for {p2}. im {p}
A: {a} has a new board, {a2} was just dust. Invoice {a3:RE-####}, pay with card ending {cl}?
U: yes {cl}
A: Paid. {g}

@sg % Wealth
U: Subject: beneficiary update {a:WM-######}\n\nDear {G},\n1) {p2}, born {d2}, account {i}\n2) {p3}, born {d3}, account {i2}\nAddress for both {A}.\n\nRegards\n{p}\n{m}
A: Dear {f}, 1 and 2 are in. For {f3} the IBAN is one we already use under {a2:WM-######}.
U: thats right, {a2} is his own
A: Your signing code please.
U: {x:######}
A: Completed under {a3:REQ#######}. {o}

@ph % Online Shop
U: my orders {a:############} at {a2:############} d pa dumating
A: Hi po! {a} is with rider {p2}, {m2}. {a2} is for pickup.
U: pickup saan
A: {A2}, pin {x:######}. Rider pin naman {x2:######}.
U: ok {x} and {x2}. ung {a2} gift kay {p3}
A: Noted. Seller page for review: {u:https://tindahan.example.ph/s/@}
U: refund nlng sa card {cm}
A: Sige po {f}, e-receipt to {e}. {o}

@ng % Stores
U: goods for {o2:% Hotels|% Schools} not complete. waybill {a:WB/####} and {a2:WB/####}
A: Good afternoon, who is contact on ground?
U: {p2}, {m2}. shop is {A}
A: {a} has signature of {p3}. Is that your staff?
U: yes {f3} na my boy
A: {a2} is at {A2} then. Driver pin {x:####}.
U: tell am collect balance from {e}
A: Invoice {a3:IV-#####} sent to {e}, oga {f}.

@us % Bank
A: [transcript] Agent: Thanks for holding, may I have the debit card number?
U: It's {c}
A: Agent: And is that under {p}?
U: Yes, and my husband {p2} has one, {c2}
A: Agent: What's the verbal password on the account?
U: {w}
A: Agent: And {f2}'s?
U: His is {w2}
A: Agent: Both replaced, {cl} and {cl2} are your new endings. Mail to {A}?
U: Yes, or {e} if you need me.
A: Agent: Case {a:##########}. I'm {G}, thanks for calling {o}.

@au % Smart Home
U: cant add cameras, app says 3 offline
A: Hi {f}, list the serials and MACs?
U: {a:CAM#######} {mac}, {a2:CAM#######} {mac2}, {a3:CAM#######} {mac3}
A: {a2} has the old IP {ip}. Hub code?
U: {x:####-####}
A: Pushed. Share link for the installer: {u:https://home.example.com.au/share/************}
U: he's {p2} {e2}, from {o2:% Electrical|% Automation}
A: All 3 up. Arm code is now {x2:####}. {g}

@gb % Gifts
U: got two cards charged, {cm} AND {cm2}
A: Sorry about that! Wishlist link or order?
U: {u:https://gifts.example.co.uk/list/@} orders {a:G######}, {a2:G######}
A: {a2} is a copy of {a}. Refund the second card?
U: yes {cm2}. gift card pin was {x:########}
A: Also {x2:########} is a new voucher for you, {f}.
U: ty! send list to {e2} and {e}
A: Both done, {g} at {o}

@ie % Mobile
U: family plan: {m}, {m2}, {m3}. need {m2} off
A: Whose is that one?
U: my ex {p2}. account {a:########}
A: And your PIN, {f}?
U: {x:####}. bill to card {c}
A: {m2} leaves on the 1st. Kid's line {m3} is for {p3}?
U: yes born {d3}
A: Manage it here {u:https://my.example.ie/plan/************}. SIM {a2:8935###############} goes to {A}. {o}

@de %-Versand|%-Shop
U: hallo, {a:#######-##} und {a2:#######-##} fehlen
A: Hallo {f}, {a} ging an {A}, {a2} an {A2}.
U: zweite ist büro, {o2:Kanzlei %|Ingenieurbüro %}, Empfang {p2}
A: Dort hat {f2} unterschrieben. Für {a} gibt es Sendung {a3:0034#############}.
U: geld zurück auf {i} bitte, nicht auf {cm}
A: Mach ich, Kundenkonto {u:https://shop.example.de/konto/@}, Mail an {e}. {g}

@de %-Systemhaus|% IT
U: Ticket: Neue Rechner {a:PC-####} ({mac}, {ip}) und {a2:PC-####} ({mac2}, {ip2}), Ansprechpartnerin {p2}, {m2}
A: Danke {f}. Passwörter: {w} und {w2}.
U: {a2} nimmt {w2} nicht
A: Dann {w3}. Freigabe: {u:https://hilfe.example.de/t/************}
U: passt. Rechnung an {e}
A: Vorgang {a3:INC-#####}, {g}, {o}

@fr %-Boutique|Maison %
U: Bonjour commandes {a:CM######} et {a2:CM######} pas reçues
A: Bonjour {f}, {a} est partie au {A}. {a2} attend au relais {A2}.
U: code du relais ?
A: {x:######}, au nom de {p2}.
U: c'est ma femme ok. remboursez {a} sur {c}
A: Fait, avoir {a3:AV#####}, suivi {u:https://boutique.example.fr/suivi/************}, copie à {e}
U: merci {g}

@fr % Informatique
U: imprimante {mac} a pris l'adresse {ip} du serveur
A: Bonjour, société et contrat ?
U: {o2:Transports %|Menuiserie %}, {a:CT-####}, je suis {p}
A: Je la passe en {ip2}. Mot de passe admin ?
U: {w}
A: Changé en {w2}. Ticket {a2:T######}, {G} vous rappelle au {m}.

@es Tienda %|Moda %
U: hola pedidos {a:ES######} y {a2:ES######} repetidos
A: Hola {f}, anulo {a2}. ¿Pagó con {cm}?
U: no, con {c}, cod {cv}
A: Vale. {a} llega a {A}, código {x:####}.
U: mejor a casa de {p2}, {A2}
A: Cambiado, siga aquí {u:https://tienda.example.es/p/************}. Aviso a {e} y {m}. {g}

@it % Casa
U: due resi {a:RS#####} e {a2:RS#####}, rimborso su {i}
A: Buongiorno {f}, {a} ricevuto, {a2} no. Ritiro in {A}?
U: in negozio da {p2}, {A2}, {m2}
A: Ok, pin di consegna {x:####}. Area clienti {u:https://casa.example.it/u/@}
U: la seconda carta era {c}
A: Visto, {a2} lì. Ricevuta a {e}. {g}

@pl Sklep %|%-Dom
U: zamówienia {a:ZM/#####} i {a2:ZM/#####}, oba na {A}?
A: {a} tak, {a2} na {A2}.
U: drugi to firma {o2:Piekarnia %|Biuro %}, odbiera {p2} {m2}
A: Dobrze. Kod kuriera {x:####}, link {u:https://sklep.example.pl/z/************}
U: zwrot za {a} na {i}
A: Zwrot {a3:ZW####}, mail na {e}. {g}

@nl % Webwinkel
U: hoi bestelling {a:NL######} en {a2:NL######} kwijt
A: Hoi {f}! {a} ligt bij {p2} op {A2}.
U: dat is de buurvrouw. en {a2}?
A: Die gaat naar {A}, pincode bezorger {x:####}.
U: betaald met {c}, geb datum {d} nodig?
A: Nee. Volg via {u:https://winkel.example.nl/v/************}, bericht naar {e} of {m}. {g}

@sv % Butik
U: order {a:SE#####} o {a2:SE#####}, ingen kommer
A: Hej {f}! {a} hämtas på {A2} med kod {x:####}.
U: och {a2}
A: Till {A}, mottagare {p2}.
U: ok betalat med {cm}. frågor till {m} / {e}
A: Följ här {u:https://butik.example.se/o/************}. {g}

@pt Loja %
U: olá, encomendas {a:LJ#####} e {a2:LJ#####}
A: Olá {f}! {a} segue para {A}; {a2} está no ponto {A2}.
U: codigo?
A: {x:####}. Pagou com {c}?
U: sim, e nasci a {d} se precisar p/ desconto
A: Cupão {a3:CP####}, enviado a {e} e por sms ao {m}, histórico em {u:https://loja.example.pt/conta/@}. {g}
`;
