// Situations about several members of a household or staff.
export const families = String.raw`
@gb % Life|% Assurance
U: adding everyone to the family plan: {p2} {d2}, {p3} {d3}, {p4} {d4}
A: Lovely. {f4} lives elsewhere, doesn't she? Which address?
U: {A4}. rest of us {A}
A: Thank you {p}. And your own birthday?
U: {dp}, you have the year
A: Direct debit from which IBAN, as it's a euro plan?
U: {i}. phone password {w}
A: Checked. {f2}, {f3} and {f4} will hear from {G} at {o}, copy to {e} and {e2}.

@ie % Nursing Home|% Care
U: updating next of kin for my mother {p2}, born {d2}: remove {p3}, add {p4} {m4}
A: Of course. Has {f3} been told?
U: yes {f3} moved to {A3}
A: And {f4}'s date of birth and address?
U: {d4}, {A4}. fees from {i} as before
A: Thanks {p}. Family page code is {x:######}, {f4} has {x2:######}. {g}, {o}

@us % Benefits|% HR Services
U: Open enrollment\nEmployee: {p}, {d}\nSpouse: {p2}, {d2}\nChild: {p3}, {d3}\nEmployer: {o2:% Steel|% Bakery Co.}
A: Hi {f}, got it. Does {f2} have other coverage?
U: yes thru {o3:% Unified Schools|% County Hospital}, {f3} is on mine only
A: HSA debit card still {cm}?
U: new one, {c} code {cv}
A: Saved. Packets to {A} and {e}; {f2} gets hers at {e2}. {G}, {o}

@au % Swim School|% Sports Club
U: enrol 3 kids pls {f2} ({d2}), {f3} ({d3}) and {f4} ({d4})
A: Hi {f}! Same surname {s} for all?
U: no {f3} is {s3}
A: Who may pick up {f3}?
U: {p5}, {m5}, safe word {x:~~~~~}
A: Great. Fees on card ending {cl}, {A}, {e}? {g}, {o}
U: thats right

@ca % Estate Services|% Trust Company
U: Subject: estate of {p2}\n\nHello {g},\nmy father {p2}, born {d2}, died in May. Heirs: {p3} ({d3}), {A3}, and myself, {A}.\n\n{p}\nborn {d}\n{e}
A: Dear {f}, our condolences. Overseas account of {f3}?
U: {i} at {o2:Banque %|% Sparkasse}
A: And yours?
U: {i2}. his safe combination was {x:##-##-##}
A: Thank you, {g2} will write to {f3} at {e3}. {o}

@de Krankenkasse %|% Krankenkasse
U: Familienversicherung: {p2}, geb. {d2}, und {p3}, geb. {d3}
A: Guten Tag {p}, wohnen beide bei Ihnen?
U: {f2} ja, {A}. {f3} studiert, {A3}
A: Und Ihr Geburtstag?
U: {d}. beiträge von {i}
A: Portal-PIN für {f3}: {x:######}, Mail an {e3}. Gruß {g}, {o}

@fr Camping %|Colonie %
U: inscription de {p2} (né le {d2}) et {p3} ({d3}), parents séparés
A: Bonjour, adresse des deux parents ?
U: moi {p}, {A}. le papa {p4}, {A4}
A: Qui règle ?
U: moitié {c}, moitié virement {i}
A: Noté, crypto {cv} ? Code espace famille {x:######}
U: oui. écrivez à {e} et {e4}
A: Bien, {f2} et {f3} sont inscrits. {g}, {o}

@sv Begravningsbyrå %|% Juridik
U: gäller min mor {p2}, född {d2}
A: Beklagar sorgen. Vilka är arvingar?
U: jag {p}, {d}, {A} och mitt syskon {p3}, {d3}, {A3}
A: Konto för {f3}?
U: {i}, mitt är {i2}
A: Tack {f}. {G} på {o} skickar papper till {e} och {e3}, lösenord {w}.
U: {w} ok

@gb
U: is the 3 year guarantee on the TR-18 strimmer transferable?
A: No, it stays with the first buyer, but spare parts are sold for 10 years.
U: fair enough

@us
U: printer says 0x6100004a
A: Turn it off, open the lid and clear the carriage, then power on.
U: did that twice
A: Then a firmware reset from version 2138A helps, see the manual page 44.

@za
U: can i pay my school fees over 10 months
A: Yes, January to October, and 5% off if you settle before 28 February.
U: ok will do upfront

@de
U: ab wann gilt die neue preisliste?
A: Ab 1. Oktober, bestehende Verträge laufen bis Jahresende zum alten Preis.
U: und die Grundgebühr
A: Bleibt bei 8,95 € im Monat.

@es
U: ¿cuánto pesa la maleta facturada máximo?
A: 23 kg en tarifa básica, 32 kg en la flexible.
U: gracias

@it
U: la versione 7 funziona su tablet vecchi?
A: Serve almeno Android 10 e 3 GB di memoria.
U: peccato
`;
