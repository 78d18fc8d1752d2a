import { useState } from 'preact/hooks';
import { FilterDetails } from './filter-details.js';
import { countFilters, isFiltered, noFilters, unattributed } from './filters.js';
import type { QuoteFilters } from './filters.js';

interface FilterBarProps {
  readonly filters: QuoteFilters;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  /** How many quotations are shown, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly onFilters: (filters: QuoteFilters) => void;
}

/** The element that the `/` key goes to. */
export const queryFieldId = 'filter-query';

/** Narrows down what is shown, in every view alike. All but the words is folded away, so that the article comes soon. */
export function FilterBar({ filters, speakers, shown, total, onFilters }: FilterBarProps) {
  const [isOpen, setOpen] = useState(false);
  const change = (part: Partial<QuoteFilters>): void => onFilters({ ...filters, ...part });
  const count = countFilters(filters);
  const isNarrowed = isFiltered(filters);
  const speakerName = nameOfSpeaker(filters, speakers);
  return (
    <search class="filters" aria-label="Filter quotations">
      <div class="filter-row">
        <input
          id={queryFieldId}
          class="filter-query"
          type="search"
          placeholder="Find a word or a name"
          aria-label="Words in the quotation or names of speakers"
          value={filters.query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
        <button
          type="button"
          class={count > 0 ? 'plain-button is-on' : 'plain-button'}
          aria-expanded={isOpen}
          aria-controls="filter-details"
          onClick={() => setOpen(!isOpen)}
        >
          Filters{count > 0 && ` (${count})`}
        </button>
      </div>
      <div id="filter-details" class="filter-details" hidden={!isOpen}>
        <FilterDetails filters={filters} speakers={speakers} onChange={change} />
      </div>
      <div class="filter-outcome">
        {speakerName !== undefined && (
          <button type="button" class="chip is-on" onClick={() => change({ speakerId: undefined })}>
            only <bdi>{speakerName}</bdi> <span aria-hidden="true">×</span>
            <span class="visually-hidden">: show everybody again</span>
          </button>
        )}
        <p class="filter-count" role="status">
          {isNarrowed && `${shown} of ${total} shown`}
        </p>
        {isNarrowed && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => onFilters({ ...noFilters, scope: filters.scope })}
          >
            Show all
          </button>
        )}
      </div>
    </search>
  );
}

/** What the filter for a speaker is called; absent where everybody is shown. */
function nameOfSpeaker(
  { speakerId }: QuoteFilters,
  speakers: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  if (speakerId === unattributed) return 'unattributed';
  return speakers.find(({ id }) => id === speakerId)?.name;
}
