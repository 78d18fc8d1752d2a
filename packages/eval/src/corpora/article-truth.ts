import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { readJsonLines } from './json-lines.js';

interface TruthRecord {
  readonly id: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
  readonly title?: string | null;
  readonly authors?: readonly string[] | string | null;
  readonly date?: string | null;
  readonly with?: readonly string[] | null;
  readonly without?: readonly string[] | null;
}

/** What a perfect parser makes of a page. */
export interface PageTruth {
  readonly paragraphs: readonly string[];
  readonly headline?: string;
  readonly authors: readonly string[];
  /** As the corpus writes it: a day, or a moment. */
  readonly datePublished?: string;
  /** Words that the body must hold. */
  readonly mustHold: readonly string[];
  /** Words that it must not hold: navigation, captions, advertisements. */
  readonly mustNotHold: readonly string[];
}

/** A page as bytes, before any parsing: its article is what is measured, so the reader makes none. */
export interface PageSample {
  readonly id: string;
  readonly url: string;
  readonly html: Uint8Array;
  readonly gold: PageTruth;
}

/** Reads `truth.jsonl` with its `pages/<id>.html.gz`, one page at a time: all of them together are large. */
export function* readArticleTruth(folder: string, limit = Infinity): Generator<PageSample> {
  for (const record of readJsonLines<TruthRecord>(join(folder, 'truth.jsonl')).slice(0, limit)) {
    const page = join(folder, 'pages', `${record.id}.html.gz`);
    if (!existsSync(page)) continue;
    yield { id: record.id, url: record.url, html: gunzipSync(readFileSync(page)), gold: toTruth(record) };
  }
}

function toTruth(record: TruthRecord): PageTruth {
  const { paragraphs, title, authors, date } = record;
  return {
    paragraphs,
    ...(title && { headline: title }),
    authors: typeof authors === 'string' ? (authors === '' ? [] : [authors]) : (authors ?? []),
    ...(date && { datePublished: date }),
    mustHold: record.with ?? [],
    mustNotHold: record.without ?? [],
  };
}
