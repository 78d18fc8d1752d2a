/**
 * Who publishes the page.
 *
 * Handles the publisher of the article in JSON-LD, by reference or in place; must not take the author's employer.
 */
import { namesOfType, resolveNode } from '../../json-ld/index.js';
import type { JsonLdNode } from '../../json-ld/flatten.js';
import { cleanText, isNode, listOf, textOfValue } from '../../json-ld/values.js';
import { tidy } from '../../metadata/fold.js';
import { firstMeta } from './page-facts.js';
import type { PageFacts } from './page-facts.js';
import type { MetadataRule } from './rule.js';
import { shortText } from './short-text.js';

export interface PublisherContext {
  readonly facts: PageFacts;
  readonly article: JsonLdNode | undefined;
}

export const publisherRules: readonly MetadataRule<string, PublisherContext>[] = [
  {
    name: 'json-ld',
    find: ({ facts, article }) =>
      nameOf(article?.['publisher'] ?? article?.['sourceOrganization'] ?? article?.['provider'], facts),
  },
  { name: 'og-site-name', find: ({ facts }) => plain(firstMeta(facts, ['og:site_name'])) },
  {
    name: 'itemprop',
    find: ({ facts }) => {
      const element = facts.properties.get('publisher')?.[0]?.element;
      return element && plain(shortText(element, 100));
    },
  },
  {
    name: 'meta',
    find: ({ facts }) =>
      plain(
        firstMeta(facts, [
          'article:publisher_name',
          'dc.publisher',
          'dcterms.publisher',
          'citation_publisher',
          'application-name',
          'apple-mobile-web-app-title',
        ]),
      ),
  },
  {
    name: 'json-ld-organization',
    find: ({ facts }) =>
      plain(namesOfType(facts.jsonLd, /^(?:NewsMediaOrganization|WebSite)$/)[0]) ??
      plain(namesOfType(facts.jsonLd, /^Organization$/)[0]),
  },
];

function nameOf(value: unknown, { jsonLd }: PageFacts): string | undefined {
  for (const each of listOf(value)) {
    const node = resolveNode(jsonLd, each);
    const name = plain(isNode(node) ? textOfValue(node['name'] ?? node['legalName']) : textOfValue(node));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A name is short and no address. */
function plain(text: string | undefined): string | undefined {
  const name = text === undefined ? '' : tidy(cleanText(text));
  return name === '' || name.length > 80 || /^https?:|^[\w-]+:\/\/|^@/i.test(name) ? undefined : name;
}
