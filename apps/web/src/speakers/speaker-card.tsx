import type { Extraction, Speaker } from '@inquit/core';
import type { Correction } from '@inquit/core/corrections';
import { countOf } from '../count-of.js';
import { SpeakerCorrections } from './speaker-corrections.js';
import type { SpeakerEntry } from './speaker-entries.js';
import type { SpeakerStats } from './speaker-stats.js';

interface SpeakerCardProps {
  readonly entry: SpeakerEntry;
  readonly stats: SpeakerStats;
  readonly extraction: Extraction;
  readonly onCorrect: (correction: Correction) => void;
  readonly onShow: (entry: SpeakerEntry) => void;
}

/** All that is known of one speaker. */
export function SpeakerCard({ entry, stats, extraction, onCorrect, onShow }: SpeakerCardProps) {
  const { speaker, tone } = entry;
  return (
    <li class={`card ${tone}`}>
      <header class="card-head">
        <h3>
          <bdi>{speaker?.name ?? 'Unattributed'}</bdi>
        </h3>
        {speaker?.role !== undefined && (
          <p class="speaker-role">
            <bdi>{speaker.role}</bdi>
          </p>
        )}
      </header>
      {speaker && <SpeakerFacts speaker={speaker} />}
      <Share label={countOf(stats.quotes, 'quotation')} share={stats.quoteShare} />
      <Share label={countOf(stats.words, 'word')} share={stats.wordShare} />
      <div class="card-actions">
        <button type="button" class="quiet-button" onClick={() => onShow(entry)}>
          Show in the article
        </button>
        {speaker && (
          <SpeakerCorrections
            speaker={speaker}
            quotes={entry.quoteIndices.map((quoteIndex) => extraction.quotes[quoteIndex]!)}
            extraction={extraction}
            onCorrect={onCorrect}
          />
        )}
      </div>
    </li>
  );
}

function SpeakerFacts({ speaker }: { readonly speaker: Speaker }) {
  const { kind, aliases, affiliation, gender, anonymous, externalId } = speaker;
  const facts: [string, string][] = [['Who', anonymous ? `${kind}, not named` : kind]];
  if (aliases.length > 0) facts.push(['Names', aliases.join('; ')]);
  if (affiliation !== undefined) facts.push(['Of', affiliation]);
  if (gender) facts.push(['Gender', `${gender.value}, from a ${gender.evidence} in the text`]);
  if (externalId !== undefined) facts.push(['Id', externalId]);
  return (
    <dl class="card-facts">
      {facts.map(([term, value]) => (
        <div key={term} class="fact">
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A share of the whole as a bar; the number says the same. */
function Share({ label, share }: { readonly label: string; readonly share: number }) {
  const percent = Math.round(share * 100);
  return (
    <p class="share">
      <span>{label}</span>
      <svg class="share-bar" aria-hidden="true" preserveAspectRatio="none">
        <rect class="share-whole" width="100%" height="100%" />
        <rect class="share-part" width={`${percent}%`} height="100%" />
      </svg>
      <span class="share-number">{percent}%</span>
    </p>
  );
}
