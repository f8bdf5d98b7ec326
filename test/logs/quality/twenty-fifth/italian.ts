// Situations in Italian and Dutch.
export const italian = `
# it
U: salve non riesco a entrare nell'home banking
A: Buongiorno, mi dà il codice titolare e il nome?
U: [a1=#########], [p1.low]
A: Grazie. Ha ricevuto un codice via SMS?
U: si [s1=######]
A: Perfetto. Mi conferma anche la data di nascita, [p1.f]?
U: [b1.dmy]
A: Accesso ripristinato. {Il nuovo PIN arriva all'indirizzo|Le spediamo il PIN in} [d1].
U: grazie, e la carta ***[c1.last4] resta attiva?
A: Sì, resta attiva fino a scadenza. Pratica [a2=HB######], [o1=Banca di ~town~;Cassa Rurale di ~town~;Credito ~surname~].

# it
U: Oggetto: disdetta palestra¶¶Buongiorno,¶chiedo la disdetta dell'abbonamento [a1=ABB-#####;T####/##] e il rimborso delle ultime due rate sul conto [i1].¶Codice fiscale: [n1]¶¶Distinti saluti¶[p1]¶cell. [t1]
A: Gentile [p1],¶¶abbiamo ricevuto la richiesta. Il conto [i1.plain] risulta intestato a [p2]: è corretto?¶¶Lo staff di [o1=Palestra ~surname~;Club ~town~ Fitness;Centro Sportivo ~surname~]
U: Sì, è mia moglie [p2:f.f]. Grazie
A: Serve solo la sua data di nascita per il modulo.
U: [b1.dmy]
A: {Perfetto, rimborso entro 15 giorni.|Allora procediamo con il bonifico.}

# it
U: quanto costa spedire 5 kg in germania?
A: Ciao! Fino a 5 kg sono 18,90 € con consegna in 3-4 giorni.
U: e assicurato
A: L'assicurazione fino a 500 € costa 4,50 € in più.
U: ok

# it
U: il modem è arrivato ma non si configura
A: Ciao, sono [p9.f]. Mi leggi il seriale sull'etichetta?
U: [a1=S#########;ZTE##########], e il mac [m1.colon]
A: Grazie, lo associo. Ora vai su [ip1:lan] e metti la password di fabbrica.
U: [s1=°°°°####] giusto?
A: Sì [s1], tutta minuscola.
U: va, pero il wifi si chiama ancora col nome del vecchio
A: {Puoi cambiarlo da lì.|Si cambia nella stessa pagina.} Ticket [a2=TT########]. La tua linea ora ha l'IP [ip2].

# it
U: Buonasera, devo disdire la visita di domani con il dottor [p2:m.l]
A: Buonasera, a nome di chi è?
U: mio padre, [p1:m], nato il [b1:senior.long]
A: Ha il codice fiscale o la tessera sanitaria a portata di mano?
U: [n1:fiscale]
A: Disdetta effettuata. Il dottor [p2.l] ha posto {giovedì alle 9|lunedì alle 11.30}.
U: la prima. chi lo accompagna è mia sorella [p3:f.f], [t3]

# it
U: ma il frigo classe E consuma tanto?
A: Il modello FR-330E consuma circa 238 kWh l'anno, il FR-330C 155 kWh.
U: ce l'avete a bari
A: A Bari ne restano due, il negozio è aperto fino alle 20.
U: perfetto

# it
U: Ho pagato ma l'ordine è sparito!!
A: Mi dispiace. Con quale e-mail ha ordinato?
U: [e1]
A: Vedo l'ordine [a1=ORD-######;IT#########] e il pagamento con carta [c1.mask]. Dove va spedito?
U: a casa di mia mamma, [p2:f], [d2], citofonare [p2.l]
A: Fatto. Può seguirlo qui: [u1=https://www.~o1.dom~.it/traccia/~p1.u~/¤¤¤¤¤¤¤¤].
D: [o1=Calzature ~surname~;Enoteca ~surname~;Casa del Caffè ~town~]
U: grazie mille, [p1.f]. portone codice [s1=####]

# nl
U: hallo, mijn pas is ingeslikt door de automaat
A: Goedemiddag, vervelend! Mag ik uw naam en geboortedatum?
U: [p1.low], [b1.dash]
A: Dank u. En de laatste vier cijfers van de pas?
U: [c1.last4] denk ik
A: Klopt. Nieuwe pas gaat naar [d1]. {Pincode blijft gelijk.|U houdt dezelfde pincode.}
U: nee graag naar mn werk, [o2=Bakkerij ~surname~;Garage ~surname~;~surname~ Installatie BV], [d2]
A: Helaas kan dat alleen naar uw woonadres, meneer [p1:m.l].

# nl
U: Geachte heer, mevrouw,¶¶Graag wijzig ik het rekeningnummer voor polis [a1=POL########]. Oud: [i1]. Nieuw: [i2].¶BSN van de verzekerde (mijn dochter [p2:f.f]): [n2].¶¶Met vriendelijke groet,¶[p1]
A: Beste [p1],¶¶De wijziging is verwerkt: vanaf {1 mei|1 september} schrijven wij af van [i2.plain].¶¶[p3]¶[o1=~surname~ Verzekeringen;Onderlinge ~town~;Zorgverzekeraar ~surname~]
U: Dank. Klopt de geboortedatum van [p2.f] ook? Dat moet [b2:child.long] zijn.
A: Stond verkeerd, is aangepast. Uw zaaknummer: [a2=Z-######].

# nl
U: Hoe lang heb ik bedenktijd bij een online bestelling?
A: U heeft 30 dagen om te retourneren, langer dan de wettelijke 14.
U: ook voor geopende software?
A: Nee, behalve als het product defect is. Retour kost € 3,95.
U: oke duidelijk

# nl
U: de internetmonteur is niet geweest!!
A: Hoi, wat balen. Wat is je klantnummer en postcode?
U: [a1=########] [d1.pc]
A: Ik zie [p2:m.f] op de planning staan, hij stond voor een dichte deur. Was jij thuis, [p1.f]?
U: ja maar de bel is stuk, er stond een busje van [o2=~surname~ Techniek;Netwerk ~town~;~surname~ Glasvezel] voor de deur. bel me gewoon [t1]
A: Nieuwe afspraak {woensdag 8-12|vrijdag 13-17}. Welk modem heb je nu?
U: met mac [m1.dash], wifi ww [s1:pw]
A: Het wachtwoord hoef ik niet te weten. Werkordernummer [a2=WO-#######].

# nl
U: ik kan niet inloggen op het leerlingportaal van mijn zoon
A: Goedemorgen! Om welke leerling gaat het?
U: [p2:m], geb [b2:child.short]
A: Dank. Zijn leerlingnummer is [a1=1#####]. De resetlink: [u1=https://~o1.dom~.nl/reset/~p2.u~?c=¤¤¤¤¤¤¤¤¤¤]
D: [o1=~surname~ College;Basisschool ~town~;Lyceum ~town~]
U: die vraagt om een code
A: Code is [s1=######], {15 minuten geldig|alleen vandaag geldig}.
U: gelukt, groetjes [p1.f]

# nl
U: Pakketje kwijt [a1=3S***A#########]
A: Hoi! Volgens de scan is het bezorgd bij de buren op [d2.st].
U: daar woont [p2:f] en die heeft niks
A: We starten een onderzoek. Hoe heet je en hoe bereiken we je?
U: [p1], [e1]
A: Dank je [p1.f], dossier [a2=KL-######]. {Binnen 3 werkdagen hoor je meer.|Je krijgt vrijdag bericht.}
`;
