// First names and surnames of the English-speaking countries.
import { words } from './random.ts';

export type Names = { readonly f: readonly string[]; readonly m: readonly string[]; readonly l: readonly string[] };

function names(f: string, m: string, l: string): Names {
  return { f: words(f), m: words(m), l: words(l) };
}

export const englishNames: Readonly<Record<string, Names>> = {
  GB: names(
    'Amelia Charlotte Gemma Hannah Joanne Lauren Megan Nicola Philippa Rosie Sandra Tracey Zoe Bethany Claire Donna Eleanor Fiona Gillian Harriet Imogen Jacqueline Kirsty Lesley Maureen Natasha Pauline Rhiannon Shona Tamsin Yasmin Aisha Priya Mary-Ann',
    'Alistair Barry Callum Darren Edward Fraser Gareth Harvey Iain Jamie Kieran Lewis Malcolm Nigel Oliver Rhys Stuart Trevor Wayne Adrian Craig Dominic Ewan Graham Hamish Imran Jonathan Keith Lloyd Mohammed Neil Owen Russell Toby',
    "Ashworth Barraclough Carmichael Dunmore Eccleston Fairhurst Goodall Hargreaves Illingworth Jephson Kirkbride Lockwood Marsden Nuttall Ormerod Pemberton Ramsbottom Sutcliffe Thackeray Underhill Whittaker Wolstenholme McAllister Sinclair Llewellyn Pritchard Bevan Hussain Begum Patel Kaur Clarke Turner Hughes Bell Palmer Mitchell O'Brien Fox Day Smith-Jones Hartley Penhaligon Trevithick",
  ),
  US: names(
    'Ashley Brittany Caitlin Denise Evelyn Fran Gabriela Heather Imani Jasmine Kayla Latoya Madison Natalie Olivia Peggy Rachel Shelby Tiffany Vanessa Whitney Xiomara Yolanda Alexis Brenda Carla Dolores Emily Faith Grace Monique Sierra Rosa Mary-Beth',
    'Aaron Brandon Carlos Derek Elijah Frank Greg Hunter Isaiah Jared Kyle Logan Marcus Nathan Oscar Preston Randy Scott Travis Victor Wesley Xavier Zach Antonio Bradley Cody Dwayne Earl Felipe Gerald Todd Jerome Hector Ray',
    "Abernathy Buchanan Castillo Delgado Espinoza Fitzgerald Gutierrez Haskins Ingram Jefferson Kowalczyk Lindstrom McKinney Novak Ortega Pickett Quintana Rutherford Schroeder Tillman Underwood Vasquez Whitfield Yoder Zimmerman Baker Cooper Nguyen Jackson Washington Brooks Hayes Rivera O'Connell Tran Kaminski Blackwell Stone Young",
  ),
  IE: names(
    'Aoife Bríd Caoimhe Deirdre Eimear Fionnuala Gráinne Máire Niamh Orla Róisín Saoirse Siobhán Sinéad Úna Ciara Clodagh Maeve Áine Noreen',
    'Cathal Colm Conor Declan Diarmuid Eoin Fergal Cormac Liam Niall Oisín Pádraig Ronan Seán Tadhg Donal Brendan Cillian Darragh Gearóid',
    "O'Sullivan Byrne Kavanagh Ó_Domhnaill:Ní_Dhomhnaill Brennan Fitzpatrick Gallagher Hennessy Kinsella Lynch McCarthy Nolan O'Dowd Quinlan Reilly Sheehan Tierney Whelan Mulcahy Dempsey Ó_Briain:Ní_Bhriain Keane Cotter",
  ),
  AU: names(
    'Alannah Bronwyn Chelsea Danika Ebony Freya Georgia Holly Indiana Jacinta Kirra Lorelle Matilda Narelle Paige Sharyn Taylah Willow Kylie Thuy',
    'Angus Blake Cooper Darcy Dean Flynn Hamish Jarrod Kane Lachlan Mitch Nathan Riley Shane Brett Travis Zane Bao Damo Warwick',
    'Abbott Brightman Cavanagh Dalgliesh Eastwood Farrelly Gibbons Hollingworth Jamieson Karpathakis Lombardo McInerney Nguyen Papadakis Rafferty Stapleton Tregenza Vuong Wilkinson Mundine Doolan Singh Hu',
  ),
  NZ: names(
    'Anahera Hinemoa Mereana Ngaire Aroha Tui Bridget Courtney Kiri Marama Philippa Rachael Sina Losa Jocelyn',
    'Tane Wiremu Hemi Rangi Nikau Brendon Craig Hayden Mana Sione Tevita Callum Regan Kahu Murray',
    'Ngata Parata Te_Kanawa Tamihana Walker Henare Wharton Faleafa Tuilagi McLeod Rangihuna Sutherland Kereama Harawira Begg Fonoti Hoskins',
  ),
  CA: names(
    'Chantal Danielle Élise Genevieve Heather Jocelyne Kaitlyn Lorraine Mackenzie Noémie Paige Sylvie Tanya Simran Mei Josée Brooke Avery',
    'Alexandre Benoît Connor Dale Étienne Gordon Hugo Jean-Luc Kirk Luc Mathieu Noel Pierre-Olivier Ryan Harjit Wei Tyler Duncan',
    'Beaulieu Campbell Desjardins Fortier Gagnon Hutchison Johal Kowalchuk Lafleur MacDonald Nakamura Ouellet Pelletier Robichaud Singh Tremblay Wong Friesen Dhaliwal Hryniuk Bouchard McTavish',
  ),
  IN: names(
    'Aditi Ananya Bhavana Deepika Divya Gayatri Ishita Jyoti Kavitha Lakshmi Meenakshi Neha Pooja Radhika Shruti Sneha Swati Vaishnavi Farheen Zainab Rituparna',
    'Abhishek Amit Arjun Bharat Dinesh Faisal Gaurav Harish Karthik Manoj Nikhil Pranav Rahul Rohit Sandeep Suresh Tarun Venkatesh Vikram Yash Imtiaz',
    'Agarwal Banerjee Chatterjee Deshpande Fernandes Ganesan Gupta Iyer Jadhav Krishnamurthy Kulkarni Malhotra Menon Nair Pillai Qureshi Rao Reddy Saxena Sharma Subramanian Thakur Verma Sheikh',
  ),
  ZA: names(
    'Anelisa Bongiwe Chantelle Dineo Elmarie Fatima Kgomotso Lerato Mariska Nokuthula Palesa Refilwe Sizakele Thandeka Zanele Liezl',
    'Andile Bongani Christo Dumisani Ettienne Fanie Hendrik Johan Kagiso Lungelo Mandla Pieter Sipho Thabo Vusi Yusuf',
    'Botha Dlamini Du_Plessis Govender Khumalo Mahlangu Moodley Mokoena Naidoo Ndlovu Nkosi Pretorius Sithole Steyn Van_der_Merwe Van_Wyk Zulu Davids Jacobs Cele',
  ),
  SG: names(
    'Hui_Min Jia_Yi Li_Ting Mei_Ling Pei_Shan Siew_Lan Xin_Yi Rachel Wan_Ting Shu_Fen Vivian Joanne Yan_Ling',
    'Boon_Keat Chee_Wai Jun_Wei Kok_Leong Wei_Jie Zhi_Hao Desmond Yong_Sheng Kelvin Teck_Huat Marcus',
    'Tan Lim Lee Ng Ong Goh Chua Koh Teo Ang Yeo Tay Ho Sim Chong Quek Seah Toh',
  ),
  PH: names(
    'Althea Bernadette Cherry Dianne Erlinda Glaiza Jhoanna Kristine Lourdes Marites Maricel Nenita Princess Rowena Sheila Angelica Jessa_Mae',
    'Alvin Arnel Bong Crisanto Dindo Edgardo Ferdie Gilbert Jayson Jericho Jomar Mark_Anthony Nestor Rodel Renato Rommel John_Paul',
    'Abad Aquino Bautista Cabrera Dela_Cruz De_Guzman Evangelista Ferrer Galvez Lacson Macaraeg Manalo Navarro Ocampo Pangilinan Quiambao Salonga Tolentino Villanueva Santos',
  ),
  NG: names(
    'Adaeze Bisola Chiamaka Damilola Ebele Folake Halima Ifeoma Kehinde Ngozi Nkechi Omolara Sade Titilayo Uche Yetunde Zainab Blessing',
    'Abubakar Babatunde Chukwuemeka Damola Emeka Femi Gbenga Ibrahim Ikenna Kunle Musa Obinna Olumide Segun Tunde Uchenna Yusuf Sunday',
    'Abiodun Adeyemi Afolabi Bello Chukwu Danjuma Eze Falana Idowu Igwe Lawal Mohammed Nwosu Obi Ogunleye Okafor Okonkwo Olatunji Onyekachi Usman',
  ),
};
