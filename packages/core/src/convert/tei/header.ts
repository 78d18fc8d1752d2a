import type { Article, Speaker } from '../../types.js';
import { escapeXml, isWebAddress } from '../markup.js';

/** The header: the article's metadata, the classes of quotations, and the speakers as a list of participants. */
export function toHeader(
  { metadata }: Article,
  speakers: readonly (readonly [id: string, speaker: Speaker])[],
  prefix: string,
): string {
  const { headline, author = [], publisher, datePublished, url } = metadata;
  return [
    '<teiHeader>',
    '<fileDesc>',
    `<titleStmt><title>${escapeXml(headline ?? 'Article without a headline')}</title>`,
    ...author.map((name) => `<author>${escapeXml(name)}</author>`),
    '</titleStmt>',
    publisher === undefined
      ? `<publicationStmt><p>Publisher not known.${toDate(datePublished)}</p></publicationStmt>`
      : `<publicationStmt><publisher>${escapeXml(publisher)}</publisher>${toDate(datePublished)}</publicationStmt>`,
    isWebAddress(url)
      ? `<sourceDesc><bibl><ref target="${escapeXml(url)}">${escapeXml(url)}</ref></bibl></sourceDesc>`
      : '<sourceDesc><p>Address not known.</p></sourceDesc>',
    '</fileDesc>',
    `<encodingDesc><classDecl>${toTaxonomy('kinds', kinds, prefix)}${toTaxonomy('attitudes', attitudes, prefix)}</classDecl></encodingDesc>`,
    ...(speakers.length === 0 ? [] : [toParticipants(speakers)]),
    '</teiHeader>',
  ].join('\n');
}

const kinds = {
  direct: 'All content is in quotation marks.',
  indirect: 'No content is in quotation marks.',
  mixed: 'Part of the content is in quotation marks.',
};
const attitudes = {
  assertion: 'Said.',
  belief: 'Thought.',
  fact: 'Known or learned.',
  eventuality: 'Wanted, ordered or agreed to.',
};

function toTaxonomy(id: string, categories: Readonly<Record<string, string>>, prefix: string): string {
  const entries = Object.entries(categories).map(
    ([name, description]) =>
      `<category xml:id="${prefix}${name}"><catDesc>${description}</catDesc></category>`,
  );
  return `<taxonomy xml:id="${prefix}${id}">${entries.join('')}</taxonomy>`;
}

function toDate(date: string | undefined): string {
  if (date === undefined) return '';
  const when = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(date);
  return `<date${when ? ` when="${date}"` : ''}>${escapeXml(date)}</date>`;
}

function toParticipants(speakers: readonly (readonly [id: string, speaker: Speaker])[]): string {
  const isOrganization = ({ kind }: Speaker): boolean => kind === 'organization' || kind === 'document';
  const people = speakers.filter(([, speaker]) => !isOrganization(speaker));
  const organizations = speakers.filter(([, speaker]) => isOrganization(speaker));
  const list = (name: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : [`<${name}>`, ...entries, `</${name}>`];
  return [
    '<profileDesc><particDesc>',
    ...list(
      'listPerson',
      people.map(([id, speaker]) =>
        toParticipant(speaker.kind === 'group' ? 'personGrp' : 'person', 'persName', id, speaker),
      ),
    ),
    ...list(
      'listOrg',
      organizations.map(([id, speaker]) => toParticipant('org', 'orgName', id, speaker)),
    ),
    '</particDesc></profileDesc>',
  ].join('\n');
}

function toParticipant(element: string, nameElement: string, id: string, speaker: Speaker): string {
  const { name, aliases, role, affiliation, externalId } = speaker;
  const isPerson = element === 'person';
  return [
    `<${element} xml:id="${id}">`,
    ...[name, ...aliases].map((text) => `<${nameElement}>${escapeXml(text)}</${nameElement}>`),
    ...(isPerson && role !== undefined ? [`<occupation>${escapeXml(role)}</occupation>`] : []),
    ...(isPerson && affiliation !== undefined
      ? [`<affiliation>${escapeXml(affiliation)}</affiliation>`]
      : []),
    ...(externalId === undefined ? [] : [`<idno type="external">${escapeXml(externalId)}</idno>`]),
    `</${element}>`,
  ].join('');
}
