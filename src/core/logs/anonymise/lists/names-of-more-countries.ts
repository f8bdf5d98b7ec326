// Names of Denmark, southern Africa, New Zealand and the Pacific, India, Portugal and the Netherlands as these countries give them;
// written for this project.

export const moreGivenNamesOfCountries = `
наталья ольга елена татьяна ирина светлана анна екатерина мария людмила галина валентина юлия анастасия дарья ксения полина софья вера надежда любовь лариса марина оксана алина вероника зинаида тамара евгения алёна алена кристина
александр алексей андрей антон артём артем борис вадим валерий василий виктор виталий владимир владислав вячеслав геннадий григорий даниил денис дмитрий евгений егор захар игорь илья кирилл константин леонид максим матвей михаил никита николай олег павел пётр петр роман руслан семён сергей станислав степан тимофей тимур фёдор юрий яков
lucija željka mirela matija ivica marija ante josip tomislav zoran goran dražen davor krešimir hrvoje mladen zvonimir branimir vesna snježana jasna gordana nevenka ljiljana dubravka katarina petra lovro dino luka niko igor vlatka sanja tihana
dimas rizky fajar bayu agus budi teguh hendra yusuf rina dewi sri wahyu eko joko slamet putri ayu indah ratna fitri yuni siti nur rahmat arif rudi dedi yanti wulan galih hazim rizal syafiqah noraini faizal hafiz amirul nurul aisyah farah azman zulkifli
иван христо пламен васил стоян георги димитър николай петър красимир тодор ангел борислав валентин мария елена ивана десислава гергана виолета радка теодора цветелина йордан калоян
тетяна тетяно олена олено оксана оксано наталія наталіє ірина ірино богдан богдане андрій андрію сергій сергію павло павле олег олеже юлія юліє катерина катерино віктор вікторе дмитро дмитре тарас тарасе назар ярослав соломія
γιάννη γιάννης νίκο νίκος θανάση θανάσης κώστα κώστας δημήτρη δημήτρης γιώργο γιώργος παναγιώτη παναγιώτης ελένη μαρία κατερίνα σοφία βασίλη βασίλης χρήστο χρήστος αντώνη αντώνης ιωάννα αγγελική δέσποινα σπύρο σπύρος
javiera loreto jhon jairo benjamín catalina maximiliano ondřeji aleši tomáši petře martine jano hano evo eero
aksel alberte anders andreas ane anette annette arne asbjørn asger astrid bente birgit birgitte birthe bodil britta caroline carsten cecilie claus connie dorte dorthe ebbe eskild esben flemming frederik frederikke freja frida gitte gorm grethe gustav hanne helene helle henning henrik henriette
holger ingolf janne jens jeppe jesper jette joakim johanne johannes josefine jytte jørgen jørn kaj karla karsten kasper kathrine katrine kirsten kirstine kjeld kristian kristine lærke lars lasse laust lene lisbeth lone lotte louise mads malene malthe maren margit margrethe marianne mathias
mathilde merete mette mikkel mogens morten niels nikolaj nanna ole palle peder pernille poul preben rasmus rikke signe sine sofie søren stine susanne svend thea theodor thorkild tine torben trine troels ulrik vagn valdemar verner vibeke viggo villads villy
abongile amahle andile anele ayanda ayabonga babalwa banele bheki bongani bongiwe buhle busisiwe dineo dumisani fezile gugu hlengiwe itumeleng jabulani kabelo kagiso karabo katlego keabetswe khanyisile khaya khanyi kgomotso lebogang lerato lesedi lindani lindiwe lungelo lungile luyanda lwandile
mandla mbali mbuso melusi mlungisi mpho nhlanhla nkosinathi nkululeko nobuhle nokuthula nokwanda nolwazi nomfundo nomvula nomzamo nontobeko nosipho nozipho ntombi olwethu palesa phumla phumzile pule refilwe rethabile samkelo sandile sanele senzo sibongile sibusiso sifiso simphiwe siphesihle siphokazi
siyabonga sizwe slindile sphamandla tebogo thabang thabiso thabo thandeka thandiwe thando themba thembi thokozani thulani tshepiso tumelo unathi vuyo vuyani wandile xolani yanga zandile zanele zinhle ziyanda zola zukiswa adriaan annelie barend christiaan christo danie dawid deon dewald elsabe gert hannes
hendrik hennie jaco jacobus jannie kobus koos leana lizelle marlize marthinus mariette nicolaas ockert petrus riaan ruan schalk stefanus stephanus tertius theunis werner wessel willem
ariana aperahama awhina haami hera hinewai hoani hohepa horomona ihaia kahurangi mahina manaia miriama ngahuia ngaio paora piripi rawiri rewi rewiti ruia tamati taika waimarie whetu sione sina tevita losa sefina tavita
aarav aarti abhishek ajay akash akshay alka amit amrita anand ananya aniket ankit ankur anupama aparna archana arvind ashish ashwin bharat bhavana chandan chetan chitra deepa dhruv divya gaurav gautam geeta girish gita govind harish harsh hema hemant indu jagdish janaki jyoti kajal kalpana karan kartik
kavya kishore krishna kunal lalit leela madhavi madhu mahesh manjula manoj mohan mukesh namrata nandini narayan naresh navin neelam nilesh nitin pankaj parul prabha pramod pranav prasad prashant pratik praveen preeti priyanka raghav rajani rajiv raju renu revathi rohit sachin sagar sahil sarita satish
savita shailesh shalini shankar sharad shashi shruti shweta smita sumit sushma tarun uday uma vasant veena vikas vimal vineet vinod yash yogesh
adriana alexandra andreia antónio augusto bruna carla cátia célia cláudia cristiana daniela diogo dinis edite elisabete emília ermelinda fábio fátima filipe flávia gonçalo guilherme helder henrique hugo ilda joana joão júlia lídia liliana lúcia luciana luísa márcia marina mário mónica natália paula paulo
raquel rogério rute sílvia simão sónia soraia susana telma tomás vítor chantal daan femke hanneke jeroen joke marieke marjolein mieke nienke sanne sjaak truus wendy willemijn yvonne
`;

export const moreSurnamesOfCountries = `
andreasen bertelsen bjerre bjerregaard bruun carlsen christensen christiansen christoffersen clausen dalgaard danielsen davidsen eriksen enevoldsen esbensen frandsen frederiksen friis gregersen hedegaard henriksen hermansen iversen jacobsen jakobsen jensen jepsen jeppesen jespersen jessen johansen johnsen
jørgensen juhl justesen juul kjeldsen kjær klausen knudsen kragh kristensen kristiansen kristoffersen krogh laursen lauritsen lauridsen lorentzen lundgaard madsen markussen mathiesen michelsen mikkelsen mogensen mortensen møller nielsen nissen nørgaard nygaard olesen overgaard østergaard paulsen pedersen
petersen poulsen rasmussen ravn schou simonsen sloth søgaard sørensen steffensen svendsen thomsen thygesen vestergaard vinther winther
baloyi bhengu biyela buthelezi cele chauke chetty coetzee dladla fourie gumede govender hadebe hlongwane jantjies jonker khanyile kekana khoza kotze kubheka kunene letsoalo lombard louw luthuli mabena madonsela magagula makhanya malan maluleke manamela masango maseko masuku mathebula mathonsi mavuso
mazibuko mbele mchunu mdluli mhlongo mkhwanazi mlambo mngomezulu modise mofokeng moloi moleleki motaung motsepe mpanza msibi msimang mthethwa mtshali myeni naicker ndaba nel nene ngema ngubane ngwenya nhlapo nkabinde nkuna ntuli nxumalo nyathi nyembe oosthuizen pienaar pillay ramaphosa roux scholtz
sebola seroka shabalala shabangu shezi shongwe sibanda sibiya snyman steenkamp strydom swart thwala vilakazi vermaak viljoen visser vorster wessels xaba zikalala zondi zungu zwane
kereama kingi pene poutama rangihuna ruru tamihana taumata waititi wihongi fonoti ioane leota tuilagi duda pająk wilk sikora kubiak
vries jong boer groot haan graaf heijden linden bosch jager ruiter leeuw koning visser smit meijer mulder bakker janssen dijk dekker brouwer hendriks verhoef willems maas peters
`;
