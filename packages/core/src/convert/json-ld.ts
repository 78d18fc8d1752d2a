/** schema.org: the article with its quotations as parts. Export only: schema.org has no place for offsets and cues. */
import type { Article, ArticleMetadata, Extraction, Quote, Speaker, SpeakerKind } from '../types.js';
import { articleAddress } from './article-address.js';
import { toDeepLink } from './deep-link.js';
import { isWebAddress } from './markup.js';

/**
 * A NewsArticle whose `hasPart` holds a Quotation for each quotation, `spokenByCharacter` its speaker. `Quotation` and
 * `spokenByCharacter` are among schema.org's pending terms. The article's text is not repeated.
 *
 * Before you put it into a page's `<script>`, escape `<` in its JSON as `\u003c`.
 */
export function toJsonLd(article: Article, extraction: Extraction): Readonly<Record<string, unknown>> {
  const id = articleAddress(article);
  const speakers = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': id,
    ...toProperties(article.metadata),
    hasPart: extraction.quotes.map((quote) => toQuotation(article, quote, id, speakers)),
  };
}

function toProperties(metadata: ArticleMetadata): object {
  const { headline, author, publisher, datePublished, dateModified, url, section, inLanguage } = metadata;
  return {
    ...(headline !== undefined && { headline }),
    ...(author !== undefined && { author: author.map((name) => ({ '@type': 'Person', name })) }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    ...(isWebAddress(url) && { url }),
    ...(section !== undefined && { articleSection: section }),
    ...(inLanguage !== undefined && { inLanguage }),
  };
}

function toQuotation(
  article: Article,
  quote: Quote,
  articleId: string,
  speakers: ReadonlyMap<string, Speaker>,
): object {
  const { inLanguage } = article.metadata;
  const spoken = quote.speakers.map((speaker) => toCharacter(speakers.get(speaker.id) ?? speaker));
  const url = toDeepLink(article, quote);
  return {
    '@type': 'Quotation',
    '@id': `${articleId}${articleId.includes('#') ? '-' : '#'}${quote.id}`,
    text: quote.text,
    ...(spoken.length > 0 && { spokenByCharacter: spoken.length === 1 ? spoken[0] : spoken }),
    isPartOf: { '@id': articleId },
    ...(inLanguage !== undefined && { inLanguage }),
    ...(url !== undefined && { url }),
  };
}

/** The range of `spokenByCharacter` is Person or Organization; what is neither gets no type. */
const types: Readonly<Record<SpeakerKind, 'Person' | 'Organization' | undefined>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  document: undefined,
  unknown: undefined,
};

function toCharacter({ name, kind, ...rest }: Pick<Speaker, 'name' | 'kind'> & Partial<Speaker>): object {
  const { aliases = [], role, affiliation, gender, externalId } = rest;
  const isPerson = kind === 'person';
  return {
    ...(types[kind] !== undefined && { '@type': types[kind] }),
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(isPerson && role !== undefined && { jobTitle: role }),
    ...(isPerson &&
      affiliation !== undefined && { affiliation: { '@type': 'Organization', name: affiliation } }),
    ...(isPerson && gender !== undefined && { gender: gender.value }),
    ...sameAs(externalId),
  };
}

/** A Wikidata id or a web address says who it is for everybody; other ids are only the caller's. */
function sameAs(externalId: string | undefined): object {
  if (externalId === undefined) return {};
  if (/^Q[1-9]\d{0,15}$/.test(externalId)) return { sameAs: `https://www.wikidata.org/entity/${externalId}` };
  return isWebAddress(externalId) ? { sameAs: externalId } : { identifier: externalId };
}
