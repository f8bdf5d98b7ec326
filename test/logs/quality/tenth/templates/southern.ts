// Italian and Portuguese desks.
import { at } from '../template.ts';

export const southern = [
  at(
    'IT',
    `
U: Buongiorno, vorrei fare la voltura della luce, codice cliente <ref.customer>
A: Buongiorno, sono <a.first> di <org.itDesk>. Mi servono nome, codice fiscale e indirizzo della fornitura.
U: <c.full>, <id.IT>, <addr>
A: Grazie <c.title> <c.last>, pratica <ref.ticket>.`,
  ),
  at(
    'IT',
    `
U: Oggetto: rimborso volo cancellato

Buonasera, il volo del <~date> è stato cancellato. Prenotazione <ref.booking>, passeggeri <c.full> e <t.full>. IBAN per il rimborso: <iban>.

Cordiali saluti
<c.full>
cell. <phone>
A: Gentile <c.title> <c.last>, il rimborso di <~price> è stato disposto. <a.full>, Servizio Clienti`,
  ),
  at(
    'IT',
    `
U: il wifi non va, router mac <mac>
A: Salve! Mi dice il numero di telefono della linea e il nome dell'intestatario?
U: <landline>, intestato a <org.itWork>
A: Ho riavviato da qui, provi ora. La nuova password del wifi è <sec.wifi>.`,
  ),
  at(
    'IT',
    `
U: ciao, il forno a incasso va bene con la presa da 16 ampere? e pesa tanto?
A: Ciao! Sì, basta una presa da 16 A. Pesa 32 chili.
U: consegna al piano?
A: Al piano costa <~price>, altrimenti a bordo strada gratis.`,
  ),
  at(
    'IT',
    `
U: devo spostare la visita di mia figlia <f.t><t.first>, nata il <dob.k>
A: Certo, mi lascia un recapito?
U: <phone>, sono <c.first:lc>
A: Va bene il <~date> alle <~time>?`,
  ),
  at(
    'PT',
    `
U: Boa tarde, o meu contador tem o número <ref.meter> e a leitura é <~kwh>
A: Boa tarde, fala com <a.first> da <org.ptDesk>. Qual é o NIF do titular?
U: <id.PT>, em nome de <c.full>
A: <g.a.Obrigado/Obrigada>, <c.title> <c.last>. A morada mantém-se <addr>?
U: sim`,
  ),
  at(
    'BR',
    `
U: oi, comprei e não chegou!! pedido <ref.order>
A: Olá! Pode me informar seu nome completo e CPF?
U: <c.full> cpf <id.BR>
A: <g.a.Obrigado/Obrigada>, <c.first>! O endereço é <addr>?
U: isso. zap <phone>
A: Vai chegar até <~date>.`,
  ),
  at(
    'BR',
    `
U: esqueci a senha, tentei <sec.password> e bloqueou
A: Oi, aqui é {a equipe|o time} da <org.brDesk>. Me passa seu e-mail e data de nascimento?
U: <c.email>, <dob>
A: Código enviado por SMS.
U: <sec.otp>
A: Tudo certo, <c.first>!`,
  ),
  at(
    'PT',
    `
U: Assunto: reembolso

Exmos. Senhores,
Peço o reembolso de <~price> para o IBAN <iban>.
Com os melhores cumprimentos,
<c.full>
<org.ptWork>
A: <g.c.Caro/Cara> <c.first>, o pedido ficou registado com o n.º <ref.ticket>. <a.full>`,
  ),
  at(
    'BR PT',
    `
U: o aplicativo fecha sozinho depois da atualização <~ver>
A: Por favor limpe o cache e reinicie o aparelho.
U: deu certo, e o modo escuro?
A: Fica em Ajustes > Tela. Em <~month> teremos novidades!`,
  ),
  at(
    'IT',
    `
U: pago con carta <card> ma mi dà errore <~err>
A: Buongiorno <c.first>, provi con un altro browser, oppure con bonifico: il suo IBAN?
U: <iban>, conto presso <org.itBank>`,
  ),
];
