import { useEffect, useRef } from 'preact/hooks';
import { shortcutList } from './use-shortcuts.js';

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys, and how to read the marks. */
export function HelpDialog({ isOpen, onClose }: HelpDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys</h2>
      <dl>
        {shortcutList.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        Colour says who speaks. The quotation itself stands over a line, the words that report it over dots,
        and the words that name the speaker in a box. With more than eight speakers the lines differ too. A
        number ends each quotation; a number with dots stands where one breaks off, to go on later.
      </p>
      <form method="dialog">
        <button type="submit" class="plain-button">
          Close
        </button>
      </form>
    </dialog>
  );
}
