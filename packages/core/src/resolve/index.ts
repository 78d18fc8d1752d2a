/** Finds out whom each source refers to: mentions, then entities, then the sieves, in text order. */
import type { Attribution, Document, Resolution, ResolvedSource } from '../document.js';
import type { KnownPerson, Speaker } from '../types.js';
import { openDiscourse } from './discourse.js';
import { clusterNames } from './entities/cluster-names.js';
import { markThey, voteGender } from './entities/vote-gender.js';
import { findNames } from './mentions/name-mentions.js';
import { tabulateNames } from './mentions/name-table.js';
import type { NameTable } from './mentions/name-table.js';
import type { Entity } from './model.js';
import { withKnownNames } from './people/find-known-names.js';
import { indexPeople } from './people/index-people.js';
import { readDiscourse } from './read-discourse.js';
import { askSieves } from './read-source.js';
import type { ReadSource } from './read-source.js';
import { makeSpeaker } from './speakers.js';
import { viewText } from './text-view.js';
import type { TextView } from './text-view.js';

/** `people` is the caller's own table; what it says wins over guesses. */
export function resolve(
  document: Document,
  attributions: readonly Attribution[],
  people: readonly KnownPerson[] = [],
): Resolution {
  const view = viewText(document, attributions);
  const known = people.length > 0 ? indexPeople(people) : undefined;
  const clustering = clusterNames(view, withKnownNames(view, findNames(view), known), known);
  voteGender(view, clustering.names);
  markThey(view, clustering.names);
  const names = tabulateNames(clustering.names);
  const discourse = openDiscourse(view, clustering, names, askSieves);
  const sources = readDiscourse(discourse, clustering.names, attributions);
  return nameSpeakers(view, names, sources);
}

/** Only entities that are a source become speakers, numbered in the order of the attributions. */
function nameSpeakers(
  view: TextView,
  names: NameTable,
  sources: readonly (ReadSource | undefined)[],
): Resolution {
  const speakers = new Map<Entity, Speaker>();
  const resolved = sources.map((source): ResolvedSource | undefined => {
    if (!source) return undefined;
    const speakerIds = source.entities.map((entity) => {
      const speaker = speakers.get(entity) ?? makeSpeaker(view, names, entity, `s${speakers.size + 1}`);
      speakers.set(entity, speaker);
      return speaker.id;
    });
    return {
      mentionKind: source.mentionKind,
      speakerIds,
      ...(source.resolvedBy !== undefined && { resolvedBy: source.resolvedBy }),
    };
  });
  return { speakers: [...speakers.values()], sources: resolved };
}
