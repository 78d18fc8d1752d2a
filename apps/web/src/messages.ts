import type { Article, Extraction } from '@inquit/core';

/** An article and what was found in it. */
export interface Reading {
  readonly article: Article;
  readonly extraction: Extraction;
  /** Time the parsing and extraction took in the worker. */
  readonly milliseconds: number;
}

/** What the page asks of the worker. The answer carries the same `id`. */
export interface ReadingRequest {
  readonly id: number;
  readonly text: string;
}

export type ReadingResponse =
  { readonly id: number; readonly reading: Reading } | { readonly id: number; readonly failure: string };
