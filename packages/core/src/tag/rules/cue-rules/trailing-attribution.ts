/**
 * Handles: Turnout was low, officials said. / The plan, officials said, would fail. / It is over, said Diaz.
 * Must not: After the game, Diaz said the team was tired. (What follows the cue is the content.)
 */
import type { TokenRange } from '../../../document.js';
import { skipAdjuncts } from '../adjuncts.js';
import { clauseEnd } from '../clause-end.js';
import type { CueContext, CueRule } from '../cue-rule.js';
import { beforeAside, sourceAfter, sourceBefore } from '../find-source.js';
import { skipRecipient } from '../recipient.js';
import { hasFrame } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';

/** A clause before the cue has at least this many tokens; fewer is an opening such as "Later, he said". */
const minClause = 4;

export const trailingAttribution: CueRule = {
  name: 'trailing-attribution',
  apply(context) {
    const { reading, passage, cue } = context;
    if (cue.isInfinitive || cue.isPassive || cue.isParticiple) return undefined;
    if (!hasFrame(cue, 'that') && !hasFrame(cue, 'zero')) return undefined;
    const comma = commaBefore(context);
    if (comma === undefined) return undefined;
    const inverted = cue.firstToken === comma + 1;
    const source = inverted ? sourceAfter(reading, cue, passage) : sourceBefore(reading, cue, passage);
    if (!source || (!inverted && source.firstToken !== comma + 1)) return undefined;
    const end = skipAdjuncts(
      reading,
      skipRecipient(reading, Math.max(cue.endToken, inverted ? source.endToken : 0), passage.endToken),
      passage.endToken,
    );
    if (end < passage.endToken && !isPause(reading.classes[end]!)) return undefined;
    // `Vera Holt, who replaced him, said the vote stands`: the comma closes an aside to the subject.
    const aside = inverted ? beforeAside(reading, comma, passage.firstToken) : undefined;
    if (aside && aside.firstToken <= passage.firstToken + 1) return undefined;
    const first: TokenRange = { firstToken: openingOf(context), endToken: comma };
    const rest = restOfClause(context, end);
    const isClause = first.endToken - first.firstToken >= minClause && hasVerb(context, first);
    if (!(isClause || rest.length > 0) || context.isTaken(first)) return undefined;
    return { content: [first, ...rest], cue, source };
  },
};

function commaBefore(context: CueContext): number | undefined {
  const { reading, passage, cue } = context;
  for (let token = cue.firstToken - 1; token > passage.firstToken; token--) {
    if (reading.stretchAt[token] !== -1) return undefined;
    if (reading.classes[token] === WordClass.comma) return token;
  }
  return undefined;
}

/** The passage's start without "But" or "And". */
function openingOf({ reading, passage }: CueContext): number {
  return reading.classes[passage.firstToken] === WordClass.coordinator
    ? passage.firstToken + 1
    : passage.firstToken;
}

function hasVerb({ reading }: CueContext, range: TokenRange): boolean {
  const opening = reading.classes[range.firstToken]!;
  // An opening circumstance ("In a letter to the board last week") is not a clause of its own.
  const startsAside =
    opening === WordClass.preposition ||
    opening === WordClass.subordinator ||
    opening === WordClass.ingForm ||
    opening === WordClass.pastForm;
  // Without a comma of its own it is all circumstance: "Asked if he would go, Doyle shrugged."
  const commas = reading.classes.subarray(range.firstToken, range.endToken).includes(WordClass.comma);
  if (opening === WordClass.pastForm && !commas) return false;
  for (let token = range.firstToken; token < range.endToken; token++) {
    const wordClass = reading.classes[token]!;
    if (wordClass === WordClass.auxiliary || wordClass === WordClass.subjectPronoun) return true;
    if (wordClass === WordClass.pastForm && !startsAside) return true;
  }
  return !startsAside && range.endToken - range.firstToken > 6;
}

/** `The plan, officials said, would fail.`: the clause goes on after the cue. */
function restOfClause(context: CueContext, end: number): TokenRange[] {
  const { reading, passage, cues } = context;
  if (end + 1 >= passage.endToken || reading.classes[end] !== WordClass.comma) return [];
  const next = reading.classes[end + 1]!;
  const goesOn =
    next === WordClass.auxiliary ||
    next === WordClass.pastForm ||
    next === WordClass.preposition ||
    next === WordClass.negation ||
    next === WordClass.other ||
    next === WordClass.mark ||
    next === WordClass.coordinator ||
    reading.words[end + 1] === 'that' ||
    next === WordClass.subordinator;
  if (!goesOn) return [];
  const rest = { firstToken: end + 1, endToken: clauseEnd(reading, end + 1, passage, cues) };
  return rest.endToken > rest.firstToken && !context.isTaken(rest) ? [rest] : [];
}

function isPause(wordClass: number): boolean {
  return (
    wordClass === WordClass.comma ||
    wordClass === WordClass.terminal ||
    wordClass === WordClass.dash ||
    wordClass === WordClass.semicolon
  );
}
