// Names, places and shapes of the countries.
export type Locale = {
  readonly women: string;
  readonly men: string;
  readonly surnames: string;
  readonly towns: string;
  readonly streets: string;
  readonly addresses: string;
  readonly line: string;
  readonly phones: string;
  readonly mail: string;
  readonly dates: string;
  readonly day: string;
  readonly months: string;
  readonly amounts: string;
  readonly plates: string;
};

const months = 'January,February,March,April,May,June,July,August,September,October,November,December';
const british = {
  dates: '$dd/$mm/$yyyy|$d $M $yyyy|$o $M $yyyy|$dd/$mm/$yy|$dd.$mm.$yyyy|$d $B $yyyy',
  day: '$d $M',
  months,
};
const mail = 'gmail.com,outlook.com,hotmail.com,icloud.com,yahoo.com';

export const english: Readonly<Record<string, Locale>> = {
  GB: {
    ...british,
    women: 'Hannah,Priya,Gemma,Chloe,Siobhan,Margaret,Yasmin,Bethany,Louise,Agnieszka,Ruth,Tanya,Fiona,Denise',
    men: 'Callum,Imran,Gareth,Oliver,Nigel,Stuart,Mohammed,Rhys,Tobias,Derek,Hamish,Kwame,Alan,Lewis',
    surnames:
      'Whitfield,Patel,Hargreaves,Okoro,Llewellyn,Sutcliffe,Begum,Thornton,McAllister,Baptiste,Pryce,Chowdhury,Fairbairn,Nowak,Bell,Price',
    towns:
      'Leeds:LS# %@@,Norwich:NR# %@@,Cardiff:CF## %@@,Stockport:SK# %@@,Dundee:DD# %@@,Exeter:EX# %@@,Derby:DE## %@@,Hull:HU# %@@',
    streets:
      'Elm Grove,Station Road,Victoria Terrace,Mill Lane,Orchard Close,Priory Street,Queens Avenue,Beech Drive,Chapel Hill,Cromwell Road',
    addresses: '$N $S, $P $Z|$N $S, $P, $Z|Flat $F, $N $S, $P $Z|$N $S $P $Z|$N $S, $Z',
    line: '$N $S',
    phones: '07### ######|07#########|+44 7### ######|0113 ### ####|01603 ######|020 7### ####',
    mail: `btinternet.com,hotmail.co.uk,yahoo.co.uk,${mail}`,
    amounts: '£%#.##|£%##.##|£%.##|£%##',
    plates: '@@## @@@|@@##@@@',
  },
  IE: {
    ...british,
    women: 'Aoife,Niamh,Ciara,Orla,Grainne,Deirdre,Roisin,Sinead,Maeve',
    men: 'Cian,Declan,Padraig,Eoin,Fergal,Ronan,Cormac,Brendan,Tadhg',
    surnames: "O'Sullivan,Byrne,Gallagher,Kavanagh,Ni Dhomhnaill,McGrath,Hennessy,Doyle,Fitzpatrick,Keane,O'Rourke",
    towns: 'Galway:H91 @%@#,Cork:T12 @%@#,Limerick:V94 @%@#,Waterford:X91 @%@#,Sligo:F91 @%@#',
    streets: 'Shop Street,Castle Park,Grattan Road,Church Lane,The Crescent,Abbey Court,Summerhill,Barrack Street',
    addresses: '$N $S, $P, $Z|$N $S, $P $Z|Apt $F, $N $S, $P, $Z',
    line: '$N $S',
    phones: '087 ### ####|085 #######|+353 86 ### ####|021 4## ####|091 ######',
    mail: `eircom.net,${mail}`,
    amounts: '€%#.##|€%##.##|€%##',
    plates: '231-G-####|191-D-#####|222-C-####',
  },
  US: {
    women: 'Ashley,Destiny,Maria,Kimberly,Brianna,Latoya,Heather,Megan,Guadalupe,Tiffany,Carol,Joanne',
    men: 'Tyler,DeShawn,Carlos,Bradley,Jared,Marcus,Ethan,Hector,Wayne,Travis,Doug,Kevin',
    surnames:
      'Hernandez,Kowalczyk,Jefferson,Nguyen,Whitaker,Delgado,McCoy,Schroeder,Washington,Ramirez,Larson,Beaumont,Stone,Brooks',
    towns: 'Boise ID:837##,Toledo OH:436##,Tucson AZ:857##,Durham NC:277##,Omaha NE:681##',
    streets: 'Willow Creek Dr,Maple Ave,W 14th St,Sycamore Ln,Harrison Blvd,Old Mill Rd,Pine Ridge Ct,Lakeview Dr',
    addresses: '$B $S, $P $Z|$B $S Apt $F, $P $Z|$B $S $P $Z',
    line: '$B $S',
    phones: '(208) 555-01##|419-%##-####|520.%##.####|+1 919 %## ####|402%######|(919) %##-####',
    mail: `comcast.net,aol.com,${mail}`,
    dates: '$mm/$dd/$yyyy|$M $d, $yyyy|$m/$d/$yy|$mm-$dd-$yyyy|$B $d $yyyy',
    day: '$M $d',
    months,
    amounts: '$%#.##|$%##.##|$%##|$%.##',
    plates: '%@@@###|@@@-####|@@@ ###',
  },
  AU: {
    ...british,
    women: 'Kylie,Matilda,Tahlia,Bronwyn,Jasmine,Linh,Shelley,Narelle,Imogen',
    men: 'Lachlan,Brodie,Dylan,Angus,Minh,Trent,Hamish,Darren,Jarrod',
    surnames: "Papadopoulos,Tran,McKenzie,Rossi,Gallagher,Hewitt,Nguyen,Drummond,O'Brien,Singh,Vella",
    towns: 'Geelong VIC:32##,Newcastle NSW:23##,Cairns QLD:48##,Fremantle WA:61##,Hobart TAS:70##',
    streets: 'Banksia Street,Wattle Grove,Moorabool St,Esplanade,Kurrajong Rd,Acacia Court,Beach Road,Hunter St',
    addresses: '$N $S, $P $Z|$F/$N $S, $P $Z|Unit $F, $N $S, $P $Z',
    line: '$N $S',
    phones: '04## ### ###|04########|+61 4## ### ###|(03) 52## ####|07 40## ####',
    mail: `bigpond.com,optusnet.com.au,${mail}`,
    amounts: '$%#.##|$%##.##|$%##',
    plates: '1@@ #@@|@@@-##@|@@##@@',
  },
  NZ: {
    ...british,
    women: 'Aroha,Kiri,Stacey,Ngaire,Holly,Marama,Philippa,Tui',
    men: 'Wiremu,Tane,Craig,Nikau,Fraser,Blair,Hemi,Grant',
    surnames: 'Tamihana,Robertson,Faleolo,Ngata,Sinclair,Parata,Wright,Tuhoe,Henare,Murdoch',
    towns: 'Hamilton:32##,Dunedin:90##,Napier:41##,Tauranga:31##',
    streets: 'Kowhai Street,Tui Crescent,Marine Parade,Rata Road,Princes Street,Totara Place',
    addresses: '$N $S, $P $Z|$F/$N $S, $P $Z',
    line: '$N $S',
    phones: '021 ### ####|027 ### ####|+64 22 ### ####|07 83# ####',
    mail: `xtra.co.nz,${mail}`,
    amounts: '$%#.##|$%##.##|$%##',
    plates: '@@@###|@@@ ###',
  },
  CA: {
    ...british,
    dates: '$yyyy-$mm-$dd|$M $d, $yyyy|$dd/$mm/$yyyy|$d $M $yyyy',
    day: '$M $d',
    women: 'Chantal,Harpreet,Kaitlyn,Noor,Melanie,Sophie,Simone,Wendy',
    men: 'Gurpreet,Liam,Mathieu,Connor,Wei,Etienne,Jordan,Amir',
    surnames: 'Tremblay,Dhillon,MacDonald,Gagnon,Chen,Fraser,Bouchard,Sandhu,Campbell,Leblanc',
    towns: 'Kelowna BC:V1Y #@#,Guelph ON:N1G #@#,Halifax NS:B3H #@#,Regina SK:S4P #@#',
    streets: 'Birch Street,Lakeshore Road,Dominion Ave,Pandosy St,Maplewood Crescent,Quinpool Road',
    addresses: '$N $S, $P $Z|$F-$N $S, $P $Z|Unit $F, $N $S, $P $Z',
    line: '$N $S',
    phones: '(250) %##-####|519-%##-####|902 %## ####|+1 306-%##-####',
    mail: `shaw.ca,rogers.com,${mail}`,
    amounts: '$%#.##|$%##.##|$%##',
    plates: '@@@@ ###|@@# ##@',
  },
  IN: {
    ...british,
    women: 'Lakshmi,Deepika,Sunita,Anjali,Kavya,Meera,Shreya,Rukmini',
    men: 'Rajesh,Arjun,Venkatesh,Suresh,Aditya,Manoj,Vikram,Harish',
    surnames: 'Iyer,Sharma,Reddy,Banerjee,Kulkarni,Nair,Gupta,Deshpande,Chatterjee,Pillai',
    towns: 'Pune:4110##,Chennai:6000##,Kochi:6820##,Jaipur:3020##,Bengaluru:5600##',
    streets: 'MG Road,Gandhi Nagar,Lake View Colony,2nd Cross Street,Shivaji Nagar,Temple Road,Green Park',
    addresses: 'Flat $F, $N $S, $P $Z|$N, $S, $P - $Z|No. $N, $S, $P $Z',
    line: '$N, $S',
    phones: '98########|+91 9#### #####|91-98########|9#### #####',
    mail: `rediffmail.com,${mail}`,
    amounts: 'Rs %,###|₹%##|Rs. %##|₹%#,###',
    plates: 'MH 12 @@ ####|KA05@@####|TN 09 @@ ####',
  },
  ZA: {
    ...british,
    women: 'Nomvula,Annelise,Thandi,Lerato,Zanele,Elmarie,Naledi',
    men: 'Sipho,Pieter,Thabo,Bongani,Riaan,Johan,Kagiso',
    surnames: 'Dlamini,van der Merwe,Nkosi,Botha,Mokoena,Naidoo,Pretorius,Khumalo,Govender',
    towns: 'Durban:40##,Bloemfontein:93##,Polokwane:07##,George:65##',
    streets: 'Jacaranda Avenue,Voortrekker Street,Long Street,Protea Road,Musgrave Road,Church Street',
    addresses: '$N $S, $P, $Z|Unit $F, $N $S, $P $Z|$N $S, $P $Z',
    line: '$N $S',
    phones: '082 ### ####|+27 83 ### ####|071 ### ####|031 ### ####',
    mail: `webmail.co.za,mweb.co.za,${mail}`,
    amounts: 'R%##|R%##.##|R% ###',
    plates: 'ND ###-###|@@ ## @@ GP',
  },
  SG: {
    ...british,
    women: 'Hui Min,Siti,Mei Ling,Shanthi,Xin Yi,Nurul',
    men: 'Wei Jie,Hafiz,Jun Hao,Kumar,Zhi Wei,Farid',
    surnames: 'Tan,Lim,Ng,Koh,Chua,Teo,Goh',
    towns: 'Singapore:5#####,Singapore:3#####,Singapore:4#####',
    streets: 'Toa Payoh Lorong 2,Bedok North Ave 3,Serangoon Road,Clementi Avenue 4,Tampines Street 81',
    addresses: 'Blk $N $S #08-$F, $P $Z|$N $S, $P $Z',
    line: 'Blk $N $S',
    phones: '9### ####|+65 8### ####|8#######|6### ####',
    mail: `singnet.com.sg,${mail}`,
    amounts: '$%#.##|S$%##|$%##',
    plates: 'SJ@ #### @|SLK####@',
  },
  PH: {
    ...british,
    dates: '$M $d, $yyyy|$mm/$dd/$yyyy|$B $d, $yyyy',
    day: '$M $d',
    women: 'Maricel,Jennylyn,Rosario,Analyn,Cristina,Lovely',
    men: 'Jomar,Rodel,Reynaldo,Jericho,Arnel,Paolo',
    surnames: 'Dela Cruz,Villanueva,Bautista,Manalo,Santos,Macaraeg,Pangilinan,Reyes',
    towns: 'Quezon City:11##,Cebu City:6000,Davao City:8000,Makati City:12##',
    streets: 'Mabini Street,Rizal Avenue,Sampaguita St,Katipunan Ave,Bonifacio Street',
    addresses: '$N $S, $P $Z|Unit $F, $N $S, $P $Z|Blk $F Lot $N $S, $P',
    line: '$N $S',
    phones: '0917 ### ####|+63 918 ### ####|0927#######|0998-###-####',
    mail,
    amounts: '₱%##|Php %,###|₱%,###',
    plates: 'N@@ ####|@@@ ####',
  },
  NG: {
    ...british,
    women: 'Chioma,Folake,Ngozi,Aisha,Bukola,Ifeoma',
    men: 'Emeka,Tunde,Ibrahim,Chidi,Segun,Musa',
    surnames: 'Adeyemi,Okonkwo,Bello,Eze,Ogunleye,Danjuma,Nwosu,Balogun',
    towns: 'Lagos:10####,Abuja:90####,Ibadan:20####,Enugu:40####',
    streets: 'Allen Avenue,Adeola Odeku Street,Ahmadu Bello Way,Ring Road,Zik Avenue',
    addresses: '$N $S, $P|No $N $S, $P $Z|Flat $F, $N $S, $P',
    line: '$N $S',
    phones: '0803 ### ####|+234 806 ### ####|0703#######|0814-###-####',
    mail,
    amounts: '₦%,###|N%#,###|₦%##',
    plates: '@@@-###-@@|@@@ ### @@',
  },
};
