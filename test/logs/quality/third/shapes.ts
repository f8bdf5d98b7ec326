// Shapes of account-like numbers and other strings of the third evaluation set; signs as `shaped` reads them.
type Shapes = Readonly<Record<string, readonly string[]>>;
type Shape = Readonly<Record<string, string>>;

export const accountShapes: Shapes = {
  acct: ['########', '##########', '4##-####-##', 'AC-#######', '85#### ######', '9########', '###-#####-#'],
  cust: ['#######', 'C-######', '1########', 'KD######', '##-####-##', 'CUST####?', '5### ####'],
  order: ['###-#######-#######', '#######', 'ORD-2024-#####', '410####', 'WEB########', 'SO######', '@@-####-@@'],
  ticket: ['INC00#####', '#######', 'CAS-#####-@#@@', 'SR 4-########', 'TKT-#####', 'HD##-####', 'REQ######'],
  policy: ['POL-#######', '@@@ ##### ##', 'HX/######/@', '##########', 'P####-####-##', '@####### ##'],
  claim: ['CLM######', '24-######-@@', 'CL/2024/#####', '########', 'C#####-##', 'SCH-########'],
  booking: ['#########', 'RA-######', '@@#####', '####-####-####', 'RES######'],
  pnr: ['@@@#@#', '@#@@@@', '@@@@@@', '@#@#@@', 'X#@@#@'],
  meter: ['#@########', '@##@ #####', '1 ESY ########', '########', '21@#######', 'E#@ ######'],
  track: [
    '1Z@##@##03########',
    'JD0002########',
    '9400 1### ####',
    '@@#########GB',
    '00340434########',
    'TBA##########',
  ],
  invoice: ['INV-#####', '2024/####', 'R-######', 'F24-####', '90######', 'INV######@'],
  member: ['XEH#########', '@@@########', '### ### ####', 'M#######', 'W#### ##### ##', '6#######'],
  emp: ['E#####', '######', '00####', 'EMP-####', 'P-######', '4####'],
  serial: ['@##@?????##', 'SN########', '5CG####???', 'C02@?###?', '####-####-@@', 'R58N#######'],
  vin: ['1FTEW1E#?@@######', 'WVWZZZ1K#@@######', '2HGFC2F5#@H######', 'JTDKN3DU#@#######'],
  ref: ['REF-#####', '#######', '@@@-##-@@', 'A###-###-##', '@@#######', '####/##', '####-????'],
};

/** Account, what the number beside it is called, and that number. */
export const bankShapes: Readonly<Record<string, readonly [string, string, string]>> = {
  US: ['##########', 'routing number', '#########'],
  CA: ['#######', 'transit number', '#####-003'],
  AU: ['#### #####', 'BSB', '06#-###'],
  IN: ['5010##########', 'IFSC', 'HDFC000####'],
  GB: ['########', 'sort code', '##-##-##'],
  IE: ['########', 'sort code', '93-##-##'],
};
export const plateShapes: Shape = {
  US: '@@@-####',
  GB: '@@2# @@@',
  IE: '191-D-#####',
  AU: '1@@ #@@',
  IN: 'KA 05 M@ ####',
  CA: '@@@@ ###',
};
export const licenceShapes: Shape = {
  US: 'D#######',
  GB: '@@@@@7#####6@@9@@',
  IE: '### ### ###',
  AU: '########',
  IN: 'KA05 2015 #######',
  CA: '@####-#####-#####',
};
export const passportShapes = ['#########', '@########', '@@#######', 'P@######', '5########'];

export const ipSixShapes = [
  '2001:8%%:%%%%:%%%%:%%%%:%%%%:%%%%:%%%%',
  '2a02:%%%:4%%%::%%%',
  'fe80::1%%%:%%%%:%%%%:%%%%',
];
export const keyShapes = [
  'sk_live_?@%%?@%%?@%%?@%%',
  'AKIA????????????????',
  'ghp_?%@?%@?%@?%@?%@?%@?%@?%@',
  '%%%%%%%%-%%%%-4%%%-a%%%-%%%%%%%%%%%%',
];
export const pinShapes = ['####', '####', '######'];
export const codeShapes = ['######', '######', '###-###', '####'];
export const passwordWords =
  'river copper Falcon tangerine winter Biscuit monkey Dragon velvet Sunshine liverpool Pickle harvest'.split(' ');

/** Links that carry a session, a token or a person's part; "{login}" and "{host}" are filled in, "~" is a question mark. */
export const linkShapes = [
  'https://account.shopnova.com/reset~token=%%%%%%%%%%%%%%%%',
  'https://my.fairair.com/session/?@%?@%?@%?@%',
  'https://portal.{host}/u/{login}/documents',
  'https://files.sendbox.io/s/?????%%%%?',
  'https://meet.desklink.net/j/##########~pwd=?@%?%@?%',
  'http://returns.parcelgo.com/label/@@#######~c=#######',
  'https://id.mytelco.com/verify~user={login}&k=%%%%%%%%',
];
export const resetShapes = linkShapes.filter((shape) => /reset|verify|session/.test(shape));
export const labelShapes = linkShapes.filter((shape) => /label|files/.test(shape));
export const profileShapes = [
  'https://www.linkedin.com/in/{login}-%%%%%%',
  'facebook.com/{login}',
  'https://www.instagram.com/{login}/',
];
