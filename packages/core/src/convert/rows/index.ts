/** Quotations as flat rows, for spreadsheets, data frames and Parquet. */
export { namesOf, wordsOf } from '../speaker-summary.js';
export { countWords } from '../words.js';
export { rowColumns } from './row-columns.js';
export { toRows } from './to-rows.js';
export type { QuoteRow, RowColumn } from './row-columns.js';
