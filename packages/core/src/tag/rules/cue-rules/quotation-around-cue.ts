/**
 * Handles: “We won,” said Maria Diaz. / Diaz said: “We won.” / “We won,” Diaz said, “and it hurt.”
 * Must not: Diaz said the “miracle” fund never paid. (The marks stand inside a clause.)
 */
import type { TokenRange } from '../../../document.js';
import { skipAdjuncts } from '../adjuncts.js';
import { clauseEnd } from '../clause-end.js';
import type { CueContext, CueRule, Finding } from '../cue-rule.js';
import { sourceAfter, sourceBefore, passageSubject } from '../find-source.js';
import { skipRecipient } from '../recipient.js';
import { hasFrame } from '../verb-groups.js';
import { WordClass } from '../word-classes.js';

export const quotationAroundCue: CueRule = {
  name: 'quotation-around-cue',
  apply(context) {
    const { cue } = context;
    if (!hasFrame(cue, 'quotation') || cue.isInfinitive || cue.isPassive) return undefined;
    return quotationBefore(context) ?? quotationAfter(context);
  },
};

/** “…,” Diaz said / “…,” said Diaz, and the second half of a split quotation. */
function quotationBefore(context: CueContext): Finding | undefined {
  const { reading, passage, cue } = context;
  const inverted = contentEndingAt(context, cue.firstToken);
  if (inverted) {
    const source = cue.isParticiple ? undefined : sourceAfter(reading, cue, passage);
    const end = Math.max(cue.endToken, source?.endToken ?? 0);
    return finding(context, [inverted, ...secondHalf(context, end)], source);
  }
  const source = sourceBefore(reading, cue, passage);
  if (!source) return undefined;
  const content = contentEndingAt(context, source.firstToken);
  return (
    content &&
    finding(
      context,
      [content, ...secondHalf(context, cue.endToken), ...clauseThatGoesOn(context, content)],
      source,
    )
  );
}

/** The content that ends in a closing mark right before `token`, a comma between them allowed. */
function contentEndingAt(context: CueContext, token: number): TokenRange | undefined {
  const { reading, passage } = context;
  let end = token;
  while (end > passage.firstToken && reading.stretchAt[end - 1] === -1 && isPause(reading.classes[end - 1]!))
    end--;
  const index = end > passage.firstToken ? reading.stretchAt[end - 1]! : -1;
  if (index === -1) return undefined;
  const stretch = reading.stretches[index]!;
  // `The “miracle” fund,` – the mark must close a clause: a comma, question or stop stands in it or after it.
  if (end === token && !stretch.unclosed && !endsWithPause(context, stretch.endToken - 1)) return undefined;
  const firstToken = startOfContent(context, stretch.firstToken);
  // `In “Bridges,” Lin writes that …`: the marks name where it is said.
  if (firstToken === stretch.firstToken - 1 && reading.classes[firstToken] === WordClass.preposition)
    return undefined;
  const content = { firstToken, endToken: end };
  return context.isTaken(content) ? { firstToken: stretch.firstToken, endToken: stretch.endToken } : content;
}

/** A quotation that words lead into is mixed and begins with them: `The plan is “a mess,” Holt said`. */
function startOfContent(context: CueContext, markToken: number): number {
  const { reading, passage } = context;
  let start = passage.firstToken;
  while (start < markToken && reading.classes[start] === WordClass.coordinator) start++;
  return start;
}

function endsWithPause(context: CueContext, closing: number): boolean {
  // Inner marks may close first: ‘You are late,’”
  let last = closing - 1;
  while (
    context.reading.words[last] === '’' ||
    context.reading.words[last] === "'" ||
    context.reading.words[last] === '”'
  )
    last--;
  const inside = context.reading.words[last];
  return (
    inside === ',' ||
    inside === '?' ||
    inside === '!' ||
    inside === '…' ||
    inside === '...' ||
    inside === '—' ||
    inside === '--' ||
    inside === '.'
  );
}

/** `…,” Diaz said, “and it hurt.”`: the quotation goes on after the cue. */
function secondHalf(context: CueContext, from: number): TokenRange[] {
  const { reading, passage } = context;
  let token = skipAdjuncts(reading, skipRecipient(reading, from, passage.endToken), passage.endToken);
  if (token >= passage.endToken || !isPause(reading.classes[token]!)) return [];
  token++;
  const index = token < passage.endToken ? reading.stretchAt[token]! : -1;
  if (index === -1 || reading.stretches[index]!.firstToken !== token) return [];
  return [contentStartingAt(context, token)];
}

/** `The harvest was “the worst,” Bergman said, and some farms would not survive it.` */
function clauseThatGoesOn(context: CueContext, content: TokenRange): TokenRange[] {
  const { reading, passage, cues, cue } = context;
  const token = cue.endToken;
  const isMixed = reading.stretchAt[content.firstToken] === -1;
  if (
    !isMixed ||
    reading.classes[token] !== WordClass.comma ||
    reading.classes[token + 1] !== WordClass.coordinator
  )
    return [];
  const rest = { firstToken: token + 1, endToken: clauseEnd(reading, token + 1, passage, cues) };
  return context.isTaken(rest) || reading.stretchAt[rest.firstToken + 1] !== -1 ? [] : [rest];
}

/** Diaz said[, in a letter]: “We won.” */
function quotationAfter(context: CueContext): Finding | undefined {
  const { reading, passage, cue } = context;
  const inverted =
    cue.firstToken === passage.firstToken && !cue.isParticiple
      ? sourceAfter(reading, cue, passage)
      : undefined;
  const end = inverted?.endToken ?? cue.endToken;
  let token = skipAdjuncts(reading, skipRecipient(reading, end, passage.endToken), passage.endToken);
  const isPaused = token < passage.endToken && isPause(reading.classes[token]!);
  if (isPaused) token++;
  const index = token < passage.endToken ? reading.stretchAt[token]! : -1;
  if (index === -1 || reading.stretches[index]!.firstToken !== token) return undefined;
  // `would return “within minutes”`, `urged both sides “to abstain”`: without a pause the verb itself must report.
  const reports = hasFrame(cue, 'that') || hasFrame(cue, 'zero');
  if (!isPaused && (!reports || isGoverned(context) || (token > end && reading.words[token + 1] === 'to')))
    return undefined;
  const content = contentStartingAt(context, token);
  if (context.isTaken(content)) return undefined;
  const source =
    inverted ?? (cue.isParticiple ? passageSubject(reading, passage) : sourceBefore(reading, cue, passage));
  return finding(context, [content], source);
}

/** `said he had heard “a sort of moan”`: an earlier verb, with no comma between, reports this one. */
function isGoverned({ reading, cues, cue }: CueContext): boolean {
  const earlier = cues[cues.indexOf(cue) - 1];
  if (!earlier || earlier.isInfinitive) return false;
  for (let token = earlier.endToken; token < cue.firstToken; token++)
    if (reading.classes[token]! >= WordClass.comma || reading.classes[token] === WordClass.coordinator)
      return false;
  return true;
}

/** From an opening mark to where the clause ends: words that go on after the closing mark belong to the content. */
function contentStartingAt(context: CueContext, markToken: number): TokenRange {
  const { reading, passage, cues } = context;
  const { endToken } = reading.stretches[reading.stretchAt[markToken]!]!;
  const after = endToken < passage.endToken ? reading.classes[endToken]! : WordClass.terminal;
  // `told me, ‘Never sell it,’ and I never did`: a pause in the marks and "and" begin what was done next.
  const isOver = endsWithPause(context, endToken - 1) && after === WordClass.coordinator;
  const goesOn =
    !isOver &&
    after < WordClass.comma &&
    !cues.some((cue) => cue.firstToken >= endToken && cue.firstToken <= endToken + 3);
  return {
    firstToken: markToken,
    endToken: goesOn ? clauseEnd(reading, markToken, passage, cues) : endToken,
  };
}

function isPause(wordClass: number): boolean {
  return wordClass === WordClass.comma || wordClass === WordClass.colon || wordClass === WordClass.dash;
}

function finding(context: CueContext, content: TokenRange[], source: TokenRange | undefined): Finding {
  return { content, cue: context.cue, ...(source && { source }) };
}
