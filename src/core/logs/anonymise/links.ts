// Web addresses that lead to a person: a profile, a session, a shared file, a value that identifies; the others are left.
import { classOf, namesSomebody } from './dictionary.ts';
import { holdsName } from './logins.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const address =
  /\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>"'`「」（）]+|(?<![\w@.-])(?:[\w-]{1,40}\.){1,5}[a-z]{2,12}(?::\d{2,5})?\/[^\s<>"'`「」（）]+/giu;
const profileHost =
  /(?:^|\.)(?:facebook|fb|instagram|linkedin|twitter|x|tiktok|snapchat|github|gitlab|bitbucket|reddit|medium|pinterest|vk|xing|t|telegram|wa|paypal|venmo|cash|revolut|flickr|tumblr|strava|soundcloud|keybase|linktr|threads|twitch|behance|dribbble|etsy|vinted|patreon|gofundme|calendly|doodle|zoom|discord)\.(?:com|me|net|org|de|app|ee|tv|us|gg)$/i;
const impersonal =
  /^(?:help|about|privacy|terms|legal|login|signup|home|explore|search|watch|hashtag|pages?|groups?|jobs|company|support|events?|features|pricing|policies|business|settings|share|sharer(?:\.php)?|intent|p|reel|topics|download|blog|docs)$/i;
const userPath =
  /\/(?:~[^/]+|(?:@|%40)[^/]+|(?:u|home|users?|usr|profiles?|profil|perfil|profilo|profiel|members?|mitglied|people|person|pers|authors?|sellers?|artists?|accounts?|accts?|konto|customers?|clients?|kunden?|clientes?|patients?|employees?|candidates?|applicants?|orders?|invoices?|tickets?|cases?|claims?|bookings?|in|my|pub|friends?|host|guest|rsvp|cv|resume)\/[^/?#]+)/i;
/** What only one is meant to open. */
const openedByOne =
  /\/(?:sessions?|reset|verify|verification|confirm(?:ation)?|activate|activation|unsubscribe|invite|invitation|i|join|j|meet(?:ings?)?|room|s|sh|d|f|l|r|share[d]?|sharing|secret|magic|auth|sso|token|track(?:ing)?|labels?|returns?|pay(?:ments?)?|checkout|receipt|sign|document|file|folders?|view|open|download|upload|form|survey|quote|offer|app|e|g|k|p|q|v)\/(?:[^/?#]+\/)?(?=[^/?#]*\d|[^/?#]*\p{Ll}\p{Lu}|[^/?#]{16}|[a-z]{6,20}(?:$|[/?#]))[^/?#]{4,}|\/t\/(?=[^/?#-]*\p{Ll}\p{Lu}|[^/?#-]*\p{L}\d|[^/?#-]*\d\p{L})[^/?#-]{8,}(?:[/?#]|$)/u;
const personalKey =
  /[?&#;](?:[\w.-]*(?:e?mail|user|uid|usr|login|account|acct|konto|customer|client|cliente|kunde|member|patient|token|tok|session|sess|sid|auth|key|pwd|pass(?:wd|word|code)?|pin|otp|code|sig|signature|hash|invite|invitation|name|phone|tel|mobile|order|invoice|ticket|booking|case|claim|policy|reference|ref|ssn|dob|birth|id|jwt|nonce|secret|ticket|guid|uuid|ticketno|pnr|cid|tid|rid|kod|cle|clave|clé|codice|koden?|schluessel|avain|klucz|usuario|utente|gebruiker|bruger|bruker)|k|t|u|c|s|h|m|p|e|n|x)=[^&#\s]{2,}/i;
const keyOfOneLetter = /[?&#;][a-z]=(?=[^&#]*\d)[^&#\s]{5,}/i;

/** Eight signs or more with letters and digits mixed, or six digits: nobody's words. */
function isDrawn(part: string): boolean {
  const plain = part.replace(/\.(?:html?|php|aspx?|pdf|jpe?g|png)$/i, '');
  if (/^v?\d+(?:[._-]\d+)*$/.test(plain)) return /\d{6}/.test(plain);
  if (/[\da-f]{8}-[\da-f]{4}-/i.test(plain)) return true;
  // "gwmeXrzE", "XJLWAYBZ", "SQZCZA": letters in an order that no word has
  if (
    /^[A-Za-z]{6,}$/.test(plain) &&
    (/\p{Ll}\p{Lu}.*\p{Lu}|\p{Ll}{2}\p{Lu}\p{Ll}*\p{Lu}$/u.test(plain) || /^(?=.*[^AEIOU]{4})[A-Z]{6,}$/.test(plain))
  )
    return true;
  return plain
    .split(/[-_.~=]/)
    .some(
      (piece) =>
        (piece.length >= 8 && /\d/.test(piece) && /[a-z]/i.test(piece)) ||
        /\d{6}/.test(piece) ||
        (piece.length >= 10 && /\p{Ll}\p{Lu}.*\p{Lu}/u.test(piece) && /\d/.test(plain)),
    );
}

export function urls({ text }: Place): readonly Found[] {
  if (!text.includes('/') && !/www\./i.test(text)) return [];
  return matchesOf(text, address).flatMap(({ index, 0: all }) => {
    const url = all.replace(/[.,;:!?)\]}…*]+$/u, '');
    const rest = url.replace(/^[a-z]+:\/\//i, '');
    const authority = rest.split(/[/?#]/, 1)[0] ?? '';
    const path = rest.slice(authority.length);
    const host = authority.split('@').at(-1)?.replace(/:\d+$/, '') ?? '';
    const [way = '', ...queries] = path.split(/[?#]/);
    const first = path.split(/[/?#]/)[1] ?? '';
    const values = queries.flatMap((query) => query.split(/[&;]/).map((pair) => pair.split('=').slice(1).join('=')));
    const personal =
      authority.includes('@') ||
      userPath.test(path) ||
      openedByOne.test(way) ||
      (personalKey.test(path) && !onlyOneLetter.test(path)) ||
      keyOfOneLetter.test(path) ||
      /@|%40/.test(path) ||
      [...way.split('/'), ...values].some(isDrawn) ||
      namesOf(host) ||
      isHandle(first, way) ||
      (way === `/${first}` && holdsName(first)) ||
      way.split('/').some(isNamedStep) ||
      own.test(text.slice(Math.max(0, index - 40), index)) ||
      (profileHost.test(host) && first !== '' && !impersonal.test(first));
    return personal ? [found('url', index, index + url.length, 'certain', 'web address of a user')] : [];
  });
}

const onlyOneLetter = /^[^?#]*[?#][a-tv-z]=[^&#]*$/i;

/** "my portfolio: …", a link on a card or in a signature after a "|" and an address of mail. */
const own =
  /(?:\b(?:my|his|her|their|meine?|mon|ma|mi|mein|minha|meu|mijn|min) (?:own |new |old |nouveau |neue |nuevo )?(?:web ?site|site|blog|portfolio|home ?page|page|profile?|profil|linkedin|web|link|channel|shop|perfil|site web|webseite|pagina|página)(?: (?:is|at|ist|est|es|é|on|under))?|\b(?:profile|portfolio|profil|perfil|blog)(?: (?:is|was|war|ist|est|es))?\s*:?|\bhomepage:)[\s:]*$/iu;

/** "www.annkowalski.com", "ann.kowalski.name": a person's own. */
function namesOf(host: string): boolean {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  if (labels.at(-1) === 'name' && labels.length > 1) return true;
  const own = labels[0] ?? '';
  if (labels.length < 2 || own.length < 6) return false;
  return own.includes('-') ? own.split('-').every((part) => part.length > 2 && holdsName(part)) : holdsTwoNames(own);
}

/** "…/shop/the_real_jolene", "…/o/whelan_812", "…/toko/dewi-45" */
function isNamedStep(step: string): boolean {
  const shaped =
    /^[a-z]{2,}_[a-z]{2,}\d{0,4}$|^[a-z]{3,}-[a-z]{3,}-\d{1,4}$|^(?:the|its|im)_[a-z]+_[a-z\d]+$|^[a-z]{3,}[_-]?\d{2,4}$/.test(
      step,
    );
  return shaped && step.split(/[_-]/).some((part) => namesSomebody(part.replace(/\d+$/, '')));
}

/** "/hackett_yvonne", "/rajesh.menon": one step that is a name joined to something. */
function isHandle(first: string, way: string): boolean {
  const parts = first.toLowerCase().split(/[._-]/);
  return (
    way === `/${first}` &&
    parts.length === 2 &&
    parts.every((part) => /^\p{L}{2,}\d{0,4}$/u.test(part)) &&
    parts.some((part) => namesSomebody(part.replace(/\d+$/, '')))
  );
}

/** A given name and a family name in one word. */
function holdsTwoNames(word: string): boolean {
  if (!/^[a-z]{7,30}$/.test(word)) return false;
  for (let at = 3; at <= word.length - 3; at++) {
    const [first, last] = [classOf(word.slice(0, at)), classOf(word.slice(at))];
    if (first.given && !first.common && !first.place && last.surname && !last.common && !last.word && !last.place)
      return true;
  }
  return false;
}
