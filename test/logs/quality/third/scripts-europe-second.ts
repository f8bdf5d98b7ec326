// Spanish, Italian and Dutch templates of the third evaluation set, written as scripts.ts says.
export const otherEuropeanScripts: Readonly<Record<string, string>> = {
  ES: `
--- x2
u: <hola|buenas>, soy {name}, me han cobrado {price} dos veces
@verify
@verify
A: Gracias, {first}. Se lo devolvemos a {iban} antes del {date}.
u: vale gracias
---
u: no me va la fibra desde el {date}
A: ¿Me dice la MAC del router y su {natidWord}?
u: {mac}
u: {natid}
A: Perfecto, {herr} {last}. El técnico, {name2}, le llamará al {phone}.
---
U: Buenos días:

Solicito la baja de la póliza {policy} a nombre de mi padre, {name2}, con {natidWord} {natid}.

Un saludo,
{name}
{addrLines}
Móvil {phone}
A: Buenos días, {herr} {last}. Su expediente es {ticket}.
---
A: Le atiende {agent}, dígame.
U: Sí, eh, mire, que mi hija {first2} tiene cita en {clinic} y no sé, no sé la hora.
A: ¿Nombre completo de la niña y fecha de nacimiento?
U: {first2} {last}, {dob}.
A: El {date} a las {time}. Le mando un correo a {email}.
---
u: quiero cambiar la tarjeta, la nueva es {card}
A: Hecho, {herr} {last}. ¿La envío a {addr}?
u: no, al trabajo, {org}, {addr2}, preguntar por {first2}
---
U: ¿Tienen el {gadget} en {city}? Cuesta {price} en {brand}.
A: Sí, quedan {qty}. Puede recogerlo el {date} a las {time}.
---
@open
u: el contador {meter} marca mal, factura {invoice} de {price}
@verify
@verify
A: Gracias. Mandamos a {name2} el {date}.
---
u: he olvidado la clave, usuario {user}
A: Le envío un código. ¿Cuál es?
u: {otp}
A: Su contraseña temporal es {password}. Cámbiela en {reset}.
`,
  IT: `
---
u: <salve|buongiorno>, sono {name}, il pacco {track} risulta consegnato ma non ho niente
@verify
@verify
A: Grazie {herr} {last}, ho aperto la segnalazione {ticket}.
u: ok, rimborso di {price} su {iban}
---
U: Spett.le Servizio Clienti,

chiedo la voltura del contratto {acct} intestato a {name2}, {natidWord} {natid}.

Distinti saluti
{name}
{addrLines}
Cell. {phone}
A: Gentile {herr} {last}, la pratica è in lavorazione. {agent}
---
u: non riesco ad accedere, utente {user}
A: La password provvisoria è {password}. La cambi qui: {reset}
u: fatto. la mia collega {first2} {last2} di {org} ha lo stesso problema, {email2}
---
A: Pronto, sono {agent}. Mi dice il {natidWord}?
U: Sì, allora, {natid}.
A: Nata il?
U: {dob}. Mi chiamo {name}.
A: L'appuntamento è il {date} alle {time}.
--- x2
u: vorrei pagare la bolletta di {price} con la carta {card}
A: Certo. Codice contratto e intestatario?
u: {acct}, {name2}
A: Pagata. La ricevuta arriva a {email}.
---
U: L'ufficio di {city} apre alle {time}? Il {gadget} costa ancora {price}?
A: Sì a entrambe le domande, fino al {date}.
---
@open
u: il modem {router} non si collega, l'indirizzo mac è {mac}
@verify
A: L'IP {ip} risponde. Passerà il tecnico {name2}, cellulare {phone}.
---
U: Modulo reclamo
Cognome: {last}
Nome: {first}
Codice fiscale: {natid}
Indirizzo: {addr}
Email: {email}
Importo: {price}
A: Ricevuto, pratica {claim}. Saluti, {agentName}
`,
  NL: `
---
u: <hoi|goedemiddag>, met {name}, mijn bestelling {order} is kapot aangekomen
@verify
@verify
A: Dank u, {herr} {last}. We betalen {price} terug op {iban}.
---
u: wifi doet het niet, modem {router}
A: Wat is het MAC-adres?
u: {mac}
A: En uw IP-adres?
u: {ip}
A: De monteur {name2} komt op {date} tussen {time} en {time2}.
u: bel mijn man {first3} maar, {phone}
---
U: Geachte heer/mevrouw,

Graag wijzig ik het adres op polis {policy}. Mijn {natidWord} is {natid}.

Met vriendelijke groet,
{name}
{addrLines}
{phone} / {email}
A: Beste {herr} {last}, het is aangepast. Groet, {agent}
---
A: Goedemorgen, u spreekt met {agent}.
U: Ja eh, met {name}, ik bel voor mijn vader, {name2}, hij ligt bij {clinic}.
A: Wat is zijn geboortedatum en BSN?
U: {dob}, en eh, {natid}.
A: Dank u. Declaratie {claim} wordt op {date} betaald.
---
u: ik wil mijn factuur {invoice} van {price} betalen, kaart {card}
A: Gelukt, {herr} {last}. Bevestiging naar {email}.
u: stuur ook naar {org}, {addr}
---
U: Hebben jullie de {gadget} nog in {city}? Bij {brand} kost hij {price}.
A: Ja, nog {qty}. Afhalen kan tot {time}.
---
@open
u: ik ga verhuizen naar {addr2}
@verify
@verify
A: Genoteerd. Meterstand van meter {meter}?
u: komt {date}, mijn vrouw {first2} belt dan wel
---
u: inloggen lukt niet, gebruikersnaam {user}
A: Uw tijdelijke wachtwoord is {password}, wijzigen via {reset}.
u: en de code?
A: Die is {otp}. Meldingsnummer {ticket}.
`,
};
