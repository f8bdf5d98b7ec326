// All situations: each begins "== COUNTRY … [person=f|m]", then lines "U: …" and "A: …".
import { chinese, hindi, indonesian, japanese, korean } from './asia.ts';
import { czech, hungarian, polish, romanian } from './central.ts';
import { dutch, german } from './de.ts';
import { arabic, greek, russian, turkish, ukrainian } from './east.ts';
import { bank } from './en-bank.ts';
import { energy } from './en-energy.ts';
import { family } from './en-family.ts';
import { health } from './en-health.ts';
import { home } from './en-home.ts';
import { insurance } from './en-insurance.ts';
import { it } from './en-it.ts';
import { more } from './en-more.ts';
import { network } from './en-network.ts';
import { office } from './en-office.ts';
import { parcel } from './en-parcel.ts';
import { pay } from './en-pay.ts';
import { play } from './en-play.ts';
import { school } from './en-school.ts';
import { shop } from './en-shop.ts';
import { telecom } from './en-telecom.ts';
import { travel } from './en-travel.ts';
import { work } from './en-work.ts';
import { portuguese, spanish } from './es.ts';
import { french, italian } from './fr.ts';
import { nordic } from './north.ts';
import { world } from './world.ts';

export const situations: Readonly<Record<string, string>> = {
  bank,
  insurance,
  telecom,
  parcel,
  shop,
  energy,
  health,
  school,
  travel,
  home,
  it,
  play,
  work,
  more,
  network,
  pay,
  family,
  office,
  german,
  dutch,
  french,
  italian,
  spanish,
  portuguese,
  nordic,
  polish,
  czech,
  romanian,
  hungarian,
  russian,
  ukrainian,
  greek,
  turkish,
  arabic,
  japanese,
  chinese,
  korean,
  hindi,
  indonesian,
  world,
};
