/** The closed classes of English words, and adverbs that stand inside verb groups; written for this project. */

export const determiners: ReadonlySet<string> = wordSet(`
  the a an this that these those my your his her its our their whose
  some any no every each either neither another other such what which whatever whichever
  much many more most few fewer fewest less least several all both half enough
  one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
`);

export const articles: ReadonlySet<string> = wordSet('the a an');

export const prepositions: ReadonlySet<string> = wordSet(`
  of in to for with on at from by about as into like through after over between out against during without before
  under around among amongst within along across behind beyond above below near off up down upon toward towards onto
  via per despite amid amidst beside besides except excluding including regarding concerning following since until till
  throughout inside outside underneath beneath opposite past plus minus versus vs than unlike alongside aboard atop
  barring notwithstanding
`);

/** Words that join equals. */
export const coordinators: ReadonlySet<string> = wordSet('and or but nor yet so plus');

/** Words that open a subordinate clause. */
export const subordinators: ReadonlySet<string> = wordSet(`
  that because although though while whilst whereas if unless until till since when whenever where wherever after before
  as once whether lest than provided providing given supposing
`);

/** Words that open an embedded question or a relative clause. */
export const questionWords: ReadonlySet<string> = wordSet(
  'who whom whose which what when where why how whether whoever whatever whichever however',
);

export const beForms: ReadonlySet<string> = wordSet(`be am is are was were been being 's 're 'm`);

export const haveForms: ReadonlySet<string> = wordSet(`have has had having 've 'd`);

export const doForms: ReadonlySet<string> = wordSet('do does did');

export const modals: ReadonlySet<string> = wordSet(
  `will would shall should can could may might must ought cannot 'll 'd wo ca`,
);

/** Negations written as one word with their auxiliary. */
export const negatedAuxiliaries: ReadonlySet<string> = wordSet(`
  isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't
  mayn't mightn't mustn't needn't oughtn't ain't daren't
`);

export const negations: ReadonlySet<string> = wordSet(
  `not n't never no neither nor hardly scarcely barely cannot`,
);

/** Every word that may stand before the main verb of a verb group as an auxiliary. */
export const auxiliaries: ReadonlySet<string> = new Set([
  ...beForms,
  ...haveForms,
  ...doForms,
  ...modals,
  ...negatedAuxiliaries,
  'get',
  'gets',
  'got',
  'getting',
]);

/** Adverbs that stand within or beside a verb group: "has also repeatedly said", "said again". */
export const adverbs: ReadonlySet<string> = wordSet(`
  also later then now again still already always never ever often sometimes usually frequently rarely seldom occasionally
  once twice just only even simply merely really truly actually finally eventually initially originally first further
  furthermore moreover instead though however too therefore thus meanwhile nevertheless nonetheless otherwise elsewhere
  soon since recently lately previously earlier formerly currently presently today yesterday tomorrow tonight
  reportedly allegedly apparently supposedly purportedly ostensibly evidently seemingly presumably perhaps maybe probably
  repeatedly consistently constantly continually continuously regularly routinely periodically typically generally
  widely largely mostly mainly chiefly primarily partly partially notably particularly especially specifically
  publicly privately openly secretly quietly loudly softly gently bluntly candidly frankly flatly firmly forcefully
  strongly vehemently vigorously fiercely furiously angrily bitterly sharply harshly strenuously categorically
  emphatically explicitly expressly implicitly tacitly clearly plainly simply directly indirectly
  immediately instantly promptly quickly swiftly hastily suddenly abruptly slowly gradually briefly
  officially unofficially formally informally personally jointly separately individually collectively unanimously
  famously infamously proudly happily gladly sadly ruefully wryly drily dryly jokingly half-jokingly sarcastically
  ironically cheerfully warmly kindly politely calmly coolly coldly curtly tersely gruffly grimly gravely solemnly
  earnestly sincerely honestly genuinely deeply wholeheartedly enthusiastically eagerly excitedly breathlessly
  nervously anxiously cautiously carefully tentatively hesitantly reluctantly grudgingly begrudgingly
  defiantly stubbornly steadfastly insistently persistently adamantly confidently boldly bravely
  correctly rightly wrongly falsely incorrectly mistakenly erroneously wrongfully inaccurately accurately
  strictly fully completely totally entirely wholly utterly absolutely almost nearly practically virtually essentially
  basically effectively obviously naturally certainly definitely surely undoubtedly indeed
  subsequently afterwards afterward thereafter beforehand simultaneously additionally similarly likewise
  increasingly mistakenly tearfully thoughtfully pointedly memorably casually conspicuously controversially
  successfully unsuccessfully tirelessly endlessly roundly loudly long well not rather quite so very much
  necessarily allegedly anonymously independently internally verbally orally
  optimistically pessimistically cryptically vaguely intently knowingly unknowingly voluntarily
`);

/** Words that go with a verb to make another, or change it little: "read out", "wrote back". */
export const verbParticles: ReadonlySet<string> = wordSet(
  'up out off down on in back over away forward forth along aside around through about',
);

/** Without "sun", "sat" and the like: see `ambiguousDateWords`. */
export const weekdays: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday tue tues thu thur thurs fri
`);

/** Without "may" and "march": see `ambiguousDateWords`. */
export const months: ReadonlySet<string> = wordSet(`
  january february april june july august september october november december
  jan feb apr jun jul aug sept oct nov dec
`);

/** Days and months that are other words when written without a capital, and "May" also with one. */
export const ambiguousDateWords: ReadonlySet<string> = wordSet('may march mar sun sat mon wed sep');

/** Words for times that stand without a preposition: "said this week", "said last night". */
export const timeWords: ReadonlySet<string> = wordSet(`
  day week month year night morning afternoon evening weekend decade century hour minute moment time fortnight
  summer winter spring autumn fall season today yesterday tomorrow tonight midday noon midnight
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
