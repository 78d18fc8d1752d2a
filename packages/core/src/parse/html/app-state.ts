/**
 * The article's text from the data that a page ships in its scripts.
 *
 * Handles pages that are built in the browser from `__NEXT_DATA__` or `window.__STATE__ = {…}` and have no text of
 * their own; must not take the teasers of other articles for the text where the page has paragraphs.
 */
import { maxJsonDepth } from '../limits.js';
import { rawText, walk } from './tree.js';
import type { HtmlElement } from './tree.js';

/** Stretches of the longest text in the page's data: paragraphs, or one piece of HTML. */
export function readAppState(root: HtmlElement): readonly string[] {
  let best: readonly string[] = [];
  let bestLength = 0;
  walk(root, (node) => {
    if (node.kind === 'text' || node.name !== 'script') return true;
    if (/ld\+json/i.test(node.attributes['type'] ?? '')) return false;
    const state = readState(rawText(node));
    if (state === undefined) return false;
    const found = longestText(state);
    if (found.length > bestLength) {
      best = found.texts;
      bestLength = found.length;
    }
    return false;
  });
  return best;
}

const minStateLength = 800;

function readState(script: string): unknown {
  if (script.length < minStateLength) return undefined;
  const start = script.search(/[[{]/);
  if (start < 0) return undefined;
  if (script.slice(0, start).trim() === '') return parse(script.trim());
  const assigned = /[=(]\s{0,20}(?=\{")/.exec(script);
  if (!assigned) return undefined;
  return parse(balanced(script, assigned.index + assigned[0].length));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** From an opening brace to the one that closes it; braces in strings do not count. */
function balanced(script: string, start: number): string {
  let depth = 0;
  let inString = false;
  for (let index = start; index < script.length; index++) {
    const character = script.charCodeAt(index);
    if (inString) {
      if (character === 0x5c) index++;
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b) depth++;
    else if (character === 0x7d && --depth === 0) return script.slice(start, index + 1);
  }
  return '';
}

interface FoundText {
  readonly texts: readonly string[];
  readonly length: number;
}

/** Keys under which the parts of an article's text are found in a list of parts. */
const partKeys = ['content', 'text', 'value', 'html', 'body'];
const minPartLength = 40;
const minBodyLength = 400;

/** The longest list of sentences, or the longest single text of several paragraphs. */
function longestText(state: unknown): FoundText {
  let best: FoundText = { texts: [], length: 0 };
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: state, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') {
      if (value.length > Math.max(minBodyLength, best.length) && isBody(value)) {
        best = { texts: [value], length: value.length };
      }
    } else if (Array.isArray(value)) {
      const found = sentences(value);
      if (found.length > best.length) best = found;
    }
    if (typeof value !== 'object' || value === null || depth > maxJsonDepth) continue;
    for (const each of Object.values(value)) open.push({ value: each, depth: depth + 1 });
  }
  return best;
}

function isBody(text: string): boolean {
  return /<p\b|\n/.test(text) && /[.。] ?/.test(text) && !/[{};]\s{0,20}\n/.test(text);
}

function sentences(parts: readonly unknown[]): FoundText {
  const texts: string[] = [];
  let length = 0;
  for (const part of parts) {
    const text = typeof part === 'string' ? part : textOfPart(part);
    if (text === undefined || text.length <= minPartLength || !/[ \u3000-\u9fff\uac00-\ud7af]/.test(text))
      continue;
    texts.push(text);
    length += text.length;
  }
  return { texts, length };
}

function textOfPart(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const values = part as Readonly<Record<string, unknown>>;
  for (const key of partKeys) {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (typeof value === 'string') return value;
  }
  return undefined;
}
