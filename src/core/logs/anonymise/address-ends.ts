// How addresses end beside a town and its code: doors, stairs and floors, codes without a town, Irish towns, quarters, countries.

import { county, latinEnd, ordinalDoor } from './address-tails.ts';
import { classOf } from './dictionary.ts';
import { placeStarts } from './name-words.ts';

const door =
  /^(?:\s-\s(?:casa|ap(?:to)?\.?|bloco|loja|sala) \d{1,4}(?!\d)|,?\s*R\/C(?: (?:Dto|Esq|Drt)\.?)?(?!\p{L})|\s(?:Dto|Esq|Drt)\.?(?!\p{L})|\.?\s?[ºª°]\s?(?:esq|dto|dta|drt|izq|izda|dcha)(?!\p{L})\.?|,?\s*(?:(?:st|kl|\d{1,2})\.\s?(?:th|tv|mf|sal)(?!\p{L})\.?|(?:bât(?:iment|\.)?|appt?\.?|appartement|apartment|esc(?:alier|alera|\.)|porte|hall|tr(?:app)?\.?|lgh\.?|bloco|torre|casa|loja|sala|ap(?:to)?\.?|depto\.?|dpto\.?|piso|int\.|bte|boîte)\s?(?:[A-Z](?!\p{L})|\d{1,4}\p{L}?(?![\p{L}\d]))|bajo [A-Z](?![\p{L}\d])|\/[A-Z](?![\p{L}\d])|\d{1,2}(?:e|er|ème) étage(?!\p{L})|(?:top|ground|first|second|third|upper|lower) floor(?: (?:flat|left|right))?))/iu;
/** Right after a street: "ul. Polna 15/4, 20-469", "…laan 21A, 3851 ZB". */
const codeAlone =
  /^,\s*(?:\d{2}-\d{3}|\d{4}-\d{3}|[1-9]\d{3} [A-Z]{2}|\d{3} \d{2})(?![\p{L}\d-]|[.,:]\d|\s+\p{Lu}\p{Ll})/u;
const irish =
  /^(?:,?[ \t]+|,?[ \t]*\n[ \t]*)(?:(?:(?:Co\.?|County) )?\p{Lu}[\p{L}'’.-]+(?: \d{1,2}W?)?,?\s+){0,2}[AC-FHKNPRTV-Y]\d[\dW]\s?[A-Z\d]{4}(?![\p{L}\d])/u;
const country =
  /^,?\s+(?:USA|U\.S\.A\.|United States|UK|U\.K\.|United Kingdom|Ireland|Éire|Canada|Australia|New Zealand|South Africa|India|Singapore|Deutschland|Germany|France|España|Spain|Italia|Italy|Nederland|Netherlands|Portugal|Polska|Poland|Sverige|Sweden|Danmark|Denmark|Norge|Norway|Österreich|Austria|Schweiz|Switzerland)(?!\p{L})/u;
const province = /^,?\s(?:AB|BC|MB|N[BLSTU]|ON|PE|QC|SK|YT|NSW|VIC|QLD|WA|SA|TAS|ACT)(?![\p{L}\d])/u;
/** ", Claremont, Cape Town", ", Hamilton, ON", ", Gijón", ", Banjara Hills, Hyderabad": where a sentence or a line ends, or a time follows. */
const quarters =
  /^((?:,\s+(?:Co\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}){1,2}(?:,?\s+(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|NSW|VIC|QLD|WA|SA|TAS|ACT))?)(?=\s*(?:[.?!\n"]|$)|\s+(?:at|on|by|before|after) )/u;
/** "51 Ang Mo Kio Ave 3" */
const streetNumber = /^\s\d{1,2}(?=\s*(?:[.,;?\n#]|$|\sand\s))/u;
const numberedStreet = /\s(?:Ave(?:nue)?|St(?:reet)?|Road|Rd|Drive|Dr|Lorong|Central|Link|Lane)\.?$/u;
/** "2e Helmersstraat", "Plot 44, ", "Flat 3, " */
const before =
  /(?<![\p{L}\d])(?:\d{1,2}e\s+|(?:plot|flat|house|h\.? ?no\.?|door no\.?)\s?[A-Z]?\d{1,4}[A-Z]?,\s+|U(?=$))$/iu;

/** From a street to where it ends; `coded`: a code stands in it already. */
export function ended(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let end = to;
  if (numberedStreet.test(text.slice(from, end))) end += streetNumber.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  for (let count = 0; count < 3; count++) end += door.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  if (/[ºª°]/.test(text[end - 1] ?? '')) end += ordinalDoor.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  const more =
    latinEnd(text.slice(end, end + 110)) ??
    county(text.slice(end, end + 60)) ??
    codeAlone.exec(text.slice(end, end + 16))?.[0] ??
    irish.exec(text.slice(end, end + 70))?.[0] ??
    null;
  end += more?.length ?? 0;
  const town = quarters.exec(text.slice(end, end + 80))?.[1];
  if (more === null && town !== undefined && !named(town)) end += town.length;
  if (text.slice(from, end).includes(', ')) end += province.exec(text.slice(end, end + 6))?.[0].length ?? 0;
  end += country.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  const lead = before.exec(text.slice(Math.max(0, from - 20), from))?.[0].length ?? 0;
  return { start: from - lead, end };
}

/** "12 High Street, John Smith": a person, and no quarter. */
function named(parts: string): boolean {
  return parts.split(/[\s,]+/).some((word) => {
    const { given, place, town, common } = classOf(word.toLowerCase());
    // "Lagos State", "Nairobi County"
    if (/^(?:State|County|Province|Region|District)$/.test(word)) return false;
    return !placeStarts.has(word.toLowerCase()) && ((given && !place && !town) || common);
  });
}
