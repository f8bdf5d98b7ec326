// Streets, handles, firms, names and codes that people of many countries write in their own way, and what looks like them.
import { describe, expect, it } from 'vitest';
import { foundIn, valuesIn } from './found-in.ts';

describe('what other countries write', () => {
  it.each([
    // Streets to the door and the town
    ['Adresa: Bd. Unirii nr. 49, ap. 2, 550764 Sibiu?', 'Bd. Unirii nr. 49, ap. 2, 550764 Sibiu'],
    ['vine mâine la Aleea Teilor nr. 249, Iași, între 14 și 17', 'Aleea Teilor nr. 249, Iași'],
    ['Doručujeme na Zahradní 489/6, Zlín, kontakt níže', 'Zahradní 489/6, Zlín'],
    ['새 카드는 대전광역시 서구 둔산로 111, 604동 608호 로 보내주세요', '대전광역시 서구 둔산로 111, 604동 608호'],
    ['Visit to 75/2, Civil Lines, Jaipur. Thanks', '75/2, Civil Lines, Jaipur'],
    ['kirim ke Jl. Raya Bogor no 5, RT 01/RW 09 Depok 16407', 'Jl. Raya Bogor no 5, RT 01/RW 09 Depok 16407'],
    ['στέλνεται Ερμού 45, Ηράκλειο, σωστά;', 'Ερμού 45, Ηράκλειο'],
    ['to B2 L18 Mabini St, Pasig City 1613, please', 'B2 L18 Mabini St, Pasig City 1613'],
    ['Az új ide megy: 4067 Debrecen, Jókai utca 47. 2/3, rendben?', '4067 Debrecen, Jókai utca 47. 2/3'],
    ['Lale Sokak No: 132, 16117 Nilüfer/Bursa', 'Lale Sokak No: 132, 16117 Nilüfer/Bursa'],
    ['moro na Avenida da Liberdade, n.º 15, r/c', 'Avenida da Liberdade, n.º 15, r/c'],
    // Names of accounts
    ['wallet 0xf9cf6f11dc24e6570362791ccded2acb88b05c39', '0xf9cf6f11dc24e6570362791ccded2acb88b05c39'],
    ['refund to suresh.kulkarni@okpay', 'suresh.kulkarni@okpay'],
    ['current name the_real_jolene', 'the_real_jolene'],
    ['userul e xxdoinaxx', 'xxdoinaxx'],
    ['Die neue Police heisst P2-107799.', 'P2-107799'],
    ['Noterat på ärende ÄR-0058642.', 'ÄR-0058642'],
    ['Matrícula propia: 5984 YDG', '5984 YDG'],
    ['Unser Mietwagen BI WB 45 steht', 'BI WB 45'],
    ['trucks GF 30 EV GP and ND 100-632', 'ND 100-632'],
    ['the ban was for xRustyx', 'xRustyx'],
    ['resend the 140 events for org_VcBfCwFs', 'org_VcBfCwFs'],
    ['the number on it is NG 2919 1963 0GB', 'NG 2919 1963 0GB'],
    // Firms
    ['my vet is Paws on the Hill', 'Paws on the Hill'],
    ['mijn zorgverzekering is Zekerhuis, polis volgt', 'Zekerhuis'],
    ['Kaydedildi. Hızlıhat iyi günler diler.', 'Hızlıhat'],
    ['Gracias por confiar en Ondanet.', 'Ondanet'],
    ['sagde han var fra Fjordbanken', 'Fjordbanken'],
    ['He starts at St Aidan’s in September', 'St Aidan’s'],
    ['kontrol ke RS Hidayat besok', 'RS Hidayat'],
    ['有问题请联系滨海支行。', '滨海支行'],
    ['8094 was First Verity Bank', 'First Verity Bank'],
    ['seller Ardent Nutrition wants an affidavit', 'Ardent Nutrition'],
    // Persons
    ['Halo Kak, dengan Agus dari Borneonet.', 'Agus'],
    ['강민수이고요, 곧 갈게요', '강민수'],
    ['Καλησπέρα σας, Νίκος εδώ.', 'Νίκος'],
    ['Il dottor Conti ha posto lunedì.', 'Conti'],
    ['my last name changed from Lockwood to Okafor', 'Lockwood'],
    ['橙鹿商城客服宇航', '宇航'],
    ['さくらでんきの陽子が担当いたしました。', '陽子'],
    // Dates of birth
    ['NIK 3273011610580006 lahir 16-10-1958', '16-10-1958'],
    ['can you do my daughter straight after? shes 4/3/12', '4/3/12'],
    ['a new baby, Ronan Cotter, arrived on 06-03-2025', '06-03-2025'],
    ['28.11.2010 ça marche merci', '28.11.2010'],
    ['dob: twelfth of the eleventh eighty three', 'twelfth of the eleventh eighty three'],
    ['your page still says 5 February 2013 for her', '5 February 2013'],
    ['Derek Thornton, 50 Beech Drive, DE52 1NF, 28/11/1992', '28/11/1992'],
    ['De kaart met eindcijfers 3633 is geblokkeerd', '3633'],
    ['proof of date of birth. We have 04/01/64, right?', '04/01/64'],
    ['född 28/08 1995', '28/08 1995'],
    // Codes
    ['공동현관은 8960#이에요', '8960#'],
    ['取件码是00-5-1175，在驿站。', '00-5-1175'],
    ['密码改成Bluebird11!可以吗', 'Bluebird11!'],
    ['licence MRBWB804265ER9UU code s8 Dr Jw ve', 's8 Dr Jw ve'],
    ['koden på det gamle var 2692, den skal ikke bruges igen', '2692'],
    ['My log-in phrase is "seven swans to Crewe"', 'seven swans to Crewe'],
    ['temporary pin you sent 60 41 87 expired', '60 41 87'],
    ['glömt pinkoden till larmet, tror det va 4529', '4529'],
    ['nevem Németh Boglárka, kód 9717 volt', '9717'],
    ['legend, im waiting, immobiliser 5644', '5644'],
    ['kartımın son 4 hanesi 2065, çalışmıyor', '2065'],
    ['信用卡被盗刷了，尾号7308', '7308'],
    ['see https://shop.example/ny/oskar?kod=weshECQb', 'https://shop.example/ny/oskar?kod=weshECQb'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each([
    'BP 128/82, rated Qualité 4/5, Boss 3/5',
    'the baby clothes arrived on 06-03-2025',
    'Powerbank or Glasfaser? Festnetz, Internet, Hausstrom and Nachtstrom are in it',
    'set the_default_max = 30, the_real_thing in snake_case',
    'model A1-20001 and part P2-10779 please',
    'el coche cuesta 4500 GBP',
    'is St John’s wort safe',
    'the code is 4 5 6 digits long',
    'Gas 3098, electric 15530',
    'name changed from Basic to Premium on my plan',
    '28.11.2010 was the first edition',
    'the printers are Offline',
    'my landlord is Greek and my bank is Very slow',
    'do you do business accounts, and is the Health Plan included',
    'she is 12/3 done',
    'see https://docs.tool.example/en/getting_started',
    'Amount is Rp419.000 or R15 000 or N12,000',
    'between 10:00–13:00 or 10am–12pm',
  ])('leaves %j', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ['Boleh nama dan nomor HP-nya?', 'bambang santoso +62 813 8462 8325', 'person: bambang santoso'],
    ['And the city where you met your spouse?', 'Savannah', 'secret: Savannah'],
    ['Geheimfrage: erstes Haustier?', 'Strolch', 'secret: Strolch'],
    ['Does she know the pick-up word?', 'its buttercup', 'secret: buttercup'],
    ['It will ask for the health number.', '4116 193 683 YH', 'national-id: 4116 193 683 YH'],
    ['성함이랑 생년월일이 어떻게 되세요?', '강민수이고요, 2022년 2월 2일생이요.', 'birth-date: 2022년 2월 2일'],
  ])('asked %j', (question, text, span) => {
    expect(foundIn(question, text)).toContain(span);
  });

  it('finds a date of birth again wherever it is told, and others of long ago beside it', () => {
    expect(foundIn('nacido el 13/04/85, gracias', '13/04/85, bien.')).toEqual([
      'birth-date: 13/04/85',
      'birth-date: 13/04/85',
    ]);
    expect(foundIn('My DOB is 3 May 1971', 'We have 5 May 1971.', 'A member since 5 May 1999.')).toEqual([
      'birth-date: 3 May 1971',
      'birth-date: 5 May 1971',
    ]);
    expect(foundIn('née en 1967', 'Merci, 1967 correspond.')).toContain('birth-date: 1967');
    expect(foundIn('It was built on 3 May 1971', 'On 5 May 1971.')).toEqual([]);
  });

  it('takes what only opens a reply for no answer', () => {
    for (const text of ['Brilliant, that helps a lot.', 'Evet, doğru.', 'Noted. It is $12.'])
      expect(foundIn('Which company is the card of?', text).filter((span) => span.startsWith('organisation'))).toEqual(
        [],
      );
  });

  it('joins the parts of a firm that were found apart', () => {
    expect(foundIn('from Rao Institute of Technology')).toContain('organisation: Rao Institute of Technology');
  });
});
