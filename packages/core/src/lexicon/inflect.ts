/** Forms of English verbs by rule and table, and the index from a form to the reporting verbs it may be. */
import {
  americanSpellings,
  britishDoublingVerbs,
  doublingVerbs,
  irregularVerbs,
  iseVerbs,
} from './irregular-verbs.js';
import { reportingVerbs } from './reporting-verbs.js';
import type { ReportingVerb } from './reporting-verbs.js';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** What a word may be: a form, or several, of a reporting verb. */
export interface ReportingVerbForm {
  readonly verb: ReportingVerb;
  readonly forms: readonly VerbForm[];
  /** The words that must follow: "out" for "pointed"; empty for verbs of one word. */
  readonly rest: readonly string[];
}

/** Keyed by the lower-case first word of the form; verbs of more words stand before those of fewer. */
export const reportingVerbForms: ReadonlyMap<string, readonly ReportingVerbForm[]> =
  indexForms(reportingVerbs);

/** Every spelling of every form of a verb of one word, in American and British spelling. */
export function inflect(lemma: string): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const put = (word: string, form: VerbForm): void => {
    const known = forms.get(word);
    if (!known) forms.set(word, [form]);
    else if (!known.includes(form)) known.push(form);
  };
  for (const spelling of spellings(lemma)) {
    const irregular = irregularVerbs.get(spelling);
    put(spelling, 'base');
    put(irregular?.third ?? withS(spelling), 'third');
    for (const past of irregular?.past ?? withSuffix(spelling, 'ed')) put(past, 'past');
    for (const participle of irregular?.participle ?? withSuffix(spelling, 'ed'))
      put(participle, 'participle');
    for (const gerund of withSuffix(spelling, 'ing')) put(gerund, 'gerund');
  }
  return forms;
}

function indexForms(verbs: readonly ReportingVerb[]): Map<string, ReportingVerbForm[]> {
  const index = new Map<string, ReportingVerbForm[]>();
  for (const verb of verbs) {
    const [first, ...rest] = verb.lemma.split(' ');
    for (const [word, forms] of inflect(first!)) {
      const entries = index.get(word);
      if (entries) entries.push({ verb, forms, rest });
      else index.set(word, [{ verb, forms, rest }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function spellings(lemma: string): string[] {
  if (iseVerbs.has(lemma)) return [lemma, lemma.replace(/ise$/, 'ize')];
  const american = americanSpellings.get(lemma);
  return american === undefined ? [lemma] : [lemma, american];
}

/** deny → denies, press → presses, go → goes, quiz → quizzes. */
function withS(lemma: string): string {
  if (lemma.endsWith('z') && doublesLast(lemma)) return `${lemma}zes`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** The "-ed" or "-ing" form: denied, stopped, agreeing, lying, panicked. */
function withSuffix(lemma: string, suffix: 'ed' | 'ing'): string[] {
  if (suffix === 'ing' && /[^e]ie$/.test(lemma)) return [`${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('e') && (suffix === 'ed' || !/(?:e|o|y)e$/.test(lemma)))
    return [lemma.slice(0, -1) + suffix];
  if (suffix === 'ed' && /[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  const doubled = lemma + lemma.slice(-1) + suffix;
  if (britishDoublingVerbs.has(lemma)) return [doubled, lemma + suffix];
  return [doublesLast(lemma) ? doubled : lemma + suffix];
}

/** Verbs of one syllable that end in one vowel and one consonant (quip, slam), and those listed. */
function doublesLast(lemma: string): boolean {
  return doublingVerbs.has(lemma) || /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(lemma);
}
