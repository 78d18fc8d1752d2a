/**
 * JSON as pages have it.
 *
 * Handles comments around the block, line breaks inside strings, commas before closing brackets, a semicolon at the
 * end, text cut off in the middle; must not change JSON that is well-formed.
 */
export interface MendedJson {
  readonly value: unknown;
  readonly isMended: boolean;
}

/** The value of a JSON text, mended where that is possible; `undefined` where it is not. */
export function readJson(text: string): MendedJson | undefined {
  const plain = parse(text);
  if (plain) return { value: plain.value, isMended: false };
  // Some systems escape the whole block.
  const unescaped = /^\s*[{[]\s*&quot;/.test(text)
    ? text.replace(/&quot;/g, '"').replace(/&amp;/g, '&')
    : text;
  const mended = parse(mend(unescaped));
  return mended && { value: mended.value, isMended: true };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One pass over the text that knows whether it is inside a string, and which brackets are open. */
function mend(text: string): string {
  const open: string[] = [];
  const pieces: string[] = [];
  let from = firstBracket(text);
  let isInString = false;
  for (let index = from; index < text.length; index++) {
    const character = text[index]!;
    if (isInString) {
      if (character === '\\') {
        if (isEscape(text, index)) index++;
        else {
          // A backslash that escapes nothing stands for itself.
          pieces.push(text.slice(from, index), '\\\\');
          from = index + 1;
        }
      } else if (character === '"') {
        isInString = !endsString(text, index);
        if (isInString) {
          pieces.push(text.slice(from, index), '\\"');
          from = index + 1;
        }
      } else if (character < ' ') {
        pieces.push(text.slice(from, index), escapes[character] ?? ' ');
        from = index + 1;
      }
    } else if (character === '"') {
      isInString = true;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
    } else if (character === '}' || character === ']') {
      const kept = text.slice(from, index).trimEnd();
      pieces.push(kept.endsWith(',') ? kept.slice(0, -1) : kept, open.pop() ?? '');
      from = index + 1;
      // What follows the outermost bracket is a semicolon or the end of a comment.
      if (open.length === 0) return pieces.join('');
    } else if (character < ' ') {
      pieces.push(text.slice(from, index), ' ');
      from = index + 1;
    }
  }
  return close(pieces.join('') + text.slice(from), isInString, open);
}

/** Where the value begins, behind the bracket of a CDATA section. */
function firstBracket(text: string): number {
  const section = text.slice(0, 200).indexOf('<![CDATA[');
  const from = section < 0 ? 0 : section + '<![CDATA['.length;
  const found = text.slice(from).search(/[{[]/);
  return found < 0 ? text.length : from + found;
}

function isEscape(text: string, index: number): boolean {
  const next = text[index + 1];
  if (next === undefined) return false;
  return next === 'u' ? /^[\da-f]{4}$/i.test(text.slice(index + 2, index + 6)) : '"\\/bfnrt'.includes(next);
}

/** A quotation mark ends its string if what follows is punctuation of JSON; else it was not escaped. */
function endsString(text: string, index: number): boolean {
  let next = index + 1;
  while (next < text.length && text.charCodeAt(next) <= 0x20 && next < index + 200) next++;
  const character = text[next];
  if (character === undefined || character === '}' || character === ']' || character === ':') return true;
  if (character !== ',') return false;
  next++;
  while (next < text.length && text.charCodeAt(next) <= 0x20 && next < index + 400) next++;
  return next >= text.length || '"{[}]-0123456789tfn'.includes(text[next]!);
}

/** Closes what a text that was cut off left open. */
function close(text: string, isInString: boolean, open: readonly string[]): string {
  const ended = (isInString ? `${text.replace(/\\$/, '')}"` : text).trimEnd();
  const complete = ended.endsWith(':') ? `${ended}null` : ended.endsWith(',') ? ended.slice(0, -1) : ended;
  return complete + [...open].reverse().join('');
}
