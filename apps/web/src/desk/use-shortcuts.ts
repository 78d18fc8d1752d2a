import { useEffect } from 'preact/hooks';

/** What the keys of the page do. */
export interface Shortcuts {
  readonly next: () => void;
  readonly previous: () => void;
  readonly filter: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly letGo: () => void;
}

/** For the help: which key does what. */
export const shortcutList: readonly (readonly [keys: string, meaning: string])[] = [
  ['j', 'next quotation'],
  ['k', 'previous quotation'],
  ['/', 'filter'],
  ['u', 'undo the last correction'],
  ['Esc', 'close the quotation, leave the filter'],
  ['?', 'this help'],
];

/** Single keys, heard anywhere but where something is being typed; with a modifier they stay the browser's. */
export function useShortcuts(shortcuts: Shortcuts): void {
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      j: shortcuts.next,
      k: shortcuts.previous,
      '/': shortcuts.filter,
      u: shortcuts.undo,
      '?': shortcuts.help,
    };
    const handleKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (event.key === 'Escape') {
        if (isTypingField(event.target)) (event.target as HTMLElement).blur();
        else shortcuts.letGo();
        return;
      }
      const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
      if (!action || isTypingField(event.target) || isInDialog(event.target)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [shortcuts]);
}

function isTypingField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type="checkbox"], [type="range"], [type="radio"])')
  );
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
