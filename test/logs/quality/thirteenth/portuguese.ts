// Portuguese desks.
import { readTemplates } from './render.ts';

export const portuguese = readTemplates(`
# br
U: Boa tarde, minha fatura veio com valor errado. CPF {id}
A: Boa tarde! Me informa por gentileza seu nome completo e data de nascimento?
U: {p}, {d}
A: Obrigada, {p.f}. O endereço da instalação é {ad}?
U: Isso mesmo. Protocolo anterior {tkt}
A: A nova fatura de {amt} foi enviada para {e}.
# br
u: oi perdi meu celular, quero bloquear o chip {t}
A: Olá! Qual o nome do titular e o CPF?
u: {p} {id}
A: E a senha de atendimento?
u: {pin}
A: Pronto, {p.f}. A linha {t} está bloqueada. Protocolo {tkt}.
# br kf
U: Prezados, solicito a correção do nome da minha filha na matrícula {stu}. Consta {k.xx} e o correto é {k}, nascida
em {dk}. Att, {p}, tel. {t}
A: Prezado(a) {p.t} {p.l}, corrigimos para {k}. Qualquer dúvida, estamos à disposição. {a}, {school}
# br qm
U: Meu pedido {ord} foi entregue no lugar errado!! rastreio {trk}
A: Sinto muito. Pode confirmar o endereço e o CEP?
U: {ad}
A: A entrega foi recebida por {q}. Conhece?
U: não conheço nenhum {q.f}. quero reembolso no pix {e}, sou {p}
A: Registrado, {p.f}. O {bank} deve creditar em até 5 dias.
# br
U: Não consigo acessar o sistema da {firm}, usuário {usr}, diz que a senha {pw} está incorreta
A: Bom dia! Não envie sua senha, por favor. Qual seu e-mail corporativo?
U: {mp.firm}
A: Enviei um código. Me diz?
U: {otp}
A: Liberado, {p.f}. Seu último acesso foi do IP {ip}.
# br qf rm
U: Agendar consulta para minha mãe, {q}, nascida em {dq}, convênio {insurer} carteirinha {mem}
A: Claro! Telefone para contato e seu nome?
U: {p} {t}
A: Agendado para {date} às {time} com Dr. {r}. Até lá! {clinic}
# br -
U: Qual o horário de funcionamento no sábado?
A: Das 9h às 18h. Domingo das 10h às 14h.
U: E o ar-condicionado de 12000 BTUs, quanto está?
A: {amt} à vista ou 10x sem juros, modelo AC-12F.
# br -
U: O aplicativo dá erro {err} no Android 13
A: Atualize para a versão {ver}, são uns 80 MB. Depois reinicie o aparelho.
U: deu certo, valeu
`);
