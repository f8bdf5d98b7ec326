// More of cards told piece by piece, of devices on networks, of links and of transfers abroad.
export const moreTemplates = `
@en it
U: please whitelist these for the lab⏎{mac}⏎{mac#2}⏎{mac#3}
A: Added. Reserve addresses too?
U: yes {ip} {ip#2} and {ip#3}
A: Done, ticket {ticket}. Notes: owner {full}, {org}

@en telecom
U: too many devices on my wifi, whats {mac}
A: Looks like a TV. And {mac#2} is a phone.
U: {mac#3}? not mine, it has {ip}
A: I'll block it. New wifi password?
U: {wifi}
A: Saved on {serial}. Account {acct}.

@en telecom
A: Line test for {full}, {addr}: ONT {device}, MAC {mac}, WAN {ip}, last seen {time}.
U: my own router is {mac#2}
A: Then PPPoE user {user}, password {pw}.
U: connected, got {ip#2}

@en it
U: cant reach nas from home
A: Internal IP and MAC?
U: {ip}, {mac}. home ip {ip#2}
A: Login?
U: {user} / {pw}
A: Use this link, it's only for you: {link}

@en software
U: your licence check rejects my machine id {mac}
A: Which key did the order come with, and the order number?
U: order {order}. pc's other adapter is {mac#2}
A: Rebound. Customer portal {link}
U: seems {link#2} is the one i bookmarked

@en it
A: DHCP lease list you asked for: {ip} {mac}; {ip#2} {mac#2}; {ip#3} {mac#3}
U: second one is {first#2}'s phone
A: And the first?
U: scanner, s/n {serial}

@en software
U: bug in shared board, see {link}
A: I can't open it. Invite me?
U: {link#2} and my profile is {profile}
A: Thanks {first}, fixed in {ver}.

@en streaming
U: my tv says {mac} and {ip} under about, no picture, {err}
A: Box serial?
U: {serial}, ethernet mac is {mac#2}
A: Resent signal. Account {acct}?
U: yes, {email}

@en marketplace
U: this seller copied my listing {link}
A: Your page?
U: {profile}, user {user}. theirs: {profile#2}
A: And proof of purchase, order no?
U: {order}, invoice {invoice}
A: Case {ticket}

@uk,ie firm
U: how do we pay the supplier {org.firm}? last invoice {invoice}
A: IBAN {iban}, BIC {bic}.
U: they wrote {iban#2} on {invoice#2}
A: Call them on {phone} first.
U: {full#2} there confirmed {iban#2}

@uk,ie bank
U: SEPA payment list⏎{full#2} {iban}⏎{full#3} {iban#2}⏎{full#4} {iban#3}
A: One is invalid, the last.
U: should be {iban#4}
A: All sent, batch {ref}.

@uk,ie broker
U: where do dividends go
A: To {iban}, opened in your name, {title} {last}.
U: please {iban#2} from now on, BIC {bic}
A: {=ask-mem}
U: {=tell-mem}

@en card
U: sorry line cut. card was {cardfirst}
A: And the next digits?
U: {cardrest}
A: Expiry?
U: {exp}, code {cvv}
A: Thanks, that is the one ending {card4}.

@en card
U: list my cards please
A: You hold {cardmask}, {cardmask#2} and {cardmask#3}.
U: cancel {card4#2}, keep {card4} and send new pin for {card4#3}
A: PIN for {card4#3} is {pin}.

@en shop
A: Card {cardmask} declined, shall I try {cardmask#2}?
U: yes. or {card4#3}, amex, thats {card#3} {exp}
A: {card4#3} worked. Order {order}.
U: sent to {addr}?

@en hotel
U: who charged {amt} on {card4} on {date}
A: That's the deposit for {booking}, the rest is on {card4#2}.
U: both mine. refund {card4}
A: Done, slip shows {cardmask}.

@en ticketing
U: card on file wrong
A: Now {cardmask}.
U: replace with {card#2}, {exp#2}, security nr {cvv#2}
A: Saved as {cardmask#2}. Tickets {seatticket}.

@en gym
U: pay arrears
A: Amount {amt}. Card?
U: half on {card4} and half on {card4#2}
A: I have {card4} only.
U: ok the other: {card#2}, good thru {exp#2}, cvc {cvv#2}

@en airline
U: gate agent said the card i paid with must be shown, which was it
A: {cardmask}, name {FULL}.
U: lost. i have {card4#2} now
A: Noted on {booking}, bring passport {passport}.

@en charity
U: recurring gift failed
A: Card ending {card4} expired {exp}.
U: new number {card#2} expiring {exp#2}
A: And the three digits on the back?
U: {cvv#2}
A: Thanks {first}, supporter {charity}

@en insurer
A: Direct debit or card? Card on file {cardmask}.
U: card. {card4#2} in my wife's name {full#2}
A: Number in full?
U: {card#2}
A: Policy {policy} paid.

@en streaming
U: which card am i paying with?
A: The visa with final digits {card4}.
U: thats blocked. use mc with {card4#2} at the end
A: Please add it here {link}
U: code from bank {otp}

@en rental
A: Pre-authorisation on {cardmask} released, new one on {cardmask#2}. Contract {booking}
U: why {card4#2}? i gave {card4}
A: Because {card4} has no limit left.
U: ok plate is {plate}

@en council
U: change of address for the electoral roll: {full}, {nidname} {nid}, from {addr} to {addr#2}
A: Anyone else?
U: {full#2}, {dob#2}, and {full#3}, {dob#3}
A: Ref {council}. Form copy {link}

@en courier
U: collect from {addr} deliver to {addr#2}
A: Names and phones?
U: {full} {phone}, {full#2} {phone#2}
A: Label {tracking}, pickup pin {pin}.

@en lawyers
U: witnesses: {full#2}, {addr#2}; {full#3}, {addr#3}
A: Dates of birth?
U: {dob#2} and {dob#3}
A: File {matter}. Sign at {link}, code {otp}

@en landlord
A: Tenants on lease {tenant}: {full}, {dob}, {nid}; {full#2}, {dob#2}, {nid#2}. Flat {flat}, {street}, {postcode}.
U: mine should be {dob#3}
A: Corrected. Guarantor?
U: {full#3}, {addr#3}, {phone#3}

@en clinic
U: moving to {addr}, patient {patient}
A: Family too?
U: husband {full#2} {dob#2} and kids {first#3} {cdob}, {first#4} {cdob#2}
A: {healthname}s?
U: {health} and {health#2}

@de bank
U: Lastschrift zurück, Betrag {amt}
A: Von welchem Konto?
U: {iban}
A: Empfänger {iban#2}, Mandat {ref}. Neues Konto?
U: {iban#3} auf {full}
A: Karte mit Endziffern {card4} bleibt?
U: ja, und die {card4#2} bitte kündigen

@de shop
A: Ihre Zahlung mit {cardmask} ist fehlgeschlagen
U: dann {card#2} gültig bis {exp#2} Prüfziffer {cvv#2}
A: Danke, die mit {card4#2} am Ende ist gespeichert. Rechnung {invoice}
U: bitte an {email}

@de firm
U: WLAN für zwei Geräte: {mac} und {mac#2}
A: IP-Adressen?
U: {ip} und {ip#2}
A: Portal {link}, Kennwort {wifi}

@fr bank
A: Vos cartes : {cardmask} et {cardmask#2}
U: bloquez celle en {card4} et gardez {card4#2}
A: Nouveau code secret {pin}, envoyé à {addr}.
U: merci, prélèvement sur {iban}

@fr telecom
U: appareils inconnus : {mac}, {mac#2}
A: Adresses ?
U: {ip}, {ip#2}
A: Bloqués. Espace client {link}

@es bank
A: Tiene la tarjeta {cardmask} y otra terminada en {card4#2}
U: cancela la {card4#2}, la otra es {card} verdad?
A: Sí, pin nuevo {pin}. Recibo de {iban}
U: pase a {iban#2}, vivo en {addr}

@es firm
U: impresora {mac}, pc {mac#2}
A: Sus IP?
U: {ip}, {ip#2}
A: Enlace {link}, clave {wifi}

@it bank
A: Carte: {cardmask}, {cardmask#2}
U: blocchi quella che finisce con {card4}, il numero intero {card}
A: E quella {card4#2}?
U: resta. addebito su {iban}, abito {addr}

@it firm
U: stampante {mac}, pc {mac#2}, ip {ip}
A: Portale {link}
U: accesso con {user} {pw}

@nl bank
A: Passen {cardmask} en {cardmask#2}
U: blokkeer die met {card4}, {card4#2} houden
A: Rekening {iban}?
U: nee {iban#2}, {addr}

@nl firm
U: laptops {mac} en {mac#2}
A: Ip-adressen?
U: {ip} {ip#2}, zie {link}

@pt bank
A: Cartões {cardmask} e {cardmask#2}
U: cancelar o final {card4}, manter {card4#2}
A: Débito em {iban}?
U: {iban#2}, {addr}

@pl bank
A: Karty {cardmask}, {cardmask#2}
U: zablokować końcówkę {card4}, {card4#2} zostaje
A: Rachunek {iban}?
U: {iban#2}, {addr}

@se bank
A: Kort {cardmask} och {cardmask#2}
U: spärra det som slutar {card4}, {card4#2} ok
A: Konto {iban}?
U: {iban#2}, {addr}

@tr bank
A: Kartlarınız {cardmask}, {cardmask#2}
U: sonu {card4} olanı kapatın, {card4#2} kalsın
A: Hesap {iban}?
U: {iban#2}, {addr}

@ua bank
A: Картки {cardmask}, {cardmask#2}
U: заблокуйте {card4}, залиште {card4#2}
A: Рахунок {iban}?
U: {iban#2}, {addr}

@en it
U: two new access points: {mac}, {mac#2}
A: Where and which names?
U: reception, ask {full#2} from {org.firm}. ips {ip} {ip#2}
A: Registered under {ticket}, admin pw {pw}.

@en it
A: Firewall log for {user}: {ip} to {ip#2}, device {mac}, 14 attempts at {time}.
U: thats the cleaner's tablet, {mac#2} is mine
A: Blocked {mac}. Confirm your name?
U: {full}

@en telecom
A: Your cable modem {mac} has no lease. Is the other MAC {mac#2} the router?
U: yes, lan {ip}
A: Set WAN to {ip#2}. Technician {full#3} of {org.firm} visits {addr}.
U: call me {phone}

@en software
U: audit: who logged in as {user}?
A: {full#2} from {ip}, {full#3} from {ip#2}, unknown from {ip#3}.
U: third is {org.firm}'s proxy
A: Rotated the token to {key}.

@en streaming
A: Devices on the account of {full}: tv {mac}, tablet {mac#2}, stick {mac#3}.
U: remove {mac#2}
A: Done. Last address {ip}.
U: that's home, {street}

@en telecom
U: mesh point offline, mac on back {mac}, main unit {mac#2}
A: Admin page is at {ip}, what password?
U: {pw}
A: Set channel 36. Ticket {ticket}, {title} {last}.

@en firm
U: visitor list for {day}: {full#2} ({org.firm#2}), {full#3} ({org.firm#3}), {full#4}
A: Car registrations?
U: {plate#2} and {plate#3}
A: Barrier code {door}, wifi {wifi}.

@en school
U: trip list: {full#2} {cdob}, {full#3} {cdob#2}, {full#4} {cdob#3}
A: Emergency contacts?
U: {full}, {phone}, {addr}; {full#5}, {phone#2}, {addr#2}
A: Coach by {org.firm}, ref {booking}.

@en lawyers
U: buyer {full#2} of {addr#2}, seller {full#3} of {addr#3}, agent {org.landlord}
A: And their solicitors?
U: {org.lawyers#2}, {full#4}, {email#4}
A: File {matter}, {agentfull}.

@en courier
U: bulk pickup for {org.shop}: {addr}, {addr#2}, {addr#3}
A: Contacts?
U: {first#2} {phone#2}, {first#3} {phone#3}
A: Manifest {ref}, driver {agentfull#2} from {org.courier#2}.

@en clinic
A: Referral: {full}, DOB {dob}, {addr}, GP Dr {last#3} at {org.clinic#2}, insurer {org.insurer}, member {member}.
U: insurer is {org.insurer#2} now, member {member#2}
A: Thanks {first}.

@uk,ie landlord
A: References received from {org.firm} ({full#2}) and {org.landlord#2} ({full#3}).
U: and my bank {org.bank}, {branch} {bacct}
A: Previous address {addr#2} confirmed. Lease {tenant}.
U: {=thanks}

@de firm
U: Drucker {mac}, Notebook {mac#2}, Scanner {mac#3} bitte freischalten
A: Adressen {ip}, {ip#2}, {ip#3}. Ansprechpartner?
U: {full} von {org.firm#2}, {phone}

@es telecom
U: aparatos raros en mi wifi: {mac} y {mac#2}
A: Bloqueados. Su router {ip}, número de serie?
U: {serial}, clave {wifi}, a nombre de {full}

@pl firm
U: proszę dodać {mac} i {mac#2}
A: Adresy {ip} i {ip#2}. Kto zgłasza?
U: {full}, {org.firm#2}, {addr}
`;
