import type { Attribution, Document, TaggedSpan } from '../document.js';
import { attitudeOf } from './attitude.js';
import { confidenceOf } from './confidence.js';
import { contentsOfCues } from './contents-of-cues.js';
import { joinContinued } from './join-continued.js';
import { orderOf } from './order-of.js';
import { placeSpans } from './placed-span.js';
import { sourcesOfCues } from './sources-of-cues.js';

/** Content, cue and source while they are being joined. */
export interface Link {
  readonly content: readonly TaggedSpan[];
  readonly cue?: TaggedSpan;
  readonly source?: TaggedSpan;
  readonly linkedBy: string;
}

/**
 * Joins tagged spans into attributions: each cue gets its source, each content its cue; then contents
 * without a cue go on with the quotation before them, or stand alone. No content is dropped.
 */
export function link(document: Document, spans: readonly TaggedSpan[]): Attribution[] {
  const placed = placeSpans(document, spans);
  const sources = sourcesOfCues(document, placed);
  const { byCue, loose } = contentsOfCues(placed);
  const links: Link[] = [];
  for (const [cue, content] of byCue) {
    const source = sources.get(cue);
    links.push({
      content,
      cue,
      ...(source && { source: source.span }),
      linkedBy: source?.isShared ? 'shared-source' : orderOf(content, cue, source?.span),
    });
  }
  for (const content of loose) links.push({ content: [content], linkedBy: 'no-cue' });
  return joinContinued(document, links).map((joined) => toAttribution(document, joined));
}

function toAttribution(document: Document, { content, cue, source, linkedBy }: Link): Attribution {
  return {
    content: content as [TaggedSpan, ...TaggedSpan[]],
    ...(cue && { cue }),
    ...(source && { source }),
    attitude: attitudeOf(document, cue),
    linkedBy,
    confidence: confidenceOf(content[0]!, linkedBy),
  };
}
