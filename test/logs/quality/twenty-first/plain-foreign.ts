// Conversations in other languages without personal data, many with what looks like it.
export const plainForeign = `
# de
U: wann habt ihr an heiligabend auf
A: Von 8 bis 13 Uhr, an Silvester bis 14 Uhr.

# de
U: Passt der Akku {x:BL-####} auch in die alte Säge?
A: Nur ab Modell {x:DS%#0}. 18 V, {x:%},0 Ah, {fee}.

# de at
U: Fehlercode {x:F%#} an der Waschmaschine
A: Die Tür ist nicht verriegelt. Bitte Flusensieb prüfen und neu starten.
U: ok jetzt läufts

# de
U: ist das Bild von Caspar David Friedrich noch zu sehen
A: Ja, bis {date}, Saal {int:2-19}. Eintritt {fee}, montags geschlossen.

# ch
U: Gilt das GA auch auf der Linie {x:%#}?
A: Ja. Der nächste Zug ab {town} fährt um {time} auf Gleis {int:2-14}.

# de
U: Was kostet ein Sperrmüll-Termin
A: Zweimal im Jahr kostenlos, danach {fee}. Bis 4 m³.

# fr
U: vous êtes ouverts le 14 juillet ?
A: Non, fermé. Le lendemain de 9h à 18h.

# fr
U: quelle taille je prends, je mesure 1m78
A: Un L, ou 42. La réf {x:####-##} taille petit.

# fr
U: le vol {x:AF ####} est à l'heure ?
A: Oui, départ {time.h}, porte {x:^%#}, arrivée à {town} sans retard.

# fr
U: Le tableau de Monet est dans quelle salle
A: Salle {int:3-40}, à côté des Renoir. L'audioguide coûte {fee}.

# fr
U: frais pour un virement instantané ?
A: Gratuit depuis janvier, plafond {fee} par jour.

# es
U: a qué hora cierran hoy
A: A las {time}. Los domingos cerramos en {town}.

# es
U: el termo da error {x:E%#}
A: Es la sonda. Pulse reset 10 segundos; si sigue, pida el recambio {x:RC-####}.

# mx
U: cuanto cuesta el plan de 200 megas
A: {fee} al mes, instalación gratis hasta el {date.dm}.

# es
U: ¿el perfume {x:N.º %} es el de 100 ml?
A: Sí, {fee}. El de 50 ml está agotado.

# mx es
U: El Quijote edición escolar tienen?
A: Sí, Cervantes completo en dos tomos, {fee}, quedan {int:2-30}.

# pt
U: qual o horário da piscina
A: Das 9 às 20, ao domingo até às 13.

# br
U: a tv {x:QN##} tem bluetooth?
A: Tem, versão 5.{x:#}. Em promoção por {fee}.

# br pt
U: quantos quilos posso levar no voo {x:TP ###|LA ####}
A: Uma mala de 23 kg e uma de mão de 10 kg.

# it
U: orari di agosto?
A: Dal {date.dm} solo mattina, 8:30-12:30.

# it
U: quanto costa la lente {x:LP-%##}
A: {fee} l'una. Con il trattamento {x:UV###} poco di più.

# it
U: Il biglietto vale anche per la mostra su Caravaggio?
A: Sì, fino al {date}. Sale {int:4-12} e seguenti.

# nl
U: zijn jullie open met koningsdag
A: Nee, daarna weer vanaf 9 uur. In {town} pas om 10.

# nl
U: past dekbed 200x220 in sloop maat 60x70
A: Dat zijn twee dingen: het dekbed wel, het sloop is voor kussens. Art. {x:######}.

# nl
U: storing trein {town} - {town}?
A: Ja tot ongeveer {time}, er rijden bussen.

# pl
U: ile kosztuje wymiana opon 17 cali
A: {fee} za komplet, z wyważeniem. Wolne terminy: {date.dm}.

# pl
U: błąd {x:E-###} na piecu
A: Niskie ciśnienie wody. Trzeba dopuścić do 1,{x:%} bara.

# se
U: har ni öppet röda dagar
A: Ja 10-15, utom midsommarafton.

# se
U: är {x:HX-###} diskmaskinen tyst
A: 4{x:%} dB, energiklass B. Pris {fee}.

# tr
U: müze pazartesi açık mı
A: Kapalı. Salı-pazar 9-17, giriş {fee}.

# tr
U: {x:TK ####} rötarlı mı
A: Evet, yeni saat {time}, kapı {x:%##}.

# ru
U: сколько стоит полис на дачу
A: От {fee} в год, оформление за 10 минут.

# ru
U: Во сколько балет Чайковского 12-го?
A: В {time}, вход с {time}. Осталось {int:5-60} мест.
`;
