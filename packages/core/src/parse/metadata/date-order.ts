/** Whether "3/4/2021" is the fourth of March or the third of April; `undefined` where nobody can tell. */
export type DateOrder = 'day-first' | 'month-first';

/** English and a few others are written both ways: the region decides, and else the address. */
const monthFirstRegions = new Set(['us', 'ph', 'pr', 'gu', 'fm', 'mh', 'pw', 'as', 'vi']);
const mixedLanguages = new Set(['en', 'tl', 'fil']);

/** Top-level domains whose countries write the day first though their pages may say "en-US". */
const dayFirstDomains = new Set(
  'uk ie au nz in za ng ke gh pk bd lk sg my hk mt ug tz zm zw jm tt eu de fr es it nl be at ch pl se no dk fi pt br mx ar ru'.split(
    ' ',
  ),
);

export function dateOrder(language: string | undefined, url: string | undefined): DateOrder | undefined {
  const domain = url === undefined ? undefined : topLevelDomain(url);
  if (domain !== undefined && dayFirstDomains.has(domain)) return 'day-first';
  const [primary, ...subtags] = (language ?? '').toLowerCase().split('-');
  const region = subtags.find((subtag) => subtag.length === 2);
  if (region !== undefined && monthFirstRegions.has(region)) return 'month-first';
  if (domain === 'us' || domain === 'gov' || domain === 'mil') return 'month-first';
  if (primary === undefined || primary === '') return undefined;
  if (mixedLanguages.has(primary)) return region === undefined ? undefined : 'day-first';
  return 'day-first';
}

function topLevelDomain(url: string): string | undefined {
  return /^[a-z]{2,8}:\/\/[^/?#\s]{1,250}?\.([a-z]{2,12})(?::\d{1,5})?(?:[/?#]|$)/i
    .exec(url)?.[1]
    ?.toLowerCase();
}
