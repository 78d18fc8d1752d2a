/** The plural of an English noun by rule, and the few irregular ones the word lists need; written for this project. */

const irregular: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['grandchild', 'grandchildren'],
  ['stepchild', 'stepchildren'],
  ['godchild', 'godchildren'],
  ['person', 'people'],
  ['wife', 'wives'],
  ['housewife', 'housewives'],
  ['midwife', 'midwives'],
  ['ex-wife', 'ex-wives'],
  ['thief', 'thieves'],
  ['chief', 'chiefs'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['crew', 'crews'],
  ['series', 'series'],
  ['attorney general', 'attorneys general'],
  ['passer-by', 'passers-by'],
  ['passerby', 'passersby'],
  ['alumnus', 'alumni'],
  ['alumna', 'alumnae'],
  ['runner-up', 'runners-up'],
  ['analysis', 'analyses'],
  ['thesis', 'theses'],
  ['hypothesis', 'hypotheses'],
  ['advice', 'advice'],
]);

/** policy → policies, coach → coaches, spokesman → spokesmen, mother-in-law → mothers-in-law. */
export function pluralOf(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('-in-law')) return `${pluralOf(noun.slice(0, -'-in-law'.length))}-in-law`;
  if (/man$/.test(noun) && !/(?:hu|sha|ger|ro)man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
