// Towns with their postcodes, streets, and how each country writes an address.
import { fromPattern, integer, oneOf, pick, type Random, words } from './random.ts';

type Place = { readonly towns: string; readonly streets: string; readonly number: string };

const english: Record<string, Place> = {
  US: {
    towns: `Columbus,_OH=432## Tucson,_AZ=857## Boise,_ID=837## Raleigh,_NC=276## Madison,_WI=537## Spokane,_WA=992##
      Tampa,_FL=336## Plano,_TX=750## Albany,_NY=122## Fresno,_CA=937## Omaha,_NE=681## Worcester,_MA=016##
      Knoxville,_TN=379## Grand_Rapids,_MI=495##`,
    streets: `Maple_Ave Oak_Street Cedar_Ln Elm_St Washington_Blvd Park_Avenue Lakeview_Dr Sunset_Drive 3rd_St N_Main_St
      W_7th_Ave Pine_Ridge_Rd Hickory_Ct Old_Mill_Road SE_Hawthorne_Blvd Martin_Luther_King_Jr_Blvd County_Road_12`,
    number: '%##|%##|1###|%###|%#',
  },
  GB: {
    towns: `Leeds=LS6_%§§ Bristol=BS7_#§§ Manchester=M20_%§§ Cardiff=CF24_#§§ Glasgow=G41_#§§ Norwich=NR2_#§§ London=SE15_%§§
      London=E17_#§§ Sheffield=S11_%§§ Exeter=EX4_#§§ Edinburgh=EH10_#§§ Reading=RG1_%§§ Belfast=BT9_#§§ Stockport=SK4_#§§`,
    streets: `Church_Road Station_Road High_Street Victoria_Street Green_Lane Manor_Road Park_Road Queens_Road Mill_Lane
      The_Crescent Albert_Terrace Kingsway Beech_Grove Orchard_Close Windsor_Gardens St_John's_Road Hawthorn_Way`,
    number: '%#|%|1#|%a|1##',
  },
  IE: {
    towns: `Swords,_Co._Dublin=K67_@#@# Cork=T12_@#@# Galway=H91_@#@# Limerick=V94_@#@# Dublin_6=D06_@#@# Dublin_15=D15_@#@#
      Naas,_Co._Kildare=W91_@#@# Sligo=F91_@#@# Drogheda,_Co._Louth=A92_@#@# Waterford=X91_@#@# Tralee,_Co._Kerry=V92_@#@#`,
    streets: `Main_Street Church_Street O'Connell_Street Castle_Road Griffith_Avenue Seaview_Terrace The_Paddocks
      Willow_Park Oakfield_Drive Patrick_Street Abbey_Court Fr._Murphy_Place Clonmore_Road Harbour_View`,
    number: '%#|%|1#|%#',
  },
  CA: {
    towns: `Hamilton,_ON=L8P_#§# Halifax,_NS=B3H_#§# Calgary,_AB=T2N_#§# Burnaby,_BC=V5H_#§# Winnipeg,_MB=R3C_#§# Regina,_SK=S4P_#§#
      Laval,_QC=H7N_#§# Moncton,_NB=E1C_#§# Ottawa,_ON=K1N_#§# Mississauga,_ON=L5B_#§# Kelowna,_BC=V1Y_#§#`,
    streets: `King_St_W Queen_Street_East Elm_St Birch_Crescent Dundas_St 12th_Avenue_NW Robson_St Lakeshore_Rd Portage_Ave
      Spruce_Drive Barrington_Street rue_des_Érables Wellington_Cres Main_St_N Bathurst_Street`,
    number: '%##|%##|1###|%#',
  },
  AU: {
    towns: `Newtown_NSW=20## Brunswick_VIC=30## Paddington_QLD=40## Fremantle_WA=61## Glenelg_SA=50## Hobart_TAS=70## Dubbo_NSW=28##
      Geelong_VIC=32## Cairns_QLD=48## Belconnen_ACT=26## Parramatta_NSW=21## Footscray_VIC=30##`,
    streets: `Banksia_St Wattle_Street George_St Railway_Parade Victoria_Rd Beach_Road Eucalypt_Drive Macquarie_St
      Collins_Street Kookaburra_Court Pacific_Hwy Sturt_Street Bligh_Ave Jacaranda_Cres Queen_St`,
    number: '%#|%|1##|%/%#|1/4#|U3/1#',
  },
  NZ: {
    towns: `Lower_Hutt=50## Christchurch=80## Dunedin=90## Hamilton=32## Tauranga=31## Palmerston_North=44## Auckland=10## Nelson=70##
      Napier=41## Whangārei=01## Invercargill=98## Wellington=60##`,
    streets: `Rata_Street Kowhai_Road Queen_Street Great_North_Road Tui_Terrace Riccarton_Road Pohutukawa_Avenue
      Cuba_Street Rimu_Place Marine_Parade Totara_Crescent Victoria_Ave Matai_St Fitzherbert_Avenue`,
    number: '%#|%|1##|%A|%/1#',
  },
  ZA: {
    towns: `Claremont,_Cape_Town=77## Sandton=20## Durban_North=40## Hatfield,_Pretoria=00## Bloemfontein=93## Gqeberha=60##
      Polokwane=06## Soweto=18## Stellenbosch=76## Pietermaritzburg=32## Randburg=21##`,
    streets: `Protea_Road Main_Road Church_Street Jan_Smuts_Avenue Nelson_Mandela_Drive Voortrekker_Road Vilakazi_Street
      Jacaranda_Avenue Long_Street Kerk_Street Umhlanga_Rocks_Drive Bree_Street Steve_Biko_Road Loop_Street`,
    number: '%#|%|1##|%#',
  },
  IN: {
    towns: `Indiranagar,_Bengaluru=5600## Andheri_West,_Mumbai=4000## Karol_Bagh,_New_Delhi=1100## T._Nagar,_Chennai=6000##
      Salt_Lake,_Kolkata=7000## Banjara_Hills,_Hyderabad=5000## Kothrud,_Pune=4110## Sector_21,_Noida=2013##
      Navrangpura,_Ahmedabad=3800## Kakkanad,_Kochi=6820## Gomti_Nagar,_Lucknow=2260##`,
    streets: `5th_Cross MG_Road Gandhi_Road Nehru_Street 2nd_Main_Road Station_Road Temple_Street Link_Road Park_Street
      Lake_View_Road Sarojini_Naidu_Marg Anna_Salai Ring_Road Church_Street`,
    number: '%#/1|%#|%|Flat 30%, 1#|Plot 4%|H.No. %-#-1##|No. 1%',
  },
  SG: {
    towns: 'Singapore=5604## Singapore=3100## Singapore=6500## Singapore=1600## Singapore=5200## Singapore=7300##',
    streets: `Ang_Mo_Kio_Ave_3 Tampines_Street_21 Bukit_Batok_West_Ave_6 Jurong_East_St_13 Bedok_North_Road Yishun_Ring_Road
      Toa_Payoh_Lorong_4 Clementi_Ave_2 Serangoon_North_Ave_1 Holland_Road Upper_Thomson_Road Joo_Chiat_Place`,
    number: 'Blk %1#|Blk 1##|Blk %##B|%#|Block 4##',
  },
};

const european: Record<string, Place> = {
  DE: {
    towns: `Köln=506## Leipzig=042## Hamburg=222## München=813## Bremen=282## Dortmund=441## Freiburg=791## Rostock=180##
      Berlin=104## Stuttgart=701## Kassel=341## Bad_Homburg=613## Nürnberg=904## Gera=075## Münster=481##`,
    streets: `Lindenstr. Hauptstraße Gartenweg Bahnhofstr. Schillerstraße Am_Mühlbach Goethestr. Kirchgasse Rosenweg
      Karl-Marx-Allee Bergstraße Ringstr. Wiesenweg Alter_Markt Birkenallee Im_Winkel Friedrich-Ebert-Str. Dorfstraße`,
    number: '%#|%|1#a|%#|1##',
  },
  FR: {
    towns: `Lyon=6900% Nantes=44#00 Toulouse=31#00 Lille=59#00 Rennes=35#00 Paris=750#% Montpellier=34#00 Dijon=21#00 Brest=29200
      Villeurbanne=69100 Saint-Étienne=42#00 Aix-en-Provence=13100 Le_Mans=72#00 Pau=64000`,
    streets: `rue_des_Lilas avenue_Jean_Jaurès boulevard_Victor_Hugo rue_de_la_République place_de_la_Mairie rue_Pasteur
      chemin_du_Moulin impasse_des_Roses allée_des_Tilleuls rue_du_Général_de_Gaulle quai_de_la_Loire rue_Voltaire
      route_de_Vannes cours_Gambetta`,
    number: '%#|%|1## bis|% ter|%#',
  },
  ES: {
    towns: `Madrid=280## Sevilla=410## Valencia=460## Zaragoza=500## Bilbao=480## Málaga=290## Barcelona=080## A_Coruña=150##
      Murcia=300## Valladolid=470## Gijón=332## Granada=180##`,
    streets: `C/_Mayor Calle_de_Alcalá Avda._de_la_Constitución Plaza_España C/_San_Juan Paseo_de_Gracia Calle_Real
      Ronda_de_Toledo C/_Doctor_Fleming Avenida_de_Andalucía Calle_Cervantes Carrer_de_Balmes Travesía_del_Sol`,
    number: '%#|%|1##|%#',
  },
  IT: {
    towns: `Milano=201## Torino=101## Bologna=401## Roma=001## Napoli=801## Firenze=501## Bari=701## Genova=161## Verona=371##
      Palermo=901## Padova=351## Catania=951##`,
    streets: `Via_Garibaldi Via_Roma Corso_Vittorio_Emanuele_II Viale_Europa Piazza_Dante Via_Giuseppe_Verdi Via_Mazzini
      Largo_Augusto Via_dei_Mille Via_XX_Settembre Vicolo_Stretto Via_Nazionale Strada_del_Nobile`,
    number: '%#|%|%/A|1##|%#',
  },
  NL: {
    towns: `Amsterdam=1017_@@ Utrecht=35#1_@@ Rotterdam=30#2_@@ Groningen=97#1_@@ Eindhoven=56#1_@@ Haarlem=20#1_@@ Zwolle=80#1_@@
      Nijmegen=65#1_@@ Den_Haag=25#2_@@ Leeuwarden=89#1_@@ Amersfoort=38#1_@@`,
    streets: `Kerkstraat Dorpsstraat Molenweg Prinsengracht Stationsweg Julianalaan Beukenlaan Oude_Gracht Schoolstraat
      Van_Goghlaan Burgemeester_de_Vlugtlaan Lijsterbesstraat 2e_Helmersstraat Waterlooplein Hoofdstraat`,
    number: '%#|%|1##|%-II|%#A|%# bis',
  },
  PT: {
    towns: `Porto=40##-1## Lisboa=11##-2## Braga=47##-3## Coimbra=30##-1## Faro=80##-4## Setúbal=29##-1## Aveiro=38##-2##
      Matosinhos=44##-5## Évora=70##-1## Amadora=27##-2##`,
    streets: `Rua_das_Flores Avenida_da_Liberdade Rua_de_Santa_Catarina Travessa_do_Carmo Praça_da_República
      Rua_Dr._António_José_de_Almeida Largo_do_Rato Rua_25_de_Abril Estrada_de_Benfica Rua_da_Igreja Alameda_das_Linhas`,
    number: '%#|%|1##|%#',
  },
  PL: {
    towns: `Warszawa=0#-1## Kraków=3#-0## Gdańsk=80-2## Poznań=6#-1## Wrocław=5#-2## Łódź=9#-0## Lublin=20-4## Szczecin=70-3##
      Rzeszów=35-0## Białystok=15-1##`,
    streets: `ul._Lipowa ul._Mickiewicza ul._Długa al._Jana_Pawła_II ul._Kościuszki ul._Polna os._Piastów ul._3_Maja
      ul._Słoneczna pl._Wolności ul._Sienkiewicza ul._Armii_Krajowej ul._Ogrodowa`,
    number: '%#|%|1#/4|%/12|%#A|%# m. 7',
  },
  SE: {
    towns: `Stockholm=11#_2% Göteborg=41#_0% Malmö=21#_4% Uppsala=75#_3% Umeå=90#_2% Linköping=58#_1% Örebro=70#_3% Luleå=97#_2%
      Västerås=72#_1% Växjö=35#_2%`,
    streets: `Storgatan Kungsgatan Drottninggatan Björkvägen Skolgatan Vasagatan Sveavägen Tallstigen Kyrkogatan Ringvägen
      Södra_Promenaden Lilla_Fiskaregatan Ängsvägen Järnvägsgatan`,
    number: '%#|%|1#B|% A|1##',
  },
  DK: {
    towns: `Aarhus_C=8000 København_N=2200 Odense_C=5000 Aalborg=9000 Esbjerg=6700 Roskilde=4000 Kolding=6000 Horsens=8700 Valby=2500
      Frederiksberg=2000 Vejle=7100`,
    streets: `Vestergade Nørrebrogade Algade Strandvejen Kirkevej Skovvej Jernbanegade Østerbrogade Birkevej Møllevej
      Søndergade H.C._Andersens_Boulevard Engvej Rosenvænget`,
    number: '%#|%|1##|%B|%#',
  },
};

export type Address = { readonly street: string; readonly town: string; readonly postcode: string };

export function drawAddress(country: string, random: Random): Address {
  const place = { ...english, ...european }[country];
  if (place === undefined) throw new Error(`No places of ${country}`);
  const [town = '', code = ''] = pick(random, words(place.towns)).split('=');
  const name = pick(random, words(place.streets));
  const number = oneOf(random, place.number);
  const before = country in english || country === 'FR';
  const comma = country === 'PT' || ((country === 'ES' || country === 'IT') && random() < 0.5) ? ',' : '';
  const street = before ? `${number}${country === 'IN' ? ', ' : ' '}${name}` : `${name}${comma} ${number}`;
  return { street: street + inside(country, random), town, postcode: fromPattern(random, code) };
}

const insides: Record<string, string> = {
  US: ', Apt %#|, Apt #@| ¤1%|, Unit %',
  GB: ', Flat %|, Top Floor Flat',
  IE: ', Apt %|, Apartment 1#',
  CA: ', Unit %#|, Apt 1#0%|, Suite %#0',
  IN: ', 2nd Floor|, Near SBI ATM|, Opp. Ganesh Temple',
  SG: ' ¤0%-1##| ¤1%-0%| ¤0%-##',
  ES: ', 3º B|, 1º izda.|, bajo|, esc. 2, 4º A',
  FR: ', bât. B|, appt 1%|, 3e étage',
  PT: ', 2.º Esq.|, 3.º Dto|, r/c',
  IT: ', int. %|, scala B',
  DK: ', 2. tv.|, st. th.|, 1. mf.',
  SE: ', lgh 110%|',
};

function inside(country: string, random: Random): string {
  const known = insides[country];
  const often = country === 'SG' ? 0.9 : 0.3;
  return known !== undefined && random() < often ? oneOf(random, known) : '';
}

/** The last line: postcode and town as the country orders them. */
export function townLine(country: string, address: Address, random: Random): string {
  const { town, postcode } = address;
  if (country in european) return `${postcode} ${town}`;
  if (country === 'GB' || country === 'IE') return `${town}${random() < 0.5 ? ', ' : ' '}${postcode}`;
  if (country === 'ZA') return `${town}, ${postcode}`;
  if (country === 'IN') return `${town}${pick(random, [' - ', ' ', ', '])}${postcode}`;
  return `${town} ${postcode}`;
}

export function fullAddress(country: string, address: Address, random: Random, parted: string): string {
  const last = townLine(country, address, random);
  const lines = country === 'SG' && parted === ', ' ? `${address.street} ${last}` : address.street + parted + last;
  const land = integer(random, 1, 12) === 1 ? countryNames[country] : undefined;
  return land === undefined || country === 'SG' ? lines : lines + parted + land;
}

const countryNames: Record<string, string> = {
  GB: 'United Kingdom',
  US: 'USA',
  IE: 'Ireland',
  DE: 'Deutschland',
  FR: 'France',
  ES: 'España',
  IT: 'Italia',
  NL: 'Nederland',
  PT: 'Portugal',
  PL: 'Polska',
  SE: 'Sverige',
};
