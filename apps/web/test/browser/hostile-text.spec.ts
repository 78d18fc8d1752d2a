import { test as bareTest } from '@playwright/test';
import type { Page } from '@playwright/test';
import { deflateRawSync } from 'node:zlib';
import { browserPath, missingBrowser } from './browser-path.js';
import { expectOnlyOwn, settled } from './expect-only-own.js';
import { brokenText, escapeMarkup, hostileBases, hostilePayloads, inBatches } from './hostile-payloads.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

test('text is only ever text', async ({ page }) => {
  test.slow();
  // A link as Markdown writes it makes all of it Markdown; those have their own test below.
  const plain = hostilePayloads.filter((payload) => !payload.includes(']('));
  for (const batch of inBatches(plain, 20)) {
    // Words in front, or the first piece of markup would make it all a page's source.
    await read(page, ['The council met on Monday.', ...batch].join('\n\n'));
    // All of it is there to read, in no element but our own.
    const drawn = await page.getByRole('article').textContent();
    for (const payload of batch) for (const line of linesOf(payload)) expect(drawn).toContain(line);
    await expectOnlyOwn(page);
  }
  await read(page, brokenText);
  await expectOnlyOwn(page);
});

test('a page’s source gives text and nothing else', async ({ page }) => {
  test.slow();
  for (const batch of inBatches(hostilePayloads, 20)) {
    const paragraphs = batch.map((payload) => `<p title="${payload}">${payload}</p><h2>${payload}</h2>`);
    await readMarkup(page, paragraphs.join('\n'));
    await expectOnlyOwn(page);
  }
  // What markup has been made harmless stays so: entities are text, once and not twice.
  await readMarkup(page, hostileBases.map((base) => `<p>${escapeMarkup(base)}</p>`).join('\n'));
  const drawn = await page.getByRole('article').textContent();
  expect(drawn).toContain('<img src=x onerror=alert(1)>');
  expect(drawn).toContain('&lt;img src=x onerror=alert(1)&gt;');
  await expectOnlyOwn(page);
});

test('a text that is nothing but markup is read without a word', async ({ page }) => {
  test.slow();
  const field = page.getByRole('textbox', { name: 'Your article' });
  for (const base of hostileBases) {
    await field.fill(base);
    await settled(page);
    await expectOnlyOwn(page);
  }
});

test('a link’s text is only ever text', async ({ page }) => {
  for (const batch of inBatches(hostilePayloads, 50)) {
    const text = `The council met on Monday.\n\n${batch.join('\n\n')}`;
    const packed = deflateRawSync(Buffer.from(text)).toString('base64url');
    await page.evaluate((hash) => (window.location.hash = hash), `#text=${packed}`);
    await expect(page.getByRole('textbox', { name: 'Your article' })).toHaveValue(
      text.replaceAll(/\r\n?/g, '\n'),
    );
    await settled(page);
    await expectOnlyOwn(page);
  }
  for (const base of hostileBases) {
    await page.evaluate((hash) => (window.location.hash = hash), `#text=${encodeURIComponent(base)}`);
    await expect(page.getByRole('alert')).toContainText('damaged');
    await page.evaluate(() => (window.location.hash = ''));
  }
  await expectOnlyOwn(page);
});

test('deep nests and a megabyte of opening marks leave the page alive', async ({ page }) => {
  test.slow();
  for (const text of ['<b>'.repeat(50_000), '“'.repeat(1_000_000), 'said '.repeat(50_000)])
    await read(page, text);
  await read(page, '“We won,” said Maria Diaz.');
  await expect(page.getByRole('button', { name: /^Maria Diaz/ })).toBeVisible();
});

let textCount = 0;

/** Pastes the text and waits until the page shows it: its last paragraph is like no other. */
async function read(page: Page, text: string): Promise<void> {
  const lastParagraph = `This was text number ${++textCount} of the test.`;
  await page.getByRole('textbox', { name: 'Your article' }).fill(`${text}\n\n${lastParagraph}`);
  await expect(page.locator('.article .paragraph').last()).toHaveText(lastParagraph, { timeout: 20_000 });
}

/** The same with the source of a page, of which much may not be taken for its article. */
async function readMarkup(page: Page, body: string): Promise<void> {
  const source = `<!doctype html><html><body><article><h1>Page</h1>${body}</article></body></html>`;
  await page.getByRole('textbox', { name: 'Your article' }).fill(source);
  await settled(page);
}

/** The pieces of a text that stand in one paragraph, without what nobody sees at their ends. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\n\u0085\u2028\u2029]/);
  return lines.map((line) => line.replace(/^[\s\p{C}]+|[\s\p{C}]+$/gu, '')).filter((line) => line !== '');
}

// The browser reports what it blocks on the console, so this one cannot ask for a quiet console.
bareTest('the browser refuses markup, code and policies from elsewhere', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.status')).toHaveAttribute('data-status', 'ready');
  const outcomes = await page.evaluate(async () => {
    // Until the first wait, code run by the test's own tooling is exempt from the policy.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (action: () => unknown): string => {
      try {
        action();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      markup: attempt(() => (document.body.innerHTML = '<b>x</b>')),
      code: attempt(() => globalThis.eval('1')),
      worker: attempt(() => new Worker('./assets/other.js')),
      newPolicy: attempt(() => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url })),
      samePolicy: attempt(() =>
        window.trustedTypes?.createPolicy('inquit-worker', { createScriptURL: (url) => url }),
      ),
    };
  });
  expect(outcomes).toEqual({
    markup: 'refused',
    code: 'refused',
    worker: 'refused',
    newPolicy: 'refused',
    samePolicy: 'refused',
  });
});
