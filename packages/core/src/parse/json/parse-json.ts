import { diagnose } from '../../diagnostics.js';
import type { Diagnostic } from '../../types.js';
import { maxJsonDepth } from '../limits.js';

export interface ParsedJson {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** The value of a JSON text; `undefined` where it is none. Deep nesting is reported; nobody looks that deep. */
export function parseJson(text: string): ParsedJson | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    const isDeep = typeof value === 'object' && value !== null && depthOf(text) > maxJsonDepth;
    const detail = `The JSON is nested deeper than ${String(maxJsonDepth)} levels; what is deeper was not read.`;
    return { value, diagnostics: isDeep ? [diagnose('depth-limit', undefined, detail)] : [] };
  } catch {
    return undefined;
  }
}

/** How deep the brackets of a JSON text are nested, those in strings not counted. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return deepest;
}
