/** Nothing personal, in other languages. */
export const plainAbroad = `
@de
U: Wann haben Sie am {date} geöffnet?
A: Von {time} bis {time2} Uhr, samstags ab 9.
U: und was kostet die Tageskarte
A: {price}, ermäßigt {price2}. Zehnerkarte mit {pct} Rabatt.

U: Die Waschmaschine {model} zeigt Fehler {err}
A: {err} heißt: Sieb verstopft. Bitte 30 Minuten abkühlen lassen und das Sieb reinigen.
U: jetzt kommt {err2}
A: Dann fehlt Wasser, mindestens 1,5 bar.

U: gibts das {model} auch mit 256 GB?
A: Ja, für {price}; 512 GB kosten {price2}. Lieferzeit {qty} Tage.
U: Android 14?
A: Ab Werk 13, Update auf {ver} ist da.

@fr
U: Quels sont vos horaires le {date} ?
A: De {time} à {time2}, fermé entre midi et 14 h.
U: et le tarif enfant
A: {price} jusqu'à 12 ans, {price2} au-delà.

U: ma chaudière {model} affiche {err}
A: C'est la pression : il faut entre 1 et 1,5 bar.
U: elle est à 0,{qty}
A: Ouvrez le robinet {qty} secondes, puis appuyez sur reset.

@es
U: cuánto cuesta el envío a Canarias
A: {price} hasta 2 kg, {price2} hasta 10 kg. Tarda {qty} días.
U: y si pido {num} unidades
A: A partir de 50 hay un {pct} de descuento.

U: La versión {ver} se cierra sola
A: Hay un fallo con {err}. Se corrige en la {ver2}, el {date}.
U: vale

@it
U: a che ora parte l'ultimo treno per Roma Termini
A: Alle {time2} dal binario {qty}; costa {price} in seconda classe.
U: e con la bici?
A: {price2} in più, massimo {qty} bici per treno.

U: errore {err} sulla lavatrice {model}
A: Filtro sporco: giri il tappo di 90 gradi e lo pulisca. Poi programma 3 a 40 gradi.
U: ok fatto

@nl
U: hoe laat zijn jullie open op {date}
A: Van {time} tot {time2}, koopavond tot 21:00.
U: hebben jullie de {model} nog
A: Ja, {qty} stuks, {price} per stuk.

U: foutcode {err} op de cv-ketel
A: De druk is te laag, vul bij tot 1,8 bar.
U: en daarna
A: {qty} seconden op reset drukken.

@pt br
U: qual o prazo de entrega do modelo {model}?
A: Entre {qty} e 15 dias úteis. O frete custa {price}.
U: e à vista tem desconto
A: Sim, {pct} no total.

U: o app deu erro {err} na versão {ver}
A: Atualize para a {ver2}, ocupa {num} MB.
U: certo

@pl
U: ile kosztuje karnet na {qty} wejść
A: {price}, ulgowy {price2}. Ważny 90 dni.
U: a godziny otwarcia?
A: Od {time} do {time2}, w niedziele od 10.

U: błąd {err} po aktualizacji do {ver}
A: Proszę wgrać {ver2}, plik ma {num} MB.
U: ok działa

@se
U: vad kostar {model} med hemleverans
A: {price} plus frakt {price2}, {qty} vardagar.
U: finns den i vitt
A: Ja, {num} stycken i lager.

U: när går bussen från Centralstationen
A: Klockan {time} och sedan var {qty}:e minut, läge B.
U: tack

@tr
U: {model} kaç watt çalışıyor
A: {num} watt, günde yaklaşık {qty} saat kullanımda ayda {price} tutar.
U: garanti süresi?
A: 24 ay.

U: cihaz {err} hatası veriyor
A: Fişi {qty} dakika çekip tekrar takın, sürüm {ver} yüklü olmalı.
U: oldu

@ru
U: сколько стоит доставка {qty} коробок
A: {price} за каждую до 10 кг, срок {qty} дней.
U: а если {num} штук
A: Тогда скидка {pct}.

U: ошибка {err} на модели {model}
A: Обновите прошивку до {ver} и перезагрузите через {qty} минут.
U: помогло

@gr
U: τι ώρες είστε ανοιχτά στις {date};
A: Από {time} έως {time2}, Κυριακή κλειστά.
U: πόσο κάνει το {model};
A: {price}, με έκπτωση {pct}.
`;
