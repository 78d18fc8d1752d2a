import { findDateline } from './dateline.js';

/** As `findDateline`, also where a wire without dashes in its alphabet has an underscore for one: "TARN (NW) _ The …". */
export function datelineEnd(text: string): number | undefined {
  return (
    findDateline(text) ??
    (text.slice(0, reach).includes(' _ ') ? findDateline(text.replace(' _ ', ' — ')) : undefined)
  );
}

/** How far into a text a dateline can reach. */
const reach = 84;
