import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { docsNames } from '../../build/docs/docs-names.js';
import { browserPath, missingBrowser } from './browser-path.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('the page leads to the docs, and they lead back', async ({ page }) => {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Docs' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who said what, exactly where');
  for (const [name, label] of docsNames) {
    await page.getByRole('navigation', { name: 'Documentation' }).getByRole('link', { name: label }).click();
    await expect(page).toHaveURL(new RegExp(`/docs/${name}\\.html$`));
    await expect(page).toHaveTitle(`${label} · inquit`);
  }
  await page.getByRole('link', { name: 'Try it in your browser' }).click();
  await expect(page.getByRole('textbox', { name: 'Your article' })).toBeVisible();
});

test('the page says how large the model is', async ({ page }) => {
  await expect(page.getByRole('contentinfo')).toContainText(/The model is \d{3} kB, compressed/);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accuracy table' }).click();
  await expect(page.getByRole('table').first()).toContainText('What was said, found');
});

test('no docs page has a script or a style of its own', async ({ page }) => {
  for (const [name] of docsNames) {
    await page.goto(`./docs/${name}.html`);
    await expect(page.locator('script, style, [style], form, iframe')).toHaveCount(0);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
      'content',
      /^default-src 'none'; style-src 'self';/,
    );
  }
});

test('every link of the docs leads somewhere', async ({ page, request }) => {
  const anchors = new Map<string, Set<string>>();
  const links: { readonly from: string; readonly to: URL }[] = [];
  for (const [name] of docsNames) {
    await page.goto(`./docs/${name}.html`);
    const here = new URL(page.url()).pathname;
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size, `ids of ${name}`).toBe(ids.length);
    anchors.set(here, new Set(ids));
    const found = await page
      .locator('a[href]')
      .evaluateAll((elements) => elements.map((link) => (link as HTMLAnchorElement).href));
    links.push(...found.map((to) => ({ from: here, to: new URL(to) })));
  }
  const origin = new URL(page.url()).origin;
  const broken: string[] = [];
  const pages = new Set<string>();
  for (const { from, to } of links) {
    if (to.origin !== origin) continue;
    pages.add(to.pathname);
    const fragment = decodeURIComponent(to.hash.slice(1));
    if (fragment !== '' && !anchors.get(to.pathname)?.has(fragment)) broken.push(`${from}: ${to.href}`);
  }
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    // The preview answers with the page itself where there is no file.
    const isPage = html.includes('id="app"');
    if (isPage !== !path.includes('/docs/')) broken.push(path);
  }
  expect(links.length).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing in the docs, and nothing overflows', async ({ page }) => {
        test.slow();
        for (const [name] of docsNames) {
          await page.goto(`./docs/${name}.html`);
          // As a string it runs beside the page's own policy, which lets no script in.
          const { violations } = (await page.evaluate(`${axe}; axe.run()`)) as AxeResults;
          const offences = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${name}: ${id}: ${target.join(' ')}`),
          );
          expect(offences).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, name).toBe(0);
        }
      });
    });
  }
}
