import type { Page } from '@playwright/test';
import { browserPath, missingBrowser } from './browser-path.js';
import { expectOnlyOwn, settled } from './expect-only-own.js';
import { brokenBytes, brokenText, escapeMarkup, hostileBases, hostilePayloads } from './hostile-payloads.js';
import { partsOf } from './page-parts.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

/** Each type of file with all payloads in it, where text goes and where it does not. */
const files: Readonly<Record<string, string>> = {
  'page.html': `<!doctype html><html><head><title>${hostilePayloads.join('')}</title>
<meta name="author" content="${hostilePayloads.join(' ')}"><link rel="canonical" href="javascript:alert(1)">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>","url":"javascript:alert(1)"}</script>
</head><body><article>${hostilePayloads.map((payload) => `<p onclick="alert(1)">${payload}</p>`).join('\n')}</article></body></html>`,
  'text.md': `# ${hostileBases[0]!}\n\n${hostilePayloads.map((payload) => `- ${payload}\n\n> ${payload}\n`).join('\n')}`,
  'text.txt': `The council met.\n\n${hostilePayloads.join('\n\n')}\n\n${brokenText}`,
  'article.json': JSON.stringify({
    '@type': 'NewsArticle',
    headline: hostilePayloads[1],
    author: hostileBases,
    url: 'javascript:alert(1)',
    publisher: { name: hostileBases[0], url: 'data:text/html,x' },
    articleBody: `“We won,” said Maria Diaz.\n\n${hostilePayloads.join('\n\n')}`,
  }),
  'mail.eml': [
    `From: "${hostileBases[0]!}" <x@example.com>`,
    `Subject: ${hostileBases[1]!}`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    hostilePayloads.map((payload) => `<p>${payload}</p>`).join('\r\n'),
  ].join('\r\n'),
  'lines.ndjson': hostilePayloads
    .map((payload) => JSON.stringify({ headline: payload, author: payload, url: payload, text: payload }))
    .join('\n'),
  'feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${hostilePayloads
    .map(
      (payload) =>
        `<item><title>${escapeMarkup(clean(payload))}</title><link>javascript:alert(1)</link><author>${escapeMarkup(clean(payload))}</author><description>${escapeMarkup(clean(payload))}</description></item>`,
    )
    .join('')}</channel></rss>`,
};

for (const [name, content] of Object.entries(files))
  test(`${name}: nothing in it runs`, async ({ page }) => {
    test.slow();
    await open(page, name, Buffer.from(content));
    await expectOnlyOwn(page);
    await expectOnlyWebLinks(page);
  });

test('the titles of a feed and of lines are only ever text', async ({ page }) => {
  test.slow();
  for (const name of ['feed.xml', 'lines.ndjson']) {
    await open(page, name, Buffer.from(files[name]!));
    const titles = page.getByLabel('200 articles').locator('option');
    await expect(titles).toHaveCount(200);
    await expect(titles.filter({ hasText: 'javascript:alert(1)//' }).first()).toBeAttached();
    for (const index of [0, 1, 9, 44, 88, 130, 199]) {
      await page.getByLabel('200 articles').selectOption(String(index));
      await settled(page);
      await expectOnlyOwn(page);
    }
  }
});

test('bytes that are no text at all open, whatever they are called', async ({ page }) => {
  test.slow();
  for (const extension of ['html', 'md', 'txt', 'json', 'xml', 'eml', 'ndjson', 'nitf']) {
    await open(page, `${hostileBases[0]!}.${extension}`, brokenBytes);
    await expectOnlyOwn(page);
  }
});

test('of the addresses in an article only those of the web become links', async ({ page }) => {
  const { panel } = partsOf(page);
  const link = panel.getByRole('link', { name: 'See it on the page' });
  const addresses = [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'JAVASCRIPT:alert(1)//https://x.example',
  ];
  for (const url of [
    ...addresses,
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'ftp://x.example/',
  ]) {
    await openArticle(page, url);
    await expect(panel).toContainText('Nobody was hurt');
    await expect(link).toHaveCount(0);
    await expectOnlyWebLinks(page);
  }
  await openArticle(page, 'https://news.example/ferry?a=1&b=2');
  await expect(link).toHaveAttribute('href', /^https:\/\/news\.example\/ferry\?.*#:~:text=/);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expectOnlyOwn(page);
});

async function open(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Open files').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.locator('.input-origin')).toContainText(name);
  await settled(page);
}

async function openArticle(page: Page, url: string): Promise<void> {
  const article = {
    '@type': 'NewsArticle',
    url,
    articleBody: '“Nobody was hurt,” said Maria Diaz, the mayor.',
  };
  await open(page, 'one.json', Buffer.from(JSON.stringify(article)));
  await page.getByRole('button', { name: /^Quotation 1/ }).click();
}

async function expectOnlyWebLinks(page: Page): Promise<void> {
  const addresses = await page
    .locator('#app [href]')
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href')!, location.href).protocol));
  expect(addresses.filter((protocol) => !['http:', 'https:'].includes(protocol))).toEqual([]);
}

/** XML has no room for control characters. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
}
