// The words that introduce numbers of a customer, a contract, a device or a parcel, in eight languages and more; and questions
// for such numbers.
import { inWords, type WordPlaces } from './in-words.ts';

/** Say enough alone: "order 4471". */
const alone =
  'crn|mrn|anläggnings-?id|key ?fob|fob|account|acct|a\\/c|acc|order|policy|invoice|booking|reservation|confirmation|reference|ref|ticket|case|claim|customer|member|membership|client|contract|tracking|werkbon|werkorder|sócio|arbetsorder|leisure card|library card|parcel|shipment|consignment|voucher|gift card|noted under|permit|meter|loyalty|serial|s\\/n|subscriber|patient|student|employee|username|user\\s?name|user id|login|handle(?=\\s*(?:is|was|:|=|@|#))|rma|po|pnr|locator|waybill|awb|imei|meid|iccid|vin|chassis|mpan|mprn|mpxn|nmi|icp|mrn|sort code|sort|bsb|routing|aba|transit|ifsc|frequent flyer|docket|folio|payroll|dossier|incident|enquiry|inquiry|loan|mortgage|purchase order|work order|job|quotation|quote|prescription|penalty|pcn|mandate|warranty|asset tag|service tag|licen[cs]e plate|tenancy|agreement|application|transaction|receipt|' +
  'vorgang(?:s(?:nummer|nr))?|paket(?:nummer|nr)?|aktenzeichen|az|geschäftszeichen|kassenzeichen|konto(?:nummer)?|kund(?:e|in)(?:n(?:nummer|nr|konto))?|kundennummer|kd-?nr|bestell(?:ung|nummer|nr)|auftrag(?:s(?:nummer|nr))?|vertrag(?:s(?:nummer|nr|konto))?|rechnung(?:s(?:nummer|nr))?|versicherung(?:s(?:nummer|schein(?:nummer)?))?|versichertennummer|police|buchung(?:s(?:nummer|code))?|sendung(?:s(?:nummer|verfolgung))?|mitglied(?:s-?(?:nummer|nr))?|personal-?(?:nummer|nr)|zähler(?:nummer|nr)?|serien-?(?:nummer|nr)|geräte-?nummer|fahrgestellnummer|matrikelnummer|schaden(?:s?nummer|s?nr)?|melde?nummer|ticketnummer|störungsnummer|depot(?:nummer)?|darlehens?(?:nummer)?|referenz(?:nummer)?|bankleitzahl|blz|patientennummer|angebots?(?:nummer)|abo-?nummer|benutzer(?:name)?|retouren?nummer|' +
  'colis|commande|contrat|facture|réservation|compte|suivi|sinistre|compteur|pdl|adhérent|abonné|matricule|référence|réf|devis|billet|réclamation|identifiant|n° de (?:série|châssis)|' +
  'expediente|pedido|cuenta|póliza|contrato|factura|reserva|cliente|seguimiento|siniestro|contador|cups|socio|abonado|bastidor|referencia|localizador|billete|presupuesto|incidencia|reclamación|envío|albarán|emplead[oa]|paciente|número de serie|' +
  'ordine|polizza|contratto|fattura|prenotazione|conto|pratica|sinistro|contatore|pod|pdr|tessera|matricola|spedizione|preventivo|segnalazione|reclamo|ricevuta|telaio|codice cliente|utenza|' +
  'bestel(?:ling|nummer)|klant(?:nummer)?|polis(?:nummer)?|factuur(?:nummer)?|dossiernummer|zaak(?:nummer)?|schade(?:nummer)?|declaratie(?:nummer)?|meldings?nummer|lidnummer|relatienummer|meternummer|zending(?:snummer)?|pakket(?:nummer)?|boeking(?:snummer)?|reservering(?:snummer)?|serienummer|personeelsnummer|kenmerk|referentie|rekening(?:nummer)?|gebruikersnaam|' +
  'demande|biglietto|bilet|biljett|allocataire|entretien|riferimento|participação|reklamacj\\p{L}+|kundenummer|målernr|målernummer|sagsnummer|ordrenummer|policenummer|kontonummer|skade(?:s)?nummer|medlemsnummer|kundnr|ordern|målnr|serienummer|(?:sendungs|serien|bestell|auftrags|kunden|vertrags|rechnungs)-?nr|' +
  'encomenda|apólice|fatura|conta|processo|protocolo|chamado|utente|medidor|' +
  'zamówieni\\p{L}+|umow\\p{L}+|faktur\\p{L}+|polis\\p{L}|zgłoszeni\\p{L}+|szkod\\p{L}|rezerwacj\\p{L}|przesyłk\\p{L}|licznik\\p{L}*|klienta|' +
  'ärende\\p{L}*|faktura(?:nummer)?|försäkring\\p{L}*|skadenummer|kundnummer|bokning\\p{L}*|kollinummer|ordernummer|medlemsnummer|avtal\\p{L}*|mätare|anställningsnummer|medarbejdernummer|ansattnummer|brugernavn|brukernavn|bestilling(?:snummer)?|caso|viite(?:numero)?|sak(?:snummer|snr)?|felanmälan|avaria|hlášení|sesizare\\p{L}*|kayıt numara\\p{L}*|ügyfélszám\\p{L}*|ügyszám\\p{L}*|rendelés\\p{L}*|rögzítve|mérő(?:óra)? ?szám\\p{L}*|zákaznick\\p{L}+ číslo|objedn[áa]vk\\p{L}|zásilk\\p{L}|zasilk\\p{L}|reklamac\\p{L}|smlouv\\p{L}|contor\\p{L}*|comand[ăa]\\p{L}*|paczk\\p{L}|paquete|corriere|bon d.intervention|stelnummer|skade|henvisning|notert|sipariş\\p{L}*|müşteri no|trace|uhid|pati[eë]ntnummer|patientennr|paziente|pacjenta|protok[oó][lł]|prontuário|kargo|δέμα\\p{L}*|дело|дел[ау]|protocollo|tesisat|abone|sözleşme|poliçe|müşteri|üye|başvuru|kargo takip|journal(?:nummer|nr)?|journalen|historia(?: clínica)?|número de historia|λογαριασμ\\p{L}*|παραγγελί\\p{L}*|συμβολαίου|συμβόλαιο|αποστολή\\p{L}*|πελάτη|μετρητή\\p{L}*|лицев\\p{L}+ сч[её]т\\p{L}*|полис\\p{L}*|накладн\\p{L}+|обращени\\p{L}*|трек-?номер\\p{L}*|звернення|клієнта|договору|замовлення|посилк\\p{L}|особов\\p{L}+ рахун\\p{L}+|справ\\p{L}|sprawy|referência|referens|referans\\p{L}*|бронировани\\p{L}*|бронь|tilaus(?:numero)?|asiakasnumero|vakuutusnumero|käyttäjätunnu\\p{L}*|sipariş|hesap';
/** Only with "number", "no.", "id" or "code" after them, or at a field's beginning with ":". */
const numbered =
  'res|bank|batch|badge|barcode|bib|bill|boarding|cheque|check|card ?holder|company|credit note|delivery|device|dispatch|dispute|donor|driver|enrol(?:l)?ment|entry|equipment|event|file|fine|flyer|form|fault|gas|electric(?:ity)?|water|group|holder|institution|insurance|item|kit|landlord|learner|library(?: card)?|locker|machine|merchant|model serial|notice|notification|offer|panel|passbook|passenger|payee|payment|pension|person(?:nel)?|petition|pickup|pick-up|collection|plan|premise[s]?|product serial|profile|project|property|provider|purchase|query|registration|registry|rental|repair|report|request|requisition|return|reward(?:s)?|rewards card|roll|rx|sale|service|session|sim|site|staff|statement|supply(?: point)?|supplier|tag|task|tax payer|taxpayer|tenant|terminal|token|tour|travell?er|trip|unit|user|vehicle|vendor|visa|visit|visitor|volunteer|witness|zone|teilnehmer|mandats|lieferanten|fall|artikel|vorgangs|kontrakt|steuerzeichen';
const unspaced = 'nummer|numero|numéro|número|n[°º]|nr\\.?|num\\.?|no\\.?|number|id|i\\.d\\.|code|ref(?:erence)?|#';
const asian =
  '订单号?|账号|单号|编号|号码|客户号|会员号|注文番号?|[予受会契客診]\\p{Script=Han}{1,3}番号|заказ\\p{L}*|договор\\p{L}*|заявк\\p{L}*|(?:رقم (?:الطلب|العقد|الحساب|العميل|الشحنة|التذكرة)|طلبي رقم)';

/** All of them, where no letter stands around; for flags "giu". */
export const accountWords = `(?:(?<![\\p{L}\\d])(?:${alone}|(?:${numbered})\\s?(?:${unspaced}))s?|${asian})(?![\\p{L}])`;

type Stems = { readonly long: ReadonlySet<string>; readonly short: ReadonlySet<string>; readonly longest: number };

/** What the words of a list begin with, up to their first sign that is no letter; what is short or all of its word has an end soon. */
function stemsOf(list: string): Stems {
  let depth = 0;
  let at = '';
  const [long, short] = [new Set<string>(), new Set<string>()];
  for (const sign of `${list}|`) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign !== '|' || depth > 0) at += sign;
    else {
      // "licen[cs]e", "colou?r": a sign that may be missing does not count.
      const stem = /^\p{L}*/u.exec(at)?.[0] ?? '';
      const sure = at[stem.length] === '?' ? stem.slice(0, -1) : stem;
      (sure === at || sure.length < 2 ? short : long).add(sure);
      at = '';
    }
  }
  return { long, short, longest: Math.max(...[...long, ...short].map(({ length }) => length)) };
}

const stems = stemsOf(`${alone}|${numbered}|заказ\\p{L}|договор\\p{L}|заявк\\p{L}`);

function hasStem(word: string): boolean {
  return (word.match(/\p{L}+/gu) ?? []).some((letters) => {
    for (let length = 1; length <= stems.longest && length <= letters.length; length++) {
      const begin = letters.slice(0, length);
      if (stems.long.has(begin) || (letters.length - length < 3 && stems.short.has(begin))) return true;
    }
    return false;
  });
}

/** Whether one may stand in a text at all. Not a pattern: of so many words one takes half a second to compile. */
export const accountWordish: WordPlaces = inWords({
  test: (word) => hasStem(word) || /号|注文|رقم|nummer|nr$/.test(word),
});

const plates =
  '(?:car|vehicle|van)?\\s?reg(?:istration)?(?: (?:number|no|plate|mark))?|rego|number ?plates?|licen[cs]e plates?|plate(?: number| no)?|plates|tag number|vrm|vrn|vin|chassis(?: number)?|(?:auto)?kennzeichen|kfz|immatriculation|plaque|matrícula|targa|kenteken|placa|nummerplaat|nummerplade|registreringsnummer|regnr|matrícula|rejestracyjn\\p{L}+|reg-?nummer';
/** Words that a vehicle's registration follows. */
export const plateWords = new RegExp(`(?<![\\p{L}\\d])(?:${plates})(?!\\p{L})`, 'giu');
export const plateWordish: WordPlaces = inWords(
  /reg|rejestr|pla(?:te|at|de)|vr[mn]\b|vin\b|chassis|tag|kennzeichen|kfz|immatric|plaque|placa|matrícula|targa|kenteken/iu,
);

const words = `(?:${accountWords}|(?<![\\p{L}\\d])(?:${plates})(?!\\p{L}))`;
/** "Order number, please", "may I have your booking reference?", "and the meter?", where such a word begins. */
const asking = new RegExp(
  `${words}(?:(?:\\s*|-)(?:${unspaced}|name|details)(?![\\p{L}\\d])|[^.!?\\n]{0,40}\\?)|(?<=(?<!\\p{L})(?:(?:need|send|give|provide|share|confirm|tell|enter|read|have|check|verify|see|look up|pull up|get|require|know|benötige|brauche|nennen|mitteilen|sagen|indiquer|donner|communiquer|indica|facilit\\p{L}+|dar|dire|dare|fornire|doorgeven|geven|podać|informar)(?!\\p{L})[^.!?\\n]{0,40}?|(?:what|which|whats|what's|wie lautet|welche|quel|quelle|cuál|qual|wat is)(?!\\p{L})[^.!?\\n]{0,30}?|(?:numéro|número|numero|codice|numer)(?:\\s+\\p{L}+){0,2}?\\s+(?:d['’e]\\s*|de |del |della |dell'|di |do |da )?))${words}`,
  'uy',
);
/** What asks by other words. */
const askingOtherwise =
  /番号を|\p{L}{3,}(?:nummer|nr)(?!\p{L})[^.!?\n]{0,30}(?:genügen|genügt|reicht|bitte|angeben|nennen|alstublieft|graag)(?!\p{L})/u;
/** A question has one of these or a question mark: the pattern is costly. */
const askingWords = inWords(
  /^(?:need|send|give|provide|share|confirm|tell|enter|read|have|check|verify|see|look up|pull up|get|require|know|benötige|brauche|nennen|mitteilen|sagen|indiquer|donner|communiquer|indica|facilit\p{L}*|dar|dire|dare|fornire|doorgeven|geven|podać|informar|num[eé]ro|número|numer|codice|what|which|whats|wie|welche|quel|quelle|cuál|qual|wat|number|nummer|n[º°]?|nr|num|no|id|i|code|ref|reference|name|details)$|\p{L}(?:nummer|nr)|(?:numero|number|code|id|name|details)$|番号/iu,
);
export const asksForAccount = {
  test(text: string): boolean {
    if (!text.includes('?') && !text.includes('#') && !askingWords.test(text)) return false;
    const lower = text.toLowerCase();
    const asks = (place: number): boolean => {
      asking.lastIndex = place;
      return asking.test(lower);
    };
    return (
      [accountWordish, plateWordish].some((wordish) => wordish.places(text).some(asks)) || askingOtherwise.test(lower)
    );
  },
};
export const asksForAccountWordish = {
  test: (text: string): boolean => accountWordish.test(text) || plateWordish.test(text),
};

/** Announce a number only where it follows at once and is long: "request 6562707", "file 8195-GMTA". */
export const weakWords = new RegExp(
  `(?<![\\p{L}\\d])(?:${numbered}|pass|complaint|under|order|numbers?|no|nr|num|nummer|numero|número|numéro|n°|id|code|ref|laptop|tablet|printer|desktop|computer|phone|handset|hub|camera|sensor|bike|bag|tag|suitcase|letter|booked|filed|raised|closed?|closing|cancell?ed|refunded|opened?|quote|quoting|c'est|bien|es|è|ist)(?!\\p{L})`,
  'giu',
);
