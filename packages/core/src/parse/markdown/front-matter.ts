/**
 * Front matter: lines of "key: value" between "---" lines at a text's beginning, or of "key = value" between "+++".
 *
 * Handles lists in brackets and in lines of "- name", values in quotation marks and folded over lines; must not take two
 * rules around a paragraph for it.
 */

export interface FrontMatter {
  /** By key in lower case. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Where the text after it begins. */
  readonly end: number;
}

/** Longer front matter is none. */
const maxLength = 16_384;

export function findFrontMatter(text: string): FrontMatter | undefined {
  const opener = /^\s{0,200}(---|\+\+\+)[ \t]{0,9}\r?\n/.exec(text.slice(0, 300));
  if (!opener) return undefined;
  const [line, fence] = opener;
  const head = text.slice(line.length, line.length + maxLength);
  const closer = (fence === '---' ? /^(?:---|\.\.\.)[ \t]{0,9}\r?$/m : /^\+\+\+[ \t]{0,9}\r?$/m).exec(head);
  if (!closer) return undefined;
  const fields = readFields(head.slice(0, closer.index), fence === '---' ? ':' : '=');
  return fields && { fields, end: line.length + closer.index + closer[0].length };
}

/** `undefined` where a line is neither field nor part of one. */
function readFields(lines: string, separator: string): FrontMatter['fields'] | undefined {
  const fields = new Map<string, string[]>();
  let values: string[] | undefined;
  for (const line of lines.split(/\r?\n/)) {
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const field = /^([\w.-]{1,60})\s{0,9}([:=])(?:\s|$)(.*)$/.exec(line);
    if (field?.[2] === separator) {
      values = readValue(field[3]!.trim());
      fields.set(field[1]!.toLowerCase(), values);
    } else if (values && /^(?:\s|-)/.test(line)) {
      addLine(values, line.trim());
    } else return undefined;
  }
  return fields.size > 0 ? fields : undefined;
}

/** A line below a key: an item of a list, a name in an item, or the rest of a folded text. */
function addLine(values: string[], line: string): void {
  const item = /^-\s+(?:name\s{0,9}:\s*)?(.*)$/.exec(line)?.[1] ?? /^name\s{0,9}:\s*(.*)$/.exec(line)?.[1];
  if (item !== undefined) values.push(unquoted(item));
  else if (!/^[\w-]{1,60}:(?:\s|$)/.test(line)) values.push(`${values.pop() ?? ''} ${line}`.trim());
}

function readValue(value: string): string[] {
  if (value === '' || /^[|>][+-]?$/.test(value)) return [];
  if (!value.startsWith('[') || !value.endsWith(']')) return [unquoted(value)];
  const items = value.slice(1, -1).match(/"[^"]*"|'[^']*'|[^,"'\s][^,]*/g) ?? [];
  return items.map((item) => unquoted(item.trim())).filter((item) => item !== '');
}

function unquoted(value: string): string {
  const first = value.charAt(0);
  if (value.length > 1 && (first === '"' || first === "'") && value.endsWith(first)) {
    const inner = value.slice(1, -1);
    return first === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner.replace(/''/g, "'");
  }
  return value.replace(/\s#.*$/, '').trimEnd();
}
