import { readJsonLd } from '../../json-ld/index.js';
import type { JsonLd } from '../../json-ld/index.js';
import { tidy } from '../../metadata/fold.js';
import { attribute, rawText, textOf, walk } from '../tree.js';
import type { HtmlElement, HtmlTree } from '../tree.js';
import { classifyNames } from './class-names.js';

/** What of a page can tell about its article, gathered in one walk; the rules read nothing else. */
export interface PageFacts {
  readonly tree: HtmlTree;
  /** Contents of `<meta>` by lower-case name or property, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** `<link>` by lower-case relation: the first address of each. */
  readonly links: ReadonlyMap<string, string>;
  /** `<h1>`. */
  readonly topHeadings: readonly PlacedElement[];
  /** `<h2>` and `<h3>`: on some pages the headline is one. */
  readonly lowerHeadings: readonly PlacedElement[];
  readonly times: readonly PlacedElement[];
  /** Elements with `itemprop`, by lower-case property. */
  readonly properties: ReadonlyMap<string, readonly PlacedElement[]>;
  /** Elements that a class, id or relation says to be an author's name or a byline, surest first. */
  readonly bylines: readonly PlacedElement[];
  /** Elements that a class or id says to be a date. */
  readonly dates: readonly PlacedElement[];
  readonly jsonLd: JsonLd;
}

export interface PlacedElement {
  readonly element: HtmlElement;
  /** Its number among the page's elements. */
  readonly order: number;
}

/** Pages have thousands of teasers; what is of the article comes early. */
const maxEach = 200;
const maxLowerHeadings = 12;

/** The JSON-LD of a page, for whoever needs it besides the metadata. */
export function readJsonLdBlocks(tree: HtmlTree): JsonLd {
  const blocks: string[] = [];
  walk(tree.root, (node) => {
    if (node.kind === 'element' && isJsonLd(node)) blocks.push(rawText(node));
  });
  return readJsonLd(blocks);
}

export function gatherFacts(tree: HtmlTree, jsonLd?: JsonLd): PageFacts {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string>();
  const properties = new Map<string, PlacedElement[]>();
  const topHeadings: PlacedElement[] = [];
  const lowerHeadings: PlacedElement[] = [];
  const times: PlacedElement[] = [];
  const dates: PlacedElement[] = [];
  const names: PlacedElement[] = [];
  const bylines: PlacedElement[] = [];
  const blocks: string[] = [];
  const classes = new Map<string, ReturnType<typeof classifyNames>>();
  let title: string | undefined;
  let language: string | undefined;
  let order = 0;

  walk(tree.root, (node) => {
    if (node.kind === 'text') return;
    const placed = { element: node, order: order++ };
    const { attributes, name } = node;
    switch (name) {
      case 'meta':
        addMeta(meta, attributes);
        return;
      case 'title':
        title ??= tidy(textOf(node)) || undefined;
        return;
      case 'html':
        language ??= attribute(node, 'lang') ?? attribute(node, 'xml:lang');
        break;
      case 'link':
        for (const relation of (attributes['rel'] ?? '').toLowerCase().split(/\s+/)) {
          const address = attribute(node, 'href');
          if (address !== undefined && !links.has(relation)) links.set(relation, address);
        }
        return;
      case 'script':
        if (jsonLd === undefined && isJsonLd(node)) blocks.push(rawText(node));
        return false;
      case 'style':
      case 'svg':
      case 'template':
        return false;
      case 'h1':
        push(topHeadings, placed);
        break;
      case 'h2':
      case 'h3':
        if (lowerHeadings.length < maxLowerHeadings) lowerHeadings.push(placed);
        break;
      case 'time':
        push(times, placed);
        break;
    }
    const property = attributes['itemprop'];
    if (property !== undefined) {
      for (const each of property.toLowerCase().split(/\s+/).slice(0, 4)) {
        const list = properties.get(each);
        if (list) push(list, placed);
        else properties.set(each, [placed]);
      }
    }
    if (name === 'a' && leadsToAuthor(attributes)) {
      push(names, placed);
      return;
    }
    const label = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-testid'] ?? ''}`;
    if (label.length < 4) return;
    let kind = classes.get(label);
    if (kind === undefined) classes.set(label, (kind = classifyNames(label)));
    if (kind === 'author') push(names, placed);
    else if (kind === 'byline') push(bylines, placed);
    else if (kind === 'date') push(dates, placed);
    return;
  });
  return {
    tree,
    meta,
    title,
    language,
    links,
    topHeadings,
    lowerHeadings,
    times,
    properties,
    bylines: [...names, ...bylines],
    dates,
    jsonLd: jsonLd ?? readJsonLd(blocks),
  };
}

function push<Item>(list: Item[], item: Item): void {
  if (list.length < maxEach) list.push(item);
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes['content']?.trim();
  if (content === undefined || content === '' || content.length > 5000) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes[key]?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const list = meta.get(name);
    if (list) push(list, content);
    else meta.set(name, [content]);
  }
}

/** By its relation, or by an address such as "/authors/nora-teale". */
function leadsToAuthor({ rel, href }: Readonly<Record<string, string>>): boolean {
  if (rel !== undefined && /(?:^|\s)author(?:\s|$)/.test(rel)) return true;
  return href !== undefined && href.length < 500 && authorPath.test(href);
}

const authorPath =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autori?|byline|journalists?|contributors?|reporters?|redakteure?|columnists?|writers?)\/[^/?#]{3,80}\/?(?:[?#]|$)/i;

function isJsonLd({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
}

/** The first content of the first of the names that has one. */
export function firstMeta(facts: PageFacts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = facts.meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return undefined;
}
