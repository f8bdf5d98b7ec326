// German and French templates of the third evaluation set, written as scripts.ts says.
export const germanAndFrenchScripts: Readonly<Record<string, string>> = {
  DE: `
---
@open
u: <mir wurde doppelt abgebucht|ich habe zwei mahnungen bekommen>, {price} am {date}
@verify
@verify
A: Danke, {herr} {last}. Die Erstattung geht auf {iban}. Ihre Vorgangsnummer: {ticket}.
u: super danke
---
U: Sehr geehrte Damen und Herren,

hiermit kündige ich meinen Vertrag {acct} zum {date}. Bitte bestätigen Sie mir das schriftlich.

Mit freundlichen Grüßen
{name}
{addrLines}
Tel.: {phone}
A: Guten Tag {herr} {last}, die Kündigung ist eingegangen. Es grüßt Sie {agentName}.
---
u: internet geht nicht, router {router} fw {version}
A: Können Sie mir die MAC-Adresse nennen?
u: {mac}
A: Und welche IP sehen Sie?
u: {ip}
A: Danke. Der Techniker {herr2} {last2} kommt am {date} zwischen {time} und {time2} Uhr.
u: bitte bei {name3} klingeln, {street}
---
U: Zählerstand melden
Name: {name}
Geburtsdatum: {dob}
Zählernummer: {meter}
Kundennummer: {cust}
Adresse: {addr}
E-Mail: {email}
A: Vielen Dank, Ihr neuer Abschlag beträgt {price}.
---
A: Praxisservice der Krankenkasse, {agent} am Apparat.
U: Ja, äh, {name} hier, es geht um meine Mutter, {name2}, die liegt, ähm, bei {clinic}.
A: Wie ist ihre {natidWord}?
U: Moment... {natid}.
A: Danke. Und das Geburtsdatum?
U: {dob}.
---
u: passwort vergessen, benutzer {user}
A: Ihr Einmalpasswort lautet {password}. Link zum Ändern: {reset}
u: und meine kollegin {name2} bei {org} kommt auch nicht rein, {email2}
---
u: lieferung an <meine nachbarin|meinen nachbarn> {name2}, {addr}
A: Gern, {herr} {last}. Auftrag {order} ist geändert. Womit möchten Sie die {price} zahlen?
u: karte {card}
--- x2
U: Bankverbindung neu: {iban}, Kontoinhaber {name}. {natidWord}: {natid}. Rückruf gern unter {phone} oder bei {org}.
A: Danke! Im Mai und im Sommer wird dann {price} abgebucht, im Winter mehr.
---
U: Fährt der Zug am {date} um {time} nach {city}? Und gilt das {brand}-Angebot noch?
A: Ja, und ja. Die Fahrt kostet {price}, Reservierung am Schalter.
---
@open
u: mein auto {plate} steht in {city} mit panne, code {code}
A: Bleiben Sie bitte beim Fahrzeug. Ihre Rufnummer?
u: {phone}, oder die von meiner frau {first3}, {phone2}
A: Der Fahrer heißt {name2} und ist um {time} da. Police {policy}, richtig?
---
U: Betreff: Adressänderung
Alt: {addr}
Neu: {addr2}
Mitgliedsnummer: {member}
Grüße, {first}
A: Hallo {first}, ist geändert. Der Ausweis kommt bis {date}.
`,
  FR: `
---
u: <bonjour|bjr>, <c'est|je suis> {name}, ma commande {order} n'est toujours pas arrivée
@verify
@verify
A: Merci {herr} {last}. Le colis {track} a été remis à {herr2} {last2} le {date}.
u: je connais pas {name2} moi
--- x2
U: Madame, Monsieur,

Je souhaite résilier mon contrat n° {policy} à compter du {date}. Merci de rembourser {price} sur mon compte {iban}.

Cordialement,
{name}
{addrLines}
{phone}
A: Bonjour {herr} {last}, votre demande {ticket} est bien enregistrée. {agent}, service client
---
u: la box clignote rouge depuis hier
A: Quelle est l'adresse MAC sous la box ?
u: {mac}
A: Merci. Un technicien passera le {date} à {time}. Un numéro de portable ?
u: {phone}, demandez {first2}
---
A: Bonjour, {agent} à votre écoute.
U: Oui euh bonjour, {name}, je vous appelle pour, euh, ma carte vitale. Je travaille chez {org}.
A: Votre {natidWord} ?
U: C'est le {natid}.
A: Et vous êtes né(e) le ?
U: {dob}.
A: Je vous envoie l'attestation à {email}.
---
U: Réclamation
Nom : {last}
Prénom : {first}
Dossier : {claim}
Adresse : {addr}
Téléphone : {phone}
Montant : {price}
A: Votre mot de passe provisoire est {password}, à changer sur {reset}.
---
u: je voudrais changer ma carte bancaire, la nouvelle c'est {card}
A: C'est noté. Votre IBAN pour les remboursements ?
u: {iban}
A: Merci, et votre conseiller {name2} vous rappelle au {phone}.
---
U: Est-ce que le {gadget} est en stock à {city} ? Il est à {price} chez {brand}.
A: Oui, il en reste {qty}. Offre valable jusqu'au {date}.
---
@open
u: j'ai déménagé, nouvelle adresse {addr2}
@verify
A: C'est modifié. Le compteur {meter} est bien au nom de {name2} ?
u: oui c'est mon <mari|conjoint>, son mail est {email2}
---
U: Votre code de validation est arrivé deux fois, {otp} puis {otp2}. Lequel ?
A: Le second. Votre identifiant est {user}.
U: Merci {agent}, et le dossier de ma fille {first2}, née le {dob}, c'est {ref} ?
A: Oui, pour {first2} c'est bien {ref}.
`,
};
