/**
 * Which tokens can be quotation marks, and which can close which.
 *
 * A family is a set of marks that close one another: all double marks do, because agency copy mixes “ with ".
 */
export const MarkFamily = { double: 1, single: 2, guillemet: 3, singleGuillemet: 4 } as const;

/** What the character alone says; its neighbours and the marks open before it say the rest. */
export type MarkShape = 'opens' | 'closes' | 'either';

export interface MarkCharacter {
  readonly text: string;
  readonly family: number;
  readonly shape: MarkShape;
}

/** The mark that a token is, from its text; `undefined` for all other tokens. */
export function markCharacter(text: string, start: number, end: number): MarkCharacter | undefined {
  const length = end - start;
  if (length > 2) return undefined;
  const code = text.charCodeAt(start);
  if (length === 2) return text.charCodeAt(start + 1) === code ? pairsByCode.get(code) : undefined;
  return singlesByCode.get(code);
}

/** “ closes „, and » opens where « closes (German, Danish): both stand on either side. */
const singles: readonly MarkCharacter[] = [
  { text: '“', family: MarkFamily.double, shape: 'opens' },
  { text: '”', family: MarkFamily.double, shape: 'closes' },
  { text: '"', family: MarkFamily.double, shape: 'either' },
  { text: '＂', family: MarkFamily.double, shape: 'either' },
  { text: '„', family: MarkFamily.double, shape: 'opens' },
  { text: '‟', family: MarkFamily.double, shape: 'opens' },
  { text: '«', family: MarkFamily.guillemet, shape: 'opens' },
  { text: '»', family: MarkFamily.guillemet, shape: 'closes' },
  { text: '‹', family: MarkFamily.singleGuillemet, shape: 'opens' },
  { text: '›', family: MarkFamily.singleGuillemet, shape: 'closes' },
  { text: '‘', family: MarkFamily.single, shape: 'opens' },
  { text: '’', family: MarkFamily.single, shape: 'closes' },
  { text: '‚', family: MarkFamily.single, shape: 'opens' },
  { text: '‛', family: MarkFamily.single, shape: 'opens' },
  { text: '`', family: MarkFamily.single, shape: 'opens' },
  { text: "'", family: MarkFamily.single, shape: 'either' },
];

/** Two single marks typed for one double mark. */
const pairs: readonly MarkCharacter[] = [
  { text: '``', family: MarkFamily.double, shape: 'opens' },
  { text: "''", family: MarkFamily.double, shape: 'either' },
  { text: '‘‘', family: MarkFamily.double, shape: 'opens' },
  { text: '’’', family: MarkFamily.double, shape: 'closes' },
];

const byCode = (marks: readonly MarkCharacter[]): ReadonlyMap<number, MarkCharacter> =>
  new Map(marks.map((mark) => [mark.text.charCodeAt(0), mark]));
const singlesByCode = byCode(singles);
const pairsByCode = byCode(pairs);
