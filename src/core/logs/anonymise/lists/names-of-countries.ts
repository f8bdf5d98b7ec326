// More names, by country and written for this project: what people of the British Isles, southern Africa, West Africa, India,
// Singapore, New Zealand and Europe are called beside the names that the other lists hold.

export const givenNamesOfCountries = `
aaliyah abena abigail ada adaeze adaora adebayo adenike adwoa aditi aditya agnes agnieszka ailsa aine aisha aisling akosua akua alastair alasdair aled
alejandra alejandro alfie alina alisha alistair alun amara ambrose amelie amina aminata amita anaya aneurin angharad anika anil anita anjali ankita
anneke ansel antonia anwen anya aoife araminta archie aroha arjun arun arwen asha asher ashok astrid atul aurelia ava avani ayesha ayo ayodele aziz babatunde
bartholomew barnaby beatrix benedict bernadette bethan bhavna bianca blessing bongani brayden brenna brendan bronagh bronwen bronwyn bruno bukola cairo callum
caoimhe caolan caradoc carmela carys cassandra catrin ceri chandra chidi chidinma chike chiara chinedu chioma ciara cian cillian claudette clementine cleo clodagh
colm conall conor cormac cosima crispin cyprian dafydd daithi damian damilola daphne daragh dashiell dearbhla deepak deepika delphine delroy deirdre demetrius
deshawn devika devlin dewi dieter dilip dimitri dinesh diya dmitri dominik donal donnacha dorothea dougal drystan dylan eabha ebony ebunoluwa edwina efua eibhlin
eileen eilidh eilis eimear einar eira eleri elidh elodie eluned elspeth emeka emlyn emmeline emrys enid eoghan eoin ephraim erin esi esme esmeralda esperanza
ethel eunice euan ewan fadhila faisal farah farhan farida fatima fatou fatoumata fenella fergal fergus ffion finbar finlay finn fintan fionnuala flavia florian folasade
folake frankie freya funmilayo gaia ganesh gareth gaynor geraint gethin ghislaine gilda giles giulia glenys gopal grainne greta griselda gruffydd gudrun guadalupe guinevere
gulsen gurpreet gwen gwendolyn gwenllian gwilym gwyneth habiba hafsa hamish hana hari harpreet harriet haruto hemi henrietta hester hilda hilary hina hiroko horatio
huw hywel ianto ibironke ibrahim idris iestyn ifan ifeanyi ifeoma ignatius igor ilse imani imelda imogen imran indira indra iolanthe iolo ioan iona ira isadora isha ishaan
isla isobel isolde ivana iver jamal jamila jasleen jasmin jasper jaswinder jemima jermaine jessamy jethro jia jorge joss jovan juno kabir kamala kamau kareem karthik
kavita kaylee keeley keir kelechi kenzo kerensa keziah khadija khalid kieran killian kirsten kirsty kiran kirti kofi kojo kwabena kwaku kwame kwasi kylie lachlan lakshmi lalita
laoise latisha latoya lavinia leander leda leila leilani lena leocadia leonie leontyne lerato letitia liam lindiwe linh linnea llewelyn lochlan lola lorcan lorelei lorenzo lorna
lowenna ludmila ludovic luz lwazi lydia mabel mairead mairi malachy malak malik mandla maneesha manish manju marcia mared marguerite mariam marisol marlon
marta matilda mathilda maeve mehmet mei meena meenakshi meera melisande mercedes meredith merlin merryn milo minh mira miriam mirza mo mohammed moira moses morag
morfydd morwenna muhammad muriel musa myfanwy myra nadia naledi nandi nasreen natasha naveed neha nerys nesta ngaire ngozi nia niall niamh nigel nikhil nikita nisha nkechi
nkosana nokuthula nomsa nomvula nonhlanhla noreen nuala obi obinna octavia odette odhran oisin olaf olamide oleg olga olivier olufemi olumide oluwaseun olwen omar ondine
oonagh ophelia orla orlaith osian oscar osman oswald otis ottilie otto owain padma padraig pallavi paloma parisa parvati patience pearse penelope percival percy perpetua petra petronella
phelim philippa phoebe pieter pooja pradeep prakash prem priya quentin quincy rabia radha rafael ragnar rahul raj rajesh rakesh ramesh rana ranjit rashid rashida rashmi ravi
raymundo reema rekha reuben rhian rhiannon rhodri rhona rhonda rhys riaan rishi rita ritu roderick rohan roisin romilly ronan rory rosalind roshni roxanne ruairi rukhsana rupa rupert
ruxandra saanvi sabine sade saeed safiya saif saira sakura salma samira sandeep sangeeta sanjay saoirse sara saskia seamus seema sefton selina seonaid seren shabana
shabnam shakira shanice shaniqua shanti sharmila shauna shazia shazza sheila shilpa shira shivani shona shreya sian sibusiso siddharth sigrid silas sindiwe sinead siobhan sioned sipho
sita siti sive sneha solomon sonal sonia sorcha stella steffan stelian subhash sudha suki sultana suman sundeep sunil sunita suresh surya sushila svetlana swati sylvie taavi tadhg
tahira talia taliesin tallulah tama tamara tamsin tanisha tanvi tariq tarquin tatiana tegan temitope temperance thabo thandeka thandi thandiwe thelonious themba theodora thulani tiernan
tilda tinashe tobias tomasz torquil tremaine trevelyan trudy tshepo tudor tunde tyrone uchenna ulrika una ursula usha uzma vandana varun vasily vaughan venetia vera verity vijay vikram vinay
vishal vivek walid wanda waqar wei wilfred wilhelmina winifred winston wiremu xanthe xavier xiomara yaw yasmin yetunde yewande yolanda ysolde yusuf yusra yvette zachary zainab zanele
zara zeke zelda zenobia zodwa zoltan zuleika zuri hine mere kahu rangi tui wairimu tane pania manaaki hinemoa ropata hone kiri huia anahera nikau marama
ainhoa olegario saturnino eulalia macarena rocio begona itziar nekane ander unai gorka aitor maialen leire amaia izaskun jimena ximena fermin candelaria remedios encarnacion
dolores rosario milagros inmaculada consuelo purificacion baltasar cayetano leocadio primitivo anselmo evaristo plácido nicanor obdulia visitacion nuria montserrat meritxell jordi oriol
pau biel arnau nuno rui tiago goncalo duarte afonso vasco simao henriqueta leonor mafalda matilde zulmira filipa ines beatriz catarina mariana margarida joaquim tania eduarda
benedita constanca francisca lourenco salvador santiago martim bernardo telmo ivone lurdes fernanda graça conceição zita
folke sixten sten gunnar ragnhild ingegerd ingrid ingemar ingvar gunilla gunhild sigvard tuva vendela viveka ebba elsa greger hjalmar holger torbjorn torsten ulf ulla yngve
agneta birgitta borje cajsa disa egil eskil gerd gosta hakan helge hedvig jorgen kerstin leif lennart lovisa malin märta nils orjan östen pernilla ragnar rune siv solveig sören stig sture svante
tage tilde tora torvald åsa åke örjan bengt bertil
anouk bram cornelis daphne evert femke gijs hanneke jurre kees liesbeth maartje niels pleun roos sjoerd tjitske wim wietske wouter ruben rens ronja roelof rinske reinier pim pieter
nynke nienke mieke marloes marijke margriet maud lotte lieke jelle jeroen jorrit jochem joost jacco ilse heleen hidde harm gerrit geert floor floris fleur fenna elske eelco douwe dirk diederik
coen carlijn boudewijn bas barend anneloes annemarie annemiek aleid aafke tjerk teun thijs tamar saskia sanne sander
börries dietmar dörte eckhard ekkehard ekkehart gerlinde gerold gisela gundula gunther hannelore hartmut heidrun heike heiko heinz helmut henning hildegard hiltrud horst ilka imke ingeborg irmgard jochen
jürgen karl-heinz knut lothar lüder lutz manfred marlies meike norbert notburga renate reinhard reinhold roswitha rüdiger sieglinde siegfried sigrun silke svenja swantje tilo torben traudel uwe
veit volker waltraud wiebke wilfried winfried wolfram annegret annelie beate bärbel burkhard cem dagmar ekaterina elfriede emre bartosz ayşe aylin
aurélie baptiste benoît bérénice capucine céleste célestin clémence clotilde corentin cyrielle domitille edwige eléonore éloïse enguerrand erwan étienne eugénie fabrice faustine flore gaëlle gaëtan gauthier
ghislain gwenaëlle hervé hippolyte honorine joséphine ladislas léonce léopold lilian loïc lucien maëlle maëlys margaux mathurin maxence mireille nolwenn océane odile philomène prosper quitterie rémi
romuald ségolène solène sylvain théodore thibault thibaut tiphaine tristan ulysse yann yannick yvon yves zélie marguerite apolline anselme armelle
agata bogdan bogusław bożena bronisława cezary czesław danuta dobrosława dorota edyta elżbieta eugeniusz ewelina franciszek genowefa gniewko grażyna grzegorz halina henryk honorata ireneusz iwona
jacek jadwiga janusz jarosław jaromir jolanta kacper kazimierz krystyna krzysztof kunegunda lech leszek lucyna łucja ludwika maciej małgorzata marek marzena mieczysław mirosław nikodem oliwia oskar
paulina piotr przemysław radosław renata roch ryszard sławomir stanisława stanisław stefania sylwia szczepan szymon tadeusz teresa urszula wacław waldemar wanda wiesława wiktoria witold władysław
wojciech zbigniew zdzisław zofia zuzanna żaneta
xin yi jun hui min mei ling kok wah jia hao wei ting siew chong boon kiat swee eng hock seng kim yong zhi xiang azlan azman nurul farhana hafiz shahrul norhayati faizal rosnah zulkifli syafiq
`;

export const surnamesOfCountries = `
abernathy achterberg adeyemi addo agarwal akhtar aldous amankwah arkwright ashworth atherton babajide babangida bainbridge bancroft barraclough begum bellweather bhatt bickerstaff birtwistle blackwood blenkinsop botha bracegirdle
brathwaite bronkhorst brzezinski byrne cadwallader cartwright castellanos chaudhry choudhury chowdhury chukwu clutterbuck cockburn coetzee cotterill crabtree culpepper dalgleish danso darko delacroix dhillon dinwiddie dlamini doherty dlomo
dube du plessis echevarria entwistle eze fairclough faleolo fazakerley featherstone fitzgerald fitzwilliam fothergill garside ghosh gill goldfarb gqeba gunawardena greenhalgh hallworth harrigan haythornthwaite heathcote henare
higginbotham hobday holloway horrocks hussain hoang igwe ikeda inglethorpe jankowski jansen joubert kapoor kaczmarek kavanagh kelleher khoury khumalo kirkbride kruger kovacs lachance lamptey ledbetter lindqvist lockhart longbottom lowenthal
mabaso mabuza macaskill macallister macleod madikizela mahlangu makhubela malhotra malik mandela marchetti mashaba mbatha mbeki mcgillicuddy mcilroy mensah mkhize mokoena molefe moodley mthembu mulcahy murgatroyd naidoo nair nakamura ncube ndlovu ngata
ngcobo nkosi nkrumah nwosu nwachukwu oconnell oduya ogunleye okafor okeke okonjo okoro olawale ormerod osei owusu oyelaran pandey papadakis pappas parata patil pemberton pham phiri pickersgill pickles pilkington popescu
pretorius quarshie quigley radebe rahman ramsbottom rangi rautenbach rossiter rutherglen sandhu satchwell scattergood schoeman sedgwick shaughnessy shufflebottom siddiqui sidebottom sithole skelton slovo smit sowerby stapleford starkadder steyn stirling strickland
sutcliffe swanepoel takahashi tapia tattersall thackeray thistlethwaite thwaites toomey tootill trelawney tshabalala tuhoe turay turnbull underhill uys van rensburg van wyk vasquez venter visagie wadsworth wanjiru weatherby whitcombe
whittaker wigglesworth winterbourne winterbottom wojcik wolstenholme wooldridge yeboah yilmaz youssef zabala zhang zondo zulu zuma
åkesson björkman cederqvist dahlgren ekström forsberg gyllenhammar hägglund isaksson jönsson kjellberg lindh mårtensson nyström öberg palmgren rosén sjöstrand tegnér wallin ståhl sandström sundqvist söderberg wikström åström öhman hedlund
norberg lundmark engström blomqvist hellström holmberg lindgren nordin bergström
dijkstra hoekstra kuipers mulder oosterhuis postma rietveld schouten terpstra uittenbogaard vermeulen wijngaarden ijzerman zonneveld kuijpers verhoeven hofstra zijlstra veenstra wiersma feenstra bouwmeester brouwer koopman kramer slotboom
niggemeier kießling mühlbauer eichhorn schönfeld kleinschmidt rosenkranz dingelstedt grünewald hinrichsen obermeier tiedemann westphal wischnewski brinkmann hellmann stratmann
petitjean lamy-duval quéméner benhamou traoré zidane lefèvre n'diaye diallo marchand garnier rousseau lemoine guillou kerbrat le goff chevallier delaunay pasquier
garrido peña salas jurado echeverria zubizarreta etxeberria goikoetxea arizmendi villalobos carrasco cifuentes quintana figueroa
vasconcelos leitão rebelo esteves magalhães pacheco cardoso teixeira figueiredo guimarães azevedo moutinho
furmański błaszczyk wróbel cieślak szczepaniak rogoziński zając mróz kowalczyk wiśniewski dąbrowski zieliński szymański woźniak kozłowski jankowski mazur krawczyk piotrowski grabowski pawłowski michalski
`;
