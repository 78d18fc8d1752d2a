/** An absolute address; `undefined` where it is none that a browser would open. */
export function absoluteUrl(address: string, base?: string): string | undefined {
  const text = address.trim();
  if (text === '' || text.length > 4096) return undefined;
  try {
    const url = base === undefined ? new URL(text) : new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two addresses lead to the same page, as far as one can see: host and path are the same. */
export function sameAddress(one: string, other: string): boolean {
  return bareAddress(one) === bareAddress(other);
}

function bareAddress(url: string): string {
  return url
    .slice(0, 4096)
    .replace(/^[a-z]{2,8}:/i, '')
    .replace(/^\/\/(?:www\.|m\.|amp\.)?/i, '//')
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:amp\/?)?$/, '')
    .toLowerCase();
}

/** Whether an address is that of a site, not of a page in it. */
export function isSiteRoot(url: string): boolean {
  return /^[a-z]{2,8}:\/\/[^/?#]*\/?$/i.test(url);
}
