/** Countries with their adjectives and people, and places that stand for a government; written for this project. */

/** country | adjectives (and nouns alike) | other nouns for the people */
const countryRows = `
  afghanistan|afghan|afghani
  albania|albanian
  algeria|algerian
  andorra|andorran
  angola|angolan
  antigua and barbuda|antiguan barbudan
  argentina|argentine argentinian
  armenia|armenian
  australia|australian|aussie
  austria|austrian
  azerbaijan|azerbaijani azeri
  bahamas|bahamian
  bahrain|bahraini
  bangladesh|bangladeshi
  barbados|barbadian bajan
  belarus|belarusian belarussian
  belgium|belgian
  belize|belizean
  benin|beninese
  bhutan|bhutanese
  bolivia|bolivian
  bosnia and herzegovina|bosnian herzegovinian
  bosnia|bosnian
  botswana|botswanan|motswana batswana
  brazil|brazilian
  brunei|bruneian
  bulgaria|bulgarian
  burkina faso|burkinabe burkinabé
  burundi|burundian
  cambodia|cambodian|khmer
  cameroon|cameroonian
  canada|canadian
  cape verde|cape-verdean
  central african republic|central-african
  chad|chadian
  chile|chilean
  china|chinese
  colombia|colombian
  comoros|comorian
  congo|congolese
  costa rica|costa-rican
  croatia|croatian|croat
  cuba|cuban
  cyprus|cypriot
  czech republic|czech
  czechia|czech
  denmark|danish|dane
  djibouti|djiboutian
  dominica|dominican
  dominican republic|dominican
  east timor|timorese
  ecuador|ecuadorian ecuadorean
  egypt|egyptian
  el salvador|salvadoran salvadorean
  england|english|englishman englishwoman
  equatorial guinea|equatoguinean
  eritrea|eritrean
  estonia|estonian
  eswatini|swazi
  ethiopia|ethiopian
  fiji|fijian
  finland|finnish|finn
  france|french|frenchman frenchwoman
  gabon|gabonese
  gambia|gambian
  georgia|georgian
  germany|german
  ghana|ghanaian
  gibraltar|gibraltarian
  greece|greek
  greenland|greenlandic|greenlander
  grenada|grenadian
  guatemala|guatemalan
  guinea|guinean
  guinea-bissau|bissau-guinean
  guyana|guyanese
  haiti|haitian
  honduras|honduran
  hong kong|hongkongese|hongkonger
  hungary|hungarian
  iceland|icelandic|icelander
  india|indian
  indonesia|indonesian
  iran|iranian
  iraq|iraqi
  ireland|irish|irishman irishwoman
  israel|israeli
  italy|italian
  ivory coast|ivorian
  jamaica|jamaican
  japan|japanese
  jordan|jordanian
  kazakhstan|kazakh kazakhstani
  kenya|kenyan
  kiribati|i-kiribati
  kosovo|kosovan kosovar
  kuwait|kuwaiti
  kyrgyzstan|kyrgyz kyrgyzstani
  laos|laotian lao
  latvia|latvian
  lebanon|lebanese
  lesotho|basotho|mosotho
  liberia|liberian
  libya|libyan
  liechtenstein|liechtensteiner
  lithuania|lithuanian
  luxembourg|luxembourgish|luxembourger
  macau|macanese
  madagascar|malagasy
  malawi|malawian
  malaysia|malaysian
  maldives|maldivian
  mali|malian
  malta|maltese
  marshall islands|marshallese
  mauritania|mauritanian
  mauritius|mauritian
  mexico|mexican
  micronesia|micronesian
  moldova|moldovan
  monaco|monegasque monacan
  mongolia|mongolian
  montenegro|montenegrin
  morocco|moroccan
  mozambique|mozambican
  myanmar|burmese
  namibia|namibian
  nauru|nauruan
  nepal|nepalese nepali
  netherlands|dutch|dutchman dutchwoman
  new zealand|kiwi|new-zealander
  nicaragua|nicaraguan
  niger|nigerien
  nigeria|nigerian
  north korea|north-korean
  north macedonia|macedonian
  northern ireland|northern-irish
  norway|norwegian
  oman|omani
  pakistan|pakistani
  palau|palauan
  palestine|palestinian
  panama|panamanian
  papua new guinea|papuan
  paraguay|paraguayan
  peru|peruvian
  philippines|philippine filipino|filipina
  poland|polish|pole
  portugal|portuguese
  puerto rico|puerto-rican
  qatar|qatari
  romania|romanian
  russia|russian
  rwanda|rwandan
  saint lucia|saint-lucian
  samoa|samoan
  san marino|sammarinese
  saudi arabia|saudi
  scotland|scottish scots|scot scotsman scotswoman
  senegal|senegalese
  serbia|serbian|serb
  seychelles|seychellois
  sierra leone|sierra-leonean
  singapore|singaporean
  slovakia|slovak slovakian
  slovenia|slovenian slovene
  solomon islands|solomon-islander
  somalia|somali
  somaliland|somalilander
  south africa|south-african
  south korea|south-korean korean
  south sudan|south-sudanese
  soviet union|soviet
  spain|spanish|spaniard
  sri lanka|sri-lankan
  sudan|sudanese
  suriname|surinamese
  sweden|swedish|swede
  switzerland|swiss
  syria|syrian
  taiwan|taiwanese
  tajikistan|tajik tajikistani
  tanzania|tanzanian
  thailand|thai
  tibet|tibetan
  togo|togolese
  tonga|tongan
  trinidad and tobago|trinidadian tobagonian
  tunisia|tunisian
  turkey|turkish|turk
  türkiye|turkish
  turkmenistan|turkmen
  tuvalu|tuvaluan
  uganda|ugandan
  ukraine|ukrainian
  united arab emirates|emirati
  uae|emirati
  united kingdom|british|briton brit
  uk|british
  britain|british
  great britain|british
  united states|american
  usa|american
  america|american
  uruguay|uruguayan
  uzbekistan|uzbek
  vanuatu|ni-vanuatu vanuatuan
  vatican|vatican
  venezuela|venezuelan
  vietnam|vietnamese
  wales|welsh|welshman welshwoman
  yemen|yemeni
  zambia|zambian
  zimbabwe|zimbabwean
`;

/** Adjectives of regions, faiths and peoples, which stand before a role as nationalities do. */
const regionAdjectives = `
  european african asian latin-american south-american north-american central-american middle-eastern nordic scandinavian
  baltic balkan caucasian arab kurdish kurd basque catalan flemish walloon breton cornish bavarian prussian sicilian
  corsican chechen tatar uyghur uighur hmong rohingya tamil sinhalese punjabi bengali kashmiri gujarati pashtun hazara
  tuareg berber yoruba igbo hausa zulu xhosa maori aboriginal inuit cherokee navajo hispanic latino latina
  western eastern northern southern transatlantic caribbean pacific polynesian
  californian texan floridian hawaiian alaskan quebecois londoner parisian berliner muscovite
  christian muslim jewish hindu sikh buddhist catholic protestant orthodox sunni shia shiite
`;

/** Place or building | the government or body it stands for when it speaks. */
const metonymRows = `
  abu dhabi|united arab emirates
  abuja|nigeria
  accra|ghana
  addis ababa|ethiopia
  algiers|algeria
  amman|jordan
  ankara|turkey
  ashgabat|turkmenistan
  asmara|eritrea
  astana|kazakhstan
  athens|greece
  baghdad|iraq
  baku|azerbaijan
  bamako|mali
  bangkok|thailand
  beijing|china
  beirut|lebanon
  belgrade|serbia
  berlin|germany
  berne|switzerland
  bishkek|kyrgyzstan
  bogota|colombia
  bogotá|colombia
  brasilia|brazil
  brasília|brazil
  bratislava|slovakia
  brussels|european union
  bucharest|romania
  budapest|hungary
  buenos aires|argentina
  cairo|egypt
  canberra|australia
  capitol hill|united states congress
  caracas|venezuela
  chisinau|moldova
  colombo|sri lanka
  copenhagen|denmark
  dakar|senegal
  damascus|syria
  delhi|india
  dhaka|bangladesh
  doha|qatar
  downing street|united kingdom
  dublin|ireland
  dushanbe|tajikistan
  élysée|france
  elysee|france
  foggy bottom|united states department of state
  freetown|sierra leone
  hanoi|vietnam
  harare|zimbabwe
  havana|cuba
  helsinki|finland
  holyrood|scottish parliament
  islamabad|pakistan
  jakarta|indonesia
  jerusalem|israel
  kabul|afghanistan
  kampala|uganda
  kathmandu|nepal
  khartoum|sudan
  kiev|ukraine
  kigali|rwanda
  kinshasa|congo
  kremlin|russia
  kuala lumpur|malaysia
  kyiv|ukraine
  la paz|bolivia
  lima|peru
  lisbon|portugal
  ljubljana|slovenia
  london|united kingdom
  luanda|angola
  lusaka|zambia
  luxembourg city|luxembourg
  madrid|spain
  managua|nicaragua
  manama|bahrain
  manila|philippines
  maputo|mozambique
  mexico city|mexico
  minsk|belarus
  mogadishu|somalia
  montevideo|uruguay
  moscow|russia
  muscat|oman
  nairobi|kenya
  naypyidaw|myanmar
  new delhi|india
  nicosia|cyprus
  oslo|norway
  ottawa|canada
  ouagadougou|burkina faso
  panama city|panama
  paris|france
  pentagon|united states department of defense
  phnom penh|cambodia
  podgorica|montenegro
  prague|czech republic
  pretoria|south africa
  pristina|kosovo
  pyongyang|north korea
  quai d'orsay|france
  quito|ecuador
  rabat|morocco
  reykjavik|iceland
  riga|latvia
  riyadh|saudi arabia
  rome|italy
  san salvador|el salvador
  sanaa|yemen
  santiago|chile
  santo domingo|dominican republic
  sarajevo|bosnia and herzegovina
  scotland yard|metropolitan police
  seoul|south korea
  silicon valley|technology industry
  skopje|north macedonia
  sofia|bulgaria
  stockholm|sweden
  stormont|northern ireland assembly
  suva|fiji
  taipei|taiwan
  tallinn|estonia
  tashkent|uzbekistan
  tbilisi|georgia
  tegucigalpa|honduras
  tehran|iran
  tirana|albania
  tokyo|japan
  tripoli|libya
  tunis|tunisia
  ulaanbaatar|mongolia
  valletta|malta
  vatican|holy see
  vatican city|holy see
  vienna|austria
  vientiane|laos
  vilnius|lithuania
  wall street|financial industry
  warsaw|poland
  washington|united states
  wellington|new zealand
  westminster|united kingdom parliament
  white house|united states
  whitehall|united kingdom
  windhoek|namibia
  yaounde|cameroon
  yerevan|armenia
  zagreb|croatia
  blue house|south korea
  buckingham palace|british monarchy
  casa rosada|argentina
  oval office|united states
`;

const parsedCountries = countryRows
  .trim()
  .split('\n')
  .map((row) => row.trim().split('|') as [string, string, string?]);

/** Lower case, "the" left out. */
export const countries: ReadonlySet<string> = new Set(parsedCountries.map(([country]) => country));

/**
 * Adjective or noun to its country (the first that has it). Those of two words have a hyphen and a space form:
 * "south-korean", "south korean".
 */
export const demonyms: ReadonlyMap<string, string> = new Map(
  parsedCountries
    .flatMap(([country, adjectives, nouns]) =>
      `${adjectives} ${nouns ?? ''}`
        .trim()
        .split(' ')
        .flatMap((word) => [[word, country] as const, [word.replaceAll('-', ' '), country] as const]),
    )
    .reverse(),
);

/** Adjectives of nations, regions, peoples and faiths: never a person's name, though capitalised. */
export const nationalities: ReadonlySet<string> = new Set([
  ...demonyms.keys(),
  ...regionAdjectives
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, word.replaceAll('-', ' ')]),
]);

/** Places and buildings that count as organisations when they speak, and what they stand for; "the" left out. */
export const metonyms: ReadonlyMap<string, string> = new Map(
  metonymRows
    .trim()
    .split('\n')
    .map((row) => row.trim().split('|') as [string, string]),
);
