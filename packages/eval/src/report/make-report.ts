import { stderr } from 'node:process';

import { readCorpus } from '../corpora/index.js';
import type { Corpus } from '../corpora/index.js';
import type { Sample } from '../corpora/sample.js';
import type { Options } from '../options.js';
import { measureSpeed } from '../speed/speed-report.js';
import { measureCorpus } from './measure-corpus.js';
import type { CorpusReport, Report } from './report.js';

export type SpeedLength = 'none' | 'brief' | 'full';

/** Measures everything the options name. */
export function makeReport(options: Options, speed: SpeedLength): Report {
  const corpora = openCorpora(options);
  const readByMany = corpora.some(({ scope }) => scope === 'attribution') ? samplesReadByMany(options) : [];
  const reports: Record<string, CorpusReport> = {};
  for (const corpus of corpora)
    reports[corpus.title] = measureCorpus(corpus, corpus.scope === 'attribution' ? readByMany : []);
  // The longest articles are nearest to what users have; the seeds are short.
  const timed = corpora.find(({ scope }) => scope === 'attribution') ?? corpora[0];
  return {
    schemaVersion: 1,
    corpora: reports,
    ...(speed !== 'none' &&
      timed && { speed: measureSpeed(timed.title, timed.samples, { brief: speed === 'brief', say }) }),
  };
}

/** The corpora that are there; for each that is not, a line on standard error. */
export function openCorpora(options: Options): Corpus[] {
  return options.corpora.flatMap((name) => readCorpus(name, options, say) ?? []);
}

/** The articles of PolNeAR's training part that several people annotated. */
function samplesReadByMany(options: Options): Sample[] {
  const train = readCorpus('polnear', { ...options, split: 'train', limit: Infinity }, () => undefined);
  return (train?.samples ?? []).filter(({ gold }) => gold.others.length > 0);
}

function say(line: string): void {
  stderr.write(`${line}\n`);
}
