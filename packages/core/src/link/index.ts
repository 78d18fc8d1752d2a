import type { Attribution, Document, TaggedSpan } from '../document.js';
import { attitudeOf } from './attitude.js';
import { chooseCue, chooseSource } from './choose.js';
import { confidenceOf } from './confidence.js';
import { joinContinued } from './join-continued.js';
import type { LinkContext } from './link-context.js';
import { readContext } from './link-context.js';
import { orderOf } from './order-of.js';
import { withPassiveSubject } from './passive-cue.js';

/** Content, cue and source while they are being joined. */
export interface Link {
  readonly content: readonly TaggedSpan[];
  readonly cue?: TaggedSpan;
  readonly source?: TaggedSpan;
  readonly linkedBy: string;
  /** How sure the choosers were of the cue and of the source: between 0 and 1. */
  readonly cueProbability: number;
  readonly sourceProbability: number;
}

/** What is three times likelier to be wrong than right is left out, unless quotation marks say that it was said. */
const leastConfidence = 0.25;

/** A cue of this probability may bring in weak content, where it has no other. */
const strongCue = 0.6;

/**
 * Joins tagged spans into attributions: each content gets its cue, each of those cues its source; then contents
 * without a cue go on with the quotation before them, or stand alone. Weak spans come in
 * only as parts of an attribution; an attribution that is most likely wrong is dropped.
 */
export function link(document: Document, spans: readonly TaggedSpan[]): Attribution[] {
  const { context, links } = linkSpans(document, spans);
  return links
    .map((joined) => toAttribution(context, joined))
    .filter(
      ({ confidence, content }) => confidence >= leastConfidence || opensWithMarks(context, content[0]),
    );
}

/** The same before it is said how sure it is: what that is learned from. */
export function linkSpans(
  document: Document,
  spans: readonly TaggedSpan[],
): { readonly context: LinkContext; readonly links: readonly Link[] } {
  const context = readContext(document, spans);
  const { byCue, loose } = contentsOfCues(context);
  const links = [...linksOfCues(context, byCue), ...loose.map((content) => linkWithoutCue(context, content))];
  const numbers = new Map(context.placed.map(({ span }, index) => [span, index]));
  const joined = joinContinued(document, links).map((one) =>
    one.cue ? one : withNamedSource(context, one, numbers.get(one.content[0]!)!),
  );
  return { context, links: joined };
}

/** Without a cue a source may still stand by: `“Enough.” ¶ Noor Haddad, Marseille`. */
function withNamedSource(context: LinkContext, loose: Link, content: number): Link {
  const { index, probability } = chooseSource(context, content, content);
  if (index === undefined) return { ...loose, sourceProbability: probability };
  return { ...loose, source: context.placed[index]!.span, sourceProbability: probability };
}

function opensWithMarks({ inMarks }: LinkContext, { firstToken }: TaggedSpan): boolean {
  return inMarks[firstToken] === 2;
}

interface ChosenContent {
  /** Indices into `placed`, in text order. */
  readonly contents: number[];
  /** The least sure of the choices. */
  probability: number;
}

function contentsOfCues(context: LinkContext): {
  readonly byCue: ReadonlyMap<number, ChosenContent>;
  readonly loose: readonly { readonly content: number; readonly probability: number }[];
} {
  const byCue = new Map<number, ChosenContent>();
  const loose: { content: number; probability: number }[] = [];
  const weak: number[] = [];
  context.placed.forEach(({ span }, content) => {
    if (span.role !== 'content') return;
    if (span.isWeak) {
      weak.push(content);
      return;
    }
    const { index: cue, probability } = chooseCue(context, content);
    if (cue === undefined) loose.push({ content, probability });
    else addContent(byCue, cue, content, probability);
  });
  const settled = new Set(byCue.keys());
  for (const content of weak) {
    const { index: cue, probability } = chooseCue(context, content);
    if (cue === undefined || settled.has(cue)) continue;
    const span = context.placed[cue]!.span;
    if ((span.probability ?? 1) < strongCue) continue;
    settled.add(cue);
    addContent(byCue, cue, content, probability);
  }
  return { byCue, loose };
}

function addContent(
  byCue: Map<number, ChosenContent>,
  cue: number,
  content: number,
  probability: number,
): void {
  const chosen = byCue.get(cue);
  if (!chosen) byCue.set(cue, { contents: [content], probability });
  else {
    chosen.contents.push(content);
    chosen.probability = Math.min(chosen.probability, probability);
  }
}

function linksOfCues(context: LinkContext, byCue: ReadonlyMap<number, ChosenContent>): Link[] {
  const { placed } = context;
  const spoken = new Set<number>();
  const inOrder = [...byCue].sort(([a], [b]) => a - b);
  return inOrder.map(([cueIndex, { contents, probability }]) => {
    const choice = chooseSource(context, cueIndex, contents[0]!);
    const cue = placed[cueIndex]!.span;
    const content = withPassiveSubject(
      context.document,
      cue,
      contents.map((index) => placed[index]!.span),
      placed[cueIndex - 1]?.span,
    );
    const source = choice.index === undefined ? undefined : placed[choice.index]!.span;
    const isShared = choice.index !== undefined && spoken.has(choice.index);
    if (choice.index !== undefined) spoken.add(choice.index);
    return {
      content,
      cue,
      ...(source && { source }),
      linkedBy: isShared ? 'shared-source' : orderOf(content, cue, source),
      cueProbability: probability,
      sourceProbability: choice.probability,
    };
  });
}

function linkWithoutCue(
  { placed }: LinkContext,
  { content, probability }: { content: number; probability: number },
): Link {
  return {
    content: [placed[content]!.span],
    linkedBy: 'no-cue',
    cueProbability: probability,
    sourceProbability: 1,
  };
}

function toAttribution(context: LinkContext, joined: Link): Attribution {
  const { content, cue, source, linkedBy } = joined;
  return {
    content: content as [TaggedSpan, ...TaggedSpan[]],
    ...(cue && { cue }),
    ...(source && { source }),
    attitude: attitudeOf(context.document, cue, content),
    linkedBy,
    confidence: confidenceOf(context, joined),
  };
}
