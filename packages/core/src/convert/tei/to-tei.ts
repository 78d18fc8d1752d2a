import type { Article, Extraction } from '../../types.js';
import { articleHash } from '../article-address.js';
import { countCodePoints } from '../code-points.js';
import { toQuoteFacts, toSpeakerFacts } from '../facts.js';
import { escapeXml, toSafeJson } from '../markup.js';
import { toBody } from './body.js';
import { toHeader } from './header.js';
import { toMarks } from './marks.js';
import type { Mark, Marked } from './marks.js';

export interface TeiOptions {
  /** For use inside a `<teiCorpus>`: no XML declaration, and ids that no other article has. */
  readonly inCorpus?: boolean;
}

/**
 * An article as a TEI P5 document: `<said>` for content, `<seg type="cue">` and `<rs type="source">`, linked with one
 * another and with the speakers. The text of `<body>` is the article's, character for character. What crosses an
 * element's end, and what TEI has no place for, is in `<standOff>`.
 */
export function toTei(
  article: Article,
  extraction: Extraction,
  { inCorpus = false }: TeiOptions = {},
): string {
  const prefix = inCorpus ? `a${articleHash(article)}.` : '';
  const speakerIds = new Map(
    extraction.speakers.map((speaker, index) => [speaker.id, `${prefix}speaker${index + 1}`]),
  );
  const marked = toMarks(extraction, prefix, (id) => speakerIds.get(id));
  const body = toBody(article, marked.marks);
  const bodyId = `${prefix}body`;
  const language = article.metadata.inLanguage;
  return [
    ...(inCorpus ? [] : ['<?xml version="1.0" encoding="UTF-8"?>']),
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"${language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`}>`,
    toHeader(
      article,
      extraction.speakers.map((speaker) => [speakerIds.get(speaker.id)!, speaker]),
      prefix,
    ),
    `<text><body xml:id="${bodyId}" xml:space="preserve">${body.xml}</body></text>`,
    ...standOff(article.text, extraction, marked, body.crossing, bodyId, speakerIds),
    '</TEI>',
    '',
  ].join('\n');
}

function standOff(
  text: string,
  extraction: Extraction,
  { quotes }: Marked,
  crossing: readonly Mark[],
  bodyId: string,
  speakerIds: ReadonlyMap<string, string>,
): string[] {
  if (quotes.length === 0) return [];
  const { fromUnits } = countCodePoints(text);
  const links = quotes.map(({ id, cueId, sourceId }) => {
    const targets = [id, cueId, sourceId].flatMap((target) => (target === undefined ? [] : `#${target}`));
    // A link joins two things at least.
    return targets.length < 2 ? [] : [`<link target="${targets.join(' ')}"/>`];
  });
  const spans = crossing.map(({ start, end, element, id, chain }) => {
    const from = fromUnits(start);
    const range = `#string-range(${bodyId},${from},${fromUnits(end) - from})`;
    return `<span xml:id="${id}" type="${element}" target="${range}"${chain}/>`;
  });
  return [
    '<standOff>',
    ...group('linkGrp type="attribution"', links.flat()),
    ...group('spanGrp', spans),
    ...quotes.map(
      ({ id, quote }) => `<certainty target="#${id}" locus="value" degree="${quote.confidence}"/>`,
    ),
    '<listAnnotation>',
    ...extraction.speakers.map((speaker) =>
      toNote(speakerIds.get(speaker.id)!, 'inquit-speaker', toSpeakerFacts(speaker)),
    ),
    ...quotes.map(({ id, quote }) => toNote(id, 'inquit-quotation', toQuoteFacts(quote))),
    '</listAnnotation>',
    '</standOff>',
  ];
}

function group(tag: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`<${tag}>`, ...lines, `</${tag.split(' ')[0]!}>`];
}

function toNote(target: string, type: string, facts: object): string {
  return `<annotation target="#${target}"><note type="${type}">${escapeXml(toSafeJson(facts))}</note></annotation>`;
}
