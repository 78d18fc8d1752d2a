import type { ReadingInput } from '../reading/messages.js';

/** What came of asking another site for a page. */
export type AddressResult = { readonly input: ReadingInput } | { readonly failure: string };

const longestPage = 5_000_000;
const deadline = 15_000;

/** The page at an address, as bytes. No cookies go along, nor the address of this page. */
export async function readAddress(address: string): Promise<AddressResult> {
  const url = parseAddress(address);
  if (!url) return { failure: 'That is no web address: it has to begin with https:// or http://.' };
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(deadline),
    });
    if (!response.ok) return { failure: `${url.host} answered ${response.status}.` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > longestPage) return { failure: `The page is longer than ${longestPage / 1e6} MB.` };
    const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
    return { input: { data: bytes, url: url.href, ...(charset !== undefined && { charset }) } };
  } catch {
    return {
      failure: `${url.host} does not let other pages read it, or could not be reached. Open it in another tab, and paste its text, or its HTML source, here.`,
    };
  }
}

/** The address as one that may be asked; bare host names get `https://`. */
export function parseAddress(address: string): URL | undefined {
  const trimmed = address.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/?#]*:\d/.test(trimmed);
  const full = hasScheme ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  if (!['http:', 'https:'].includes(url.protocol)) return undefined;
  if (!/[.:]/.test(url.hostname) && url.hostname !== 'localhost') return undefined;
  // Some browsers let spaces and quotation marks pass in a host's name.
  if (!/^[a-z0-9._-]+$|^\[[0-9a-f:.]+\]$/.test(url.hostname)) return undefined;
  url.username = '';
  url.password = '';
  return url;
}
