import { describe, expect, it } from 'vitest';
import { fromEpochSeconds, toIso } from '../src/parse/metadata/calendar-date.js';
import { dateLabel } from '../src/parse/metadata/date-label.js';
import { dateInUrl } from '../src/parse/metadata/date-in-url.js';
import { dateOrder } from '../src/parse/metadata/date-order.js';
import { datesInText } from '../src/parse/metadata/dates-in-text.js';
import { readMachineDate } from '../src/parse/metadata/machine-date.js';
import { datesInUrls, datesInWords, machineDates } from './metadata/date-cases.js';

describe('dates of machines', () => {
  it.each(machineDates)('%s → %s', (text, iso) => {
    const date = readMachineDate(text);
    expect(date && toIso(date)).toBe(iso);
  });

  it('agrees with the platform on every thousandth day of two centuries', () => {
    for (let day = -20_000; day < 45_000; day += 997) {
      const seconds = day * 86_400 + 3723;
      expect(toIso(fromEpochSeconds(seconds))).toBe(
        new Date(seconds * 1000).toISOString().replace('.000', ''),
      );
    }
  });
});

describe('dates in words', () => {
  it.each(datesInWords.map(([text, iso, language, order]) => ({ text, iso, language, order })))(
    '$text → $iso ($language, $order)',
    ({ text, iso, language, order }) => {
      const [date] = datesInText(text, { language, order });
      expect(date && toIso(date)).toBe(iso);
    },
  );

  it('says where each date stands', () => {
    const text = 'Published 3 May 2024, updated 5 May 2024';
    expect(datesInText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '3 May 2024',
      '5 May 2024',
    ]);
  });
});

describe('dates in addresses', () => {
  it.each(datesInUrls)('%s → %s', (url, iso) => {
    const date = dateInUrl(url);
    expect(date && toIso(date)).toBe(iso);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['en-US', 'https://news.example/a', 'month-first'],
    ['en-GB', 'https://news.example/a', 'day-first'],
    ['en', 'https://news.example/a', undefined],
    ['en-US', 'https://news.co.uk/a', 'day-first'],
    ['de', undefined, 'day-first'],
    [undefined, 'https://news.us:8080/a', 'month-first'],
    [undefined, undefined, undefined],
  ] as const)('%s at %s: %s', (language, url, order) => {
    expect(dateOrder(language, url)).toBe(order);
  });
});

describe('labels before dates', () => {
  it.each([
    ['Published on ', 'published'],
    ['Last updated: ', 'modified'],
    ['Veröffentlicht am ', 'published'],
    ['Aktualisiert am ', 'modified'],
    ['Mis à jour le ', 'modified'],
    ['更新时间：', 'modified'],
    ['发布时间：', 'published'],
    ['Copyright ', 'other'],
    ['Nora Teale, ', undefined],
    ['The station was ', undefined],
  ] as const)('%s → %s', (before, label) => {
    expect(dateLabel(before)).toBe(label);
  });
});
