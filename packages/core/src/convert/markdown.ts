/** Markdown (CommonMark, with the tables of GitHub): an article's quotations, for notes and issues. */
import type { Article, Extraction, Quote, Speaker } from '../types.js';
import { isWebAddress, toWellFormed } from './markup.js';
import { namesOf, summarizeSpeakers, wordsOf } from './speaker-summary.js';

/**
 * The quotations of an article as a list, and a table of its speakers. Nothing of the text is Markdown or HTML any
 * more: it is escaped. `name` is the title of an article without a headline.
 */
export function toMarkdown(article: Article, extraction: Extraction, name?: string): string {
  const { headline, publisher, datePublished, url } = article.metadata;
  const facts = [
    ...[publisher, datePublished].flatMap((fact) => (fact === undefined ? [] : escapeMarkdown(fact))),
    ...(isWebAddress(url) ? [`<${url}>`] : []),
  ];
  const roles = new Map(extraction.speakers.map((speaker) => [speaker.id, speaker]));
  return [
    `# ${escapeMarkdown(headline ?? name ?? 'Quotations')}`,
    ...(facts.length > 0 ? ['', facts.join(' · ')] : []),
    ...(extraction.quotes.length === 0 ? ['', 'No quotations.'] : []),
    ...extraction.quotes.flatMap((quote, index) => ['', ...toItem(quote, index + 1, roles)]),
    ...(extraction.speakers.length > 0 ? ['', ...toTable(extraction)] : []),
    '',
  ].join('\n');
}

function toItem(quote: Quote, number: number, speakers: ReadonlyMap<string, Speaker>): string[] {
  const indent = ' '.repeat(String(number).length + 2);
  const role = quote.speakers.length === 1 ? speakers.get(quote.speakers[0]!.id)?.role : undefined;
  const who = `**${escapeMarkdown(namesOf(quote))}**${role === undefined ? '' : `, ${escapeMarkdown(role)}`}`;
  const kind = quote.attitude === 'assertion' ? quote.kind : `${quote.kind}, ${quote.attitude}`;
  return [`${number}. ${who} (${kind})`, '', `${indent}> ${escapeMarkdown(wordsOf(quote))}`];
}

function toTable(extraction: Extraction): string[] {
  return [
    '| Speaker | Role | Quotations | Words |',
    '| --- | --- | ---: | ---: |',
    ...summarizeSpeakers(extraction).map(
      ({ speaker: { name, role }, quotations, words }) =>
        `| ${escapeMarkdown(name)} | ${escapeMarkdown(role ?? '')} | ${quotations} | ${words} |`,
    ),
  ];
}

/** One line of text that no reader of Markdown takes for anything else. */
function escapeMarkdown(text: string): string {
  return toWellFormed(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\0-\x1f\x7f]/g, '\ufffd')
    .replace(/[\\`*_[\]#|~$!]/g, '\\$&')
    .replace(/[&<>]/g, (character) => references[character]!)
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
