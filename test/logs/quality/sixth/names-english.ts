// Names by country, the common ones first: men / women / families. "_" stands for a space.
export const englishNames: Readonly<Record<string, string>> = {
  US: `James Robert John Michael David William Richard Joseph Thomas Christopher Jose Daniel Anthony Matthew Mark Steven
    Andrew Kevin Brian Jason Tyrone Luis DeShawn Carlos Ethan Jamal Wei Omar Arjun Minh Juan_Carlos Hiroshi /
    Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Karen Sarah Ashley Kimberly Emily Michelle Amanda
    Melissa Stephanie Maria Guadalupe Latoya Brittany Megan Keisha Rosa Mary_Ann Mei Priya Fatima Thuy Imani Soo-Jin /
    Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson
    Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young
    Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter
    Kim Patel Tran Washington O'Connor Kowalski Schneider Chen Ahmed Delacroix McAllister Goldberg Singh Okafor`,
  GB: `David John Paul Andrew Mark James Stephen Michael Peter Richard Ian Christopher Matthew Daniel Simon Gareth Callum
    Mohammed Stuart Alan Graham Rhys Hamish Imran Tomasz Raj Kwame Alistair Nigel Oluwaseun Muhammad Liam /
    Susan Margaret Sarah Emma Karen Helen Claire Julie Elizabeth Victoria Rebecca Laura Nicola Jacqueline Gemma Charlotte
    Amy Hannah Lucy Siân Catriona Aisha Agnieszka Priyanka Grace Abigail Shabnam Bethan Eilidh Chloe Ngozi Zainab /
    Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts
    Green Hall Thomas Clarke Jackson Wood Harris Edwards Turner Martin Cooper Hill Ward Hughes Moore Clark King Harrison
    Lewis Baker Lee Allen Morris Khan Scott Watson Davis Parker James Bennett Young Phillips Richardson Mitchell Bailey
    MacDonald Singh Begum Hussain Llewellyn Featherstone Nowak Adeyemi Pritchard Ahmed Cholmondeley Sutcliffe`,
  IE: `Patrick Michael John Seán Conor James Thomas Declan Brian Kevin Eoin Cian Niall Liam Darragh Aidan Ciarán Padraig
    Donal Fergal Oisín Rory Colm Cormac Tadhg Barry Piotr Mateusz Chukwuemeka Rafael Shane Eamon /
    Mary Aoife Ciara Niamh Sinéad Siobhán Orla Gráinne Róisín Deirdre Catherine Margaret Emma Saoirse Caoimhe Aisling
    Fionnuala Bríd Maeve Clodagh Noreen Bernadette Eimear Katarzyna Oksana Nuala Laoise Geraldine Fernanda Amina Una /
    Murphy Kelly O'Sullivan Walsh Smith O'Brien Byrne Ryan O'Connor O'Neill O'Reilly Doyle McCarthy Gallagher Doherty
    Kennedy Lynch Murray Quinn Moore McLoughlin O'Carroll Connolly Daly O'Connell Wilson Dunne Brennan Burke Collins
    Campbell Clarke Johnston Hughes O'Farrell Fitzgerald Brown Martin Maguire Nolan Flynn Thompson O'Callaghan
    O'Donnell Duffy O'Mahony Boyle Healy O'Shea White Sweeney Hayes Kavanagh Power McGrath Moran Brady Nowakowski
    Ó_Súilleabháin Ní_Dhomhnaill Okonkwo da_Silva`,
  CA: `Michael David John Robert James Daniel Ryan Matthew Christopher Andrew Jason Kevin Tyler Scott Jeff Gurpreet Harjit
    Wei Liam Ethan Noah Logan Brandon Derek Gordon Amir Hassan Jin Kofi Bradley Doug Marc-André /
    Jennifer Sarah Jessica Lisa Michelle Nicole Amanda Heather Emily Melissa Stephanie Karen Olivia Emma Harpreet Simran
    Mei_Ling Samantha Kayla Danielle Shannon Tanya Leanne Maryam Yuki Candace Brooke Alyssa Nadia Krista Sophie /
    Smith Brown Tremblay Martin Roy Wilson MacDonald Gagnon Johnson Taylor Campbell Anderson Jones Leblanc Cote Williams
    Miller Thompson Gauthier White Morin Wong Young Bouchard Scott Stewart Belanger Singh Nguyen Chan Reid Li Walker
    Fraser Gill Sidhu Dhillon Ross Robinson Murphy Clark McLeod Graham Kaur Patel Morrison Hamilton Kelly Grant Wright
    Peters Friesen Penner MacKenzie Bailey Lam Cheung Mohammed Fortin Dubois Kowalchuk St._Pierre`,
  AU: `David Michael Peter John Andrew Robert Paul Mark James Craig Shane Darren Brett Jason Lachlan Hamish Angus Liam
    Cooper Riley Nathan Trent Damien Nguyen Sanjay Ahmad Dimitri Giuseppe Bao Wayne Glenn Scott /
    Jennifer Karen Michelle Susan Sarah Kylie Emma Nicole Rebecca Melissa Tracey Sharon Amanda Narelle Charlotte Isla
    Matilda Sienna Bronwyn Thi Anjali Yasmin Despina Francesca Li_Na Leanne Tegan Chloe Ruby Kirrily Jacinta /
    Smith Jones Williams Brown Wilson Taylor Nguyen Johnson Martin White Anderson Walker Thompson Thomas Lee Harris Ryan
    Robinson Kelly King Singh Campbell Davis Wright Evans Mitchell Clarke Murphy Chen Patel Roberts Young Hall Green
    Hughes Edwards Watson Scott Morris Baker Turner Cook Hill Stewart Moore Tran O'Brien Papadopoulos Russo Vu Sharma
    Fitzgerald McKenzie Kaur Zhang Haddad Rossi Cameron Costa Pham Schmidt Kowalski`,
  NZ: `David John Michael Peter Mark Paul Andrew James Craig Hemi Tane Nikau Wiremu Hamish Blair Grant Liam Jack Oliver
    Brendan Stuart Rangi Sione Tevita Callum Ravi Jordan Regan Shaun Keith Ross /
    Susan Margaret Sarah Karen Jennifer Michelle Rachel Anahera Aroha Mere Hinemoa Ngaire Marama Kirsty Philippa Charlotte
    Isla Amelia Losa Mele Priya Joanne Tania Donna Jacinda Robyn Raewyn Hana Katrina Nicola Gaylene /
    Smith Wilson Williams Brown Taylor Jones Singh Wang Li Anderson Thompson Kumar Chen Johnson Walker Patel Thomas
    Robinson Martin King Scott Campbell Clark Young Mitchell Stewart Harris Moore Edwards Reid Parata Tamihana Ngata
    Te_Kanawa Henare Tuilagi Fonoti Tupou Lee Zhang Sharma Prasad MacDonald McLean Bennett Hughes Watson Cooper Kaur
    Robertson Ross Murray Fraser Morris Paterson Hill Simpson Rangihuna Katene van_der_Merwe Kim`,
  ZA: `Sipho Thabo Johan Pieter David Michael Mandla Bongani Themba Kagiso Lungelo Siyabonga Andile Willem Hendrik Riaan
    Francois Mohamed Yusuf Rajesh Tshepo Mpho Jacobus Gerhard Craig Bradley Sizwe Lwazi Tendai Kobus Dirk /
    Nomvula Thandi Lerato Precious Maria Elizabeth Anna Zanele Nokuthula Ayanda Palesa Lindiwe Busisiwe Refilwe Annelize
    Chantal Riana Fatima Ayesha Priya Susanna Boitumelo Naledi Kelebogile Michelle Marlene Nomsa Zinhle Tebogo Elsabe
    Chipo / Nkosi Dlamini Ndlovu Khumalo Botha van_der_Merwe Naidoo Mokoena Mthembu Sithole Mahlangu Smith Zulu Pillay
    Venter Govender Fourie Jacobs van_Wyk Mkhize Pretorius Molefe Mabena Adams Nel Radebe Ngcobo du_Plessis Steyn Coetzee
    Swanepoel Davids Williams Kruger Mofokeng Cele Zungu Buthelezi Maseko Joubert Moodley Reddy Naude van_Niekerk Erasmus
    Petersen Masondo Tshabalala Modise Sibiya Mazibuko Kgosana Moyo Ncube Le_Roux Barnard Hendricks Essop Gumede Patel
    Cloete Viljoen`,
  IN: `Rahul Amit Rajesh Suresh Sanjay Vijay Anil Ravi Manoj Sunil Deepak Arun Vikram Karthik Mohammed Imran Prakash
    Ganesh Harish Naveen Rohit Arjun Aditya Siddharth Gurpreet Venkatesh Subramaniam Joseph Farhan Santosh Pranav /
    Sunita Priya Anita Pooja Neha Kavita Lakshmi Divya Deepa Rekha Meena Anjali Shreya Sneha Swati Nisha Asha Radhika
    Fatima Ayesha Harpreet Meenakshi Aishwarya Gayatri Shalini Mary Nandini Ritu Archana Bhavana Vidya /
    Kumar Sharma Singh Patel Gupta Khan Reddy Das Yadav Verma Joshi Nair Iyer Rao Mehta Shah Mishra Pandey Chatterjee
    Banerjee Mukherjee Ghosh Bose Menon Pillai Naidu Desai Kulkarni Patil Deshmukh Agarwal Jain Malhotra Kapoor Chopra
    Bhatia Kaur Gill Sidhu Ansari Shaikh Sheikh Fernandes D'Souza Thomas Varghese Krishnan Raman Srinivasan
    Venkataraman Hegde Shetty Gowda Choudhary Thakur Saxena Tiwari Dubey Trivedi Bhatt Sinha Dutta Mahajan`,
  SG: `Wei_Ming Jun_Hao Kok_Wai Boon_Kiat Daniel Jason Marcus Ryan Desmond Adrian Muhammad Ahmad Faizal Hafiz Rashid
    Suresh Ravi Kumar Arvind Zhi_Hao Kai_Xiang Wei_Jie Benjamin Gabriel Terence Kelvin Alvin Raymond Jia_Jun Eugene Syed /
    Hui_Min Mei_Ling Siew_Hoon Li_Ting Jia_Hui Rachel Michelle Grace Cheryl Amanda Nurul Siti Aisyah Farah Noraini
    Priya Kavitha Shanti Deepa Xin_Yi Yi_Ling Wan_Ting Valerie Jasmine Serene Pei_Shan Charmaine Joanne Geraldine Xiu_Mei
    Bee_Choo / Tan Lim Lee Ng Ong Wong Goh Chua Chan Koh Teo Ang Yeo Tay Ho Low Toh Sim Chong Chia Seah Quek Heng Wee Neo
    Chew Phua Soh Foo Lau Leong Cheong Yap Poh Lin Chen Zhang Wang Liu Gan Kwok Pang Tang Yong Loh Mohamed Rahman Abdullah
    Ismail Hassan Ibrahim Osman Krishnan Nair Pillai Menon Raj Subramaniam de_Souza Pereira Oliveiro Chew Sng Liew`,
  NG: `Emeka Chinedu Tunde Ibrahim Musa Abubakar Oluwaseun Femi Segun Kelechi Ifeanyi Uche Yusuf Suleiman Ayodele Babatunde
    Kunle Obinna Chukwudi Sunday Samuel Emmanuel Daniel Aliyu Sani Dayo Victor Godwin Ikechukwu Olumide Efe /
    Ngozi Chioma Blessing Aisha Fatima Funmilayo Adaeze Ifeoma Yetunde Folake Hauwa Zainab Amaka Chiamaka Nkechi Grace
    Patience Joy Esther Temitope Titilayo Bukola Halima Rukayat Omotola Ebere Uju Oluchi Maryam Simisola Bisi /
    Okafor Adeyemi Ibrahim Mohammed Okonkwo Balogun Eze Adebayo Abubakar Nwosu Obi Ogunleye Bello Musa Okoro Afolabi
    Chukwu Usman Lawal Adeleke Nwachukwu Oyelaran Danjuma Ojo Akinola Onyekachi Igwe Umar Garba Sani Ogbonna Uzor Eke
    Adewale Olatunji Okeke Anyanwu Nnamdi Yakubu Aliyu Oladipo Fashola Bakare Akande Ezeh Odumegwu Iheanacho Effiong Etim
    Bassey Osagie Igbinedion Ekwueme Agbaje Salami Ajayi Oni Alabi Amadi Nwankwo Suleiman Akpan`,
  KE: `John Peter James Joseph David Kevin Brian Dennis Samuel Daniel Kamau Otieno Kipchoge Mwangi Njoroge Mutua Musyoka
    Ochieng Odhiambo Kiprono Abdi Hassan Ali Juma Baraka Evans Victor Collins Wafula Simiyu Onyango /
    Mary Jane Faith Grace Mercy Wanjiku Akinyi Njeri Wambui Achieng Chebet Cherono Nyambura Atieno Mumbua Kemunto Fatuma
    Amina Halima Purity Esther Caroline Lilian Beatrice Joyce Nekesa Moraa Wangari Jepkosgei Zawadi Neema /
    Mwangi Otieno Kamau Ochieng Kimani Njoroge Onyango Kariuki Wanjiru Maina Mutua Odhiambo Karanja Kiprop Cheruiyot
    Chebet Koech Rotich Langat Korir Kipkemboi Wafula Barasa Simiyu Wekesa Nyongesa Musyoka Mutiso Muthoni Njuguna Gitau
    Macharia Waweru Ndung'u Githinji Mugo Kinyua Omondi Okoth Owino Ouma Achieng Nyambane Ongeri Mogaka Hassan Mohamed
    Abdi Ali Omar Noor Juma Kenyatta Muriithi Wambua Kilonzo Mwende Kibet Kirui Too Shah Patel`,
};
