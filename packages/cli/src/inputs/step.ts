import type { ArticleFormat } from '@inquit/core';

import type { Line } from '../lines.js';
import type { LineError, RecordId } from '../ndjson.js';

/** What stands between the inputs and the workers, in the order of the inputs. */
export type Step =
  | { readonly kind: 'start-of-input'; readonly name: string }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** An input that could not be opened or read to its end. */
  | { readonly kind: 'failed-input'; readonly message: string }
  | { readonly kind: 'end-of-input'; readonly name: string; readonly failed: boolean };

/** One thing to read, by itself: what a worker gets. `name` is for people. */
export type Unit = LineUnit | DocumentUnit | BadUnit;

export interface LineUnit {
  readonly kind: 'line';
  readonly name: string;
  readonly line: Line;
}

export interface DocumentUnit {
  readonly kind: 'document';
  readonly name: string;
  readonly id?: string;
  readonly bytes: Uint8Array;
  readonly format?: ArticleFormat;
  readonly url?: string;
  readonly charset?: string;
  /** When a crawler or this command fetched it, in ISO 8601. */
  readonly dateRetrieved?: string;
}

/** Something of an input that cannot be read, in its place. */
export interface BadUnit {
  readonly kind: 'bad';
  readonly name: string;
  readonly id?: RecordId;
  readonly error: LineError;
}

export function sizeOf(unit: Unit): number {
  switch (unit.kind) {
    case 'line':
      return unit.line.bytes.length;
    case 'document':
      return unit.bytes.length;
    case 'bad':
      return 0;
  }
}
