// Names that machines and games give: of computers and phones that carry their owner's, of players and service accounts, tokens of
// payment providers, and what queues of a desk call a job.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Words as they stand in a sentence and at its beginning, where what follows must have capitals. */
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.slice(0, 1)}${word.slice(0, 1).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** "workstation WS-HARTIGAN" */
const machine = new RegExp(
  `(?<!\\p{L})(?:PC|${eitherCase('work ?station|host(?:name)?|machine|pc|laptop|desktop|computer|endpoint|device|server')})(?: name| called| named)?(?: is| was|:|=)?\\s["“]?([A-Z\\d]{2,15}(?:-[A-Z\\d]{2,20}){1,3})(?![\\p{L}\\d-])`,
  'gu',
);
const machineWords = inWords(
  /^(?:work|workstation|host(?:name)?|machine|pc|laptop|desktop|computer|endpoint|device|server)$/i,
);
/** "DESKTOP-RHYS", "MYKOLA-PC", "boukes-MacBook-Pro" */
const owned =
  /(?<![\p{L}\d@._/-])(?:(?:DESKTOP|LAPTOP|WKS|WS|PC|NB|LT)-([A-Z\d]{3,15})(?:-\d{1,4})?|([\p{L}\d]{3,20})-(?:PC|pc|MacBook(?:-(?:Pro|Air))?|MBP|mbp|iPhone|iPad|thinkpad|ThinkPad|laptop|desktop|phone|LAPTOP|DESKTOP|MACBOOK|NOTEBOOK)|(?:iPad|iPhone|MacBook|Galaxy|Pixel)-(\p{Lu}\p{Ll}{2,20}))(?![\p{L}\d/-]|_\p{L})/gu;
const ownedSign =
  /(?:DESKTOP|LAPTOP|WKS|WS|PC|NB|LT)-[A-Z\d]|-(?:PC|pc|Mac|MBP|mbp|iP|think|Think|lap|desk|phone|LAP|DESK|MACB|NOTE)|(?:iPad|iPhone|MacBook|Galaxy|Pixel)-\p{Lu}/u;
/** Of everybody's. */
const ofMachines =
  /^(?:MACBOOK|IMAC|IPHONE|IPAD|PRO|AIR|MINI|MAX|THINKPAD|LAPTOP|DESKTOP|GALAXY|SERVER|PRINT(?:ER)?|WEB|MAIL|FILE|BACKUP|PROD|TEST|STAGING|DEV|OFFICE|LENOVO|DELL|HEWLETT|ASUS|ACER|APPLE|WINDOWS|SURFACE|CHROMEBOOK|PIXEL|WORKSTATION|LAN|WIFI|UTF|HTTP|USB|TYPE|GAMING|WORK|HOME|SCHOOL|TABLET|MULTI|NON|POST|ALL|ONE|SMART|SECOND|USED|SMART|MOBILE|CELL|MICRO|HEAD|EAR|TELE|MEGA|MULTI|OLD|NEW|THE|MY|YOUR|OUR|HIS|HER|\d+|[A-Z]{1,2})$/i;

/** "xX_Jackal_Xx", "Nettle#7278" */
const player = /(?<![\p{L}\d@#/._-])(?:xX_?[A-Za-z\d_]{2,24}_?Xx|([A-Za-z][\w-]{2,24})#\d{4,5})(?![\p{L}\d])/gu;
const playerSign = /xX|[\w-]#\d{4}/;
const numbered = /^(?:order|ticket|case|no|nr|number|bug|issue|part|room|item|ref|page|line|pr|invoice|claim|id)s?$/i;
/** "sub_TZPPFNNJHB4UAM", "svc-backup" */
const ofServices =
  /(?<![\p{L}\d_-])(?:(?:sub|cus|pi|ch|acct|pm|txn|seti|prod|evt|re|cs)_[A-Za-z\d]{8,40}|svc[-_][a-z][a-z\d_-]{2,24})(?![\p{L}\d_-])/gu;
const serviceSign = /[a-z]_[A-Za-z\d]{8}|svc[-_]/;
/** "PlasmaTarun aka tarun" */
const known = /(?<![\p{L}\d@._/-])([A-Za-z][\w.-]{3,30})(?=,? (?:aka|a\.k\.a\.) )/gu;
/** "pls unmatch and block OysterGinger" */
const blocked =
  /(?<!\p{L})(?:unmatch|block|ban|unban|unblock|report|mute|friend|follow|impersonat\p{L}+)(?: and \p{Ll}+)? ((?:\p{Lu}\p{Ll}+){2,3}\d{0,4}|\p{Ll}+[._]\p{Ll}+\d{0,4})(?=\s*(?:[.,;!?\n]|$|\s))/gu;
/** "IDはcobalt.ulwexです" */
const unspaced = /(?:ID|ＩＤ|アカウント名?|ユーザー名?|ログイン名)(?:は|が|：|、)\s?([A-Za-z][\w.-]{3,30})/gu;

/** "Noted in SEC-6958", "Job card JC-8680", "талон Т-520", "Заявка ЖК-4347 принята" */
const queued = new RegExp(
  `(?<!\\p{L})(?:${eitherCase('job card|work order|noted (?:in|under|as)|logged (?:it )?(?:in|under|as)|filed (?:it )?(?:in|under|as)|opened|raised|under my number|badge|site|on its way:?|toll record shows|i have|i see|tag|numer|numerem|талон\\p{L}*|заявк\\p{L}*|заказ\\p{L}*|обращени\\p{L}*|полис\\p{L}*|договор\\p{L}*|квитанци\\p{L}*')})(?: №| no\\.?| nr\\.?|:)? ?#?(\\p{Lu}{2,4}-(?:Case|Ticket|Req|Job|INC)-\\d{4,9}|\\p{Lu}{1,4}-\\d{3,7}|\\p{Lu}{3}\\d{4,7}|\\p{Lu}\\d{4,6}|\\d\\p{Lu}{3}\\d{3})(?![\\p{L}\\d-]|[.,]\\d)`,
  'gu',
);
const queueSign = /\p{Lu}-?\d{3}|-(?:Case|Ticket|Req|Job)-\d/u;
/** "予約番号はRX-4471" */
const numberOf =
  /(?:番号|号码|编号|번호)(?:は|が|:|：|是|는|은)?\s?([A-Z]{1,4}-?\d{3,8}|[A-Z\d]{2,6}-[A-Z\d]{2,8})(?![A-Za-z\d-])/gu;
/** "DJFZER has been reissued" */
const reissued =
  /(?<![\p{L}\d])[A-Z]{6}(?= (?:has been|is now|was|has now been) (?:re-?)?(?:issued|booked|confirmed|changed|cancelled|canceled|ticketed|updated))/gu;
/** "ХХХ 3223298426", "支店番号279" */
const policies = /(?<!\p{L})[А-Я]{3} \d{10}(?!\d)|(?<=支店(?:番号|コード)?[はが:： ]{0,2})\d{3}(?!\d)/gu;
/** "plaka 16 S 7076", "GÖ Y 4645" */
const plates =
  /(?<=[Pp](?:lak\p{L}*|LAK\p{L}*)[ :]{1,2})\d{2} ?[A-Z]{1,3} ?\d{2,5}(?!\d)|(?<![\p{L}\d-])(?=[A-ZÄÖÜ]{0,3}[ÄÖÜ])[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2} ?\d{1,4}(?![\p{L}\d])/gu;
/** "golf, reg zz06 pjz", "matricula 2743 nny", "cvw 554 gp", "auto …, k-vs 1851": as hurried people write them */
const lowPlates =
  /(?<![\p{L}\d@._/-])(?:((?!ip|rj|mp|ps|os|en|dn)[a-z]{2}\d{2} [a-z]{3})|(?<=(?:matr[ií]cula|placa|targa)[ :]{1,2})(\d{4} ?[a-z]{3})|([a-z]{2,3} \d{2,3} (?:[a-z]{2} )?(?:gp|ec|mp|nw|fs|zn|wp|nc))|(?<=(?:auto|wagen|kfz|kennzeichen|pkw)[^.\n]{0,50}[ ,])([a-zäöü]{1,3}-[a-z]{1,2} ?\d{1,4}))(?![\p{L}\d-])/giu;
/** "fattura FT 062/25", "billet train HZBQJX", "билете HCPC59", "registered number chy 41883" */
const papers =
  /(?<!\p{L})(?:fatura|fattura|factura|facture|causale|invoice|registered (?:charity )?number)(?: (?:n[º°.]?|no\.?))? ([a-z]{1,4} ?(?:[a-z]?\/)?\d{2,6}(?:\/\d{2,4})?)(?![\p{L}\d])|(?:billet(?: de)?(?: train)?|билет\p{L}*) ((?=[A-Z\d]*[A-Z]{2})[A-Z\d]{6})(?![\p{L}\d])/giu;
const paperWords = inWords(/^(?:fatura|fattura|factura|facture|causale|invoice|registered|billet|билет\p{L}*)$/iu);
/** "Badges B-5844 and B-6602 are ready." */
const badges = /(?<!\p{L})[Bb]adges? ([A-Z]{1,2}-?\d{3,6})(?:,? and ([A-Z]{1,2}-?\d{3,6}))?(?![\p{L}\d])/gu;
/** "B-8695:01-38325" */
const registered = /(?<![\p{L}\d-])[A-Z]-\d{3,5}:\d{2}-\d{4,6}(?!\d)/gu;

export function namesOfMachines({ text }: Pick<Place, 'text'>): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('account', start, start + value.length, 'likely', rule));
  };
  const last = (match: RegExpExecArray | RegExpMatchArray, rule: string): void => {
    const value = match[1] ?? '';
    push((match.index ?? 0) + match[0].lastIndexOf(value), value, rule);
  };
  if (machineWords.test(text))
    for (const match of matchesOf(text, machine))
      if ((match[1] ?? '').split('-').some((part) => /^[A-Z]{4,}$/.test(part) && !ofMachines.test(part)))
        last(match, 'name of a machine');
  if (ownedSign.test(text))
    for (const match of matchesOf(text, owned)) {
      const own = match[1] ?? match[2] ?? match[3] ?? '';
      if (/\p{L}{3}/u.test(own) && !ofMachines.test(own) && !classOf(own.toLowerCase()).common)
        push(match.index, match[0], 'name of a machine');
    }
  if (playerSign.test(text))
    for (const match of matchesOf(text, player))
      if (!numbered.test(match[1] ?? '')) push(match.index, match[0], 'name of a player');
  if (serviceSign.test(text))
    for (const { index, 0: all } of matchesOf(text, ofServices))
      if (/\d|[A-Z]/.test(all) || all.startsWith('svc')) push(index, all, 'name of a service');
  if (/ a\.?k\.?a/.test(text))
    for (const match of matchesOf(text, known))
      if (/[\d_.]|\p{Ll}\p{Lu}/u.test(match[1] ?? '')) push(match.index, match[0], 'name of a player');
  if (/unmatch|ban |block|report|mute|friend|follow|imperson/.test(text))
    for (const match of matchesOf(text, blocked)) last(match, 'name of a player');
  if (/[DＤ名ー][はが：、]/u.test(text)) for (const match of matchesOf(text, unspaced)) last(match, 'after "username"');
  if (queueSign.test(text))
    for (const match of matchesOf(text, queued)) if (!match[1]?.startsWith('A4')) last(match, 'after its name');
  if (/[А-Я]{3} \d|支店/u.test(text))
    for (const { index, 0: all } of matchesOf(text, policies)) push(index, all, 'shape of a policy number');
  if (/plak|PLAK|Plak|[ÄÖÜ]/u.test(text) && /\d/.test(text))
    for (const { index, 0: all } of matchesOf(text, plates)) push(index, all, 'shape of a number plate');
  if (/番号|号码|编号|번호/.test(text) && !/機種|電話|部品|エラー|型/.test(text))
    for (const match of matchesOf(text, numberOf)) last(match, 'after its name');
  if (/[A-Z]{6} (?:has|is|was)/.test(text))
    for (const { index, 0: all } of matchesOf(text, reissued))
      if (!classOf(all.toLowerCase()).common) push(index, all, 'booking code');
  if (
    /[a-z]{2}\d{2} [a-z]{3}|matr[ií]cula|placa|targa|\d (?:[a-z]{2} )?(?:gp|ec|mp|nw|fs|zn|wp|nc)(?!\p{L})|-[a-z]{1,2} ?\d/iu.test(
      text,
    )
  )
    for (const match of matchesOf(text, lowPlates)) {
      const value = match.slice(1).find((one) => one !== undefined) ?? '';
      // "is 48 mp" is a camera's, "mp34 and" nothing.
      const letters = match[1]?.slice(-3) ?? match[3]?.split(' ')[0] ?? '';
      if (!classOf(letters.toLowerCase()).common) push(match.index, value, 'shape of a number plate');
    }
  if (paperWords.test(text))
    for (const match of matchesOf(text, papers)) {
      const value = match[1] ?? match[2] ?? '';
      if (!/^(?:no|nr|of|for|in|on|at|to|the|de|du|van|von|del|by|is|rs|eur|usd|gbp)\b/i.test(value))
        push(
          match.index + match[0].lastIndexOf(value),
          value,
          match[1] === undefined ? 'booking code' : 'after its name',
        );
    }
  if (/[Bb]adge/.test(text))
    for (const match of matchesOf(text, badges))
      for (const value of [match[1], match[2]])
        if (value !== undefined) push(match.index + match[0].indexOf(value), value, 'after its name');
  if (text.includes(':'))
    for (const { index, 0: all } of matchesOf(text, registered)) push(index, all, 'shape of a registration');
  return spans;
}
