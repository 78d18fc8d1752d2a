import { describe, expect, it } from 'vitest';
import { readAuthorNames } from '../src/parse/metadata/author-names.js';
import { languageTag } from '../src/parse/metadata/language-tag.js';
import { withoutSiteName } from '../src/parse/metadata/site-name.js';
import { siteNamesOf } from '../src/parse/metadata/site-names-of.js';
import { nameCases } from './metadata/name-cases.js';

describe('names in bylines', () => {
  it.each(nameCases.map((each) => [each.text, each] as const))('%s', (text, expected) => {
    const { people, organizations, credits, agency } = readAuthorNames(text, ['Example Times']);
    expect({ people, organizations, agency }).toEqual({
      people: expected.people,
      organizations: expected.organizations ?? [],
      agency: expected.agency,
    });
    const hasRole = credits.some(({ role }) => role !== undefined);
    expect(hasRole ? credits : undefined).toEqual(expected.credits);
  });
});

describe('headlines without the name of the site', () => {
  const siteNames = ['Example Times', 'example-times'];
  it.each([
    ['Bridge closed after storm | Example Times', 'Bridge closed after storm'],
    ['Bridge closed after storm - Example Times', 'Bridge closed after storm'],
    ['Bridge closed after storm – The Example Times', 'Bridge closed after storm'],
    ['Example Times: Bridge closed after storm', 'Bridge closed after storm'],
    ['Bridge closed after storm | Politics | Example Times', 'Bridge closed after storm'],
    ['Bridge closed after storm, council says | Politics', 'Bridge closed after storm, council says'],
    ['Bridge closed - and then silence', 'Bridge closed - and then silence'],
    ['Live: bridge closed after storm', 'Live: bridge closed after storm'],
    ['Bridge closed after storm', 'Bridge closed after storm'],
    ['Example Times', 'Example Times'],
  ])('%s', (title, headline) => {
    expect(withoutSiteName(title, { siteNames, otherTitles: [] })).toBe(headline);
  });

  it('cuts where a heading of the page ends', () => {
    const otherTitles = ['Bridge closed after storm'];
    expect(withoutSiteName('Bridge closed after storm - Somebody Else', { siteNames, otherTitles })).toBe(
      otherTitles[0],
    );
  });

  it('knows a site by its host', () => {
    expect(siteNamesOf(['The Times'], ['https://www.example-times.co.uk/a'])).toContain('example-times');
  });
});

describe('language tags', () => {
  it.each([
    ['en', 'en'],
    ['en_us', 'en-US'],
    ['DE-de', 'de-DE'],
    ['zh-hant-TW', 'zh-Hant-TW'],
    ['en-GB, fr', 'en-GB'],
    ['English', undefined],
    ['und', undefined],
    ['', undefined],
  ])('%s → %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });
});
