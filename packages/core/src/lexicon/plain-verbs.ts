/** Finite verb forms that no ending gives away, so that a noun phrase ends before them; written for this project. */

/** Irregular pasts that are seldom nouns or adjectives. */
export const irregularPasts: ReadonlySet<string> = new Set(
  (
    'went took made came saw got gave knew found told became began brought built bought caught chose drew drove fell felt ' +
    'fought grew held kept lost met paid rose sat sent spent spoke stood struck taught thought threw understood won wrote ' +
    'broke said led ran flew froze hung hid laid lay lent ate sold slept sank shook shone sang swore swept swung woke wore ' +
    'withdrew overcame undertook underwent withstood heard meant dealt forgot forgave bent bound bled bred clung crept dug fled'
  ).split(' '),
);

/** Pasts that look like their base or like an adjective: verbs only right after a name or pronoun. */
export const ambiguousPasts: ReadonlySet<string> = new Set(
  'left set put cut hit shot read hurt spread split quit shut bid'.split(' '),
);

/** Presents that show a clause is finite; some are nouns too, so they end no noun phrase. */
export const plainPresents: ReadonlySet<string> = new Set(
  (
    'needs wants makes takes comes goes gives remains means seems appears knows says keeps becomes brings leaves lives ' +
    'know think want need see feel believe go come take make give keep remain deserve seem become lack exist'
  ).split(' '),
);
