/** What has been read so far: who was mentioned where, who spoke last, which descriptions were introduced. */
import type { TokenRange } from '../document.js';
import type { MentionKind, SpeakerKind } from '../types.js';
import type { Clustering } from './entities/cluster-names.js';
import { makeEntity } from './entities/entity.js';
import type { NameIndex } from './entities/name-rules.js';
import type { NameTable } from './mentions/name-table.js';
import type { Entity, EntityMention } from './model.js';
import { readHints } from './quote-hints.js';
import type { QuoteHints } from './quote-hints.js';
import type { SievedSource } from './sieves/sieve.js';
import type { TextView } from './text-view.js';

export interface Discourse {
  readonly view: TextView;
  readonly names: NameTable;
  readonly index: NameIndex;
  readonly hints: QuoteHints;
  readonly entities: Entity[];
  /** In text order, up to the source that is being resolved. */
  readonly recent: EntityMention[];
  /** Sources resolved so far, in order. */
  readonly speakers: { readonly entity: Entity; readonly token: number }[];
  /** Entities that descriptions introduced, by the description's words. */
  readonly byDescription: Map<string, Entity>;
  /** The same, by head noun; the last one introduced. */
  readonly byHead: Map<string, Entity>;
  /** Entities by the nouns of their roles, the first few of each noun. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>;
  /** Bodies with names of several words, by each word; the first few of each. */
  readonly bodiesByWord: ReadonlyMap<string, readonly Entity[]>;
  /** Entities of attributions resolved so far. */
  readonly resolved: Map<number, readonly Entity[]>;
  /** Asks the sieves about one part: for parts within parts. */
  resolvePart(source: SievedSource): SieveAnswer;
}

export interface SieveAnswer {
  readonly entities: readonly Entity[];
  readonly resolvedBy?: string;
}

export function openDiscourse(
  view: TextView,
  clustering: Clustering,
  names: NameTable,
  resolvePart: (discourse: Discourse, source: SievedSource) => SieveAnswer,
): Discourse {
  const discourse: Discourse = {
    view,
    names,
    index: clustering.index,
    hints: readHints(view.document),
    entities: clustering.entities,
    recent: [],
    speakers: [],
    byDescription: new Map(),
    byHead: new Map(),
    byRole: tabulateRoles(clustering.entities),
    bodiesByWord: tabulateBodies(clustering.entities),
    resolved: new Map(),
    resolvePart: (source) => resolvePart(discourse, source),
  };
  return discourse;
}

/** Beyond so many bearers of one role, further ones are not told apart: keeps hostile text linear. */
const maxBearers = 16;

function tabulateRoles(entities: readonly Entity[]): Map<string, Entity[]> {
  const byRole = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const head of entity.heads) push(byRole, head, entity);
  }
  return byRole;
}

function tabulateBodies(entities: readonly Entity[]): Map<string, Entity[]> {
  const byWord = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'organization' || entity.nameWords.length < 2) continue;
    for (const word of entity.nameWords) push(byWord, word, entity);
  }
  return byWord;
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (known.length < maxBearers && known.at(-1) !== entity) known.push(entity);
}

/** A new entity that a description introduces. */
export function introduce(discourse: Discourse, kind: SpeakerKind, display: TokenRange): Entity {
  const entity = makeEntity(discourse.entities.length, kind, display, []);
  discourse.entities.push(entity);
  return entity;
}

export function noteMention(
  discourse: Discourse,
  entity: Entity,
  range: TokenRange,
  kind: MentionKind,
  flags: {
    readonly isSource?: boolean;
    readonly isPossessive?: boolean;
    readonly isModifier?: boolean;
    readonly phrase?: TokenRange;
  } = {},
): void {
  entity.lastSeen = range.firstToken;
  entity.timesSeen++;
  discourse.recent.push({
    entity,
    firstToken: range.firstToken,
    endToken: range.endToken,
    kind,
    isSource: flags.isSource ?? false,
    isPossessive: flags.isPossessive ?? false,
    isModifier: flags.isModifier ?? false,
    phraseStart: flags.phrase?.firstToken ?? range.firstToken,
  });
}
