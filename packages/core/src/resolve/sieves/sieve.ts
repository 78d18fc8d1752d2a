import type { Attribution, TokenRange } from '../../document.js';
import type { Discourse } from '../discourse.js';
import type { Entity } from '../model.js';
import type { SourcePart } from '../sources/source-phrase.js';

/** One way of telling whom a source refers to. Undefined: this sieve does not know; the next one is asked. */
export interface Sieve {
  readonly name: string;
  resolve(discourse: Discourse, source: SievedSource): readonly Entity[] | undefined;
}

export interface SievedSource {
  readonly part: SourcePart;
  readonly range: TokenRange;
  readonly attribution: Attribution;
  readonly attributionIndex: number;
}
