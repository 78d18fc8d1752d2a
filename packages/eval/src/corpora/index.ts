import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Scope } from '@inquit/core';

import { repository } from '../places.js';
import { readBrat } from './brat.js';
import { readNewsSpeech } from './news-speech.js';
import { readPolnear } from './polnear.js';
import type { Sample } from './sample.js';
import { readSeeds } from './seeds.js';
import { readSpeakers } from './speakers.js';

export const corpusNames = ['polnear', 'news-speech', 'seeds', 'brat'] as const;
export type CorpusName = (typeof corpusNames)[number];
export type Split = 'train' | 'dev';

export interface Corpus {
  /** As in the table: "polnear dev". */
  readonly title: string;
  /** What its annotators marked. */
  readonly scope: Scope;
  readonly samples: readonly Sample[];
}

export interface CorpusOptions {
  readonly folder: string;
  readonly split: Split;
  readonly limit: number;
  /** A folder of brat files, and where their annotations are if not beside them. */
  readonly brat?: string;
  readonly bratAnnotations?: string;
}

/** Reads a corpus; where it is absent, says so and yields nothing. */
export function readCorpus(
  name: CorpusName,
  options: CorpusOptions,
  say: (line: string) => void,
): Corpus | undefined {
  const { folder, split, limit } = options;
  const missing = (place: string): undefined => {
    say(`Skipped ${name}: ${place} is not there.`);
    return undefined;
  };
  switch (name) {
    case 'polnear': {
      const file = join(folder, 'polnear', `${split}.jsonl`);
      if (!existsSync(file)) return missing(file);
      const speakers = readSpeakers(join(folder, 'polnear', `${split}.speakers.jsonl`));
      return { title: `polnear ${split}`, scope: 'attribution', samples: readPolnear(file, speakers, limit) };
    }
    case 'news-speech': {
      const file = join(folder, 'news-speech', 'dev.jsonl');
      if (!existsSync(file)) return missing(file);
      return { title: 'news-speech dev', scope: 'speech', samples: readNewsSpeech(file, limit) };
    }
    case 'seeds':
      return { title: 'seeds', scope: 'speech', samples: readSeeds(join(repository, 'seeds'), limit) };
    case 'brat': {
      if (options.brat === undefined) return undefined;
      if (!existsSync(options.brat)) return missing(options.brat);
      return {
        title: 'brat',
        scope: 'attribution',
        samples: readBrat(options.brat, options.bratAnnotations, limit),
      };
    }
  }
}
