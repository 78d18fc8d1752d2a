import type { Document, TaggedSpan, TokenRange } from '../document.js';
import { TokenKind } from '../document.js';
import { cueAdjectives } from '../lexicon/cue-adjectives.js';
import { cueNouns } from '../lexicon/cue-nouns.js';
import { prepositions } from '../lexicon/function-words.js';
import { reportingVerbForms } from '../lexicon/inflect.js';
import type { ReportingVerb } from '../lexicon/reporting-verbs.js';
import type { Attitude } from '../types.js';
import { countBefore } from '../span.js';

/**
 * The attitude of the cue's head: its last reporting verb, else its noun. Prepositions, colons, dashes and the
 * absence of a cue report what was said; so does a word no list knows beside words in quotation marks.
 * Beside other content such a word ("loves", "leans toward") more often tells what someone wants.
 */
export function attitudeOf(
  document: Document,
  cue: TokenRange | undefined,
  content: readonly TaggedSpan[],
): Attitude {
  // Without cue and marks nothing shows that words were uttered.
  if (!cue) return hasMarkedWords(document, content) ? 'assertion' : 'belief';
  let verbAttitude: Attitude | undefined;
  let nounAttitude: Attitude | undefined;
  let head: ReportingVerb | undefined;
  let hasWord = false;
  for (let token = cue.firstToken; token < cue.endToken; token++) {
    const word = document.words[token]!;
    if (document.tokens.kind[token] === TokenKind.word) hasWord = true;
    if (plainCues.has(word)) nounAttitude ??= 'assertion';
    for (const { verb, rest } of reportingVerbForms.get(word) ?? []) {
      if (!rest.every((part, index) => document.words[token + 1 + index] === part)) continue;
      verbAttitude = verb.attitude;
      head = verb;
      break;
    }
    nounAttitude ??= cueNouns.get(word)?.attitude ?? cueAdjectives.get(word)?.attitude;
  }
  const known = verbAttitude ?? nounAttitude;
  const isMarked = hasMarkedWords(document, content);
  if (known === 'assertion' && endsInDeed(document, cue, content)) return 'eventuality';
  if (known === 'assertion' && !isMarked) {
    if (head && isDeed(document, head, cue, content)) return 'eventuality';
    if (isAct(document, cue, content)) return 'eventuality';
  }
  if (known !== undefined) return known;
  return !hasWord || isMarked ? 'assertion' : 'eventuality';
}

/**
 * Whether a verb of speech tells a deed here, because its content is nothing that it can say: "opened a new wing",
 * "has offered a reward"; or names another source: "citing fishermen".
 */
function isDeed(
  document: Document,
  verb: ReportingVerb,
  cue: TokenRange,
  content: readonly TaggedSpan[],
): boolean {
  const { firstToken, endToken } = content[0]!;
  if (verb.lemma === 'cite') return endToken === firstToken + 1;
  // "allowed that it was late", against "what she is allowed to say".
  if (verb.lemma === 'allow') return document.words[firstToken] !== 'that';
  const { frames, prepositions: own } = verb;
  if (frames.length === 0 || document.words[firstToken] === 'to') return false;
  if (own.includes(document.words[cue.endToken - 1]!)) return false;
  return frames.every((frame) => frame === 'quotation' || frame === 'infinitive');
}

/** "went on to expand the plan": the verb behind "to" is what they did, whatever words in it stand in marks. */
function endsInDeed({ words, tokens }: Document, cue: TokenRange, content: readonly TaggedSpan[]): boolean {
  const last = words[cue.endToken - 1]!;
  if (cue.endToken - cue.firstToken < 3 || words[cue.endToken - 2] !== 'to') return false;
  if (reportingVerbForms.has(last) || cueNouns.has(last) || cueAdjectives.has(last)) return false;
  return tokens.kind[content[0]!.firstToken] !== TokenKind.punctuation;
}

/** Prepositions that open a circumstance, never what was said: "ruled in exile", "spoke at a rally". */
const circumstances = new Set(['in', 'at', 'from', 'during', 'after', 'before', 'with', 'by', 'on']);

/**
 * Whether a verb of speech tells an act here: "ruled in exile", "reacted furiously to the decision". Its content
 * opens with a circumstance, or hangs on a preposition that the verb does not speak with.
 */
function isAct(document: Document, cue: TokenRange, content: readonly TaggedSpan[]): boolean {
  const { words } = document;
  const first = content[0]!;
  if (first.firstToken < cue.endToken) return false;
  if (circumstances.has(words[first.firstToken]!) && first.firstToken === cue.endToken) return true;
  const last = words[cue.endToken - 1]!;
  if (cue.endToken - cue.firstToken < 2 || !prepositions.has(last) || last === 'that') return false;
  for (let token = cue.firstToken; token < cue.endToken - 1; token++) {
    const speaksWith = (prepositionsOfWord: readonly string[]): boolean => prepositionsOfWord.includes(last);
    const word = words[token]!;
    if (speaksWith(cueNouns.get(word)?.prepositions ?? [])) return false;
    for (const { verb, rest } of reportingVerbForms.get(word) ?? [])
      if (speaksWith(verb.prepositions) || rest.includes(last)) return false;
  }
  return !plainCues.has(words[cue.firstToken]!);
}

/** Words of cues that are neither verb nor noun. */
const plainCues = new Set(['according', 'per', 'reportedly', 'allegedly']);

function hasMarkedWords({ stretches }: Document, content: readonly TaggedSpan[]): boolean {
  return content.some(({ firstToken, endToken }) => {
    const first = countBefore(stretches.length, (index) => stretches[index]!.firstToken < firstToken);
    return first < stretches.length && stretches[first]!.firstToken < endToken;
  });
}
