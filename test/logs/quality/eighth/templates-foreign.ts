// Other languages.
export const foreignTemplates = `
# FR,BE
U: Bonjour, j'ai perdu mes lunettes, c'est possible d'avoir les mêmes ? {p1}, né(e) le {dob1}
A: Bonjour, {p2.g} de {o1.opt}. Quel est votre numéro de client ?
U: {cust}. Mutuelle : {o2.ins}, contrat {pol}
A: Merci {p1.t}. La monture {model} coûte {price}. On vous livre où ?
U: {addr}, chez ma fille {w3}, code de la porte {door}
A: C'est noté. Le colis {track} part lundi. Un e-mail ?
U: {p1.m}, et le portable de {p3.g} : {phone}
# FR,QC
U: Objet : résiliation du contrat {pol}
Madame, Monsieur,
je vous prie de résilier mon contrat au {date}, selon l'article L113-15-1.
{p1}
{addr}
{phone}
A: Bonjour {p1.t}, {o1.ins} a bien reçu votre demande. Un remboursement de {price} sera versé.
U: Sur ce compte : {iban}. Mon numéro d'identité : {nid1}
A: Merci. Dossier {tick}, suivi ici : {url}
U: Qui s'en occupe ? La dernière fois c'était {p2.g}.
A: {p3}, au siège, {p3.m}.
# FR,BE,QC
U: Mon mot de passe ne marche plus, identifiant {p1.u}
A: Bonjour {p1.g}, ici {p2.g} du support de {o1}. Adresse IP et MAC du poste ?
U: {ip} et {mac}
A: Le compte est débloqué, mot de passe provisoire {pw}. Le code reçu ?
U: {otp}
A: Parfait. Version {ver} installée, erreur {err} corrigée. Ticket {tick}.
U: Merci, bonne journée. Prévenez {p3.t} aussi
# ES,MX
U: Buenas, quería cambiar la cita del coche con matrícula {plate} para el {day}
A: Hola, {p1.g} de {o1.car}. ¿A nombre de quién está?
U: {p2}, móvil {phone}. El coche es de mi suegra {w3}
A: Perfecto, {p2.t}. Revisión más filtro {part}: {price}.
U: ¿Factura a nombre de {o2}? la dirección es {addr}
A: Sí. La mandamos a {p2.m}. Factura {inv}.
# ES,AR
U: {p1}, DNI {nid1}, nacido/a el {dob1}. Solicito copia de mi nómina de mayo.
A: Hola {p1.g}, {p2} de Recursos Humanos. ¿Número de empleado?
U: {emp}. Y tengo cuenta nueva: {iban}
A: Anotado. Descarga aquí: {url}, contraseña {pw}
U: Gracias, {p2.g}. Mi portátil: MAC {mac}. También me mudé: {addr}
A: Listo. Pasaporte: {pass}. {p3.g} de {o1} te llama al {phone}. ¡Feliz Día del Trabajo!
# MX,AR
U: sigue disponible la bici? rodada 29, la vi en el anuncio
A: Sí, {price}. Paso por {town} el {day}
U: mejor en {addr}, pregunte por {p1.g}
A: ok soy {p2}, mi cel {phone}, voy en el carro {plate}
U: y si pago con tarjeta? {card}
A: jaja no por aquí. Transferencia a nombre de {p3}, {p3.m}
U: va. trabajo en {o1} hasta las 6
# ES
U: Recuérdame llamar a {p1} ({phone}) y felicitar a {p2.g}, que cumple el 12 de agosto
A: Apuntado. ¿Algo más?
U: Reserva en {o1.hotel} para cuatro a nombre de {p3.f}, y paga con la que termina en {cardl}
A: Reservado: {book}. ¿Aviso a {p2.g}?
U: sí, a {p2.m}. y la clave de la alarma de casa ({addr}) es {pin}
# IT
U: Buongiorno, sono {p1}, ho un problema con la bolletta, cliente {cust}
A: Buongiorno {p1.t}, sono {p2.g} di {o1.util}. Mi conferma il codice fiscale e la data di nascita?
U: {nid1}, {dob1}
A: Grazie. Il contatore {meter} segna 4512. Rimborso di {price} su quale IBAN?
U: {iban}. L'indirizzo è {addr}
A: Perfetto. Il tecnico {p3} la chiama al {phone}.
U: Meglio mio marito {m4.g}, {phone2}. Grazie, buon Ferragosto
# IT
U: ciao, password del wifi dell'ufficio? sono {p1.g} di {o1}
A: Ciao {p1.g}! Rete ospiti: {pw}. Il tuo PC {serial} ha IP {ip} e MAC {mac}.
U: e il codice del cancello per {p2}, corriere?
A: {door}. Targa?
U: {plate}. Se serve scrivi a {p2.m}
A: Ticket {tick} chiuso, errore {err} risolto. {p3}
# NL
U: Goedemiddag, mijn verhuizing staat op {date}, boeking {book}. Klopt de prijs van {price}?
A: Dag, u spreekt met {p1.g} van {o1.move}. Op welke naam?
U: {p2}, van {addr} naar {addr2}
A: Klopt. Verhuizer {p3} belt u op {phone}.
U: Prima. BSN hoeft toch niet? {nid2}
A: Nee hoor! Aanbetaling op {iban} graag, bevestiging naar {p2.m}.
# NL
U: Kat {pet} moet gechipt. Kan dinsdag bij dokter {p1.f}?
A: Hallo, {o1.vet}. Uw naam, geboortedatum en telefoon?
U: {p2}, {dob2}, {phone}. eerder bij {o2}
A: Dinsdag {time} bij {p1.t}. Betaling met kaart eindigend op {cardl}?
U: ja, pincode zeg ik niet hoor :) adres {addr}
A: Verstandig! Afspraak: {url}. Tot dan, {p3.g}
# PT,BR
U: Olá, quero segunda via do boleto. {p1}, documento {nid1}
A: Olá {p1.g}, aqui é {p2} da {o1}. Qual a data de nascimento?
U: {dob1}. número de cliente {cust}
A: Obrigada. Valor {price}, vence dia {date}. Envio para qual e-mail?
U: {p1.m}. e mudei para {addr}, telefone {phone}
A: Atualizado. Protocolo {tick}. Link: {url}
U: obrigado, mande um abraço a {p3.g} da recepção
# BR
U: oi o sofá ainda tá à venda? sou {p1.g}
A: Tá sim, {price}. Retira em {addr}, falar com {p2.g}
U: posso pagar no pix? meu cpf é {nid1}
A: pix {p2.m}, em nome de {p2}. ou cartão
U: cartão {card}. vou de carro {plate}, celular {phone}
A: Combinado, código do portão {door}. O frete é pela {o1.post}
# PL
U: Dzień dobry, {p1}, proszę o zmianę terminu jazdy w {o1.drive}
A: Dzień dobry, z tej strony {p2.g}. Numer kursanta i PESEL?
U: {mem}, {nid1}, ur. {dob1}
A: Dziękuję. Instruktor {m3} ma wolne w środę o {time}. Telefon?
U: {phone}, mail {p1.m}
A: Zapisane, {url}. Dopłata {price} na konto {iban}. Miejsce: {addr}
# PL
U: Zgłoszenie {tick}: {p1} nie ma dostępu do VPN, login {p1.u}, komputer {serial}
A: Cześć, {p2.g} z IT. Adres IP i MAC?
U: {ip}, {mac}, drugi {mac2}
A: Hasło tymczasowe {pw}, kod {otp}. Zgłasza {o1}?
U: Tak, kierownik {m3}, tel. {phone}. Wersja {ver}
# SE
U: Hej, jag heter {p1}, personnummer {nid1}. Min faktura {inv} stämmer inte
A: Hej {p1.g}! {p2} på {o1.util}. Vilken adress gäller?
U: {addr}. Förra ägaren {p3} flyttade i maj
A: Tack, {price} betalas tillbaka till ditt konto. Kontonummer?
U: {iban}, mobil {phone}, {p1.m}
A: Klart. Mätare {meter} läses av på fredag. Glad midsommar!
# SE,NO
U: {p1.g} här, kan jag få en ny kod till porten? bor i {addr}
A: Hej! Ny kod {door}. Din granne {p2} har fått samma.
U: tack. min dator {serial} har ip {ip}, mac {mac} och ser inte skrivaren
A: Vi på {o1} ringer {phone}. Ärende {tick}, skrivare {model}.
U: bra, hälsa {p3.g}
# NO
U: Hei, jeg vil bytte time hos tannlege {p1.f}. {p2}, født {dob2}, fødselsnr {nid2}
A: Hei, {o1.clinic} her, {p3.g}. Torsdag kl. {time} passer?
U: Ja. Regningen til {p2.m}, mobil {phone}
A: Pris {price}. Faktura er ikke mulig, kort via {url} som slutter på {cardl}?
U: nei, {card}. Ny adresse: {addr}
# DK
U: Goddag, min flytning er rykket til {date}. Kundenr. {cust}, {p1}
A: Hej {p1.g}, du taler med {p2} fra {o1.move}. Fra hvilken adresse?
U: {addr}. CPR skal I vel ikke bruge? {nid1}
A: Nej tak. Depositum {price} til {iban}. Chaufføren er {p3.g}, {phone}.
U: Fint, skriv til {p1.m}. Koden til opgangen er {door}
# FI
U: Hei, nimeni on {p1}, henkilötunnus {nid1}. En pääse omille sivuille
A: Hei {p1.g}, täällä {p2} / {o1}. Mikä on käyttäjätunnus ja puhelinnumero?
U: {p1.u}, {phone}
A: Uusi salasana: {pw}. Vahvistuskoodi?
U: {otp}
A: Kiitos! Laite {mac}, kortti {cardl}. Osoite on yhä {addr}? Lasku {inv}, {price}.
U: Kyllä. Tili {iban}, sähköposti {p1.m}
# CZ
U: Dobrý den, auto {plate} je u vás od pondělí, jmenuji se {p1}
A: Dobrý den, {o1.car}, tady {p2.g}. Telefon a e-mail?
U: {phone}, {p1.m}
A: Díl {part} stojí {price}. Fakturu na koho?
U: {o2}, {addr}, jednatel je {m3}
A: Dobře, objednávka {url}. Rodné číslo nepotřebujeme, účet pro vratku ano.
U: {iban}, kdyby něco: {nid1}, nar. {dob1}
# HU
U: Jó napot, {p1} vagyok, az ügyfélszámom {cust}
A: Üdvözlöm, {p2} a(z) {o1} részéről. Születési dátum, TAJ szám?
U: {dob1}, {nid1}
A: Köszönöm. Kártya: {card}? A javítás ára {price}. Melyik címre menjünk?
U: {addr}, telefon {phone}
A: A visszatérítést ide utaljuk: {iban}. Levél: {p1.m}. Kolléga: {p3}
# GR
U: Kalispera, eimai {p1}, thelo na allaxo to rantevou stis {date}
A: Kalispera, {p2.g} apo {o1}. AFM i AMKA kai tilefono?
U: {nid1}, {phone}
A: Efcharisto. Diefthynsi: {addr}, sosta?
U: Nai, i karta {card}. To IBAN mou einai {iban}, to mail {p1.m}
A: Kostos {price}. Kodikos portas? Tha erthei o technikos {m3}
U: {door}, o protos itan apo {o2}
# TR
U: Merhaba, ben {p1}. Siparişim {order} gelmedi
A: Merhaba, {o1} destek, adım {p2.g}. TC kimlik ve telefon alabilir miyim?
U: {nid1}, {phone}. kargo takip {track}
A: Teşekkürler, {url}. Adres: {addr}, doğru mu?
U: Evet, komşum {p3} alabilir. İade için {iban}
A: {price} iade edilecek, {o2.post} kuryesi arar. E-posta {p1.m}. Geçici şifre {pw}
# FR,ES,IT,NL,PT,PL,SE,DK,FI
U: {o1}
{p1}
{addr}
{p1.m}
{phone}
IBAN {iban}
ID {nid1}
A: OK, {p1.g}! Ref. {cust}, {url}
U: + {p2}, {dob2}, {p2.m}, {phone2}
A: OK. {o2}, {p3}, {price}.
`;
