// First names (women, men) and surnames by where they come from.
import { words } from './random.ts';

export type NameList = {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly last: readonly string[];
};
const list = (women: string, men: string, last: string): NameList => ({
  women: words(women),
  men: words(men),
  last: words(last),
});

export const nameLists = {
  english: list(
    'Sarah Emily Hannah Rachel Megan Louise Charlotte Diane Karen Tracey Imogen Beth Holly Joanne Wendy Natalie Phoebe Kirsty Abigail Deborah Paige Gemma Lorraine Tamsin Harriet',
    'James Oliver Thomas Craig Darren Stuart Gareth Nathan Ryan Kyle Brandon Neil Graham Rupert Callum Derek Keith Trevor Jack Elliot Scott Wayne Clive Harvey Simon',
    'Whitaker Thornton Ashworth Pemberton Dawson Holloway Fletcher Barlow Sutcliffe Hargreaves Bennett Mitchell Carter Lockwood Redfern Tanner Whitfield Cartwright Ogden Marsden Pritchard Llewellyn Bickerstaff Stanhope Hensley Kirby Radcliffe Osborne Hobbs Winslow Jefferies Wilcox Trask Abernathy Delaney Kowalchuk Haskins Pruitt Landry Boone',
  ),
  irish: list(
    'Aoife Siobhán Niamh Ciara Orla Gráinne Sinéad Róisín Caoimhe Fionnuala Eimear Deirdre',
    'Conor Eoin Cian Padraig Declan Fergal Oisín Tadhg Brendan Cathal Donal Ruairí',
    "O'Sullivan Byrne Gallagher Doherty Kavanagh McCarthy O'Driscoll Brennan Fitzgerald Moriarty Tierney Hanlon McLoughlin Costello Devaney Mulcahy",
  ),
  indian: list(
    'Priya Ananya Lakshmi Deepika Kavitha Sunita Meenakshi Nandini Shreya Pooja Aishwarya Harpreet Fatima Swati',
    'Rahul Arjun Vikram Suresh Rajesh Karthik Aditya Sandeep Manoj Imran Gurpreet Venkatesh Siddharth Ashok',
    'Sharma Iyer Reddy Banerjee Nair Kulkarni Deshpande Chatterjee Gupta Subramaniam Mehta Singh Choudhury Pillai Rangarajan Joshi Bhattacharya Qureshi Gowda Menon',
  ),
  german: list(
    'Anna Katharina Sabine Ursula Monika Lena Franziska Heike Birgit Petra Johanna Annika Gudrun Svenja Claudia Marlene',
    'Thomas Stefan Jürgen Andreas Matthias Uwe Florian Wolfgang Tobias Holger Maximilian Dieter Sebastian Jannik Rüdiger Lukas',
    'Schneider Hoffmann Schäfer Köhler Krüger Lehmann Brandt Winkler Böhm Kirchner Seidel Haas Ziegler Pfeiffer Grünwald Reinhardt Oberländer Steinbach Wiesner Dietrich Thalmann Ehlers Petersen Bruns Zumbrunnen Huber Aigner',
  ),
  french: list(
    'Camille Élodie Nathalie Sylvie Chloé Manon Isabelle Aurélie Françoise Mathilde Céline Amandine Véronique Margaux',
    'Julien Thierry Mathieu Olivier Jean-Luc Sébastien Benoît Guillaume Antoine Loïc Étienne Fabrice Gérard Rémi',
    'Lefebvre Moreau Girard Fontaine Chevalier Rousseau Delacroix Perrin Marchand Lemoine Barbier Guérin Renaud Collet Tessier Vasseur Pelletier Brunet Le-Goff Charpentier Bonnard Thibault',
  ),
  spanish: list(
    'Lucía María Carmen Marta Elena Beatriz Rocío Pilar Inés Nuria Montserrat Alba Leticia Consuelo',
    'Javier Álvaro Sergio Pablo Alejandro Ignacio Rubén Francisco Iker Gonzalo Manuel Jordi Raúl Tomás',
    'García Fernández Navarro Castillo Ortega Ibáñez Molina Serrano Vidal Echeverría Caballero Domínguez Peña Roldán Zubiri Santamaría Cortés Bermúdez Lozano Quiroga',
  ),
  italian: list(
    'Giulia Francesca Chiara Valentina Paola Elisa Martina Silvia Alessandra Federica Ilaria Graziella',
    'Marco Luca Alessandro Matteo Giovanni Stefano Andrea Davide Giuseppe Fabio Riccardo Salvatore',
    'Rossi Bianchi Ferrari Esposito Colombo Ricci Moretti Barbieri Lombardi Mancini Santoro Marchetti Caruso Pellegrini Bernasconi Vitale Fumagalli Zanetti Locatelli Cattaneo',
  ),
  portuguese: list(
    'Mariana Beatriz Catarina Inês Joana Teresa Fernanda Juliana Larissa Patrícia Sofia Rafaela',
    'João Tiago Rui Miguel Gonçalo Pedro Rafael Thiago Nuno Leandro Duarte Henrique',
    'Silva Ferreira Carvalho Oliveira Pereira Rodrigues Almeida Magalhães Teixeira Nogueira Figueiredo Azevedo Cordeiro Barbosa Monteiro Vasconcelos Brandão Lacerda Queirós',
  ),
  dutch: list(
    'Sanne Femke Lotte Marieke Anouk Ingrid Fleur Willemijn Jolanda Esmée Marloes Tineke',
    'Bram Jeroen Pieter Sander Thijs Wouter Koen Hendrik Joost Ruben Maarten Gijs',
    'Bakker Visser Smit Mulder Hendriks Dekker Brouwer Vermeulen Hoekstra Postma Kuipers Schouten Verhoeven Timmermans Zijlstra Kramer Oosterhuis Wiersma',
  ),
  polish: list(
    'Anna Katarzyna Agnieszka Małgorzata Magdalena Joanna Ewa Zuzanna Beata Justyna Dorota Aleksandra',
    'Piotr Tomasz Krzysztof Marcin Michał Paweł Grzegorz Łukasz Wojciech Jakub Rafał Mateusz',
    'Nowak Wójcik Mazur Wrona Pawlak Dudek Sikora Baran Szewczyk Pietrzak Wróbel Kubiak Zięba Michalak Bielak Gajda Stępień Marciniak',
  ),
  swedish: list(
    'Linnéa Maja Ebba Karin Astrid Ulrika Johanna Sofia Annika Elsa Birgitta Frida',
    'Erik Lars Anders Johan Oskar Mikael Gustav Fredrik Björn Viktor Henrik Jonas',
    'Lindqvist Bergström Nyström Sandberg Holmgren Wallin Forsberg Lundgren Ekström Sjöberg Hedlund Åkesson Nordin Engström Dahlberg Öberg Söderlund Blomqvist',
  ),
  turkish: list(
    'Ayşe Elif Zeynep Merve Özlem Derya',
    'Mehmet Emre Burak Serkan Kemal Onur',
    'Yılmaz Kaya Demir Çelik Aydın Öztürk Şahin Koç Polat Karaca',
  ),
  arabic: list(
    'Amina Layla Samira Yasmin Noura Khadija',
    'Omar Youssef Khaled Tariq Bilal Hassan',
    'Haddad El-Amrani Benali Al-Masri Khoury Rahman Mansour Saidi Bouzid Nasser',
  ),
  african: list(
    'Ngozi Chiamaka Adwoa Folake Thandiwe Zanele',
    'Chukwuemeka Kwame Olumide Tendai Sipho Babatunde',
    'Okonkwo Adeyemi Mensah Balogun Nkosi Owusu Eze Dlamini Achebe Mutasa',
  ),
  asian: list(
    'Mei Xiaoling Thuy Yuna Hana Siew Jiwoo Linh',
    'Wei Haoran Minh Kenji Jun Hyun Boon Quang',
    'Zhang Nguyen Tran Kim Tanaka Watanabe Chua Pham Huang Fukuda Wong Bui',
  ),
  eastern: list(
    'Olena Svitlana Ioana Milica Jelena Zsófia Eszter Oksana',
    'Dmytro Andriy Bogdan Nikola Goran István Radu Stanislav',
    'Kovalenko Shevchuk Popescu Jovanović Petrov Horváth Szabó Ionescu Dimitrov Babić Tkachenko Novotný',
  ),
} as const satisfies Readonly<Record<string, NameList>>;
export type Origin = keyof typeof nameLists;
