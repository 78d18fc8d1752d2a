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
  readonly extraction: Extraction;
}

export interface Unreadable {
  readonly id?: RecordId;
  readonly name: string;
  readonly error: LineError;
}

/** The JSON of one article, without a final line break; on one line unless `indent` is given. */
export function toJson(result: Result, indent?: number): string {
  return writeRecord(result, indent);
}
