// Desks that do not speak English: see `parsed` in template.ts for how a template is written.
import { parsed } from './template.ts';

export const foreignTemplates = parsed(`
de> U: Sehr geehrte Damen und Herren,¶hiermit kündige ich meinen Vertrag {acct} zum 31. März.¶MfG¶{p1}¶{addr.lines} A:
Guten Tag {p1}, schade! Ihre Kündigung ist eingegangen. Zählernummer? U: {meter}, Stand 18342 A: Danke. Die
Schlussrechnung der {firm} geht an {p1.mail}. U: Bitte auf {iban7} erstatten, nicht mehr auf {iban8} A: Ist
hinterlegt.
de ch> U: Die Heizung in der Wohnung {addr} geht nicht A: Grüezi und guten Tag, {firm}. Ihr Name? U: {p1}. Handy
{phone} A: Der Monteur heisst {m2.f} und kommt zwischen 8 und 12. U: Nachbarin Frau {f3.f} hat den Schlüssel. Türcode
{door} A: Notiert. Gerät: Vaillant ecoTEC plus.
de> U: hallo ich bin {p1.gl} und komm nicht ins elternportal A: Hallo, Sekretariat {school}. Für welches Kind? U:
{p2}, Klasse 3b, geb. {childdob} A: Neues Kennwort: {pw}. Link {url} U: geht danke. {p2.g} fehlt morgen übrigens, war
bei Dr. {p3.f} A: Gute Besserung an {p2.g}!
de at> U: Unfall auf der A7, Kennzeichen {plate}, Schein-Nr. {policy} A: {insurer}, {p1} am Apparat. Wer ist Halter?
U: Meine Mutter {f2}, geboren {dob}. Gegner war {m3}, Tel. {phone} A: Schadennummer {case}. Werkstatt? U: {firm},
gleich am Brandenburger Tor A: Danke, Frau {f2.f} bekommt Post.
de> U: Bewerbung als Pflegefachkraft (m/w/d), Anlagen siehe {url} A: Hallo {p1}, danke! Ihre Steuer-ID und das
Geburtsdatum bräuchten wir. U: {id}; {dob} A: Danke. Frau {f2.f} lädt Sie zum Gespräch ein. U: Zeugnis ist noch auf
{p1.g} {p3.f}, mein Geburtsname. A: Kein Problem.
fr> U: Madame, Monsieur, mon fils {m1} (né le {childdob}) change d'établissement, il vient de {school2} A: Bonjour,
secrétariat de {school}. Vos coordonnées ? U: {f2}, {addr}, {phone} A: Merci Mme {f2.f}. {m1.g} sera en 5e B avec M.
{m3.f}, rentrée après la Toussaint. U: mon nouvel IBAN : {iban7} (l'ancien était {iban8}) A: C'est enregistré.
fr> U: Bonsoir, fuite d'eau chez moi, {addr} A: {firm}, bonsoir. Nom et référence client ? U: {p1}, {acct} A: M. {m2}
passe demain entre 8h et 10h. Digicode ? U: {door}. Sinon la gardienne, {f3.g}, ouvre A: Noté. Compteur {meter},
merci.
fr ch> U: j'ai perdu mon billet, dossier {booking} A: Bonjour, {travel} à votre service. Nom du voyageur ? U: {p1} et
ma fille {f2.g} A: Je renvoie à {p1.mail}. TGV 6607, voiture 12, gare de Lyon. U: merci, {p3.g} du guichet n'a rien pu
faire
fr> U: mdp oublié, identifiant {p1.login} A: Bonjour {p1.g}, question secrète : nom de votre premier animal ? U:
{answer} A: Mot de passe provisoire {pw}, lien {url}. U: Erreur {error}... ah non c'est bon. {ip} c'est bien mon
adresse IP ? A: Oui.
es> U: Buenos días, necesito cita para renovar el pasaporte. {p1}, DNI {id} A: Buenos días. ¿Fecha de nacimiento? U:
{dob} A: Le doy el jueves a las {time}, comisaría junto a la Puerta del Sol. U: también mi hijo {m2.g}, nacido el
{childdob} A: Traiga el libro de familia, señor o señora {p1.f}. U: el reembolso a {iban7}, no a {iban8} A: Anotado.
es> U: Se ha ido la luz en {addr} A: {firm}, le habla {f1.g}. ¿CUPS o contrato? U: {meter}, a nombre de mi difunto
marido {m2} A: Lo siento mucho. ¿Su nombre? U: {f3}, {phone} A: Avería zonal por la tormenta, vuelve a las {time}.
Cambiamos titular de {m2.g} a {f3.g} cuando quiera.
es> U: hola mi pedido {order} no llega y pagué {card} A: Hola, soy {m1.g} de {shop}. ¿Nombre? U: {p2.l}, {p2.mail} A:
Va por {courier}, guía {track}. U: dejarlo con el portero {m3.g} por favor A: Anotado, {p2.g}. Llega antes del Día de
Muertos.
it> U: Buonasera, vorrei disdire la palestra. {p1}, tessera {acct} A: Buonasera {p1.g}, ci manda il documento? U:
carta d'identità {passport}, nato/a il {dob} A: Bene. Conguaglio {euro} dall'IBAN {iban}. U: Parlato con {f2.g} alla
reception, diceva 10 euro A: Sento {f2.g} e la richiamo al {phone}.
it> U: Infiltrazioni dal piano di sopra, {addr} A: {firm}, buongiorno. Chi abita sopra? U: la famiglia {p1.f}, {p1} A:
Lei è? U: {p2}. Cell. {phone} A: Mando il geometra {m3.f} venerdì, l'art. 1126 c.c. regola le spese. U: Codice
cancello {door}. U: per il rimborso uso {iban7}, il vecchio {iban8} è chiuso A: Registrato.
it> U: voli cancellati, codice {booking}. Siamo {p1} e {p2} A: Salve, {travel}. Documenti? U: passaporti {passport} e
{passport2} A: Nuovo volo da Malpensa T1 ore {time}. U: Mia moglie {p2.g} è incinta, corridoio per favore. A: Fatto,
carte d'imbarco a {p1.mail}.
nl> U: Goedendag, verhuizing doorgeven. Oud: {addr}. Nieuw: {addr2} A: Goedendag, {firm}. Naam en klantnummer? U:
{p1}, {acct} A: Dank u wel. Meterstand per {date}? U: 20417, meter {meter}. Rekening {iban} blijft A: Verwerkt,
{p1.f}. Prettige Koningsdag!
nl> U: Hallo, factuur {order} klopt niet, {euro} te veel A: Hallo, met {f1.g} van {firm}. Op welke naam? U: {p2},
werkt bij {firm2}. Mail {p2.mail} A: Collega {p3.g} corrigeert het. U: {p3.g} heeft dat vorige maand ook beloofd. Mijn
nummer: {phone} A: Excuses, {p2.g}! U: graag terugstorten op {iban7} en niet op {iban8} A: Genoteerd.
nl> U: mijn dochter {f1} is ziek, groep 5 A: Beterschap! {school}. Met wie spreek ik? U: haar vader {m2.g}. Juf {f3.g}
weet ervan A: Genoteerd. Geboortedatum {f1.g} ter controle? U: {childdob} A: Klopt. Na de herfstvakantie weer
hopelijk.
pt> U: Boa tarde, fatura em atraso, cliente {acct} A: Boa tarde, {firm}. Nome e NIF, por favor. U: {p1}, {id} A:
Obrigado. Valor {euro}, IBAN {iban}. Contador {meter}? U: Sim. A morada é {addr} A: Confirmo, Sr(a). {p1.f}. O técnico
{m2.g} passa dia 12.
br> U: oi, minha senha não entra, cpf {id} A: Oi! Sou a {f1.g} da {bank}. Nome completo? U: {p2}, nasci em {dob} A:
Código enviado para {phone}. U: {otp} A: Certo {p2.g}, senha provisória {pw}. U: valeu. moto placa {plate} ainda no
seguro? A: Sim, até o Carnaval.
pt br> U: Reserva {booking} em nome de {p1} A: Olá, {travel}. Quantos hóspedes? U: 2 adultos e o {m2.g}, nascido em
{childdob} A: Quarto 305, vista para o Cristo Redentor. Cartão? U: {card} A: Obrigada {p1.g}, até breve! U: o
reembolso para {iban7}, por favor A: Registado.
pl> U: Witam, proszę o zmianę adresu w umowie {acct}: {addr} A: Dzień dobry, {firm}. Imię, nazwisko i PESEL? U: {p1},
{id} A: Dziękuję. Licznik {meter}? U: tak. tel {phone} A: Zmieniono. Faktura {euro} na {p1.mail}, termin po Bożym
Ciele. U: zwrot na {iban7}, stare konto {iban8} zamknięte A: Zapisane.
pl> U: Syn {m1} zachorował, klasa 2a, ur. {childdob} A: Sekretariat, {school}. Kto zgłasza? U: mama, {f2} A: Dziękuję.
Wychowawczyni pani {f3.f} wie. U: {m1.g} wróci w poniedziałek A: Dużo zdrowia!
pl> U: rezerwacja wizyty u kardiologa, {p1.l} {phone} A: {clinic}, dzień dobry. PESEL proszę. U: {id} A: Dr {p2}
przyjmie o {time}. Koszt 250 zł. U: rachunek na {firm}, konto {iban} A: Dobrze, {p1.g}.
se> U: Hej! Vill säga upp elavtalet, {p1} {id} A: Hej {p1.g}, {f2.g} på {firm}. Anläggnings-id? U: {meter}, {addr} A:
Tack. Uppsagt per {date}. Återbetalning till? U: {iban} A: Klart! Slutfaktura till {p1.mail}.
se> U: Anmäla vab för {m1.g}, född {childdob} A: Hej, {school}. Efternamn? U: {m1.f}. Pappa {m2} skriver A: Tack
{m2.g}. Krya på {m1.g}! U: Koden till porten {door}, om ni skickar hem läxan till {addr} U: återbetala till {iban7},
inte {iban8} A: Noterat.
se> U: paket {track} fel levererat A: Hej! Jag heter {p1.g}, {firm}. Namn och telefon? U: {p2}, {phone} A: Det ligger
hos {p3.f} på {addr}. U: ok, hämtar. Bilen {plate} får stå där? A: 15 minuter går bra.
tr> U: Merhaba, kargom gelmedi, takip no {track} A: Merhaba, {firm}, ben {f1.g}. Adınız soyadınız? U: {p2} A:
Teşekkürler {p2.g} Hanım/Bey. Adresiniz {addr} mi? U: evet. tel {phone} A: Yarın 09:00-12:00 arası, kurye {m3}. U:
iade için {iban7} A: Kaydettim.
tr> U: internet yok, modem mac {mac} A: İyi günler, {firm}. TC kimlik numaranız? U: {id}, {p1} A: IP adresiniz {ip}.
Modemi yeniden başlatın. U: oldu. wifi şifresi {pw} kaldı mı? A: Evet, değiştirmenizi öneririz.
tr> U: Randevu almak istiyorum, {p1}, doğum tarihi {dob} A: {clinic}, hoş geldiniz. Hangi doktor? U: Dr. {p2} A: Dr.
{p2.f} salı {time} uygun. Kurban Bayramı'nda kapalıyız. U: E-posta {p1.mail}, IBAN {iban} iade için
jp> U: お世話になっております。{p1}です。注文番号{order}がまだ届きません。 A: {firm}サポートの{p2.f}です。ご住所とお電話番号をお願いします。 U: {addr}、{phone}です。 A:
伝票番号{track}、明日午前中の配達です。 U: 確認メールは{p1.mail}へお願いします。
jp> U: 予約を変更したいです。{p1}、生年月日は{dob}です。 A: {clinic}です。診察券番号をお願いします。 U: {patient}です。担当は{p2.f}先生です。 A:
6月10日15時、{p2.f}先生で承りました。 U: 母の{f3}も同じ日にお願いします。
cn> U: 你好,我的快递单号{track}一直没到 A: 您好,这里是{firm},请提供姓名和手机号。 U: {p1},{phone} A: 地址是{addr}吗? U: 对。门禁密码{door} A:
好的,{p1.f}女士,明天上午送达,运费12元。
cn> U: 我要挂失银行卡{card} A: 请报一下姓名和身份证号。 U: {p1},{id} A: 您的登录IP是{ip},是本人吗? U: 不是!验证码{otp}我告诉别人了 A: 已冻结。客户经理{p2}会联系您。
sa> U: السلام عليكم، طلبي رقم {order} ما وصل A: وعليكم السلام، معك {m1.g} من {firm}. ممكن الاسم والجوال؟ U: {p2}،
{phone} A: العنوان {addr} صحيح؟ U: نعم. البريد {p2.mail} A: سيصل غداً قبل الساعة 5، بعد عيد الفطر مباشرة.
sa> U: أريد حجز موعد لابني {m1}، تاريخ الميلاد {childdob} A: {clinic}، أهلاً. رقم الهوية؟ U: {id} A: الطبيب {m2.f}
متاح الأحد. U: شكراً، أنا والدته {f3}
ru> U: Здравствуйте, не работает интернет, договор {acct} A: Добрый день, {firm}. Как вас зовут? U: {p1}, тел. {phone}
A: Ваш IP {ip}, MAC {mac}. Перезагрузите роутер. U: Помогло! Пароль wifi {pw} менять? A: Лучше сменить. Мастер {m2.g}
может зайти.
ru> U: Запишите меня к терапевту: {p1}, дата рождения {dob}, СНИЛС {id} A: {clinic}, здравствуйте. Адрес? U: {addr} A:
Врач {m2}, вторник {time}. После Дня Победы. U: почта {p1.mail}
`);
