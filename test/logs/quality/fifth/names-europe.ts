// Names of other European countries, the commoner ones first; "_" stands for a space inside one name.

export type NameLists = { readonly female: string; readonly male: string; readonly family: string };

export const europeanNames: Record<string, NameLists> = {
  DE: {
    female: `Anna Sabine Petra Monika Andrea Claudia Julia Katharina Stefanie Nicole Susanne Birgit Ursula Renate Lena
      Laura Lea Sophie Johanna Martina Heike Gabriele Ingrid Brigitte Melanie Franziska Ayşe Fatma Elif Olga Natalia
      Jana Agnieszka Anneliese Hannelore`,
    male: `Thomas Michael Andreas Stefan Peter Wolfgang Klaus Jürgen Markus Christian Matthias Jan Lukas Felix Maximilian
      Jonas Tobias Florian Sebastian Alexander Frank Uwe Bernd Dieter Günter Hans-Joachim Karl-Heinz Mehmet Mustafa Ali
      Dmitri Torsten Jens Dirk`,
    family: `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
      Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann
      Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung
      Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Yılmaz Kaya Öztürk
      Nowak Kowalski Petrov von_Bülow Große-Wilde`,
  },
  FR: {
    female: `Marie Nathalie Isabelle Sylvie Catherine Christine Sophie Julie Camille Léa Manon Chloé Emma Sandrine
      Stéphanie Céline Valérie Aurélie Émilie Laurence Véronique Brigitte Françoise Monique Jacqueline Fatima Khadija
      Aminata Inès Margaux Anne-Sophie Marie-Claude Delphine Élodie`,
    male: `Jean Michel Philippe Pierre Alain Nicolas Christophe Laurent Stéphane Frédéric Julien Thomas Alexandre Antoine
      Maxime Lucas Hugo Mathieu Guillaume Sébastien Olivier Thierry Bruno Gérard Didier Mohamed Karim Mamadou Rachid
      Jean-Pierre Jean-Luc Éric Pascal Yves`,
    family: `Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia
      David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez
      Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier
      Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Benali Diallo
      Traoré Haddad Le_Goff Kerbrat de_La_Tour`,
  },
  ES: {
    female: `María Carmen Ana Isabel Laura Cristina Marta Lucía Sofía Paula Elena Pilar Rosa Dolores Mercedes Raquel
      Sara Silvia Patricia Beatriz Nuria Montserrat Alba Irene Andrea Rocío Inmaculada Encarnación Yolanda Fátima Noelia
      María_José Ainhoa Begoña`,
    male: `Antonio Manuel José Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pablo Pedro Ángel
      Sergio Fernando Jorge Luis Alberto Álvaro Adrián Diego Iván Raúl Rubén Óscar Iker Jordi Mohamed Juan_Carlos
      José_Luis Enrique`,
    family: `García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz
      Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales
      Molina Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido
      Santos Guerrero Lozano Cano Cruz Méndez Flores Prieto Herrera Peña León Márquez Cabrera Gallego Calvo Etxeberria
      Puig Ferrer Vidal El_Amrani`,
  },
  IT: {
    female: `Maria Anna Giulia Francesca Laura Sara Chiara Valentina Federica Elena Paola Silvia Alessandra Martina
      Giovanna Rosa Angela Lucia Roberta Simona Daniela Cristina Elisa Ilaria Giorgia Sofia Aurora Alice Beatrice
      Antonella Patrizia Raffaella Fatima Ioana`,
    male: `Giuseppe Antonio Giovanni Mario Francesco Luigi Andrea Marco Alessandro Roberto Stefano Paolo Luca Matteo
      Lorenzo Davide Simone Riccardo Federico Massimo Fabio Daniele Claudio Salvatore Vincenzo Gianluca Pietro Nicola
      Emanuele Giorgio Tommaso Mirko Mohamed Gennaro`,
    family: `Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini
      Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini
      Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte
      Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina
      Monti Cattaneo D'Amico Hu Popescu Di_Stefano`,
  },
  NL: {
    female: `Maria Anna Johanna Emma Sophie Julia Lisa Sanne Lotte Femke Anouk Marieke Ingrid Monique Esther Petra Saskia
      Wilma Anja Linda Marloes Eva Iris Fleur Tess Noor Yasmina Fatima Samira Ans Truus Gerda Chantal Nienke`,
    male: `Jan Johannes Pieter Willem Hendrik Kees Daan Bram Sem Lucas Thijs Jeroen Bas Maarten Sander Wouter Niels Tim
      Rick Erik Mark Peter Rob Marcel Henk Gerrit Ruud Joost Mohamed Ahmed Youssef Koen Stijn Jasper`,
    family: `de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Janssen Visser Smit Meijer de_Boer Mulder de_Groot Bos
      Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer Kok Jacobs de_Haan
      Vermeulen van_der_Heijden van_der_Veen van_den_Broek Schouten van_Beek Willems van_Vliet Hoekstra Maas Verhoeven
      Koster van_Dam Prins Blom Huisman Peeters de_Bruijn Kuipers Veenstra Post Kuiper Willemsen Postma van_Wijk
      Martens Gerritsen El_Idrissi Yilmaz Özdemir Pinas Bouzid Wong Kramer van_der_Wal Scholten`,
  },
  PT: {
    female: `Maria Ana Joana Inês Sofia Mariana Beatriz Catarina Carla Sandra Paula Isabel Teresa Rita Marta Cláudia
      Susana Patrícia Filipa Carolina Matilde Leonor Helena Fernanda Lurdes Conceição Fátima Vera Sónia Andreia Daniela
      Margarida Jéssica Luciana`,
    male: `João José António Manuel Pedro Carlos Paulo Luís Miguel Rui Francisco Tiago Diogo Ricardo Nuno Bruno Hugo
      Fernando Jorge André Gonçalo Rodrigo Afonso Duarte Vítor Sérgio Fábio Marco Joaquim Hélder Tomás Rafael Wellington
      Armindo`,
    family: `Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes
      Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso
      Rocha Raposo Neves Coelho Cruz Cunha Pires Ramos Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares
      Lourenço Castro Figueiredo Azevedo Freitas Magalhães Henriques Lima Guerreiro Batista Pinheiro Faria Miranda
      Barros Morais Semedo Tavares_da_Costa`,
  },
  PL: {
    female: `Anna Katarzyna Maria Małgorzata Agnieszka Barbara Ewa Krystyna Magdalena Elżbieta Joanna Aleksandra Monika
      Zofia Teresa Danuta Natalia Karolina Marta Beata Dorota Halina Jadwiga Janina Alicja Justyna Paulina Wiktoria
      Renata Iwona Kinga Oksana Grażyna`,
    male: `Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Stanisław Jakub Adam Marek Łukasz Grzegorz Mateusz
      Wojciech Mariusz Dariusz Maciej Zbigniew Rafał Robert Jerzy Kamil Szymon Dawid Ryszard Jacek Henryk Sebastian
      Bartosz Przemysław Oleksandr`,
    family: `Nowak Wójcik Kowalczyk Woźniak Mazur Krawczyk Kaczmarek Zając Król Wieczorek Wróbel Stępień Pawlak Walczak
      Sikora Baran Szewczyk Pietrzak Wilk Duda Bąk Marciniak Bielak Sobczak Kubiak Kucharczyk Lis Mazurek Kołodziej
      Kaźmierczak Sroka Gołąb Czarnota Urban Tomczak Kozieł Kania Mróz Wolak Kopeć Ziółek Madej Cieślak Jarosz Janik
      Matuszak Sowa Kasprzak Bednarz Musiał Łuczak Pająk Kos Domagała Leśniak Gajda Klimek Ptak Bury Szymczak Hryniuk
      Kasperek Stachura`,
  },
  SE: {
    female: `Anna Eva Maria Karin Kristina Lena Emma Elin Sara Ida Linnea Johanna Malin Jenny Åsa Annika Birgitta Ingrid
      Elsa Maja Alva Ebba Hanna Amanda Frida Ulla Gunilla Agneta Fatima Zahra Sofia Camilla Therese Märta`,
    male: `Lars Erik Anders Johan Karl Per Nils Mikael Jan Fredrik Daniel Peter Magnus Mattias Andreas Henrik Stefan
      Björn Göran Oskar Viktor Axel Hugo Emil Gustav Jonas Ali Ahmed Hassan Ulf Håkan Leif Anton Tobias`,
    family: `Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson
      Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg
      Axelsson Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg
      Sjöberg Wallin Engström Danielsson Håkansson Eklund Lundin Gunnarsson Björk Bergman Holm Samuelsson Fransson
      Wikström Isaksson Bergqvist Arvidsson Nyström Holmberg Löfgren Ali Mohamed Hassan Ahmadi Hägg Nordin Åkesson
      Söderberg`,
  },
  DK: {
    female: `Anne Mette Kirsten Hanne Anna Emma Maria Susanne Lene Marianne Camilla Louise Pia Ida Freja Karen Inge
      Bente Charlotte Julie Line Trine Maja Sofie Clara Birthe Jette Helle Signe Astrid Fatima Aisha Rikke Gitte`,
    male: `Peter Michael Lars Jens Thomas Henrik Søren Christian Jan Martin Niels Anders Morten Jesper Hans Mads Rasmus
      Frederik Mikkel Emil Oliver Magnus Kasper Jørgen Ole Per Bent Kim Mohammed Ali Torben Flemming Simon Jakob`,
    family: `Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen
      Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Mikkelsen Olesen
      Frederiksen Laursen Henriksen Lund Holm Schmidt Eriksen Clausen Simonsen Kristiansen Svendsen Andreasen Iversen
      Jeppesen Mogensen Jespersen Nissen Lauridsen Frandsen Østergaard Jepsen Nygaard Vestergaard Kjær Carlsen Dahl
      Bertelsen Bruun Lassen Berg Friis Winther Kruse Bech Ali Ahmed Yildiz Toft Krogh Skov`,
  },
};
