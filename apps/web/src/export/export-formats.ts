import type { Article, Extraction } from '@inquit/core';
import { toHtmlReport } from '@inquit/core/html-report';
import { toMarkdown } from '@inquit/core/markdown';
import { toJson } from '@inquit/core/record';
import { rowColumns, toRows } from '@inquit/core/rows';
import { toWebAnnotations } from '@inquit/core/web-annotation';
import { stringify } from 'csv-stringify/browser/esm/sync';

/** A way to take the result along. */
export interface ExportFormat {
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly convert: (article: Article, extraction: Extraction) => string;
}

/** The same converters as the command line's. */
export const exportFormats: readonly ExportFormat[] = [
  {
    title: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    convert: (article, extraction) => `${toJson({ article, extraction }, 2)}\n`,
  },
  {
    title: 'NDJSON',
    extension: 'ndjson',
    mediaType: 'application/x-ndjson',
    convert: (article, extraction) => `${toJson({ article, extraction })}\n`,
  },
  { title: 'CSV', extension: 'csv', mediaType: 'text/csv', convert: toCsv },
  {
    title: 'Web Annotation',
    extension: 'annotation.json',
    mediaType: 'application/ld+json',
    convert: (article, extraction) =>
      `${JSON.stringify(toWebAnnotations(article, extraction), undefined, 2)}\n`,
  },
  {
    title: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    convert: (article, extraction) => toMarkdown(article, extraction),
  },
  {
    title: 'HTML report',
    extension: 'html',
    mediaType: 'text/html',
    convert: (article, extraction) => toHtmlReport([{ article, extraction }]),
  },
];

/** One row a quotation. Cells that a spreadsheet would take for formulas begin with an apostrophe. */
export function toCsv(article: Article, extraction: Extraction): string {
  return stringify(toRows(article, extraction), {
    header: true,
    columns: rowColumns.map(({ name }) => name),
    escape_formulas: true,
    cast: { boolean: String },
  });
}
