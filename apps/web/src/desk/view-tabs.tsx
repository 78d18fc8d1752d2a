import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { viewNames, viewTitles } from './views.js';
import type { ViewName } from './views.js';

interface ViewTabsProps {
  readonly view: ViewName;
  readonly onView: (view: ViewName) => void;
}

/** One tab a view, as the ARIA practices want them: one stop for the Tab key, arrows between. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);

  function handleKey(event: TargetedKeyboardEvent<HTMLElement>): void {
    const next = tabAfter(view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label="Views" ref={list} onKeyDown={handleKey}>
      {viewNames.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
        >
          {viewTitles[name]}
        </button>
      ))}
    </div>
  );
}

function tabAfter(view: ViewName, key: string): ViewName | undefined {
  const index = viewNames.indexOf(view);
  if (key === 'ArrowRight') return viewNames[(index + 1) % viewNames.length];
  if (key === 'ArrowLeft') return viewNames[(index + viewNames.length - 1) % viewNames.length];
  if (key === 'Home') return viewNames[0];
  return key === 'End' ? viewNames.at(-1) : undefined;
}
