/** The ways to look at one article's quotations. */
export const viewNames = ['article', 'speakers', 'table'] as const;
export type ViewName = (typeof viewNames)[number];

export const viewTitles: Readonly<Record<ViewName, string>> = {
  article: 'Article',
  speakers: 'Speakers',
  table: 'Table',
};
