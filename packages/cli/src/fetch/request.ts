import type { ClientRequestArgs, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';

import { gunzip } from '../inputs/gunzip.js';
import { hostOf, RefusedError } from './check-url.js';
import type { Network } from './network.js';
import { isPublicAddress } from './public-address.js';

const longestHeaders = 64 * 1024;

/** One request to an address that `checkUrl` let pass. Every address of its name must be public. */
export async function request(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const host = hostOf(url);
  const address = isIP(host) === 0 ? await resolvePublic(host, network, signal) : host;
  signal.throwIfAborted();
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const { request: send } = await import('node:http');
  const socket = network.connect({ address, port, host, secure });
  const options: ClientRequestArgs = {
    host,
    port,
    path: url.pathname + url.search,
    signal,
    maxHeaderSize: longestHeaders,
    headers: {
      host: url.host,
      accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1',
      'accept-encoding': 'gzip, identity',
      'user-agent': 'inquit',
      connection: 'close',
    },
    // Only without an `agent` is this used, and the checked address with it.
    createConnection: () => socket,
  };
  return new Promise((resolve, reject) => {
    // The lookup is ours, so nothing can have changed the address; the peer is looked at all the same.
    socket.once(secure ? 'secureConnect' : 'connect', () => refuseOtherPeer(socket, network));
    const sent = send(options, resolve);
    sent.once('error', reject);
    sent.end();
  });
}

/** The body without its content encoding. */
export function decodeBody(response: IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'gzip' || encoding === 'x-gzip') return gunzip(response);
  if (encoding === 'identity' || encoding === '') return response;
  response.destroy();
  throw new RefusedError(`the content is encoded as ${encoding.slice(0, 40)}, which was not asked for`);
}

/** One private address among public ones is enough to refuse: the next answer may be that one. */
async function resolvePublic(host: string, network: Network, signal: AbortSignal): Promise<string> {
  const addresses = await abortable(network.resolve(host), signal);
  const [first] = addresses;
  if (first === undefined) throw new RefusedError(`${host} has no address`);
  const other = addresses.find((address) => !isPublicAddress(address));
  if (other !== undefined) {
    throw new RefusedError(`${host} leads to ${other}, which is no address of the public internet`);
  }
  return addresses.find((address) => isIP(address) === 4) ?? first;
}

function refuseOtherPeer(socket: Socket, network: Network): void {
  const peer = network.peerOf(socket);
  if (peer === undefined || isPublicAddress(peer)) return;
  socket.destroy(
    new RefusedError(`the connection led to ${peer}, which is no address of the public internet`),
  );
}

function abortable<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    value.then(resolve, reject);
  });
}
