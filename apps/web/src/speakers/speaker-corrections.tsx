import type { Extraction, Quote, Speaker } from '@inquit/core';
import type { Correction, SpeakerKey } from '@inquit/core/corrections';
import { useId, useState } from 'preact/hooks';

interface SpeakerCorrectionsProps {
  readonly speaker: Speaker;
  readonly quotes: readonly Quote[];
  readonly extraction: Extraction;
  readonly onCorrect: (correction: Correction) => void;
}

/** Rename, merge, split: folded away until wanted, and not drawn before, since each card lists all the others. */
export function SpeakerCorrections(props: SpeakerCorrectionsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="corrections" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="summary-button">Correct</summary>
      {isOpen && <RenameForm {...props} />}
      {isOpen && props.extraction.speakers.length > 1 && <MergeForm {...props} />}
      {isOpen && props.quotes.length > 1 && <SplitForm {...props} />}
    </details>
  );
}

function RenameForm({ speaker, onCorrect }: SpeakerCorrectionsProps) {
  const [name, setName] = useState(speaker.name);
  const id = useId();
  const isNew = name.trim() !== '' && name.trim() !== speaker.name;
  return (
    <form
      class="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onCorrect({ action: 'rename', speaker: keyOf(speaker), name: name.trim() });
      }}
    >
      <label for={id}>Name</label>
      <input
        id={id}
        value={name}
        autocomplete="off"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="plain-button" disabled={!isNew}>
        Rename
      </button>
    </form>
  );
}

function MergeForm({ speaker, extraction, onCorrect }: SpeakerCorrectionsProps) {
  const [chosenId, setChosenId] = useState('');
  const id = useId();
  const others = extraction.speakers.filter((other) => other.id !== speaker.id);
  const into = others.find((other) => other.id === chosenId);
  return (
    <form
      class="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (into) onCorrect({ action: 'merge', speaker: keyOf(speaker), into: keyOf(into) });
      }}
    >
      <label for={id}>Is the same as</label>
      <select id={id} value={chosenId} onChange={(event) => setChosenId(event.currentTarget.value)}>
        <option value="">choose…</option>
        {others.map((other) => (
          <option key={other.id} value={other.id} dir="auto">
            {other.name}
          </option>
        ))}
      </select>
      <button type="submit" class="plain-button" disabled={!into}>
        Merge
      </button>
    </form>
  );
}

function SplitForm({ speaker, quotes, onCorrect }: SpeakerCorrectionsProps) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const theirs = quotes.filter((quote) => chosen.has(quote.id)).map((quote) => quote.id);
  const isReady = name.trim() !== '' && theirs.length > 0;
  return (
    <form
      class="correction-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onCorrect({ action: 'split', speaker: keyOf(speaker), quotes: theirs, to: { name: name.trim() } });
      }}
    >
      <fieldset>
        <legend>Somebody else said</legend>
        {quotes.map((quote) => (
          <label key={quote.id} class="split-choice">
            <input
              type="checkbox"
              checked={chosen.has(quote.id)}
              onChange={() => setChosen(toggled(chosen, quote.id))}
            />
            <bdi>{shorten(quote.text)}</bdi>
          </label>
        ))}
      </fieldset>
      <label for={id}>Who</label>
      <input
        id={id}
        value={name}
        autocomplete="off"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="plain-button" disabled={!isReady}>
        Split
      </button>
    </form>
  );
}

const longestText = 90;

function shorten(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

function keyOf({ id, name }: Speaker): SpeakerKey {
  return { id, name };
}
