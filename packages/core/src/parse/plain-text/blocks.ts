/**
 * Joins lines into paragraphs. Two layouts are in use: one paragraph a line, with or without blank lines between,
 * and paragraphs wrapped at a fixed width with blank lines between them.
 */
import { splitLines } from './lines.js';
import type { Line } from './lines.js';
import { isEndMark } from './notes.js';
import { sortWireLines } from './wire-lines.js';

/** A paragraph before it has a role. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A blank line, or the text's start, is before it. */
  readonly afterBlank: boolean;
  /** Whether it is a line for editors or machines, around a story from a wire. */
  readonly isHeader?: true;
}

export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const wire = sortWireLines(text, lines);
  if (!wire) return joinLines(text, lines, wrapWidth(text, lines));
  return [
    ...wire.header.map((line) => toNote(text, line)),
    ...wire.set.map(({ line, isNote }) => (isNote ? toNote(text, line) : toBlock(text, line, line))),
    ...joinLines(text, wire.story, widthOf(wire.story)),
    ...wire.tail.map((line) => toNote(text, line)),
  ];
}

function joinLines(text: string, lines: readonly Line[], width: number | undefined): Block[] {
  const blocks: Block[] = [];
  let first = lines[0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && width !== undefined && goesOn(text, line, next, width)) continue;
    blocks.push(toBlock(text, first!, line));
    first = next;
  }
  return blocks;
}

function toNote(text: string, line: Line): Block {
  return { ...toBlock(text, line, line), isHeader: true };
}

function toBlock(text: string, first: Line, last: Line): Block {
  const { start, afterBlank } = first;
  return { start, end: last.end, text: text.slice(start, last.end), afterBlank };
}

/** Wider lines than this are paragraphs, not lines of one. */
const maxWidth = 110;
const minWidth = 30;

/**
 * The width at which the text is wrapped; `undefined` where every line is a paragraph. Wrapped lines that are not
 * the last of theirs are all about as long, and most break off in the middle of a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines.filter((_, index) => lines[index + 1]?.afterBlank === false);
  if (inner.length < 2) return undefined;
  const width = widthOf(lines);
  if (width === undefined) return undefined;
  let long = 0;
  let unfinished = 0;
  for (const line of inner) {
    if (line.end - line.start < width * 0.7) continue;
    long++;
    if (!finishers.has(text.charAt(line.end - 1))) unfinished++;
  }
  return long >= inner.length * 0.6 && unfinished >= long * 0.6 ? width : undefined;
}

/** The longest line's length, where lines are neither paragraphs nor verses. Wire services wrap all they send. */
function widthOf(lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  return width > maxWidth || width < minWidth ? undefined : width;
}

const finishers = new Set(['.', '!', '?', ':', '"', '”', '’', ')', '…']);

/** A line goes on in the next unless a break was made: the next line's first word would have fitted. */
function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || next.indent > line.indent + 1) return false;
  if (bullets.has(text.charAt(next.start))) return false;
  if (next.end - next.start <= 10 && isEndMark(text.slice(next.start, next.end))) return false;
  let wordEnd = next.start;
  while (wordEnd < next.end && text.charCodeAt(wordEnd) > 0x20) wordEnd++;
  return line.end - line.start + 1 + (wordEnd - next.start) + slack >= width;
}

/** How much shorter than the widest line a wrapped line may be beyond the word that did not fit. */
const slack = 8;
const bullets = new Set(['•', '*', '·', '‣', '▪']);
