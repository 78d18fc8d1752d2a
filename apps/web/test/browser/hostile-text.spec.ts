import { test as bareTest } from '@playwright/test';
import type { Page } from '@playwright/test';
import { browserPath, missingBrowser } from './browser-path.js';
import { expect, test } from './page-test.js';

test.skip(!browserPath, missingBrowser);

const payloads = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<svg onload=alert(1)><svg/onload=alert(1)//',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)" autofocus onfocus=alert(1)>said</a>',
  '<body onload=alert(1)><details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<style>@import "https://elsewhere.example/x.css"; * { background: url(https://elsewhere.example/x) }</style>',
  '<link rel=stylesheet href=https://elsewhere.example/x.css><base href=https://elsewhere.example/>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '<form action=https://elsewhere.example/><button autofocus>go</button></form>',
  '</textarea></article></body><img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt; &#60;script&#62;alert(1)&#60;/script&#62;',
  '"><img src=x onerror=alert(1)> \'><img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} #{alert(1)}',
  '__proto__ constructor toString said “__proto__,” constructor said.',
  '\u202e“gnol os”\u202c said \u2066Maria Diaz\u2069.',
  // Must stay last: half a surrogate pair does not survive the way back to the test.
  '\u0000\u0007\u001b[31m “We won,” said Maria\u0000Diaz. \ud800 \udfff',
];

test('text is only ever text', async ({ page }) => {
  const texts = payloads.map((payload) =>
    [
      payload,
      `“${payload}” said Maria Diaz, who added that ${payload} was fine.`,
      `“We won,” said ${payload}.`,
    ].join('\n\n'),
  );
  for (const text of [...texts, texts.join('\n\n')]) await read(page, text);

  // All of it is there to read, in no element but our own.
  const drawn = await page.getByRole('article').textContent();
  for (const payload of payloads.slice(0, -1)) expect(drawn).toContain(payload);
  const foreign = page.locator(
    '#app :is(img, script, svg, math, iframe, a, video, audio, style, link, form, details)',
  );
  await expect(foreign).toHaveCount(0);
});

test('deep nests and a megabyte of opening marks leave the page alive', async ({ page }) => {
  test.slow();
  for (const text of ['<b>'.repeat(50_000), '“'.repeat(1_000_000), 'said '.repeat(50_000)])
    await read(page, text);
  await read(page, '“We won,” said Maria Diaz.');
  await expect(page.getByRole('button', { name: /^Maria Diaz/ })).toBeVisible();
});

let textCount = 0;

/** Pastes the text and waits until the page shows it: its last paragraph is like no other. */
async function read(page: Page, text: string): Promise<void> {
  const lastParagraph = `This was text number ${++textCount} of the test.`;
  await page.getByRole('textbox', { name: 'Your article' }).fill(`${text}\n\n${lastParagraph}`);
  await expect(page.locator('.article .paragraph').last()).toHaveText(lastParagraph, { timeout: 20_000 });
}

// The browser reports what it blocks on the console, so this one cannot ask for a quiet console.
bareTest('the browser refuses markup, code and policies from elsewhere', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.status')).toHaveAttribute('data-status', 'ready');
  const outcomes = await page.evaluate(async () => {
    // Until the first wait, code run by the test's own tooling is exempt from the policy.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (action: () => unknown): string => {
      try {
        action();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      markup: attempt(() => (document.body.innerHTML = '<b>x</b>')),
      code: attempt(() => globalThis.eval('1')),
      worker: attempt(() => new Worker('./assets/other.js')),
      newPolicy: attempt(() => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url })),
      samePolicy: attempt(() =>
        window.trustedTypes?.createPolicy('inquit-worker', { createScriptURL: (url) => url }),
      ),
    };
  });
  expect(outcomes).toEqual({
    markup: 'refused',
    code: 'refused',
    worker: 'refused',
    newPolicy: 'refused',
    samePolicy: 'refused',
  });
});
