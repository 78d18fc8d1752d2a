import { readBody } from '../read-body.js';
import type { Body } from '../read-body.js';
import { textsOf } from './texts.js';
import type { NinjsText } from './texts.js';

/**
 * The body of a ninjs item, from the form that tells most: NITF, which may name speakers, before HTML, which has
 * paragraphs, before text; and of several in one form the one whose role is not a short version. `undefined` where there
 * is no body that can be read.
 */
export function readNinjsBody(item: unknown): Body | undefined {
  const texts = [...textsOf(item, 'body')].sort((one, other) => rankOf(one) - rankOf(other));
  for (const { value, contentType } of texts) {
    const body = readBody(value, contentType);
    if (body.blocks.length > 0) return body;
  }
  return undefined;
}

function rankOf({ value, role, contentType = '' }: NinjsText): number {
  const isNitf = /nitf/i.test(contentType) || /<nitf[\s>]/.test(value.slice(0, 500));
  const form = isNitf ? 0 : /html/i.test(contentType) ? 1 : 2;
  return form + (/summary|short|abstract|lead|teaser|caption|web_?title|social/.test(role) ? 10 : 0);
}
