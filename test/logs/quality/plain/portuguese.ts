// Messages of help desks and everyday chat in Portuguese in which nothing is personal.
export const portuguese = `
Bom dia, o aspirador que encomendei chegou com a mangueira rachada e sem saco.
Prezado cliente, pedimos desculpas pelo transtorno e enviaremos outra unidade sem custo.
Abra Configurações > Tela > Brilho e arraste a barra para a esquerda.
oi gente, o site de vocês tá fora do ar ou é minha internet?
Refogue o alho e a cebola, junte o feijão cozido e deixe engrossar em fogo baixo.
Vocês têm essa saia jeans no tamanho 44, lavagem clara?
O consultório atende de segunda a quinta, das 8h às 17h, com intervalo para almoço.
Que jogaço! Viramos o placar aos quarenta e oito do segundo tempo.
O código 500 indica falha interna, não há nada de errado com seu navegador.
Tome dipirona a cada seis horas se a febre passar de trinta e oito graus.
Para sexta-feira: ler o conto, grifar os adjetivos e escrever um resumo.
QUE ABSURDO, JÁ LIGUEI CINCO VEZES E NINGUÉM RESOLVE O MEU PROBLEMA
A passagem de ida e volta para Recife sai por 480 reais, taxas inclusas.
Desligue o roteador da tomada, aguarde um minuto e religue.
kkkkk morri, o cachorro roubou a picanha inteira da churrasqueira
As pastilhas do travão estão gastas, convém trocá-las antes das férias.
A toalha de mesa é de algodão cru e pode ir à máquina em ciclo delicado.
Muito obrigada pela atenção, resolveram tudo num piscar de olhos.
Céu encoberto no litoral, aguaceiros no Minho e trovoada ao fim da tarde.
O café da manhã inclui tapioca, frutas da estação e bolo de fubá.
Seria possível remarcar a limpeza dentária de terça para quinta-feira?
A versão 6.4 melhora a velocidade e corrige a exportação para PDF.
Meu bebê está com assaduras e chora sempre que troco a fralda.
Peças íntimas e brincos não podem ser trocados por questão de higiene.
O elevador de serviço enguiçou com a mudança dentro.
relaxa, isso acontece, depois a gente combina de novo
Unte a forma com manteiga, polvilhe farinha e asse por quarenta minutos.
A sua reclamação foi encaminhada ao setor responsável.
A torneira do lavatório pinga sem parar, a conta da água disparou.
O plano básico oferece ligações ilimitadas e quinze gigas de navegação.
Marque a opção "Não mostrar novamente" e clique em Concluir.
Boas festas e um ano novo cheio de alegrias para toda a equipe.
Às quartas temos desconto nos livros infantis e contação de histórias.
Estante de pinho com cinco prateleiras, largura de noventa centímetros, acabamento fosco.
Sinto formigueiro nas mãos ao acordar, será má circulação?
Aperte o parafuso com a chave de fenda até sentir resistência.
Pede-se silêncio na enfermaria depois das vinte e duas horas.
amor traz pão francês e requeijão qnd voltar da academia
A fatura de eletricidade veio com um acerto enorme, podem explicar?
O seguro cobre roubo e incêndio, mas exclui infiltrações.
Quanto tempo demora a entrega em Angola por transporte marítimo?
Escorra o bacalhau, desfie em lascas e envolva com batata palha.
O teclado troca o cedilha por ponto e vírgula; mude o idioma para português.
A gata está mancando da pata dianteira desde domingo.
As matrículas para a colônia de férias encerram em 10 de dezembro.
Com os melhores cumprimentos, o apoio ao cliente.
Terminei a série de madrugada e fiquei em choque com o desfecho.
A sessão está lotada, mas abrimos fila de espera.
O zíper da mala estourou logo no embarque, péssima qualidade.
Segure o botão lateral durante dez segundos até o visor apagar.
Azeitonas pretas temperadas com orégano, vendidas a granel.
O vídeo trava na metade e aparece uma bolinha girando.
O dentista sugeriu aparelho móvel e enxaguante sem álcool.
Praia interditada por causa de águas-vivas, banho só na lagoa.
que saco, amanhã tem prova de física e nem abri o caderno
O esquentador apaga-se sozinho e o duche fica gelado.
Aceitamos dinheiro, cartão de débito e boleto, cheques não.
Misture vinagre branco com água morna e esfregue o rejunte.
Parabéns pela promoção, você mereceu cada centavo!
A galeria encerra à segunda-feira e nos feriados nacionais.
Tênis de corrida com amortecimento em gel e cabedal respirável.
Fui cobrado em duplicidade na mensalidade de junho.
Insira o cartão com o chip virado para cima e digite o valor.
As oficinas de bordado decorrem aos sábados, das dez ao meio-dia.
A colonoscopia exige dieta líquida na véspera e acompanhante adulto.
Com licença, este autocarro passa pela feira?
Antes tarde do que nunca: a geladeira finalmente chegou.
O anexo ultrapassa o limite, divida-o em dois ou compacte.
Regue as samambaias duas vezes por semana e evite sol direto.
O carro engasga na subida e solta fumaça preta.
A renda não inclui condomínio, gás nem internet.
Retire o crachá na recepção apresentando documento com foto.
eita, mandei no grupo errado, desculpa aí
Omelete de espinafre com queijo coalho, pronta em oito minutinhos.
O tablet esquenta demais e descarrega em menos de uma hora.
Aulas de alemão para iniciantes, turmas pequenas, material à parte.
Gostaria de um orçamento para impermeabilizar a laje e pintar a fachada.
É proibido alimentar os macacos e os quatis.
O contrato renova-se automaticamente, exceto com aviso de trinta dias.
Depois da intoxicação alimentar, prefira canja, torradas e chá de camomila.
Tragam cartolina, cola bastão, tesoura sem ponta e lápis de cor.
Quando recolhem os eletrodomésticos velhos na minha zona?
O limpador de para-brisa range e deixa riscos no vidro.
Verifique se o cabo HDMI está firme na entrada traseira da televisão.
Promoção por tempo limitado, enquanto durarem os estoques.
Levaram as bicicletas da garagem, que desgosto!
A moqueca serve três pessoas e acompanha pirão e farofa.
Escolha Arquivo > Imprimir > Frente e verso e depois confirme.
Vinho verde leve, fresco, com aroma de maçã e flor de laranjeira.
A massagem com pedras quentes dura cinquenta minutos.
alguem me explica logaritmo pelo amor, nao entra na minha cabeça
Colchão de espuma densidade 33, tecido antiácaro, garantia de cinco anos.
Queimadas são terminantemente proibidas durante a estiagem.
A conta, por favor, e mais um pingado bem quente.
O sistema de agendamento caiu; nossos técnicos já estão trabalhando nisso.
Do Canadá à Nova Zelândia, oferecemos intercâmbio em doze países.
Calibre os pneus, lubrifique a corrente e regule a altura do selim.
A gripe passou, só fiquei rouca feito sapo.
Sabonetes artesanais de capim-limão, sem corantes nem conservantes.
Hoje tem natação: não esqueçam touca, óculos e chinelo.
O estafeta tocou à campainha, mas não estava ninguém em casa.
A persiana do escritório emperrou a meio.
Limpe o histórico, desative as extensões e atualize a página.
Morangos docinhos a três euros a caixa, venham provar!
O estágio remunerado termina no último dia útil de novembro.
Existe fidelização ou posso cancelar quando quiser?
Colesterol limítrofe: reduza frituras e caminhe meia hora por dia.
A aula de condução foi adiada por causa do nevoeiro.
cuidado com o degrau, a lâmpada da escada queimou
Sirva bem gelado, com rodelas de limão siciliano e hortelã.
O binóculo amplia dez vezes e resiste a respingos.
O juiz anulou o gol por impedimento e a torcida vaiou.
Voo para Maputo atrasado três horas, vales de refeição no balcão.
Lixe o portão, aplique zarcão e finalize com esmalte sintético.
A professora de artes pediu argila, pincéis chatos e avental.
O pão de queijo leva glúten ou pode conter traços de amendoim?
A caixa de mensagens está cheia, apague as gravações antigas.
Mais ou menos, esperava um atendimento melhor pelo preço cobrado.
O alarme dispara de madrugada e acorda o quarteirão inteiro.
Leve exames anteriores, carteirinha do convênio e pedido médico.
O kit traz seis buchas, doze parafusos e duas cantoneiras.
O granizo furou o telhado da estufa e arrasou as alfaces.
Cachecóis, gorros e luvas com quarenta por cento de desconto.
A batedeira faz um ruído esquisito e cheira a queimado.
Baixe o comprovante na aba Pagamentos realizados.
Boa viagem à Irlanda, tragam fotos das falésias!
O comboio regional sai da linha três às sete e vinte.
Passa-se padaria com forno a lenha e clientela fiel.
O microfone chia nas reuniões, já troquei de fone e nada.
Deixe a massa descansar na geladeira de um dia para o outro.
Pedimos quarto sossegado e deram-nos um por cima da discoteca.
O xarope pode causar sonolência; não opere máquinas.
beleza, então a gente se encontra às sete no ponto de ônibus
Calça de sarja, corte reto, bolsos embutidos, barra italiana.
O canalizador vem na quarta de manhã, desimpeçam o armário do lava-loiça.
Contrata-se empilhadeirista com experiência, turno da noite.
Prima a tecla Delete e esvazie a reciclagem.
Hoje à noite há chuva de meteoros, visível longe das luzes urbanas.
Os filhotes do abrigo já estão vacinados, castrados e vermifugados.
Devagar se vai ao longe, por isso nada de pressa.
A câmera foca o fundo em vez do rosto.
Entorse no tornozelo: gelo, compressão e perna elevada.
Cobramos dois por cento de comissão no câmbio de dólares.
Mosquitos por toda parte, passei a noite em claro.
O aquário de água salgada pede medição semanal do pH.
Demora inaceitável na fila da lotérica, quase duas horas em pé.
A betoneira bloqueia a travessa, entrem pelas traseiras.
O Wi-Fi da pousada só pega no corredor. Em compensação, a vista é deslumbrante!
Ferramentas > Opções > Privacidade: desligue o envio de relatórios anônimos.
Os turistas japoneses procuravam o teleférico, porém estava parado para manutenção.
`;
