import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { browserPath, missingBrowser } from './browser-path.js';
import { openCard, openFilters, partsOf, readText, twoSpeakers } from './page-parts.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

test.describe('filters', () => {
  test('a word, a kind and a speaker narrow every view down, and can be taken back', async ({ page }) => {
    const { article, card, filter, tab } = partsOf(page);
    await readText(page, twoSpeakers);
    await filter.fill('diaz');
    await expect(article.locator('.content')).toHaveText(['“We won the match,”']);
    await expect(page.getByText('1 of 3 shown')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();

    await openFilters(page);
    await page.getByRole('checkbox', { name: 'direct', exact: true }).uncheck();
    await expect(article.locator('.content')).toHaveText(['that the ferry was late']);
    await page.getByRole('checkbox', { name: 'direct', exact: true }).check();

    await page.getByRole('combobox', { name: 'Speaker', exact: true }).selectOption('Maria Diaz');
    await expect(article.locator('.content')).toHaveText(['“We won the match,”']);
    await page.getByRole('combobox', { name: 'Speaker', exact: true }).selectOption('everybody');

    await tab('Speakers').click();
    await card('Tom Lin').getByRole('button', { name: 'Show in the article' }).click();
    await expect(article.locator('.content')).toHaveText(['“It rained all day,”', 'that the ferry was late']);
    await page.getByRole('button', { name: /^only Tom Lin/ }).click();
    await expect(article.locator('.content')).toHaveCount(3);
  });

  test('what is thought and wanted is shown when asked for', async ({ page }) => {
    const { article } = partsOf(page);
    await readText(page, 'Maria Diaz believes that the ferry will sink.');
    await expect(article.locator('.content')).toHaveCount(0);
    await expect(page.getByText('shows 1 passage more')).toBeVisible();
    await openFilters(page);
    await page.getByRole('checkbox', { name: 'also thought and wanted' }).check();
    await expect(article.locator('.content')).toHaveText(['that the ferry will sink']);
  });

  test('confidence filters', async ({ page }) => {
    const { article } = partsOf(page);
    await readText(page, twoSpeakers);
    await openFilters(page);
    await page.getByRole('slider').fill('100');
    await expect(article.locator('.content')).toHaveCount(0);
    await expect(page.getByText('No quotation passes the filters')).toBeVisible();
    await page.getByRole('slider').fill('0');
    await expect(article.locator('.content')).toHaveCount(3);
  });
});

test('everything can be done with the keyboard', async ({ page }) => {
  const { panel, filter, tab, article } = partsOf(page);
  await readText(page, twoSpeakers);
  await tab('Article').focus();
  await page.keyboard.press('j');
  await expect(panel).toContainText('We won the match');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(panel).toContainText('that the ferry was late');
  await page.keyboard.press('k');
  await expect(panel).toContainText('It rained all day');
  await page.keyboard.press('Escape');
  await expect(article.locator('.is-lit')).toHaveCount(0);

  await page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await page.keyboard.type('jk?');
  await expect(filter).toHaveValue('jk?');
  await filter.fill('');
  await page.keyboard.press('Escape');
  await expect(filter).not.toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();

  await tab('Article').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Speakers')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Tom Lin' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('table')).toBeVisible();
});

test('the table sorts, and choosing a row shows its quotation', async ({ page }) => {
  const { panel, tab } = partsOf(page);
  await readText(page, twoSpeakers);
  await tab('Table').click();
  const speakers = page.locator('tbody .column-speaker');
  await expect(speakers).toHaveText([/^Maria Diaz/, 'Tom Lin', 'Tom Lin']);
  const title = page.getByRole('columnheader', { name: 'Speaker' });
  await title.getByRole('button').click();
  await title.getByRole('button').click();
  await expect(speakers).toHaveText(['Tom Lin', 'Tom Lin', /^Maria Diaz/]);
  await expect(page.getByRole('columnheader', { name: 'Speaker' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByRole('button', { name: 'Quotation 1, details' }).click();
  await expect(panel).toContainText('We won the match');
});

test.describe('corrections', () => {
  test('rename, merge, split, attribute and remove; undone one by one; kept over a visit', async ({
    page,
  }) => {
    const { speakerLine, tab, article, card, panel } = partsOf(page);
    await readText(page, twoSpeakers);
    await tab('Speakers').click();
    const diaz = await openCard(page, 'Maria Diaz');
    await diaz.getByLabel('Name').fill('María Díaz');
    await diaz.getByRole('button', { name: 'Rename' }).click();
    await expect(card('María Díaz')).toBeVisible();

    const lin = await openCard(page, 'Tom Lin');
    await lin.getByRole('checkbox', { name: 'the ferry was late' }).check();
    await lin.getByLabel('Who', { exact: true }).fill('Ines Okafor');
    await lin.getByRole('button', { name: 'Split' }).click();

    const okafor = await openCard(page, 'Ines Okafor');
    await okafor.getByLabel('Is the same as').selectOption('María Díaz');
    await okafor.getByRole('button', { name: 'Merge' }).click();
    await expect(card('María Díaz')).toContainText('2 quotations');

    await tab('Article').click();
    await page.getByRole('button', { name: /^Quotation 2/ }).click();
    await panel.getByText('Correct this').click();
    await panel.getByRole('button', { name: 'Speaker not known' }).click();
    await expect(speakerLine(/^Unattributed/)).toBeVisible();
    await page.getByRole('button', { name: /^Quotation 1/ }).click();
    await panel.getByText('Correct this').click();
    await panel.getByRole('button', { name: 'Not a quotation' }).click();
    await expect(article.locator('.content')).toHaveCount(2);
    await expect(page.getByText('5 corrections')).toBeVisible();

    await page.reload();
    await readText(page, twoSpeakers);
    await expect(article.locator('.content')).toHaveCount(2);
    await page.getByRole('button', { name: /^Undo: not a quotation/ }).click();
    await expect(article.locator('.content')).toHaveCount(3);
    for (let count = 0; count < 4; count++) await page.keyboard.press('u');
    await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
    await expect(speakerLine(/^Maria Diaz/)).toBeVisible();
  });

  test('they leave as a file and come back from it', async ({ page }) => {
    const { card, tab } = partsOf(page);
    await readText(page, twoSpeakers);
    await tab('Speakers').click();
    const diaz = await openCard(page, 'Maria Diaz');
    await diaz.getByLabel('Name').fill('M. Diaz');
    await diaz.getByRole('button', { name: 'Rename' }).click();
    const file = await downloaded(page, 'Download corrections');
    expect(file.name).toBe('inquit-corrections.json');

    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card('Maria Diaz')).toBeVisible();
    const chooser = page.getByLabel('Open a file of corrections');
    await chooser.setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.getByRole('alert')).toContainText('schemaVersion');
    await chooser.setInputFiles({
      name: 'c.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file.content),
    });
    await expect(card('M. Diaz')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test.describe('saving and sharing', () => {
  const expectations: readonly (readonly [string, RegExp, RegExp])[] = [
    ['JSON', /\.json$/, /^\{\n {2}"schemaVersion": 1/],
    ['NDJSON', /\.ndjson$/, /^\{"schemaVersion":1.*\}\n$/],
    ['CSV', /\.csv$/, /^article,headline,/],
    ['Web Annotation', /\.annotation\.json$/, /AnnotationCollection/],
    ['Markdown', /\.md$/, /Maria Diaz/],
    ['HTML report', /\.html$/, /^<!doctype html>/i],
  ];

  test('every format downloads', async ({ page }) => {
    await readText(page, twoSpeakers);
    await page.getByText('Save and share').click();
    for (const [title, name, content] of expectations) {
      const file = await downloaded(page, title);
      expect(file.name).toMatch(name);
      expect(file.content).toMatch(content);
      expect(file.content).toContain('Maria Diaz');
    }
  });

  test('a link carries the text, and opens with it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await readText(page, twoSpeakers);
    await page.getByText('Save and share').click();
    await page.getByRole('button', { name: 'Link with the text in it' }).click();
    await expect(page.getByText(/^Copied\. The link carries/)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('#text=');

    const other = await context.newPage();
    await other.goto(link);
    await expect(partsOf(other).text).toHaveValue(twoSpeakers);
    await other.goto('./#text=damaged');
    await other.reload();
    await expect(other.getByRole('alert')).toContainText('damaged');
    await other.close();
  });

  test('a quotation is copied with who said it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await readText(page, twoSpeakers);
    await page.getByRole('button', { name: /^Quotation 1/ }).click();
    await page.getByRole('button', { name: 'Copy with attribution' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Maria Diaz');
    expect(copied).toContain('“We won the match');
  });
});

async function downloaded(page: Page, button: string): Promise<{ name: string; content: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await contentOf(file) };
}

async function contentOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}
