import { inquit, rules } from './inquit.js';
import { marksOnly } from './marks-only.js';
import type { System } from './system.js';

/** In the order of the table's columns; the last is the product as it is. */
export const systems: readonly System[] = [marksOnly, rules, inquit];

/** What users get. */
export const product: System = inquit;
