import type { Extraction } from '@inquit/core';
import type { Correction } from '@inquit/core/corrections';
import { useMemo } from 'preact/hooks';
import { SpeakerCard } from './speaker-card.js';
import type { SpeakerEntry } from './speaker-entries.js';
import { speakerStats } from './speaker-stats.js';

interface SpeakersViewProps {
  readonly extraction: Extraction;
  readonly entries: readonly SpeakerEntry[];
  readonly onCorrect: (correction: Correction) => void;
  /** Shows the quotations of this line alone, in the article. */
  readonly onShow: (entry: SpeakerEntry) => void;
}

/** Who speaks, one card each: how much, in which role, under which names; and what to put right about them. */
export function SpeakersView({ extraction, entries, onCorrect, onShow }: SpeakersViewProps) {
  const stats = useMemo(() => speakerStats(extraction, entries), [extraction, entries]);
  if (entries.length === 0) return <p class="empty">No speakers to show.</p>;
  return (
    <>
      <h2 class="visually-hidden">Speakers, one by one</h2>
      <ul class="cards">
        {entries.map((entry, index) => (
          <SpeakerCard
            key={entry.speaker?.id ?? 'unattributed'}
            entry={entry}
            stats={stats[index]!}
            extraction={extraction}
            onCorrect={onCorrect}
            onShow={onShow}
          />
        ))}
      </ul>
    </>
  );
}
