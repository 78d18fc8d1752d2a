import type { TextChoice } from '../record.js';
import type { ColorDepth } from '../terminal/color-depth.js';
import type { Format, FormatName } from './format.js';

/** What formats need to know of the run; each takes what concerns it. */
export interface FormatSettings {
  /** Whether there can be more than one article, whatever there is today. */
  readonly several: boolean;
  /** Columns of a line of the pretty format. */
  readonly width: number;
  readonly depth: ColorDepth;
  /** Pretty: says which rules decided. */
  readonly explain: boolean;
  /** Pretty: one line a quotation in place of the article. */
  readonly list?: boolean;
  /** JSON and NDJSON: whether records carry the text; where absent, where the input does not hold it. */
  readonly text?: TextChoice;
  /** CSV and TSV: opens with a byte-order mark, by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
  /** CSV and TSV: writes what looks like a formula as it is. Only for readers that are no spreadsheets. */
  readonly rawCells?: boolean;
}

/** The format of this name. What it needs is loaded only here, so that the command starts at once. */
export async function createFormat(name: FormatName, settings: FormatSettings): Promise<Format> {
  return creators[name](settings);
}

const creators: Readonly<Record<FormatName, (settings: FormatSettings) => Promise<Format>>> = {
  pretty: async (settings) => (await import('./pretty.js')).prettyFormat(settings),
  json: async ({ several, text = 'auto' }) => (await import('./json.js')).jsonFormat(several, text),
  ndjson: async ({ text = 'auto' }) => (await import('./ndjson.js')).ndjsonFormat(text),
  csv: (settings) => createSeparated(',', settings),
  tsv: (settings) => createSeparated('\t', settings),
  parquet: async () => (await import('./parquet.js')).parquetFormat(),
  markdown: async () => (await import('./markdown.js')).markdownFormat(),
  html: async () => (await import('./html.js')).htmlFormat(),
  'web-annotation': (settings) => createConverted('web-annotation', settings),
  'json-ld': (settings) => createConverted('json-ld', settings),
  tei: async ({ several }) => (await import('./tei.js')).teiFormat(several),
  brat: async () => (await import('./brat.js')).bratFormat(),
  citron: (settings) => createConverted('citron', settings),
};

async function createSeparated(
  separator: ',' | '\t',
  { byteOrderMark = false, rawCells = false }: FormatSettings,
): Promise<Format> {
  const { separatedFormat } = await import('./separated.js');
  return separatedFormat({ separator, byteOrderMark, rawCells });
}

async function createConverted(
  name: 'web-annotation' | 'json-ld' | 'citron',
  { several }: FormatSettings,
): Promise<Format> {
  const { convertedJsonFormat } = await import('./converted-json.js');
  return convertedJsonFormat(name, several);
}
