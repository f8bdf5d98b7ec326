// Short exchanges that come on top of another matter.
export const asides = `
# en
A: While I have you, which card shall I keep for the renewal?
U: {TAIL}
# en
U: oh and the card on file expired, the new one is {card3}
A: Saved as {cardmask3}. Please don't send full numbers here.
# en
A: There are three cards stored: {cardmask3}, {cardmask4} and one ending {tail5}. Which should go?
U: delete {tail4} and {tail5}
# en
A: The payment of {price} on the card ending in {tail3} was declined.
U: try {tail4} then, thats my <other|business|new> card
# en
U: refund should go on my visa, last digits {tail3}. not on the {tail4}
A: Understood, {tail3} it is, not {tail4}.
# en
A: Is {cardmask3} still right, {first}?
U: no thats <expired|cancelled|my ex husbands>. {card4}, exp 09/28, {cvv4}
# en
A: Payment method: Mastercard {cardmask3}, holder {name}
U: yes
# en
U: <statement|receipt> says {cardmask3} but mine ends {tail4}, whos is that
A: That belongs to {name2}, added on {date}.
# en
A: I need only the first six and last four digits.
U: {cardmask3}
# en
A: Please key the card number in, do not say it.
U: keypad not working. {card3}
# en
A: Just so I charge the right one, Visa or Mastercard, and the ending?
U: <visa|mastercard|amex|the visa>, {tail3}
# en
U: my <son|daughter|assistant> {first3} used my card {card3} without asking, can you block it
A: Card ending {tail3} is blocked for this shop.
# en
U: and take the {tail3} card off, put {tail4} on as default
A: Done. Default is now {cardmask4}.
# en
U: the four numbers you asked for earlier: {tail3}
A: Thanks, and the security code on the back?
U: {cvv3}
# en
A: Before I go: {QPIN}
U: {PIN}
# en
A: One more check. {QWORD}
U: {WORD}
# en
U: app asks a code now, got {otp3} by text, where do i type it
A: On the second screen. If it fails, use the backup code {recovery3}.
# en
U: btw the door code for the driver is {door3}, <ring twice|gate is heavy|mind the dog>
A: Noted, I'll add it for the driver.
# en
A: Did the reset work?
U: yes with {pw3}
# en
U: which password was on the letter again, {pw3} or {pw4}?
A: It was {pw4}.
# en
U: wifi here is {wifi3} if your engineer needs it
A: Thank you, I'll tell {first3}.
# en
A: Integration settings: client {cust3}, secret {key3}
U: got it, old one {key4} can be deleted
# en
A: Our log shows {ip3} and device {mac3}. Yours?
U: the mac is my laptop, the ip no idea. also theres {mac4} in the list
# en
U: heres what ipconfig says: IPv4 {ip3}, physical address {mac3}
A: Gateway should then be {ip4}.
# en
A: Could you read the label on the box?
U: MAC {mac3}, SN {serial3}, PIN {pin3}
# en
U: tv asks to allow {mac3}, set top box is {mac4}
A: Allow both, they're on {ip3}.
# en
A: I've put it all here: {url3}
U: opens {name2}'s page not mine, this is me: {url4}
# en
U: link {url3} says expired
A: Try {url4}, it lasts 30 minutes.
# en
U: my page is {url3} if you want to see it
A: Thanks {first}, looks fine.
# en
A: Which email shall I send that to?
U: {email}, cc {email3}
# en
U: send copy to my accountant {name3} at {email3}, {firm3}
A: Sent to {email3}.
# en
A: Where do we pay the refund?
U: {iban3}, {bank3}, name {name}
# en
U: bank changed btw: IBAN {iban3}
A: Mandate {contract3} moved to it.
# en
U: new address since {date}: {addr3}
A: Updated. Is {phone} still good?
U: yes or {phone3}
# en
A: Ship to {addr3}?
U: no, work: {firm3}, {addr4}
# en
U: if nobody is in leave it at {street3}, with {name3}
A: OK, neighbour {last3} noted.
# en
A: To close, your case number is {kase3}.
U: previous one was {kase4}, same thing
# en
U: {firm3} said you need our vendor no {vendor3} and po {order3}
A: Yes, thank you. {agentfull2} handles that.
# en
U: i work at {firm3} and they get {pct} off, staff no {employee3}
A: Applied, {title} {last}.
# en
U: {agent2} from your {shop3} branch promised a callback
A: I'm sorry {first}, I'll remind {agent2}.
# en
A: For the file: date of birth and tax or ID number please?
U: {dob}, {natid}
# en
U: other passenger/driver is {name3}, born {dob3}, id {passport3}
A: Added, thanks.
# en
U: forwarded: "Dear {name}, your order {order3} from {shop3} was charged to {cardmask3}"
A: That looks like a phishing mail. Did you click {url3}?
# en
A: Summary: caller {nameini}, tel {phone}, card {cardmask3}, ref {reference3}
U: thats right
# en
A: Please reply with the last four digits to confirm the top-up of {price}.
U: {tail3}
# en
U: Which card did I use in <march|june|september>? I have {tail3}, {tail4} and an amex {tail5}
A: The one ending {tail4}.
# en
U: statement line: {shop3} {date} {price} card {tail3}
A: That is a pre-authorisation.
# en
A: Which digits does the new card end with?
U: {tail3}, was {tail4} before
# en
U: told your bot {tail3} three times
A: Sorry. I have {tail3} now and the holder is {name}.
# en
A: Billing address as it stands: {addr3}. Correct?
U: <no|nope>, {addr4}
# en
U: invoice must say {firm3}, {addr3}
A: Reissued as {inv3}.
# en
U: please send the letter to {name3} at {addr3}, I'm there til {date}
A: Redirected, {first}.
# en
A: Last two addresses please, for the check.
U: {addr3}, before that {addr4}
# en
A: Postcode of the card's billing address?
U: {postcode3}, card {tail3}
# en
U: from abroad it's easier by iban: {iban3}, bic {bic3}
A: Thanks. And your date of birth for the transfer form?
U: {dob}
# en
U: two accounts pls, half to {iban3} half to {iban4} ({name3}, born {dob3})
A: Set up under {contract3}.
# en
U: engineer asked me to write down everything on the sticker: {mac3} / {mac4} / {serial3}
A: Thanks, second MAC is the wifi one. Your account {cust3} is linked to it.
# en
A: Old box {serial3} ({mac3}) can go back with label {track3}.
U: ok, refund for it to {iban3}
# de
A: Lieferadresse {addr3}?
U: Rechnung an {addr4}, geb. {dob}, {name}
# fr
A: Adresse de livraison : {addr3} ?
U: facturation {addr4}, {name}, né le {dob}
# es
A: ¿Envío a {addr3}?
U: no, a {addr4}, {name}
# br
A: Entrega em {addr3}?
U: não, {addr4}, {name}
# de
A: Welche Karte soll ich hinterlegen?
U: die mit {tail3} am Ende, nicht {tail4}
# de
U: Die letzten Stellen sind {tail3}, Mastercard
A: Danke, {cardmask3} ist aktiv.
# de
U: neue Kartennummer {card3}, gültig bis 08/28, hinten {cvv3}
A: Gespeichert, {title} {last}.
# de
U: Rückgabe über {iban3}, {bank3}
A: Vermerkt, {agentfull2}.
# de
A: Das Gerät {mac3} hängt an {ip3}. Link zur Anleitung: {url3}
U: Kennwort dafür ist {pw3}? Mail geht an {email}
# de
U: Türcode {door3}, bitte bei {name3} abgeben, {street3}
A: Gebe ich weiter.
# fr
A: Quelle carte dois-je garder ?
U: celle qui se termine par {tail3}, pas {tail4}
# fr
U: les 4 derniers : {tail3}, carte bleue
A: Merci, {cardmask3} est confirmée.
# fr
U: nouvelle carte {card3} exp 07/27 cryptogramme {cvv3}
A: Enregistrée, {title} {last}.
# fr
U: remboursez sur {iban3}, {bank3}
A: C'est noté. Mail : {email} ?
# fr
A: Appareil {mac3}, adresse {ip3}, voir {url3}
U: mot de passe {pw3} refusé
# es
A: ¿Qué tarjeta dejamos?
U: la acabada en {tail3}, la {tail4} no
# es
U: las últimas cifras son {tail3}, es visa
A: Gracias, {cardmask3}.
# es
U: tarjeta nueva {card3} cad. 03/28 cvv {cvv3}
A: Guardada, {first}.
# es
U: el abono a {iban3}, {bank3}, correo {email}
A: Anotado. {agentfull2}
# es
A: Equipo {mac3} con IP {ip3}, mire {url3}
U: clave {pw3} no entra
# it
A: Quale carta teniamo?
U: quella che finisce con {tail3}, non la {tail4}
# it
U: le ultime quattro sono {tail3}
A: Grazie, {cardmask3}.
# it
U: carta nuova {card3} scad. 05/29 cvc {cvv3}
A: Salvata, {title} {last}.
# it
U: rimborso su {iban3}, {bank3}, mail {email}
A: Annotato. {agentfull2}
# it
A: Apparato {mac3}, IP {ip3}, pagina {url3}
U: password {pw3} non va
# nl
A: Welke kaart gebruiken we?
U: die eindigt op {tail3}, niet {tail4}
# nl
U: laatste vier cijfers zijn {tail3}
A: Dank, {cardmask3} staat erin.
# nl
U: nieuwe creditcard {card3} 04/27 cvc {cvv3}
A: Opgeslagen, {title} {last}.
# nl
U: graag terug op {iban3} bij {bank3}, mail {email}
A: Doe ik. Apparaat {mac3} op {ip3}, zie {url3}
# br
A: Qual cartão mantenho?
U: o final {tail3}, o {tail4} cancela
# br
U: os últimos são {tail3}, é crédito
A: Obrigado, {cardmask3}.
# br
U: cartão novo {card3} val 10/28 cvv {cvv3}
A: Salvo, {first}.
# br
U: manda o estorno pro {bank3}, iban {iban3}, email {email}
A: Feito. Aparelho {mac3} no IP {ip3}, {url3}
# pl
A: Którą kartę zostawić?
U: końcówka {tail3}, a {tail4} usunąć
# pl
U: ostatnie cyfry to {tail3}
A: Dziękuję, {cardmask3}.
# pl
U: nowa karta {card3} ważna 11/27 cvv {cvv3}
A: Zapisane. {agentfull2}
# pl
U: zwrot na {iban3}, {bank3}, mail {email}
A: Urządzenie {mac3}, IP {ip3}, link {url3}
# sv
A: Vilket kort ska vi ha kvar?
U: det som slutar på {tail3}, inte {tail4}
# sv
U: sista siffrorna är {tail3}
A: Tack, {cardmask3}.
# sv
U: nytt kort {card3} 06/28 cvc {cvv3}
A: Sparat. {agentfull2}
# sv
U: återbetala till {iban3}, {bank3}, mejl {email}
A: Enhet {mac3}, ip {ip3}, länk {url3}
# tr
A: Hangi kart kalsın?
U: sonu {tail3} olan, {tail4} değil
# tr
U: son dört hane {tail3}
A: Teşekkürler, {cardmask3}.
# tr
U: yeni kart {card3} 02/28 cvv {cvv3}
A: Kaydedildi. {agentfull2}
# tr
U: iade {iban3}, {bank3}, e-posta {email}
A: Cihaz {mac3}, IP {ip3}, bağlantı {url3}
# ru
A: Какую карту оставить?
U: которая заканчивается на {tail3}, а {tail4} удалите
# ru
U: последние цифры {tail3}
A: Спасибо, {cardmask3}.
# ru
U: новая карта {card3} до 03/28 код {cvv3}
A: Сохранено. {agentfull2}
# ru
U: почта {email}, банк {bank3}
A: Устройство {mac3}, IP {ip3}, ссылка {url3}
# el
A: Ποια κάρτα κρατάμε;
U: αυτή που λήγει σε {tail3}, όχι {tail4}
# el
U: τα τελευταία ψηφία {tail3}
A: Ευχαριστώ, {cardmask3}.
# el
U: επιστροφή στο {iban3}, {bank3}, {email}
A: Συσκευή {mac3}, IP {ip3}, σύνδεσμος {url3}
`;
