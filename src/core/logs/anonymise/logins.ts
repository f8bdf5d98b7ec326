// Names that a person logs in with: after a word for them, in lines of a log, as an answer, or made of the person's name.
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const names =
  "brugernavn(?:et)?|käyttäjätunnu\\p{L}*|user[ _-]?(?:name|id|login)?s?|uid|usr|sam ?account ?name|upn|log-?[io]n(?: ?(?:name|id|user))?|log-?in|sign-?in(?: name| id)?|account[ _-]?(?:name|id|holder id|user)|handle|screen ?name|display name|profile name|nick(?:name)?|alias|gamer ?tag|psn(?: id)?|ign|in-?game name|discord(?: (?:name|tag|id))?|skype(?: (?:name|id))?|insta(?:gram)?|tik ?tok|twitter|telegram|snap(?:chat)?|github|steam(?: (?:name|id))?|twitch|reddit|xbox(?: (?:name|live))?|roblox|minecraft(?: name)?|riot(?: id)?|battle\\.?net|vinted|depop|etsy|ebay(?: (?:name|id))?|strava|mastodon|bluesky|tumblr|soundcloud|lichess|owner|operator|principal|player(?: name| id)?|online id|(?:logged|signed) (?:in|on) (?:as|with)|(?:log|sign) (?:in|on) (?:as|with)|log(?:s|ging) in as|(?:opnieuw |weer |wieder |nu )?(?:in|an|aan) (?:als|as)|(?:second|other|another|alt|new|old) account(?: too| as well)?,?|username is|benutzer(?:name|kennung|konto)?|nutzer(?:name|kennung)?|anmeldename|kennung|login-?name|angemeldet als|identifiants?|pseudo|nom d'utilisateur|utilisateur|connecté(?:e)? (?:en tant que|avec)|usuario|nombre de usuario|nome utente|utente|gebruikers?naam|gebruiker|inlognaam|ingelogd als|nome de (?:utilizador|usuário)|utilizador|usuário|nazwa użytkownika|użytkownik|użytkownika|nick|inlogg(?:ning)?|acesso d[aeo] (?:\\p{Lu}\\p{L}+ ?){1,3}|användar(?:namn|e)|använder|inloggad som|brukernavn|brugernavn|bruger|bruker|логин|пользователь|kullanıcı(?: adı)?|χρήστης|όνομα χρήστη";
const after = new RegExp(
  `(?<![\\p{L}\\d])(?:${names})(?:(?:\\s+|\\b)(?:is|was|are|it's|its|for|of|the|on|ist|lautet|war|est|es|era|è|is|jest|är|er|called|named|account|shows|says|uh|um|so|should be|would be|will be|:)(?![\\w]))*\\s*[:=#>-]{0,2}\\s*["'“‘\`<(\\[]?@?([A-Za-z0-9][\\w.@+-]{1,60})`,
  'giu',
);
export const loginWordish = inWords(
  /user|usr|uid|upn|sam|log|sign|account|handle|screen|display|profile|nick|alias|gamer|psn|ign\b|discord|skype|insta|tik|twitter|telegram|snap|github|steam|online|twitch|reddit|xbox|roblox|minecraft|riot|battle|vinted|depop|etsy|ebay|strava|mastodon|bluesky|tumblr|soundcloud|lichess|owner|operator|principal|player|nutzer|kürzel|kennung|anmelde|angemeldet|identifiant|pseudo|utilis|connect|usuario|usuário|utente|gebruiker|inlog|ingelogd|nome|nazwa|użytkown|käyttäjä|inlogg|acesso|använd|bruker|bruger|логин|пользовател|kullan|χρήστη|seller|shop|channel|felhaszn|uživ/iu,
);
/** A question for it. */
export const asksForLogin =
  /(?<![\p{L}\d])(?:user[ -]?(?:name|id)s?|login(?:s| name| id)?|log-?on(?: name| id)?|account (?:name|id)|handle|screen ?name|gamer ?tag|nick(?:name)?|alias|profile name|which users?|what users?|online id|benutzer(?:namen?|kennung)?|nutzernamen?|anmeldenamen?|kürzel|kennung|seller (?:id|name)|shop name|channel name|kullanıcı\p{L}*|логин\p{L}*|имя пользователя|όνομα χρήστη|brukernavn\p{L}*|brugernavn\p{L}*|käyttäjätunnu\p{L}*|uživatelské jméno|felhasználónév\p{L}*|identifiant|pseudo|nom d'utilisateur|usuario|nome utente|gebruikersnaam|inlognaam|utilizador|usuário|nazwa użytkownika|użytkownika|användarnamn)(?!\p{L})/iu;

/** What follows the words too. */
const ordinary =
  /^(?:fake|parent|child|nick|acct|real|sender|name|names|id|ids|is|was|and|or|with|the|for|to|in|on|at|of|my|your|his|her|page|pages|screen|screens|form|button|details|detail|credentials|attempt|attempts|error|errors|issue|issues|problem|problems|failed|fails|failure|locked|account|accounts|access|interface|experience|guide|guides|manual|agent|agents|portal|profile|profiles|settings|data|password|passwords|email|e-mail|number|reset|history|session|sessions|code|codes|url|link|links|process|flow|window|prompt|box|field|fields|not|does|doesn|did|can|cannot|could|will|would|has|have|had|should|please|via|using|from|but|again|today|yesterday|when|because|so|then|after|before|it|this|that|there|here|group|groups|role|roles|permission|permissions|permits|licen[cs]es?|who|which|whose|base|friendly|forgotten|temporary|admin|root|system|guest|unknown|null|none|true|false|up|out|off|now|as|are|be|been|we|you|he|she|they|them|if|no|yes|also|only|just|still|both|all|any|each|every|new|old|different|same|another|other|two|three|user|users|handle|login|deleted|created|disabled|enabled|removed|blocked|found|exists|missing|invalid|valid|wrong|correct|incorrect|changed|name's|support|help|service|und|oder|ist|nicht|mit|für|gesperrt|vergessen|wurde|hat|kann|konto|seite|et|ou|oublié|pas|non|bloqué|y|o|no|bloqueado|olvidado|con|e|bloccato|dimenticato|en|of|niet|vergeten|geblokkeerd|is|a|an|i|me|gmail|outlook)$/iu;
const odd = /\d|[\p{L}\d][._-][\p{L}\d]|\p{Ll}\p{Lu}/u;

/** "schatterjee", "gmenon", "saydin", "annak": a name with a letter more. */
export function holdsName(value: string): boolean {
  const lower = value.toLowerCase();
  const known = (part: string): boolean => {
    if (part.length < 3) return false;
    const { given, surname, common, word, place } = classOf(part);
    return (given || surname) && !common && !word && !place;
  };
  if (!/^[a-z]{4,24}$/.test(lower) || classOf(lower).common) return false;
  if (known(lower) || known(lower.slice(1)) || known(lower.slice(0, -1))) return true;
  for (let at = 3; at <= lower.length - 3; at++) if (known(lower.slice(0, at)) && known(lower.slice(at))) return true;
  return false;
}

/** "awinter", "tbanks": after a word for a login also with a surname that is a word. */
function isInitialAndSurname(value: string): boolean {
  return /^[a-z]{5,24}$/.test(value) && value.length > 5 && classOf(value.slice(1)).surname;
}

const inLogs =
  /(?:(?<![\w-])(?:user|username|uid|login|owner|account|actor|principal|sub|samaccountname|run as|sudo|su|ssh|for user|for invalid user|by user|password for|session (?:opened|closed) for user|publickey for|whoami|id)(?:\s?[=:]\s?|\s+-?\s?)["']?|\/home\/|\/Users\/|\\Users\\|\b[A-Z][A-Z0-9-]{1,14}\\{1,2})([a-z][\w.-]{1,40}?)(?=["',;:)\]\s\\/@]|$|\.\s|\.$)/g;
const logSign = /[=:\\/$#]|sudo|ssh|session|password for|whoami/;
/** "jane.doe", "doe_jane", "jane77", with the machine or the box that is theirs or alone. */
const made =
  /(?<![\p{L}\d@._/\\-])(?:([a-z]{2,20})[._-]([a-z]{2,24})(\d{0,4})|([a-z]{3,20})_?(\d{2,4})|([a-z]{3,20})[._]([a-z]))(?![\p{L}\d@_/\\(-]|\.[\p{L}\d])/gu;
const owned =
  /(?<![\p{L}\d@._/\\-])([a-z][a-z\d._-]{2,30})['’]s\s+(?:laptop|pc|computer|machine|mailbox|account|workstation|desktop|phone|profile|device|login|password)/gu;
/** "unlock jdoe3 on the vpn" */
const tended =
  /(?<!\p{L})(?:unlock|unblock|reset|re-?enable|disable|deactivate|reactivate|re-?activate|provision|offboard|onboard)\s(?:user\s|account\s)?([a-z][a-z\d._-]{2,30})(?=[.,;!?]*(?:\s|$))/giu;
const tendedWords = inWords(
  /^(?:unlock|unblock|reset|re|re-?enable|disable|deactivate|reactivate|provision|offboard|onboard)$/i,
);
const ownedWords = inWords(
  /laptop|\bpc\b|computer|machine|mailbox|account|station|desktop|phone|profile|device|login|password/i,
);
const fileEnd =
  /^(?:com|net|org|html?|js|ts|py|md|txt|pdf|exe|json|xml|csv|log|zip|png|jpg|doc|docx|xls|xlsx|php|io|co|de|fr|uk|sh|conf|ini|yml|yaml|dll|bat|app|dev|local|lan)$/;
const months =
  /^(?:jan|feb|mar|apr|april|may|june?|july?|aug|august|sept?|oct|nov|dec|win|windows|android|chrome|mac|iphone|galaxy|pixel|version|build|step|page|room|gate|line|error|type|model|area|zone|size|level|plan|paris|london|madrid|sydney|dallas|austin|houston)$/;

export function logins({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, certainty: 'certain' | 'likely', rule: string): void => {
    spans.push(found('account', start, start + value.length, certainty, rule));
  };
  if (loginWordish.test(text))
    for (const match of matchesOf(text, after)) {
      const value = (match[1] ?? '').replace(/[.@+-]+$/, '');
      const start = match.index + match[0].length - (match[1] ?? '').length;
      if (
        value.length < 3 ||
        ordinary.test(value) ||
        /^\d{1,3}$|^\d+(?:st|nd|rd|th)$/.test(value) ||
        /@.*\./.test(value)
      ) {
        // "user: login jdoe": the word after may introduce too.
        after.lastIndex = start;
        continue;
      }
      const linked = /[:=#>"'“‘`([]\s*["'“‘`]?@?$|\b(?:is|as|ist|als|lautet|est|es|er|on|è)\s+$/iu.test(
        text.slice(match.index, start),
      );
      // "a player is offside", "the owner is happy"
      if (/^(?:player|owner|operator|principal)\s+(?:is|was|are)\s/i.test(match[0]) && /^\p{Ll}+$/u.test(value))
        continue;
      const common = classOf(value.toLowerCase()).common;
      const atEnd =
        /^\s*(?:[.,;)]|$|\n)/.test(text.slice(start + value.length)) &&
        /name|kennung|user|nutzer|inlogg|acesso|usuario|utente|gebruik|använd|użytk|bruger|bruker|benutzer|tag\b|utiliz/i.test(
          match[0],
        );
      if (
        (odd.test(value) && !/^\d+(?:[./-]\d+)+$/.test(value)) ||
        (!common &&
          /^\s(?:pw|pass|passwd|password|pwd|passwort|wachtwoord)\s/i.test(
            text.slice(start + value.length, start + value.length + 12),
          )) ||
        holdsName(value) ||
        (!common && isInitialAndSurname(value)) ||
        (atEnd && !common && /^\p{Ll}{6,}$/u.test(value) && !/(?:ed|ing|ly|ion|s)$/.test(value)) ||
        (linked && !common && /^\p{Ll}{3,}$/u.test(value) && !/(?:ed|ing|ly)$/.test(value))
      )
        push(start, value, 'certain', 'after "username"');
    }
  if (logSign.test(text))
    for (const match of matchesOf(text, inLogs)) {
      const value = (match[1] ?? '').replace(/[.-]+$/, '');
      const path = /[\\/]$/.test(match[0].slice(0, -(match[1] ?? '').length));
      if (
        value.length < 3 ||
        ordinary.test(value) ||
        /^(?:public|shared|default|ubuntu|pi|ec2-user|www|www-data|postgres|mysql|nginx|administrator)$/i.test(value)
      )
        continue;
      if (path || odd.test(value) || holdsName(value))
        push(match.index + match[0].length - (match[1] ?? '').length, value, 'likely', 'in a line of a log');
    }
  if (ownedWords.test(text))
    for (const match of matchesOf(text, owned))
      if (odd.test(match[1] ?? '')) push(match.index, match[1] ?? '', 'likely', 'its machine');
  if (tendedWords.test(text))
    for (const match of matchesOf(text, tended)) {
      const value = (match[1] ?? '').replace(/[.-]+$/, '');
      if (/\d|[._]/.test(value) && !/^(?:v?\d|win\d|(?:step|type|line|port|disk|zone|area|unit)\d)/u.test(value))
        push(match.index + match[0].length - (match[1] ?? '').length, value, 'likely', 'to be unlocked');
    }
  for (const match of matchesOf(text, made)) {
    const [all, one = '', other = '', , letters = '', , given = ''] = match;
    if (given !== '') {
      if (classOf(given).given && !classOf(given).common) push(match.index, all, 'likely', 'made of a name');
    } else if (
      letters === ''
        ? fileEnd.test(other)
          ? false
          : isNamePair(one, other)
        : !months.test(letters) && classOf(letters).given && !classOf(letters).common
    )
      push(match.index, all, 'likely', 'made of a name');
  }
  if (asked.has('login') && text.length < 80) spans.push(...answers(text));
  return spans;
}

function isNamePair(one: string, other: string): boolean {
  const [first, second] = [classOf(one), classOf(other)];
  if (first.common || second.common || one.length + other.length < 6) return false;
  return first.given || second.given || (first.surname && second.surname);
}

function answers(text: string): readonly Found[] {
  const tokens = matchesOf(text, /[A-Za-z0-9][\w.@\\+-]*/g).map(({ index, 0: token }) => ({
    start: index,
    value: token.replace(/[.@+-]+$/, ''),
  }));
  const told = tokens.filter(
    ({ value }) =>
      value.length >= 3 &&
      !ordinary.test(value) &&
      !/^\d{1,3}$|^\d+(?:[.:/-]\d+)+$|^\d{4}-\d{2}-\d{2}T/.test(value) &&
      !/-(?:digit|letter|character|day|month|year|factor|step|time|up|in)s?$/i.test(value) &&
      !/^(?:19|20)\d{2}$/.test(value) &&
      (odd.test(value) || holdsName(value)),
  );
  // "09/08/2026, themaplecobalt"
  const [only] = tokens.slice(-1);
  const kept =
    told.length > 0
      ? told
      : (tokens.length <= 3 || (only !== undefined && /^\p{Ll}{8,}$/u.test(only.value) && /, \S+$/.test(text))) &&
          only !== undefined &&
          only.value.length >= 4 &&
          !ordinary.test(only.value) &&
          !classOf(only.value.toLowerCase()).common &&
          !/\?\s*$/.test(text) &&
          !/^(?:thanks?|hello|sorry|sure|okay|yes|yeah|what|danke|merci|gracias|grazie|hallo|bonjour|hola)$/i.test(
            only.value,
          )
        ? [only]
        : [];
  return kept.map(({ start, value }) =>
    found('account', start, start + value.length, 'likely', 'answer to a question'),
  );
}
