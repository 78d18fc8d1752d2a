/** Texts of any length: news as it is written, and texts made to be slow. */
export interface TextFamily {
  readonly name: string;
  readonly isHostile: boolean;
  /** A text of about that many characters. */
  make(length: number): string;
}

/** The families; `news` is ordinary text to be repeated. */
export function textFamilies(news: string): readonly TextFamily[] {
  return [
    { name: 'news', isHostile: false, make: (length) => repeat(`${news}\n\n`, length) },
    hostile('one paragraph of news', `${news.replace(/\s+/g, ' ')} `),
    hostile('opening marks', '“'),
    hostile('straight marks', '" '),
    hostile('apostrophes', "' "),
    hostile('unclosed quotations', '“He said it was.\n\n'),
    hostile('quotations', '“We left,” said Ada Quill. '),
    hostile('names', 'Ada Quill '),
    hostile('different names', (index) => `Ada ${nameOf(index)} said that ${nameOf(index + 7)} left. `),
    hostile('reporting verbs', 'said '),
    hostile('sources and verbs', 'he said she said '),
    hostile('commas', 'and, '),
    hostile('full stops', 'U.S. '),
    hostile('one word', 'a'),
    hostile('brackets', '('),
    hostile('lines', 'x\n'),
    hostile('spaces', ' '),
    hostile('pairs of surrogates', '😀'),
  ];
}

function hostile(name: string, unit: string | ((index: number) => string)): TextFamily {
  return { name, isHostile: true, make: (length) => repeat(unit, length) };
}

function repeat(unit: string | ((index: number) => string), length: number): string {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length));
  const parts: string[] = [];
  for (let index = 0, sum = 0; sum < length; index++) {
    parts.push(unit(index));
    sum += parts.at(-1)!.length;
  }
  return parts.join('');
}

/** "Caboda", "Cabodi": a different name for every number. */
function nameOf(index: number): string {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'ra', 'su', 'ti', 'vo'];
  const digits = [...String(index)].map((digit) => syllables[Number(digit)]!).join('');
  return `C${digits}`;
}
