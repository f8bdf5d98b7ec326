// Desks in Italian and Turkish.
export const southern = `
# it
U: Buongiorno, carta smarrita
A: Buongiorno, sono {a1.g}. Nome e ultime quattro cifre?
U: {p1}, {card.last}
A: Data di nascita?
U: {dob}
A: Bloccata. La nuova arriva in {addr}.
U: e la seconda {card.last} di {k1}

# it
U: devo comunicare l'iban per il rimborso
A: Certo, mi dia anche il codice fiscale e l'intestatario.
U: {iban} - {nid} - {p1}
A: Pratica {account:RIM/######}, grazie {p1.g}.
U: vecchio iban {iban}, datore {org}, coniuge {k1}

# it
U: il pacco risulta consegnato ma io non ho niente
A: Numero di spedizione?
U: {track}
A: Firmato da {p2.s}, {addr.street}.
U: io abito in {addr}, {p2.s} è il portiere del palazzo accanto
U: sono {p1}, {phone}

# it
U: visita cardiologica da spostare per mio padre {m1}, nato il {dob}
A: Tessera sanitaria?
U: {natid:8038###############}
A: Va bene {date} con il dott. {m2}, {clinic}?
U: sì. cell {phone}

# it
U: non entro nell'area clienti, utente {handle:p1}
A: Le ho mandato un link: {url.reset:p1}
U: chiede la domanda segreta, città della nonna... {answer.word}?
A: Esatto. Password provvisoria {pw}.
U: tel {phone}, nato {dob}

# it
U: Disdetta palestra, tessera n. {account:#####}, {p1}, mi trasferisco
A: Ci dispiace {p1.g}. Ci manda il nuovo indirizzo?
U: {addr}
A: Grazie, {a1.g} della {club}.

# it
U: Sinistro: mio veicolo {plate}, polizza {account:###/########}, controparte {p2} targa {plate}
A: Ricevuto. Un recapito?
U: {phone}, {email:p1}
A: Perito: {a1}. Officina: {trade}.

# it
U: la fattura va intestata a {org}, p.e.c. {email.work}, via aggiornata {addr}
A: Perfetto, ordine {account:IT-#######} modificato. Chi è il referente?
U: {p1}

# it
U: Scusate il wifi della casa vacanze non va, prenotazione {account:HM********}
A: Salve {p1.g}! La password è {pw}, la cassetta chiavi {secret:####}.
U: il mio mac è {mac}, siamo con {p2}

# tr
U: merhaba kartımı kaybettim son dört hane {card.last}
A: Merhaba, ben {a1.g}. Adınız soyadınız ve doğum tarihiniz?
U: {p1}, {dob}
A: Kart kapatıldı. Yenisi {addr} adresine gelecek.
U: ikinci kart {card.mask}, {email:p1}

# tr
U: kargom nerede? takip no {account:7##########}
A: Alıcı adı ve telefon?
U: {p1}, {phone}
A: Kurye {m2.g} bugün {time} gibi gelecek.

# tr
U: TC kimlik no {nid}, e-Devlet şifremi unuttum
A: Güvenlik sorusu: ilk öğretmeninizin soyadı?
U: {answer.maiden}
A: Geçici şifreniz {pw}, hemen değiştirin {p1.g} Hanım.

# tr
U: İade için IBAN: {iban}, hesap sahibi {p1}
A: Sipariş numaranız?
U: {account:#########}
A: {price} iade edildi, bilgi {email:p1} adresine gitti.
U: eşim {k1}, TC {nid}

# tr
U: modemden internet gelmiyor, MAC {mac}
A: Abone no ve isim lütfen.
U: {account:1#########} / {p1!up}
A: Arıza kaydı {account:AR-######}, {addr} doğru mu?
U: evet
U: ip {ip}, tel {phone}

# tr
U: randevumu iptal edin, Dr. {p2} pazartesi
A: {clinic} çağrı merkezi. Adınız?
U: {p1}, {dob.year} doğumlu
A: İptal edildi.
U: yerine {k1} gelsin, {phone}
`;
