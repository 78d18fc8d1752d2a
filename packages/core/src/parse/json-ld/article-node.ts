/**
 * Which node of a page's JSON-LD is the article that the page shows.
 *
 * Handles a NewsArticle among Organization, WebPage and BreadcrumbList; must not take a teaser's NewsArticle out of an
 * ItemList, or the articles of a publisher's node.
 */
import { fold } from '../metadata/fold.js';
import { sameAddress } from '../metadata/address.js';
import type { JsonLdNode } from './flatten.js';
import { isNode, listOf, textOfValue, typesOf, urlOfValue } from './values.js';

/** What is known of the page from elsewhere: its address and its titles. */
export interface PageHints {
  readonly urls?: readonly string[];
  readonly titles?: readonly string[];
}

export function findArticleNode(nodes: readonly JsonLdNode[], hints: PageHints = {}): JsonLdNode | undefined {
  const inLists = listedNodes(nodes);
  const titles = new Set((hints.titles ?? []).map(fold).filter((title) => title !== ''));
  let best: { node: JsonLdNode; score: number } | undefined;
  for (const node of nodes) {
    const rank = typeRank(node);
    if (rank === 0) continue;
    const score = rank + fitness(node, hints.urls ?? [], titles) - (inLists.has(node) ? 20 : 0);
    if (score > 0 && (best === undefined || score > best.score)) best = { node, score };
  }
  return best?.node;
}

/** How sure the type makes us: news articles first, pages last. */
function typeRank(node: JsonLdNode): number {
  let rank = 0;
  for (const type of typesOf(node)) {
    if (/NewsArticle$/.test(type)) rank = Math.max(rank, 8);
    else if (/(?:Article|BlogPosting|LiveBlogPosting|Report)$/.test(type)) rank = Math.max(rank, 7);
    else if (/^(?:Review|SocialMediaPosting|Recipe|HowTo|CreativeWork|Blog)$/.test(type))
      rank = Math.max(rank, 3);
    else if (/^(?:WebPage|AboutPage|ItemPage|QAPage|FAQPage|VideoObject)$/.test(type))
      rank = Math.max(rank, 1);
  }
  return rank;
}

/** What tells the page's own node from those of other articles. */
function fitness(node: JsonLdNode, urls: readonly string[], titles: ReadonlySet<string>): number {
  let score = 0;
  const headline = textOfValue(node['headline'] ?? node['name']);
  if (headline !== undefined && titles.has(fold(headline))) score += 6;
  const ids = [node['url'], node['@id'], node['mainEntityOfPage']].map(urlOfValue);
  if (ids.some((id) => id !== undefined && urls.some((url) => sameAddress(id, url)))) score += 6;
  if (typeof node['articleBody'] === 'string') score += 2;
  if (node['headline'] !== undefined) score += 2;
  if (node['datePublished'] !== undefined) score += 2;
  if (node['author'] !== undefined) score += 1;
  return score;
}

/** Lists of other things: what stands in them is seldom what the page is about. */
const listProperties = [
  'itemListElement',
  'blogPost',
  'hasPart',
  'isPartOf',
  'citation',
  'relatedLink',
  'isBasedOn',
];
const listPropertiesOfArticles = [
  'liveBlogUpdate',
  'comment',
  'review',
  'mentions',
  'about',
  'video',
  'associatedMedia',
];

function listedNodes(nodes: readonly JsonLdNode[]): ReadonlySet<JsonLdNode> {
  const listed = new Set<JsonLdNode>();
  for (const node of nodes) {
    for (const property of [...listProperties, ...listPropertiesOfArticles]) {
      for (const value of listOf(node[property])) {
        if (!isNode(value)) continue;
        listed.add(value);
        if (isNode(value['item'])) listed.add(value['item']);
      }
    }
  }
  return listed;
}
