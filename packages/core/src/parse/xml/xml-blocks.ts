/**
 * Paragraphs of marked-up text in XML: NITF and the XHTML in NewsML-G2 and Atom.
 *
 * Handles `<p>`, lists, captions, block quotations with their credits, and `<q quote-source="…">`; must not take the
 * white space that indents the markup for text.
 */
import type { ParagraphRole } from '../../types.js';
import type { ParsedBlock } from '../parsed-article.js';
import { TextWriter } from './text-writer.js';
import { attributeOf, childOf, textOf, walk } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

/** Elements that give all paragraphs in them a role. */
const roles: ReadonlyMap<string, ParagraphRole> = new Map([
  ['hl1', 'headline'],
  ['hl2', 'subheading'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'abstract'].map((name) => [name, 'subheading'] as const),
  ['bq', 'blockquote'],
  ['blockquote', 'blockquote'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
  ['tr', 'list-item'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['media-caption', 'caption'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['distributor', 'byline'],
  ['credit', 'note'],
  ['media-producer', 'note'],
  ['tagline', 'note'],
  ['bibliography', 'note'],
  ['note', 'note'],
  ['fn', 'note'],
  ['footer', 'note'],
]);

/** Elements that begin and end a paragraph and say no more about it. */
const breaking = new Set(
  (
    'p div block section article header main body body.head body.content body.end hedline ul ol dl table thead tbody ' +
    'tfoot media figure pre hr aside details summary address center custom-table nitf-table'
  ).split(' '),
);

/** Elements whose text is nobody's to read. */
const silent = new Set(
  'head script style title media-metadata media-reference media-object rights nitf-table-metadata'.split(' '),
);

/** The paragraphs in the elements, in document order. */
export function readBlocks(elements: readonly XmlElement[], role: ParagraphRole = 'body'): ParsedBlock[] {
  const writer = new TextWriter(role);
  for (const element of elements) {
    walk(element, {
      open: (each) => {
        if (silent.has(each.name)) return false;
        const own = roles.get(each.name);
        if (own !== undefined) writer.enter(own);
        else if (breaking.has(each.name)) writer.endParagraph();
        else if (each.name === 'br' || each.name === 'byttl') writer.breakLine();
        else if (each.name === 'td' || each.name === 'th') writer.write(' ', each.start, each.start);
        if (mayQuote(each)) writer.openHint(speakerOf(each), each.name === 'q');
        return true;
      },
      close: (each) => {
        if (mayQuote(each)) writer.closeHint();
        if (roles.has(each.name)) writer.leave();
        else if (breaking.has(each.name)) writer.endParagraph();
      },
      text: ({ text, start, end }) => {
        writer.write(text, start, end);
      },
    });
    writer.endParagraph();
  }
  return writer.blocks;
}

/** NITF has `quote-source` on quotations; some agencies have it on paragraphs, too. */
function mayQuote({ name, attributes }: XmlElement): boolean {
  return name === 'q' || name === 'bq' || attributes.has('quote-source');
}

/** Whom NITF names as the speaker of a quotation: by `quote-source`, or by the credit below a block quotation. */
function speakerOf(element: XmlElement): string | undefined {
  const credit = element.name === 'bq' ? textOf(childOf(element, 'credit'), longestName) : undefined;
  // "— Mara Diaz, harbour master": the name is before the comma.
  const name = credit?.replace(/^[\s—–-]{1,9}/, '').split(',')[0];
  return attributeOf(element, 'quote-source') ?? (name || undefined);
}

/** Of a longer credit only so much is read, for credits may be nested. */
const longestName = 200;
