/** brat's standoff files, with the labels of PolNeAR. */
export { readBrat } from './read-brat.js';
export { toBrat } from './to-brat.js';
export type { BratFiles } from './to-brat.js';
