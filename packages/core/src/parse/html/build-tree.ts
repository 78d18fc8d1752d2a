import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import { diagnose } from '../../diagnostics.js';
import type { Diagnostic, DiagnosticCode } from '../../types.js';
import { maxAttributes, maxElementDepth, maxNodes } from '../limits.js';
import { hasData } from './data-scripts.js';
import {
  endsParagraph,
  headNames,
  headingNames,
  impliedEnds,
  paragraphEnd,
  scopeNames,
  specialNames,
  tableNames,
  voidNames,
} from './tag-names.js';
import type { ImpliedEnd } from './tag-names.js';
import type { HtmlElement, HtmlNode } from './tree.js';

type Building = { -readonly [Key in keyof HtmlElement]: HtmlElement[Key] } & {
  readonly children: HtmlNode[];
};

const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/**
 * Builds the tree from htmlparser2's tokenizer. Not from its parser: that one's work for each tag grows with the depth
 * at which it stands, and depth is what hostile pages have.
 */
export function buildTree(source: string): { root: HtmlElement; diagnostics: Diagnostic[] } {
  const root = makeElement('#document', undefined, 0, source.length);
  const open: Building[] = [root];
  /** Levels of the open elements by name, and of those that stop a search; so that no end tag costs a walk. */
  const levels = new Map<string, number[]>();
  const specialLevels: number[] = [0];
  const scopeLevels: number[] = [0];
  const exceeded = new Set<DiagnosticCode>();
  let nodes = 0;
  let tooDeep = 0;
  let foreignDepth = 0;
  let text = '';
  let textStart = 0;
  let textEnd = 0;
  let tag: Building | undefined;
  let tagStart = 0;
  let attributes: Record<string, string> | undefined;
  let attributeCount = 0;
  let attributeName = '';
  let attributeValue = '';

  function flushText(): void {
    if (text === '') return;
    const parent = open[open.length - 1]!;
    if (parent.name !== 'style' && (parent.name !== 'script' || hasData(parent, text))) {
      parent.children.push({ kind: 'text', text, parent, start: textStart, end: textEnd });
      count();
    }
    text = '';
  }

  function count(): void {
    if (++nodes < maxNodes) return;
    exceeded.add('node-limit');
    tokenizer.pause();
  }

  function addText(data: string, start: number, end: number): void {
    if (text === '') textStart = start;
    text += data;
    textEnd = end;
  }

  function push(element: Building): void {
    open[open.length - 1]!.children.push(element);
    count();
    if (voidNames.has(element.name)) return;
    if (open.length > maxElementDepth) {
      exceeded.add('depth-limit');
      tooDeep++;
      return;
    }
    const level = open.push(element) - 1;
    const ofName = levels.get(element.name);
    if (ofName) ofName.push(level);
    else levels.set(element.name, [level]);
    if (specialNames.has(element.name)) specialLevels.push(level);
    if (scopeNames.has(element.name)) scopeLevels.push(level);
    if (element.name === 'svg' || element.name === 'math') foreignDepth++;
  }

  /** Closes what is open from `level` on. */
  function closeFrom(level: number, end: number): void {
    for (let index = open.length - 1; index >= level; index--) {
      const element = open.pop()!;
      element.end = end;
      levels.get(element.name)!.pop();
      if (specialNames.has(element.name)) specialLevels.pop();
      if (scopeNames.has(element.name)) scopeLevels.pop();
      if (element.name === 'svg' || element.name === 'math') foreignDepth--;
    }
  }

  function closeImplied({ ends, stopsAt }: ImpliedEnd, end: number): void {
    let level: number | undefined;
    for (let index = open.length - 1; index > 0; index--) {
      const { name } = open[index]!;
      if (ends.has(name)) level = index;
      else if (stopsAt.has(name)) break;
    }
    if (level !== undefined) closeFrom(level, end);
  }

  function beforeOpening(name: string, start: number): void {
    const top = open[open.length - 1]!.name;
    if (top === 'head' && !headNames.has(name)) closeFrom(open.length - 1, start);
    if (endsParagraph.has(name) && lastLevel('p') > 0) closeImplied(paragraphEnd, start);
    const implied = impliedEnds.get(name);
    if (implied) closeImplied(implied, start);
    else if (headingNames.has(name) && headingNames.has(open[open.length - 1]!.name)) {
      closeFrom(open.length - 1, start);
    }
  }

  /** Browsers take a second `html`, `body` or nested `form` for a mistake. */
  function isRepeated(name: string): boolean {
    return (name === 'html' || name === 'body' || name === 'form') && lastLevel(name) > 0;
  }

  /** 0 where none is open. */
  function lastLevel(name: string): number {
    return levels.get(name)?.at(-1) ?? 0;
  }

  /** The level of the element that an end tag ends; 0 where it ends none. */
  function endedLevel(name: string): number {
    const level = headingNames.has(name) ? Math.max(...[...headingNames].map(lastLevel)) : lastLevel(name);
    if (tableNames.has(name)) {
      const table = name === 'table' ? 0 : lastLevel('table');
      return level > Math.max(table, lastLevel('template')) ? level : 0;
    }
    const stop = (specialNames.has(name) ? scopeLevels : specialLevels).at(-1)!;
    return level > stop || (level === stop && open[level]!.name === name) ? level : 0;
  }

  function finishTag(end: number, selfClosing: boolean): void {
    if (!tag) return;
    if (attributes) tag.attributes = attributes;
    tag.end = end + 1;
    push(tag);
    if (selfClosing && foreignDepth > 0 && open[open.length - 1] === tag) closeFrom(open.length - 1, end + 1);
    tag = undefined;
    attributes = undefined;
    attributeCount = 0;
  }

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => addText(source.slice(start, end), start, end),
    ontextentity: (code, end) => addText(String.fromCodePoint(code), text === '' ? end - 1 : textEnd, end),
    oncdata: (start, end, offset) => {
      if (foreignDepth > 0) addText(source.slice(start, end - offset), start, end - offset);
    },
    onopentagname: (start, end) => {
      flushText();
      tagStart = start - 1;
      const name = source.slice(start, end).toLowerCase();
      if (tooDeep === 0 && foreignDepth === 0) beforeOpening(name, tagStart);
      tag = isRepeated(name)
        ? undefined
        : makeElement(name === 'image' ? 'img' : name, open[open.length - 1], tagStart, end);
    },
    onopentagend: (end) => finishTag(end, false),
    onselfclosingtag: (end) => finishTag(end, true),
    onclosetag: (start, end) => {
      flushText();
      const name = source.slice(start, end).toLowerCase();
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      // What follows `</body>` belongs to the body all the same.
      if (name === 'body' || name === 'html') return;
      const level = endedLevel(name);
      if (level > 0) closeFrom(level, end + 1);
      else if (name === 'p' || name === 'br') {
        // Browsers make an empty paragraph of an end tag without a beginning, and a break of `</br>`.
        push(makeElement(name, open[open.length - 1], start - 2, end + 1));
        if (name === 'p' && open[open.length - 1]!.name === 'p') closeFrom(open.length - 1, end + 1);
      }
    },
    onattribname: (start, end) => {
      attributeName = source.slice(start, end).toLowerCase();
    },
    onattribdata: (start, end) => {
      attributeValue += source.slice(start, end);
    },
    onattribentity: (code) => {
      attributeValue += String.fromCodePoint(code);
    },
    onattribend: () => {
      if (tag && ++attributeCount > maxAttributes) exceeded.add('attribute-limit');
      else if (tag) {
        attributes ??= Object.create(null) as Record<string, string>;
        if (!(attributeName in attributes)) attributes[attributeName] = attributeValue;
      }
      attributeValue = '';
    },
    onend: () => flushText(),
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    isInForeignContext: () => foreignDepth > 0,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  closeFrom(1, source.length);
  return { root, diagnostics: [...exceeded].map((code) => diagnose(code)) };
}

function makeElement(name: string, parent: HtmlElement | undefined, start: number, end: number): Building {
  return { kind: 'element', name, attributes: noAttributes, parent, children: [], start, end };
}
