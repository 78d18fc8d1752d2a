import type { ParagraphRole } from '@inquit/core';

import { comparePeople, judge } from '../annotations/comparison.js';
import type { Comparison, Judged } from '../annotations/comparison.js';
import type { Corpus } from '../corpora/index.js';
import type { Sample } from '../corpora/sample.js';
import { onlyAskedFor } from '../metrics/asked-for.js';
import { expectedCalibrationError, forecastsOf, reliabilityTable } from '../metrics/calibration.js';
import { slice, sliceNames } from '../metrics/slices.js';
import type { SliceName } from '../metrics/slices.js';
import { systems, product } from '../systems/index.js';
import { resolveGold } from '../systems/resolve-gold.js';
import type { System } from '../systems/system.js';
import { attributionScores } from './attribution-scores.js';
import { people } from './report.js';
import type { Columns, CorpusReport } from './report.js';
import { round } from './score.js';
import type { Scores } from './score.js';
import { resolverScores, sieveScores, speakerScores } from './speaker-scores.js';
import { speechScores } from './speech-scores.js';

/** Runs every system over a corpus and measures all there is to measure. */
export function measureCorpus(corpus: Corpus, readByMany: readonly Sample[]): CorpusReport {
  const { samples, scope } = corpus;
  const runs = systems.map((system) => ({ system, judged: runSystem(system, corpus) }));
  const judged = runs.find(({ system }) => system === product)!.judged;
  const agreements = readByMany.flatMap(comparePeople);
  const hasSpeakers = samples.some(({ gold }) =>
    gold.attributions.some(({ speakers }) => speakers !== undefined),
  );
  const hasUnsure = scope === 'speech';
  const outcomes = hasSpeakers ? judged.flatMap(resolveGold) : [];
  const naming = runs.filter(({ system }) => system.findsSources);
  return {
    articles: samples.length,
    attributions: samples.reduce((sum, { gold }) => sum + gold.attributions.length, 0),
    unsearched: countUnsearched(judged),
    tokens: judged.reduce((sum, { document }) => sum + document.tokens.count, 0),
    attribution: Object.fromEntries(sliceNames.map((name) => [name, sliceColumns(name, runs, agreements)])),
    ...(hasSpeakers && {
      speaker: Object.fromEntries(naming.map((run) => [run.system.name, speakerScores(run.judged)])),
      resolver: resolverScores(outcomes),
      sieves: sieveScores(outcomes),
    }),
    ...(hasUnsure && {
      speech: Object.fromEntries(
        runs.map((run) => [run.system.name, onlyMeaningful(run.system, speechScores(run.judged))]),
      ),
    }),
    ...calibrationOf(judged),
  };
}

export function runSystem(system: System, { samples, scope }: Corpus): Judged[] {
  return samples.map((sample) => judge(sample, system.extract(sample.article, scope)));
}

function sliceColumns(
  name: SliceName,
  runs: readonly { readonly system: System; readonly judged: readonly Judged[] }[],
  agreements: readonly Comparison[],
): Columns {
  const columns: Record<string, Columns[string]> = {};
  for (const { system, judged } of runs)
    columns[system.name] = onlyMeaningful(
      system,
      attributionScores(judged.map((one) => slice(onlyAskedFor(one), name))),
    );
  if (agreements.length > 0) columns[people] = attributionScores(agreements.map((one) => slice(one, name)));
  return columns;
}

/** Without the metrics of sources and cues, for a system that names none. */
function onlyMeaningful({ findsSources }: System, scores: Scores): Scores {
  if (findsSources) return scores;
  return Object.fromEntries(
    Object.entries(scores).filter(([metric]) => !/source|cue|speaker|verb|triple|Citron/.test(metric)),
  );
}

/** Attributions that begin in paragraphs where no quotations are sought. */
function countUnsearched(judged: readonly Judged[]): number {
  return judged.flatMap(({ document, gold }) =>
    gold.filter(({ content }) => {
      const { firstToken } = content[0]!;
      const paragraph = document.paragraphs.find((candidate) => candidate.endToken > firstToken);
      return paragraph !== undefined && unsearchedRoles.has(paragraph.paragraph.role);
    }),
  ).length;
}

const unsearchedRoles: ReadonlySet<ParagraphRole> = new Set(['note', 'byline', 'dateline']);

function calibrationOf(judged: readonly Judged[]): Pick<CorpusReport, 'calibration'> {
  const bins = reliabilityTable(judged.flatMap(forecastsOf));
  const expectedError = expectedCalibrationError(bins);
  if (expectedError === undefined) return {};
  return {
    calibration: {
      expectedError: round(expectedError),
      bins: bins.map((bin) => ({
        ...bin,
        meanConfidence: round(bin.meanConfidence),
        rightShare: round(bin.rightShare),
      })),
    },
  };
}
