/** The JSON of BBC Citron, for its annotator and its evaluation. */
export { readCitron } from './read-citron.js';
export { toCitron } from './to-citron.js';
export type { CitronDocument, CitronExtension, CitronQuote, CitronSpan } from './citron-document.js';
