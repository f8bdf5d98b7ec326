// German, French, Spanish, Italian and Dutch situations.
export const abroadOne = String.raw`
@de Volksbank %|Sparkasse %
U: hallo, meine girocard ist weg!! nummer {c}
A: Guten Tag, mein Name ist {G}. Nennen Sie mir bitte Ihr Geburtsdatum.
U: {d}
A: Danke, Frau {s}. Die Karte ist gesperrt, die neue geht an {A}.
U: danke

@de Stadtwerke %|%-Energie
U: Zählerstand 14822, Zähler {a:1EMH00########}
A: Vielen Dank! Auf wen läuft der Vertrag?
U: {p_}, {S}
A: Notiert, {f}. Ihr Abschlag bleibt bei 94 Euro. Ihr Team von {o}

@de %net|%kom
U: Internet geht seit gestern nicht, Kundennr. {a:########}
A: Hallo, hier schreibt {g}. Wie lautet Ihr Kundenkennwort?
U: {w}
A: Danke. Der Router mit der MAC {mac} meldet sich nicht.
U: und jetzt
A: Techniker kommt morgen, Rückruf unter {m}.

@de %-Versicherung|% Versicherungen AG
U: Betreff: Schaden {a:SV-####-#####}\n\nSehr geehrte Damen und Herren,\nanbei die Rechnung der {o2:Tischlerei %|Glaserei %}. Bitte überweisen auf {i}.\n\nMit freundlichen Grüßen\n{p}\n{A}
A: Sehr geehrter Herr {s},\nwir zahlen 612,40 € in den nächsten Tagen aus.\n\n{G}\n{o}
U: vielen dank

@de Praxis am %|Gemeinschaftspraxis %
U: brauche ein rezept für meine mutter {p2}
A: Gern, wann ist sie geboren und wie ist ihre Versichertennummer?
U: {d2}, {np:^#########}
A: Liegt ab 15 Uhr bereit. Dr. {s3:} unterschreibt noch.

@de
U: Für die Lohnabrechnung fehlt meine Steuer-ID: {n}
A: Danke {f}. Gibt's auch eine neue Bankverbindung?
U: ja {i}
A: Personalnummer wäre noch gut.
U: {a:#####}

@de Hotel %|Gasthof %
U: Wir kommen erst gegen 23 uhr an, reservierung {a:###-###-##}
A: Kein Problem. Der Schlüsseltresor hat den Code {x:####}.
U: {x} hab ich. auto steht im hof, kennzeichen {a2:KS-^^ ###}
A: Prima, gute Anreise Familie {s}! {g}, {o}

@de
U: was kostet der Versand nach Österreich
A: 9,90 € bis 10 kg, ab 100 € Bestellwert frei.
U: und wie lange
A: 3 bis 5 Werktage.

@de
U: Fehler F21 am Geschirrspüler SG-600
A: F21 heißt Zulauf zu. Bitte Sieb reinigen.
U: geht wieder!

@de %hof Immobilien|% Hausverwaltung
U: heizung kalt, wohnung {A}
A: Das tut mir leid. Wer ist vor Ort?
U: meine nachbarin {p2}, {m2}
A: {o2:Sanitär %|Haustechnik %} meldet sich bei {f2}. Mieternummer?
U: {a:####.##.###}

@fr Banque %|Crédit %
U: Bonjour, prélèvement inconnu de 59€ sur ma carte {cm}
A: Bonjour, {g} à votre service. Votre nom et date de naissance ?
U: {p_}, {d}
A: Merci. Identifiant client ?
U: {a:##########}
A: Opposition faite {f}, nouvelle carte sous 5 jours. {o}

@fr % Assurances|Mutuelle %
U: remboursement pas reçu, n° sécu {n}
A: Bonjour Madame {s}, sur quel compte doit-il arriver ?
U: {i}
A: C'est corrigé. Né(e) le {d}, c'est bien ça ?
U: oui

@fr %Box|% Télécom
U: la box clignote rouge, ligne {m}
A: Puis-je avoir le numéro de série ?
U: {a:SN##########}
A: Et l'adresse MAC au dos ?
U: {mac}
A: Merci, {mac} ne répond plus, un technicien de {o2:% Réseaux|% Fibre} passera chez vous, {A}.

@fr % Colis|% Express
U: colis {a:6A###########} livré chez qui ??
A: Chez votre gardienne, Mme {s2}.
U: y'a pas de gardienne au {S}
A: J'ouvre une enquête au nom de {p}, suivi sur {e}.

@fr Lycée %|Collège %
U: Bonjour, {f2} ne vient pas ce matin, fièvre
A: Bonjour, merci. Nom de famille et classe ?
U: {s2}, 4e B. je suis son père {p}
A: Bien noté. Votre code parent pour le portail : {x:~~~###}
U: merci, {x} marche

@fr
U: vous êtes ouverts le 15 août ?
A: Non, fermé, réouverture le 16 à 9h30.
U: ok merci

@fr
U: le modèle AX-220 est compatible induction?
A: Oui, toutes plaques, fond 18 cm.
U: garantie ?
A: 2 ans, 10 ans pour les pièces.

@fr Agence %|% Immobilier
U: Dossier location : {p}\nné le {d}\nCNI {np:############}\nemployeur {o2:Boulangerie %|Cabinet %}
A: Bien reçu. Votre garant ?
U: mon oncle {p2}, {e2}
A: Nous écrirons à {f2}. Visite au {A2} samedi 10h. {G}

@fr % Location
U: j'ai perdu la clé du {a:^^-###-^^}
A: Vous êtes où ? Et le contrat est à quel nom ?
U: {p_}, permis {np:############}
A: Le boîtier à l'agence s'ouvre avec {x:####}, double dedans.
U: super merci {g}

@es Caja %|Banco %
U: hola me han bloqueado la tarjeta {c}
A: Buenas, soy {g}. ¿Su DNI, por favor?
U: {n}
A: Gracias {f}. ¿Y el CVV le consta como {cv}?
U: si
A: Desbloqueada. Un saludo, {o}

@es Energía %|% Luz
U: cambio de titular, ahora es mi hija {p2}
A: De acuerdo, dígame DNI e IBAN de ella.
U: {n2} y {i}
A: ¿El punto de suministro sigue en {A}?
U: correcto
A: Contrato {a:ES00###########} a nombre de {f2}.

@es % Fibra|% Móvil
U: olvidé la clave del wifi
A: Le ayudo. ¿Línea o usuario?
U: {h}
A: La clave es {w}. ¿Le funciona, {f}?
U: si {w} perfecto

@es Clínica %|Centro Médico %
U: necesito cambiar la cita de mi padre, {p2}
A: Claro, ¿fecha de nacimiento de su padre?
U: {d2}
A: ¿Y la tarjeta sanitaria?
U: {np:^^^^##########}. avisad a {m}
A: Jueves 11:30 con la doctora {s3}. {o}

@es % Envíos
U: pedido {a:PD#######} no llega
A: El repartidor anotó dirección incorrecta.
U: es {A}, timbre {s}
A: Reenviado, mañana. Soy {g}, de {o}.

@es
U: ¿hasta cuándo puedo devolver unas zapatillas?
A: 30 días desde la entrega, sin usar.
U: ¿en tienda también?
A: Sí, con el tique.

@es Colegio %
U: Matrícula: {p2}\nFecha nac.: {d2}\nTutor: {p}\nTel.: {m}
A: Recibida. Falta el correo del tutor.
U: {e}
A: Su acceso: {h}, contraseña {w}. Secretaría {o}

@es Seguros %
U: golpe en la puerta, matrícula {a:#### ^^^}
A: ¿Me dice quién conducía?
U: {p2}, carnet {np:########^}
A: Parte {a2:P-######} abierto. Taller: {o2:Talleres %}.
U: gracias {g}

@es
U: error 0x80070643 al instalar la 3.2
A: Instale antes la 3.1.4 y reinicie.
U: listo

@it Banca %|Cassa di %
U: buongiorno ho dimenticato il pin dell'app
A: Buongiorno, sono {g}. Codice cliente?
U: {a:########}
A: Codice fiscale?
U: {n}
A: Grazie signora {s}. Codice di sblocco: {x:######}

@it % Energia|% Gas
U: bolletta arrivata a nome di {p2} ma ora ci sono io
A: Mi dia nome, data di nascita e POD.
U: {p}, {d}, {a:IT001E########}
A: L'indirizzo resta {A}?
U: sì
A: Voltura avviata. {o}

@it % Assicurazioni
U: targa {a:^^###^^} scade domani, come pago
A: Con carta, se vuole adesso.
U: {c} scad 09/27
A: Mi serve anche il codice dietro.
U: {cv}
A: Pagato, {f}. Polizza su {e}.

@it Farmacia %
U: la ricetta di mia nonna è pronta?
A: Come si chiama e quando è nata?
U: {p2_}, {d2}
A: Sì, {o} la consegna in {S}. Citofono?
U: {s2}

@it % Rete|% Fibra
U: il modem {mac} non si connette
A: Vedo l'IP {ip}, sembra attivo. Numero di telefono?
U: {m}
A: Segnalazione {a:TK#######} per {p}.
U: grazie {g}

@it
U: il museo è aperto lunedì?
A: No, da martedì a domenica 10-18.
U: biglietto ridotto?
A: 8 euro sotto i 25 anni.

@it Albergo %|Hotel %
U: mi serve fattura, ditta {o2:Studio %|Officine %}
A: Volentieri. Nome dell'ospite e partita?
U: {p}, camera 12, pagato con la carta che finisce {cl}
A: La mando a {e}.\n{G}\n{o}, {A2}

@it
U: Benvenuto modulo: nome {p}, nato il {d}, CF {n}, IBAN {i}
A: Grazie, l'ufficio personale ha tutto. Badge {a:B####}.
U: password del portale?
A: Quella iniziale è {w}.

@it % Giochi
U: account rubato nick {h}
A: Ciao! Data di nascita usata e mail?
U: {d}, {e}
A: Accesso da {ip} bloccato. Il tuo profilo: {u:https://giochi.example.it/utente/@}
U: grande

@nl % Bank
U: pas kwijt, eindigt op {cl}
A: Wat vervelend. Uw naam en geboortedatum?
U: {p_} {d}
A: Geblokkeerd. Klopt {A} nog?
U: ja
A: Nieuwe pas is onderweg. Groet, {g}, {o}

@nl % Zorg
U: declaratie afgewezen polis {a:########}
A: Mag ik uw BSN ter controle?
U: {n}
A: Dank u. Het bedrag komt op {i}.
U: top, en mijn zoon {f2}? geb {d2}
A: {f2} is al meeverzekerd.

@nl %Net
U: wifi werkt niet, postcode {z}
A: Hoi, {g} hier. Modem serienummer?
U: {a:XZ########}
A: MAC begint met iets op de sticker?
U: {mac}
A: Monteur van {o2:% Installatie} belt {m}.

@nl % Woningen
U: voordeur slot kapot bij {A}
A: Ik stuur {g2:} langs. Op welke naam is de huur?
U: {p}
A: Zonder sleutel kunt u via de berging, code {x:####}.
U: dank je

@nl
U: kan ik mijn abonnement per maand opzeggen?
A: Ja, na het eerste jaar per maand.
U: kosten?
A: Geen.

@nl % Fietsen
U: frame {a:WTU###^#####} gestolen, wat nu
A: Aangifte doen en sturen naar {e2}. Naam?
U: {p}, betaald met {cm}
A: Vervangende fiets binnen 10 dagen, {f}.

@nl
U: Ik kan niet inloggen op het personeelsportaal, {h}
A: Resetlink: {u:https://mijn.example.nl/reset/****************}
U: moet mijn bsn erbij? {n}
A: Nee hoor. Succes {f}, {g} van HR

@nl Basisschool %|% College
U: {f2} heeft waterpokken, komt niet
A: Beterschap! Achternaam en groep?
U: {s2}, groep 4
A: Genoteerd door {g}. Wie haalt het huiswerk op?
U: oma, {p3}, {m3}
`;
