/** A small made-up corpus with a verb that no lexicon knows, so that whoever finds it has learned it. */
import { articleOfText } from '../../eval/src/corpora/article-of-text.js';
import type { Attributed, Range } from '../../eval/src/corpora/sample.js';
import { toTrainingArticle } from '../src/data/training-article.js';
import type { TrainingArticle } from '../src/data/training-article.js';
import { defaultSettings } from '../src/settings.js';
import type { Settings } from '../src/settings.js';

const people = ['Maria Diaz', 'Tom Okafor', 'Lena Brandt', 'Ravi Sen', 'Ines Costa'];
const things = ['the bridge', 'the school', 'the new line', 'the harbour'];
const news = ['would open in May', 'was safe', 'had cost too much', 'is closed for good'];
const others = ['drove to', 'painted', 'measured', 'sold'];

/** Like a corpus: each article says one thing in a made-up way, and does another. */
export function madeArticles(count = 40): TrainingArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const [who, thing, what, deed] = [people, things, news, others].map(
      (list, turn) => list[(index * (turn + 1) + (index >> 2)) % list.length]!,
    ) as [string, string, string, string];
    return madeArticle(
      `article-${index}`,
      `{source ${who}} {cue glorped} {content that ${thing} ${what}}. ${who} ${deed} ${thing} that day.`,
    );
  });
}

/** `{source Maria Diaz} {cue said} {content it rained}.`: one attribution, its spans marked. */
export function madeArticle(id: string, marked: string): TrainingArticle {
  const ranges: Record<string, Range[]> = { source: [], cue: [], content: [] };
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const span = /^\{(source|cue|content) (.*)\}$/s.exec(piece);
    if (span) ranges[span[1]!]!.push({ start: text.length, end: text.length + span[2]!.length });
    text += span ? span[2]! : piece;
  }
  const attribution = { id: 'A1', isSure: true, ...(ranges as unknown as Attributed) };
  return toTrainingArticle({
    id,
    article: articleOfText(text),
    gold: { attributions: [attribution], others: [], notQuotations: [] },
  });
}

export const smallSettings: Settings = { ...defaultSettings, rowBits: 14, keep: 0.3, rate: 0.1, epochs: 8 };

export const silently = (): void => undefined;
