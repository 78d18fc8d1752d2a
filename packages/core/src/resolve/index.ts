/** Finds out whom each source refers to: mentions, then entities, then the sieves, in text order. */
import type { Attribution, Document, Resolution, ResolvedSource } from '../document.js';
import type { Speaker } from '../types.js';
import { openDiscourse } from './discourse.js';
import { clusterNames } from './entities/cluster-names.js';
import { voteGender } from './entities/vote-gender.js';
import { findNames } from './mentions/name-mentions.js';
import { tabulateNames } from './mentions/name-table.js';
import type { NameTable } from './mentions/name-table.js';
import type { Entity } from './model.js';
import { askSieves, readDiscourse } from './read-discourse.js';
import type { ReadSource } from './read-discourse.js';
import { makeSpeaker } from './speakers.js';
import { viewText } from './text-view.js';
import type { TextView } from './text-view.js';

export function resolve(document: Document, attributions: readonly Attribution[]): Resolution {
  const view = viewText(document, attributions);
  const clustering = clusterNames(view, findNames(view));
  voteGender(view, clustering.names);
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
