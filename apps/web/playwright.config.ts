import { defineConfig } from '@playwright/test';
import { browserPath, missingBrowser } from './test/browser/browser-path.js';

// Playwright loads this file in every process; only the first one speaks.
if (!browserPath && process.env['TEST_WORKER_INDEX'] === undefined) {
  if (process.env['INQUIT_REQUIRE_BROWSER'] === '1') throw new Error(missingBrowser);
  console.log(`Browser tests are skipped. ${missingBrowser}`);
}

const origin = 'http://127.0.0.1:4173';

export default defineConfig({
  testDir: 'test/browser',
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: origin,
    launchOptions: {
      ...(browserPath && { executablePath: browserPath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // The built site, as a visitor gets it.
  ...(browserPath && {
    webServer: { command: 'pnpm run preview', url: origin, reuseExistingServer: false },
  }),
});
