// Rules for what stands for a card without being its number, for words that only one knows, for codes and for numbers in groups.
import { describe, expect, it } from 'vitest';
import { foundIn, valuesIn } from './found-in.ts';

const last = 'What are the last four digits of the card?';

describe('what stands for a card', () => {
  it.each([
    ['it was 4056 93** **** 7728 I think', '4056 93** **** 7728'],
    ['refund to 5296-xxxx-xxxx-2788', '5296-xxxx-xxxx-2788'],
    ['is xxxx xxxx xxxx 0249 still right?', 'xxxx xxxx xxxx 0249'],
    ['is •••• 1603 the one?', '•••• 1603'],
    ['we have 2330...9327 on file', '2330...9327'],
    ['one charge is on x8041', 'x8041'],
    ['the one with ####-####-####-8556', '####-####-####-8556'],
    ['saved as 6759.8361.2395.1615, thanks', '6759.8361.2395.1615'],
    ['which card did I use, 3255 or the amex 6703', '3255'],
    ['and take the 7799 card off', '7799'],
    ['i want a new card, 9510 still has the old name', '9510'],
    ['pay the deposit with 3015 instead please', '3015'],
    ['4539 1488 0343 6467, exp 09/28, 914', '914'],
    ['Kartennummer 4539 1488 0343 6467, gültig bis 08/28, hinten 394', '394'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each([
    [last, 'told your bot 1437 already', '1437'],
    ['Die letzten vier Ziffern bitte?', 'auf dem Vertrag steht 3616', '3616'],
    ['¿Los últimos cuatro dígitos?', 'vale, 5503', '5503'],
    ['Har du de fyra sista siffrorna?', 'det är 1939', '1939'],
    ['Potrzebuję cztery ostatnie cyfry karty.', 'jest 4120', '4120'],
    ['Подскажите последние четыре цифры карты.', '7495', '7495'],
    ['Quale carta teniamo?', 'quella che finisce con 1497, non la 3939', '3939'],
  ])('asked %j', (question, answer, value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });

  it('knows the end of a card wherever it stands again', () => {
    const found = foundIn('my card ending in 1864 was charged', 'And the other?', 'the 1864 one is mine');
    expect(found.filter((one) => one === 'card: 1864')).toHaveLength(2);
  });

  it.each([
    'my card was charged 4500 yesterday',
    'I paid by card in 2019',
    'the limit on my card is 2500',
    'is the RTX 4070 graphics card in stock',
    'I spent 1250 miles on this card offer',
    'see you in ...2024',
    'the **2024** plan covers cards',
    'card payments fail with error 5001',
    'the card costs 1200 euros',
    'a 1920 x 1080 monitor',
    'how heavy is model x7502',
    'x1000 bolts please',
    'order 4471 on 12/24 was 450 in the end',
  ])('not in %j', (text) => {
    expect(foundIn(text).filter((one) => one.startsWith('card') || one.startsWith('secret'))).toEqual([]);
  });

  it('takes no expiry date for a piece of a number', () => {
    expect(valuesIn('hi', 'Which card number?', 'ends 9706, exp 01/29')).not.toContain('01/29');
  });
});

describe('words that only one knows', () => {
  it.each([
    ["What's your memorable word?", 'it was cheese on toast, I think', 'cheese on toast'],
    ['Your security word, please?', 'thats Wollongong', 'Wollongong'],
    ['Güvenlik kelimeniz?', 'Amasra', 'Amasra'],
    ['Palavra de segurança?', 'Paçoca', 'Paçoca'],
    ['Можете уточнить кодовое слово и дату рождения?', 'ромашка, 08-12-1947', 'ромашка'],
    ['Please tell me the memorable word.', 'bumble', 'bumble'],
    ['What was the name of your first school?', 'the answer is Elm Row', 'Elm Row'],
  ])('%j', (question, answer, value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });

  it.each([
    ['What is your memorable word?', 'sorry I forgot'],
    ['What is your memorable word?', 'why do you need it'],
    ['What is your memorable word?', 'weiß ich nicht mehr'],
    ['The password on the account is set.', 'great, thanks'],
    ['Your account password was changed.', 'And last payment?'],
    ['Did you reset your password?', 'Twice already'],
    ['Did you change the password for your account?', 'Last week'],
    ['Please keep this secret.', 'sounds sensible'],
    ['Is this your first visit?', 'Second actually'],
    ["What's your favourite food?", 'Italian mostly'],
    ['Where is your safe place?', 'Behind the bins'],
    ['Haben Sie Ihr Kennwort schon geändert?', 'Gestern Abend'],
    ['Heb je je wachtwoord gewijzigd?', 'Vorige week'],
  ])('not after %j in %j', (question, answer) => {
    expect(foundIn('hello', question, answer).filter((one) => one.startsWith('secret'))).toEqual([]);
  });
});

describe('what is told of codes and none', () => {
  it.each([
    'i forgot my password on Netflix.',
    'could you try 1080 for the resolution',
    'the gate 4471 departs at 5',
    'i got 5000 by mail',
    'my 2019 BMW needs a service',
    'the seats in 12 14 16 and 18',
  ])('%j', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('takes no amount that one pays for a card', () => {
    expect(foundIn('hi', 'How would you like to pay?', 'cash, 1450 in total')).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ['app asks a code, got DUAN by text', 'DUAN'],
    ['wifi here is dragon-lantern-pirate if you need it', 'dragon-lantern-pirate'],
    ['clé wifi 9bqc-a9nt-viw5', '9bqc-a9nt-viw5'],
    ['Lockbox is 266359 as of today. Alarm 6015.', '6015'],
    ['La puerta se abre con el código 50W29.', '50W29'],
    ['key safe by the side gate, code 2229-7', '2229-7'],
    ['boîte à clés 2248', '2248'],
    ['домофон 26К26, второй этаж, код 4471', '4471'],
    ['Kundenkennwort war pfeffer oder?', 'pfeffer'],
    ['Gerätekennwort Pilzkopf928', 'Pilzkopf928'],
    ['gift code w2k5 53ym mtkb', 'w2k5 53ym mtkb'],
  ])('%j', (text, value) => {
    expect(valuesIn(text).join(' ')).toContain(value);
  });

  it.each([
    ['And the last three on the signature strip?', 'the back says 785', '785'],
    ['Welche drei Ziffern stehen hinten auf der Karte?', 'da steht 785', '785'],
    ['Portkod?', '59-21-71, Kungsgatan 70', '59-21-71'],
    ['Hangi şifreyi yazıyorsunuz?', 'Passwd0x466', 'Passwd0x466'],
  ])('asked %j', (question, answer, value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });
});

describe('numbers of a customer', () => {
  it.each([
    ['changed: GB82 WEST 1234 5698 7654 32, BIC NRRPUSEA', 'NRRPUSEA'],
    ['direct debit reference 816 494 401 4.', '816 494 401 4'],
    ['Patiëntnummer 5432/02. Bedankt', '5432/02'],
    ['авария, номер Т157УХ 59', 'Т157УХ 59'],
    ['it can go back with label 1729 0285 5815', '1729 0285 5815'],
    ['she gave me 8151263-N', '8151263-N'],
    ['the sticker says 86 369045 151794 4', '86 369045 151794 4'],
    ['品川 355 あ 41-07 です', '品川 355 あ 41-07'],
  ])('%j', (text, value) => {
    expect(valuesIn(text).join(' | ')).toContain(value);
  });

  it.each([
    ["What's your booking reference?", 'the one i have is TBDVMH', 'TBDVMH'],
    ['Haben Sie den Anmeldenamen zur Hand?', 'steht auf dem Brief, coach_gardener', 'coach_gardener'],
    ['Let me check your staff ID.', '281 237 511, thanks', '281 237 511'],
  ])('asked %j', (question, answer, value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });

  it.each(['2500 EUR', 'the 2023 2024 season', 'from 1017.5 to 1018', 'PLEASE CALL BACK TODAY'])(
    'not in %j',
    (text) => {
      expect(foundIn(text)).toEqual([]);
    },
  );
});

describe('dates of birth and names in other scripts', () => {
  it.each([
    ['Name and DOB?', 'zanele dlamini 18 apr 68', '18 apr 68'],
    ['Назовите дату рождения', '20 ноября 1975 г.', '20 ноября 1975'],
    ['Паспорт?', 'паспорт 4942304914, д.р. 12.06.1955', '12.06.1955'],
  ])('asked %j', (question, answer, value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });

  it.each([
    ['名前は 吉田 直樹 です', '吉田 直樹'],
    ['担当 恵子', '恵子'],
    ['診察券をなくしました。小林 真由美、1953年12月9日', '小林 真由美'],
    ['住所は 福岡県福岡市早良区泉が丘3丁目32番3号', '福岡県福岡市早良区泉が丘3丁目32番3号'],
  ])('%j', (text, value) => {
    expect(valuesIn(text).join(' | ')).toContain(value);
  });
});
