/** Files that others wrote, right and wrong. */
import { describe, expect, test } from 'vitest';

import { readBrat } from '../src/convert/brat/index.js';
import { readCitron } from '../src/convert/citron/index.js';
import { readWebAnnotations } from '../src/convert/web-annotation/index.js';
import { InquitError } from '../src/index.js';

describe('files of others', () => {
  test('Citron: sources and coreferences name speakers', () => {
    const { extraction } = readCitron({
      text: 'Okafor spoke. “No,” she said.',
      quotes: [
        {
          cue: { start: 24, end: 28, text: 'said' },
          sources: [{ start: 20, end: 23, text: 'she' }],
          contents: [{ start: 14, end: 19, text: '“No,”' }],
          coreferences: [{ start: 0, end: 6, text: 'Okafor' }],
        },
      ],
      coreference_groups: [
        [
          { start: 0, end: 6, text: 'Okafor' },
          { start: 20, end: 23, text: 'she' },
        ],
      ],
    });
    expect(extraction.quotes).toMatchObject([
      { kind: 'direct', text: 'No,', speakers: [{ name: 'Okafor' }] },
    ]);
    expect(extraction.speakers).toMatchObject([
      { name: 'Okafor', mentions: [{ text: 'Okafor' }, { text: 'she' }] },
    ]);
  });

  test('brat: other labels are passed over, roles come in any order', () => {
    const text = 'Okafor said it rained.';
    const annotations =
      'T1\tSource 0 6\tOkafor\nT2\tCue 7 11\tsaid\nT3\tContent 12 21\tit rained\nT4\tAttribution 7 11\tsaid\nT5\tDiscuss 0 6\tOkafor\nE1\tAttribution:T4 Content:T3 Source:T1 Cue:T2\nE2\tDiscuss:T5\n#1\tAnnotatorNotes E1\tnot sure\n';
    expect(readBrat(text, annotations).quotes).toMatchObject([
      { kind: 'indirect', text: 'it rained', cue: { text: 'said' }, source: { text: 'Okafor' } },
    ]);
  });

  test.each([
    [() => readCitron('{'), 'Citron: the file is not JSON.'],
    [() => readCitron({}), 'Citron: text is not a string.'],
    [() => readCitron({ text: 'a', quotes: 1 }), 'Citron: quotes is not an array.'],
    [
      () =>
        readCitron({ text: 'ab', quotes: [{ sources: [], contents: [{ start: 0, end: 1, text: 'b' }] }] }),
      'Citron: quotes[0].contents[0].text is "b", but the text has "a" there.',
    ],
    [
      () => readCitron({ text: 'ab', quotes: [{ sources: [], contents: [{ start: 0, end: 3 }] }] }),
      'Citron: quotes[0].contents[0] lies outside the text.',
    ],
    [() => readBrat('a', 'T1\tContent 0 x\ta'), 'brat: line 1 has "0 x" where two offsets should be.'],
    [() => readBrat('a', 'E1\tAttribution:T9 Content:T8'), 'brat: line 1 names T8, which no line defines.'],
    [() => readBrat('a', 'hello'), 'brat: line 1 begins with "hello", which is no id of brat\'s.'],
    [() => readWebAnnotations('a', {}), 'Web Annotation: first.items is not an array.'],
    [
      () => readWebAnnotations('a', { items: [{ body: { purpose: 'tagging', value: 'cue' }, target: {} }] }),
      'Web Annotation: items[0].target.selector has no TextPositionSelector with start and end.',
    ],
  ])('what does not fit is an error with its place: %#', (read, message) => {
    expect(read).toThrow(InquitError);
    expect(read).toThrow(message);
  });
});
