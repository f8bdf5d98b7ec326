// Names of the seventh set, second half: men's names; women's names; family names ("man's/woman's" where they differ).
export const namesB: Readonly<Record<string, readonly [string, string, string]>> = {
  german: [
    'Jürgen, Detlef, Torben, Matthias, Uwe, Lennart, Holger, Björn, Ansgar, Rüdiger, Florian, Korbinian, Wolfgang, Maik',
    'Heike, Birgit, Annegret, Sabine, Jutta, Katrin, Dörte, Friederike, Silke, Liselotte, Svenja, Marlies, Tanja, Ulrike',
    `Brinkmann, Schöller, Gruber, Rottmann, Eichinger, Wiesner, Köhler, Niemeyer, Pfeiffer, Baumgärtner, Hinrichs, Lüdtke,
    Zöllner, Kessler, Stadler, Vogelsang, Thalhammer, Jansen, Koch, Sommer, Kaiser, Lang, Huber-Brandl, von Bülow`,
  ],
  french: [
    'Thibault, Gaël, Baptiste, Étienne, Loïc, Yannick, Rémi, Fabrice, Arnaud, Cédric, Guillaume, Benoît, Didier',
    'Maëlle, Aurélie, Clotilde, Solène, Élodie, Ghislaine, Océane, Véronique, Bérénice, Mathilde, Delphine, Noémie',
    `Lefebvre, Delacroix, Marchand, Rousselet, Chevallier, Guérin, Pelletier, Beaumont, Fontaine, Le Goff, Garnier, Mercier,
    Tremblay, Bouchard, Desrosiers, Vasseur, Charpentier, Petit, Leclerc-Morin, d'Arcy`,
  ],
  italian: [
    'Gianluca, Matteo, Salvatore, Lorenzo, Giuseppe, Fabrizio, Davide, Alessio, Ettore, Nicolò, Enzo',
    'Chiara, Giulia, Federica, Martina, Alessandra, Ilaria, Graziella, Ornella, Benedetta, Noemi, Concetta',
    `Ferrante, Colombo, De Santis, Moretti, Pellegrino, Caruso, Lombardi, Bianco, D'Angelo, Marchetti, Vitale, Ruggiero,
    Esposito, Barbieri, Gallo, Santoro, Fiore`,
  ],
  dutch: [
    'Joost, Sjoerd, Maarten, Bram, Wouter, Diederik, Gijs, Thijs, Ruben, Koen, Jeroen',
    'Marloes, Femke, Anouk, Sanne, Lieke, Willemijn, Griet, Tess, Marieke, Jolanda, Nienke',
    `van den Berg, de Vries, Hoekstra, Dijkstra, Bakker, Vermeulen, van Dongen, Postma, Kuipers, Brouwer, van 't Hof,
    Claessens, De Smet, Peeters, Verhoeven, ten Cate, Visser`,
  ],
  portuguese: [
    'João, Tiago, Rui, Nuno, Vasco, Gustavo, Thiago, Caio, Leandro, Duarte, Márcio',
    'Inês, Joana, Filipa, Mafalda, Catarina, Larissa, Juliana, Letícia, Raquel, Tatiana, Fernanda',
    `Carvalho, Teixeira, Ferreira, Gonçalves, Almeida, Nogueira, Monteiro, Ribeiro, Sampaio, Figueiredo, dos Santos,
    da Conceição, Azevedo, Guimarães, Brandão, Pires`,
  ],
  polish: [
    'Krzysztof, Wojciech, Zbigniew, Łukasz, Grzegorz, Bartosz, Marcin, Paweł, Jakub, Sławomir',
    'Agnieszka, Małgorzata, Katarzyna, Grażyna, Joanna, Zofia, Danuta, Weronika, Ewelina, Beata',
    `Kowalczyk, Wiśniewski/Wiśniewska, Zieliński/Zielińska, Wójcik, Szymański/Szymańska, Dąbrowski/Dąbrowska, Mazur,
    Jaworski/Jaworska, Pawlak, Górski/Górska, Sikora, Ostrowski/Ostrowska, Kaczmarek, Gajewski/Gajewska, Bąk`,
  ],
  czech: [
    'Ondřej, Zdeněk, Vojtěch, Jiří, Miroslav, Luboš, Radek, Štěpán, Matěj, Bohumil',
    'Ludmila, Jitka, Veronika, Zuzana, Božena, Markéta, Kateřina, Hana, Alžběta, Tereza',
    `Novotný/Novotná, Svoboda/Svobodová, Dvořák/Dvořáková, Procházka/Procházková, Kučera/Kučerová, Horáček/Horáčková,
    Beneš/Benešová, Vlček/Vlčková, Šimůnek/Šimůnková, Kratochvíl/Kratochvílová, Urban/Urbanová, Havlík/Havlíková`,
  ],
  nordic: [
    'Anders, Lars, Gustaf, Henrik, Mads, Rasmus, Søren, Torbjørn, Eirik, Håkon, Jesper, Mikkel, Oskar, Sindre',
    'Astrid, Linnea, Ingrid, Freja, Solveig, Kirsten, Malin, Sigrid, Mette, Åsa, Maja, Ragnhild, Tuva, Birgitte',
    `Lindqvist, Bergström, Sandberg, Östlund, Sjögren, Nyström, Mikkelsen, Rasmussen, Kjærgaard, Mortensen, Overgaard,
    Haugen, Solberg, Bakken, Strand, Hedlund, Thorvaldsen, Nygaard, Ek, Dahl`,
  ],
  finnish: [
    'Juhani, Mikko, Antti, Pekka, Ville, Tuomas, Jari, Eero, Heikki, Onni',
    'Aino, Päivi, Marjatta, Tuulikki, Riikka, Hanna-Leena, Sari, Outi, Kaisa, Eeva',
    'Korhonen, Virtanen, Mäkinen, Nieminen, Heikkilä, Laaksonen, Rantanen, Koskela, Hämäläinen, Peltola, Järvinen, Salmi',
  ],
  turkish: [
    'Emre, Burak, Serkan, Mehmet, Onur, Barış, Cem, Kerem, Hakan, Tolga, Yiğit',
    'Elif, Zeynep, Ayşe, Gülcan, Derya, Ebru, Selin, Özlem, Merve, Defne, Şule',
    'Yılmaz, Kaya, Demir, Şahin, Çelik, Öztürk, Aydın, Kılıç, Doğan, Arslan, Koç, Erdoğmuş, Aksoy, Polat, Güneş',
  ],
  romanian: [
    'Andrei, Bogdan, Florin, Ionuț, Cătălin, Mihai, Răzvan, Sorin, Vlad, Dragoș',
    'Ioana, Mihaela, Raluca, Simona, Alina, Gabriela, Roxana, Anca, Larisa, Ștefania',
    'Popescu, Ionescu, Dumitrescu, Stan, Munteanu, Constantinescu, Moldovan, Ciobanu, Lungu, Rusu, Enache, Țurcanu',
  ],
  hungarian: [
    'Zoltán, István, Gábor, László, Attila, Bence, Balázs, Csaba, Ferenc, Tibor',
    'Zsuzsanna, Ildikó, Katalin, Réka, Eszter, Orsolya, Tünde, Piroska, Dorottya, Emese',
    'Nagy, Szabó, Horváth, Kovács, Tóth, Varga, Kiss, Molnár, Németh, Farkas, Lakatos, Szűcs, Fekete',
  ],
  slavic: [
    'Dmitri, Oleksandr, Yuri, Mykola, Andriy, Goran, Zoran, Dragan, Nikola, Bojan, Stoyan, Artem',
    'Oksana, Svetlana, Yulia, Olena, Iryna, Jelena, Snežana, Milica, Tatjana, Kateryna, Desislava, Natalia',
    `Petrov/Petrova, Shevchenko, Kovalenko, Bondarenko, Ivanov/Ivanova, Jovanović, Marković, Petrović, Volkov/Volkova,
    Horvat, Babić, Dimitrov/Dimitrova, Melnyk, Tkachenko, Stojanovski/Stojanovska`,
  ],
  greek: [
    'Georgios, Dimitris, Kostas, Stavros, Nikos, Panagiotis, Vasilis, Aris, Avi, Eitan, Moshe',
    'Eleni, Katerina, Despina, Ioanna, Vasiliki, Sofia, Evangelia, Athina, Tamar, Shira, Rivka',
    'Papadopoulos, Georgiou, Nikolaidis, Karagiannis, Vlachos, Christodoulou, Pappas, Katz, Goldberg, Ben-David, Rosenthal, Mizrahi',
  ],
  persian: [
    'Reza, Farhad, Behrouz, Dariush, Kaveh, Ahmadullah, Hamid, Siavash, Babak, Nasir',
    'Shirin, Parisa, Mahsa, Nasrin, Golnaz, Azadeh, Freshta, Laleh, Roya, Zohra',
    'Hosseini, Tehrani, Moradi, Kazemi, Rahimi, Karimi, Ghorbani, Noorzai, Sadeghi, Ebrahimi, Amiri, Farahani',
  ],
  filipino: [
    'Jomar, Rogelio, Arnel, Benjie, Crisanto, Marlon, Reynaldo, Budi, Agus, Somchai',
    'Maricel, Jocelyn, Rowena, Analyn, Cherry Mae, Lourdes, Siti, Dewi, Ratna, Malee',
    'dela Cruz, Bautista, Magbanua, Santos-Reyes, Villaruel, Macaraeg, Wijaya, Santoso, Setiawan, Srisai, Pangilinan, Dimaculangan',
  ],
};
