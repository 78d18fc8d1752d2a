/** Builds the public record of every entity that is a source. */
import type { TokenRange } from '../document.js';
import { makeSpan, tokensToSpan } from '../span.js';
import type { Mention, Speaker, SpeakerKind } from '../types.js';
import type { NameTable } from './mentions/name-table.js';
import type { Entity } from './model.js';
import { tokenText } from './text-view.js';
import type { TextView } from './text-view.js';

export function makeSpeaker(view: TextView, names: NameTable, entity: Entity, id: string): Speaker {
  const name = entity.givenName ?? displayName(view, entity.display);
  const role = entity.known?.role ?? longestRole(view, entity);
  const gender = genderEvidence(entity);
  const affiliation = entity.affiliation ?? affiliationOf(names, entity);
  const kind: SpeakerKind = entity.kind === 'place' ? 'organization' : entity.kind;
  return {
    id,
    name,
    kind,
    aliases: aliasesOf(view, entity, name),
    ...(role !== undefined && { role }),
    ...(affiliation && { affiliation: displayName(view, affiliation) }),
    mentions: mentionsOf(view, entity),
    ...(gender && { gender }),
    ...(!entity.isNamed && { anonymous: true }),
    ...(entity.known?.id !== undefined && { externalId: entity.known.id }),
  };
}

/** The words as written, on one line, without commas and a possessive ending at the edges. */
function displayName(view: TextView, range: TokenRange): string {
  let { endToken } = range;
  while (endToken - range.firstToken > 1 && [',', "'s", "'"].includes(view.words[endToken - 1]!)) endToken--;
  return textOf(view, { firstToken: range.firstToken, endToken });
}

function textOf(view: TextView, range: TokenRange): string {
  return tokensToSpan(view.document.article.text, view.document.tokens, range).text.replaceAll(/\s+/g, ' ');
}

/** The first body that a role names: "IMF chief economist", "director of the Tide Institute". */
function affiliationOf(names: NameTable, { roles }: Entity): TokenRange | undefined {
  for (const { firstToken, endToken } of roles) {
    for (let token = firstToken; token < endToken; token++) {
      const name = names.startingAt(token);
      if (name?.entity.kind === 'organization') return name.entity.display;
    }
  }
  return undefined;
}

function longestRole(view: TextView, entity: Entity): string | undefined {
  let longest: string | undefined;
  for (const role of entity.roles) {
    const text = textOf(view, role);
    if (longest === undefined || text.length > longest.length) longest = text;
  }
  return longest;
}

function aliasesOf(view: TextView, entity: Entity, name: string): string[] {
  const aliases = new Set<string>();
  for (const mention of entity.mentions) {
    // "The minister" takes up a named speaker and is no other name of hers.
    if (mention.kind === 'pronoun' || (entity.isNamed && mention.kind === 'nominal')) continue;
    const text = displayName(view, mention);
    if (text !== name) aliases.add(text);
    const titled = withTitle(view, mention);
    if (titled !== undefined) aliases.add(titled);
  }
  return [...aliases];
}

/** "Mr. Cole" is an alias of its own beside "Cole". */
function withTitle(view: TextView, mention: TokenRange): string | undefined {
  const before = view.words[mention.firstToken - 1];
  if (before === undefined || !/^(?:mr|mrs|ms|dr|sen|rep|gov|prof)\.?$/.test(before)) return undefined;
  return `${tokenText(view, mention.firstToken - 1)} ${displayName(view, mention)}`;
}

function mentionsOf(view: TextView, entity: Entity): Mention[] {
  const { article, tokens } = view.document;
  const seen = new Set<number>();
  return [...entity.mentions]
    .sort((a, b) => a.firstToken - b.firstToken)
    .filter(({ firstToken }) => !seen.has(firstToken) && seen.add(firstToken))
    .map(({ firstToken, endToken, kind }) => ({
      ...makeSpan(article.text, tokens.start[firstToken]!, tokens.end[endToken - 1]!),
      kind,
    }));
}

function genderEvidence(entity: Entity): Speaker['gender'] {
  if (entity.gender) return entity.gender;
  const { femaleVotes, maleVotes } = entity;
  if (femaleVotes === maleVotes) return undefined;
  return { value: femaleVotes > maleVotes ? 'female' : 'male', evidence: 'pronoun' };
}
