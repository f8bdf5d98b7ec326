// Employers, schools, clinics, clubs, public bodies and landlords, built in many ways.
import { drawSurname } from './names.ts';
import { town } from './places.ts';
import { listed, type Random } from './random.ts';

/** One-word brands and short names that no list of firms holds. */
const brands =
  listed(`Alderwick Ambrelle Arcanto Axiomatrix Bexlar Brightloom Calvera Cindermark Clarivolt Corvanta Cynthera Dalmora Dexlore
  Duskfield Emberlyn Entara Everlode Fathomworks Fennimax Ferroglide Fjordline Flaxen Galdora Glintech Gravix Halcyra Hexaloom Hydronis
  Ignivar Inkwell_&_Co Isoterra Jadewell Kestrion Klarova Kubrix Lanternhaus Larkwing Lumivane Lyrical_Foods Maplenode Marrowstone Mavrik
  Meridell Mosswerk Nacrelle Nimbor Northmoor Novalux Oaktide Obrion Octavik Orbessa Palisade_Nine Pelagora Pennyfarm Plinthos Quantelle
  Quillon Quorvex Radiantis Ravelin Rivenna Rookwood Saltmark Sentrova Silverhatch Skylark_Six Solvanta Stormglass Syntarix Tallowby Tavrona
  Tessaro Thornbeck Torqly Trellisk Umbrio Unovation Valtorra Vantrix Veloria Verdanto Vexel Vintara Voltessa Wexbridge Whitlock_Digital
  Willowmint Wrenfield Xandrel Xylora Yarnspire Yellowstitch Zephrane Zinnova Zorbek BlueHeron_Analytics greenspark Tin_Can_Studio
  The_Paper_Lantern Second_Wind Little_Acorns Fat_Badger`);
const letters = listed('BKL DTS HVK NTC RMF KWG VSB TLP GHS FMB JRC WDH PNV ZTM SKD MBR CRL QTS EKW HBF');
const saints =
  listed(`St_Aidan St_Bride St_Cuthbert St_Dunstan St_Finbarr St_Gabriel St_Hilda Holy_Rosary Our_Lady_of_Lourdes St_Jude St_Kevin
  St_Ninian St_Oswald St_Swithin St_Winifred Sacred_Heart`);
const things =
  listed(`Riverbend Cedar_Grove Hilltop Beechwood Meadowbrook Oak_Tree Lakeside Greenfields Sunnybank Northgate Harbour Whitestone
  Elmhurst Fernhill Millbrook Stonebridge Woodlands Clearwater Silver_Birch Larchmount Heathfield Ashgrove Bridgewater Kingsmead`);

export type OrganisationSort = 'firm' | 'school' | 'clinic' | 'club' | 'public' | 'estate' | 'shop';

/** L surname, M another, T town, B brand, K letters, H thing, Z saint. */
const shapes: Readonly<Record<string, Readonly<Record<OrganisationSort, readonly string[]>>>> = {
  en: {
    firm: listed(`<B> <B> <B> <B>_Ltd <B>_Inc. <L>_&_Sons <L>_&_<M>_LLP <L>_Brothers_Plumbing <L>,_<M>_and_Partners <K>_Logistics <L>_Haulage <B>_Pty_Ltd
      <L>_Roofing_Supplies <H>_Bakery <K>_Engineering <T>_Steelworks <B>_Group_plc <L>_Architects <H>_Care_Homes <L>'s_Garage <B>_Robotics <K>_Solicitors
      <L>_Funeral_Directors <H>_Garden_Centre <B>_Holdings <L>_Farms <B>_GmbH <B>_S.A. <L>_Dental_Laboratory <B>_Freight_Services <K>_Payroll
      <H>_Veterinary_Group <L>_Wealth_Management <B>.io The_<H>_Press <L>_Seafoods <B>_Labs <T>_Taxis <B>_Sdn_Bhd <L>_Upholstery <B>_LLC`),
    school:
      listed(`<Z>'s_Primary_School <H>_Academy <T>_Grammar_School <H>_Elementary <L>_High_School <Z>'s_College <T>_Community_College <H>_Nursery
      <H>_Montessori University_of_<T> <T>_Technical_Institute <H>_Preparatory_School <L>_Music_School <H>_Junior_School <T>_School_of_Nursing`),
    clinic:
      listed(`<H>_Surgery <H>_Medical_Centre <L>_Dental_Practice <T>_General_Hospital <H>_Family_Clinic <Z>'s_Hospice <T>_Eye_Clinic <H>_Health_Centre
      <L>_Physiotherapy <H>_Fertility_Clinic <T>_Children's_Hospital <L>_Dermatology <H>_Walk-in_Clinic <H>_Rehabilitation_Unit`),
    club: listed(`<T>_Rowing_Club <H>_Runners <T>_Cricket_Club <T>_United_FC <H>_Golf_Club <T>_Harriers <H>_Bowls_Club <L>_Memorial_Choir <T>_Chess_Society
      <H>_Allotment_Association <T>_Sea_Scouts <H>_Judo_Club <T>_Amateur_Dramatics_Society <T>_Rugby_Club`),
    public:
      listed(`<T>_City_Council <T>_Fire_and_Rescue <T>_Public_Library <T>_Port_Authority Department_of_Public_Works,_<T> <T>_Probation_Service <T>_Transit_Authority
      <T>_Crown_Court <T>_Water_Board <T>_Ambulance_Trust Office_of_the_Public_Guardian_<T> <T>_Housing_Commission`),
    estate:
      listed(`<H>_Lettings <L>_&_<M>_Estates <H>_Property_Management <B>_Homes <L>_Realty <T>_Housing_Trust <H>_Residential <L>_Property_Partners
      <H>_Housing_Co-operative <B>_Living`),
    shop: listed(
      `<B>_Store <L>_Antiques <H>_Crafts <B>Direct <L>_Cycles <H>_Home_&_Garden <B>_Vintage <K>_Electronics <L>'s_Records <H>_Pet_Supplies <B>_Outlet`,
    ),
  },
  de: {
    firm: listed(`<B>_GmbH <L>_&_Söhne_KG <L>_Maschinenbau_GmbH Schreinerei_<L> Bäckerei_<L> <K>_AG <L>_und_<M>_Steuerberater_PartG_mbB Autohaus_<L> <L>_Elektrotechnik_e.K.
      Druckerei_<L> <B>_SE Spedition_<L> Ingenieurbüro_<L> Kanzlei_<L>_&_<M> Gasthof_zum_Hirschen Metallbau_<L> <B>_UG Weingut_<L>`),
    school: listed(
      'Goethe-Gymnasium_<T> Grundschule_am_Stadtpark Realschule_<T> Waldorfschule_<T> Kita_Pusteblume Berufskolleg_<T> Hochschule_<T> Universität_<T>',
    ),
    clinic: listed(
      'Klinikum_<T> Praxis_<L> Zahnarztpraxis_<L>_&_<M> St.-Elisabeth-Krankenhaus MVZ_<T> Augenzentrum_<T> Reha-Klinik_Sonnenhof',
    ),
    club: listed(
      'TSV_<T> SC_<T>_1908 Schützenverein_<T> Kleingartenverein_Abendruh FC_Eintracht_<T> Ruderverein_<T> Musikverein_Harmonie_<T>',
    ),
    public: listed('Stadtwerke_<T> Landratsamt_<T> Finanzamt_<T> Stadtbibliothek_<T> Jobcenter_<T> Amtsgericht_<T>'),
    estate: listed('Hausverwaltung_<L> Wohnbau_<T>_eG <L>_Immobilien_GmbH Baugenossenschaft_<T> Immobilien_<L>_&_<M>'),
    shop: listed('<B>-Shop Fahrrad_<L> Antikhof_<L> <L>_Modellbau Werkstatt_<B>'),
  },
  fr: {
    firm: listed(`<B>_SARL Établissements_<L> <L>_et_Fils Menuiserie_<L> Cabinet_<L>_&_Associés Boulangerie_<L> Garage_<L> <B>_SAS Transports_<L> Imprimerie_<L>
      <K>_Conseil Pharmacie_<L> Domaine_<L> <B>`),
    school: listed(
      'Lycée_Jean-Moulin École_primaire_des_Tilleuls Collège_Marie-Curie Université_de_<T> Crèche_Les_Petits_Pas Institut_Saint-Joseph',
    ),
    clinic: listed(
      'Clinique_des_Cèdres CHU_de_<T> Cabinet_dentaire_<L> Centre_médical_<T> Maison_de_santé_du_Parc Laboratoire_<L>',
    ),
    club: listed('AS_<T> Club_nautique_de_<T> Judo_Club_de_<T> Chorale_Cantabile Racing_Club_<T>'),
    public: listed('Mairie_de_<T> CAF_de_<T> Conseil_départemental_de_<T> Médiathèque_de_<T> Préfecture_de_<T>'),
    estate: listed('Agence_<L>_Immobilier Foncia_<L> Syndic_<L>_&_<M> <T>_Habitat SCI_<L>'),
    shop: listed('Brocante_<L> <B>_Mode Cycles_<L> La_Boîte_à_<B> Atelier_<L>'),
  },
  es: {
    firm: listed(`<B>_S.L. Hermanos_<L>_S.A. Talleres_<L> Construcciones_<L>_y_<M> Panadería_La_Espiga Gestoría_<L> <K>_Ingeniería Transportes_<L> Bodegas_<L> <B>
      Bufete_<L>_&_<M> Ferretería_<L>`),
    school: listed(
      'CEIP_Miguel_Hernández IES_Torre_del_Mar Universidad_de_<T> Colegio_Sagrada_Familia Escuela_Infantil_Caracol Academia_<L>',
    ),
    clinic: listed(
      'Clínica_<L> Hospital_Virgen_del_Camino Centro_de_Salud_<T>_Norte Clínica_Dental_<L> Hospital_General_de_<T>',
    ),
    club: listed('Club_Natación_<T> CD_<T> Peña_Ciclista_<L> Club_de_Tenis_<T>'),
    public: listed('Ayuntamiento_de_<T> Diputación_de_<T> Juzgado_de_<T> Biblioteca_Municipal_de_<T>'),
    estate: listed('Inmobiliaria_<L> Fincas_<L> Administraciones_<L>_y_<M> <B>_Hogar'),
    shop: listed('Tienda_<B> Muebles_<L> Bazar_<L> Ciclos_<L>'),
  },
  pt: {
    firm: listed(`<B>,_Lda. Irmãos_<L> Construtora_<L>_Ltda Padaria_Flor_do_Bairro Oficina_<L> <K>_Consultoria <L>_Advogados <B>_S.A. Transportadora_<L> Contabilidade_<L> <B>
      Metalúrgica_<L>`),
    school: listed(
      'Escola_Básica_de_<T> Colégio_São_Bento Universidade_de_<T> Escola_Municipal_Cecília_Meireles Creche_Girassol Instituto_Federal_de_<T>',
    ),
    clinic: listed(
      'Clínica_<L> Hospital_de_Santa_Marta Centro_de_Saúde_de_<T> Clínica_Dentária_<L> Hospital_Regional_de_<T>',
    ),
    club: listed('Clube_Náutico_de_<T> Sport_Club_<T> Grupo_Coral_de_<T> Associação_Recreativa_<L>'),
    public: listed('Câmara_Municipal_de_<T> Prefeitura_de_<T> Tribunal_de_<T> Biblioteca_de_<T>'),
    estate: listed('Imobiliária_<L> Condomínios_<L>_&_<M> <B>_Imóveis Casas_<L>'),
    shop: listed('Loja_<B> Móveis_<L> Sebo_do_<L> Bicicletas_<L>'),
  },
  it: {
    firm: listed(`<B>_S.r.l. Fratelli_<L>_S.n.c. Officine_<L> Studio_Legale_<L> Panificio_<L> <L>_Costruzioni_S.p.A. <K>_Servizi Autotrasporti_<L> Cantina_<L> <B>
      Tipografia_<L> Studio_<L>_e_Associati`),
    school: listed(
      'Liceo_Galileo_Galilei Istituto_Comprensivo_<T>_2 Università_di_<T> Asilo_Nido_Il_Girasole Scuola_Elementare_Pascoli',
    ),
    clinic: listed(
      'Clinica_<L> Ospedale_di_<T> Poliambulatorio_San_Luca Studio_Dentistico_<L> Casa_di_Cura_Villa_Serena',
    ),
    club: listed('ASD_<T>_Calcio Circolo_Tennis_<T> Polisportiva_<L> Canottieri_<T>'),
    public: listed('Comune_di_<T> ASL_di_<T> Tribunale_di_<T> Biblioteca_Civica_di_<T>'),
    estate: listed('Immobiliare_<L> Studio_Amministrazioni_<L> <B>_Casa Agenzia_<L>_&_<M>'),
    shop: listed('Bottega_<L> Arredamenti_<L> <B>_Moda Cicli_<L>'),
  },
  nl: {
    firm: listed(`<B>_B.V. Gebroeders_<L> Bouwbedrijf_<L> Bakkerij_<L> <L>_en_<M>_Notarissen <K>_Techniek Garage_<L> Loonbedrijf_<L> <B> Drukkerij_<L> Slagerij_<L>_VOF
      Kwekerij_<L>`),
    school: listed(
      'Basisschool_De_Regenboog Stedelijk_Gymnasium_<T> Hogeschool_<T> CBS_De_Wegwijzer Universiteit_van_<T> Kinderopvang_Dikkie',
    ),
    clinic: listed(
      'Huisartsenpraktijk_<L> Ziekenhuis_<T>_Noord Tandartspraktijk_<L> Medisch_Centrum_<T> Fysiotherapie_<L>',
    ),
    club: listed('VV_<T> Tennisvereniging_<T> Roeivereniging_Aurora Zangkoor_Crescendo_<T>'),
    public: listed('Gemeente_<T> Waterschap_<T> Rechtbank_<T> Bibliotheek_<T>'),
    estate: listed('<L>_Makelaars Woningstichting_<T> VvE_Beheer_<L> <B>_Wonen'),
    shop: listed('Fietsenwinkel_<L> <B>_Webshop Antiek_<L> Meubelmakerij_<L>'),
  },
  pl: {
    firm: listed(`<B>_Sp._z_o.o. Zakład_Stolarski_<L> Piekarnia_<L> Kancelaria_<L>_i_Wspólnicy <K>_Polska <B>_S.A. Usługi_Transportowe_<L> Biuro_Rachunkowe_<L>
      Hurtownia_<B> <B> Warsztat_<L>`),
    school: listed(
      'Szkoła_Podstawowa_nr_12 II_Liceum_Ogólnokształcące Politechnika_<T> Przedszkole_Bajka Technikum_Mechaniczne',
    ),
    clinic: listed('Przychodnia_<B>-Med Szpital_Miejski_<T> Gabinet_Stomatologiczny_<L> Centrum_Medyczne_<B>'),
    club: listed('KS_Orzeł_<T> LKS_Promień Klub_Szachowy_Hetman AZS_<T>'),
    public: listed('Urząd_Miasta_<T> Sąd_Rejonowy_<T> MOPS_<T> Starostwo_<T>'),
    estate: listed('Spółdzielnia_Mieszkaniowa_Zacisze Nieruchomości_<L> <B>_Dom Zarządca_<L>'),
    shop: listed('Sklep_<B> Antyki_<L> Rowery_<L> <B>_Meble'),
  },
  tr: {
    firm: listed(
      `<B>_A.Ş. <L>_Kardeşler_Ltd._Şti. <L>_İnşaat <L>_Hukuk_Bürosu <K>_Lojistik <B>_Yazılım <L>_Otomotiv <L>_Unlu_Mamuller <B> <L>_Tekstil_San._Tic.`,
    ),
    school: listed('Mehmet_Akif_İlkokulu <T>_Anadolu_Lisesi <T>_Üniversitesi Minik_Kalpler_Anaokulu'),
    clinic: listed('Özel_<L>_Hastanesi <T>_Devlet_Hastanesi <L>_Diş_Kliniği <T>_Aile_Sağlığı_Merkezi'),
    club: listed('<T>_Gençlik_Spor <T>_Yelken_Kulübü <L>_Satranç_Kulübü <T>_Bisiklet_Derneği'),
    public: listed('<T>_Belediyesi <T>_Vergi_Dairesi <T>_Adliyesi <T>_İl_Halk_Kütüphanesi'),
    estate: listed('<L>_Emlak <B>_Gayrimenkul <T>_Konut_Kooperatifi <L>_Site_Yönetimi'),
    shop: listed('<B>_Mağazası <L>_Antika <L>_Mobilya Butik_<B>'),
  },
  ru: {
    firm: listed(
      'ООО_«Вектор-Плюс» ООО_«Стройгарант» АО_«Ремтехника» ИП_<L> ООО_«Белая_берёза» «Юрконсульт_и_партнёры» ООО_«Сибмаш» Пекарня_«Калач» ООО_«ТрансЛайн» «Мир_окон»',
    ),
    school: listed('школа_№_47 лицей_№_8 Тверской_госуниверситет детский_сад_«Теремок» гимназия_№_19'),
    clinic: listed('поликлиника_№_6 клиника_«Дентал-Люкс» горбольница_№_3 медцентр_«Здоровье_семьи»'),
    club: listed('клуб_«Динамит» шахматный_клуб_«Ладья» СК_«Олимпиец» хор_«Родник»'),
    public: listed('МФЦ_Кировского_района Пенсионный_отдел_№_14 районный_суд_города_<T> библиотека_№_5'),
    estate: listed('УК_«Наш_дом» АН_«Новый_адрес» ТСЖ_«Садовое» ООО_«Жилсервис»'),
    shop: listed('магазин_«Уютный_дом» «Веломастер» лавка_«Старина» «Книжный_угол»'),
  },
  ja: {
    firm: listed(
      '株式会社<L>製作所 有限会社<L>商店 <L>建設株式会社 合同会社ミドリ <L>法律事務所 株式会社アオバ技研 <L>工務店 ベーカリーこむぎ',
    ),
    school: listed('<L>学園高等学校 みどり幼稚園 桜丘小学校 青葉大学 第三中学校'),
    clinic: listed('<L>クリニック <L>歯科医院 青空総合病院 <L>内科 中央眼科'),
    club: listed('<L>テニスクラブ 若葉合唱団 北区将棋会 港サッカークラブ'),
    public: listed('緑区役所 青葉市立図書館 東部税務署 南消防署'),
    estate: listed('<L>不動産 株式会社ハウス<L> 青葉ホーム管理 <L>エステート'),
    shop: listed('<L>家具店 古道具<L> 雑貨ソラ <L>サイクル'),
  },
};

const language: Readonly<Record<string, string>> = { mx: 'es', br: 'pt' };

export function organisation(random: Random, locale: string, sort: OrganisationSort): string {
  const found = shapes[language[locale] ?? locale] ?? shapes.en;
  if (found === undefined) throw new Error(`No organisations of ${locale}`);
  const first = drawSurname(random, locale);
  const parts: Readonly<Record<string, string>> = {
    L: first,
    M: drawSurname(random, locale),
    T: town(random, locale).replace(/^г\. /, ''),
    B: random.deal(brands),
    K: random.deal(letters),
    H: random.deal(things),
    Z: random.deal(saints),
  };
  return random.deal(found[sort]).replace(/<([LMTBKHZ])>/g, (_, part: string) => parts[part] ?? part);
}
