// Desks in Dutch, Polish, Swedish and Russian.
export const northern = `
# nl
U: hoi mn pas is gestolen
A: Hallo, met {a1.g}. Wat is uw naam en rekeningnummer?
U: {p1!lc}, {iban}
A: En geboortedatum?
U: {dob}
A: Geblokkeerd. Nieuwe pas komt naar {addr}.
U: pas eindigt op {card.last}, werk bij {org}

# nl
U: Pakket niet gehad, code {account:3S###########|3S^^^^#########}
A: Bezorgd bij de buren, {p2.s} op {addr.street}.
U: Daar woont niemand met die naam. Ik woon zelf op {addr}
A: Ik vraag het na, {p1.g}.

# nl
U: zorgpas kwijt. bsn {nid}, {p1}, geb {dob}
A: Dank u. Polisnummer {account:#########}, klopt?
U: ja en mijn arts zit nu bij {clinic}
A: Aangepast.
U: woon {addr}, {email:p1}

# nl
U: Verhuizing doorgeven¶Oud: {addr}¶Nieuw: {addr}¶Klantnr: {account:######}¶Naam: {p1}
A: Verwerkt, {p1.g}. De meterstanden graag voor {weekday}. Groet, {a1.g}

# nl
U: kan niet inloggen, gebruikersnaam {handle:p1}
A: Ik stuur een code naar {phone}.
U: {secret:######}
A: Gelukt? Tijdelijk wachtwoord is {pw}.
U: mail {email:p1}, klant {account:#####}

# nl
U: bedankt voor de afspraak, maar het is voor mijn zoontje {b1}, niet voor {p1.g}
A: Geen probleem. Geboortedatum van {b1.g}?
U: {cdob}
A: Staat bij dokter {p2.s}, {clinic}.

# nl
U: Goedemiddag, factuur {account:F2026-####} is dubbel betaald door {org}
A: Goedemiddag. Op welke rekening mag het terug?
U: {iban} t.n.v. {p1}
A: Doen we. Bevestiging naar {email.work:p1}.

# nl
U: mijn auto {plate} is bij jullie voor apk, hoe laat klaar
A: Om {time}, {p1.g}. Er moet ook een ruitenwisser op.
U: prima bel {phone} als klaar, ik zit in vergadering bij {org}

# pl
U: dzień dobry, nie doszła paczka {account:6#######################}
A: Dzień dobry, tu {a1.g}. Poproszę imię i nazwisko odbiorcy oraz adres.
U: {p1}, {addr}
A: Kurier zostawił ją u sąsiada: {p2}.
U: tel {phone}, {email:p1}

# pl
U: zgubiłem kartę, końcówka {card.last}
A: PESEL i nazwisko?
U: {nid}, {m1.s}
A: Karta zastrzeżona, panie {m1.s}. Nowy PIN wyślemy na {phone}.
U: druga {card.mask}, pracuję w {org}

# pl
U: Zmiana rachunku do wypłat: {iban}
A: Właściciel rachunku i numer umowy?
U: {p1}, {account:UM/#####/26}
A: Gotowe. Potwierdzenie poszło na {email:p1}.
U: stary {iban}, PESEL {nid}, pracodawca {org}

# pl
U: Kolizja na parkingu. moje auto {plate}, sprawca {p2} {plate}, polisa {account:###########}
A: Numer szkody {account:PL##########}. Pana/Pani nazwisko i telefon?
U: {p1} {phone}

# pl
U: nie pamiętam hasła, login {handle:p1}
A: Hasło jednorazowe: {pw}
U: nie działa
A: Proszę użyć linku {url.reset:p1}.

# pl
U: chcę przełożyć wizytę córki: {d1}, ur. {cdob}
A: {clinic}, dzień dobry. Lekarz?
U: dr {p2}
A: {date}, godz. {time}. Kto przyjdzie z dzieckiem?
U: babcia, {f2}

# pl
U: kod do furtki mi nie działa, mieszkam {addr.street}
A: Nowy kod: {secret:####}#. Administrator: {org}, {p2}.
U: jestem {p1}, {phone}

# se
U: hej mitt kort är spärrat, slutar på {card.last}
A: Hej, {a1.g} här. Personnummer och namn?
U: {nid}, {p1}
A: Öppnat igen {p1.g}.
U: bor på {addr}, {email:p1}

# se
U: Har inte fått mitt paket, kollinr {account:0037############|UA#########SE}
A: Vart skulle det?
U: {addr}
A: Utlämnat till {p2}. Är det någon du känner?
U: ja min sambo
U: sambo {k1}, jag heter {p1}

# se
U: Flyttanmälan el: {p1}, anläggnings-id {account:735999###########}, ny adress {addr}
A: Tack {p1.g}! Bekräftelse till {email:p1}.
U: personnr {nid}, portkod {secret:####}, hyresvärd {landlord}

# se
U: Min son {b1}, född {cdob}, är sjuk idag
A: Krya på! Klass 3 på {school}. Hälsningar {a1.g}
U: ring annars {phone} / {p1}

# se
U: routern tappar nätet, mac {mac}, ip {ip}
A: Kundnummer?
U: {account:########}
A: Nytt wifi-lösen: {pw}

# se
U: bokning {pnr}, vi vill lägga till {k1}
A: Passnummer och födelsedatum?
U: {passport}, {dob2}
A: Klart, {p1.g} och {k1.g} sitter ihop. Betalt med {card.mask}.

# ru
U: здравствуйте, карту потеряла, последние цифры {card.last}
A: Здравствуйте, меня зовут {a1.g}. Ваше имя и дата рождения?
U: {f1}, {dob}
A: Карта заблокирована. Кодовое слово?
U: {secret:~~~~~~##}
U: вторая карта {card.last}, тел {phone}

# ru
U: где заказ {account:########-####}?
A: Курьер {m2.g} в пути. Адрес {addr} верный?
U: да, получатель {p1}, тел {phone}
U: почта {email:p1}

# ru
U: Не приходит вычет, ИНН {natid:############}, СНИЛС {natid:###-###-### ##}
A: Уточните фамилию и работодателя.
U: {p1.s}, {org}
A: Обращение № {account:######} зарегистрировано.
U: пароль от личного кабинета {pw}, супруг {b1}

# ru
U: запишите сына к врачу: {b1}, {cdob}
A: {clinic}. К кому?
U: доктор {p2}
A: {date} в {time}. Ваш телефон?
U: {phone}, мама, {d1.g}
U: полис {natid:################}, школа {school}

# ru
U: пароль от кабинета не подходит, логин {handle:p1}, почта {email:p1}
A: Временный пароль {pw}
U: спасибо, {a1.g}
`;
