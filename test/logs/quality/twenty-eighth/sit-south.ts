// French, Spanish, Italian, Portuguese, Turkish, Romanian, Japanese and Chinese conversations.
export const southDesk = `
# FR | o=Énergies du Midi/Électricité Verte
U bonjour je déménage le {day}
A Bonjour, votre numéro de client et la nouvelle adresse svp ?
U {a:%#########} , {addr}
A C'est enregistré {ti} {last}. {agent} de {o} à votre service.
U né(e) le {dob} si besoin, prélèvement sur {iban}
A Merci, {dob} et {iban} sont à jour.

# FR | o=Banque Lémaître/Caisse Atlantique
U ma carte {cardm} est bloquée
A Je regarde. Votre date de naissance ?
U le {dobw}
A Merci, elle est débloquée.
U merci {agent}
U identifiant {a:%#######}, code d'accès {s:######} refusé
A Ne le dites à personne svp, {first}. {o}

# FR
U Bonjour,~Voici mon RIB pour le remboursement : {iban}~Dossier {a:REM-25-%####}~Cordialement,~{full}~{addr}~{phone}
A Bonjour {ti} {last},~le virement part le {day}.~{agentfull}
U Bien reçu.
A Il nous manque votre date de naissance.
U {dobw}

# FR | o=Mutuelle Horizon/Assurances du Ponant | g=2f
U mon numero de secu {nid}
A Merci. C'est pour quel bénéficiaire ?
U ma fille {kid} née le {dob2}
A {first2} est rattachée à votre contrat {a:MH%#######}. {o} vous remercie.
U et ma naissance c'est {dob}, carte vitale {nid}
A Merci {first}, {nid} et le {dob}, tout est bon.

# FR | o=Colis Mistral/Livraisons Duval | o2=Tabac du Coin Bleu/Boulangerie Morel
U livreur jamais passé !!! colis {a:8R%##########}
A Désolé. Y a-t-il un code d'entrée ?
U {s:%#A%#} batiment C
A Transmis au chauffeur {first2}. {o}
U je suis {full}, {addr}, livrez au {o2} en bas
A D'accord, {o2}, colis {a:8R%##########}.

# FR | g=1f
U mot de passe oublié pour {email}
A Voici votre lien : {u:https://client.marbreetcie.fr/mdp?cle=%&&%##&}
U ca marche pas, j'ai mis {s:^%#^}
A Ne l'écrivez pas ici svp. Je relance le lien {first}.
U ok. {full}, née en {doby}, client {a:C%######}
A Merci, {doby} correspond.

# FR | o=Cabinet dentaire Bellevue/Clinique des Ormes
U rdv de {full2} à annuler
A C'est noté. Date de naissance du patient ?
U {dob2}
A Le Dr {last3} vous proposera le {day} à {time}. {o}
U parfait, sécu {nid2}
A {full2}, {dob2}, bien noté. {agent}

# FR | o=Lycée Jean-Moulin/École des Tilleuls | g=2f
U {kid} sera absente demain, bonne journée, {first}
A Merci, je préviens Mme {last3}. Un numéro où vous joindre ?
U {phone}
A Bien noté, vie scolaire {o}.
A Sa date de naissance, il y a deux {first2} ?
U {dob2}, {kid}, code cantine {s:%###}

# FR | o=Régie Rivière/Agence du Port | g=2m
U fuite au {street}, 2e étage
A Le plombier {full2} passe à {time}. Il a votre numéro ?
U non {phonea} {phoneb}
A Je lui transmets. Ticket {a:INT%####}
U le digicode : {s:%#@%#}, locataire {full}
A Merci {ti} {last}, bail {a:BL-%####}, {o}.

# FR | g=1m
U la box redémarre sans arret, adresse mac {mac}
A Merci. Je vois {mac} derrière {ip}.
U et donc ?
A Mise à jour lancée, réf {a:TCK-%#####}. {agent}
U ligne au nom de {full}, né le {dobw}
A {mac2} est la nouvelle box, code wifi {s:^%##^}.

# FR | o=Hôtel des Remparts/Auberge du Lac
U je souhaite garantir la chambre avec {card} exp 05/27 crypto {cvv}
A Merci ! À quel nom ?
U {full}
A Réservation {a:CH-%###} confirmée. À bientôt à {o}.
U arrivée avec {full2}, né(e) le {dob2}, passeport {n:##@@%####}
A Noté pour {first2}, {dob2}.

# ES | o=Luz del Norte/Gas Levante
U hola quiero poner la luz a mi nombre, soy {full}
A Hola {first}, ¿DNI y CUPS, por favor?
U {nid} y {a:ES00%###############@@}
A Perfecto. ¿Dirección de suministro?
U {addr}
A Contrato {a:LN%######} creado. Gracias por elegir {o}.
U nací el {dobw}, domiciliar en {iban}
A {dobw} e {iban}, todo correcto.

# ES | o=Banco Ribera/Caja Meseta
U me han cobrado {amt} en la tarjeta q acaba en {cardend}
A Vaya, lo siento. ¿Me dice su fecha de nacimiento?
U {dob}
A Bloqueada. Le atendió {agent}.
U dni {nid}, usuario {a:^%##}
A Gracias, {nid}. Saludos de {o}.

# ES
U devolución al {iban} pls
A ¿Qué pedido es?
U {a:PED-%#####}
A Hecho, {first}. Le llega un correo a {email}.
U confirmo {iban} y soy {full}, del {dob}
A Coincide {dob}. Caso {a:DV-%####}

# ES | o=Clínica Santa Marta/Veterinaria Huellas | o2=Sanitas Alba/Seguros Encina | g=2m
U cita para mi hijo {kid}, nacido el {dobw2}
A Con la doctora {last3} a las {time}. ¿Teléfono?
U {phone}
A Anotado. {o}
U seguro en {o2}, tarjeta {n:%#########@}
A Trabajamos con {o2}, sí. {kid}, {dobw2}, correcto.

# ES | o=Hotel Miramar Playa/Hostal Las Fuentes
U no funciona la clave del wifi {s:^%###}
A Perdón, ahora es {s:*%##}. ¿En qué habitación está, a nombre de quién?
U 214, {last}
A Gracias, {ti} {last}. Cualquier cosa, marque el {h:%##}.
A Y para el registro, ¿su fecha de nacimiento y pasaporte?
U {dob}, {n:@@@######}
A Gracias de parte de {o}.

# ES | o=Seguros Almena/Mutua Ebro | g=1m
U parte de accidente: matrícula {a:%### BCD}, contrario {full2}, tel {phone2}
A Gracias. Abro el siniestro {a:SIN/%#####}.
U y el perito?
A La llamará {agentfull2} de {o}.
U nacido el {dob}, póliza {a:%#######/%}
A {dob}, bien. Abono en {iban}.

# ES
U el portal me saca, usuario {a:^%##}, ip {ip}
A Veo {ip} en la lista negra. ¿Contesta a la pregunta: ciudad donde nació su madre?
U {s:<Burgos|Cádiz|Lugo>}
A Correcto, ya puede entrar.
U también la mac {mac} o no hace falta
A Añado {mac} por si acaso. {agent}

# ES | o=Colegio San Telmo/Academia Prisma
U beca de {kid}, me piden su dni: {nid2}
A Gracias. Perfil: {u:https://aula.prismaonline.es/alumnos/^.%##}
U y el recibo {a:RC-%####}?
A Pagado el {day}. Un saludo de {o}.
A ¿Nacido el {dob2}?
U sí {dob2}

# ES | o=Envíos Águila/Mensajería Rauda
U me equivoqué de portal, es {addr}
A ¿Localizador?
U {a:AG%#######ES}
A Cambiado, entrega {first2} hoy a las {time}.
U gracias {o} :)
U {full}, fijo {phone}, código del portero {s:%##}
A Gracias {first}. {agent}

# IT | o=Luce Adriatica/Gas Toscana
U buongiorno voltura contatore, codice POD {a:IT001E########}
A Buongiorno, il suo codice fiscale?
U {nid}
A Grazie {first}. Conferma l'indirizzo {addr}?
U si
A Pratica {a:VT%####} aperta da {o}.
A La data di nascita nel contratto, {dob}, corretta?
U corretto {dob}, addebito su {iban}

# IT | o=Banca Lariana/Credito Tirreno
U Vorrei l'accredito su {iban}, intestato a {full}
A Certo, mi dice la data di nascita?
U {dob}
A Fatto. Cordiali saluti, {agent}
U codice cliente {a:%#######}, cf {nid}
A {nid} coincide. Grazie da {o}.

# IT | o=Corriere Saetta/Spedizioni Alba | o2=Officine Brambilla/Studio Legale Conti | g=2m
U pacco {a:SA%########} fermo da giorni
A Mi scuso. Un recapito?
U {phone}
A L'autista {full2} la chiama alle {time}. {o}
U sono {full}, consegnate a {o2} dal portinaio
A {o2}, va bene. Codice di ritiro {s:%#####}.

# IT
U mi avete bloccato la carta {card}
A Non scriva il numero intero, bastano {cardend}. Il codice dietro lo ha dato a qualcuno?
U si al telefono, {cvv}
A Va sostituita, {ti} {last}.
A Data di nascita per la nuova?
U {dob}, spedite a {addr}
A Spedita in {addr}, pratica {a:CB%#####}, {agent}.

# IT | o=Studio Dentistico Salvi/Poliambulatorio Aurora | o2=Fondo Salute Quercia/Assistenza Aurea | g=2F
U devo spostare l'appuntamento di mia madre {full2} del {day}
A Nata il?
U {dobw2}
A Spostato alle {time} col dott. {last3}.
U tessera {nid2}, convenzione {o2}
A {dobw2} e {o2} registrati. Saluti da {o}.

# IT | o=Fibra Sud/Telefonia Etrusca
U wifi debole, pwd attuale {s:^%##^}
A La cambi con una più lunga. Indirizzo MAC del modem?
U {mac}
A Canale cambiato su {mac}. Ticket {a:FS-%####}, {agent} di {o}
U il secondo apparecchio e {mac2}, sono {full}
A {mac2} aggiunto, {first}. Cliente {a:%########}

# PT | o=Luz Atlântica/Águas do Vouga
U bom dia, leitura {x:%###}, contrato {a:%########}
A Bom dia! O NIF do titular?
U {nid}
A Obrigada, {ti} {last}. {o} regista hoje.
U nasci a {dob}, débito do {iban}
A {iban} ativo, {dob} confere.

# PT | o=Banco Foz/Caixa do Sado
U quero mudar a morada para {addr}
A Com certeza. Nome completo e data de nascimento?
U {full} {dob}
A Atualizado. O cartão {cardend} segue para lá.
U já agora o telefone {phone}, nif {nid}
A Registado {nid}. {agent}, {o}

# PT | g=1f
U reembolso no IBAN {iban} se faz favor, encomenda {a:EC%#####}
A Feito, {first}. Confirmação para {email}.
U obrigado {agent}
U nascida a {dobw}, caso peçam
A {dobw}, certo. Chega ao {iban} em 2 dias.

# PT | o=Clínica do Rio/Farmácia Central de Belas | g=2f,1f
U senha da receita é {s:######}, o código {a:%##################}
A Obrigado. Levanta o próprio?
U não, a minha vizinha {full2}
A Combinado. Até já, {o}.
U utente {n:%########}, nascida em {doby}
A {full2} já levantou, {agent}.

# TR | o=Anadolu Fiber/Ege Elektrik
U merhaba internet yok, tc {nid}
A Merhaba {first} {ti}, modemin MAC adresi nedir?
U {mac}
A Sıfırladım, arıza no {a:AR%#####}. {o}
U doğum tarihim {dob}, abone no {a:%#########}
A {dob} doğru, {mac} tekrar bağlı.

# TR | o=Hızlı Kargo Yıldız/Moda Sepeti
U iade param şu ibana yatsın {iban}
A Sipariş numaranız?
U {a:TR-%######}, ad soyad {full}
A İşleme alındı.
U {o} sitesinde kullanıcı {a:^%#}, doğum {dob}
A {iban} kaydedildi.

# TR
U adresim değişti: {addr}
A Teşekkürler. Telefon aynı mı, {phone}?
U yok {phone2}
A Güncelledim. Ben {agent}, iyi günler.
U doğum yılım {doby}, müşteri no {a:%#######}
A {doby}, tamam {first} {ti}.

# TR | o=Boğaz Sigorta/Deniz Bank Evi
U kart şifrem {s:####} olmuyor
A Şifrenizi yazmayın lütfen. Kartın son dört hanesi ve doğum tarihiniz?
U {cardend} , {dob}
A Yenisi SMS ile geldi. {o}
U tc {nid}, ad {full}
A {nid} eşleşti. {agent}

# RO | o=Energia Carpați/Banca Oltului | g=1m
U bună ziua, CNP {nid}, vreau factura pe mail
A Bună ziua! Adresa de mail?
U {email}
A Trimis, factura {a:FE%######}. {agent}, {o}
U născut la {dob}, plata din {iban}
A {dob} e corect, {iban} salvat.

# RO | o2=Florăria Iris/Farmacia Salvia | g=2m
U coletul {a:RO%########} nu a venit la {addr}
A Curierul {full2} ajunge la {time}. Interfon?
U cod {s:##%#}
A Mulțumim, {first}!
U sau lăsați la {o2}, lângă bloc
A Bine, la {o2}. Curier {first2}, comanda {a:CMD%#####}.

# JP | o=さくらでんき/みどり銀行
U 引っ越しの連絡です。お客様番号 {a:%###-###-###}
A ありがとうございます。お名前と新しいご住所をお願いします。
U {full}、{addr}
A {last}様、承りました。{o}の{agent}が担当いたしました。
A 生年月日も確認させてください。
U {dob}です
A {dob}、確認いたしました。

# JP | o=ことり書店/山吹ストア
U 注文 {a:JP-%######} が届きません
A 申し訳ございません。お電話番号をお願いいたします。
U {phone}
A {last2}が確認して折り返します。
U メールでもいいです {email}
U 会員番号は{a:M%######}、誕生日は{dob}
A ありがとうございます。{o}の{agent}です。

# JP | o=あおば歯科/ひまわりクリニック
U 予約を変えたいです。{full}、生年月日は{dob}
A {o}です。{time}はいかがでしょうか。
U お願いします。診察券は{a:%####}
A {full}様、{dob}ですね。電話は{phone}でしょうか。
U はい、{phone}

# CN | o=蓝湾银行/云杉物流
U 你好，我叫{full}，身份证{nid}
A 您好，请问预留手机号是？
U {phone}
A 已核实，{last}{ti}。新卡寄到{addr}，{o}感谢您。
U 生日{dob}，卡尾号{cardend}
A {dob}核对无误。

# CN | o=飞燕快递/橙鹿商城
U 单号{a:SF%############}一直没动
A 您好，请问收件人？
U {full2}，门锁密码{s:%#####}可以放里面
A 好的，快递员{last3}师傅下午送。
U 送到{addr}，我电话{phone}
A 好的，新单号{a:SF8%###########}。{o}客服{agent}
`;
