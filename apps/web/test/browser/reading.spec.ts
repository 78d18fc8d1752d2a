import { readFileSync } from 'node:fs';
import { browserPath, missingBrowser } from './browser-path.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

test('the sample article is marked and its speakers are listed', async ({ page }) => {
  const article = page.getByRole('article');
  await expect(
    article.locator('.content').filter({ hasText: 'Moscow is ready to support a UN plan' }),
  ).toBeVisible();
  await expect(
    article.locator('.content').filter({ hasText: 'If Nusra leaves with its arms' }),
  ).toBeVisible();
  await expect(
    article
      .locator('.cue')
      .filter({ hasText: /^said$/ })
      .first(),
  ).toBeVisible();
  await expect(article.locator('.source').filter({ hasText: 'Sergei Lavrov' })).toBeVisible();

  const lavrov = page.getByRole('button', { name: /Sergei Lavrov.*Russian Foreign Minister.*4 quotations/ });
  await expect(lavrov).toBeVisible();
  await expect(page.getByRole('button', { name: /^Staffan de Mistura/ })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/quotations, [\d.,]+ ms$/);
});

test('the marks leave the article’s text as it was written', async ({ page }) => {
  const seed = readFileSync(new URL('../../../../seeds/aleppo-truce.txt', import.meta.url), 'utf8');
  await expect(page.locator('.article .mark').first()).toBeVisible();
  const drawn = await page.locator('.article .paragraph').allTextContents();
  expect(drawn).toEqual(seed.split('\n').filter((line) => line !== ''));
});

test('a quotation has its speaker’s colour', async ({ page }) => {
  const content = page.locator('.article .content').filter({ hasText: 'If Nusra leaves with its arms' });
  const speaker = page.getByRole('button', { name: /^Sergei Lavrov/ });
  const tone = /tone-(\d)/.exec((await speaker.getAttribute('class')) ?? '')?.[0];
  expect(tone).toBeDefined();
  await expect(content).toHaveClass(new RegExp(`\\b${tone!}\\b`));
});

test('typing a new text replaces marks and speakers', async ({ page }) => {
  await page.getByRole('textbox', { name: 'Your article' }).fill('“We won the match,” said Maria Diaz.');
  await expect(page.locator('.article .content')).toHaveText(['“We won the match,”']);
  await expect(page.locator('.article .source')).toHaveText(['Maria Diaz']);
  await expect(page.getByRole('button', { name: /^Maria Diaz/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sergei Lavrov/ })).toHaveCount(0);

  await page
    .getByRole('textbox', { name: 'Your article' })
    .pressSequentially(' “It rained all day,” said Tom Lin.');
  await expect(page.getByRole('button', { name: /^Tom Lin/ })).toBeVisible();
  await expect(page.locator('.article .content')).toHaveCount(2);

  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Paste an article to see who says what in it.')).toBeVisible();
});

test('pointing at a quotation ties its parts together and explains it', async ({ page }) => {
  const panel = page.getByRole('region', { name: 'Quotation', exact: true });
  await page.locator('.article .content').filter({ hasText: 'If Nusra leaves with its arms' }).hover();
  await expect(page.locator('.article .content.is-lit')).toHaveText(/^"If Nusra leaves/);
  await expect(page.locator('.article .cue.is-lit')).toHaveText('said');
  await expect(page.locator('.article .source.is-lit')).toHaveText('Lavrov');
  await expect(panel).toContainText('Direct quotation');
  await expect(panel).toContainText('Sergei Lavrov');
  await expect(panel).toContainText('found by');

  await page.getByRole('textbox', { name: 'Your article' }).hover();
  await expect(page.locator('.article .is-lit')).toHaveCount(0);
});

test('a quotation can be reached and left with the keyboard', async ({ page }) => {
  const number = page.getByRole('button', { name: /^Quotation 1, indirect, Sergei Lavrov/ });
  await number.focus();
  await expect(number).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Quotation', exact: true })).toContainText(
    'Indirect quotation',
  );
  await page.keyboard.press('Escape');
  await expect(number).toHaveAttribute('aria-pressed', 'false');
});

test('on a phone nothing is wider than the screen and a tap opens the panel', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('.article .content').filter({ hasText: 'If Nusra leaves with its arms' }).click();
  await expect(page.getByRole('region', { name: 'Quotation', exact: true })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('region', { name: 'Quotation', exact: true })).toBeHidden();
});
