// Firms that are known, or told by their trade and form of law; and words, codes and streets that came with them.
import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

describe('firms that everybody knows', () => {
  it.each([
    ['someone rang from monzo about it', 'organisation: monzo'],
    ['my new card from Capitec is blocked', 'organisation: Capitec'],
    ['it went out with UPS.', 'organisation: UPS'],
    ['DHL lost it', 'organisation: DHL'],
    ['he paid from 85568869215 at Chase', 'organisation: Chase'],
    ['Ben İş Bankası müşterisiyim, kartım Vodafone ile ödenmedi', 'organisation: Vodafone'],
    ['my monzo card was declined', 'organisation: monzo'],
    ['my Orange bill doubled', 'organisation: Orange'],
    ['Thanks for getting in touch with Argos.', 'organisation: Argos'],
    ['Your flight with British Airways is delayed', 'organisation: British Airways'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each([
    'the orange one, please',
    'Next week is fine. Three of us will come.',
    'my direct line is busy',
    'any follow ups?',
    'it is next to the tesco',
    'a match at ANZ Stadium',
    'You might chase it up',
    'paid on 14/02/2026 at Shell',
    'у меня сломалась розетка',
    'ich warte am bahnhof',
    'los correos electrónicos no llegan',
    'è una moneta falsa',
    'I need to affirm that this has momentum',
    'LVM on linux, DFS and BFS',
    'a UPS battery',
    'The Range of motion is bad',
    'New Look for the site',
    'the delivery from Next Monday',
    'Task | Action | Owner',
    'we adopted a greyhound',
    'chewy cookies are best',
    'le condizioni generali del contratto',
    'jag gillar hallon',
    'een leuke karwei in huis',
  ])('not in %j', (text) => {
    expect(foundIn(text).filter((one) => one.startsWith('organisation'))).toEqual([]);
  });
});

describe('firms by trade and form', () => {
  it.each([
    ['I work at Solvado Homes now', 'organisation: Solvado Homes'],
    ['intestato a ondogate s.r.l. grazie', 'organisation: ondogate s.r.l'],
    ['facture pour SARL Dumoulin', 'organisation: SARL Dumoulin'],
    ['booked you into The Saltmarsh Arms tonight', 'organisation: The Saltmarsh Arms'],
    ['je vous envoie Chauffage Thévenot demain', 'organisation: Chauffage Thévenot'],
    ['работаю в зао «меридиан», спасибо', 'organisation: зао «меридиан»'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each([
    'a MacBook Air with 16 GB',
    'we drink Tap Water here',
    'your Social Security number',
    'new homes here',
    'it is made of Carbon Fibre',
    'they use wooden components',
    'my son loves nursery',
    'she likes foreign electronics',
    'Raw Materials cost more',
    'Microsoft Dynamics is slow',
    'Preventive Maintenance is due',
    'la Peinture Blanche',
  ])('not in %j', (text) => {
    expect(foundIn(text).filter((one) => one.startsWith('organisation'))).toEqual([]);
  });
});

describe('secrets of more kinds', () => {
  it.each([
    [
      'my phrase: lemon copper island orbit marble tunnel violin pepper canyon velvet rocket drift',
      'secret: lemon copper island orbit marble tunnel violin pepper canyon velvet rocket drift',
    ],
    ['security answer (first pet) Mittens', 'secret: Mittens'],
    ['the question is "first pet" and it won\'t take "Luna"', 'secret: Luna'],
    ['How do I set a PIN? I tried 2027', 'secret: 2027'],
    ['yes, buzzer 2688X, thanks', 'secret: 2688X'],
    ['Network "Guest_5G", password EQRKSEEU', 'secret: EQRKSEEU'],
    ['bara engångskoden 198 081', 'secret: 198 081'],
    ['We use key g5p_uf79sjkoa1ppp9xiw1x2uoqav9v3', 'secret: g5p_uf79sjkoa1ppp9xiw1x2uoqav9v3'],
    ['new one is chjoptxw-282r-ck5o-kab0-zu4j96b7faq1', 'secret: chjoptxw-282r-ck5o-kab0-zu4j96b7faq1'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });

  it.each([
    'what colours does your garden table come with please because some people like green ones best',
    'I tried 3 times to set a PIN',
    'my first car was red',
    'need help please phone wont charge anymore tried cable swap battery reset still dead screen',
    'mujhe apna phone number change karna hai kaise hoga batao bhai please jaldi karo',
    'error code 5 after I entered 1024 rows',
    'Object key customer_address_line_2_home is missing',
    'foreign key fk_orders_customers_2024_idx fails',
  ])('not in %j', (text) => {
    expect(foundIn(text).filter((one) => one.startsWith('secret'))).toEqual([]);
  });
});

describe('a phrase of a wallet', () => {
  it('is found in a list, over lines, and without the sentence around it', () => {
    expect([
      foundIn(
        'my seed phrase is abandon ability able about above absent absorb abstract absurd abuse access accident thanks',
      ),
      foundIn(
        'recovery phrase:\n1. abandon\n2. ability\n3. able\n4. about\n5. above\n6. absent\n7. absorb\n8. abstract\n9. absurd\n10. abuse\n11. access\n12. accident',
      ).length,
    ]).toEqual([['secret: abandon ability able about above absent absorb abstract absurd abuse access accident'], 1]);
  });
});

describe('dates and versions', () => {
  it.each([
    'On March 12, 2024 Amazon charged me twice',
    'The event is on May 5, 2025 London',
    'Friday October 3, 2025 Paris',
    'Windows 11, 2024 Update',
    'In 2020 we bought a house, a car, ab1 2cd',
    'order 010124-2024 is late',
  ])('are no addresses and no ids in %j', (text) => {
    expect(foundIn(text).filter((one) => /^(?:address|national-id)/.test(one))).toEqual([]);
  });
});

describe('numbers and streets of more countries', () => {
  it.each([
    ['注文番号w948208218の商品がまだ届きません。', 'account: w948208218'],
    ['polisa KFZ 079.5853.03', 'account: KFZ 079.5853.03'],
    ['le contrat SF 65569991 X', 'account: SF 65569991 X'],
    ['Hallo IT, Benutzer awinter gesperrt', 'account: awinter'],
    ['cpr 111174-1703', 'national-id: 111174-1703'],
    ['SVNR 3854 110602', 'national-id: 3854 110602'],
    ['ring evt. på 29 59 19 46', 'phone: 29 59 19 46'],
    ['Montøren ringer deg på 478 32 106', 'phone: 478 32 106'],
    ['joinery, 94 kingsway, edinburgh eh8 2hp', 'address: 94 kingsway, edinburgh eh8 2hp'],
    ['owner of 952 Dundas Crescent Vancouver, BC V6K 7F1.', 'address: 952 Dundas Crescent Vancouver, BC V6K 7F1'],
    ['naar Oude Haven 66, 3539 AM Utrecht graag', 'address: Oude Haven 66, 3539 AM Utrecht'],
    ['é Travessa do Carmo, 174, R/C Dto 4728-035 Braga?', 'address: Travessa do Carmo, 174, R/C Dto 4728-035 Braga'],
    ['адрес: пр. Мира, 82, корп. 2, кв. 81, Москва, 101067', 'address: пр. Мира, 82, корп. 2, кв. 81, Москва, 101067'],
    ['إلى 32 شارع الهرم، القاهرة 11552', 'address: 32 شارع الهرم، القاهرة 11552'],
  ])('%j', (text, expected) => {
    expect(foundIn(text)).toContain(expected);
  });
});
