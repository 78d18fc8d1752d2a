/**
 * Brat standoff: `article.txt` beside `article.ann`, offsets in Unicode code points, discontinuous spans as "5 10;12 15".
 *
 * An attribution is an event with arguments `Source`, `Cue` and `Content`, each also numbered (`Content2`). Where no
 * `Cue` argument is given, a trigger of type `Cue` is the cue. Attributes, relations and notes are not read.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { articleOfText } from './article-of-text.js';
import { codePointOffsets } from './code-point-offsets.js';
import { pairsToRanges } from './pairs-to-ranges.js';
import type { GoldAttribution, Range, Sample } from './sample.js';

/** Reads a folder of articles; the annotations may lie in another folder, as in PolNeAR's own layout. */
export function readBrat(textFolder: string, annotationFolder = textFolder, limit = Infinity): Sample[] {
  return readdirSync(textFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const annotations = join(annotationFolder, name.replace(/\.txt$/, '.ann'));
      if (!existsSync(annotations)) return [];
      const text = readFileSync(join(textFolder, name), 'utf8');
      return [{ id: name.replace(/\.txt$/, ''), text, annotations: readFileSync(annotations, 'utf8') }];
    })
    .slice(0, limit)
    .map(({ id, text, annotations }) => ({
      id,
      article: articleOfText(text),
      gold: { attributions: parseStandoff(text, annotations), others: [], notQuotations: [] },
    }));
}

interface TextBound {
  readonly type: string;
  readonly ranges: readonly Range[];
}

/** The attributions of one annotation file, in text order; those without content are left out. */
export function parseStandoff(text: string, annotations: string): GoldAttribution[] {
  const toUnits = codePointOffsets(text);
  const bounds = new Map<string, TextBound>();
  const lines = annotations.split(/\r?\n/);
  for (const line of lines) {
    const match = /^(T\d+)\t(\S+) ([\d ;]+)/.exec(line);
    if (match) bounds.set(match[1]!, { type: match[2]!, ranges: readOffsets(match[3]!, toUnits) });
  }
  return lines
    .flatMap((line) => {
      const match = /^(E\d+)\t(.+)$/.exec(line);
      return match ? [readEvent(match[1]!, match[2]!, bounds)] : [];
    })
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function readEvent(id: string, event: string, bounds: ReadonlyMap<string, TextBound>): GoldAttribution {
  const [trigger, ...parts] = event
    .trim()
    .split(/\s+/)
    .map((argument) => argument.split(':') as [name: string, bound: string]);
  const rangesOf = (role: string): Range[] =>
    tidy(
      parts
        .filter(([name]) => name.replace(/\d+$/, '') === role)
        .flatMap(([, bound]) => bounds.get(bound)?.ranges ?? []),
    );
  const given = rangesOf('Cue');
  const triggered = bounds.get(trigger![1]);
  const cue = given.length === 0 && triggered?.type === 'Cue' ? tidy(triggered.ranges) : given;
  return { id, source: rangesOf('Source'), cue, content: rangesOf('Content'), isSure: true };
}

function readOffsets(offsets: string, toUnits: (codePoint: number) => number): Range[] {
  return offsets
    .trim()
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
    .map(([start, end]) => ({ start: toUnits(start!), end: toUnits(end!) }));
}

function tidy(ranges: readonly Range[]): Range[] {
  return pairsToRanges(ranges.map(({ start, end }) => [start, end]));
}
