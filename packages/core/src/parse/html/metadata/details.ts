/** Section, language, address, image and paywall of a page: properties with few rules each. */
import { resolveNode } from '../../json-ld/index.js';
import { isNode, listOf, textOfValue, typesOf, urlOfValue } from '../../json-ld/values.js';
import type { JsonLdNode } from '../../json-ld/flatten.js';
import { absoluteUrl, isSiteRoot } from '../../metadata/address.js';
import { languageTag } from '../../metadata/language-tag.js';
import { fold, tidy } from '../../metadata/fold.js';
import { attribute } from '../tree.js';
import { firstMeta } from './page-facts.js';
import type { PageFacts } from './page-facts.js';
import type { MetadataRule, PageContext } from './rule.js';
import { shortText } from './short-text.js';

export const sectionRules: readonly MetadataRule<string>[] = [
  { name: 'json-ld', find: ({ article }) => section(textOfValue(article?.['articleSection'])) },
  {
    name: 'meta',
    find: ({ facts }) =>
      section(
        firstMeta(facts, [
          'article:section',
          'og:section',
          'parsely-section',
          'section',
          'cxenseparse:section',
          'sailthru.section',
          'category',
        ]),
      ),
  },
  {
    name: 'itemprop',
    find: ({ facts }) => {
      const element = facts.properties.get('articlesection')?.[0]?.element;
      return element && section(attribute(element, 'content') ?? shortText(element, 100));
    },
  },
  { name: 'breadcrumbs', find: breadcrumb },
];

function section(text: string | undefined): string | undefined {
  const name = tidy(text ?? '');
  return name === '' || name.length > 60 || /^https?:/.test(name) ? undefined : name;
}

/** The last step of the trail that is neither the site nor the article. */
function breadcrumb({ facts, headline, siteNames }: PageContext): string | undefined {
  const list = facts.jsonLd.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = listOf(list?.['itemListElement'])
    .filter(isNode)
    .map((step) => textOfValue(step['name'] ?? (isNode(step['item']) ? step['item']['name'] : undefined)))
    .filter((name) => name !== undefined);
  const skipped = new Set(
    [headline ?? '', 'Home', 'Homepage', 'Startseite', 'Accueil', 'Inicio', 'Início', ...siteNames].map(fold),
  );
  return steps.map(section).find((name) => name !== undefined && !skipped.has(fold(name)));
}

export interface LanguageContext {
  readonly facts: PageFacts;
  readonly article: JsonLdNode | undefined;
}

export const languageRules: readonly MetadataRule<string, LanguageContext>[] = [
  { name: 'html-lang', find: ({ facts }) => tag(facts.language) },
  { name: 'json-ld', find: ({ article }) => tag(textOfValue(article?.['inLanguage'])) },
  {
    name: 'meta',
    find: ({ facts }) =>
      tag(
        firstMeta(facts, ['content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage']),
      ),
  },
  // Last, for many systems say "en_US" here whatever the page is in.
  { name: 'og-locale', find: ({ facts }) => tag(facts.meta.get('og:locale')?.[0]) },
];

function tag(text: string | undefined): string | undefined {
  return text === undefined ? undefined : languageTag(text);
}

export const urlRules: readonly MetadataRule<string>[] = [
  { name: 'canonical', find: ({ facts, url }) => pageUrl(facts.links.get('canonical'), url) },
  { name: 'og-url', find: ({ facts, url }) => pageUrl(facts.meta.get('og:url')?.[0], url) },
  {
    name: 'json-ld',
    find: ({ article, url }) =>
      pageUrl(urlOfValue(article?.['url']) ?? urlOfValue(article?.['mainEntityOfPage']), url),
  },
  { name: 'given', find: ({ url }) => url },
];

/** An address of the page; that of the site's start is a mistake unless the page is that. */
function pageUrl(address: string | undefined, base: string | undefined): string | undefined {
  const url = address === undefined ? undefined : absoluteUrl(address, base);
  if (url === undefined || (isSiteRoot(url) && base !== undefined && !isSiteRoot(base))) return undefined;
  return url;
}

export const imageRules: readonly MetadataRule<string>[] = [
  {
    name: 'og-image',
    find: ({ facts, url }) =>
      image(firstMeta(facts, ['og:image', 'og:image:url', 'og:image:secure_url']), url),
  },
  {
    name: 'json-ld',
    find: ({ facts, article, url }) =>
      image(urlOfValue(resolveNode(facts.jsonLd, listOf(article?.['image'])[0])), url),
  },
  {
    name: 'twitter-image',
    find: ({ facts, url }) =>
      image(firstMeta(facts, ['twitter:image', 'twitter:image:src', 'thumbnail', 'parsely-image-url']), url),
  },
  { name: 'image-src', find: ({ facts, url }) => image(facts.links.get('image_src'), url) },
  {
    name: 'itemprop',
    find: ({ facts, url }) => {
      const element = facts.properties.get('image')?.[0]?.element;
      return image(
        element && (attribute(element, 'src') ?? attribute(element, 'content') ?? attribute(element, 'href')),
        url,
      );
    },
  },
];

function image(address: string | undefined, base: string | undefined): string | undefined {
  return address === undefined ? undefined : absoluteUrl(address, base);
}

export const accessRules: readonly MetadataRule<boolean>[] = [
  { name: 'json-ld', find: ({ article }) => access(article?.['isAccessibleForFree']) },
  {
    name: 'json-ld-part',
    find: ({ article }) => {
      const parts = listOf(article?.['hasPart'])
        .filter(isNode)
        .map((part) => access(part['isAccessibleForFree']));
      return parts.includes(false) ? false : undefined;
    },
  },
  {
    name: 'meta',
    find: ({ facts }) => {
      const tier = firstMeta(facts, ['article:content_tier', 'lp.type'])?.toLowerCase();
      if (tier === 'free') return true;
      return tier === 'locked' ? false : undefined;
    },
  },
  {
    name: 'itemprop',
    find: ({ facts }) => {
      const element = facts.properties.get('isaccessibleforfree')?.[0]?.element;
      return element && access(attribute(element, 'content') ?? shortText(element, 100));
    },
  },
];

/** `true`, "True", "http://schema.org/False". */
function access(value: unknown): boolean | undefined {
  const first = listOf(value)[0];
  if (typeof first === 'boolean') return first;
  const word =
    typeof first === 'string' ? /(?:^|\/)(true|false)$/i.exec(first.trim())?.[1]?.toLowerCase() : undefined;
  return word === undefined ? undefined : word === 'true';
}
