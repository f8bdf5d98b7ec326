// Words that organisations are put together from.
import { parts } from './draw.ts';

export const placesOf: Readonly<Record<string, readonly string[]>> = {
  en: parts(
    'Ashbourne, Kelso, Thornbury, Harrowgate, Millbrook, Westport, Brackley, Lakeside, Fairview, Riverton, Stonebridge, Ballymore, Glenwood, Northgate, Whitby, Marlborough, Hawthorne, Cedar Falls, Port Elgin',
  ),
  de: parts(
    'Bergheim, Neustadt, Waldkirch, Lindau, Eschwege, Holzminden, Rheine, Wittstock, Altenburg, Mühldorf, Nordheim, Brückenau',
  ),
  fr: parts('Montreuil, Saint-Aubin, Beaulieu, Villefort, Chantenay, Rochebrune, Aubervilliers, Belleville'),
  es: parts('Valdeoro, Alcázar, San Telmo, Villaverde, Benidorm, Montealto'),
  it: parts('Montebello, Valdarno, San Donato, Castelfranco, Riviera'),
  nl: parts('Oosterhout, Zuidland, Veenendaal, Westerpark, Noordwijk'),
  pt: parts('Montalegre, São Bento, Vila Nova, Ribeira, Serra Alta'),
  pl: parts('Zielonka, Podgórze, Nowa Huta, Wilanów, Oliwa'),
  sv: parts('Norrvik, Österby, Lindholmen, Sundsta, Björknäs'),
};
export const compounds: Readonly<Record<string, readonly string[]>> = {
  en: parts(
    'Oakfield, Silverbrook, Redwood, Bluebell, Kingfisher, Stonegate, Meadowlark, Highfield, Copperleaf, Brightwater, Fernhill, Greystone, Sunnybank, Ironbridge, Foxglove, Summit, Harbour View, Evergreen, Pinecrest, Willowbank',
  ),
  de: parts(
    'Sonnenhof, Löwen, Lindenau, Waldblick, Rheintal, Nordstern, Bergland, Seerose, Grünfeld, Adler, Regenbogen, Hansekontor',
  ),
  fr: parts('Horizon, Les Oliviers, Belle Rive, Lavandes, Mistral, Beausoleil, Hirondelles, Azur'),
  es: parts('Los Olivos, La Encina, Sol y Mar, San Rafael, Miraflores, Levante'),
  it: parts('Stella, Aurora, Belvedere, Girasole, San Carlo, La Quercia'),
  nl: parts('De Linde, Zonneweide, Het Anker, De Regenboog, Molenzicht'),
  pt: parts('Girassol, Boa Vista, Atlântico, Santa Clara, Arco-Íris'),
  pl: parts('Słoneczko, Stokrotka, Bursztyn, Pod Dębem, Jutrzenka, Mewa'),
  sv: parts('Solgläntan, Granen, Nordljus, Havsvind, Björken'),
};
export const legalOf: Readonly<Record<string, readonly string[]>> = {
  GB: parts('Ltd, Limited, plc, LLP, Ltd.'),
  US: ['Inc.', 'LLC', 'Corp.', 'Inc', ', Inc.'],
  IE: parts('Ltd, DAC, Limited'),
  AU: parts('Pty Ltd, Pty. Ltd.'),
  IN: parts('Pvt. Ltd., Private Limited, Pvt Ltd, LLP'),
  ZA: parts('(Pty) Ltd, CC'),
  CA: parts('Inc., Ltd., Corp.'),
  DE: parts('GmbH, GmbH & Co. KG, AG, e.K., UG (haftungsbeschränkt), OHG'),
  AT: parts('GmbH, KG, e.U.'),
  CH: parts('AG, GmbH, SA'),
  FR: parts('SARL, SAS, SA, EURL'),
  BE: parts('SRL, SA, SPRL'),
  ES: parts('S.L., S.A., SL, S.L.U.'),
  MX: ['S.A. de C.V.'],
  IT: parts('S.r.l., S.p.A., Srl, s.n.c., SpA'),
  NL: parts('B.V., BV, V.O.F.'),
  PT: parts('Lda., Lda, S.A.'),
  BR: parts('Ltda., Ltda, S.A.'),
  PL: ['Sp. z o.o.', 'sp. z o.o.', 'S.A.', 'sp. j.'],
  SE: parts('AB, HB'),
  DK: parts('A/S, ApS'),
  NO: parts('AS'),
  FI: parts('Oy, Oyj'),
  CZ: ['s.r.o.', 'a.s.'],
};

type Known = { readonly tel: readonly string[]; readonly bank: readonly string[]; readonly shop: readonly string[] };
const known = (tel: string, bank: string, shop: string): Known => ({
  tel: parts(tel),
  bank: parts(bank),
  shop: parts(shop),
});

/** Companies that everybody there knows. */
export const knownOf: Readonly<Record<string, Known>> = {
  GB: known(
    'Vodafone, EE, Sky, TalkTalk',
    'Barclays, Halifax, Nationwide, NatWest',
    'Argos, Screwfix, B&Q, Currys, Toolstation',
  ),
  US: known(
    'Verizon, Comcast, T-Mobile, Spectrum',
    'Wells Fargo, Chase, Capital One',
    "Home Depot, Lowe's, Walmart, Best Buy",
  ),
  IE: known('Eir, Three Ireland, Sky', 'Bank of Ireland, Permanent TSB, AIB', 'Woodies, Dunnes, Lidl'),
  AU: known('Telstra, Optus, TPG', 'Westpac, ANZ, NAB', 'Bunnings, Kmart, Officeworks'),
  IN: known('Airtel, Jio, BSNL', 'HDFC Bank, ICICI Bank, State Bank of India', 'Reliance Digital, Croma, DMart'),
  ZA: known('Vodacom, MTN, Telkom', 'Standard Bank, Capitec, Absa', 'Builders Warehouse, Game, Makro'),
  CA: known('Rogers, Bell, Telus', 'Scotiabank, RBC, Desjardins', 'Canadian Tire, Rona, Loblaws'),
  DE: known('Telekom, Vodafone, Telefónica, Congstar', 'Commerzbank, ING, Postbank', 'MediaMarkt, Obi, Otto, Rewe'),
  FR: known('SFR, Bouygues Telecom, Free', 'Société Générale, BNP Paribas', 'Leroy Merlin, Darty, Carrefour'),
};
