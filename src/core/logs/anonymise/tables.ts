// Tables that people paste: a column's head says what is in its cells, in Markdown, CSV and lines parted by tabs.
import type { SpanKind } from '../../../shared/logs.ts';
import { isWholeDate } from './dates.ts';
import { type Found, found, type Place } from './types.ts';

type Column = { readonly kind: SpanKind; readonly head: RegExp; readonly fits: (cell: string) => boolean };

const digits = (cell: string): number => cell.replaceAll(/\D/g, '').length;
const lettered = (cell: string): boolean => /\p{L}{2}/u.test(cell) && digits(cell) === 0;

/** A head is read whole, in lower case, "_" as a space. */
const columns: readonly Column[] = [
  {
    kind: 'birth-date',
    head: /^(?:(?:child|patient|student|member|customer|date of)?\s?(?:dob|d\.o\.b\.?|birth ?date|date of birth|birth(?:day)?|born)|geburtsdatum|geb(?:\.|oren|datum| am)?|geburtstag|date de naissance|né\(?e?\)?(?: le)?|naissance|ddn|fecha de nacimiento|f\.? ?nac\.?|nacimiento|data di nascita|nascita|data de nascimento|nascimento|geboortedatum|data urodzenia|ur\.|födelsedatum|född|bday)$/u,
    fits: (cell) => isWholeDate(cell) || /^\d{6}(?:\d{2})?$/.test(cell),
  },
  {
    kind: 'national-id',
    head: /^(?:passport|passport ?(?:no|number|#)\.?|ssn|social security(?: (?:no|number))?|nin|nino|ni (?:no|number)|national ?id|id (?:no|number|card|card no)\.?|nric|tax ?(?:id|no|number)|tin|tfn|pan|aadhaar|nhs ?(?:no|number)?|pps|ppsn|sin|pesel|bsn|personnummer|dni|nie|nif|nir|cpf|steuer-?id|ausweis(?:nr|nummer)?|reisepass|driv(?:er'?s?|ing) licen[cs]e(?: (?:no|number))?|licen[cs]e (?:no|number))\.?$/u,
    fits: (cell) => digits(cell) >= 4 && cell.length <= 24,
  },
  {
    kind: 'account',
    head: /^(?:id|(?:member(?:ship)?|customer|cust|client|account|acct|a\/c|policy|order|invoice|booking|reservation|student|pupil|patient|employee|staff|payroll|contract|case|claim|ticket|card|library card|locker|serial|asset(?: tag)?|device|tag|tracking|reference|ref|loyalty|donor|supporter|user|plot|meter|vehicle|contrat|client|kunden|vertrags|mitglieds|bestell|rechnungs|personal|lid|klant|polis|factuur|socio|cliente|póliza|pedido)[ .-]*(?:no|nr|number|num|id|#|ref|code|tag|nummer)?\.?|asset|serial|s\/n|imei|vin|reg(?:istration)?|plate|kennzeichen|n[º°o]\.? (?:de )?(?:client|cliente|contrat|socio|póliza)|numéro|mrn|pnr|sku owner)$/u,
    fits: (cell) => digits(cell) >= 2 && cell.length >= 3 && cell.length <= 30 && !isWholeDate(cell),
  },
  {
    kind: 'phone',
    head: /^(?:(?:mobile|cell|home|work|contact|tele)? ?(?:phone|tel|number|mobile|cell|mob)\.?(?: (?:no|number))?\.?|telefon|handy|telefonnummer|téléphone|portable|teléfono|móvil|telefono|cellulare|telefone|telemóvel|telefoon|mobiel|mobil|whatsapp|fax)$/u,
    fits: (cell) => digits(cell) >= 6 && /^[+\d\s()./-]+(?:x\d+)?$/.test(cell),
  },
  {
    kind: 'person',
    head: /^(?:(?:full|first|last|given|family|sur|fore|customer|client|member|guest|patient|student|pupil|child|employee|contact|account|parent|player|passenger|driver|tenant|contact person|owner'?s?)? ?names?|surname|forename|owner|employee|assignee|assigned to|contact(?: person)?|guest|patient|student|pupil|child|tenant|passenger|traveller|driver|player|attendee|teacher|manager|user|vorname|nachname|ansprechpartner|nom|prénom|nombre|apellidos?|cognome|nome|naam|achternaam|voornaam|imię|nazwisko|namn|förnamn|efternamn)$/u,
    fits: (cell) =>
      lettered(cell) &&
      !/^(?:admin|root|guest|user|test|none)$/i.test(cell) &&
      cell.length <= 40 &&
      cell.split(/\s+/).length <= 5 &&
      /^\p{L}[\p{L}\p{M}'’., -]*$/u.test(cell),
  },
  {
    kind: 'organisation',
    head: /^(?:company|organi[sz]ation|employer|firm|vendor|supplier|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf|school|clinic|practice)(?: name)?$/u,
    fits: (cell) => /\p{L}{2}/u.test(cell) && cell.length <= 50,
  },
  {
    kind: 'address',
    head: /^(?:(?:home|postal|delivery|billing|shipping|street|mailing)? ?(?:address|addr)(?: line)?(?: \d)?|street|town|city|post ?code|zip(?: ?code)?|adresse|anschrift|straße|ort|plz|wohnort|rue|ville|code postal|dirección|domicilio|ciudad|código postal|indirizzo|endereço|morada|adres|straat|woonplaats|postcode)$/u,
    fits: (cell) => /[\p{L}\d]{3}/u.test(cell) && cell.length <= 100,
  },
  {
    kind: 'secret',
    head: /^(?:password|passwd|pwd|pin|passcode|secret|api ?key|token|passwort|kennwort|mot de passe|contraseña|wachtwoord|cvv|cvc)$/u,
    fits: (cell) => cell.length >= 3 && cell.length <= 100 && !/\s\S+\s/.test(cell),
  },
];

type Cell = { readonly start: number; readonly end: number };

/** Where the cells of a line are, without the blanks and quotes around them; a sign within quotes parts nothing. */
function cellsOf(line: string, at: number, sign: string, tight = false): readonly Cell[] {
  const cells: Cell[] = [];
  let begin = 0;
  let quoted = false;
  for (let place = 0; place <= line.length; place++) {
    if (line[place] === '"') quoted = !quoted;
    // "Lee, Ann,4711,May 3, 1950": where commas part without a blank, one with a blank belongs to its cell.
    if (place < line.length && (line[place] !== sign || quoted || (tight && line[place + 1] === ' '))) continue;
    const raw = line.slice(begin, place);
    const lead = /^[\s"'*]*/.exec(raw)?.[0].length ?? 0;
    const value = raw.slice(lead).replace(/[\s"'*]+$/, '');
    cells.push({ start: at + begin + lead, end: at + begin + lead + value.length });
    begin = place + 1;
  }
  return cells;
}

const longestHead = 200;
const signs = ['|', '\t', ';', ','] as const;

function headOf(line: string): { readonly sign: string; readonly kinds: readonly (readonly Column[])[] } | null {
  if (line.length > longestHead || line.length < 5) return null;
  const sign = signs.find((one) => line.includes(one));
  if (sign === undefined) return null;
  const heads = cellsOf(line, 0, sign).map(({ start, end }) =>
    line.slice(start, end).toLowerCase().replaceAll('_', ' '),
  );
  if (heads.length < 2 || heads.some((head) => head.length > 32 || /[.!?]\s|\d{3}/.test(head))) return null;
  const kinds = heads.map((head) => columns.filter((column) => column.head.test(head)));
  // An "id" is a person's where the table has persons.
  const persons = kinds.some((kind) => kind.some((column) => column.kind === 'person'));
  heads.forEach((head, place) => {
    if (head === 'id' && !persons) kinds[place] = [];
  });
  const known = kinds.filter((kind) => kind.length > 0).length;
  return known >= 2 || (known === 1 && sign === '|') ? { sign, kinds } : null;
}

export function tables({ text }: Place): readonly Found[] {
  if (!text.includes('\n')) return [];
  const spans: Found[] = [];
  let head: ReturnType<typeof headOf> = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const table = head !== null && line.includes(head.sign);
    if (table && head !== null) {
      if (/^[\s|:+-]+$/.test(line)) continue;
      let cells = cellsOf(line, start, head.sign);
      if (cells.length > head.kinds.length && head.sign === ',') cells = cellsOf(line, start, ',', true);
      if (cells.length !== head.kinds.length) continue;
      cells.forEach((cell, number) => {
        const value = text.slice(cell.start, cell.end);
        // "employee": a number or a name.
        const column = value === '' ? undefined : head?.kinds[number]?.find(({ fits }) => fits(value));
        if (column !== undefined)
          spans.push(found(column.kind, cell.start, cell.end, 'certain', 'in a column of a table'));
      });
    } else head = headOf(line);
  }
  return spans;
}
