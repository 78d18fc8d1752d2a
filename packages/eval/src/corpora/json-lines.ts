import { existsSync, readFileSync } from 'node:fs';

/** The records of a file with one JSON value a line. What they hold is the caller's to know. */
export function readJsonLines<Entry>(file: string): Entry[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Entry);
}

/** The same, and nothing where there is no such file. */
export function readJsonLinesIfPresent<Entry>(file: string): Entry[] {
  return existsSync(file) ? readJsonLines<Entry>(file) : [];
}
