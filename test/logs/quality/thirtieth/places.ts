// Names, streets, towns and shapes of each country.
export type Place = {
  readonly first: string;
  readonly last: string;
  readonly street: string;
  readonly town: string;
  readonly words: string;
  readonly line: readonly string[];
  readonly whole: readonly string[];
  readonly phone: readonly string[];
  readonly mail: string;
  readonly dates: readonly string[];
  readonly months: string;
};

const english = 'January,February,March,April,May,June,July,August,September,October,November,December';
const british = ['D/M/Y', 'd N Y', 'do of N Y', 'D.M.Y', 'd n Y'];
const mail = 'gmail.com,outlook.com,yahoo.com,icloud.com,proton.me';

export const places: Readonly<Record<string, Place>> = {
  gb: {
    first:
      'Gemma,Callum,Priya,Oliver,Shanice,Derek,Imogen,Tariq,Lorraine,Rhys,Fiona,Kwame,Hazel,Stuart,Agnieszka,Nadia,Graham,Bethan',
    last: 'Pickering,Okonjo,Hartley,Siddiqui,Llewellyn,Marsden,Bhatt,Fairclough,Osborne,McAllister,Tunstall,Adeyemi,Crabtree,Wainwright,Kaur,Heaton,Rowntree',
    street:
      'Beech Avenue,Chapel Lane,Victoria Terrace,Mill Road,Orchard Close,Station Road,Tennyson Street,Quarry Hill,Moorside Crescent,Albion Place',
    town: 'Leeds=LS6 #^^,Bristol=BS7 #^^,Cardiff=CF24 #^^,Norwich=NR3 #^^,Stockport=SK4 #^^,Glasgow=G42 #^^,Derby=DE22 #^^,Exeter=EX4 #^^',
    words: 'Harrowby,Castlemere,Brackenfield,Northgate,Silverdale,Wexcombe,Tamar,Pennine,Oakhurst,Marlow',
    line: ['H S', 'H S', 'Flat K, H S'],
    whole: ['L, T Z', 'L, T, Z', 'L T Z'],
    phone: ['077## ######', '07########0', '0161 496 0###', '+44 7### ### ###', '0117 496 ####'],
    mail: `${mail},btinternet.com,hotmail.co.uk`,
    dates: british,
    months: english,
  },
  us: {
    first:
      'Tyler,Brianna,Marcus,Heather,DeShawn,Luz,Kimberly,Hector,Megan,Wesley,Tamika,Brent,Jolene,Ricardo,Allison,Darnell',
    last: 'Kowalczyk,Ramirez,Whitfield,Castellano,Jefferson,Nguyen,Burkhardt,Delgado,Sandoval,McKinney,Prescott,Vang,Holloway,Trujillo',
    street:
      'Maple Street,Juniper Drive,Cedar Ridge Road,Lakeview Avenue,Hickory Lane,Sycamore Court,Pine Hollow Drive,Harrison Boulevard',
    town: 'Columbus, OH=432##,Tulsa, OK=741##,Spokane, WA=992##,Boise, ID=837##,Raleigh, NC=276##,Omaha, NE=681##',
    words: 'Summit,Blue Ridge,Lakeshore,Prairie,Redwood,Cascade,Heartland,Evergreen,Piedmont,Bayview',
    line: ['B S', 'B S', 'B S, Apt K', 'B S Apt K'],
    whole: ['L, T Z'],
    phone: ['(614) 555-0###', '918-555-####', '509.555.####', '+1 208 555 ####', '919555####'],
    mail: `${mail},comcast.net,aol.com`,
    dates: ['M/D/Y', 'N d, Y', 'n d Y', 'M-D-Y'],
    months: english,
  },
  ie: {
    first: 'Aoife,Cian,Niamh,Declan,Siobhan,Padraig,Orla,Eoin,Grainne,Conor,Roisin,Fergal',
    last: "O'Sullivan,Byrne,Gallagher,Kavanagh,Ni Bhriain,Doherty,McGrath,Hennessy,O'Rourke,Tierney",
    street: 'Rathgar Road,Castle Street,Abbey View,Harbour Row,Oaklawn Park,Friars Walk,Sarsfield Terrace',
    town: 'Cork=T12 ^#^#,Galway=H91 ^#^#,Limerick=V94 ^#^#,Dublin=D06 ^#^#,Waterford=X91 ^#^#',
    words: 'Shannon,Liffey,Croagh,Slieve,Corrib,Tara,Burren',
    line: ['H S', 'H S', 'Apt K, H S'],
    whole: ['L, T, Z', 'L, T Z'],
    phone: ['087 ### ####', '085#######', '+353 86 ### ####', '021 4## ####'],
    mail: `${mail},eircom.net`,
    dates: british,
    months: english,
  },
  au: {
    first: 'Lachlan,Matilda,Jarrod,Bronwyn,Kylie,Darcy,Thi,Angus,Shayne,Renee,Kirra,Dimitri',
    last: 'Papadakis,Thornbury,Nguyen,McPherson,Doyle,Zammit,Hargreaves,Tran,Bannister,Lockyer',
    street: 'Wattle Street,Banksia Drive,Jacaranda Avenue,Kurrajong Road,Esplanade Road,Coolabah Court',
    town: 'Geelong VIC=3220,Newcastle NSW=2300,Toowoomba QLD=4350,Fremantle WA=6160,Ballarat VIC=3350',
    words: 'Southern Cross,Banksia,Coral Coast,Yarra,Murray,Tasman,Outback',
    line: ['H S', 'K/H S', 'Unit K, H S'],
    whole: ['L, T Z'],
    phone: ['04## ### ###', '04########', '+61 4## ### ###', '(03) 9### ####'],
    mail: `${mail},bigpond.com`,
    dates: british,
    months: english,
  },
  nz: {
    first: 'Aroha,Hamish,Tane,Philippa,Wiremu,Kirsty,Mereana,Brodie,Ngaire,Campbell',
    last: 'Ngata,Paterson,Tipene,Wilkins,Te Kanawa,Sutherland,Faleolo,Drummond,Parata',
    street: 'Kauri Street,Rimu Road,Pohutukawa Drive,Totara Crescent,Marine Parade',
    town: 'Hamilton=3204,Tauranga=3110,Napier=4110,Dunedin=9016,Nelson=7010',
    words: 'Kauri,Tui,Southern Alps,Waikato,Huia,Koru',
    line: ['H S', 'K/H S'],
    whole: ['L, T Z', 'L, T, Z'],
    phone: ['021 ### ####', '027#######', '+64 22 ### ####', '07 8## ####'],
    mail: `${mail},xtra.co.nz`,
    dates: british,
    months: english,
  },
  ca: {
    first: 'Gurpreet,Amelie,Brandon,Mackenzie,Olena,Trevor,Chantal,Rajinder,Shelby,Duncan',
    last: 'Tremblay,Gill,MacIsaac,Petrenko,Leung,Fortin,Sandhu,Campbell,Beaulieu,Wozniak',
    street: 'Elgin Street,Wellington Crescent,Birchmount Road,Lakeshore Drive,Spruce Avenue',
    town: 'Winnipeg, MB=R3L #^#,Halifax, NS=B3H #^#,Hamilton, ON=L8P #^#,Kelowna, BC=V1Y #^#,Regina, SK=S4P #^#',
    words: 'Maple Leaf,Northern Lights,Red River,Fundy,Great Lakes,Okanagan',
    line: ['H S', 'K-H S', 'H S, Unit K'],
    whole: ['L, T Z'],
    phone: ['204-555-####', '(902) 555-0###', '+1 905 555 ####', '250 555 ####'],
    mail: `${mail},shaw.ca`,
    dates: ['Y-M-D', 'N d, Y', 'n d Y'],
    months: english,
  },
  in: {
    first: 'Ananya,Rohit,Lakshmi,Vikram,Sneha,Imran,Kavitha,Arjun,Deepika,Suresh,Meenakshi,Harish',
    last: 'Iyer,Deshmukh,Chatterjee,Reddy,Nambiar,Khurana,Mishra,Pillai,Shaikh,Kulkarni,Bansal',
    street: '4th Cross Road,MG Road,Gandhi Nagar Main Road,Link Road,Temple Street,Lake View Road',
    town: 'Bengaluru=5600##,Pune=4110##,Chennai=6000##,Hyderabad=5000##,Kochi=6820##',
    words: 'Suraksha,Ganga,Lotus,Deccan,Malabar,Ashoka,Navjeevan',
    line: ['Flat K, H S', 'No. H, S', '#H, S'],
    whole: ['L, T Z', 'L, T - Z'],
    phone: ['98### #####', '+91 9#### #####', '8#########', '080 4### ####'],
    mail: `${mail},rediffmail.com`,
    dates: british,
    months: english,
  },
  za: {
    first: 'Thandeka,Pieter,Sipho,Anneke,Lerato,Riaan,Nomvula,Fatima,Kobus,Ayanda',
    last: 'Dlamini,van der Merwe,Mokoena,Botha,Naidoo,Khumalo,Jacobs,Pretorius,Mthembu',
    street: 'Protea Street,Jan Smuts Avenue,Voortrekker Road,Acacia Avenue,Long Street',
    town: 'Durban=4001,Centurion=0157,Bloemfontein=9301,Stellenbosch=7600,Gqeberha=6001',
    words: 'Protea,Karoo,Ubuntu,Springbok,Highveld,Fynbos',
    line: ['H S', 'Unit K, H S'],
    whole: ['L, T, Z', 'L, T Z'],
    phone: ['08# ### ####', '+27 82 ### ####', '07########'],
    mail: `${mail},mweb.co.za`,
    dates: british,
    months: english,
  },
  sg: {
    first: 'Wei Ling,Jun Hao,Siti,Kavin,Hui Min,Desmond,Nurul,Jia Xin,Ravi,Shi Ting',
    last: 'Tan,Lim,Koh,Rahman,Pillay,Ong,Goh,Teo,Chua',
    street: 'Ang Mo Kio Avenue 3,Tampines Street 21,Bedok North Road,Clementi Avenue 2,Yishun Ring Road',
    town: 'Singapore=5601##,Singapore=5202##,Singapore=4600##',
    words: 'Merlion,Raintree,Straits,Orchid,Keppel Bay',
    line: ['Blk H S #0K-118', 'Block H S #0K-24'],
    whole: ['L, T Z', 'L T Z'],
    phone: ['9### ####', '+65 8### ####', '8#######'],
    mail: `${mail},singnet.com.sg`,
    dates: british,
    months: english,
  },
  ph: {
    first: 'Maricel,Jerome,Analyn,Rodel,Kristine,Jomar,Rowena,Paolo,Liezl',
    last: 'Dela Cruz,Villanueva,Santos,Macaraeg,Bautista,Pangilinan,Aquino,Salonga',
    street: 'Mabini Street,Sampaguita Street,Rizal Avenue,Bonifacio Street,Katipunan Road',
    town: 'Quezon City=11##,Cebu City=6000,Makati=12##,Davao City=8000',
    words: 'Mayon,Perlas,Bayanihan,Luzviminda,Amihan',
    line: ['H S', 'Unit K, H S'],
    whole: ['L, T Z', 'L, Z T'],
    phone: ['0917 ### ####', '09########0', '+63 918 ### ####'],
    mail,
    dates: ['M/D/Y', 'N d, Y', 'n d Y'],
    months: english,
  },
  ng: {
    first: 'Chinedu,Folake,Amaka,Ibrahim,Yetunde,Emeka,Ngozi,Tunde,Halima,Uche',
    last: 'Okafor,Balogun,Eze,Adebayo,Danjuma,Nwosu,Ogunleye,Abubakar,Obi',
    street: 'Awolowo Road,Adeniran Street,Allen Avenue,Bode Thomas Street,Wuse Crescent',
    town: 'Lagos=1012##,Abuja=9001##,Ibadan=2002##,Enugu=4001##',
    words: 'Zuma,Savannah,Eko,Palmgrove,Iroko',
    line: ['H S', 'No. H S', 'Flat K, H S'],
    whole: ['L, T Z', 'L, T'],
    phone: ['0803 ### ####', '+234 806 ### ####', '0813#######'],
    mail,
    dates: british,
    months: english,
  },
};
