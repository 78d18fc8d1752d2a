import type { Article, Diagnostic, Evidence, Extraction, Mention, Quote, Span, Speaker } from '@inquit/core';

import type { LineError, RecordId } from './ndjson.js';

/** The version of the JSON output. Fields are only ever added within a version. */
export const schemaVersion = 1;

/** What came of one article: its quotations, or why there are none. `name` is for people. */
export type Result = Extracted | Unreadable;

export interface Extracted {
  readonly id?: RecordId;
  readonly name: string;
  readonly article: Article;
  readonly extraction: Extraction;
}

export interface Unreadable {
  readonly id?: RecordId;
  readonly name: string;
  readonly error: LineError;
}

type Keys =
  | 'schemaVersion'
  | 'error'
  | keyof Extraction
  | keyof Quote
  | keyof Evidence
  | keyof Mention
  | keyof Span
  | keyof Speaker
  | keyof Diagnostic
  | keyof LineError
  | keyof NonNullable<Speaker['gender']>;

/**
 * Every key of the output, in the order in which objects on every level list theirs, however they were
 * built. A field that core adds does not compile until it has its place here.
 */
const keyOrder = Object.keys({
  schemaVersion: 0,
  id: 0,
  code: 0,
  severity: 0,
  message: 0,
  name: 0,
  kind: 0,
  start: 0,
  end: 0,
  text: 0,
  content: 0,
  cue: 0,
  source: 0,
  quotes: 0,
  speakers: 0,
  diagnostics: 0,
  error: 0,
  attitude: 0,
  confidence: 0,
  evidence: 0,
  taggedBy: 0,
  linkedBy: 0,
  resolvedBy: 0,
  within: 0,
  aliases: 0,
  role: 0,
  affiliation: 0,
  mentions: 0,
  gender: 0,
  value: 0,
  anonymous: 0,
  span: 0,
} satisfies Record<Keys, 0>);

/** The JSON of one article, without a final line break; on one line unless `indent` is given. */
export function toJson(result: Result, indent?: number): string {
  const { quotes, speakers, diagnostics } = 'error' in result ? nothing : result.extraction;
  const error = 'error' in result ? result.error : undefined;
  const record = { schemaVersion, id: result.id, quotes, speakers, diagnostics, error };
  return JSON.stringify(record, keyOrder, indent).replace(lineSeparators, escapeUnit);
}

const nothing: Extraction = { quotes: [], speakers: [], diagnostics: [] };

// JSON allows these inside strings, but many readers of lines, Python's among them, split at them.
const lineSeparators = /[\u0085\u2028\u2029]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
