/** Asks whom one source refers to, and notes the answer for the sources behind it. */
import type { Attribution, TokenRange } from '../document.js';
import type { MentionKind } from '../types.js';
import { noteMention } from './discourse.js';
import type { Discourse, SieveAnswer } from './discourse.js';
import { entityCalled } from './entities/entity-called.js';
import type { Entity } from './model.js';
import { sieves } from './sieves/index.js';
import type { SievedSource } from './sieves/sieve.js';
import { parseSource } from './sources/parse-source.js';
import { mentionKindOf } from './sources/source-phrase.js';

/** Whom one source refers to. */
export interface ReadSource {
  readonly mentionKind: MentionKind;
  readonly entities: readonly Entity[];
  readonly resolvedBy?: string;
}

export function readSource(
  discourse: Discourse,
  attribution: Attribution,
  attributionIndex: number,
): ReadSource | undefined {
  const range = attribution.source;
  const phrase = range && parseSource(discourse.view, discourse.names, range);
  const parts = phrase?.parts ?? [];
  const mentionKind = parts.length > 0 ? mentionKindOf(parts[0]) : 'nominal';
  // Who is named needs no hint; whoever is not is better told by the input than guessed.
  const hinted = parts.some(({ kind }) => kind === 'name')
    ? undefined
    : hintedSpeaker(discourse, attribution);
  if (hinted) {
    const place = phrase ?? attribution.content[0];
    noteSource(discourse, hinted, place, mentionKind, phrase !== undefined);
    discourse.resolved.set(attributionIndex, [hinted]);
    return { mentionKind, entities: [hinted], resolvedBy: 'quote-hint' };
  }
  if (!range) return undefined;
  if (!phrase) return { mentionKind, entities: [] };
  const answers = parts.map((part) => discourse.resolvePart({ part, range, attribution, attributionIndex }));
  const entities = [...new Set(answers.flatMap((answer) => answer.entities))];
  parts.forEach((part, at) => {
    for (const entity of answers[at]!.entities) {
      const isName = part.kind === 'name';
      noteMention(discourse, entity, isName ? part.name.mention : part, mentionKindOf(part), {
        isSource: true,
      });
      if (!isName) keepMention(discourse, entity);
    }
  });
  for (const entity of entities) discourse.speakers.push({ entity, token: range.firstToken });
  discourse.resolved.set(attributionIndex, entities);
  const resolvedBy = parts.length > 1 ? 'coordination' : answers[0]!.resolvedBy;
  return { mentionKind, entities, ...(resolvedBy !== undefined && entities.length > 0 && { resolvedBy }) };
}

function hintedSpeaker(discourse: Discourse, attribution: Attribution): Entity | undefined {
  const hint = discourse.hints.over(attribution);
  return hint && entityCalled(discourse, hint.speaker, attribution.content[0]);
}

function noteSource(
  discourse: Discourse,
  entity: Entity,
  range: TokenRange,
  kind: MentionKind,
  isWritten: boolean,
): void {
  noteMention(discourse, entity, range, kind, { isSource: true });
  if (isWritten) keepMention(discourse, entity);
  discourse.speakers.push({ entity, token: range.firstToken });
}

/** The mention just noted also belongs to the entity's record; names are there already. */
export function keepMention(discourse: Discourse, entity: Entity): void {
  entity.mentions.push(discourse.recent.at(-1)!);
}

/** Asks the sieves in order; the first answer stands. */
export function askSieves(discourse: Discourse, source: SievedSource): SieveAnswer {
  for (const sieve of sieves) {
    const entities = sieve.resolve(discourse, source);
    if (entities) return { entities, resolvedBy: sieve.name };
  }
  return { entities: [] };
}
