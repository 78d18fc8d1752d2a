import { diagnose } from '../../diagnostics.js';
import { isObject, listAt, stringAt, valueOf } from '../json/json-values.js';
import { makeArticle } from '../make-article.js';
import type { ParsedArticle, ParsedBlock } from '../parsed-article.js';
import { readNinjsBody } from './body.js';
import { readNinjsLocation, readNinjsMetadata } from './metadata.js';
import { mainText } from './texts.js';

/** How deep packages within packages are looked into. */
const maxPackages = 8;

/**
 * Reads a ninjs item of generation 1, 2 or 3. A package without text of its own gives the articles it carries; pictures
 * that an article carries give captions.
 */
export function* readNinjs(item: unknown): Generator<ParsedArticle> {
  const open: { readonly item: unknown; readonly depth: number }[] = [{ item, depth: 0 }];
  let isFound = false;
  for (let next = open.shift(); next; next = open.shift()) {
    const body = readNinjsBody(next.item);
    const carried = associationsOf(next.item);
    const articles = carried.filter((each) => /^(?:text|composite)$/.test(stringAt(each, 'type') ?? 'text'));
    if (body === undefined && articles.length > 0 && next.depth < maxPackages) {
      open.push(...articles.map((each) => ({ item: each, depth: next.depth + 1 })));
    } else if (body !== undefined || !isFound) {
      isFound = true;
      const captions = carried.filter((each) => stringAt(each, 'type') === 'picture').map(captionOf);
      yield readItem(next.item, body?.blocks, captions, body?.diagnostics ?? []);
    }
  }
}

function readItem(
  item: unknown,
  blocks: readonly ParsedBlock[] | undefined,
  captions: readonly (string | undefined)[],
  diagnostics: ParsedArticle['diagnostics'],
): ParsedArticle {
  const metadata = readNinjsMetadata(item);
  const description = mainText(item, 'description');
  const known = new Set(blocks?.map(({ text }) => text.trim()));
  return makeArticle({
    headline: metadata.headline,
    blocks: [
      ...(blocks ?? (description === undefined ? [] : [{ role: 'body' as const, text: description }])),
      ...captions
        .filter((caption) => caption !== undefined && !known.has(caption))
        .map((caption) => ({ role: 'caption' as const, text: caption! })),
    ],
    metadata,
    located: readNinjsLocation(item),
    id: stringAt(item, 'uri'),
    diagnostics: blocks === undefined ? [...diagnostics, diagnose('body-elsewhere')] : diagnostics,
  });
}

/** An object by name in generation 1, a list from then on. */
function associationsOf(item: unknown): readonly unknown[] {
  const associations = valueOf(item, 'associations');
  if (Array.isArray(associations)) return listAt(item, 'associations');
  return isObject(associations) ? Object.values(associations) : [];
}

function captionOf(picture: unknown): string | undefined {
  return mainText(picture, 'description')?.trim();
}
