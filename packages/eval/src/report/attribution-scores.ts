import type { QuoteKind } from '@inquit/core';

import { roles } from '../annotations/annotation.js';
import type { Comparison } from '../annotations/comparison.js';
import { citronExact } from '../metrics/citron-exact.js';
import type { CitronPart } from '../metrics/citron-exact.js';
import { cofenet } from '../metrics/cofenet.js';
import {
  contentOverlap,
  contentOverlapWithSource,
  sourceWhereContentFound,
} from '../metrics/content-overlap.js';
import { directContentRecall } from '../metrics/direct-content-recall.js';
import { fragmentExact } from '../metrics/fragment-exact.js';
import { trackerQuotes, trackerSpeakers, trackerVerbs } from '../metrics/gender-gap-tracker.js';
import { paretiPartial, paretiStrict } from '../metrics/pareti.js';
import { tokenRole } from '../metrics/token-role.js';
import { tripleExact } from '../metrics/triple-exact.js';
import { ScoreList } from './score.js';
import type { Scores } from './score.js';

const citronParts: readonly CitronPart[] = ['cue', 'source', 'content', 'whole'];
const quoteKinds: readonly QuoteKind[] = ['direct', 'indirect', 'mixed'];

/** Every measure of attributions, over articles or over pairs of people. */
export function attributionScores(comparisons: readonly Comparison[]): Scores {
  const list = new ScoreList();
  const each = <Value>(measure: (comparison: Comparison) => Value): Value[] => comparisons.map(measure);
  for (const role of roles)
    list.addPrf(
      `fragment exact / ${role}`,
      each((one) => fragmentExact(one, role)),
    );
  for (const role of roles)
    list.addPrf(
      `token / ${role}`,
      each((one) => tokenRole(one, role)),
    );
  list.addPrf('content overlap', each(contentOverlap));
  list.addPrf('content overlap with right source', each(contentOverlapWithSource));
  list.addShare('source right where content found', each(sourceWhereContentFound));
  list.addPrf('triple exact', each(tripleExact));
  list.addShare('direct content recall', each(directContentRecall));
  for (const part of citronParts)
    list.addPrf(
      `Citron exact / ${part}`,
      each((one) => citronExact(one, part)),
    );
  for (const threshold of [0.3, 0.8]) {
    const name = `Gender Gap Tracker ${threshold}`;
    list.addPrf(
      `${name} / quotation`,
      each((one) => trackerQuotes(one, threshold)),
    );
    list.addShare(
      `${name} / speaker`,
      each((one) => trackerSpeakers(one, threshold)),
    );
    list.addShare(
      `${name} / verb`,
      each((one) => trackerVerbs(one, threshold)),
    );
  }
  for (const [name, measure] of [
    ['Pareti strict', paretiStrict],
    ['Pareti partial', paretiPartial],
  ] as const) {
    list.addPrf(
      `${name} / all`,
      each((one) => measure(one)),
    );
    for (const kind of quoteKinds)
      list.addPrf(
        `${name} / ${kind}`,
        each((one) => measure(one, kind)),
      );
  }
  for (const match of ['exact', 'begin'] as const)
    for (const role of roles)
      list.addPrf(
        `CofeNet ${match} / ${role}`,
        each((one) => cofenet(one, role, match)),
      );
  return list.toScores();
}
