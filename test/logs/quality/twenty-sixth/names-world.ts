// First names and surnames of the other countries: "nominative:address form" and "masculine:feminine" where they differ.
import type { Names } from './names-english.ts';
import { words } from './random.ts';

function names(f: string, m: string, l: string): Names {
  return { f: words(f), m: words(m), l: words(l) };
}

export const worldNames: Readonly<Record<string, Names>> = {
  DE: names(
    'Anke Birgit Carina Dagmar Elke Franziska Gisela Heike Ines Jutta Katrin Lena Monika Nadine Petra Sabine Svenja Ute Wiebke Aylin Marlene Käthe',
    'Andreas Bernd Christoph Detlef Enrico Florian Günther Holger Jens Kai-Uwe Lukas Matthias Norbert Olaf Philipp Ralf Sebastian Torsten Uwe Volker Mehmet Jörg',
    'Ackermann Brückner Czerny Dombrowski Eichhorn Fuchs Gerlach Hübner Jäger Kowalski Lindemann Müller Neubauer Oberländer Pfeiffer Rademacher Schönfeld Thielemann Uhlig Vogt Wiesner Yıldız Zimmermann Baumgärtner Koch Meier-Hoffmann von_Stetten Groß',
  ),
  FR: names(
    'Amandine Brigitte Céline Delphine Élodie Fabienne Gaëlle Hélène Inès Jacqueline Karine Laure Manon Nadia Océane Pascale Sandrine Thérèse Valérie Yasmina Anne-Sophie Chloé',
    'Alain Bastien Cédric Damien Emmanuel Fabrice Gérard Hugo Julien Karim Laurent Maxime Nicolas Olivier Patrice Quentin Romain Sébastien Thierry Vincent Jean-Marc Yves',
    "Allard Berthier Chevallier Delacroix Étienne Faure Gauthier Haddad Imbert Joubert Kessler Lemoine Marchand Nguyen Olivier Perrin Renaud Schmitt Thibault Vasseur Benali Dumoulin Le_Goff De_La_Tour Roussel L'Hermitte",
  ),
  ES: names(
    'Alba Beatriz Carmen Dolores Elena Fátima Gloria Irene Julia Laura Marta Nerea Noelia Patricia Rocío Sonia Teresa Verónica María_José Lucía',
    'Alejandro Borja Carlos David Enrique Fernando Gonzalo Hugo Iker Javier Luis Manuel Óscar Pablo Rafael Sergio Tomás Víctor José_Antonio Juan_Carlos',
    'Aguilar_Torres Blanco Calvo_Prieto Domínguez Esteban Fuentes_Mora Gallego Herrera_Gil Iglesias Jiménez_Soto Lozano Medina_Cano Navarro Ortega_Ruiz Pascual Quesada Redondo Santos_Vega Trujillo Vidal_Ramos Zamora Castaño_Peña',
  ),
  MX: names(
    'Guadalupe Ximena Fernanda Alejandra Itzel Lorena Mariana Norma Paola Rosario Yadira Brenda Citlali Araceli',
    'Arturo Edgar Gerardo Heriberto Ignacio Jesús_Eduardo Leonardo Miguel_Ángel Octavio Ramiro Rogelio Ulises Emiliano Ricardo',
    'Aguirre_Salas Bautista Cervantes_Luna Espinosa Galindo_Ríos Hernández_Cruz Islas Luna_Ortiz Macías Nájera Olvera_Pérez Padilla Rentería_Solís Villaseñor Zepeda',
  ),
  IT: names(
    'Alessia Barbara Caterina Daniela Elisa Federica Giulia Ilaria Luisa Martina Nicoletta Ornella Paola Raffaella Silvia Teresa Valentina Chiara',
    'Alberto Claudio Davide Emanuele Fabio Giorgio Ivan Lorenzo Matteo Nicola Paolo Riccardo Salvatore Tommaso Umberto Vincenzo Gianluca Pierluigi',
    "Amato Barbieri Caputo D'Angelo Esposito Ferrara Galli Lombardi Marchetti Negri Orlando Pellegrini Rinaldi Sartori Testa Valentini Zanetti De_Santis Di_Marco Fiore",
  ),
  PT: names(
    'Ana_Rita Beatriz Catarina Diana Filipa Inês Joana Leonor Mafalda Patrícia Sofia Teresa Vera Conceição',
    'André Bruno Duarte Fábio Gonçalo Hélder João Luís Miguel Nuno Rui Tiago Vasco António',
    'Almeida Antunes Baptista Carvalho Esteves Ferreira Guerreiro Lourenço Matos Nogueira Pinheiro Quaresma Rebelo Simões Tavares Vaz',
  ),
  BR: names(
    'Adriana Bruna Camila Débora Fernanda Gabriela Jéssica Larissa Luciana Márcia Priscila Simone Tatiane Vanessa',
    'Anderson Caio Diego Eduardo Felipe Gustavo Leandro Marcelo Otávio Rafael Rodrigo Thiago Vinícius Wellington',
    'Barbosa Cardoso da_Silva Dias dos_Santos Farias Gonçalves Lima Machado Moreira Nascimento Oliveira Pacheco Ribeiro Siqueira Teixeira Vieira',
  ),
  NL: names(
    'Anneke Carla Daphne Esther Femke Greetje Hanneke Ingrid Joke Kim Loes Marieke Nienke Petra Roos Saskia Tineke Willemijn',
    'Arjan Bas Cees Dirk Erik Frank Gerrit Henk Jeroen Klaas Maarten Niels Pieter Ruben Sander Teun Wouter Youssef',
    'Bakker van_den_Berg Brouwer Dekker Dijkstra van_Dongen El_Amrani de_Graaf Hendriks Hoekstra Jansen Kuipers van_Leeuwen Meijer Postma de_Ruiter Smeets Terpstra Verhoeven Visser',
  ),
  PL: names(
    'Agnieszka:Agnieszko Beata:Beato Dorota:Doroto Ewa:Ewo Grażyna:Grażyno Iwona:Iwono Joanna:Joanno Katarzyna:Katarzyno Magdalena:Magdaleno Natalia:Natalio Renata:Renato Sylwia:Sylwio Urszula:Urszulo Zofia:Zofio',
    'Adam:Adamie Bartosz:Bartoszu Dariusz:Dariuszu Grzegorz:Grzegorzu Jakub:Jakubie Krzysztof:Krzysztofie Łukasz:Łukaszu Marek:Marku Paweł:Pawle Piotr:Piotrze Rafał:Rafale Sławomir:Sławomirze Tomasz:Tomaszu Wojciech:Wojciechu',
    'Kowalski:Kowalska Wiśniewski:Wiśniewska Zieliński:Zielińska Nowak Mazur Wójcik Krawczyk Dąbrowski:Dąbrowska Pawlak Szymański:Szymańska Sikora Górski:Górska Ostrowski:Ostrowska Bąk Lis Chmielewski:Chmielewska',
  ),
  SE: names(
    'Agneta Britt-Marie Cecilia Ebba Frida Gunilla Hanna Ingela Johanna Kerstin Linnea Malin Pernilla Sofie Ylva Åsa',
    'Anders Björn Carl-Johan Emil Fredrik Göran Henrik Jonas Kjell Lars Mattias Niklas Oskar Per Rickard Stefan',
    'Andersson Bergqvist Dahlgren Ekström Forsberg Gustavsson Holmgren Isaksson Jönsson Karlsson Lindahl Nyström Öberg Sandberg Sjögren Wallin Åkesson Rashid',
  ),
  DK: names(
    'Anne-Mette Birgitte Camilla Dorthe Freja Hanne Inger Kirsten Lone Maja Pernille Rikke Signe Tove',
    'Allan Bjarne Christian Esben Flemming Henning Jeppe Kasper Lasse Mads Nikolaj Preben Rasmus Søren',
    'Andersen Bech Christoffersen Dalgaard Friis Holm Iversen Jeppesen Kjær Lauritsen Møller Nørgaard Overgaard Skov Thomsen Winther',
  ),
  NO: names(
    'Anne_Grete Berit Camilla Elin Gunn Hege Ingrid Kari Liv Marit Nina Ragnhild Siri Tone',
    'Arne Bjørnar Eirik Frode Geir Håkon Jan_Erik Kjetil Lars Morten Odd Roar Sindre Trond',
    'Aasen Bakke Dahl Eide Fjeld Haugen Iversen Johnsen Kvamme Lie Moen Nygård Pedersen Solberg Tangen Øvrebø',
  ),
  FI: names(
    'Aino Eeva Hanna Irma Johanna Kaisa Leena Marjatta Minna Outi Päivi Riikka Sanna Tuula',
    'Antti Eero Heikki Ilkka Juha Kari Lauri Markku Olli Pekka Risto Seppo Timo Ville',
    'Aaltonen Hakala Heikkinen Jokinen Kallio Koskela Laaksonen Mäkinen Nieminen Ojala Peltola Räsänen Salminen Turunen Virtanen Ylönen',
  ),
  CZ: names(
    'Alena:Aleno Barbora:Barboro Dana:Dano Eva:Evo Hana:Hano Jana:Jano Kateřina:Kateřino Lenka:Lenko Markéta:Markéto Petra:Petro Tereza:Terezo Zuzana:Zuzano',
    'David:Davide Filip:Filipe Jakub:Jakube Jan:Jane Karel:Karle Lukáš:Lukáši Martin:Martine Michal:Michale Ondřej:Ondřeji Pavel:Pavle Tomáš:Tomáši Zdeněk:Zdeňku',
    'Novák:Nováková Svoboda:Svobodová Dvořák:Dvořáková Procházka:Procházková Kučera:Kučerová Horák:Horáková Pokorný:Pokorná Marek:Marková Veselý:Veselá Říha:Říhová Bartoš:Bartošová Vlček:Vlčková',
  ),
  TR: names(
    'Ayşe Buse Ceren Derya Elif Fatma Gülşen Hatice İrem Meltem Nazlı Özge Selin Zeynep',
    'Ahmet Barış Cem Deniz Emre Furkan Hakan İbrahim Kerem Mustafa Oğuz Serkan Tolga Yiğit',
    'Aksoy Bulut Çelik Demir Erdoğdu Güneş Karaca Korkmaz Öztürk Polat Şahin Tekin Uçar Yalçın Yıldırım Koç',
  ),
  RO: names(
    'Adriana Bianca Corina Daniela Elena Gabriela Ioana Luminița Mădălina Oana Raluca Simona Ștefania Violeta',
    'Adrian Bogdan Cătălin Dragoș Eugen Florin George Ionuț Marius Nicolae Ovidiu Răzvan Sorin Vlad',
    'Albu Bălan Ciobanu Dinu Enache Florea Grigore Ionescu Lungu Marinescu Neagu Oprea Popescu Rusu Stănescu Toma Vasile',
  ),
  HU: names(
    'Ágnes Boglárka Csilla Dóra Edit Eszter Gabriella Ildikó Judit Katalin Mónika Orsolya Réka Zsuzsanna',
    'Ádám Balázs Csaba Dániel Ferenc Gábor Gergő István László Márton Péter Sándor Tamás Zoltán',
    'Balogh Bíró Csonka Farkas Fekete Gál Hegedűs Juhász Kocsis Lakatos Mészáros Németh Orosz Papp Sipos Vörös',
  ),
  GR: names(
    'Αγγελική Βασιλική Γεωργία Δήμητρα Ειρήνη Ελένη Ιωάννα Κατερίνα Μαρία Νίκη Σοφία Χριστίνα',
    'Αντώνης:Αντώνη Βασίλης:Βασίλη Γιάννης:Γιάννη Γιώργος:Γιώργο Δημήτρης:Δημήτρη Κώστας:Κώστα Μιχάλης:Μιχάλη Νίκος:Νίκο Παναγιώτης:Παναγιώτη Σταύρος:Σταύρο',
    'Παπαδόπουλος:Παπαδοπούλου Γεωργίου Δημητρίου Κωνσταντίνου Νικολαΐδης:Νικολαΐδου Αντωνίου Καραγιάννης:Καραγιάννη Οικονόμου Μακρής:Μακρή Βλάχος:Βλάχου Αγγελόπουλος:Αγγελοπούλου Σαμαράς:Σαμαρά',
  ),
  RU: names(
    'Анна:Анна_Сергеевна Валентина:Валентина_Петровна Галина:Галина_Ивановна Дарья:Дарья_Андреевна Екатерина:Екатерина_Олеговна Ирина:Ирина_Викторовна Ксения:Ксения_Павловна Людмила:Людмила_Фёдоровна Наталья:Наталья_Юрьевна Ольга:Ольга_Николаевна Светлана:Светлана_Борисовна Татьяна:Татьяна_Львовна',
    'Алексей:Алексей_Иванович Андрей:Андрей_Николаевич Виктор:Виктор_Степанович Дмитрий:Дмитрий_Олегович Евгений:Евгений_Павлович Игорь:Игорь_Васильевич Кирилл:Кирилл_Андреевич Максим:Максим_Сергеевич Михаил:Михаил_Юрьевич Олег:Олег_Петрович Роман:Роман_Игоревич Сергей:Сергей_Дмитриевич',
    'Абрамов:Абрамова Белоусов:Белоусова Воронин:Воронина Гаврилов:Гаврилова Дьячков:Дьячкова Ершов:Ершова Зуев:Зуева Калинин:Калинина Лапшин:Лапшина Мельник Носов:Носова Панкратов:Панкратова Романенко Соловьёв:Соловьёва Тихонов:Тихонова Щербаков:Щербакова',
  ),
  UA: names(
    'Алла:Алло Богдана:Богдано Вікторія:Вікторіє Галина:Галино Ірина:Ірино Катерина:Катерино Леся:Лесю Марія:Маріє Оксана:Оксано Олена:Олено Світлана:Світлано Тетяна:Тетяно',
    'Андрій:Андрію Богдан:Богдане Василь:Василю Віталій:Віталію Дмитро:Дмитре Іван:Іване Максим:Максиме Микола:Миколо Олег:Олеже Остап:Остапе Тарас:Тарасе Юрій:Юрію',
    'Бондаренко Василенко Гнатюк Данилюк Захарченко Іваненко Коваль Лисенко Мельничук Олійник Петренко Романюк Савчук Ткаченко Шевчук Яценко',
  ),
  JP: names(
    '明美 恵子 香織 久美子 さくら 智子 直美 美咲 由美 陽子 麻衣 真由美',
    '和也 健太 浩二 翔太 大輔 拓也 直樹 誠 雄一 隆 亮 修',
    '佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山口 松本 井上 木村 清水 斎藤 森田',
  ),
  CN: names(
    '芳 秀英 丽娜 静怡 雨婷 晓燕 思琪 梦洁 桂兰 佳慧 欣然 淑珍',
    '伟 建国 志强 浩然 俊杰 明辉 子轩 国栋 文博 鹏飞 海涛 宇航',
    '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭 何 林 欧阳',
  ),
  KR: names(
    '지은 민서 수진 영희 은정 혜진 서연 미경 유나 하늘 정숙 다은',
    '민준 성호 동현 재훈 준영 상우 태현 영수 기철 현우 병철 도윤',
    '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황',
  ),
  ID: names(
    'Ayu Citra Dewi Eka Fitriani Indah Kartika Lestari Maya Nurhayati Putri Rina Sari Wulandari',
    'Agus Bambang Dedi Eko Fajar Gunawan Hendra Joko Muhammad_Rizky Rudi Slamet Teguh Wahyu Yusuf',
    'Santoso Wijaya Kusuma Hidayat Nugroho Pratama Saputra Siregar Simanjuntak Suryadi Hartono Permana Ramadhan Utami Wibowo Halim',
  ),
  SA: names(
    'أمل ريم سارة فاطمة نورة هند منى مريم لمياء خلود عائشة دانة',
    'أحمد خالد سعد عبدالله فهد محمد ناصر يوسف طارق ماجد سلطان بدر',
    'الشهري القحطاني العتيبي الغامدي الحربي الدوسري الزهراني المطيري السبيعي الشمري البلوي العنزي',
  ),
  HI: names(
    'Anjali Babita Kiran Mamta Nisha Poonam Rekha Savita Sunita Vandana Pinky Shabana',
    'Ajay Bablu Deepak Irfan Mukesh Pankaj Rajesh Ramesh Sanjay Sonu Vijay Arvind',
    'Yadav Mishra Tiwari Chauhan Pandey Dubey Gupta Srivastava Ansari Rathore Meena Solanki Jha Khan Bhatia',
  ),
};

export const romanHandles: Readonly<Record<string, readonly string[]>> = {
  GR: 'eleni.pap giorgosk84 dimitra.s nikos.vlach kat_antoniou s.makris'.split(' '),
  RU: 'anna.voronina igor_zuev irina.tikh max.nosov olga-b77 d.ershov s.kalinin84 tatyana_lap'.split(' '),
  UA: 'oksana.koval taras_lys ivan.tkach olena.savchuk v.romaniuk bondarenko.m'.split(' '),
  JP: 'yuki.tanaka kenta_s88 naomi-mori h.kobayashi sakura.ito takuya.w yoko_shimizu'.split(' '),
  CN: 'wangfang88 lihao_1990 chenyt zhangwei.home xiaoyan.zhou liu_jj sunny.huang'.split(' '),
  KR: 'minjun.kim jieun_park sujin88 hyunwoo.lee choi.sy kang_dh'.split(' '),
  SA: 'reem.alharbi fahad_q saad.ghamdi noura.s k.aldosari majed_1988'.split(' '),
};
