// Polish, Swedish, Turkish, Russian, Greek.
export const foreignEast = `
# pl, bank
A: {HI}
U: karta odrzucona w sklepie
A: {Q:cztery ostatnie cyfry karty}
U: {T:tail}
A: {Q:PESEL}
U: {T:natid}
A: Kod z SMS?
U: {otp}
A: {BYE}
# pl, energy
U: stan licznika {big}
A: {Q:numer klienta}
U: {T:cust}
A: Numer licznika i adres?
U: {meter}, {addr}
A: Zwrot na {iban}?
U: tak, {name}
# pl, firm
U: nie mogę się zalogować
A: {Q:login}
U: {T:user}
A: Jakie hasło?
U: {pw}
A: Logowanie z {ip}, to Pan?
U: tak. mac routera {mac}
# pl, firm
U: gdzie paczka {track}
A: {Q:numer zamówienia}
U: {T:order}
A: Kod odbioru {otp}. Telefon?
U: {T:phone}
A: Zwrot na kartę {cardmask}.
# pl, clinic
U: rejestracja: {name}, ur. {dob}, dowód {idcard}
A: Karta pacjenta {patient}. Email?
U: {T:email}
A: Wyniki: {url}, hasło {pw}.
# pl, firm
U: szkoda, auto {plate}, polisa {policy}
A: Sprawca?
U: {name2}, {plate2}, tel. {phone2}
A: Numer szkody {claim}.
U: wypłata na {iban}
# sv, bank
A: {HI}
U: mitt kort funkar inte
A: {Q:de fyra sista siffrorna}
U: {T:tail}
A: {Q:ditt personnummer}
U: {T:natid}
A: Koden i appen?
U: {otp}
A: {BYE}
# sv, energy
U: flyttar {date}
A: {Q:kundnumret}
U: {T:cust}
A: Ny adress och mätarnummer?
U: {addr}, mätare {meter}
A: Autogiro från {iban}, {name}?
# sv, firm
U: paketet {track} är borta
A: {Q:ordernumret}
U: {T:order}
A: Portkod?
U: {door}, {street}
A: Återbetalas till kortet som slutar på {tail}.
# sv, firm
U: glömt lösenordet, användare {user}
A: Vad skrev du?
U: {pw}
A: Tillfälligt: {pw2}. Din ip {ip}?
U: ja, routerns mac {mac}
# sv, clinic
U: boka tid för {name2}, född {childdob}
A: Mobil och mejl?
U: {phone}, {email}
A: Bekräfta: {url}. Journal {patient}.
# tr, bank
A: {HI}
U: kartım reddedildi
A: {Q:kartın son dört hanesini}
U: {T:tail}
A: {Q:T.C. kimlik numaranızı}
U: {T:natid}
A: SMS kodu?
U: {otp}
A: {BYE}
# tr, energy
U: fatura yanlış, tesisat {contract}
A: {Q:abone numarasını}
U: {T:cust}
A: Sayaç ve adres?
U: {meter}, {addr}
A: İade {iban}, doğru mu?
U: evet {name}
# tr, firm
U: kargo {track} gelmedi
A: {Q:sipariş numarasını}
U: {T:order}
A: Telefon?
U: {T:phone}
A: İade {cardmask} kartına yapılır.
# tr, firm
U: giriş yapamıyorum, kullanıcı {user}
A: Hangi şifreyi yazıyorsunuz?
U: {pw}
A: Güvenlik kelimeniz?
U: {answer}
A: Yeni şifre {pw2}, IP {ip}.
# tr, clinic
U: randevu: {name}, doğum {dob}, kimlik {idcard}
A: Protokol {patient}. E-posta?
U: {T:email}
A: Onay: {url}
# tr, firm
U: kaza yaptım, plaka {plate}, poliçe {policy}
A: Karşı taraf?
U: {name2}, {plate2}
A: Hasar dosyası {claim}. Modem MAC {mac} konusu ayrı kayıt {ticket}.
# ru, bank
A: {HI}
U: карта не работает
A: {Q:последние четыре цифры карты}
U: {T:tail}
A: {Q:кодовое слово и дату рождения}
U: {word}, {dob}
A: Код из смс?
U: {otp}
A: {BYE}
# ru, bank
U: перевод на счёт {acct} не дошёл, получатель {name2}
A: {Q:номер карты}
U: {T:card}
A: Код с оборота не называйте.
U: {cvv} уже сказал оператору. пин {pin}
A: Карту {cardmask} перевыпустим. Обращение {kase}.
# ru, firm
U: где заказ {order}
A: {Q:номер отправления}
U: {T:track}
A: Адрес и телефон?
U: {addr}, {phone}, {name}
A: {BYE}
# ru, firm
U: не могу войти, логин {user}
A: Какой пароль вводите?
U: {pw}
A: Вход был с {ip}, MAC {mac}.
U: почта {email}, это не я
# ru, clinic
U: запись: {name}, СНИЛС {natid}, паспорт {passport}
A: Карта {patient}. Ссылка {url}
U: дата рождения {dob}, верно?
# ru, firm
U: авария, номер {plate}, полис {policy}
A: Второй участник?
U: {name2}, {plate2}, {phone2}
A: Дело {claim}. ИНН?
U: {tax}
# el, bank
A: {HI}
U: η κάρτα μου δεν περνάει
A: {Q:τα τέσσερα τελευταία ψηφία}
U: {T:tail}
A: {Q:το ΑΦΜ και την ημερομηνία γέννησης}
U: {natid}, {dob}
A: Κωδικός από το SMS;
U: {otp}
A: {BYE}
# el, energy
U: ένδειξη {big}
A: {Q:τον αριθμό παροχής}
U: {T:contract}
A: Διεύθυνση και IBAN;
U: {addr}, {iban}
A: Όνομα;
U: {T:name}
# el, firm
U: δεν μπορώ να συνδεθώ
A: {Q:το όνομα χρήστη}
U: {T:user}
A: Ποιον κωδικό βάζετε;
U: {pw}
A: IP {ip}, MAC {mac}. Νέος κωδικός {pw2}.
# el, firm
U: πού είναι το δέμα {track}
A: {Q:τον αριθμό παραγγελίας}
U: {T:order}
A: Τηλέφωνο και email;
U: {phone} {email}
A: Επιστροφή στην κάρτα {cardmask}.
`;
