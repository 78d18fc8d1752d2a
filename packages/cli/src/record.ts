import type { Article, Extraction } from '@inquit/core';
import { schemaVersion, toJson as writeRecord } from '@inquit/core/record';

import type { LineError, RecordId } from './ndjson.js';

export { schemaVersion };

/** What came of one article: its quotations, or why there are none. `name` is for people. */
export type Result = Extracted | Unreadable;

export interface Extracted {
  readonly id?: RecordId;
  readonly name: string;
  /** When a crawler or this command fetched it, in ISO 8601. */
  readonly dateRetrieved?: string;
  /** What whoever runs the command should know of it, and its readers need not. */
  readonly notes?: readonly string[];
  readonly article: Article;
  /** Whether the text is, letter for letter, one that the input holds: offsets into it need no copy. */
  readonly isOwnText?: boolean;
  readonly extraction: Extraction;
}

export interface Unreadable {
  readonly id?: RecordId;
  readonly name: string;
  readonly error: LineError;
}

/** Whether a record carries the text that its offsets point into; `auto`: unless the input holds just that text. */
export type TextChoice = 'auto' | 'always' | 'never';

/** The JSON of one article, without a final line break; on one line unless `indent` is given. */
export function toJson(result: Result, choice: TextChoice, indent?: number): string {
  if ('error' in result || !wantsText(result, choice)) return writeRecord(result, indent);
  return writeRecord({ ...result, textOf: result.article }, indent);
}

function wantsText({ isOwnText = false }: Extracted, choice: TextChoice): boolean {
  return choice === 'always' || (choice === 'auto' && !isOwnText);
}
