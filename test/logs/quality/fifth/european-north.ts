// Conversations in Polish, Swedish and Danish.

export const northernScripts = `
## PL
U: Dzień dobry, chciał{me:abym/bym} zmienić adres do korespondencji
A: Dzień dobry, z tej strony {agent}. Poproszę imię i nazwisko oraz numer PESEL.
U: {me}, {nid}
A: Dziękuję. Jaki jest nowy adres?
U: {addr}
A: A numer klienta i telefon kontaktowy?
U: {customer}, tel. {phone}
A: Gotowe. Faktura z dnia {date} na {price} przyjdzie już pod nowy adres.

## PL
U: gdzie moja paczka?? nr {tracking}
A: Dzień dobry! Kurier zostawił ją u sąsiada: {p}, {addr.street}.
U: nie znam takiej osoby, ja mieszkam {addr2.short}
A: Przepraszamy, zgłaszam reklamację {claim}. Jak się {me:Pani/Pan} nazywa i na jaki adres e-mail mamy odpisać?
U: {me.lc}, {email}
A: Dziękuję. Zamówienie {order}, {model}, wartość {price}, zgadza się?
U: tak. zwrot na konto {iban}
A: Odpowiemy do {date}.

## PL
U: Temat: szkoda OC, polisa {policy}

Szanowni Państwo,
dnia {date.long} samochód {plate} uszkodził moje auto ({plate2}) pod firmą {employer}. Sprawca: {m}, tel. {phone}.

Z poważaniem
{me}
ur. {dob}
{addr.lines}
A: Dzień dobry, {me:Pani/Panie} {me.called}, numer szkody to {claim}. Rzeczoznawcą jest {agent}.
U: Dziękuję. Proszę o wypłatę na rachunek {iban}, a kopię na {workmail}.
A: {agent:Przyjęłam/Przyjąłem}. Udział własny wynosi {price}.

## PL
U: nie mogę się zalogować, login {user}, błąd {error}
A: {agent:Wysłałam/Wysłałem} kod SMS. Proszę go podać.
U: {otp}
A: Hasło tymczasowe: {password}. Proszę je zmienić po zalogowaniu.
U: działa, dzięki. a co to za logowanie z {ip}?
A: To z miejscowości {city}, {date} o {time}. Czy to {me:Pani/Pan}?
U: to mąż albo syn {boy.first}. ok, dzięki {agent.called}

## PL
A: Rejestracja, słucham.
U: Dzień dobry, chcę umówić córkę do lekarza. {girl}, urodzona {girl.dob.number}
A: Czy córka leczyła się już u nas?
U: Nie, wcześniej {clinic}
A: {date}, godzina {time}, gabinet 7. Poproszę numer PESEL rodzica i telefon.
U: {nid}, {phone.spoken}
A: Dziękuję, do zobaczenia.

## SE
U: Hej! Vill säga upp mitt bredband, kundnr {customer}
A: Hej! Kan jag få ditt namn och personnummer?
U: {me} {nid}
A: Tack {me.first}. Får jag fråga varför?
U: flyttar ihop med min sambo {p.first} på {addr}, där ingår det i hyran hos {landlord}
A: Förstår! Avtalet avslutas {date}. Routern {router} med serienummer {serial} skickas tillbaka.
U: ok. sista fakturan till {email} tack
A: Fixat, den blir på {price}.

## SE
U: mitt paket {tracking} är försvunnet
A: Hej, tråkigt att höra. Vilken adress skulle det till?
U: {addr}, {me}, mobil {phone}
A: Det är kvitterat av {f} den {date}.
U: det är min granne! på {addr2.street}. kollar med henne
U: hon har det, tack {agent.first} :)
A: Så bra! Ordern {order} är klar.

## SE
U: Ärende: Skadeanmälan försäkring {policy}

Hej,
Den {date.long} blev min bil {plate} påkörd utanför {school}. Föraren heter {m}, telefon {phone}.
Ersättning kan sättas in på {iban}.

Med vänlig hälsning
{me}
född {dob}
{addr.lines}
{email}
A: Hej {me.first}, ditt skadenummer är {claim}. Handläggare är {agent}.
U: Tack. Vittne var {p}, jobbar på {employer}.
A: Noterat. Självrisken är {price}.

## SE
U: kommer inte in i appen, använder {user}, version {version}
A: Hej! Jag skickade en kod.
U: {otp}
A: Tack, din tillfälliga kod är {pin} och lösenordet {password}. Byt direkt.
U: funkar. men routern säger att {mac} är okänd
A: Det är din nya telefon med adress {ip.local}. Godkänn den under Enheter.

## DK
U: Hej, jeg vil gerne melde flytning. Kundenummer {customer}
A: Hej, det klarer vi. Navn og CPR-nummer?
U: {me}, {nid}
A: Tak {me.first}. Hvad er den nye adresse?
U: {addr}, fra den {date}. målernr {meter}, stand {kwh}
A: Og hvem overtager den gamle bolig?
U: {p}, {phone}. udlejer er {landlord}
A: Det er noteret, regningen på {price} sendes til {email}.

## DK
U: min pakke {tracking} er ikke kommet, skulle være her i {day}
A: Det er jeg ked af. Hvad er dit navn og adresse?
U: {me.lc}, {addr}
A: Den ligger hos naboen {p.last}, {addr2.street}.
U: nej har lige spurgt {p.first}. ring til min kæreste {f.first} på {phone}
A: Vi opretter sag {caseno}. Vil du have pengene tilbage, {price}?
U: ja tak til {iban}

## DK
U: Emne: Anmeldelse af skade, police {policy}

Hej,
Den {date.long} ramte en varevogn ({plate}) fra {employer} min bil ({plate2}). Chaufføren hed {m}.

Venlig hilsen
{me}
f. {dob}
{addr.lines}
Mobil {phone}
A: Hej {me.first}, din skade har nummer {claim}, og din sagsbehandler er {agent}.
U: Tak. Kvittering fra {clinic} på {price} er lagt op her: {link.upload}
A: Modtaget. Selvrisikoen er {price2}.

## DK
U: jeg kan ikke logge ind, bruger {user}
A: Hej! Hvad er koden i sms'en?
U: {otp}
A: Tak. Midlertidig adgangskode: {password}
U: det virker. er {ip} jer? står i min log kl. {time}
A: Nej, den er fra {city}. Vi spærrer den. Hilsen {agent.first}
`;
