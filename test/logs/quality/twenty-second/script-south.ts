// Spanish, Portuguese, Italian, Polish, Turkish and Japanese.
export const south = `
# es
U: buenas, el pedido {ac:ES-######~#########} no llega
A: Hola, soy {p.g}. ¿Me indica su nombre y dirección?
U: {p1}, {ad}
A: Gracias, {p1.g}, se entrega mañana.
# es
A: ¿Me facilita su DNI y fecha de nacimiento?
U: {id:########@~########-@} y {bd1}
A: Perfecto, don {p1}. ¿En qué puedo ayudarle?
U: cambiar la cuenta, la nueva es {ib}
# es
U: ¿A qué hora abre la piscina los festivos y cuánto vale el bono de 10?
A: A las 10:00. El bono cuesta 32 euros.
# es
U: se me ha roto el calentador, vivo en {st}, mi casero es {p1} de {o}
A: ¿Un teléfono para el técnico?
U: {ph}
A: Irá {p2.g} esta tarde.
# es
U: me pide un codigo, es {se:######}? usuario {un1}
A: Sí, úselo en la app. ¿Su correo sigue siendo {em1}?
U: si
# es
U: me han cobrado dos veces con la tarjeta {cc.m}
A: Lo reviso. ¿Matrícula del coche que aparcó?
U: {pl}, a nombre de {p1}
# es
U: mi hija {p1} nació el {bd1.k}, ¿puede ir al campamento?, estudia en {o:school}
A: Sí, {p2.g}, le mando la ficha a {em2}.
# es
U: el modelo TR-{x:###} trae pilas? dice 2xAAA
A: No, se venden aparte, 3,95 el paquete.
# br
U: oi, minha internet caiu, protocolo {ac:2025########~##########}
A: Olá! Aqui é {p.g}. Me informa o CPF do titular?
U: {id:###.###.###-##~###########}, {p1}
A: Obrigada. Técnico vai em {ad}.
# br
U: fiz um pix errado pra {p1}, chave {em1}
A: Entendi. Qual o número da sua conta?
U: {ac:#####-#~######-#} ag {ac2:####}
# br
U: quanto tá o frete pra Manaus de uma caixa de 3kg
A: R$ <48,90|61,20> pelo econômico, 9 dias úteis.
# br
U: meu carro placa {pl} tá pronto? deixei com o {p1.g}
A: Está sim. Telefone pra avisar?
U: {ph}, falar com {p2}
# br
U: a senha do portão mudou? tentei {se:####}
A: Mudou sim, agora é {se2:####}. Bloco e apto?
U: {flat:bloco B apto ###~apto ##} , {p1}
# pt
U: Boa tarde, queria alterar o NIB para {ib}
A: Boa tarde, confirma o NIF e o nome?
U: {id:#########~### ### ###}, {p1}
A: Alterado. Obrigado, fala o {p2.g}.
# pt
U: O museu tem entrada livre ao domingo de manhã?
A: Sim, até às 14h00, para residentes.
# pt
U: consulta com a dra. {p1} na {o:clinic} ficou para quando
A: Para {d} às 9h40. A utente nasceu em {bd2}?
U: sim, {p2}
# pt
U: tou a ligar da {o}, cartão de frota {cc} recusado
A: Peço o PIN? Não, nunca o diga. Só o nome, por favor.
U: {p1}. e o pin era {se:####} ups
# it
U: salve, il pacco {ac:IT##########~BRT#######} risulta fermo
A: Buongiorno, sono {p.g}. A che nome?
U: {p1}, {ad}
A: Grazie, riparte domani.
# it
A: Mi serve il codice fiscale.
U: {id:@@@@@@##@##@###@}
A: Ok {p1.g}. Lei è nata il {bd1}?
U: si, tel {ph}
# it
U: bonifico da {o} mai arrivato, il mio iban {ib}
A: Controllo subito. Numero cliente?
U: {ac:########~C#######}, {p1}
# it
U: fate orario continuato a ferragosto?
A: No, siamo chiusi dal 12 al 18 agosto.
U: peccato
# it
U: la caldaia da errore A0{x:#}, pressione 0.6
A: Riporti la pressione a 1.3 bar e prema reset.
# it
U: professoressa {p1} dell'{o:school} non risponde, può scriverle lei a {em1}?
A: Certo. Di quale alunno si tratta?
U: {p2}, nato il {bd2.k}
# it
U: ho perso la carta finisce {cc.4}, e il bancomat con pin scritto {se:#####}
A: Blocco entrambe. Targa e documenti erano nel portafoglio?
U: patente {id:@@#######@}, targa no ma è {pl}
# it
U: pw {pw} non va, utente {un1}, la rete dice ip {ip}
A: Ho sbloccato l'utenza, {p1.g}. Riprovi.
# pl
U: Dzień dobry, zgubiłem numer zamówienia, mail {em1}
A: Dzień dobry, mówi {p.g}. Mam: {ac:PL/#####/25~#######}, odbiorca {p1}?
U: tak, adres {ad}
# pl
A: Proszę podać PESEL i datę urodzenia.
U: {id:###########}, {bd1}
A: Dziękuję. Pani {p1}, w czym mogę pomóc?
# pl
U: przelew na {ib} nie doszedł, odbiorca {o}
A: Sprawdzam. Z której karty lub konta?
U: karta {cc.m}, nazywam się {p1}
# pl
U: czy w Wigilię sklep czynny do 14 czy 13?
A: Do 13:00.
# pl
U: auto {pl} do przeglądu, kierowca {p1}, tel. {ph}
A: Zapraszamy w środę o 9:15, mechanik {p2}.
# pl
U: kod do paczkomatu {se:######} nie działa, nr {ac:########################~6#####################}
A: Wysłałem nowy SMS. Numer telefonu to {ph}?
U: zgadza się
# pl
U: jaka jest różnica między wersją 3.{x:#} a 4.0, warto aktualizować
A: 4.0 ma nowy silnik raportów. Licencja ta sama.
# pl
U: router adres mac {mac}, login {un1} hasło {pw}
A: Hasło proszę zmienić. Umowa na kogo?
U: {p1}, {zip}
# tr
U: merhaba kargom nerede, takip no {ac:############~TR#########}
A: Merhaba, ben {p.g}. Adınız ve adresiniz?
U: {p1}, {ad}
# tr
A: T.C. kimlik numaranızı ve doğum tarihinizi alabilir miyim?
U: {id:###########} / {bd1}
A: Teşekkürler {p1.g} Hanım, telefonunuz {ph} mi?
U: evet
# tr
U: Bayramda açık mısınız, otopark ücreti kaç TL?
A: İkinci gün 11.00'de açıyoruz, otopark 60 TL.
# tr
U: iade parası {ib} hesabına yatsın, hesap sahibi {p1}
A: Tamamdır, sipariş {ac:S#######~####-####} için iade 3 gün sürer.
# tr
U: kartım {cc} son kullanma 11/27 güvenlik kodu {se:###} olmuyor
A: Lütfen kart bilgilerinizi yazmayın. E-postanız nedir?
U: {em1}
# tr
U: {pl} plakalı araç için poliçe istiyorum, ruhsat {o} üzerine
A: Yetkili kişi kim?
U: {p1}, {ph}
# tr
U: {x:##} inç model 4K mı yoksa full hd mi
A: 4K, 60 Hz, iki HDMI girişi var.
# ja
U: 注文番号{ac:#######~JP-######}ですが、まだ届きません
A: お問い合わせありがとうございます。担当の{p.s}です。お名前とご住所をお願いいたします。
U: {p1}、{ad}です
A: {p1.s}様、明日の午前中にお届け予定です。
# ja
U: 営業時間を教えてください。駐車場は何台ありますか
A: 10時から20時まで、駐車場は120台です。
# ja
A: ご本人確認のため、生年月日とお電話番号をお願いします。
U: {bd1}、{ph}
A: {p1}様ですね。会員番号は{ac:########~M######}でございます。
# ja
U: パスワード{pw}でログインできません。IDは{un1}です
A: 再設定のメールを{em1}へお送りしました。
# ja
U: カードの下4桁{cc.4}、名義は{p1}です。解約したいです
A: 承知しました。勤務先のご登録は{o}のままでよろしいですか。
U: はい
# ja
U: 型番WH-{x:####}の充電時間は?
A: 約3時間で、連続再生は30時間です。
# ja
U: 息子の{p1.g}が{o:school}に転校します。住所は{ad}
A: 学籍番号{ac:#######}で手続きいたします。
`;
