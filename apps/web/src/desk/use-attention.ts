import { useCallback, useState } from 'preact/hooks';
import type { Extraction } from '@inquit/core';

/** A quotation, or a whole line of the speaker list. */
export type Target =
  | { readonly kind: 'quote'; readonly quoteIndex: number }
  | { readonly kind: 'speaker'; readonly entryIndex: number };

export interface Attention {
  /** What the pointer is over; for as long as it is. */
  readonly pointed?: Target;
  /** What was clicked, tapped or focused; until something else is. */
  readonly chosen?: Target;
}

export interface AttentionControls extends Attention {
  /** `undefined` when the pointer leaves. */
  readonly point: (target: Target | undefined) => void;
  /** `undefined` lets go. */
  readonly choose: (target: Target | undefined) => void;
}

const nothing: Attention = {};

/** What the reader looks at. It belongs to what is shown and is forgotten with it: numbers change their meaning. */
export function useAttention(shown: Extraction): AttentionControls {
  const [state, setState] = useState({ shown, attention: nothing });
  const update = useCallback(
    (change: (attention: Attention) => Attention) =>
      setState((previous) => ({
        shown,
        attention: change(previous.shown === shown ? previous.attention : nothing),
      })),
    [shown],
  );
  const point = useCallback(
    (pointed: Target | undefined) =>
      update(({ chosen }) => ({ ...(chosen && { chosen }), ...(pointed && { pointed }) })),
    [update],
  );
  // Choosing lets go of the pointer's target too: otherwise Escape would seem to do nothing.
  const choose = useCallback(
    (chosen: Target | undefined) => update(() => (chosen ? { chosen } : nothing)),
    [update],
  );
  return { ...(state.shown === shown ? state.attention : nothing), point, choose };
}

/** Whether both are the same quotation or the same line of the speaker list. */
export function sameTarget(a: Target | undefined, b: Target | undefined): boolean {
  if (a?.kind === 'quote') return b?.kind === 'quote' && a.quoteIndex === b.quoteIndex;
  return a?.kind === 'speaker' && b?.kind === 'speaker' && a.entryIndex === b.entryIndex;
}
