import { describe, expect, test } from 'vitest';
import { TokenKind } from '../src/document.js';
import { segmentLines, tokenTexts } from './segment-helpers.js';

const cases: readonly (readonly [name: string, text: string, tokens: string])[] = [
  ['contractions', "They didn't; we’re, she'll, I'd, it’s", "They did n't ; we ’re , she 'll , I 'd , it ’s"],
  ['two contractions', "He wouldn't've", "He would n't 've"],
  [
    'possessives',
    "Cruz's and Cruz’s and the voters' and CRUZ'S",
    "Cruz 's and Cruz ’s and the voters ' and CRUZ 'S",
  ],
  ['a possessive after an abbreviation', 'The U.S.’s role', 'The U.S. ’s role'],
  ['apostrophes inside names', "O’Brien and O‘Brien and D'Arcy", "O’Brien and O‘Brien and D'Arcy"],
  ['a closing British mark is no part of a word', '‘Go home’ he said', '‘ Go home ’ he said'],
  ['elisions', "’90s 'em ’tis '08 rock 'n' roll", "’90s 'em ’tis '08 rock 'n' roll"],
  [
    'abbreviations and initials',
    'Mr. John F. Lin of the U.S. Senate at 5 p.m. (R-Fla.)',
    'Mr. John F. Lin of the U.S. Senate at 5 p.m. ( R-Fla. )',
  ],
  [
    'words that look like abbreviations',
    'He said no. See No. 5. Go in. It rose 3 lbs. today. You and I.',
    'He said no . See No. 5 . Go in . It rose 3 lbs. today . You and I .',
  ],
  ['a middle initial I', 'Franklin I. Small and Ana A. Small', 'Franklin I. Small and Ana A. Small'],
  ['numbers', '1,200 3.5% 5:30 24/7 .500 $5 2015,', '1,200 3.5% 5:30 24/7 .500 $ 5 2015 ,'],
  ['a measure', `6'2" tall`, `6'2 " tall`],
  [
    'hyphens',
    'well-known 3-year-old U.S.-led Al-Qaeda pre- and',
    'well-known 3-year-old U.S.-led Al-Qaeda pre - and',
  ],
  ['ellipses and dashes', 'visit...and … so--no — or -- it', 'visit ... and … so -- no — or -- it'],
  ['a missing space after a sentence', 'It ended.The rest', 'It ended . The rest'],
  ['marks typed as two', "``Go,'' he said", "`` Go , '' he said"],
  ['company names', 'AT&T and R&B but A & B', 'AT&T and R&B but A & B'],
  [
    'addresses and handles',
    'See https://a.example/b?c=d. Or news.example, @ana #vote a@b.example',
    'See https://a.example/b?c=d . Or news.example , @ana #vote a@b.example',
  ],
  ['combining marks', 'cafe\u0301 nai\u0308ve', 'cafe\u0301 nai\u0308ve'],
  ['soft hyphens', 'gov\u00adern\u00adment', 'gov\u00adern\u00adment'],
  ['emoji', '👍 👍🏽 👩‍👩‍👧 🇫🇷 ❤️', '👍 👍🏽 👩‍👩‍👧 🇫🇷 ❤️'],
  ['letters outside the basic plane', '𝐁𝐨𝐥𝐝 move', '𝐁𝐨𝐥𝐝 move'],
  ['strange spaces', 'a\u00a0b\u2003c\u200bd\ufeffe\u0000f', 'a b c d e f'],
  ['lone surrogates', 'a \ud800 b \udc00', 'a \ud800 b \udc00'],
];

describe('tokens', () => {
  test.each(cases)('%s', (_, text, tokens) => {
    expect(tokenTexts(segmentLines(text))).toEqual(tokens.split(' '));
  });

  test('words are in lower case with straight apostrophes', () => {
    expect(segmentLines('He Didn’t like ‘90s ‘music’').words).toEqual([
      'he',
      'did',
      "n't",
      'like',
      "'90s",
      '‘',
      'music',
      "'",
    ]);
  });

  test('kinds', () => {
    const { tokens } = segmentLines("Lin's 1,200 3rd 5% — .");
    const { word, number, punctuation } = TokenKind;
    expect([...tokens.kind]).toEqual([word, word, number, word, number, punctuation, punctuation]);
  });

  test('no token crosses a paragraph, and a line end inside one is white space', () => {
    const { paragraphs } = segmentLines('one two\nthree');
    expect(paragraphs.map(({ firstToken, endToken }) => [firstToken, endToken])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});
