import { TokenKind } from '../../document.js';
import type { Document, Vocabulary } from '../../document.js';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  modals,
  months,
  negations,
  prepositions,
  subordinators,
  timeWords,
  weekdays,
} from '../../lexicon/function-words.js';
import { ambiguousPasts, irregularPasts } from '../../lexicon/plain-verbs.js';

/**
 * What a word can be without a part-of-speech tagger: closed classes by list, names by their capital,
 * verbs by their ending. Everything else is `other`: nouns and adjectives, mostly.
 */
export const WordClass = {
  other: 0,
  name: 1,
  determiner: 2,
  possessive: 3,
  subjectPronoun: 4,
  objectPronoun: 5,
  relative: 6,
  preposition: 7,
  coordinator: 8,
  subordinator: 9,
  auxiliary: 10,
  negation: 11,
  adverb: 12,
  time: 13,
  number: 14,
  pastForm: 15,
  ingForm: 16,
  possessiveMark: 17,
  comma: 18,
  dash: 19,
  colon: 20,
  semicolon: 21,
  terminal: 22,
  bracket: 23,
  mark: 24,
  otherPunctuation: 25,
} as const;

const byWord = new Map<string, number>();
add(WordClass.adverb, adverbs);
add(WordClass.preposition, prepositions);
add(WordClass.subordinator, subordinators);
add(WordClass.determiner, determiners);
add(WordClass.coordinator, coordinators);
add(WordClass.auxiliary, auxiliaries);
add(WordClass.auxiliary, modals);
add(WordClass.negation, negations);
add(WordClass.time, weekdays);
add(WordClass.time, months);
add(WordClass.time, timeWords);
add(WordClass.pastForm, irregularPasts);
// "neither confirm nor deny": it joins.
add(WordClass.coordinator, ['nor']);
add(WordClass.possessive, ['my', 'your', 'his', 'its', 'our', 'their']);
add(WordClass.subjectPronoun, ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there']);
add(WordClass.objectPronoun, [
  'me',
  'him',
  'her',
  'us',
  'them',
  'himself',
  'herself',
  'themselves',
  'itself',
  'myself',
]);
add(WordClass.relative, ['who', 'whom', 'which', 'whose']);

const byPunctuation = new Map<string, number>([
  [',', WordClass.comma],
  [':', WordClass.colon],
  [';', WordClass.semicolon],
  ['.', WordClass.terminal],
  ['!', WordClass.terminal],
  ['?', WordClass.terminal],
  ['…', WordClass.otherPunctuation],
  ['...', WordClass.otherPunctuation],
  ['—', WordClass.dash],
  ['–', WordClass.dash],
  ['―', WordClass.dash],
  ['--', WordClass.dash],
  ['---', WordClass.dash],
  ['-', WordClass.dash],
  ['(', WordClass.bracket],
  [')', WordClass.bracket],
  ['[', WordClass.bracket],
  [']', WordClass.bracket],
  ["'", WordClass.possessiveMark],
  // "Kessler & Quaye"
  ['&', WordClass.name],
]);

/** A value of `WordClass` for each token. `isStretchEdge` tells which tokens open or close a marked stretch. */
export function classifyWords(document: Document, isStretchEdge: Uint8Array): Uint8Array {
  const { tokens, words, spellings } = document;
  const byNumber = classesByNumber(document.vocabulary);
  const classes = new Uint8Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    classes[token] = isStretchEdge[token]
      ? WordClass.mark
      : (byNumber[spellings[token]!] ??= classOfNumber(document.vocabulary, spellings[token]!));
    // "Lavrov set conditions": a verb after a name or pronoun, a noun or adjective elsewhere.
    const before = token > 0 ? classes[token - 1]! : WordClass.terminal;
    const followsSubject =
      before === WordClass.name || before === WordClass.subjectPronoun || before === WordClass.relative;
    if (followsSubject && ambiguousPasts.has(words[token]!)) classes[token] = WordClass.pastForm;
    // "the filing", "a proposed law": a participle after a determiner is a noun or adjective.
    // "her counterpart": before a noun it is a possessive.
    if (
      token > 0 &&
      words[token - 1] === 'her' &&
      (classes[token] === WordClass.other || classes[token] === WordClass.name)
    )
      classes[token - 1] = WordClass.possessive;
    const isForm = classes[token] === WordClass.ingForm || classes[token] === WordClass.pastForm;
    const opener =
      token > 1 && before === WordClass.other && classes[token] === WordClass.ingForm
        ? classes[token - 2]!
        : before;
    const isAttributive =
      opener === WordClass.determiner ||
      opener === WordClass.possessive ||
      opener === WordClass.possessiveMark;
    if (isForm && isAttributive) classes[token] = WordClass.other;
    if (
      classes[token] === WordClass.time &&
      !weekdays.has(words[token]!) &&
      isPartOfName(document, classes, token)
    )
      classes[token] = WordClass.name;
  }
  return classes;
}

/** The classes of spellings by themselves; kept as long as their vocabulary. */
let known: { readonly vocabulary: Vocabulary; readonly classes: (number | undefined)[] } | undefined;

function classesByNumber(vocabulary: Vocabulary): (number | undefined)[] {
  if (known?.vocabulary !== vocabulary) known = { vocabulary, classes: [] };
  return known.classes;
}

function classOfNumber({ words, kinds, spellings }: Vocabulary, number: number): number {
  return classify(words[number]!, kinds[number]!, spellings[number]!.charCodeAt(0));
}

/** "Jan Kolar", "June Calloway": a month between names is a name. */
function isPartOfName(document: Document, classes: Uint8Array, token: number): boolean {
  const first = document.article.text.charCodeAt(document.tokens.start[token]!);
  if (!isCapital(first) || (token > 0 && classes[token - 1] === WordClass.preposition)) return false;
  const next =
    token + 1 < document.tokens.count
      ? document.article.text.charCodeAt(document.tokens.start[token + 1]!)
      : 0;
  return isCapital(next) || (token > 0 && classes[token - 1] === WordClass.name);
}

function classify(word: string, kind: number, firstUnit: number): number {
  if (kind === TokenKind.punctuation) return byPunctuation.get(word) ?? WordClass.otherPunctuation;
  if (kind === TokenKind.number) return WordClass.number;
  if (word === "'s") return WordClass.possessiveMark;
  const listed = byWord.get(word);
  if (listed !== undefined) return listed;
  if (isCapital(firstUnit)) return WordClass.name;
  if (word.length > 4 && word.endsWith('ed')) return WordClass.pastForm;
  if (word.length > 5 && word.endsWith('ing')) return WordClass.ingForm;
  if (word.length > 4 && word.endsWith('ly')) return WordClass.adverb;
  return WordClass.other;
}

function isCapital(unit: number): boolean {
  if (unit >= 65 && unit <= 90) return true;
  if (unit < 192) return false;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function add(wordClass: number, words: Iterable<string>): void {
  for (const word of words) byWord.set(word, wordClass);
}
