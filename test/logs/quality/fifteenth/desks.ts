// All the desks.
import type { Desk } from './desk.ts';
import { broadband } from './desks/broadband.ts';
import { buildingSociety } from './desks/buildingSociety.ts';
import { carInsurer } from './desks/carInsurer.ts';
import { charity } from './desks/charity.ts';
import { electronics } from './desks/electronics.ts';
import { hospital } from './desks/hospital.ts';
import { hotel } from './desks/hotel.ts';
import { housing } from './desks/housing.ts';
import { languageSchool } from './desks/languageSchool.ts';
import { optician } from './desks/optician.ts';
import { pensionFund } from './desks/pensionFund.ts';
import { petInsurer } from './desks/petInsurer.ts';
import { pharmacy } from './desks/pharmacy.ts';
import { railway } from './desks/railway.ts';
import { recruiter } from './desks/recruiter.ts';
import { removals } from './desks/removals.ts';
import { software } from './desks/software.ts';
import { taxOffice } from './desks/taxOffice.ts';
import { ticketShop } from './desks/ticketShop.ts';
import { water } from './desks/water.ts';

export const desks: Readonly<Record<string, Desk>> = {
  broadband,
  buildingSociety,
  carInsurer,
  charity,
  electronics,
  hospital,
  hotel,
  housing,
  languageSchool,
  optician,
  pensionFund,
  petInsurer,
  pharmacy,
  railway,
  recruiter,
  removals,
  software,
  taxOffice,
  ticketShop,
  water,
};
