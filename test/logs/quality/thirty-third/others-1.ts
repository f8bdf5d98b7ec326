// Conversations in German, French and Spanish.
export const others1 = `
# de-DE
U: Guten Tag, mein Name ist {p1}, Kundennummer {a1=########}. Ich möchte meine Bankverbindung ändern.
A: Guten Tag Frau {l1}, gerne. Wie lautet die neue IBAN?
U: {ib}, bei der [[organisation:Sparkasse Kassel]]
A: Vielen Dank, Frau {l1}. Zur Bestätigung noch Ihr Geburtsdatum bitte.
U: {bd|dot}
# de-DE
U: hallo paket soll zugestellt sein is aber nix da!! {a1=00340434############}
A: Hallo, mein Name ist {f2} von {o1=~DHL~Hermes~GLS~DPD}. An welche Adresse sollte es gehen?
U: {ad}, name an der klingel {l3}
A: Der Bote hat es bei {l4} im selben Haus abgegeben.
U: ah ok herr {l4} ist im urlaub, super...
# de-DE
U: Sehr geehrte Damen und Herren,
hiermit kündige ich meinen Vertrag {a1=V-#######} zum nächstmöglichen Zeitpunkt.
Mit freundlichen Grüßen
{p2}
{ad}
Tel. {ph}
A: Sehr geehrter Herr {l2}, die Kündigung ist bei {o1=~Vodafone~E.ON~McFit~Allianz} eingegangen. Die Bestätigung \
geht an {e2}.
# de-DE
A: Praxis Dr. {l4}, {l1} am Apparat.
U: Ja guten Morgen, {l2} hier, ich wollte den Termin von meiner Frau {f3} verschieben.
A: Geburtsdatum von der Frau?
U: {bd3|de}
A: Am Donnerstag um 9 hätte ich was. Rückruf unter {ph}?
# de-DE
U: Steuer-ID {steuerid}, ELSTER lehnt die Meldung ab
A: Lohnbüro {o1=~Nordwerk GmbH~Bäckerei Sander~Klinikum Kassel~Weber & Söhne KG}, {p1}. Ihre Personalnummer bitte?
U: {a1=#####}, {p2}
A: Danke, Herr {l2}. Die Steuerklasse war falsch hinterlegt.
# de-DE
U: komme nicht in mein konto, benutzer {h1} pw {pw} geht nich
A: Hallo {f1}, bitte nie das Passwort schreiben. Ihre IP {ip} war gesperrt, jetzt ist sie frei.
U: geht, danke
# de-DE
U: Mein Auto {a1=KS-@@ ###} wurde auf eurem Parkplatz abgeschleppt
A: Guten Tag, es steht bei {o1=~Abschleppdienst Pohlmann~Auto Rettberg~Berger Bergung}. Wer holt es ab?
U: mein sohn {f4}, {f4} {l2}, ausweis {nat1=L########}
# de-CH
U: Grüezi, ich habe eine Frage zur Prämie. Versichertennummer {a1=###.###.###}, AHV {ahv}
A: Grüezi, {p1} von der {o1=~CSS~Helsana~Sanitas~KPT}. Wie ist Ihr Name?
U: {p2}
A: Merci, Herr {l2}. Die Prämie steigt ab Januar auf CHF 412.30.
# de-CH
U: Neue Adresse ab 1. Juli: {ad}. Betrifft {p1} und {p2}
A: Danke Frau {l1}. Bleibt die Nummer {ph}?
U: Ja, und Rechnungen bitte an {e1}
# de-CH
U: twint geht nicht, konto {ib}
A: Guten Tag, bei welcher Bank sind Sie?
U: [[organisation:Raiffeisen]], lautet auf {f3} {l3}
A: Danke Frau {l3}, Code {s1=######} bitte in der App eingeben.
# de-CH
A: {o1=~Tierklinik Rigi~Tierklinik am See~Kleintierpraxis Aarepark}, {f1}.
U: Hoi, do isch {p3}, es goht um d Katz, Chip {a1=756############}
A: Hoi Frau {l3}, Dr. {l2} rüeft Sie zrugg uf {ph}.
# de-DE
U: Ich möchte meine Tochter {f7} in der Kita anmelden
A: Gerne. Nachname, Geburtsdatum und Anschrift?
U: {l7}, {bd7|dot}, {ad}
A: Und Ihr Name bitte?
U: {f1} {l7}
A: Danke, Frau {l7}. Vorgang {a1=KA-####/##}.
# fr-FR
U: Bonjour, je n'ai toujours pas reçu ma commande n° {a1=########}
A: Bonjour, je suis {f1} du service client {o1=~Fnac~Darty~Cdiscount~La Redoute}. Puis-je avoir votre nom et votre \
code postal ?
U: {p2}, {pc}
A: Merci M. {l2}. Le colis {a2=6A###########} est en point relais.
# fr-FR
U: slt jarrive pas a me connecter mon mail c {e1}
A: Bonjour, un code vient d'être envoyé au {ph}.
U: {s1=######}
A: Merci {f1}, votre accès est rétabli.
# fr-FR
U: Madame, Monsieur,
Je vous prie de bien vouloir modifier mon RIB : {ib}.
N° de sécurité sociale : {nir}
Cordialement,
{p1}
A: Bonjour Mme {l1}, votre demande est enregistrée sous le numéro {a1=DS-######}.
# fr-FR
A: Cabinet dentaire du docteur {l4}, bonjour.
U: Bonjour, c'est {p3}, j'ai rendez-vous demain pour mon fils {f8}.
A: Sa date de naissance ?
U: Le {bd8|long}.
A: C'est noté, {f8} à 16 h 30 avec le docteur {l4}.
# fr-FR
U: compteur linky {a1=##############}, déménagement le 30
A: Bonjour, quelle est l'adresse ?
U: {ad}
A: Et le titulaire du contrat ?
U: {p1} et {p2}, mais {f2} part
A: Très bien, le contrat {o1=~EDF~Engie~TotalEnergies} passe au nom de {p1}.
# fr-FR
U: Ma voiture {a1=@@-###-@@} est au garage depuis 3 semaines
A: Bonjour M. {l2}, {f4} de {o1=~Norauto~Garage Bellevue~Speedy}. La pièce arrive jeudi, je vous appelle au {ph}.
# fr-BE
U: Bonjour, je voudrais déclarer un sinistre. Police {a1=###/########}
A: Bonjour, {f1} à votre service. Votre numéro national ?
U: {nrn2}, {p2}
A: Merci Monsieur {l2}. Sur quel compte peut-on vous rembourser ?
U: {ib}, [[organisation:Belfius]]
# fr-BE
U: Mon gsm c'est le {ph}, j'habite {ad}
A: Merci. Le technicien de {o1=~Proximus~VOO~Orange} passera mardi. Vous êtes Madame... ?
U: {l1}. {f1} {l1}
# fr-CH
U: Bonjour, ma fille {f1} part en camp et j'ai besoin de son attestation. AHV {ahv1}
A: Bonjour, à quel nom et à quelle adresse ?
U: {p1}, {ad}
A: C'est parti. Dossier {a1=GE-######}.
# fr-CH
U: carte bloquée après 3 essais, termine par {cc|4}
A: Bonjour Monsieur, votre nom et date de naissance ?
U: {p2} {bd2|dot}
A: Merci Monsieur {l2}. Nouveau NIP par courrier au {st}.
# es-ES
U: buenas, no me llega el código de la app. mi dni {dnies} y mi móvil {ph}
A: Buenas tardes, le atiende {f1} de {o1=~CaixaBank~BBVA~Movistar~Endesa}. ¿Me confirma su nombre?
U: {p2}
A: Gracias, {f2}. Reenviado.
U: ya está, {s1=######}
A: No hace falta que me lo diga 😊
# es-ES
U: Quiero cambiar la cuenta del recibo de la luz, CUPS {a1=ES00##############@@}
A: ¿Titular?
U: {p1}, pero la cuenta es de mi marido {f2}: {ib}
A: Perfecto, {f1}.
# es-ES
U: Asunto: reclamación maleta
Localizador {a1=@@@@@@}, nombre {p1}, NIE {nie}
Me rompieron una rueda. Vivo en {ad}.
A: Estimada {f1}: abrimos el parte {a2=MAD@@#####}. Un saludo, {p2}, {o1=~Iberia~Vueling~Air Europa}
# es-PE
U: buenas tardes señorita, quiero saber de mi préstamo. DNI {dnipe}
A: Buenas tardes, le saluda {f1} de {o1=~Interbank~BCP~Mibanco~Caja Arequipa}. ¿Su nombre completo?
U: {p2}
A: Gracias señor {l2}. Su cuota vence el 15. ¿Lo llamo al {ph}?
U: no, a mi esposa {f3}, {ph2}
# es-PE
U: hola mi pedido {a1=PE-#######} no llega a {ad}
A: Hola {f1}, el motorizado {f2} está cerca. ¿Referencia?
U: frente al grifo, timbre {n1=~rojo~blanco}
# es-PE
U: clave del wifi no funciona, la etiqueta dice {s1=^^^^####^^}
A: ¿Número de suministro o DNI del titular?
U: {dnipe1}, {p1}
A: Listo {f1}, la nueva es {s2=^^####^^##}.
# es-MX
U: Buen día, necesito mi constancia. CURP {curp}
A: Buen día, {f2} a sus órdenes. ¿Correo?
U: {e1}
A: Enviada, {f1}. Folio {a1=##########}.
# es-MX
U: me clonaron la tarjeta!! {cc}
A: Tranquila, soy {f4} de {o1=~Banorte~Citibanamex~Banco Azteca~HSBC México}. ¿Me da su nombre y fecha de nacimiento?
U: {p1}, {bd|es}
A: Bloqueada, señora {l1}. Reporte {a1=RM#########}. La nueva llega a {ad}.
# es-MX
U: el internet se va a cada rato, cuenta {a1=0#########}
A: Hola, ¿con quién tengo el gusto?
U: {f2} {l2|up}
A: {f2}, va un técnico mañana. ¿Su cel es el {ph}?
U: simón
`;
