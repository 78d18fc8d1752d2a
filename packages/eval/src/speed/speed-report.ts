import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Sample } from '../corpora/sample.js';
import { repository } from '../places.js';
import { runSelf } from './child.js';
import { doublings, measureGrowth } from './growth.js';
import type { Growth, GrowthOptions } from './growth.js';
import { measurePackageSizes } from './package-size.js';
import type { PackageSizes } from './package-size.js';
import { measureResolveShare } from './resolve-share.js';
import { measureStartUp } from './start-up.js';
import type { StartUp } from './start-up.js';
import { textFamilies } from './text-families.js';
import { measureThroughput } from './throughput.js';
import type { Throughput } from './throughput.js';

export interface SpeedReport extends Throughput {
  /** The corpus whose texts were timed. */
  readonly texts: string;
  /** Megabytes of memory at the most, by characters of text; 0: Node and core by themselves. */
  readonly peakMegabytes: Readonly<Record<string, number>>;
  readonly sizes: PackageSizes;
  readonly startUp: StartUp;
  /** CPU time of finding the speakers, as a share of all that extraction does before it. */
  readonly resolveShare?: number;
  readonly growth: readonly Growth[];
}

/** `brief` lets each family of texts grow until it can be timed well; else to 4 million characters. */
export interface SpeedOptions {
  readonly brief: boolean;
  say(line: string): void;
}

export function measureSpeed(texts: string, samples: readonly Sample[], options: SpeedOptions): SpeedReport {
  const { brief, say } = options;
  return {
    texts,
    ...measureThroughput(samples.map(({ article }) => article.text)),
    peakMegabytes: measurePeaks(say),
    sizes: measurePackageSizes(),
    startUp: measureStartUp(say),
    resolveShare: measureResolveShare(samples.map(({ article }) => article)),
    growth: textFamilies(ordinaryText()).map((family) => measureGrowth(family, growthOptions(brief))),
  };
}

function growthOptions(brief: boolean): GrowthOptions {
  const lengths = doublings(brief ? 4_000 : 64_000, 4_096_000);
  return { lengths, enoughMilliseconds: brief ? 120 : Infinity, runs: 3 };
}

/** The command by which this program runs itself to be measured. */
export const peakCommand = 'peak-memory';

/** One of the repository's own articles. */
export function ordinaryText(): string {
  return readFileSync(join(repository, 'seeds/strait-talks.txt'), 'utf8').trim();
}

function measurePeaks(say: (line: string) => void): Record<string, number> {
  const peaks: Record<string, number> = {};
  for (const length of ['0', '1000000', '4000000']) {
    const usage = runSelf([peakCommand, length]);
    if (usage) peaks[length] = Math.round(usage.peakMegabytes);
    else say(`Skipped the peak memory of ${length} characters: the process did not end well.`);
  }
  return peaks;
}
