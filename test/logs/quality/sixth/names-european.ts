// Names by country, the common ones first: men / women / families. "_" stands for a space.
export const europeanNames: Readonly<Record<string, string>> = {
  DE: `Michael Thomas Andreas Stefan Peter Christian Frank Jürgen Klaus Wolfgang Uwe Markus Daniel Jan Tobias Sebastian
    Florian Jörg Sven Matthias Karl-Heinz Hans-Peter Mehmet Mustafa Ali Lukas Leon Jonas Dmitri Piotr Yusuf Björn /
    Sabine Petra Monika Susanne Claudia Andrea Martina Birgit Ursula Stefanie Nicole Julia Katrin Anja Karin Renate Sandra
    Melanie Anna-Lena Ayşe Fatma Lena Hannah Marie-Luise Olga Natalia Jana Heike Silke Ingrid Zeynep Beate /
    Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf
    Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid
    Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Keller
    Vogel Friedrich Günther Yılmaz Kaya Demir Öztürk Nowak Nguyen von_Bülow Ivanov Petrović Al-Hassan Großmann Hassan`,
  AT: `Thomas Michael Andreas Stefan Christian Markus Wolfgang Josef Franz Johann Gerhard Peter Manfred Martin Georg Lukas
    Florian Alexander Bernhard Günter Karl Hannes Mehmet Goran Dragan Tobias Maximilian Reinhard Helmut Mario Ivan /
    Maria Anna Elisabeth Christine Sabine Andrea Monika Claudia Barbara Eva Karin Brigitte Petra Martina Gertrude Julia
    Lena Magdalena Theresa Birgit Katharina Ingrid Jelena Ayşe Verena Viktoria Doris Waltraud Sonja Dragana Hildegard /
    Gruber Huber Bauer Wagner Müller Pichler Steiner Moser Mayer Hofer Leitner Berger Fuchs Eder Fischer Schmid Winkler
    Weber Schwarz Maier Schneider Reiter Mayr Schmidt Wimmer Egger Brunner Lang Baumgartner Auer Binder Lechner Wolf
    Wallner Aigner Ebner Koller Lehner Haas Schuster Heilig Strasser Holzer Haider Lackner Koch Weiss Stadler Böhm Kaiser
    Jovanović Nikolić Yılmaz Petrović Novak Horvath Nemeth Hölzl Pfeiffer Oberhauser Kovačević Ahmadi Schwaiger`,
  CH: `Daniel Peter Thomas Hans Christian Martin Michael Andreas Marco Markus Stefan Urs Beat Reto Ueli Bruno René Roland
    Patrick Luca Noah Simon Matthias Lukas Jürg Rolf Marcel Arben Nikola Fabio Jean-Claude Kaspar /
    Maria Anna Ursula Ruth Elisabeth Sandra Claudia Monika Daniela Barbara Andrea Nicole Karin Silvia Christine Verena
    Heidi Regula Vreni Brigitte Sarah Laura Lea Mia Céline Nadine Corinne Besarta Jelena Chiara Annemarie /
    Müller Meier Schmid Keller Weber Huber Schneider Meyer Steiner Fischer Gerber Brunner Baumann Frei Zimmermann Moser
    Widmer Wyss Graf Roth Baumgartner Bachmann Bühler Bieri Kaufmann Küng Lehmann Hofer Marti Sutter Egli Hess Lüthi
    Ammann Aebischer Zürcher Stadelmann Kälin Burri Caduff Christen Hug Favre Rochat Bernasconi Bianchi Krasniqi Berisha
    Gashi da_Silva Ferreira Nguyen Jovanović Zbinden Rüegg Hürlimann Odermatt Amstutz Tobler Siegenthaler Ramseier`,
  FR: `Jean Pierre Michel Philippe Alain Nicolas Christophe Patrick Daniel Bernard Laurent Thomas Julien Sébastien Stéphane
    Frédéric Olivier Guillaume Jean-Pierre Jean-Luc Mohamed Karim Antoine Lucas Hugo Mathieu Mehdi Romain François Thierry
    Yves Mamadou / Marie Nathalie Isabelle Sylvie Catherine Françoise Christine Céline Sandrine Julie Valérie Sophie Aurélie
    Camille Anne Émilie Léa Chloé Manon Marie-Claude Anne-Sophie Fatima Khadija Aïcha Brigitte Monique Véronique Laetitia
    Élodie Nadia Aminata Hélène / Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel
    Lefebvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller
    Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François Legrand Gauthier Garcia Perrin Robin Clément
    Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Benali Diallo Traoré Da_Silva Nguyen de_La_Tour
    Le_Goff Haddad Cissé Bouzid Lopez`,
  BE: `Jean Marc Luc Pierre Patrick Philippe Michel Thomas Nicolas Olivier Benoît Christophe Maxime Quentin Thibault Arnaud
    Mohamed Mehdi Youssef Jan Koen Bart Dirk Geoffrey Xavier Didier Jean-François Loïc Rachid Giuseppe Yves /
    Marie Nathalie Isabelle Sophie Martine Anne Christine Véronique Julie Céline Catherine Dominique Monique Laurence
    Charlotte Élise Manon Emma Louise Fatima Nadia Samira Hilde Els Bénédicte Marie-Christine Delphine Pascale Chantal
    Gaëlle Ilaria / Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters De_Smet Dubois Lambert Dupont Martin
    Dumont Leroy Laurent Simon Denis Renard Lejeune Mathieu Leclercq Gérard Collard Charlier Delvaux Vandenberghe
    Van_Damme Van_den_Broeck De_Clercq Hermans Michiels Desmet Vermeulen Stevens Bogaert Pauwels Gilles Lecomte Henry
    Thiry Poncelet Piron Noël Warnier El_Idrissi Benali Yılmaz Rossi Mbala Ngoma Nguyen Diallo Bertrand Hubert Bastin
    Evrard Fontaine Lemaire Urbain`,
  QC: `Jean Pierre Michel André Daniel Alain Martin Éric Sylvain François Luc Patrick Mathieu Jonathan Alexandre Maxime
    Gabriel Samuel Félix Louis-Philippe Jean-François Marc-Antoine Stéphane Yvon Réjean Gaétan Olivier Karim Mamadou Benoit
    Étienne / Marie Julie Sylvie Nathalie Isabelle Chantal Manon Josée Mélanie Caroline Annie Geneviève Valérie Stéphanie
    Véronique Marie-Ève Audrey Catherine Camille Florence Rosalie Ginette Johanne Lucie Diane Francine Anne-Marie Fatoumata
    Yasmine Gabrielle Line / Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger
    Lévesque Bergeron Leblanc Paquette Girard Simard Boucher Caron Beaulieu Cloutier Dubé Poirier Fournier Lapointe Leclerc
    Lefebvre Poulin Thibault St-Pierre Nadeau Martin Landry Martel Bédard Grenier Lessard Bernier Richard Michaud Hébert
    Desjardins Couture Turcotte Lachance Parent Blais Gosselin Savard Proulx Beaudoin Demers Perreault Boudreau Nguyen
    Diallo Jean-Baptiste Haddad Charbonneau Villeneuve`,
  ES: `Antonio José Manuel Francisco David Juan Javier Daniel Carlos Jesús Alejandro Miguel José_Antonio José_Luis Rafael
    Pedro Pablo Ángel Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Iker Mohamed Youssef Jordi Xavier Rubén /
    María_Carmen María Carmen Josefa Ana Isabel Laura Cristina Marta Lucía Pilar Elena Raquel Sara Paula Rosa Dolores
    Mercedes Beatriz Nuria Silvia Rocío Montserrat Begoña Ainhoa Fátima Mónica Alba Irene Inmaculada Concepción /
    García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno
    Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales
    Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano
    Guerrero Cano Prieto Méndez Cruz Herrera Peña Flores Cabrera Campos Vega Etxeberria Puig de_la_Fuente El_Amrani`,
  MX: `José Juan Luis Miguel Carlos Francisco Jesús Jorge Alejandro Ricardo Eduardo Fernando Roberto Arturo Raúl Javier
    Guadalupe Sergio Daniel Víctor Óscar Diego Emiliano Santiago José_Luis Juan_Carlos Gerardo Rodrigo Héctor Ramón
    Martín / María Guadalupe Juana Margarita Verónica Alejandra Leticia Rosa Ana Gabriela Patricia Elizabeth Adriana Laura
    Fernanda Ximena Valeria Sofía Daniela Mariana Yolanda Silvia Martha Claudia Karla Itzel Citlali María_Fernanda Rocío
    Norma Paola / Hernández García Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez
    Reyes Jiménez Torres Díaz Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo Romero Álvarez Méndez Chávez Rivera
    Juárez Ramos Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Muñoz Rojas de_la_Cruz Contreras Salazar Luna
    Ortega Santiago Guerrero Estrada Bautista Cortés Soto Alvarado Espinoza Lara Ávila Ríos Cervantes Silva Delgado`,
  AR: `Juan Carlos José Jorge Luis Miguel Héctor Roberto Daniel Pablo Diego Martín Gustavo Sergio Facundo Matías Nicolás
    Santiago Agustín Tomás Ezequiel Leandro Marcelo Alejandro Ramiro Gonzalo Mariano Oscar Joaquín Franco Hernán /
    María Ana Laura Silvia Patricia Claudia Mónica Susana Marta Graciela Florencia Julieta Camila Sofía Valentina Martina
    Micaela Natalia Carolina Cecilia Verónica Gabriela Luciana Romina Agustina Delfina Norma Rocío Soledad Milagros
    Daiana / González Rodríguez Gómez Fernández López Díaz Martínez Pérez García Sánchez Romero Sosa Torres Álvarez Ruiz
    Ramírez Flores Benítez Acosta Medina Herrera Aguirre Suárez Pereyra Giménez Gutiérrez Molina Silva Castro Rojas Ortiz
    Núñez Luna Juárez Cabrera Ríos Ferreyra Godoy Morales Domínguez Moreno Peralta Vega Carrizo Quiroga Castillo Ledesma
    Rossi Bianchi Ferrari Russo Esposito Romano Kowalczuk Schmidt Di_Stefano Mamani Quispe Iglesias Bustos Etchegaray`,
  IT: `Giuseppe Marco Andrea Francesco Antonio Alessandro Luca Giovanni Roberto Stefano Mario Paolo Davide Matteo Luigi
    Salvatore Vincenzo Simone Fabio Massimo Lorenzo Federico Claudio Domenico Gianluca Pietro Nicola Mohamed Cristian
    Giancarlo Edoardo / Maria Anna Giulia Francesca Sara Laura Chiara Paola Elena Alessandra Rosa Giovanna Martina
    Valentina Silvia Barbara Daniela Federica Roberta Angela Lucia Teresa Simona Elisa Ilaria Caterina Maria_Grazia
    Antonella Fatima Olena Ginevra / Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti
    De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli
    Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte
    Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina Hu
    Hoxha Popescu Della_Valle`,
};
