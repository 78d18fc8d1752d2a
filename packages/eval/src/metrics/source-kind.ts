/** What a source is by its words alone. The measure's own rule, so that its groups stay the same when core changes. */
export type SourceKind = 'name' | 'nominal' | 'pronoun' | 'relative pronoun';

export const sourceKinds: readonly SourceKind[] = ['name', 'nominal', 'pronoun', 'relative pronoun'];

const personal = new Set(
  (
    'i me my mine myself we us our ours you your yours he him his himself she her hers herself it its itself ' +
    'they them their theirs themselves'
  ).split(' '),
);
const relative = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** A source with a capital letter after its first word, or a first word that is no article or the like, is a name. */
export function sourceKind(source: string): SourceKind {
  const words = source.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const [first = '', ...rest] = words;
  if (rest.length === 0 && personal.has(first.toLowerCase())) return 'pronoun';
  if (rest.length === 0 && relative.has(first.toLowerCase())) return 'relative pronoun';
  if (rest.some(isCapitalised)) return 'name';
  return isCapitalised(first) && !startsPhrase.has(first.toLowerCase()) && !isPluralNoun(first, rest)
    ? 'name'
    : 'nominal';
}

const startsPhrase = new Set(
  (
    'the a an this that these those my your his her its our their some many most few several both all another other ' +
    'one two three four five six seven eight nine ten no each every any people critics officials others someone nobody ' +
    'anyone everyone everybody somebody nearly about almost more less only half'
  ).split(' '),
);

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** "Voters in the north", at the beginning of a sentence. */
function isPluralNoun(first: string, rest: readonly string[]): boolean {
  return rest.length > 0 && /[^s]s$/.test(first);
}
