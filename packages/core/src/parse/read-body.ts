import type { Diagnostic } from '../types.js';
import { readNitfBlocks } from './nitf/index.js';
import type { ParsedBlock } from './parsed-article.js';
import { parsePlainText } from './plain-text/index.js';
import { readFragmentBlocks } from './html/fragment.js';
import { withNotes } from './with-notes.js';
import { readXml } from './xml/read-xml.js';

/** The body of an article that came in a field of another format. */
export interface Body {
  readonly blocks: readonly ParsedBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a field that holds HTML, NITF or plain text: by its content type where it is a telling one, else by its looks.
 * XML of another kind gives nothing. Positions are the field's own and therefore left out.
 */
export function readBody(value: string, contentType?: string): Body {
  const kind = kindOf(value, contentType?.toLowerCase() ?? '');
  if (kind === 'text') return { blocks: textBlocks(value), diagnostics: [] };
  if (kind === 'html') return { blocks: withNotes(readFragmentBlocks(value)), diagnostics: [] };
  const { root, diagnostics } = readXml(value);
  if (root?.name !== 'nitf') return { blocks: [], diagnostics };
  return { blocks: readNitfBlocks(root).blocks.map(withoutRange), diagnostics };
}

/** Whether a string has tags or entities of HTML: "<p>", "</b>", "&nbsp;"; "<3" and "AT&T" are neither. */
export function looksLikeMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,2000})?\/?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text);
}

function kindOf(value: string, contentType: string): 'text' | 'html' | 'xml' {
  if (/^\s*(?:<\?xml\b[^<>]{0,200}>\s*)?(?:<!DOCTYPE nitf\b|<nitf[\s>])/i.test(value.slice(0, 1000)))
    return 'xml';
  if (/html/.test(contentType)) return 'html';
  if (/nitf|[/+]xml/.test(contentType)) return 'xml';
  if (/^text\/plain\b/.test(contentType)) return 'text';
  return looksLikeMarkup(value) ? 'html' : 'text';
}

function textBlocks(value: string): readonly ParsedBlock[] {
  return parsePlainText(value.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')).paragraphs.map(
    ({ role, text }) => ({
      role,
      text,
    }),
  );
}

function withoutRange({ role, text, hints }: ParsedBlock): ParsedBlock {
  return { role, text, ...(hints && { hints }) };
}
