// Names of the seventh set, first half: men's names; women's names; family names ("man's/woman's" where they differ).
export const namesA: Readonly<Record<string, readonly [string, string, string]>> = {
  anglo: [
    `Oliver, Dean, Gareth, Callum, Trevor, Wesley, Brandon, Curtis, Derek, Howard, Nigel, Stuart, Travis, Kyle, Graham,
    Harvey, Jared, Tyler, Clive, Russell, Max, Frank, Mark, Grant, Drew, Will`,
    `Hannah, Tracey, Brenda, Kimberley, Paige, Gemma, Lorraine, Heather, Beverley, Courtney, Megan, Joanne, Phoebe, Tiffany,
    Marjorie, Grace, Rose, Hope, Faith, April, June, Daisy, Poppy, Jodie`,
    `Ashworth, Blackwood, Carlisle, Dunford, Eastman, Fairclough, Garfield, Hathaway, Ibbotson, Jennings, Kershaw, Langley,
    Merriweather, Nuttall, Oakes, Pemberton, Quigg, Rutherford, Stallworth, Thackeray, Underhill, Voss, Whitcombe, Yardley,
    Bishop, Baker, Young, Price, Wood, Little, Rich, Chase, Marsh, Bridges, Waters, Hall-Davies`,
  ],
  celtic: [
    'Cormac, Declan, Fergus, Eoin, Padraig, Rhys, Hamish, Ewan, Niall, Angus, Dafydd, Oisín',
    'Aoife, Siobhán, Niamh, Caoimhe, Gráinne, Mairead, Morag, Catriona, Eilidh, Carys, Ffion, Sinéad',
    `O'Donoghue, O'Shea, McAllister, MacLeod, Gallagher, Brannigan, Fitzgibbon, Llewellyn, Pritchard, Breathnach, McGinty,
    Kinsella, Ó Súilleabháin, Farquharson, Mulcahy, Heaney, Docherty, McCafferty`,
  ],
  indian: [
    'Rajesh, Vikram, Arjun, Sanjay, Harsh, Pranav, Nikhil, Rohan, Amit, Deepak, Gurpreet, Jaspreet, Manish, Tarun',
    'Priyanka, Ananya, Kavita, Neha, Shreya, Pooja, Ritu, Sunita, Meera, Divya, Harleen, Simran, Swati, Nandini',
    `Sharma, Agarwal, Chaudhary, Bhatt, Trivedi, Desai, Mehrotra, Kapoor, Bhattacharya, Mukherjee, Sandhu, Grewal, Dhillon,
    Patil, Joshi, Chopra, Saxena, Rathore, Ghosh, Parmar`,
  ],
  tamil: [
    'Karthik, Senthil, Murugan, Venkatesh, Raghavan, Suresh, Ganesh, Arvind, Balaji, Prakash',
    'Lakshmi, Padma, Revathi, Kamala, Gayathri, Deepika, Sangeetha, Vidya, Malathi, Janaki',
    'Subramanian, Iyer, Krishnan, Natarajan, Venkataraman, Nair, Menon, Pillai, Reddy, Rangaswamy, Chidambaram, Sivakumar, Rajan',
  ],
  arabic: [
    'Khalid, Tariq, Omar, Yousef, Hassan, Bilal, Samir, Walid, Karim, Faisal, Nabil, Mustafa, Idris',
    'Layla, Fatima, Amina, Yasmin, Noor, Rania, Huda, Salma, Zainab, Samira, Dalia, Hanan, Maryam',
    `Al-Masri, Haddad, Khoury, El-Sayed, Benali, Mansour, Nasser, Al-Rashid, Bouazizi, Darwish, Shaheen, Abdelrahman,
    Farouk, Zaidi, Hamdan, Tahiri, Belkacem, Chahine`,
  ],
  pakistani: [
    'Imran, Adeel, Usman, Zubair, Kashif, Shahid, Rizwan, Farhan, Asif, Junaid',
    'Ayesha, Sadia, Nadia, Bushra, Rabia, Shazia, Mehwish, Iqra, Saima, Humaira',
    'Qureshi, Malik, Siddiqui, Chaudhry, Mirza, Butt, Bhatti, Hashmi, Cheema, Rahman, Chowdhury, Miah, Begum',
  ],
  chinese: [
    'Wei, Jun, Haoran, Zhiqiang, Ming, Jiahao, Xiaodong, Kang, Yichen, Wai-Kit, Chun Hei, Boran',
    'Xiuying, Mei, Lihua, Yuxin, Jingyi, Hui Min, Siew Ling, Xinyi, Yan, Ka Yee, Ruoxi, Fang',
    'Zhang, Liu, Chen, Huang, Zhou, Xu, Guo, Cheung, Leung, Tan, Ng, Ouyang, Zheng, Lim, Kwok, Deng, Yip, Zhao',
  ],
  vietnamese: [
    'Minh, Tuan, Duc, Quang, Huy, Bao, Khanh, Long, Thanh Phong, Trung',
    'Linh, Thuy, Hoa, Ngoc Anh, Lan, Phuong, Trang, Kim Chi, Mai, Bich',
    'Nguyen, Tran, Le, Pham, Huynh, Vo, Dang, Bui, Do, Truong, Duong, Ngo',
  ],
  korean: [
    'Min-jun, Seo-joon, Ji-ho, Hyun-woo, Dong-hyun, Kenji, Hiroshi, Takumi, Daichi, Ren',
    'Ji-woo, Soo-yeon, Ha-eun, Eun-ji, Min-seo, Yuki, Sakura, Haruka, Akiko, Naomi',
    'Park, Choi, Jung, Kang, Yoon, Hwang, Tanaka, Yamamoto, Nakamura, Watanabe, Fujimoto, Kobayashi, Ishikawa, Shin',
  ],
  nigerian: [
    'Chinedu, Emeka, Oluwaseun, Babatunde, Ifeanyi, Tunde, Obinna, Kwame, Kofi, Kwabena, Segun, Uche',
    'Ngozi, Adaeze, Chiamaka, Folake, Yetunde, Amarachi, Temitope, Abena, Akosua, Efua, Bukola, Ifeoma',
    `Okonkwo, Adeyemi, Okafor, Eze, Balogun, Nwachukwu, Ogunleye, Afolabi, Mensah, Asante, Boateng, Osei, Owusu, Uzor,
    Adichie-Cole, Onyekachi`,
  ],
  eastafrican: [
    'Abebe, Dawit, Kipchoge, Otieno, Juma, Abdi, Tesfaye, Mwangi, Samuel, Yonas',
    'Wanjiru, Hodan, Selamawit, Achieng, Makena, Fartun, Tigist, Njeri, Zawadi, Saba',
    'Kamau, Odhiambo, Wambui, Mutua, Haile, Gebremedhin, Warsame, Hersi, Onyango, Kariuki, Bekele, Abdullahi, Mugisha',
  ],
  zulu: [
    'Sipho, Thabo, Bongani, Mandla, Lwazi, Tshepo, Kagiso, Themba, Musa, Sizwe',
    'Nomvula, Thandiwe, Lerato, Nokuthula, Zanele, Palesa, Busisiwe, Refilwe, Ayanda, Naledi',
    'Dlamini, Nkosi, Mthembu, Khumalo, Ndlovu, Mokoena, Molefe, Zulu, Sithole, Mahlangu, Radebe, Ngcobo, Mabaso, Tshabalala',
  ],
  afrikaans: [
    'Johan, Pieter, Hendrik, Riaan, Francois, Gerhard, Kobus, Deon, Werner, Tiaan',
    'Annelie, Marietjie, Elmarie, Liezel, Chantelle, Ronel, Hanlie, Elsabe, Mariska, Ilse',
    'van der Merwe, Botha, Pretorius, du Plessis, Coetzee, Venter, Steyn, Kruger, Joubert, van Niekerk, Swanepoel, Fourie, Nel',
  ],
  pacific: [
    'Tane, Wiremu, Hemi, Rangi, Sione, Tevita, Mikaere, Lachlan, Jarrah, Semisi',
    'Aroha, Ngaire, Marama, Hinemoa, Mele, Sefina, Anahera, Kiri, Bronwyn, Lupe',
    "Parata, Ngata, Taufa, Tuilagi, Te Kanawa, Rewiti, Faleolo, Havili, Waititi, Fonoti, Tamihana, Ta'avale, Henare",
  ],
  hispanic: [
    `Alejandro, Ignacio, Joaquín, Rubén, Sergio, Gonzalo, Emiliano, Andrés, Iker, Álvaro, Héctor, Rodrigo, Jesús,
    Ramiro`,
    `Guadalupe, Ximena, Rocío, Pilar, Inés, Lucía, Marisol, Consuelo, Nuria, Itziar, Valeria, Beatriz, Dolores,
    Montserrat`,
    `Gutiérrez, Villanueva, Ortega Ruiz, Castañeda, Zamora, Echeverría, Ibáñez, Peralta, Montoya, Figueroa, Salgado,
    Quintero, Rosales, Cárdenas, Hinojosa, Lozano Peña, Arriaga, Vázquez, Domínguez, Navarrete`,
  ],
};
