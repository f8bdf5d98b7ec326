// Streets and towns by country, and addresses as they are written there.
import { type Draw, words } from './draw.ts';

export const countries = words('US GB IE CA AU IN ZA DE AT FR ES MX IT NL PT BR PL SE RU EG JP') as readonly Country[];
export type Country =
  | ('US' | 'GB' | 'IE' | 'CA' | 'AU' | 'IN' | 'ZA' | 'DE' | 'AT' | 'FR' | 'ES')
  | ('MX' | 'IT' | 'NL' | 'PT' | 'BR' | 'PL' | 'SE' | 'RU' | 'EG' | 'JP');

/** Streets, and "postcode|town" with the postcode as a pattern. */
type Place = { readonly streets: readonly string[]; readonly towns: readonly string[] };
const place = (streets: string, towns: string): Place => ({ streets: words(streets), towns: words(towns) });

export const places: Readonly<Record<Country, Place>> = {
  US: place(
    'Maple_Ave Sycamore_St Old_Mill_Rd Peachtree_Ln W_Belmont_Ave Cedar_Creek_Dr N_Jefferson_St Hickory_Ct Riverbend_Way E_14th_St Sunset_Blvd Foxglove_Cir Dogwood_Ter Lakeview_Pkwy County_Road_12 SW_Harrison_St Magnolia_Pl Whispering_Pines_Dr Martin_Luther_King_Blvd Quail_Run_Rd Prairie_View_Ln',
    'OH_454##|Dayton ID_837##|Boise NC_276##|Raleigh TX_787##|Austin MI_495##|Grand_Rapids AZ_857##|Tucson WI_537##|Madison FL_326##|Gainesville OR_974##|Eugene NY_142##|Buffalo',
  ),
  GB: place(
    'Marlborough_Road Station_Approach Albert_Terrace The_Crescent Church_Lane Windmill_Hill Beech_Grove Hollybush_Close Kingsway Priory_Gardens Upper_Green_Street Castle_Mews Bramble_Way Mill_Lane Harbour_View Nelson_Street Orchard_Drive Park_Row Ferndale_Avenue St_Johns_Road High_Street Tannery_Court Coniston_Drive Rectory_Close',
    'LS%_#@@|Leeds NG%_#@@|Nottingham BS%_#@@|Bristol CF1#_#@@|Cardiff EH%_#@@|Edinburgh SO1#_#@@|Southampton YO2#_#@@|York PR%_#@@|Preston IP%_#@@|Ipswich M1#_#@@|Manchester SE2#_#@@|London TR%_#@@|Truro',
  ),
  IE: place(
    "Ballymoneen_Road Griffith_Avenue Patrick_Street Seapoint_Terrace Grange_Park Abbey_Court O'Connell_Avenue Woodlawn_Drive Rathmines_Road",
    'T12_*#**|Cork H91_@#@#|Galway V94_@#@#|Limerick D06_@#@#|Dublin_6 X91_@#@#|Waterford',
  ),
  CA: place(
    'Bloor_St_W Kingsway_Ave Rue_Sherbrooke Elgin_Street Portage_Ave Dundas_Crescent Whyte_Avenue Saltwater_Lane Confederation_Dr',
    'ON_M5V_%@#|Toronto BC_V6K_%@#|Vancouver AB_T5J_%@#|Edmonton MB_R3C_%@#|Winnipeg NS_B3H_%@#|Halifax',
  ),
  AU: place(
    'Wattle_Street Banksia_Drive Kookaburra_Crescent Pacific_Highway Flinders_Lane Glenferrie_Road Boronia_Court Swanston_St Esplanade_Rd',
    'NSW_20##|Newtown VIC_30##|Footscray QLD_40##|Paddington WA_61##|Joondalup SA_50##|Norwood TAS_70##|Hobart',
  ),
  IN: place(
    'MG_Road Link_Road Nehru_Nagar 4th_Cross_Road Lal_Bahadur_Shastri_Marg Anna_Salai Park_Street Sector_22 Jubilee_Hills_Road_No_36 Baner_Road',
    '5600##|Bengaluru 4000##|Mumbai 6000##|Chennai 4110##|Pune 5000##|Hyderabad 7000##|Kolkata',
  ),
  ZA: place(
    'Voortrekker_Road Jan_Smuts_Avenue Protea_Street Kloof_Street Vilakazi_Street Umhlanga_Ridge_Blvd Loop_Street Oxford_Road',
    '80##|Cape_Town 21##|Randburg 40##|Durban 00##|Pretoria 60##|Gqeberha',
  ),
  DE: place(
    'Lindenstraße Bahnhofstr. Am_Mühlbach Goethestraße Kastanienallee Hauptstr. Rosenweg An_der_Stadtmauer Friedrich-Ebert-Straße Birkenweg Alter_Markt Schillerplatz Im_Winkel Unter_den_Eichen Kölner_Landstraße Gartenstr.',
    '341##|Kassel 481##|Münster 901##|Nürnberg 042##|Leipzig 280##|Bremen 791##|Freiburg 506##|Köln 180##|Rostock 815##|München',
  ),
  AT: place(
    'Mariahilfer_Straße Landstraße Getreidegasse Annenstraße Kärntner_Ring',
    '10#0|Wien 40#0|Linz 50#0|Salzburg 80#0|Graz',
  ),
  FR: place(
    'rue_des_Lilas avenue_Jean_Jaurès boulevard_Victor_Hugo impasse_du_Moulin rue_de_la_République place_du_Marché chemin_des_Vignes allée_des_Tilleuls quai_de_la_Loire rue_Pasteur cours_Gambetta route_de_Toulouse',
    '690##|Lyon 440##|Nantes 310##|Toulouse 670##|Strasbourg 350##|Rennes 590##|Lille 340##|Montpellier 750##|Paris',
  ),
  ES: place(
    'Calle_Mayor C/_Alcalá Avenida_de_la_Constitución Paseo_de_Gracia Plaza_de_España C/_San_Vicente Ronda_de_Atocha Calle_del_Olivo Travesía_de_las_Flores Camino_Viejo',
    '280##|Madrid 410##|Sevilla 460##|Valencia 080##|Barcelona 500##|Zaragoza 480##|Bilbao 290##|Málaga',
  ),
  MX: place(
    'Av._Insurgentes_Sur Calle_Hidalgo Av._Revolución Calle_5_de_Mayo',
    '03###|Ciudad_de_México 44###|Guadalajara 64###|Monterrey',
  ),
  IT: place(
    'Via_Garibaldi Corso_Vittorio_Emanuele Via_dei_Mille Piazza_San_Marco Viale_Europa Via_Roma Vicolo_Stretto Via_Dante Largo_Augusto Via_delle_Rose',
    '201##|Milano 001##|Roma 401##|Bologna 101##|Torino 801##|Napoli 501##|Firenze',
  ),
  NL: place(
    'Kerkstraat Prinsengracht Dorpsweg Molenlaan Burgemeester_de_Vlugtlaan Weteringkade Oude_Delft Zandpad Beukenhof Stationsplein',
    '10##_@@|Amsterdam 35##_@@|Utrecht 97##_@@|Groningen 30##_@@|Rotterdam 56##_@@|Eindhoven 26##_@@|Delft',
  ),
  PT: place(
    'Rua_das_Flores Avenida_da_Liberdade Travessa_do_Carmo Rua_de_Santa_Catarina Largo_do_Rato Praceta_dos_Pinheiros',
    '12##-###|Lisboa 40##-###|Porto 30##-###|Coimbra 47##-###|Braga',
  ),
  BR: place(
    'Rua_Augusta Av._Paulista Rua_Sete_de_Setembro Alameda_Santos Travessa_Boa_Vista Av._Brasil',
    '01###-###|São_Paulo_-_SP 20###-###|Rio_de_Janeiro_-_RJ 30###-###|Belo_Horizonte_-_MG',
  ),
  PL: place(
    'ul._Długa ul._Mickiewicza al._Jana_Pawła_II os._Słoneczne ul._Polna ul._Kościuszki pl._Wolności',
    '31-###|Kraków 50-###|Wrocław 80-###|Gdańsk 60-###|Poznań 02-###|Warszawa',
  ),
  SE: place(
    'Storgatan Kungsgatan Björkvägen Drottninggatan Skolgatan Hantverkargatan Ängsvägen',
    '113_##|Stockholm 411_##|Göteborg 211_##|Malmö 753_##|Uppsala 582_##|Linköping',
  ),
  RU: place(
    'ул._Ленина ул._Садовая пр._Мира ул._Гагарина Невский_пр.',
    '1010##|Москва 1910##|Санкт-Петербург 6200##|Екатеринбург 4200##|Казань',
  ),
  EG: place('شارع_التحرير شارع_الهرم شارع_النصر شارع_فيصل', '115##|القاهرة 215##|الإسكندرية 126##|الجيزة'),
  JP: place(
    '神宮前 本町 栄町 緑ヶ丘',
    '150-####|東京都渋谷区 530-####|大阪府大阪市北区 460-####|愛知県名古屋市中区 220-####|神奈川県横浜市西区',
  ),
};

export type Address = { readonly street: string; readonly full: string; readonly lines: string; readonly code: string };

const number = (draw: Draw): string =>
  `${draw.chance(0.7) ? draw.int(1, 99) : draw.int(100, 240)}${draw.chance(0.12) ? draw.pick(['a', 'b', 'A', 'B']) : ''}`;

export function createAddress(draw: Draw, country: Country): Address {
  const { streets, towns } = places[country];
  const [pattern = '', town = ''] = draw.pick(towns).split('|');
  const code = draw.fill(pattern);
  const name = draw.pick(streets);
  const made = (street: string, rest: string, lines = `${street}\n${rest}`): Address => ({
    street,
    full: `${street}${draw.chance(0.85) ? ', ' : ' '}${rest}`,
    lines,
    code,
  });
  switch (country) {
    case 'US': {
      const unit = draw.chance(0.3) ? draw.fill(draw.pick([' Apt %@', ' #%##', ', Unit %', ' Apt. %##'])) : '';
      const [state = '', zip = ''] = code.split(' ');
      return { ...made(`${draw.int(12, 9800)} ${name}${unit}`, `${town}, ${state} ${zip}`), code: zip };
    }
    case 'CA': {
      const [state = '', ...post] = code.split(' ');
      return { ...made(`${draw.int(12, 3400)} ${name}`, `${town}, ${code}`), code: post.join(' ') || state };
    }
    case 'GB': {
      const street = `${draw.chance(0.25) ? draw.fill(draw.pick(['Flat %, ', 'Flat %@, ', 'Apartment %, '])) : ''}${number(draw)} ${name}`;
      return made(street, `${town}${draw.pick([', ', ' '])}${code}`, `${street}\n${town}\n${code}`);
    }
    case 'IE':
      return made(`${number(draw)} ${name}`, `${town}, ${code}`);
    case 'AU': {
      const unit = draw.chance(0.3) ? draw.pick(['Unit 3, ', '2/', '7/', 'Unit 12/']) : '';
      return { ...made(`${unit}${draw.int(1, 180)} ${name}`, `${town} ${code}`), code: code.split(' ')[1] ?? code };
    }
    case 'IN':
      return made(
        `${draw.fill(draw.pick(['Flat ###, ', '%#/%, ', 'No. %#, ', 'H.No. %-%#, ']))}${name}`,
        `${town}${draw.pick([' ', ' - '])}${code}`,
      );
    case 'ZA':
      return made(`${draw.int(2, 190)} ${name}`, `${town}, ${code}`);
    case 'FR':
      return made(`${draw.int(1, 140)}${draw.pick(['', '', ' bis', ','])} ${name}`, `${code} ${town}`);
    case 'ES':
      return made(
        `${name}${draw.pick([', ', ' ', ', nº '])}${draw.int(1, 140)}${draw.pick(['', ', 3º B', ', 1º izq.', ', bajo'])}`,
        `${code} ${town}`,
      );
    case 'MX':
      return made(
        `${name} ${draw.int(10, 999)}, Col. ${draw.pick(['Roma Norte', 'Del Valle', 'Centro'])}`,
        `C.P. ${code}, ${town}`,
      );
    case 'PT':
      return made(`${name}, ${draw.int(1, 180)}${draw.pick(['', ', 2.º Esq.', ', R/C Dto'])}`, `${code} ${town}`);
    case 'BR':
      return made(
        `${name}, ${draw.int(10, 1900)}${draw.pick(['', ', apto 42', ' - casa 2'])}`,
        `${town}, ${draw.pick(['CEP ', ''])}${code}`,
      );
    case 'PL':
      return made(`${name} ${draw.int(1, 90)}${draw.pick(['', '/4', '/17', ' m. 6'])}`, `${code} ${town}`);
    case 'SE':
      return made(`${name} ${number(draw)}`, `${code} ${town}`);
    case 'RU':
      return made(
        `${name}, ${draw.pick(['д. ', ''])}${draw.int(1, 90)}${draw.pick(['', ', кв. 14', ', корп. 2, кв. 81'])}`,
        `${town}, ${code}`,
      );
    case 'EG': {
      const street = `${draw.int(1, 90)} ${name}`;
      return { ...made(street, `${town} ${code}`), full: `${street}، ${town} ${code}` };
    }
    case 'JP': {
      const street = `${town}${name}${draw.int(1, 5)}-${draw.int(1, 20)}-${draw.int(1, 15)}`;
      return { street, full: `${draw.pick(['〒', ''])}${code} ${street}`, lines: `〒${code}\n${street}`, code };
    }
    default:
      return made(`${name} ${number(draw)}`, `${code} ${town}`);
  }
}
