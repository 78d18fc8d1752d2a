import type { ColorDepth } from './color-depth.js';

/** How a stretch of output looks. `speaker` is the speaker's place in the article and picks the colour. */
export interface Style {
  readonly speaker?: number;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** A stretch of output in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

/** Turns runs into what the terminal gets. Every style ends where its run ends, so that pagers can cut lines. */
export type Paint = (runs: readonly Run[]) => string;

export function createPaint(depth: ColorDepth): Paint {
  if (depth === 0) return (runs) => runs.map((run) => run.text).join('');
  return (runs) =>
    mergeEqual(runs)
      .map((run) => paintRun(run, depth))
      .join('');
}

/** Middle tones: each has a contrast above 3.2 with white, black and the common dark and light themes. */
export const speakerColors256 = [32, 166, 64, 133, 30, 167, 99, 100] as const;

/** Terminals of 16 colours fit these to their background themselves. */
export const speakerColors16 = [36, 35, 32, 34, 33, 31] as const;

function paintRun({ text, style }: Run, depth: ColorDepth): string {
  const codes = style === undefined ? '' : toCodes(style, depth);
  return codes === '' || text === '' ? text : `\x1b[${codes}m${text}\x1b[0m`;
}

function toCodes(style: Style, depth: ColorDepth): string {
  const codes: string[] = [];
  if (style.bold) codes.push('1');
  if (style.dim) codes.push('2');
  if (style.italic) codes.push('3');
  if (style.underline) codes.push('4');
  if (style.speaker !== undefined) codes.push(speakerColor(style.speaker, depth));
  return codes.join(';');
}

function speakerColor(speaker: number, depth: ColorDepth): string {
  if (depth === 16) return String(speakerColors16[speaker % speakerColors16.length]);
  return `38;5;${speakerColors256[speaker % speakerColors256.length]}`;
}

function mergeEqual(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && sameStyle(last.style, run.style))
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function sameStyle(left: Style = {}, right: Style = {}): boolean {
  return (
    left.speaker === right.speaker &&
    !left.bold === !right.bold &&
    !left.dim === !right.dim &&
    !left.italic === !right.italic &&
    !left.underline === !right.underline
  );
}
