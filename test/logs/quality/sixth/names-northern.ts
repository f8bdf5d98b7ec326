// Names by country, the common ones first: men / women / families. "_" stands for a space.
export const northernNames: Readonly<Record<string, string>> = {
  NL: `Jan Johannes Peter Hendrik Kees Willem Pieter Erik Mark Jeroen Martijn Bas Sander Daan Sem Bram Thijs Ruben Mohammed
    Ahmed Mehmet Joost Gerrit Marcel Ronald Henk Jasper Stijn Wouter Rachid Tom Dennis /
    Maria Anna Johanna Petra Monique Esther Sandra Linda Marieke Anouk Sanne Lotte Femke Emma Julia Fatima Naima Saskia
    Ingrid Wilma Anneke Marjolein Ellen Marloes Tess Fleur Hanneke Chantal Annemarie Bianca Willemijn /
    de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters
    Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden Kok Jacobs de_Haan
    Vermeulen van_den_Heuvel van_der_Veen van_den_Broek de_Bruijn Schouten van_Beek Willems van_Vliet van_de_Ven Hoekstra
    Maas Verhoeven Koster van_Dam Prins Blom Huisman Peeters de_Jonge Kuipers Veenstra Post Kramer van_Wijk Timmermans
    El_Amrani Yılmaz Bouzian Ramdin Groen Gerritsen 't_Hart`,
  PT: `José António João Manuel Carlos Luís Paulo Pedro Rui Nuno Ricardo Tiago Miguel Jorge Fernando Francisco Hugo Bruno
    André Gonçalo Diogo Rodrigo Vítor Afonso Duarte Filipe Sérgio Mamadu Joaquim Álvaro Martim /
    Maria Ana Sandra Carla Paula Sofia Joana Marta Rita Inês Catarina Patrícia Cristina Isabel Teresa Mariana Beatriz
    Matilde Leonor Helena Fátima Susana Cláudia Margarida Andreia Vera Lurdes Filipa Graça Olena Conceição /
    Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques
    Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves
    Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares Lourenço Castro
    Figueiredo Azevedo Freitas Magalhães Henriques Lima Guerreiro Batista Pinheiro Faria Miranda Barros Morais da_Silva
    dos_Santos`,
  BR: `José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe
    Rodrigo Thiago Gustavo Leandro Fábio Vinícius Matheus Wellington Anderson Caio Renato Diego Kenji Everton /
    Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Camila Amanda Bruna Jéssica Letícia Luana
    Vanessa Mariana Gabriela Larissa Beatriz Simone Cristiane Débora Rosângela Thaís Sueli Tatiane Yasmin Isabela
    Maria_Eduarda / da_Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho
    Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes
    Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Pinto Melo Cavalcanti Monteiro Moura Correia Batista Campos
    Castro Barros Azevedo Borges Miranda Farias Figueiredo Peixoto Tavares Nakamura Tanaka Schneider Bianchi Rossi
    de_Paula dos_Santos Sales Aguiar`,
  PL: `Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Adam Stanisław Marek Łukasz Grzegorz Mateusz Wojciech
    Mariusz Dariusz Zbigniew Jerzy Maciej Rafał Robert Kamil Dawid Szymon Kacper Ryszard Oleksandr Bartosz Sławomir /
    Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Zofia Monika Teresa
    Danuta Natalia Julia Karolina Marta Beata Dorota Iwona Zuzanna Halina Jolanta Oksana Justyna Aneta Paulina Weronika /
    Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur
    Jankowski Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek
    Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski
    Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski
    Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski Duda Włodarczyk Wilk Chmielewski Shevchenko Nguyen`,
  SE: `Lars Anders Johan Erik Karl Per Peter Jan Thomas Daniel Mikael Fredrik Andreas Hans Bengt Magnus Mats Stefan
    Mohammed Ali Ahmed Gustav Oskar Björn Niklas Emil Viktor Lars-Göran Jan-Erik Håkan Åke Hassan /
    Anna Eva Maria Karin Kristina Lena Sara Emma Kerstin Ingrid Marie Malin Jenny Annika Åsa Susanne Birgitta Linnea
    Elin Ida Fatima Amina Ann-Christin Ulla Johanna Sofia Hanna Frida Maja Astrid Zahra /
    Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson
    Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson Bergström
    Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Ali Mohamed Sjöberg
    Wallin Engström Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson
    Fransson Nyström Holmberg Arvidsson Hassan Ahmed af_Ekenstam Yılmaz Nguyen Hosseini`,
  DK: `Peter Michael Lars Jens Thomas Henrik Søren Christian Martin Jan Morten Jesper Anders Mads Rasmus Niels Per Hans
    Jørgen Ole Kim Frederik Mikkel Mohammed Ahmad Emil Kasper Torben Bent Steen Finn /
    Anne Kirsten Mette Hanne Maria Anna Helle Susanne Lene Marianne Camilla Louise Charlotte Pia Tina Karen Inge Bente
    Rikke Sofie Ida Freja Gitte Birgitte Line Signe Fatima Maja Anne-Mette Ulla Jytte /
    Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen
    Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Jacobsen Mikkelsen Olesen Frederiksen
    Laursen Henriksen Lund Schmidt Eriksen Holm Kristiansen Clausen Simonsen Svendsen Andreasen Iversen Jeppesen Mogensen
    Jespersen Nissen Lauridsen Frandsen Østergaard Kjær Jepsen Carlsen Vestergaard Dahl Bach Friis Ali Ahmed Hussein
    Nguyen Yıldız Ravn Bruun Skov Winther`,
  NO: `Jan Per Bjørn Ole Lars Kjell Knut Svein Arne Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John
    Magnus Mohammed Kristian Ole-Martin Håkon Sindre Henrik Øyvind Trond Ali Sverre /
    Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Silje Tone
    Hanne Kristin Camilla Nora Emma Anne-Lise Fatima Turid Gunn Sigrid Maren Aisha /
    Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen
    Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen Iversen
    Strand Solberg Svendsen Martinsen Eide Knutsen Bakken Paulsen Lie Kristoffersen Mathisen Lunde Ali Amundsen Rasmussen
    Solheim Bakke Berge Moe Nygård Fredriksen Lien Hauge Holm Christensen Ahmed Nguyen Khan Ødegård Myhre Aas Tveit`,
  FI: `Juha Timo Matti Kari Mikko Antti Jari Jukka Mika Markku Pekka Hannu Heikki Petri Seppo Ville Janne Ari Sami Marko
    Tapio Olli Eero Aleksi Juhani Veli-Matti Mohamed Ahmed Lauri Tuomas Esa /
    Tuula Ritva Leena Anne Päivi Anna Pirjo Minna Sari Marja Tiina Liisa Kaisa Hanna Johanna Riitta Heidi Satu Katja Emilia
    Aino Eeva Anna-Liisa Marja-Leena Sanna Kirsi Laura Elina Noora Amina Oksana /
    Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen
    Salminen Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila
    Savolainen Lahtinen Ahonen Ojala Leppänen Kallio Väisänen Hiltunen Leinonen Miettinen Pitkänen Aaltonen Manninen
    Koivisto Hakala Anttila Laaksonen Hirvonen Räsänen Lehto Laakso Toivonen Mustonen Aalto Rantala Nurmi Peltonen Moilanen
    Nurminen Hartikainen Partanen Lindholm Mohamed Nguyen Ivanova`,
};
