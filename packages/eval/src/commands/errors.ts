import { stdout } from 'node:process';

import type { Judged } from '../annotations/comparison.js';
import { classifyErrors, errorKinds } from '../errors/classify.js';
import type { ExtractionError } from '../errors/classify.js';
import { showError } from '../errors/show-error.js';
import { onlyAskedFor } from '../metrics/asked-for.js';
import { contentOverlapWithSource } from '../metrics/content-overlap.js';
import { f1 } from '../metrics/prf.js';
import { slice } from '../metrics/slices.js';
import type { Options } from '../options.js';
import { openCorpora } from '../report/make-report.js';
import { runSystem } from '../report/measure-corpus.js';
import { markdownTable, percent } from '../report/markdown-table.js';
import { product } from '../systems/index.js';

/** Lists the commonest errors and the worst articles. Holds corpus text, so it goes to the terminal and nowhere else. */
export function printErrors(options: Options): boolean {
  const corpora = openCorpora(options);
  for (const corpus of corpora) {
    const judged = runSystem(product, corpus).map((one) => slice(one, options.slice ?? 'all'));
    const errors = judged.flatMap((one) => classifyErrors(one).map((error) => ({ judged: one, error })));
    const total = judged.reduce((sum, one) => sum + onlyAskedFor(one).gold.length, 0);
    stdout.write(`## ${corpus.title}: ${errors.length} errors, ${total} attributions\n\n`);
    stdout.write(`${kindTable(errors.map(({ error }) => error))}\n\n`);
    stdout.write(`${worstArticles(judged, options.show)}\n\n`);
    stdout.write('{source} [cue] <content>\n\n');
    for (const kind of errorKinds) {
      const examples = spread(
        errors.filter(({ error }) => error.kind === kind),
        options.show,
      );
      if (examples.length === 0) continue;
      stdout.write(`### ${kind}\n\n`);
      for (const { judged: one, error } of examples)
        stdout.write(`${one.id}\n${showError(one.document, error)}\n\n`);
    }
  }
  return corpora.length > 0;
}

function kindTable(errors: readonly ExtractionError[]): string {
  const kinds = ['direct', 'indirect', 'mixed'] as const;
  const rows = errorKinds
    .map((errorKind) => {
      const ofKind = errors.filter(({ kind }) => kind === errorKind);
      const counts = kinds.map(
        (kind) => ofKind.filter((error) => (error.gold ?? error.prediction)!.kind === kind).length,
      );
      return { errorKind, all: ofKind.length, counts };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all);
  return markdownTable(
    ['error', 'all', ...kinds],
    rows.map(({ errorKind, all, counts }) => [errorKind, String(all), ...counts.map(String)]),
  );
}

function worstArticles(judged: readonly Judged[], show: number): string {
  const scored = judged
    .map((one) => ({ one, score: f1(contentOverlapWithSource(onlyAskedFor(one))) }))
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => a.score! - b.score!)
    .slice(0, show * 3);
  return markdownTable(
    ['worst articles, by content overlap with right source', 'F1', 'gold', 'found'],
    scored.map(({ one, score }) => [
      one.id,
      percent(score),
      String(one.gold.length),
      String(one.predicted.length),
    ]),
  );
}

/** So many of a list, from all over it. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor(((index + 0.5) * items.length) / count)]!,
  );
}
