// What one says before going on, in more languages: it answers nothing that was asked for.

const first =
  'brilliant|registered|processing|refreshed|sent|saved|changed|linked|booked|noted|lovely|congratulations|congrats|verified|anytime|perfect|understood|excellent|wonderful|fantastic|absolutely|certainly|done|updated|confirmed|approved|great|super|superb|cool|ace|grand|sorted|' +
  'evet|hayır|tamam|tabii|anladım|elbette|peki|notiert|verstanden|prima|wunderbar|erledigt|alles|natürlich|parfait|entendu|noté|compris|perfecto|entendido|anotado|perfetto|ricevuto|capito|certo|fatto|perfeito|anotado|certo|prima|genoteerd|begrepen|rozumiem|jasne|oczywiście|uppdaterat|noterat|toppen|klart|noteret|oppdatert|selvfølgelig|kiitos|selvä|hyvä|samozřejmě|rozumím|desigur|am|înțeles|rendben|értem|persze|baik|oke|siap|' +
  'понял|поняла|понятно|хорошо|конечно|отлично|принято|зрозуміло|добре|звісно|εντάξει|βεβαίως|فهمت|حسناً|حسنا|تمام|بالتأكيد';
export const acknowledges = new RegExp(`^(?:${first})$`, 'iu');
