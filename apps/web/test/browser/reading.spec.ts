import { readFileSync } from 'node:fs';
import { browserPath, missingBrowser } from './browser-path.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

test.beforeEach(async ({ page }) => {
  await page.getByLabel('Sample articles').selectOption('Aleppo truce');
  await expect(page.getByRole('button', { name: /^Sergei Lavrov/ })).toBeVisible();
});

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
  await expect(page.locator('.status').getByRole('status')).toHaveText(/quotations, [\d.,]+ ms$/);
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
  await expect(panel).toContainText('The trained model found it');
  await expect(panel).toContainText(/Confidence\d+%/);
  await expect(panel).toContainText('Attitudesaid');

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

test('a quotation in pieces, and one in another, are drawn as such', async ({ page }) => {
  const text =
    '“He told me, ‘I never signed it,’ and left,” Tom Lin said. “It was cold,” he added, “and dark.”';
  await page.getByRole('textbox', { name: 'Your article' }).fill(text);
  const inner = page.locator('.article .content .content');
  await expect(inner).toHaveText(['‘I never signed it,’']);
  const outer = page.locator('.article .content:has(.content)');
  const lineOf = (element: Element): number => element.getBoundingClientRect().bottom;
  expect(await outer.evaluate(lineOf)).toBeGreaterThan((await inner.evaluate(lineOf)) + 3);

  const pause = page.locator('.article .quote-pause');
  await expect(pause).toHaveCount(1);
  const number = await pause.getAttribute('data-number');
  await page.locator('.article .content').filter({ hasText: '“and dark.”' }).hover();
  await expect(page.locator('.article .content.is-lit')).toHaveText(['“It was cold,”', '“and dark.”']);
  await expect(page.locator('.panel-number')).toHaveText(number!);
});

test('twenty speakers differ by colour or by line', async ({ page }) => {
  const first = ['Ada', 'Bo', 'Cora', 'Dario', 'Edda'];
  const last = ['Quill', 'Lind', 'Vance', 'Mehl'];
  const names = first.flatMap((one) => last.map((other) => `${one} ${other}${one.toLowerCase()}`));
  const text = names.map((name) => `“The ferry was late again,” ${name} said.`).join('\n\n');
  await page.getByRole('textbox', { name: 'Your article' }).fill(text);
  const lines = page.locator('.side .speaker');
  await expect(lines).toHaveCount(20);
  const looks = await page.locator('.article .content').evaluateAll((marks) =>
    marks.map((mark) => {
      const { borderBottom, textDecoration } = getComputedStyle(mark);
      return `${borderBottom} ${textDecoration}`;
    }),
  );
  expect(new Set(looks).size).toBe(20);
});

test('the panel is in sight when a quotation is chosen, at any width', async ({ page }) => {
  for (const [width, height] of [
    [1440, 1000],
    [900, 1000],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator('.article .content').last().click();
    await expect(page.locator('#quote-panel')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('#quote-panel')).toContainText('Confidence');
    await page.keyboard.press('Escape');
  }
});

test('on a phone the article begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(page.locator('.article .content').first()).toBeInViewport();
});
