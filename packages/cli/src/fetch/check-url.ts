import { isIP } from 'node:net';

import { isPublicAddress } from './public-address.js';

/** A page that is not fetched, and why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

const ports = new Set(['', '80', '443', '8080', '8443']);

/**
 * An address that may be asked for, as far as its words tell: names are judged by what they resolve to, later.
 * `URL` has turned decimal, octal, hexadecimal and full-width hosts into plain ones. Throws `RefusedError`.
 */
export function checkUrl(address: string, base?: URL): URL {
  // Browsers read it as a slash, others as part of the host.
  if (address.includes('\\')) throw new RefusedError('an address with a backslash in it is not fetched');
  const url = parseUrl(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RefusedError(`only http and https are fetched, not ${url.protocol.slice(0, 40)}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new RefusedError('an address with a user name or password in it is not fetched');
  }
  if (!ports.has(url.port)) throw new RefusedError(`port ${url.port} is not one that pages are served on`);
  const host = hostOf(url);
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host)) throw new RefusedError(`${host} is no address of the public internet`);
  } else if (!isPublicName(host)) {
    throw new RefusedError(`${host.slice(0, 260)} is no name of the public internet`);
  }
  return url;
}

/** Without the brackets of IPv6 and the dot of the root. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function parseUrl(address: string, base: URL | undefined): URL {
  try {
    return new URL(address, base);
  } catch {
    throw new RefusedError('this is no address; one looks like https://example.com/story');
  }
}

/** Names that are never public are not even asked for. */
function isPublicName(host: string): boolean {
  if (!/^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})+$/.test(host)) return false;
  return !/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|localdomain|onion|test|invalid|example)$/.test(
    host,
  );
}
