/** TEI P5: the article with `<said>`, cue and source marked in its text. */
export { readTei } from './read-tei.js';
export { toTei } from './to-tei.js';
export type { TeiOptions } from './to-tei.js';
