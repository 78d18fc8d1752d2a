import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthorNames } from '../src/parse/metadata/author-names.js';
import { dateLabel } from '../src/parse/metadata/date-label.js';
import { dateInUrl } from '../src/parse/metadata/date-in-url.js';
import { datesInText } from '../src/parse/metadata/dates-in-text.js';
import { decodeEntities } from '../src/parse/metadata/decode-entities.js';
import { fold, tidy } from '../src/parse/metadata/fold.js';
import { languageTag } from '../src/parse/metadata/language-tag.js';
import { readMachineDate } from '../src/parse/metadata/machine-date.js';
import { withoutSiteName } from '../src/parse/metadata/site-name.js';

/** The rules for text, each as a function of one string. */
const rules: Readonly<Record<string, (text: string) => unknown>> = {
  readAuthorNames: (text) => readAuthorNames(text, ['Example Times']),
  dateLabel,
  dateInUrl,
  datesInText: (text) => datesInText(text, { language: 'en', order: 'day-first' }),
  decodeEntities,
  fold,
  tidy,
  languageTag,
  readMachineDate,
  withoutSiteName: (text) => withoutSiteName(text, { siteNames: ['Example Times'], otherTitles: ['Bridge'] }),
};

/** What makes patterns try again and again. */
const hostile: readonly string[] = [
  ' ',
  '1',
  '12 ',
  '2024',
  '2024 ',
  '1.',
  '12 May ',
  'May ',
  'a ',
  'Aa ',
  'A, ',
  ' and ',
  'By ',
  '&',
  '&#38;',
  ' | ',
  ': ',
  '-',
  '/',
  '(',
  '年',
  'de ',
  'at 1',
  '10:30 ',
];

describe.each(Object.entries(rules))('%s', (_, rule) => {
  it('takes time in proportion to the text', () => {
    for (const piece of hostile) {
      const small = fastest(rule, piece.repeat(10_000 / piece.length));
      const large = fastest(rule, piece.repeat(80_000 / piece.length));
      // Eight times the text; quadratic work would take sixty-four times as long.
      expect(large, JSON.stringify(piece)).toBeLessThan(Math.max(small, 2) * 24);
    }
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), words), (text) => void rule(text)),
    );
  });
});

const words = fc
  .array(
    fc.constantFrom(
      ...hostile,
      'Nora Teale',
      'Reuters',
      '\ud800',
      '\u0130',
      'https://',
      '2024-05-03T10:00Z',
      '{',
      '"',
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

/** CPU milliseconds of the faster of two runs. */
function fastest(rule: (text: string) => unknown, text: string): number {
  return Math.min(time(rule, text), time(rule, text));
}

function time(rule: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  rule(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
