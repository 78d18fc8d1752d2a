import { modelEn } from '@inquit/model-en';

import { readModel } from './quote-model.js';
import type { QuoteModel } from './types.js';

let model: QuoteModel | undefined;

/** The English model, read when it is first wanted and then kept: a constant that costs nothing until used. */
export function defaultModel(): QuoteModel {
  model ??= readModel(modelEn());
  return model;
}
