// Czech desks.
import { readTemplates } from './render.ts';

export const czech = readTemplates(`
# cz
U: Dobrý den, stěhujeme se k {date}, zákaznické číslo {cust}
A: Dobrý den, prosím o jméno, datum narození a novou adresu.
U: {p}, {d}, {ad}
A: Děkuji. Fakturu pošleme na {e}, souhlasí?
U: ano, telefon mám nový: {t}
# cz
u: nejde mi prihlaseni, uzivatel {usr} heslo {pw}
A: Heslo nám prosím neposílejte. Jaký je váš e-mail?
u: {e}
A: Poslal jsem kód na {t}, jak zní?
u: {otp}
A: Hotovo, účet je odemčený.
# cz
U: Vážení,
/
/žádám o opravu jména na smlouvě {ctr}: má být {p}, nikoli {p.xx}. Rodné číslo {id}.
/Přeplatek {amt} zašlete na účet {ib}.
/
/S pozdravem
/{p}
/{ad}
A: Dobrý den, jméno je opraveno a přeplatek odejde na {ib}. S pozdravem {a}, {energy}
# cz km
U: Syn {k} dnes nepřijde do školy, je nemocný. {p}, {t}
A: Děkujeme. Prosím ještě datum narození kvůli omluvence.
U: {dk}
A: Přejeme brzké uzdravení. {a}, {school}
# cz qm
U: Zásilka {trk} nedorazila na adresu {ad}
A: Kurýr ji předal sousedovi jménem {q}. Na jaké jméno byla objednávka?
U: {p}, objednávka {ord}. Díky, zeptám se
A: Pokud by chyběla, volejte prosím {courier}, číslo reklamace {tkt}.
# cz pm
U: Ztratil jsem kartu, číslo {cc}, PIN byl {pin}
A: Kartu blokuji. Jméno a datum narození?
U: {p}, {d}
A: Děkuji. Karta končící {cc.l4} je blokována, nová přijde na {ad}.
# cz -
U: Jakou máte otevírací dobu v {wd}?
A: Od 8:00 do 17:30, polední pauza 12:00 až 12:30.
U: A kolik stojí sekačka SK-46?
A: {amt}, skladem 5 kusů. Model SK-51 stojí {amt2}.
# cz -
U: Kotel hlásí {err}, tlak 0,9 baru
A: Dopusťte vodu na 1,6 baru a stiskněte reset na 5 sekund. Servisní kód {err} pak zmizí.
`);
