/** Dutch, Polish, Swedish. */
export const northernDesks = `
@nl
U: mijn pas is gestolen
A: Wat vervelend. {bank}, u spreekt met {agent}. Naam en geboortedatum?
U: {name}, {dob}
A: Rekeningnummer of laatste cijfers van de pas?
U: {iban}, pas {four}
A: Geblokkeerd. Nieuwe pas gaat naar {addr}.

U: verhuizing doorgeven, klantnr {cust}
A: Wat is het nieuwe adres en de datum?
U: {addr2}, {date}
A: Dank u, {name}. Meterstand van {meter}?
U: {reading}
A: De eindnota {invoice} gaat naar {email}. {utility}

U: bestelling {order} niet geleverd
A: Volgens {courier} bij de buren, {name2}. Klopt uw adres {addr}?
U: ja maar {last2} ken ik niet. bel me op {phone}
A: Ik zoek het uit, {first}. Zaak {case}.

U: afspraak voor mijn zoon {kin}, geboren {childdob}
A: {clinic}. BSN en verzekering?
U: {nid}, {insurer}
A: {date} om {time} bij dokter {last2}.

U: wachtwoord vergeten voor {user}
A: Code uit de sms?
U: {otp}
A: Tijdelijk wachtwoord: {pass}. U logde in vanaf {ip}.

U: schade aan auto {plate}, polis {policy}
A: {insurer}, {agentname}. Wie was de bestuurder?
U: {name2}, rijbewijs {licence2}
A: Schadenummer {claim}. Uitbetalen op {iban}, {name}?
U: graag

U: internet doet het niet, modem {mac}
A: Uw postcode en klantnummer?
U: {zip}, {cust}
A: Opgelost, {name}. Nieuwe wificode {wifi}. - {agent}, {telecom}

@pl
U: przelew nie doszedł, konto {iban}
A: Dzień dobry, {agent}, {bank}. Imię i nazwisko oraz PESEL?
U: {name}, {nid}
A: Przelew na {price} wyszedł {date}. Numer sprawy {case}.

U: paczka {track} zaginęła
A: Proszę o adres i telefon.
U: {addr}, {phone}
A: Dostarczymy {date}, kod odbioru {otp}. Kod do furtki?
U: {door}, odbierze {name2}

U: zmiana maila na {email}
A: Numer klienta i data urodzenia?
U: {cust}, {dob}
A: Zmienione. Dziękuję, {name}.

U: zamówienie {order}, zwrot pieniędzy?
A: Na kartę końcówka {four}, {price}, do {date}.
U: a faktura {invoice} na firmę {employer}?
A: Wysłana na {workmail}, {first}.

U: szkoda z OC, polisa {policy}, auto {plate}
A: {insurer}. Sprawca?
U: {name2}, auto {plate2}
A: Szkoda {claim}, opiekun: {agentname}.

U: nie pamiętam hasła, login {user}
A: Kod z SMS?
U: {otp}
A: Hasło tymczasowe {pass}. Ostatnie logowanie z {ip}.

U: wizyta dla córki {kin}, ur. {childdob}
A: {clinic}, {date} o {time}, dr {name3}. Telefon?
U: {phone}. {name}

U: router {mac} nie działa
A: Numer umowy?
U: {contract}, {addr}
A: Nadałem adres {ip}, hasło wifi {wifi}. {agent}, {telecom}

@se
U: mitt kort är spärrat
A: Hej, {agent} på {bank}. Personnummer och namn?
U: {nid}, {name}
A: Kortet som slutar på {four}?
U: ja || nej, {four2}
A: Nu är det öppet. Engångskod {otp} om appen frågar.

U: flyttar från {addr} till {addr2}
A: Kundnummer?
U: {cust}
A: Tack {first}. Mätare {meter}, avläst {reading}. Faktura {invoice} till {email}. {utility}

U: paket {track} kom aldrig
A: Vad heter du och vilken adress?
U: {name}, {addr}
A: Leverans {date}. Portkod?
U: {door}, ring {phone}

U: boka tid för {kin}, född {childdob}
A: {clinic}. Målsmans namn och telefon?
U: {name}, {phone}
A: {date} kl {time} hos doktor {last2}.

U: skadeanmälan försäkring {policy}, bil {plate}
A: {insurer}, {agentname} här. Motpart?
U: {name2}, {plate2}
A: Ärende {claim}. Konto för utbetalning?
U: {iban}

U: glömt lösenord, användare {user}
A: Klicka på {link}, koden är {otp}.
U: klart. tack {agent}

U: wifi krånglar, router {mac} ip {ip}
A: Starta om den. Kundnummer?
U: {cust}, {name}
A: Nytt wifilösenord: {wifi}. {telecom}
`;
