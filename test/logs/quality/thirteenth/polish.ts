// Polish desks.
import { readTemplates } from './render.ts';

export const polish = readTemplates(`
# pl pm
U: Dzień dobry, chciałbym zmienić adres do korespondencji, nr klienta {cust}
A: Dzień dobry. Proszę o imię i nazwisko, PESEL oraz nowy adres.
U: {p}, {id}, {ad}
A: Dziękuję. Czy numer telefonu {t} jest aktualny?
U: nie, nowy to {t2}
# pl pm qm
u: zgubilem paczke tzn kurier zgubil, nr {trk}
A: Przykro mi. Na jakie nazwisko i adres miała być dostawa?
u: {p}, {ad}, zamowienie {ord}
A: Kurier zostawił przesyłkę u sąsiada: {q}. Czy zna Pan tę osobę?
u: tak znam, dzieki
# pl
U: Szanowni Państwo,
/
/proszę o zwrot nadpłaty {amt} z faktury {inv} na rachunek {ib}.
/
/Z poważaniem
/{p}
/{firm}
/tel. {t}, {mp.firm}
A: Szanowni Państwo, zwrot na rachunek {ib} zlecony. Pozdrawiam, {a}, {energy}
# pl
U: Nie mogę się zalogować, login {usr}, hasło {pw} nie działa
A: Proszę nie podawać hasła. Jaki jest adres e-mail i data urodzenia?
U: {e}, {d}
A: Dziękuję. Kod z SMS-a?
U: {otp}
A: Konto odblokowane. Ostatnie logowanie z adresu {ip}.
# pl pf
U: Moje dziecko, {k}, ur. {dk}, nie będzie dziś w przedszkolu. {p}, mama
A: Dziękujemy za informację, zdrowia! {a}, {school}
U: PESEL do zaświadczenia: {idk}
# pl qm
U: Zalało mi mieszkanie, polisa {pol}, sąsiad z góry {q}
A: Dzień dobry, rejestruję szkodę. Imię, nazwisko, data urodzenia i adres?
U: {p}, {d}, {ad}
A: Numer szkody {clm}. Rzeczoznawca z {firm} zadzwoni na {t}. Czy jest domofon?
U: kod {door}
# pl -
U: W jakich godzinach jest czynny sklep w niedzielę handlową?
A: Od 10:00 do 18:00. W tygodniu od 9:00 do 21:00.
U: a ile kosztuje rower Trek 29 cali?
A: {amt} w rozmiarze M i L. Promocja do końca miesiąca.
# pl -
U: Zmywarka pokazuje {err}, co robić?
A: {err} oznacza brak wody. Proszę sprawdzić zawór i filtr, potem program 3 na 50 stopni.
`);
