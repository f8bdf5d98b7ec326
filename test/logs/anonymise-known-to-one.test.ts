// What only one knows: answers to questions for it, letters of a word, passwords that were tried; and who tells of one without asking.
import { describe, expect, it } from 'vitest';
import { valuesIn } from './found-in.ts';

describe('secrets that only one knows', () => {
  it.each([
    ['What was the make of your first car?', 'a Lada', 'Lada'],
    ['And the street you grew up on?', 'Ferndale', 'Ferndale'],
    ['Where did your parents meet?', 'Trieste', 'Trieste'],
    ["And your grandmother's middle name?", 'Ottilie', 'Ottilie'],
    ['Wie hieß Ihr erstes Haustier?', 'Mohrle', 'Mohrle'],
    ['Quel était votre premier animal ?', 'Filou', 'Filou'],
    ['¿Cuál fue su primera mascota?', 'Canela', 'Canela'],
    ['First and third letter of your memorable word?', 'm and r', 'm and r'],
    ['Can you give me the second and fifth digits of your PIN?', '4 and 9', '4 and 9'],
    ["What's the BIC?", 'DEUTDEFF', 'DEUTDEFF'],
  ])('asked %j', (question, answer, value) => {
    expect(valuesIn('hello', question, answer)).toContain(value);
  });

  it.each([
    ['i tried hunter2 and hunter3 as passwords', 'hunter3'],
    ["le code de la porte c'est B1990", 'B1990'],
    ['la parola segreta è girasole', 'girasole'],
    ['kodeordet mitt er fjord', 'fjord'],
    ['mijn geheime antwoord is hagelslag', 'hagelslag'],
    ['кодовое слово одуванчик', 'одуванчик'],
    ['the zip is encrypted with inv-0812', 'inv-0812'],
    ['can you unlock jdoe3 on the vpn', 'jdoe3'],
    ['klantnummer 88.221.03 heb ik hier', '88.221.03'],
  ])('told %j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it.each([
    ['What was your first car like to drive?', 'loud'],
    ['Passwort ist abgelaufen', 'Dann bitte zurücksetzen.'],
    ['het geheime woord is vergeten', 'Geen probleem.'],
    ['la contraseña es gato123', 'Cámbiela por favor.'],
    ['dørkoden er 4410', 'Takk.'],
    ['safe word is pineapple', 'Confirmed.'],
    ['Which of the two, a or b?', 'b'],
    ['I had to reset wifi-extender twice', 'Please unplug it.'],
    ['disable auto-renew please', 'Done.'],
    ['I used lavender as the key scent', 'Lovely.'],
    ["it's protected with WPA3", 'Good.'],
    ['the case opens with M3-screws', 'Use a T8.'],
    ['1920 and 1944 editions', 'We have both.'],
    ['RAL 7016 please', 'Ok.'],
  ])('none in %j, %j', (one, other) => {
    expect(valuesIn(one, other).filter((value) => !/gato123|4410|pineapple/.test(value))).toEqual([]);
  });
});

describe('short numbers, spelled ones, machines and handles', () => {
  it.each([
    ['case 812 was closed without an answer', '812'],
    ["I'm member 219, joined in 1988", '219'],
    ['claim no 55 from last year', '55'],
    ['workstation WS-HARTIGAN offline', 'WS-HARTIGAN'],
    ['apple id shows rina_k as the owner', 'rina_k'],
    ['twitch: lowpolydad', 'lowpolydad'],
    ['o meu contrato é o 771/2024', '771/2024'],
  ])('%j', (text, value) => {
    expect(valuesIn(text)).toContain(value);
  });

  it('reads what is spelled', () => {
    const found = valuesIn('hello', 'Can you spell the reference?', 'V for Victor, K, W, 7, L');
    expect(found).toContain('V for Victor, K, W, 7, L');
  });

  it.each([
    'in case 100 people come, order 12 more',
    'order 300 of them please',
    'the ticket 20 minutes later was cheaper',
    'a file of 300 pages',
    'claim 250 miles for it',
    'table for 12, reservation at 7',
    'laptop DELL-PRO is slow',
    'the desktop LENOVO-THINKPAD will not start',
    "dad's care home is large",
  ])('none in %j', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });
});
