// Names of accounts that have a shape of their own, wherever they stand: wallets of coins, addresses that money is sent to, and
// handles made of a name with signs around it.
import { namesSomebody } from './dictionary.ts';
import { matchesOf } from './matches.ts';
import { type Found, found, type Place } from './types.ts';

/** Ethereum; Bitcoin (BIP 173, and base58 without 0, O, I and l); Tron. */
const wallets =
  /(?<![A-Za-z\d])(?:0x[\da-fA-F]{40}|bc1[a-z\d]{25,59}|[13T](?=[A-Za-z]{0,12}\d)[A-HJ-NP-Za-km-z1-9]{25,33})(?![A-Za-z\d])/g;
/** "suresh.k@okpay", "kirana60@ybl": a payment address of India's UPI has no point behind its "@". */
const payees =
  /(?<![\w.@+-])[A-Za-z\d][\w.-]{2,40}@(?:ok[a-z]{2,10}|ybl|ibl|axl|apl|upi|paytm|ptyes|ptsbi|pthdfc|jupiteraxis|fam|yapl|waaxis|wa[a-z]{3,6}|sbi|hdfcbank|icici|axisbank|kotak|barodampay|freecharge|airtel|postbank|pingpay|slice|naviaxis)(?![\w@-]|\.\w)/g;
/** "the_real_jolene", "its_me_rob", "xxvasilxx", "xX_Frost_Xx" */
const wrapped =
  /(?<![\w.@/-])(?:xx_?([a-z\d]{3,20})_?xx\d{0,4}|x+_([a-z\d]{3,20})_x+\d{0,4})(?![\w@-])|(?<![\w.@/-])x[A-Z][a-z]{3,14}x(?![\w@-])/gi;
const joined =
  /(?<![\w.@/-])(?:(?:the|its|im|i_am|mr|mrs|ms|miss|dr|not|only|just|real|official|iam|mad|lil|big|king|queen|sir|lady|team|call)_)(?:[a-z]{2,14}_){0,2}([a-z]{3,16})\d{0,4}(?![\w@-]|\.\w|\s?[=({])/g;

/** "ÄR-0058642", "P2-107799", "HP 61.820612.3" */
const odd =
  /(?<![\p{L}\d-])(?:(?=[A-Z]{0,3}(?![A-Z])\p{Lu})\p{Lu}{1,4}-\d{4,10}|[A-Z]\d-\d{5,8}|[A-Z]{1,3} \d{2,3}\.\d{5,7}\.\d{1,2}|[A-Z]{2} \d{4} \d{4} \d ?[A-Z]{2}|(?:org|usr|acct|cus|proj|team|inv|evt)_(?=[A-Za-z\d]*[A-Z])[A-Za-z\d]{6,30}|(?<=nr\.? )\d{3}\.\d{3}\.\d{2}|(?<=診察券は)\d{4,8})(?![\p{L}\d-])/gu;
const ofGoods =
  /(?:model|modell|modelo|modèle|part|parts|error|item|article|artikel|code|fault|teil|réf|sku|and|type)[ :.]*(?:no\.?|number|nr\.?)?\s*$/iu;

export function handles({ text }: Pick<Place, 'text'>): readonly Found[] {
  const spans: Found[] = [];
  const push = (start: number, value: string, rule: string): void => {
    spans.push(found('account', start, start + value.length, 'likely', rule));
  };
  if (/[A-Za-z\d]{26}/.test(text))
    for (const { index, 0: all } of matchesOf(text, wallets)) push(index, all, 'wallet of a coin');
  if (text.includes('@')) for (const { index, 0: all } of matchesOf(text, payees)) push(index, all, 'payment address');
  if (/xx|x_|x[A-Z]/i.test(text)) for (const { index, 0: all } of matchesOf(text, wrapped)) push(index, all, 'handle');
  if (
    /\p{Lu}\d?-\d{4}|[A-Z] \d{2,3}\.\d|nr\.? \d{3}\.|診察券|[a-z]{3}_[A-Za-z\d]{6}|[A-Z]{2} \d{4} \d{4} \d/u.test(text)
  )
    for (const { index, 0: all } of matchesOf(text, odd))
      if (!ofGoods.test(text.slice(Math.max(0, index - 16), index))) push(index, all, 'letters and digits mixed');
  if (text.includes('_'))
    for (const match of matchesOf(text, joined))
      if (namesSomebody(match[1] ?? '')) push(match.index, match[0], 'handle');
  return spans;
}
