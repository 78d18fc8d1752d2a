import type { OptionSpec } from './option.js';

/** How inputs are found and read; shared by the commands that read articles. */
export interface ReadingOptions {
  readonly from: InputFormat;
  readonly url?: string;
  readonly scope: 'speech' | 'attribution';
  readonly kinds?: readonly ('direct' | 'indirect' | 'mixed')[];
  readonly minConfidence?: number;
  readonly people?: string;
  readonly corrections?: string;
  readonly jobs?: number;
  /** In seconds. */
  readonly timeout: number;
}

/** What every command knows. */
export interface CommonOptions {
  readonly quiet: boolean;
  /** `false` for `--no-config`. */
  readonly config?: string | boolean;
}

export const inputFormats = [
  'auto',
  'text',
  'html',
  'markdown',
  'json-ld',
  'ninjs',
  'json-feed',
  'newsml-g2',
  'nitf',
  'rss',
  'atom',
  'ndjson',
  'warc',
] as const;

export type InputFormat = (typeof inputFormats)[number];

export const readingOptions: readonly OptionSpec[] = [
  {
    name: 'from',
    value: { kind: 'choice', placeholder: 'format', choices: inputFormats },
    initial: 'auto',
    configurable: true,
    description:
      'how to read: auto, text, html, markdown, json-ld, ninjs, json-feed, newsml-g2, nitf, rss, atom, ndjson or warc (default: auto, which goes by the content and the name; gzip is unpacked by itself)',
  },
  {
    name: 'url',
    value: { kind: 'text', placeholder: 'address' },
    description: 'fetch one page over http or https and read it; private and local addresses are refused',
  },
  {
    name: 'scope',
    value: { kind: 'choice', placeholder: 'scope', choices: ['speech', 'attribution'] },
    initial: 'speech',
    configurable: true,
    description:
      'speech: what was said; attribution: also what is believed, known or wanted (default: speech)',
  },
  {
    name: 'kinds',
    value: { kind: 'choices', placeholder: 'kinds', choices: ['direct', 'indirect', 'mixed'] },
    configurable: true,
    description: 'only these, with commas between: direct, indirect, mixed (default: all)',
  },
  {
    name: 'min-confidence',
    value: { kind: 'number', placeholder: 'share', least: 0, most: 1, whole: false },
    configurable: true,
    description: 'leave out quotations of lower confidence, from 0 to 1 (default: 0)',
  },
  {
    name: 'people',
    value: { kind: 'path', placeholder: 'table.csv' },
    configurable: true,
    description: 'people you know, a CSV with the columns name, aliases, id, kind, gender and role',
  },
  {
    name: 'corrections',
    value: { kind: 'path', placeholder: 'file.json' },
    configurable: true,
    description: 'corrections made by hand, applied to the quotations they name',
  },
  {
    name: 'jobs',
    short: 'j',
    value: { kind: 'number', placeholder: 'count', least: 1, most: 256, whole: true },
    configurable: true,
    description: 'threads at work (default: one for each core; small inputs take none)',
  },
  {
    name: 'timeout',
    value: { kind: 'number', placeholder: 'seconds', least: 0.1, most: 3600, whole: false },
    initial: 10,
    configurable: true,
    description:
      'longest time for one article, in threads; then it is reported and passed over (default: 10)',
  },
];

export const commonOptions: readonly OptionSpec[] = [
  {
    name: 'quiet',
    short: 'q',
    configurable: true,
    initial: false,
    description: 'no progress and no summary on standard error; failures are still told',
  },
  {
    name: 'config',
    value: { kind: 'path', placeholder: 'file' },
    description:
      'take options from this file (default: inquit.config.json in this folder or the nearest above it)',
  },
  { name: 'no-config', description: 'look for no configuration file' },
];

/** Where the pretty formats go. */
export const terminalOptions: readonly OptionSpec[] = [
  {
    name: 'width',
    value: { kind: 'number', placeholder: 'columns', least: 20, most: 1000, whole: true },
    configurable: true,
    description: 'columns of the pretty format (default: those of the terminal, at most 100; 80 without one)',
  },
  {
    name: 'no-color',
    configurable: true,
    description: 'brackets in place of colours; NO_COLOR and FORCE_COLOR are respected too',
  },
];
