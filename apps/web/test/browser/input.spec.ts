import { browserPath, missingBrowser } from './browser-path.js';
import { partsOf } from './page-parts.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

const page1 = `<!doctype html><html><head><title>Ferry sinks</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry sinks off the pier</h1>
<p>“Nobody was hurt at all,” said Maria Diaz, the mayor, on Monday, after a night in which the boat went down.</p>
<p>The council met in the morning and voted nine to two for a new boat, which is to sail from June.</p></article></body></html>`;

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
<item><title>Ferry sinks</title><description>&lt;p&gt;“Nobody was hurt,” said Maria Diaz.&lt;/p&gt;</description></item>
<item><title>New boat</title><description>&lt;p&gt;“It sails in June,” Tom Lin said.&lt;/p&gt;</description></item>
</channel></rss>`;

const mail = `From: news@example.com\r\nSubject: Ferry\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n“Nobody was hurt,” said Maria Diaz.\r\n`;

function fileOf(name: string, content: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

test('a page’s HTML source can be pasted', async ({ page }) => {
  const { text, article } = partsOf(page);
  await text.fill(page1);
  await expect(article.getByRole('heading', { name: 'Ferry sinks off the pier' })).toBeVisible();
  await expect(article.locator('.content')).toHaveText(['“Nobody was hurt at all,”']);
  await expect(article).not.toContainText('Home');
});

test('files open: a page, a mail, Markdown, NDJSON, and a feed with several articles', async ({ page }) => {
  const { article, text } = partsOf(page);
  const chooser = page.getByLabel('Open files');
  await chooser.setInputFiles(fileOf('ferry.html', page1));
  await expect(article.locator('.source')).toHaveText('Maria Diaz, the mayor');
  await expect(page.getByText('ferry.html')).toBeVisible();
  await page.getByRole('button', { name: 'Edit its text' }).click();
  await expect(text).toBeEditable();

  await chooser.setInputFiles(fileOf('ferry.eml', mail));
  await expect(article.locator('.content')).toHaveText(['“Nobody was hurt,”']);

  await chooser.setInputFiles(
    fileOf('two.ndjson', '{"text":"“One,” said Ada Quill."}\n{"text":"“Two,” said Bo Lind."}\n'),
  );
  await expect(page.getByText('2 articles')).toBeVisible();

  await chooser.setInputFiles(fileOf('feed.xml', feed));
  await expect(article.locator('.content')).toHaveText(['“Nobody was hurt,”']);
  await page.getByLabel('2 articles').selectOption({ label: '2. New boat' });
  await expect(article.locator('.content')).toHaveText(['“It sails in June,”']);
});

test('a file dropped anywhere on the page opens', async ({ page }) => {
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'ferry.html', { type: 'text/html' }));
    return data;
  }, page1);
  await page.dispatchEvent('.masthead', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.masthead', 'drop', { dataTransfer: transfer });
  await expect(partsOf(page).article.locator('.content')).toHaveText(['“Nobody was hurt at all,”']);
});

test.describe('addresses', () => {
  // Its requests would pass by the test's own answers.
  test.use({ serviceWorkers: 'block' });

  test('an address of this site is read; what is no address is said', async ({ page, baseURL }) => {
    const { article } = partsOf(page);
    await page.route('**/news/ferry.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: page1 }),
    );
    await page.getByText('Or read a web address').click();
    const field = page.getByLabel('Address of the article');
    await field.fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Read' }).click();
    await expect(page.getByRole('alert')).toContainText('no web address');
    await field.fill(`${baseURL!}/news/ferry.html`);
    await page.getByRole('button', { name: 'Read' }).click();
    await expect(article.locator('.content')).toHaveText(['“Nobody was hurt at all,”']);
    await page.goto(`./?url=${encodeURIComponent(`${baseURL!}/news/ferry.html`)}`);
    await expect(article.locator('.content')).toHaveText(['“Nobody was hurt at all,”']);
  });
});

test('after one visit the page opens without a network', async ({ page, context }) => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(partsOf(page).article.locator('.mark').first()).toBeVisible();
  await context.setOffline(false);
});

test('other samples are fetched when they are chosen', async ({ page }) => {
  const { article, text } = partsOf(page);
  const chooser = page.getByLabel('Sample articles');
  await expect(chooser.locator('option')).toHaveCount(13);
  await chooser.selectOption('Stolen bell');
  await expect(article.getByRole('heading', { name: /bell vanishes/ })).toBeVisible();
  await expect(text).toBeEditable();
  await chooser.selectOption('Night clinic');
  await expect(article.getByRole('heading', { name: /night clinic to close/ })).toBeVisible();
});
