// Situations in Dutch, Polish, Portuguese, the north, Czech, Turkish, Russian, Japanese and Indonesian.
export const others2 = `
= nl
U: hoi mijn pas is geblokkeerd, laatste cijfers [c.4]
A: Goedemiddag, met [p9.f] van [o:{S} Bank]. Wat is uw naam en geboortedatum?
U: [p] [b]
A: Dank u. De nieuwe pas komt naar [a], de pincode volgt apart.
U: oude pin was [s:####], kan ik die houden?
A: Nee, en deel hem liever niet, mevrouw [p.z].
U: en de creditcard, [c2.4:################]?
A: Die met [c2.4] blijft werken. Uw zaaknummer is [k:Z-######].
= nl
U: Factuur [k:20{25|26}#####] is al betaald hoor
A: Bedankt voor uw bericht. Vanaf welk rekeningnummer is er betaald?
U: [i] tnv [p]
A: Gevonden, hij stond bij [p2], uw oude huurgenoot. Nu goed geboekt.
U: mooi. stuur bevestiging naar [e]
= nl
U: modem knippert oranje
A: Kunt u het MAC-adres van de onderkant doorgeven?
U: [mac]
A: En uw postcode met huisnummer?
U: [a:%### ^^ %#]
A: Er komt {morgen|vrijdag} een monteur, hij belt op [t].
U: prima, vraag naar [p.f]
A: Het nieuwe modem heeft [mac2], serienummer [k:SN########].
U: en wifi wachtwoord?
A: Dat wordt [s:¢¢¢¢¢¢¢¢].
= nl
U: Aanmelding leerling~Naam: [p]~Geboren: [b:@young]~BSN: [n:@bsn]~Ouder: [p2], [t]
A: Beste [p2.f], welkom bij [o:Basisschool De {Regenboog|Klimop|Vlinder}]. Juf [p9.f] neemt contact op.
U: fijn! we wonen trouwens nu op [a]
= nl
U: mijn pakket [k:3S^^^^#########] ligt bij de buren zegt de app, maar die zijn op vakantie
A: Vervelend! Er is getekend door [p2]. Zegt die naam u iets?
U: nee. wij zitten op [a], nummer {12|16} heet anders
A: Ik start een onderzoek op naam van [p].
A: Afzender is [o:Boekhandel {S}], order [k2:B######], klopt dat?
= nl
U: hoe kom ik de sportschool in na 22 uur
A: Met de deurcode, voor jou [s:####]. Je lidnummer is [k:L-#####], toch?
U: klopt. en kluisje?
A: Kluiscode staat op [s2:###]. Groet, [p9.f] van [o:Fit{C}]
= pl
U: dzień dobry zgubiłem kartę, końcówka [c.4]
A: Dzień dobry, [o:Bank Spółdzielczy {C}], z tej strony [p9]. Proszę podać PESEL.
U: [n:@pesel]
A: Dziękuję. Karta [c.x] zastrzeżona, nowa przyjdzie na adres [a].
U: super
U: druga karta, [c2.4:################], działa?
A: Ta z końcówką [c2.4] działa. Numer zgłoszenia [k:ZG/######].
= pl
U: gdzie moja paczka nr [k:6###############]
A: Dzień dobry, czeka w automacie od {środy|piątku}. Kod odbioru to [s:######].
U: nie dostałem smsa
A: Proszę sprawdzić numer, mamy [t].
U: stary, teraz [t2], dane: [p]
= pl
U: Temat: faktura~~Proszę o fakturę na firmę [o:{S} Meble Sp. z o.o.], zamówienie [k:ZAM/#####/##].~~Pozdrawiam~[p]~[e]
A: Dzień dobry, faktura [k2:FV/####/##] została wysłana na [e].~~[p9]
U: Dziękuję, adres też proszę zmienić: [a]
= pl
U: internet pada co wieczór, umowa [k:UM-########]
A: Sprawdzam. Router [mac], adres IP [ip], zgadza się?
U: tak
A: Restartuję zdalnie. Nazwa sieci i hasło zostają bez zmian?
U: hasło poproszę nowe: [s:{kasztan|jaskolka|parasol}%##]
A: Ustawione. Pozdrawiam, [p9.f]
A: Nowy router ma adres [mac2], klient: [p].
U: tak, adres [a]
= pl
U: chcę umówić córkę do pediatry
A: Przychodnia [o:{Zdrowie|Rodzina|Panaceum} {C}], słucham. Imię, nazwisko i data urodzenia dziecka?
U: [p], [b:@young]
A: Lekarz: [p2]. Poniedziałek, {8:30|12:45}.
U: tel do mnie [t]
A: Karta pacjenta [k:K/####/##], adres [a], zgadza się?
U: potwierdzenie na [e], mama: [p3]
= pt
U: boa tarde, o multibanco ficou com o meu cartão, termina em [c.4]
A: Boa tarde, fala [p9.f] da [o:Caixa Agrícola de {C}]. O seu NIF e data de nascimento, por favor.
U: nif [n:@nif]
U: [b]
A: Obrigado, [p]. O novo cartão segue para [a].
U: e o cartão de crédito [c2.x], fica ativo?
A: Fica. Processo n.º [k:PR-#####].
= pt
U: a leitura da água é 00412, cliente [k:########]
A: Registado! A morada continua a ser [a]?
U: sim, mas o titular agora sou eu, [p], o meu pai [p2.f] faleceu
A: Os meus sentimentos. Envie os papéis para [e2:{clientes|contratos|apoio}@{aguasclaras|rioverde|fontenova}.pt].
U: obrigado
= pt
U: comprei um bilhete e o nome saiu mal, deve ser [p]
A: Qual é o código da reserva?
U: [k:^%^^^#]
A: Corrigido. Confirma o telemóvel [t]?
U: confirmo
A: Boa viagem, [p.f]!
U: a fatura é para a [o:{S} Lda], nif [n:@nif], conta [i]
= pt
U: o débito direto voltou para trás, podem tentar outra vez? iban [i]
A: Claro. Em nome de quem está a conta?
U: da minha mulher, [p2]
A: Vamos repetir dia {8|15}. Apólice [k:AP-######], [o:{S} Seguros].
U: ok obrigada. [p.f]
= pt
U: não sei o código da porta do alojamento
A: Olá! É o [s:####], depois a tecla verde.
U: abriu! e o wifi
A: A palavra-passe é [s2:{azulejo|sardinha|falesia}%##]. Qualquer coisa ligue [t], sou a [p9.f].
U: reserva [k:HM^^####], sou [p], da [o:{S} Viagens]
= sv
U: hej har blivit dubbeldebiterad, kort som slutar på [c.4]
A: Hej! Du pratar med [p9.f]. Kan jag få ditt personnummer?
U: [n:@pnr]
A: Tack [p.f]. {349|499} kr återbetalas till kortet inom tre dagar.
U: toppen
U: ta bort mitt gamla kort [c2.x] också
A: Borttaget, bara [c.4] ligger kvar. Ärende [k:Ä-######].
= sv
U: Flyttanmälan~Namn: [p]~Gammal adress: [a]~Ny adress: [a2]~Kundnr: [k:#######]
A: Hej [p.f], tack! Elavtalet flyttar med från den {1|15} juni. Mvh [o:{C} Energi]
U: och min sambo [p2] ska stå med
A: Då behöver jag födelsedatum.
U: [b]
A: Fastighetsägaren är [o2:Bostads AB {S}], kontakt [p9], stämmer det?
= sv
U: paketet [k:########SE] är spårlöst borta
A: Tråkigt! Enligt systemet hämtades det av [p2] i {måndags|torsdags}.
U: det är min dotter, men hon heter bara [p2.f] på leget haha
A: Då är det löst? Hälsningar [p9.f], [o:Paketbutiken i {C}]
U: japp
= sv
U: kommer inte in på jobbmejlen
A: Vad har du för användarnamn?
U: [k:¬¬¬¬##]
A: Tillfälligt lösenord: [s:{Blåbär|Kantarell|Tranbär}-####]. Ring [t] om det strular.
U: funkar! /[p.f]
= da
U: hej, jeg har mistet mit sygesikringskort
A: Hej, det klarer vi. Cpr-nummer og navn, tak.
U: [n:@cpr]~[p]
A: Nyt kort sendes til [a] inden for {to|tre} uger.
U: tak for hjælpen [p9.f]
= da
U: kan ikke logge ind, min adgangskode [s:{Solsikke|Havnen|Kastanje}%#] virker ikke
A: Hej, skriv den endelig ikke her. Hvilken mail bruger du?
U: [e]
A: Jeg har sendt et link. Og fødselsdato til kontrol?
U: [b]
A: Tak, [p.f]. Hilsen [o:{S} Forsikring]
= da
U: Regning [k:F-######] er betalt to gange, fra [i]
A: Det ser jeg. Pengene retur på samme konto?
U: ja tak, kontoen står i min kones navn [p2]
A: Sendt. {1.240|980} kr er fremme fredag. Vh [p9]
U: kundenr er [k2:#######], jeg hedder [p], født [b]
= fi
U: Hei, lasku [k:########] on jo maksettu
A: Hei! Maksajan nimi ja syntymäaika?
U: [p], [b]
A: Kiitos, maksu löytyi. Onko osoite edelleen [a]?
U: on
A: Hienoa. Terveisin [p9.f], [o:{C} Energia]
A: Asiakasnumero [k2:#######], hyvitys tilille [i]?
= fi
U: ajanvaraus lapselle
A: Hei, mikä on lapsen nimi ja henkilötunnus?
U: [p] [n:@hetu]
A: Ensi {tiistai|torstai} klo 9.15. Soitamme numeroon [t].
U: kiitti
A: Lääkärinne on [p2], [o:Lääkäriasema {S}], varausnumero [k:V######].
= cs
U: dobrý den, ztratila jsem kartu, poslední čtyři čísla [c.4]
A: Dobrý den, u telefonu [p9]. Rodné číslo prosím?
U: [n:@rc]
A: Karta je zablokovaná, nová přijde na adresu [a]. Jméno sedí: [p]?
U: ano
A: Děkujeme, [o:Spořitelna {S}]
U: a druhá, [c2.x]?
A: Ta funguje dál. Číslo případu [k:CP######].
= cs
U: balík [k:DR##########Z] nemá nikdo na pobočce
A: Zkuste prosím heslo pro výdej [s:####].
U: to mi nepřišlo, telefon mám [t]
A: Upraveno. Jméno příjemce?
U: [p], mail [e]
U: odesílatel je [o:Knihkupectví {S}], objednávka [k2:OBJ#####], bydlím [a]
= tr
U: merhaba kartımın son 4 hanesi [c.4], çalışmıyor
A: Merhaba, ben [p9.f]. T.C. kimlik numaranızı alabilir miyim?
U: [n:@tc]
A: Teşekkürler [p.f] Hanım. Yeni kart şu adrese gelecek: [a]
U: tamam
A: [o:{S} Katılım Bankası] iyi günler diler.
U: diğer kartım [c2.x] açık mı?
A: Evet, açık. Başvuru numaranız [k:########].
= tr
U: siparişim [k:TR-########] gelmedi hala
A: İsim ve doğum tarihinizi yazar mısınız?
U: [p] [b]
A: Kurye [p2.f] {bugün|yarın} arayacak. Telefon [t] doğru mu?
U: evet
A: Satıcı [o:{S} Ticaret], adres [a], fatura [k2:F######].
U: takip linkim bu: [u:https://{kargola|hizligel}.example/takip/¢¢¢¢¢¢¢¢]
= ru
U: здравствуйте, не могу войти, логин [k:¬¬¬¬¬_%#]
A: Добрый день! Контрольное слово назовите, пожалуйста.
U: [s:{ромашка|маяк|снегирь|апельсин}]
A: Спасибо. Дата рождения?
U: [b]
A: Доступ открыт, временный пароль [s2:¢¢¢¢¢¢%#]. С уважением, [p9.f], [o:{Связь|Телеком|Сигнал}-{Плюс|Регион}]
= ja
U: 注文番号[k:A-########]ですが、まだ届きません
A: お問い合わせありがとうございます。担当の[p9.f]です。お名前とお電話番号をお願いいたします。
U: [p]、[t]です
A: [p.f]様、お届け先は「[a]」でお間違いないでしょうか。
U: はい、合ってます
A: {明日|明後日}のお届け予定です。
U: 送り主は[o:{山田商店|みどり堂|さくら書房}]です
= ja
U: パスワードを忘れました。メールは[e]です
A: 本人確認のため、生年月日を教えてください。
U: [b]
A: ありがとうございます、[p]様。仮パスワードは[s:¢¢¢¢##¢¢]です。
U: ログインできました
= id
U: min akun saya keblokir, username [k:{dewi|agus|rina|yudi}_¬¬¬##]
A: Halo kak, boleh info nama lengkap dan tanggal lahirnya?
U: [p], [b]
A: Baik kak [p.f]. Kode verifikasi sudah masuk ke [t]?
U: udah, [s:######]
A: Akun sudah aktif kembali ya kak.
U: saya jualan di [o:Toko {S}], alamat [a], no seller [k2:##########]
U: toko online: [u:https://{lapakku|tokoan}.example/toko/{dewi|agus}-##]
= id
U: paket [k:JX##########] katanya diterima [p2], siapa itu?
A: Mohon maaf kak. Alamatnya benar [a]?
U: bener, saya [p.f]. ga ada yg namanya itu
A: Kami cek ke kurir dulu, tiket [k2:#######]. Salam, [o:{S} Ekspres]
= id
U: Nama: [p]~NIK: [n:3273############]~Rek: [k:##########]~Kendala: bayar dobel
A: Terima kasih kak [p.f]. Dana {Rp85.000|Rp120.000} kembali dalam 3 hari kerja, email ke [e] ya.
U: sip, makasih kak [p9.f]
`;
