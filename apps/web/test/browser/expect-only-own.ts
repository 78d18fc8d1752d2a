import type { Page } from '@playwright/test';
import { expect } from './page-test.js';

/** Nothing on the page but what its own code puts there, and nothing of the text has run. */
export async function expectOnlyOwn(page: Page): Promise<void> {
  const strangers = await page.evaluate(() => {
    const found: string[] = [];
    const never =
      'script, style, link, meta, base, img, picture, iframe, object, embed, video, audio, source, math, template, slot, title, noscript, canvas, marquee';
    const own: Readonly<Record<string, string>> = {
      svg: '.share-bar',
      form: '.address-form, .correction-form, dialog form',
      details: '.address, .export-menu, .corrections',
      a: '.quote-actions a, .status a',
    };
    const plain = /^(class|dir|role|tabindex|data-[a-z]+|aria-[a-z]+)$/;
    for (const element of document.querySelectorAll('#app *')) {
      const name = element.localName;
      const isOwn = !element.matches(never) && (!(name in own) || element.matches(own[name]!));
      if (!isOwn) found.push(`element ${name}`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^(on|style|src|srcdoc|action|formaction|background)/.test(attribute))
          found.push(`attribute ${attribute}`);
        if (/href$/.test(attribute) && !/^https?:$/.test(new URL(value, location.href).protocol))
          found.push(`address ${value}`);
        if (element.closest('article .paragraph') && !plain.test(attribute))
          found.push(`attribute ${attribute}`);
      }
      if (element.parentElement?.closest('article') && !/^(p|h3|h4|blockquote|span)$/.test(name))
        found.push(`element ${name}`);
    }
    if (document.querySelectorAll('body > *').length > 3) found.push('something beside the page');
    if ('polluted' in {}) found.push('a changed prototype');
    return [...new Set(found)];
  });
  expect(strangers).toEqual([]);
}

/** Waits for the end of the pause in typing, and until the page shows what was typed. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await expect(page.locator('.desk')).toHaveAttribute('data-status', 'ready', { timeout: 20_000 });
}
