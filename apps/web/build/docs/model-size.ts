import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { places } from './places.js';

/** Bytes of the model as it is downloaded from a server that compresses: it is bundled as a module. */
export function modelSize(): number {
  return gzipSync(readFileSync(places.weights), { level: 9 }).length;
}
