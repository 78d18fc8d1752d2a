import { expect, test } from 'vitest';
import { parseAddress } from '../src/input/read-address.js';
import { longestFragment, makeFragment, readFragment } from '../src/input/share-link.js';

test.each(['', 'x', '“We won,” said Zoë 🎉.\n\n\u202e\u0000', 'said '.repeat(10_000)])(
  'a link gives back its text: %j',
  async (text) => {
    const fragment = await makeFragment(text);
    expect(fragment).toMatch(/^#text=[\w-]*$/);
    expect(await readFragment(fragment!)).toBe(text);
  },
);

test('a text that does not fit has no link', async () => {
  let state = 1;
  const noise = Array.from({ length: longestFragment }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
  expect(await makeFragment(noise)).toBeUndefined();
});

test('a small link cannot unpack to a huge text', async () => {
  const fragment = await makeFragment('a'.repeat(2_000_000));
  expect(fragment!.length).toBeLessThan(longestFragment);
  expect(await readFragment(fragment!)).toBeUndefined();
});

test.each(['', '#', '#text', '#other=abc', '#text=%%%', '#text=AAAA'])(
  '%j holds no text',
  async (fragment) => {
    expect(await readFragment(fragment)).toBeUndefined();
  },
);

test.each([
  ['https://news.example/a?b=1', 'https://news.example/a?b=1'],
  [' news.example/a ', 'https://news.example/a'],
  ['http://user:secret@news.example', 'http://news.example/'],
  ['news.example:8080', 'https://news.example:8080/'],
])('%s is asked as %s', (address, expected) => {
  expect(parseAddress(address)?.href).toBe(expected);
});

test.each(['', 'word', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', '//'])(
  '%j is no address',
  (address) => {
    expect(parseAddress(address)).toBeUndefined();
  },
);
