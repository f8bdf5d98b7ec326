// First names (men | women) and last names by land; entries of other scripts carry a Latin form after a colon.
export type Land = { readonly men: string; readonly women: string; readonly last: string };

const latinEnglish: Land = {
  men:
    'Oliver Marcus Graham Darren Trevor Callum Stuart Gareth Nigel Rhys Jerome Dwayne Tyler Brandon Curtis Wesley ' +
    'Leon Byron Desmond Clifford Hamish Fraser Kieran Damian Toby Rupert Elliot Jared Brent Angus Lachlan Craig',
  women:
    'Harriet Imogen Tracey Denise Bethany Yvonne Lorraine Chloe Gemma Paige Keisha Tamika Brittany Kayla Darlene ' +
    'Megan Rosalind Phoebe Tabitha Nadine Michelle Joanne Leanne Philippa Carys Morag Kirsty Amelia Courtney Raquel',
  last:
    'Hargreaves Whitlock Pemberton Ashworth Thornley Bradbury Cartwright Dunmore Ellison Fairbrother ' +
    'Galloway Hathaway ' +
    'Ibbotson Jessop Kershaw Lockwood Mottram Nuttall Osgood Pickering Quigley Ramsbottom Sedgwick ' +
    'Tattersall Underhill ' +
    'Vickers Wainwright Yardley Prescott Holloway Merritt Kowalczyk Delgado Washington Hutchinson ' +
    'Abernathy Beauchamp ' +
    'Carmichael Dalrymple Mackenzie Farquhar Gunderson Halvorson Jankowski Lindqvist McAllister Novak ' +
    'Oduya Pettigrew ' +
    'Rutledge Stanhope Templeton Vandermeer Whitaker Zielinski Blackwood Crenshaw Dempsey Eastwick ' +
    'Fitzgibbon Greenhalgh',
};

export const lands: Record<string, Land> = {
  en: latinEnglish,
  ie: {
    men: 'Cormac Declan Fintan Oisín Padraig Ronan Tadhg Eoghan Conor Diarmuid Ciarán Donal Brendan Shane Fergal',
    women:
      'Aoife Niamh Sinéad Gráinne Orla Róisín Caoimhe Deirdre Saoirse Mairead Bríd Ciara Clodagh Fionnuala Aisling',
    last:
      "O'Sullivan Gallagher Brennan McCarthy Kavanagh O'Rourke Moynihan Hennessy Delaney Mulcahy Cullen Lenihan " +
      'Nolan Tierney Fahey',
  },
  in: {
    men: 'Rohit Sandeep Arvind Karthik Manish Vikram Aditya Harish Nikhil Suresh Imran Gurpreet Ashwin Deepak Rajesh',
    women:
      'Priya Ananya Kavita Shreya Meenakshi Lakshmi Pooja Sunita Divya Nandini Farah Harpreet Swati ' + 'Rekha Ishita',
    last:
      'Sharma Iyer Reddy Patil Banerjee Chatterjee Nair Deshpande Kulkarni Agarwal Mehta Venkatesan Gill Qureshi ' +
      'Srinivasan',
  },
  za: {
    men: 'Thabo Sipho Johan Pieter Mandla Kobus Lwazi Bongani Riaan Tshepo Themba Hendrik Ashraf Vusi Gerhard',
    women:
      'Nomsa Thandeka Lerato Annelie Zanele Nokuthula Elmarie Palesa Refilwe Busisiwe Liezel Naledi ' + 'Ayanda Karien',
    last:
      'Dlamini Nkosi Botha Khumalo Mokoena Pretorius Mahlangu Naidoo Govender Mthembu Venter Ndlovu ' +
      'Coetzee Sithole ' +
      'Molefe',
  },
  sg: {
    men: 'Wei Ming:Jun Jie:Boon Keng:Kok Leong:Zhi Hao:Hafiz:Farid:Ravi:Muthu:Chee Kiong:Yong Sheng:Jia Hao:Kah Wai',
    women: 'Hui Ling:Mei Fen:Siew Ling:Shu Fen:Xin Yi:Nurul:Aishah:Priscilla:Geetha:Pei Shan:Li Ting:Bee Hoon:Wan Qi',
    last: 'Tan Lim Goh Ong Koh Chua Teo Ng Seah Toh Yeo Lee Chia Quek Ang',
  },
  ng: {
    men: 'Chinedu Emeka Tunde Babatunde Ifeanyi Segun Olumide Yakubu Musa Obinna Femi Kelechi Uche Adewale Ibrahim',
    women: 'Ngozi Chiamaka Funmilayo Adaeze Yetunde Folake Amina Zainab Ifeoma Blessing Temitope Halima Chioma Ronke',
    last:
      'Okafor Adeyemi Okonkwo Balogun Eze Nwosu Adebayo Ogunleye Bello Abubakar Olawale Nnamdi Onyekachi Afolabi ' +
      'Danjuma',
  },
  de: {
    men: 'Jürgen Torsten Matthias Uwe Sebastian Dieter Holger Lukas Moritz Henrik Ralf Wolfgang Stefan Jannik Bernd',
    women:
      'Sabine Heike Annika Ulrike Franziska Birgit Lena Katharina Gudrun Silke Johanna Petra Friederike Anke Mareike',
    last:
      'Krüger Hoffmeister Brandt Schröder Lindemann Pohl Zimmermann Bäumer Dietrich Eichhorn Fuhrmann Gerlach ' +
      'Hartwig Kessler Lorenz Obermaier',
  },
  fr: {
    men:
      'Thierry Benoît Mathieu Olivier Sylvain Guillaume Étienne Fabrice Bastien Rémi Jean-Marc Yannick ' +
      'Gilles Hugo Loïc',
    women:
      'Delphine Aurélie Mireille Sandrine Chantal Élodie Margaux Véronique Manon Inès Josée Geneviève Maude Solène',
    last:
      'Lefebvre Moreau Garnier Tremblay Gagnon Bouchard Perrault Chevalier Dumas Fontaine Girard ' +
      'Lachance Pelletier ' +
      'Rousseau Vasseur Bélanger',
  },
  es: {
    men:
      'Javier Gonzalo Ignacio Sergio Matías Facundo Rodrigo Álvaro Hernán Esteban Joaquín Emilio Ramiro ' +
      'Nicolás Iván',
    women:
      'Rocío Lucía Pilar Mercedes Constanza Macarena Florencia Natalia Ximena Agustina Beatriz Nuria Marisol Paula',
    last:
      'Fernández Gutiérrez Herrera Ibáñez Molina Navarro Ortega Quiroga Ramírez Saavedra Tapia Urrutia ' +
      'Vidal Zúñiga ' +
      'Benítez Carrasco',
  },
  it: {
    men:
      'Lorenzo Gianluca Matteo Fabio Davide Alessio Salvatore Riccardo Emanuele Paolo Tommaso Vincenzo ' +
      'Enrico Nicola',
    women:
      'Chiara Giulia Federica Silvia Valentina Ilaria Elisabetta Martina Ornella Patrizia Serena Alessia ' +
      'Francesca Noemi',
    last:
      'Bianchi Colombo Ferrari Galli Lombardi Marchetti Moretti Pellegrini Rinaldi Santoro Tedesco Valenti Zanetti ' +
      'Caruso Fabbri Grasso',
  },
  sv: {
    men: 'Anders Fredrik Johan Mikael Oskar Rasmus Stig Torbjörn Ulf Viktor Gustav Henrik Lennart Mattias Filip',
    women: 'Annika Britta Elin Frida Gunilla Helena Ingrid Karin Linnea Maja Sofia Ulrika Viveka Åsa Ebba',
    last:
      'Andersson Bergström Dahlgren Ekström Forsberg Gustafsson Hedlund Isaksson Johansson Lindgren Nyström Öberg ' +
      'Sandberg Wallin Åkesson',
  },
  fi: {
    men: 'Antti Eero Heikki Jukka Kalle Lauri Mikko Olli Pekka Riku Sami Tapio Ville Juhani Timo',
    women: 'Aino Eeva Hanna Johanna Kaisa Liisa Marja Outi Päivi Riikka Sari Tuula Kirsi Minna Anneli',
    last:
      'Korhonen Virtanen Mäkinen Nieminen Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Saarinen Salminen ' +
      'Rantala Kallio Peltola',
  },
  ro: {
    men: 'Andrei Bogdan Cristian Dragoș Florin George Horia Ionuț Lucian Marius Octavian Răzvan Sorin Vlad Tudor',
    women:
      'Adina Bianca Corina Daniela Elena Gabriela Ioana Loredana Mihaela Oana Roxana Simona Teodora ' + 'Violeta Anca',
    last:
      'Popescu Ionescu Dumitru Stoica Munteanu Constantinescu Georgescu Marinescu Radu Tănase Ungureanu Vasilescu ' +
      'Crăciun Lupu Neagu',
  },
  hu: {
    men: 'András Balázs Csaba Dániel Ferenc Gábor István Károly László Márton Péter Sándor Tamás Zoltán Zsolt',
    women: 'Ágnes Boglárka Dóra Eszter Fruzsina Ildikó Judit Katalin Mónika Nóra Orsolya Réka Szilvia Tünde Zsófia',
    last: 'Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Lakatos Juhász Szűcs',
  },
  el: {
    men:
      'Γιώργος:giorgos Δημήτρης:dimitris Κώστας:kostas Νίκος:nikos Παναγιώτης:panos Σταύρος:stavros ' +
      'Θανάσης:thanasis ' +
      'Μιχάλης:michalis Αντώνης:antonis Σπύρος:spyros Λευτέρης:lefteris Στέλιος:stelios Άρης:aris ' +
      'Φώτης:fotis Ηλίας:ilias',
    women:
      'Μαρία:maria Ελένη:eleni Κατερίνα:katerina Σοφία:sofia Βασιλική:vasiliki Δέσποινα:despoina Ιωάννα:ioanna ' +
      'Χριστίνα:christina Αγγελική:angeliki Ευαγγελία:eva Φωτεινή:foteini Αναστασία:natasa Ζωή:zoi ' +
      'Ειρήνη:eirini Άννα:anna',
    last:
      'Παπαδόπουλος/Παπαδοπούλου:papadop Βασιλείου:vasileiou Οικονόμου:oikonomou Γεωργίου:georgiou ' +
      'Νικολάου:nikolaou Δημητρίου:dimitriou Κωνσταντίνου:konstantinou Καραγιάννης/Καραγιάννη:karagiannis ' +
      'Μακρής/Μακρή:makris Αθανασίου:athanasiou Ιωάννου:ioannou Αλεξίου:alexiou Σταθόπουλος/Σταθοπούλου:stathop ' +
      'Ζαχαρίου:zachariou Λάμπρου:lamprou Παππάς/Παππά:pappas',
  },
  hr: {
    men: 'Ante Branimir Davor Dino Goran Hrvoje Ivica Josip Krešimir Luka Mario Nikola Tomislav Zvonimir Marin',
    women: 'Ana Branka Dijana Gordana Iva Jelena Katarina Ljiljana Maja Nikolina Petra Sanja Tihana Vesna Željka',
    last:
      'Horvat Kovačević Babić Marić Jurić Novak Knežević Vuković Matić Tomić Šarić Perković Blažević ' +
      'Grgić Pavlović',
  },
  ru: {
    men:
      'Алексей:alexey Дмитрий:dmitry Сергей:sergey Андрей:andrey Игорь:igor Павел:pavel Олег:oleg Никита:nikita ' +
      'Максим:maxim Виктор:viktor Роман:roman Артём:artem Денис:denis Кирилл:kirill Евгений:evgeny',
    women:
      'Анна:anna Ольга:olga Елена:elena Наталья:natalia Татьяна:tatiana Ирина:irina Светлана:svetlana ' +
      'Марина:marina ' +
      'Юлия:julia Екатерина:ekaterina Дарья:daria Ксения:ksenia Людмила:ludmila Алина:alina Вера:vera',
    last:
      'Иванов:ivanov Кузнецов:kuznetsov Соколов:sokolov Лебедев:lebedev Козлов:kozlov Новиков:novikov ' +
      'Морозов:morozov ' +
      'Волков:volkov Зайцев:zaitsev Павлов:pavlov Семёнов:semenov Голубев:golubev Виноградов:vinogradov ' +
      'Богданов:bogdanov Фёдоров:fedorov Тарасов:tarasov',
  },
  he: {
    men:
      'יוסי:yossi אבי:avi משה:moshe דוד:david איתי:itay עומר:omer רועי:roi אלון:alon גיא:guy נדב:nadav עידו:ido ' +
      'שמעון:shimon אורי:uri יניב:yaniv ברק:barak',
    women:
      'רונית:ronit מיכל:michal יעל:yael שירה:shira תמר:tamar דנה:dana נועה:noa ענת:anat הילה:hila מאיה:maya ' +
      'אורית:orit רחל:rachel לימור:limor סיגל:sigal קרן:keren',
    last:
      'כהן:cohen לוי:levi מזרחי:mizrahi פרץ:peretz ביטון:biton דהן:dahan אברהם:avraham פרידמן:friedman מלכה:malka ' +
      'אזולאי:azulay כץ:katz יוסף:yosef עמר:amar אוחנה:ohana חדד:hadad',
  },
  ar: {
    men:
      'أحمد:ahmed محمد:mohamed خالد:khaled عمر:omar يوسف:youssef طارق:tarek سامي:sami حسن:hassan فيصل:faisal ' +
      'ناصر:nasser ماجد:majed وليد:walid زياد:ziad كريم:karim بدر:badr',
    women:
      'فاطمة:fatima نورة:noura سارة:sara مريم:mariam هدى:huda ليلى:layla رانيا:rania دينا:dina ريم:reem ' +
      'عائشة:aisha ' +
      'منى:mona سلمى:salma هند:hind أسماء:asmaa لطيفة:latifa',
    last:
      'العتيبي:alotaibi الشهري:alshehri الحربي:alharbi المنصوري:almansoori الخطيب:alkhatib النجار:alnajjar ' +
      'القحطاني:alqahtani السيد:elsayed الزهراني:alzahrani الهاشمي:alhashimi حداد:haddad المصري:almasri ' +
      'البلوشي:albalushi الدوسري:aldosari الغامدي:alghamdi',
  },
  hi: {
    men:
      'राजेश:rajesh अमित:amit सुनील:sunil विकास:vikas मनोज:manoj संजय:sanjay अनिल:anil दीपक:deepak रमेश:ramesh ' +
      'पंकज:pankaj अरुण:arun मुकेश:mukesh नितिन:nitin गौरव:gaurav हेमंत:hemant',
    women:
      'सुनीता:sunita पूजा:pooja कविता:kavita अंजलि:anjali नेहा:neha रेखा:rekha सीमा:seema प्रीति:preeti मीना:meena ' +
      'स्वाति:swati ज्योति:jyoti शालिनी:shalini गीता:geeta रश्मि:rashmi ममता:mamta',
    last:
      'शर्मा:sharma वर्मा:verma गुप्ता:gupta सिंह:singh यादव:yadav मिश्रा:mishra तिवारी:tiwari ' +
      'चौहान:chauhan जोशी:joshi ' +
      'पांडेय:pandey सक्सेना:saxena अग्रवाल:agrawal त्रिपाठी:tripathi राठौर:rathore श्रीवास्तव:srivastava',
  },
  hl: {
    men: 'Rajesh Amit Sunil Vikas Manoj Sanjay Anil Deepak Ramesh Pankaj Arun Mukesh Nitin Gaurav Hemant',
    women: 'Sunita Pooja Kavita Anjali Neha Rekha Seema Preeti Meena Swati Jyoti Shalini Geeta Rashmi Mamta',
    last:
      'Sharma Verma Gupta Singh Yadav Mishra Tiwari Chauhan Joshi Pandey Saxena Agrawal Tripathi Rathore ' +
      'Srivastava',
  },
  ko: {
    men:
      '민준:minjun 서준:seojun 도윤:doyun 지훈:jihoon 현우:hyunwoo 성민:sungmin 동현:donghyun 준호:junho 태영:taeyoung ' +
      '영수:youngsoo 재현:jaehyun 상우:sangwoo 기태:kitae 승호:seungho 병철:byungchul',
    women:
      '서연:seoyeon 지우:jiwoo 하은:haeun 수빈:subin 민지:minji 유진:yujin 은영:eunyoung 미경:mikyung 혜진:hyejin ' +
      '소영:soyoung 지현:jihyun 예린:yerin 나영:nayoung 보라:bora 정숙:jungsook',
    last: '김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 장:jang 임:lim 한:han 오:oh 서:seo 신:shin 권:kwon',
  },
  zh: {
    men:
      '志强:zhiqiang 建国:jianguo 浩然:haoran 子轩:zixuan 明辉:minghui 俊杰:junjie 文博:wenbo 海涛:haitao 国栋:guodong ' +
      '一鸣:yiming 振华:zhenhua 天佑:tianyou 立新:lixin 家豪:jiahao 宏伟:hongwei',
    women:
      '晓燕:xiaoyan 丽娟:lijuan 雅婷:yating 思雨:siyu 佳怡:jiayi 春梅:chunmei 淑芬:shufen 静雯:jingwen 雪莹:xueying ' +
      '美玲:meiling 欣悦:xinyue 玉兰:yulan 诗涵:shihan 婉清:wanqing 慧敏:huimin',
    last: '王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 赵:zhao 黄:huang 周:zhou 吴:wu 徐:xu 孙:sun 胡:hu 林:lin 郭:guo',
  },
  vi: {
    men:
      'Văn Hùng:Minh Tuấn:Quốc Bảo:Đức Anh:Hoàng Nam:Thanh Sơn:Gia Huy:Văn Dũng:Trung Kiên:Hữu Phước:' +
      'Công Thành:Quang Huy:Tiến Đạt:Xuân Trường:Bá Long',
    women:
      'Thị Lan:Thu Hương:Ngọc Ánh:Thị Hồng:Mỹ Linh:Thanh Thảo:Bích Ngọc:Thùy Dung:Kim Oanh:Thị Hạnh:' +
      'Hồng Nhung:Phương Thảo:Minh Châu:Thị Mai:Diệu Hiền',
    last: 'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý',
  },
};
lands.gb = latinEnglish;
