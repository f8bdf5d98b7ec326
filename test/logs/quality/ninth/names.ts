// Given and family names of many cultures, to be combined freely: women's, men's and family names.
import { table } from './template.ts';

export type Pool = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
};

const written = `
english: Hannah, Joyce, Poppy, Denise, Grace, Rose, Lorraine, Kayleigh, Bethany, Margaret, Summer, Faith, Abigail,
  Tracey / Callum, Mark, Will, Derek, Jack, Toby, Graham, Nigel, Hunter, Chase, Drew, Wesley, Stuart, Elliot /
  Hargreaves, Pickering, Baker, Young, Marsh, Whitlock, Tuttle, Bell, Hollis, Fairbanks, Stone, Ainsworth, Price,
  Lovell, Sutcliffe, Banks, Wade, Carver, Long-Peters, Birch
celtic: Siobhán, Aoife, Niamh, Catriona, Mairead, Eilidh, Rhiannon, Carys / Cormac, Declan, Padraig, Hamish, Ewan,
  Rhys, Fergus, Gethin / O'Rourke, McAllister, Gallagher, Mac Giolla, Llewellyn, Farquharson, O'Shea, Kavanagh,
  Prosser, Dunne
german: Heike, Anneliese, Saskia, Ulrike, Lena, Gudrun, Maren, Jule / Jürgen, Torsten, Holger, Matthias, Niklas,
  Dieter, Jannik, Ralf / Oberhuber, Kretschmer, Weiß, Lindner, Vogt, von Thaden, Schäfer, Krüger, Brandl, Zimmermann,
  Koch, Pfeiffer
french: Amélie, Solène, Maryse, Élodie, Ghislaine, Clémence, Anne-Laure, Inès / Thibault, Jean-Marc, Baptiste,
  Yannick, Gérard, Loïc, Étienne, Mathis / Lefebvre, Chauvin, Dubreuil, de Villiers, Perrin, Marchand, Le Goff,
  Rousselot, Bonnet, Petitjean, Garnier
spanish: Rocío, Pilar, Marisol, Nuria, Leticia, Itziar, Ximena, Belén / Gonzalo, Iker, Álvaro, Joaquín, Rubén,
  Nicolás, Ramiro, Efraín / Cifuentes, de la Cruz, Ibáñez, Montero Ruiz, Echeverría, Salgado, Núñez, Castañeda,
  Robles, Peña Vidal, Arriaga, Quintana
italian: Chiara, Ornella, Giada, Rosaria, Federica, Noemi, Ilaria / Lorenzo, Gennaro, Davide, Matteo, Salvatore,
  Pierluigi, Andrea / Bianchi, Esposito, De Santis, Caruso, Lo Presti, Fontana, Marchetti, Zanetti, Colombo, Ferrero
dutch: Marieke, Sanne, Femke, Roos, Wilma, Lotte, Anouk / Sjoerd, Jeroen, Bram, Pieter, Teun, Maarten, Ruud / van der
  Heijden, Bakker, de Wit, Hoekstra, van Dijk, Kuipers, Jansen, ter Horst, Vermeulen, Smeets
portuguese: Inês, Beatriz, Fernanda, Luciana, Joana, Graça, Thaís / Rui, Duarte, Thiago, Anselmo, Vasco, Otávio, Nuno
  / Figueiredo, Carvalho, Moreira, dos Santos, Brito, Teixeira, Nogueira, Lacerda, Pinto, Queirós
polish: Agnieszka, Małgorzata, Zofia, Beata, Kinga, Grażyna, Ola / Przemysław, Wojciech, Zbigniew, Kamil, Łukasz,
  Bartek, Tadeusz / Wiśniewski, Nowak, Zieliński, Wójcik, Kaczmarek, Dudek, Jabłoński, Pawlak, Gołębiewski, Mazur
swedish: Annika, Linnéa, Ebba, Maj-Britt, Kerstin, Tuva, Åsa / Björn, Rasmus, Göran, Melker, Håkan, Lasse, Ola /
  Lindqvist, Sjöberg, Åkesson, Hedlund, Nyström, Bergman, Ek, Dahlgren, af Ekenstam, Holm
nordic: Ingrid, Sigrid, Aino, Kirsten / Søren, Jari, Øystein, Gunnar / Kjærgaard, Virtanen, Haugen, Østby, Nieminen
turkish: Elif, Zeynep, Gülşen, Derya, Nurcan, Ebru, Deniz / Murat, Serkan, Barış, Onur, Emre, Tolga, Umut / Yıldız,
  Karaca, Öztürk, Demirtaş, Çetinkaya, Aksoy, Güneş, Korkmaz, Şahin, Bulut
indian: Priyanka, Lakshmi, Anjali, Deepika, Harpreet, Meenakshi, Shabnam, Sneha / Rajesh, Venkat, Arjun, Gurdeep,
  Sandeep, Karthik, Imran, Nikhil / Iyer, Chatterjee, Patel, Subramaniam, Dhillon, Kulkarni, Khan, Nair,
  Bhattacharya, Reddy, Gill, Mistry
arabic: Fatima, Noor, Layla, Hanan, Mariam, Rania / Yousef, Khalid, Tariq, Abdulrahman, Hamza, Bilal / Al-Masri,
  Haddad, El Amrani, Nasser, bin Rashid, Khoury, Boukhari, Siddiqui, Mansour
african: Adaeze, Thandiwe, Wanjiru, Folasade, Nomvula, Abena, Blessing / Chukwuemeka, Sipho, Kofi, Tendai, Olumide,
  Kwabena, Otieno / Okonkwo, Dlamini, Mensah, Adeyemi, Mwangi, Ndlovu, Owusu, Eze, Mokoena, Abiola, van Wyk
chinese: Xiaoling, Mei, Yuxin, Hui, Jiayi, Lan / Wei, Haoran, Jun, Zhiqiang, Bo, Ming / Zhang, Wong, Ng, Ouyang, Xu,
  Huang, Tan, Lin, Zhou, Lim
japanese: Yuki, Haruka, Ayumi, Sakura / Kenji, Takumi, Daichi, Hiroshi / Tanaka, Fujimoto, Nakagawa, Ishii, Mori,
  Kobayashi
korean: Ji-woo, Soo-jin, Minji, Hye-rin / Min-jun, Sung-ho, Jae, Dong-hyun / Park, Choi, Kang, Yoon, Seo, Kim
vietnamese: Thuy, Linh, Huong, Kim Anh / Duc, Quang, Minh Tuan, Long / Nguyen, Tran, Pham, Vo, Dang, Bui
pacific: Leilani, Mele, Marisol, Aroha / Tevita, Wiremu, Sione, Jomar / Faleolo, Ngata, Tuilagi, Dela Cruz, Macaraeg,
  Parata
eastern: Olena, Ioana, Ilinca, Katalin, Vesna, Eleni, Milica / Bogdan, Zoltán, Dragan, Nikos, Andriy, Ovidiu, Tomáš /
  Popescu, Kovács, Shevchenko, Papadakis, Jovanović, Horváth, Dvořák, Ionescu, Hadžić, Melnyk
russian: Svetlana, Oksana, Irina, Nadezhda / Dmitri, Sergei, Anatoly, Maksim / Sokolov, Volkov, Zaytsev, Orlov,
  Kuznetsov
ja: 美咲, 陽子, さくら, 結衣, 恵美 / 健太, 翔, 大輔, 誠, 拓也 / 佐藤, 渡辺, 中村, 山口, 小川, 長谷川, 森, 石井
zh: 秀英, 雨婷, 丽, 佳怡, 晓红 / 伟, 志强, 浩然, 建国, 磊 / 王, 陈, 刘, 欧阳, 赵, 周, 孙, 林
ar: فاطمة, نورة, ليلى, سارة, هند / خالد, عبدالله, يوسف, طارق, فهد / الحربي, المنصوري, حداد, العتيبي, النجار, الزهراني
ru: Наталья, Елена, Ольга, Марина, Татьяна / Сергей, Алексей, Дмитрий, Игорь, Павел / Кузнецов, Орлов, Лебедев,
  Морозов, Соловьёв, Титов, Фадеев
`;

export const pools: Readonly<Record<string, Pool>> = Object.fromEntries(
  table(written).map(([culture, text]) => {
    const [female = [], male = [], family = []] = text.split(' / ').map((names) => names.split(', '));
    return [culture, { female, male, family }];
  }),
);
/** Cultures that anybody's name may come from where Latin letters are used. */
export const anywhere = Object.keys(pools).filter((culture) => culture.length > 2);
