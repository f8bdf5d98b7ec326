// Passwords, PINs, codes that open something and access keys: told by a word before them, by a question or by their shape.
import { acknowledges } from './acknowledges.ts';
import { isQuantity } from './context.ts';
import { classOf } from './dictionary.ts';
import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import {
  isDate,
  isFault,
  isOdd,
  isYear,
  lettersOf,
  numeric,
  secretAnswer,
  toldSecretish,
  toldSecrets,
} from './secret-told.ts';
import { type Found, found, type Place } from './types.ts';

/** What a word is called that only one knows, and that is no password. */
export const secretWord =
  "(?<!\\p{L})(?:memorable (?:word|name|place|date)s?|(?:security|secret|safe|code|telephone|phone) ?words?|log-?in phrase|pass ?phrase|(?:sicherheits|code|losungs|schlüssel)wort|mot (?:secret|de sécurité|mémorable)|palabra (?:clave|secreta|de seguridad)|palavra(?: de segurança|[ -]chave| secreta)|parola (?:d'ordine|di sicurezza|segreta|chiave)|(?:veiligheids|beveiligings|code)woord|geheime? woord|(?:säkerhets|kod|sikkerheds|kode|sikkerhets)ord|(?:hasło|słowo) (?:bezpieczeństwa|kluczowe|zabezpieczające|do konta)|güvenlik kelime\\p{L}*|gizli kelime\\p{L}*|(?:кодов|секретн|контрольн)(?:ое|е) слово|(?:μυστική|κωδική) λέξη|λέξη (?:ασφαλείας|κλειδί)|bezpečnostní slovo|(?:jelszó|biztonsági) szó|turvasana\\p{L}*|cuvânt\\p{L}* (?:cheie|de siguranță))";

/** What a password is called; its value may be any word. */
const passwords =
  "[a-z_]*pass?w(?:or|ro|r|o)ds?|pas?sow[rd]{1,2}|psasword|[a-z_]*passwd|passphrases?|pass-?(?:code|key|word)s?|[a-z_]*pwd?|(?:wi-?fi|network|guest|wpa2?|wlan|router|security|encryption|recovery|secret|access|api|licen[cs]e|product|activation|private|signing|auth|account|ssh|wlan-?|netzwerk)[ -]?keys?|api_?key|secret|(?:access|bearer|auth|api|refresh|session|security|login)[ _-]token|bearer|client[ _]secret|secret[ _]key|memorable (?:word|name|information)|safe ?word|security (?:answer|word)|passwort|(?:einmal|start|initial|standard|master)(?:passwort|kennwort)|\\p{L}{0,16}kennwort|\\p{L}{3,12}passwort|losungswort|zugangsschlüssel|lizenzschlüssel|mots? de passe|mdp|ww|pw|wifi ?pw|phrase secrète|clé (?:wi-?fi|wpa|de licence|de sécurité|api|d'accès)|contraseñas?|clave(?: de acceso| wi-?fi| secreta| personal)?|palabra clave|parola d'ordine|chiave (?:wi-?fi|di accesso|api)|wachtwoord(?:en)?|wachtzin|senhas?|palavra-passe|palavra-chave|has[lł]o|lösen(?:ord(?:et)?)?|adgangskode[nr]?|passord(?:et)?|hesl[oa](?: k (?:wi-?fi|síti))?|salasana\\p{L}*|jelsz[óa]\\p{L}*|parol[aă](?: (?:wi-?fi|de la))?|lozinka|geslo|wi-?fi[ -]codes?|пароль|κωδικ[όο]\\p{L}*|parola|şifre\\p{L}*|密码|パスワード";
/** What a code is called; its value has digits. */
const codes =
  "(?<!(?:max|per|access|bearer|api|refresh|session|each) |[\"_-])token(?![\"'’])|t?pin(?:s|[ -]?codes?| numbers?)?|puk2?|otps?|m?tans?|one[- ]time (?:code|pin|pass|passcode|password)s?|[a-z]*(?:verification|security|authenti[a-z]+|authoris?z?ation|confirmation|access|entry|door|gate|alarm|keypad|lock ?box|lock|key ?safe|safe|building|front door|lobby|garage|entrance|buzzer|intercom|unlock|activation|recovery|backup|reset|login|log-in|sign-in|sms|text|2fa|mfa|two[- ]factor|two[- ]step|secret|pass|guest|temporary|pairing|registration|approval|callback|voicemail|telephone banking|withdrawal|disarm|panic|elevator|storage|locker|gym|room|community|invite|six[- ]digit|6[- ]digit|four[- ]digit|4[- ]digit|5[- ]digit|8[- ]digit) ?(?:code|pin|digits)s?|(?:key ?safe|key ?box|lock ?box|boîte à clés|schlüssel(?:box|kasten|tresor|safe)|caja de llaves|cassetta (?:delle |portachiavi|chiavi)\\p{L}*|sleutel(?:kluis|kluisje|kastje)|nyckelbox|skrytk\\p{L}|домофон|gegensprechanlage|interphone|portero|domofon|keypad|alarm(?= \\d{4,6}(?!\\d))|gate(?= [A-Z]\\d{4,6}(?!\\d))|door ?code|gate ?code|alarm ?code|padlock|burglar alarm|combination)s?|cvv2?|cvc2?|cid|csc|cvn|(?:three|3|four|4|last three|last 3|security|other) (?:digits?|numbers?)(?: (?:on|at|from) the (?:back|front|reverse|rear|strip|signature strip))?|code (?:on|at) the back|zugangs-?code|sicherheits-?code|bestätigungs-?code|verifizierungs-?code|einmal-?code|freischalt-?code|aktivierungs-?code|tür-?code|tor-?code|alarm-?code|sms-?code|prüf(?:ziffern?|nummer|zahl)|kartenprüfnummer|geheimzahl|geheimnummer|codes? (?:d'accès|de validation|de vérification|secret|de sécurité|d'entrée|du portail|de confirmation|d'activation|pin|sms|porte|de l'immeuble|de la porte|de l'alarme|à usage unique|reçu)|digicode|cryptogramme(?: visuel)?|códigos? (?:de (?:verificación|seguridad|acceso|confirmación|activación|entrada|la puerta|la alarma|verificação|segurança|confirmação|um só uso)|pin|sms|secreto|temporal|del portal)|codic[ei] (?:di (?:verifica|accesso|sicurezza|conferma|attivazione|controllo)|segreto|otp|pin|temporaneo|sms|del cancello|della porta|dell'allarme)|ovikoodi\\p{L}*|porttikoodi\\p{L}*|tunnusluku|nyckelskåp(?:et)?|nøgleboks(?:en)?|nøkkelboks(?:en)?|(?:dør|port|adgangs|engangs|alarm)kode[n]?|(?:midlertidige?|tillfällig|temporär|tijdelijke) (?:kode?|code)|toegangs-?code|verificatie-?code|beveiligings-?code|bevestigings-?code|sms-?code|deur-?code|pincode|inlog-?code|(?:spind|kluis|tresor|schließfach|haus|keller|garagen|poort|fiets|kast|skab|skap|skåp)code|kod(?:u)? (?:weryfikacyjny|dostępu|pin|sms|do bramy|do domofonu|do drzwi|potwierdzający|autoryzacyjny|blik)|blik|(?:port|pin-?|engångs|verifierings|säkerhets|larm)kod(?:en)?|код|验证码|認証コード";
const secretAnswers =
  'geheime? antwoord|respuesta secreta|réponse secrète|risposta segreta|resposta secreta|geheime antwort|hemligt svar|hemmelig svar|секретный ответ|sekretna odpowiedź';
const ofOneWord = new RegExp(`(?:${secretWord}|${secretAnswers})$`, 'iu');
const word = new RegExp(
  `(?<![\\p{L}\\d])(?:(${secretWord}(?:et|en|a|e)?|${secretAnswers}|${passwords})|(${codes}))(?![\\p{L}\\d])`,
  'giu',
);
/** A bare "code" opens something unless it is one of these. */
const code =
  /(?<![\p{L}\d-])(?<!\b(?:error|status|fault|promo|promotion|discount|coupon|voucher|short|offer|referral|product|item|model|country|area|dial(?:ing|ling)?|dress|source|zip|postal?|post|exit|sort|bar|qr|colou?r|swift|branch|tax|airport|reason|return|response|http|order|booking|customer|client|postal|trouble|diagnostic|engine|currency|language|codice|event|category|stock|part|sku|size|hex|stop) )(?:codes?|código|codigo|codice|kod|kód|kódot|kodu|kodem|koden|kode|koodi|de code|codice (?:cancello|portone)|citofono)(?![\p{L}\d-])/giu;

const wordish = inWords(
  /pass|pas?w|pwd?\b|\bww\b|lock|keypad|boîte|schlüssel|llaves|chiavi|sleutel|skrytk|домофон|interphone|portero|domofon|combination|p[iu][nk]|puk|otp|tan|key|secret|token|bearer|memorable|safe|gate|antwo|ответ|svar|odpow|slovo|słowo|слово|szó|λέξη|kód|alarm|answer|wort|nyckel|boks|koo|lizenz|mdp|secrète|clé(?!\p{L})|contraseñ|clave|palabra|palavra|parola|chiave|wacht|senha|has[lł]o|kod|lösen|adgang|passord|hesl|salas|jelsz|parol|lozink|geslo|пароль|κωδικ|код|şifre|digits?|c[vs][vcn]|cid\b|code|cód|codi|prüf|geheim|numbers?|crypto|blik|密码|パスワード|验证码|認証/iu,
);
const shapeWords = inWords(/AKIA|ASIA|eyJ|AIza|[a-z0-9]{20}|ssh|BEGIN/i);
const shapeSign = /[_-][A-Za-z0-9]{5}|[A-Za-z\d][$*^<]\w|[a-z][.!@#][A-Z][a-z]+\d\d/;
const useWords = inWords(/\b(?:use|enter|type|quote|is|works?|worked|working|expired)\b/i);

/** Whether it is worth looking at. */
export function secretish(text: string): boolean {
  return (
    wordish.test(text) || shapeWords.test(text) || shapeSign.test(text) || pairWords.test(text) || toldSecretish(text)
  );
}

const keys =
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9_-]{16,}|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abeprs]-[A-Za-z0-9-]{10,}|\bxapp-[A-Za-z0-9-]{10,}|\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\b(?:npm|hf|shpat|shpss|dop_v1|pypi|sq0atp|sq0csp|whsec|key|tok|pat|api|sbp|lin_api|ntn|phc|rpa|EAAC)[_-](?=[\w-]{0,60}\d)[A-Za-z0-9_-]{16,}|\b[a-z]{2,4}_(?:(?:live|test|prod|dev|stg|staging|sandbox)_)?(?=[A-Za-z0-9]{0,40}\d)(?=[A-Za-z0-9]{0,40}[A-Z])[A-Za-z0-9]{16,64}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}|(?<![\w-])(?=[a-z\d-]{0,35}[g-z])[a-z\d]{8}(?:-[a-z\d]{4}){3}-[a-z\d]{12}(?![\w-])|(?<=\b[Kk]ey )(?=(?:[A-Za-z_-]{0,12}\d){5})(?=[\w-]{0,60}[a-z])[\w-]{20,80}(?![\w-])|(?<![\w@/.:$€£#&-])(?!(?:US|NZ|AU|HK|CA|SG)\$)(?=[^\s]{0,24}\d)(?:[A-Za-z]\w{2,16}|[A-Za-z]<\w{2,16})[$*^<]\w{1,16}(?![\w=])|(?<![\w@./-])[A-Z][a-z]{2,12}[.!@#][A-Z][a-z]{2,12}\d{2,4}(?![\w@])|(?<![\w-])(?=[A-Z-]{0,28}\d)(?=[\d-]{0,28}[A-Z])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){3,5}(?![\w-])|(?<![\w-])(?=[A-Z-]{0,18}\d)(?=[\d-]{0,18}[A-Z])[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3,6}(?![\w-])|(?<![\w/+-])(?=[a-f]{0,40}\d)(?=\d{0,40}[a-f])[0-9a-f]{32,128}(?![\w-])|(?<![\w/+=.:-])(?=[^\d\s]{0,40}\d)(?=[^a-z\s]{0,40}[a-z])(?=[^A-Z\s]{0,40}[A-Z])[A-Za-z0-9+/]{32,200}={0,2}(?![\w/+=])/g;

/** Between the word and the value. */
const filler =
  /^(?:acct|acc|is|was|are|were|be|to|now|calls|phone|telephone|set|reset|changed|it|it's|its|it’s|still|for|the|my|our|your|his|her|a|an|new|old|temporary|temp|current|initial|default|one|same|as|of|on|in|at|with|and|that|this|use|used|using|should|will|would|has|been|just|also|code|number|no|nr|im|i'm|uh|um|er|erm|so|ok|okay|hang|says|reads|here|lautet|ist|war|jetzt|neu|neue|neues|mein|meine|ihr|ihre|das|die|der|für|zum|zur|temporäre[sr]?|vorläufige[sr]?|est|c'est|le|la|les|mon|ma|votre|vos|provisoire|temporaire|pour|du|de|des|es|era|el|los|mi|su|tu|temporal|provisional|para|del|è|e'|e|il|lo|per|mia|mio|sua|suo|provvisoria|provvisorio|temporanea|temporaneo|van|het|een|mijn|uw|je|tijdelijke?|voor|é|o|os|da|do|minha|meu|sua|seu|to|jest|moje|är|mitt|ditt|din|:|=|-|–|->|→|wifi|wi-fi|account|card|gate|door|router|email|login|which|i|we|got|they|sent|me|you|get|typed|entered|put|entering|back|till|til|porten|grinden|dörren|porte|portail|portone|cancello|portal|puerta|tür|haustür|deur|drzwi|bramy)$/iu;
/** A password that is a word is none of these. */
const states =
  /^(?:wrong|incorrect|invalid|expired|required|correct|right|blocked|locked|reset|changed|forgotten|lost|weak|strong|safe|secure|hidden|kort|lang|forkert|feil|fel|galt|ugyldig|vergeten|glemt|glömt|zapomniane|dobre|dobry|złe|correcta|oubliée|dimenticata|забыл[аи]?|неверн\p{L}+|empty|missing|needed|working|accepted|rejected|sent|stored|saved|visible|unknown|different|same|long|short|case|page|screen|field|link|manager|box|email|mail|sms|request|policy|protected|prompt|please|below|above|there|here|fine|good|bad|not|being|case-sensitive|always|never|only|too|what|falsch|abgelaufen|ungültig|gesperrt|vergessen|incorrecta|caducada|oublié|expiré|incorrect|scaduta|errata|verlopen|verkeerd|something|anything|nothing|everything|pending|on|off|under|printed|shown|written|asked|either|available|valid|due|gone|up)$/iu;

const trimmed = (token: string): { readonly lead: number; readonly value: string } => {
  const lead = /^["'“”„‘«(<[`*¿¡]*/u.exec(token)?.[0].length ?? 0;
  return { lead, value: token.slice(lead).replace(/["'”“’»)>\]`,;…\\]*[.!?]{0,6}["'”“’»)>\]`,;…*]*$/u, '') };
};
const ofMany =
  /^ (?:from|to|between|above|below)\b|^ \d+(?:(?:,| and| to| or|-) ?\d+)* (?:means?|stands?|are|is an? error)\b/i;
/** Of a door, a locker, a box: "E971", "14-53". */
const short = /^[A-Z]\d{3}$|^\d{2}-\d{2}$/;
const longestReach = 90;

function after(text: string, from: number, password: boolean, bare: boolean): Found | null {
  const briefly = /(?<!\p{L})(?:pw|pwd|mdp)$/iu.test(text.slice(Math.max(0, from - 6), from));
  const ofOne = password && ofOneWord.test(text.slice(Math.max(0, from - 24), from));
  const window = text.slice(from, from + longestReach);
  let unknown = 0;
  let linked = false;
  let steps = 0;
  for (const { index, 0: token } of matchesOf(window, /\S+/g)) {
    const cut = window.slice(0, index);
    if (/\n\s*\n/.test(cut)) return null;
    // "the old password at the office. is it still …"
    if (/[.!]\s+$/.test(cut) && steps > 0 && !linked) unknown += 1;
    if (/\n/.test(cut) && !/[:=]\s*\n\s*$/.test(cut) && steps > 0 && unknown > 0) return null;
    // "asks for a PIN and says HTTP 509"
    if (/^\W*(?:HTTP|errno)$/.test(token)) return null;
    // "code F22, modèle EcoWash 700"
    if (unknown > 0 && /^(?:mod[eè]l[eo]?s?|modell|type|version|instead)$/iu.test(token)) return null;
    const sign = /^[:=]+/.exec(token)?.[0].length ?? 0;
    const { lead, value } = trimmed(token.slice(sign));
    const start = from + index + sign + lead;
    const direct = unknown === 0;
    const spaced = /^(?:\d{3} \d{3,4}|\d{2}(?: \d{2}){2,3}|\d(?: \d){2,3}(?=\s*(?:[.,;!?\n]|$)))(?! ?\d)/.exec(
      text.slice(start, start + 12),
    )?.[0];
    const told = spaced !== undefined && /^\d{1,3}$/.test(value) ? spaced : value;
    const end = start + told.length;
    if (sign > 0 || lead > 0) linked = true;
    // "code de la porte : B1990" is no fault of a car
    const fault = isFault(told) && !(direct && !bare && /^(?:[PBU]\d{4}|[EF]\d{3})$/.test(told));
    if (told !== '' && !fault && !/[\\@]\w+\.\w/.test(told)) {
      const number = (numeric.test(told) || (unknown < 2 && !password && short.test(told))) && !isDate(told);
      if (
        number &&
        (direct || !isYear(told)) &&
        (!password || linked || direct) &&
        !(isQuantity(text, start, end) && !linked && !(direct && /^\d{4,}$/.test(told)))
      )
        return found(
          'secret',
          start,
          end,
          unknown > 1 ? 'likely' : 'certain',
          password ? 'after "password"' : 'after "PIN"',
        );
      if (!bare && isOdd(told) && (linked || steps < 6))
        return found('secret', start, end, 'certain', password ? 'after "password"' : 'after "PIN"');
      // "password EQRKSEEU"
      if (password && direct && /^(?=.*[^AEIOU]{3})[A-Z]{6,24}$/.test(told) && !classOf(told.toLowerCase()).common)
        return found('secret', start, end, 'likely', 'after "password"');
      // "the password is sunshine"
      if (
        password &&
        (linked ||
          ofOne ||
          briefly ||
          (/^\p{Lu}\p{Ll}+$/u.test(told) && /^ (?:at|so|when)\b/.test(text.slice(end, end + 6)))) &&
        direct &&
        /^\p{L}[\p{L}-]{3,30}$/u.test(told) &&
        !states.test(told) &&
        !filler.test(told) &&
        !classOf(told.toLowerCase()).common &&
        !/(?:ed|ing|ly|able|ible)$/.test(told) &&
        /^\W*(?:$|\n|[,.;)?])|^ (?:oder|or|right|i think|but|and|und|no|please|thanks|at|so|ok)\b/.test(
          text.slice(end, end + 8),
        )
      )
        return found('secret', start, end, 'likely', 'after "password"');
    }
    if (
      /^(?:is|was|lautet|ist|war|est|était|es|era|è|é|:|=|to|jest|było?|är|er|va|var|oli|είναι|это|now|it's|its|c'est|are)$/iu.test(
        token,
      ) ||
      /[:=]$/.test(token)
    )
      linked = true;
    else if (!filler.test(value) && value !== '' && !/^(?:\p{L}+[:=])$/u.test(token)) unknown += 1;
    steps += 1;
    if (unknown > 3 || steps > 9) return null;
  }
  return null;
}

const pairWords = inWords(/log|cred|user|zugang|identifiant|acces|utente|usuario|benutzer|gebruiker/i);
/** "login jdoe / hunter-22", "credentials: anna : x7!q" */
const pair =
  /(?<![\p{L}\d])(?:log-?in|log-?on|admin(?=\s*\/)|root(?=\s*\/)|login details|creds?|credentials|user(?:name|id)?(?!-agent)|account|zugang(?:sdaten)?|benutzer(?:name)?|identifiants?|utilisateur|acceso|usuario|accesso|utente|gebruiker(?:snaam)?|inlog)(?:\s+(?:is|are|for|it|details|with))?\s*[:=]?\s*["'“]?([\w.@-]{2,60})["'”]?\s*(?:\s\/\s|\s\|\s|\/|\s:\s|:|,\s(?:and\s)?|\sand\s|\s)\s*["'“]?(\S{4,60})/giu;
const used =
  /\b(?:use|enter|type(?: in)?|quote|put in)\s+(?:the\s+)?(?:code\s+|pin\s+)?["'“]?([A-Z]{0,3}-?\d[\dA-Z-]{2,11})["'”]?(?:\s+(?:to|for|as|at|when|on|until)\b|,\s*(?:(?:it['’]?s|it is|which is) )?(?:valid|good|expires?|works|active)\b)|(?:^|[\n.!?]\s*)(?:ok(?:ay)?,? )?(\d{4,8}|\d{3}[- ]\d{3})(?=\??\s(?:works?|worked|is(?: not|n['’]t)? working|(?:doesn|didn|hasn)['’]?t work|(?:has )?expired|is (?:invalid|wrong|expired))\b)|(?<![\d.,/-])(\d{4,8}|\d{3}[- ]\d{3}|[A-Z]-\d{6})\s+(?:is|ist|est|es|è)\s+(?:your|the|my|ihr|dein|votre|su|tu|il)\s+(?:[\p{L}&'’-]+\s+){0,4}?(?:code|pin|otp|password|passcode|passwort|código|codice)\b/giu;
/** Of one told, then another: "0400 then 9281". */
const second =
  /^(?:\s*(?:,|then|and|or|now|changed to|puis|et|und|dann|y|luego|e|poi|en|oder|ou)){1,3}\s+(\d{3}[ -]\d{3}|\d{3,8})(?!\d|[:.,/-]\d)/iu;

export function secrets({ text, asked }: Pick<Place, 'text' | 'asked'>): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('secret', start, start + value.length, 'certain', rule));
  };
  if (wordish.test(text)) {
    for (const match of matchesOf(text, word)) {
      const told = after(text, match.index + match[0].length, match[1] !== undefined, false);
      if (told !== null) spans.push(told);
    }
    for (const match of matchesOf(text, code)) {
      // `"error": …, "code": 40103`
      if (
        /s$/i.test(match[0]) &&
        ofMany.test(text.slice(match.index + match[0].length, match.index + match[0].length + 50))
      )
        continue;
      if (text[match.index - 1] === '"' && /error|status|unauthori|message|"request/i.test(text)) continue;
      const told = after(text, match.index + match[0].length, false, true);
      if (told !== null) spans.push(told);
    }
    for (const { end } of [...spans]) {
      const more = second.exec(text.slice(end, end + 40));
      if (more?.[1] !== undefined) push(end + more[0].length - more[1].length, more[1], 'after "PIN"');
    }
  }
  for (const { index, 0: all } of matchesOf(text, keys)) push(index, all, 'shape of an access key');
  for (const match of useWords.test(text) ? matchesOf(text, used) : []) {
    const value = match[1] ?? match[2] ?? match[3] ?? '';
    push(match.index + match[0].indexOf(value), value, 'to be used');
  }
  for (const match of pairWords.test(text) ? matchesOf(text, pair) : []) {
    const { lead, value } = trimmed(match[2] ?? '');
    if (isOdd(value) && !/[=("{]/.test(value))
      push(match.index + match[0].length - (match[2] ?? '').length + lead, value, 'after a login');
  }
  spans.push(...toldSecrets(text));
  if (asked.has('secret')) spans.push(...answers(text), ...guesses(text));
  const answer = asked.has('secret-answer') ? secretAnswer(text) : null;
  if (answer !== null) spans.push(answer);
  return spans;
}

/** "I think it's either 9431 or 3100", "… it took me a while 5380": a number told for one that was asked, in answers of any length. */
function guesses(text: string): readonly Found[] {
  const answer = (start: number, value: string): Found =>
    found('secret', start, start + value.length, 'likely', 'answer to a question');
  const told = matchesOf(text, guess).flatMap((match) =>
    [match[1], match[2]].flatMap((value) =>
      value === undefined || isDate(value) ? [] : [answer(match.index + match[0].lastIndexOf(value), value)],
    ),
  );
  const last = lastNumber.exec(text);
  const ends = last !== null && told.length === 0 && text.length < 400 && !lastOfOther.test(text);
  return ends ? [answer(last.index, last[0])] : told;
}
const lastNumber = /(?<![\d.,:/$€£-])\d{4,6}(?=[.!?]*\s*$)/;
const lastOfOther = /\b(?:order|case|ticket|year|room|error|invoice|in|since)\s\S{0,3}\d{4,6}[.!?]*\s*$/i;
const guess =
  /(?<!\p{L})(?:it['’]?s|its|it is|it was|it (?:might|may|could|must|should) be|(?:i )?(?:think|believe|guess)(?: it['’]?s)?|maybe|perhaps|either|try|or|was it|is it)\s+(?:either\s+)?(\d{4,6})(?![\d:/%-]|[.,]\d|\s*(?:%|€|\$|£|dollars|bucks|euros?|pounds|days?|hours?|minutes?|people|pm|am)(?!\p{L}))(?:\??,?\s+or\s+(?:maybe\s+)?(\d{4,6})(?![\d:/%-]|[.,]\d))?/giu;

const modelBefore = /\b(?:form|model|modell|version|type|error|part|room|flight|gate|formular|formulaire)\s+$/i;

/** "four nine one" */
const digitsSaid =
  /^\W*(?:(?:it['’]?s|sure|yes|ok|okay|um|uh|that['’]?s)[\s,]+){0,2}((?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]+(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){2,7})\W*$/iu;

function answers(text: string): readonly Found[] {
  if (text.length > 120) return codeFirst(text);
  const said = text.length < 60 ? digitsSaid.exec(text)?.[1] : undefined;
  if (said !== undefined) {
    const start = text.lastIndexOf(said);
    return [found('secret', start, start + said.length, 'likely', 'answer to a question')];
  }
  const letters = lettersOf(text);
  if (letters !== null && /\d/.test(text)) return [letters];
  const tokens = matchesOf(text, /\S+/g).map(({ index, 0: token }) => {
    const { lead, value } = trimmed(token);
    return { start: index + lead, value };
  });
  const spans: Found[] = [...codeFirst(text)];
  for (const { start, value } of tokens) {
    const spaced = /^\d{2,4}(?: \d{2,4}){1,3}(?![\d.,:/-])/.exec(text.slice(start, start + 20))?.[0] ?? value;
    const kept = /^\d+$/.test(value) ? spaced : value;
    const end = start + kept.length;
    if (spans.some((span) => span.end > start)) continue;
    // "it still says ERR_483"
    if (
      (isFault(kept) && !(tokens.length < 3 && /^[A-Z]\d{4}$/i.test(kept))) ||
      /\b(?:HTTP|error|status)\s$/i.test(text.slice(0, start))
    )
      continue;
    const number = (numeric.test(kept) || kept !== value) && !isDate(kept) && !/[$€£₹]\s?$/.test(text.slice(0, start));
    if (
      (number &&
        !(
          tokens.length > 2 &&
          (isQuantity(text, start, end) || isYear(kept) || /^ in (?:all|total)\b/.test(text.slice(end)))
        ) &&
        tokens.length < 12) ||
      (isOdd(kept) &&
        !modelBefore.test(text.slice(0, start)) &&
        (tokens.length < 6 || !/^\p{L}+\p{Lu}\p{L}*$/u.test(kept)))
    )
      spans.push(found('secret', start, end, 'likely', 'answer to a question'));
  }
  for (const { end } of [...spans]) {
    const more = second.exec(text.slice(end, end + 40));
    const value = more?.[1] ?? '';
    const place = end + (more?.[0].length ?? 0);
    if (value !== '' && spans.every((span) => span.end < place))
      spans.push(found('secret', place - value.length, place, 'likely', 'answer to a question'));
  }
  const last = tokens.at(-1);
  if (
    spans.length === 0 &&
    last !== undefined &&
    tokens.length <= 3 &&
    /^\p{L}{4,30}$/u.test(last.value) &&
    !classOf(last.value.toLowerCase()).common &&
    !states.test(last.value) &&
    !filler.test(last.value) &&
    !acknowledges.test(last.value) &&
    !/\?\s*$/.test(text) &&
    !/^(?:thanks?|thank|hello|sorry|danke|merci|gracias|grazie|yes|yeah|nope|sure|okay|what|don't|dont|cheers|correct|exactly|hold|moment|wait|received|done|bedankt|perfect|great|dzi[eę]ki|dziekuje|dziękuję|tysm|thx|liao|mersi|děkuji|diky|díky|köszi|köszönöm|tak|tack|kiitos|teşekkürler|sağol|wchodz[eę]|działa|works|worked|ok|geht|klappt|funciona|funziona|marche)$/iu.test(
      last.value,
    )
  )
    spans.push(found('secret', last.start, last.start + last.value.length, 'likely', 'answer to a question'));
  return spans;
}

/** "4711, and it's the blue door": the answer comes first, whatever follows. */
function codeFirst(text: string): readonly Found[] {
  const match =
    /(?:^|[.?!]\s+)\W*(?:(?:it (?:should be|says|is now|must be)|i(?:['’]ve| have)(?: got)?|i (?:see|got)|it['’]?s|its|yes|ok|sure|c['’]est|ja|oui|s[íi]|sì|tak|sim|sain|fick|fikk|fik|recibí|es|ist|è|use|try)[\s,:]+){0,2}([#*]?\d{4,8}[#*]?|\d{3}[- ]\d{3}|[A-Z]-\d{6}|[A-Z]\d{4,6}|\d{2}-\d{4}|\d{2}(?:-\d{2}){2})(?=[,.;!]?(?:\s|$)|です|이에요|예요|입니다)(?!\s*(?:\p{Lu}|%|€|\$|£|euros?|people|days?|hours?|minutes?|pm|am)\b)/iu.exec(
      text,
    );
  const value = match?.[1];
  if (match == null || value === undefined || isYear(value) || isDate(value) || isFault(value)) return [];
  const start = match.index + match[0].length - value.length;
  return [found('secret', start, start + value.length, 'likely', 'answer to a question')];
}
