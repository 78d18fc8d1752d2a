import type { Document, TaggedSpan } from '../document.js';
import type { PlacedSpan } from './placed-span.js';
import { sentencesApart, tokensApart } from './placed-span.js';

export interface CueSource {
  readonly span: TaggedSpan;
  /** The source speaks by an earlier cue as well: `Diaz denied the claim and said …`. */
  readonly isShared: boolean;
}

/** How many spans to either side of a cue are looked at. */
const reach = 6;

/** What makes a source unlikely for a cue, in tokens of distance. */
const penalty = { sentence: 60, cueBetween: 40, contentBetween: 12, sourceAfter: 2 } as const;
const maxCost = 90;

/** Each cue's source: the nearest in its sentence, before it rather than after. A cue may have none. */
export function sourcesOfCues(document: Document, placed: readonly PlacedSpan[]): Map<TaggedSpan, CueSource> {
  const candidates: { readonly cue: TaggedSpan; readonly source: TaggedSpan; readonly cost: number }[] = [];
  placed.forEach((cue, index) => {
    if (cue.span.role !== 'cue') return;
    for (
      let other = Math.max(0, index - reach);
      other < Math.min(placed.length, index + reach + 1);
      other++
    ) {
      const source = placed[other]!;
      if (source.span.role !== 'source' || source.paragraph !== cue.paragraph) continue;
      const cost = costOf(placed, index, other);
      if (cost <= maxCost) candidates.push({ cue: cue.span, source: source.span, cost });
    }
  });
  candidates.sort(
    (a, b) =>
      a.cost - b.cost || a.cue.firstToken - b.cue.firstToken || a.source.firstToken - b.source.firstToken,
  );
  const sources = new Map<TaggedSpan, CueSource>();
  const used = new Set<TaggedSpan>();
  for (const { cue, source } of candidates) {
    if (sources.has(cue) || used.has(source)) continue;
    sources.set(cue, { span: source, isShared: false });
    used.add(source);
  }
  for (const { cue, source } of candidates) {
    if (sources.has(cue) || source.firstToken > cue.firstToken || !sharesSubject(document, cue)) continue;
    sources.set(cue, { span: source, isShared: true });
  }
  return sources;
}

function costOf(placed: readonly PlacedSpan[], cueIndex: number, sourceIndex: number): number {
  const cue = placed[cueIndex]!;
  const source = placed[sourceIndex]!;
  let cost = tokensApart(cue.span, source.span) + penalty.sentence * sentencesApart(cue, source);
  if (sourceIndex > cueIndex) cost += penalty.sourceAfter;
  for (
    let between = Math.min(cueIndex, sourceIndex) + 1;
    between < Math.max(cueIndex, sourceIndex);
    between++
  ) {
    const { role } = placed[between]!.span;
    if (role === 'cue') cost += penalty.cueBetween;
    if (role === 'content') cost += penalty.contentBetween;
  }
  return cost;
}

/** A verb after "and", "but" or a comma, or a participle, has the subject of the verb before it. */
function sharesSubject(document: Document, cue: TaggedSpan): boolean {
  const before = document.words[cue.firstToken - 1];
  if (before === 'and' || before === 'but' || before === ',' || before === '--' || before === '—')
    return true;
  return document.words[cue.firstToken]!.endsWith('ing');
}
