import { segment } from '@inquit/core/internal';
import type { Document, TaggedSpan, Tagger } from '@inquit/core/internal';

import { confidenceEvidence } from '../../../core/src/link/confidence.js';
import { linkSpans } from '../../../core/src/link/index.js';
import { annotate } from '../../../eval/src/annotations/annotation.js';
import type { Annotation } from '../../../eval/src/annotations/annotation.js';
import { judge } from '../../../eval/src/annotations/comparison.js';
import type { Sample } from '../../../eval/src/corpora/sample.js';
import { forecastsOf } from '../../../eval/src/metrics/calibration.js';
import type { PredictedQuote } from '../../../eval/src/systems/system.js';
import { learnConfidence } from './learn-confidence.js';
import type { Verdict } from './learn-confidence.js';
import { learnLinks, linkSettings } from './learn-links.js';
import { linkExamples } from './link-examples.js';

/** An annotated article, and a tagger that has not seen it. */
export interface HeldOutArticle {
  readonly sample: Sample;
  readonly tagger: Tagger;
}

/**
 * The linker's weights, from three readings of each article: the annotators' own spans, the trained tagger's and the
 * rules'. Whatever tags, the linker has seen its like.
 */
export function trainLinker(articles: readonly HeldOutArticle[], rules: Tagger): Record<string, number> {
  const examples = articles.flatMap(({ sample, tagger }) => {
    const document = segment(sample.article);
    const gold = sample.gold.attributions
      .map((attributed) => annotate(document, attributed))
      .filter(({ content }) => content.length > 0);
    return [goldSpans(gold), tagger.tag(document), rules.tag(document)].flatMap((spans) =>
      linkExamples(document, spans, gold),
    );
  });
  return learnLinks(examples, linkSettings);
}

/** The weights of confidence, by what the linker, as it is now, makes of held-out spans. */
export function trainConfidence(articles: readonly HeldOutArticle[]): ReturnType<typeof learnConfidence> {
  return learnConfidence(articles.flatMap(verdictsOf));
}

function verdictsOf({ sample, tagger }: HeldOutArticle): Verdict[] {
  const document = segment(sample.article);
  const { context, links } = linkSpans(document, tagger.tag(document));
  // The place in the list stands in for a confidence, so that each forecast leads back to its link.
  const predicted = links.map(({ content, cue, source }, place): PredictedQuote => {
    const range = (span: TaggedSpan) => rangeOf(document, span);
    return {
      kind: 'indirect',
      content: content.map(range),
      cue: cue ? [range(cue)] : [],
      source: source ? [range(source)] : [],
      speakers: [],
      confidence: place,
    };
  });
  return forecastsOf(judge(sample, predicted)).flatMap(({ confidence: place, isRight }) => {
    const link = links[place]!;
    // What only a hand-written rule found is measured by `pnpm eval rules`.
    if (link.content[0]!.probability === undefined) return [];
    return [{ evidence: confidenceEvidence(context, link), isRight }];
  });
}

function rangeOf({ tokens }: Document, { firstToken, endToken }: TaggedSpan): { start: number; end: number } {
  return { start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]! };
}

/** Each annotated span once: sources and cues are shared. */
function goldSpans(gold: readonly Annotation[]): TaggedSpan[] {
  const spans = new Map<string, TaggedSpan>();
  for (const { asWritten } of gold)
    for (const role of ['source', 'cue', 'content'] as const)
      for (const { firstToken, endToken } of asWritten[role])
        spans.set(`${role} ${firstToken} ${endToken}`, { role, firstToken, endToken, taggedBy: 'gold' });
  return [...spans.values()];
}
