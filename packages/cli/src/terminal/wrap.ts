import { characterWidth, columnWidth } from './column-width.js';
import type { Run, Style } from './style.js';

/** Breaks runs into lines of at most `width` columns at white space; a longer word is cut. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const endLine = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of toWords(runs)) {
    if (used > 0 && used + 1 + word.width > width) endLine();
    if (used > 0) {
      line.push(withStyle(' ', word.spaceStyle));
      used += 1;
    }
    for (const piece of word.width > width ? word.runs.flatMap((run) => cut(run, width)) : word.runs) {
      const pieceWidth = columnWidth(piece.text);
      if (used + pieceWidth > width) endLine();
      line.push(piece);
      used += pieceWidth;
    }
  }
  endLine();
  return lines;
}

/** What stands between two white spaces, and the style of the white space before it. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly spaceStyle: Style | undefined;
}

// All white space but the no-break spaces, which hold their neighbours together.
const gap = /[\t-\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/;

function* toWords(runs: readonly Run[]): Generator<Word> {
  let word: Run[] = [];
  let width = 0;
  let spaceStyle: Style | undefined;
  for (const { text, style } of runs) {
    for (const [index, piece] of text.split(gap).entries()) {
      if (index > 0) {
        if (word.length > 0) yield { runs: word, width, spaceStyle };
        word = [];
        width = 0;
        spaceStyle = style;
      }
      if (piece === '') continue;
      word.push(withStyle(piece, style));
      width += columnWidth(piece);
    }
  }
  if (word.length > 0) yield { runs: word, width, spaceStyle };
}

/** Pieces of at most `width` columns; a combining mark stays with its letter. */
function cut(run: Run, width: number): Run[] {
  const pieces: Run[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const character of run.text) {
    const next = characterWidth(character);
    if (used + next > width) {
      pieces.push({ ...run, text: run.text.slice(start, end) });
      start = end;
      used = 0;
    }
    used += next;
    end += character.length;
  }
  pieces.push({ ...run, text: run.text.slice(start) });
  return pieces;
}

function withStyle(text: string, style: Style | undefined): Run {
  return style === undefined ? { text } : { text, style };
}
