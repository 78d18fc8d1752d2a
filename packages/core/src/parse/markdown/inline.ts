/**
 * The text of a paragraph of Markdown, without marks.
 *
 * Handles `**bold**`, `[link](address)`, `![picture](address)`, `` `code` `` and `\*`; must not take the asterisks out of
 * "2 * 3 * 4" or the underscores out of "snake_case_names".
 */
import { decodeHtmlEntities } from '../xml/html-entities.js';

export interface InlineText {
  readonly text: string;
  /** What pictures are described as; they are not in the text. */
  readonly pictures: readonly string[];
}

/** `source` has "\n" where a line ends and U+2028 where it is to end. */
export function inlineText(source: string): InlineText {
  const pictures: string[] = [];
  const escaped: string[] = [];
  // What is escaped is put aside, under a character of the private use area that no text has reason to hold.
  const withoutEscapes = source.replace(
    /\\([!-/:-@[-`{-~])|`([^`\n]{1,1000})`|\ue000/g,
    (whole, mark?: string, code?: string) => {
      escaped.push(mark ?? code ?? whole);
      return '\ue000';
    },
  );
  const withoutLinks = withoutEscapes
    .replace(/!\[([^[\]]{0,1000})\]\([^()\n]{0,2000}\)/g, (_, description: string) => {
      pictures.push(description);
      return '';
    })
    .replace(/\[\^[^[\]\s]{1,60}\]/g, '')
    .replace(/\[([^[\]]{0,1000})\]\([^()\n]{0,2000}(?:\([^()\n]{0,2000}\)[^()\n]{0,2000})?\)/g, '$1')
    .replace(/\[([^[\]]{1,1000})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,1000})?\/?>/gi, '');
  const plain = withoutEmphasis(withoutLinks).replace(/~~([^~\n]{1,2000})~~/g, '$1');
  let next = 0;
  const text = decodeEntities(plain)
    .replace(/\ue000/g, () => escaped[next++] ?? '')
    .replace(/\s*\u2028\s*/g, '\u2028')
    .replace(/[ \t\r\n]+/g, ' ')
    .replaceAll('\u2028', '\n')
    .trim();
  return { text, pictures };
}

function decodeEntities(text: string): string {
  const numeric = text.replace(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi,
    (whole, hexadecimal?: string, decimal?: string) => {
      const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
      const isCharacter = code >= 0x20 && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800;
      return isCharacter ? String.fromCodePoint(code) : whole;
    },
  );
  return decodeHtmlEntities(numeric);
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly marks: string;
}

/** Runs of "*" and "_" that open and close something are left out; those that stand alone stay. */
function withoutEmphasis(text: string): string {
  const open = new Map<string, Run[]>();
  const removed: Run[] = [];
  for (const match of text.matchAll(/\*{1,3}(?!\*)|_{1,3}(?!_)/g)) {
    const marks = match[0];
    const run = { start: match.index, end: match.index + marks.length, marks };
    const before = text[run.start - 1] ?? ' ';
    const after = text[run.end] ?? ' ';
    const isWord = marks.startsWith('_') ? /[\p{L}\p{N}]/u : /(?!)/;
    const opens = !/\s/.test(after) && !isWord.test(before);
    const closes = !/\s/.test(before) && !isWord.test(after);
    const opener = closes ? open.get(marks)?.pop() : undefined;
    if (opener) removed.push(opener, run);
    else if (opens) open.set(marks, [...(open.get(marks) ?? []).slice(-7), run]);
  }
  removed.sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of removed) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
