import { articleOfText } from './article-of-text.js';
import { readJsonLines } from './json-lines.js';
import { pairsToRanges } from './pairs-to-ranges.js';
import type { OffsetPairs } from './pairs-to-ranges.js';
import type { Attributed, Sample } from './sample.js';
import type { SpeakersByArticle } from './speakers.js';

interface PolnearAttribution {
  readonly id: string;
  readonly source: OffsetPairs;
  readonly cue: OffsetPairs;
  readonly content: OffsetPairs;
}

interface PolnearRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly PolnearAttribution[];
  readonly others: readonly {
    readonly annotator: string;
    readonly attributions: readonly PolnearAttribution[];
  }[];
}

/** Reads PolNeAR as JSON lines. Attributions without content are left out: nothing can be found for them. */
export function readPolnear(
  file: string,
  speakers: SpeakersByArticle = new Map(),
  limit = Infinity,
): Sample[] {
  return readJsonLines<PolnearRecord>(file)
    .slice(0, limit)
    .map((record) => toSample(record, speakers));
}

function toSample(record: PolnearRecord, speakers: SpeakersByArticle): Sample {
  const known = speakers.get(record.id);
  return {
    id: record.id,
    article: articleOfText(record.text),
    gold: {
      attributions: record.attributions.filter(hasContent).map((attribution) => {
        const who = known?.get(attribution.id);
        return {
          id: attribution.id,
          ...toAttributed(attribution),
          isSure: true,
          ...(who && { speakers: who }),
        };
      }),
      others: record.others.map(({ annotator, attributions }) => ({
        name: annotator,
        attributions: attributions.filter(hasContent).map(toAttributed),
      })),
      notQuotations: [],
    },
  };
}

function hasContent({ content }: PolnearAttribution): boolean {
  return content.length > 0;
}

function toAttributed({ source, cue, content }: PolnearAttribution): Attributed {
  return { source: pairsToRanges(source), cue: pairsToRanges(cue), content: pairsToRanges(content) };
}
