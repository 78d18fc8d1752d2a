import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';

import { fetchPage } from '../src/fetch/fetch-page.js';
import type { ConnectTarget, Network } from '../src/fetch/network.js';
import { isPublicAddress } from '../src/fetch/public-address.js';
import { budgetStory, runCommand } from './fake-io.js';
import { hostileNames, hostileUrls } from './hostile-urls.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface FakeNetwork extends Network {
  /** What connections were asked for. All end at the test's own server. */
  readonly targets: ConnectTarget[];
}

/** A network in which every connection leads to one server on this machine, whatever its address. */
async function fakeNetwork(
  handler: Handler,
  names: Record<string, readonly string[]> = {},
): Promise<FakeNetwork> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const targets: ConnectTarget[] = [];
  return {
    targets,
    resolve: async (host) => names[host] ?? ['93.184.216.34'],
    connect: (target) => {
      targets.push(target);
      const socket = connect({ host: '127.0.0.1', port });
      // What TLS would say; the server of the test speaks plainly.
      if (target.secure) socket.once('connect', () => socket.emit('secureConnect'));
      return socket;
    },
    peerOf: () => targets.at(-1)?.address,
  };
}

const never = new AbortController().signal;
const page = `<!doctype html><title>x</title><article><p>${budgetStory}</p></article>`;
const html: Handler = (_request, response) =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' }).end(page);

async function refusal(
  url: string,
  network: Network,
  limits?: Parameters<typeof fetchPage>[2],
): Promise<string> {
  return fetchPage(url, { network, interrupted: never }, limits).then(
    () => 'fetched',
    (error: Error) => error.message,
  );
}

describe('what is never connected to', () => {
  test('the table is as long as it should be', () => {
    expect(new Set(hostileUrls).size).toBe(hostileUrls.length);
    expect(hostileUrls.length).toBeGreaterThanOrEqual(76);
  });

  test('hostile addresses', async () => {
    const network = await fakeNetwork(html);
    const fetched: string[] = [];
    for (const url of hostileUrls) if ((await refusal(url, network)) === 'fetched') fetched.push(url);
    expect(fetched).toEqual([]);
    expect(network.targets).toEqual([]);
  });

  test.each(hostileNames)('%s, which leads to %j', async (name, addresses) => {
    const network = await fakeNetwork(html, { [name]: addresses });
    expect(await refusal(`https://${name}/story`, network)).toMatch(
      /no address of the public internet|has no address/,
    );
    expect(network.targets).toEqual([]);
  });

  test('a connection that ends elsewhere than where it was asked to', async () => {
    const network = { ...(await fakeNetwork(html)), peerOf: () => '127.0.0.1' };
    expect(await refusal('http://example.com/', network)).toContain('the connection led to 127.0.0.1');
  });

  test('hostile addresses as the target of a redirect', async () => {
    const fetched: string[] = [];
    let location = '';
    const network = await fakeNetwork((_request, response) => {
      response.writeHead(302, { location }).end();
    });
    for (const url of hostileUrls) {
      // Relative to the page these are the page's own host again.
      if (!/^[a-z]+:/i.test(url) || /[^\x20-\x7e]/.test(url)) continue;
      location = url;
      const before = network.targets.length;
      if ((await refusal('http://example.com/', network)) === 'fetched') fetched.push(url);
      if (network.targets.length !== before + 1) fetched.push(`connected: ${url}`);
    }
    expect(fetched).toEqual([]);
  });
});

describe('what is fetched', () => {
  test('a page, from the address that was checked, with what is known of it', async () => {
    const network = await fakeNetwork(html);
    const unit = await fetchPage('https://example.com/a b?c=1#d', { network, interrupted: never });
    expect(network.targets).toEqual([
      { address: '93.184.216.34', port: 443, host: 'example.com', secure: true },
    ]);
    expect(unit).toMatchObject({
      kind: 'document',
      url: 'https://example.com/a%20b?c=1#d',
      charset: 'windows-1252',
    });
    expect(Buffer.from(unit.bytes).toString()).toBe(page);
  });

  test('public addresses as they are', async () => {
    for (const url of ['http://93.184.216.34/', 'http://[2606:2800:220:1::1]/']) {
      expect(await refusal(url, await fakeNetwork(html))).toBe('fetched');
    }
    expect(isPublicAddress('no address')).toBe(false);
  });

  test('gzip is unpacked', async () => {
    const network = await fakeNetwork((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end(gzipSync(page));
    });
    const { bytes } = await fetchPage('http://example.com/', { network, interrupted: never });
    expect(Buffer.from(bytes).toString()).toBe(page);
  });

  test('five redirects, not six; each hop is a new connection; https never becomes http', async () => {
    const hops = (count: number): Handler => {
      let left = count;
      return (request, response) => {
        if (left-- > 0) response.writeHead(301, { location: `/hop-${left}` }).end();
        else html(request, response);
      };
    };
    const five = await fakeNetwork(hops(5));
    expect(await refusal('http://example.com/', five)).toBe('fetched');
    expect(five.targets).toHaveLength(6);
    expect(await refusal('http://example.com/', await fakeNetwork(hops(6)))).toBe('more than 5 redirects');
    const down = await fakeNetwork((_request, response) => {
      response.writeHead(302, { location: 'http://example.com/' }).end();
    });
    expect(await refusal('https://example.com/', down)).toBe('the page redirects from https to http');
  });

  test('a name that leads elsewhere the second time is looked at again', async () => {
    let asked = 0;
    const network = {
      ...(await fakeNetwork(
        (_request, response) => void response.writeHead(302, { location: '/again' }).end(),
      )),
      resolve: async () => (asked++ === 0 ? ['93.184.216.34'] : ['127.0.0.1']),
    };
    expect(await refusal('http://example.com/', network)).toContain('leads to 127.0.0.1');
    expect(network.targets).toHaveLength(1);
  });
});

describe('limits', () => {
  const limits = { redirects: 5, time: 300, bytes: 1000 };

  test('size, before and after unpacking', async () => {
    const large = await fakeNetwork((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(2000));
    });
    expect(await refusal('http://example.com/', large, limits)).toMatch(/^the page is larger than/);
    const bomb = await fakeNetwork((_request, response) => {
      const packed = gzipSync('x'.repeat(50_000_000));
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(packed);
    });
    expect(await refusal('http://example.com/', bomb, { ...limits, time: 10_000 })).toMatch(
      /^the page is larger than/,
    );
  });

  test('time, for a server that says nothing, and for one that drips', async () => {
    const silent = await fakeNetwork(() => undefined);
    expect(await refusal('http://example.com/', silent, limits)).toBe(
      'no whole page came within 0.3 seconds',
    );
    const dripping = await fakeNetwork((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await refusal('http://example.com/', dripping, limits)).toBe(
      'no whole page came within 0.3 seconds',
    );
    const deaf = { ...silent, resolve: () => new Promise<never>(() => undefined) };
    expect(await refusal('http://example.com/', deaf, limits)).toBe('no whole page came within 0.3 seconds');
  });

  test.each([
    [200, { 'content-type': 'application/octet-stream' }, /holds no article/],
    [200, { 'content-type': 'image/png' }, /holds no article/],
    [200, {}, /the type unknown/],
    [404, { 'content-type': 'text/html' }, /status 404/],
    [204, { 'content-type': 'text/html' }, /fetched/],
    [200, { 'content-type': 'text/html', 'content-encoding': 'br' }, /encoded as br/],
    [200, { 'content-type': 'text/html', 'x-large': 'x'.repeat(70_000) }, /too many headers/],
  ])('status %i with %j', async (status, headers, expected) => {
    const network = await fakeNetwork((_request, response) => void response.writeHead(status, headers).end());
    expect(await refusal('http://example.com/', network)).toMatch(expected);
  });
});

describe('--url', () => {
  test('reads the page; a refusal is one line and exit code 1', async () => {
    const network = await fakeNetwork((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(budgetStory);
    });
    const argv = ['extract', '--from', 'text', '--format', 'ndjson', '--url'];
    const read = await runCommand([...argv, 'https://example.com/story'], { network });
    expect(read).toMatchObject({ exitCode: 0, errors: '' });
    expect(read.output).toContain('"id":"https://example.com/story"');
    expect(read.output).toContain('Ines Okafor');
    const refused = await runCommand([...argv, 'http://127.0.0.1/'], { network });
    expect(refused).toMatchObject({
      exitCode: 1,
      output: '',
      errors: 'inquit: http://127.0.0.1/: 127.0.0.1 is no address of the public internet\n',
    });
  });
});
