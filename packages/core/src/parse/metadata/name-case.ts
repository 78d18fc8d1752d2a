/** "NORA TEALE-MCPARK" as "Nora Teale-McPark"; names that are not all in capitals stay as they are. */
export function titleCase(name: string): string {
  const words = name.split(' ');
  const long = words.filter((word) => /\p{L}{2}/u.test(word));
  // One word in capitals may be an agency, and of one letter nobody can tell.
  if (words.length < 2 || long.length === 0 || /\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name)) return name;
  return words.map((word, index) => capitalize(word, index === 0)).join(' ');
}

const particles = new Set(
  'de del della der den di da do dos du la le van von zu bin ibn al el y e und ter ten'.split(' '),
);
const suffixes = new Set(['II', 'III', 'IV', 'AP', 'AFP', 'PA', 'BBC', 'CNN', 'DPA', 'APA']);

function capitalize(word: string, isFirst: boolean): string {
  if (suffixes.has(word) || /^(?:\p{Lu}\.)+$/u.test(word)) return word;
  const lower = word.toLowerCase();
  if (!isFirst && particles.has(lower)) return lower;
  return lower.replace(
    /(^|[-’'‘.])(mc)?(\p{L})/gu,
    (_, before: string, mac: string | undefined, letter: string) => {
      // "O'Neil" and "D'Arcy", but "Teale's" stays: one letter may stand before the mark.
      return `${before}${mac === undefined ? '' : 'Mc'}${letter.toUpperCase()}`;
    },
  );
}
