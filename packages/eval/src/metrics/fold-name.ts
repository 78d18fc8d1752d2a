/** Forms of address and offices that stand before a name. */
const titles = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam pope saint ' +
    'sen senator rep representative congressman congresswoman gov governor mayor president chancellor premier ' +
    'minister secretary ambassador judge justice sheriff chief officer detective king queen prince princess duke ' +
    'duchess gen general col colonel maj major capt captain lt lieutenant sgt sergeant adm admiral cmdr commander'
  ).split(' '),
);

const articles = new Set(['the', 'a', 'an']);

/**
 * A name as it is compared: case, white space, the form of apostrophes, a leading article and titles before the name
 * do not matter. Nothing else is forgiven.
 */
export function foldName(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/\s+/)
    .filter((word) => word !== '');
  let first = 0;
  while (first < words.length - 1 && isDropped(words[first]!)) first++;
  return words.slice(first).join(' ');
}

function isDropped(word: string): boolean {
  return articles.has(word) || titles.has(word.replace(/\.$/, ''));
}
