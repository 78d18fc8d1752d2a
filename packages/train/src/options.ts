import { parseArgs } from 'node:util';

import type { CorpusPlace } from './data/training-article.js';
import { defaultSettings } from './settings.js';
import type { Settings } from './settings.js';

export interface Options {
  readonly corpus: CorpusPlace;
  /** Where the bytes go; absent: into `packages/model-en`, with its card. */
  readonly out?: string;
  /** The day the card is dated. */
  readonly date?: string;
  /** Trains without the articles of one fold. */
  readonly leftOut?: { readonly folds: number; readonly fold: number };
  readonly settings: Settings;
}

/** A mistake of whoever typed the command. */
export class UsageError extends Error {}

export const usage = `pnpm train --corpus FILE [options]

  --corpus FILE     PolNeAR's training part, as JSON lines; or
  --brat DIR        a folder of articles; --brat-annotations DIR if the .ann files are elsewhere
  --out FILE        writes the model's bytes there, and nothing else
                    (default: packages/model-en/src/weights.ts, and the generated part of its MODEL_CARD.md)
  --date YYYY-MM-DD the day to write into the card; needed without --out
  --seed N          default ${defaultSettings.seed}: the same seed and corpus give the same bytes
  --folds K         cut the articles into K folds, by their ids, …
  --fold I          … and train without fold I, from 0 (only with --out)
  --set NAME=VALUE  another setting, may be repeated: ${Object.keys(defaultSettings).join(', ')}
`;

export function readOptions(argv: readonly string[]): Options {
  const { out, date, seed, folds, fold, set, ...places } = parse(argv);
  const corpus = readPlace(places.corpus, places.brat, places['brat-annotations']);
  if ((folds === undefined) !== (fold === undefined))
    throw new UsageError('--folds and --fold belong together.');
  if (out === undefined && fold !== undefined) throw new UsageError('--fold needs --out.');
  if (out === undefined && date === undefined) throw new UsageError('--date or --out is missing.');
  if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))
    throw new UsageError(`--date takes a day, as 2026-01-31, not "${date}".`);
  const overrides = Object.fromEntries((set ?? []).map(readSetting));
  const settings = { ...defaultSettings, ...overrides };
  return {
    corpus,
    ...(out !== undefined && { out }),
    ...(date !== undefined && { date }),
    ...(folds !== undefined && fold !== undefined && { leftOut: readFold(folds, fold) }),
    settings: seed === undefined ? settings : { ...settings, seed: wholeNumber('--seed', seed) },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        corpus: { type: 'string' },
        brat: { type: 'string' },
        'brat-annotations': { type: 'string' },
        out: { type: 'string' },
        date: { type: 'string' },
        seed: { type: 'string' },
        folds: { type: 'string' },
        fold: { type: 'string' },
        set: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readPlace(jsonLines?: string, bratTexts?: string, bratAnnotations?: string): CorpusPlace {
  if ((jsonLines === undefined) === (bratTexts === undefined))
    throw new UsageError('One of --corpus and --brat is needed.');
  if (jsonLines !== undefined) return { jsonLines };
  return { bratTexts: bratTexts!, bratAnnotations: bratAnnotations ?? bratTexts! };
}

function readFold(folds: string, fold: string): { folds: number; fold: number } {
  const count = wholeNumber('--folds', folds);
  const index = wholeNumber('--fold', fold);
  if (count < 2 || index >= count) throw new UsageError(`There is no fold ${fold} of ${folds}.`);
  return { folds: count, fold: index };
}

function readSetting(setting: string): [string, number] {
  const [name = '', value = ''] = setting.split('=');
  if (!(name in defaultSettings)) throw new UsageError(`There is no setting "${name}".`);
  if (value.trim() === '' || !Number.isFinite(Number(value)))
    throw new UsageError(`--set ${name} takes a number, not "${value}".`);
  return [name, Number(value)];
}

function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isInteger(number) || number < 0)
    throw new UsageError(`${option} takes a whole number, not "${value}".`);
  return number;
}
