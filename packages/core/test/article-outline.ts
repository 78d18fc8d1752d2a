import type { Article } from '../src/types.js';

/**
 * An article as lines that are easy to check by eye: "@" before what is known of it, then each paragraph behind its role,
 * then what the input says of speakers.
 */
export function outline(article: Article): string {
  const { id, metadata, diagnostics, paragraphs, hints = [] } = article;
  return [
    ...(id === undefined ? [] : [`@ id: ${id}`]),
    ...Object.entries(metadata)
      .filter(([key]) => key !== 'foundBy')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => `@ ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
    ...(diagnostics.length === 0 ? [] : [`@ diagnostics: ${diagnostics.map(({ code }) => code).join(' ')}`]),
    ...paragraphs.map(({ role, text }) => `${role}: ${text.replaceAll('\n', '⏎')}`),
    ...hints.map(({ speaker, text }) => `> ${speaker}: ${text}`),
  ].join('\n');
}
