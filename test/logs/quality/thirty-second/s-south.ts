// French, Spanish, Italian, Romanian and Greek.
export const south: readonly string[] = [
  `fr
U: bonjour j'ai pas reçu mon colis {k=a:6A~##########}
A: Bonjour, je suis {n2.f}, je vais vous aider. Votre nom et votre code postal ?
U: {n.l} {n.f}, {ad.pc}
A: Merci {n.t!} {n.l}. Le colis a été livré au point relais {o=o:(Tabac du Centre|Presse Saint-Michel|Le
Panier Vert)}.`,
  `fr
U: Madame, Monsieur,
| Je souhaite résilier mon contrat n° {k=a:HAB~########} suite à mon déménagement.
| Nouvelle adresse : {ad}
| Cordialement,
| {n}
| {ph}
A: Bonjour {n}, votre demande est enregistrée sous la référence {r=a:RES-~#####}. {w2.il}, {o=o:(Mutuelle des
Alpes|Assurances Loire-Atlantique|Prévoyance du Sud)}`,
  `fr
U: pour le remboursement voila mon rib {ib}
A: Merci. Et votre numéro de sécurité sociale ?
U: {nirn}
A: C'est noté, {n}. Vous serez remboursé sous 5 jours.`,
  `fr
U: allo oui bonjour c'est {n.f} {n.l} à l'appareil mon numéro c'est le {ph}
A: Bonjour {n.f}. Quel est votre numéro client ?
U: alors c'est {k=a.g2:~#######}
A: Merci. Votre box a l'adresse MAC {mc=m:&&:&&:&&:&&:&&:&&}, c'est bien ça ?
U: euh oui je crois`,
  `fr
U: Ma fille {w2.f} sera absente demain, elle est en CM1 chez Mme {w3.l}
A: Bonjour, c'est noté. Pouvez-vous me rappeler son nom de famille ?
U: {w2.l}, comme son père. Moi c'est {w.f} {w.l}
A: Merci Mme {w.l}. Bonne journée. {o=o:(École Jules-Vallès|École Sainte-Claire|École des Tilleuls)}`,
  `fr
U: code de vérification {k=s:~#####} marche pas
A: Il expire après 5 minutes. Je vous en renvoie un au {ph}.
U: j'ai reçu {k2=s:~#####}
A: Parfait, vous êtes connectée, {w.f}.`,
  `es
U: Buenas, quería cambiar la cuenta del recibo de la luz. DNI {dnin}
A: Buenas tardes, le atiende {n2.f} de {o=o:(Energía Levante|Luz del Norte|Eléctrica Montseny)}. ¿Me dice el IBAN
nuevo?
U: {ib}
A: Gracias, {n.t!} {n.f}. ¿El titular sigue siendo usted?
U: no, mi marido {m2}`,
  `es
U: hola el repartidor dice q la direccion no existe. {ad}
A: Hola {n.f}, ¿me confirma el número de pedido?
U: {k=a:ES~########}
A: Perfecto. Le llamará al {ph}.
U: mejor al {ph2} q es el de mi madre`,
  `es
U: Soy {n}, con NIE {nien}. Necesito cita para el empadronamiento.
A: Tiene cita el día 12 a las 9:30. Localizador {r=a:^^^~###}.
U: ¿puede venir mi mujer {w2.f} conmigo?
A: Sí, con su pasaporte.`,
  `cl
U: Hola, compré un pasaje y salió mal el rut, es {rutn}
A: ¡Hola {n.f}! ¿Me das el código de reserva?
U: {k=a:^^^~^#}
A: Listo, corregido. Te llega a {emn}.
U: ese correo ya no lo uso po, manda a {e1=e:<n.ef>.<n.el>.cl@gmail.com}`,
  `cl
U: Se me cayó el internet hace 3 días!! a nombre de {w9}, {ad}
A: Disculpe las molestias. ¿Su RUT y un teléfono?
U: {rutw9}, {ph}. ella es mi abuela, yo soy {m.f}
A: Gracias {m.f}. La visita es mañana entre 9 y 13, técnico {m3}. {o=o:(Fibra Austral|ConectaSur|Telered Andes)}`,
  `cl
U: transferí a la cuenta rut equivocada
A: Buenas tardes, {n2.f} de {o=o:(Banco Cordillera|Caja Los Robles|Banco Mapocho)}. ¿A qué cuenta?
U: {k=a:1~#######}, a nombre de {m3}
A: Contactaremos al titular. Su caso es el {r=a:~#######}.`,
  `co
U: Buenas, mi cédula es {cedulan} y no me aparece la cita en la EPS
A: Buenas tardes, bienvenido a {o=o:(Salud Andina|Vida Plena EPS|Clínica La Sabana)}. ¿Su nombre completo?
U: {n}
A: {n.t!} {n.l}, la tiene el lunes a las 7:20 con la doctora {w2}.`,
  `co
U: veci el domicilio no llega, es en la {ad}
A: Hola {n.f}, qué pena contigo. ¿Número de pedido?
U: {k=a:~######}. me puede marcar al {ph}
A: El domiciliario {m2.f} ya va en camino.`,
  `it
U: buongiorno, bolletta doppia a marzo! cod cliente {k=a:~#########}
A: Buongiorno, sono {n2.f} di {o=o:(Luce Adriatica|Energia Toscana|Gas Lombardo)}. Mi conferma l'intestatario e il
codice fiscale?
U: {n}, {cfn}
A: Grazie {n.t!} {n.l}. Le riaccrediamo 84 euro.
U: su quale conto? io ho {ib}`,
  `it
U: Gentile assistenza,
| non ho ricevuto il pacco {parcel}. Consegna: {ad}, citofono "{n2.l}".
| Distinti saluti
| {n}
A: Gentile {n}, il corriere ripassa domani. La chiamerà al {ph}.`,
  `it
U: devo spostare la visita del mio papà {m9.f}, nato il {dm9}
A: Certo. Cognome?
U: {m9.l}
A: Il dottor {m3.l} ha posto giovedì alle 16. Va bene?
U: si grazie, {w.f}`,
  `it
U: mi è arrivato questo link strano {u1=u:https://poste-sblocco.info/c/%%#%##%%?tel=<ph.bare>}
A: Non lo apra, è una truffa. Ha inserito dati?
U: si la password {k=s:(Juventus|Napoli|Lucky)~##}
A: La cambi subito. Utente {h=a:<n.ef>.<n.el>~#}, giusto?`,
  `ro
U: Buna ziua, nu mi-a venit factura. Cod client {k=a:~########}
A: Bună ziua! Mă numesc {n2.f}. Îmi spuneți numele titularului și CNP-ul?
U: {n}, {cnpn}
A: Mulțumesc, {n.t!} {n.l}. O trimit la {emn}.`,
  `ro
U: am platit de 2 ori rovinieta pt {v=a:(B|CJ|TM|IS) ~# ^^^}
A: Bună, {n.f}. În ce cont doriți returnarea?
U: {ib}
A: Banii ajung în 3 zile. Echipa {o=o:(Drum Bun Asist|Carpați Auto|Transil Service)}`,
  `ro
U: Curierul a sunat la {ph} dar eu am {ph2}
A: Îmi cer scuze. Adresa este {ad}?
U: da. sa intrebe de {w2.f} la interfon {k=s:~#C}
A: Am notat.`,
  `el
U: καλησπέρα, δεν έχω ίντερνετ από χθες. τηλ {ph}
A: Καλησπέρα σας, ονομάζομαι {w2.f}. Το όνομα του κατόχου και το ΑΦΜ;
U: {w}, {afmw}
A: Ευχαριστώ, κυρία {w.lv}. Θα έρθει τεχνικός στη διεύθυνση {ad}.`,
  `el
U: Ονομάζομαι {m}, ΑΜΚΑ {amkam}. Θέλω ραντεβού με καρδιολόγο.
A: Κύριε {m.lv}, την Τρίτη στις 11:15. {o=o:(Ιατρείο Υγεία Πλους|Κλινική Άγιος Λουκάς|Ιατρικό Κέντρο Θέρμης)}
U: ωραία, θα με φέρει η κόρη μου η {w2.f}`,
  `el
U: λάθος iban στην επιστροφή! το σωστό {ib}
A: Γεια σας {m.fv}, αριθμός παραγγελίας;
U: {k=a:GR-~######}
A: Διορθώθηκε.`,
  `el
U: ξέχασα τον κωδικό, email {e1=e:(papas|giota|eleni|manolis)~##@(gmail.com|yahoo.gr)}
A: Σας στείλαμε κωδικό μίας χρήσης.
U: {k=s:~#####}
A: Ευχαριστώ, ο λογαριασμός {h=a:(giotis|aetos|kyma)~##} ξεκλείδωσε.`,
];
