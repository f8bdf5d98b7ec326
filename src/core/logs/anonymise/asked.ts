// What the other side asked for before a message: a bare "Kim" or "0142" is told by the question it answers.
import { asksForAccount, asksForAccountWordish } from './account-words.ts';
import { inWords, type WordTest } from './in-words.ts';
import { asksForLogin, loginWordish } from './logins.ts';
import { secrets, secretWord } from './secrets.ts';
import type { Asked, Message } from './types.ts';

/** What is asked for, words of which any such question has one, and the questions. */
const requests: readonly (readonly [Asked, WordTest, WordTest])[] = [
  [
    'name',
    inWords(
      /name|όνομ|ονομ|\bwhom?\b|\bunder\b|heißen|spricht|\bnom|appelez|nombre|llama|chiama|nome|nazwisko|adınız|\bnimi|\bnamn|\bnavn|jmén|odbiorc|destinatari|alıcı|nume|neve|naam|imi[eę]|apelli|příjm|зовут|им[яі]|фамил|姓|名|人|이름|성함|اسم|nama|שם|ชื่อ|tên|име|cognome|nachname|achternaam|efter|etter|prezime|прізв|επών|γράφ|من/iu,
    ),
    /(?:όνομα|ονομα|ονοματεπώνυμο)[^.!]*[;?]|\bnama(?: \p{L}+)?\b[^.!]*\?|اسمك|\b(?:your|the|full|last|first|sur|family|whose|caller'?s?|account holder'?s?|under what|what|which)\s*-?name\b|\bnames?\b[^.!]*\?|\bwho(?:m)? (?:am i|is this|are you|do i have|should i (?:put|ask|say|write)|is calling|is speaking|shall i)|\bwho(?:m)? (?:is|was) (?:it|that) for\b|\bwith whom\b[^.!]*\?|\bwho(?:['’]s| is| was| will be) (?:the|your|my|our) (?!problem|best|most)(?:\w+ )?\w+\?|\bput (?:it|this) under\b|wie heißen sie|\bihr(?:en)? name|wer spricht|votre nom|comment vous appelez|su nombre|cómo se llama|qué nombre|come si chiama|il suo nome|qual é o seu nome|seu nome|imię i nazwisko|adınız|cognome|nachname|achternaam|efternavn|efternamn|etternavn|nom de famille|prezime|фамилия|прізвище|επώνυμο|τι γράφει[^.!]*[;?]|من (?:المشتري|المستلم|صاحب)|姓名|名字|大名|貴姓|收件人|收货人|联系人|贵姓|怎么称呼|お名前|氏名|성함|이름|الاسم|как вас зовут|на (?:какво|чие) име|как се казвате|(?:מה )?(?:ה?שם|שמך)(?: ה?מלא)?(?!\p{L})[^.!]*\?|ชื่อ[^.!]{0,12}(?:ค่ะ|ครับ|คะ|ผู้รับ)|(?:họ )?tên[^.!]{0,16}\?|ваш[аеу]? (?:имя|фамили)|(?<!\p{L})(?:nimi(?:nne|si)?|(?:efter|för|etter|for)?namn(?:et)?|(?:efter|for|etter)?navn(?:et)?|(?:achter|voor)naam|apellidos?|sobrenome|příjmení|jméno|odbiorcą?|destinatari[oa]|alıcının? ad\p{L}*|numele?|neve|naam)(?!\p{L})[^.!]*\?/iu,
  ],
  [
    'phone',
    inWords(
      /phone|mobil|cell|contact|kontakt|contato|call|whatsapp|number|reach|telefon|handynummer|rückruf|tel[ée]|móvel|móvil|celular|\btlf|puhelin|手机|电话|電話|携帯|전화|тел|الجوال|هاتف/iu,
    ),
    /\b(?:phone|telephone|mobile|cell(?:phone)?|contact|callback|call-back|whatsapp)\b(?:\s+number)?|\b(?:number)\b[^.?!]*\b(?:reach|call|contact)\b|\byour number\b|\breach you (?:on|at)\b|\bcall you (?:back )?(?:on|at)\b|\b(?:take|have|get|leave|know) (?:a|his|her|their|your) (?:(?:contact|daytime|best|good|current) )?number(?! of\b)(?=\s*\?| (?:for|we|where|to|so|in|please)\b)|telefon|handynummer|rückruf|téléphone|teléfono|móvil|telefono|cellulare|celular|telefone|telemóvel|手机|电话|電話|携帯|전화|телефон|الجوال|هاتف|(?:\bcontact[oe]|\bcontato)\b|(?<!\p{L})(?:mobil(?:nummer|nr|numret)?|mobiel(?: nummer)?|tlf\.?|puhelin(?:numero)?)\s*\?/iu,
  ],
  [
    'card',
    inWords(
      /card|paid|betaald|bezahlt|pay[ée]|pagad|pagato|pago|estornad|digits|k[ao]a?rt|carte|tarjeta|carta|cartão|kárty|ziffern|stellen|d[íi]gitos|cifr|chiffres|cijfers|siffr|c[yi]fr|[čc]ísl|rakam|hane|numeroa|szám|карт|цифр|κάρτα|ψηφί|位|桁|자리|أرقام|अंक/iu,
    ),
    /(?<!\p{L})(?:paid|betaald|bezahlt|payé|pagado|pagato|pago|estornado) (?:with|met|mit|avec|con|com|no) (?:\p{L}+ )?\d{4}\s?\?|\b(?:credit|debit|bank|payment)?\s*card\b[^.]*\b(?:number|digits|details)\b|\bcard\b[^.]*\?|\bdigits\b|kartennummer|numéro de (?:la )?carte|número de (?:la )?tarjeta|numero (?:della|di) carta|(?<!\p{L})(?:(?:kredit|debit|giro|bank)?karten?|kort(?:et)?|kaart|kart[aęyąouě]|kart(?:ım|ı|ın|ınız|ınızın)?|kortti\p{L}*|tarjeta|carte|carta|cart(?:ão|ões)|cardul\p{L}*|kártya\p{L}*|κάρτα\p{L}*|карт[ауыео]\p{L}{0,2})(?!\p{L})[^.!]*[?;]|(?<!\p{L})(?:letzten|endziffern|últim[oa]s|ultim[ei](?:le)?|derni(?:er|ère)s|laatste|(?:sista|siste|sidste)|ostatni\p{L}*|posledn\p{L}*|son|viimeis\p{L}*|utolsó|τελευταία|последн\p{L}*)(?!\p{L})[^.!?\n]{0,16}(?<!\p{L})(?:ziffern|stellen|dígitos|cifr[ae]s?|chiffres|cijfers|siffror\p{L}*|cifre|c[yi]fry?|čísl\p{L}*|hane\p{L}*|rakam\p{L}*|numero\p{L}*|szám\p{L}*|ψηφία|цифр\p{L}*)|(?<!\p{L})(?:fyra|fire|cztery|vier|quatre|cuatro|quattro|quatro|четыре|τέσσερα|dört|neljä|négy|čtyři|patru) (?:sista|siste|sidste|ostatni\p{L}*|laatste|letzten|derniers|últimos|ultime|последн\p{L}*|τελευταία|viimeis\p{L}*|poslední|ultimele)|[后末尾][四4４]|[下末尾]\s?[4四４]\s?桁|끝\s?(?:네|4)\s?자리|آخر (?:أربعة|٤|4) أرقام|卡号|カード番号|카드 ?번호/iu,
  ],
  [
    'payment',
    inWords(
      /^(?:pay|paying|paid|payment|pas|zahl\p{L}*|bezahl\p{L}*|pay(?:er|ez)|régler|pagar|pagare|betala|betale|betal\p{L}*|zapłac\p{L}*|płac\p{L}*|öde\p{L}*|оплат\p{L}*|сплат\p{L}*)$/iu,
    ),
    /(?<!\p{L})(?:how|what|which|with which|wie|womit|comment|cómo|come|como|hoe|welke|hur|hvordan|jak|nasıl|как|як)(?!\p{L})[^.?!]{0,40}(?:pay|paying|paid|payment|pas|zahlen|bezahl\p{L}*|pay(?:er|ez)|régler|pagar\p{L}*|betal\p{L}*|płac\p{L}*|öde\p{L}*|оплат\p{L}*|сплат\p{L}*)(?!\p{L})[^.!]*\?/iu,
  ],
  ['account', asksForAccountWordish, asksForAccount],
  ['login', loginWordish, asksForLogin],
  [
    'address',
    inWords(
      /address|\bwhere\b|\bship\b|street|adresse|wohin|wohnen|dirección|domicilio|indirizzo|endereço|morada|\badres|osoite|\bcím|住所|地址|адрес|العنوان|주소/iu,
    ),
    /\baddress\b|\bwhere (?:do you|are you|should (?:we|i)|shall (?:we|i)) (?:live|send|deliver|ship|located)|\bwhere to\b|\bship (?:it|this) to\b|\bstreet\b|adresse|wohin|wo wohnen|dirección|domicilio|indirizzo|endereço|morada|住所|地址|адрес|العنوان|주소|(?<!\p{L})(?:adresa|adress(?:en)?|adres(?:iniz|i)?|osoite(?:nne)?|cím(?:et|e)?)(?!\p{L})[^.!]*\?/iu,
  ],
  [
    'flat',
    inWords(
      /^(?:flat|unit|apartment|apt|door|room|wohnung|whg|appartement|appartamento|lägenhet|daire|mieszkania|квартира|квартиры)$/iu,
    ),
    /(?<!\p{L})(?:which|what|whats|what's|your|welche|quel|quale|vilken|hangi|jaki|numer|номер)(?!\p{L})[^.?!]{0,24}(?:flat|unit|apartment|apt|door number|wohnung|whg|appartement|appartamento|lägenhet|daire|mieszkania|квартир[аы])(?!\p{L})[^.!]{0,30}\?/iu,
  ],
  [
    'postcode',
    inWords(/zip|code|postleitzahl|\bplz\b|código|\bcap\b/iu),
    /\b(?:zip|post(?:al)?)\s*-?code\b|\bzip\b|postleitzahl|\bplz\b|code postal|código postal|\bcap\b\?/iu,
  ],
  [
    'birth-date',
    inWords(
      /birth|생년|lahir|janm|\bborn\b|\b(?:do|o)?b\b|jahrgang|geburtsdatum|geburtsjahr|geboren|geboorte|urodz|född|naissance|né|nacimiento|nació|nascita|nat[oa]|nascimento|nasceu|föd|født|fødsel|szület|naro|doğum|naște|naste|născ|synt|生|рожд|родил|народил|ميلاد|לידה|เกิด|sinh|^year$|^month$/iu,
    ),
    /\bbirth|\blahir\b|\bborn\b|\bd\.?o\.?b\.?\b|geburtsdatum|geburtsjahr|födelseår|fødselsår|geboortejaar|ann[ée]e de naissance|año de nacimiento|anno di nascita|rok urodzenia|jahrgang|geboren|geboorte|urodz|född|dates? de naissance|né\(?e?\)? le|(?<!\p{L})née?s?(?!\p{L})[^.!]*\?|nacimiento|nació|dat[ae] di nascita|nat[oa] (?:il|quando)|quando è nat[oa]|janm\p{L}*|datas? de nascimento|nasceu|född|født|fødsels|födelse|urodz|geboorte|geboren|születési|született|narození|narozen|doğum|nașteri|născut|syntymä|syntynyt|生年月日|出生|рождения|(?:когда|дата)[^.!?]{0,30}родил\p{L}*|الميلاد|생년월일|^and the year\?$|\bday and (?:the )?month\b|תאריך לידה|วันเกิด|ngày sinh|năm sinh/iu,
  ],
  ['email', inWords(/mail|correo/iu), /e-?mail|correo/iu],
  [
    'national-id',
    inWords(
      /versicherungsnummer|\b(?:ssn|social|national|passports?|licen[cs]es?|dl|tax|card|id|bsn|nino|sin|medicare|health|nin|dni|nie|codice|pesel|cpf|aadhaar|pan|tfn|pps|ppsn|nhs|ni|nif|taj|cnp|hetu|cpr|curp|rut|fiscal|documento)\b|sécu|rodn|kimlik|henkilö|personn|fødsel|steuer|ausweis|sozialversicherung|身份|身分|снилс|паспорт|الهوية/iu,
    ),
    /versicherungsnummer|\b(?:ssn|bsn|nino|sin|medicare|dl|driver'?s? licen[cs]e|driving licen[cs]e|social security|national (?:id|insurance)|passports?|licen[cs]e number|tax (?:id|number)|identity card|id card|id number|personal id|dni|nie|codice fiscale|pesel|cpf|aadhaar|pan|tfn|tax file number|pps|ppsn|pps number|nhs|health (?:card |insurance )?(?:number|no)|ni number|nif|social)\b|numéro de sécu|taj[- ]?szám|rodn[éý] číslo|rodného čísla|kimlik (?:no|numara)\p{L}*|(?:número|n[º°]) fiscal|(?<!\p{L})(?:cnp|hetu|cpr|curp|rut)(?!\p{L})|henkilötunnus|personn(?:ummer|r)|fødselsnummer|(?:su|tu|el|o seu) documento|steueridentifikation|steuernummer|steuer-?id|ausweis|sozialversicherung|身[份分][证證]|снилс|паспорт|الهوية/iu,
  ],
  [
    'iban',
    inWords(/\b(?:iban|bank|account|swift|bic)\b|bankverbindung|kontonummer|compte|cuenta|conto/iu),
    /\biban\b|\b(?:swift|bic)\b|\bbank (?:account|details)\b|\baccount number\b|bankverbindung|kontonummer|compte bancaire|cuenta bancaria|conto bancario/iu,
  ],
  [
    'organisation',
    inWords(
      /company|employer|merchant|organi[sz]ation|business|\bwork\b|workplace|college|clinic|surgery|nursery|landlord|werkgever|employeur|lavoro|pracodawca|pracy|勤務先|работы|\binsure|firma|arbeitgeber|entreprise|empresa|azienda/iu,
    ),
    /(?<!\p{L})(?:which|what|name of (?:the|your|his|her)) (?:college|clinic|surgery|nursery|landlord|practice|club)(?!\p{L})[^.!]{0,30}\?|(?<!\p{L})(?:werkgever|employeur|datore di lavoro|pracodawca|zakład pracy|empregador|место работы)(?!\p{L})[^.!]{0,20}\?|勤務先|\b(?:company|employer|merchant|organi[sz]ation|business name|who do you work for|where do you work|insured with|insurer)\b|firma|arbeitgeber|entreprise|empresa|azienda/iu,
  ],
  [
    'secret-answer',
    inWords(
      /\b(?:answer|question|pregunta|domanda|maiden|middle|city|town|place|school|country|street|parents|pet|memorable|jeune|nubile|soltera|name|favou?rite|first|childhood|word|password|clave|mot|parola|palabra|palavra|slovo|szó|ord)\b|frage|vraag|fråga|pergunta|pytanie|mädchenname|wort|woord|hasło|słowo|kelime|soru|ord\b|erste|premi[eè]r|prim[eo]|prima|eerste|första|første|pierwsz|перв|слово|вопрос|λέξη|ερώτηση|otázk|kérdés|turva|cuvânt|暗号|合言葉|密保|安全词/iu,
    ),
    new RegExp(
      [
        '\\b(?:secret|security|recovery) (?:question|answer)\\b|question (?:secrète|de sécurité)|pregunta (?:secreta|de seguridad)|domanda (?:segreta|di sicurezza)|sicherheitsfrage|beveiligingsvraag|geheime vraag|säkerhetsfråga|pergunta (?:secreta|de segurança)|pytanie (?:pomocnicze|bezpieczeństwa)|güvenlik soru\\p{L}*|gizli soru\\p{L}*|(?:контрольный|секретный) вопрос|ερώτηση ασφαλείας|bezpečnostní otáz\\p{L}+|biztonsági kérdés|turvakysymys|nom de jeune fille|mädchenname',
        '\\bmaiden name\\b(?=[^.!\\n]{0,60}\\?|[^.!\\n]{0,20}\\bplease|\\W*$)',
        '\\bname of your (?:\\p{L}+ )?(?:pet|school|teacher|best friend)\\b|(?<!\\bis (?:this|it|that) )\\byour (?:first|childhood|favou?rite) (?:pet|dog|cat|school|teacher|street|car|job|best friend|uncle|aunt)\\b(?! (?:like|to|cost|on|in))(?=[^.!\\n]{0,60}\\?)|\\banswer to ["“]',
        "\\b(?:make|model|colou?r|brand|name|registration) of your (?:very )?first (?:car|bike|pet|dog|cat|phone|computer|house|employer|teacher)\\b|\\b(?:city|town|place|street|school|country) (?:where|in which|that|you were|were you) ?(?:you |your parents |you and your \\p{L}+ )?(?:met|were born|grew up|got married|born|went)(?=[^.!\\n]{0,60}\\?)|\\bstreet (?:did )?you (?:grew|grow) up (?:on|in)\\b|\\bwhere did your parents (?:first )?meet\\b|\\b(?:mother|father|grandmother|grandfather)['’]?s middle name\\b|\\bwhat was your (?:very )?first (?:car|pet|phone|concert|job|school|employer)\\b(?! (?:like|to|cost|on|in))(?=[^.!\\n]{0,60}\\?)",
        '(?<!\\p{L})qué respuesta (?:puso|pusiste|eligió|dio)|welche antwort haben sie|quelle réponse (?:avez-vous|aviez-vous)|(?<!\\p{L})(?:ihre?[sr]?|dein\\p{L}*) erste\\p{L}? (?:haustier\\p{L}*|auto\\p{L}*|schule|lehrer\\p{L}*)|(?:votre|ton|ta) premi(?:er|ère) (?:animal|voiture|école|chien|chat)|(?:su|tu) primer[ao]? (?:mascota|coche|colegio|perro|carro|auto|escuela)|(?:suo|tuo|sua|tua) prim[oa] (?:animale|cane|gatto|auto|scuola|macchina)|(?:uw|je) eerste (?:huisdier|auto|school)|(?:seu|sua) primeir[oa] (?:animal|carro|bicho|escola)|(?:ditt|din|dit) (?:första|første) (?:husdjur|bil|skola|kjæledyr|kæledyr)|pierwsz\\p{L}+ (?:zwierz\\p{L}+|samoch\\p{L}+|szko\\p{L}+)|перв\\p{L}+ (?:питом\\p{L}+|машин\\p{L}+|школ\\p{L}+|учител\\p{L}+)',
        "\\b(?:what(?:['’]?s| is)|(?:can|could|may) i (?:take|have|get)|give me|tell me) (?:the |your )?(?:account )?password(?! (?:reset|manager))\\b[^.!\\n]{0,60}\\?|\\b(?:choose|pick|set) an? (?:\\p{L}+ )?(?:password|word) for (?:phone|telephone|calls?|the)\\b",
        'geheimfrage[^.!\\n]{0,60}[?:]|(?<!\\p{L})erste[ns]? (?:haustier|auto|schule|lehrer(?:in)?)(?=[^.!\\n]{0,30}\\?)|(?:ciudad|lugar|pueblo|ville|città|cidade) (?:donde|où|dove|onde) (?=[^.!\\n]{0,60}\\?)|(?:ask\\p{L}* (?:you |him |her |them |whoever comes )?for|know|have|use|need)(?: (?:the|a|our|your|their))? (?:family|house|collection|pick-?up|safe|code|security) (?:pass)?word',
        `(?<!\\p{L})(?:family|collection|pick-?up|safe) (?:pass)?word(?=[^.!\\n]{0,60}[?;])|${secretWord}(?=[^.!\\n]{0,60}[?;]|[^.!?\\n]{0,12}\\bplease|[^.!?\\n]{0,24}(?:назовите|скажите|пожалуйста|bitte|por favor|vous plaît|proszę|prosím))|verbal password|(?:please|tell|give|confirm|provide|need|have|take|bitte|nennen|indiquez|indique|dígame|mi dica|назовите|скажите|podaj|proszę)(?!\\p{L})[^.!?\\n]{0,40}${secretWord}`,
        '暗号は|合言葉|密保|安全词',
      ].join('|'),
      'iu',
    ),
  ],
  [
    'secret',
    inWords(
      /pass|オートロック|현관|back|strip|reverse|rück|hinten|dos\b|dors|retro|achter|verso|trás|tyłu|odwroci|baksid|оборот|πίσω|arka|safe|lockbox|token|koodi|nyckelskåp|\bpin\b|pincode|\bp[iu][nk]s?\b|otp|\bm?tan\b|code|cód|codice|kod|answer|question|memorable|secret|maiden|digits|\bcv[vc]|\bcsc\b|wort|clave|contraseñ|senha|wacht|has[lł]o|lösenord|mdp|crypto|geheim|prüf|\bpwd?\b|\bkey\b|wi-?fi|wlan|clé|şifre|parol|hesl|salasan|jelsz|lozink|пин|код|κωδικ|密码|验证码|パスワード|пароль|رمز/iu,
    ),
    /オートロック|현관|\b(?:key ?safe|lock ?box)\b[^.?!]*\?|(?<!\p{L})(?:lleg\p{L}+|recib\p{L}+|got|received?|sent|enviamos|texted|then|what's|read)(?!\p{L})[^.?!]{0,12}\btoken\b|nyckelskåp|koodi\p{L}*|\b(?:pass-?(?:word|code|phrase|key)s?|pwd?|pins?|t-?pin|puk|otp|m?tan|pincode|memorable (?:word|name|information)|secret (?:word|answer|code|question)|security question|security (?:answer|word|code|digits|number)|cv[vc]2?|csc|(?:wi-?fi|network|licen[cs]e|product|api|access) key)\b|\b(?:three|3|four|4)(?:[ -]digits?|\s+(?:numbers|figures))\b[^.?!]*\b(?:back|reverse|front|security|card|code)\b|\bdigits on the (?:back|front|reverse)|\b(?:three|3|last three|four|4) (?:on|from) the (?:\p{L}+ )?(?:back|strip|reverse|front)|(?:drei|trois|tres|tre|drie|três|trzy|три|τρία|üç|kolme|tři|három|trei) (?:\p{L}+ )?(?:ziffern|stellen|zahlen|chiffres|dígitos|cifr\p{L}+|cijfers|siffror\p{L}*|cyfry|цифр\p{L}*|ψηφία|hane\p{L}*|rakam\p{L}*|numeroa|čísl\p{L}*|szám\p{L}*)[^.!?]{0,30}(?:rück|hinten|dos|dors|revers|atrás|retro|achter|verso|trás|tyłu|odwroci|rewers|bak|оборот|сзади|πίσω|arka|taka|zadní|hát|spate)|(?<!\b(?:error|status|fault|zip|post|postal|postal-|promo|discount|country|area|sort|product|booking|voucher|qr|bar|dress|item|model) )\b(?:code|código|codigo|codice|kod|koden)s?\b(?! (?:postal|di avviamento|client|cliente|fiscale|promo|postale|contratto))|[\p{L}-]*(?:passwor[dt]|kennwort|zugangscode|sicherheitscode|bestätigungscode|geheimzahl|prüf(?:ziffer|nummer))|mot de passe|\bmdp\b|cryptogramme|contraseña|\bclave\b|\bsenha|palavra-passe|wachtwoord|[\p{L}-]+code\b(?<!\b(?:post|zip|bar|promo)-?code)|has[lł]o|lösenord|[\p{L}-]{2,}kod(?:e|en|et|u|unuz|unu)?(?!\p{L})|(?<!\p{L})(?:kod(?:u|unuz|unu|em|y)|şifre\p{L}*|parol[aăęiy]?|hesl[oa]|salasana\p{L}*|jelsz\p{L}*|lozink\p{L}*|(?:wi-?fi|wlan)[ -]?(?:password|pass|key|schlüssel|kennwort|passwort|code|kod\p{L}*)|cl[ée] (?:wi-?fi|wpa|de sécurité|du wi-?fi)|(?:chiave|clave|llave|chave|hasło|пароль) (?:de |del |do |от |к )?wi-?fi|(?:отправили|прислали|выслали|назовите|введите|какой|продиктуйте|який) код|код прийшов|пин|пин-?код|код(?:а|ом)? (?:из|от|с|двер|подтвержд|доступ|домофон)\p{L}*|κωδικ\p{L}*)(?!\p{L})|密码|验证码|パスワード|認証コード|пароль|رمز/iu,
  ],
];

/** Messages that only keep an answer going: "go on", "and the rest?", "yes?". */
const keepsGoing =
  /^\W{0,5}(?:(?:ok(?:ay)?|yes|yep|sure|right|got (?:it|that)|go on|go ahead|and(?: then| what'?s)?|then|(?:the )?(?:rest|(?:next|last|final|other|remaining|first|second|third) (?:four|4|three|3|two|six|few|bit|part|half|ones|digits|group|block|set|numbers?))(?: (?:please|digits|numbers))?|next(?: one)?|continue|carry on|mhm|mm-?hmm?|hmm|uh[ -]?huh|of course|certainly|take your time|no (?:rush|hurry)|whenever you(?:'re| are) ready|ready(?: when you are)?|(?:i'?m )?listening|fire away|shoot|keep going|ja|jawohl|genau|gerne?|und(?: dann)?|oui|d'accord|allez-y|sí|vale|dígame|adelante|sì|certo|prego|mi dica|avanti|gaat uw gang|weiter|und weiter)\W*){1,4}$/iu;

const demands =
  /[?¿？;]|(?<!\p{L})(?:tell|give|provide|confirm|read|enter|type|send|need|what|what['’]?s|which|nennen|geben|sagen|donnez|indiquez|diga|dígame|indique|mi dica|podaj|proszę podać|назовите|скажите)(?!\p{L})/iu;
const states =
  /(?<!\p{L})(?:is|was|are|were|isn|wasn|has|had|have|doesn|does|didn|did|don|won|ist|war|wurde|hat|habe|est|était|a été|es|era|è|é|jest|był[oa]?|är|var|er|on|oli|het is)(?!\p{L})/iu;

/** "La contraseña es gato123", "Passwort ist abgelaufen": who tells of a secret has asked for none. */
function tellsOfOne(text: string): boolean {
  return !demands.test(text) && (states.test(text) || secrets({ text, asked: none }).length > 0);
}

function requestsIn(text: string): ReadonlySet<Asked> {
  const asked = new Set<Asked>();
  // Machines that write calls down know no question marks.
  const question = text.length > 80 || /[.?!:,]/.test(text) ? text : `${text}?`;
  for (const [kind, words, pattern] of requests)
    if (
      words.test(text) &&
      pattern.test(question) &&
      !((kind === 'secret' || kind === 'secret-answer') && tellsOfOne(text))
    )
      asked.add(kind);
  return asked;
}

const none: ReadonlySet<Asked> = new Set();

/** What a message asks for, read when somebody answers, which nobody does to a last message. */
export type Requests = () => ReadonlySet<Asked>;

/** Who writes more than this asks for nothing in particular, and reading it takes long. */
const longestRequest = 2_000;

export function requestsOf(text: string): Requests {
  let requests: ReadonlySet<Asked> | null = text.length > longestRequest ? none : null;
  return () => {
    requests ??= requestsIn(text);
    return requests;
  };
}

/**
 * Told the messages of a conversation one by one, each with its own requests, it says of each what the nearest message of the
 * other side asked for; small words in between do not end a question.
 */
export function askedBefore(): (message: Message, requests: Requests) => ReadonlySet<Asked> {
  const nothing = (): ReadonlySet<Asked> => none;
  const last: Record<Message['speaker'], Requests> = { user: nothing, assistant: nothing };
  const announced: Record<Message['speaker'], ReadonlySet<Asked>> = { user: none, assistant: none };
  return ({ speaker, text }, requests) => {
    const own = announced[speaker];
    const others = last[speaker === 'user' ? 'assistant' : 'user']();
    if (!keepsGoing.test(text)) last[speaker] = requests;
    announced[speaker] =
      text.length < 200 && announces.test(text) && !/\d{3}/.test(text) ? requestsIn(`${text}?`) : none;
    return own.size === 0 ? others : new Set([...others, ...own]);
  };
}

/** "Can I read you the card in bits?": the speaker's own next message holds it. */
const announces =
  /(?<!\p{L})(?:read|give|giving|tell|spell|dictate|send|type|here(?:'?s| is| are| comes?)|it goes|vorlesen|durchgeben|sage|donne|dicte|doy|dicto|leggo|detto|lees|geef)(?!\p{L})/iu;
