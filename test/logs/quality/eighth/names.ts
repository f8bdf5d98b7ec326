// Given and family names by origin: men, women, families; a family name with "/" has a form for women.
export type Origin = {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly families: readonly string[];
};

const list = `
english
Oliver George Harry Toby Nathan Ellis Callum Gareth Stuart Clive Derek Trevor Wesley Brandon Tyler Curtis Rodney \
Duane Marvin Leroy Rhys Alfie Spencer Desmond Will Mark Jack Miles Max Drew Grant Frank
Chloe Megan Abigail Hannah Lorna Bethany Paige Kirsty Jodie Tamara Meredith Beverly Shannon Kayla Brianna Tiffany \
Georgina Philippa Harriet Imogen Grace Faith Hope Rose Penny Dawn Summer May Ivy Holly
Whitlock,Ashdown,Pemberton,Thackeray,Hollis,Braithwaite,Ormerod,Satterthwaite,Gillingham,Tuckwell,Harcourt,Wetherby,\
Lovell,Cartwright,Bannister,Dunmore,Fairclough,Stubbs,Radcliffe,Wainwright,Prescott,Kimball,Ledbetter,Hargrove,\
Tillman,Stanfield,Beckett,Rowntree,Pettigrew,Sowerby,Blythe,Cobb,Page,Chase,Woods,Marsh,Bishop,Winter,Field,Carpenter,\
Bell,Little,Day,Aldridge,Bickerstaff,Crowther,Digby,Entwistle,Featherstone,Greenhalgh,Hathersage,Inchbald,Kershaw,\
Lockwood,Mulgrew,Nuttall,Openshaw,Pickersgill,Ramsbottom
irish
Cian Oisin Fergal Darragh Eoin Conor Padraig Declan Cathal Ronan
Aoife Niamh Sinead Orla Ciara Roisin Grainne Saoirse Maeve Deirdre
O'Rourke,Gallagher,McGrath,Fitzsimons,Kinsella,Brosnan,Tierney,O'Dowd,Hanrahan,Mulvihill,Corrigan,MacNamara,Delahunty,\
Geraghty,Loughnane,O'Shea,Scully,Devaney,Quirke,Heffernan,Mac Giolla,Hegarty,Sugrue,Twomey,Cusack
indian
Arjun Rohan Vikram Suresh Prakash Karthik Anil Manish Deepak Naveen Harpreet Gurpreet Imran Faisal Sanjay Venkatesh Sunny
Priya Ananya Kavita Lakshmi Meenakshi Sunita Divya Pooja Shreya Neha Rukmini Jaspreet Fatima Swati Aishwarya Nandini
Iyer,Krishnamurthy,Deshpande,Chatterjee,Mukherjee,Nair,Menon,Reddy,Bhattacharya,Kulkarni,Agarwal,Chopra,Malhotra,Gill,\
Dhillon,Siddiqui,Qureshi,Venkataraman,Joshi,Mehra,Banerjee,Pillai,Shetty,Rao,Subramaniam,Thakur,Bhatt,Saxena,Trivedi,\
Ahluwalia
nigerian
Chukwuemeka Obinna Tunde Babajide Segun Emeka Ifeanyi Musa Yakubu Olumide Kelechi Femi Sunday Godwin
Ngozi Adaeze Funmilayo Yetunde Amaka Chiamaka Bukola Folake Zainab Aisha Temitope Blessing Patience Ebele
Okonkwo,Adebayo,Ogunleye,Nwosu,Balogun,Eze,Abubakar,Okafor,Adeyemi,Onyekachi,Ibrahim,Olawale,Uzochukwu,Bassey,Etim,\
Danjuma,Akintola,Obi,Fashola,Nwachukwu,Oyelaran,Chukwu,Ekwueme,Lawal,Umeh
kenyan
Kamau Otieno Kipchoge Mwangi Barasa Njoroge Kiprono Wekesa Omondi Juma
Wanjiku Achieng Chebet Nyambura Akinyi Makena Wairimu Jeptoo Moraa Atieno
Kariuki,Odhiambo,Cheruiyot,Waweru,Ochieng,Mutua,Kimani,Wafula,Ndungu,Muthoni,Koech,Onyango,Gitau,Maina,Rotich,Musyoka,\
Kiptoo,Njuguna,Barasa,Wanyama
southafrican
Thabo Sipho Mandla Kagiso Pieter Johan Hendrik Lwazi Bongani Riaan
Nomvula Lerato Thandeka Naledi Annelize Zanele Ayanda Marike Busisiwe Elna
Dlamini,Nkosi,Mokoena,van Wyk,Botha,Naidoo,Khumalo,Pretorius,Mthembu,Govender,du Plessis,Radebe,Venter,Maseko,Ngcobo,\
Steyn,Zulu,van der Westhuizen
chinese
Wei Jie|Jun Hao|Zhi Ming|Kai Xiang|Boon Kiat|Yong Sheng|Wei Liang|Ming Hui
Hui Min|Xin Yi|Mei Ling|Siew Lan|Jia Hui|Pei Shan|Li Ting|Yan Ling
Tan,Lim,Ng,Goh,Teo,Koh,Chua,Ong,Ho,Yeo,Sim,Chan,Toh,Low,Seah
filipino
Jomar Rodel Arnel Reynaldo Jericho Benigno Dante Rommel
Maricel Jennylyn Rowena Liezel Analyn Corazon Marites Imelda
Dela Cruz,Bautista,Villanueva,Magsaysay,Dimaculangan,Manalo,Pangilinan,Salonga,Catacutan,Macaraeg,Evangelista,\
Buenaventura,Tolentino,Abaya,Abad,Lacson,Sumulong
german
Jürgen Matthias Torben Sören Heiko Uwe Rüdiger Benedikt Florian Korbinian Lukas Gerd Wolfgang Detlef Jannik Ansgar Christian Bernd
Anneliese Heike Steffi Ulrike Franziska Greta Lieselotte Antje Silke Mareike Rosemarie Jasmin Kathrin Birgit Dörte \
Hannelore Veronika Ronja
Brinkmann,Hagedorn,Oberländer,Wiesinger,Kröger,Thalmann,Pfeiffer,Lindemann,Rademacher,Zieglmaier,Strobl,Haberl,Eggers,\
Tiedemann,Nussbaumer,Vogelsang,Schürmann,von Hassell,Kienzle,Dallinger,Wurm,Sommer,Koch,Fuchs,Kaiser,Lang,Stein,\
Winkler,Gruber,Aebischer,Zumstein,Ziegenhagen,Mühlbauer,Schattschneider,Holzapfel,Petersen,Rosenkranz,Ungerer
french
Thibault Étienne Aurélien Guillaume Yannick Baptiste Jean-Marc Loïc Rémi Fabrice Pascal Gaëtan Cédric Didier
Clémence Mathilde Élodie Solène Margaux Sylvie Anaïs Marie-Claude Ghislaine Amandine Camille Océane Noémie Béatrice
Lefebvre,Charpentier,Delacroix,Bouchard,Marchand,Gauthier,Vasseur,Peltier,Tremblay,Desjardins,Lacombe,Thibodeau,\
Renaud,Delvaux,Vandenbossche,Wauters,Le Goff,Chevallier,Rousselet,Bélanger,Petit,Blanc,Leroy,Beaulieu,Courtois,\
Grandjean,Hamelin,Poulain
spanish
Álvaro Íñigo Joaquín Rubén Gonzalo Facundo Ezequiel Mauricio Leandro Emiliano Rigoberto Sergio Ángel Jesús
Rocío Leticia Maite Ximena Guadalupe Soledad Araceli Florencia Milagros Consuelo Paloma Itziar Dolores Abril
Echeverría,Quintanilla,Zamorano,Carrasco,Villalobos,Montenegro,Saavedra,Peñalver,Urrutia,Bermúdez,Caballero,Ledesma,\
Figueroa,Arancibia,Olmedo,Tejada,Cisneros,Maldonado,Rey,Bravo,Flores,Iglesias,Zubizarreta,Palacios,Robledo,Sepúlveda
italian
Gianluca Davide Edoardo Salvatore Raffaele Tommaso Ettore Vincenzo Carmine Ivan
Chiara Federica Ornella Giulia Loredana Martina Serena Assunta Fiorella Alba
Bevilacqua,Mancuso,Santoro,Pellegrini,De Angelis,Caruso,Fontanella,Zanetti,Brambilla,Castellani,Di Pietro,Lo Presti,\
Sartori,Tagliabue,Guerra,Leone,Giordano,Quaranta,Vitale
dutch
Joost Sander Thijs Bram Wouter Ruben Jeroen Koen
Femke Anouk Marloes Sanne Lotte Hilde Marijke Tessa
van den Heuvel,Hoekstra,Dijkstra,de Wit,van Leeuwen,Scholten,Postma,Kuipers,ter Horst,Verbruggen,de Graaf,Bosman,\
Jonker,Kok,Zijlstra,van Rossum,Meijerink
portuguese
Thiago João Rodrigo Gilberto Nuno Vasco Caio Márcio Wellington Duarte
Luciana Mariana Beatriz Fernanda Joana Thaís Jussara Leonor Vitória Catarina
Figueiredo,Carvalho,Teixeira,Nogueira,da Costa,Queiroz,Azevedo,dos Santos,Vasconcelos,Marques,Fonseca,Cavalcanti,\
Brandão,Pinheiro,Lobo,Leal,Bragança,Sampaio,Valadares
polish
Grzegorz Wojciech Krzysztof Łukasz Zbigniew Mateusz Sławomir Radosław
Agnieszka Małgorzata Katarzyna Zofia Elżbieta Justyna Bożena Wioletta
Wiśniewski/Wiśniewska,Kowalczyk,Zieliński/Zielińska,Wójcik,Dąbrowski/Dąbrowska,Szymczak,Mazurek,Piotrowski/Piotrowska,\
Grabowski/Grabowska,Pawlak,Sikora,Jabłoński/Jabłońska
nordic
Axel Rasmus Håkan Øyvind Mikkel Torbjørn Gustav Lasse Anders Sigurd Björn Jeppe Stig Ola
Freja Ingrid Linnéa Astrid Solveig Maja Gunilla Kirsten Ragnhild Ylva Karin Signe Mette Liv
Lindqvist,Bergström,Sandberg,Holmgren,Nygaard,Haugen,Kristoffersen,Mikkelsen,Thorvaldsen,Ekström,Sørensen,Bakken,\
Østergaard,Fredriksson,Dalgaard,Solberg,Lund,Berg,Rask,Frisk,Ångström,Hovland,Kjærgaard,Wallin
finnish
Pekka Juhani Antti Mikko Veli-Matti Ilkka Tuomas Risto
Päivi Aino Kaisa Tuulikki Riikka Sanna-Mari Outi Helmi
Korhonen,Mäkinen,Virtanen,Lehtonen,Räsänen,Heikkilä,Koskinen,Savolainen,Hietala,Järvelä,Tuominen,Niemi
czech
Jiří Zdeněk Radek Tomáš Vojtěch Lubomír Ondřej Miloš
Hedvika Jitka Markéta Zuzana Lenka Blanka Eliška Radka
Novotný/Novotná,Dvořák/Dvořáková,Procházka/Procházková,Hruška/Hrušková,Kučera/Kučerová,Zeman/Zemanová,Šťastný/Šťastná,\
Pokorný/Pokorná,Vlček/Vlčková,Beneš/Benešová
hungarian
Zoltán Gábor Balázs Ferenc Attila Csaba Levente Dénes
Eszter Ildikó Réka Piroska Zsófia Enikő Boglárka Judit
Horváth,Szabó,Lakatos,Fekete,Balogh,Kocsis,Juhász,Takács,Székely,Vörös,Farkas,Kis
greek
Stavros Dimitris Yiannis Kostas Nikos Panagiotis Thanasis Vangelis
Eleni Despina Katerina Ioanna Vasiliki Foteini Paraskevi Zoe
Papadakis,Konstantinou,Georgiadis,Stavropoulos,Kalogeras,Mavridis,Antoniou,Sideris,Karagiannis,Theodorou,Vlachos,Makris
turkish
Emre Mehmet Burak Serkan Hakan Yusuf Tolga Barış Deniz
Elif Ayşe Zeynep Gülşen Merve Nurcan Fadime Sevgi Umut
Yıldırım,Öztürk,Çelik,Demirci,Karaca,Aydın,Şahin,Kılıç,Güneş,Toprak,Erdoğan,Yavuz
world
Nguyen|Minh|Khalid|Omar|Tariq|Dmytro|Oleksandr|Bogdan|Andrei|Min-jun|Hiroshi|Kwame|Moshe|Reza|Tekle|Samir|Luka|Jean-Pierre
Thuy|Linh|Layla|Rania|Oksana|Iryna|Ioana|Soo-yeon|Yuki|Abena|Shira|Parisa|Selam|Nour|Jelena|Svetlana|Mirela|Aziza
Haddad,Al-Masri,Tkachenko,Shevchuk,Popescu,Ionescu,Park,Tanaka,Mensah,Levy,Hosseini,Tesfaye,Benali,Jovanović,Petrović,\
Tran,Phan,Kobayashi,Boateng,Azoulay,Rahimi,Marković,Bui,El Amrani,Ivanova,Kozak,Khoury,Oduya,Watanabe,Bondarenko,\
Dragomir`;

export const origins: ReadonlyMap<string, Origin> = new Map(
  list
    .trim()
    .split(/\n(?=[a-z]+\n)/)
    .map((block) => {
      const [name = '', men = '', women = '', families = ''] = block.trim().split('\n');
      const given = (text: string): readonly string[] => text.split(text.includes('|') ? '|' : ' ');
      return [name, { men: given(men), women: given(women), families: families.split(',') }];
    }),
);
