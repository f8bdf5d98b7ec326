// Messages of help desks and everyday chat in Italian in which nothing is personal.
export const italian = `
Buongiorno, il ferro da stiro acquistato la settimana scorsa perde acqua dalla piastra.
Gentile cliente, ci scusiamo per il disguido e provvediamo subito alla sostituzione.
Vai su Impostazioni > Schermo > Luminosità e togli la spunta alla regolazione automatica.
ragazzi ma il server è giù solo a me o anche a voi?
Fate soffriggere lo scalogno, unite il riso e sfumate con mezzo bicchiere di vino bianco.
Avete questo maglione di lana merino nella taglia M, magari color ruggine?
L'ambulatorio riceve dal lunedì al venerdì, mattina 8:30-12, pomeriggio su prenotazione.
Che partita pazzesca, abbiamo pareggiato al novantesimo con un colpo di testa!
L'errore 403 significa che non si dispone dei permessi per visualizzare la cartella.
Prenda una bustina sciolta in acqua dopo cena, per cinque giorni.
Per giovedì studiare la Rivoluzione francese e completare la linea del tempo.
È UNA VERGOGNA, TRE MESI PER RIPARARE UNA LAVASTOVIGLIE!
Il biglietto ridotto costa 7 euro, gratuito per i bambini sotto i sei anni.
Spenga il modem, aspetti trenta secondi e controlli che la spia diventi verde fissa.
ahahah sto morendo, il gatto si è addormentato dentro la lavatrice
Occorre sostituire la cinghia di distribuzione ogni 120.000 chilometri.
La tovaglia in misto lino è antimacchia e si lava a quaranta gradi.
Grazie mille per la disponibilità, siete stati gentilissimi.
Temporali sparsi sugli Appennini, sereno in Sardegna, mari mossi.
La colazione comprende cornetti caldi, marmellate artigianali e spremuta d'arancia.
Sarebbe possibile anticipare la visita oculistica da marzo a febbraio?
Con l'aggiornamento 5.1 è stato corretto il blocco durante la stampa dei PDF.
Mio nipote ha mal di gola e le tonsille gonfie, serve il tampone?
I capi in saldo non si cambiano, salvo difetti di fabbricazione.
L'ascensore si ferma al mezzanino e le porte restano chiuse.
dai non ti preoccupare, succede anche ai migliori
Scaldate il forno a 220 gradi e infornate la focaccia per un quarto d'ora.
La sua segnalazione è stata presa in carico dall'ufficio reclami.
Lo scarico della doccia è intasato e sale una puzza tremenda.
L'offerta prevede minuti illimitati e cinquanta giga in tutta l'Unione Europea.
Spunti la casella "Ricorda la mia scelta" e prema Continua.
Buone feste e sereno anno nuovo a tutti i nostri ospiti.
Il mercoledì sera c'è il torneo di scacchi al circolo.
Credenza in rovere massello, due ante, tre cassetti, altezza ottantacinque centimetri.
Ho le vertigini da ieri quando mi alzo dal letto, devo preoccuparmi?
Svitate il bullone con la chiave a brugola in senso antiorario.
Si prega di spegnere i cellulari durante lo spettacolo.
mi prendi il latte di soia e due limoni quando esci dal lavoro? grz
La bolletta del gas è raddoppiata rispetto all'inverno passato, come mai?
La polizza copre furto e grandine, con franchigia di trecento euro.
Quanto impiega la spedizione verso la Grecia?
Scolate la pasta al dente e mantecatela con pecorino e pepe nero.
La tastiera inverte la y con la z: impostate il layout italiano.
Il coniglio non mangia da due giorni e si nasconde sotto il divano.
Le iscrizioni al centro estivo chiudono il 31 maggio.
Cordiali saluti dal nostro servizio di assistenza.
Quel romanzo giallo mi ha tenuta sveglia fino all'alba.
I posti sono esauriti, vi inseriamo in lista d'attesa.
La maniglia del trolley si è staccata al primo viaggio. Scadente!
Tenga premuto il pulsante laterale finché lo schermo si illumina.
Pomodori secchi sott'olio, produzione propria, vasetto da 280 grammi.
Il video va a scatti e l'audio arriva in ritardo.
L'igienista consiglia lo spazzolino morbido e il colluttorio senza alcol.
Impianti chiusi causa valanghe, riapertura prevista sabato.
uffa domani verifica di latino e non so nemmeno le declinazioni
La caldaia segna E4 e i termosifoni sono gelidi.
Accettiamo contanti, bancomat e bonifico anticipato.
Strofinate la macchia con sapone di Marsiglia prima del lavaggio.
Complimenti per la laurea, adesso si festeggia!
La pinacoteca resta chiusa il lunedì e il giorno di Ferragosto.
Scarponcini impermeabili, suola scolpita, tomaia in pelle scamosciata.
Mi avete addebitato due volte il canone di aprile.
Inserisca la tessera con la banda magnetica verso il basso.
Il corso di acquerello si tiene ogni martedì dalle 18 alle 20.
L'ecografia addominale va fatta a digiuno da almeno sei ore.
Scusi, questo tram porta allo stadio oppure devo cambiare?
Meglio tardi che mai: finalmente è arrivata la libreria.
L'allegato è troppo pesante, usate un collegamento per condividerlo.
Potate le ortensie a fine inverno e concimate con terriccio acido.
L'auto strattona in seconda e si accende la spia del motore.
L'affitto è escluso di spese condominiali e riscaldamento.
Ritirate il pass presso la portineria mostrando un documento.
ops ho sbagliato chat, fai finta di niente
Frittata di zucchine e menta, pronta in dodici minuti netti.
Il computer portatile si spegne da solo quando stacco l'alimentatore.
Lezioni di spagnolo per principianti, massimo otto partecipanti.
Chiedo un preventivo per imbiancare il soggiorno e levigare il parquet.
Vietato calpestare le aiuole e raccogliere fiori.
Il contratto si rinnova tacitamente, salvo disdetta entro sessanta giorni.
Dopo l'influenza intestinale meglio riso in bianco, carote lesse e banane.
Portare righello, gomma, matita HB e quaderno a quadretti.
Quando passano a ritirare i rifiuti ingombranti?
Il tergicristallo posteriore raschia e lascia aloni sul lunotto.
Verificate che la presa HDMI corrisponda all'ingresso selezionato sul telecomando.
Promozione valida fino a esaurimento scorte.
Ci hanno rubato gli sci dalla cantina, che rabbia!
Il fritto misto è per due, con calamari, gamberi e alici.
Selezionate File > Stampa > Fronte retro e confermate.
Vino rosato del Salento, sentori di melograno, fragola e macchia mediterranea.
Il trattamento viso dura un'ora e prevede una maschera all'argilla.
nn capisco niente di trigonometria, qlc mi spiega il coseno?
Materasso in lattice, rigidità media, fodera sfoderabile e anallergica.
È severamente vietato accendere fuochi nella pineta.
Il conto, per cortesia, e un macchiato con zucchero di canna.
Il portale delle prenotazioni è fuori servizio, riprovate nel pomeriggio.
Dalla Svezia alla Tunisia, il nostro catalogo propone ottanta itinerari.
Gonfiate le gomme a quattro atmosfere e oliate la catena.
Raffreddore passato, però ho ancora la voce da orco.
Saponette alla lavanda, stagionate sei settimane, senza coloranti.
Oggi ginnastica in palestra: portate scarpe pulite e borraccia.
Il corriere ha tentato la consegna, ma nessuno ha risposto al citofono.
La tapparella della cucina si è incastrata a metà.
Svuotate la cronologia, disattivate le estensioni e ricaricate.
Ciliegie freschissime a quattro euro al chilo, assaggiate pure!
Il tirocinio termina l'ultimo venerdì di luglio.
C'è un vincolo di ventiquattro mesi oppure posso recedere quando voglio?
Glicemia nella norma, trigliceridi un po' alti: meno dolci e più movimento.
L'esame di guida è rimandato per sciopero.
occhio al gradino, la lampadina del pianerottolo è fulminata
Servire ghiacciato con una fetta di lime e foglie di basilico.
Il telescopio ha un ingrandimento di centoventi volte e treppiede in alluminio.
L'arbitro ha annullato tutto per fuorigioco, apriti cielo!
Volo per Berlino cancellato, rimborso o riprotezione a scelta.
Carteggiate la persiana, stuccate le crepe e stendete due mani di smalto.
La maestra di musica chiede il flauto dolce entro ottobre.
La vellutata di ceci contiene sedano o frutta a guscio?
La segreteria telefonica è piena, cancellate i vecchi messaggi.
Così così, mi aspettavo di più da una trattoria tanto lodata.
L'antifurto suona di notte senza motivo e i vicini protestano.
Portate le lastre precedenti e l'impegnativa del medico curante.
Nella confezione trovate dieci viti, quattro tasselli e una staffa zincata.
La grandinata ha distrutto peperoni, melanzane e mezza vigna.
Sciarpe, berretti e guanti scontati del trenta per cento.
L'aspirapolvere fischia ma non tira su nemmeno una briciola.
Scaricate la ricevuta dalla sezione Pagamenti effettuati.
Buon viaggio in Islanda, copritevi bene e fotografate le aurore!
Il traghetto salpa alle sette in punto dal molo est.
Cedesi gelateria avviata, laboratorio attrezzato e dehors estivo.
Il microfono gracchia in videochiamata, ho già reinstallato i driver.
Lasciate lievitare l'impasto tutta la notte coperto da pellicola.
Volevamo una stanza silenziosa, invece sotto c'era il karaoke.
Lo sciroppo può dare sonnolenza, non guidate dopo averlo assunto.
perfetto allora ci becchiamo alle otto davanti al cinema
Jeans elasticizzati, vita alta, cuciture a contrasto, lavaggio scuro.
L'elettricista viene martedì pomeriggio, liberate il quadro in corridoio.
Cercasi magazziniere con patentino del muletto, turni a rotazione.
Premete il tasto Canc e poi svuotate il cestino.
Stanotte eclissi di luna, visibile dal terrazzo se le nuvole lo permettono.
I cuccioli del rifugio sono sverminati, vaccinati e microchippati.
Chi va piano va sano e va lontano, quindi niente fretta.
La fotocamera mette a fuoco lo sfondo anziché il soggetto.
Distorsione alla caviglia: ghiaccio, bendaggio e arto sollevato.
Per il cambio in franchi svizzeri tratteniamo l'uno per cento.
Zanzare ovunque, non ho chiuso occhio.
Nell'acquario la temperatura deve restare intorno ai ventisei gradi.
Imbarazzante attesa al banco salumi, quaranta minuti per due etti di prosciutto.
La betoniera blocca il vicolo, passate dal retro.
Il Wi-Fi del campeggio prende soltanto vicino alla reception. In compenso, panorama da cartolina!
I turisti olandesi cercavano la funivia, ma era ferma per manutenzione.
Strumenti > Opzioni > Riservatezza: disattivate l'invio dei rapporti anonimi.
`;
