// More of every desk, and talk that only looks personal.
export const topics = `
# us
U: hi
A: Hi there! How can I help today?
U: how do I change the language of the app
A: Profile icon > Preferences > Language. There are 14.
# gb
U: Do you sell the Sherlock Holmes box set, the Penguin one
A: Yes, 9 volumes, £45, back in on Thursday.
# us
U: what dose your warranty cover on the 65" OLED
A: Parts and labor for 24 months. Burn-in isn't covered.
# au
U: is paracetamol cheaper than panadol 20s
A: $2.49 against $5.50 for the same 500 mg.
# gb
A: Just checking, are you still there?
U: yes sorry, phone rang
A: No rush at all.
U: ok it says step 4 of 6 now
# ie
U: What number do I ring for out of hours repairs?
A: 1800 200 300, free from any phone.
# in
U: Which train 12{x:###} or 22{x2:###} is having pantry car
A: The first one has pantry, 3A and 2A coaches.
# us
U: the status page says incident INC-{x:####} resolved but dashboards r blank
A: Please clear your cache, build 2{x2:###} fixes that.
# gb
U: Does table 12 seat ten? for the 6:30 show
A: It seats eight. Table 14 takes ten.
# za
U: What size tyres for a Polo, 195/55 R15?
A: Yes, R1 040 each fitted.
# ca
U: is there a cruise that stops in Juneau and Ketchikan
A: The 7-night one from Vancouver does, from $899.
# de
U: Ab wie viel Euro ist der Versand gratis?
A: Ab 49 Euro innerhalb Deutschlands.
U: super
# fr
U: vous livrez en Corse ? et c'est combien pour 12 bouteilles
A: Oui, 24 € sous 5 jours.
# es
U: la version 7.{x:#} va en iPhone 11?
A: Sí, necesita iOS 16 o posterior.
# br
U: o tamanho M veste 40?
A: Veste sim, a tabela está na página do produto.
# nl
U: geldt de kinderkorting ook voor 12 jaar
A: Tot en met 11 jaar, helaas.
# sv
U: Finns det laddstolpar vid hotellet, typ 2?
A: Ja, sex stycken, 22 kW, 4 kr per kWh.
# it
U: il volo ZX{x:####} parte dal terminal 1?
A: Sì, banco 22, imbarco alle 6:50.
# gb
U: my address was wrong on the cert. should be {ad} not {ad2}
A: Corrected, {p1.g}. The DOB we've printed is {bd1}, OK?
U: no!! {bd2}
# us
U: whos my rep now? used to be {p1}
A: It's {p2}. Her direct line is {ph}, email {em2}.
U: great, tell her {p3} from {o} says hi
# us
U: gate code for delivery {se:#####~##*##}, {flat:building C~building #}, name {p1.g}
A: Got it. And the phone for the driver?
U: {ph}
# gb
U: Please delete all my data: {p1}, {em1}, {ph}, {bd1}
A: Thank you. Your request ref is {ac:DSAR-####~PR#####}.
# au
U: phone was stolen, imei {imei}, model Galaxy S23, number {ph}
A: Blocked. Who's the account holder?
U: {p1}, pin {se:####}
# ie
U: Can you send it to the office instead, {o}, {ad}, c/o {p1}
A: Grand. Phone number there?
U: {ph}
# gb
A: Who shall I put as emergency contact?
U: my dad {p1}, {ph}
A: And your own date of birth?
U: {bd2}
# us
U: Passenger list⏎1) {p1} {bd1}⏎2) {p2} {bd2}⏎3) {p3} {bd3}
A: Thank you, all three are on {ac:@@#@@#}.
# in
U: Employee list for insurance attached below⏎{p1} | {bd1} | {em1}⏎{p2} | {bd2} | {em2}
A: Noted for {o}. Policy {ac:GMC######~####/##/#####}.
# gb
U: card was {cc}
A: Thanks, and the second card you'd like to keep?
U: the one that ends {cc2.4}
A: Removed the first, {p1.g}.
# us
U: wrong card!! take off {cc.m} and use {cc2}
A: Done. Security code?
U: {se:###}
# us
U: [voice] the card number is {ccw:16}
A: [voice] thank you, and the name on the card?
U: [voice] {p1}
# gb
U: [voice] my email is {ems1}
A: [voice] and your surname is {p1.s}?
U: [voice] that's right and the mobile {phw:11}
# us
U: my google drive folder w/ the receipts {url:https://drive.google.com/drive/folders/1*******************}
A: Thanks, received. Claim {ac:WC-######~########}.
# gb
U: here's the seller's page {url:https://www.marketloop.co.uk/users/$n~https://shop.tidewell.com/u/$n}
A: Thanks, we've suspended {un1}.
# ca
U: magic link says expired {url:https://app.nightjar.io/login/************************}
A: Requested a new one for {em1}. Workspace name?
U: {o}
# au
U: album link for the claim: {url:https://photos.app.goo.gl/*****************~https://www.dropbox.com/s/***************/damage.zip}, rego {pl}
A: Thanks {p1.g}, all 12 photos opened.
# za
U: camera recorder ip {ip}, password {pw}, mac {mac}
A: I can reach it now. Site contact?
U: {p1}, {ph}
# gb
U: whitelist please: {ip} and {ip2}
A: Which tenant?
U: {o}. asked by {p1}
# us
U: Printer {mac} grabs {ip} and fights with my desktop {dv1}
A: I've reserved a new address for it, {p1.g}.
# fr
U: le boitier {mac} ne synchronise plus, ip {ip}
A: Redémarrez-le. Votre nom et n° de ligne ?
U: {p1}, {ph}
# es
U: el enlace {url:https://cuenta.veltrano.es/restablecer/****************} ha caducado
A: Le mando otro a {em1}.
# de
U: Profil {url:https://www.flirtwelt.de/profil/$n~https://www.gebraucht24.de/nutzer/########} ist ein Fake
A: Danke, wir prüfen das. Ihr Benutzername?
U: {un1}
# de
U: Gehaltszettel an {o}, IBAN {ib}, Personalnr. {ac:#####~P-####}
A: Danke, Frau {p1}. Geburtstag {bd1} stimmt noch?
U: ja
# gb
U: Payroll changes⏎{p1} IBAN {ib}⏎{p2} IBAN {ib2}
A: Thanks, both updated for {o}.
# us
U: Dr. {p1} retired. who takes her patients at {o:clinic}?
A: Dr. {p2} and a PA, {p3}.
U: ok book me w/ {p3.s}
# gb
U: Alarm password for our keyholder {p1} is {sa}, panel code {se:######}
A: Thank you. And the site?
U: {o:school}, {zip}
# us
A: Security question: what was your first pet called? Only type it on the page please.
U: {sa}
A: And your username?
U: {un1}
# ie
U: year of birth {bd1.y}, name {p1}, can't find my library card
A: Birthday?
U: {bd1.dm}
A: It's card {ac:D#########~#######}.
# sg
U: Company {o} UEN {ac:20#######@}, want change signatory from {p1} to {p2}, nric {id:S#######@}
A: Noted. Send the board resolution please.
# us
A: Hi {p1}, it's {p2} from claims. Is {ad} still the best address?
U: no thats my ex {p3}'s house
A: Sorry about that. Removed.
# gb
U: spoke to {p1.g}, then {p2.g}, then {p3.g}, all said something different
A: I'm really sorry. I'm {p.g} and I'll stay with you until it's fixed.
# pl
U: Pracownik {p1} z firmy {o}, karta flotowa {cc}, PIN {se:####}
A: PIN-u proszę nie podawać. Karta odblokowana.
# nl
U: kaart eindigt op {cc.4}, pas nr {ac:###~####}, pin {se:####} geblokkeerd
A: Nieuwe pincode komt per post naar {ad}, meneer {p1.s}.
# tr
U: şifrem {pw} idi, güvenlik sorusu cevabı {sa}
A: Şifreniz sıfırlandı, {p1.g} Bey.
# it
U: wifi dell'agriturismo? quella scritta {se:%%%%%%##} non va
A: Provi {se2:%%%%%%####}, camera a nome {p1}?
U: si grazie
# br
U: cartão final {cc.4} compra na {o} não reconheço
A: Data de nascimento do titular?
U: {bd1}, {p1}
`;
