import type { Document, TaggedSpan, TokenRange } from '../document.js';
import { reportingVerbForms } from '../lexicon/inflect.js';

/**
 * Handles: The minister was asked whether he knew. / It was alleged that … / The plan is expected to fail.
 * Must not: Officials are convinced that it will fail. (Whoever is convinced holds the view.)
 *
 * Whoever is asked, told or said to do something is not the one who says it.
 */
export function hasPassiveCue({ words }: Document, { firstToken, endToken }: TokenRange): boolean {
  let isPassive = false;
  for (let token = firstToken; token < endToken; token++) {
    const word = words[token]!;
    // "is said to have responded", "is heard saying": a verb behind it speaks, and the subject with it.
    if (word === 'to' || (isPassive && word.endsWith('ing'))) return false;
    if (raisingVerbs.has(word)) isPassive = true;
    if (!states.has(word) && isParticiple(word) && hasAuxiliary(words, firstToken, token)) isPassive = true;
  }
  return isPassive;
}

/** "seems to fail": like a passive, its subject is part of what is said. */
const raisingVerbs: ReadonlySet<string> = new Set(['appear', 'appears', 'appeared']);

/** Participles that tell the state of whoever holds the view. */
const states: ReadonlySet<string> = new Set(
  'agreed assured committed concerned convinced determined disappointed focused inclined intended opposed persuaded prepared resolved satisfied set shocked surprised sworn worried'.split(
    ' ',
  ),
);

const passiveAuxiliaries: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function isParticiple(word: string): boolean {
  return reportingVerbForms.get(word)?.some(({ forms }) => forms.includes('participle')) === true;
}

/** Between auxiliary and participle stand adverbs and negations only, so the nearest few words are enough. */
function hasAuxiliary(words: readonly string[], first: number, participle: number): boolean {
  for (let token = participle - 1; token >= Math.max(first, participle - 4); token--)
    if (passiveAuxiliaries.has(words[token]!)) return true;
  return false;
}

/** Whether a span ends where a passive cue begins: its subject. */
export function isSubjectOf(cue: TokenRange, span: TokenRange): boolean {
  return span.endToken === cue.firstToken;
}

/** Words that open a clause, so that nothing before the cue is part of what was said. */
const clauseOpeners: ReadonlySet<string> = new Set('that whether if what how why when where who'.split(' '));

/**
 * The contents of a passive cue with the right subject. Before "to" it is what is said to do it, and content:
 * "The plan is expected to fail". Before a clause it is none: "It" in "It was alleged that …", whoever was asked
 * in "He was asked whether …". `before` is the span before the cue.
 */
export function withPassiveSubject(
  document: Document,
  cue: TaggedSpan,
  contents: readonly TaggedSpan[],
  before: TaggedSpan | undefined,
): readonly TaggedSpan[] {
  const { words } = document;
  const subject = before && isSubjectOf(cue, before) ? before : undefined;
  const complement = contents.find(({ firstToken }) => firstToken >= cue.endToken);
  if (!subject || !complement || !hasPassiveCue(document, cue)) return contents;
  const rest = contents.filter((content) => content !== subject);
  const opening = words[complement.firstToken]!;
  if (opening === 'to') return [{ ...subject, role: 'content' }, ...rest];
  const isEmpty = words[subject.firstToken] === 'it' && subject.endToken === subject.firstToken + 1;
  return isEmpty || clauseOpeners.has(opening) || words[cue.endToken - 1] === 'about' ? rest : contents;
}
