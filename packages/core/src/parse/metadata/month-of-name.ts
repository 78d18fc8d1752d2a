import { monthNames } from './lexicon/month-names.js';

/** The month that a word names, 1 to 12. The language decides where two use the word for different months. */
export function monthOfName(word: string, language: string | undefined): number | undefined {
  const name = word.toLowerCase().normalize('NFC');
  const own = language === undefined ? undefined : byLanguage.get(language)?.get(name);
  return own ?? everywhere.get(name);
}

function readNames(names: string): ReadonlyMap<string, number> {
  const months = names.split('|');
  return new Map(
    months.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
  );
}

const byLanguage: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(monthNames).map(([language, names]) => [language, readNames(names)]),
);

/** Words that mean the same month wherever they are used; "listopad" is November in Poland and October in Croatia. */
const everywhere = unambiguous();

function unambiguous(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const contested = new Set<string>();
  for (const names of byLanguage.values()) {
    for (const [name, month] of names) {
      if ((months.get(name) ?? month) !== month) contested.add(name);
      months.set(name, month);
    }
  }
  for (const name of contested) months.delete(name);
  return months;
}
