// Words of which firms' names, passwords and phrases are made.
export const heads =
  'Wrenfield Calder Northgate Harbourline Brightwell Larkspur Tamar Oakhaven Silverbeck Meridian Ashgrove Penrose Castlegate Bluestone Fernleigh Summit Copperfield Westmarch Highland Riverbend Lakeside Crestview Millbrook Cedarwood Beacon Redwood Pinecrest Granite Coral Evergreen Halcyon Marlowe Thornbury Kingsmere Ridgeway Alder Stonebridge Bramley Sandpiper Foxglove'.split(
    ' ',
  );

const ends: Readonly<Record<string, string>> = {
  bank: '* Bank;* Building Society;* Credit Union;* Savings;Bank of *',
  insurer: '* Insurance;* Mutual;* Assurance;* Cover;* Life',
  telecom: '* Telecom;* Mobile;* Broadband;* Fibre;* Connect',
  parcel: '* Couriers;* Parcels;* Express;* Logistics;* Freight',
  shop: '* Home;* & Co;* Outfitters;* Living;* Stores',
  energy: '* Energy;* Power;* Gas & Electric;* Utilities',
  clinic: '* Medical Centre;* Surgery;* Family Practice;* Health Clinic',
  dental: '* Dental;* Dental Care;* Smiles;* Orthodontics',
  pharmacy: '* Pharmacy;* Chemist;* Drugs',
  school: '* Primary School;* Academy;* High School;* College;St Mary’s * School',
  hotel: '* Hotel;* Lodge;The * Inn;* Suites;Hotel *',
  airline: '* Air;* Airways;Air *;* Airlines',
  travel: '* Travel;* Holidays;* Tours',
  hire: '* Car Hire;* Rentals;* Rent-a-Car',
  lettings: '* Lettings;* Property Management;* Housing Association;* Residential',
  council: '* Borough Council;* City Council;* County Council;City of *;* District Council',
  it: '* Systems;* IT Services;* Networks;* Managed IT',
  saas: '* Cloud;* Software;* Hosting;* Labs;* Analytics',
  games: '* Games;* Interactive;* Studios',
  gym: '* Fitness;* Gym;* Leisure Club;* Athletic Club',
  vet: '* Vets;* Veterinary Centre;* Animal Hospital',
  repair: '* Repairs;* Appliance Care;* Plumbing & Heating;* Home Services',
  charity: '* Hospice;* Trust;* Foundation;* Animal Rescue;* Food Bank',
  employer: '* Engineering;* Foods Ltd;* Manufacturing;* Retail Group;* Consulting;* Holdings',
  law: '* Solicitors;* Legal LLP;* Law',
  garage: '* Motors;* Autos;* Service Centre;* Tyres',
};

const listed = (forms: string) => forms.split(';').flatMap((form) => heads.map((head) => form.replace('*', head)));
export const firms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(ends).map(([sort, forms]) => [sort, listed(forms)]),
);

export const passwordWords =
  'marigold liverpool sunshine pumpkin dragonfly biscuit thunder oakwood lemonade captain harley rainbow tractor mustang cheddar bluebird october scooter penguin guinness cookie falcon waffles hunter peanut blossom'.split(
    ' ',
  );
export const petNames =
  'Biscuit Rover Tilly Mittens Bruno Coco Simba Daisy Pepper Max Luna Shadow Whiskers Oscar Milo'.split(' ');
export const phraseWords =
  'ladder velvet anchor museum frozen copper rabbit window orbit salad twist candle pilot meadow hammer ocean riddle squeeze tunnel garlic march silver horse engine wisdom napkin'.split(
    ' ',
  );
