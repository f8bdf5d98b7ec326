// E-mail addresses, web addresses that name a user, internet and hardware addresses, and secrets such as passwords.

import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const localSign = /[\p{L}\p{N}._%+'’&=~#!$*/?^{|}-]/u;
const domainSign = /[\p{L}\p{N}.-]/u;
const longestLocal = 64;
const spokenWords = inWords(/\b(?:at|ät|arroba)\b/iu);

/** Both ways from every "@", so that the time taken grows with the text only. */
export function emails({ text }: Place): readonly Found[] {
  const spans: Found[] = [];
  for (let at = text.search(/[@＠]/); at !== -1; at = nextAt(text, at + 1)) {
    let left = at;
    if (text[left - 1] === ' ' && text[at + 1] === ' ') left -= 1;
    const localEnd = left;
    while (left > 0 && localEnd - left < longestLocal && localSign.test(text[left - 1] ?? '')) left -= 1;
    while (left < localEnd && /['’.#!*/?{|}&=-]/.test(text[left] ?? '')) left += 1;
    let right = text[at + 1] === ' ' && localEnd < at ? at + 2 : at + 1;
    const domainStart = right;
    while (right < text.length && right - domainStart < 255 && domainSign.test(text[right] ?? '')) right += 1;
    while (right > domainStart && /[.-]/.test(text[right - 1] ?? '')) right -= 1;
    const domain = text.slice(domainStart, right);
    if (left < localEnd && /[\p{L}\p{N}]\.(?:\p{L}{2,24}|xn--[a-z0-9-]+)$/u.test(domain))
      spans.push(found('email', left, right, 'certain', 'e-mail address'));
  }
  if (spokenWords.test(text)) spans.push(...spokenEmails(text));
  return spans;
}

function nextAt(text: string, from: number): number {
  const rest = text.slice(from).search(/[@＠]/);
  return rest === -1 ? -1 : from + rest;
}

const spoken =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_+-]{1,30}(?:(?:\s*\.\s*|\s+(?:dot|punkt|punto|point|ponto|underscore|dash)\s+|\s*[[(](?:dot|punkt)[)\]]\s*)[\p{L}\p{N}_+-]{1,30}){0,4}(?:\s+(?:at|arroba)\s+|\s*[[(](?:at|ät)[)\]]\s*)[\p{L}\p{N}-]{2,30}(?:(?:\s+(?:dot|punkt|punto|point|ponto)\s+|\s*[[(](?:dot|punkt)[)\]]\s*|\.)[\p{L}\p{N}-]{2,24}){1,3}(?![\p{L}\p{N}])/giu;
const lead = /^(?:it|its|is|my|email|e-mail|mail|address|me|to|the)$/i;

/** "john dot smith at gmail dot com", "jane [at] example [dot] org". */
function spokenEmails(text: string): readonly Found[] {
  return matchesOf(text, spoken)
    .filter(({ 0: all }) =>
      /(?:dot|punkt|punto|point|ponto|\.)\s*[)\]]?\s*(?:com|net|org|edu|gov|info|io|de|fr|es|it|uk|pt|br|pl|nl|ch|at|eu|me|ru|in|jp|cn|mx)$/iu.test(
        all,
      ),
    )
    .filter(({ 0: all }) => !lead.test(all.split(/\s/, 1)[0] ?? ''))
    .map(({ index, 0: all }) => found('email', index, index + all.length, 'likely', 'e-mail address in words'));
}

const address =
  /\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>"'`「」（）]+|\b(?:[\w-]+\.)*(?:facebook|fb|instagram|linkedin|twitter|x|tiktok|snapchat|github|gitlab|reddit|t|medium|pinterest|vk|xing|telegram|youtube|soundcloud|spotify|paypal|venmo|flickr|tumblr|strava)\.(?:com|me|net|org|de)\/[^\s<>"'`]+/giu;
const profileHost =
  /(?:^|\.)(?:facebook|fb|instagram|linkedin|twitter|x|tiktok|snapchat|github|gitlab|reddit|medium|pinterest|vk|xing|t|telegram|paypal|venmo|flickr|tumblr|strava|soundcloud|keybase)\.(?:com|me|net|org|de)$/i;
const impersonal =
  /^(?:help|about|privacy|terms|legal|login|signup|home|explore|search|watch|hashtag|pages?|groups?|jobs|company|support|events?|features|pricing|policies|business|settings|share|sharer(?:\.php)?|intent|p|reel|topics)$/i;
const userPath =
  /\/(?:~[^/]+|(?:@|%40)[^/]+|(?:u|users?|usr|profiles?|profil|members?|people|person|accounts?|accts?|customers?|clients?|kunden|orders?|invoices?|tickets?|in|my)\/[^/?#]+)/i;
const personalKey =
  /[?&#;](?:[\w-]*(?:e?mail|user|uid|account|acct|customer|client|member|token|session|sid|auth|key|name|phone|tel|order|invoice|reference|ssn|dob|code|id))=[^&#\s]+/i;

/** Only addresses that lead to a person: with a user's name, a profile, or a value that identifies. */
export function urls({ text }: Place): readonly Found[] {
  if (!/:\/\/|www\.|\.(?:com|me|net|org|de)\//i.test(text)) return [];
  return matchesOf(text, address).flatMap(({ index, 0: all }) => {
    const url = all.replace(/[.,;:!?)\]}…]+$/u, '');
    const rest = url.replace(/^[a-z]+:\/\//i, '');
    const authority = rest.split(/[/?#]/, 1)[0] ?? '';
    const path = rest.slice(authority.length);
    const host = authority.split('@').at(-1)?.replace(/:\d+$/, '') ?? '';
    const first = path.split(/[/?#]/)[1] ?? '';
    const personal =
      authority.includes('@') ||
      userPath.test(path) ||
      personalKey.test(path) ||
      /@|%40/.test(path) ||
      (profileHost.test(host) && first !== '' && !impersonal.test(first));
    return personal ? [found('url', index, index + url.length, 'certain', 'web address of a user')] : [];
  });
}

const four = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d]|\.\d)/g;
const versionBefore =
  /(?:\bversions?|\bver\.?|\bv|\bbuild|\bfirmware|\brelease|\bdrivers?|\bupdate|\bpatch|\bios|\bandroid|\bsection|\bchapter)\s*(?:is|:|to|from|number)?\s*$/i;
const six = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w+)?(?![\w:])/gi;

export function internetAddresses({ text }: Place): readonly Found[] {
  const spans: Found[] = [];
  for (const { index, 0: all } of text.includes('.') ? matchesOf(text, four) : []) {
    const fits = all.split('.').every((part) => Number(part) <= 255 && !/^0\d/.test(part));
    if (fits && !versionBefore.test(text.slice(Math.max(0, index - 24), index)))
      spans.push(found('ip', index, index + all.length, 'certain', 'IPv4 address'));
  }
  if (text.includes(':'))
    for (const { index, 0: all } of matchesOf(text, six))
      if (isIpv6(all)) spans.push(found('ip', index, index + all.length, 'certain', 'IPv6 address'));
  return spans;
}

function isIpv6(text: string): boolean {
  const groups = text.replace(/%.*$/, '').split(':');
  const signs = text.replaceAll(':', '').length;
  const halves = text.split('::');
  if (halves.length > 2 || signs < 4) return false;
  if (halves.length === 1) return groups.length === 8 && groups.every((group) => group !== '');
  return groups.filter((group) => group !== '').length <= 7;
}

const hardware =
  /(?<![\w:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\w:]|-[0-9a-f]{2}\b)/gi;

export function hardwareAddresses({ text }: Place): readonly Found[] {
  return matchesOf(text, hardware).map(({ index, 0: all }) =>
    found('mac', index, index + all.length, 'certain', 'hardware address'),
  );
}

const told =
  /\b(?:pass?w(?:or|ro|r|o)d|passwort|kennwort|passphrase|pwd|contraseña|mot de passe|senha|passcode)\b(?:\s+(?:is|was|ist|war|lautet|es|est|é|to|for it is|now))*\s*[:=]?\s*["'“]?([^\s"'”,;]{4,64})/giu;
const pin =
  /\b(?:pin|passcode|one[- ]time code|otp|verification code|tan)\b(?:\s+(?:is|was|ist|number|code|my))*\s*[:=]?\s*(\d{4,8})\b/giu;
const keys =
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9_-]{16,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bxox[abprs]-[A-Za-z0-9-]{10,}|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/g;

/** A password must look like one: with a digit, a sign, or mixed case within. */
export function secrets({ text, asked }: Place): readonly Found[] {
  const spans: Found[] = [];
  const push = (match: RegExpMatchArray & { index: number }, rule: string): void => {
    const value = (match[1] ?? match[0]).replace(/[.!?)]+$/, '');
    const start = match.index + match[0].indexOf(match[1] ?? match[0]);
    spans.push(found('secret', start, start + value.length, 'certain', rule));
  };
  for (const match of matchesOf(text, told)) {
    const value = (match[1] ?? '').replace(/[.!?)]+$/, '');
    if (/\d/.test(value) || /[^\p{L}\d'’.-]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value))
      push(match, 'after "password"');
  }
  for (const match of matchesOf(text, pin)) push(match, 'after "PIN"');
  for (const match of matchesOf(text, keys)) push(match, 'shape of an access key');
  if (asked.has('secret')) {
    // "The old one was …"
    for (const match of matchesOf(text, /\b(?:old|new|last|current) one (?:is|was)\s+(\S{4,64})/giu))
      if (/\d/.test(match[1] ?? '')) push(match, 'answer to a question');
    const bare = /^\W{0,3}(?:it'?s |my \w+ is )?(\S{4,64})[.!]?$/u.exec(text.trim());
    const at = bare?.[1] === undefined ? -1 : text.indexOf(bare[1]);
    if (bare?.[1] !== undefined && /\d/.test(bare[1]))
      spans.push(found('secret', at, at + bare[1].length, 'likely', 'answer to a question'));
  }
  return spans;
}
