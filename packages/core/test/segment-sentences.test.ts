import { describe, expect, test } from 'vitest';
import { segmentLines, sentenceTexts } from './segment-helpers.js';

/** `|` stands where a sentence ends. */
const cases: readonly (readonly [name: string, text: string])[] = [
  ['?” and lower case', '“Are you sure?” she asked.| He was.'],
  ['!” and lower case', '“Stop!” the guard shouted.'],
  ['?" and lower case, straight marks', 'He asked, "Who is it?" and waited.'],
  ['?” and a reporting verb', '“Really?” Cruz said.| “Yes.”'],
  ['?” with first and last name', '“Is it over?” Ana Cruz asked.'],
  ['?” with title and initial', '“Is it over?” Sen. Ana B. Cruz asked.'],
  ['?” and the first person', '“Is it over?” I asked.'],
  ['British ?’ and a reporting verb', '‘Is it over?’ Cruz asked.'],
  ['…” and a reporting verb', '“I thought …” Cruz began.'],
  ['?” and a new sentence', '“Is it over?”| The crowd left.| “Yes.”'],
  ['?” and a capitalised pronoun', '“Who knows?”| She said no.'],
  ['titles', 'Then Sen. Cruz met Mr. Lin, Dr. Ode and Gov. Park.| They talked.'],
  ['a middle initial', 'The mayor, Ana B. Cruz, met John F. Lin.| It rained.'],
  ['a nickname after an initial', 'John F. “Jack” Lin spoke.'],
  ['party and state in brackets', 'Sen. Marco Lin (R-Fla.) said no.| Ana Cruz (I-Vt.) Monday agreed.'],
  ['U.S. and a name', 'The U.S. Senate and the U.N. Charter.'],
  [
    'U.S. and a new sentence',
    'She left the U.S. The rest stayed in the U.K. But why?'
      .replace('U.S. ', 'U.S.| ')
      .replace('U.K. ', 'U.K.| '),
  ],
  ['U.S. and an opening mark', 'He flew to the U.S.| “We are late,” he said.'],
  ['p.m. and a day', 'It begins at 5 p.m. Monday in Ohio.'],
  ['.” and a capital', '“We won.”| Lin left.'],
  ['.” and a mark', '“We won.”| “We did.”'],
  ['."  and a capital, straight marks', '"We won."| Lin left.| "We did."| "Yes."'],
  ['.” and lower case', '“We won.” he said.'],
  ['sentences inside marks', '“We won.| It took years,” she said.| “We are glad.”'],
  ['nested closing marks', '“He told me, ‘Go.’”| She went.'],
  [',” goes on', '“We won,” Lin said, “at last.”'],
  ['a number sign', 'The No. 5 seed lost.| He said no.| Five left.'],
  ['an inner ellipsis', 'Come visit...and stay … please.'],
  ['an ellipsis that ends', 'We waited …| Then it rained.'],
  ['names with marks', 'Jeb!, Ana and Lin talked to Yahoo! News.'],
  ['a list number', '1. First of all, vote.| 2. Wait.'],
  ['a signature after a dash', '“It is over.” — Ana Cruz'],
  ['several terminators', 'What?!| No …!| Yes.'],
  ['a bracketed sentence', 'It rained.| (It often does.)| Then it stopped.'],
  ['a plain number at the end', 'It was 2015.| Twelve came.| It was 2016.| 12 came.'],
];

describe('sentences', () => {
  test.each(cases)('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    expect(sentenceTexts(segmentLines(text))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  test('no sentence crosses a paragraph, and all tokens are in one', () => {
    const document = segmentLines('One, he said\nand two. Three.');
    expect(sentenceTexts(document)).toEqual(['One, he said', 'and two.', 'Three.']);
    expect(document.sentences.map(({ paragraphIndex }) => paragraphIndex)).toEqual([0, 1, 1]);
    expect(document.paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual(
      [
        [0, 1],
        [1, 3],
      ],
    );
  });
});
