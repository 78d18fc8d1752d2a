import type { QuoteKind } from '@inquit/core';
import { unattributed } from './filters.js';
import type { QuoteFilters } from './filters.js';

interface FilterDetailsProps {
  readonly filters: QuoteFilters;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (part: Partial<QuoteFilters>) => void;
}

/** Speaker, kind, scope and confidence. */
export function FilterDetails({ filters, speakers, onChange }: FilterDetailsProps) {
  const percent = Math.round(filters.minConfidence * 100);
  return (
    <>
      <label class="filter-line">
        <span>Speaker</span>
        <select
          value={filters.speakerId ?? everybody}
          onChange={({ currentTarget: { value } }) =>
            onChange({ speakerId: value === everybody ? undefined : value })
          }
        >
          <option value={everybody}>everybody</option>
          {speakers.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {name}
            </option>
          ))}
          <option value={unattributed}>unattributed</option>
        </select>
      </label>
      <fieldset class="filter-line">
        <legend>Kind</legend>
        {kinds.map((kind) => (
          <label key={kind} class="chip">
            <input
              type="checkbox"
              checked={filters.kinds.has(kind)}
              onChange={() => onChange({ kinds: toggled(filters.kinds, kind) })}
            />
            <span>{kind}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="filter-line">
        <legend>Scope</legend>
        <label class="chip" title="Beliefs, wishes and orders, besides what was said">
          <input
            type="checkbox"
            checked={filters.scope === 'attribution'}
            onChange={(event) => onChange({ scope: event.currentTarget.checked ? 'attribution' : 'speech' })}
          />
          <span>also thought and wanted</span>
        </label>
      </fieldset>
      <label class="filter-line">
        <span>Confidence</span>
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={percent}
          aria-label="Least confidence in percent"
          onInput={(event) => onChange({ minConfidence: Number(event.currentTarget.value) / 100 })}
        />
        <span class="filter-percent">{percent === 0 ? 'any' : `at least ${percent}%`}</span>
      </label>
    </>
  );
}

const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/** No speaker's id is empty. */
const everybody = '';

/** The kinds with one more or one less; never none, which would show nothing and look broken. */
function toggled(shown: ReadonlySet<QuoteKind>, kind: QuoteKind): ReadonlySet<QuoteKind> {
  const next = new Set(shown);
  if (!next.delete(kind)) next.add(kind);
  return next.size === 0 ? new Set(kinds.filter((other) => other !== kind)) : next;
}
