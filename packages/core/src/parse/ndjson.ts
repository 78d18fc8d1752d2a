import { diagnose } from '../diagnostics.js';
import { readJsonValue } from './json/index.js';
import { parseJson } from './json/parse-json.js';
import type { ParsedArticle, ParserInput } from './parsed-article.js';
import { parsePlainText } from './plain-text/index.js';

/**
 * Reads JSON lines, one at a time: records, ninjs, JSON-LD. Blank lines are passed over; a line that is not JSON is read
 * as plain text, with a diagnostic, so that nothing goes missing.
 */
export function* readNdjson({ text, explain }: ParserInput): Generator<ParsedArticle> {
  let lineNumber = 0;
  for (let start = 0; start < text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(start, end).trim();
    start = end + 1;
    lineNumber++;
    if (line !== '') yield* readLine(line, lineNumber, explain);
  }
}

function* readLine(line: string, lineNumber: number, explain: boolean): Generator<ParsedArticle> {
  const json = parseJson(line);
  if (json) {
    for (const article of readJsonValue(json.value, line, explain))
      yield { ...article, diagnostics: [...json.diagnostics, ...article.diagnostics] };
    return;
  }
  const detail = `Line ${String(lineNumber)} is not well-formed JSON; it was read as plain text.`;
  // Line ends within the line: U+2028 and the like, which JSON allows in strings.
  const text = line.replace(/[\r\u0085\u2028\u2029]/g, '\n');
  yield { text, ...parsePlainText(text), diagnostics: [diagnose('ill-formed-json', undefined, detail)] };
}
