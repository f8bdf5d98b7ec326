// How each country writes dates, phone numbers, amounts and e-mail addresses: one line each, fields parted by ";".
export type Format = {
  readonly lang: string;
  readonly numeric: readonly string[];
  readonly long: readonly string[];
  readonly yearless: readonly string[];
  readonly mobile: readonly string[];
  readonly fixed: readonly string[];
  readonly mail: readonly string[];
  readonly tld: string;
  readonly point: string;
};

const table = `
GB;en;DD/MM/YYYY|D/M/YYYY|DD/MM/YY|DD-MM-YYYY|DD.MM.YYYY;D MONTH YYYY|Do MONTH YYYY|D MON YYYY|Do of MONTH YYYY|Do MON YY;D MONTH|Do of MONTH|Do MON;077## ######|0785# ### ###|+44 79## ######|079########|0750# ######;01%3% ######|020 7### ####|0161 4## ####|0117 9## ####;gmail.com|hotmail.co.uk|btinternet.com|outlook.com|yahoo.co.uk|icloud.com|sky.com;co.uk;.
US;en;MM/DD/YYYY|M/D/YYYY|M/D/YY|MM-DD-YYYY;MONTH D, YYYY|MON D, YYYY|MONTH Do YYYY|MON D YYYY;MONTH D|MON Do;(312) 4#%-####|646-83#-####|206.47#.####|+1 919 26# ####|4808%#####|(503) 6#% ####;1-800-4%#-####|(216) 3%#-####|617-7%#-####;gmail.com|yahoo.com|aol.com|comcast.net|outlook.com|icloud.com;com;.
IE;en;DD/MM/YYYY|D/M/YYYY|DD/MM/YY|DD-MM-YYYY|DD.MM.YYYY;D MONTH YYYY|Do MONTH YYYY|D MON YYYY|Do of MONTH YYYY|Do MON YY;D MONTH|Do of MONTH|Do MON;085 ### ####|087 #######|+353 86 ### ####|083-#######;01 4## ####|021 4## ####|091 5# ## ##;gmail.com|eircom.net|hotmail.com|outlook.ie|icloud.com;ie;.
AU;en;DD/MM/YYYY|D/M/YYYY|DD/MM/YY|DD-MM-YYYY|DD.MM.YYYY;D MONTH YYYY|Do MONTH YYYY|D MON YYYY|Do of MONTH YYYY|Do MON YY;D MONTH|Do of MONTH|Do MON;04%# ### ###|04%#######|+61 4%# ### ###;(03) 9### ####|02 8### ####|1300 ### ###|07 3### ####;gmail.com|bigpond.com|outlook.com.au|hotmail.com|optusnet.com.au;com.au;.
NZ;en;DD/MM/YYYY|D/M/YYYY|DD/MM/YY|DD-MM-YYYY|DD.MM.YYYY;D MONTH YYYY|Do MONTH YYYY|D MON YYYY|Do of MONTH YYYY|Do MON YY;D MONTH|Do of MONTH|Do MON;021 ### ####|027 ### ####|+64 22 ### ####|0204#######;09 3## ####|03 4## ####|0800 ### ###;gmail.com|xtra.co.nz|outlook.co.nz|hotmail.com;co.nz;.
CA;en;YYYY-MM-DD|DD/MM/YYYY|MM/DD/YYYY;MONTH D, YYYY|D MONTH YYYY|MON D, YYYY;MONTH D|MON Do;416-55%-####|(604) 78#-####|514 94# ####|+1 403-66#-####;1-866-4##-####|(902) 42#-####|613-23#-####;gmail.com|shaw.ca|rogers.com|videotron.ca|outlook.com;ca;.
IN;en;DD/MM/YYYY|DD-MM-YYYY|D/M/YY|DD.MM.YYYY;D MONTH YYYY|Do MONTH YYYY|D-MON-YYYY|D MON YYYY;Do MONTH|D MON;98### #####|+91 97########|88########|+91-99##-######;080-41######|022 2### ####|044 4### ####;gmail.com|rediffmail.com|yahoo.co.in|outlook.com;in;.
ZA;en;YYYY/MM/DD|DD/MM/YYYY|DD-MM-YYYY;D MONTH YYYY|Do MONTH YYYY|D MON YYYY;D MONTH|Do MON;082 ### ####|+27 83 ### ####|072#######|076-###-####;021 4## ####|011 3## ####|0861 ### ###;gmail.com|mweb.co.za|webmail.co.za|outlook.com;co.za;.
SG;en;DD/MM/YYYY|DD-MM-YYYY|D/M/YY;D MON YYYY|D MONTH YYYY;D MON|D MONTH;9### ####|8#######|+65 9### ####;6### ####|+65 6### ####;gmail.com|singnet.com.sg|yahoo.com.sg|hotmail.com;com.sg;.
PH;en;MM/DD/YYYY|M/D/YYYY|MM-DD-YYYY;MONTH D, YYYY|MON D, YYYY|MONTH D YYYY;MONTH D|MON D;0917 ### ####|0998#######|+63 927 ### ####|0906-###-####;(02) 8### ####|032 2## ####;gmail.com|yahoo.com|yahoo.com.ph|outlook.ph;ph;.
NG;en;DD/MM/YYYY|DD-MM-YYYY|D/M/YYYY;Do MONTH YYYY|D MONTH YYYY|MONTH D, YYYY;Do MONTH|D MONTH;0803 ### ####|0816#######|+234 706 ### ####|0902-###-####;01-27# ####|0700 #### ####;gmail.com|yahoo.com|ymail.com|outlook.com;com.ng;.
DE;de;DD.MM.YYYY|D.M.YYYY|DD.MM.YY|DD.MM.YYYY;D. MONTH YYYY|DD. MONTH YYYY|D. MONTH YY;D. MONTH|D.M.;0171 #######|0152/########|+49 176 ########|0160-#######|01578 #######;0561 4#####|030 39######|+49 89 5######|0221/87####;gmx.de|web.de|t-online.de|gmail.com|posteo.de|freenet.de;de;,
AT;de;DD.MM.YYYY|D.M.YYYY|DD.MM.YY;D. MONTH YYYY|DD. MONTH YYYY;D. MONTH;0664 #######|+43 676 #######|0699/########;01 51#####|0316 82####;gmx.at|aon.at|gmail.com|chello.at;at;,
CH;de;DD.MM.YYYY|D.M.YYYY|DD.MM.YY;D. MONTH YYYY;D. MONTH;079 ### ## ##|+41 76 ### ## ##|078 ### ## ##;044 2## ## ##|031 3## ## ##;bluewin.ch|gmx.ch|gmail.com|hispeed.ch;ch;,
FR;fr;DD/MM/YYYY|DD.MM.YYYY|DD/MM/YY|DD-MM-YYYY;D MONTH YYYY;D MONTH;06 ## ## ## ##|07.8#.##.##.##|06########|+33 6 ## ## ## ##;04 72 ## ## ##|02 99 ## ## ##|01 4# ## ## ##;orange.fr|free.fr|wanadoo.fr|laposte.net|gmail.com|sfr.fr;fr;,
ES;es;DD/MM/YYYY|D/M/YYYY|DD-MM-YYYY|DD/MM/YY;D de MONTH de YYYY|D MONTH YYYY;D de MONTH;6## ### ###|6## ## ## ##|+34 6## ### ###|7%#######;91 4## ## ##|976 ### ###|900 ### ###;gmail.com|hotmail.es|telefonica.net|yahoo.es|outlook.es;es;,
MX;es;DD/MM/YYYY|DD-MM-YYYY|D/M/YYYY;D de MONTH de YYYY|D de MONTH del YYYY;D de MONTH;55 4### ####|+52 222 ### ####|99 9### ####|3312######;800 ### ####|442 2## ####;gmail.com|hotmail.com|prodigy.net.mx|yahoo.com.mx;com.mx;.
IT;it;DD/MM/YYYY|D/M/YYYY|DD-MM-YYYY|DD.MM.YYYY;D MONTH YYYY;D MONTH;34% ### ####|328 #######|+39 347 ### ####|338 ### ####;06 4### ####|02 8######|059 2#####;libero.it|gmail.com|tiscali.it|alice.it|virgilio.it|hotmail.it;it;,
PT;pt;DD/MM/YYYY|DD-MM-YYYY|D/M/YYYY;D de MONTH de YYYY;D de MONTH;91# ### ###|96#######|+351 93# ### ###;21 3## ## ##|22 5## ## ##;gmail.com|sapo.pt|hotmail.com|outlook.pt;pt;,
BR;pt;DD/MM/YYYY|DD/MM/YY|DD-MM-YYYY;D de MONTH de YYYY;D de MONTH;(41) 99%##-####|11 98###-####|+55 31 97###-####|819########;(11) 3###-####|0800 ### ####;gmail.com|uol.com.br|bol.com.br|hotmail.com|terra.com.br;com.br;,
NL;nl;DD-MM-YYYY|D-M-YYYY|DD/MM/YYYY|DD-MM-YY;D MONTH YYYY;D MONTH;06-########|06 ## ## ## ##|+31 6 ########|06########;038-4######|020 6## ## ##|088 ### ####;gmail.com|ziggo.nl|hetnet.nl|kpnmail.nl|xs4all.nl|live.nl;nl;,
PL;pl;DD.MM.YYYY|D.M.YYYY|DD.MM.YY|YYYY-MM-DD|DD-MM-YYYY;D MONTH YYYY|D MONTH YYYY r.;D MONTH;6## ### ###|+48 5## ### ###|5########|7##-###-###;22 6## ## ##|48 3## ## ##;wp.pl|o2.pl|onet.pl|interia.pl|gmail.com;pl;,
SE;sv;YYYY-MM-DD|YYYYMMDD|D/M YYYY;D MONTH YYYY|den D MONTH YYYY;D MONTH;070-### ## ##|073 ### ## ##|+46 76 ### ## ##;08-4## ## ##|019-1# ## ##;gmail.com|telia.com|hotmail.se|bredband.net;se;,
DK;da;DD-MM-YYYY|DD.MM.YYYY|D/M-YYYY;D. MONTH YYYY;D. MONTH;2# ## ## ##|+45 4# ## ## ##|3#######;70 ## ## ##|86 ## ## ##;gmail.com|mail.dk|live.dk|hotmail.com;dk;,
NO;no;DD.MM.YYYY|D.M.YY|DD.MM.YY;D. MONTH YYYY;D. MONTH;9## ## ###|4## ## ###|+47 9# ## ## ##;22 ## ## ##|55 ## ## ##;gmail.com|online.no|hotmail.no|broadpark.no;no;,
FI;fi;D.M.YYYY|DD.MM.YYYY;D. MONTH YYYY;D. MONTH;040 ### ####|050-#######|+358 44 ### ####;09 4## ####|03 2## ####;gmail.com|luukku.com|suomi24.fi|kolumbus.fi;fi;,
CZ;cs;D.M.YYYY|DD.MM.YYYY|D. M. YYYY;D. MONTH YYYY;D. MONTH;60# ### ###|+420 72# ### ###|77#######;2## ### ###|543 ### ###;seznam.cz|centrum.cz|email.cz|gmail.com;cz;,
TR;tr;DD.MM.YYYY|DD/MM/YYYY|D.M.YYYY;D MONTH YYYY;D MONTH;0532 ### ## ##|0505#######|+90 542 ### ## ##|0 555 ### ## ##;0212 4## ## ##|0850 ### ## ##;gmail.com|hotmail.com|mynet.com|windowslive.com;com.tr;,
RO;ro;DD.MM.YYYY|DD/MM/YYYY|D.MM.YYYY;D MONTH YYYY;D MONTH;07## ### ###|+40 72# ### ###|074#######;021 3## ## ##|0264 ### ###;gmail.com|yahoo.com|yahoo.ro|outlook.com;ro;,
HU;hu;YYYY.MM.DD.|YYYY. MM. DD.|YYYY-MM-DD;YYYY. MONTH D.;MONTH D.;06 30 ### ####|+36 20 ### ####|06-70-###-####;06 1 3## ####|62 4## ###;gmail.com|freemail.hu|citromail.hu|t-online.hu;hu;,
GR;el;DD/MM/YYYY|D/M/YYYY|DD-MM-YYYY;D MONTH YYYY;D MONTH;697 ### ####|694#######|+30 698 ### ####;210 6### ###|2310 ### ###;gmail.com|yahoo.gr|hotmail.gr|otenet.gr;gr;,
RU;ru;DD.MM.YYYY|DD.MM.YY;D MONTH YYYY|D MONTH YYYY года;D MONTH;+7 912 ###-##-##|8 (903) ### ## ##|8926#######|+7 (965) ###-##-##;8 (495) 7##-##-##|8 800 ### ## ##;mail.ru|yandex.ru|bk.ru|inbox.ru|gmail.com;ru;,
UA;uk;DD.MM.YYYY|D.MM.YYYY;D MONTH YYYY|D MONTH YYYY року;D MONTH;067 ### ## ##|+380 50 ### ## ##|093-###-##-##|(063) ### ## ##;044 4## ## ##|0 800 ### ###;ukr.net|i.ua|gmail.com|meta.ua;ua;,
JP;ja;YYYY/MM/DD|YYYY年M月D日|YYYY-MM-DD;YYYY年M月D日;M月D日;090-####-####|080-####-####|070########;03-####-####|0120-###-###|045-###-####;gmail.com|yahoo.co.jp|docomo.ne.jp|icloud.com;co.jp;.
CN;zh;YYYY-MM-DD|YYYY/MM/DD|YYYY.M.D;YYYY年M月D日;M月D日;138########|159 #### ####|186########|177-####-####;010-6#######|400-###-####;qq.com|163.com|126.com|sina.com;cn;.
KR;ko;YYYY.MM.DD|YYYY-MM-DD|YYYY.M.D;YYYY년 M월 D일;M월 D일;010-####-####|010########|010 #### ####;02-####-####|1588-####|051-###-####;naver.com|daum.net|hanmail.net|gmail.com;co.kr;.
ID;id;DD/MM/YYYY|DD-MM-YYYY|D-M-YYYY;D MONTH YYYY;D MONTH;0812-####-####|0857########|+62 813 #### ####|0821 #### ###;(021) 5### ####|0274 ######;gmail.com|yahoo.co.id|ymail.com;co.id;,
SA;ar;YYYY/MM/DD|DD/MM/YYYY|DD-MM-YYYY;D MONTH YYYY;D MONTH;05########|+966 5# ### ####|055 ### ####|0501######;011 4## ####|920 ### ###;gmail.com|hotmail.com|outlook.sa|yahoo.com;sa;.
HI;hi;DD/MM/YYYY|DD-MM-YYYY|D/M/YY;D MONTH YYYY|D MON YYYY;D MONTH;98### #####|+91 94########|87########|70########;0522-4######|011 4### ####;gmail.com|rediffmail.com|yahoo.co.in;in;.
`;

function read(row: string): readonly [string, Format] {
  const [
    place = '',
    lang = '',
    numeric = '',
    long = '',
    yearless = '',
    mobile = '',
    fixed = '',
    mail = '',
    tld = '',
    point = '',
  ] = row.split(';');
  const cut = (list: string) => list.split('|');
  return [
    place,
    {
      lang,
      numeric: cut(numeric),
      long: cut(long),
      yearless: cut(yearless),
      mobile: cut(mobile),
      fixed: cut(fixed),
      mail: cut(mail),
      tld,
      point,
    },
  ];
}

export const formats: Readonly<Record<string, Format>> = Object.fromEntries(table.trim().split('\n').map(read));
