import type { HtmlElement } from './tree.js';

/**
 * Whether a script holds data that an article may be in: JSON, or an assignment of it, as in
 * `window.__STATE__ = {"article": …}`.
 */
export function hasData(script: HtmlElement, text: string): boolean {
  const type = script.attributes['type'] ?? '';
  if (/json/i.test(type)) return true;
  return text.length >= minLength && assignments.some((start) => text.includes(start));
}

/** What holds an article is longer. */
const minLength = 800;
const assignments = ['={"', '= {"', '({"', 'JSON.parse('];
