// Portuguese, Polish, Swedish, Turkish, Russian, Japanese. "¶" starts a new line within a turn.
export const east = `
# pt
A: {org:telecom}, fala {agent}. Em que posso ajudar?
U: boa tarde, a net está em baixo
A: Qual o número de cliente e a morada?
U: {customer}, {addr}
A: O endereço MAC do router, por favor?
U: {mac}
A: O técnico {mfull2} liga-lhe para o {phone}, {title} {last}.

# pt
U: preciso de mudar o IBAN do débito direto
A: Claro. Nome, NIF e o novo IBAN?
U: {full}, nif {nid}, {iban}
A: Obrigado. Data de nascimento para confirmar?
U: {dob}
A: Alterado. {org:energy}, processo {case}. Com os melhores cumprimentos, {agent}

# br
A: {org:bank}, bom dia, aqui é {agentfull}
U: oi caiu uma compra q nao fiz, {price} na {org2:shop}
A: Pode confirmar nome, CPF e final do cartão?
U: {full} cpf {nid} final {lastfour}
A: Obrigado. Bloqueei. O novo vai para {addr}?
U: isso. senha continua {pin}?
A: Não informe a senha aqui, {first}. Protocolo {ticket}.

# br
U: meu pedido {order} não chegou
A: O rastreio {tracking} mostra entrega a {full2}.
U: não conheço!! moro na {addr}
A: Sinto muito. Telefone e e-mail para contato?
U: {phone}, {email}
A: {org:shop} envia outro até {day}. Abraço, {agent}

# br
U: consulta pra minha filha {ffull2}, nasceu {kdob2}
A: Qual o convênio e a carteirinha?
U: {org2:insurer}, {member}
A: Dia {day} às {time} na {org:clinic}. Abraço, {agent}
U: ok, sou o pai, {full}, cpf {nid}, zap {phone}

# br
U: esqueci a senha, usuario {handle}
A: Enviei um código para {email}.
U: {otp}
A: Nova senha temporária: {pw}
U: entrou. o acesso do ip {ip} era eu mesmo
A: Ótimo, {first}. Abraço, {agent}

# pt br
U: qual o preço do modelo {model}?
A: {price} até {day}, garantia de {n:2-5} anos, medidas {size} cm.
U: gasta muito?
A: Cerca de {n:80-300} kWh por ano, {n:35-55} dB.

# pt br
U: horário da biblioteca no dia {day}
A: Das {n:8-10}h às {n:17-20}h, sala de leitura até {n:21-22}h.
U: quantos livros posso levar
A: Até {n:3-8}, por {n:14-30} dias. Multa de {price} por semana.

# pl
A: {org:bank}, dzień dobry, {agentfull}, w czym mogę pomóc?
U: karta zablokowana, końcówka {lastfour}
A: Proszę imię i nazwisko, datę urodzenia i PESEL.
U: {full}, {dob}, {nid}
A: Dziękuję. Kod z SMS?
U: {otp}
A: Karta odblokowana.

# pl
U: dzień dobry, gdzie moja paczka {tracking}
A: Proszę o adres i nazwisko odbiorcy.
U: {full}, {addr}
A: Odebrał: {full2}. Zna Pan/Pani tę osobę?
U: tak to sąsiad, spoko. tel. do niego {phone2}
A: Świetnie, zgłoszenie {ticket} zamykam. {agent}

# pl
U: zmiana numeru konta do zwrotu: {iban}
A: Właściciel konta i numer klienta?
U: {full2}, klient {customer}, polisa {policy}
A: Zwrot {price} do {day}. Potwierdzenie na {email}. Pozdrawiam, {agent}
U: dzięki. {full}

# pl
A: Dział IT, słucham
U: nie moge sie zalogować, login {handle}, firma {org:employer}
A: Jaki adres IP pokazuje klient VPN?
U: {ip}
A: Hasło tymczasowe: {pw}, zmiana na {url}
U: ok działa. laptop {device} nr seryjny {serial} też do wymiany
A: Zgłoszę, osoba kontaktowa: {agentfull}, {phone2}.

# pl
U: wizyta dla córki, {ffull2}, ur. {kdob2}
A: {org:clinic}, termin {day}, godz. {time}. Telefon rodzica?
U: {phone}, {full}, PESEL córki {nid2}
A: Adres do karty pacjenta? Pozdrawiam, {agent}
U: {addr}

# pl
U: ile kosztuje pralka {model}
A: {price}, wymiary {size} cm, pobór {n:40-90} kWh na {n:100-110} cykli.
U: błąd {error} co znaczy
A: Brak wody, proszę odczekać {n:5-20} minut.

# pl
U: godziny otwarcia basenu {day}?
A: {n:6-8}:00 do {n:20-22}:00, tory {n:4-8}, bilet {price}.
U: a sauna
A: {n:80-95} stopni, {price2} za {n:60-120} minut.

# sv
A: {org:telecom}, du pratar med {agent}.
U: hej, jag vill säga upp mitt abonnemang {phone}
A: Okej, namn och personnummer?
U: {full}, {nid}
A: Tack. Kundnummer {customer}, stämmer det?
U: ja. sista fakturan till {addr} tack

# sv
U: kan inte logga in på jobbdatorn, användare {handle}
A: Vilken dator? Datornamn och ip om du ser det.
U: {device}, {ip}
A: Nytt lösenord är {pw}, byt det på {url}
U: funkar! hälsa {full2} att wifi på plan 3 har mac {mac} spärrad
A: Ska göra, ärende {ticket}. {org:employer} IT Hälsningar, {agent}

# sv
U: har inte fått ut min ersättning, skadenr {claim}
A: Vilket konto ska vi använda?
U: {iban} hos {org2:bank}
A: Och ditt namn och födelsedatum?
U: {full}, {dob}
A: Betalas {day}. Handläggare: {agentfull}, {phone2}.

# sv
A: {org:clinic}, välkommen
U: boka tid åt min mamma {ffull2}, personnr {nid2}
A: {day} kl {time}. Telefon?
U: {phone}, {email}, jag heter {full}
A: Portkoden om ni kommer tidigt är {door}. Hälsningar, {agent}

# sv
U: beställning {order} betald med kort {card} men inget kvitto
A: Skriv helst inte hela kortnumret. Kvittot går till {email}, rätt?
U: nej {email3}, adress {addr}
A: Skickat, {first}. Mvh {agent}, {org:shop}

# sv
U: vad kostar månadskortet
A: {price} för vuxna, {price2} för {n:7-19}-åringar, gäller {n:30-31} dagar.
U: gäller det till Arlanda?
A: Nej, tillägg {n:100-150} kr, tåg var {n:10-30}:e minut.

# sv
U: felkod {error} på värmepump {model}
A: Rensa filtret, starta om efter {n:5-20} min. Version {version}?
U: ja, ute är det minus {n:5-25}
A: Då ska den ligga på {n:35-55} grader.

# tr
A: {org:bank}, ben {agent}, nasıl yardımcı olabilirim?
U: kartım çalındı, son dört hane {lastfour}
A: Ad soyad, doğum tarihi ve T.C. kimlik numaranız?
U: {full}, {dob}, {nid}
A: Teşekkürler. Yeni kart adresi: {addr}, doğru mu?
U: evet doğru, telefonum {phone}

# tr
U: kargom gelmedi takip no {tracking}
A: {org:courier}, adınız ve adresiniz lütfen?
U: {full}, {addr}
A: Teslim alan: {full2}. Tanıyor musunuz?
U: kapıcımız, tamam. kapı şifresi {door} bir dahaki sefere yukarı çıksın
A: Not aldım, talep no {ticket}. İyi günler, {agent}

# tr
U: iade için iban: {iban}, hesap sahibi {full2}
A: Sipariş numarası nedir?
U: {order}, {org:shop}
A: {price} iade edilecek, onay {email} adresine gider. İyi günler, {agent}
U: teşekkürler, {full}

# tr
A: Bilgi işlem, buyurun
U: vpn bağlanmıyor kullanıcı adım {handle}, ip {ip}
A: Cihazın MAC adresi?
U: {mac}
A: Geçici şifre: {pw}, değiştirmek için {url} İyi günler, {agent}
U: oldu sağ ol. şirket {org:employer} muhasebe, adım {first}

# tr
U: annem için randevu, {ffull2}, doğum tarihi {dob2}
A: {org:clinic}, {day} saat {time} uygun. Kimlik no?
U: {nid2}
A: İletişim numarası ve refakatçi? İyi günler, {agent}
U: {phone}, ben {full}, adres {addr}

# tr
U: {model} klima kaç watt
A: {n:900-2400} W, {n:9000-24000} BTU, fiyatı {price}, {n:2-5} yıl garanti.
U: {error} hatası?
A: Filtreyi temizleyip {n:5-15} dakika bekleyin.

# ru
A: {org:bank}, здравствуйте, меня зовут {agent}.
U: не проходит оплата картой, последние цифры {lastfour}
A: Назовите ФИО и дату рождения, пожалуйста.
U: {full}, {dob}
A: Кодовое слово?
U: {memo}
A: Спасибо, {first}, ограничение снято.

# ru
U: здравствуйте, где мой заказ {order}
A: Посылка {tracking} у курьера. Курьер: {mfull2}, тел. {phone2}.
U: адрес у вас верный? {addr}, домофон {door}
A: Верный. Получатель {full}?
U: да
A: Хорошего дня, {org:shop}. С уважением, {agent}

# ru
U: нужен пропуск, паспорт {passport}, {full}, д.р. {dob}
A: Принято. СНИЛС и телефон?
U: {nid}, {phone}
A: Компания?
U: {org:employer}, гостевой пароль wifi тоже дайте
A: {pw} С уважением, {agent}

# ru
U: забыл пароль, логин {handle}, почта {email}
A: Отправили код.
U: {otp}
A: Временный пароль {pw}, ссылка {url} С уважением, {agent}
U: зашёл, спасибо. вход с {ip} это я

# ru
A: {org:clinic}, регистратура
U: записать сына, {mfull2}, {kdob2}
A: {day}, {time}. Полис и телефон?
U: {member}, {phone}, адрес {addr}
A: Записала. Врач {full3}. Вы кем приходитесь? С уважением, {agent}
U: мама, {ffull}

# ru
U: сколько стоит доставка {n:2-20} кг в Новосибирск
A: {price}, {n:3-9} дней, максимум {n:100-150} см.
U: а пункт выдачи до скольки?
A: До {n:19-22}:00, хранение {n:5-14} дней.

# ru
U: ошибка {error} на котле {model}
A: Проверьте давление, нужно {n:1-2},{n:0-9} бар, и перезапустите через {n:5-20} минут.
U: версия прошивки {version}
A: Обновите до {version2}.

# ja
A: {org:telecom}の{agentfull}です。ご用件をどうぞ。
U: 機種変更したいのですが。名前は {full} です
A: ご登録の電話番号と生年月日をお願いします。
U: {phone}、{dob}
A: 暗証番号もお願いいたします。
U: {pin}
A: 確認できました。お客様番号は {customer} です。

# ja
U: 荷物が届きません。追跡番号 {tracking}
A: お届け先のご住所とお名前を教えてください。
U: {addr}、{full}
A: ご近所の {full2} 様にお預けしております。
U: わかりました。オートロックの番号は {door} です、次回お願いします
A: 承知しました。 担当 {agent}

# ja
U: カードを落としました。下4桁 {lastfour}
A: お名前と生年月日、ご住所をお願いします。
U: {full}、{dob}、{addr}
A: 停止いたしました。受付番号 {ticket}、{org:bank} の {agentfull} が承りました。

# ja
A: {org:hotel}でございます。
U: 予約番号 {booking} の {full} です。駐車場を追加したい
A: お車のナンバーをお願いします。
U: {plate}
A: かしこまりました。Wi-Fi のパスワードは {pw} です。 担当 {agent}
U: 領収書は {org2:employer} 宛で、{email} に送ってください

# ja
U: ログインできません。ID は {handle}
A: 認証コードをお送りしました。
U: {otp}
A: {ip} からのアクセスはご本人様ですか？
U: はい、会社です。{org:employer} の {full} です
A: 再設定はこちら {url} からどうぞ。 担当 {agent}

# ja
U: 診察券をなくしました。{full}、{dob}
A: {org:clinic}です。お電話番号をお願いします。
U: {phone}、住所は {addr}
A: 保険証の番号も必要です。マイナンバーでも結構です。
U: {nid}
A: 患者番号は {patient} です。{day} にお越しください。 担当 {agent}

# ja
U: 営業時間は？
A: {n:9-10}時から{n:18-21}時まで、{day}は休みです。
U: 駐車場は
A: {n:20-90}台、{n:1-3}時間まで無料、以後30分{n:100-400}円です。東京駅から徒歩{n:3-12}分です。

# ja
U: 炊飯器 {model} で {error} が出ます
A: 電源を抜いて{n:5-20}分お待ちください。
U: 直りません。{n:2016-2023}年購入です
A: 修理は{price}から、{n:5-14}日ほどです。
`;
