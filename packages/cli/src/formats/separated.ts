import { rowColumns, toRows } from '@inquit/core/rows';
import type { QuoteRow } from '@inquit/core/rows';
import { stringify } from 'csv-stringify/sync';

import type { Format } from './format.js';

export interface SeparatedOptions {
  readonly separator: ',' | '\t';
  /** A byte-order mark, by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
  /** Writes what looks like a formula as it is. */
  readonly rawCells?: boolean;
}

/**
 * CSV or TSV: one row a quotation. A cell that a spreadsheet would take for a formula gets an apostrophe before it, as
 * OWASP says; speech may well begin with a hyphen, so `--raw-cells` turns that off for readers that are programs.
 */
export function separatedFormat(options: SeparatedOptions): Format {
  const isTsv = options.separator === '\t';
  const write = (rows: readonly (readonly Cell[])[]): string =>
    stringify(
      rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cleanCell(cell, isTsv) : cell))),
      {
        delimiter: options.separator,
        escape_formulas: options.rawCells !== true,
        cast: { boolean: String },
      },
    );
  const header = write([rowColumns.map(({ name }) => name)]);
  return {
    name: isTsv ? 'tsv' : 'csv',
    extension: isTsv ? '.tsv' : '.csv',
    pure: true,
    holdsErrors: false,
    begin: (options.byteOrderMark === true ? '\ufeff' : '') + header,
    separator: '',
    write: (result) => {
      if ('error' in result) return '';
      const name = result.id === undefined ? undefined : String(result.id);
      const rows = toRows(result.article, result.extraction, name);
      return rows.length === 0 ? '' : write(rows.map(toCells));
    },
    end: () => '',
  };
}

type Cell = QuoteRow[keyof QuoteRow];

function toCells(row: QuoteRow): Cell[] {
  return rowColumns.map(({ name }) => row[name]);
}

/** No reader takes a NUL; those of TSV mostly know no quoted tabs and line breaks. */
function cleanCell(text: string, isTsv: boolean): string {
  const clean = text.replaceAll('\0', '\ufffd');
  return isTsv ? clean.replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' ') : clean;
}
