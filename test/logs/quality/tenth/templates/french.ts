// French desks.
import { at } from '../template.ts';

export const french = [
  at(
    'FR',
    `
U: Bonjour, je n'ai toujours pas reçu ma commande <ref.order>
A: Bonjour, je suis <a.first> de <org.frDesk>. Pouvez-vous me confirmer votre nom et l'adresse de livraison ?
U: <c.full>, <addr>
A: Merci <c.title> <c.last>. Le colis <ref.tracking> sera livré demain.
U: ok merci, le digicode c'est <sec.door>`,
  ),
  at(
    'FR',
    `
U: Objet : résiliation contrat n° <ref.policy>

Madame, Monsieur,

Je souhaite résilier mon contrat à l'échéance. Merci de me rembourser sur l'IBAN <iban>.

Cordialement,
<c.full>
<lines>
Tél. <phone>
A: Bonjour <c.title> <c.last>,
Votre demande est enregistrée sous la référence <ref.claim>.
Bien cordialement,
<a.full>
<org.frIns>`,
  ),
  at(
    'FR',
    `
U: slt ma box marche plus, voyant rouge, tel <landline>
A: Bonjour ! Pouvez-vous me donner l'adresse MAC sous la box et le nom du titulaire ?
U: <mac>, titulaire c mon père <m.t><t.full>
A: Merci. Je relance la ligne, comptez 10 minutes.`,
  ),
  at(
    'FR',
    `
U: Bonjour, la taille M du pull rayé, elle correspond à un 40 ?
A: Bonjour, oui, M correspond à un 38/40. Il taille un peu grand.
U: et il se lave à 30 ?
A: À 30 degrés, programme laine, et pas de sèche-linge.
U: parfait merci bonne journée`,
  ),
  at(
    'FR',
    `
U: Je voudrais mettre à jour ma fiche : nom <c.full>, <g.c.né/née> le <dob>, n° de sécu <id.FR>
A: C'est fait. Votre adresse mail est toujours <c.email> ?
U: non, <c.email2> maintenant
A: Merci, une confirmation vient de partir.`,
  ),
  at(
    'FR',
    `
U: on m'a débité <~price> deux fois, carte <card>
A: Je suis désolée. Par sécurité, ne communiquez jamais votre numéro complet. Quel est le commerçant ?
U: <org.frWork>, le <~date>
A: Opposition faite, dossier <ref.claim>. <c.title> <c.last>, une nouvelle carte part chez vous.`,
  ),
  at(
    'FR',
    `
U: rdv avec le dr <t.last> le <~date> à annuler svp
A: Bonjour, à quel nom ?
U: <c.last>, <dob>. mon numéro : <phone>
A: C'est annulé, bonne journée <c.title> <c.last>.`,
  ),
  at(
    'FR',
    `
U: le VPN refuse mon identifiant <c.login>, ip <ip>
A: Bonjour <c.first>, mot de passe provisoire : <sec.password>. Ticket <ref.ticket>.
U: ça marche, merci <a.first> ! j'informe ma cheffe <f.t><t.full>`,
  ),
  at(
    'FR',
    `
U: Comment annuler le mode sombre dans l'appli ? version <~ver>
A: Réglages > Apparence > Clair. Redémarrez ensuite.
U: Top. Et l'erreur <~err> à l'ouverture, c'est grave ?
A: Non, c'est corrigé dans la prochaine mise à jour, prévue en <~month>.`,
  ),
];
