/** Words that mark a name or a noun phrase as an organisation; written for this project. */

/** Last words of company names, with and without a full stop. */
export const companySuffixes: ReadonlySet<string> = new Set(
  'inc corp co ltd llc llp lp plc pty gmbh ag kg sa nv bv ab asa oyj spa srl pte bhd sdn kk'
    .split(' ')
    .flatMap((word) => [word, `${word}.`])
    .concat([
      's.a.',
      'n.v.',
      's.p.a.',
      'l.l.c.',
      'incorporated',
      'corporation',
      'limited',
      '& co',
      '& co.',
      '& sons',
    ]),
);

/** Generic words in the names of newspapers, broadcasters and agencies. */
export const newsWords: ReadonlySet<string> = wordSet(`
  news times post journal tribune herald gazette chronicle guardian telegraph mirror express observer independent star
  sun globe standard examiner inquirer dispatch courier mercury sentinel republic record register bulletin advertiser
  ledger bee press daily weekly today network television radio broadcasting media magazine review wire agency reuters
  bloomberg afp ap bbc cnn nbc abc cbs msnbc npr pbs itv cbc tass xinhua kyodo yonhap ansa dpa upi
`);

/** Words that make a capitalised name an organisation's: "Riverside Health Committee". */
export const organizationWords: ReadonlySet<string> = wordSet(`
  committee subcommittee commission council board bureau agency authority administration department ministry office
  directorate secretariat service services treasury exchequer inspectorate registry ombudsman
  government parliament congress senate house assembly legislature bundestag knesset duma diet cabinet caucus court
  tribunal judiciary police constabulary army navy force forces guard corps brigade battalion regiment command fleet
  party union federation confederation alliance coalition league association organisation organization society
  institute institution foundation trust fund charity mission campaign movement front network forum congress chamber guild
  university college school academy faculty laboratory laboratories observatory museum gallery library theatre theater
  orchestra hospital clinic infirmary hospice church cathedral mosque synagogue temple diocese archdiocese abbey
  bank exchange reserve insurance assurance capital partners holdings ventures investments equity securities
  company corporation group enterprises industries international global technologies technology systems solutions
  labs software pharmaceuticals pharma biotech motors automotive airlines airways airline aviation aerospace railways
  railway rail transit logistics shipping energy oil gas petroleum power electric utilities water mining steel chemicals
  foods brewing brewery brands stores supermarkets retail hotels resorts studios pictures entertainment records
  productions publishing publishers communications telecom wireless mobile consulting associates advisors advisers
  club team united city rovers wanderers athletic fc afc cf sc rfc centre center project initiative programme program
  pac cooperative co-operative collective syndicate consortium conglomerate think-tank observatory
  inc corp co ltd llc plc gmbh ag
`);

/** Common nouns that, after "the", speak as a body: "the agency said". Countries and cities speak so too. */
export const organizationNouns: ReadonlySet<string> = wordSet(`
  committee subcommittee commission council board bureau agency authority administration department ministry office
  directorate secretariat service treasury government cabinet parliament congress senate house chamber assembly
  legislature caucus court tribunal judiciary police army navy military force regime junta kremlin
  party union federation confederation alliance coalition league association organisation organization society
  institute institution foundation trust fund charity campaign movement network forum chamber
  university college school academy faculty laboratory lab museum gallery library theatre theater orchestra
  hospital clinic church diocese vatican bank lender insurer brokerage exchange regulator watchdog company corporation
  firm group business conglomerate enterprise subsidiary start-up startup retailer chain supermarket manufacturer
  carmaker automaker planemaker chipmaker drugmaker producer supplier maker operator airline carrier railway utility
  developer contractor consultancy publisher broadcaster newspaper paper magazine website site outlet publication tabloid
  daily weekly channel station network studio label platform app club team side franchise
  embassy consulate mission delegation panel inquiry taskforce task-force body bloc camp state country nation republic
  city county district municipality province region town village prefecture canton territory
  industry sector think-tank nonprofit non-profit ngo quango group consortium cooperative co-op syndicate cartel militia
  prosecution defence defense estate inspectorate ombudsman registry constabulary
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
