import { countOf } from '../count-of.js';
import type { SpeakerEntry } from './speaker-entries.js';
import { sameTarget } from '../desk/use-attention.js';
import type { Target } from '../desk/use-attention.js';

interface SpeakerListProps {
  readonly entries: readonly SpeakerEntry[];
  readonly target: Target | undefined;
  readonly chosen: Target | undefined;
  readonly onPoint: (target: Target | undefined) => void;
  readonly onChoose: (target: Target | undefined) => void;
}

/** Who speaks, in the colours of their quotations. Pointing at a line brings its quotations forward. */
export function SpeakerList({ entries, target, chosen, onPoint, onChoose }: SpeakerListProps) {
  return (
    <section class="speakers" aria-labelledby="speakers-title">
      <h2 id="speakers-title">Speakers</h2>
      {entries.length === 0 && <p class="empty">Nobody yet.</p>}
      <ul hidden={entries.length === 0}>
        {entries.map((entry, entryIndex) => {
          const own: Target = { kind: 'speaker', entryIndex };
          const isChosen = sameTarget(chosen, own);
          return (
            <li key={entry.speaker?.id ?? 'unattributed'}>
              <button
                type="button"
                class={`speaker ${entry.tone}${isLit(entry, target, own) ? ' is-lit' : ''}`}
                aria-pressed={isChosen}
                onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(own)}
                onPointerLeave={() => onPoint(undefined)}
                onClick={() => onChoose(isChosen ? undefined : own)}
              >
                <SpeakerLine entry={entry} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SpeakerLine({ entry: { speaker, quoteIndices } }: { readonly entry: SpeakerEntry }) {
  return (
    <>
      <span class="speaker-name">
        <bdi>{speaker?.name ?? 'Unattributed'}</bdi>
      </span>
      {speaker?.role !== undefined && (
        <span class="speaker-role">
          <bdi>{speaker.role}</bdi>
        </span>
      )}
      <span class="speaker-count">{countOf(quoteIndices.length, 'quotation')}</span>
    </>
  );
}

function isLit(entry: SpeakerEntry, target: Target | undefined, own: Target): boolean {
  if (target?.kind === 'quote') return entry.quoteIndices.includes(target.quoteIndex);
  return sameTarget(target, own);
}
