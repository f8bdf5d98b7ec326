// Names, firms, dates, codes and addresses in other scripts than Latin, and what is told by its place or its shape alone.
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('scripts without spaces', () => {
  it.each([
    ['高橋美咲、生年月日は1971/03/09です。', ['person: 高橋美咲', 'birth-date: 1971/03/09']],
    ['みどり運輸サポートの松本です。', ['organisation: みどり運輸', 'person: 松本']],
    ['株式会社こだま通信です。', ['organisation: 株式会社こだま通信']],
    ['注文番号55QR2087がまだ届きません。', ['account: 55QR2087']],
    ['您好,这里是瑞丰物业,请稍等。', ['organisation: 瑞丰物业']],
    ['请找客服吴小兰', ['person: 吴小兰']],
    ['验证码7315我没告诉别人', ['secret: 7315']],
    ['我的快递单号66012873450912还没到', ['account: 66012873450912']],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toEqual(expect.arrayContaining(expected));
  });

  it('answers a question for a name', () => {
    expect(foundIn('你好', '请提供姓名和手机号。', '郑晓梅,13700021956')).toEqual(
      expect.arrayContaining(['person: 郑晓梅', 'phone: 13700021956']),
    );
  });
});

describe('Arabic and Cyrillic', () => {
  it.each([
    ['موعد لابني كريم الزهراني، تاريخ الميلاد 14/9/16', ['person: كريم الزهراني', 'birth-date: 14/9/16']],
    ['معك ناصر من شركة الأفق للتأمين', ['person: ناصر', 'organisation: شركة الأفق للتأمين']],
    ['Запись: Пётр Громов, дата рождения 3 ноября 1968', ['birth-date: 3 ноября 1968']],
    ['Клиника Ромашка, здравствуйте.', ['organisation: Клиника Ромашка']],
    ['Мастер Олег может зайти.', ['person: Олег']],
    ['г. Омск, Садовый переулок, 14', ['address: г. Омск, Садовый переулок, 14']],
    ['тел. 8 (912) 304 55 18', ['phone: 8 (912) 304 55 18']],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('dates of birth', () => {
  it.each([
    ['She was born twenty-third of May nineteen sixty-eight', 'birth-date: twenty-third of May nineteen sixty-eight'],
    ['mein Vater, gebroen 12/03/44', 'birth-date: 12/03/44'],
    ["it's for my baby, Orla Fennimore, 4/5/22", 'birth-date: 4/5/22'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });
});

describe('secrets and numbers by their shape', () => {
  it.each([
    ['guest is kT4$mo82P now', 'secret: kT4$mo82P'],
    ['try Meadow_Sparrow7 instead', 'secret: Meadow_Sparrow7'],
    ['Token re-issued 2210 9384 5561 0077 4312.', 'secret: 2210 9384 5561 0077 4312'],
    ['Backup codes 4417 and 903 112, valid a day.', 'secret: 903 112'],
    ['perdu mon billet, dossier QWJKLM', 'account: QWJKLM'],
    ['see report QX-51-7720-B please', 'account: QX-51-7720-B'],
    ['appointment please, edda brunner 615 224 907', 'phone: 615 224 907'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('leaves the fields of a log', () => {
    expect(foundIn('"msg":"it asks for a token","trace":"E1042"').filter((one) => one.startsWith('secret'))).toEqual(
      [],
    );
  });

  it('reads the answer to a security question of any language', () => {
    expect(foundIn('bonjour', 'question secrète : nom de votre premier animal ?', 'Lou')).toContain('secret: Lou');
  });
});

describe('names and firms by their place', () => {
  it.each([
    ['Ask for Drew at the desk.', 'person: Drew'],
    ['Closed by Chiara.', 'person: Chiara'],
    ['name on it is ILSE GRABNER', 'person: ILSE GRABNER'],
    ['I spoke to Sung-min there', 'person: Sung-min'],
    ['Please send Haoyu the form', 'person: Haoyu'],
    ["I'm the COO of Zelmora, we met", 'organisation: Zelmora'],
    ['two payments: Zelmora $40, and rent', 'organisation: Zelmora'],
    ['it is in the flat at 19 The Paddocks', 'address: 19 The Paddocks'],
    ['Vesterlund Huis 14, Zwolle', 'address: Vesterlund Huis 14, Zwolle'],
    ['to 12 Elm St Dayton, Ohio', 'address: 12 Elm St Dayton, Ohio'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it('finds a firm again by its first word', () => {
    expect(foundIn('I work at Quorndale Bakeries Ltd', 'Thanks.', 'Quorndale knows')).toContain(
      'organisation: Quorndale',
    );
  });

  it('takes no word of talk for the short form of a firm', () => {
    expect(foundIn('Ich bin bei der Praxis Holm', 'Danke.', 'Praxis ist zu')).not.toContain('organisation: Praxis');
  });
});
