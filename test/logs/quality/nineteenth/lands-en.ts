import { lines, words } from './random.ts';

export type Land = {
  /** "town=postcode" in signs of `shape`. */
  readonly towns: readonly string[];
  readonly streets: readonly string[];
  /** Kinds of streets; "-" before one joins it to the name, and one that ends with "~" goes before it. */
  readonly ends: readonly string[];
  readonly houses: readonly string[];
  /** s street, h house, p postcode, t town. */
  readonly orders: readonly string[];
  readonly streetOrder: string;
  readonly flats: readonly string[];
  readonly phones: readonly string[];
};

const englishStreets =
  words(`Maple Oak Cedar Birch Willow Church Mill Station Victoria Albert Queen King Park Garden Hillside
  Meadow Orchard Chapel Castle Bridge River Lake Spring Forest Sycamore Hawthorn Juniper Magnolia Chestnut Elm Ash Rowan
  Wellington Nelson Churchill Clarence Cambridge Oxford Windsor Balmoral Harrow Kingfisher Swallow Robin Falcon Beacon
  Quarry Foundry Tannery Weaver Cooper Fletcher Harbour Anchor Lighthouse Coastal Prospect Belmont Fairview Rosemont
  Lansdowne Pembroke Devonshire Grosvenor Sheldon Carlton Ferndale Glenview Brookside Stonegate Highfield Westbury`);

export const englishLands: Readonly<Record<string, Land>> = {
  us: {
    towns:
      lines(`Portland, OR=972## | Austin, TX=787## | Columbus, OH=432## | Tucson, AZ=857## | Madison, WI=537## | Raleigh, NC=276##
      Boise, ID=837## | Tampa, FL=336## | Albany, NY=122## | Fresno, CA=937## | Omaha, NE=681## | Denver, CO=802## | Macon, GA=312##
      Duluth, MN=558## | Lansing, MI=489## | Erie, PA=165## | Provo, UT=846## | Salem, OR=973## | Dayton, OH=454## | Mobile, AL=366##`),
    streets: englishStreets,
    ends: words('Street Avenue St Ave Drive Dr Lane Ln Road Rd Court Boulevard Blvd Way Place Circle Ct'),
    houses: ['%##', '%###', '%####', '%#'],
    orders: ['h s, t p', 'h s, t p', 'h s, t p-%###', 'h s t p'],
    streetOrder: 'h s',
    flats: ['Apt %##', 'Apt %^', 'Unit %#', '＃%#', 'Suite %##'],
    phones: [
      '(AAA) B##-####',
      'AAA-B##-####',
      'AAA.B##.####',
      '+1 AAA B## ####',
      'AAA B## ####',
      'AAAB######',
      '1-AAA-B##-####',
    ],
  },
  uk: {
    towns:
      lines(`Leeds=LS% %&& | Bristol=BS% %&& | Sheffield=S1% %&& | Norwich=NR% %&& | Exeter=EX% %&& | York=YO1# %&& | Cardiff=CF1# %&&
      Glasgow=G4% %&& | Hull=HU% %&& | Reading=RG% %&& | Derby=DE2% %&& | Preston=PR% %&& | Brighton=BN% %&& | London=SE1# %&&
      London=N1# %&& | London=E1# %&& | Belfast=BT% %&& | Aberdeen=AB1# %&& | Swansea=SA% %&& | Truro=TR% %&& | Carlisle=CA% %&&`),
    streets: englishStreets,
    ends: words('Road Street Lane Avenue Close Drive Crescent Terrace Gardens Grove Way Rd St Mews Rise'),
    houses: ['%', '%#', '%##', '%#a', '%#b', '%'],
    orders: ['h s, t, p', 'h s, t p', 'h s, t, p', 'h s t p'],
    streetOrder: 'h s',
    flats: ['Flat %', 'Flat %#', 'Flat %^', 'Apartment %#'],
    phones: [
      '07%## ######',
      '07%########',
      '07%## ### ###',
      '+44 7%## ######',
      '020 7%## ####',
      '0161 %## ####',
      '01223 %#####',
      '+447%########',
    ],
  },
  ie: {
    towns:
      lines(`Dublin 8=D08 &%&% | Dublin 6=D06 &%&% | Cork=T12 &%&% | Galway=H91 &%&% | Limerick=V94 &%&% | Waterford=X91 &%&%
      Sligo=F91 &%&% | Athlone=N37 &%&% | Ennis=V95 &%&% | Tralee=V92 &%&% | Naas=W91 &%&% | Kilkenny=R95 &%&%`),
    streets: englishStreets,
    ends: words('Road Street Lane Avenue Park Drive Terrace Grove Court'),
    houses: ['%', '%#', '%##'],
    orders: ['h s, t, p', 'h s, t p'],
    streetOrder: 'h s',
    flats: ['Apt %', 'Apartment %#'],
    phones: ['087 ### ####', '086 #######', '+353 85 ### ####', '083#######', '01 %## ####'],
  },
  au: {
    towns:
      lines(`Parramatta NSW=21## | Geelong VIC=32## | Brunswick VIC=3056 | Toowoomba QLD=43## | Fremantle WA=61## | Glenelg SA=50##
      Hobart TAS=70## | Newtown NSW=2042 | Cairns QLD=48## | Ballarat VIC=33## | Wollongong NSW=25## | Dubbo NSW=28##`),
    streets: englishStreets,
    ends: words('Street St Road Rd Avenue Parade Crescent Court Drive Terrace'),
    houses: ['%', '%#', '%##', '%/%#', '%#/%##'],
    orders: ['h s, t p', 'h s t p'],
    streetOrder: 'h s',
    flats: ['Unit %', 'Unit %#'],
    phones: ['04## ### ###', '04########', '+61 4## ### ###', '(03) 9### ####', '02 9### ####'],
  },
  ca: {
    towns:
      lines(`Halifax, NS=B3H %&% | Ottawa, ON=K1S %&% | Winnipeg, MB=R3C %&% | Calgary, AB=T2P %&% | Victoria, BC=V8W %&%
      Regina, SK=S4P %&% | London, ON=N6A %&% | Hamilton, ON=L8P %&% | Moncton, NB=E1C %&% | Burnaby, BC=V5H %&%`),
    streets: englishStreets,
    ends: words('Street Avenue Crescent Drive Road Lane Court'),
    houses: ['%##', '%###', '%#'],
    orders: ['h s, t p', 'h s, t, p'],
    streetOrder: 'h s',
    flats: ['Unit %##', 'Apt %##'],
    phones: ['(416) 7##-####', '604-6##-####', '+1 902 4## ####', '613.7##.####', '4032######'],
  },
  in: {
    towns:
      lines(`Pune=4110## | Bengaluru=5600## | Chennai=6000## | Hyderabad=5000## | Kolkata=7000## | Mumbai=4000## | Jaipur=3020##
      Kochi=6820## | Lucknow=2260## | Ahmedabad=3800## | New Delhi=1100## | Nagpur=4400## | Indore=4520##`),
    streets: words(
      'Gandhi Nehru Tilak Residency Brigade Anna Lavelle Linking Nungambakkam Sarojini Subhash Shivaji Rajaji Temple Lake',
    ),
    ends: words('Road Nagar Marg Street Layout Colony Enclave'),
    houses: ['%##', '%#/%', '%#-^', '^-%##', '%##/%#'],
    orders: ['h, s, t p', 'h s, t - p', 'h, s, t p'],
    streetOrder: 'h, s',
    flats: ['Flat %##', 'Flat ^-%##'],
    phones: ['98### #####', '+91 97### #####', '99########', '+9188########', '080 2### ####', '70######%#'],
  },
  za: {
    towns:
      lines(`Cape Town=80## | Durban=40## | Pretoria=00## | Johannesburg=21## | Gqeberha=60## | Bloemfontein=93## | Polokwane=07##
      Stellenbosch=7600 | George=6530 | East London=52## | Centurion=0157 | Randburg=2194`),
    streets: words(
      'Jan-Smuts Long Loop Bree Voortrekker Protea Acacia Jacaranda Kloof Durban Main Church Baobab Aloe Kerk Disa Marula',
    ),
    ends: words('Street Road Avenue Drive Lane Crescent'),
    houses: ['%', '%#', '%##'],
    orders: ['h s, t, p', 'h s, t p'],
    streetOrder: 'h s',
    flats: ['Unit %#', 'Flat %'],
    phones: ['082 ### ####', '071 ### ####', '+27 83 ### ####', '0825######', '011 4## ####'],
  },
  sg: {
    towns: lines('Singapore=5#0##% | Singapore=3#0##% | Singapore=12#0#% | Singapore=73#0#% | Singapore=46#0#%'),
    streets: words(
      'Tampines Bedok Clementi Serangoon Toa-Payoh Jurong-West Ang-Mo-Kio Bishan Woodlands Yishun Pasir-Ris Hougang',
    ),
    ends: ['Street %#', 'Avenue %', 'Road', 'Central', 'Drive', 'Lane'],
    houses: ['Blk %##', '%##', 'Block %##^'],
    orders: ['h s ＃%#-%##, t p', 'h s, t p'],
    streetOrder: 'h s',
    flats: ['＃%#-%##', '＃0%-%#'],
    phones: ['9### ####', '8### ####', '+65 9### ####', '+65 6### ####', '9#######'],
  },
  nz: {
    towns: lines(
      'Hamilton=32## | Dunedin=90## | Wellington=60## | Auckland=10## | Nelson=70## | Napier=41## | Tauranga=31##',
    ),
    streets: words('Rata Kauri Rimu Totara Queen Victoria Beach Tui Pohutukawa Manuka Kowhai Albert Bridge Nelson'),
    ends: words('Street Road Avenue Crescent Place Terrace'),
    houses: ['%', '%#', '%##', '%#A'],
    orders: ['h s, t p'],
    streetOrder: 'h s',
    flats: ['Unit %', 'Flat %'],
    phones: ['021 ### ####', '027 ### ####', '+64 22 ### ####', '09 3## ####'],
  },
};
