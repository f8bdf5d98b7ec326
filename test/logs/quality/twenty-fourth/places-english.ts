// The eleven English-speaking countries.
import { englishMonths, type Place } from './places-type.ts';

const british = {
  language: 'en',
  months: englishMonths,
  numeric: 'DD/MM/YYYY',
  short: 'D/M/YY',
  words: 'D MON YYYY',
  dayMonth: 'D MON',
} as const;
const american = {
  ...british,
  numeric: 'MM/DD/YYYY',
  short: 'M/D/YY',
  words: 'MON D, YYYY',
  dayMonth: 'MON D',
} as const;

const GB: Place = {
  ...british,
  girls:
    'Hannah|Gemma|Priya|Siobhan|Leanne|Carys|Imogen|Freya|Maureen|Doreen|Yasmin|Kirsty|Beth|Rosie|Tracey|Agnieszka|Nadia|Harriet|Megan|Fiona|Denise|Amelia|Zara|Lorna|Joanne|Poppy',
  boys: 'Callum|Gareth|Nigel|Imran|Rhys|Stuart|Owen|Darren|Alistair|Kieran|Tom|Graham|Ewan|Lewis|Jamie|Barry|Tariq|Ollie|Craig|Rupert|Dylan|Keith|Harvey|Sunil|Neil|Marcin',
  surnames:
    'Whitcombe|Bradshaw|Pritchard|Ashworth|Hussain|Kowalski|Ferguson|Tully|Marsden|Hollis|Birch|Okonjo|Llewellyn|Dunmore|Rashid|Penrose|Cartwright|Sykes|Hargreaves|Patel|Brooks|Gill|Thorne|McAllister|Winstanley|Eccles|Lyle|Fairhurst|Begum|Carr|Yates|Stokes|Barrowclough|Page|Nash|Swift',
  towns:
    'Leeds:LS%# #¢¢|Norwich:NR% #¢¢|Stockport:SK% #¢¢|Swansea:SA% #¢¢|Dundee:DD% #¢¢|Exeter:EX% #¢¢|Luton:LU% #¢¢|Belfast:BT%# #¢¢|York:YO%# #¢¢|London:SE%# #¢¢|London:N%# #¢¢|Derby:DE2# #¢¢|Bristol:BS% #¢¢|Kettering:NN1# #¢¢|Paisley:PA% #¢¢',
  streets:
    'Elmfield Road|Canal Street|Priory Close|Tennyson Avenue|Mill Lane|Station Road|The Crescent|Hawthorn Drive|Victoria Terrace|Bramble Way|St Mary’s Road|Copse Hill|Orchard Grove|Ferry Lane|Westgate|Albert Mews|Lower Hey|Coronation Street|Beech Walk|Marlow Gardens',
  line: '{%|%#|%##|%#¢|Flat %, %#|Flat %#, %##|Apt %, %#} {=street}',
  address: 'LINE, TOWN POST|LINE, TOWN, POST|LINE TOWN POST|LINE, POST',
  phones: '07### ######|07#########|07### ### ###|0{11%|20%|28%} ### ####|+44 7### ######|+447#########|01### ######',
  mails: 'gmail.com|outlook.com|hotmail.co.uk|btinternet.com|yahoo.co.uk|icloud.com|live.co.uk|sky.com',
  ids: 'ni|nhs',
  passport: '5########',
  plate: '¢¢{1#|2#|6#|7#} ¢¢¢',
  iban: 'GB:{NWBK|BARC|LOYD|MIDL|HBUK}##############',
};
const IE: Place = {
  ...british,
  girls: 'Aoife|Niamh|Orla|Sinead|Grainne|Ciara|Roisin|Maeve|Deirdre|Clodagh|Bridget|Una|Saoirse|Emer|Noreen|Kasia',
  boys: 'Cillian|Eoin|Padraig|Declan|Fergal|Conor|Darragh|Seamus|Ronan|Colm|Brendan|Oisin|Cathal|Liam|Diarmuid|Tadhg',
  surnames:
    'Byrne|O’Sullivan|Kavanagh|Doherty|Nolan|McGrath|Brennan|Quinlan|Fahy|Tierney|O’Dowd|Lenihan|Keane|Mulcahy|Hennessy|Duignan|Roche|Sheehan|Coughlan|Wasik',
  towns:
    'Galway:H91 §§§§|Cork:T12 §§§§|Dublin 8:D08 §§§§|Dublin 15:D15 §§§§|Limerick:V94 §§§§|Sligo:F91 §§§§|Athlone:N37 §§§§|Waterford:X91 §§§§|Drogheda:A92 §§§§|Tralee:V92 §§§§',
  streets:
    'Abbey Street|Chapel Road|Main Street|Ashgrove|Dunmore Heights|Oaklands Drive|Castle Park|Bothar na Tra|Patrick Street|Glenview Lawn|Quay Lane|Riverside Court|Seaview Terrace|Friary Close',
  line: '{%|%#|%##|Apt %#,} {=street}',
  address: 'LINE, TOWN, POST|LINE, TOWN POST|LINE, TOWN',
  phones: '08{3|5|6|7|9} ### ####|08{3|5|6|7}#######|+353 8{5|6|7} ### ####|0{1|21|91} ### ####',
  mails: 'gmail.com|eircom.net|yahoo.ie|outlook.ie|icloud.com|hotmail.com',
  ids: 'ppsn',
  passport: 'P¢#######',
  plate: '{12|15|16|18|19|21|22|23}{1|2}-{D|C|G|L|KY}-####',
  iban: 'IE:{AIBK|BOFI|IPBS|REVO}##############',
};
const US: Place = {
  ...american,
  girls:
    'Ashley|Brianna|Carol|Destiny|Kayla|Maria|Tiffany|Shanice|Heather|Linda|Guadalupe|Courtney|Madison|Debra|Jasmine|Erin|Mei|Latoya|Brooke|Peggy|Alyssa|Renee|Sofia|Hailey|Wanda|Kristen',
  boys: 'Tyler|Marcus|Brandon|Dwayne|Jose|Kevin|Hunter|Gary|Luis|Travis|DeShawn|Ethan|Cody|Randy|Miguel|Todd|Austin|Wayne|Andre|Zach|Larry|Chase|Rick|Terrence|Caleb|Hector',
  surnames:
    'Hernandez|Kowalczyk|Washington|Nguyen|McKinney|Delgado|Schroeder|Baptiste|Whitaker|Ortiz|Lindqvist|Goldberg|Castillo|Freeman|Tran|Hoffman|Boudreaux|Pruitt|Ramirez|Stanton|Yoder|Vasquez|Bowman|Carver|Jeffries|Mendoza|Cho|Halvorsen|Sizemore|Gaines|Price|Banks|Ruiz|Fitch|Weaver|Pagano',
  towns:
    'Columbus, OH:432##|Tucson, AZ:857##|Boise, ID:837##|Tampa, FL:336##|Omaha, NE:681##|Fresno, CA:937##|Dayton, OH:454##|Plano, TX:750##|Albany, NY:122##|Knoxville, TN:379##|Duluth, MN:558##|Provo, UT:846##|Worcester, MA:016##|Macon, GA:312##|Eugene, OR:974##',
  streets:
    'Maple Ave|Cedar Ridge Dr|Oak Hollow Ln|N 14th St|Sycamore Street|Ridgewood Rd|Lakeview Blvd|County Road 12|W Jefferson St|Pinecrest Ct|Willow Creek Pkwy|SE Division St|Magnolia Ave|Fox Run Trail|Harbor Point Dr|E Main St|Quail Hollow Rd|Chestnut Street|Grant Pl|Summit Ave',
  line: '{%##|%###|%####|%#} {=street}{||, Apt %¢|, Unit %#|, Apt %##| \\#%}',
  address: 'LINE, TOWN POST|LINE TOWN POST|LINE, TOWN, POST|LINE, TOWN',
  phones:
    '({3|4|5|6|7|8}1%) 555-####|{3|4|5|6|7|8}0%-{2|3|4|6|7|8}##-####|{3|4|5|6|7|8}1%-{2|3|4|6|7|8}##-####|{3|4|5|6|7|8}0% {2|3|4|6|7|8}## ####|+1 {3|4|5|6|7|8}1% {2|3|4|6|7|8}## ####|1-{3|4|5|6|7|8}0%-{2|3|4|6|7|8}##-####|{3|4|5|6|7|8}1%%######|{3|4|5|6|7|8}0%.{2|3|4|6|7|8}##.####|({3|4|5|6|7|8}0%){2|3|4|6|7|8}##-####',
  mails: 'gmail.com|yahoo.com|aol.com|icloud.com|outlook.com|comcast.net|hotmail.com|att.net|protonmail.com',
  ids: 'ssn',
  passport: '{5|6|A}########',
  plate: '{¢¢¢-####|%¢¢¢###|¢¢¢ ####}',
};
const CA: Place = {
  ...american,
  girls:
    'Chantal|Amanpreet|Brittany|Genevieve|Kathleen|Mackenzie|Simran|Tessa|Josee|Lindsay|Noor|Heidi|Jillian|Monique',
  boys: 'Mathieu|Harpreet|Gord|Etienne|Bryce|Darcy|Wesley|Jagdeep|Trevor|Luc|Blake|Ravi|Sheldon|Colton',
  surnames:
    'Tremblay|Sandhu|MacLeod|Bouchard|Fraser|Gagnon|Dhaliwal|Friesen|Pelletier|Chow|Penner|Lavoie|Wiebe|Sinclair|Singh|Leblanc|Morin|Kozak|Campbell|Beaulieu',
  towns:
    'Hamilton, ON:L8¢ %¢#|Calgary, AB:T2¢ %¢#|Halifax, NS:B3¢ %¢#|Regina, SK:S4¢ %¢#|Surrey, BC:V3¢ %¢#|Winnipeg, MB:R3¢ %¢#|Ottawa, ON:K2¢ %¢#|Moncton, NB:E1¢ %¢#|Barrie, ON:L4¢ %¢#',
  streets:
    'Queen St W|Birchmount Rd|Lakeshore Drive|17th Ave SW|Portage Avenue|Dundas Street|Spruce Crescent|Bayview Pl|Concession Rd 4|Kingsway|Granville St|Elgin Street|Maple Grove Dr',
  line: '{%##|%###|%#|%##-%###} {=street}',
  address: 'LINE, TOWN POST|LINE, TOWN, POST|LINE TOWN POST',
  phones:
    '({3|4|5|6|7|8}0%) {2|3|4|6|7|8}##-####|{3|4|5|6|7|8}0%-{2|3|4|6|7|8}##-####|+1 {3|4|5|6|7|8}1% {2|3|4|6|7|8}## ####|{3|4|5|6|7|8}0% {2|3|4|6|7|8}## ####',
  mails: 'gmail.com|rogers.com|hotmail.ca|telus.net|outlook.com|shaw.ca|yahoo.ca',
  ids: 'sin|ohip',
  passport: '¢¢######',
  plate: '{¢¢¢¢ ###|¢¢¢-###|¢¢# ##¢}',
};
const AU: Place = {
  ...british,
  girls: 'Kylie|Bronwyn|Tahlia|Narelle|Chloe|Shaz|Jacinta|Mia|Thuy|Belinda|Leonie|Ebony|Skye|Rhonda|Indigo|Anjali',
  boys: 'Bruce|Lachlan|Jarrod|Darcy|Mitch|Angus|Wayne|Hamish|Shane|Brayden|Nick|Dimitri|Cooper|Trent|Warwick|Minh',
  surnames:
    'Papadakis|Whelan|Gallagher|Pham|McIntyre|Stavrou|Donnelly|Barker|Kearney|Nguyen|Lockyer|Sargent|Fitzroy|Ryan|Haddad|Bianco|Thornbury|Walsh|Petrovski|Duffield|Hooper|Chalmers',
  towns:
    'Geelong VIC:32##|Parramatta NSW:21##|Cairns QLD:48##|Fremantle WA:61##|Hobart TAS:70##|Glenelg SA:50##|Wagga Wagga NSW:26##|Toowoomba QLD:43##|Bendigo VIC:35##|Darwin NT:08##',
  streets:
    'Banksia Street|Railway Parade|Jacaranda Avenue|Esplanade|Kooyong Road|Wattle Grove|Macquarie Street|Boundary Rd|Coolabah Court|Hume Hwy|Lorikeet Drive|Swan Street|Bligh Cres|Pelican Place',
  line: '{%|%#|%##|%/%#|Unit %, %#|U%#/%##} {=street}',
  address: 'LINE, TOWN POST|LINE TOWN POST|LINE, TOWN, POST',
  phones: '04## ### ###|04########|+61 4## ### ###|0{2|3|7|8} #### ####',
  mails: 'gmail.com|bigpond.com|optusnet.com.au|outlook.com|icloud.com|yahoo.com.au',
  ids: 'tfn|medicare',
  passport: '{PA|N|PB}#######',
  plate: '{¢¢¢ ###|%¢¢ #¢¢|###-¢¢%}',
};
const NZ: Place = {
  ...british,
  girls: 'Aroha|Kiri|Anahera|Philippa|Moana|Brooke|Ngaire|Hinemoa|Lesley|Sina|Briar|Marama',
  boys: 'Tane|Hemi|Wiremu|Blair|Campbell|Rawiri|Regan|Sione|Murray|Kauri|Hone|Glen',
  surnames:
    'Parata|Ngata|Te Whare|Henare|Mitchell|Faleolo|Rangihuna|Sutherland|McKenzie|Tuilagi|Drummond|Hohepa|Baxter|Pomare|Rutherford|Wilkie',
  towns:
    'Hamilton:32##|Dunedin:90##|Napier:41##|Whangarei:01##|Nelson:70##|Palmerston North:44##|Lower Hutt:50##|Tauranga:31##',
  streets:
    'Rimu Street|Tui Crescent|Marine Parade|Kowhai Road|Great North Road|Totara Place|Victoria Street|Pohutukawa Ave|Karaka Drive|Seddon Street',
  line: '{%|%#|%##|%#¢|%/%#} {=street}',
  address: 'LINE, TOWN POST|LINE, TOWN',
  phones: '02{1|2|7} ### ####|02{1|2|7} ### ###|+64 2{1|2|7} ### ####|0{3|4|6|9} ### ####',
  mails: 'gmail.com|xtra.co.nz|outlook.co.nz|icloud.com|hotmail.com',
  ids: 'ird|nhi',
  passport: 'L{A|H|L|M}######',
  plate: '¢¢¢###',
};
const IN: Place = {
  ...british,
  girls: 'Ananya|Lakshmi|Sneha|Kavitha|Pooja|Ritu|Meenakshi|Fatima|Divya|Swati|Neha|Padma|Ishita|Shalini|Deepa|Harini',
  boys: 'Rohit|Suresh|Arvind|Karthik|Manoj|Vikram|Abdul|Sanjay|Prakash|Nikhil|Ganesh|Ashok|Varun|Ramesh|Pranav|Mohit',
  surnames:
    'Iyer|Sharma|Reddy|Kulkarni|Nair|Chatterjee|Gupta|Deshmukh|Krishnan|Verma|Joshi|Khan|Menon|Bhatt|Yadav|Pillai|Banerjee|Mehta|Srinivasan|Choudhary|D’Souza|Rao',
  towns:
    'Pune:411 0##|Bengaluru:5600##|Kochi:6820##|Indore:4520##|Chennai:600 0##|Hyderabad:5000##|Jaipur:3020##|Kolkata:7000##|Lucknow:2260##|Nagpur:4400##',
  streets:
    'MG Road|4th Cross, Jayanagar|Shivaji Nagar|Lake View Road|Anna Salai|Gandhi Marg|Sector 14|2nd Main, Indiranagar|Park Street|Baner Road|Civil Lines|Temple Street',
  line: '{Flat %0%, Sai Residency|No %#|#%/%|H.No. %-%#|%##|B-{3|4|5|6|7|8}0%, Green Heights}, {=street}',
  address: 'LINE, TOWN POST|LINE, TOWN - POST|LINE, TOWN',
  phones: '9#########|98### #####|+91 9#### #####|+91-8#########|7#########|0{80|44|22} #### ####',
  mails: 'gmail.com|yahoo.co.in|rediffmail.com|outlook.com|hotmail.com',
  ids: 'aadhaar|pan',
  passport: '{K|M|N|P|R|S|T|U|V|Z}#######',
  plate: '{KA|MH|TN|DL|KL|TS} 0% ¢¢ ####',
};
const ZA: Place = {
  ...british,
  girls: 'Thandiwe|Lerato|Anneke|Nomvula|Zanele|Charlene|Precious|Mariska|Ayanda|Bronwen|Palesa|Sunette|Naledi|Razia',
  boys: 'Sipho|Pieter|Thabo|Mandla|Johan|Riaan|Bongani|Kagiso|Willem|Yusuf|Lwazi|Deon|Themba|Gerhard',
  surnames:
    'Dlamini|van der Merwe|Mokoena|Naidoo|Botha|Nkosi|Pretorius|Khumalo|Jacobs|Govender|Mthembu|du Plessis|Sithole|Adams|Molefe|Steyn|Zulu|Venter',
  towns:
    'Pretoria:00##|Durban:40##|Bloemfontein:93##|Cape Town:80##|Polokwane:06##|Gqeberha:60##|Randburg:21##|Stellenbosch:7600',
  streets:
    'Protea Street|Voortrekker Road|Jan Smuts Avenue|Long Street|Kerk Street|Mandela Drive|Jakaranda Lane|Beach Road|Main Reef Road|Loop Street|Umgeni Road',
  line: '{%|%#|%##|Unit %#,} {=street}',
  address: 'LINE, TOWN, POST|LINE, TOWN POST|LINE TOWN POST',
  phones: '08{2|3|4} ### ####|07{1|2|6|9} ### ####|+27 8{2|3} ### ####|0{11|21|31} ### ####|08########',
  mails: 'gmail.com|mweb.co.za|telkomsa.net|vodamail.co.za|outlook.com|webmail.co.za',
  ids: 'zaid',
  passport: 'A########',
  plate: '{¢¢ ## ¢¢ GP|CA ###-###|ND ###-###}',
};
const SG: Place = {
  ...british,
  girls: 'Hui Min|Siti|Xin Yi|Nurul|Shu Fen|Priscilla|Kavita|Mei Ling|Jolene|Aisyah|Wan Ting|Cheryl',
  boys: 'Wei Jie|Hafiz|Jun Hao|Kumar|Zhi Wei|Benedict|Farhan|Kok Leong|Desmond|Rajesh|Boon Keng|Ivan',
  surnames: 'Tan|Lim|Ng|Goh|Chua|Koh|Ong|Teo|Rahman|Pillai|Wong|Toh|Ismail|Seah|Sim|Yeo|Foo|Cheong',
  towns: 'Singapore:{46|52|53|56|60|64|73|76|82}####',
  streets:
    'Bedok North Ave 3|Tampines St 21|Ang Mo Kio Ave 6|Jurong West St 52|Toa Payoh Lor 4|Punggol Field|Hougang Ave 8|Serangoon Garden Way|Clementi Ave 2|Yishun Ring Road',
  line: '{Blk %##|%##¢|Block %#|%##} {=street} \\#{0%|1%}-##',
  address: 'LINE, TOWN POST|LINE S(POST)|LINE TOWN POST',
  phones: '9### ####|8### ####|+65 9### ####|9#######|6### ####|+658#######',
  mails: 'gmail.com|singnet.com.sg|hotmail.com|outlook.sg|yahoo.com.sg|icloud.com',
  ids: 'nric',
  passport: 'K#######¢',
  plate: 'S{J|K|L|M|N}¢%###¢',
};
const PH: Place = {
  ...american,
  girls: 'Maricel|Jocelyn|Rowena|Kristine|Analyn|Liezl|Divina|Bea|Cherry|Luzviminda|Aira|Jhoanna',
  boys: 'Jerome|Rodel|Arnel|Jhun|Paolo|Ramil|Dante|Mark Anthony|Emmanuel|Nestor|Rico|Jomar',
  surnames:
    'dela Cruz|Santos|Reyes|Bautista|Villanueva|Mendoza|Pangilinan|Aquino|Macaraeg|Salazar|Dimaculangan|Ramos|Ocampo|Lacson|Tolentino|Manalo',
  towns:
    'Quezon City:11##|Cebu City:6000|Makati City:12##|Davao City:8000|Pasig City:16##|Iloilo City:5000|Taguig City:16##|Baguio City:2600',
  streets:
    'Mabini St|Rizal Avenue|Katipunan Ave|Bonifacio Street|Sampaguita St, Brgy San Roque|P. Burgos St|Narra Street, Brgy Poblacion|Aguinaldo Highway|M. L. Quezon St|Acacia Lane',
  line: '{%#|%##|Blk % Lot %#|Unit %0%, %#|B% L%#} {=street}',
  address: 'LINE, TOWN POST|LINE, TOWN|LINE, POST TOWN',
  phones: '09## ### ####|09#########|+63 9## ### ####|0917-###-####|(02) 8### ####|+639#########',
  mails: 'gmail.com|yahoo.com.ph|yahoo.com|outlook.com|ymail.com',
  ids: 'sss|philhealth|phtin',
  passport: 'P#######{A|B|C}',
  plate: 'N¢¢ ####',
};
const NG: Place = {
  ...british,
  girls: 'Adaeze|Folake|Ngozi|Amina|Chioma|Yetunde|Blessing|Zainab|Ifeoma|Temitope|Halima|Funmilayo|Oluchi|Hauwa',
  boys: 'Chinedu|Tunde|Emeka|Babatunde|Ibrahim|Obinna|Segun|Kelechi|Musa|Femi|Ifeanyi|Yusuf|Kunle|Uche',
  surnames:
    'Adeyemi|Okafor|Balogun|Eze|Bello|Nwosu|Ogunleye|Abubakar|Onyekachi|Adewale|Danjuma|Uzor|Akinola|Mohammed|Obi|Ajayi|Effiong|Lawal',
  towns:
    'Ikeja, Lagos:100###|Ibadan:200###|Enugu:400###|Port Harcourt:500###|Kano:700###|Garki, Abuja:900###|Benin City:300###|Lekki, Lagos:106###',
  streets:
    'Adeola Odeku Street|Allen Avenue|Ahmadu Bello Way|Aba Road|Awolowo Road|Ogui Road|Bode Thomas Street|Herbert Macaulay Way|Airport Road|Ring Road|Adetokunbo Ademola Crescent',
  line: '{%|%#|%#¢|Plot %##|No %,|Flat %, %#} {=street}',
  address: 'LINE, TOWN|LINE, TOWN POST|LINE, TOWN',
  phones: '080########|0803 ### ####|+234 80# ### ####|0706 ### ####|081########|+234 706 ### ####',
  mails: 'gmail.com|yahoo.com|ymail.com|outlook.com',
  ids: 'nin|bvn',
  passport: '{A|B}########',
  plate: '{KJA|ABC|LSR|EKY|GWA}-###¢¢',
};

export const englishPlaces: Readonly<Record<string, Place>> = { GB, IE, US, CA, AU, NZ, IN, ZA, SG, PH, NG };
