/** `pnpm train`: from annotated articles to the model that inquit tags with. */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

import { foldOf } from './data/folds.js';
import { readTrainingArticles } from './data/training-article.js';
import { readOptions, usage, UsageError } from './options.js';
import type { Options } from './options.js';
import { cardFile, weightsFile } from './places.js';
import { trainModel } from './train-model.js';
import { renewCard } from './write/model-card.js';
import { weightsModule } from './write/weights-module.js';
import { writeModel } from './write/write-model.js';

process.exitCode = run(process.argv.slice(2));

function run(argv: readonly string[]): number {
  if (argv.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    train(readOptions(argv));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function train({ corpus, out, date, leftOut, settings }: Options): void {
  const say = sayOnStandardError();
  say(`reading ${'jsonLines' in corpus ? corpus.jsonLines : corpus.bratTexts}`);
  const articles = readTrainingArticles(corpus).filter(
    ({ id }) => !leftOut || foldOf(id, leftOut.folds) !== leftOut.fold,
  );
  if (articles.length === 0) throw new UsageError('There is no article to learn from.');
  const model = trainModel(articles, settings, say);
  const bytes = writeModel(model);
  const module = weightsModule(bytes);
  const gzippedCount = gzipSync(module, { level: 9 }).length;
  say(`${model.rows.length} rows, ${bytes.length} bytes; ${gzippedCount} as a module, compressed`);
  if (out !== undefined) {
    writeFileSync(out, bytes);
    return;
  }
  const card = renewCard(readFileSync(cardFile, 'utf8'), {
    model,
    settings,
    date: date!,
    byteCount: bytes.length,
    gzippedCount,
  });
  writeFileSync(weightsFile, module);
  writeFileSync(cardFile, card);
  say(`wrote ${weightsFile} and the generated part of ${cardFile}`);
}

/** Lines with the CPU time so far, which is what a busy machine leaves alone. */
function sayOnStandardError(): (line: string) => void {
  return (line) => {
    const { user, system } = process.cpuUsage();
    process.stderr.write(`${((user + system) / 1e6).toFixed(1).padStart(6)} s  ${line}\n`);
  };
}
