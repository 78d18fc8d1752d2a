import type { SpeakerKind } from '@inquit/core';

import type { GoldSpeaker } from './sample.js';
import { readJsonLinesIfPresent } from './json-lines.js';

interface SpeakersRecord {
  readonly id: string;
  readonly entities: readonly {
    readonly e: string;
    readonly kind?: SpeakerKind;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly attributions: Readonly<
    Record<string, { readonly e: readonly string[]; readonly certain: boolean }>
  >;
}

/** Speakers by article id, then by attribution id. Uncertain ones are left out. */
export type SpeakersByArticle = ReadonlyMap<string, ReadonlyMap<string, readonly GoldSpeaker[]>>;

/** Reads who each source is; empty where there is no such file. */
export function readSpeakers(file: string): SpeakersByArticle {
  return new Map(
    readJsonLinesIfPresent<SpeakersRecord>(file).map((record) => [record.id, speakersOf(record)]),
  );
}

function speakersOf(record: SpeakersRecord): Map<string, readonly GoldSpeaker[]> {
  const entities = new Map(
    record.entities.map(({ e, name, aliases, kind }) => [e, { name, aliases, ...(kind && { kind }) }]),
  );
  const speakers = new Map<string, readonly GoldSpeaker[]>();
  for (const [id, { e, certain }] of Object.entries(record.attributions)) {
    const found = e.map((entity) => entities.get(entity));
    if (certain && found.every((speaker) => speaker !== undefined)) speakers.set(id, found);
  }
  return speakers;
}
