import { readFileSync } from 'node:fs';
import { places } from './places.js';

/** The stylesheet of the docs: the page's own colours, masthead and marks, and what only the docs have. */
export function docsStyle(): string {
  return ['base', 'tones', 'layout', 'marks', 'docs']
    .map((name) => readFileSync(`${places.styles}${name}.css`, 'utf8'))
    .join('\n');
}
