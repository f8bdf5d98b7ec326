// The words around names in several languages: what introduces, addresses, joins and follows them.

/** Words that a name follows at once. The stronger the words, the less the dictionary must know. */
export const introduces =
  /(?:\b(?:(?:my|his|her|their|the|full|first|last|legal|real|maiden|account|on the account,?|customer|holder|patient|guest|passenger|contact|cardholder)(?:'s)?(?: \w+)? names?(?: (?:is|was|are|'s))?(?: now)?|names?(?: (?:is|was|are|'s)|:)|maiden (?:is|was)|name's|named|called myself|call me|i am called|known as|goes by|speaking (?:with|to)|spoke (?:with|to)|talk(?:ing)? (?:with|to)|talked (?:with|to)|signed,?|sincerely,?|regards,?|cheers,?|yours,?|faithfully,?|love,?|on behalf of|attention:?|attn:?|c\/o|in the name of|under the name(?: of)?|registered to|belongs to|addressed to|account holder(?: is|:)?|put (?:it|this) under|nombre (?:es|completo es)|me llamo|mi nombre es|a nombre de|se llama|je m'appelle|je me nomme|mon nom est|moi c'est|au nom de|s'appelle|ich heiße|ich heisse|mein name ist|name ist|namens|heißt|heisst|auf den namen|im namen von|mit freundlichen grüßen,?|viele grüße,?|gruß,?|mi chiamo|il mio nome è|si chiama|a nome di|cordiali saluti,?|(?:o )?meu nome é|me chamo|chamo-me|chama-se|em nome de|nazywam się|mam na imię|jestem|adım|benim adım|ismim|jag heter|mitt namn är|jeg hedder|jeg heter|mit navn er|minun nimeni on|nimeni on|ik heet|mijn naam is|numele meu este|mă numesc|jmenuji se|a nevem)|меня зовут|мое имя|моё имя|зовут|мене звати|με λένε|ονομάζομαι|λέγομαι|אני|קוראים לי|שמי|اسمي|أنا|मेरा नाम|我叫|我的名字(?:是|叫)|我是|私は|私の名前は|제 이름은|저는)[\s:,"“'-]*$/iu;
/** Weaker ones: "I'm late" and "this is wrong" follow them too. */
export const mayIntroduce =
  /(?:\b(?:i'?m|i am|im|this is|it'?s|its|it is|here is|here's|that'?s|that is|am i speaking with|is this|are you|ich bin|hier ist|hier spricht|soy|soy la|soy el|habla|c'est|je suis|ici|sono|qui è|parla|sou|sou a|sou o|aqui é|tu|jag är|jeg er|ik ben|met|sunt|to|ben|i'm speaking to|for|from)|это|я|ο|η)[\s:,-]*$/iu;
export const beforePerson =
  /(?:\b(?:ask(?:ed)?|tell|told|call(?:ed)?|contact(?:ed)?|email(?:ed)?|text(?:ed)?|met|meet|saw|see|with|for|from|to|by|and|or|thanks|thank you|thx|cheers|hi|hello|hey|dear|hola|hallo|bonjour|ciao|olá|oi|salut|good (?:morning|afternoon|evening|day)|goodbye|bye|welcome|sorry|ok|okay|yes|no|sure|great|perfect|agent|colleague|manager|supervisor|advisor|adviser|representative|technician|rep|driver|assistant|nurse|lawyer|wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|cousin|uncle|aunt|grandma|grandpa|grandson|granddaughter|niece|nephew|partner|fiancée?|boyfriend|girlfriend|friend|friends|buddy|boss|neighbou?r|roommate|flatmate|flatmates|kid|kids|baby|coworker|co-worker|teammate|assistant|secretary|tenant|landlord|customer|client|guest|patient|passenger|driver|mr|mrs|liebe[r]?|mit|von|für|an|bei|und|meine frau|mein mann|mi esposa|mi marido|con|para|por|mon mari|ma femme|avec|pour|de|mia moglie|mio marito|per|da|um|com|named|is|about|add|remove|invite|notify|copy|cc|reach|let|have|has|did|does|give|send|sent|saying|says|said|because|when|if|that|while|since|maybe|only|also|but|so|where(?:'s)?|who(?:'s)?)\b|,)[\s,]*$/iu;
export const greeting =
  /(?:^|[\n.!?]\s*)(?:hi|hello|hey|dear|hiya|hola|hallo|bonjour|ciao|olá|oi|salut|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|thanks|thank you|thx|cheers|welcome(?: back)?|good to meet you|nice to meet you|goodbye|bye|sehr geehrte[r]? (?:herr|frau)|liebe[r]?|estimad[oa]|cher|chère|caro|cara|gentile|prezad[oa])(?: again| there| back)?[\s,]+$/iu;
/** "San Mateo", "Lake Alice": what follows is a place. */
export const placeStarts: ReadonlySet<string> = new Set(
  'san santa são sao los las fort mount mt lake new saint st ste port north south east west cape isla rio puerto villa valle bad'.split(
    ' ',
  ),
);
/** "Cedar Park", "Barton Creek". */
export const placeEnds: ReadonlySet<string> = new Set(
  'park hall hill hills creek beach lake bay city heights springs valley stadium center centre theater theatre arena plaza square falls island river bridge garden gardens airport station cinema cinemas drive-in mall tower towers county'.split(
    ' ',
  ),
);
export const titles: ReadonlySet<string> = new Set(
  'pane paní pani dottor dottore dottoressa doktor doktorka mr mrs ms mx dr prof professor sir madam lady lord rev reverend capt sgt herr herrn frau señor señora señorita sr sra srta doña monsieur madame mademoiselle mme mlle signor signora signorina sig dott dottoressa senhor senhora pani pana panie bayan fru hr dhr mevr mevrouw meneer shri smt господин госпожа κος κα'.split(
    ' ',
  ),
);
/** Titles that are ordinary words as well: only before a capital letter. */
export const wordTitles: ReadonlySet<string> = new Set(
  'miss doctor father sister captain sergeant officer judge nurse uncle aunt auntie cousin grandma grandpa don pan bay sheikh'.split(
    ' ',
  ),
);
/** What the words that introduce a name end with: nothing else need be looked at. */
export const introducing: ReadonlySet<string> = new Set(
  "is was are name names name's called myself me as by with to signed named neighbour sincerely regards cheers yours faithfully love of attention attn c o holder under es llamo llama nombre appelle m'appelle s'appelle nomme est c'est nom heiße heisse ist namens heißt heisst namen grüßen grüße gruß chiamo è chiama saluti é chamo chama chamo-me chama-se się imię jestem adım ismim heter är hedder er on heet numesc se nevem зовут имя звати λένε ονομάζομαι λέγομαι लि now say".split(
    ' ',
  ),
);

export const follows =
  /^(?:\s*(?:,\s*)?(?:here|speaking|again|on the line|calling|says?|said|told|asked|called|wrote|emailed|texted|lives|works?|will|would|is|was|has|had|can|could|should|needs?|wants?|does|did|did|doesn't|isn't|and i|and me|too|hier|am apparat|aqui|al habla|ici|à l'appareil|'s|’s|@)(?!\p{L})|\s*[,!.?]|\s*$)/iu;

export const particle =
  /^(?:van|von|dela|delos|der|den|de|del|della|di|da|dos|das|do|la|las|los|le|du|des|bin|ibn|ben|bint|al|el|abu|ter|ten|zu|zur|vom|af|av|mac|st|saint|y|e)$/iu;
export const suffixAfter =
  /^(?:,?\s+(?:(?:[Jj][Rr]|[Ss][Rr]|II|III|IV|ii|iii|iv|[Pp][Hh]\.?\s?[Dd]|[Mm]\.?\s?[Dd]|[Dd]\.?[Dd]\.?[Ss]|[Ee]sq)(?!\p{L})\.?|(?:D\.?O|DMD|DPM|MPH|RN|NP|PA-C|FACOG|FACS|LMFT|LCSW|CPA)(?!\p{L})\.?))+/u;
/** "Avril Swan, MD" */
export const degreeAfter = /^,?\s+(?:M\.?D|D\.?O|D\.?D\.?S|DMD|DPM|Ph\.?\s?D|RN|NP|LMFT|LCSW|CPA|Esq)(?!\p{L})/u;
/** Words that deal with persons more than with things. */
export const personal =
  /\b(?:with|ask|tell|told|contact|meet|met|thank|thanks|agent|colleague|by|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|spoke (?:to|with))\s+$/i;
export const relation =
  /\b(?:wife|husband|son|daughter|mother|father|mom|mum|dad|sister|brother|cousin|uncle|aunt|niece|nephew|partner|fiancée?|boyfriend|girlfriend|friend|boss|neighbou?r|roommate|flatmate|colleague|coworker|manager|agent|supervisor|ask for|kid|child|peer|buddy|teammate|classmate|nanny|accountant|grand(?:son|daughter|mother|father)|meine frau|mein mann|mein sohn|meine tochter|mi esposa|mi marido|ma femme|mon mari)[\s,]+$/iu;

export const fillers =
  /^(?:it|its|it's|is|i|i'm|im|am|my|name|the|under|for|me|yes|yeah|yep|sure|ok|okay|of|course|hi|hello|hey|this|that|that's|thats|please|pls|thanks|thank|you|just|put|with|and|uh|um|so|well|speaking|here|spelled|spelt|exp|expires|ja|ich|bin|heiße|mein|sí|soy|oui|je|suis|c'est)$/iu;

export const sentenceEnd = /^\s*(?:[.!?,;\n]|$)/u;
