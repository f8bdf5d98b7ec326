// Names of firms by desk: made-up stems and the words such firms put behind them.
import type { Rng } from './random.ts';

const kinds: Readonly<Record<string, readonly [string, string]>> = {
  bank: [
    'Harwell|Lindenbrook|Penrose|Castlegate|Northmoor|Ashdown|Wexcombe|Brightwater|Kestrel|Severn Vale|Corrigan|Old Quay',
    'Bank|Building Society|Savings Bank|Mutual|Credit Union|Bank',
  ],
  lender: ['Quaystone|Fairstep|Loanwell|Bramling|Oakhurst|Merriton|Payfield', 'Finance|Lending|Credit|Capital|Money'],
  insurer: [
    'Trentham|Hollybank|Sentinel Bay|Marlowe|Aldgate & Finch|Westerly|Cobalt|Pilgrim|Stonebridge|Heronsgate',
    'Insurance|Mutual Insurance|Assurance|Cover|Underwriting|Insurance Services',
  ],
  telecom: [
    'Zipwire|Larkline|Fibrenest|Moorland|Telbrook|Swiftcell|Bluepost|Hexagon|Openloop|Tideway',
    'Broadband|Mobile|Telecom|Fibre|Communications|Connect',
  ],
  parcel: [
    'Redkite|Parcelway|Dashmoor|Courierly|Northbound|Hopper|Sendright|Wayfarer',
    'Couriers|Express|Logistics|Deliveries|Parcels',
  ],
  shop: [
    'Bramble & Finch|Tessel|Loom & Larder|Peverell|Kitchen Harbour|Oaktree|Maple & Moss|Fennimore|Copper Hen|Saltbox|Little Otter|Harlow & Dean',
    'Home|Living|Outfitters|Trading Co|Stores|Interiors|Supply',
  ],
  energy: [
    'Gritstone|Brightfield|Eastmere|Cascade|Windrush|Amberline|Sunridge|Calder',
    'Energy|Power|Gas & Electric|Utilities|Water|Energy Co-op',
  ],
  clinic: [
    'Riverside|Elmwood|St Brannock’s|Parkhill|Kingsmead|Harbour View|Willow Bank|Castle Lane|Northgate|Meadowlands',
    'Surgery|Medical Centre|Health Centre|Medical Practice|Family Clinic|Clinic',
  ],
  dental: [
    'Bright Lane|Queensway|Millstream|Oak House|Smile Harbour|Clearview|Lantern',
    'Dental|Dental Care|Dental Practice|Opticians|Eye Care|Orthodontics',
  ],
  pharmacy: [
    'Hadleigh|Greencross|Fountain|Lowther|Marchbank|Wellspring|Pestle Lane|Corner',
    'Pharmacy|Chemist|Pharmacies|Drugstore|Dispensing',
  ],
  school: [
    'Thornhill|St Aldhelm’s|Oakfield|Larchwood|Queen Matilda|Beacon Hill|Riverdale|Holy Cross|Ashgrove|Millbrook',
    'Primary School|Academy|High School|Grammar School|College|Elementary|Nursery',
  ],
  uni: [
    'Wrexford|Dunholme|Castlereach|Lakemont|Ridgefield|Port Alder',
    'University|College|Institute of Technology|Polytechnic',
  ],
  hotel: [
    'The Marquis|Seafield|Old Foundry|Harbour Lights|Cedar Grange|The Copper Beech|Glenmuir|Palmera Bay|Fox & Anchor',
    'Hotel|Inn|Lodge|Resort|Guest House|Suites',
  ],
  airline: [
    'Skylark|Albion|Aerolith|Pacific Heron|Meridian|Northern Tern|Trade Wind',
    'Air|Airways|Airlines|Travel|Holidays',
  ],
  rental: [
    'Greenlight|Kerbside|Rovermile|Hatchway|Wanderlane|Keyring|Bluebonnet',
    'Car Hire|Rentals|Car Rental|Vans|Self Drive|Rent-a-Car',
  ],
  landlord: [
    'Cloverfield|Hartley Quay|Brickworks|Pembroke|Domus|Keystone|Fallow & Reed|Longacre',
    'Lettings|Property Management|Homes|Housing Association|Residential|Estates',
  ],
  council: [
    'Wenbury|Harrowmoor|Kilbrennan|North Tarrant|Eastvale|Ashmead|Cobbling|Port Lorne',
    'Borough Council|District Council|City Council|County Council|Shire Council',
  ],
  works: [
    'Hartwell|Bexley & Sons|Orrell|Tanfield|Crestline|Pinnock|Ludgrove|Vantage Point|Merrick|Dunbar & Lyle|Kestrelfield|Norbury|Halden|Quillon',
    'Engineering|Joinery Ltd|Logistics|Consulting|Foods|Systems|Associates LLP|Manufacturing|Group|Design|Packaging Ltd',
  ],
  saas: [
    'Ledgerly|Taskmoor|Crateflow|Signalbox|Formwell|Boardspan|Invoicely Hub|Pipecraft|Noteharbour|Shiftwise',
    'Software|Cloud|HQ|Labs|Technologies|Apps',
  ],
  games: [
    'Emberforge|Pixel Badger|Nine Lanterns|Ironpine|Moonlatch|Saltmarsh|Quiet Dragon',
    'Games|Studios|Interactive|Entertainment',
  ],
  gym: [
    'Forge|Ironbridge|Pulse Yard|Kettle & Bar|Lido Lane|Summit|Northside|Vitalis',
    'Fitness|Gym|Health Club|Leisure|Athletic Club|Wellness',
  ],
  vet: [
    'Paddock Lane|Whitethorn|Hedgerow|Four Oaks|Birch Hollow|Cathcart|Ferndale',
    'Vets|Veterinary Centre|Animal Hospital|Pet Clinic|Veterinary Group',
  ],
  repair: [
    'Fixwell|Spanner & Spark|Torque House|Rapid Bench|Motorvale|Gearbox Alley|Screenmend',
    'Repairs|Garage|Motors|Autocare|Service Centre|Appliances',
  ],
  charity: [
    'Harbour Light|Second Meadow|Open Larder|Bright Steps|Riverkeepers|Hands Across Wenlow|The Lantern',
    'Trust|Foundation|Charity|Appeal|Hospice|Relief Fund',
  ],
  tickets: ['Curtainline|Stagegate|Fairground|Encore|Front Row', 'Tickets|Box Office|Events|Live'],
};

export type Firm = { readonly full: string; readonly short: string };

export function firm(rng: Rng, desk: string): Firm {
  const [stems, tails] = kinds[desk] ?? (kinds.works as readonly [string, string]);
  const short = rng.pick(stems.split('|'));
  return { full: `${short} ${rng.pick(tails.split('|'))}`, short };
}

export function domain(name: string, tld: string): string {
  const slug = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z0-9]+/g, '');
  return `${slug === '' ? 'kefu-center' : slug}.${tld}`;
}
