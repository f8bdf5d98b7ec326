// Longer situations in other languages.
export const other3 = `
@de
U: Hallo, ich bin Sekretärin bei {O}, bitte neue Firmenkarten für {P}, geb. {B}, und {Q}, geb. {B2}. Die alten: {Card} und {Card2}
A: Gerne. Wunsch-PINs?
U: {secret|####} für {P.f}, {secret|####} für {Q.f}. Post bitte an {D}
A: Aufgenommen unter {account|FK-#####}.

U: Überweisung an drei Empfänger: {P} {Iban}, {Q} {Iban2}, {O} {Iban3}
A: TAN bitte?
U: {secret|######}
A: Ausgeführt, {R.l}. Viele Grüße {A}

U: Kursliste VHS: {P}, {Q}, {R}, {S}. Zahlung von {P.f} kam mit Karte {Mask}, die von {Q.f} mit {Mask2}
A: Danke. Der Kurs findet in {OS} statt, Türcode {secret|####}.
U: geb.daten braucht ihr auch? {P.f} {B}, {Q.f} {B2}
A: Nein, die brauchen wir nicht.

U: unser hausmeister {P} sagt der Tresor bei {O} geht mit {secret|######} nicht auf
A: Welche Seriennummer?
U: {account|TS-######-@}, Standort {D}
A: Notcode {secret|########}. Bitte danach ändern, Frau {Q.l}.

@fr
U: Voici la liste des salariés de {O} pour la mutuelle :⏎{P.r} | {B.n} | {Mail}⏎{Q.r} | {B2.n} | {Mail2}⏎{R.r} | {B3.n} | {Mail3}
A: Merci. Le prélèvement se fait sur quel compte ?
U: {Iban}, contact {S} au {Tel}
A: Contrat {account|MUT-######} créé.

U: on m'a volé mon sac : carte {Mask}, carte de {OC}, permis {national-id|############}
A: Je bloque la carte. Vous êtes {P} ?
U: {P}, née le {B}, {D}. Le code était {secret|####}, écrit dessus…
A: C'est fait. Nouvelle carte se terminant par {Card4}.

U: box en panne, MAC {Mac}, elle a repris l'adresse {Ip}
A: Le lien pour la configurer : {url|https://box.example/cfg?t=%%%%%%%%}. Clé wifi {Pw}
U: ok c'est {P.f}, le mari de {Q}, le contrat {account|!########} est à elle
A: Bien noté.

@es
U: Soy {P} de {O}. Hay que dar de alta a {Q} ({B}, {national-id|$dni}) y {R} ({B2}, {national-id|$dni})
A: Perfecto. ¿Correos?
U: {Mail} y {Mail2}
A: Claves de acceso: {secret|$cap##$cap} para {Q.f}, {secret|$cap##$cap} para {R.f}.

U: me cobraron dos veces, en {Mask} y en la de mi pareja {P.f} {Mask2}
A: ¿Qué compra fue?
U: pedido {account|ES-#######}, lo recogió mi hermana {Q} en {D}
A: Devuelto a la primera, {R.f}. Comprobante: {url|https://recibo.example/d/^^^^^^^^}

U: el termostato sale con ip {Ip} y mac {Mac}, no entra en la app
A: ¿Número de serie y usuario?
U: {account|TH########}, {account|$user}, clave {Pw}
A: No hace falta la clave, {P.f}. Ya está vinculado.

@br,pt
U: Sou da {O}, cartões da equipe: {P} final {card|####}, {Q} final {card|####}, {R} final {card|####}. Cancelar o da {R.f}
A: Cancelado. Novo endereço da empresa?
U: {D}. Responsável agora {S}, nasc {B}
A: Registrado, protocolo {account|2025########}.

@it
U: Sono {P}, amministratore di {O}. Il cancello di {D} non prende il codice {secret|####}
A: Mi dà il numero dell'impianto?
U: {account|IMP-#####}, installato da {Q} di {O2}
A: Nuovo codice {secret|####}, lo dica anche a {R.f}.

U: carta {Card} bloccata, anche quella di mio figlio {P.f} ({Mask})
A: Data di nascita di tutti e due?
U: io {B}, lui {B2}. {Q}
A: Sbloccate, signora {Q.l}.

@nl
U: hier {P} van {O}, drie pasjes graag: {Q} {B}, {R} {B2}, {S} {B3}
A: Prima, kosten van kaart eindigend op {Card4}?
U: nee van {Iban}, kaart {Mask} is weg
A: Bezorgd op {D}. Pincode voor alle drie is eerst {secret|####}.

@pl
U: Jestem {P} z {O}. Rejestrator ma IP {Ip}, MAC {Mac}, login {account|$user}, hasło {Pw}
A: Dziękuję, nagranie jest tutaj: {url|https://chmura.example/s/%%%%%%%%%%}
U: a karta {Mask} jest podpięta?
A: Tak. Pozdrawiam, {A}

@sv
U: {P} här från {OC}. Vi bytte kassör: {Q}, född {B}, {D}. Kort {Mask}, konto {Iban}
A: Tack! Koden till förrådet är {secret|####}. Länk till avtalet: {url|https://avtal.example/v/%%%%%%%%}
U: toppen, jag säger det till {Q.f}

@ja
U: {O}の{P}です。社員カード{Mask}を紛失しました。生年月日は{B}です
A: {P.f}様、停止いたしました。新しい暗証番号は{secret|####}です。
U: 届け先は{D}、受取は{Q}でお願いします

@de
U: Gehaltskonten für {O}: {P} {Iban}, {Q} {Iban2}. Beide wohnen {D}
A: Danke. Versicherungsnummern?
U: {P.f} {national-id|## ###### @ ###}, {Q.f} {national-id|## ###### @ ###}
A: Angelegt. Portal-PIN {secret|#####} für {P.f}, {secret|#####} für {Q.f}.

@fr,it
U: IBAN {Iban} ‹ok¦OK›, BIC {account|@@@@FRPP|@@@@ITMM}, {P}, {O}
A: OK, {P.f}. Code SMS ?
U: {secret|######}
A: OK, réf. {account|V-######}.

@nl
U: Hoe lang duurt de rondvaart over Rembrandt en is er korting voor groepen van 15
A: 75 minuten, groepen vanaf 12 krijgen 10%, dus € 16,20 per persoon.
`;
