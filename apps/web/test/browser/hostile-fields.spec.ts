import { readFileSync } from 'node:fs';
import { test as bareTest } from '@playwright/test';
import type { Download, Page } from '@playwright/test';
import { browserPath, missingBrowser } from './browser-path.js';
import { expectOnlyOwn, settled } from './expect-only-own.js';
import { brokenText, hostileBases, hostilePayloads } from './hostile-payloads.js';
import { openCard, openFilters, partsOf, readText, twoSpeakers } from './page-parts.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

test('the filter takes any words', async ({ page }) => {
  const { filter, article } = partsOf(page);
  await readText(page, twoSpeakers);
  for (const payload of [...hostileBases, brokenText]) await filter.fill(payload);
  await typeAll(page, '#filter-query', hostilePayloads);
  await expectOnlyOwn(page);
  await filter.fill('');
  await expect(article.locator('.content')).toHaveCount(3);
});

test('what is no address of the web is refused, and nothing is asked of anybody', async ({ page }) => {
  test.slow();
  const { article } = partsOf(page);
  await readText(page, twoSpeakers);
  await page.getByText('Or read a web address').click();
  const field = page.getByLabel('Address of the article');
  const schemes = [
    'javascript:alert(1)',
    ' \tJaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
  ];
  const others = [
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'view-source:x.example',
    'ws://x.example/',
  ];
  for (const address of [...hostileBases, ...schemes, ...others]) {
    await field.fill('');
    await field.fill(address);
    await field.press('Enter');
    await expect(page.getByRole('alert')).toContainText('no web address');
    await page.getByRole('textbox', { name: 'Your article' }).fill(twoSpeakers);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await typeAll(page, '.address-form input', hostilePayloads);
  await expectOnlyOwn(page);
  for (const address of [...schemes, '<img src=x onerror=alert(1)>']) {
    await page.goto(`./?url=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert')).toContainText('no web address');
  }
  await expect(article.locator('.content').first()).toBeVisible();
  await expectOnlyOwn(page);
});

test('speakers may be called anything', async ({ page }) => {
  test.slow();
  const { tab, card, panel } = partsOf(page);
  await readText(page, twoSpeakers);
  await tab('Speakers').click();
  await openCard(page, 'Maria Diaz');
  const first = page.locator('.card').first();
  for (const payload of hostileBases) {
    await first.getByLabel('Name').fill(payload);
    await first.getByLabel('Name').press('Enter');
    await expect(page.locator('.correction-bar')).toContainText('is called');
  }
  await typeAll(page, '.card .correction-form input', hostilePayloads);
  await expect(first.getByRole('heading')).toHaveText(visible(hostileBases.at(-1)!));
  await expectOnlyOwn(page);

  for (const payload of hostileBases.slice(0, 8)) {
    const lin = card('Tom Lin');
    if (!(await lin.getByLabel('Who', { exact: true }).isVisible()))
      await lin.getByText('Correct', { exact: true }).click();
    await lin.getByRole('checkbox').first().check();
    await lin.getByLabel('Who', { exact: true }).fill(payload);
    await lin.getByRole('button', { name: 'Split' }).click();
    await expect(page.locator('.card', { hasText: payload }).first()).toBeVisible();
    await expectOnlyOwn(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
  }

  await tab('Article').click();
  for (const payload of hostileBases.slice(0, 12)) {
    await page.getByRole('button', { name: /^Quotation 2/ }).click();
    await panel.getByText('Correct this').click();
    await panel.getByLabel('Said by').fill(payload);
    await panel.getByRole('button', { name: 'Change' }).click();
    await expect(page.locator('.side .speaker', { hasText: payload })).toBeVisible();
  }
  await openFilters(page);
  await expectOnlyOwn(page);
});

test('a file of corrections may say anything', async ({ page }) => {
  test.slow();
  const { tab } = partsOf(page);
  await readText(page, twoSpeakers);
  await tab('Speakers').click();
  const diaz = await openCard(page, 'Maria Diaz');
  await diaz.getByLabel('Name').fill('M. Diaz');
  await diaz.getByRole('button', { name: 'Rename' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download corrections' }).click(),
  ]);
  const file = JSON.parse(await contentOf(download)) as { articles: { corrections: unknown[] }[] };
  const [renamed] = file.articles[0]!.corrections as [{ speaker: object }];
  file.articles[0]!.corrections = hostilePayloads.flatMap((name) => [
    { ...renamed, name },
    { action: 'rename', speaker: { id: name, name }, name },
    { action: 'remove', quote: name },
  ]);
  const chooser = page.getByLabel('Open a file of corrections');
  const give = (content: Buffer) =>
    chooser.setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: content });
  await give(Buffer.from(JSON.stringify(file)));
  await expect(page.locator('.unapplied li').first()).toBeVisible();
  await expectOnlyOwn(page);

  for (const base of [...hostileBases, brokenText]) {
    await give(Buffer.from(base));
    await expect(page.getByRole('alert')).toBeVisible();
  }
  await expectOnlyOwn(page);
});

bareTest('the HTML report runs nothing either', async ({ page, context }) => {
  bareTest.skip(!browserPath, missingBrowser);
  await page.goto('./');
  await partsOf(page).text.fill(`The council met on Monday.\n\n${hostilePayloads.join('\n\n')}`);
  await settled(page);
  await page.getByText('Save and share').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'HTML report' }).click(),
  ]);
  const misdeeds: string[] = [];
  const report = await context.newPage();
  report.on('dialog', (dialog) => void dialog.dismiss().then(() => misdeeds.push(dialog.message())));
  report.on('request', (request) => misdeeds.push(request.url()));
  await report.setContent(await contentOf(download));
  await expect(report.getByText('<script>alert(1)</script>').first()).toBeVisible();
  expect(misdeeds.filter((misdeed) => !misdeed.startsWith('data:'))).toEqual([]);
});

/** Types one text after the other, faster than by keys. */
async function typeAll(page: Page, selector: string, texts: readonly string[]): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate(
      async (field, all) => {
        for (const text of all) {
          (field as HTMLInputElement).value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
          await new Promise((resolve) => setTimeout(resolve));
        }
      },
      [...texts],
    );
}

/** Fields of one line drop line ends, and spaces collapse for whoever compares. */
function visible(text: string): string {
  return text.trim();
}

async function contentOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}
