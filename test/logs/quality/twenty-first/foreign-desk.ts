// More desks in German, French, Spanish, Portuguese, Italian, Dutch, Polish and Swedish.
export const foreignDesk = `
# de
U: Bitte folgende Empfänger anlegen:¶{org}, {iban}¶{org}, {iban}¶{p2}, {iban}
A: Gern. Mit welcher TAN bestätigen Sie?
U: {secret:######}
A: Alle drei sind angelegt, {p1.g}. BIC {bic} war beim ersten falsch.

# de
U: Diese Geräte fliegen aus dem WLAN: {device:p1} {mac} {ip}, {device:p2} {mac} {ip}
A: Hallo {p1.g}, der Kanal ist überlastet. Neues Passwort: {pw}
U: danke, sag ich {p2.g}

# at de
U: Karte eins {card.mask}, Karte zwei {card.mask}, welche ist gesperrt?
A: Die zweite. Inhaber?
U: meine Frau {d1}, geboren {dob}
A: Und Sie sind {m1}, beschäftigt bei {org}?
U: war ich, jetzt {org}

# de
U: Anmeldung zum Sportkurs¶Name: {p1}¶Geb.: {dob}¶Verein: {club}¶Notfall: {k1}, {phone}¶Kasse: Nr. {health}
A: Dabei! Spindcode {secret:####}, {a1.g}

# de
U: Link zum Hochladen geht nicht {url.share}
A: Nehmen Sie bitte {url.reset}. Kennwort {pw}.
U: jetzt. Lebenslauf von {p1} für {org}
A: Bewerbung {account:BW-#####} liegt bei {p2}.

# fr
U: Liste des matériels : {mac} / {ip} ({p1.h}), {mac} / {ip} ({p2.h})
A: Merci. Le client c'est {org} ?
U: oui, contact {p1}, {email.work:p1}
A: Mot de passe provisoire {pw}

# fr
U: trois prélèvements refusés¶{iban}¶{iban}¶{iban}
A: Les titulaires, svp ?
U: {p1}, {p2} et {org}
A: Le BIC {bic} du dernier a été fermé.

# fr
U: carte pro {card} bloquée au restaurant
A: Entreprise et porteur ?
U: {org}, {p1}
A: Le code saisi trois fois était faux. Nouveau : {secret:####}
U: merci {a1.g}

# fr
U: attestation pour mon employeur {org}, et copie à {clinic}
A: À quels mails ?
U: {email.work:p1} et {email:p1}
A: Envoyé, {p1}. Dossier {account:AT-####}.

# es
U: no reconozco accesos desde {ip} y {ip}, usuario {handle:p1}
A: Cierro las sesiones. Cambie la clave aquí: {url.reset}
U: la nueva es {pw}, ¿vale?
A: No me la diga, {p1.g}.

# es
U: Nóminas de {org}: {p1} {iban}, {p2} {iban}
A: Recibido. ¿Cuál es su clave de firma?
U: {secret:##########|########}
A: Remesa {account:RM-######} enviada.

# mx es
U: la tarjeta {card} la rechaza el sistema, probé tambien {card}
A: No mande el número completo por favor. ¿CVV de la segunda?
U: {secret:###}
A: Aprobada, gracias {p1.g}.

# es
U: Alta de socio: {p1}, {dob}, {nid}, trabaja en {org}, hijo {b1} ({cdob}) en {school}
A: Bienvenido a {club}. Código de taquilla {secret:####}, carné {account:S-#####}.

# pt br
U: Convite para o portal não abre: {url.reset}
A: Use este: {url.reset}, senha {pw}.
U: abriu. sou {p1} da {org}
A: Ótimo {p1.g}!

# br
U: meu cartão {card.last} foi clonado, compra em {org}
A: Sinto muito. Seu CPF?
U: {nid}
A: Bloqueado. Virtual novo: {card}, código {secret:###}.

# pt
U: Transferir rendas para {iban} em vez de {iban}
A: Senhorio e inquilino?
U: {org}, {p1}, fração {addr.street}
A: Feito a partir de {date.dm}. {a1.g}

# it
U: elenco dipendenti {org}: {p1} {dob}, {p2} {dob2}
A: Grazie, servono anche i codici fiscali.
U: {p1.g}: {nid}. per {p2.g} domani
A: Polizza {account:COL-#####}.

# it
U: accesso sospetto da {ip}, mac {mac}
A: È il suo dispositivo {device:p1}?
U: no. il mio è {device:p1}
A: Bloccato. Codice: {secret:######}, link {url.reset}

# nl
U: incasso mislukt op {iban}, graag van {iban}
A: Op naam van?
U: {org}, tekenbevoegd {p1} en {p2}
A: Machtiging {account:M#######} aangepast.

# nl
U: netwerk op school plat, {ip} geeft niks, mac {mac}
A: Welke school?
U: {school}, bel {p1} {phone}
A: Beheerwachtwoord is nu {pw}. {a1.g}

# pl
U: karta {card.mask} nie działa, druga {card.last} też
A: Na czyje nazwisko?
U: {p1}, firma {org}
A: Odblokowane. Kod {secret:######}.

# se
U: nya autogiron: {org} {iban}, {p2} {iban}
A: Signera med koden {secret:######}.
U: klart
A: Tack {p1.g}, avtal {account:AG-######}.

# tr
U: cihazım {device:p1} MAC {mac} IP {ip} ağa bağlanmıyor
A: Yeni şifre {pw}. Hangi şirketten?
U: {org}, adım {p1}

# ru
U: карта {card} не проходит, код {secret:###}
A: Не присылайте код! Имя держателя?
U: {p1}, работаю в {org}
A: Разблокировано, {p1.g}. Номер обращения {account:######-##}.
`;
