/** Italian, Portuguese, Turkish. */
export const southernDesks = `
@it
U: bolletta {invoice} troppo alta
A: Buongiorno, {agent} di {utility}. Codice cliente?
U: {cust}, intestata a {name}
A: Lettura del contatore {meter}?
U: {reading}. abito in {addr}
A: Ricalcolata: {price}.

U: bonifico non arrivato, iban {iban}
A: Mi dice nome, codice fiscale e data di nascita?
U: {name}, {nid}, {dob}
A: Il bonifico da {employer} è arrivato il {date} sul conto {acc}.
U: grazie {agent}

U: carta smarrita, finisce con {four}
A: La blocco subito. Parola d'ordine telefonica?
U: {word}
A: Fatto, {first}. La nuova arriva in {addr}. {bank}

U: pacco {track} fermo da {qty} giorni
A: Manca il numero civico. Indirizzo completo?
U: {name}, {addr}
A: Consegna il {date}. Un telefono per il corriere?
U: {phone}, portone codice {door}

U: prenotare visita per {kin}, nata il {childdob}
A: {clinic}. Codice fiscale?
U: {nid}
A: Dott. {last2}, {date} ore {time}. Conferma a {email}.

U: incidente, polizza {policy}, targa {plate}
A: {insurer}, sono {agentname}. Controparte?
U: {name2}, targa {plate2}
A: Sinistro {claim}. Il suo IBAN?
U: {iban}

U: password dimenticata, utente {user}
A: Apra {link} e inserisca il codice.
U: {otp} giusto?
A: Sì. Nuova password {pass}.

U: la fibra non va, modem {mac}
A: Vedo l'indirizzo {ip}. Numero cliente e nome?
U: {cust} {name}
A: Risolto. Ticket {ticket}, {telecom}.

@pt br
U: fui cobrado duas vezes no pedido {order}
A: Olá, aqui é {agent}, da {shop}. Nome e documento fiscal?
U: {name}, {nid}
A: O estorno de {price} vai para o cartão final {four}.
U: obrigado

U: quero mudar o endereço: {addr}
A: Qual o número de cliente e a data de nascimento?
U: {cust}, {dob}
A: Feito, {first}, o código de confirmação é {otp}. Email continua {email}?
U: não, agora é {email2}

U: não consigo entrar, utilizador {user}
A: Enviei um código para {phone}. Qual é?
U: {otp}
A: Senha provisória: {pass}, entre em {link}. {bank}, {agent}

U: consulta para {kin}, nascido em {childdob}
A: {clinic}, bom dia. Número de utente ou carteirinha?
U: {health}
A: Dra. {last2}, {date} às {time}. Contacto?
U: {name}, {phone}

U: acidente com o carro {plate}, apólice {policy}
A: {insurer}. Quem conduzia?
U: {name2}, carta {licence2}
A: Sinistro {claim}. Transferência para {iban}?
U: sim, em nome de {name}

U: internet caiu, roteador {mac}, ip {ip}
A: Um momento. Contrato?
U: {contract}, {name}, {addr}
A: Voltou? Senha do wifi: {wifi}. {telecom}

@tr
U: kartım çalışmıyor || kartım bloke olmuş
A: Merhaba, {bank}, ben {agent}. Adınız ve doğum tarihiniz?
U: {name}, {dob}
A: T.C. kimlik numaranız?
U: {nid}
A: Kart açıldı, son dört hane {four}. Yeni şifreniz {pin}.

U: siparişim gelmedi, no {order}
A: Adres ve telefon alabilir miyim?
U: {addr}, {phone}
A: Kargo takip: {track}. {date} günü teslim edilir, {name} adına.

U: IBAN değişikliği: {iban}
A: Müşteri numaranız?
U: {cust} || müşteri no {cust}
A: Teşekkürler {first} Bey. Eski IBAN {iban2} silindi. Onay: {email}

U: kızım {kin} için randevu, doğum {childdob}
A: {clinic}. Dr. {last2}, {date} saat {time}. Anne adı soyadı?
U: {name}, tel {phone}
A: Protokol {patient}.

U: kaza yaptım, poliçe {policy}, plaka {plate}
A: {insurer}. Karşı taraf kim?
U: {name2}, {plate2}
A: Hasar dosyası {claim}. Ehliyet numaranız?
U: {licence}

U: şifremi unuttum kullanıcı {user}
A: Gelen kodu yazın.
U: {otp}
A: Geçici şifre: {pass}. Son giriş {ip}.
U: sağ olun {agent}

U: modem internete çıkmıyor, mac {mac}
A: {telecom} destek. Hizmet numarası?
U: {acc}, {name}, {addr}
A: IP {ip} verildi, wifi şifresi {wifi}.
`;
