// Polish, Portuguese, Swedish, Danish and Turkish situations.
export const abroadTwo = String.raw`
@pl Bank %
U: dzień dobry, zablokujcie kartę {c}
A: Dzień dobry, {G}, {o}. Proszę o PESEL.
U: {n}
A: Dziękuję. Hasło do infolinii?
U: {w}
A: Karta zastrzeżona, nowa na adres {A}.

@pl % Energia
U: podaję stan 8841, licznik {a:########}
A: Dziękuję. Imię i nazwisko odbiorcy?
U: {p_}
A: Zapisane. Faktura przyjdzie na {e}.
U: ok

@pl Kurier %
U: gdzie paczka {a:6########0##############}
A: W punkcie, kod odbioru {x:######}.
U: {x} nie działa
A: Na jaki telefon był wysłany?
U: {m}
A: Poprawione, {g} z {o}

@pl % Ubezpieczenia
U: Zgłoszenie szkody\nPoszkodowany: {p}\nData ur.: {d}\nNr rej.: {a:LU #####}\nKonto: {i}
A: Przyjęte pod numerem {a2:SZK/####/##}.
U: sprawca to {p2}
A: Dziękuję. Warsztat: {o2:Auto-Serwis %}.

@pl Przychodnia %
U: chcę odwołać wizytę syna, {p2}
A: Proszę o PESEL dziecka.
U: {n2}
A: Odwołane. Do której lekarki przełożyć?
U: dr {s3:}
A: Środa 8:40. Rejestracja, {o}

@pl
U: ile trwa zwrot?
A: Do 14 dni od otrzymania towaru.
U: kto płaci za przesyłkę
A: Klient, około 15 zł.

@pl
U: router pokazuje błąd E-105
A: To brak sygnału ONT, proszę wyłączyć na 5 minut.
U: działa

@pl
U: nie mogę się zalogować do kadr, login {h}
A: Numer pracownika i data urodzenia?
U: {a:#####}, {d}
A: Nowe hasło: {w}
U: dzięki {g}

@pt Banco %|Caixa %
U: boa tarde, compra de 80€ que não fiz, cartão {cm}
A: Boa tarde, fala {g}. O seu NIF?
U: {n}
A: Obrigada, {f}. Data de nascimento?
U: {d}
A: Cancelado. Segunda via para {A}.

@pt % Energia
U: quero pagar por débito direto {i}
A: Com certeza. Número de cliente?
U: {a:#########}
A: Está em nome de {p}?
U: sim, eu mesmo
A: Fica ativo em julho. {o}

@pt %Net
U: sem net desde manhã, {S}
A: Lamento. Qual o contacto?
U: {m}
A: Consegue ler a MAC da box?
U: {mac}
A: Vejo {mac} sem sinal, o técnico {g2} vai aí às 17h.

@pt Clínica %
U: Marcação para a minha filha {p2}
A: Data de nascimento da {f2} e n.º de utente?
U: {d2} / {np:#########}
A: Dia 8 às 10h com o Dr. {s3}. Confirmação: {e}

@pt
U: a loja do centro abre ao domingo?
A: Sim, das 10h às 22h.
U: têm estacionamento?
A: Grátis nas primeiras 2 horas.

@pt Hotel %|Quinta %
U: esqueci o carregador no quarto 305
A: Encontrámos! Em que nome estava a reserva {a:R#####}?
U: {p}
A: Enviamos para onde?
U: {A}. empresa {o2:Construções %}
A: Segue amanhã. {G}, {o}

@pt % Jogos
U: conta bloqueada {h}
A: Olá! Qual o código de recuperação?
U: {x:****-****-****}
A: E o perfil?
U: {u:https://jogos.example.pt/perfil/@}
A: Desbloqueada, {f}.

@pt
U: instalei a versão 2.4 e a app fecha
A: A 2.4.1 corrige isso, saiu hoje.
U: obrigado

@sv % Bank|Sparbanken %
U: hej har tappat kortet {c}
A: Hej, {g} på {o}. Personnummer?
U: {n}
A: Tack {f}. Kortet är spärrat.
U: skickas nytt till {A}?
A: Ja, inom en vecka.

@sv % Energi
U: Flyttar den 1:a, anläggning {a:735999##########}
A: Vart går flytten och vem tar över?
U: {A2}, och {p2} tar över
A: Mejl till {f2}?
U: {e2}
A: Klart. Hälsningar {g}

@sv % Bredband
U: kan inte logga in på routern
A: Lösenordet står på baksidan, {w} enligt oss. Provat?
U: ja {w} gick nu. ip är {ip}
A: Bra! Ärende {a:######} stängs, {p}.

@sv Vårdcentralen %
U: vill omboka min tid hos {G2}
A: Det går bra, födelsedatum och namn?
U: {d} {p_}
A: Ny tid torsdag 13.20, sms till {m}.
U: toppen

@sv
U: hur lång är garantin på cykelhjälmar?
A: Tre år, kvitto krävs.
U: byter ni storlek?
A: Inom 30 dagar, fri retur.

@sv Förskolan %|%skolan
U: {f2} är sjuk idag
A: Krya på! Vilket efternamn?
U: {s2}, mvh {f}
A: Tack {f}. Ny portkod på måndag: {x:####}
U: ok {x} från måndag då

@sv Försäkring %|% Försäkring
U: skadenr {a:S-########}, vill ha pengarna på {i}
A: Noterat. Bilens regnummer?
U: {a2:^^^ ###}
A: {o2:% Bilverkstad} har skickat fakturan.
U: mitt körkort behövs? {np:##########}
A: Nej tack, {f}. {o}

@sv
U: Nyanställd: {p}\nPersonnr: {n}\nFödd: {d}\nAdress: {A}
A: Välkommen! Kontonummer saknas.
U: {i}
A: Allt klart, anställningsnr {a:####}. {G}, HR

@da % Bank|Sparekassen %
U: mit kort slutter på {cl} og er væk
A: Hej, det er {g}. Navn og CPR?
U: {p_} {n}
A: Spærret. Nyt kort sendes til {A}.
U: tak

@da % Forsyning
U: ny aflæsning 3312 måler {a:########}
A: Tak! Hvem er kunden?
U: {p}, {S}
A: Og e-mail til regningen?
U: {e}
A: Gemt, {f}. {o}

@da %Net
U: nettet er nede, router {mac}
A: Jeg ser den på {ip}. Kundenr.?
U: {a:#######}
A: {mac} er fundet, koden til dit wifi nulstilles til {w}.
U: super {g}

@da
U: hvad koster fragt til Grønland?
A: 149 kr. op til 5 kg.
U: hvor længe?
A: 7-10 hverdage.

@da Tandlægerne %
U: min datter {f2} skal have ny tid
A: Hendes fødselsdag og efternavn?
U: {d2}, {s2}
A: Fredag kl. 9. Vi skriver til {m}.
U: godt, hilsen {f}

@da % Forsikring
U: cykel stjålet, stelnr {a:WBK###^###}
A: Ærgerligt. Udbetaling til hvilken konto?
U: {i}
A: Skal det være i dit navn, {p}?
U: ja, pasnr hvis det hjælper {np:#########}
A: Sag {a2:F-#####} er lukket. {G}, {o}

@da
U: får fejl 619 i app version 5.1
A: Opdater til 5.1.3, så er den væk.
U: virker

@tr % Bank
U: kartım çalındı {c}
A: Merhaba, ben {g}. TC kimlik numaranız?
U: {n}
A: Anne kızlık soyadı?
U: {k}
A: Kartınız kapatıldı {f} Hanım. {o}

@tr % Kargo
U: kargom nerede {a:############}
A: Teslimat adresi neydi?
U: {A}
A: Alıcı adı ve telefon?
U: {p} {m}
A: Bugün 18:00'e kadar gelir.

@tr % Sigorta
U: kaza yaptım plaka {a:34 ^^ ####}
A: Geçmiş olsun. Ad soyad, doğum tarihi?
U: {p_} {d}
A: Ödeme için IBAN?
U: {i}
A: Dosya no {a2:H#######}, eksper {G2}.

@tr %net
U: modem şifresi yanlış diyor
A: Modem arkasındaki MAC?
U: {mac}
A: {mac} göründü. Yeni şifre: {w}
U: {w} oldu sağolun {g}

@tr
U: mağaza pazar açık mı
A: Evet, 10:00-21:00.
U: taksit var mı
A: 6 aya kadar vade farksız.

@tr % Oyun
U: hesabım çalındı kullanıcı adı {h}
A: Kayıtlı e-posta ve doğum yılı?
U: {e}, {dy}
A: Giriş {ip} adresinden yapılmış, siz misiniz?
U: hayır
A: Kapattım {f}, kurtarma kodu {x:###-###}.
`;
