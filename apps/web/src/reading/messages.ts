import type { Article, Extraction } from '@inquit/core';

/** What somebody gave the page to read: typed or pasted text, or the bytes of a file or an address. */
export interface ReadingInput {
  readonly data: string | Uint8Array;
  /** The file's name. */
  readonly name?: string;
  /** Where it was fetched from. */
  readonly url?: string;
  /** The encoding that came with it. */
  readonly charset?: string;
}

/** An article and what was found in it. */
export interface Reading {
  readonly article: Article;
  /** In the `'attribution'` scope: the page's filters narrow it down. */
  readonly extraction: Extraction;
  /** The article's place among those of all inputs. */
  readonly articleIndex: number;
  /** A title for each article: feeds and the like hold several, and several files may be open. */
  readonly titles: readonly string[];
  /** Time the parsing and extraction took in the worker. */
  readonly milliseconds: number;
}

/** What the page asks of the worker. The answer carries the same `id`. */
export interface ReadingRequest {
  readonly id: number;
  readonly inputs: readonly ReadingInput[];
  readonly articleIndex: number;
}

export type ReadingResponse =
  { readonly id: number; readonly reading: Reading } | { readonly id: number; readonly failure: string };
