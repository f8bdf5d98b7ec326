// Names of English-speaking countries, the commoner ones first; "_" stands for a space inside one name.
import type { NameLists } from './names-europe.ts';

export const englishNames: Record<string, NameLists> = {
  US: {
    female: `Jennifer Jessica Ashley Emily Sarah Elizabeth Maria Linda Patricia Amanda Stephanie Nicole Michelle Melissa
      Kimberly Lauren Brianna Megan Rachel Samantha Guadalupe Latoya Keisha Denise Tiffany Brenda Heather Kayla Courtney
      Destiny Imani Mei Priya Yesenia Crystal Deborah`,
    male: `Michael David James John Robert William Christopher Matthew Joshua Daniel Anthony Brandon Justin Tyler Kevin
      Jose Juan Luis Carlos Jason Eric Brian Jamal DeShawn Tyrone Kyle Austin Cody Travis Derek Marcus Andre Hector Minh
      Raj Gregory`,
    family: `Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
      Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson
      Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell
      Mitchell Carter Roberts Patel Kim Chen Washington O'Brien Kowalski Schneider Rossi Okafor Tran Khan Ortiz
      McDonald Hoffman Stewart Delgado`,
  },
  GB: {
    female: `Sarah Emma Susan Margaret Karen Julie Claire Rebecca Laura Charlotte Olivia Amelia Sophie Hannah Gemma
      Chloe Lucy Kelly Nicola Victoria Jane Helen Joanne Bethany Megan Fatima Aisha Priya Zainab Ngozi Agnieszka Eilidh
      Rhiannon Bronwen Pauline Sheila`,
    male: `David John Paul Andrew Mark James Stephen Christopher Daniel Matthew Thomas Oliver Jack Harry Luke Ryan Adam
      Lee Craig Gareth Stuart Ian Alistair Callum Mohammed Imran Ravi Olu Kwame Piotr Nigel Graham Darren Rhys Hamish
      Simon Keith`,
    family: `Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White
      Roberts Green Hall Wood Jackson Clarke Khan Hughes Edwards Turner Hill Moore Clark Harrison Scott Young Morris
      Ward Cooper Morgan Lee King Baker Harris Allen Anderson Hussain Ahmed Ali Begum Singh Campbell MacDonald Stewart
      Fraser Murray Llewellyn Pritchard Adeyemi Okonkwo Mensah Nowak Shah Chaudhry Ashworth Whitworth Barraclough
      Pemberton Hargreaves Featherstone`,
  },
  IE: {
    female: `Aoife Ciara Niamh Sinéad Mary Emma Sarah Siobhán Orla Gráinne Róisín Caoimhe Saoirse Deirdre Bríd Nuala
      Fionnuala Áine Clodagh Eimear Maeve Laura Rachel Michelle Catherine Bernadette Anna Katarzyna Amina Shauna Louise
      Patricia`,
    male: `Seán Conor Patrick Michael John Cian Oisín Eoin Darragh Declan Ciarán Brendan Liam Niall Fergal Pádraig Tadhg
      Cormac Donal Brian Kevin Shane Aidan Gerard Barry David James Thomas Marek Emeka Diarmuid Rory`,
    family: `Murphy Kelly O'Sullivan Walsh Smith O'Brien Byrne Ryan O'Connor O'Neill O'Reilly Doyle McCarthy Gallagher
      Doherty Kennedy Lynch Murray Quinn Moore McLoughlin O'Carroll Connolly Daly O'Connell Wilson Dunne Brennan Burke
      Collins Campbell Clarke Johnston Hughes Farrell Fitzgerald Brown Martin Maguire Nolan Flynn Thompson Callaghan
      O'Donnell Duffy Mahony Boyle Healy O'Shea White Sweeney Hayes Kavanagh Power McGrath Moran Brady Stewart Casey
      Foley Ní_Bhriain Kowalczyk Adebayo Popescu`,
  },
  CA: {
    female: `Jennifer Sarah Emily Jessica Michelle Lisa Heather Stephanie Olivia Melissa Nathalie Isabelle Chantal Amélie
      Caroline Julie Karen Brenda Megan Kelly Harpreet Simran Mei Ling Fatima Angela Tanya Sandra Erin Brittany Colleen
      Madison Genevieve Joanne`,
    male: `Michael David John Robert Matthew Ryan Kevin Jason Daniel Christopher Liam Noah Jean-François Marc Étienne Luc
      Mathieu Gurpreet Jaspreet Wei Ahmed Omar Brent Scott Craig Trevor Darryl Evan Cameron Tyler Gordon Doug Stéphane
      Pierre`,
    family: `Smith Brown Tremblay Martin Roy Wilson MacDonald Gagnon Johnson Taylor Côté Campbell Anderson Lee Jones White
      Williams Miller Thompson Gauthier Young Bouchard Scott Stewart Singh Morin Wong Li Reid Fraser Ross Lavoie Fortin
      Pelletier Bélanger Leblanc Chan Wang Nguyen Grant Mitchell Graham Kaur Gill Dhillon Sandhu Patel Khan Friesen
      Penner Kowalchuk Shevchenko MacLeod McKenzie Cameron Robertson Hamilton Poirier Landry Arsenault Chartrand
      Papadopoulos Santos Reyes`,
  },
  AU: {
    female: `Sarah Emma Jessica Michelle Lisa Karen Kylie Rebecca Nicole Olivia Charlotte Amelia Chloe Georgia Tahlia
      Brooke Sharon Debbie Jodie Leanne Tracey Narelle Bronwyn Mia Zoe Linh Thuy Priya Mei Eleni Sofia Kirra Hayley
      Madeline`,
    male: `David Michael John Andrew Peter Mark Matthew Daniel James Shane Brett Craig Jarrod Lachlan Hamish Angus Cooper
      Liam Noah Jack Ethan Darren Wayne Glenn Trent Con Nick Tuan Arjun Ahmad Bruce Rohan Damien Callum`,
    family: `Smith Jones Williams Brown Wilson Taylor Johnson White Martin Anderson Thompson Nguyen Thomas Walker Harris
      Lee Ryan Robinson Kelly King Davis Wright Evans Roberts Green Hall Wood Jackson Clarke Patel Khan Singh Hughes
      Edwards Turner Hill Moore Mitchell Campbell Stewart Morris Ward Cooper Murphy O'Brien Papadopoulos Georgiou
      Russo Romano Tran Pham Chen Wang Sharma Kaur Haddad Kovacevic Petrovski McIntyre Fitzgerald Gallagher Doyle
      Whitlam Bannister`,
  },
  NZ: {
    female: `Sarah Rachel Emma Aroha Ngaire Hine Mere Marama Kiri Charlotte Isla Olivia Amelia Ruby Sophie Jessica Kate
      Nicola Michelle Karen Susan Helen Anahera Maia Losa Sina Mele Bronwyn Philippa Raewyn Tracey Priya`,
    male: `David Michael John Peter Matthew James Tama Wiremu Hemi Nikau Rangi Tane Jack Oliver Liam Hunter Mason Craig
      Grant Hamish Callum Blair Murray Stuart Sione Tavita Ioane Bruce Graeme Rewi Dylan Raj`,
    family: `Smith Wilson Williams Brown Taylor Singh Jones Anderson Patel Thompson Wang Li Chen Lee Walker Scott Campbell
      Johnson White Robinson Martin Clark Wright King Young Harris Mitchell Morgan Hughes Stewart Kumar Sharma Kaur
      Ngata Parata Tamihere Tuhoe Henare Rangihuna Te_Whata Walters Fa'afiu Tuilagi Leota Faleolo Tupou Taufa Fraser
      MacKenzie McLean Cameron Reid Sutherland Bennett Hohepa Kereama Paki Waaka Rewiti Donaldson Hawkins Pritchard`,
  },
  ZA: {
    female: `Nomsa Thandi Lerato Precious Zanele Nokuthula Lindiwe Ayanda Sibongile Palesa Refilwe Johanna Elsabe Annelie
      Marlene Petronella Hester Elize Chantal Priya Ayesha Fatima Shireen Michelle Sarah Jessica Nicole Bronwyn Candice
      Nosipho Busisiwe Karabo`,
    male: `Sipho Thabo Bongani Themba Mandla Sibusiso Lungelo Tshepo Kagiso Vusi Johan Pieter Hendrik Jaco Francois
      Gerhard Willem Riaan Kobus Stefan Yusuf Imraan Rajesh Michael David Craig Wayne Grant Siyabonga Andile Tebogo
      Luyanda`,
    family: `Dlamini Nkosi Ndlovu Khumalo Sithole Mokoena Mahlangu Mkhize Naidoo Botha Mthembu Zulu van_der_Merwe Pillay
      Govender Pretorius Smith Nel Venter Coetzee Molefe Ngcobo Cele Buthelezi Ntuli Zwane Radebe Baloyi Maluleke
      Chauke Mabaso Shabalala Zungu Gumede Fourie van_Wyk Swanepoel Steyn Kruger du_Plessis Jacobs Adams Williams
      Davids Isaacs Moodley Reddy Singh Khan Patel Abrahams Hendricks Petersen le_Roux Joubert Viljoen Erasmus Modise
      Tshabalala Phiri Moyo Motaung Mabena Masondo`,
  },
  IN: {
    female: `Priya Anjali Pooja Neha Sunita Lakshmi Kavita Deepika Divya Sneha Swati Shreya Ritu Rekha Meena Anita Geeta
      Aishwarya Nandini Shalini Pallavi Radhika Fathima Ayesha Harpreet Gurleen Sushmita Ananya Ishita Keerthana Revathi
      Mary Bhavna`,
    male: `Rahul Amit Rajesh Suresh Vijay Sanjay Ramesh Arjun Karthik Rohit Vikram Anil Sunil Manoj Ashok Deepak Ajay
      Nikhil Aditya Siddharth Harish Prakash Ganesh Venkatesh Mohammed Imran Gurpreet Harjit Joseph Abhishek Pranav
      Sandeep Dinesh`,
    family: `Kumar Singh Sharma Patel Gupta Reddy Das Devi Khan Rao Nair Iyer Iyengar Menon Pillai Verma Mishra Joshi
      Mehta Shah Desai Kulkarni Deshpande Patil Jadhav Shinde Chopra Kapoor Malhotra Bhatia Banerjee Mukherjee
      Chatterjee Ghosh Bose Sen Roy Dutta Agarwal Jain Bansal Choudhary Yadav Pandey Tiwari Dubey Saxena Srivastava
      Naidu Krishnan Subramanian Venkataraman Hegde Shetty Gowda Fernandes D'Souza Ansari Qureshi Thomas Kaur Gill
      Trivedi Bhatt`,
  },
  SG: {
    female: `Wei_Ling Hui_Min Mei_Ling Xin_Yi Siew_Hoon Jia_Hui Li_Ting Yu_Xuan Shu_Fen Pei_Shan Hui_Ling Kai_Ling Rui_En
      Bee_Lian Geok_Choo Michelle Rachel Cheryl Vanessa Joanne Serene Nurul Siti Aisyah Farah Nadia Priya Kavitha
      Shanti Jasmine Audrey Grace`,
    male: `Wei_Ming Jun_Jie Kok_Wai Zhi_Hao Jia_Wei Boon_Keng Chee_Keong Kah_Wai Yong_Sheng Ming_Hui Wei_Jie Teck_Soon
      Hock_Seng Jun_Hao Eng_Huat Kelvin Desmond Marcus Jeremy Adrian Bryan Muhammad Faizal Hafiz Ridzuan Azman Suresh
      Vikram Prakash Gerald Dennis Alvin`,
    family: `Tan Lim Lee Ng Ong Wong Goh Chua Chan Koh Teo Ang Yeo Tay Ho Low Toh Sim Chong Chia Seah Loh Foo Heng Quek
      Phua Neo Chew Soh Lau Leong Yap Cheong Mok Kwek Pang Chin Wee Poh Khoo Gan Peh Kang Liew Tham Yong Rahman Ismail
      Hassan Osman Abdullah Yusof Rajan Pillai Krishnan Nair Menon Kumar Singh Fernandez Pereira de_Souza Oliveiro
      Sivaraman`,
  },
};
