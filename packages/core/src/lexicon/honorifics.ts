/** Titles that stand before a name or in place of one, with gender where the word tells; written for this project. */

export type LexicalGender = 'female' | 'male';

const male =
  'mr messrs sir lord king prince duke baron earl emperor tsar sultan emir father brother fr monsieur herr señor senor signor master baronet viscount pope imam maulana sheikh shaikh ayatollah';

const female =
  'mrs ms miss mme mlle mmes dame lady madam madame queen princess duchess baroness countess empress sister mother frau señora senora señorita senorita signora viscountess';

/** Courtesy titles, degrees, clergy and ranks that tell no gender. */
const neutral = `
  mx dr drs prof profs professor doctor rev revd reverend hon rt honourable honorable st saint
  rabbi cardinal bishop archbishop monsignor msgr canon deacon dean vicar pastor chaplain swami lama
  gen gens general lt lts lieutenant col cols colonel maj major capt captain cpl corporal sgt sergeant pvt private adm
  admiral cmdr cdr commander commodore brig brigadier ens ensign marshal airman seaman gunner bombardier
  wo cpo po pfc spc specialist sfc msgt tsgt ssgt ltcol ltgen majgen briggen
  det detective insp inspector supt superintendent constable pc dc ds di dci officer deputy trooper sheriff
  sen sens senator rep reps representative gov govs governor pres president vp sec secretary amb ambassador atty attorney
  judge justice magistrate chancellor premier mayor councillor councilor cllr alderman speaker
  congressman congresswoman assemblyman assemblywoman councilman councilwoman minister commissioner
  comrade chief coach nurse hajji haji
`;

/** Keyed in lower case, with and without a final full stop; the value is the gender the word tells, if any. */
export const honorifics: ReadonlyMap<string, { readonly gender?: LexicalGender }> = new Map([
  ...read(neutral).map((word) => [word, {}] as const),
  ...read(male).map((word) => [word, { gender: 'male' }] as const),
  ...read(female).map((word) => [word, { gender: 'female' }] as const),
  ['congressman', { gender: 'male' }],
  ['congresswoman', { gender: 'female' }],
  ['assemblyman', { gender: 'male' }],
  ['assemblywoman', { gender: 'female' }],
  ['councilman', { gender: 'male' }],
  ['councilwoman', { gender: 'female' }],
]);

export const maleHonorifics: ReadonlySet<string> = new Set(read(male));

export const femaleHonorifics: ReadonlySet<string> = new Set(read(female));

/** What an abbreviated title stands for: "sen" and "sen." for "senator". */
export const titleExpansions: ReadonlyMap<string, string> = new Map(
  (
    'sen=senator sens=senators rep=representative reps=representatives gov=governor govs=governors gen=general ' +
    'gens=generals lt=lieutenant col=colonel maj=major capt=captain cpl=corporal sgt=sergeant pvt=private adm=admiral ' +
    'cmdr=commander cdr=commander brig=brigadier det=detective insp=inspector supt=superintendent dr=doctor ' +
    'prof=professor profs=professors rev=reverend revd=reverend hon=honourable fr=father pres=president amb=ambassador ' +
    'atty=attorney cllr=councillor sec=secretary msgr=monsignor pc=constable dc=detective ds=detective di=detective'
  )
    .split(' ')
    .flatMap((pair) => {
      const [short, long] = pair.split('=') as [string, string];
      return [[short, long] as const, [`${short}.`, long] as const];
    }),
);

/** Each word, and each short one also with its full stop. */
function read(words: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.length <= 6 ? [word, `${word}.`] : [word]));
}
