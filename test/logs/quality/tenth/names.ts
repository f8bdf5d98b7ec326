// Given and family names by culture; "Kowalski/Kowalska" is a man's and a woman's form, after "=" stands a vocative.
import { words } from './draw.ts';

export type Culture = {
  readonly m: readonly string[];
  readonly f: readonly string[];
  readonly last: readonly string[];
};

const culture = (m: string, f: string, last: string): Culture => ({ m: words(m), f: words(f), last: words(last) });

export const cultures = {
  english: culture(
    'Gareth Dean Russell Callum Wesley Trevor Clive Brandon Tyler Cody Declan Rory Angus Hamish Desmond Neil Barry Travis Marcus Elliot Kieran Stuart Ian Grant Lewis Howard Dale Shane Craig Toby Mark Will Rich Jack',
    'Bethany Lorraine Shannon Kayla Brianna Hayley Gemma Tracey Maureen Sheila Paige Holly Jodie Kerry Megan Deborah Tammy Crystal Heather Courtney Siobhan Aoife Niamh Kirsty Leanne Rosie Faith Joy Summer Grace Pam Bev',
    "Aldridge Bagshaw Copeland Dunmore Eastwood Fairclough Garside Haworth Ibbotson Jessop Kettering Lockwood Marsden Naylor Ogden Pickering Quigley Rawlings Stanhope Thackeray Underhill Verity Whitcombe Yardley Brennan O'Shea O'Rourke McAllister McKenna MacLeod Fitzgerald Hollister Buchanan Kowalczuk-Reed Prescott Tillman Vance Whitaker Baker Cook Young Long Price Rose Banks Marsh Day Stone Wood Page Swift Kirby Beaumont Hargreaves",
  ),
  indian: culture(
    'Rohan Anil Vikram Suresh Harpreet Arjun Karthik Manoj Sandeep Imran Deepak Gaurav Nikhil Rajesh Venkat Pranav',
    'Priyanka Kavita Lakshmi Sunita Meenakshi Anjali Divya Shreya Nandini Harleen Pooja Rekha Swati Ishita Geetha Farida',
    'Venkataraman Krishnan Chatterjee Deshpande Kulkarni Bhatt Malhotra Agarwal Reddy Nair Pillai Gill Sandhu Mukherjee Joshi Iyer Shetty Rao Trivedi Saxena',
  ),
  chinese: culture(
    'Wei Jun Haoran Zhiyuan Ming Kai Yichen Bo Chun-Ho Tsz-Kin',
    'Xiaoling Meiling Yun Jiayi Ting Hui Siu-Wan Xinyi Lan Qiuyue',
    'Zhang Huang Zhou Xu Ouyang Lam Cheung Leung Tsang Guo Feng Deng Xie Yeung',
  ),
  arabic: culture(
    'Tariq Khaled Yousef Mustafa Bilal Hamza Faisal Ziad Nabil Samir',
    'Layla Noura Rania Huda Samira Yasmin Amal Zainab Salma Dina',
    'Al-Masri Haddad El-Sayed Khoury Rahman Qureshi Siddiqui Mansour Al-Rashid Bakri Hussain Darwish Sheikh',
  ),
  african: culture(
    'Chukwuemeka Kwame Sipho Thabo Tendai Babatunde Kofi Olumide Lwazi Ayanda',
    'Ngozi Nomvula Adaeze Folasade Thandeka Zanele Wanjiru Amara Lerato Precious',
    'Okonkwo Adeyemi Mensah Dlamini Nkosi Mokoena Achebe Boateng Kamau Ndlovu Eze Owusu Mthembu van_der_Merwe Botha Naidoo',
  ),
  eastern: culture(
    'Andrzej Bogdan Vasile Dmytro Mihai Zoltan Ivaylo Goran Arturas Radoslav',
    'Agnieszka Oksana Ioana Daniela Svetlana Katarzyna Ilona Mirela Jelena Ruta',
    'Popescu Kovalenko Wojcik Petrauskas Horvath Dimitrov Jovanovic Ionescu Shevchenko Novotny Szabo Lewandowska Marinescu',
  ),
  german: culture(
    'Jürgen Thorsten Matthias Uwe Holger Sebastian Florian Dieter Kai Bernd Jannik Ömer',
    'Ingrid Sabine Anke Heike Birgit Franziska Svenja Gudrun Annika Katja Ayşe Rosemarie',
    'Brinkmann Schröder Kühn Vogel Lindemann Reuter Ziegler Hoffmann Pfeiffer Seidel Öztürk Baumgartner Krüger Wolff Engelhardt Fuchs Koch Sommer Winter Freitag',
  ),
  french: culture(
    'Thierry Gérard Baptiste Olivier Jean-Luc Sébastien Mathieu Rachid Étienne Yves',
    'Sandrine Mireille Aurélie Françoise Maëlle Anne-Sophie Chloé Fatiha Brigitte Hélène',
    'Lefebvre Chevalier Rousseau Delacroix Marchand Fontaine Gauthier Boulanger Le_Goff Perrin Benali Carpentier Dumoulin Besson Petit Blanc',
  ),
  spanish: culture(
    'Iñaki Álvaro Joaquín Rubén Sergio Andrés Gonzalo Emilio Jesús Ramón',
    'Maite Rocío Inmaculada Lucía Nuria Begoña Esperanza Ximena Paloma Montserrat',
    'Ibáñez Cabrera Fuentes Navarro Ortega Peña Salazar Urrutia Domínguez Herrero Vidal Iglesias Castaño Montero Rojo Cano',
  ),
  italian: culture(
    'Gianluca Massimo Raffaele Dario Salvatore Enrico Tommaso Fabrizio Niccolò',
    'Giuseppina Ornella Federica Ilaria Chiara Loredana Benedetta Rosaria Mariangela',
    "Colombo Ferraro Marchetti De_Luca Pellegrini Bianchi Caruso D'Angelo Gallo Rinaldi Santoro Villa Fabbri Longo",
  ),
  dutch: culture(
    'Joost Sjoerd Maarten Wouter Ruben Gijs Bram Thijs Henk',
    'Anouk Femke Marloes Sanne Lotte Wilma Ingeborg Jolanda Fleur',
    'van_den_Berg de_Groot Hoekstra Kuipers van_Dijk Meijer Brouwer Postma ter_Horst Vermeulen Visser Kok',
  ),
  portuguese: culture(
    'João Tiago Rui Gonçalo Rodrigo Wellington Thiago Anselmo Duarte',
    'Conceição Inês Juliana Rafaela Beatriz Fernanda Luciana Graça Tatiane',
    'Figueiredo Carvalho Nogueira Teixeira Magalhães Brandão Queiroz Pinto Leite Ramos Monteiro Azevedo',
  ),
  polish: culture(
    'Marek=Marku Tomasz=Tomaszu Paweł=Pawle Grzegorz=Grzegorzu Michał=Michale Jacek=Jacku Rafał=Rafale',
    'Małgorzata=Małgorzato Beata=Beato Joanna=Joanno Elżbieta=Elżbieto Dorota=Doroto Zofia=Zofio Kinga=Kingo',
    'Wiśniewski/Wiśniewska Zieliński/Zielińska Kaczmarek Mazur Dąbrowski/Dąbrowska Jaworski/Jaworska Wrona Sikora Malinowski/Malinowska Pietrzak',
  ),
  swedish: culture(
    'Göran Lennart Mattias Björn Oskar Fredrik Håkan Emil',
    'Gunilla Åsa Malin Ebba Kerstin Linnéa Elin Maj-Britt',
    'Lindqvist Bergström Sjöberg Holmgren Åkesson Nyström Ekblad Lundin Hedlund Öberg',
  ),
  russian: culture(
    'Алексей Дмитрий Сергей Павел Игорь Артём Роман Глеб',
    'Ольга Светлана Надежда Екатерина Людмила Вера Алина Юлия',
    'Соколов/Соколова Морозов/Морозова Кузнецов/Кузнецова Лебедев/Лебедева Гончаренко Ковалёв/Ковалёва Белов/Белова Жуков/Жукова',
  ),
  arabicScript: culture(
    'أحمد محمود خالد يوسف طارق سامي كريم عمر',
    'فاطمة نورة هدى سلمى ريم منى داليا ياسمين',
    'الشريف حسن عبد_الرحمن المصري السيد الحداد منصور الزهراني سليمان',
  ),
  japanese: culture(
    '健太 翔太 大輔 直樹 浩二 拓也 誠',
    '美咲 陽子 恵子 由美 彩香 直美 真理子',
    '佐藤 鈴木 高橋 渡辺 伊藤 中村 小林 加藤 吉田 山口 松本 森',
  ),
} satisfies Record<string, Culture>;
