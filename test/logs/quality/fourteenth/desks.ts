// The twenty desks.
import { airline } from './desk-airline.ts';
import { bank } from './desk-bank.ts';
import { cars } from './desk-cars.ts';
import { courier } from './desk-courier.ts';
import { dental } from './desk-dental.ts';
import { energy } from './desk-energy.ts';
import { food } from './desk-food.ts';
import { furniture } from './desk-furniture.ts';
import { games } from './desk-games.ts';
import { gym } from './desk-gym.ts';
import { hosting } from './desk-hosting.ts';
import { kindergarten } from './desk-kindergarten.ts';
import { lettings } from './desk-lettings.ts';
import { mobile } from './desk-mobile.ts';
import { payroll } from './desk-payroll.ts';
import { streaming } from './desk-streaming.ts';
import { town } from './desk-town.ts';
import { travel } from './desk-travel.ts';
import { university } from './desk-university.ts';
import { vet } from './desk-vet.ts';

export const deskScripts: Readonly<Record<string, readonly string[]>> = {
  furniture,
  mobile,
  energy,
  bank,
  travel,
  airline,
  gym,
  dental,
  university,
  town,
  payroll,
  games,
  hosting,
  food,
  cars,
  vet,
  lettings,
  courier,
  streaming,
  kindergarten,
};
