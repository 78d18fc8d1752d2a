import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { QuoteKind } from '@inquit/core';

import { articleOfText } from './article-of-text.js';
import type { Range, Sample } from './sample.js';

interface SeedGold {
  readonly quotes: readonly {
    readonly kind: QuoteKind;
    readonly content: readonly Range[];
    readonly cue?: Range;
    readonly source?: Range;
    readonly speakers: readonly { readonly name: string }[];
    readonly optional?: boolean;
  }[];
}

/** Reads the repository's own articles with their hand-checked quotations. */
export function readSeeds(folder: string, limit = Infinity): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && existsSync(join(folder, quotesFile(name))))
    .sort()
    .slice(0, limit)
    .map((name) => readSeed(folder, name));
}

function readSeed(folder: string, name: string): Sample {
  const { quotes } = JSON.parse(readFileSync(join(folder, quotesFile(name)), 'utf8')) as SeedGold;
  return {
    id: name.replace(/\.txt$/, ''),
    article: articleOfText(readFileSync(join(folder, name), 'utf8')),
    gold: {
      attributions: quotes.map(({ kind, content, cue, source, speakers, optional }, index) => ({
        id: `Q${index + 1}`,
        kind,
        source: source ? [source] : [],
        cue: cue ? [cue] : [],
        content,
        isSure: optional !== true,
        speakers: speakers.map((speaker) => ({ name: speaker.name, aliases: [] })),
      })),
      others: [],
      notQuotations: [],
    },
  };
}

function quotesFile(name: string): string {
  return name.replace(/\.txt$/, '.quotes.json');
}
