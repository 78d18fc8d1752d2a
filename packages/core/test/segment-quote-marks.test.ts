import { describe, expect, test } from 'vitest';
import { segmentLines, stretchTexts, textOf } from './segment-helpers.js';

const cases: readonly (readonly [name: string, text: string, ...stretches: string[]])[] = [
  ['curly', '“We won,” she said. “At last.”', '“We won,”', '“At last.”'],
  ['straight', '"We won," she said. "At last."', '"We won,"', '"At last."'],
  ['straight without spaces', 'He said:"We won"and left.', '"We won"'],
  ['typed as two', "``We won,'' she said. ''At last.''", "``We won,''", "''At last.''"],
  ['doubled curly', '‘‘We won,’’ she said.', '‘‘We won,’’'],
  ['mixed pairs', '“We won," she said. "At last.”', '“We won,"', '"At last.”'],
  ['wrong way round', '“We won,“ she said.', '“We won,“'],
  ['British', '‘We won,’ she said. ‘It’s over.’', '‘We won,’', '‘It’s over.’'],
  ['British, straight', "'We won,' she said. 'It's over.'", "'We won,'", "'It's over.'"],
  [
    'British with a plural possessive',
    '‘The voters’ choice is clear,’ she said.',
    '‘The voters’ choice is clear,’',
  ],
  [
    'British, straight, with a plural possessive',
    "'The voters' choice is clear,' she said.",
    "'The voters' choice is clear,'",
  ],
  ['British ending in s', '‘We need votes’ is all he said.', '‘We need votes’'],
  [
    'British with elisions',
    '‘I knew ’em in the ’90s,’ she said, ‘’tis true.’',
    '‘I knew ’em in the ’90s,’',
    '‘’tis true.’',
  ],
  ['apostrophes only', "The dogs' bones, the ’90s, 'em and goin' home aren't marks."],
  ['guillemets', '« On y va », dit-elle. «Oui.»', '« On y va »', '«Oui.»'],
  ['guillemets pointing inwards', '»Wir gehen«, sagte sie. »Ja.«', '»Wir gehen«', '»Ja.«'],
  ['German', '„Wir gehen“, sagte sie. „Ja.“', '„Wir gehen“', '„Ja.“'],
  ['Polish', '„Idziemy”, rzekła.', '„Idziemy”'],
  ['German, single', 'Er nannte es ‚neu‘ und ging.', '‚neu‘'],
  ['Swedish', '”Vi går”, sade hon. ”Ja.”', '”Vi går”', '”Ja.”'],
  ['nested', '“He told me, ‘Go home,’ and I did.”', '“He told me, ‘Go home,’ and I did.”', '>‘Go home,’'],
  ['nested, British', '‘He called it “great” twice.’', '‘He called it “great” twice.’', '>“great”'],
  [
    'nested, ending together',
    `"He told me, 'Go.'" And: “‘Go,’ he said.”`,
    `"He told me, 'Go.'"`,
    `>'Go.'`,
    '“‘Go,’ he said.”',
    '>‘Go,’',
  ],
  ['nested, straight in straight', '"He said "no" to me," she said.', '"He said "no" to me,"', '>"no"'],
  ['inches', 'A 5" pipe and a 6\'2" man.'],
  ['inches in a quotation', `"I'm 6'2" tall," he said.`, `"I'm 6'2" tall,"`],
  ['unclosed', '“We won. We did.', '“We won. We did. (unclosed)'],
  [
    'unclosed before the same mark',
    '“We won, he said. “At last.”',
    '“We won, he said. (unclosed)',
    '“At last.”',
  ],
  ['an apostrophe in a quotation', "“The dogs' bones,” she said.", "“The dogs' bones,”"],
  ['in brackets', 'The tool ("inquit") and (“it”).', '"inquit"', '“it”'],
  ['after a dash', 'He said—“Go!”—and left.', '“Go!”'],
  [
    'speech over paragraphs',
    '“We won.\n“We did.\n“Yes,” she said.',
    '“We won. (unclosed)',
    '+“We did. (unclosed)',
    '+“Yes,”',
  ],
  [
    'speech over paragraphs with a caption between',
    '“We won.\n[caption] A photo.\n“Yes,” she said.',
    '“We won. (unclosed)',
    '+“Yes,”',
  ],
  ['no speech over a closed paragraph', '“We won.”\n“Yes,” she said.', '“We won.”', '“Yes,”'],
];

describe('quotation marks', () => {
  test.each(cases)('%s', (_, text, ...stretches) => {
    expect(stretchTexts(segmentLines(text))).toEqual(stretches);
  });

  const problems: readonly (readonly [name: string, text: string, ...problems: string[]])[] = [
    ['all in order', '“We won,” she said. ‘It’s over.’'],
    ['unclosed', '“We won. We did.', 'unclosed “'],
    ['unclosed, but continued', '“We won.\n“Yes,” she said.'],
    ['unclosed and not continued', '“We won.\nYes, she said.', 'unclosed “'],
    ['unmatched', 'We won,” she said.', 'unmatched ”'],
    ['unmatched, straight', 'We won," she said.', 'unmatched "'],
    ['unclosed inside', '“He said ‘go and left.”', 'unclosed ‘'],
    ['before the same mark', '“We won, he said. “At last.”', 'unclosed “'],
    ['inches and apostrophes', `A 5" pipe, the dogs' bones.`],
  ];
  test.each(problems)('problems: %s', (_, text, ...expected) => {
    const document = segmentLines(text);
    expect(
      document.markProblems.map(
        ({ kind, firstToken }) => `${kind} ${textOf(document, { firstToken, endToken: firstToken + 1 })}`,
      ),
    ).toEqual(expected);
  });

  test('marks that go too deep are one problem', () => {
    const { markProblems, stretches } = segmentLines('(“'.repeat(2000));
    expect(stretches).toHaveLength(8);
    expect(markProblems).toHaveLength(9);
  });
});
