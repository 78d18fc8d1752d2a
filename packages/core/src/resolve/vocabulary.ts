/** The word lists of `lexicon/` as resolving asks for them, and the small closed classes only resolving needs. */
import { isGroupNoun, quantityNouns } from '../lexicon/group-nouns.js';
import { honorifics, titleExpansions } from '../lexicon/honorifics.js';
import {
  adverbs,
  ambiguousDateWords,
  auxiliaries as auxiliaryVerbs,
  determiners,
  months,
  prepositions,
  questionWords,
  timeWords,
  weekdays,
} from '../lexicon/function-words.js';
import { irregularPasts, plainPresents } from '../lexicon/plain-verbs.js';
import { documentNouns } from '../lexicon/document-nouns.js';
import { roleNouns } from '../lexicon/role-nouns.js';
import { cueNouns } from '../lexicon/cue-nouns.js';
import { reportingVerbForms } from '../lexicon/inflect.js';
import { countries, metonyms, nationalities } from '../lexicon/nationalities.js';
import { nicknames } from '../lexicon/nicknames.js';
import {
  companySuffixes,
  newsWords,
  organizationNouns,
  organizationWords,
} from '../lexicon/organization-words.js';

export { documentNouns } from '../lexicon/document-nouns.js';
export { articles, prepositions, timeWords } from '../lexicon/function-words.js';
export { femaleHonorifics, maleHonorifics } from '../lexicon/honorifics.js';
export { demonyms } from '../lexicon/nationalities.js';
export { mayBeSameFirstName } from '../lexicon/nicknames.js';
export { nameSuffixes, particles } from '../lexicon/name-particles.js';
export { femaleWords, maleWords, roleNouns } from '../lexicon/role-nouns.js';
export { organizationNouns, quantityNouns, titleExpansions };

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A title stands before a name: "Sen.", "President", "Mr.". */
export function isTitle(word: string): boolean {
  return honorifics.has(word);
}

/** Titles that go with a name alone and say nothing about office. */
export const courtesyTitles = words(
  'mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady dr dr. prof prof. rev rev. messrs',
);

/** The article that Arabic names carry before their last part, and that papers leave out as they like. */
export const nameArticle = /^(?:al|el|as|ash|an|ad|ar|at|az)-(?=.)/;

/** Forms of address before a whole name in Malay, Indian, Arabic and other copy; cut from the name as "Mr." is. */
export const addressTitles = words(
  'datuk datin dato tunku tengku puan encik ibu shri smt mullah hojatoleslam sayyid alhaji doña ustaz',
);

/** Parts of such forms that are names too where they stand alone: "Datuk Seri", "Tan Sri". */
export const addressPairs: ReadonlySet<string> = new Set([
  ...['datuk seri', 'datuk wira', 'dato seri', 'dato sri', 'datin seri', 'tan sri', 'toh puan', 'puan sri'],
]);

/** Ends of names that are events or works, and never a person's. */
const eventWords = words(`
  convention conference summit festival games cup championship championships olympics series awards prize act bill
  amendment treaty accord agreement protocol doctrine plan deal initiative war day week`);

/** Ends of place names. */
const placeWords = words(`
  street avenue boulevard square river valley mountain mountains lake bay island islands county city beach airport
  station tower building bridge stadium arena province district coast peninsula sea ocean strait canal`);

const bodyWords: ReadonlySet<string> = new Set([...companySuffixes, ...newsWords, ...organizationWords]);

/** The last word of a name that is no person's: "Committee", "Convention". */
export function endsBodyName(word: string): boolean {
  return bodyWords.has(word) || eventWords.has(word);
}

export function endsPlaceName(word: string): boolean {
  return placeWords.has(word);
}

/** Marks the name of a body: "Committee", "Times", "Inc.". */
export function isBodyWord(word: string): boolean {
  return bodyWords.has(word);
}

/** Marks a newspaper's name, and may be a person's last name: "Guardian", "Sun". */
export function isNewsWord(word: string): boolean {
  return newsWords.has(word) && !organizationWords.has(word) && !companySuffixes.has(word);
}

/** Several who speak together, or a number of them: "officials", "a majority". */
export function isGroupWord(word: string): boolean {
  return isGroupNoun(word) || quantityNouns.has(word);
}

/** Countries, and places that stand for their governments. The name is in lower case without "the". */
export function isPlaceName(name: string): boolean {
  return countries.has(name) || metonyms.has(name);
}

const partyAdjectives = words(
  'democratic republican conservative liberal labour tory green socialist communist african-american',
);

/** Adjectives that are capitalised and name nobody: nations, regions, parties. */
export function isCapitalAdjective(word: string): boolean {
  return nationalities.has(word) || partyAdjectives.has(word);
}

/** Days and months that are never part of a name. */
export function isDateName(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return (months.has(bare) || weekdays.has(bare)) && !nameLikeDates.has(word);
}

/** "May", "April" and the like: names or dates by their neighbours. */
export function mayBeDateName(word: string): boolean {
  return nameLikeDates.has(word);
}

const nameLikeDates: ReadonlySet<string> = new Set([
  ...ambiguousDateWords,
  ...['april', 'june', 'august', 'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'oct', 'nov', 'dec'],
]);

/** A verb that ends a noun phrase wherever it stands; "'s" is left to be a possessive. */
export function endsNounPhrase(word: string): boolean {
  if (word === "'s") return false;
  return auxiliaryVerbs.has(word) || irregularPasts.has(word) || sayingForms.has(word);
}

const sayingForms = words('said says told tells added asked');

export function isReportingVerb(word: string): boolean {
  return reportingVerbForms.has(word);
}

export const indefiniteArticles = words('a an another one');
export const possessivePronouns = words('my your his her its our their whose');
export const demonstratives = words('this that these those');
export const quantifiers = words(`
  some many most several few all both each every any no other another others more none much half
  two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands millions
  one certain various multiple numerous countless such`);
export const conjunctions = words(
  'and or but nor & yet so while when because although though if whether as than',
);
export const relativePronouns = words('who whom whose which that');

export const malePronouns = words('he him his himself');
export const femalePronouns = words('she her hers herself');
export const pluralPronouns = words('they them their theirs themselves');
export const neuterPronouns = words('it its itself');
export const firstPersonPlurals = words('we us our ours ourselves');
export const firstPersonPronouns = words('i me my mine myself we us our ours ourselves');
export const otherPronouns = words(
  'you your yours each one both everyone everybody nobody someone somebody anyone',
);

/** Begin sentences with a capital and are never part of a name. */
export const sentenceOpeners = words(`
  a an the this that these those here there and or but nor yet so if when while where why how what who whom whose
  which because although though since unless until as than then thus also still now today yesterday tomorrow
  he she it they we you i his her its their our your my him them us me
  nobody everybody somebody anybody everyone someone anyone nothing everything something
  in on at by for from with without of to into over under after before during through between among against about
  within near around across behind like despite beyond upon amid regarding per via except including throughout
  some many most several few all both each every any no other another others more none much half not only even
  just one two three four five six seven eight nine ten once twice first second third last next later earlier
  is are was were be been has have had do does did will would can could might must shall should
  however meanwhile moreover nevertheless instead perhaps maybe yes well indeed further furthermore finally
  according asked told said says speaking citing given while following such contrary`);

/** Abbreviations of things, not of bodies that could speak. */
export const thingAbbreviations = words(`
  gdp gnp vat dna rna hiv aids covid covid-19 sars gps cctv tv ai iq id suv atm pdf faq ptsd adhd lgbt lgbtq lgbtq+
  gmt utc bst est edt cst pst usd gbp eur ipo kpi sms usb ufo asap diy nsfw mri icu emr ceo cfo coo mp mps`);

/** Stand before a role or a name and belong to neither: "former", "acting". */
export const roleModifiers = words(`
  former ex then current acting interim longtime long-time fellow retired senior late veteran incoming outgoing vice
  deputy assistant associate executive chief first second lead leading top prominent famed presumptive outspoken
  embattled disgraced celebrated noted leading sitting would-be newly-elected`);

/** Words that take one another up: "the report" may be the study. */
export const documentFamilies: readonly ReadonlySet<string>[] = [
  words('study report survey analysis paper research review finding findings poll'),
  words('letter email message note memo'),
  words('article story piece report column'),
  words('ruling decision order judgment verdict opinion'),
  words('lawsuit suit complaint filing petition'),
  words('statement release'),
  words('presentation slideshow document'),
];

/** Bodies that a bare "the …" may take up whatever their name. */
export const genericBodies = words(`
  company firm airline agency organization organisation group body business carrier retailer manufacturer charity
  nonprofit newspaper paper magazine outlet network broadcaster center centre bureau think-tank alliance bloc regulator
  watchdog department ministry authority union club team university bank campaign lender insurer carmaker automaker
  drugmaker brewer publisher operator developer supplier producer utility giant startup start-up chain vendor`);

const firstNames: ReadonlySet<string> = new Set([...nicknames.keys(), ...[...nicknames.values()].flat()]);

/** A first name common in English, or a short form of one. Says nothing about gender. */
export function isCommonFirstName(word: string): boolean {
  return firstNames.has(word);
}

/** The pronouns that mean one person, by gender. */
export const singularPronouns: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[...malePronouns].map((word) => [word, 'male'] as const),
  ...[...femalePronouns].map((word) => [word, 'female'] as const),
]);

const headlineVerbs = words(
  'watch meet stop see read hear join vote help beat back block can new old big best top more',
);

const knownWords: readonly { has(word: string): boolean }[] = [
  adverbs,
  determiners,
  prepositions,
  questionWords,
  timeWords,
  sentenceOpeners,
  conjunctions,
  auxiliaryVerbs,
  reportingVerbForms,
  irregularPasts,
  plainPresents,
  cueNouns,
  documentNouns,
  roleNouns,
  organizationNouns,
  organizationWords,
  newsWords,
  honorifics,
  nationalities,
  partyAdjectives,
  roleModifiers,
  headlineVerbs,
  months,
  weekdays,
];

/** A common word of any kind the lexicon holds: where it stands in capitals it is hardly a first name. */
export function isKnownWord(word: string): boolean {
  return isGroupWord(word) || knownWords.some((list) => list.has(word));
}

/** Articles, pronouns, prepositions, conjunctions: no part of a role. */
export function isClosedWord(word: string): boolean {
  return closedWords.some((list) => list.has(word));
}

const closedWords = [
  determiners,
  possessivePronouns,
  prepositions,
  conjunctions,
  demonstratives,
  relativePronouns,
];

/** Nouns whose complement says what they are: "a copy of the memo", "a generation of activists". */
export const partitives = words(
  'copy copies version versions generation wave coalition network crowd slew spate batch pages excerpts',
);

/** Adverbs, determiners, prepositions and question words. */
export function isFunctionWord(word: string): boolean {
  return adverbs.has(word) || determiners.has(word) || prepositions.has(word) || questionWords.has(word);
}
