import type { Locator, Page } from '@playwright/test';
import { expect } from './page-test.js';

/** The parts of the page, by the names that people and screen readers know them by. */
export interface PageParts {
  readonly text: Locator;
  readonly article: Locator;
  readonly panel: Locator;
  readonly filter: Locator;
  readonly speakerLine: (name: string | RegExp) => Locator;
  readonly tab: (name: string) => Locator;
  /** A speaker's card in the speakers view. */
  readonly card: (name: string) => Locator;
}

export function partsOf(page: Page): PageParts {
  const side = page.getByRole('complementary');
  return {
    text: page.getByRole('textbox', { name: 'Your article' }),
    article: page.getByRole('article'),
    panel: page.getByRole('region', { name: 'Quotation', exact: true }),
    filter: page.getByRole('searchbox'),
    speakerLine: (name) => side.getByRole('button', { name }),
    tab: (name) => page.getByRole('tab', { name }),
    card: (name) => page.locator('.card').filter({ has: page.getByRole('heading', { name, exact: true }) }),
  };
}

export const twoSpeakers =
  '“We won the match,” said Maria Diaz, the coach.\n\n“It rained all day,” Tom Lin said. He said that the ferry was late.';

/** Types a text and waits until it is read. */
export async function readText(page: Page, text: string): Promise<void> {
  await partsOf(page).text.fill(text);
  await expect(page.locator('.status')).toHaveAttribute('data-status', 'ready');
  await expect(page.locator('.status')).toContainText(`${text.length.toLocaleString('en')} character`);
}

export async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click();
}

/** Opens the page's own forms for correcting a speaker. */
export async function openCard(page: Page, name: string): Promise<Locator> {
  const card = partsOf(page).card(name);
  await card.getByText('Correct', { exact: true }).click();
  return card;
}
