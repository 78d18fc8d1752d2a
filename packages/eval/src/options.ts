import { parseArgs } from 'node:util';

import { corpusNames } from './corpora/index.js';
import type { CorpusName, Split } from './corpora/index.js';
import { sliceNames } from './metrics/slices.js';
import type { SliceName } from './metrics/slices.js';
import { defaultCorporaFolder } from './places.js';

export interface Options {
  readonly command: string;
  readonly operands: readonly string[];
  readonly corpora: readonly CorpusName[];
  readonly folder: string;
  readonly split: Split;
  readonly slice?: SliceName;
  readonly limit: number;
  readonly brat?: string;
  readonly bratAnnotations?: string;
  readonly json: boolean;
  readonly speed: boolean;
  readonly peers: boolean;
  readonly show: number;
}

/** A mistake of whoever typed the command. */
export class UsageError extends Error {}

export const usage = `pnpm eval [command] [options]

  (no command)   the whole table, in Markdown; as JSON in .reports/eval.json
  errors         what goes wrong most, with the text around it (terminal only)
  rules          how often each rule, link and sieve is right, on train unless --split says otherwise
  articles       how well and how fast web pages are read; with --peers, beside other readers: takes minutes
  speed          time, memory and size at full length: takes minutes
  compare        against packages/eval/baseline.json; fails on a fall
  baseline       writes packages/eval/baseline.json
  readme         writes the accuracy table of README.md from the baseline

  --corpus NAME  ${corpusNames.join(', ')}; may be repeated (default: all there are)
  --split NAME   train or dev, of PolNeAR (default: dev)
  --slice NAME   ${sliceNames.join(', ')}: every metric for these attributions only
  --limit N      the first N articles of each corpus
  --show N       examples of each kind of error, and worst articles (default: 3)
  --corpora DIR  where the corpora are (default: $INQUIT_CORPORA or ../shared/corpora)
  --brat DIR     a folder of brat files to measure; --brat-annotations DIR if the .ann files are elsewhere
  --no-speed     accuracy only
  --peers        with articles and baseline: Readability and Defuddle on the same pages
  --json         JSON instead of Markdown
`;

export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const [command = 'table', ...operands] = positionals;
  const limit = values.limit === undefined ? Infinity : wholeNumber('--limit', values.limit);
  const { brat, slice } = values;
  if (slice !== undefined) check('--slice', slice, sliceNames);
  return {
    command,
    operands,
    corpora: readCorpora(values.corpus, brat),
    folder: values.corpora ?? defaultCorporaFolder,
    split: check('--split', values.split ?? (command === 'rules' ? 'train' : 'dev'), ['train', 'dev']),
    ...(slice !== undefined && { slice: check('--slice', slice, sliceNames) }),
    limit,
    ...(brat !== undefined && { brat }),
    ...(values['brat-annotations'] !== undefined && { bratAnnotations: values['brat-annotations'] }),
    json: values.json ?? false,
    speed: !(values['no-speed'] ?? false),
    peers: values.peers ?? false,
    show: values.show === undefined ? 3 : wholeNumber('--show', values.show),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        split: { type: 'string' },
        slice: { type: 'string' },
        limit: { type: 'string' },
        show: { type: 'string' },
        corpora: { type: 'string' },
        brat: { type: 'string' },
        'brat-annotations': { type: 'string' },
        'no-speed': { type: 'boolean' },
        peers: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readCorpora(given: readonly string[] | undefined, brat: string | undefined): CorpusName[] {
  if (given) return given.map((name) => check('--corpus', name, corpusNames));
  return brat === undefined ? corpusNames.filter((name) => name !== 'brat') : ['brat'];
}

function check<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const found = known.find((name) => name === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${known.join(', ')}, not "${value}".`);
  return found;
}

function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${option} takes a whole number, not "${value}".`);
  return number;
}
