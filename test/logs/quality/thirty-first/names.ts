// Names by land. In lists of other alphabets "native|latin".
const words = (text: string): readonly string[] => text.trim().replace(/\s+/g, ' ').split(/ ?, ?/);

export const english = {
  f: words(`Hannah, Chloe, Megan, Abigail, Eleanor, Imogen, Natalie, Beth, Lauren, Kirsty, Rosalind, Harriet, Tamsin,
    Donna, Gemma, Lorraine, Stephanie, Vanessa, Monique, Danielle, Heather, Brooke, Alyssa, Kendra, Marjorie, Denise,
    Philippa, Yvonne, Leanne, Fiona, Morag, Rhiannon, Carys, Tiffany, Courtney, Simone, Jocelyn, Adele, Paulette,
    Samira, Farah, Parveen, Ming, Ewa, Oksana, Ifeoma, Shanice`),
  m: words(`Callum, Gareth, Stuart, Dominic, Elliot, Jamie, Russell, Graham, Nigel, Trevor, Declan, Marcus, Derek,
    Spencer, Travis, Brandon, Tyler, Curtis, Wesley, Malcolm, Alistair, Rory, Ewan, Rhys, Dylan, Craig, Darren, Lewis,
    Toby, Barnaby, Clive, Howard, Leonard, Vincent, Terrence, Jerome, Darnell, Hassan, Imran, Bilal, Tomasz, Andrei,
    Kofi, Winston, Neville, Joel, Caleb`),
  l: words(`Ashworth, Pemberton, Hargreaves, Whitfield, Sutcliffe, Braithwaite, Colley, Thornton, Ridgeway, Barlow,
    Fenwick, Haworth, Kershaw, Lomax, Maddox, Nuttall, Ormerod, Partridge, Quigley, Rawlings, Stanhope, Tattersall,
    Underhill, Varley, Wadsworth, Yardley, Abbott, Bancroft, Coulson, Dunmore, Ellery, Farrow, Goodwin, Hibbert,
    Ingram, Jessop, Kendrick, Langford, Merrick, Norris, Oakes, Pickering, Redmond, Sinclair, Tremaine, Upton, Vickers,
    Winslow, Hutchins, Delgado, Nguyen, Okafor, Kowalczyk, Rahman, Chowdhury, Petrov, Castellano, Lindqvist, Brennan,
    McAllister, MacLeod, O'Donnell, Fitzgerald, St. Clair, Hughes-Moore, Jenkins, Prosser, Washington, Hendricks,
    Kaplan, Schroeder, Friedman, Vasquez, Tran, Yoon, Mahmood, Iqbal, Boateng, Campbell, Baptiste`),
};

export const irish = {
  f: words(
    'Aoife, Niamh, Siobhán, Gráinne, Orla, Sinéad, Róisín, Caoimhe, Deirdre, Bríd, Maeve, Ciara, Noreen, Emer, Clodagh',
  ),
  m: words(
    'Cormac, Eoin, Fergal, Diarmuid, Pádraig, Oisín, Tadhg, Conor, Colm, Cathal, Donal, Fintan, Brendan, Shane, Ruairí',
  ),
  l: words(`Gallagher, O'Sullivan, Ní Bhriain, Kavanagh, McCarthy, Doherty, O'Rourke, Byrne, Keane, Hennessy, Moloney,
    Mac Giolla, Tierney, Lenihan, Scanlon, Quinlan`),
};
export const indian = {
  f: words(
    `Ananya, Priyanka, Kavitha, Sunita, Lakshmi, Meenakshi, Deepika, Shreya, Nandini, Radhika, Swati, Pooja,
      Ishita, Farzana, Rekha, Geeta`,
  ),
  m: words(
    `Rajesh, Arjun, Suresh, Vikram, Karthik, Sandeep, Manoj, Ashwin, Pranav, Nikhil, Imtiaz, Harpreet, Gaurav,
      Venkatesh, Amit, Rohit`,
  ),
  l: words(`Sharma, Iyer, Reddy, Patil, Banerjee, Chatterjee, Nair, Krishnamurthy, Gupta, Verma, Deshpande, Choudhary,
    Mishra, Agarwal, Menon, Subramanian, Shaikh, Kulkarni, Yadav, Malhotra`),
};
export const southAfrican = {
  f: words(
    `Thandiwe, Nomvula, Lerato, Annelize, Zanele, Chantelle, Refilwe, Palesa, Marlize, Bongiwe, Nokuthula,
      Ilse, Shireen, Kefilwe, Dineo`,
  ),
  m: words(
    `Sipho, Thabo, Johan, Pieter, Mandla, Bongani, Lwazi, Hendrik, Tshepo, Kagiso, Riaan, Themba, Vusi,
      Gerhard, Ashraf`,
  ),
  l: words(
    `Dlamini, Nkosi, van der Merwe, Botha, Mokoena, Naidoo, Govender, Pretorius, Mthembu, Khumalo, Molefe, du
      Plessis, Ndlovu, Swanepoel, Adams, Sithole`,
  ),
};
export const singaporean = {
  f: words(
    `Hui Min, Siew Ling, Xin Yi, Nurul, Siti, Mei Fang, Li Ting, Pei Shan, Jia Hui, Farhana, Kai Ling, Shu Fen,
      Bee Choo, Yan Ting, Wan Qi`,
  ),
  m: words(
    `Wei Jie, Kok Leong, Boon Kiat, Jun Hao, Zhi Wei, Hafiz, Ridzuan, Chee Keong, Ming Hui, Kah Wai, Yong
      Sheng, Teck Huat, Faizal, Jian Wen, Wee Meng`,
  ),
  l: words('Tan, Lim, Ng, Koh, Goh, Chua, Teo, Ong, Lau, Seah, Yeo, Toh, Quek, Sim, Heng, Chew'),
};
export const nigerian = {
  f: words(
    `Chioma, Ngozi, Folake, Amaka, Yetunde, Bukola, Adaeze, Halima, Titilayo, Funmilayo, Uchenna, Aisha,
      Nkechi, Omolara, Zainab`,
  ),
  m: words(
    `Emeka, Tunde, Obinna, Babajide, Chukwudi, Segun, Ibrahim, Kunle, Ikechukwu, Musa, Femi, Olumide, Nnamdi,
      Yakubu, Gbenga`,
  ),
  l: words(
    `Adeyemi, Okonkwo, Balogun, Eze, Ogunleye, Nwosu, Abubakar, Oyelaran, Ibekwe, Adebayo, Danjuma, Olatunji,
      Umeh, Bassey, Lawal, Okoro`,
  ),
};
export const german = {
  f: words(
    `Sabine, Petra, Anja, Heike, Katrin, Ulrike, Lena, Franziska, Birgit, Mareike, Silke, Johanna, Elif,
      Annelie, Gisela, Svenja`,
  ),
  m: words(
    `Jürgen, Thorsten, Matthias, Stefan, Uwe, Holger, Florian, Lukas, Andreas, Dieter, Björn, Sebastian, Emre,
      Tobias, Reinhard, Kai`,
  ),
  l: words(
    `Schneider, Brinkmann, Vogt, Hoffmann, Krüger, Lindner, Weiß, Petersen, Yılmaz, Hartmann, Böhm, Kaufmann,
      von Reden, Schäfer, Wiedemann, Lange, Kessler, Ziegler`,
  ),
};
export const austrian = {
  f: words(
    `Elisabeth, Theresia, Magdalena, Verena, Christa, Barbara, Waltraud, Stefanie, Marlene, Ingrid, Eva-Maria,
      Roswitha, Ljubica, Carina, Gerlinde`,
  ),
  m: words(
    `Johann, Wolfgang, Gerhard, Georg, Franz, Alois, Manfred, Herbert, Dominik, Klemens, Günther, Leopold,
      Goran, Christoph, Roland`,
  ),
  l: words(
    `Gruber, Huber, Wagner, Pichler, Steiner, Moser, Hofer, Leitner, Berger, Eder, Schwarzenbacher, Jovanović,
      Wimmer, Haslinger, Reiter, Kogler`,
  ),
};
export const swiss = {
  f: words(
    `Regula, Ursula, Corinne, Vreni, Nadja, Brigitte, Seraina, Monika, Andrea, Eveline, Ladina, Jacqueline,
      Esther, Simona, Rahel`,
  ),
  m: words('Beat, Urs, Reto, Ueli, Daniel, Marco, Hansruedi, Adrian, Roger, Luca, Jürg, Andri, Fabian, Kurt, Michael'),
  l: words(
    `Müller, Meier, Zürcher, Bühler, Ammann, Brunner, Gerber, Wüthrich, Frei, Kälin, Zbinden, Aeschlimann,
      Caduff, Hunziker, Suter, Egli`,
  ),
};
export const french = {
  f: words(
    `Camille, Élodie, Mathilde, Nathalie, Sandrine, Aurélie, Sylvie, Léa, Chantal, Fatima, Inès, Corinne,
      Manon, Véronique, Anne-Laure, Delphine`,
  ),
  m: words(
    `Julien, Thierry, Benoît, Sébastien, Laurent, Mehdi, Antoine, Guillaume, Pascal, Yann, Jean-Marc, Olivier,
      Karim, Rémi, Étienne, Quentin`,
  ),
  l: words(
    `Lefèvre, Moreau, Garnier, Dupont, Chevalier, Benali, Fontaine, Rousseau, Mercier, Le Goff, Perrin,
      Barbier, Traoré, Marchand, Guérin, de la Tour, Picard, Renard`,
  ),
};
export const belgian = {
  f: words(
    `Amandine, Bénédicte, Marie-Claire, Françoise, Virginie, Ludivine, Christelle, Martine, Justine, Laetitia,
      Myriam, Cécile, Nadine, Anouk, Joëlle`,
  ),
  m: words(
    `Thibault, Luc, Philippe, Didier, Maxime, Jean-Pol, Christophe, Nicolas, Loïc, Fabrice, Bernard, Youssef,
      Arnaud, Grégory, Vincent`,
  ),
  l: words(
    `Dubois, Lambert, Peeters, Janssens, Delvaux, Vandenberghe, Collard, Lejeune, Goffin, Hardy, Wouters, El
      Amrani, Denis, Simonis, Thiry, Noël`,
  ),
};
export const quebecois = {
  f: words(
    `Maryse, Josée, Geneviève, Marie-Ève, Sylvie, Annick, Mélanie, Kim, Roxanne, Ginette, Audrey, Caroline,
      Pascale, Lyne, Karine`,
  ),
  m: words(
    `Martin, Sylvain, Jean-François, Marc-André, Mathieu, Alexandre, Yves, Réjean, Étienne, Patrick, Gilles,
      Simon, Normand, Félix, Stéphane`,
  ),
  l: words(
    `Tremblay, Gagnon, Bouchard, Côté, Pelletier, Lévesque, Bergeron, Lavoie, Gauthier, Ouellet, Desrosiers,
      Thibodeau, Charbonneau, Beaulieu, Fortin, Paquette`,
  ),
};
export const spanish = {
  f: words(
    `Lucía, Carmen, Rocío, Marta, Pilar, Nuria, Elena, Beatriz, Inmaculada, Raquel, Laia, Itziar, Cristina,
      Sonia, Montserrat`,
  ),
  m: words(
    `Javier, Álvaro, Sergio, Pablo, Iñaki, Rubén, Antonio, Manuel, Jordi, Óscar, Alejandro, Fernando, Ignacio,
      Francisco, Adrián`,
  ),
  l: words(
    `García, Fernández, Ruiz, Navarro, Iglesias, Molina, Serrano, Ortega, Castro, Etxeberria, Puig, Vázquez,
      Herrero, Cano, Gil, Domínguez`,
  ),
};
export const mexican = {
  f: words(
    `Guadalupe, Ximena, Fernanda, Citlali, Alejandra, Verónica, Leticia, Daniela, Itzel, Gabriela, Yolanda,
      Maricela, Paola, Araceli, Rosario`,
  ),
  m: words(
    `Jorge, Luis, Ricardo, Emiliano, Eduardo, Arturo, Raúl, Héctor, Gerardo, Salvador, Ulises, Mauricio,
      Rodrigo, Enrique, Cuauhtémoc`,
  ),
  l: words(
    `Hernández, Martínez, López, González, Ramírez, Flores, Mendoza, Castillo, Villanueva, Cervantes, Aguilar,
      Rosales, Zavala, Montes, Trejo, Orozco`,
  ),
};
export const argentine = {
  f: words(
    `Florencia, Agustina, Micaela, Romina, Valeria, Soledad, Julieta, Noelia, Graciela, Camila, Brenda,
      Natalia, Silvina, Mariela, Estela`,
  ),
  m: words(
    `Facundo, Matías, Gonzalo, Leandro, Ezequiel, Nicolás, Hernán, Damián, Lautaro, Gustavo, Marcelo,
      Sebastián, Federico, Ramiro, Horacio`,
  ),
  l: words(
    `Romero, Sosa, Ferreyra, Bianchi, Acosta, Giménez, Ledesma, Peralta, Rossi, Benítez, Cabrera, Quiroga,
      Schneider, Maidana, Ponce, Figueroa`,
  ),
};
export const italian = {
  f: words(
    `Giulia, Chiara, Francesca, Alessandra, Valentina, Federica, Ilaria, Silvia, Martina, Paola, Donatella,
      Antonella, Serena, Lucia, Elisa, Noemi`,
  ),
  m: words(
    `Matteo, Giovanni, Alessandro, Davide, Riccardo, Salvatore, Stefano, Fabio, Enrico, Gianluca, Luca,
      Massimo, Andrea, Simone, Nicola, Tommaso`,
  ),
  l: words(
    `Ferrari, Esposito, Colombo, Ricci, Marchetti, De Luca,
      Rinaldi, Caruso, Pellegrini, D'Angelo, Conti, Fabbri, Bellini, Lombardi, Greco, Moretti`,
  ),
};
export const dutch = {
  f: words(
    `Marieke, Anouk, Femke, Sanne, Ingrid, Willemijn, Hanneke, Lotte, Esmée, Fatma, Judith, Saskia, Nienke,
      Petra, Annemarie, Joke`,
  ),
  m: words(
    'Jeroen, Sander, Bas, Wouter, Pieter, Maarten, Gijs, Ruben, Mohammed, Dirk, Henk, Thijs, Koen, Bart, Rutger, Joris',
  ),
  l: words(
    `de Vries, Bakker, Visser, van den Berg, Smit, Mulder, Hoekstra, van Dijk, Kuiper, Postma, de Graaf,
      Timmermans, El Idrissi, Verhoeven, Jansen, ter Haar`,
  ),
};
export const polish = {
  f: words(
    `Agnieszka, Katarzyna, Małgorzata, Joanna, Monika, Magdalena, Ewa, Karolina, Zofia, Aleksandra, Beata,
      Justyna, Natalia, Wioletta, Iwona`,
  ),
  m: words(
    `Tomasz, Krzysztof, Paweł, Marcin, Grzegorz, Michał, Łukasz, Wojciech, Jakub, Rafał, Zbigniew, Dariusz,
      Bartosz, Mateusz, Sławomir`,
  ),
  l: words(
    `Nowak, Kowalski, Wiśniewski, Wójcik, Zieliński, Szymański, Woźniak, Dąbrowski, Mazur, Krawczyk,
      Piotrowski, Grabowski, Pawlak, Michalski, Król, Wróbel`,
  ),
};
export const portuguese = {
  f: words(
    `Inês, Catarina, Margarida, Mafalda, Rita, Sofia, Filipa, Leonor, Joana, Teresa, Fátima, Patrícia, Carla,
      Sílvia, Beatriz`,
  ),
  m: words('João, Tiago, Rui, Nuno, Gonçalo, Diogo, Miguel, Duarte, Vasco, Hugo, Luís, Paulo, Bruno, Artur, Fernando'),
  l: words(
    `Ferreira, Carvalho, Pinto, Nogueira, Teixeira, Moreira, Correia, Lourenço, Marques, Antunes, Magalhães,
      Fonseca, Baptista, Sequeira, Tavares, Vieira`,
  ),
};
export const brazilian = {
  f: words(
    `Juliana, Camila, Aline, Larissa, Tatiane, Vanessa, Rafaela, Débora, Priscila, Luana, Simone, Gabriela,
      Jéssica, Adriana, Letícia`,
  ),
  m: words(
    `Rodrigo, Thiago, Leandro, Rafael, Anderson, Gustavo, Marcelo, Felipe, Wellington, Renato, Eduardo, Caio,
      Vinícius, Márcio, Diego`,
  ),
  l: words(
    `Silva, Oliveira, Souza, Pereira, Barbosa, Nascimento, Rocha, Almeida, Araújo, Ribeiro, Cardoso, Freitas,
      Monteiro, Batista, Moura, Azevedo`,
  ),
};
export const swedish = {
  f: words(
    `Anna-Karin, Linnéa, Malin, Åsa, Birgitta, Emelie, Ulrika, Josefin, Ebba, Kerstin, Frida, Saga, Maj-Britt,
      Cecilia, Hanna`,
  ),
  m: words(
    `Erik, Johan, Anders, Mattias, Göran, Henrik, Oskar, Björn, Fredrik, Magnus, Lars-Erik, Viktor, Rasmus,
      Jonas, Håkan`,
  ),
  l: words(
    `Andersson, Lindgren, Nyström, Bergqvist, Sjöberg, Eklund, Holmgren, Åkesson, Wallin, Söderström, Hedlund,
      Forsberg, Hassan, Lundin, Ekström, Norén`,
  ),
};
export const turkish = {
  f: words('Ayşe, Zeynep, Elif, Fatma, Merve, Büşra, Gülşen, Hatice, Derya, Selin, Esra, Nurcan, Ebru, Şule, Pınar'),
  m: words('Mehmet, Mustafa, Emre, Burak, Hüseyin, Serkan, Oğuz, Kemal, Yusuf, Tolga, Murat, Cem, Halil, Onur, Barış'),
  l: words(
    'Yılmaz, Kaya, Demir, Şahin, Çelik, Öztürk, Aydın, Arslan, Doğan, Koç, Kurt, Aksoy, Erdoğdu, Güneş, Tekin, Bulut',
  ),
};
export const japanese = {
  f: words(
    `美咲|misaki, 由美子|yumiko, 彩花|ayaka, 恵子|keiko, 陽菜|hina, 真由美|mayumi, 千尋|chihiro, 麻衣|mai, 智子|tomoko, 裕子|yuko,
      優奈|yuna, 奈々|nana, 久美|kumi, 里奈|rina, 香織|kaori`,
  ),
  m: words(
    `健太|kenta, 翔太|shota, 大輔|daisuke, 拓也|takuya, 浩二|koji, 直樹|naoki, 誠|makoto, 隆|takashi, 雄一|yuichi, 亮|ryo,
      和也|kazuya, 秀明|hideaki, 達也|tatsuya, 健一|kenichi, 智|satoshi`,
  ),
  l: words(
    `田中|tanaka, 佐藤|sato, 鈴木|suzuki, 高橋|takahashi, 渡辺|watanabe, 伊藤|ito, 山本|yamamoto, 中村|nakamura, 小林|kobayashi,
      加藤|kato, 吉田|yoshida, 斎藤|saito, 松本|matsumoto, 井上|inoue, 清水|shimizu, 石川|ishikawa`,
  ),
};
export const russian = {
  f: words(
    `Анна|anna, Елена|elena, Ольга|olga, Наталья|natalia, Светлана|svetlana, Мария|maria, Ирина|irina,
      Татьяна|tatiana, Дарья|daria, Екатерина|ekaterina, Ксения|ksenia, Людмила|ludmila, Алина|alina, Юлия|yulia,
      Марина|marina`,
  ),
  m: words(
    `Алексей|alexey, Дмитрий|dmitry, Сергей|sergey, Андрей|andrey, Иван|ivan, Максим|maxim, Павел|pavel,
      Николай|nikolay, Виктор|viktor, Артём|artem, Роман|roman, Игорь|igor, Олег|oleg, Константин|konstantin,
      Тимур|timur`,
  ),
  l: words(
    `Смирнов|smirnov, Кузнецов|kuznetsov, Попов|popov, Соколов|sokolov, Лебедев|lebedev, Новиков|novikov,
      Морозов|morozov, Волков|volkov, Зайцев|zaytsev, Павлов|pavlov, Голубев|golubev, Виноградов|vinogradov,
      Беляев|belyaev, Гусев|gusev, Киселёв|kiselev, Ильин|ilin`,
  ),
};
export const arabic = {
  f: words(
    `فاطمة|fatima, نورة|noura, مريم|maryam, سارة|sara, هند|hind, ريم|reem, خلود|kholoud, منى|mona, لينا|lina,
      دانة|dana, أسماء|asma, رنا|rana, غادة|ghada, شيماء|shaimaa, جواهر|jawaher`,
  ),
  m: words(
    `محمد|mohammed, عبدالله|abdullah, أحمد|ahmed, خالد|khaled, سلطان|sultan, فيصل|faisal, يوسف|yousef,
      عمر|omar, ماجد|majed, تركي|turki, حسام|hossam, طارق|tarek, إبراهيم|ibrahim, سعود|saud, بندر|bandar`,
  ),
  l: words(
    `العتيبي|alotaibi, القحطاني|alqahtani, الشمري|alshammari, الحربي|alharbi, الغامدي|alghamdi,
      الدوسري|aldosari, الزهراني|alzahrani, المطيري|almutairi, الهاشمي|alhashimi, المنصوري|almansoori,
      النجار|alnajjar, حداد|haddad, الشريف|alsharif, البلوشي|albalushi, السبيعي|alsubaie, الخطيب|alkhatib`,
  ),
};
