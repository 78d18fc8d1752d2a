import type { KnownPerson, QuoteKind, Scope } from '@inquit/core';
import type { CorrectionsFile } from '@inquit/core/corrections';

import type { FormatSettings } from '../formats/create-format.js';
import type { FormatName } from '../formats/format.js';

/** What a worker must know before the first unit. Sent to it once, so it is plain data. */
export interface WorkSettings {
  readonly scope: Scope;
  readonly kinds?: readonly QuoteKind[];
  readonly minConfidence?: number;
  readonly people?: readonly KnownPerson[];
  readonly corrections?: CorrectionsFile;
  /** Absent: results are given back as they are. */
  readonly format?: { readonly name: FormatName; readonly settings: FormatSettings };
  /** A file, or a pair of them, for each article, for formats that have such. */
  readonly asFiles?: boolean;
}
