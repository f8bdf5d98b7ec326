import { lines } from './random.ts';

/** What a conversation may end with: a further matter, and how people sign. */
export type Tails = {
  /** "customer's words => agent's words". */
  readonly matters: readonly string[];
  readonly ask: readonly string[];
  readonly signatures: readonly string[];
  readonly agents: readonly string[];
};

const matters = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

const english: Tails = {
  ask: lines('Anything else I can help with? | Is there anything else? | Can I do anything more for you today?'),
  signatures:
    lines(`Thanks, {name} | thx, {first} | Regards, {name} | - {first} | Kind regards, {name} | Cheers {first} | Best, {name}
    My name is {name}. | This is {name} btw. | {name}, {addr} | {name} {phone9} | {name} ({email})`),
  agents: lines(
    '- {agent} | Kind regards, {agentname} | Best, {agent} | {agent8}, customer care | My name was {agent} if you need me again. | Thank you, {first}.',
  ),
  matters: matters(`
    yes, my card changed too, it's {card7} now, exp {expiry} => Thanks {first}, saved. The one ending {four8} is removed.
    also please use the other card, the one ending in {four7} => Noted, the card ending in {four7} is now the default.
    and can you take the payment from {card7}? => I can. Security code on the back? Ah, I see you've used {masked7} before, not needed.
    one more thing, which card do you have for me => I have two, {masked7} and {masked8}. Which one shall I keep, {first}?
    keep {four7}, delete {four8} => Done, {masked8} is gone.
    the receipt shows {masked7} but mine ends in {four8} => Thanks for spotting it. I've asked {agent7} to look.
    card number for the deposit: {card7} {expiry} => Got it, thank you. Receipt goes to {email7}.
    I paid with my wife {name7}'s card, ends {four7} => No problem, I added {first7} to the notes.
    yes can you also send a copy to {name7}, {email7} => Sent to {first7} as well.
    also update my address to {addr7} => All done, {first}. Letters will go to {addr7}.
    and my date of birth is wrong on the letter, should be {dob} => Apologies, corrected to {dob}.
    my partner {name7} will call too, born {dob7}, is that ok => Yes, {first7} is authorised now.
    please note new email {email7} and drop the old one => Changed, {first}.
    who else is on the file? => {name7} ({dob7}) and {name8}, both at {addr7}.
    i also got a letter for {name7} at our address {addr7}, not us => Please return it. I've told {agent7}.
    could you look at my page, {url7} => I see it, thanks, all fine there.
    the link you sent doesn't open => Try this one: {link7}. It's only for you, {first}.
    what do you need for the id check => A copy of your passport. We have {passport7} on file for {name}, is it current?
    my ID number is missing on the form, {nid} => Added, thanks.
    is it an issue that i'm on another network, {ip7}, device {mac7} => No, that's fine. I've noted {mac7}.
    send the refund to another account pls {iban7} => Will do, holder {name}?
    yes, holder's {name7}, {iban7} => Saved.
    can you put {name7} down as the contact, {phone7} => Sure, {first7} is on file now.
    no thats all. you were great, whats your name => I'm {agentname}. Have a good day {first}!
    I spoke with {agent7} and {agent8} before, they were no help => I'm sorry about that. I'll let our team lead {agentname9} know.
    no, thanks {agent} => You're welcome, {first}!
    ok. {name7} from {employer7} will follow up => Thank you, I'll expect {first7}.
    change the phone password to {word7} please => Changed. You'll be asked for it when you call.
    for the security check: born {dob}, id {nid}, mother's maiden name {maiden7} => Perfect, all matches, {first}.
    i get asked for a pin when i call, is it {pin7}? => That's the old one. It is now {pin8}, please keep it safe.
    does this also cover order {order7}? address there is {addr7} => Yes, {order7} goes along with it, {first}.
    and invoice {invoice7}, please to {email7} => Sent {invoice7} to {email7} just now.
    you've got two accounts of mine, {acc7} and {acc8}, merge them => Merged into {acc7}. Login is {email7}, is that right?
    can you post the papers to my parents, {name7}, {addr7} => Certainly, they'll go to {addr7} on {date}.
    here's everything again for the form: {name}, born {dob}, id {nid}, {addr7} => Perfect, nothing missing, {first}.
    the form wants my parents' data as well: {name7}, {dob7}, {addr7}, and {name8}, {dob8} => Thank you, entered both.
    refund to my sister please, {name7}, {iban7}, {addr7} => Fine, {first7} will have it by {date}.
    what id do you have of mine => {nid}, and a licence, {licence}. Date of birth {dob}.
    whats the code for the portal again => It's {otp7}, {first}, valid for ten minutes.
  `),
};

const tails: Readonly<Record<string, Tails>> = {
  en: english,
  de: {
    ask: ['Kann ich sonst noch etwas tun?', 'Noch etwas?'],
    signatures: lines('Viele Grüße {name} | VG {first} | MfG {name} | Mein Name ist {name}. | {name}, {phone9}'),
    agents: lines('Freundliche Grüße, {agentname} | Ihr {agent} | LG {agent}'),
    matters: matters(`
      meine neue Karte ist {card7}, gültig bis {expiry} => Danke, die mit {four8} am Ende ist gelöscht.
      bitte auch an {name7} schicken, {email7} => Gern, ging an {email7}.
      meine Frau {name7}, geb. {dob7}, soll auch Zugriff haben => Eingetragen, {addr7} stimmt noch?
      was ist mit der Karte, die auf {four7} endet => Die bleibt, {masked8} fällt weg.
      nein danke {agent} => Gern, {first}!
      der Link ging nicht => Hier neu: {link7}
      Ich wohne jetzt {addr7} => Notiert, {first}.
    `),
  },
  fr: {
    ask: ['Autre chose ?', 'Puis-je faire autre chose pour vous ?'],
    signatures: lines("Cordialement, {name} | Merci, {name} | {name} | Je m'appelle {name}. | {name}, {phone9}"),
    agents: lines('Bien à vous, {agentname} | {agent}, service client | Bonne journée, {agent}'),
    matters: matters(`
      ma nouvelle carte : {card7}, {expiry} => Merci, celle qui finit par {four8} est supprimée.
      mettez aussi mon mari {name7}, né le {dob7} => C'est noté. Il habite bien {addr7} ?
      copie à {email7} svp => Envoyée à {first7}.
      la carte {masked7} ou celle finissant par {four8} ? => La première, {first}.
      non merci {agent} => Bonne journée !
      le lien ne marche pas => En voici un autre : {link7}
    `),
  },
  es: {
    ask: ['¿Algo más?', '¿Le ayudo en algo más?'],
    signatures: lines('Saludos, {name} | gracias, {first} | Soy {name}. | {name}, tel. {phone9} | Un saludo, {name}'),
    agents: lines('Un saludo, {agentname} | {agent}, atención al cliente'),
    matters: matters(`
      tengo tarjeta nueva, {card7}, caduca {expiry} => Gracias, borro la acabada en {four8}.
      añada a mi mujer {name7}, nacida {dob7} => Añadida. ¿Vive en {addr7}?
      copia a {email7} => Enviada, {first}.
      cuál de las dos, {masked7} o la que acaba en {four8} => La primera.
      nada más, gracias {agent} => A usted, {first}.
    `),
  },
  it: {
    ask: ['Altro?', 'Posso aiutarla in altro?'],
    signatures: lines('Saluti, {name} | grazie, {first} | Mi chiamo {name}. | {name}, {phone9}'),
    agents: lines('Cordiali saluti, {agentname} | {agent}, assistenza'),
    matters: matters(`
      ho una carta nuova, {card7}, scade {expiry} => Grazie, tolgo quella che finisce con {four8}.
      aggiunga mio marito {name7}, nato il {dob7} => Fatto. Abita in {addr7}?
      copia a {email7} => Inviata, {first}.
      no grazie {agent} => A lei!
    `),
  },
  nl: {
    ask: ['Nog iets?', 'Kan ik verder nog helpen?'],
    signatures: lines('Groet, {name} | gr {first} | Mijn naam is {name}. | {name}, {phone9}'),
    agents: lines('Met vriendelijke groet, {agentname} | Groetjes, {agent}'),
    matters: matters(`
      nieuwe kaart: {card7}, geldig tot {expiry} => Dank, die eindigt op {four8} is weg.
      mijn vrouw {name7}, geboren {dob7}, mag ook bellen => Genoteerd. Woont ze op {addr7}?
      kopie naar {email7} => Verstuurd, {first}.
      nee hoor, dank {agent} => Graag gedaan!
    `),
  },
  pt: {
    ask: ['Mais alguma coisa?', 'Posso ajudar em algo mais?'],
    signatures: lines('Obrigado, {name} | Abraço, {first} | Meu nome é {name}. | {name}, {phone9}'),
    agents: lines('Atenciosamente, {agentname} | {agent}, atendimento'),
    matters: matters(`
      cartão novo: {card7}, validade {expiry} => Certo, o final {four8} foi removido.
      inclua {name7}, data de nascimento {dob7} => Incluído. Mora em {addr7}?
      cópia para {email7} => Enviada, {first}.
      não, obrigada {agent} => De nada!
    `),
  },
  pl: {
    ask: ['Czy coś jeszcze?', 'W czym jeszcze pomóc?'],
    signatures: lines('Pozdrawiam, {name} | z góry dziękuję, {name} | Nazywam się {name}. | {name}, {phone9}'),
    agents: lines('Z poważaniem, {agentname} | {agent}, obsługa klienta'),
    matters: matters(`
      nowa karta to {card7}, ważna do {expiry} => Dziękuję, karta z końcówką {four8} usunięta.
      proszę dopisać: {name7}, ur. {dob7} => Dopisane. Adres {addr7}?
      kopia na {email7} => Wysłana.
      nie, dziękuję => Do usłyszenia, {agent}.
    `),
  },
  sv: {
    ask: ['Något mer?', 'Kan jag hjälpa till med något annat?'],
    signatures: lines('Hälsningar {name} | mvh {name} | /{first} | Jag heter {name}. | {name}, {phone9}'),
    agents: lines('Vänliga hälsningar, {agentname} | Mvh {agent}'),
    matters: matters(`
      nytt kort: {card7}, giltigt till {expiry} => Tack, kortet som slutar på {four8} är borta.
      min fru {name7}, född {dob7}, ska också stå med => Klart. Bor hon på {addr7}?
      kopia till {email7} => Skickad, {first}.
      nej tack {agent} => Ha det bra!
    `),
  },
  tr: {
    ask: ['Başka bir konu var mı?', 'Yardımcı olabileceğim başka bir şey var mı?'],
    signatures: lines('Saygılarımla, {name} | Teşekkürler, {name} | Adım {name}. | {name}, {phone9}'),
    agents: lines('İyi günler, {agentname} | {agent}, müşteri hizmetleri'),
    matters: matters(`
      yeni kartım {card7}, son kullanma {expiry} => Teşekkürler, sonu {four8} olan silindi.
      eşim {name7}, doğum {dob7}, eklensin => Eklendi. Adres {addr7} mi?
      kopyası: {email7} => Gönderildi, {first}.
      yok, sağ olun {agent} => Rica ederim!
    `),
  },
  ru: {
    ask: ['Что-нибудь ещё?', 'Могу ещё чем-то помочь?'],
    signatures: lines('С уважением, {name} | спасибо, {first} | Меня зовут {name}. | {name}, тел. {phone9}'),
    agents: lines('С уважением, {agentname} | {agent}, служба поддержки'),
    matters: matters(`
      новая карта {card7}, до {expiry} => Спасибо, карта с окончанием {four8} удалена.
      добавьте контакт: {name7}, дата рождения {dob7} => Добавлено. Адрес {addr7}?
      копию на {email7} => Отправлено, {first}.
      нет, спасибо => Всего доброго! {agent}
    `),
  },
  el: {
    ask: ['Κάτι άλλο;'],
    signatures: lines('Ευχαριστώ, {name} | Με εκτίμηση, {name} | Ονομάζομαι {name}.'),
    agents: lines('Με εκτίμηση, {agentname} | {agent}, εξυπηρέτηση πελατών'),
    matters: matters(`
      νέα κάρτα {card7}, λήξη {expiry} => Ευχαριστώ, η κάρτα που λήγει σε {four8} διαγράφηκε.
      προσθέστε: {name7}, γέννηση {dob7} => Έγινε. Διεύθυνση {addr7};
      αντίγραφο στο {email7} => Στάλθηκε.
    `),
  },
};

export const tailsOf = (language: string): Tails => tails[language] ?? english;
