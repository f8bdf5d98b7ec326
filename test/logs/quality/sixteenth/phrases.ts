// Ways of asking and telling in other languages.
import type { Language } from './locale.ts';
import { english } from './phrases-english.ts';

const lines = (text: string): readonly string[] => text.trim().split('\n');

const german: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Guten Tag, mein Name ist {agent} vom Kundenservice. Wie kann ich helfen?
Hallo, hier ist {agent} von {org}. Was kann ich für Sie tun?
Willkommen bei {org}, Sie sprechen mit Frau {agentlast}.
Guten Morgen, {agentfull} am Apparat.
`),
  T: lines(`
X
X
Ja, X
Moment… X
Hier: X
das ist X
die lautet X
steht hier auf dem Brief, X
X müsste das sein
X, glaube ich
Klar, X
gerne: X
`),
  Q: lines(`
Nennen Sie mir bitte X.
Könnten Sie mir X geben?
Ich bräuchte noch X.
Haben Sie X zur Hand?
Dazu benötige ich X.
Bitte teilen Sie mir X mit.
Geben Sie mir bitte noch X durch?
`),
  BYE: lines(`
Vielen Dank, ist erledigt. Mit freundlichen Grüßen, {agentfull}
Alles klar, habe ich eingetragen. Schönen Tag noch!
Danke, {title} {last}, das wurde gespeichert.
Gern geschehen. Viele Grüße, {agent}
`),
};
const french: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Bonjour, {agent} à votre écoute. Que puis-je faire pour vous ?
Bonjour et bienvenue chez {org}, je suis {agent}.
Service client, {agentfull}, bonjour.
Bonjour, ici {agent} de {org}. Comment puis-je vous aider ?
`),
  T: lines(`
X
X
oui, c'est X
alors, X
voici : X
je l'ai, X
attendez... X
bien sûr, X
c'est écrit X
X je crois
le voilà X
`),
  Q: lines(`
Pouvez-vous me donner X ?
Puis-je avoir X, s'il vous plaît ?
Il me faudrait X.
Merci de m'indiquer X.
J'aurais besoin d'avoir X.
Vous avez X sous la main ?
`),
  BYE: lines(`
C'est noté, bonne journée. {agent}
Merci {title} {last}, c'est enregistré.
Voilà, c'est fait. Bonne fin de journée !
Je vous en prie. Cordialement, {agentfull}
`),
};
const spanish: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Buenos días, le atiende {agent}. ¿En qué puedo ayudarle?
Hola, gracias por contactar con {org}. Soy {agent}.
Buenas tardes, {agentfull} de {org}, dígame.
`),
  T: lines(`
X
X
sí, es X
claro, X
aquí está: X
un momento... X
pone X
es X
creo que X
vale, X
apunte: X
`),
  Q: lines(`
¿Me puede dar X?
¿Me indica X, por favor?
Necesito X.
¿Tiene a mano X?
Para localizarle me hace falta X.
Dígame X, por favor.
`),
  BYE: lines(`
Listo, {first}. ¿Algo más?
Ya está registrado. Un saludo, {agent}
Gracias, queda anotado. Que tenga buen día.
De nada. {agentfull}
`),
};
const italian: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Buongiorno, sono {agent}. Come posso aiutarla?
Salve, {org}, parla {agentfull}.
Buonasera, assistenza {org}, sono {agent}, mi dica.
`),
  T: lines(`
X
X
sì, X
certo, è X
eccolo: X
un attimo... X
c'è scritto X
dovrebbe essere X
allora X
le leggo: X
`),
  Q: lines(`
Mi può dare X?
Mi serve X, per favore.
Può indicarmi X?
Ha sottomano X?
Avrei bisogno di avere X.
Mi conferma X?
`),
  BYE: lines(`
Fatto, {first}. Serve altro?
Ho registrato tutto. Buona giornata, {agent}
Grazie, la pratica è aggiornata.
Cordiali saluti, {agentfull}
`),
};
const dutch: Readonly<Record<string, readonly string[]>> = {
  HI: lines(`
Goedemiddag, u spreekt met {agent}. Waarmee kan ik u helpen?
Hallo, {agent} van {org} hier.
Welkom bij {org}, mijn naam is {agentfull}.
`),
  T: lines(`
X
X
ja, X
dat is X
even kijken... X
hier staat X
zeker, X
X volgens mij
momentje, X
komt ie: X
`),
  Q: lines(`
Mag ik X van u?
Kunt u mij X doorgeven?
Wat is X?
Heeft u X bij de hand?
Dan heb ik nog X nodig.
Graag ook X.
`),
  BYE: lines(`
Dank u, het is aangepast. Groeten, {agent}
Gelukt {first}, verder nog iets?
Staat erin. Fijne dag nog!
Met vriendelijke groet, {agentfull}
`),
};
export const phrases: Readonly<Partial<Record<Language, Readonly<Record<string, readonly string[]>>>>> = {
  ...{ en: english, de: german, fr: french, es: spanish, it: italian, nl: dutch },
};
