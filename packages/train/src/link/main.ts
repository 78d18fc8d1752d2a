/**
 * From annotated articles to the linker's tables. Takes the models that `pnpm train --folds K --fold I --out FILE`
 * wrote, in the order of the folds, so that each article is tagged by one that has not seen it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { readModel, rulesTagger } from '@inquit/core/internal';

import { makeCrfTagger } from '../../../core/src/tag/crf/index.js';
import { readPolnear } from '../../../eval/src/corpora/polnear.js';
import { foldOf } from '../data/folds.js';
import { repository } from '../places.js';
import { confidenceWeightsModule } from './learn-confidence.js';
import { linkWeightsModule } from './link-weights-module.js';
import { trainConfidence, trainLinker } from './train-linker.js';

const usage = `node packages/train/dist/link.js weights|confidence --corpus FILE --model FILE --model FILE …

  weights       writes packages/core/src/link/lexicon/link-weights.ts; build again before the next step
  confidence    writes packages/core/src/link/confidence-weights.ts
`;

const folder = `${repository}packages/core/src/link/`;

process.exitCode = run();

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { corpus: { type: 'string' }, model: { type: 'string', multiple: true } },
  });
  const [what] = positionals;
  const { corpus, model: files = [] } = values;
  if (corpus === undefined || files.length < 2 || (what !== 'weights' && what !== 'confidence')) {
    process.stderr.write(usage);
    return 2;
  }
  const taggers = files.map((file) => makeCrfTagger(readModel(readFileSync(file))));
  const articles = readPolnear(corpus).map((sample) => ({
    sample,
    tagger: taggers[foldOf(sample.id, taggers.length)]!,
  }));
  if (what === 'weights')
    writeFileSync(`${folder}lexicon/link-weights.ts`, linkWeightsModule(trainLinker(articles, rulesTagger)));
  else writeFileSync(`${folder}confidence-weights.ts`, confidenceWeightsModule(trainConfidence(articles)));
  return 0;
}
