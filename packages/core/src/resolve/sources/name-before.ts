/**
 * The name before a relative pronoun or a tag.
 *
 * Handles "Ann Lee, 59, of Bergen," (Ann Lee); must not take "Diaz" of "critics of Diaz who".
 */
import { TokenKind } from '../../document.js';
import type { Discourse } from '../discourse.js';
import type { ClusteredName } from '../entities/cluster-names.js';
import type { NameTable } from '../mentions/name-table.js';
import { hasCapital } from '../text-view.js';
import type { TextView } from '../text-view.js';
import { isGroupWord } from '../vocabulary.js';

const longestTag = 8;

/** The name that ends at `end`, or with only an age, a place or a party between. */
export function nameBefore(
  { view, names }: Discourse,
  end: number,
  wantsPerson: boolean,
): ClusteredName | undefined {
  for (let token = end; token > Math.max(0, end - longestTag); token--) {
    const name = names.endingAt(token);
    const isTag =
      name !== undefined && wantsPerson && (name.entity.kind === 'place' || isInPlaceTag(view, name));
    if (name && !isTag) {
      const body = wantsPerson ? undefined : bodyInPlace(view, names, name);
      return isHead(view, body ?? name, end, wantsPerson) ? (body ?? name) : undefined;
    }
    if (name) token = name.mention.firstToken;
    else if (!isTagToken(view, token - 1)) return undefined;
  }
  return undefined;
}

/** The Rain Fund of "the Rain Fund in Bergen, which": a place only says where the body before it is. */
function bodyInPlace(
  { words }: TextView,
  names: NameTable,
  { entity, mention }: ClusteredName,
): ClusteredName | undefined {
  const before = mention.firstToken - 1;
  if (entity.kind !== 'place' || !placePrepositions.has(words[before] ?? '')) return undefined;
  const body = names.endingAt(before);
  return body && body.entity.kind !== 'place' && body.entity.kind !== 'person' ? body : undefined;
}

const placePrepositions = new Set(['in', 'of', 'from', 'at', 'near']);

/** "of Bergen" in "Ann Lee, 59, of Bergen, who". */
export function isInPlaceTag({ words }: TextView, { mention }: ClusteredName): boolean {
  const before = words[mention.firstToken - 1];
  return (before === 'of' || before === 'from' || before === 'in') && words[mention.firstToken - 2] === ',';
}

function isTagToken(view: TextView, token: number): boolean {
  const word = view.words[token]!;
  if (word === ',' || word === '(' || word === ')' || word === 'of' || word === 'from' || word === 'in')
    return true;
  return hasCapital(view, token) || view.document.tokens.kind[token] === TokenKind.number;
}

/** Not "Diaz" in "critics of Diaz who". */
function isHead(
  view: TextView,
  { mention, entity }: ClusteredName,
  end: number,
  wantsPerson: boolean,
): boolean {
  if (wantsPerson && (entity.kind === 'organization' || entity.kind === 'place')) return false;
  if (!wantsPerson && entity.kind === 'person') return false;
  const isSetOff = view.words[end] === ',';
  return (
    isSetOff ||
    view.words[mention.firstToken - 1] !== 'of' ||
    !isGroupWord(view.words[mention.firstToken - 2] ?? '')
  );
}
