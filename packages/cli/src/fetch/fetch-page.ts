import { describeFailure } from '../inputs/describe-failure.js';
import { parseContentType } from '../inputs/content-type.js';
import { readAll } from '../inputs/read-all.js';
import type { DocumentUnit } from '../inputs/step.js';
import type { Io } from '../io.js';
import { checkUrl, RefusedError } from './check-url.js';
import { nodeNetwork } from './network.js';
import type { Network } from './network.js';
import { decodeBody, request } from './request.js';

export interface FetchLimits {
  readonly redirects: number;
  /** For all of it, redirects included, in milliseconds. */
  readonly time: number;
  /** Of the page, unpacked. */
  readonly bytes: number;
}

export const fetchLimits: FetchLimits = { redirects: 5, time: 10_000, bytes: 5 * 1024 * 1024 };

const readableTypes =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|xml|json|ld\+json|feed\+json|rss\+xml|atom\+xml|nitf\+xml|[a-z0-9.-]+\+(?:xml|json)))$/;

/**
 * Fetches one page, and nothing that it links to. Only http and https, only addresses of the public internet, which
 * are checked again after each redirect and before each connection. Throws with the reason.
 */
export async function fetchPage(
  address: string,
  { network, interrupted }: Pick<Io, 'network' | 'interrupted'>,
  limits = fetchLimits,
): Promise<DocumentUnit> {
  const overtime = AbortSignal.timeout(limits.time);
  const signal = AbortSignal.any([overtime, interrupted]);
  try {
    return await followRedirects(address, network ?? (await nodeNetwork()), limits, signal);
  } catch (error) {
    if (interrupted.aborted) throw error;
    if (overtime.aborted)
      throw new Error(`no whole page came within ${limits.time / 1000} seconds`, { cause: error });
    throw error instanceof RefusedError ? error : new Error(describeFetchFailure(error), { cause: error });
  }
}

async function followRedirects(
  address: string,
  network: Network,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<DocumentUnit> {
  let url = checkUrl(address);
  for (let redirects = 0; ; redirects++) {
    const response = await request(url, network, signal);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      if (redirects === limits.redirects) throw new RefusedError(`more than ${limits.redirects} redirects`);
      const next = checkUrl(location, url);
      if (url.protocol === 'https:' && next.protocol === 'http:') {
        throw new RefusedError('the page redirects from https to http');
      }
      url = next;
      continue;
    }
    if (status < 200 || status > 299) {
      response.destroy();
      throw new RefusedError(`the server answered with status ${status}`);
    }
    const { mediaType, charset } = parseContentType(response.headers['content-type']);
    if (mediaType === undefined || !readableTypes.test(mediaType)) {
      response.destroy();
      throw new RefusedError(`the content is of the type ${mediaType ?? 'unknown'}, which holds no article`);
    }
    const bytes = await readAll(decodeBody(response), limits.bytes);
    response.destroy();
    if (bytes.length > limits.bytes) {
      throw new RefusedError(`the page is larger than ${limits.bytes / 1024 / 1024} MB`);
    }
    return {
      kind: 'document',
      name: address,
      id: address,
      bytes,
      url: url.href,
      ...(charset !== undefined && { charset }),
    };
  }
}

function describeFetchFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? describeFailure(error);
}

const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up; is there a connection?',
  ECONNREFUSED: 'the server does not answer',
  ECONNRESET: 'the server broke off',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'there is no connection to the internet',
  HPE_HEADER_OVERFLOW: 'the server sends too many headers',
};
