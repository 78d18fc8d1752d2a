/**
 * Blocks of Markdown, by one pass over the lines.
 *
 * Handles headings of both kinds, lists, block quotations, code, tables and pieces of HTML; must not take a line of
 * "- – -" in a poem for more than it is. Lists and quotations within others are read as if they were not.
 */
import type { ParagraphRole, Removal } from '../../types.js';
import { readFragmentBlocks } from '../html/fragment.js';
import type { ParsedBlock } from '../parsed-article.js';
import { inlineText } from './inline.js';

export interface MarkdownBlocks {
  readonly blocks: readonly ParsedBlock[];
  /** Code, rules, pictures and comments, which are not in the text. */
  readonly removals: readonly Removal[];
}

interface Pending {
  readonly role: ParagraphRole;
  readonly isHtml: boolean;
  readonly lines: string[];
  readonly start: number;
  end: number;
}

export function readMarkdownBlocks(text: string, from: number): MarkdownBlocks {
  const blocks: ParsedBlock[] = [];
  const removals: Removal[] = [];
  let pending: Pending | undefined;
  let fence: string | undefined;

  const flush = (): void => {
    if (pending) blocks.push(...toBlocks(pending, removals));
    pending = undefined;
  };
  const begin = (role: ParagraphRole, line: string, start: number, end: number, isHtml = false): void => {
    flush();
    pending = { role, isHtml, lines: [line], start, end };
  };

  for (let start = from; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    const raw = text.slice(start, lineFeed < 0 ? text.length : lineFeed).replace(/\r$/, '');
    const end = start + raw.length;
    const line = raw.trimStart();
    const lineStart = end - line.length;
    const range = { start: lineStart, end };
    start = next;

    const opener = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
    if (fence !== undefined) {
      if (opener?.startsWith(fence) && line.trimEnd() === opener) fence = undefined;
      else removals.push({ reason: 'code', text: line.slice(0, 80), inputRange: range });
      continue;
    }
    const item = /^(?:[-*+•]|\d{1,9}[.)])\s{1,9}(?=\S)/.exec(line)?.[0];
    if (opener !== undefined && !line.slice(opener.length).includes('`')) {
      flush();
      fence = opener;
    } else if (line.trim() === '') flush();
    else if (
      pending &&
      pending.role === 'body' &&
      !pending.isHtml &&
      /^(?:=+|-{2,})\s*$/.test(line.slice(0, 200))
    ) {
      pending = { ...pending, role: 'subheading' };
      flush();
    } else if (isRule(line)) {
      flush();
      removals.push({ reason: 'rule', text: line.slice(0, 80), inputRange: range });
    } else if (/^#{1,6}\s/.test(line)) {
      begin('subheading', withoutHashes(line), lineStart, end);
      flush();
    } else if (line.startsWith('>')) {
      const words = line.slice(0, 60).replace(/^(?:>\s?)+/, '') + line.slice(60);
      if (pending?.role === 'blockquote' && words.trim() !== '') add(pending, words, end);
      else if (words.trim() === '') flush();
      else begin('blockquote', words, lineStart, end);
    } else if (item !== undefined) begin('list-item', line.slice(item.length), lineStart, end);
    else if (/^\|.*\|\s*$/.test(line)) readRow(line, begin, lineStart, end);
    else if (/^\[\^[^\]\s]{1,60}\]:/.test(line))
      begin('note', line.replace(/^\[\^[^\]]{1,60}\]:\s*/, ''), lineStart, end);
    else if (/^\[[^\][]{1,200}\]:\s+\S/.test(line) && !pending)
      removals.push({ reason: 'link-definition', text: line.slice(0, 80), inputRange: range });
    else if (pending) add(pending, line, end);
    else begin('body', line, lineStart, end, /^<(?:[a-z][a-z0-9]*[\s/>]|!--)/i.test(line.slice(0, 40)));
  }
  flush();
  return { blocks, removals };
}

function add(pending: Pending, line: string, end: number): void {
  pending.lines.push(line);
  pending.end = end;
}

type Begin = (role: ParagraphRole, line: string, start: number, end: number) => void;

/** A row of a table; the line of dashes below its head is no text. */
function readRow(line: string, begin: Begin, start: number, end: number): void {
  if (/^[\s|:-]+$/.test(line)) return;
  const cells = line.trim().slice(1, -1).split('|');
  begin('list-item', cells.map((cell) => cell.trim()).join(' '), start, end);
}

/** "* * *", "---". */
function isRule(line: string): boolean {
  const marks = line.slice(0, 200).replace(/\s/g, '');
  return line.length <= 200 && marks.length >= 3 && /^(?:-+|\*+|_+)$/.test(marks);
}

function withoutHashes(line: string): string {
  const text = line.slice(0, 20).replace(/^#{1,6}\s+/, '') + line.slice(20);
  const hashes = /\s#{1,6}\s*$/.exec(text.slice(-40));
  return hashes ? text.slice(0, text.length - hashes[0].length) : text;
}

/** Two spaces or a backslash at a line's end break it. */
function withHardBreak(line: string): string {
  const isBroken = line.endsWith('  ') || line.endsWith('\\');
  return isBroken ? `${line.trim().replace(/\\$/, '')}\u2028` : line.trim();
}

function toBlocks({ role, isHtml, lines, start, end }: Pending, removals: Removal[]): readonly ParsedBlock[] {
  const inputRange = { start, end };
  if (isHtml) return readFragmentBlocks(lines.join('\n')).map((block) => ({ ...block, inputRange }));
  const source = lines.map(withHardBreak).join('\n');
  const { text, pictures } = inlineText(source);
  for (const picture of pictures)
    removals.push({ reason: 'picture', text: picture.slice(0, 80), inputRange });
  return text === '' ? [] : [{ role, text, inputRange }];
}
