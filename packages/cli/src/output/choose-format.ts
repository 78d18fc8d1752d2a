import { extname } from 'node:path';

import { createFormat } from '../formats/create-format.js';
import type { FormatSettings } from '../formats/create-format.js';
import { formatNames } from '../formats/format.js';
import type { Format, FormatName } from '../formats/format.js';
import type { Io } from '../io.js';
import type { ExtractOptions } from '../options.js';
import type { TextChoice } from '../record.js';
import { colorDepth } from '../terminal/color-depth.js';
import { UsageError } from '../usage-error.js';

const widestByDefault = 100;
const withoutTerminal = 80;

/** Extensions that leave no doubt. */
const byExtension: Readonly<Record<string, string>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.parquet': 'parquet',
  '.md': 'markdown',
  '.html': 'html',
  '.txt': 'pretty',
};

/** The format the user wants: by name, or by the name of the output. Absent where it is left to the inputs. */
export function wantedFormat({ format, out }: ExtractOptions, isFolder: boolean): FormatName | undefined {
  if (format !== undefined || out === undefined) return format;
  if (isFolder) return 'ndjson';
  const name = byExtension[extname(out).toLowerCase()];
  const found = formatNames.find((known) => known === name);
  if (found !== undefined) return found;
  throw new UsageError(`--out ${out}: the name does not tell the format; say it with --format.`);
}

export interface ChosenFormat {
  readonly format: Format;
  readonly settings: FormatSettings;
}

/** `several`: whether there can be more than one article, whatever there is today. */
export async function openFormat(
  name: FormatName,
  several: boolean,
  options: ExtractOptions,
  io: Io,
): Promise<ChosenFormat> {
  const toFile = options.out !== undefined;
  const columns = toFile ? withoutTerminal : Math.min(io.output.columns ?? withoutTerminal, widestByDefault);
  const settings: FormatSettings = {
    several,
    width: options.width ?? columns,
    depth: toFile ? 0 : colorDepth(options.color, io),
    explain: options.explain,
    list: options.list,
    byteOrderMark: options.bom,
    rawCells: options.rawCells,
    text: textChoice(options),
  };
  if (name !== 'pretty' && io.output.isTerminal && !toFile && isBinary(name)) {
    throw new UsageError(`${name} is not for terminals: add --out quotes.${name}, or write into a pipe.`);
  }
  return { format: await createFormat(name, settings), settings };
}

function textChoice({ withText, text }: ExtractOptions): TextChoice {
  if (withText && !text) throw new UsageError('--with-text and --no-text contradict each other: choose one.');
  if (withText) return 'always';
  return text ? 'auto' : 'never';
}

function isBinary(name: string): boolean {
  return name === 'parquet';
}
