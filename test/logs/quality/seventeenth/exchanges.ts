// A question and its answer that may come at the end of a conversation.
export type Exchange = { readonly ask: readonly string[]; readonly tell: readonly string[] };

const cardsEn: Exchange = {
  ask: [
    '{=ask-card4}',
    '{=ask-card4}',
    'Last thing, which card should the {amt} go to?',
    'And how would you like to pay the {amt}?',
    'Your saved card {cardmask} is about to expire, shall we keep it?',
    'We have cards ending {card4} and {card4#2}, which is the default?',
  ],
  tell: [
    '{=tell-card4}',
    '{=tell-card4}',
    '{=tell-card4}',
    'the {card4} one please',
    'not {card4}, use {card4#2}',
    'put it on {cardmask#2}',
    'half on {card4} half on {card4#2}',
    'new card: {card#2} {exp#2} cvv {cvv#2}',
    '{card4#2}, same expiry {exp}',
  ],
};

const en: Readonly<Record<string, Exchange>> = {
  card: cardsEn,
  address: { ask: ['{=ask-addr}'], tell: ['{=tell-addr}'] },
  birth: { ask: ['{=ask-dob}'], tell: ['{=tell-dob}', '{dob}, and my {nidname} is {nid}', '{=tell-dob}'] },
  id: { ask: ['{=ask-nid}'], tell: ['{=tell-nid}'] },
  contact: { ask: ['{=ask-phone}', '{=ask-email}'], tell: ['{phone} or {email}', '{email}, {phone}', '{=tell-email}'] },
  link: {
    ask: [
      'I am sending you a link: {link}',
      'Please fill this in, it is for you only: {link}',
      'Upload it here {link}',
    ],
    tell: ['opened {link} ok', 'it works', 'link is dead, i got {link#2} in the mail', 'got it ta'],
  },
};

const foreign = (
  card: readonly [string, string],
  address: readonly [string, string],
  birth: readonly [string, string],
  transfer: readonly [string, string],
  contact: readonly [string, string],
): Readonly<Record<string, Exchange>> => ({
  card: {
    ask: [card[0], `${card[0]} ({card4} / {card4#2})`],
    tell: ['{=tell-card4}', '{=tell-card4}', card[1], '{card#2} {exp#2} {cvv#2}'],
  },
  address: { ask: [address[0]], tell: ['{=tell-addr}', '{=tell-addr}', address[1]] },
  birth: { ask: [birth[0]], tell: ['{=tell-dob}', birth[1], '{dob}, {nidname} {nid}'] },
  transfer: { ask: [transfer[0]], tell: ['{iban}', transfer[1], '{iban}, {full}'] },
  contact: { ask: [contact[0]], tell: ['{phone}', '{email}', contact[1]] },
});

export const exchanges: Readonly<Record<string, Readonly<Record<string, Exchange>>>> = {
  en,
  de: foreign(
    ['Mit welcher Karte haben Sie bezahlt?', 'nicht die {card4}, sondern {card4#2}'],
    ['Wie ist Ihre Anschrift?', '{street} in {postcode}'],
    ['Ihr Geburtsdatum bitte?', 'am {dob} geboren'],
    ['Auf welche IBAN dürfen wir erstatten?', 'bitte auf {iban}'],
    ['Wie erreichen wir Sie?', '{phone} oder {email}'],
  ),
  fr: foreign(
    ['Quelle carte avez-vous utilisée ?', 'pas la {card4}, la {card4#2}'],
    ['Quelle est votre adresse ?', 'au {street}, {postcode}'],
    ['Votre date de naissance ?', 'je suis né le {dob}'],
    ['Sur quel IBAN rembourser ?', 'sur {iban} svp'],
    ['Où vous joindre ?', 'au {phone} ou {email}'],
  ),
  es: foreign(
    ['¿Con qué tarjeta pagó?', 'la {card4} no, la {card4#2}'],
    ['¿Cuál es su dirección?', '{street}, cp {postcode}'],
    ['¿Fecha de nacimiento?', 'el {dob}'],
    ['¿En qué cuenta le devolvemos?', 'en {iban} por favor'],
    ['¿Un teléfono de contacto?', '{phone} o {email}'],
  ),
  it: foreign(
    ['Con quale carta ha pagato?', 'non la {card4}, la {card4#2}'],
    ['Il suo indirizzo?', '{street}, cap {postcode}'],
    ['Data di nascita?', 'il {dob}'],
    ['Su quale IBAN rimborsiamo?', 'su {iban} grazie'],
    ['Un recapito?', '{phone} oppure {email}'],
  ),
  nl: foreign(
    ['Met welke pas is er betaald?', 'niet {card4} maar {card4#2}'],
    ['Wat is uw adres?', '{street}, {postcode}'],
    ['Geboortedatum?', 'op {dob}'],
    ['Op welke rekening storten we terug?', 'op {iban} graag'],
    ['Hoe bereiken we u?', '{phone} of {email}'],
  ),
  pt: foreign(
    ['Com que cartão pagou?', 'não é o {card4}, é o {card4#2}'],
    ['Qual é a sua morada?', '{street}, {postcode}'],
    ['Data de nascimento?', 'foi a {dob}'],
    ['Para que IBAN devolvemos?', 'para {iban}'],
    ['Um contacto?', '{phone} ou {email}'],
  ),
  pl: foreign(
    ['Którą kartą była płatność?', 'nie {card4}, tylko {card4#2}'],
    ['Jaki jest adres?', '{street}, kod {postcode}'],
    ['Data urodzenia?', 'w dniu {dob}'],
    ['Na które konto zwrócić?', 'na {iban}'],
    ['Kontakt do Pani/Pana?', '{phone} lub {email}'],
  ),
  sv: foreign(
    ['Vilket kort betalade du med?', 'inte {card4} utan {card4#2}'],
    ['Vad är din adress?', '{street}, {postcode}'],
    ['Ditt födelsedatum?', 'den {dob}'],
    ['Vilket konto ska vi betala till?', 'till {iban}'],
    ['Hur når vi dig?', '{phone} eller {email}'],
  ),
  tr: foreign(
    ['Hangi kartla ödediniz?', '{card4} değil {card4#2}'],
    ['Adresiniz nedir?', '{street}, {postcode}'],
    ['Doğum tarihiniz?', '{dob} doğumluyum'],
    ['İade hangi hesaba yapılsın?', '{iban} olsun'],
    ['Size nasıl ulaşalım?', '{phone} veya {email}'],
  ),
  ua: foreign(
    ['Якою карткою платили?', 'не {card4}, а {card4#2}'],
    ['Яка ваша адреса?', '{street}, індекс {postcode}'],
    ['Дата народження?', 'від {dob}'],
    ['На який рахунок повернути?', 'на {iban}'],
    ['Ваш контакт?', '{phone} або {email}'],
  ),
  gr: foreign(
    ['Με ποια κάρτα πληρώσατε;', 'όχι {card4}, {card4#2}'],
    ['Ποια είναι η διεύθυνσή σας;', '{street}, ΤΚ {postcode}'],
    ['Ημερομηνία γέννησης;', 'στις {dob}'],
    ['Σε ποιον λογαριασμό;', 'στο {iban}'],
    ['Τηλέφωνο;', '{phone} ή {email}'],
  ),
};
export const exchangeOrder = [
  ...[
    'card',
    'card',
    'card',
    'address',
    'address',
    'birth',
    'birth',
    'id',
    'contact',
    'contact',
    'link',
    'transfer',
    'transfer',
  ],
  ...['account', 'account', 'account', 'account', 'account', 'account', 'secret', 'secret', 'secret'],
];
