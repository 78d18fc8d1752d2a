/** The names that a site goes by: as given, and as its host has them, "example-times" of "www.example-times.co.uk". */
export function siteNamesOf(
  names: readonly (string | undefined)[],
  urls: readonly (string | undefined)[],
): string[] {
  const found = new Set<string>();
  for (const name of names) if (name !== undefined) found.add(name);
  for (const url of urls) {
    const host = url === undefined ? undefined : hostOf(url);
    if (host === undefined) continue;
    const labels = host.split('.');
    found.add(host);
    if (labels.length >= 2) found.add(labels.slice(-2).join('.'));
    const own = labels.slice(0, -1).filter((label) => !generic.has(label) && label.length > 2);
    for (const label of own.length > 0 ? own : labels.slice(0, 1)) found.add(label);
  }
  return [...found];
}

/** Labels of hosts that are no names. */
const generic = new Set([
  'www',
  'm',
  'amp',
  'mobile',
  'news',
  'blog',
  'blogs',
  'com',
  'co',
  'org',
  'net',
  'gov',
  'edu',
  'ac',
]);

function hostOf(url: string): string | undefined {
  return /^[a-z]{2,8}:\/\/(?:www\.)?([^/?#:\s@]{1,250})/i.exec(url)?.[1]?.toLowerCase();
}
