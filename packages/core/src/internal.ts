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
export { resolve } from './resolve/index.js';
export { segment } from './segment/index.js';
export { rulesTagger } from './tag/rules/index.js';
