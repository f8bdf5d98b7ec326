// Men's names, women's names, surnames ("man's/woman's" where they differ).
export const cultures: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'James|Oliver|George|Harry|Thomas|Simon|Derek|Keith|Nigel|Trevor|Callum|Ryan|Kyle|Brandon|Tyler|' +
      'Walter|Douglas|Ethan|Gavin|Lewis|Stuart|Howard|Clive',
    'Emily|Charlotte|Sophie|Margaret|Janet|Deborah|Tracey|Heather|Brittany|Ashley|Megan|Lauren|Beryl|' +
      'Doreen|Hannah|Joanne|Kimberly|Gemma|Philippa|Edith|Maureen|Stacey',
    'Smith|Johnson|Whitaker|Ashworth|Pemberton|Clarke|Hughes|Bennett|Fletcher|Holloway|Barnes|Cartwright|' +
      'Jennings|Doyle|Ramsbottom|Goddard|Tillman|Hargrove|Sutherland|Lockwood|Wainwright|Prescott|Dawson|' +
      'Kirby|Radcliffe|Mayhew|Stubbs|Vickers',
  ],
  celtic: [
    'Ciarán|Eoin|Padraig|Declan|Rhys|Gethin|Hamish|Fergus|Niall|Conor|Angus|Cormac',
    'Aoife|Niamh|Siobhán|Caitríona|Sinéad|Bronwen|Mairead|Orla|Róisín|Eilidh|Gwen|Deirdre',
    "O'Brien|Murphy|Gallagher|Ní Dhomhnaill|McAllister|Mac Giolla|O'Shaughnessy|Llewellyn|Kinsella|" +
      'Brennan|MacLeod|Cuddihy|Geraghty|Pritchard|Fitzgerald|Tierney|McGrath',
  ],
  german: [
    'Stefan|Jürgen|Uwe|Thomas|Florian|Matthias|Heinz|Lukas|Sebastian|Karl-Heinz|Björn|Detlef|Jonas|Holger|Rüdiger',
    'Sabine|Ursula|Katharina|Heike|Petra|Anneliese|Jana|Lena|Birgit|Monika|Friederike|Ann-Kathrin|Gudrun|Svenja|Ilse',
    'Müller|Schneider|Vogelsang|Hoffmann|Krause|Brinkmann|Weiß|Oberhauser|Lehmann|Schwarzenbeck|Kühn|' +
      'Dörfler|Zimmermann|von Hagen|Pfeiffer|Jäger|Tönnies|Wegner|Bauernfeind|Rösch|Nowak|Eberle|Stöckl',
  ],
  french: [
    'Julien|Philippe|Mathieu|Jean-Luc|Thierry|Antoine|Rémi|Guillaume|Baptiste|Gérard|Loïc|Hervé|Yannick',
    'Camille|Nathalie|Sylvie|Élodie|Chloé|Marie-Claude|Bérénice|Céline|Margaux|Isabelle|Anaïs|Monique|Solène',
    'Dupont|Lefebvre|Moreau|Girard|Le Goff|Bertrand|Fontaine|Chevalier|de La Tour|Marchand|Perrin|' +
      'Charpentier|Renaud|Vasseur|Tremblay|Bouchard|Kerbrat|Delacroix|Rousselet|Guillemin',
  ],
  spanish: [
    'Javier|Alejandro|Manuel|Íñigo|Sergio|Álvaro|Rubén|José Antonio|Pablo|Andrés|Gonzalo|Iker|Xavier',
    'Carmen|Lucía|María José|Pilar|Nuria|Inés|Rocío|Begoña|Marta|Ainhoa|Montserrat|Elena|Concepción',
    'García|Fernández|Ruiz|Navarro|Iglesias|Ortega|Castillo|Etxeberria|Puig|Domínguez|Serrano|Cabrera|' +
      'Blanco|Peñalver|Gallardo|Soler|Vidal|Lozano',
  ],
  latin: [
    'Diego|Mateo|Ricardo|Facundo|Luis Ángel|Emiliano|Santiago|Héctor|Joaquín|Óscar|Raúl|Nahuel',
    'Valentina|Guadalupe|Ximena|Florencia|Camila|Yolanda|Daniela|Rosario|Mariana|Luz María|Brenda|Milagros',
    'Hernández|Rodríguez|Martínez|Salazar|Villanueva|Aguirre|Quispe|Benítez|Cárdenas|Ríos|Zamora|' +
      'Escobedo|Paredes|Ledesma|Montoya|Cisneros|Arriaga|Sandoval',
  ],
  italian: [
    'Marco|Giuseppe|Luca|Alessandro|Matteo|Francesco|Davide|Salvatore|Gianluca|Enrico|Pasquale|Stefano',
    'Giulia|Francesca|Chiara|Paola|Maria Grazia|Elisabetta|Federica|Antonella|Silvia|Ornella|Rosalba|Serena',
    "Rossi|Esposito|Colombo|Ferrari|De Luca|Bianchi|Marchetti|Lombardi|D'Angelo|Galli|Conti|Barbieri|" +
      'Caputo|Santoro|Fumagalli|Zanetti|Lo Presti|Rinaldi',
  ],
  portuguese: [
    'João|Rafael|Thiago|Gustavo|Leonardo|Marcelo|Otávio|Caio|Wellington|Fábio|Vinícius|José Carlos',
    'Ana Paula|Juliana|Beatriz|Larissa|Patrícia|Letícia|Tainá|Mariana|Rosângela|Bruna|Luciana|Jéssica',
    'Silva|Oliveira|dos Santos|Ferreira|Almeida|Carvalho|Pereira|Cavalcante|Nogueira|Teixeira|Barbosa|' +
      'de Souza|Figueiredo|Moura|Rezende|Guimarães|Monteiro',
  ],
  dutch: [
    'Jeroen|Pieter|Bas|Maarten|Sander|Ruben|Wouter|Gerrit|Thijs|Willem|Daan|Koen|Henk',
    'Marieke|Annemarie|Femke|Sanne|Lotte|Ingrid|Willemijn|Anouk|Tineke|Fleur|Hanneke|Roos|Joke',
    "de Vries|van den Berg|Jansen|Bakker|van der Meulen|Visser|Smit|Hoekstra|Dijkstra|van 't Hof|Kuipers|" +
      'Mulder|Verhoeven|ter Horst|Postma|Vermeer|Schouten|van Leeuwen',
  ],
  polish: [
    'Piotr|Krzysztof|Tomasz|Michał|Paweł|Grzegorz|Jakub|Marcin|Zbigniew|Wojciech|Łukasz|Bartosz',
    'Agnieszka|Katarzyna|Magdalena|Małgorzata|Joanna|Barbara|Ewelina|Zofia|Aleksandra|Dorota|Justyna|Grażyna',
    'Kowalski/Kowalska|Nowak|Wiśniewski/Wiśniewska|Wójcik|Lewandowski/Lewandowska|Zieliński/Zielińska|' +
      'Szymański/Szymańska|Mazur|Krawczyk|Jabłoński/Jabłońska|Pawlak|Górski/Górska|Sikora|' +
      'Borowiecki/Borowiecka|Czajka|Wróbel',
  ],
  danish: [
    'Mads|Søren|Jens|Rasmus|Anders|Kasper|Niels|Mikkel|Henrik|Frederik|Torben|Bjarne',
    'Mette|Kirsten|Freja|Signe|Pernille|Karen|Astrid|Camilla|Bodil|Rikke|Ida|Lærke',
    'Jensen|Nielsen|Sørensen|Møller|Kjær|Thomsen|Østergaard|Poulsen|Holm|Mortensen|Friis|Bruun|Dalsgaard|' +
      'Skovgaard|Lauritsen|Winther',
  ],
  czech: [
    'Jan|Petr|Tomáš|Jiří|Martin|Ondřej|Vojtěch|Zdeněk|Lukáš|Radek|Jakub|Miroslav',
    'Jana|Lenka|Kateřina|Tereza|Eva|Zuzana|Markéta|Hana|Veronika|Jitka|Barbora|Ludmila',
    'Novák/Nováková|Svoboda/Svobodová|Dvořák/Dvořáková|Černý/Černá|Procházka/Procházková|Kučera/Kučerová|' +
      'Veselý/Veselá|Horák/Horáková|Pokorný/Pokorná|Marek/Marková|Jelínek/Jelínková|Růžička/Růžičková|' +
      'Sedláček/Sedláčková|Kříž/Křížová',
  ],
  indian: [
    'Rajesh|Arjun|Vikram|Suresh|Imran|Karthik|Anil|Manish|Harpreet|Rohan|Sanjay|Venkatesh|Debashish',
    'Priya|Anjali|Sunita|Lakshmi|Deepika|Kavitha|Shreya|Fatima|Meenakshi|Pooja|Nandini|Jaspreet|Aishwarya',
    'Sharma|Patel|Iyer|Reddy|Singh|Chatterjee|Nair|Gupta|Deshpande|Kaur|Banerjee|Subramanian|Khan|Mehta|' +
      'Rao|Bhattacharya|Pillai|Kulkarni|Venkataraman|Fernandes',
  ],
  chinese: [
    'Wei|Jun Hao|Kelvin|Zhiyuan|Ming|Jason|Boon Kiat|Wei Jie|Xiaofeng|Raymond|Hao',
    'Mei Ling|Xiu Ying|Hui Min|Li Na|Jia Yi|Siew Lan|Yuting|Shu Fen|Cheryl|Jing|Wan Ting',
    'Tan|Lim|Wang|Zhang|Ng|Chua|Liu|Goh|Ong|Huang|Teo|Zhao|Koh|Cheung|Lau|Xie|Ouyang|Seah',
  ],
  arabic: [
    'Mohammed|Ahmed|Youssef|Karim|Omar|Bilal|Khalid|Tariq|Hamza|Mustafa|Rachid',
    'Fatima|Aisha|Leïla|Nour|Samira|Yasmine|Khadija|Amina|Zeinab|Hanan|Rania',
    'El Amrani|Haddad|Benali|Al-Sayed|Mansour|Khoury|Bouazza|Hussein|Ben Salah|Nasser|Abdelkader|Farouk|' +
      'Saidi|Al Rashid|Ziani',
  ],
  african: [
    'Chukwuemeka|Kwame|Tunde|Kofi|Mamadou|Emeka|Oluwaseun|Ousmane|Abebe|Ibrahima|Samuel',
    'Ngozi|Amara|Adwoa|Aminata|Folake|Chiamaka|Wanjiru|Fatoumata|Blessing|Abena|Selam',
    'Okafor|Mensah|Adeyemi|Diallo|Nwosu|Owusu|Traoré|Balogun|Kamau|Boateng|Eze|Tadesse|Diop|Oyelaran|Asante|Mutombo',
  ],
  zulu: [
    'Thabo|Sipho|Lwazi|Mandla|Tshepo|Bongani|Kagiso|Themba|Sibusiso|Lethabo',
    'Nomvula|Thandiwe|Lerato|Zanele|Naledi|Ayanda|Palesa|Nokuthula|Busisiwe|Refilwe',
    'Dlamini|Nkosi|Mokoena|Khumalo|Ndlovu|Mahlangu|Sithole|Molefe|Zwane|Mthembu|Radebe|Tshabalala|Buthelezi|Modise',
  ],
  afrikaans: [
    'Johan|Pieter|Hennie|Riaan|Jaco|Francois|Gerhard|Kobus|Dewald|Stefan',
    'Annelie|Elmarie|Marietjie|Chantelle|Riana|Marlene|Sunette|Lizelle|Hester|Ilze',
    'Botha|van der Merwe|Pretorius|du Plessis|Venter|Fourie|Coetzee|Swanepoel|le Roux|Nel|Steyn|Labuschagne|Oosthuizen',
  ],
  malay: [
    'Ahmad Faizal|Hafiz|Azman|Iskandar|Ridzuan|Zulkifli|Haziq',
    'Nurul Huda|Siti Aminah|Farah|Aisyah|Nadia|Rosnah|Haslinda',
    'bin Osman/binte Osman|bin Rahman/binte Rahman|Abdullah|bin Yusof/binte Yusof|Salleh|Hashim|bin Jamal/binte Jamal',
  ],
  pacific: [
    'Tane|Wiremu|Sione|Rawiri|Tama|Nikau|Semisi|Hemi|Mikaere|Tevita',
    'Aroha|Mere|Hinemoa|Ana|Kiri|Losa|Moana|Anahera|Sela|Ngaire',
    "Ngata|Tuilagi|Parata|Te Rangi|Fonoti|Henare|Faleolo|Waititi|Pohatu|Tau'ofa|Rangihuna|Leota|Tamihana",
  ],
  turkish: [
    'Mehmet|Emre|Burak|Hakan|Cem|Serkan|Volkan|Kerem|Oğuz',
    'Ayşe|Elif|Zeynep|Gülsüm|Esra|Derya|Şükran|Hatice|Büşra',
    'Yılmaz|Kaya|Demir|Şahin|Öztürk|Aydın|Korkmaz|Çelik|Arslan|Karagöz|Erdoğan|Bozkurt',
  ],
  slavic: [
    'Dmytro|Oleksandr|Sergei|Andrij|Bohdan|Ivan|Mykola|Pavel|Taras',
    'Olena|Svitlana|Nataliia|Iryna|Oksana|Anastasia|Tetiana|Ljudmila|Daria',
    'Kovalenko|Shevchenko|Petrov/Petrova|Ivanov/Ivanova|Bondarenko|Melnyk|Tkachuk|Sokolov/Sokolova|' +
      'Hrytsenko|Zaytsev/Zaytseva|Lysenko',
  ],
  balkan: [
    'Dragan|Goran|Zoran|Marko|Nikola|Milan|Ivica|Dejan|Tomislav',
    'Jelena|Snežana|Ivana|Milica|Dragana|Vesna|Gordana|Marijana|Ana',
    'Petrović|Horvat|Jovanović|Kovačević|Marić|Babić|Stojanović|Knežević|Nikolić|Begić|Hadžić',
  ],
  romanian: [
    'Ionuț|Andrei|Bogdan|Mihai|Cristian|Florin|Răzvan|Vasile',
    'Ioana|Mihaela|Elena|Gabriela|Alina|Raluca|Simona|Anca',
    'Popescu|Ionescu|Dumitru|Munteanu|Stan|Constantinescu|Rusu|Ciobanu|Enache|Lupu|Moldovan',
  ],
  greek: [
    'Nikos|Giorgos|Dimitri|Kostas|Stavros|Yannis|Spiros|Theo',
    'Eleni|Maria|Katerina|Sofia|Voula|Despina|Ioanna|Anastasia',
    'Papadopoulos|Georgiou|Katsaros|Nikolaidis|Economou|Vasilakis|Christodoulou|Stathopoulos|Makris',
  ],
  vietnamese: [
    'Minh|Tuan|Duc Anh|Quang|Hoang|Bao|Thanh Tung|Khoa',
    'Linh|Thu Trang|Ngoc|Huong|Phuong Anh|Lan|Thuy|Mai Chi',
    'Nguyen|Tran|Pham|Le|Hoang|Vo|Dang|Bui|Huynh|Trinh',
  ],
  jewish: [
    'Avi|Noah|Eitan|Benjamin|Yosef|Ari|Moshe|Saul',
    'Rivka|Miriam|Talia|Shoshana|Rachel|Naomi|Yael|Hadassah',
    'Goldberg|Cohen|Rosenthal|Feldman|Mizrahi|Katzenelson|Shapiro|Ben-David|Weissman|Abramowitz',
  ],
};
