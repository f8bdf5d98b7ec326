// Situations in Swedish, Danish, Norwegian and Finnish.
export const nordic = `
# sv
U: hej mitt kort är spärrat och jag fattar inte varför
A: Hej! Jag kollar. Ditt personnummer, tack?
U: [n1]
A: Tack [p1.f]. Kortet som slutar på [c1.last4] spärrades efter ett köp på {1 290|2 450} kr. Var det du?
U: nej!!
A: Då skickar vi ett nytt till [d1]. Engångskoden för appen är [s1=######].
U: tog inte [s1]
A: Vi mejlar också till [e1]. Prova igen, nu ska {det gå|den fungera}.

# sv
U: Hej, vi har flyttat, ny adress [d1]. Kundnr [a1=#######]
A: Hej! Uppdaterat. Vilka bor där?
U: jag, [p1], och min sambo [p2.f]
A: Tack. Elmätaren har nummer [a2=735999##########], stämmer det?
U: ja. dra fakturan från [i1] istället
A: Klart! Logga in med engångslösen [s1=§§§§§§]. Hälsningar [p9.f], [o1=~town~ Energi;~surname~ El;Norrljus Elhandel]

# sv
U: när öppnar ni på lördag
A: Hej! Lördagar har vi öppet 10–16.
U: har ni vinterdäck 205/55 r16
A: Ja, från 1 095 kr styck, montering 400 kr.
U: toppen

# sv
U: Jag glömde lösenordet till mina sidor
A: Hej, då kan jag skicka en länk. Till vilken adress?
U: [e1]
A: Här är den också: [u1=https://minasidor.~o1.dom~.se/ny/~p1.u~?kod=¤¤¤¤¤¤¤¤]
D: [o1=~surname~ Bygg;Gym ~town~;~surname~ Resor]
U: den vill ha födelsedatum.. [b1.iso] funkar inte
A: Vi har [b2.iso] registrerat. {Rättat nu.|Nu är det ändrat.}
U: kanon. nya lösenordet [s1:pw] var för svagt haha

# da
U: Hej, jeg kan ikke logge ind i netbanken
A: Hej, det hjælper jeg gerne med. Må jeg få navn og CPR-nummer?
U: [p1], [n1]
A: Tak. Du får en kode nu, læs den gerne op.
U: [s1=######]
A: Godt, {du er åbnet igen|så er der adgang}. Kortet der ender på [c1.last4] er stadig aktivt.
U: og min nye lejlighed er [d1], kan du rette det?
A: Rettet, [p1.f]. Sagen har nummer [a1=NB-######], hilsen [o1=Sparekassen ~town~;~town~ Bank;Andelskassen ~town~].

# da
U: Hej, faktura [a1=F-######] er betalt to gange fra konto [i1]
A: Hej, det beklager jeg. Hvem står som ejer?
U: [o2=~surname~ VVS;Frisør ~surname~;~town~ Cykler] v/ [p1]
A: Beløbet går retur til [i1.plain] {i morgen|på mandag}. Kvittering til [e1]?
U: ja tak, kortet [c1.mask] skal I bare slette
A: Slettet.

# da
U: hvad koster det at leje en trailer
A: En lukket trailer koster 249 kr. for 24 timer.
U: kræver det depositum
A: 500 kr., som kommer retur ved aflevering.
U: tak

# no
U: Hei, nettet er nede, ruteren blinker oransje
A: Hei, du snakker med [p9.f]. Hva er kundenummeret?
U: [a1=#######]
A: Takk. Kan du lese opp MAC-adressen under?
U: [m1.colon]
A: Supert. Da får du IP [ip1]. Passordet på lappen er [s1=°°°°##°°].
U: {funker nå|da virker det}, takk! hilsen [p1]
A: Bare hyggelig, [o1=~town~ Bredbånd;~surname~ Nett;Fjordfiber] ønsker en fin dag, saken er [a2=NO-######].

# no
U: Jeg vil melde sønnen min inn i svømmeklubben
A: Så hyggelig! Navn og fødselsdato?
U: [p2:m], født [b2:child.dot]
A: Og foresatt?
U: [p1:f], [t1], fødselsnummer hvis dere trenger det [n1]
A: Takk. Medlemsnr blir [a1=M-#####]. Velkommen til [o1=~town~ Svømmeklubb;~surname~ Idrettslag;IL ~town~]!

# no
U: Har dere reservedeler til modell BR-12?
A: Ja, børste og filter til BR-12 koster 199 kr.
U: frakt?
A: Gratis over 500 kr, ellers 79 kr.
U: ok

# fi
U: Moi, tilasin takin mutta maksu ei mennyt läpi
A: Hei! Mikä on tilausnumero?
U: [a1=######-#;T-#######]
A: Kiitos, [p1.f]. Kortti [c1.mask] hylättiin. Onko toista?
U: [c2.spaced], cvc [c3:cvv]
A: {Meni läpi.|Maksu onnistui.} Toimitus osoitteeseen [d1].
U: kiitti

# fi
U: Hei, uusi lainahakemus: [p1], henkilötunnus [n1], tilinumero [i1], työnantaja [o2=~surname~ Oy;Rakennus ~surname~;Kahvila ~surname~]
A: Hei [p1.f]! Hakemus [a1=LA-######] on vastaanotettu. Puhelinnumero?
U: [t1]
A: Kiitos. Entä syntymäaika lomakkeeseen?
U: [b1.dot]
A: Kiitos. Tunnistautumiskoodi on [s1=####], {voimassa tunnin|voimassa tänään}.

# fi
U: Paljonko kuukausikortti maksaa?
A: Hei, 39,90 € kuukaudessa ilman sitoutumista.
U: ja opiskelijat
A: Opiskelijat 29,90 €. Sali on auki 5–23.
U: ok kiitos
`;
