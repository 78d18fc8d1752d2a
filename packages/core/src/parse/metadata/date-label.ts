import { modifiedLabels, otherDateLabels, publishedLabels } from './lexicon/date-labels.js';

export type DateLabel = 'published' | 'modified' | 'other';

/** What the words before a date say of it, by the last of them that is a label; `undefined` where none is. */
export function dateLabel(before: string): DateLabel | undefined {
  const tail = before.slice(-reach).toLowerCase();
  let label: DateLabel | undefined;
  for (const match of tail.matchAll(anyLabel)) {
    // "Update date": a mere noun adds nothing to the label before it.
    if (label !== undefined && isMereNoun.test(match[0])) continue;
    label = kinds.get(match[0]);
  }
  return label;
}

/** Labels stand close to their date. */
const reach = 60;

const isMereNoun = /^(?:date|datum)$/;

const kinds = new Map<string, DateLabel>([
  ...otherDateLabels.map((label) => [label, 'other'] as const),
  ...publishedLabels.map((label) => [label, 'published'] as const),
  ...modifiedLabels.map((label) => [label, 'modified'] as const),
]);

const longestFirst = [...kinds.keys()].sort((one, other) => other.length - one.length);
const anyLabel = new RegExp(
  `(?<![\\p{Ll}\\p{Lu}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{Ll}\\p{Lu}])`,
  'gu',
);
