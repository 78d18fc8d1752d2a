import { addressPairs, addressTitles, isTitle, nameSuffixes } from '../vocabulary.js';

/**
 * The words of a name given from outside the text, as the words of a name in the text are compared: lower case, without
 * full stops, marks, titles and suffixes. "Dr. Ann J. Cole, Jr." gives ann, j, cole.
 */
export function foldName(name: string): string[] {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,;()[\]“”"‘&]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '' && word !== "'" && word !== 'the' && !nameSuffixes.has(word));
  let first = 0;
  while (first < words.length - 1) {
    if (addressPairs.has(`${words[first]!} ${words[first + 1]!}`) && first < words.length - 2) first += 2;
    else if (isTitle(words[first]!) || addressTitles.has(words[first]!)) first++;
    else break;
  }
  return words.slice(first);
}
