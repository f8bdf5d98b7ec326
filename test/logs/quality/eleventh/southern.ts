import { type Template, templatesOf } from './template.ts';

const italian = templatesOf(
  'it',
  ['IT'],
  `
U: Buongiorno, il pacco {track} risulta consegnato ma non ho ricevuto niente
A: Buongiorno, mi può dare nome e indirizzo?
U: {p}, {addr}
A: Grazie. È stato lasciato da {p2}, al piano terra.
---
U: vorrei cambiare iban per la bolletta, {iban}
A: Va bene, mi serve il codice fiscale.
U: {nid}
A: Grazie signora {f.l}, dalla prossima bolletta addebitiamo lì.
---
U: Che differenza c'è tra il modello da 8 kg e quello da 10?
A: Solo la capienza e 6 cm di profondità.
U: consumano uguale?
A: Quasi, tutti e due in classe A.
---
U: Spett.le {o:firm.l},

con la presente disdico il contratto {policy}.

Cordiali saluti
{p}
{addr.m}
Tel. {tel}
A: Gentile {p}, la disdetta è stata registrata. Saluti, {p2}
---
U: devo spostare l'appuntamento di domani, sono {m}, nato il {dob}
A: Certo, con il dottor {m2.l}?
U: sì
A: Venerdì alle 11 presso {o:clinic}. Le va bene?
U: benissimo
---
U: ho fatto un incidente, l'altro si chiama {p2} ed è assicurato con {o:insurer}
A: Mi dispiace. Numero di polizza?
U: {policy}
A: Grazie {p.f}, sinistro {ticket}. L'auto dov'è?
U: da {o2:garage}
---
U: non riesco ad accedere, utente {mail}
A: Le ho mandato un codice.
U: {otp}, ma dice scaduto
A: Provi con questo link: {url}
U: ok fatto
---
U: pagamento con carta {card} rifiutato
A: Ha provato con un'altra? L'ordine è il {order}?
U: sì. la carta è intestata a mia moglie {f2}
A: Riprovi tra un'ora, {p.f}.
---
U: quanto deve riposare l'impasto della pizza?
A: Almeno 8 ore in frigo, meglio 24.
U: e la farina?
A: Una 0 con W 280 va benissimo.
---
U: Fattura intestata a {o:firm.l}, {addr}, grazie
A: La mando a {wmail}, giusto?
U: sì, all'attenzione di {p2}
A: Inviata, {p.f}.
---
U: caldaia in blocco, abito in {addr.s}, il proprietario è {o:landlord}
A: Le mando un tecnico, {m2.f} di {o2:heating}. Un cellulare?
U: {tel}
`,
);

const portuguese = templatesOf(
  'pt',
  ['PT', 'PT', 'BR'],
  `
U: Bom dia, a minha encomenda {order} ainda não chegou
A: Bom dia! Pode indicar o nome e a morada?
U: {p}, {addr}
A: Obrigada. Chega amanhã, {p.f}.
---
U: quero mudar o nif da fatura para {nid}
A: Claro. Qual é o número de cliente?
U: {acct}
A: Feito, dona {f.f}. Segue por email para {mail}.
---
U: Têm o sofá em veludo verde?
A: Temos, mas só de três lugares.
U: e entrega ao sábado?
A: Sim, por mais {price}.
---
U: tive um acidente com o carro, apólice {policy}
A: Está tudo bem consigo?
U: sim. o outro condutor é {p2}, da {o:insurer}
A: Abri o processo {ticket}. O carro vai para a {o2:garage}.
U: ok, o meu número é {tel}
---
U: esqueci a senha, já tentei {pw}
A: Não envie senhas por aqui, por favor. Use este link: {url}
U: consegui, obrigado
---
U: Exmos. Senhores,

Venho por este meio solicitar a fatura em nome de {o:firm.l}, {addr}.

Com os melhores cumprimentos,
{p}
{wmail}
A: Boa tarde, {p.f}. A fatura segue em anexo. {p2}, {o2:shop}
---
U: consulta para o meu filho {m2.f}, nascido a {cdob2}
A: Com o doutor {m3.l}?
U: sim, na {o:clinic}
A: Quinta às 10h. Contacto?
U: {tel}, {f.f}
---
U: a que horas passa o último autocarro para a praia
A: Às 23h40 nos dias úteis, às 00h10 ao fim de semana.
U: e custa quanto?
A: {price} o bilhete simples.
---
U: aqui é {p} da {o:firm}, a internet caiu, ip {ip}
A: Olá {p.f}, vejo o modem {mac} sem sinal. Envio um técnico.
U: obrigado, a nossa gerente {f2} está cá
`,
);

export const southern: readonly Template[] = [...italian, ...portuguese];
