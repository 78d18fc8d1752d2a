export { assemble } from './assemble.js';
export { TokenKind } from './document.js';
export type {
  Attribution,
  Document,
  ParagraphTokens,
  ResolvedSource,
  Resolution,
  Role,
  TaggedSpan,
  Tagger,
  TokenRange,
  Tokens,
} from './document.js';
export { link } from './link/index.js';
export { kindOf } from './quote-kind.js';
export { countBefore } from './span.js';
export { resolve } from './resolve/index.js';
export { segment } from './segment/index.js';
export {
  columnCount,
  contextSizes,
  stateSpace,
  transitionCount,
  transitionIndex,
} from './tag/crf/crf-model.js';
export type { CrfModel } from './tag/crf/crf-model.js';
export { featurise, templateHash } from './tag/crf/features.js';
export type { FeatureLexicon } from './tag/crf/word-table.js';
export { checksumOf, modelFormat, readModel } from './tag/crf/read-model.js';
export { makeCrfTagger } from './tag/crf/index.js';
export { isSilent } from './tag/silent-roles.js';
export { rulesTagger } from './tag/rules/index.js';
