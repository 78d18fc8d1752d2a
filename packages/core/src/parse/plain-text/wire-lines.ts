/**
 * What wire services put around a story, for editors and the machines of newspapers.
 *
 * Handles the headers of ANPA 1312 ("a0412", "r i bc-tarn-bridge 03-12 0350", "^By NORA TEALE=") and IPTC 7901 ("zczc",
 * "nwx0123 4 pl 210 NW /a-47") and the notes at their ends; must not take "A12" or "Bc-side" at the beginning of
 * somebody's notes for one: without one of the lines that nobody else writes there is no header.
 */
import type { Line } from './lines.js';

/** Of these, one must be among the first lines. */
const unmistakable: readonly RegExp[] = [
  /^zczc(?: |$)/i,
  // Service letters and number, priority, category, word count, the wire.
  /^[a-z]{3}\d{3,4} \d [a-z]{1,3} \d{1,4}(?: |$)/,
  // Priority, category, keywords, version, date, word count.
  /^[a-z] [a-z] {1,3}\S{3,60}(?: \S{1,40}){0,3} {1,9}\d{1,2}-\d{1,2} \d{3,4}$/,
  /^\^?(?:BC|AM|PM)-[A-Z][\w\-,.&' ]{2,80}<?$/,
];

const forEditors = /^\^?(?:eds|editors?|ed-?note|AP Photos?|EU Photos?)(?: ?:| [A-Z]{2,5}\d)/i;

/** These belong to a header only where there is one. */
const possible: readonly RegExp[] = [
  /^[a-z]\d{3,4}-{0,9}$/,
  forEditors,
  /^\S+ (?:\d{1,2}(?:st|nd|rd|th)[ -]?)?(?:ld|lead|take|add|sub|writethru|urgent)\b/i,
  // "Football/Tarn/"
  /^\p{L}[\p{L} ,'’-]{1,40}\/(?:[\p{L} ,'’-]{1,40}\/)?$/u,
];

/** From one of these lines on, nothing is of the story. */
const tail =
  /^(?:# ?Notebook|## ?Note to editors|The following information is not intended for publication)\b/;

/** Among how many lines a header begins. */
const reach = 4;

/** The lines of a text by what they are; `undefined` where it is not from a wire. */
export interface WireLines {
  readonly header: readonly Line[];
  /** Headline and byline that are set as such, before the story; for editors where `isNote`. */
  readonly set: readonly { readonly line: Line; readonly isNote: boolean }[];
  readonly story: readonly Line[];
  readonly tail: readonly Line[];
}

export function sortWireLines(text: string, lines: readonly Line[]): WireLines | undefined {
  if (!lines.slice(0, reach).some((line) => isLike(text, line, unmistakable))) return undefined;
  const headerEnd = firstIndex(lines, 0, (line) => !isLike(text, line, [...unmistakable, ...possible]));
  const setEnd = firstIndex(lines, headerEnd, (line) => text[line.start] !== '^');
  const storyEnd = firstIndex(lines, setEnd, (line) => isLike(text, line, [tail]));
  let hasHeadline = false;
  const set = lines.slice(headerEnd, setEnd).map((line) => {
    const bare = withoutTypesetting(text, line);
    const isByline = /^by /i.test(text.slice(bare.start, bare.start + 3));
    // After the headline stand a summary, names of pictures and, below the byline, the author's desk.
    const isNote = !isByline && (hasHeadline || isLike(text, bare, [forEditors]));
    hasHeadline ||= !isByline && !isNote;
    return { line: bare, isNote };
  });
  return {
    header: lines.slice(0, headerEnd),
    set,
    story: lines.slice(setEnd, storyEnd).map((line) => withoutTypesetting(text, line)),
    tail: lines.slice(storyEnd),
  };
}

function isLike(text: string, line: Line, patterns: readonly RegExp[]): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 200));
  return patterns.some((pattern) => pattern.test(words));
}

function firstIndex(lines: readonly Line[], from: number, test: (line: Line) => boolean): number {
  let index = from;
  while (index < lines.length && !test(lines[index]!)) index++;
  return index;
}

/** "^By NORA TEALE=" without the marks that set it. */
function withoutTypesetting(text: string, line: Line): Line {
  const start = text[line.start] === '^' ? line.start + 1 : line.start;
  let end = line.end;
  if (text[end - 1] === '=' || text[end - 1] === '<') end--;
  while (end > start && text[end - 1] === ' ') end--;
  return end > start ? { ...line, start, end } : line;
}
