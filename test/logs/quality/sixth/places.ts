// Addresses as each country writes them. In a shape: N number, S street, U unit, P postcode, C town, R region; "|" parts
// that stand on lines of their own. Towns are "town;region;postcode".
export type Places = {
  readonly country: string;
  readonly shapes: readonly string[];
  readonly units: readonly string[];
  readonly streets: string;
  readonly towns: string;
};

export const places: Readonly<Record<string, Places>> = {
  US: {
    country: 'USA',
    shapes: ['N S|C, R P', 'N S|C, R P', 'N S U|C, R P', 'N S, U|C, R P'],
    units: ['Apt 4B', 'Apt. 212', 'Unit 7', '~305', 'Suite 110'],
    streets:
      'Maple Street,Oak Ave,Elm St,Washington Blvd,Cedar Lane,Pine Ridge Rd,W 42nd St,Sycamore Dr,Highland Avenue,E Lincoln Way,Mill Creek Ct,County Road 12,NE Halsey St,Martin Luther King Jr Blvd,Peachtree Cir,S Wabash Ave,Quail Hollow Dr',
    towns:
      'Columbus;OH;432##,Austin;TX;787##,Portland;OR;972##,Tulsa;OK;741##,Boise;ID;837##,Charlotte;NC;282##,Fresno;CA;937##,Albany;NY;122##,Mesa;AZ;852##,Naperville;IL;605##,Dayton;OH;454##-####',
  },
  GB: {
    country: 'UK',
    shapes: ['N S|C|P', 'N S|C P', 'N S|C|P', 'U, N S|C|P', 'U N S|C|P'],
    units: ['Flat 3', 'Flat 12B', 'Apartment 9', 'Ground Floor Flat'],
    streets:
      'High Street,Station Road,Church Lane,Victoria Road,Park Avenue,Mill Lane,The Crescent,Queens Road,Springfield Close,Albert Terrace,Kingsway,Beech Grove,Sandy Lane,Old Chapel Mews,Westgate,Birchwood Drive,Harbour View,St James Road',
    towns:
      'Leeds;;LS6 #@@,Bristol;;BS7 #@@,Sheffield;;S11 #@@,Norwich;;NR3 #@@,Reading;;RG1 #@@,London;;SW16 #@@,Cardiff;;CF24 #@@,Glasgow;;G41 #@@,Stockport;;SK4 #@@,Exeter;;EX4 #@@,Belfast;;BT9 #@@,Wolverhampton;;WV10 #@@',
  },
  IE: {
    country: 'Ireland',
    shapes: ['N S|C|Co. R|P', 'N S|C|P', 'N S|C|Co R', 'U, N S|C|P'],
    units: ['Apt 14', 'Apartment 5', 'Flat 2'],
    streets:
      'Main Street,Church Street,Griffith Avenue,Ballymun Road,The Paddocks,Abbey Court,Sarsfield Road,Patrick Street,Cluain Ard,Oakfield Drive,Quay Road,Convent Lane,Tower View,Ard na Mara,Shandon Street',
    towns:
      'Drumcondra;Dublin;D09 @#@#,Swords;Dublin;K67 @@##,Naas;Kildare;W91 @#@#,Tralee;Kerry;V92 @#@#,Midleton;Cork;P25 @@##,Athlone;Westmeath;N37 @#@#,Ennis;Clare;V95 @#@#,Letterkenny;Donegal;F92 @#@#,Salthill;Galway;H91 @@##',
  },
  CA: {
    country: 'Canada',
    shapes: ['N S|C, R P', 'U, N S|C, R P', 'N S|C R  P', 'N S, U|C, R P'],
    units: ['Unit 12', 'Apt 804', 'Suite 3', 'Basement'],
    streets:
      'Queen Street W,Dundas St E,Main Street,Granville St,Portage Avenue,Jasper Ave NW,Barrington St,Lakeshore Road,Sherbrooke Crescent,17 Ave SW,Bank Street,Robie St,Maplewood Drive,Elgin St,Fraser Highway,Concession Road 4',
    towns:
      'Toronto;ON;M4K #@#,Vancouver;BC;V5T #@#,Calgary;AB;T2S #@#,Halifax;NS;B3H #@#,Winnipeg;MB;R3G #@#,Ottawa;ON;K1S #@#,Regina;SK;S4P #@#,Surrey;BC;V3R #@#,Moncton;NB;E1C #@#',
  },
  AU: {
    country: 'Australia',
    shapes: ['N S|C R P', 'N S, C R P', 'UN S|C R P', 'N S|C, R, P'],
    units: ['3/', '12/', 'Unit 5/', 'U2/'],
    streets:
      'George Street,Pitt St,Railway Parade,Victoria Road,Wattle Street,Banksia Cres,Kangaroo Point Rd,Beach Road,Hume Highway,King William St,Jacaranda Court,Lygon Street,Boundary Rd,Eucalypt Drive,The Esplanade',
    towns:
      'Newtown;NSW;2042,Parramatta;NSW;2150,Brunswick;VIC;3056,Geelong;VIC;3220,Toowong;QLD;4066,Fremantle;WA;6160,Glenelg;SA;5045,Hobart;TAS;7000,Cairns;QLD;4870,Belconnen;ACT;2617,Werribee;Vic;3030',
  },
  NZ: {
    country: 'New Zealand',
    shapes: ['N S|R|C P', 'UN S|R|C P', 'N S|R, C'],
    units: ['2/', '1A/', 'Flat 3, '],
    streets:
      'Queen Street,Great North Road,Tui Place,Kowhai Street,Riccarton Road,Ponsonby Rd,Cuba Street,Tainui Terrace,Marine Parade,Rimu Grove,Papanui Road,Fenton St,Waimea Road,Hinau St',
    towns:
      'Auckland;Mount Eden;1024,Wellington;Karori;6012,Christchurch;Riccarton;8041,Hamilton;Hillcrest;3216,Dunedin;Mornington;9011,Tauranga;Papamoa;3118,Auckland;Manurewa;2102',
  },
  ZA: {
    country: 'South Africa',
    shapes: ['N S|R|C|P', 'N S, R|C P', 'U, N S|R|C|P'],
    units: ['Unit 14 Protea Heights', 'Flat 203', '12 Acacia Court'],
    streets:
      'Jan Smuts Avenue,Voortrekker Road,Main Road,Long Street,Church Street,Vilakazi Street,Protea Road,Beyers Naude Drive,Umhlanga Rocks Drive,Kloof Street,Nelson Mandela Drive,Marula Crescent',
    towns:
      'Johannesburg;Randburg;2194,Cape Town;Claremont;7708,Durban;Musgrave;4001,Pretoria;Hatfield;0083,Bloemfontein;Westdene;9301,Gqeberha;Summerstrand;6001,Polokwane;Bendor;0699',
  },
  IN: {
    country: 'India',
    shapes: ['U, N, S|R|C - P', 'No. N, S, R|C P', 'U, S, R, C P', 'N, S|R|C-P'],
    units: ['Flat 302, Sai Residency', 'B-12, Green Park Apartments', 'House No. 45', 'A/604, Lakeview Towers'],
    streets:
      '5th Cross,MG Road,80 Feet Road,Linking Road,Gandhi Nagar Main Road,2nd Main,Station Road,Nehru Street,Sector 21,Lal Bahadur Shastri Marg,Temple Road,Anna Salai',
    towns:
      'Bengaluru;Indiranagar;560038,Mumbai;Andheri West;400053,Chennai;T. Nagar;600017,Pune;Kothrud;411038,Hyderabad;Madhapur;500081,New Delhi;Lajpat Nagar;110024,Kochi;Kaloor;682017,Ahmedabad;Navrangpura;380009',
  },
  SG: {
    country: 'Singapore',
    shapes: ['Blk N S U|Singapore P', 'N S, U|Singapore P', 'Block N S|U|Singapore (P)', 'N S|Singapore P'],
    units: ['~05-12', '~11-308', '~02-45', '~14-07'],
    streets:
      'Ang Mo Kio Avenue 3,Bedok North Street 1,Tampines Street 81,Jurong West Street 42,Toa Payoh Lorong 4,Serangoon Road,Clementi Avenue 2,Hougang Avenue 8,Pasir Ris Drive 6,Holland Drive,Yishun Ring Road',
    towns:
      'Singapore;;560###,Singapore;;460###,Singapore;;520###,Singapore;;640###,Singapore;;310###,Singapore;;120###',
  },
  NG: {
    country: 'Nigeria',
    shapes: ['N S|R|C', 'N S, R, C', 'U, N S|R|C State', 'N S|R|C P'],
    units: ['Flat 4', 'Block C', 'House 7'],
    streets:
      'Adeola Odeku Street,Allen Avenue,Awolowo Road,Herbert Macaulay Way,Aminu Kano Crescent,Ogunlana Drive,Old Aba Road,Ahmadu Bello Way,Bode Thomas Street,Admiralty Way,Ojuelegba Road',
    towns:
      'Lagos;Victoria Island;101241,Lagos;Ikeja;100271,Lagos;Surulere;101283,Abuja;Wuse 2;904101,Port Harcourt;Rumuola;500101,Lagos;Lekki Phase 1;106104,Ibadan;Bodija;200221',
  },
  KE: {
    country: 'Kenya',
    shapes: ['N S|R|C', 'N S, R, C', 'P.O. Box N##-P|C', 'U, N S|R|C'],
    units: ['House 12', 'Apartment B4', '3rd Floor'],
    streets:
      'Ngong Road,Moi Avenue,Kenyatta Avenue,Waiyaki Way,Argwings Kodhek Road,Mombasa Road,Thika Road,Oginga Odinga Street,Nyerere Road,Kiambu Road',
    towns:
      'Nairobi;Kilimani;00100,Nairobi;Westlands;00800,Mombasa;Nyali;80118,Kisumu;Milimani;40100,Nakuru;Section 58;20100,Nairobi;South B;00200,Eldoret;Elgon View;30100',
  },
};
