import type { TokenRange } from '../../document.js';
import { groupNouns } from '../../lexicon/group-nouns.js';
import { reportingVerbForms } from '../../lexicon/inflect.js';
import type { VerbForm } from '../../lexicon/inflect.js';
import type { Frame, ReportingVerb } from '../../lexicon/reporting-verbs.js';
import type { Reading } from './reading.js';
import { isNominal } from './noun-phrase.js';
import { WordClass } from './word-classes.js';

/** A reporting verb in use, with its auxiliaries, negation and adverbs: "has repeatedly denied". */
export interface VerbGroup extends TokenRange {
  readonly head: number;
  readonly verb: ReportingVerb;
  readonly forms: readonly VerbForm[];
  /** "was told", "is believed": the subject is not the source. */
  readonly isPassive: boolean;
  /** "insisting", "warning": a participle without a subject of its own. */
  readonly isParticiple: boolean;
  /** "to say", "to urge": not finite, so seldom a cue. */
  readonly isInfinitive: boolean;
}

const passiveAuxiliaries = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be', 'am', "'re", 'got']);

/** The reporting verbs used as verbs between two tokens, outside quotation marks, in text order. */
export function findVerbGroups(reading: Reading, range: TokenRange): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let token = range.firstToken; token < range.endToken; token++) {
    if (reading.stretchAt[token] !== -1) continue;
    const group = verbGroupAt(reading, token, range);
    if (!group) continue;
    token = group.endToken - 1;
    const previous = groups.at(-1);
    if (previous && isCoordinated(reading, previous, group))
      groups[groups.length - 1] = { ...group, firstToken: previous.firstToken };
    else groups.push(group);
  }
  return groups;
}

/** "has said and repeated", "neither confirm nor deny": two verbs that are one cue. */
function isCoordinated(reading: Reading, a: VerbGroup, b: VerbGroup): boolean {
  const between = reading.words[a.endToken];
  return b.firstToken === a.endToken + 1 && (between === 'and' || between === 'or' || between === 'nor');
}

export function hasFrame(group: VerbGroup, frame: Frame): boolean {
  return group.verb.frames.includes(frame);
}

function verbGroupAt(reading: Reading, head: number, range: TokenRange): VerbGroup | undefined {
  const { words, classes } = reading;
  const entries = reportingVerbForms.get(words[head]!);
  if (!entries) return undefined;
  // A capital inside a sentence is a name ("Grant said"), save at its start.
  if (classes[head] === WordClass.name && head > range.firstToken && classes[head - 1]! < WordClass.comma)
    return undefined;
  const entry = longestMatch(reading, head, entries, range.endToken);
  if (!entry) return undefined;
  const { verb, forms, rest } = entry;
  const firstToken = groupStart(reading, head, range.firstToken);
  const auxiliary = lastAuxiliary(reading, firstToken, head);
  if (!isUsedAsVerb(reading, firstToken, head, forms, auxiliary, range)) return undefined;
  const isPassive = auxiliary !== undefined && passiveAuxiliaries.has(auxiliary) && !forms.includes('gerund');
  const isGerund = forms.includes('gerund');
  return {
    firstToken,
    endToken: head + 1 + rest.length,
    head,
    verb,
    forms,
    isPassive,
    isParticiple: isGerund && auxiliary === undefined,
    isInfinitive: words[firstToken - 1] === 'to' && !isGerund && auxiliary === undefined,
  };
}

type Entry = NonNullable<ReturnType<typeof reportingVerbForms.get>>[number];

function longestMatch(
  reading: Reading,
  head: number,
  entries: readonly Entry[],
  end: number,
): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) {
    if (best && entry.rest.length <= best.rest.length) continue;
    const fits = entry.rest.every(
      (word, index) => head + 1 + index < end && reading.words[head + 1 + index] === word,
    );
    if (fits) best = entry;
  }
  return best;
}

/** Where the auxiliaries, negations and adverbs before a verb begin: "has n't yet said". */
function groupStart(reading: Reading, head: number, from: number): number {
  const { classes } = reading;
  let first = head;
  for (let token = head - 1; token >= from && reading.stretchAt[token] === -1; token--) {
    const wordClass = classes[token]!;
    if (
      wordClass === WordClass.auxiliary ||
      wordClass === WordClass.negation ||
      reading.words[token] === 'neither'
    )
      first = token;
    else if (wordClass !== WordClass.adverb) break;
    else if (classes[token - 1]! !== WordClass.comma && token > from) first = token;
  }
  return first;
}

function lastAuxiliary(reading: Reading, first: number, head: number): string | undefined {
  for (let token = head - 1; token >= first; token--)
    if (reading.classes[token] === WordClass.auxiliary) return reading.words[token];
  return undefined;
}

/** "The claim", "his report", "of state": forms that are nouns as well are verbs only in a verb's place. */
function isUsedAsVerb(
  reading: Reading,
  first: number,
  head: number,
  forms: readonly VerbForm[],
  auxiliary: string | undefined,
  range: TokenRange,
): boolean {
  const { classes, words } = reading;
  const before = first > range.firstToken ? classes[first - 1]! : WordClass.terminal;
  if (words[head] === 'said') return before !== WordClass.determiner;
  if (auxiliary !== undefined) return true;
  if (words[first - 1] === 'to') return forms.includes('base');
  // "confirm nor deny": as the verb before it.
  if (
    before === WordClass.coordinator &&
    reportingVerbForms
      .get(words[first - 2] ?? '')
      ?.some((entry) => entry.forms.some((form) => forms.includes(form)))
  )
    return true;
  if (
    before === WordClass.determiner ||
    before === WordClass.possessive ||
    before === WordClass.possessiveMark
  )
    return false;
  if (before === WordClass.preposition) return false;
  const after = head + 1 < range.endToken ? classes[head + 1]! : WordClass.terminal;
  if (forms.includes('gerund')) return before !== WordClass.other || after !== WordClass.other;
  if (forms.includes('past')) {
    // "the proposed law", "a detailed plan": a participle between a determiner's reach and its noun.
    if (before === WordClass.other && first - 2 >= range.firstToken && isPremodifier(reading, first, head))
      return false;
    return true;
  }
  if (!forms.includes('gerund') && complementOpeners.has(words[head + 1]!) && before !== WordClass.number) {
    const follows =
      before === WordClass.other ||
      before === WordClass.name ||
      before === WordClass.subjectPronoun ||
      before === WordClass.relative;
    if (
      follows &&
      (forms.includes('third') ? !words[first - 1]!.endsWith('s') : words[first - 1]!.endsWith('s'))
    )
      return true;
  }
  const isAmbiguousNoun =
    before === WordClass.other || before === WordClass.number || first === range.firstToken;
  if (forms.includes('third')) {
    if (before === WordClass.subjectPronoun || before === WordClass.relative || before === WordClass.name)
      return true;
    return !isAmbiguousNoun || thirdPersonVerbs.has(words[head]!);
  }
  return (
    before === WordClass.subjectPronoun ||
    before === WordClass.relative ||
    (isPluralSubject(reading, first - 1, range) && basePlural.has(words[head]!))
  );
}

/** After one of these a form that could be a plural noun is a verb: "a letter asks whether". */
const complementOpeners = new Set(['to', 'that', 'whether', 'if']);

/** "critics say", "Officials say" at the start of a sentence, "police say", "Lin and Holt say". */
function isPluralSubject(reading: Reading, token: number, range: TokenRange): boolean {
  const wordClass = reading.classes[token];
  const word = reading.words[token]!;
  if (groupNouns.has(word)) return true;
  if (wordClass === WordClass.other) return word.endsWith('s');
  if (wordClass !== WordClass.name) return false;
  return (token === range.firstToken && word.endsWith('s')) || reading.words[token - 1] === 'and';
}

/** Third persons that are hardly ever plural nouns. */
const thirdPersonVerbs = new Set(
  'shows finds predicts expects wants seeks agrees refuses urges vows accuses proposes rejects condemns criticizes criticises alleges reveals confirms says argues believes insists thinks adds explains admits suggests warns denies recommends maintains asserts contends acknowledges knows'.split(
    ' ',
  ),
);
/** Bases that follow a plural subject as verbs, not as nouns: "critics say". */
const basePlural = new Set(
  'say argue believe insist think add explain admit suggest warn deny recommend maintain assert contend acknowledge know'.split(
    ' ',
  ),
);

function isPremodifier(reading: Reading, first: number, head: number): boolean {
  const before = reading.classes[first - 1]!;
  return (before === WordClass.determiner || before === WordClass.possessive) && isNominal(reading, head + 1);
}
