// Names of the cultures whose languages the set holds.
import { listed } from './random.ts';

function names(female: string, male: string, last: string) {
  return { female: listed(female), male: listed(male), last: listed(last) };
}

export const otherCultures = {
  de: names(
    `Anke Annegret Babette Birte Brigitte Cornelia Dagmar Edeltraud Elfriede Frauke Gerlinde Gisela Heike Hildegard Imke Irmgard Jutta
    Katrin Leonie Liselotte Mareike Merle Ottilia Roswitha Sieglinde Silke Svenja Tabea Ulrike Waltraud Wiebke Xenia`,
    `Achim Alwin Bastian Benno Bernhard Detlef Dietmar Eberhard Eckhart Egon Falk Friedhelm Gernot Gottfried Gunnar Hartmut Heiko Holger
    Ingo Jannik Joachim Jörg Kilian Lutz Manfred Norbert Ortwin Rainer Reinhold Rüdiger Siegfried Thilo Torsten Uwe Volker Wendelin`,
    `Achterberg Ahrens Baumgärtner Biermann Birkenfeld Böttcher Brinkmann Buchholz Dietrich Eichinger Engelhardt Falkenhagen Feldhaus Fleischhauer
    Friedrichsen Gerstenmaier Glöckner Grünwald Haberkorn Hagedorn Heidenreich Hinrichs Hohenstein Jablonski Kaltenbach Kirschner Klingenberg
    Kohlhase Krautwurst Kuhnert Langenfeld Leitner Lindemann Möllers Niemeyer Oberländer Petersen Pfannenstiel Rademacher Reichelt Rosenbaum
    Sauerbier Schlüter Schnabel Schönherr Seidenfaden Stellmacher Strohmeyer Thiele Uhlmann Vogelsang Wachholz Wiesenthal Zschoche Zimmer Koch Wolf`,
  ),
  'ru-latin': names(
    `Alyona Darina Galina Inna Kateryna Larysa Lyudmila Oksana Olena Polina Svitlana Tetiana Yaroslava Zoryana`,
    `Andriy Bohdan Dmytro Fedir Hryhoriy Kyrylo Maksym Mykola Oleh Ruslan Stanislav Taras Vadym Yevhen`,
    `Bondarenko Boyko Didenko Fedorchuk Hrytsenko Ivashchenko Kharchenko Kovalchuk Kravets Lysenko Marchuk Melnychuk Oliynyk Petrenko Shevchuk
    Sydorenko Tkachenko Vasylenko Yurchenko Zakharchuk`,
  ),
  fr: names(
    `Adeline Amandine Anaïs Apolline Aurore Bérénice Blandine Capucine Clémence Coralie Delphine Élodie Eugénie Fabienne Gaëlle Ghislaine
    Héloïse Hortense Inès Jacinthe Lucienne Maëlys Marie-Laure Mathilde Mélusine Océane Perrine Raphaëlle Sandrine Solène Sylvie Véronique`,
    `Achille Alban Amaury Anatole Armand Aurélien Baptiste Benoît Cédric Clovis Corentin Damien Didier Édouard Étienne Fabrice Gaspard
    Gauthier Gilles Ghislain Hervé Jean-Baptiste Jérémie Léopold Loïc Matthieu Maxence Olivier Pascal Quentin Rémi Sylvain Thibault Yannick`,
    `Aubertin Barbier Beauchamp Béranger Besnard Blanchard Boissonneau Bonnefoy Bouvier Briand Cadieux Carpentier Chevallier Courtois Couturier
    Dauphin Delacroix Delaunay Deschamps Desrosiers Duchêne Dufresne Dumoulin Fontaine Fournier Gaillard Garnier Gauthier Giraud Guérin Huguet
    Jacquemin Lacombe Lafarge Lamoureux Lapointe Lavigne Le_Goff Lemaître Lévêque Marchand Mercier Monnier Pelletier Perrault Picard Poirier
    Quéméneur Renaudin Rousselot Saint-Amand Thévenet Tisserand Vasseur Villeneuve de_la_Rochère`,
  ),
  es: names(
    `Adoración Aitana Almudena Ainhoa Belén Begoña Candela Carmiña Consuelo Estefanía Eulalia Gemma Guadalupe Inmaculada Itziar Jacinta Lourdes
    Macarena Maite Mercedes Montserrat Nerea Nuria Paloma Pilar Remedios Rocío Rosario Socorro Triana Vega Yaiza`,
    `Adrián Aitor Anselmo Asier Baltasar Borja Bruno Eloy Eusebio Fermín Gonzalo Guillermo Hipólito Iker Isidro Jacobo Jordi Leopoldo Lisandro
    Matías Nicanor Octavio Oriol Patxi Pelayo Raúl Rodrigo Santiago Saturnino Telmo Unai Vicente Xavier Zacarías`,
    `Aguirre Alarcón Albornoz Aramburu Ballesteros Barrera Benavides Berrocal Cabezas Cebrián Cifuentes Corrales Domínguez Echeverría Escribano
    Espinosa Fuentes Garrido Gutiérrez Hinojosa Ibáñez Izquierdo Jurado Lacalle Landa Larrañaga Llorente Lucena Manzano Maroto Merino Mondragón
    Moratalla Muñoz Narváez Olmedo Ordóñez Palomino Pedraza Peñalver Quesada Redondo Robledo Sagasta Salcedo Sanchís Segarra Tejero Urbano
    Valcárcel Vallejo Villalobos Yáñez Zabala Zurita`,
  ),
  pt: names(
    `Adriana Benedita Bianca Carlota Catarina Conceição Denise Doroteia Fabiana Filomena Francisca Gabriela Graça Idalina Ivone Jussara Leonor
    Letícia Lúcia Luísa Madalena Mafalda Matilde Nádia Rafaela Raquel Rosângela Salomé Soraia Tatiana Teresinha Vitória`,
    `Abílio Afonso Albano Américo Artur Bernardo Caetano Caio Duarte Edson Evandro Fausto Gaspar Gilberto Gonçalo Hélder Horácio Jairo Jorge
    Lauro Leonel Luís Márcio Martim Nélson Norberto Otávio Renato Rui Salvador Thiago Tomás Valter Wagner Zeferino`,
    `Abrantes Aguiar Alencar Amaral Antunes Azevedo Bacelar Baptista Barcelos Bragança Brandão Cabral Cardoso Carvalhal Cavalcanti Coelho Cordeiro
    Coutinho da_Cunha dos_Reis Drummond Esteves Falcão Figueira Furtado Gouveia Guerreiro Lacerda Leitão Machado Magalhães Meireles Moniz Morais
    Moutinho Neves Paixão Peixoto Pimentel Queirós Rebelo Resende Sampaio Sequeira Serrano Simões Tavares Teles Valadares Vasconcelos Veloso Vilela`,
  ),
  it: names(
    `Agnese Alessia Allegra Antonella Assunta Azzurra Benedetta Bianca Camilla Carlotta Chiara Cinzia Concetta Donatella Elisabetta Fiorella
    Gaia Ginevra Giuseppina Ilaria Immacolata Ludovica Mafalda Marcella Matilde Nicoletta Ornella Patrizia Raffaella Rosalba Serena Tiziana Viola`,
    `Achille Aldo Alessio Amedeo Arturo Bartolomeo Calogero Carmelo Cesare Cosimo Dario Edoardo Egidio Ennio Ettore Ferruccio Filippo Gennaro
    Giacomo Gianluca Giordano Italo Jacopo Leonardo Loris Massimo Nazareno Ottavio Pasquale Pierluigi Raimondo Romeo Salvatore Tommaso Ugo Valerio`,
    `Abbate Acquaviva Agostini Albanese Ambrosini Barbagallo Bellucci Benedetti Bevilacqua Boccadoro Bonaventura Buonocore Cacciatore Calabrese
    Campanella Cantoni Caruso Castelnuovo Cattaneo Cipriani Colonna Cusumano D'Agostino D'Amico De_Santis Del_Vecchio Di_Gregorio Fabbri Falcone
    Ferraresi Fiorentino Gabrielli Gambino Giannini Grimaldi Guarnieri Iannone Lo_Presti Locatelli Marchetti Mazzanti Montanari Napolitano
    Orsini Pagliaro Pellegrini Piazza Quaranta Rinaldi Sabatini Santoro Scognamiglio Tagliaferri Trapani Vannucci Zanetti`,
  ),
  nl: names(
    `Aafke Anneke Annelies Brechtje Carlijn Dieuwertje Elske Femke Geertje Hanneke Ilse Ineke Jantien Jolijn Joke Katinka Liesbeth Lotte
    Maaike Marjolein Mirthe Nienke Saar Sietske Tineke Truus Willemijn Wieteke Yfke Zwaantje`,
    `Arjen Bastiaan Bouke Coen Diederik Douwe Evert Floris Geert Gijs Harm Hidde Jeroen Jelle Joost Jurriaan Klaas Laurens Maarten Menno
    Pepijn Pieter Roelof Ruud Sjoerd Siebe Teun Thijs Wiebe Wouter`,
    `Aalbers Akkerman van_den_Akker Baarda Beekhuis Blankenstein den_Boer Boersma van_den_Broek Brouwer Bruinsma Buitenhuis Dekker Dijkstra
    van_Dongen Driessen Elzinga van_der_Goot de_Graaf Groeneveld Haverkamp Heemskerk van_der_Heijden Hoekstra Hoogland Jonkman Kempenaar Klaver
    Kloosterman Koopman Kuipers van_Leeuwen Lubbers Meulenbelt Nijhuis Noordhof Oosterveld Postma Rietveld Rozendaal Schaap Schippers Slotboom
    Spijker Terpstra Uitdehaag Veenstra Verbruggen Vermeulen Wassenaar Westerhof Wiersma Zandstra Zonneveld`,
  ),
  pl: names(
    `Agata Agnieszka Aldona Bożena Celina Danuta Dorota Edyta Elżbieta Ewelina Grażyna Halina Hanna Iwona Izabela Jadwiga Jolanta Justyna Kinga
    Krystyna Magdalena Małgorzata Milena Monika Natalia Oliwia Renata Sabina Sylwia Urszula Weronika Wioletta Zuzanna Żaneta`,
    `Adam Andrzej Artur Bartosz Błażej Bogdan Cezary Damian Dariusz Filip Gerard Grzegorz Hubert Igor Jakub Janusz Jarosław Kacper Kamil Karol
    Konrad Krzysztof Leszek Łukasz Mateusz Mirosław Norbert Oskar Przemysław Rafał Robert Sebastian Szymon Tomasz Tymoteusz Wojciech Zbigniew`,
    `Adamski Bielecki Bogucki Borkowski Chmielewski Czajkowski Dąbrowski Dobrowolski Gajewski Głowacki Górski Grabowski Jabłoński Jankowski
    Jasiński Kalinowski Karwowski Kamiński Konopacki Kozłowski Krajewski Kwiatkowski Leśniewski Lewandowski Lipiński Maciejewski Malinowski
    Michalski Morawski Nowicki Olszewski Orłowski Piotrowski Przybylski Rogowski Rutkowski Sadowski Sobolewski Sokołowski Stępkowski Szczepański
    Szymański Tarnowski Tomaszewski Urbański Wasilewski Wierzbicki Wiśniewski Witkowski Zakrzewski Zalewski Zawadzki Zieliński Żukowski`,
  ),
  tr: names(
    `Asuman Aslıhan Ayşegül Banu Başak Belgin Berrin Burcu Canan Cemre Çiğdem Defne Dilek Ebru Elçin Esra Feride Filiz Gizem Gülşen Hande İpek
    Jale Leman Melek Mualla Nalan Nazlı Neslihan Özlem Pınar Perihan Rüya Selin Sevgi Şebnem Şule Tuğba Ülkü Yıldız Zeynep`,
    `Alper Aras Aydın Barış Berk Burak Bülent Cem Cengiz Çağatay Deniz Doruk Emre Engin Erdem Ertuğrul Ferhat Furkan Gökhan Güven Haluk Hakan
    İlker İsmail Kaan Kerem Levent Mert Mesut Metin Nihat Oğuz Onur Orhan Ozan Rıza Serdar Sinan Şahin Tolga Tuncay Uğur Umut Volkan Yavuz`,
    `Acar Akbulut Akgün Aksoy Altıntaş Arıkan Atasoy Ayhan Balcı Bayraktar Bozkurt Candan Coşkun Çakır Çelebi Çetinkaya Demirel Dinçer Durmaz
    Ekinci Erdoğmuş Ergin Eroğlu Gedik Gülmez Güngör Işık Kahraman Kaplan Karaca Karakuş Keskin Kılınç Koçak Korkut Köksal Özbek Özdemir Öztürk
    Saraç Sarıoğlu Sezgin Soylu Şimşek Taşkın Tekin Topaloğlu Tuna Türkmen Uçar Uysal Ünal Yalçın Yaman Yıldırım Yücel Zengin`,
  ),
  ru: names(
    `Алла Анастасия Анжела Валентина Валерия Вера Виктория Галина Дарья Диана Евгения Екатерина Елена Жанна Зинаида Инна Ирина Карина Кира
    Ксения Лариса Лидия Людмила Маргарита Марина Надежда Нина Оксана Полина Раиса Регина Светлана Снежана Тамара Ульяна Эльвира Юлия Яна`,
    `Антон Аркадий Артём Борис Вадим Валентин Василий Виталий Владислав Вячеслав Геннадий Георгий Глеб Денис Егор Захар Игнат Кирилл Константин
    Леонид Максим Матвей Никита Олег Павел Радик Родион Роман Руслан Семён Степан Тимофей Тимур Фёдор Эдуард Юрий Ярослав`,
    `Абрамов Авдеев Агапов Балашов Белозёров Быстров Веденеев Вишневский Воронцов Гаврилов Голубев Гордеев Дементьев Дроздов Ермолаев Жаров
    Жуковский Завьялов Зверев Зубарев Ильин Калашников Капустин Каширин Колесов Копылов Корнилов Кудряшов Лаптев Лебединский Логинов Лукьянов
    Мамонтов Мельников Муравьёв Назаров Овчинников Осипов Панфилов Покровский Пономарёв Прохоров Рыбаков Рябинин Савельев Селезнёв Субботин
    Тарасов Трофимов Уваров Устинов Филатов Хохлов Цветков Чернышёв Шубин Щербаков Юдин Яковлев`,
  ),
  ja: names(
    `愛子 葵 明美 綾香 郁代 絵里 恵美子 香織 佳奈 和子 清美 久美子 早苗 沙織 静香 智子 奈々 七海 典子 春香 陽菜 ひかり 千尋 真由美 美咲 美穂
    桃子 結衣 由紀 裕子 麗奈 若菜 さくら 千夏 朋美`,
    `明 篤志 郁夫 栄治 一郎 和也 和彦 克己 健一 健太 孝太郎 浩司 剛 五郎 悟 修平 俊介 翔太 慎也 大輔 隆 拓海 匠 達也 哲也 直樹 直人 信行 秀明
    弘 誠 正人 雅之 悠斗 陽介 亮 蓮 良平`,
    `相沢 青柳 赤坂 秋元 浅野 荒井 飯島 池田 石塚 泉 今井 岩崎 上野 内山 遠藤 大石 大久保 岡本 小川 奥村 尾崎 笠原 片山 川口 神田 菊地 岸本 北川
    木下 久保田 黒田 小池 小松 近藤 斎藤 桜井 佐々木 柴田 島田 杉山 須藤 関口 高木 高橋 竹内 田村 千葉 土屋 堤 手塚 戸田 内藤 中島 永井 長谷川 西村
    野口 橋本 長田 浜田 早川 原田 平野 福島 藤田 古川 星野 堀内 松浦 丸山 三浦 水野 宮本 村上 森田 矢野 山崎 横山 吉岡 和田 渡部`,
  ),
};
