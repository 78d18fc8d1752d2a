import type { Article } from '@inquit/core';

const longest = 60;

/** A name for files about the article, of letters that every system takes. */
export function fileName({ metadata }: Article): string {
  const words = (metadata.headline ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return (words ?? ['quotations']).join('-').slice(0, longest).replace(/-$/, '');
}
