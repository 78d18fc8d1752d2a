/** Abbreviations written with a full stop, by how they use it; written for this project. */

/**
 * - `title`: where the word is capitalised; a name follows, so a sentence never ends there
 * - `upper`: where the word is capitalised; a sentence may end there
 * - `lower`: in any case; a sentence may end there
 * - `before-number`: only where a number follows, and a sentence never ends there
 * - `after-number`: only where a number stands before it; a sentence may end there
 */
export type AbbreviationKind = 'title' | 'upper' | 'lower' | 'before-number' | 'after-number';

const words: Readonly<Record<AbbreviationKind, string>> = {
  title: `
    mr mrs ms mx messrs mme mmes mlle dr drs prof profs rev revd revs hon fr msgr st ste mt ft
    sen sens rep reps gov govs pres amb atty lt lts ltcol ltgen capt cmdr cdr col cols gen gens maj brig adm ens
    cpl sgt sgts pvt pfc spc ssgt msgt tsgt det insp supt asst assoc
  `,
  upper: `
    jr sr esq inc corp co cos ltd plc llc bros assn dept univ inst intl natl
    ph.d phd m.d ll.b ll.m b.a b.s b.sc m.a m.s m.sc m.b.a d.phil j.d r.n q.c k.c m.p
    u.s u.k u.n e.u u.s.a u.a.e u.s.s.r d.c n.y l.a n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    ave blvd rd hwy pkwy bldg ph c.i.a f.b.i n.y.p.d l.a.p.d g.o.p a.p c.e.o c.f.o t.v d.j v.p
  `,
  lower: `
    etc vs v al cf ca viz approx e.g i.e eg ie a.k.a d.b.a a.m p.m a.d b.c.e c.e e.t
    incl excl
  `,
  'before-number': 'no nos p pp vol vols fig figs art arts sec secs ch par para rte',
  'after-number': 'am pm in lb lbs oz yr yrs mph mi km kg hr hrs min mins sq cu gal yd yds cwt',
};

/** Keyed by the abbreviation in lower case without its last full stop. */
export const abbreviations: ReadonlyMap<
  string,
  { readonly kind: AbbreviationKind; readonly mayEndSentence: boolean }
> = new Map(
  (['after-number', 'before-number', 'lower', 'upper', 'title'] as const).flatMap((kind) =>
    words[kind]
      .trim()
      .split(/\s+/)
      .map((word) => [word, { kind, mayEndSentence: kind !== 'title' && kind !== 'before-number' }] as const),
  ),
);
