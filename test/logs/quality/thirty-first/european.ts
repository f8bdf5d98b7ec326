// Situations in German, French, Spanish, Italian and Dutch.
export const european = `
de
U: Guten Tag, ich habe seit drei Wochen keine Rechnung bekommen. Kundennummer {#kd:########}
A: Guten Tag, mein Name ist {g} von {%o:Stadtwerke */* Energie}. Nennen Sie mir bitte Namen und Anschrift?
U: {a}, {addr}
A: Vielen Dank, {a}. Die Rechnung ging an {email}.
U: Die Adresse nutze ich nicht mehr. Bitte an {email.2} hmm ne, doch per Post
A: Gerne, ist notiert.

de af
U: hallo paket kam nicht an sendungsnr {#trk:00340434############}
A: Hallo, hier ist {g.f}. Auf wen läuft die Sendung?
U: {a}
A: Frau {a.l}, laut Fahrer wurde es bei {b.l} abgegeben, {street}.
U: Die kenne ich nicht! Meine Handynummer ist {phone}, er soll anrufen

de
A: {%o:Zahnarztpraxis */Hausarztpraxis */Praxis *}, {g.l}, guten Tag.
U: Guten Tag, {a.l} hier. Ich müsste den Termin am Donnerstag absagen.
A: Wie war das Geburtsdatum?
U: {dob:D.M.YYYY}
A: Danke. Neuer Termin wäre am 19. um 10:40 bei Dr. {b.l}.
U: Passt. Versichertennummer hat sich geändert: {id.kvnr}

de am bf~a
U: Sehr geehrte Damen und Herren,
| hiermit kündige ich den Vertrag {#vt:V-######-##} fristgerecht. Meine Frau {b} hatte dies bereits telefonisch
mitgeteilt.
| Bitte überweisen Sie das Guthaben auf {iban}.
| Mit freundlichen Grüßen
| {a}
| {addr}
A: Guten Tag {a}, wir bestätigen die Kündigung zu {#vt}. Die Erstattung geht auf das Konto mit den Endziffern
{iban|last4}.

de
U: Elster nimmt meine Steuer-ID nicht: {id.steuerid}
A: Guten Tag, welcher Name steht im Bescheid?
U: {a}, geb. {dob:DD.MM.YYYY}
A: Die ID stimmt, die Aktivierungs-PIN ist abgelaufen. Sie kommt neu per Post an {street}.
U: umgezogen. {addr.2}

de am
U: Internet weg, Fritzbox zeigt 169.254 Adresse
A: Moin, {g.f} vom Support. Welche MAC hat die Box?
U: {mac}
A: Danke Herr {a.l}. Ihre öffentliche IP war {ip}, der Port ist tot. Ticket {#tic:T########}.
U: Wann kommt der Techniker? Bin erreichbar unter {land}

at af
U: Grüß Gott, ich hätt eine Frage zum Befund
A: Grüß Gott, {%o:Ordination */Gesundheitszentrum *}. Ihre SVNR bitte?
U: {id.svnr}
A: Frau {a}?
U: Ja genau, {a}
A: Der Befund kommt morgen. Sollen wir auf {phone} anrufen?
U: Bitte ja

at
U: Meine Bestellung {#ord:AT-######} wurde doppelt abgebucht
A: Servus! Ich bin {g.f}. Welches Konto?
U: {iban}, {bank}
A: Danke, {a.f}. Die zweite Abbuchung über {n:20-90},90 Euro geht zurück.

ch am
U: Grüezi, i ha en Usschlag übercho vo de Krankekasse, Police {#pol:###.###.###}
A: Grüezi, mein Name ist {g}. Darf ich Ihre AHV-Nummer haben?
U: {id.ahv}
A: Danke, Herr {a.l}. Wohnen Sie noch an der Adresse {addr}?
U: Ja. Rückerstattig bitte uf {iban}
A: Wird erledigt.

ch
U: Velo gestohlen, Rahmennummer {#rn:WSB#######@}
A: Guten Tag. Name und Telefonnummer bitte.
U: {a}, {phone}
A: Merci, {a}. Schadennummer {#sn:SCH-######}. Bitte Polizeirapport an {g.f}: {email.g:versicherung.example.ch}

fr af
U: Bonjour, je n'ai toujours pas reçu mon remboursement, commande {#ord:FR#######}
A: Bonjour, je suis {g.f} du service client {%o:Fnac/Darty/La Redoute/*}. Puis-je avoir votre nom ?
U: {a}
A: Merci Madame {a.l}. Le remboursement a été fait sur la carte finissant par {card|last4}.
U: Cette carte est annulée. Voici mon RIB : {iban}

fr
U: slt ma box clignote rouge depuis hier soir
A: Bonjour ! Votre numéro de ligne ?
U: {land}
A: Merci. Vous êtes {a}, {addr} ?
U: oui
A: Un technicien passera mardi entre 8h et 10h. Référence {#ref:INC#######}. Un mobile ?
U: {phone}, code porte {!code:##@##}

fr am
A: {%o:Cabinet médical */Maison de santé *}, bonjour.
U: Bonjour, je voudrais un rendez-vous avec le docteur {b.l}
A: Vous êtes déjà venu ? Nom et date de naissance ?
U: {a}, né le {dob:D MMMM YYYY}
A: Votre numéro de sécurité sociale ?
U: {id.nir}
A: Très bien Monsieur {a.l}, jeudi à 11h20.

fr
U: Objet : contestation de l'amende {#av:##########}
| Madame, Monsieur,
| Mon véhicule {#reg:@@-###-@@} était chez {%g:Garage */Auto *} ce jour-là.
| Cordialement,
| {a}
| {addr}
| {email}
A: Bonjour, merci de joindre l'attestation de {%g} et de rappeler l'avis {#av}.

fr
U: impots : je n'arrive pas à me connecter, n° fiscal {id.spi}
A: Bonjour, quel est votre nom de naissance ?
U: {b.l}, épouse {a.l}, prénom {a.f}
A: Merci. Votre accès est bloqué, un code vous sera envoyé à {email}.
U: reçu {!otp:######}

be
U: Bonjour, je déménage et je dois transférer mon compteur, EAN {#ean:541448############}
A: Bonjour, {g} de {%o:Luminus/Engie/Mega}. Quelle est la nouvelle adresse ?
U: {addr}
A: Et le nom du locataire sortant ?
U: {b}. Moi c'est {a}, {phone}
A: Merci {a.f}, c'est en ordre.

be
U: bjr eid bloquée, registre national {id.niss}
A: Bonjour. Votre nom complet ?
U: {a.lsf}
A: Un nouveau code PUK sera envoyé à votre commune. Votre banque est {bank} ?
U: oui mais pq vous demandez? iban {iban} si vous voulez

qc
U: Allo, j'ai perdu ma carte soleil. {id.ramq}
A: Bonjour, ici {g.f}. Votre nom complet et votre code postal?
U: {a}, {post}
A: Merci {a.f}. La nouvelle carte sera postée au {street}.
U: Pouvez-vous m'appeler au {phone} si jamais ça revient?

qc bm
U: Mon char a été remorqué, plaque {#reg:@## @@@}
A: Bonjour, {%o:Remorquage */Fourrière *}. Au nom de qui?
U: {a}. C'est mon chum {b.f} qui l'avait stationné
A: Il est chez nous, dossier {#dos:R-####}. C'est {n:120-260} $ plus taxes.

es af
U: hola no me llega el codigo para entrar en la app
A: Hola, soy {g.f}. ¿Me dice su DNI y el móvil?
U: {id.dni} {phone}
A: Gracias, {a.f}. Tenemos otro número que acaba en {phone.2|last3}.
U: ese era el antiguo
A: Actualizado. Le llegará ahora.
U: {!otp:######} ya está

es bf
U: Buenos días. Quiero dar de baja el contrato de luz, CUPS {#cups:ES0021############@@}
A: Buenos días, le atiende {g} de {%o:Iberdrola/Endesa/Naturgy/* Energía}. ¿A nombre de quién está?
U: De mi madre, {b}. Yo soy {a}.
A: ¿Dirección del suministro?
U: {addr}
A: ¿Y la cuenta para devolver el saldo?
U: {iban}

es af
A: {%o:Clínica Dental */Clínica */Centro Dental *}, buenas tardes.
U: Buenas, soy {a.f}, tenía cita con la doctora {b.l} el lunes y no puedo
A: ¿Apellidos?
U: {a.l}
A: Muy bien, {a.f}, ¿le viene bien el jueves a las 18:15?
U: Perfecto. Mi correo es {email}

es
U: Me han puesto una multa y el coche ya no es mio. matricula {#mat:#### @@@}
A: ¿Número de expediente?
U: {#exp:##/######-#}
A: ¿Quién es el nuevo titular?
U: {b}, tel {phone.b}, vive en {street.b}
A: Presente la notificación de venta a nombre de {a}, por favor. ¿Es usted?
U: sí

mx af
U: buenas tardes no puedo descargar mi constancia, CURP {id.curp}
A: Buenas tardes, con gusto. ¿Su nombre completo?
U: {a.two}
A: Gracias, señorita {a.f}. ¿Correo registrado?
U: {email}
A: Su folio es {#fol:MX-########}.

mx
U: me hicieron un cargo q no reconozco de $1,{n:100-900} en la tarjeta {card|last4}
A: Le atiende {g.f} de {%o:Banorte/Banco Azteca/Citibanamex}. ¿Su nombre?
U: {a}
A: ¿Y un teléfono de contacto?
U: {phone}
A: Quedó la aclaración {#acl:##########}, {a.f}.

ar
U: Hola che, no me anda internet hace 2 dias, cliente {#cl:#######}
A: Hola, soy {g.f} de {%o:Fibertel/Movistar/Claro}. ¿Me pasás el DNI del titular?
U: {id.dniar}, {a}
A: Gracias {a.f}. ¿La dirección es {addr}?
U: sí. timbre B, o llamame al {phone}

ar af
U: Buen día, soy {a}, alumna de {%o:Instituto */Escuela *}. Necesito el certificado de alumna regular.
A: Buen día {a.f}. ¿Legajo?
U: {#leg:####/#}
A: Te lo mandamos a {email}. Firma la profe {b}.

it am bm~a
U: Buongiorno, la bolletta è intestata ancora a mio padre, {b}
A: Buongiorno, sono {g.f}. Mi dà il codice cliente e il suo codice fiscale?
U: {#cod:##########}, {id.cf}
A: Grazie, signor {a.l}. Indirizzo della fornitura?
U: {addr}
A: E l'IBAN per l'addebito?
U: {iban}

it
U: salve pacco fermo a milano da 5 gg {#trk:1UW############}
A: Salve, qui {g.f} di {%o:Bartolini/SDA/*}. A chi è intestato?
U: {a}
A: Manca il citofono. Me lo scrive?
U: {b.l}-{a.l} {street}. tel {phone}

it af
A: {%o:Studio veterinario */Clinica Veterinaria *}, buongiorno.
U: Buongiorno sono {a}, la padrona di Birillo. Microchip {#chip:380############}
A: Buongiorno {a.f}! Viene per il richiamo?
U: Sì, con la dottoressa {b.l} se c'è.
A: Giovedì alle 17. La chiamo al {phone} per conferma.

it
U: Spett.le Comune, chiedo la residenza. Cognome e nome: {a.lsf}, nato/a il {dob:DD/MM/YYYY}, C.F. {id.cf}
A: Gentile {a.l}, servono copia del documento e contratto. Pratica {#pr:####/2024}.
U: Documento CI {id.ci:CA#####@@}. Mail {email}

nl
U: hoi ik heb een verkeerde afschrijving van 49,{n:10-95}
A: Hoi! Met {g.f} van {%o:Ziggo/Odido/*}. Wat is je klantnummer en naam?
U: {#kl:########} {a}
A: Dank je {a.f}. Op welk rekeningnummer?
U: {iban}
A: Ik stort het binnen 5 dagen terug.

nl af
U: Goedemiddag, ik wil graag de afspraak bij dokter {b.l} verzetten
A: Goedemiddag, {%o:Huisartsenpraktijk */Tandartspraktijk *}. Mag ik uw geboortedatum?
U: {dob:DD-MM-YYYY}
A: Mevrouw {a.l}, klopt dat?
U: Ja, {a}
A: Kan dinsdag 9:10? We sms'en naar {phone}.

nl
U: Mijn DigiD is geblokkeerd. BSN {id.bsn}
A: Goedendag, wat is uw naam en postcode?
U: {a}, {post}
A: Dank u. U krijgt een brief met een code op {street}.
U: ik ben verhuisd naar {addr.2}

nl
U: Beste verhuurder,
| De cv doet het niet meer. Mijn buurvrouw {b} heeft hetzelfde.
| Groet, {a}
| {street}
| {phone}
A: Beste {a.f}, dank voor je melding {#m:M-#####}. Monteur {g.f} komt morgen tussen 8 en 12.
`;
