/** Words of bylines in many languages, lower case. */

/** What stands before the names: "By", "Von", "Written by". */
export const bylinePrefixes: readonly string[] = (
  'by|byline|written by|words by|story by|text by|report by|reported by|reporting by|article by|posted by|published by|' +
  'this post was written by|this article was written by|this post is by|article by|post by|blog by|guest author|contributor|contributors|' +
  'post author|article author|author|authors|author(s)|about the author|contributed by|interview by|analysis by|' +
  'review by|opinion by|commentary by|guest post by|from|' +
  'von|ein artikel von|ein gastbeitrag von|ein kommentar von|eine analyse von|ein interview von|aus|text|autor|autorin|autoren|text von|' +
  'par|propos recueillis par|auteur|auteurs|écrit par|rédigé par|publié par|' +
  'por|escrito por|publicado por|texto|redacción|autores|autora|redação|da redação|texto de|' +
  'di|a cura di|scritto da|testo di|autore|articolo di|' +
  'door|geschreven door|auteur|tekst|een artikel van|' +
  'af|skrevet af|av|skrevet av|tekst av|tekst|text och foto|skriven av|toimittaja|teksti|kirjoittaja|höfundur|' +
  'autor:|oprac.|opracował|opracowała|przez|napisał|napisała|tekst:|autoři|napsal|napsala|szerző|írta|de|scris de|autor articol|' +
  'yazan|yazar|haber|oleh|penulis|reporter|автор|авторы|текст|автори|συντάκτης|του|της|γράφει|' +
  'מאת|بقلم|كتب|كتبت|نوشته|লেখক|लेखक|द्वारा|글|文|記者|作者|撰文|文／|tác giả'
).split('|');

/** Words that join two names. The short ones also stand inside names: "Ortega y Gasset". */
export const nameJoiners: readonly string[] =
  'and|und|et|och|og|ja|ve|oraz|dan|és|și|şi|и|та|и|και|و|with|mit|avec|con|com|met|med'.split('|');
export const shortJoiners: readonly string[] = 'y|e|en|i|a'.split('|');

/** Nouns for what somebody does at a paper: with one of them, what stands after a name is a job. */
export const jobNouns: readonly string[] = (
  'reporter|reporters|correspondent|correspondents|editor|editors|writer|writers|journalist|journalists|columnist|columnists|' +
  'contributor|contributors|producer|producers|photographer|photojournalist|critic|reviewer|analyst|anchor|presenter|host|blogger|' +
  'intern|fellow|strategist|economist|director|manager|founder|co-founder|ceo|president|professor|lecturer|researcher|scientist|' +
  'specialist|expert|consultant|advisor|adviser|attorney|lawyer|dietitian|nutritionist|physician|psychologist|author|staff|' +
  'redakteur|redakteurin|korrespondent|korrespondentin|chefredakteur|chefredakteurin|reporterin|journalistin|autorin|volontär|' +
  'volontärin|ressortleiter|ressortleiterin|kolumnist|kolumnistin|ressortleitung|' +
  'journaliste|correspondant|correspondante|rédacteur|rédactrice|reporteur|chroniqueur|' +
  'periodista|corresponsal|redactor|redactora|editora|columnista|reportero|reportera|enviado|enviada|' +
  'jornalista|repórter|correspondente|colunista|giornalista|inviato|inviata|corrispondente|redattore|redattrice|' +
  'verslaggever|redacteur|correspondente|journaliste|redaktør|journalist|kommentator|skribent|reportteri|toimittaja|' +
  'dziennikarz|dziennikarka|redaktor|redaktorka|korespondent|muhabir|muhabiri|editör|wartawan|корреспондент|журналист|' +
  'обозреватель|кореспондент|журналіст'
).split('|');

/** Words that stand before a job noun: "Chief Political Correspondent". */
export const jobAdjectives: readonly string[] = (
  'senior|junior|chief|deputy|assistant|associate|managing|executive|contributing|special|staff|lead|principal|head|former|' +
  'political|politics|business|economics|economy|finance|financial|markets|technology|tech|science|health|medical|education|' +
  'environment|environmental|climate|energy|legal|crime|court|courts|police|sports|sport|football|soccer|cricket|baseball|' +
  'basketball|hockey|racing|golf|tennis|arts|art|culture|entertainment|music|film|movie|tv|theatre|theater|book|books|food|' +
  'travel|fashion|style|lifestyle|home|world|foreign|international|national|local|regional|metro|city|state|diplomatic|' +
  'security|defence|defense|military|religion|social|affairs|features|feature|investigations|investigative|data|digital|' +
  'online|web|news|night|breaking|general|assignment|white|house|washington|us|uk|eu|europe|european|asia|africa|middle|east|' +
  'north|south|west|america|royal|property|consumer|personal|money|media|weather|transport|freelance|guest|opinion|video|photo|' +
  'audience|engagement|content|copy|production|newsletter|graphics|research|registered|certified|clinical|marketing|communications|community|customer|sales|product|strategy|operations|engineering|design'
).split('|');

/** Contributions of others than the authors; what stands before the first group is the role. */
export const contributionPattern =
  '(?:with )?(?:additional (?:reporting|research|writing)|further reporting|contributions?|research(?:ed)?|photographs?|photography|photos?|' +
  'pictures|images?|illustrations?|illustrated|graphics?|video|edit(?:ed|ing)|translat(?:ed|ion)|fact[- ]check(?:ed|ing)|' +
  '(?:medically |clinically |expert |technically |legally |scientifically )?review(?:ed)?|updated|curated|produced|compiled|presented|' +
  'verified|approved|proofread)';

/** Words of names that are nobody's: newsrooms, desks, agencies, accounts. */
export const organizationWords: readonly string[] = (
  'news|newsroom|staff|team|desk|editorial|editors|agency|agencies|bureau|media|press|network|times|post|daily|journal|magazine|' +
  'herald|tribune|gazette|chronicle|telegraph|radio|television|broadcasting|online|website|web|digital|wire|service|services|' +
  'report|reports|reporters|correspondents|board|group|inc|llc|ltd|gmbh|company|foundation|institute|university|association|' +
  'community|office|department|committee|council|center|centre|studio|studios|lab|labs|partners|contributors|' +
  'redaktion|redaktionen|onlineredaktion|nachrichten|zeitung|agentur|rédaction|redaction|redacción|redaccion|redazione|redação|redactie|' +
  'redakcja|redakce|redakcia|redaksjonen|redaksi|toimitus|uutiset|noticias|notícias|notizie|nouvelles|agencia|agência|agenzia|agence|' +
  'agencias|journalistes|szerkesztőség|haber|merkezi|servisi|редакция|новости|агентство|admin|administrator|webmaster|editor|guest'
).split('|');

/** Letters behind a name for degrees and ranks. */
export const credentials: readonly string[] = (
  'phd|ph d|dphil|md|m d|do|dds|dmd|dvm|jd|esq|mba|ma|ms|msc|msn|mph|mpa|mfa|msw|ma ed|med|bs|ba|bsc|bsn|rn|rd|rdn|ldn|ld|cdn|cnp|' +
  'np|fnp|fnp-c|aprn|pa-c|pharmd|psyd|lcsw|lmft|lpc|cpa|cfa|cfp|cscs|cpt|cdces|cde|cissp|pmp|pe|facp|facs|fand|mrcp|frcs|obe|mbe|cbe|qc|kc|mp|mep|' +
  'e-ryt 200|e-ryt 500|ryt|ryt-200|ibclc|dnp|edd|edm|dpt|od|rph|cns|crnp|mhs|ncc'
).split('|');
