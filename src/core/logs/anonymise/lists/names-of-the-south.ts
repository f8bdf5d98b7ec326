// Common names of western, eastern and southern Africa, the Philippines, India, the Arab countries and Turkey, and the syllables
// that Chinese names are written with in Latin letters; written for this project.

export const givenNamesOfTheSouth = `
aadhya aadi aakash aarushi aastha abegail abha abir abisola abla adaobi adedayo adesola adewale adeyemi adhiambo adil afolabi aida aira aishatu akanksha akinola akoth akshara akwasi althea amado amarachi aminu amjad analyn angelito annalyn annelize anuoluwapo anurag anyango apiyo apolonio
arnel arpita arti asad asanda asim atieno auma avelino avni awino awuor ayah aygul ayobami baaba babajide badr baha bamidele bankole baran barasa batuhan bayani bello benigno berat berkay bilge bina biodun biwott boitumelo bola bolaji bolanle bongbong bonginkosi brijesh
buket busola büşra caner carlito carmelita carmi catalino celso chane charito chebet chelagat chemutai chepkemoi chepkoech cherono cherotich cherrylyn cheruiyot chhavi chibuike chichi chidera chidiebere chigozie chima chimamanda chinaza chinelo chinyere chirag chisom chizoba chukwudi
corazon crisanto cristeta daksh danladi dante dapo darshan dayo debashish deepti delfin demetrio dharmendra dhruvi diosdado dipika disha divina doaa ebuka ecem edilberto ekong ekta eleazar elpidio emenike emin enas ender enver ertuğrul esinam estrella ettienne ezz falguni faraja fatai
fatin fawzi felicidad fikret fisayo florante florentino folu frikkie gagan garba garima gbenga geetanjali generoso gerhardus germelina gitanjali gugulethu gulshan gunjan gülcan gülden haluk handan hannelie harini harshita haruna hashem hauwa hayriye heherson hilal hoda honorio
hosam hussaini ihab ikechukwu ilayda ilknur imee inday innocentia irem isagani ishani isidro isioma isra issam iyabo izzet jabali jahnavi jebet jelagat jelimo jepchirchir jepkosgei jeptoo jericho jerico jhun jide jigar jomar jonalyn jovelyn jovito juandre juanito juhi jumoke junjun
juvy kabiru kalyani kariuki kayode kağan keitumetse kemboi kerim kerubo kgotso khumo khushi kibet kimani kinyua kipchoge kipkemboi kipkorir kiplagat kiprono kiprop kiptoo kobina kolawole kosgei krishnan kritika kshitij kumud kunle kwadwo kwamboka kürşat ladi ladylyn langat lanre leandri
lebo leen lekan liezel ligaya lilibeth linah liwayway liza lokesh lubabalo luningning luthando luzviminda maame macario makori malek malou mangesh manolito mansi marelize maricar maricel maricris marietjie marites maritess marivic masego mawuli mawusi maysa mayuri mbugua
mduduzi meghna mehtap melba melchor melike melis melisa menchu mercedita mihir miray modupe mogaka moraa morenike mostafa mosun muhammet mumbi mumbua muna murad muriithi musawenkosi muthoni mutua mwende mwikali mylene mzwandile nael nafisa nafula nagesh nahed naina naisula najla naman
nandipha nanjala nasimiyu navya nduku necla nehad nekesa nemesio nena neo nestor neşe nidal nilay nimisha ninoy niranjan nisreen njambi njoki njuguna nkem nkiruka nnenna noli nomthandazo nonoy nontando normita noxolo nqobile ntsako nuran nuri nwachukwu nyaboke nyakio nyawira nympha obioma
odunayo ogonna okechukwu okoth oladipo olajide olalekan olanrewaju olaoluwa olu olufunke olusegun oluwatobi oluwatosin omondi omotola onyango onyinye oratile osagie osas ouma owino oyinkansola pacifico param parmesh parth pepito perihan perla philani phindile phumelele polat prabhat prabhu
pranjal prashanth puleng raed rafik rahmat raksha rama ramil rasheed raymart rehema remzi reynante rhea rian rida rima rodel rommel romulo ronel ronke rowel ruchika rufino rüya sadek safaa salihu saloni samer sanchita sani sankalp santino saraswati sarthak sbusiso sefa selasi selda
sercan serpil seun severino sevgül sevinç seyfi seyi shaira shakti shams sheetal shehu shreyas sikiru simisola siyanda smriti sohail sohan sonam sondos sphesihle srishti suha suhas suhasini sujit sukanya suna sunder surabhi swara swathi syokau tanay tanmay tanu tawfik tayo tejaswini
temidayo thami thandolwethu thato thembeka thembisile tiisetso tirso tobiloba tochukwu tokunbo tolu tolulope tomiwa tosin tulsi tumi tuna tunji tülin ugochi ugonna usman uttam uzoma vaishnavi vangie vani venancio vergel vineeta wafula waithera walaa wale wambura wangeci wangui wanja
wanjala warlito waweru wekesa wikus xolile yakubu yakup yalçın yaser yashika yazan yağmur yaşar yegon yemi yemisi yinka yuvraj yılmaz zawadi zenaida zolani zosimo zoya zubairu zuhair zuhura zweli züleyha çağlar ünal şahin şeyma
`;

export const surnamesOfTheSouth = `
abad abaya abubakar acheampong achieng adeoye aderemi adesanya adewumi adjei agbayani aguinaldo agyei ajayi ajibade akpan alabi alcantara aliyu almario aminu amoako ankrah aremu asamoah asare asiedu asuncion atienza atta awolowo ayew babatunde bacani baffour bakare balagtas balogun baluyot
bamidele banzon barasa bassey bediako bello bett binay biwott boadu boahen boateng bonsu botchway buenaventura cailles capili caringal carpio catacutan chege cherono cheruiyot chukwuma concepcion cronje culanag dada dalisay danjuma dankwa dayrit delos dike dimaculangan dimaguiba dimalanta
dimayuga divinagracia duah duru duterte ebube edet effiong ejercito eke emenike encarnacion ene escudero espino espiritu essien etim evangelista ezenwa fagbemi fajardo fashola frimpong gachanja galang garba gatchalian gathogo gbadamosi gichuru gitau githinji guevarra guingona guinto gyamfi
gyan ibe idowu ihejirika ikpeazu ilagan isah iwu jaja jali jeptoo jibril kalu kamotho karanja kemboi kibaki kibet kimani kimathi kinyanjui kipkemboi kiplagat kiprono kiprotich kiptoo kirui koech kosgei kufuor kumah kwarteng kyei lacson lagman langat lawal lazaro legarda lekota liwanag
locsin lualhati mabunda macapagal macaspac macharia madiba madrigal madu magbanua maglaya magno magsaysay maina makgoba makori malema malonzo mamabolo manansala mangahas manlapaz manu marasigan marcos mariano mashego mashigo masondo mathe matheka matibag mbugua mburu mdletshe mkhabela
mnguni moeketsi mogale mohlala moroka mosia motloung mphahlele muchiri mugo muigai muiruri muriuki musyoka mutai muthoni mutiso mwai mwaniki ndegwa nderitu ndirangu ndlela ndukwe ndungu nepomuceno nganga ngugi njenga njoroge njuguna nkansah nnadi nnamani nwankwo nwokolo nyaga nyarko
nyong'o obaseki obuya ochieng odili odinga odukoya oduro ogbonna ogola ogundipe ogunsanya ojo ojwang okereke okoli okonkwo okorie okoth okpara okyere oladele olaniyan olatunji oluwole ombati onuoha onwuka opara ople osagie osmena ouko ouma owino owuor oyedepo paguio panganiban pangilinan
preez punzalan quartey quezon quiambao quimbo recto remulla resurreccion rikhotso robredo romualdez romulo rotich roxas ruto sadang salonga salvacion sanusi sarmiento sebastian seleka shagari sison sisulu sithebe skosana sotto sowande sumulong tanui tatad tawiah tañada tecson tetteh tinubu
torralba tuazon udeh ugwu umali umar uzoma villar wafula wainaina wamalwa wambua wanyama wanyonyi waruguru waweru wekesa yakubu yulo yusuf zubiri
`;

/** Without those that are words of the languages of Europe. */
export const chineseSyllables = `
bai bao bei biao bing cai chao chen cheng chong chuan chun cong dong fang fei fen feng fu gao guang gui guo hai han hao heng hong hou hua huan hui jia jian jiang jiao jie jin jing jiu juan jun kai kang kun lan lei li lian liang lin ling liu lu luo mao mei meng min ming ning pei peng ping
qi qian qiang qiao qin qing qiong qiu quan qun rong ru rui shan shao sheng shi shu shuang shun tao tian ting tong wei wen wu xi xia xian xiang xiao xin xing xiu xu xuan xue ya yan yang yao ye yi yin ying yong yu yuan yue yun ze zhan zhen zheng zhi zhong zhu zhuo zi siew boon kiat hwee hock
seng teck choon poh kok chee beng soon wah keng kim swee geok lay huat leng hoon yew wai kwok
`;
