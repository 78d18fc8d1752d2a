/** Nouns for persons by office, work, or part played, with gender where the word tells; written for this project. */
import type { LexicalGender } from './honorifics.js';
import { kinNouns } from './kin-nouns.js';
import { pluralOf } from './plurals.js';

const neutral = `
  president vice-president premier chancellor minister secretary senator governor lieutenant-governor congressmember
  congressperson representative lawmaker legislator parliamentarian backbencher frontbencher whip speaker leader
  deputy councillor councilor councilmember councilperson mayor deputy-mayor alderperson commissioner ambassador envoy
  diplomat consul attaché attache delegate negotiator mediator emissary official bureaucrat technocrat mandarin
  politician candidate nominee contender frontrunner front-runner incumbent challenger hopeful running-mate voter elector
  constituent pollster strategist adviser advisor aide staffer assistant operative organiser organizer campaigner
  fundraiser donor lobbyist surrogate ally supporter backer loyalist opponent critic rival dissident rebel insurgent
  separatist nationalist populist progressive conservative liberal libertarian socialist communist moderate centrist
  leftist rightist radical extremist fascist democrat republican independent tory whig unionist royalist monarchist
  spokesperson rep press-secretary communicator publicist
  monarch sovereign ruler dictator autocrat royal heir regent tyrant oligarch
  attorney lawyer solicitor barrister counsel counsellor prosecutor defender litigator advocate paralegal notary judge
  justice magistrate jurist juror arbitrator clerk registrar bailiff stenographer plaintiff defendant
  complainant claimant petitioner respondent appellant litigant accused suspect culprit convict inmate prisoner detainee
  hostage captive victim survivor witness eyewitness bystander onlooker passer-by passerby whistleblower informant
  informer killer murderer shooter attacker assailant burglar robber thief smuggler trafficker dealer fraudster
  hacker pirate bomber arsonist stalker rapist
  officer constable detective inspector superintendent sergeant lieutenant captain major colonel general brigadier
  commander commandant admiral corporal private marshal sheriff trooper ranger warden guard bodyguard gendarme agent
  investigator sleuth spy analyst soldier marine sailor pilot veteran conscript recruit
  cadet fighter militant guerrilla jihadist mercenary peacekeeper sniper paratrooper commando warlord combatant
  firefighter paramedic medic rescuer lifeguard dispatcher responder coroner pathologist examiner
  doctor physician surgeon nurse midwife dentist pharmacist optometrist therapist psychologist psychiatrist
  counselor psychotherapist physiotherapist radiologist oncologist cardiologist neurologist neurosurgeon paediatrician
  pediatrician obstetrician gynaecologist gynecologist dermatologist anaesthetist anesthesiologist epidemiologist
  virologist immunologist toxicologist geneticist clinician practitioner gp specialist consultant caregiver carer
  healer patient vet veterinarian dietitian nutritionist
  scientist researcher scholar academic professor lecturer teacher tutor instructor educator headteacher principal dean
  provost rector fellow student pupil undergraduate graduate postgraduate schoolchild alumnus alumna expert
  economist historian sociologist anthropologist archaeologist archeologist philosopher theologian linguist statistician
  mathematician physicist chemist biologist zoologist botanist ecologist geologist geographer seismologist volcanologist
  meteorologist forecaster climatologist oceanographer astronomer astrophysicist cosmologist astronaut cosmonaut
  palaeontologist paleontologist entomologist ornithologist criminologist demographer psephologist futurist theorist
  engineer technician mechanic architect planner surveyor designer developer programmer coder technologist inventor
  innovator actuary
  chair chairperson chief boss head director executive ceo cfo coo cto manager supervisor
  administrator coordinator treasurer comptroller controller auditor accountant
  bookkeeper banker financier investor trader broker stockbroker shareholder stakeholder entrepreneur founder
  co-founder cofounder owner co-owner proprietor partner tycoon magnate mogul billionaire millionaire industrialist
  businessperson retailer shopkeeper shopper wholesaler merchant vendor seller salesperson buyer customer client consumer
  employer employee worker labourer laborer trainee intern apprentice recruiter contractor subcontractor freelancer
  receptionist typist cashier landlord landowner tenant renter homeowner realtor
  farmer grower rancher fisher shepherd beekeeper winemaker vintner brewer distiller miner driller roughneck lumberjack
  logger forester gardener landscaper florist butcher baker grocer greengrocer chef cook bartender barista
  restaurateur hotelier caterer publican sommelier
  driver trucker cabbie courier cyclist motorist biker pedestrian passenger commuter traveller traveler tourist visitor
  conductor steward seafarer skipper docker stevedore porter
  builder carpenter plumber electrician welder roofer bricklayer painter decorator plasterer janitor cleaner caretaker
  housekeeper nanny babysitter childminder
  hairdresser barber stylist beautician tailor jeweller jeweler cobbler undertaker gravedigger
  editor reporter journalist correspondent columnist commentator pundit broadcaster presenter anchor host newsreader
  newscaster interviewer moderator blogger vlogger podcaster influencer youtuber streamer photographer
  photojournalist publisher producer reviewer author writer novelist poet playwright dramatist
  screenwriter scriptwriter biographer essayist ghostwriter translator interpreter illustrator cartoonist animator
  artist sculptor curator collector auctioneer gallerist conservator librarian archivist
  musician singer songwriter singer-songwriter rapper vocalist guitarist drummer bassist pianist violinist cellist
  organist saxophonist trumpeter composer dj performer entertainer comedian comic magician dancer
  choreographer star celebrity model actor filmmaker film-maker cinematographer costar co-star
  coach trainer vice-captain player striker forward midfielder goalkeeper keeper winger
  fullback quarterback linebacker receiver cornerback punter kicker pitcher catcher shortstop
  outfielder infielder batter hitter slugger reliever closer goaltender goalie
  flanker fly-half scrum-half full-back bowler wicketkeeper all-rounder spinner seamer
  golfer caddie boxer wrestler champion athlete sprinter runner hurdler jumper thrower decathlete
  marathoner swimmer diver rower surfer skier snowboarder skater gymnast weightlifter jockey rider racer
  referee umpire scout teammate team-mate substitute rookie olympian paralympian medallist
  medalist winner loser finalist runner-up favourite contestant competitor fan spectator
  priest pastor vicar curate bishop archbishop cardinal pope imam rabbi cleric mullah monk friar abbot
  chaplain preacher evangelist missionary pilgrim worshipper parishioner believer atheist saint
  activist protester protestor demonstrator rioter marcher volunteer philanthropist
  humanitarian environmentalist conservationist feminist abolitionist suffragist reformer
  resident neighbour neighbor local villager townsperson islander inhabitant householder citizen native
  immigrant migrant emigrant refugee expatriate expat asylum-seeker exile settler foreigner newcomer dual-national
  person individual adult child kid teenager teen youth youngster toddler baby infant juvenile pensioner retiree senior
  centenarian bachelor orphan guardian parent sibling twin friend colleague co-worker coworker workmate classmate
  flatmate roommate housemate acquaintance companion lover mentor protégé protege successor predecessor peer
  follower subscriber user viewer listener reader caller guest member attendee participant interviewee
  applicant recipient beneficiary operator creator
  insider outsider observer regulator ombudsperson trustee chief-executive
  source signatory co-author coauthor
  amputee diabetic addict alcoholic smoker drinker gambler
  explorer adventurer mountaineer climber hiker camper hunter angler poacher birdwatcher
  socialite debutante aristocrat noble courtier
  clown acrobat puppeteer juggler ventriloquist
  custodian usher attendant valet chauffeur butler concierge
  creditor debtor borrower lender taxpayer policyholder underwriter
  accuser abuser perpetrator offender bully molester
  hero idol genius prodigy visionary pioneer trailblazer guru
  whistle-blower gatekeeper powerbroker kingmaker fixer confidant
`;

const female = `
  woman girl lady spokeswoman chairwoman congresswoman councilwoman assemblywoman policewoman businesswoman
  saleswoman stateswoman sportswoman horsewoman servicewoman airwoman noblewoman clergywoman newswoman anchorwoman
  camerawoman craftswoman committeewoman selectwoman alderwoman ombudswoman laywoman gentlewoman
  schoolgirl cowgirl showgirl ballerina actress heroine hostess waitress stewardess seamstress headmistress
  schoolmistress landlady housewife nun abbess priestess queen princess duchess countess baroness empress
  goddess heiress granddaughter maid housemaid barmaid bridesmaid mistress widow grandmother mother wife daughter sister
  aunt niece comedienne authoress sorceress witch starlet masseuse frontwoman batswoman
  defencewoman tribeswoman townswoman countrywoman frenchwoman englishwoman irishwoman scotswoman welshwoman dutchwoman
  suffragette matriarch confidante alumna mum mom girlfriend fiancée bride
`;

const male = `
  man boy guy gentleman bloke lad chap spokesman chairman congressman councilman assemblyman policeman businessman
  salesman statesman sportsman horseman serviceman airman nobleman clergyman newsman anchorman cameraman craftsman
  committeeman selectman alderman ombudsman layman fireman postman milkman fisherman handyman repairman foreman
  gunman hitman henchman strongman middleman batsman linesman lineman defenceman defenseman
  schoolboy cowboy playboy waiter headmaster schoolmaster king prince duke count earl baron emperor tsar
  sultan emir sheikh ayatollah husband father son brother uncle nephew grandfather widower
  frontman bandsman drummer-boy tribesman townsman countryman frenchman englishman irishman scotsman welshman dutchman
  taxman weatherman boatman seaman oarsman marksman rifleman guardsman infantryman crewman watchman doorman
  groom bridegroom boyfriend fiancé patriarch dad
`;

/** Keyed by the singular; kin are among them. */
export const roleNouns: ReadonlyMap<string, { readonly gender?: LexicalGender }> = new Map([
  ...kinNouns,
  ...read(neutral).map((word) => [word, {}] as const),
  ...read(female).map((word) => [word, { gender: 'female' }] as const),
  ...read(male).map((word) => [word, { gender: 'male' }] as const),
]);

/** The singular of each plural: "ministers" for many a "minister". */
export const rolePlurals: ReadonlyMap<string, string> = new Map(
  [...roleNouns.keys()]
    .map((noun) => [pluralOf(noun), noun] as const)
    .filter(([plural, noun]) => plural !== noun),
);

/** Every singular whose word tells a woman; kin included. */
export const femaleWords: ReadonlySet<string> = withGender('female');

/** Every singular whose word tells a man; kin included. */
export const maleWords: ReadonlySet<string> = withGender('male');

function withGender(gender: LexicalGender): ReadonlySet<string> {
  return new Set([...roleNouns].filter(([, role]) => role.gender === gender).map(([noun]) => noun));
}

function read(words: string): string[] {
  return words.trim().split(/\s+/);
}
