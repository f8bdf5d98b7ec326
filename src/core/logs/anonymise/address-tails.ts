// How addresses of Ireland, Brazil, Portugal and Spanish America go on after their street: counties, quarters and their postcodes.

/** After a sign of ordinals: "2º Frente", "3º Esq." */
export const ordinalDoor = /^\s?(?:esq|dto|dta|drt|izq|izda|dcha|frente|fte|int|ext)(?!\p{L})\.?/iu;

const name = "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|da|do|dos|das|del|la|las|los) )?\\p{Lu}[\\p{L}'’.-]*){0,3}";
const part = `(?:(?:,\\s*|\\s+-\\s+|\\s+(?=[Cc]ol))(?:(?:[Cc]ol(?:onia)?\\.?|[Bb]airro|[Bb]arrio|[Ff]racc\\.?) )?${name})`;
const ends = '(?:,\\s*(?:Brasil|Brazil|México|Mexico|Portugal|Argentina))?';
/** ", Boa Viagem, Recife, 51020-055", " - Savassi, Belo Horizonte, CEP 30112-053", ", Col. La Paz, Puebla, CP 72160" */
const coded = new RegExp(
  `^${part}{0,3},?\\s+(?:\\d{5}-\\d{3}|(?:CEP:?|C\\.? ?P\\.?)\\s*\\d{4,5}(?:-\\d{3})?)(?![\\p{L}\\d-])(?:,\\s*${name})?${ends}`,
  'u',
);
/** ", Col. Roma Norte, 06700 Ciudad de México" */
const colony = new RegExp(
  `^(?:,\\s*|\\s+)[Cc]ol(?:onia)?\\.? ${name}(?:,\\s*\\d{5}(?: ${name})?|,\\s*${name},?\\s+\\d{5})?(?!\\d)${ends}`,
  'u',
);

export function latinEnd(rest: string): string | null {
  if (!/^(?:,|\s-\s|\s[Cc]ol|\sC)/.test(rest) || !/\d{4}|[Cc]ol/.test(rest)) return null;
  return coded.exec(rest)?.[0] ?? colony.exec(rest)?.[0] ?? null;
}

export const counties =
  'antrim|armagh|carlow|cavan|clare|cork|derry|donegal|down|dublin|fermanagh|galway|kerry|kildare|kilkenny|laois|leitrim|limerick|longford|louth|mayo|meath|monaghan|offaly|roscommon|sligo|tipperary|tyrone|waterford|westmeath|wexford|wicklow';
const irishCode = '[AC-FHKNPRTV-Y]\\d[\\dW]\\s?[A-Z\\d]{4}(?![\\p{L}\\d])';
const between = '(?:,?[ \\t]+|,?[ \\t]*\\n[ \\t]*)';
const withCounty = new RegExp(
  `^(?:${between}\\p{L}[\\p{L}'’.-]+(?: \\p{L}[\\p{L}'’.-]+)?)?${between}(?:co\\.?|county) (?:${counties})(?!\\p{L})(?:${between}${irishCode})?`,
  'iu',
);

/** ", Letterkenny, Co Donegal", "\nSalthill\nCo. Galway\nH91 TC52" */
export function county(rest: string): string | null {
  return /\bco(?:\.|unty)? /i.test(rest) ? (withCounty.exec(rest)?.[0] ?? null) : null;
}
