import type { AsyncTagger, Tagger } from './document.js';
import { InquitError } from './errors.js';
import { makeCrfTagger } from './tag/crf/index.js';
import { readModel as readCrfModel } from './tag/crf/read-model.js';
import type { QuoteModel } from './types.js';

/** What a `QuoteModel` is inside. */
interface TaggerModel extends QuoteModel {
  readonly tagger: Tagger | AsyncTagger;
}

/**
 * A model from its bytes. Reading takes some ten milliseconds, so keep what it returns.
 *
 * Throws `InquitError` 'model-mismatch' where the bytes are damaged or belong to another version.
 */
export function readModel(bytes: Uint8Array): QuoteModel {
  if (!(bytes instanceof Uint8Array))
    throw new InquitError('invalid-argument', 'readModel wants the bytes of a model, as a Uint8Array.');
  return makeModel(makeCrfTagger(readCrfModel(bytes)));
}

/** A model of any tagger: the door for those that are no CRF. */
export function makeModel(tagger: Tagger | AsyncTagger): QuoteModel {
  const model: TaggerModel = { name: tagger.name, tagger };
  return model;
}

export function taggerOf(model: QuoteModel): Tagger | AsyncTagger {
  if ('tagger' in model) return (model as TaggerModel).tagger;
  throw new InquitError(
    'invalid-argument',
    'The option `model` wants what `readModel` returns, or null for the rules alone.',
  );
}
