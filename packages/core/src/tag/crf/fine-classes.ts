import {
  beForms,
  coordinators,
  doForms,
  haveForms,
  modals,
  months,
  negations,
  weekdays,
} from '../../lexicon/function-words.js';
import { honorifics } from '../../lexicon/honorifics.js';
import { irregularPasts } from '../../lexicon/plain-verbs.js';

/**
 * A stand-in for part-of-speech tags: closed classes by list, open ones by capital and ending. Finer than
 * the rules' classes, because weights are learned for each. The numbers are part of the model.
 */
export const FineClass = {
  none: 0,
  determiner: 1,
  that: 2,
  to: 3,
  relative: 4,
  subordinator: 5,
  coordinator: 6,
  preposition: 7,
  subjectPronoun: 8,
  objectPronoun: 9,
  possessive: 10,
  be: 11,
  have: 12,
  do: 13,
  modal: 14,
  been: 15,
  negation: 16,
  adverb: 17,
  title: 18,
  day: 19,
  number: 20,
  capital: 21,
  lyForm: 22,
  edForm: 23,
  ingForm: 24,
  sForm: 25,
  nominal: 26,
  adjective: 27,
  person: 28,
  lower: 29,
  comma: 30,
  terminal: 31,
  mark: 32,
  colon: 33,
  dash: 34,
  punctuation: 35,
  irregularPast: 36,
  say: 37,
  according: 38,
} as const;

const byWord = new Map<string, number>();
list(FineClass.irregularPast, irregularPasts);
list(FineClass.day, [...weekdays, ...months, 'yesterday', 'today', 'tomorrow']);
list(FineClass.title, honorifics.keys());
list(
  FineClass.title,
  words(
    'president senator governor secretary director chairman chairwoman minister chief spokesman spokeswoman spokesperson judge professor attorney officer mayor ambassador',
  ),
);
list(
  FineClass.adverb,
  words(
    'also just even still only now then again already later earlier often soon too very more most less much so however meanwhile instead perhaps here',
  ),
);
list(FineClass.negation, negations);
list(FineClass.modal, modals);
list(FineClass.do, doForms);
list(FineClass.have, haveForms);
list(FineClass.be, beForms);
list(FineClass.been, ['be', 'been', 'being']);
list(FineClass.possessive, words("his their its my our your 's"));
list(FineClass.objectPronoun, words('him them me us her himself herself themselves itself'));
list(FineClass.subjectPronoun, words('i he she they we it you there'));
list(
  FineClass.preposition,
  words(
    'of in on at by for with from about into over under against between during through without within toward towards among amid across behind near upon despite per via including like',
  ),
);
list(FineClass.coordinator, coordinators);
list(
  FineClass.subordinator,
  words(
    'if whether because although though while when whenever where wherever since until unless after before as than once why how',
  ),
);
list(FineClass.relative, words('who which whom whose what'));
list(FineClass.to, ['to']);
list(FineClass.that, ['that']);
list(
  FineClass.determiner,
  words('the a an this these those every each some any no another either neither both all'),
);
list(FineClass.say, words('said says say'));
list(FineClass.according, ['according']);

/** Endings in the order they are tried. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/ly$/, FineClass.lyForm],
  [/ed$/, FineClass.edForm],
  [/ing$/, FineClass.ingForm],
  [/(?:tion|sion|ment|ness|ity|ance|ence|ism|ship)s?$/, FineClass.nominal],
  [/(?:ous|ful|ive|able|ible|al|ic|less|ish)$/, FineClass.adjective],
  [/(?:er|or|ist|ian|man|men|woman|women)s?$/, FineClass.person],
  [/[^su]s$/, FineClass.sForm],
];

/** The class of a word, given in lower case; `isCapital` tells how it is written. */
export function fineClassOf(word: string, isCapital: boolean, isWord: boolean, isNumber: boolean): number {
  const listed = byWord.get(word);
  if (listed !== undefined) return listed;
  if (!isWord) return isNumber ? FineClass.number : punctuationClass(word);
  if (isCapital) return FineClass.capital;
  return endings.find(([pattern]) => pattern.test(word))?.[1] ?? FineClass.lower;
}

/** Classes that show a finite verb. */
export function isFinite(fineClass: number): boolean {
  return (
    (fineClass >= FineClass.be && fineClass <= FineClass.modal) ||
    fineClass === FineClass.irregularPast ||
    fineClass === FineClass.say
  );
}

function punctuationClass(word: string): number {
  if (word === ',') return FineClass.comma;
  if (word === '.' || word === '?' || word === '!') return FineClass.terminal;
  if (word === ':' || word === ';') return FineClass.colon;
  if (/^["“”‘’'`«»„‚‹›]/.test(word)) return FineClass.mark;
  if (/^[-–—―]/.test(word)) return FineClass.dash;
  return FineClass.punctuation;
}

function list(fineClass: number, members: Iterable<string>): void {
  for (const word of members) byWord.set(word, fineClass);
}

function words(text: string): string[] {
  return text.split(' ');
}
