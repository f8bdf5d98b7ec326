// Conversations in French, from France, Belgium and Québec.
export const french = `
# FR,BE
U: Bonjour, ma box ne se connecte plus depuis ce matin
A: Bonjour, désolé pour la gêne. Votre numéro client et votre nom, s’il vous plaît ?
U: {acct}, {p.full}
A: Merci {p.title} {p.family}. Quelle adresse MAC est indiquée sous la box {sku} ?
U: {mac}
A: Je vois la dernière adresse IP {ip} à {time}. Un technicien passe le {date}. C’est toujours {addr} ?
U: oui, code de la porte {door}, et mon portable c’est {phone}
A: C’est noté, dossier {case}.
# FR,QC
U: bonjour j’ai pas recu mon colis {track}
A: Bonjour ! Il a été remis à un voisin, « {q.family} », le {date}.
U: je connais pas cette personne, j’habite {addr}
A: Le livreur indique {addr2.street}. Puis-je avoir votre nom et un numéro ?
U: {p.full} {phone}
A: Merci {p.given}. Réclamation {case} ouverte, valeur déclarée {money}.
U: remboursez sur ma carte {card}. répondez plutôt par mail {p.email}
# FR
U: Madame, Monsieur,
Je vous informe de mon changement de coordonnées bancaires : {iban}.
Mon numéro de sécurité sociale est le {pf.id} et je suis née le {pf.dob}.
Cordialement,
{pf.full}
{addr.multi}
A: Bonjour Madame {pf.family},
Votre demande a bien été enregistrée. Le virement de {money} aura lieu le {date}.
Bien à vous,
{a.full}, conseillère
U: Merci. Mon employeur, {firm}, doit-il aussi vous écrire ?
A: Non, seulement l’attestation signée par {b.full}.
# BE,FR
U: Je voudrais déclarer un dégât des eaux
A: Bien sûr. Votre numéro de police et votre date de naissance ?
U: {policy} / {p.dob}
A: Merci {p.title} {p.family}. D’où vient la fuite ?
U: de l’appartement de {q.title} {q.full}, au 2e. Le plombier de {firm} est passé, facture {invoice} de {money}
A: Et le syndic ?
U: {estate}, contact {b.full}, {phone}
A: L’expert vous appellera avant le {date}. Sinistre {case}.
# QC
U: Allô, je veux renouveler ma carte santé
A: Bonjour, je peux vous aider. Nom, date de naissance et numéro ?
U: {p.full}, {p.dob}, {p.id}
A: Merci. Avez-vous déménagé ?
U: oui on est rendus au {addr}
A: Parfait. Et pour votre fils {cm.given} ?
U: {cm.full}, né le {cm.dob}. La garderie c’est {school}
A: Les deux cartes arriveront d’ici 10 jours ouvrables. Référence {case}.
U: vous pouvez m’écrire à {p.email} ou sur mon cell {phone}
# FR,BE,QC
U: Corrige les fautes : « Bonjour {q.given}, c’est {p.given}. Je pourais pas venir demain, {b.given} est malade. Apelle moi au {phone} ou passe {addr.street}. »
A: « Bonjour {q.given}, c’est {p.given}. Je ne pourrai pas venir demain, {b.given} est malade. Appelle-moi au {phone} ou passe {addr.street}. »
U: en plus formel, signé {p.full}, {firm}
A: « Bonjour {q.title} {q.family}, je suis au regret d’annuler notre rendez-vous de demain. Cordialement, {p.full}, {firm} »
# FR,BE
U: Je n’arrive plus à accéder à mon espace salarié
A: Bonjour, ici le support paie. Votre identifiant ?
U: {p.user}, matricule {emp}
A: Un lien vous a été envoyé : {url}
U: il me demande un code, j’ai {otp} par sms
A: Saisissez-le sur la page. Nouveau mot de passe : 12 caractères au moins.
U: c’est bon. au fait mon numéro national était faux, le bon : {p.id}
A: Corrigé, merci {p.given}. Votre bulletin de {date} est en ligne, net {money}.
`;
