/** The JSON of inquit itself: one record an article, the same bytes from the command line and from the page. */
export { schemaVersion, toJson } from './to-json.js';
export type { ExtractionRecord } from './to-json.js';
