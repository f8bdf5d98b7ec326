// Conversations in Portuguese, Dutch, Swedish, Polish and Croatian.
export const others2 = `
# pt-BR
U: oi meu pix não caiu, fiz pra {p2}
A: Olá! Aqui é a {f1} do {o1=~Nubank~Banco Inter~Itaú~Bradesco}. Pode me informar seu CPF?
U: {cpf3}
A: Obrigada, {f3}. Qual chave foi usada?
U: o celular dele {ph}
A: O valor foi devolvido, protocolo {a1=2026##########}.
# pt-BR
U: Boa tarde, meu nome é {p1}, comprei uma geladeira e veio amassada. Pedido {a1=#########}
A: Boa tarde, {f1}! Sou o {f2}. Me confirma o endereço de coleta?
U: {ad}
A: Certo. A transportadora vai ligar no {ph}.
# pt-BR
U: quero marcar consulta pro meu filho {f8}
A: Bom dia! Qual a carteirinha e a data de nascimento?
U: {a1=0 ### ############ #}, {bd8|dmy}
A: Dra. {f3} {l3}, quinta às 14h, na {o1=~Clínica Vida~Amil~Clínica São Lucas}. Pode ser?
U: pode sim
# pt-BR
U: esqueci a senha, usuário {h1}, cpf {cpf|d}
A: {f1}, enviei um código para {e1}.
U: {s1=######}
A: Senha provisória: {s2=@^^^^##*}
# pt-BR
U: conta de luz veio 900 reais! instalação {a1=##########}
A: Olá, {f2} {l2}? Vejo que o titular é {p4}.
U: {f4} é o antigo inquilino, mudei em março
A: Precisamos do contrato e do seu CPF.
U: {cpf2}
# nl-NL
U: hoi mijn pakket is niet bezorgd, {a1=3S@@@@#########}
A: Hoi, je spreekt met {f1} van {o1=~bol~PostNL~Coolblue~Wehkamp}. Wat is je postcode en huisnummer?
U: {ad}
A: Dank je {f2}. Het ligt bij de buren, familie {l4}.
# nl-NL
U: Geachte heer/mevrouw,
Mijn BSN is {bsn} en ik heb nog geen beschikking ontvangen.
Met vriendelijke groet,
{p1}
{ph}
A: Beste mevrouw {l1}, uw aanvraag met kenmerk {a1=TOE-######} ligt bij collega {p2}.
# nl-NL
U: automatische incasso teruggeboekt, iban {ib|d}
A: Op welke naam staat de rekening bij [[organisation:ING]]?
U: {i2}
A: En uw geboortedatum, meneer {l2}?
U: {bd2|dash}
A: Klantnummer {a1=########}, het staat goed.
# nl-NL
A: {o1=~Dierenkliniek De Linde~Dierenartsen Waterpoort~Dierenkliniek Het Zand}, met {f1}.
U: Met {p3}, mijn kat heeft de pillen uitgespuugd. Ik sta op {st} ingeschreven.
A: Dokter {l2} belt u zo op {ph}.
# nl-BE
U: Dag, ik kan niet meer aan itsme, rijksregisternr {nrn}
A: Dag mevrouw, mag ik uw naam?
U: {p1}
A: Bedankt {f1}. Code {s1=#####} ingeven binnen de 5 minuten.
# nl-BE
U: meterstand doorgeven, EAN {a1=5414##############}, {ad}
A: Bedankt, en de naam op het contract bij {o1=~Luminus~Eneco~Mega}?
U: {p2}, maar gsm is van mijn vrouw {f1}: {ph}
# nl-BE
U: terugbetaling mag op {ib}, {p1}
A: Dag {f1}, in orde, dossier {a1=BE-#####}. Groetjes, {f2}
# sv-SE
U: Hej, jag vill spärra mitt kort som slutar på {cc|4}
A: Hej, du pratar med {f1} på {o1=~Swedbank~Handelsbanken~SEB~Länsförsäkringar}. Personnummer?
U: {personnummer2}
A: Tack {f2}. Nytt kort skickas till {ad}.
# sv-SE
U: Bredbandet ligger nere, kundnr {a1=########}
A: Hej {f1}! Vilken MAC står på routern?
U: {mac}
A: Tack. Tekniker {f2} ringer dig på {ph} i morgon.
# sv-SE
U: Vill avboka tandläkaren för min dotter {f7} {l1} på torsdag
A: Hej, födelsedatum?
U: {bd7|iso}
A: Avbokat. Bekräftelse till {e1}, stämmer det {f1}?
U: ja
# sv-SE
U: Bilen {a1=@@@ ##@} har fått p-bot men jag hade biljett
A: Hej, ärende {a2=P-########} skapat. Vad heter du?
U: {p2}, {e2}
A: Tack {f2}, du hör från oss inom 14 dagar.
# pl-PL
U: Dzień dobry, nie dotarła paczka {a1=6###################}
A: Dzień dobry, z tej strony {p1}, {o1=~InPost~DPD~Allegro~Poczta Polska}. Proszę o imię i nazwisko odbiorcy.
U: {p2}, {ad}
A: Dziękuję. Kurier zadzwoni pod {ph}.
# pl-PL
U: zmiana konta do wypłaty {ib|d} pesel {pesel}
A: Proszę jeszcze o numer pracownika.
U: {a1=#####}
A: Zmienione od lipca. {f4}, kadry {o1=~Mlekovita~Budimex~Szpital Miejski~Drukarnia Atut}
# pl-PL
U: Szanowni Państwo,
proszę o fakturę do zamówienia {a1=ZAM/#####/##}.
Pozdrawiam
{p1}
tel. {ph}
A: Szanowna Pani, faktura {a2=FV/####/##} została wysłana na {e1}.
# pl-PL
U: nie moge sie zalogowac, login {h2}, haslo {pw}
A: Proszę nie podawać hasła. Link: {w1=https://panel.sklepik24.pl/reset/%%%%%%%%%%%%}
U: dziala dzieki
# hr-HR
U: Dobar dan, OIB {oib}, nije mi stigao račun za struju
A: Dobar dan, pri telefonu {f1}. Ime i adresa?
U: {p2}, {ad}
A: Hvala, gospodine {l2}. Broj mjernog mjesta {a1=0#########} je bio krivo upisan.
# hr-HR
U: internet ne radi, ugovor {a1=########}, {p1|low}
A: Poštovana {f1}, tehničar {p2} iz {o1=~A1~Telemach~Iskon} javit će se na {ph}.
# hr-HR
U: Molim povrat na {ib}, banka je [[organisation:Erste]]
A: Na koga glasi račun?
U: na mene, {p3}, rođena {bd3|hr}
A: U redu, gospođo {l3}.
`;
