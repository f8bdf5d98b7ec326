// Given names and surnames by culture.
import { list, type Random } from './random.ts';

type Culture = { readonly f: readonly string[]; readonly m: readonly string[]; readonly s: readonly string[] };
const culture = (f: string, m: string, s: string): Culture => ({ f: list(f), m: list(m), s: list(s) });

const cultures = {
  anglo: culture(
    'Abigail Amber Beth Bridget Camilla Carol Charlotte Chloe Claire Daisy Deborah Donna Eleanor Ellie Faye Felicity Frances Georgia Gillian Hannah Harriet Hayley Heather Imogen Ivy Jacqueline Jodie Joyce Judith Kayleigh Kelly Kirsty Lauren Leanne Lorna Lynne Maisie Marjorie Megan Melissa Molly Naomi Paige Pamela Phoebe Poppy Rebecca Rosie Ruth Samantha Shannon Sheila Stacey Tabitha Tracey Vicky Wendy Zara Ashley Brittany Courtney Denise Gail Jolene Kendra Madison Peyton Rhonda Savannah Tammy',
    'Adrian Alan Alistair Barry Ben Bradley Callum Cameron Carl Clive Colin Craig Damian Darren Dean Derek Dominic Duncan Elliot Ewan Fraser Gareth Gavin Geoff Graham Grant Harvey Howard Hugh Iain Jamie Jasper Joel Keith Kevin Leon Lewis Lloyd Malcolm Marcus Martin Mason Maurice Nathan Neil Nigel Oscar Owen Philip Ralph Reece Rhys Rory Russell Scott Stuart Terence Toby Trevor Wayne Brent Brody Chad Clayton Dustin Garrett Hunter Kyle Randy Travis Wyatt Logan',
    'Abbott Aldridge Appleby Armitage Ashdown Atkins Bagshaw Barlow Beckett Birch Blackwood Bolton Bradshaw Brearley Burgess Butterworth Carver Chadwick Clegg Colbourne Cotterill Crabtree Dalton Dawson Denham Drake Eastwood Eddington Fairclough Farrow Fenwick Fielding Foxton Garside Gladwell Goddard Greenhalgh Hadley Halliwell Hargreaves Haworth Heaton Hibbert Holloway Hopkins Huxtable Ingram Jessop Kershaw Kirkby Lambert Langley Lockwood Lomax Marsden Mayhew Middleton Mosley Naylor Newbold Oakes Ogden Parkin Pearce Pemberton Pickering Prescott Quigg Radcliffe Ramsey Redfern Ridley Rowbotham Salter Saunders Shackleton Sharples Skelton Stainton Stokes Sutcliffe Swann Tatlock Thackeray Thornley Tindall Tunstall Underhill Varley Wadsworth Wainwright Waterhouse Whitlock Wilmot Winstanley Woodhead Yardley Yates Baldwin Boyer Carlson Conley Dillard Estes Frazier Gentry Hutchins Kessler Lawson Mcallister Norwood Pruitt Rutledge Stanton Tillman Vickers Weaver Young King Price Rich Field Banks',
  ),
  celtic: culture(
    'Aisling Aoife Blathnaid Caoimhe Ciara Clodagh Deirdre Eimear Fionnuala Grainne Maeve Niamh Orla Roisin Saoirse Sinead Siobhan Una Catriona Eilidh Mairi Morag Angharad Bronwen Carys Rhiannon Sian',
    'Brendan Cathal Ciaran Colm Conor Cormac Declan Diarmuid Donal Eamon Eoin Fergal Finbarr Lorcan Malachy Niall Oisin Padraig Ruairi Tadhg Hamish Lachlan Struan Dafydd Emyr Gethin Iwan',
    "Brennan Byrne Cassidy Coughlan Delaney Devlin Donohue Fahy Finnegan Gallagher Geraghty Heffernan Hennessy Keane Kinsella Lynott McCarthy McGrath McNamara Moriarty O'Brien O'Connell O'Dwyer O'Farrell O'Reilly O'Shea Rafferty Scanlon Tierney Twomey MacLeod MacKinnon Urquhart Drummond Buchanan Llewellyn Prosser Pritchard Gwynne Cadwallader",
  ),
  indian: culture(
    'Aarti Anjali Bhavna Deepika Divya Gauri Isha Jyoti Kavita Lakshmi Madhuri Meera Nandini Neha Padma Pooja Priyanka Radhika Rekha Revathi Ritu Sangeeta Shalini Shreya Sunita Swati Tanvi Urmila Vaishali Vidya Harpreet Manpreet',
    'Aditya Ajay Akash Amit Anand Arjun Ashok Balaji Chetan Deepak Ganesh Gaurav Harish Hemant Jayesh Karthik Kiran Manish Mohit Naveen Nikhil Pankaj Pranav Rahul Rajesh Ramesh Rohan Sandeep Sanjay Suresh Tarun Vikram Vinod Yash Gurdeep',
    'Acharya Agarwal Bhandari Bhatt Chandran Chaudhary Chopra Dasgupta Deshmukh Deshpande Dhawan Gaikwad Ghosh Gokhale Gupta Iyengar Iyer Jadhav Joshi Kamath Kapoor Krishnan Kulkarni Malhotra Mehta Menon Mishra Mukherjee Naidu Nair Pandey Patil Pillai Raghavan Rajput Rao Reddy Saxena Sengupta Shetty Shukla Srinivasan Subramaniam Thakur Tiwari Trivedi Varma Venkatesh Yadav Gill Sandhu Dhillon',
  ),
  muslim: culture(
    'Aisha Amina Asma Fatima Farah Hafsa Halima Hana Huda Khadija Layla Maryam Nadia Noor Rabia Rania Rukhsana Saima Salma Samira Sana Shazia Sumaya Yasmin Zahra Zainab',
    'Abdullah Adnan Ahmed Bilal Faisal Farhan Hamza Haroon Hassan Ibrahim Idris Imran Ismail Jamal Kareem Khalid Mahmoud Mustafa Nabil Omar Rashid Rizwan Saeed Salman Tariq Usman Wasim Yusuf Zubair',
    'Abbasi Ahmad Akhtar Al-Amin Al-Hashimi Ansari Aziz Baig Bashir Butt Chaudhry Darwish El-Sayed Farooqi Haddad Hakim Hussain Iqbal Jaber Karimi Khalil Mansour Mirza Nasser Qureshi Rahman Saleh Shaikh Siddiqui Suleiman Zaman Khoury Malik Rehman',
  ),
  african: culture(
    'Abena Adaeze Adwoa Akosua Amara Chiamaka Chinwe Efua Folake Funmilayo Ifeoma Lerato Lindiwe Naledi Ngozi Nomsa Nthabiseng Palesa Precious Thandeka Thandiwe Tolu Wanjiru Yetunde Zanele Zodwa Nokuthula Busisiwe',
    'Adebayo Ayodele Babatunde Bongani Chidi Chukwuemeka Emeka Femi Kagiso Kofi Kwabena Kwame Lwazi Mandla Mpho Obinna Olumide Sandile Segun Sibusiso Sipho Tendai Themba Thabo Tunde Uche Vusi Wanjala',
    'Abiola Adeleke Adeyemi Afolabi Agyeman Akande Amoah Asante Balogun Boateng Chukwu Dlamini Ekwueme Eze Gumede Kamau Khumalo Kiplagat Mabaso Madonsela Mahlangu Maseko Mensah Mhlongo Mkhize Mokoena Molefe Mthembu Mutasa Ncube Ndlovu Nkosi Ntuli Nwosu Obi Odhiambo Ogunleye Okafor Okonkwo Oladipo Onyango Osei Owusu Radebe Sithole Tshabalala Zulu Zwane',
  ),
  afrikaans: culture(
    'Annelize Chantelle Elmarie Hester Ilse Karien Liezl Marlize Riana Sunette Tanya Yolandi',
    'Barend Christo Danie Deon Francois Gerhard Hennie Jaco Johan Kobus Pieter Riaan Schalk Willem',
    'Bester Botha Burger Cilliers Coetzee Cronje De_Villiers De_Wet Du_Plessis Du_Toit Erasmus Grobler Joubert Kruger Labuschagne Le_Roux Malan Nel Pienaar Pretorius Snyman Steyn Swanepoel Van_der_Merwe Van_Niekerk Van_Zyl Venter Viljoen Visagie',
  ),
  eastasian: culture(
    'Hui_Min Jia_Hui Li_Ting Mei_Ling Pei_Shan Siew_Lan Wai_Yee Xin_Yi Yi_Xuan Yuki Hye-jin Ji-woo Soo-yeon Akiko Haruka Naoko Xiaoli Wenjing Linh Thuy Huong',
    'Boon_Keng Chee_Wai Guo_Wei Jun_Hao Kah_Seng Kok_Leong Wei_Jie Zhi_Hao Hiroshi Kenji Takeshi Min-jun Seung-ho Jianguo Zhiwei Haoran Duc Minh Quang Tuan',
    'Ang Chan Cheung Chia Chong Chua Foo Goh Heng Ho Koh Kwok Lau Leong Lim Loh Neo Ng Ong Peh Quek Seah Sim Soh Tan Tay Teo Toh Wong Yeo Zhang Zhou Huang Liang Xu Nakamura Fujimoto Okada Hayashi Kwon Jeong Seo Nguyen Tran Pham Vo Dang',
  ),
  hispanic: culture(
    'Adriana Alejandra Almudena Araceli Beatriz Carmen Catalina Consuelo Daniela Dolores Elena Esperanza Estefanía Gabriela Graciela Guadalupe Inmaculada Jimena Leticia Lourdes Lucía Macarena Maricarmen Mercedes Montserrat Noelia Nuria Paloma Pilar Remedios Rocío Rosario Soledad Susana Verónica Ximena Yolanda',
    'Agustín Alberto Álvaro Andrés Arturo Baltasar Benjamín Borja César Cristóbal Diego Eduardo Emilio Enrique Esteban Fabián Felipe Gerardo Gonzalo Guillermo Héctor Ignacio Iñaki Jaime Joaquín Julián Leandro Lorenzo Matías Mauricio Nicolás Ramiro Raúl Rodrigo Rubén Salvador Sergio Vicente',
    'Aguilar Alarcón Albornoz Arango Aranda Barrera Benítez Bermúdez Cabello Calderón Cárdenas Carrasco Castaño Cervantes Cifuentes Cordero Cortés Cuevas Domínguez Echeverría Escobar Espinosa Figueroa Fuentes Galán Gallardo Garrido Guerrero Herrera Ibáñez Iglesias Lozano Luna Maldonado Marín Montoya Moreno Navarro Ojeda Olivares Otero Palacios Pardo Pastor Peña Quintero Rangel Robles Rojas Salazar Sandoval Sepúlveda Soto Tapia Trujillo Urrutia Valdés Vallejo Vega Velasco Villalobos Zamora',
  ),
  german: culture(
    'Adelheid Anja Annegret Antje Bärbel Birgit Brigitte Christa Cordula Dagmar Elfriede Elke Franziska Frauke Gerda Gudrun Hannelore Heike Hildegard Ilona Ingeborg Jutta Karin Katrin Kirsten Lieselotte Lotte Mareike Marlene Mechthild Petra Renate Rosemarie Sabine Silke Steffi Svenja Ulrike Ursula Waltraud Wiebke',
    'Achim Albrecht Axel Bernd Burkhard Christoph Detlef Dieter Dirk Eberhard Eckhard Egon Enno Falk Ferdinand Friedhelm Gernot Gerd Günter Hagen Hartmut Heiko Heinrich Helmut Henning Holger Horst Ingo Jörg Jürgen Karsten Knut Lothar Manfred Norbert Olaf Ralf Reinhard Rüdiger Siegfried Sönke Torsten Uwe Volker Wolfgang',
    'Achternbusch Ahrens Bachmann Baumgartner Behrens Biedermann Blum Bohnert Brandt Bruns Dahlmann Dietz Ebner Eichhorn Engel Fassbender Feldmann Fink Förster Freitag Gerlach Goldbach Grabowski Hagedorn Hartwig Hauck Heise Hensel Hoffmeister Huber Jahnke Jansen Kaufmann Kern König Kohlhaas Krause Kuhn Lindner Löffler Maurer Mertens Moser Neumann Niemeyer Ostermann Pfeiffer Pohl Raabe Reinhardt Richter Röder Rosenthal Sauer Schäfer Schirmer Schlüter Schuster Seidel Sommer Stadler Steinbach Thiele Ullrich Vogt Wächter Weidner Wendt Winkler Wolf Zeller Ziegler',
  ),
  french: culture(
    'Adèle Agathe Amandine Anaïs Aurélie Bénédicte Brigitte Capucine Cécile Chantal Clémence Clotilde Corinne Delphine Élodie Émilie Estelle Fabienne Florence Geneviève Ghislaine Isabelle Jocelyne Joséphine Laetitia Léa Lucie Madeleine Manon Margaux Marie-Claude Mathilde Monique Mylène Océane Odile Pauline Sandrine Séverine Solène Sylvie Véronique Yvette',
    'Alain Antoine Armand Aurélien Baptiste Benoît Bertrand Cédric Clément Damien Denis Didier Étienne Fabrice Florian Franck Gaëtan Gilles Grégoire Guillaume Hervé Hugo Jacques Jean-Luc Jérôme Julien Laurent Loïc Ludovic Marcel Mathieu Maxime Nicolas Olivier Pascal Pierre-Yves Quentin Raphaël Régis Rémi Sébastien Sylvain Thibault Thierry Yannick',
    'Aubert Bacquet Barbier Beaumont Berthelot Besson Blanchard Bonnet Bouchard Boulanger Carpentier Chauvin Chevalier Cordier Coulon Daubigny Delacroix Delattre Descamps Deschamps Dufour Dumas Dupuis Etcheverry Fabre Faucher Ferrand Fontaine Fournier Gaillard Gauthier Giraud Guérin Guilbert Hamel Jacquet Jourdan Lacombe Laporte Leblanc Lecomte Lefèvre Legrand Lemoine Lépine Maillard Marchand Mercier Meunier Monnier Morvan Paquet Pelletier Perrot Picard Poirier Poulain Prévost Renaud Rivière Rousseau Roussel Sauvage Tessier Thévenin Vasseur Verdier Vidal',
  ),
  lusophone: culture(
    'Amália Ana_Rita Bárbara Bruna Camila Carolina Catarina Célia Cláudia Débora Eduarda Fernanda Flávia Graça Helena Inês Isadora Joana Juliana Larissa Letícia Lúcia Luísa Madalena Márcia Mariana Marisa Matilde Natália Patrícia Raquel Rita Sílvia Tatiana Teresa Vanessa Vitória',
    'Afonso Alexandre Anselmo António Armando Artur Bernardo Bruno Caio Cristiano Davi Duarte Edson Fábio Fernando Filipe Francisco Gustavo Henrique João Jorge José_Carlos Luís Manuel Márcio Miguel Nuno Otávio Paulo Pedro Rafael Renato Ricardo Rui Simão Tiago Tomás Vasco Vinícius Xavier',
    'Abreu Almeida Amaral Antunes Assunção Azevedo Barbosa Barros Batista Braga Brito Cabral Caldeira Cardoso Carvalho Castanheira Coelho Conceição Correia Coutinho da_Silva Domingues dos_Santos Esteves Falcão Faria Ferreira Figueiredo Fonseca Freitas Gaspar Gonçalves Guimarães Leitão Lobo Machado Magalhães Marques Matos Meireles Mendonça Monteiro Moreira Moura Neves Nóbrega Nogueira Pacheco Peixoto Pimentel Queirós Ramalho Ribeiro Sampaio Saraiva Simões Tavares Teixeira Valente Vasconcelos Vieira',
  ),
  italian: culture(
    'Alessandra Antonella Arianna Benedetta Bianca Carlotta Caterina Chiara Cinzia Concetta Costanza Donatella Elisabetta Federica Fiorella Francesca Giada Ginevra Giuliana Graziella Ilaria Laura Lucrezia Ludovica Maddalena Mariangela Martina Michela Nicoletta Ornella Paola Raffaella Rosanna Serena Silvana Stefania Valentina Viola',
    'Alessandro Alfredo Angelo Antonino Beniamino Carmelo Claudio Corrado Cosimo Dario Domenico Edoardo Emanuele Enzo Ettore Fabrizio Filippo Gaetano Giacomo Gianluca Giovanni Giuseppe Ivano Luca Marcello Massimo Mirko Nicolò Ottavio Pasquale Pierpaolo Riccardo Roberto Salvatore Silvio Simone Tommaso Ugo Vincenzo',
    'Amato Barbieri Basile Bellini Benedetti Bianchi Bonetti Bruno Calabrese Caputo Caruso Cattaneo Cavalli Colombo Conti Coppola Costantini D’Angelo De_Luca De_Santis Di_Stefano Donati Esposito Fabbri Falcone Farina Ferrara Fiore Fontana Gallo Gentile Giordano Grasso Lombardi Longo Mancini Marchetti Mariani Martinelli Mazza Messina Montanari Morelli Negri Orlando Pagano Palumbo Parisi Pellegrini Piras Ricci Rinaldi Rizzo Romano Rossetti Ruggiero Sala Sartori Serra Silvestri Sorrentino Testa Valentini Villa Vitale',
  ),
  dutch: culture(
    'Anouk Annemiek Babette Carlijn Cornelia Elsbeth Evelien Femke Floortje Fenna Geertje Hanneke Ineke Jacoba Janneke Joke Karlijn Liesbeth Lotte Loes Maaike Marieke Marjolein Mieke Mirthe Nienke Noortje Rianne Roos Saskia Tineke Willemijn Wilma',
    'Arjan Bart Bas Casper Cees Daan Dirk Diederik Evert Ferry Floris Geert Gerrit Gijs Hendrik Huub Jaap Jelle Jeroen Joost Jurriaan Koen Lars Luuk Maarten Marnix Niels Pepijn Rens Rutger Sander Sjoerd Stijn Thijs Teun Wouter Wim',
    'Aalbers Bakker Beekman Bijl Blom Boersma Bos Bouwman Brouwer Bruin Dekker De_Graaf De_Groot De_Haan De_Jong Dijkstra Doornbos Elzinga Gerritsen Groenewegen Hartog Heemskerk Hoekstra Hofman Huisman Jacobs Kamphuis Koning Koster Kuiper Langeveld Meijer Mulder Oosterhuis Postma Prins Ritsema Schouten Slagter Smeets Terpstra Timmer Van_Beek Van_Dam Van_den_Berg Van_der_Linden Van_der_Veen Van_Dijk Van_Leeuwen Van_Wijk Veenstra Verhoeven Vermeulen Visser Vos Westerhof Wiersma Zijlstra Zwart',
  ),
  polish: culture(
    'Agnieszka Aleksandra Alicja Barbara Bożena Danuta Dominika Dorota Elżbieta Ewa Grażyna Halina Hanna Iwona Izabela Joanna Jolanta Justyna Kamila Karolina Katarzyna Kinga Krystyna Magdalena Małgorzata Marta Monika Natalia Patrycja Renata Sylwia Urszula Weronika Zofia Zuzanna',
    'Adam Andrzej Arkadiusz Artur Bartosz Bogdan Czesław Damian Dariusz Dawid Grzegorz Henryk Jacek Janusz Jarosław Jerzy Kacper Kamil Kazimierz Krzysztof Łukasz Maciej Marcin Marek Mariusz Mateusz Mirosław Paweł Piotr Przemysław Radosław Ryszard Sebastian Sławomir Szymon Tadeusz Tomasz Wojciech Zbigniew',
    'Adamczyk Baran Bąk Borkowski Chmielewski Cieślak Czarnecki Dąbrowski Duda Dudek Gajewski Głowacki Górski Grabowski Jabłoński Jakubowski Jankowski Jasiński Kaczmarek Kalinowski Kaźmierczak Kołodziej Konieczny Kozłowski Krajewski Krawczyk Kubiak Kucharski Lis Maciejewski Majewski Makowski Malinowski Marciniak Mazur Michalak Mroczek Nowakowski Olszewski Ostrowski Pawlak Piątek Pietrzak Rutkowski Sikora Sobczak Sokołowski Stępień Szczepański Szymczak Tomaszewski Urban Walczak Wasilewski Wilk Witkowski Wrona Wróblewski Zając Zalewski Ziółkowski',
  ),
  swedish: culture(
    'Agneta Alva Annika Astrid Birgitta Britt-Marie Cajsa Ebba Elin Elsa Ester Frida Gunilla Gunnel Hedvig Ingrid Jenny Kajsa Kerstin Linnea Lisbeth Lovisa Maj Malin Margareta Märta Pernilla Ronja Sigrid Siv Stina Tilda Tuva Ulla Viveka',
    'Anders Arvid Axel Bengt Bertil Björn Bosse Claes Edvin Fredrik Göran Gustav Håkan Hampus Ingemar Jonas Kjell Krister Lars-Erik Leif Lennart Ludvig Måns Mats Mikael Nils Ola Pontus Rickard Rolf Sixten Stellan Sture Svante Tage Torbjörn Ulf Viktor',
    'Ahlström Arvidsson Åkesson Bergqvist Björklund Blomqvist Bodin Boström Dahlgren Edlund Ekström Engström Fransson Fredriksson Gustafsson Hallberg Hedlund Hellström Hermansson Holm Holmgren Jonsson Kjellberg Lindgren Lindholm Lindqvist Löfgren Lundin Malmberg Mattsson Nordin Norling Nyberg Öberg Palm Rosén Rydberg Sandberg Sjögren Söderberg Strand Strömberg Sundin Svedberg Tornberg Wallin Westerlund Wiklund',
  ),
  turkish: culture(
    'Aslı Aylin Ayşegül Banu Başak Berrin Burcu Ceren Çiğdem Derya Dilek Ebru Elif Esra Feride Gamze Gizem Gülşen Hatice Hülya İpek Melis Meltem Merve Neslihan Nilüfer Özlem Pınar Sevgi Şule Tuğba Tülay Yasemin Zeynep',
    'Ali_Rıza Alper Barış Berk Burak Can Cem Cengiz Deniz Emre Engin Erdem Ferhat Gökhan Hakan Haluk İlker Kemal Kerem Levent Mehmet Mert Murat Oğuz Okan Onur Orhan Ozan Selçuk Serkan Sinan Tolga Tuncay Ufuk Umut Volkan Yavuz Yiğit',
    'Akbaş Akgün Aksoy Akyüz Altıntaş Arslan Avcı Aydın Bayraktar Bilgin Bozkurt Bulut Çakır Çelik Çetin Coşkun Demirci Doğan Duman Durmaz Ekinci Erdoğdu Ergin Eroğlu Güler Gündüz Güneş Karaca Karakaya Kaplan Keskin Kılıç Koç Korkmaz Kurtuluş Öztürk Özdemir Polat Sarı Şahin Şimşek Taş Tekin Toprak Turan Tunç Uçar Ünal Uysal Yalçın Yavaş Yıldırım Yılmazer Yüksel',
  ),
  russian: culture(
    'Алёна Алла Анастасия Антонина Валентина Варвара Вера Вероника Галина Дарья Евгения Екатерина Елизавета Жанна Зинаида Инна Ирина Кристина Ксения Лариса Любовь Людмила Маргарита Марина Надежда Наталья Оксана Полина Раиса Светлана София Тамара Ульяна Юлия Яна',
    'Александр Алексей Анатолий Антон Аркадий Борис Вадим Валерий Виктор Виталий Владислав Вячеслав Геннадий Георгий Глеб Григорий Денис Евгений Егор Игорь Илья Кирилл Константин Леонид Максим Матвей Никита Николай Олег Павел Роман Руслан Семён Степан Тимофей Фёдор Юрий Ярослав',
    'Агафонов Артемьев Беляев Богданов Борисов Быков Васильев Виноградов Власов Воробьёв Гаврилов Голубев Горбунов Громов Денисов Дорофеев Ершов Жуков Журавлёв Зайцев Игнатов Калинин Карпов Киселёв Климов Колесников Комаров Кондратьев Королёв Крылов Кудрявцев Лапин Логинов Макаров Мартынов Мельников Миронов Назаров Никитин Осипов Панов Поляков Родионов Рябов Савельев Селезнёв Симонов Соболев Суханов Тарасов Титов Третьяков Ушаков Фёдоров Филатов Фролов Чернов Шестаков Щербаков Юдин Яковлев',
  ),
} as const;

type CultureName = keyof typeof cultures;

const mixes: Readonly<Record<string, string>> = {
  uk: 'anglo*11 celtic*3 indian*3 muslim*3 african*2 polish*2 eastasian lusophone italian',
  us: 'anglo*10 hispanic*5 eastasian*2 indian*2 celtic*2 african german italian muslim',
  ie: 'celtic*8 anglo*3 polish*2 lusophone african indian',
  au: 'anglo*8 celtic*3 eastasian*3 italian*2 indian muslim',
  nz: 'anglo*7 celtic*3 eastasian*2 indian',
  ca: 'anglo*6 french*3 indian*2 eastasian*2 muslim',
  in: 'indian*12 muslim*2 lusophone',
  za: 'african*6 afrikaans*5 anglo*3 indian*2',
  sg: 'eastasian*8 indian*2 muslim*2 anglo',
  de: 'german*12 turkish*2 polish italian',
  at: 'german*10 turkish',
  ch: 'german*7 italian*2 french',
  fr: 'french*11 muslim*2 lusophone',
  es: 'hispanic*12',
  mx: 'hispanic',
  pt: 'lusophone',
  br: 'lusophone*9 italian',
  it: 'italian*12',
  nl: 'dutch*10 muslim turkish',
  pl: 'polish',
  se: 'swedish*9 muslim',
  tr: 'turkish',
  ru: 'russian',
};

const decks = new Map(
  Object.entries(mixes).map(([locale, mix]) => [
    locale,
    list(mix).flatMap((entry) => {
      const [name = '', times = '1'] = entry.split('*');
      return Array.from({ length: Number(times) }, () => name as CultureName);
    }),
  ]),
);

export type Gender = 'f' | 'm';
export type Person = { readonly given: string; readonly surname: string; readonly culture: CultureName };

const feminine: readonly (readonly [RegExp, string])[] = [
  [/ski$/, 'ska'],
  [/cki$/, 'cka'],
  [/ny$/, 'na'],
  [/([оеё]в|ин)$/, '$1а'],
];

/** The surname as a woman or a man bears it. */
function borne(surname: string, culture: CultureName, gender: Gender): string {
  if (gender === 'm' || (culture !== 'polish' && culture !== 'russian')) return surname;
  const rule = feminine.find(([ending]) => ending.test(surname));
  return rule === undefined ? surname : surname.replace(rule[0], rule[1]);
}

export function drawPerson(random: Random, locale: string, gender: Gender, kin?: Person): Person {
  const culture = kin?.culture ?? random.pick(decks.get(locale) ?? ['anglo' as const]);
  const names = cultures[culture];
  const bases = names.s as readonly string[];
  const base =
    kin === undefined
      ? random.pick(bases)
      : (bases.find((one) => one === kin.surname || borne(one, culture, 'f') === kin.surname) ?? kin.surname);
  let surname = borne(base, culture, gender);
  if (kin === undefined && culture === 'hispanic' && (locale === 'es' || locale === 'mx') && random.chance(0.45)) {
    surname = `${surname} ${random.pick(bases)}`;
  } else if (kin === undefined && culture === 'anglo' && random.chance(0.04)) {
    surname = `${surname}-${random.pick(bases)}`;
  }
  return { given: random.pick(names[gender] as readonly string[]), surname, culture };
}

export const drawSurname = (random: Random, locale: string): string => drawPerson(random, locale, 'm').surname;

const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ю: 'yu',
  я: 'ya',
  ё: 'e',
  ъ: '',
  ь: '',
};
const cyrillic = 'абвгдезийклмнопрстуфыэ';
const latin = 'abvgdeziyklmnoprstufye';

/** Small letters of the ASCII alphabet, as in addresses and user names. */
export function asciiOf(name: string): string {
  return [...name.toLowerCase().normalize('NFC')]
    .map((sign) => {
      const at = cyrillic.indexOf(sign);
      return plain[sign] ?? (at < 0 ? sign : (latin[at] ?? ''));
    })
    .join('')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
