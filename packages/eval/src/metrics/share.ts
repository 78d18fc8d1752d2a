/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export const noShare: Share = { hits: 0, of: 0 };

export function shareOf<Item>(items: readonly Item[], isHit: (item: Item) => boolean): Share {
  return { hits: items.filter(isHit).length, of: items.length };
}

export function addShares(a: Share, b: Share): Share {
  return { hits: a.hits + b.hits, of: a.of + b.of };
}

export function sumShares(all: readonly Share[]): Share {
  return all.reduce(addShares, noShare);
}

/** Absent where there was nothing to count. */
export function rateOf({ hits, of }: Share): number | undefined {
  return of === 0 ? undefined : hits / of;
}
