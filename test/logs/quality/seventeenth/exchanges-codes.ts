// Questions for numbers and codes that may come at the end: by desk in English, in general elsewhere.
import type { Exchange } from './exchanges.ts';

const pair = (ask: readonly string[], tell: readonly string[]): Exchange => ({ ask, tell });

export const secretExchanges: Readonly<Record<string, readonly Exchange[]>> = {
  en: [
    pair(['{=ask-otp}'], ['{=tell-otp}']),
    pair(['{=ask-mem}'], ['{=tell-mem}']),
    pair(['{=ask-seca}'], ['{=tell-seca}']),
    pair(['{=ask-pin}'], ['{=tell-pin}']),
    pair(['{=ask-pw}'], ['{=tell-pw}']),
    pair(['Please choose a password for phone calls.'], ['can it be {memword}', '{pw}', 'lets say {memword} then']),
    pair(
      ['I have set a temporary password, {pw}, please change it today.', 'Your starter PIN is {pin}, change it soon.'],
      ['changed to {pw#4}', '{=thanks}', 'doesnt work, did you mean {pw#5}?'],
    ),
    pair(
      ['Keep these backup codes safe: {recovery}, {recovery#2}, {recovery#3}', 'Your recovery code is {recovery}.'],
      ['saved them', 'got it, wrote down {recovery}', '{=thanks}'],
    ),
    pair(
      ['What should the driver or engineer enter at the door?', 'Any access code for the building?'],
      [
        'door {door}',
        'gate {door}, then flat buzzer',
        'keypad {door}, alarm off with {pin}',
        'the key safe is {pin}',
        '{door} then the green button',
      ],
    ),
    pair(
      ['Which security question do you want?'],
      ['{secq}, answer {seca}', 'the usual, {secq}: {seca}', '{secq} = {seca}'],
    ),
  ],
  de: [
    pair(['Ihr Telefonkennwort bitte?'], ['{memword}', 'Kennwort {memword}', 'das ist {memword}']),
    pair(['Welcher Code steht in der SMS?'], ['{=tell-otp}']),
    pair(['Ihr neues Passwort ist {pw}.'], ['danke, geändert auf {pw#2}', 'alles klar']),
    pair(['Wie kommt der Techniker ins Haus?'], ['Code {door}', 'Tür {door}, Alarm aus mit {pin}']),
  ],
  fr: [
    pair(['Votre mot secret ?'], ['{memword}', "c'est {memword}"]),
    pair(['Quel code avez-vous reçu ?'], ['{=tell-otp}']),
    pair(['Nouveau mot de passe : {pw}'], ['merci, changé en {pw#2}', 'ok']),
    pair(['Un digicode ?'], ['{door}', 'digicode {door}, interphone au nom de {last}']),
  ],
  es: [
    pair(['¿Su palabra clave?'], ['{memword}', 'es {memword}']),
    pair(['¿Qué código ha recibido?'], ['{=tell-otp}']),
    pair(['Contraseña nueva: {pw}'], ['la cambié a {pw#2}', 'vale']),
  ],
  it: [
    pair(['La parola chiave?'], ['{memword}', 'è {memword}']),
    pair(['Che codice è arrivato?'], ['{=tell-otp}']),
    pair(['Nuova password: {pw}'], ['ok, cambiata in {pw#2}']),
  ],
  nl: [
    pair(['Je geheime woord?'], ['{memword}', 'dat is {memword}']),
    pair(['Welke code kreeg je?'], ['{=tell-otp}']),
    pair(['Tijdelijk wachtwoord: {pw}'], ['ok, nu {pw#2}']),
  ],
  pt: [pair(['A palavra secreta?'], ['{memword}', 'é {memword}']), pair(['Que código recebeu?'], ['{=tell-otp}'])],
  pl: [pair(['Hasło do rozmów?'], ['{memword}', 'to {memword}']), pair(['Jaki kod przyszedł?'], ['{=tell-otp}'])],
  sv: [
    pair(['Ditt lösenord för samtal?'], ['{memword}', 'det är {memword}']),
    pair(['Vilken kod fick du?'], ['{=tell-otp}']),
  ],
  tr: [pair(['Gizli kelimeniz?'], ['{memword}', 'kelime {memword}']), pair(['Gelen kod nedir?'], ['{=tell-otp}'])],
  ua: [pair(['Ваше кодове слово?'], ['{memword}', 'слово {memword}']), pair(['Який код прийшов?'], ['{=tell-otp}'])],
  gr: [pair(['Η μυστική λέξη σας;'], ['{memword}', 'είναι {memword}']), pair(['Τι κωδικό λάβατε;'], ['{=tell-otp}'])],
};

const general = [
  pair(['{=ask-acct}'], ['{=tell-acct}']),
  pair(
    ['Is there any other reference on the letter?', 'What references do you have there?'],
    [
      'ref {ref}, customer no {custno}',
      'Our ref {ref} / Your ref {ticket}',
      'it has {custno} top right and {invoice} below',
      '{ref}. and another one {ref#2}',
      'only {custno}',
    ],
  ),
  pair(
    ['Do you have a previous case number?', 'Have you contacted us about this before?'],
    [
      'yes, {ticket}',
      '{ticket} and before that {ticket#2}',
      'twice. {ticket}, {ticket#2}',
      'case {ticket}, spoke to {agent#6}',
    ],
  ),
  pair(
    [
      'For your notes: case {ticket}, reference {ref}.',
      'Your reference is {ref}, quote it with customer number {custno}.',
    ],
    ['noted, {ref}', '{=thanks}', 'ok wrote down {ref}'],
  ),
];

const desks: Readonly<Record<string, readonly Exchange[]>> = {
  bank: [
    pair(['{=ask-branch}'], ['{=tell-branch}']),
    pair(
      ['Which accounts are affected?'],
      [
        '{bacct} and {bacct#2}',
        'current {bacct}, savings {bacct#2}',
        'the one starting {accthead}, so {accthead} {accttail}',
      ],
    ),
  ],
  insurer: [
    pair(
      ['Any other policies with us?'],
      [
        'home {policy#3}, car {policy#4}',
        '{policy#3}',
        'yes policy no. {policy#3}, claim last year {claim#3}',
        'my husbands, {policy#3}',
      ],
    ),
  ],
  airline: [
    pair(
      ['Any other bookings?'],
      [
        '{booking#3} on the way back',
        'return is {booking#3}, ticket {eticket#3}',
        'ff number {loyalty#3} should be added',
        'conf {booking#3}',
      ],
    ),
  ],
  hotel: [
    pair(
      ['Are you a member of our club?'],
      ['yes {loyalty#3}', 'no but the booking site gave {booking#3}', 'member {member#3}'],
    ),
  ],
  shop: [
    pair(['{=ask-order}'], ['{=tell-order}']),
    pair(
      ['Do you have the receipt?'],
      [
        'receipt {invoice#3}',
        'till slip no {ref#3}, loyalty {loyalty#3}',
        'serial is {serial#3}',
        'invoice {invoice#3} dated {date}',
      ],
    ),
  ],
  marketplace: [
    pair(
      ['Which orders are affected?'],
      ['{order#3}, {order#4} and {order#5}', 'just {order#3}', 'buyer {user#3}, order {order#3}'],
    ),
  ],
  courier: [
    pair(['Any other parcels?'], ['{tracking#3} and {tracking#4}', 'also {tracking#3}', 'the return, {tracking#3}']),
  ],
  energy: [
    pair(
      ['Can you read me the meter number?'],
      ['{meter#3}', 'elec {meter#3} gas {meter#4}', 'msn {meter#3}, account {acct#3}'],
    ),
  ],
  telecom: [
    pair(
      ['Which numbers are on your contract?'],
      ['{phone#3} and {phone#4}', 'contract {acct#3}, main line {phone#3}', 'imei {imei#3}, number {phone#3}'],
    ),
  ],
  it: [
    pair(
      ['What does the sticker say?'],
      ['asset {device#3}, sn {serial#3}', '{device#3}', 'mac {mac#3}', 'MAC: {mac#3} / {mac#4}, IP {ip#4}'],
    ),
    pair(['Your staff ID and extension owner?'], ['{employee#3}, {full}', 'employee {employee#3}']),
  ],
  software: [
    pair(
      ['Which IPs do you call from?'],
      ['{ip#4} and {ip#5}', 'office {ip#4}', 'fixed ip is {ip#4}, machine id {mac#4}'],
    ),
    pair(['Link to the workspace?'], ['{link#4}', 'here {link#4}, owner {user#3}']),
  ],
  streaming: [
    pair(['Can you read the network page of the box?'], ['{ip#4}, {mac#4}', 'mac {mac#4}', 'wifi {mac#4} lan {mac#5}']),
  ],
  rental: [
    pair(
      ['Plate and agreement of the other car?'],
      ['{plate#3}, {booking#3}', '{plate#3}', 'reg {plate#3} ra {booking#3}'],
    ),
  ],
  clinic: [
    pair(
      ['Do you have a hospital number?'],
      ['{patient#3}', 'yes {patient#3}, insurance {member#3}', 'pt no {patient#3}'],
    ),
  ],
  school: [
    pair(
      ['And the student number of the sibling?'],
      ['{student#3}', '{first#3} is {student#3}', 'id {student#3}, login {user#3}'],
    ),
  ],
  council: [pair(['Any notice number?'], ['{council#3}', 'notice {council#3}, car {plate#3}', 'account {council#3}'])],
  landlord: [pair(['Tenancy reference?'], ['{tenant#3}', 'ref {tenant#3}, flat {flat}', 'tenancy {tenant#3}'])],
  gym: [pair(['Member ID of your partner?'], ['{member#3}', '{first#3}, {member#3}', 'no. {member#3}'])],
  charity: [pair(['Supporter or gift number?'], ['{charity#3}', 'gift {ref#3}, supporter {charity#3}'])],
  lawyers: [pair(['File or invoice reference?'], ['{matter#3}', 'matter {matter#3}, bill {invoice#3}'])],
  payroll: [pair(['Staff number?'], ['{employee#3}', 'staff no {employee#3}, works at {org.firm#3}'])],
  broker: [pair(['Which trading accounts?'], ['{broker#3} and {broker#4}', '{broker#3}'])],
  pharmacy: [pair(['Other prescriptions?'], ['{rx#3}, {rx#4}', 'rx {rx#3}'])],
  ticketing: [pair(['Ticket barcodes?'], ['{seatticket#3} {seatticket#4}', '{seatticket#3}'])],
  card: [pair(['Rewards number?'], ['{loyalty#3}', 'points no. {loyalty#3}'])],
  garage: [pair(['Registration?'], ['{plate#3}', 'reg {plate#3} vin {vin#3}'])],
};

const simple = (ask: string, ask2: string, number: string): readonly Exchange[] => [
  pair([ask], ['{custno}', `${number} {custno}`, '{custno}, {ticket}', `${number}: {custno} / {invoice}`]),
  pair([ask2], ['{ticket}', '{ref}', '{ticket}, {ref}', '{invoice} ({date})']),
];
const elsewhere: Readonly<Record<string, readonly Exchange[]>> = {
  de: simple('Ihre Kundennummer?', 'Welches Aktenzeichen steht auf dem Brief?', 'Kd-Nr'),
  fr: simple('Votre numéro client ?', 'Quelle référence figure sur le courrier ?', 'n° client'),
  es: simple('¿Su número de cliente?', '¿Qué referencia pone en la carta?', 'nº cliente'),
  it: simple('Il suo codice cliente?', 'Che riferimento c’è sulla lettera?', 'cod. cliente'),
  nl: simple('Uw klantnummer?', 'Welk kenmerk staat op de brief?', 'klantnr'),
  pt: simple('O seu número de cliente?', 'Que referência tem a carta?', 'n.º cliente'),
  pl: simple('Numer klienta?', 'Jaki numer sprawy jest w piśmie?', 'nr klienta'),
  sv: simple('Ditt kundnummer?', 'Vilken referens står på brevet?', 'kundnr'),
  tr: simple('Müşteri numaranız?', 'Mektuptaki referans nedir?', 'müşteri no'),
  ua: simple('Ваш номер клієнта?', 'Який номер звернення в листі?', 'номер клієнта'),
  gr: simple('Ο αριθμός πελάτη σας;', 'Ποιος κωδικός αναφοράς γράφει;', 'αρ. πελάτη'),
};

/** Half of the desk's own sort, half of what is asked everywhere. */
export const accountExchanges = (language: string, desk: string, own: boolean): readonly Exchange[] =>
  elsewhere[language] ?? (own ? (desks[desk] ?? general) : general);
