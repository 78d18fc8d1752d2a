import { escapeHtml } from './escape-html.js';

/**
 * Handles "{Lin}¹ <said>¹ [nothing]¹.": a source, a cue and a content of the first speaker. The signs are those of the
 * command line without colours; the raised number is the speaker's, or `⁰` where there is none. A test compares the
 * block with what the library finds.
 */
const roles: Readonly<Record<string, string>> = { '{': 'source', '<': 'cue', '[': 'content' };
const endings = '}>]';
export const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text with its marks drawn as the page draws them. */
export function renderAnnotated(text: string): string {
  const paragraphs = text.split(/\n+/).map((paragraph) => `<p>${renderParagraph(paragraph)}</p>`);
  return `<div class="annotated">${paragraphs.join('')}</div>\n`;
}

function renderParagraph(text: string): string {
  let html = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign in roles) html += `<span class="mark ${roles[sign]!} tone ${toneOf(text, at)}">`;
    else if (endings.includes(sign)) html += '</span>';
    else if (!raised.includes(sign)) html += escapeHtml(sign);
  }
  return html;
}

/** By the number after the end that belongs to the mark that opens here. */
function toneOf(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (sign in roles) depth++;
    if (!endings.includes(sign) || --depth > 0) continue;
    const speaker = raised.indexOf(text[at + 1] ?? '?');
    if (speaker < 0) throw new Error(`No raised number after "${text.slice(start, at + 1)}".`);
    return speaker === 0 ? 'tone-none' : `tone-${speaker - 1}`;
  }
  throw new Error(`Nothing closes "${text.slice(start)}".`);
}
