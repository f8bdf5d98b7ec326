// Spanish, Italian, Portuguese, Dutch.
export const other2 = `
= ES
U: hola me han cobrado dos veces el seguro
A: Hola, le atiende {f9}. ¿Me facilita su DNI y el número de póliza?
U: {nid} y la póliza {a:#########|HG-######}
A: Gracias, {n}. Devolvemos {amt} en la cuenta {iban}, ¿es correcta?
U: si esa
U: vivo en {addr}, {o:Seguros $L|Mutua $P} manda las cartas a otro sitio
A: Actualizado. Nacimiento {dob}, ¿verdad?
U: {dob} sí
= ES fm
U: Buenos días, quiero dar de baja la línea {ph}
A: Buenos días, ¿hablo con la titular?
U: No, es mi padre, {n2}, yo soy su hija {f}
A: ¿Fecha de nacimiento de don {n2}?
U: {dob2}
A: ¿Y la clave de cliente?
U: {s:####|######}
A: Gestionado, referencia {a:B########|BAJ-####}. Le escribe {f3}.
= ES
U: Tienen la talla 42 del modelo Lince 300?
A: Sí, en azul y en negro, a 59,95 €.
U: y en tienda de Murcia
A: En Murcia solo en negro, la azul está en la web.
= ES xm
U: pedido {a:ES########|####-####} no llega, pone que direccion incorrecta
A: ¡Vaya! ¿Cuál sería la correcta?
U: {addr}, a nombre de {n2} que es el vecino
A: Hecho. Avisaremos a {em} y al {ph}.
U: gracias {f9} majo
= ES m
A: {o:Clínica Dental $L|Centro Médico $P|Clínica $L}, buenas tardes.
U: Buenas, soy {n}, tengo cita con la doctora {l2} el {date} y no puedo
A: Dígame fecha de nacimiento y tarjeta sanitaria, don {f}.
U: {dob}, la tarjeta es {id:BBBBBB########|@@@@##########}
A: Pues le paso a las {time} del lunes siguiente.
= ES
U: no puedo entrar en la app, me pide un codigo
A: ¿Qué correo tiene registrado?
U: {em}
A: Le acaba de llegar un SMS. Tecléelo, no hace falta que me lo diga.
U: {s:######}
U: ah perdón. me sale error
A: Anulo {s}. Restablezca la contraseña aquí: {u:https://mi.$k.example/clave?tk=&&&&&&&&&&&&|https://$kapp.example/r/&&&&&&&&&&}
U: ya entré. cliente {a:C-######|########}, DNI {nid}
A: Perfecto {f}, {a} queda verificado.
= ES xxm
U: El camión {plate} sigue en el taller de {o:Talleres $L|Mecánica $P}, cuándo sale
A: Hola {f}. Parte {a:OT-####|######}, falta una junta. {n2} dice que el {date}.
U: Avisad a mi jefe {n3}: {ph3}
= ES
U: Cuánto tarda el abono en cuenta
A: Entre 3 y 5 días laborables desde que recibimos el producto.
U: vale
A: ¿Puedo ayudarle en algo más?
= ES f
U: Reserva {a:LOC#####|@@####}: somos {n} y {n2}. Falta el pasaporte
A: Gracias. Indíqueme los números, por favor.
U: mio {id:PA@######|XDD######} y de {f2} {id2:PA@######|AAK######}
A: Anotados, doña {f}. El resto, {amt}, se carga a la tarjeta {c:************####}.
= ES
U: cámara ip no conecta al wifi
A: ¿Qué MAC pone en la etiqueta y qué IP tiene el router?
U: {mac} y {ip}
A: Contraseña del wifi con la banda de 2,4. ¿Cuál usa?
U: {pw}
A: Quite el símbolo final y pruebe, {f}.
U: ahora si. la otra cámara {mac2} en {ip2} tambien
A: Perfecto. Su instalador es {o:$L Instalaciones|Redes $P}, pedido {a:INS####|####-#}.
= IT
U: buongiorno vorrei bloccare il bancomat, l'ho perso
A: Buongiorno, mi dice nome, cognome e codice fiscale?
U: {n}, {nid}
A: Grazie. Ultime quattro cifre della carta?
U: {c:####}
A: Bloccata. La nuova arriva in {addr}.
U: grazie mille {f9}
U: la mia data di nascita è {dob}, mail {em}, basta?
A: Sì. La filiale {o:Banca di $P|Credito $P} la chiama al {ph}.
U: meglio il cellulare di casa {ph2}, quello ce l'ha mia moglie
A: Va bene, la chiamano lì.
= IT m
U: Salve, vi comunico il nuovo IBAN {iban} per la domiciliazione.
Cordiali saluti
{n}
tel. {ph}
A: Gentile sig. {l},
abbiamo aggiornato il contratto {a:CTR######|IT########}.
{n2}
{o:$P Energia|Acque $P|$L Gas e Luce}
U: Quindi da {date} parte da {iban}? E la bolletta arriva ancora in {addr}?
A: Sì, tutto confermato.
= IT
U: a che ora aprite domenica
A: La domenica siamo aperti dalle 10 alle 13.
U: c'è il wifi
A: Sì, gratuito, e anche le prese ai tavoli.
= IT
U: pacco fermo da 5 giorni {a:1UW##########|IT#########}
A: Ci dispiace. Il corriere dice destinatario sconosciuto. Sul citofono che nome c'è?
U: {l2}, ma io sono {n}!
A: Aggiunto. Confermi via e cap?
U: {addr}
= IT fm
U: Prenotazione visita per mio figlio {n2}
A: Certo. Quando è nato {f2} e ha la tessera sanitaria?
U: il {dobk2}, tessera {id:80380###############}
A: Dal dott. {l3}, {date} ore {time}. {o:Poliambulatorio $P|Centro Medico $L}.
U: ricevuto, {f}
= IT
U: password scaduta, utente {a:$f.$l|m######}
A: Buongiorno, temporanea: {pw}. Da che PC scrive?
U: {ip}, quello di {f2}
A: La stampante {mac} va rimappata, {n3} la chiama.
U: ora {mac} va, ma {ip2} no
A: {ip2} è il vecchio server. Portale: {u:https://intranet.$k.example/u/$f.$l|https://$kweb.example/accesso?token=&&&&&&&&}
= IT
U: codice errore F08 lavatrice, cosa vuol dire?
A: F08 indica la resistenza. Provi un ciclo a freddo, se riparte serve il tecnico, uscita 35 €.
U: va bene grazie
= PT
U: boa tarde, fizeram um débito de {amt} que não conheço
A: Boa tarde, fala {f9}. Pode indicar o NIF e o número do cartão?
U: {nid}, cartão {card}
A: Obrigado, bastam os últimos. {n}, o cartão terminado em {tail} fica cancelado.
U: e mandam novo para {addr}?
A: Sim, em 5 dias.
= PT f
U: Mudança de titular da luz
Nome: {n}
Data de nascimento: {dob}
CPE: {a:PT000#############@@}
IBAN para o débito: {iban}
A: Boa tarde D. {f}, o contrato com {o:$P Energia|Luz de $P|$L Electricidade} fica ativo a {date}.
U: E o antigo inquilino, {n2}?
A: Recebe a fatura final.
= PT
U: qual é o horário da loja de Faro?
A: De segunda a sábado das 10h às 20h.
U: vendem a bateria BX-12?
A: Sim, custa 24,90 €.
= PT xm
U: a net não funciona, router {mac}
A: Olá! Qual é o contacto associado à conta?
U: {ph}
A: Obrigado {f}. Vejo o IP {ip} ativo, ligue por cabo por favor. A senha do wifi mudou?
U: sim, o meu filho {f2} mudou pra {s:$W####|&&&&&&&&}
A: Então os aparelhos têm de usar {s}.
A: Só por segurança, o NIF do titular?
U: {nid}, {n}
= PT mm
U: Encomenda {a:PT########|DR######PT} entregue a quem??
A: A assinatura diz {n2}.
U: não conheço nenhum {f2}. eu sou {n} e moro em {street}
A: Vamos abrir averiguação, Sr. {l}. Enviamos resposta para {em}.
= PT xf
U: consulta no dia {date}, utente {id:#########}
A: Bom dia, com a Dra. {n2}, certo? Confirme o nascimento.
U: {dob}. {n}
A: Confirmado na {o:Clínica $P|Clínica Dr. $L}. Para o check-in use o código {s:####|@###}.
= NL
U: hoi mijn pinpas is kwijt
A: Goedendag, u spreekt met {f9}. Wat is uw rekeningnummer en geboortedatum?
U: {iban}, {dob}
A: Dank u, {n}. De pas met eindcijfers {c:####} is geblokkeerd. Nieuwe naar {addr}?
U: ja klopt
U: en mijn creditcard {card} ook kwijt
A: Die op {tail} is ook geblokkeerd. {o:Spaarbank $P|Kredietbank $L} mailt u op {em}.
= NL mf
U: Geachte mevrouw {l2},
Hierbij de schadefoto's bij dossier {a:SCH-######|########}. Mijn auto is {plate}.
Met vriendelijke groet,
{n}
{ph}
A: Beste meneer {l}, dank. Wij schakelen {o:Autoschade $L|Expertise $P} in.
{n2}
U: Graag ook een kopie naar mijn werkgever {o2:Transport $L BV|$L Groen}, {em3}
= NL
U: Kan ik een pakket ook zondag laten bezorgen
A: Nee, wij bezorgen maandag tot en met zaterdag. Avondbezorging kan wel, voor € 2,50.
U: ok tot hoe laat
A: Tot 22.00 uur.
= NL fm
U: bestelling {a:NL#######|26######} is naar oude adres gegaan!
A: Wat vervelend. Wat is het nieuwe adres?
U: {addr}, op naam {n2}, mijn vriend
A: Gecorrigeerd, mevrouw {l}. De mail gaat naar {em}.
= NL
U: Ik ben mn wachtwoord vergeten. gebruikersnaam {a:$f$l|$l##}
A: Hoi {f}! Tijdelijk wachtwoord {pw}, log in via {u:https://mijn.$k.example/start/&&&&&&&&|https://$kleren.example/login?key=&&&&&&&&&&}
U: het lukt. thanks
U: staat {a2:K######|####-####} nog als klantnummer? woon op {addr}
A: Ja, {a2} klopt, {n}.
= NL xf
U: huisarts? moeder {n2} geboren {dob2}, bsn {nid} heeft herhaalrecept nodig
A: Assistente {f9} hier. Naar welke apotheek?
U: {o:Apotheek $P|Apotheek $L}
A: Vanmiddag klaar. Afhaalcode {s:####|@##}.
U: ik kom, {n}
= NL
U: foutcode A7 op de thermostaat
A: A7 is een lege batterij. Twee AA's en dan even resetten.
U: werkt weer
`;
