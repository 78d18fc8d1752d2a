import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What a well-behaved page never does. */
interface Misdeeds {
  readonly foreignRequests: readonly string[];
  readonly consoleMessages: readonly string[];
  readonly dialogs: readonly string[];
}

/**
 * A test on the open page. When it ends, no request may have left the origin, no error or
 * warning may be in the console, and no dialog may have come up.
 */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const misdeeds = watch(page, baseURL!);
      await page.goto('./');
      await use(undefined);
      expect(misdeeds).toEqual({ foreignRequests: [], consoleMessages: [], dialogs: [] });
    },
    { auto: true },
  ],
});

export { expect };

/** Said by the test's own tooling where it keeps the service worker out. */
const blockedByTest = 'Service Worker registration blocked by Playwright';

function watch(page: Page, origin: string): Misdeeds {
  const foreignRequests: string[] = [];
  const consoleMessages: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreignRequests.push(request.url());
  });
  page.on('console', (message) => {
    const isOfTest = message.text() === blockedByTest;
    if (['error', 'warning'].includes(message.type()) && !isOfTest) consoleMessages.push(message.text());
  });
  page.on('pageerror', (error) => consoleMessages.push(error.message));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { foreignRequests, consoleMessages, dialogs };
}
