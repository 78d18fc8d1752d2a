/**
 * Past and participle of irregular verbs, and spellings no rule gives; written for this project.
 */

/** Alternatives in order of frequency. */
export interface IrregularForms {
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly third?: string;
}

/** Lemma, past, participle (as the past where absent); alternatives are joined by "/". */
const rows: readonly (readonly [lemma: string, past: string, participle?: string])[] = [
  ['begin', 'began', 'begun'],
  ['beseech', 'beseeched/besought'],
  ['bet', 'bet/betted'],
  ['bid', 'bid/bade', 'bid/bidden'],
  ['bring', 'brought'],
  ['broadcast', 'broadcast/broadcasted'],
  ['cast', 'cast'],
  ['choose', 'chose', 'chosen'],
  ['come', 'came', 'come'],
  ['dream', 'dreamed/dreamt'],
  ['feel', 'felt'],
  ['find', 'found'],
  ['forbid', 'forbade/forbad', 'forbidden'],
  ['forecast', 'forecast/forecasted'],
  ['foresee', 'foresaw', 'foreseen'],
  ['foretell', 'foretold'],
  ['forget', 'forgot', 'forgotten'],
  ['go', 'went', 'gone'],
  ['have', 'had'],
  ['hear', 'heard'],
  ['hit', 'hit'],
  ['hold', 'held'],
  ['know', 'knew', 'known'],
  ['lay', 'laid'],
  ['learn', 'learned/learnt'],
  ['let', 'let'],
  ['make', 'made'],
  ['mean', 'meant'],
  ['overhear', 'overheard'],
  ['pay', 'paid'],
  ['plead', 'pleaded/pled'],
  ['prove', 'proved', 'proved/proven'],
  ['put', 'put'],
  ['read', 'read'],
  ['say', 'said'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought'],
  ['set', 'set'],
  ['shoot', 'shot'],
  ['show', 'showed', 'shown/showed'],
  ['sing', 'sang', 'sung'],
  ['speak', 'spoke', 'spoken'],
  ['spell', 'spelled/spelt'],
  ['stand', 'stood'],
  ['swear', 'swore', 'sworn'],
  ['take', 'took', 'taken'],
  ['tear', 'tore', 'torn'],
  ['tell', 'told'],
  ['text', 'texted/text'],
  ['think', 'thought'],
  ['understand', 'understood'],
  ['uphold', 'upheld'],
  ['weep', 'wept'],
  ['write', 'wrote', 'written'],
];

/** Keyed by lemma. */
export const irregularVerbs: ReadonlyMap<string, IrregularForms> = new Map(
  rows.map(([lemma, past, participle]) => [
    lemma,
    {
      past: past.split('/'),
      participle: (participle ?? past).split('/'),
      ...(lemma === 'have' ? { third: 'has' } : {}),
    },
  ]),
);

/** Verbs that double their last letter although the rule for one syllable does not say so: admitted, referring. */
export const doublingVerbs: ReadonlySet<string> = wordSet(`
  admit commit submit permit regret refer infer prefer concur rebut demur begin forbid forget extol
  aver deadpan
`);

/** Verbs that double it in British and not in American spelling: signalled, signaled. */
export const britishDoublingVerbs: ReadonlySet<string> = wordSet(`
  signal label counsel backpedal marvel
`);

/** British lemma, American lemma. Verbs in -ise that also have -ize are in `iseVerbs`. */
export const americanSpellings: ReadonlyMap<string, string> = new Map([['favour', 'favor']]);

/** Verbs in -ise that American (and much British) copy spells with -ize. */
export const iseVerbs: ReadonlySet<string> = wordSet(`
  agonise apologise authorise characterise criticise demonise editorialise emphasise eulogise
  fantasise generalise hypothesise minimise moralise philosophise rationalise re-emphasise realise
  recognise summarise sympathise theorise
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
