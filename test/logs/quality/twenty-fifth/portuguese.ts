// Situations in Portuguese and Polish.
export const portuguese = `
# pt
U: boa tarde, o meu cartão foi recusado no supermercado
A: Boa tarde. Pode indicar o nome completo e o NIF, por favor?
U: [p1] , [n1]
A: Obrigado. O cartão terminado em [c1.last4] foi suspenso por suspeita de fraude. Fez uma compra de {89,90|129,00} €?
U: nao! nunca
A: Então cancelamos. O novo, [c2.mask], segue para [d1].
U: e o pin?
A: Vai por SMS. {O provisório é|Entretanto use} [s1=####].

# pt
U: Assunto: Fuga de água¶¶Bom dia,¶Sou a inquilina de [d1]. Há uma fuga na casa de banho, o vizinho Sr. [p2:m.l] já se queixou. Podem ligar ao meu marido, [p3:m], [t3]?¶¶Obrigada,¶[p1:f]
A: Bom dia, [p1.f],¶¶O canalizador [p4:m.f] passa hoje às {15h|17h30}. N.º do pedido: [a1=P-#####].¶¶[o1=~surname~ Imobiliária;Condomínios ~town~;Gestão Predial ~surname~]
U: O código da porta é [s1=####C], obrigada

# pt
U: Qual o horário da loja do centro
A: Olá! De segunda a sábado das 10h às 20h.
U: fazem troca sem talão?
A: Com a caixa original e até 15 dias, sim, em vale.
U: ok obg

# pt
U: a app pede a data de nascimento do meu filho e depois dá erro
A: Olá, qual é a data e o nome que coloca?
U: [b2:child.dmy] , [p2:m.f]
A: E o seu número de sócio?
U: [a1=S-#####;0######]
A: O registo está com [b3:child.dmy]. Corrigi. Tente neste endereço: [u1=https://socios.~o1.dom~.pt/~p1.u~/confirmar?k=^^^^^^^^]
D: [o1=Ginásio ~surname~;Clube ~town~;Piscinas ~surname~]
U: agora deu, obrigado!
A: De nada, {Sr.|senhor} [p1:m.l]. Até breve em [o1]!

# br
U: oi comprei e veio errado
A: Oi! Sinto muito. Me passa o número do pedido e o CPF?
U: [a1=#############] [n1]
A: Obrigada, [p1.f]. Era o fone azul e foi o preto, certo?
U: isso
A: Troca aprovada, {postagem grátis|sem custo}. Confirma o endereço? [d1]
U: sim, quem recebe é a portaria, seu [p2:m.f]
A: O estorno do frete vai no cartão final [c1.last4]. Código de devolução: [a2=AG########BR].

# br
U: caiu a internet aqui em casa dnv
A: Olá, aqui é o [p9:m.f]. Me informa o CPF do titular, por favor
U: [n1] no nome da minha esposa [p1:f]
A: Obrigado. O MAC da ONU é [m1.small] ?
U: não, ta escrito [m2.small]
A: Troquei no sistema para [m2.small]. A senha do wifi continua [s1:pw].
U: voltou. vlw
A: Protocolo {final|desse atendimento}: [a1=20##########]. [o1=~town~ Fibra;NetSul Telecom;Giga ~surname~] agradece.

# br
U: tem parcelamento sem juros?
A: Sim! Em até 10x sem juros acima de R$ 300.
U: e no pix tem desconto
A: 8% de desconto à vista no pix.
U: a tv de 50 é bivolt?
A: Sim, o modelo TX50 é bivolt automático.

# pl
U: dzień dobry, zgubiłam dowód i chciałabym zastrzec kartę
A: Dzień dobry. Proszę o imię, nazwisko i PESEL.
U: [p1:f], [n1]
A: Dziękuję, Pani [p1.v]. Czy chodzi o kartę z końcówką [c1.last4]?
U: tak, i jeszcze druga, [c2.spaced]
A: Obie zastrzeżone, zgłoszenie [a1=ZGL#######]. Nowe wyślemy na adres: [d1]. {Czy coś jeszcze?|Pomóc w czymś jeszcze?}
U: to wszystko

# pl
U: Nie działa internet od rana. Nr umowy [a1=UM/#####/##]
A: Dzień dobry, mówi [p9:m]. Proszę podać adres MAC z naklejki na routerze.
U: [m1.colon]
A: Widzę go, ale bez adresu. Proszę zresetować. Hasło do panelu to [s1=°°°°°°##].
U: teraz ma [ip1]
A: Świetnie, zamykam zgłoszenie [a2=T######]. {Miłego dnia|Pozdrawiam}, Pani [p1:f.v].

# pl
U: Ile kosztuje przesyłka do automatu gabaryt B
A: Gabaryt B kosztuje 16,49 zł, C 18,99 zł.
U: a do ilu kg
A: Do 25 kg niezależnie od gabarytu.
U: dzięki

# pl
U: Dzień dobry, proszę o zmianę konta do zwrotu za zamówienie [a1=ZAM-######;######/202#]. Nowe konto: [i1]. Odbiorca: [p2].
A: Dzień dobry, czy pod tym numerem można się z Panem skontaktować: [t1]?
U: Tak. A faktura powinna być na firmę [o2=Stolarnia ~surname~;Auto-Serwis ~town~;Piekarnia ~surname~] i na mail [e1]
A: Poprawione, prosimy jeszcze o datę urodzenia.
U: [b1.dot]
A: Dziękujemy. Zwrot na konto [i1.plain] do {piątku|środy}.
U: Dziękuję, [p1:m]

# pl
U: chcę umówić córkę do dentysty
A: Dzień dobry, tu [o1=Przychodnia ~town~;Dentica ~town~;Gabinet ~surname~]. Jak się nazywa i kiedy się urodziła?
U: [p2:f], [b2:child.dot]
A: Doktor [p3:f.l] przyjmie ją {w środę o 16:15|w piątek o 9:40}. Proszę jeszcze o PESEL dziecka.
U: [n2:pesel]
A: Zapisane, kod wizyty [a1=W-####]. Do zobaczenia.
`;
