import { words } from './random.ts';

export type NameList = { readonly first: readonly string[]; readonly last: readonly string[] };
const list = (first: string, last: string): NameList => ({ first: words(first), last: words(last) });

const english = list(
  `James Oliver Harriet Charlotte George Amelia Thomas Emily Daniel Grace Rosie Samuel Hannah Joshua Megan Benjamin Lucy
  Matthew Chloe Andrew Rebecca Stephen Laura Paul Karen Mark Susan Peter Linda Kevin Sharon Brian Deborah Gary Tracy
  Keith Janet Craig Heather Scott Dawn Stuart Gemma Ryan Kelly Adam Natalie Luke Vanessa Nathan Kirsty Dean Stacey Ethan
  Madison Tyler Brittany Austin Kaylee Logan Savannah Hunter Paige Mason Brooke Caleb Autumn Wyatt Hailey Jared Kendra
  Travis Shelby Derek Tamara Russell Marlene Clifford Doreen Norman Beryl Leonard Mavis Walter Ethel Howard Nadine Glenn
  Yvonne Bradley Tiffany Curtis Denise Ralph Geraldine Warren Lorraine Todd Melissa Jesse Candice Hope Faith Will Mark
  Jasmine Marcus Ebony Tyrone Latoya Darnell Keisha Malik Imani Jerome Aaliyah Trevor Felicity Rupert Imogen Hugo Beatrix`,
  `Whitaker Hargreaves Pemberton Ashworth Thornton Baxter Coleman Dawson Ellison Fairbanks Goodwin Holloway Ingram Jarvis
  Kendall Lockwood Marlowe Norwood Osborne Prescott Quinlan Radcliffe Sheffield Tattersall Underhill Vickers Winslow
  Yardley Abbott Barlow Chadwick Dunstan Everett Fielding Garner Haywood Irving Jessop Kirkham Langley Merrick Naylor
  Ogden Pickering Rowntree Sutcliffe Tilbury Upton Vance Wetherby Atkins Birch Crowther Draper Eastwood Frost Gibbs
  Hobbs Iverson Jennings Keating Ludlow Mercer Nash Oakley Pruitt Ramsey Stokes Trask Vaughn Weaver Yates Zeller Bowman
  Callahan Dempsey Espinosa Farris Grady Hutchins Jeffers Knox Lambert McAllister Newell Olsen Pratt Rutledge Sawyer
  Tucker Vogel Webster Young Brown Smith Jones Taylor Wilson Walker Green Hill Price Long Banks Field Rose Marsh Wood
  Washington Jefferson Booker Gaines Hairston Mosley Tubman Broadnax Featherstone Cholmondeley Higginbotham Fitzwilliam`,
);
const irish = list(
  `Aoife Ciara Niamh Sinead Orla Roisin Saoirse Grainne Caoimhe Maeve Siobhan Eimear Deirdre Fionnuala Bronagh Cian Conor
  Eoin Oisin Padraig Declan Fergal Cormac Diarmuid Ruairi Tadhg Seamus Donal Colm Brendan Lorcan Fintan Niall Enda Áine`,
  `O'Sullivan Murphy O'Brien Byrne Gallagher Doherty Kavanagh McCarthy Brennan O'Rourke Flanagan Hennessy Tierney Cusack
  Mulcahy Geraghty Fitzgerald Lenihan Scanlon Devlin McGrath O'Dowd Hanrahan Tuohy Moriarty Cullinane Breathnach Durkan`,
);
const indian = list(
  `Aarav Priya Rohan Ananya Vikram Sneha Karthik Divya Sanjay Meera Arjun Pooja Nikhil Kavya Rajesh Lakshmi Suresh Neha
  Harish Swati Gaurav Shreya Manoj Deepika Anil Radhika Vivek Sunita Ashok Padma Imran Farah Gurpreet Harleen Jaspreet
  Manpreet Debashish Sudipta Tanvi Yash Ishaan Aditi Venkatesh Bhavana Chandrika Omkar Kiran Shalini Tejas Zoya`,
  `Sharma Iyer Patel Reddy Nair Menon Gupta Chatterjee Banerjee Mukherjee Desai Joshi Kulkarni Deshpande Rao Pillai Verma
  Mishra Trivedi Bhatt Chopra Malhotra Kapoor Sandhu Gill Dhillon Grewal Khan Ansari Qureshi Fernandes D'Souza Naidu
  Krishnamurthy Subramanian Venkataraman Rangarajan Chakraborty Ghosh Sengupta Agarwal Bansal Jain Mehta Shetty Hegde`,
);
const african = list(
  `Thabo Nomsa Sipho Lerato Bongani Zanele Mandla Thandiwe Kagiso Palesa Tshepo Naledi Ayanda Nokuthula Chidi Adaeze Emeka
  Ngozi Obinna Chioma Tunde Folake Babatunde Yetunde Kwame Abena Kofi Akosua Wanjiru Kamau Achieng Otieno Tendai Rudo
  Farai Chipo Pieter Annelie Hendrik Marelize Johan Elmarie Gerhard Riaan Tesfaye Selam Musa Halima Segun Temitope`,
  `Dlamini Nkosi Mokoena Khumalo Mahlangu Ndlovu Mthembu Zwane Sithole Molefe Motaung Radebe Okafor Adeyemi Nwosu Eze
  Balogun Ogunleye Oyelaran Mensah Boateng Asante Owusu Mwangi Njoroge Odhiambo Wekesa Moyo Chikwanha Mutasa Botha
  Pretorius Coetzee Viljoen Erasmus Labuschagne Swanepoel Tekle Bekele Abdulrahman Danjuma Ibeh Uzoma Akinwande`,
);
const eastAsian = list(
  `Wei Mei Jun Xin Hui Ming Li Ying Jia Hao Siew Kok Boon Bee Swee Chee Jin Min-jun Ji-woo Seo-yeon Hyun-woo Haruto Yuki
  Sakura Kenji Aiko Takumi Minh Linh Thuy Anh Duc Huong Jasper Rizal Nurul Siti Ahmad Farid Maricel Jomar Rowena Analyn
  Bayani Ligaya Somchai Ploy Anong Eka Putri Budi Dewi`,
  `Tan Lim Lee Ng Ong Goh Koh Chua Teo Ang Yeo Wong Chan Cheung Leung Zhang Wang Liu Chen Huang Zhao Kim Park Choi Jung
  Kang Tanaka Suzuki Watanabe Nakamura Yamamoto Nguyen Tran Pham Hoang Vu Santos Reyes Dela-Cruz Bautista Villanueva
  Rahman Ismail Hassan Abdullah Suharto Wibowo Srisai Chaiyasit Ocampo Mangubat`,
);
const arabic = list(
  `Ahmed Fatima Omar Layla Yusuf Amina Khalid Noor Hassan Zainab Ibrahim Maryam Tariq Samira Bilal Huda Karim Rania Nabil
  Salma Faisal Yasmin Mahmoud Dalia Sami Leila Rashid Hanan Adel Mona Farhad Shirin Reza Parisa Dariush Nasrin`,
  `Al-Masri Haddad Khoury Mansour Nasser Saleh El-Sayed Farouk Hamdan Khalil Aziz Darwish Shaheen Bakr Jaber Qasim Sabbagh
  Rahimi Hosseini Karimi Ahmadi Tehrani Boutros Najjar Zaki Habib Ibrahim Malik Siddiqui Chaudhry Bhatti Akhtar Hussain`,
);
const german = list(
  `Lukas Anna Felix Lena Jonas Marie Maximilian Sophie Paul Johanna Tobias Katharina Stefan Sabine Jürgen Monika Wolfgang
  Ursula Dieter Renate Matthias Heike Andreas Birgit Thorsten Silke Uwe Petra Jens Anja Florian Nadine Sebastian Carina
  Moritz Franziska Hannes Greta Günther Liesel Rüdiger Gudrun Björn Kerstin Benedikt Ronja Korbinian Mechthild Ansgar`,
  `Müller Schneider Fischer Weber Becker Hoffmann Schäfer Koch Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun
  Krüger Hofmann Hartmann Lange Krause Lehmann Maier Köhler Herrmann Walter Huber Kaiser Fuchs Vogel Kühn Brandt Seidel
  Eichinger Niederhuber Obermeier Wittkowski Steinbrecher Pfannenstiel Rauschenbach Dörfler Gruber Leitner Aigner Hinz`,
);
const french = list(
  `Camille Lucas Manon Hugo Chloé Théo Léa Julien Sandrine Thierry Nathalie Philippe Isabelle Laurent Véronique Pascal Sylvie
  Olivier Aurélie Mathieu Élodie Guillaume Céline Benoît Delphine Rémi Margaux Antoine Solène Bastien Clémence Gaëlle
  Yannick Odile Marcel Huguette Firmin Séverine Jean-Pierre Marie-Claude Anne-Sophie Jean-Luc Mélanie Corentin Maëlys`,
  `Martin Bernard Dubois Lefebvre Moreau Laurent Girard Roux Fournier Mercier Dupuis Lambert Bonnet Chevalier Gauthier
  Perrin Morel Blanchard Barbier Renaud Charpentier Vasseur Leclercq Collet Prévost Delacroix Marchand Rousselot Guillou
  Le-Goff Kerbrat Pelletier Bouvier Fontaine Cordier Tessier Lemaître Benoist Duhamel Castaing Etcheverry Poirier Rey`,
);
const spanish = list(
  `Alejandro Lucía Javier Carmen Pablo María Sergio Marta Álvaro Elena Rubén Cristina Iván Pilar Diego Rocío Manuel Inés
  Francisco Nuria Joaquín Beatriz Andrés Silvia Gonzalo Raquel Ignacio Lorena Emilio Consuelo Rafael Amparo Jordi Montserrat
  Iker Ainhoa Xavier Begoña Santiago Valentina Mateo Ximena Esteban Guadalupe Óscar Noelia Agustín Remedios`,
  `García Fernández González López Martínez Sánchez Pérez Gómez Ruiz Hernández Jiménez Álvarez Romero Navarro Torres
  Domínguez Vázquez Serrano Molina Morales Ortega Delgado Castro Iglesias Cortés Garrido Lozano Cano Calvo Gallego Vidal
  Herrera Peña Cabrera Campos Fuentes Carrasco Reyes Aguilar Santana Echeverría Zubizarreta Puig Ferrer Bustamante`,
);
const italian = list(
  `Marco Giulia Luca Francesca Alessandro Chiara Matteo Sara Davide Valentina Andrea Federica Lorenzo Elisa Simone Martina
  Stefano Paola Roberto Silvia Giuseppe Antonella Salvatore Rosaria Vincenzo Carmela Gianluca Ilaria Fabio Serena Enrico
  Ornella Massimo Loredana Tommaso Beatrice Pietro Ludovica Calogero Immacolata Ettore Donatella Umberto Mirella`,
  `Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Mancini Giordano Rizzo
  Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli
  Vitale Pellegrini Palumbo Sanna Farina Cattaneo Montanari Guidi De-Luca Lo-Presti Brambilla Zanetti Tedesco Piras`,
);
const dutch = list(
  `Daan Sanne Bram Femke Sander Lieke Jeroen Marloes Thijs Anouk Ruben Iris Wouter Esther Maarten Inge Pieter Hanneke Joost
  Marieke Koen Roos Gijs Fleur Henk Truus Cees Annemiek Willem Geertje Bas Manon Stijn Eline Jelle Tessa Rik Mirjam Niels`,
  `Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Kuipers Veenstra Hoekstra Postma
  Schouten Willems Verhoeven Koster Prins Huisman Peeters Kramer Scholten Timmermans Groot Wiersma Zijlstra Vermeulen
  Schipper Bosman Hofstra Terpstra Janssens Claes Wouters Goossens Maes Hermans Oosterhuis Nieuwenhuis`,
);
const portuguese = list(
  `João Maria Tiago Ana Miguel Inês Rui Catarina Nuno Sofia Pedro Mariana Bruno Rita Gonçalo Beatriz Luís Teresa Vasco
  Filipa André Joana Rafael Larissa Thiago Fernanda Gustavo Camila Leonardo Juliana Rodrigo Patrícia Marcelo Aline Fábio
  Letícia Caio Bianca Antônio Raimunda Sebastião Conceição Eduardo Débora Vinícius Tainá Otávio Cláudia`,
  `Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Sousa Fernandes Gonçalves Gomes Lopes Marques Alves
  Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Barbosa
  Nascimento Araújo Cavalcanti Figueiredo Magalhães Brandão Queiroz Azevedo Tavares Bezerra Falcão Sardinha Leal`,
);
const swedish = list(
  `Erik Anna Lars Karin Johan Emma Anders Elin Per Sofia Mikael Ingrid Gustav Linnea Oskar Astrid Fredrik Malin Henrik
  Camilla Björn Åsa Magnus Lena Jonas Hanna Viktor Ebba Sven Birgitta Göran Gunilla Axel Saga Mats Annika Nils Tuva Håkan`,
  `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindberg Lindström Bergström
  Lundgren Sandberg Holm Nyström Björk Engström Åkesson Hedlund Sjöberg Wallin Forsberg Ekström Dahl Norberg Öberg
  Hallberg Söderlund Ström Fransson Lindqvist Rosén Blomqvist Cederholm Grönlund Skoglund Tingström`,
);
const turkish = list(
  `Mehmet Ayşe Mustafa Fatma Ahmet Emine Ali Zeynep Hüseyin Elif Murat Merve Emre Esra Burak Büşra Can Selin Kerem Defne
  Serkan Gülşen Volkan Pınar Onur Derya Tolga Özlem Cem Ebru Hakan Sibel Barış Gizem Umut Çiğdem Kaan Şeyma Oğuz İrem`,
  `Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan
  Şimşek Polat Korkmaz Erdoğan Güneş Aksoy Bulut Taş Keskin Ünal Turan Gül Sarı Tekin Bozkurt Karaca Uçar Sezgin Tunç`,
);

export const nameLists = {
  english,
  irish,
  indian,
  african,
  eastAsian,
  arabic,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  swedish,
  turkish,
};

export type PairedList = {
  readonly men: readonly string[];
  readonly women: readonly string[];
  /** "of a man/of a woman". */
  readonly last: readonly string[];
};
const paired = (men: string, women: string, last: string): PairedList => ({
  men: words(men),
  women: words(women),
  last: words(last),
});
export const pairedLists = {
  polish: paired(
    `Piotr Krzysztof Andrzej Tomasz Paweł Michał Marcin Jakub Łukasz Grzegorz Wojciech Rafał Mateusz Zbigniew Sławomir
    Bartosz Kamil Ryszard Maciej Szymon Radosław Mirosław Stanisław Witold`,
    `Anna Katarzyna Małgorzata Agnieszka Ewa Barbara Magdalena Joanna Krystyna Monika Zofia Aleksandra Natalia Dorota
    Grażyna Beata Karolina Patrycja Halina Justyna Weronika Iwona Bożena Kinga`,
    `Nowak/Nowak Kowalski/Kowalska Wiśniewski/Wiśniewska Wójcik/Wójcik Kamiński/Kamińska Lewandowski/Lewandowska
    Zieliński/Zielińska Szymański/Szymańska Dąbrowski/Dąbrowska Mazur/Mazur Krawczyk/Krawczyk Piotrowski/Piotrowska
    Grabowski/Grabowska Pawlak/Pawlak Michalski/Michalska Król/Król Wieczorek/Wieczorek Jabłoński/Jabłońska
    Stępień/Stępień Górski/Górska Rutkowski/Rutkowska Sikora/Sikora Ostrowski/Ostrowska Baran/Baran Gajda/Gajda
    Przybylski/Przybylska Kozioł/Kozioł Wróbel/Wróbel Czarnecki/Czarnecka Malinowski/Malinowska`,
  ),
  russian: paired(
    `Александр Дмитрий Сергей Андрей Алексей Иван Михаил Николай Владимир Павел Егор Артём Кирилл Роман Олег Игорь Виктор
    Константин Григорий Тимур Ярослав Вадим Глеб Станислав`,
    `Анна Елена Ольга Наталья Екатерина Мария Татьяна Ирина Светлана Юлия Дарья Ксения Полина Алина Виктория Людмила
    Галина Вера Надежда Зоя Маргарита Кристина Лариса Евгения`,
    `Иванов/Иванова Смирнов/Смирнова Кузнецов/Кузнецова Попов/Попова Соколов/Соколова Лебедев/Лебедева Козлов/Козлова
    Новиков/Новикова Морозов/Морозова Волков/Волкова Зайцев/Зайцева Павлов/Павлова Голубев/Голубева Виноградов/Виноградова
    Богданов/Богданова Воробьёв/Воробьёва Фёдоров/Фёдорова Беляев/Беляева Тарасов/Тарасова Белов/Белова Комаров/Комарова
    Орлов/Орлова Киселёв/Киселёва Макаров/Макарова Ершов/Ершова Шевченко/Шевченко Гусев/Гусева Сафин/Сафина`,
  ),
  greek: paired(
    `Γιώργος Δημήτρης Κωνσταντίνος Νίκος Παναγιώτης Χρήστος Βασίλης Αθανάσιος Σπύρος Θανάσης Στέλιος Αντώνης Μανώλης
    Ηλίας Πέτρος Λευτέρης`,
    `Μαρία Ελένη Κατερίνα Σοφία Γεωργία Αναστασία Δέσποινα Ιωάννα Βασιλική Χριστίνα Ευαγγελία Αγγελική Παρασκευή Ειρήνη
    Φωτεινή Ευτυχία`,
    `Παπαδόπουλος/Παπαδοπούλου Νικολάου/Νικολάου Γεωργίου/Γεωργίου Παππάς/Παππά Βλάχος/Βλάχου Αγγελόπουλος/Αγγελοπούλου
    Καραγιάννης/Καραγιάννη Οικονόμου/Οικονόμου Μακρής/Μακρή Δημητρίου/Δημητρίου Αλεξίου/Αλεξίου Κωνσταντινίδης/Κωνσταντινίδου
    Ζαχαρίου/Ζαχαρίου Σταματόπουλος/Σταματοπούλου Λαμπρόπουλος/Λαμπροπούλου Μιχαηλίδης/Μιχαηλίδου Τσιρώνης/Τσιρώνη`,
  ),
};
