import { endsSentence } from './box.js';
import type { Block, Box } from './box.js';
import { classReader } from './class-words.js';
import { lettersOf } from './letters.js';
import { quoteMarks } from './quote-element.js';
import { blockNames } from './tag-names.js';
import { attribute, walk } from './tree.js';
import type { HtmlElement, HtmlText } from './tree.js';

export interface Collected {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  /** For every box, by its index, how many pictures are in it. */
  readonly pictures: readonly number[];
  /** Letters of the pictures' alternative texts. */
  readonly alternatives: ReadonlySet<string>;
}

/** Elements whose content is no text of the page. */
const skipped = new Set(
  (
    'script style noscript template svg iframe object canvas head title textarea select option button map audio video ' +
    'math datalist'
  ).split(' '),
);

/** Cells stand beside each other: a row of short ones is one paragraph, as a browser shows it. */
const inlineBlocks = new Set([
  'td',
  'th',
  'title',
  'option',
  'optgroup',
  'select',
  'legend',
  'audio',
  'video',
]);

/** Cuts the text below `root` into blocks: where block elements begin and end, and where two line breaks meet. */
export function collectBlocks(root: HtmlElement): Collected {
  const hintsOf = classReader();
  const boxes: Box[] = [
    { element: root, parent: undefined, depth: 0, index: 0, hints: hintsOf(root), language: 'en' },
  ];
  const blocks: Block[] = [];
  const pictures: number[] = [0];
  const alternatives = new Set<string>();
  let box = boxes[0]!;
  let line = emptyLine();
  let lines: Line[] = [];
  let linkDepth = 0;
  let boldDepth = 0;
  let breaks = 0;
  let quoteDepth = 0;

  function flush(): void {
    lines.push(line);
    for (const each of areParagraphs(lines) ? lines : [joined(lines)]) addBlock(each);
    lines = [];
    line = emptyLine();
    breaks = 0;
  }

  function addBlock({ pieces, first, last, linked, bold }: Line): void {
    const text = first && last ? visible(pieces) : '';
    if (!first || !last || text === '') return;
    blocks.push({
      index: blocks.length,
      box,
      text,
      letters: lettersOf(text),
      length: weightedLength(text),
      linkShare: Math.min(1, linked / text.length),
      boldShare: Math.min(1, bold / text.length),
      ...sourceRange(first, last),
    });
  }

  function addText(node: HtmlText): void {
    line.pieces += node.text;
    if (!/\S/.test(node.text)) return;
    breaks = 0;
    line.first ??= node;
    line.last = node;
    if (linkDepth > 0) line.linked += node.text.trim().length;
    if (boldDepth > 0) line.bold += node.text.trim().length;
  }

  walk(
    root,
    (node) => {
      if (node.kind === 'text') {
        addText(node);
        return true;
      }
      const { name } = node;
      if (pictureNames.has(name)) {
        pictures[box.index]!++;
        const letters = lettersOf((node.attributes['alt'] ?? '').slice(0, maxAlternative));
        if (letters.length >= minAlternative) alternatives.add(letters);
      }
      if (skipped.has(name)) return false;
      if (name === 'br') {
        if (++breaks >= 2) flush();
        else {
          lines.push(line);
          line = emptyLine();
        }
        return false;
      }
      if (isBlock(node)) {
        flush();
        box = {
          element: node,
          parent: box,
          depth: box.depth + 1,
          index: boxes.length,
          hints: hintsOf(node),
          language: attribute(node, 'lang') ?? box.language,
        };
        boxes.push(box);
        pictures.push(0);
      } else if (name === 'a') linkDepth++;
      else if (name === 'b' || name === 'strong') boldDepth++;
      else if (name === 'q') line.pieces += quoteMarks(node, quoteDepth++, box.language).open;
      else if (name === 'td' || name === 'th') line.pieces += ' ';
      else if (isInvisible(node)) return false;
      return true;
    },
    (element) => {
      const { name } = element;
      if (box.element === element) {
        flush();
        box = box.parent!;
      } else if (name === 'a') linkDepth--;
      else if (name === 'b' || name === 'strong') boldDepth--;
      else if (name === 'q') line.pieces += quoteMarks(element, --quoteDepth, box.language).close;
    },
  );
  flush();
  for (let index = boxes.length - 1; index > 0; index--)
    pictures[boxes[index]!.parent!.index]! += pictures[index]!;
  return { boxes, blocks, pictures, alternatives };
}

/** Text up to a line break or the end of its block. */
interface Line {
  pieces: string;
  first: HtmlText | undefined;
  last: HtmlText | undefined;
  linked: number;
  bold: number;
}

function emptyLine(): Line {
  return { pieces: '', first: undefined, last: undefined, linked: 0, bold: 0 };
}

const minLines = 3;
const minParagraph = 80;

/** Some pages set each paragraph on a line of its own: the lines are long and are sentences, as those of a poem are not. */
function areParagraphs(lines: readonly Line[]): boolean {
  if (lines.length < minLines) return false;
  const full = lines.map(({ pieces }) => pieces.trim()).filter((text) => text !== '');
  const long = full.filter((text) => text.length >= minParagraph && endsSentence(text));
  return long.length >= minLines - 1 && long.length > full.length / 2;
}

function joined(lines: readonly Line[]): Line {
  const [only] = lines;
  if (lines.length === 1 && only) return only;
  return {
    pieces: lines.map(({ pieces }) => pieces).join(' '),
    first: lines.find(({ first }) => first !== undefined)?.first,
    last: lines.findLast(({ last }) => last !== undefined)?.last,
    linked: lines.reduce((sum, { linked }) => sum + linked, 0),
    bold: lines.reduce((sum, { bold }) => sum + bold, 0),
  };
}

const pictureNames = new Set(['img', 'amp-img', 'video', 'amp-video']);
/** In letters: shorter ones may be anything, longer ones are no captions. */
const minAlternative = 20;
const maxAlternative = 1000;

function isBlock({ name }: HtmlElement): boolean {
  return blockNames.has(name) && !inlineBlocks.has(name);
}

/** Words for screen readers alone, and what a script shows later. */
function isInvisible({ attributes }: HtmlElement): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  const style = attributes['style'];
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  const names = attributes['class'];
  return names !== undefined && /(?:sr-only|visually-?hidden|screen-reader)/i.test(names);
}

/** As a browser shows it: white space collapsed, no-break spaces kept within, characters without width left out. */
function visible(pieces: string): string {
  return pieces
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

/** Exact where the text holds no entities; else to the border of the text in the source. */
function sourceRange(first: HtmlText, last: HtmlText): { start: number; end: number } {
  const isPlain = (node: HtmlText): boolean => node.text.length === node.end - node.start;
  const before = isPlain(first) ? first.text.length - first.text.trimStart().length : 0;
  const after = isPlain(last) ? last.text.length - last.text.trimEnd().length : 0;
  return { start: first.start + before, end: last.end - after };
}

const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** One of these says as much as two or three letters. */
function weightedLength(text: string): number {
  const found = text.match(ideographs);
  return found ? text.length + 1.5 * found.length : text.length;
}
