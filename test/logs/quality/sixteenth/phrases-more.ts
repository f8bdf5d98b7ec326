// The same ways of asking and telling in further languages.
import type { Language } from './locale.ts';
import { phrases } from './phrases.ts';

const lines = (text: string): readonly string[] => text.trim().split('\n');

const brazilian: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Olá, aqui é {agent}, da {org}. Em que posso ajudar?
Bom dia! Meu nome é {agentfull}, como posso ajudar?
Boa tarde, você fala com {agent}.
`),
  T: lines(`
X
X
é X
sim, X
claro, X
só um minuto... X
aqui: X
acho que é X
tá aqui, X
pode anotar: X
`),
  Q: lines(`
Pode me informar X?
Preciso de mais um dado: X, por favor.
Me passa X, por favor?
Qual é X?
Poderia confirmar X?
Você tem X em mãos?
`),
  BYE: lines(`
Pronto, {first}! Mais alguma coisa?
Registrado. Abraço, {agent}
Obrigado, já atualizei aqui.
Tenha um ótimo dia. {agentfull}
`),
};
const polish: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Dzień dobry, tu {agent}, biuro obsługi klienta. W czym mogę pomóc?
Witam, {agentfull}, {org}. Słucham?
Dzień dobry, dziękujemy za kontakt z {org}. Jestem {agent}.
`),
  T: lines(`
X
X
tak, X
to jest X
chwileczkę... X
już podaję: X
mam tu X
na umowie jest X
jasne, X
chyba X
`),
  Q: lines(`
Proszę podać X.
Czy może Pan podać X?
Poproszę jeszcze X.
Czy ma Pani pod ręką X?
Żeby to sprawdzić, potrzebuję X.
`),
  BYE: lines(`
Dziękuję, zmiana zapisana. Pozdrawiam, {agentfull}
Gotowe. Miłego dnia!
Wszystko ustawione. {agent}
`),
};
const swedish: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Hej, du pratar med {agent} på {org}. Vad kan jag hjälpa till med?
Välkommen till {org}, jag heter {agentfull}.
Hej! {agent} här, kundtjänst.
`),
  T: lines(`
X
X
ja, X
det är X
vänta lite... X
här är det: X
det står X
absolut, X
X tror jag
`),
  Q: lines(`
Kan jag få X?
Vad är X?
Då behöver jag X.
Har du X till hands?
Kan du skicka X?
Skriv gärna X här.
`),
  BYE: lines(`
Tack {first}, det är fixat. /{agent}
Klart! Något mer?
Nu är det ändrat. Ha en fin dag, {agentfull}
`),
};
const turkish: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Merhaba, ben {agent}. Size nasıl yardımcı olabilirim?
İyi günler, {org} müşteri hizmetleri, {agentfull}. Buyurun.
Hoş geldiniz, ben {agent}, sizi dinliyorum.
`),
  T: lines(`
X
X
evet, X
bir saniye... X
tabii, X
şöyle: X
burada X yazıyor
X olması lazım
buldum, X
`),
  Q: lines(`
X rica edeceğim.
X nedir?
X alabilir miyim?
X paylaşır mısınız?
Kontrol için X lazım.
`),
  BYE: lines(`
Teşekkürler {first} Hanım, işlem tamam.
Kaydettim, iyi günler. {agent}
Başka bir isteğiniz var mı?
İyi günler dileriz, {agentfull}
`),
};
const russian: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Здравствуйте, меня зовут {agent}. Чем могу помочь?
Добрый день! Служба поддержки, {agentfull}.
Здравствуйте, {org}, оператор {agent}, слушаю вас.
`),
  T: lines(`
X
X
да, X
сейчас... X
вот: X
записывайте: X
написано X
вроде X
конечно, X
`),
  Q: lines(`
Назовите, пожалуйста, X.
Подскажите X.
Мне понадобится X.
Можете уточнить X?
Напишите, пожалуйста, X.
`),
  BYE: lines(`
Спасибо, всё записано. {agent}
Готово. Хорошего дня!
Данные обновлены. С уважением, {agentfull}
`),
};
const greek: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Καλημέρα σας, ονομάζομαι {agent}. Πώς μπορώ να βοηθήσω;
Γεια σας, {org}, στη γραμμή {agentfull}.
Καλησπέρα, εδώ {agent}, σας ακούω.
`),
  T: lines(`
X
X
ναι, X
μισό λεπτό... X
είναι X
το βρήκα: X
γράφει X
βεβαίως, X
νομίζω X
`),
  Q: lines(`
Μπορείτε να μου δώσετε X;
Θα χρειαστώ X.
Πείτε μου X, παρακαλώ.
Έχετε πρόχειρα X;
`),
  BYE: lines(`
Ευχαριστώ, καταχωρήθηκε. {agent}
Έτοιμο. Καλή σας ημέρα!
Με εκτίμηση, {agentfull}
`),
};

const all: Readonly<Partial<Record<Language, Readonly<Record<string, readonly string[]>>>>> = {
  ...phrases,
  ...{ br: brazilian, pl: polish, sv: swedish, tr: turkish, ru: russian, el: greek },
};

export function phrasesOf(language: Language, name: string): readonly string[] {
  const found = all[language]?.[name];
  if (found === undefined) throw new Error(`No phrases "${name}" in "${language}"`);
  return found;
}
