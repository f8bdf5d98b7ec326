// Dutch, Portuguese, Polish, Swedish, Turkish, Ukrainian and Greek.
export const worldTemplates = `
@nl bank
U: ik kan niet inloggen, gebruikersnaam {user}
A: Wat is je klantnummer?
U: {custno}
A: Welke code kreeg je?
U: {=tell-otp}
A: En je geboortedatum?
U: {=tell-dob}

@nl bank
U: pas gestolen
A: Welke pas, laatste cijfers?
U: {=tell-card4}
A: Geblokkeerd. Nieuwe naar?
U: {=tell-addr}
A: IBAN {iban} klopt?
U: ja, pincode graag {pin}

@nl telecom
U: geen internet, modem {serial}
A: MAC en wifiwachtwoord?
U: {mac}, {wifi}
A: Adres {ip} herstart. Melding {ticket}
U: bel {phone}

@nl insurer
U: schade aan auto {plate}, polis {policy}
A: Tegenpartij?
U: {full#2}, {plate#2}, {phone#2}
A: Schadenummer {claim}, uitkering op {iban}?
U: ja op naam {full}

@nl clinic
U: afspraak maken, {full}, {=tell-dob}
A: {nidname}?
U: {nid}
A: Patiëntnummer {patient}, {date} {time}.
U: mail {email}

@nl shop
U: bestelling {order} niet binnen
A: Track en trace {tracking}, {link}
U: adres is {addr}
A: Deurcode?
U: {door}

@nl firm
U: nieuwe collega {full}, geboren {dob}, BSN {nid}, {addr}, {iban}
A: Personeelsnummer {employee}, login {user}, wachtwoord {pw}
U: alarm?
A: {pin6}

@nl energy
U: meterstand {n5}, meter {meter}
A: Klantnummer?
U: {custno}
A: Geld terug op de kaart {cardmask} of iban?
U: {iban}

@pt bank
U: não consigo entrar na app
A: NIF e número de cliente?
U: {nid}, {custno}
A: Que código recebeu?
U: {=tell-otp}
A: Nova palavra-passe {pw}

@pt card
U: compra de {amt} que não fiz
A: Qual cartão?
U: {=tell-card4}
A: Palavra secreta?
U: {memword}
A: Bloqueado, processo {ticket}

@pt telecom
U: sem net, equipamento {serial}
A: MAC e chave wifi?
U: {mac}, {wifi}
A: IP {ip}, reiniciado. Telefone?
U: {phone}

@pt insurer
U: sinistro, matrícula {plate}, apólice {policy}
A: Outro condutor?
U: {full#2} {plate#2} {phone#2}
A: Sinistro {claim}, IBAN?
U: {iban}

@pt clinic
U: marcar consulta, {full}
A: Data de nascimento e utente
U: {dob}, {health}
A: {date} {time}, processo {patient}
U: enviem para {email}

@pt shop
U: encomenda {order}
A: Envio {tracking}. Morada?
U: {=tell-addr}
A: Código da porta?
U: {door}

@pt firm
U: admissão: {full}, nasc. {dob}, {nidname} {nid}, {iban}
A: Nº {employee}, utilizador {user}, senha {pw}
U: obrigado, link?
A: {link}

@pl bank
U: nie moge sie zalogować, numer klienta {custno}
A: Proszę podać kod z SMS
U: {=tell-otp}
A: PESEL?
U: {nid}
A: Hasło tymczasowe {pw}

@pl card
U: obca płatność {amt}
A: Jaka karta?
U: {=tell-card4}
A: Hasło telefoniczne?
U: {memword}
A: Zastrzeżona, zgłoszenie {ticket}

@pl telecom
U: brak internetu, ruter {serial}
A: Adres MAC i hasło wifi?
U: {mac}, {wifi}
A: IP {ip}. Telefon?
U: {phone}

@pl insurer
U: kolizja, {plate}, polisa {policy}
A: Sprawca?
U: {full#2}, {plate#2}, tel {phone#2}
A: Szkoda {claim}. Numer konta?
U: {iban}

@pl clinic
U: wizyta, {full}, {=tell-dob}
A: {nidname}?
U: {nid}
A: {date} {time}, karta {patient}
U: {email}

@pl shop
U: zamówienie {order}
A: Przesyłka {tracking}, {link}. Adres?
U: {=tell-addr}
A: Kod do klatki?
U: {door}

@pl firm
U: nowy pracownik: {full}, ur. {dob}, {addr}, {nidname} {nid}, {iban}
A: Nr {employee}, login {user}, hasło {pw}
U: alarm?
A: {pin6}

@se bank
U: kommer inte in, kundnummer {custno}
A: Vilken kod fick du?
U: {=tell-otp}
A: {nidname}?
U: {nid}
A: Ny kod {pin}

@se card
U: okänt köp på {amt}
A: Vilket kort?
U: {=tell-card4}
A: Lösenord?
U: {pw}
A: Spärrat, {ticket}

@se telecom
U: wifi funkar inte, router {serial}
A: MAC och lösenord?
U: {mac}, {wifi}
A: {ip} startar om. Mobil?
U: {phone}

@se shop
U: order {order} saknas
A: Spårning {tracking} {link}. Adress?
U: {=tell-addr}
A: Portkod?
U: {door}

@se clinic
U: boka tid, {full}, {=tell-dob}
A: Personnummer?
U: {nid}
A: {date} {time}, journal {patient}
U: {email}

@se firm
U: ny kollega {full}, {dob}, {nid}, {iban}
A: Anställningsnr {employee}, {user}, lösen {pw}
U: larm?
A: {pin6}

@tr bank
U: giremiyorum, müşteri no {custno}
A: Gelen kod?
U: {=tell-otp}
A: {nidname}?
U: {nid}
A: Geçici şifre {pw}

@tr card
U: bilmediğim {amt} harcama
A: Hangi kart?
U: {=tell-card4}
A: Güvenlik kelimeniz?
U: {memword}
A: Kapatıldı, {ticket}

@tr telecom
U: internet yok, modem {serial}
A: MAC ve wifi şifresi?
U: {mac}, {wifi}
A: IP {ip}. Telefon?
U: {phone}

@tr shop
U: sipariş {order}
A: Kargo {tracking} {link}. Adres?
U: {=tell-addr}
A: Kapı şifresi?
U: {door}

@tr clinic
U: randevu, {full}, {=tell-dob}
A: {nidname}?
U: {nid}
A: {date} {time}, protokol {patient}
U: {email}

@tr firm
U: yeni çalışan {full}, d.t. {dob}, {addr}, {iban}
A: Sicil {employee}, kullanıcı {user}, şifre {pw}
U: plaka {plate}

@ua bank
U: не можу зайти, номер клієнта {custno}
A: Який код прийшов?
U: {=tell-otp}
A: {nidname}?
U: {nid}
A: Тимчасовий пароль {pw}

@ua card
U: чуже списання {amt}
A: Яка картка?
U: {=tell-card4}
A: Кодове слово?
U: {memword}
A: Заблоковано, звернення {ticket}. IBAN {iban}?
U: так

@ua telecom
U: немає інтернету, роутер {serial}
A: MAC і пароль wifi?
U: {mac}, {wifi}
A: IP {ip}. Телефон?
U: {phone}, договір {acct}

@ua shop
U: замовлення {order}
A: Накладна {tracking}. Адреса?
U: {=tell-addr}
A: Код від домофона?
U: {door}, {email}

@ua clinic
U: запис до лікаря, {full}, {=tell-dob}
A: паспорт або код
U: {passport}, код {nid}
A: {date} о {time}, картка {patient}

@gr bank
U: δεν μπορώ να μπω, κωδικός πελάτη {custno}
A: Τι κωδικό λάβατε;
U: {=tell-otp}
A: {nidname};
U: {nid}
A: Προσωρινός κωδικός {pw}

@gr telecom
U: δεν έχω ίντερνετ, συσκευή {serial}
A: MAC και κωδικός wifi;
U: {mac}, {wifi}
A: IP {ip}. Τηλέφωνο;
U: {phone}

@gr shop
U: παραγγελία {order}
A: Αποστολή {tracking}. Διεύθυνση;
U: {=tell-addr}
A: Κάρτα;
U: {=tell-card4}, αλλιώς {iban}
`;
