import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { browserPath, missingBrowser } from './browser-path.js';
import { openFilters, partsOf } from './page-parts.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test.describe(`${colorScheme}, ${width} wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing in any view', async ({ page }) => {
        test.slow();
        const { tab, article } = partsOf(page);
        await expect(article.locator('.mark').first()).toBeVisible();
        await openFilters(page);
        await page.getByText('Or read a web address').click();
        expect(await offences(page)).toEqual([]);
        await page.keyboard.press('j');
        await page.getByText('Correct this').click();
        expect(await offences(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await tab('Speakers').click();
        await page.getByText('Correct', { exact: true }).first().click();
        expect(await offences(page)).toEqual([]);
        await tab('Table').click();
        await page.getByText('Save and share').click();
        expect(await offences(page)).toEqual([]);
        await page.getByText('Save and share').click();
        await page.keyboard.press('?');
        expect(await offences(page)).toEqual([]);
      });
    });
  }
}

/** Rule and place of each violation. */
async function offences(page: Page): Promise<string[]> {
  // As a string it runs beside the page's own scripts, which the policy would not let in.
  const results = (await page.evaluate(`${axe}; axe.run()`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
