// Situations in Czech, Turkish, Romanian, Hungarian, Greek, Russian and Ukrainian.
export const eastern = `
# cs
U: Dobrý den, potřebuju zablokovat kartu, {ztratila jsem peněženku|nemůžu najít peněženku}
A: Dobrý den, poprosím jméno a rodné číslo.
U: [p1:f], [n1]
A: Děkuji. Jde o kartu končící [c1.last4]?
U: ano a pak ještě [c2.spaced]
A: Obě jsou zablokované. Nové přijdou na adresu [d1]. Váš požadavek má číslo [a1=PZ######].
U: děkuju, potvrzení na [e1] prosím

# cs
U: nejde net, smlouva [a1=SML######;20########]
A: Dobrý den, u telefonu technik [p9:m]. Jaká je MAC adresa na štítku?
U: [m1.dash]
A: Vidím ji. Přihlaste se prosím na [ip1:lan] heslem [s1=°°°°####].
U: jsem tam
A: Klikněte na obnovit. {Už máte adresu|Teď dostal router} [ip2].
U: super, díky. [p1.f]

# cs
U: Kolik stojí výměna displeje u modelu S-21?
A: Dobrý den, displej pro S-21 vyjde na 3 490 Kč včetně práce.
U: a jak dlouho to trvá?
A: Obvykle do druhého dne, máme otevřeno 9–18.
U: ok

# tr
U: merhaba kartım kopyalanmış galiba, bilmediğim harcama var
A: Merhaba, geçmiş olsun. T.C. kimlik numaranızı ve adınızı alabilir miyim?
U: [n1] [p1.low]
A: Teşekkürler. Son dört hanesi [c1.last4] olan kart mı?
U: evet, tamamı [c1.plain] cvv [c2:cvv]
A: [a1=TLP-#######] numaralı talebiniz açıldı. {CVV paylaşmanıza gerek yok.|CVV'yi lütfen kimseyle paylaşmayın.} Kart kapatıldı, yenisi şu adrese gelecek: [d1]
U: doğum tarihi de lazım mı [b1.dot]
A: Hayır, gerekmez [p1.f].

# tr
U: Kargom nerede? Takip no [a1=############]
A: Merhaba, paketiniz {Bursa|İzmir} şubesinde. Teslim alacak kişi kim?
U: annem [p2:f], tel [t2]
A: Teslimat kodu [s1=####], kuryeye söyleyin lütfen.
U: tamam söylerim. e-postam [e1]. firma adı [o1=~surname~ Tekstil;~surname~ Ticaret;~town~ Eczanesi] yazıyor mu
A: Evet, gönderen [o1] görünüyor.

# tr
U: Öğrenci sistemine giremiyorum
A: Öğrenci numaranız ve doğum tarihiniz nedir?
U: [a1=20#######], [b1.dot]
A: Şifreniz sıfırlandı: [s1=¤¤¤¤¤¤##]. Giriş: [u1=https://obs.~o1.dom~.edu.tr/giris?u=~p1.u~&t=^^^^^^^^]
D: [o1=~surname~ Koleji;~town~ Meslek Okulu;Özel ~surname~ Lisesi]
U: oldu hocam teşekkürler, [p1]

# tr
U: kombi bakımı ne kadar
A: Merhaba, kombi bakımı 1.250 TL, parça hariç.
U: bugün gelir misiniz
A: En erken yarın 10:00–13:00 arası.
U: tamam

# ro
U: Bună ziua, vreau să schimb contul pentru salariu
A: Bună ziua! Marca și CNP-ul, vă rog.
U: [a1=#####], CNP [n1]
A: Mulțumesc, [p1.f]. Care este noul IBAN?
U: [i1]
A: {Am actualizat|S-a înregistrat}: [i1.plain]. Colega mea, [p2:f], vă trimite adeverința pe [e1], parola fișierului este [s1:pw].
U: mersi. lucrez la [o1=~surname~ Construct;Panificația ~town~;~surname~ Trans] depozit 2

# ro
U: nu merge televizorul, cod eroare E16
A: Ce număr de client aveți și ce scrie sub decodor la MAC?
U: client [a1=#######], mac [m1.colon]
A: Am trimis semnalul către [m1.colon]. PIN-ul implicit este [s1=####].
U: merge, mulțumesc! [p1]

# hu
U: Üdv, elveszett a bankkártyám
A: Jó napot! Kérem a nevét és a születési dátumát.
U: [p1], [b1.iso]
A: Köszönöm. A [c1.mask] számú kártyát letiltottam. Az új ide megy: [d1], {rendben|jó így}?
U: igen. a másik kártyám [c2.spaced] maradjon
A: Rendben, az aktív marad. Az ügyszám: [a1=UGY-######].

# hu
U: Tisztelt Ügyfélszolgálat! A [a1=SZ-####/####] számú számla dupla. TAJ-szám a szerződésen: [n1]. Kérem az összeget erre: [i1]. Üdvözlettel: [p1]
A: Tisztelt [p1]! A {8 400|12 600} Ft visszautalása elindult. Kérdés esetén: [t9]. Az online fiók belépőkódja: [s1=######]
U: Köszönöm, [o1=~surname~ Biztosító;~town~i Hőszolgáltató;~surname~ Energia] a kedvezményezett mindkettőn?
A: Igen, [o1].

# el
U: Καλημέρα, θέλω να αλλάξω τη διεύθυνσή μου, [d1]
A: Καλημέρα σας! Μου λέτε όνομα και ΑΦΜ;
U: [p1:f], [n1]
A: Ευχαριστώ, κυρία [p1.l]. Και ημερομηνία γέννησης;
U: [b1.dmy]
A: Έγινε. Αριθμός αιτήματος [a1=AIT-#####]. {Καλή σας μέρα|Να είστε καλά}.

# el
U: η καρτα μου δεν περναει στο site σας
A: Γεια σας! Ποιος είναι ο αριθμός παραγγελίας;
U: [a1=#######], καρτα [c1.spaced] cvv [c2:cvv]
A: Δοκιμάστε ξανά με τον κωδικό [s1=######] που σας ήρθε.
U: ενταξει περασε. να το παραλαβει η γυναικα μου η [p2:f.f] απο το [o1=Βιβλιοπωλείο ~surname~;Φαρμακείο ~surname~;Ηλεκτρονικά ~surname~]

# ru
U: здравствуйте, не могу войти в личный кабинет
A: Здравствуйте! Назовите логин и дату рождения.
U: [a1=~p1.u~], [b1.dot]
A: Спасибо. Отправили код, продиктуйте его, пожалуйста.
U: [s1=######]
A: {Верно.|Код верный.} Ссылка для смены пароля: [u1=https://lk.~p1.u~.example/reset/^^^^^^^^^^^^]
U: сменил, теперь [s2:pw]. меня зовут [p1:m] если что
A: Спасибо за обращение в [o1=Телеком-~town~;Домашние Сети;ТелеЛайн]. Пожалуйста, не пишите пароль в чат, [p1.f].

# ru
U: Пропал интернет, договор [a1=#########]
A: Добрый день, оператор [p9:f.f]. Какой MAC указан на роутере?
U: [m1.colon], айпи вроде [ip1]
A: Вижу вас. По какому адресу подключение?
U: [d1], домофон [s1=##К####;*#####]
A: Мастер [p2:m] придёт {завтра с 10 до 13|сегодня после 18}. Телефон для связи?
U: [t1]

# ru
U: сколько стоит чистка ноутбука
A: Чистка с заменой термопасты — 1 900 ₽, срок 1 день.
U: а гарантия?
A: 30 дней на работу.
U: понял спасибо

# ru
U: Прошу вернуть деньги за заказ [a1=###-######] на карту [c1.spaced], получатель [p1:f]
A: Добрый день! Оплата была с карты [c2.mask], возврат только на неё.
U: та карта мужа, [p2:m1], он не против
A: Поняла. Тогда нужен СНИЛС или паспорт владельца.
U: СНИЛС [n2:snils], паспорт [n3:ru-passport]
A: {Возврат оформлен.|Заявление принято.} С уважением, [o1=Магазин «Домовой ~town~»;Мебель от ~surname~;Аптека «~town~»]

# uk
U: Добрий день, загубив картку [c1.mask]
A: Добрий день! Ваше ім'я та РНОКПП?
U: [p1:m], [n1]
A: Дякую, пане [p1.v]. Картку заблоковано. {Нову доставимо на|Нова приїде за адресою} [d1]
U: а кодове слово треба? [s1=калина;вишиванка;дніпро;барвінок]
A: Вже не потрібно.

# uk
U: посилка не відстежується, ТТН [a1=20############]
A: Вітаю! Хто отримувач і номер телефону?
U: [p1:f], [t1]
A: Пані [p1.v], вона у відділенні {12|7}. Код для поштомата: [s1=####].
U: дякую! пошта для чека [e1]. відправник [o1=Книгарня ~surname~;Меблі ~town~;Крамниця ~surname~], так?
A: Так, [o1].
`;
