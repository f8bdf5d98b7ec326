// Polish, Nordic, Czech, Turkish, Romanian, Russian, Japanese, Chinese, Hindi, Indonesian.
export const other3 = `
= PL fm
U: dzień dobry, nie przyszedł przelew
A: Dzień dobry, proszę podać imię, nazwisko i PESEL.
U: {n} {nid}
A: Dziękuję. Numer konta do zwrotu to {iban}?
U: tak, to konto mojego męża, {n2}
A: Środki {amt} wyślemy do {date}. Konsultant: {f9}
= PL
U: paczka {a:6###################|00##########} utknęła w sortowni
A: Dzień dobry, a na jaki adres miała trafić?
U: {addr}
A: Przekierowaliśmy. Kod odbioru {s:######}, SMS na {ph}.
U: ok a odbiorca to {n}
= PL
U: Do której czynne w niedzielę handlową?
A: Od 10:00 do 18:00.
U: a zwrot bez paragonu?
A: Potrzebny jest paragon albo potwierdzenie z karty.
= PL m
U: Formularz reklamacji
Imię i nazwisko: {n}
Adres: {addr}
Tel.: {ph}
Nr zamówienia: {a:ZAM/######|PL########}
Konto: {iban}
A: Reklamacja {a2:R/####/26|RK-#####} przyjęta. Serwis prowadzi {o:$L Serwis|AGD $P sp. z o.o.}.
U: dzięki
= PL
U: nie moge sie zalogowac, login {a:$f.$l|$f##}
A: Ustawiłem hasło tymczasowe {pw}. Proszę sprawdzić.
U: działa ale mail jest stary, nowy to {em}
A: Zmienione. {n9}, {o:Biuro $L|$P Net}
U: link aktywacyjny {u:https://panel.$k.example/aktywuj/&&&&&&&&&&|https://$ksklep.example/a?t=&&&&&&&&} wygasł, klient {a2:KL######|#####/##}
A: Dla {a2} wysłałem nowy na {em}.
= PL f
U: rejestracja do lekarza, urodzona {dob}, {n!}
A: {o:Przychodnia Medyk $P|Przychodnia Zdrowie $P}, wolne {date} o {time}, dr {n2}.
U: pasuje. nr karty {a:K######|####/##}
A: PIN do wyników: {s:####|######}.
= SE
U: hej mitt kort funkar inte
A: Hej! Du pratar med {f9}. Vad är ditt personnummer?
U: {nid}
A: Tack {f}. Kortet som slutar på {c:####} gick ut. Nytt skickas till {addr}.
U: kan det hämtas av {n2}
A: Tyvärr inte, bara du.
U: jag är född {dob} om det hjälper, och mailen är {em}
A: Tack, {o:Sparbanken $P|$L Bank} mailar bekräftelse.
= SE
U: Flyttanmälan el. Namn {n}, ny adress {addr}, tillträde {date}
A: Tack! Anläggnings-id och ett nummer vi når dig på?
U: {a:735999###########|7359############} , {ph}
A: Klart. Elavtal med {o:$P Energi|$L Kraft} startar då. Faktura till {em}.
U: behöver ni personnummer? {nid}
A: Tack {f}, då är allt klart.
= SE
U: Hur lång är garantin på borrmaskin TX-18?
A: Tre år, om du registrerar den inom 30 dagar.
U: kvitto räcker?
A: Ja.
= SE f
U: portkoden till {street} funkar ej, {s:####}
A: Hej {f}! Den byttes igår. Ny kod: {s2:####}. Hälsningar {n2}, {o:$L Fastigheter|Bostäder i $P}
U: {s2} toppen
= DK
U: hej, min pakke {a:0037##############|CC#########DK} blev leveret hos naboen
A: Hej, hvilken adresse skulle den til?
U: {addr}
A: Kvitteret af {n2}. Er det din nabo, {f}?
U: nej! {f2} er min eks
= DK m
U: Ny konto til min løn: {iban}. CPR {nid}
A: Tak {n}. Er du ansat hos {o:$L Byg|$P Tømrerforretning|$L Rengøring}?
U: ja medarbejder {a:M####|#####}
A: Rettet fra {date}.
= DK
U: Hvad koster det at få dæk skiftet
A: 495 kr. for fire hjul, inklusive afbalancering.
U: tid i morgen?
A: Ja, book online under Værksted.
= NO
U: hei, ble trukket {amt} to ganger
A: Hei, det beklager vi. Hva er fødselsnummer eller kundenummer?
U: {nid}
A: Takk, {n}. Vi setter pengene tilbake på {a:####.##.#####|###########}. Kortet ender på {c:####}?
U: ja. takk for hjelp {f9}
= NO fm
U: wifi på hytta virker ikke. passord {pw}, ruter {mac}
A: Hei! Prøv 192-adressen på etiketten. Hva står det?
U: {ip}
A: Logg inn med PIN {s:####|########}. Da er det {f} som eier abonnementet, eller {n2}?
U: mannen min, {f2}
U: {mac} blinker rødt, den andre {mac2} er grønn
A: Da bytter vi {mac}. Adresse til hytta?
U: {addr}
= NO
U: Er det bagasje inkludert i billigste billett?
A: Nei, kun håndbagasje inntil 10 kg. Innsjekket koffert koster 299 kr.
U: ok
= FI
U: moi, lasku {a:########|L-#####} maksettu väärälle tilille
A: Hei, mihin tilinumeroon se maksettiin?
U: {iban}
A: Kiitos. Nimi ja henkilötunnus, kiitos.
U: {n}, {nid}
A: Siirrämme {amt}. T: {n9}, {o:$P Energia Oy|$L Oy}
U: syntymäaika {dob} jos tarvitaan, salasana oli {s:$W##|~~~~####}
A: Ei tarvita, {f}.
= FI
U: Uusi osoite: {addr}
puh. {ph}
asiakasnro {a:#######|A#####}
A: Päivitetty, {f}. Vahvistuskoodi {s:######} tarvitaan seuraavalla kirjautumisella.
U: mihin se {s} syötetään
A: Kirjautumissivulle.
= FI
U: Mihin asti olette auki lauantaina?
A: Lauantaisin klo 10–16.
U: entä juhannuksena
A: Silloin olemme kiinni.
= CZ f
U: dobrý den, zásilka {a:DR##########C|NB##########} se vrátila
A: Dobrý den, jaká je správná adresa?
U: {addr}, {n}
A: Děkuji. Pošleme znovu, číslo na řidiče je {ph2}.
U: moje je {ph}
A: Pro výdej si připravte heslo {s:####|######}, paní {l}.
U: narozena {dob}, kdyby chtěli doklad
= CZ m
U: Chci změnit číslo účtu. {n}, rodné číslo {nid}, nový účet {iban}
A: Dobrý den, jaké je ověřovací heslo?
U: {s:$T##|$W}
A: Hotovo, smlouva {a:##########|SML####}. {o:$P Pojišťovna|Stavební spořitelna $P}
= CZ
U: kolik stoji poštovné nad 1000 Kč
A: Nad 1 000 Kč je doprava zdarma, jinak 89 Kč.
U: dobirka?
A: Dobírka je za 39 Kč.
= TR
U: merhaba kartım kopyalanmış galiba
A: Merhaba, ben {f9}. T.C. kimlik numaranızı ve kart numarasını alabilir miyim?
U: {nid} kart {card}
A: Sayın {n}, {tail} ile biten kart iptal edildi. Yeni kart {addr} adresine gelecek.
U: teşekkürler
= TR f
U: siparişim gelmedi {a:##########|TR-######}
A: Merhaba {f} Hanım, kargo {n2} isimli kişiye teslim edilmiş görünüyor.
U: öyle biri yok!! telefonum {ph}
A: Teslimat kodunuz {s:####|######} kullanılmamış, araştırıyoruz.
U: doğum tarihim {dob}, TC {nid} isterseniz
A: Teşekkürler, {n}, doğrulandı.
= TR
U: Taksit sayısı kaç
A: 1.000 TL üzeri alışverişlerde 6 taksit yapabiliyoruz.
U: kargo ücreti?
A: 49,90 TL.
= TR m
U: Ad Soyad: {n}
Doğum tarihi: {dob}
E-posta: {em}
İade için hesap: {iban}
A: Teşekkürler {f} Bey, iadeniz {date} tarihinde. {o:$L Sigorta|$P Elektrik|$L Turizm}
U: Poliçem {a:#########|PLC-#####}, {o} değil de aracı {o2:$L Acentesi|$P Danışmanlık} üzerinden alındı. Adres {addr}
= RO xm
U: buna ziua, nu merge netul
A: Bună ziua, codul de client și numele?
U: {a:########|RO-#####} {n}
A: Mulțumesc. Routerul cu {mac} are IP {ip}? Verificați pe pagina de stare.
U: da. adresa e {addr}
A: Trimitem echipa {date}. Colegul meu, {n2}, vă sună la {ph}.
U: celalalt router {mac2}, ip {ip2}
A: Văd ambele, {ip2} răspunde. Contract {a2:CT######|####-##}, {o:$P Net|$L Telecom}.
= RO f
U: Contestație factură {a:FCT######|F-####/26}. CNP {nid}. Vă rog restituiți {amt} în {iban}.
Cu stimă,
{n}
A: Stimată doamnă {l}, am înregistrat cererea.
{n2}, {o:$L Gaz SRL|Apa $P SA}
U: Adresa de consum este {addr}, cod client {a2:##########|CL######}
A: Am notat, {a2}.
= RO
U: program sambata?
A: Sâmbăta între 9 și 13.
U: trebuie programare
A: Nu, doar bon de ordine.
= RU fm
U: здравствуйте, не пришел чек за заказ {a:########|ЗК-#####}
A: Здравствуйте! На какую почту отправить?
U: {em}
A: Готово, {f}. Оплата была картой {c:**** ####|************####}, верно?
U: да, карта мужа, {n2}
= RU m
U: Анкета
ФИО: {n}
Дата рождения: {dob}
СНИЛС: {nid}
Адрес: {addr}
Телефон: {ph}
A: Спасибо, {f}. Полис {a:#### #########|ХХХ ##########} оформлен, код из СМС введите на сайте.
U: {s:####|######}
A: Код {s} принят. {o:Клиника «$L»|Страховая компания «$L»}
= RU
U: до скольки работает пункт выдачи
A: Ежедневно с 9:00 до 21:00.
U: хранение сколько дней
A: 7 дней, потом возврат.
= JP f
U: 注文番号{a:#######-####|JP########}がまだ届きません
A: お問い合わせありがとうございます。担当の{l9}です。お名前とお届け先をお願いいたします。
U: {n}です。{addr}
A: {l}様、ありがとうございます。{date}にお届け予定です。お電話は{ph}でよろしいでしょうか。
U: はい
U: 玄関の暗証番号は{s:####|######}です
A: かしこまりました。
= JP
U: 会員IDとパスワードを忘れました。メールは{em}です
A: ご本人確認のため、生年月日を教えてください。
U: {dob}
A: 会員IDは{a:$k####|M########}、仮パスワードは{pw}です。
U: ログインできました。{l}
U: マイページは{u:https://my.$k.example/u/&&&&&&&&|https://$kshop.example/mypage?key=&&&&&&&&}で合っていますか
A: はい、{l}様、合っております。
= JP
U: 土曜日は何時まで営業していますか
A: 土曜日は18時までです。日曜日と祝日はお休みです。
U: わかりました
= JP m
U: カードを落としました。下4桁は{c:####}です
A: 承知しました。お名前と暗証番号以外の登録電話番号をお願いします。
U: {n}、{ph}
A: 停止しました。再発行分は{addr}へお送りします。{o:さくら信用金庫|みどり銀行|あおば信用組合}
= CN
U: 你好，快递单号{a:SF#############|YT#############}一直没动
A: 您好，请提供收件人姓名和电话。
U: {n} {ph}
A: 地址是{addr}对吗？
U: 对，放门口，门禁密码{s:####|######}
A: 好的，已备注。客服{f9}
= CN f
U: 我要改银行预留手机号
A: 请提供身份证号和卡号后四位。
U: {nid}，尾号{c:####}
A: {l}女士，验证码已发送。
U: {s:######}
A: 修改成功，新号码{ph}已生效。
= CN
U: 这款X30电饭煲多少钱
A: 现在活动价399元，保修两年。
U: 包邮吗
A: 满99元包邮。
= HI
U: bhaiya mera recharge nahi hua {ph} pe
A: Namaste, main {f9}. Transaction ID bata dijiye.
U: {a:T##########|UPI########}
A: {n} ji, {amt} wapas {a2:########%%} khate me aa jayega.
U: ok mera janmdin {dob} hai agar verify karna ho
A: Dhanyavaad, verify ho gaya.
= HI fm
U: gas cylinder kab aayega, consumer no {a:######|7########}
A: Ji {f} ji, pata wahi hai na, {addr}?
U: haan. papa {n2} ghar pe honge, OTP {s:####} diya hai unhone
A: Delivery {date} ko, agency {o:$L Gas Agency|$K Gas Service}.
= ID
U: kak pesanan saya {a:INV/####/######|ORD########} belum sampai
A: Halo kak, boleh nama dan alamat penerima?
U: {n}, {addr}
A: Kurir kami {f2} nomor {ph2} sedang menuju lokasi.
U: makasih
= ID
U: akun saya kena hack, username {a:$f_##|$f.$l}
A: Mohon kirim NIK dan tanggal lahir.
U: {nid}, {dob}
A: Terima kasih {n}. Jangan bagikan OTP. Link reset: {u:https://akun.$k.example/r/&&&&&&&&&&|https://$kpay.example/reset?tok=&&&&&&&&}
U: tadi otp nya {s:######} saya kasih ke orang
U: login nya dari {ip}, kartu saya {c:####} aman kan?
A: Aman kak. Link baru {u2:https://akun.$k.example/r/&&&&&&&&&&}, email {em}.
`;
