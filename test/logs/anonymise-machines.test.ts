// Names that machines, games and a desk's queues give, cards told in passing, and what looks like them.
import { describe, expect, it } from 'vitest';
import { foundIn, valuesIn } from './found-in.ts';

describe('names of machines, players and queues', () => {
  it.each([
    ["it's someone's DESKTOP-RHYS.", 'DESKTOP-RHYS'],
    ['Cihaz HALUK-PC sizin mi?', 'HALUK-PC'],
    ['laptop boukes-MacBook-Pro gets no address', 'boukes-MacBook-Pro'],
    ['other session on iPad-Rodrigo', 'iPad-Rodrigo'],
    ['Workstation WS-HARTIGAN is offline', 'WS-HARTIGAN'],
    ['tag is xX_Pickle_Xx', 'xX_Pickle_Xx'],
    ['I am Nettle#7278 there', 'Nettle#7278'],
    ['sub_TZPPFNNJHB4UAM was charged', 'sub_TZPPFNNJHB4UAM'],
    ['New one for svc-vadnu', 'svc-vadnu'],
    ['pls unmatch and block OysterGinger', 'OysterGinger'],
    ['IDはcobalt.ulwexです', 'cobalt.ulwex'],
    ['Noted in SEC-6958, Kavya.', 'SEC-6958'],
    ['Job card JC-8680. A number?', 'JC-8680'],
    ['Заявка ЖК-4347 принята', 'ЖК-4347'],
    ['Записала, талон Т-520.', 'Т-520'],
    ['номер полиса ХХХ 3223298426', 'ХХХ 3223298426'],
    ['予約番号はRX-4471です', 'RX-4471'],
    ['Araç plakam 16 X 9472', '16 X 9472'],
    ['Gegner GÖ Y 4645', 'GÖ Y 4645'],
    ['DJFZER has been reissued.', 'DJFZER'],
    ['is my car ready? golf, reg zz06 pjz', 'zz06 pjz'],
    ['matricula 2743 nny, itv caducada', '2743 nny'],
    ['tolls for cvw 554 gp', 'cvw 554 gp'],
    ['auto steht in der werkstatt, k-vs 1851. fertig?', 'k-vs 1851'],
    ['não aparece na fatura FT A/7445', 'FT A/7445'],
    ['billet train HZBQJX pour deux', 'HZBQJX'],
    ['Badges B-5844 and B-6602 are ready.', 'B-6602'],
    ['who is at https://social.example/hackett_yvonne', 'https://social.example/hackett_yvonne'],
    ["the gate won't take 3993", '3993'],
    ["the alarm's going at Old Foxes RFC!!", 'Old Foxes RFC'],
    ['carte de Amicale laïque de Dijon', 'Amicale laïque de Dijon'],
    ['Kulkarni;Akash;akulkarni@example.com;CU-7781', 'CU-7781'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each([
    'the desktop LENOVO-THINKPAD will not start',
    'is it the my-laptop page or the all-desktop one?',
    'issue#12345 is fixed',
    'hat das für ab 3 Personen genug Raum?',
    'I have wh-1000 and the site web-2024',
    'PLEASE has been changed to THANKS',
    'please block all of them and report spam',
    'the difference between the KX-411B and the KX-237S',
    'RETURN OF A JUMPER BOUGHT ON 5 MAR 2024',
    'the film is rated PG-13',
    'Der ICE 577 hat Verspätung',
    'we had it in mp34 and the new one too',
    'invoice for 3000 and a facture de 120',
    'see https://shop.example/winter-sale and https://help.example/get_started',
    'the door opens at 1830',
    'the camera is 48 mp and has 12 mp at the front',
    'Order ID: pending, user ID: required',
    'it is ip67 rated',
  ])('none in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('keeps the grounds of what is told once', () => {
    expect(foundIn('my order AB-77120 is late')).toEqual(['account: AB-77120']);
  });
});

describe('cards told in passing', () => {
  it.each([
    ['カードをなくしました。下4桁は7276です', '7276'],
    ['Abonnement betaald met 0999?', '0999'],
    ['GEZAHLT HAB ICH MIT KARTE 6295', '6295'],
    ['going abroad with 9825 and 7286', '7286'],
    ['one ends in 4107 the other 6677', '6677'],
    ['Is 6908 or 6462 on file?', '6462'],
    ['y otra 7322 de mi esposa', '7322'],
    ['Karte 4189 4475 8044 8668, 606', '606'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each(['otra 1200 de descuento', 'half 1500 for the deposit', 'betaald met 1500 punten'])('none in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});

describe('births told in other ways', () => {
  it.each([
    [['Как зовут ребёнка и когда он родился?', 'егор быстров, 28.9.2014'], '28.9.2014'],
    [['x', 'cumplo el 21 de septiembre'], '21 de septiembre'],
    [['x', '妻は昭和46年12月5日生まれです'], '昭和46年12月5日'],
    [['Kartennummer und Jahrgang bitte?', '1977'], '1977'],
    [['And your date of birth?', 'twelfth of march seventy one'], 'twelfth of march seventy one'],
  ])('%j', ([question = '', answer = ''], value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });
});
