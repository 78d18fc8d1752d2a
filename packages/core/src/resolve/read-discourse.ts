/** Walks the document from its first token to its last and asks the sieves about every source on the way. */
import type { Attribution } from '../document.js';
import type { MentionKind } from '../types.js';
import { noteMention } from './discourse.js';
import type { Discourse, SieveAnswer } from './discourse.js';
import type { ClusteredName } from './entities/cluster-names.js';
import type { Entity, Gender } from './model.js';
import { rankAntecedents } from './pronoun-ranker.js';
import { sieves } from './sieves/index.js';
import { bearerOfRole } from './sieves/role-description.js';
import type { SievedSource } from './sieves/sieve.js';
import { parseSource } from './sources/parse-source.js';
import { mentionKindOf } from './sources/source-phrase.js';
import type { NominalPart } from './sources/source-phrase.js';
import { hasCapital } from './text-view.js';
import { firstPersonPronouns, singularPronouns } from './vocabulary.js';

/** Whom one source refers to. */
export interface ReadSource {
  readonly mentionKind: MentionKind;
  readonly entities: readonly Entity[];
  readonly resolvedBy?: string;
}

type Event =
  | { readonly token: number; readonly rank: 0; readonly attributionIndex: number }
  | { readonly token: number; readonly rank: 1; readonly name: ClusteredName }
  | { readonly token: number; readonly rank: 2; readonly gender: Gender }
  | { readonly token: number; readonly rank: 3; readonly head: number };

export function readDiscourse(
  discourse: Discourse,
  names: readonly ClusteredName[],
  attributions: readonly Attribution[],
): (ReadSource | undefined)[] {
  const sources = new Array<ReadSource | undefined>(attributions.length).fill(undefined);
  let sourceEnd = 0;
  const inFirstPerson: number[] = [];
  for (const event of eventsOf(discourse, names, attributions)) {
    if (event.rank === 0) {
      const attribution = attributions[event.attributionIndex]!;
      const source = attribution.source!;
      sourceEnd = Math.max(sourceEnd, source.endToken);
      if (firstPersonPronouns.has(discourse.view.words[source.firstToken]!))
        inFirstPerson.push(event.attributionIndex);
      else sources[event.attributionIndex] = readSource(discourse, attribution, event.attributionIndex);
    } else if (event.rank === 1) {
      const { entity, mention } = event.name;
      noteMention(discourse, entity, mention, 'name', mention);
    } else if (event.token >= sourceEnd) {
      if (event.rank === 2) readPronoun(discourse, event.token, event.gender);
      else readDescription(discourse, event.token, event.head);
    }
  }
  // "I" waits for the source of the quotation around it, which may stand behind it.
  for (const index of inFirstPerson) sources[index] = readSource(discourse, attributions[index]!, index);
  return sources;
}

/** Sources, names and pronouns in text order; a source before the names in it. */
function eventsOf(
  discourse: Discourse,
  names: readonly ClusteredName[],
  attributions: readonly Attribution[],
): Event[] {
  const events: Event[] = names.map((name) => ({ token: name.mention.firstToken, rank: 1, name }));
  attributions.forEach(({ source }, attributionIndex) => {
    if (source) events.push({ token: source.firstToken, rank: 0, attributionIndex });
  });
  const { words, contentOf } = discourse.view;
  for (let token = 0; token < words.length; token++) {
    // Said words are skipped first: they are half of an article.
    if (contentOf[token] !== -1) continue;
    const word = words[token]!;
    if (word === 'the') {
      const head = roleHead(discourse, token);
      if (head !== undefined) events.push({ token, rank: 3, head });
    } else if (word.length <= 7) {
      const gender = singularPronouns.get(word);
      if (gender) events.push({ token, rank: 2, gender });
    }
  }
  return events.sort((a, b) => a.token - b.token || a.rank - b.rank);
}

/** "The minister", "the former minister": the role noun behind "the", where somebody has that role. */
function roleHead({ view, byRole }: Discourse, the: number): number | undefined {
  for (let head = the + 1; head <= the + 2 && head < view.words.length; head++) {
    if (!byRole.has(view.words[head]!)) continue;
    const after = head + 1;
    const isWhole = after >= view.words.length || !hasCapital(view, after) || view.caseIsForced[after] === 1;
    return isWhole && view.words[after] !== 'of' ? head : undefined;
  }
  return undefined;
}

function readSource(discourse: Discourse, attribution: Attribution, attributionIndex: number): ReadSource {
  const range = attribution.source!;
  const phrase = parseSource(discourse.view, discourse.names, range);
  if (!phrase) return { mentionKind: 'nominal', entities: [] };
  const answers = phrase.parts.map((part) =>
    discourse.resolvePart({ part, range, attribution, attributionIndex }),
  );
  const entities = [...new Set(answers.flatMap((answer) => answer.entities))];
  const mentionKind = mentionKindOf(phrase.parts[0]);
  phrase.parts.forEach((part, at) => {
    for (const entity of answers[at]!.entities) {
      noteMention(discourse, entity, part.kind === 'name' ? part.name.mention : part, mentionKindOf(part), {
        isSource: true,
      });
      if (part.kind !== 'name') keepMention(discourse, entity);
    }
  });
  for (const entity of entities) discourse.speakers.push({ entity, token: range.firstToken });
  discourse.resolved.set(attributionIndex, entities);
  const resolvedBy = phrase.parts.length > 1 ? 'coordination' : answers[0]!.resolvedBy;
  return { mentionKind, entities, ...(resolvedBy !== undefined && entities.length > 0 && { resolvedBy }) };
}

/** The mention just noted also belongs to the entity's record; names are there already. */
function keepMention(discourse: Discourse, entity: Entity): void {
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

/** A pronoun of the narrative keeps its person in mind. */
function readPronoun(discourse: Discourse, token: number, gender: Gender): void {
  const range = { firstToken: token, endToken: token + 1 };
  const entity = rankAntecedents(discourse, range, gender);
  if (!entity) return;
  noteMention(discourse, entity, range, 'pronoun');
  keepMention(discourse, entity);
}

/** "The minister" of the narrative, as far as roles tell whom it means. */
function readDescription(discourse: Discourse, token: number, head: number): void {
  const range = { firstToken: token, endToken: head + 1 };
  const part: NominalPart = {
    kind: 'nominal',
    ...range,
    core: range,
    head: discourse.view.words[head]!,
    definiteness: 'definite',
    isPlural: false,
    isPossessive: false,
  };
  const entity = bearerOfRole(discourse, part);
  if (!entity) return;
  noteMention(discourse, entity, range, 'nominal');
  keepMention(discourse, entity);
}
