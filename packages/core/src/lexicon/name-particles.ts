/** Lower-case words inside names and what may follow a name; written for this project. */

/** Stand between the parts of a name, or before the last one: Van der Berg, de la Cruz, bin Rashid. */
export const particles: ReadonlySet<string> = wordSet(`
  de da do das dos del della dello dei degli delle dal dalla di du des d' la le les lo l' el
  van von vom zu zum zur der den ter ten 't af av
  al al- el- as- ash- an- ad- ar- at- az- bin ibn bint binti ben abu abd ould walad
  mac mc ap st ste saint san santa y e
`);

/** Follow a name and belong to it or to its bearer. Lower case, without full stops. */
export const nameSuffixes: ReadonlySet<string> = wordSet(`
  jr sr ii iii iv v vi jnr snr junior senior esq esquire
  mp msp mep mla td qc kc sc jp obe mbe cbe kbe dbe om frs
  phd md dds dvm jd llb llm ba bs ma msc mba rn cpa dphil edd
  ret
`);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
