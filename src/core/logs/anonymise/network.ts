// E-mail addresses, internet and hardware addresses.

import { inWords } from './in-words.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

const localSign = /[\p{L}\p{N}._%+'’&=~#!$*/?^{|}-]/u;
const domainSign = /[\p{L}\p{N}.-]/u;
const longestLocal = 64;
const spokenWords = inWords(/\b(?:at|ät|arroba|arobase|chiocciola|klammeraffe|apenstaartje)\b/iu);

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
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_+-]{1,40}(?:(?:\s*\.\s*|\s+(?:dot|punkt|punto|point|ponto|underscore|dash)\s+|\s*[[(](?:dot|punkt)[)\]]\s*)[\p{L}\p{N}_+-]{1,30}){0,4}(?:\s+(?:at|arroba|arobase|chiocciola|klammeraffe|apenstaartje)\s+|\s*[[(](?:at|ät)[)\]]\s*)[\p{L}\p{N}-]{2,30}(?:(?:\s+(?:dot|punkt|punto|point|ponto)\s+|\s*[[(](?:dot|punkt)[)\]]\s*|\.)[\p{L}\p{N}-]{2,24}){1,3}(?![\p{L}\p{N}])/giu;
const lead = /^(?:it|its|is|my|email|e-mail|mail|address|me|to|the)$/i;

/** "john dot smith at gmail dot com", "jane [at] example [dot] org". */
function spokenEmails(text: string): readonly Found[] {
  return matchesOf(text, spoken)
    .filter(({ 0: all }) =>
      /(?:dot|punkt|punto|point|ponto|\.)\s*[)\]]?\s*(?:com|net|org|edu|gov|info|io|\p{L}{2})$/iu.test(all),
    )
    .filter(({ 0: all }) => !lead.test(all.split(/\s/, 1)[0] ?? ''))
    .map(({ index, 0: all }) => found('email', index, index + all.length, 'likely', 'e-mail address in words'));
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
