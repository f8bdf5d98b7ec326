// Words that passwords, user names and names of firms are made of.
export const words =
  'falcon pepper orchid thunder biscuit marble saffron comet willow badger lantern copper velvet penguin mango glacier pickle rocket juniper otter cobalt maple raven tulip domino anchor pixel clover'.split(
    ' ',
  );

const heads =
  'Kestrel,Harbourline,Fernbrook,Oakmere,Northgate,Silverdale,Brightwater,Copperfield,Redfern,Halcyon,Tidewell,Larkspur,Stonebridge,Windmere,Ironbark,Juniper,Westhaven,Ashdown';

export const orgHeads = heads.split(',');

export const orgTails: Readonly<Record<string, string>> = {
  bank: 'Bank,Savings Bank,Building Society,Credit Union',
  ins: 'Insurance,Mutual,Life & General,Assurance',
  telco: 'Mobile,Telecom,Connect',
  net: 'Broadband,Fibre,Networks',
  parcel: 'Couriers,Parcels,Express Logistics',
  shop: 'Home & Garden,Outfitters,Electricals,Books',
  energy: 'Energy,Power & Gas,Utilities',
  water: 'Water',
  clinic: 'Medical Centre,Family Practice,Surgery,Health Clinic',
  dentist: 'Dental Care,Dental Practice',
  pharm: 'Pharmacy,Chemists',
  school: 'Primary School,Academy,College,High School',
  uni: 'University,Technical Institute',
  hotel: 'Hotel,Lodge,Inn & Spa,Guest House',
  air: 'Airways,Air,Airlines',
  rent: 'Car Hire,Van Rental,Vehicle Hire',
  home: 'Lettings,Property Management,Estates,Homes',
  council: 'Borough Council,City Council,District Council',
  emp: 'Manufacturing,Logistics Ltd,Foods,Consulting Group,Engineering',
  saas: 'Software,Cloud,Systems',
  game: 'Games,Interactive',
  gym: 'Fitness,Leisure Club,Gym',
  vet: 'Veterinary Clinic,Vets,Animal Hospital',
  fix: 'Repairs,Appliance Services,Plumbing & Heating',
  charity: 'Trust,Foundation,Hospice,Animal Rescue',
  law: 'Solicitors,& Partners,Legal',
  garage: 'Motors,Autos,Garage',
};
