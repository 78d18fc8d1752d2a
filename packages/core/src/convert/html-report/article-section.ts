import type { Article, Extraction, Paragraph, Quote } from '../../types.js';
import { articleHash } from '../article-address.js';
import { toDeepLink } from '../deep-link.js';
import { escapeHtml, isWebAddress } from '../markup.js';
import { namesOf, summarizeSpeakers, wordsOf } from '../speaker-summary.js';
import { markText, toTextMarks } from './marked-text.js';
import type { TextMark } from './marked-text.js';
import { speakerColors } from './page-style.js';

/** One article as a section of the page: its text with the marks, its speakers, its quotations. */
export function articleSection(article: Article, extraction: Extraction, name?: string): string {
  const base = `a${articleHash(article)}`;
  const places = new Map(extraction.speakers.map(({ id }, index) => [id, index]));
  const colorOf = ({ speakers }: Pick<Quote, 'speakers'>): string => {
    const place = places.get(speakers[0]?.id ?? '');
    return place === undefined ? 's-none' : `s${place % speakerColors}`;
  };
  const anchor = (number: number): { place: string; entry: string } => ({
    place: `${base}-${number}`,
    entry: `${base}-list-${number}`,
  });
  return [
    `<section class="article" id="${base}">`,
    ...toTop(article, name),
    ...toParagraphs(article.paragraphs, toTextMarks(extraction, colorOf), anchor),
    ...toSpeakerTable(extraction, (id) => colorOf({ speakers: [{ id, name: '', kind: 'unknown' }] })),
    ...toQuoteTable(article, extraction, colorOf, anchor),
    '</section>',
    '',
  ].join('\n');
}

function toTop({ metadata, paragraphs }: Article, name: string | undefined): string[] {
  const { headline, author = [], publisher, datePublished, url } = metadata;
  const facts = [author.join(', '), publisher, datePublished].flatMap((fact) =>
    fact === undefined || fact === '' ? [] : `<bdi>${escapeHtml(fact)}</bdi>`,
  );
  const link = isWebAddress(url)
    ? [`<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url)}</a>`]
    : [];
  // The headline is part of the text, and is marked there.
  const isInText = paragraphs.some(({ role }) => role === 'headline');
  const title = headline ?? name;
  return [
    ...(isInText || title === undefined ? [] : [`<h2><bdi>${escapeHtml(title)}</bdi></h2>`]),
    ...(facts.length + link.length > 0 ? [`<p class="quiet">${[...facts, ...link].join(' · ')}</p>`] : []),
  ];
}

function toParagraphs(
  paragraphs: readonly Paragraph[],
  marks: readonly TextMark[],
  anchor: Parameters<typeof markText>[2],
): string[] {
  let next = 0;
  let open: TextMark[] = [];
  return paragraphs.map((paragraph) => {
    const touching = open.filter(({ end }) => end > paragraph.start);
    for (; next < marks.length && marks[next]!.start < paragraph.end; next++)
      if (marks[next]!.end > paragraph.start) touching.push(marks[next]!);
    open = touching.filter(({ end }) => end > paragraph.end);
    const tag = paragraph.role === 'headline' ? 'h2' : 'p';
    return `<${tag} class="${paragraph.role}" dir="auto">${markText(paragraph, touching, anchor)}</${tag}>`;
  });
}

function toSpeakerTable(extraction: Extraction, colorOf: (id: string) => string): string[] {
  if (extraction.speakers.length === 0) return [];
  return [
    '<table><caption>Speakers</caption>',
    '<thead><tr><th>Speaker</th><th>Role</th><th class="number">Quotations</th><th class="number">Words</th></tr></thead><tbody>',
    ...summarizeSpeakers(extraction).map(
      ({ speaker: { id, name, role = '' }, quotations, words }) =>
        `<tr class="${colorOf(id)}"><td><span class="dot"></span><bdi>${escapeHtml(name)}</bdi></td><td><bdi>${escapeHtml(role)}</bdi></td>` +
        `<td class="number">${quotations}</td><td class="number">${words}</td></tr>`,
    ),
    '</tbody></table>',
  ];
}

function toQuoteTable(
  article: Article,
  { quotes }: Extraction,
  colorOf: (quote: Quote) => string,
  anchor: (number: number) => { readonly place: string; readonly entry: string },
): string[] {
  if (quotes.length === 0) return ['<p>No quotations.</p>'];
  return [
    '<table><caption>Quotations</caption>',
    '<thead><tr><th class="number">No.</th><th>Speaker</th><th>Words</th><th>Kind</th><th class="number">Confidence</th></tr></thead><tbody>',
    ...quotes.map((quote, index) => {
      const { place, entry } = anchor(index + 1);
      const link = toDeepLink(article, quote);
      const onPage =
        link === undefined ? '' : ` <a href="${escapeHtml(link)}" rel="noopener noreferrer">on the page</a>`;
      return (
        `<tr id="${entry}" class="${colorOf(quote)}"><td class="number"><a href="#${place}">${index + 1}</a></td>` +
        `<td><bdi>${escapeHtml(namesOf(quote))}</bdi></td><td><bdi>${escapeHtml(wordsOf(quote))}</bdi>${onPage}</td>` +
        `<td>${toKind(quote)}</td><td class="number">${quote.confidence.toFixed(2)}</td></tr>`
      );
    }),
    '</tbody></table>',
  ];
}

function toKind({ kind, attitude }: Quote): string {
  return attitude === 'assertion' ? kind : `${kind}, ${attitude}`;
}
