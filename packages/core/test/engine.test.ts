/** The entry points: the default model, rules alone, and taggers that take their time. */
import { describe, expect, test } from 'vitest';

import { makeModel } from '../src/quote-model.js';
import * as engine from '../src/engine.js';
import * as core from '../src/index.js';
import { rulesTagger } from '../src/tag/rules/index.js';

const text = 'Mayor Ada Quill said on Friday that the bridge would stay closed. “We asked twice,” she said.';

describe('extractQuotes', () => {
  test('uses the trained model unless told otherwise', () => {
    expect(core.extractQuotes(text).quotes[0]!.evidence.taggedBy).toBe('crf');
    expect(core.extractQuotes(text, { model: null }).quotes[0]!.evidence.taggedBy).toMatch(/^rules\//);
  });

  test('uses the rules alone from the engine entry', () => {
    expect(engine.extractQuotes(text)).toEqual(core.extractQuotes(text, { model: null }));
  });

  test('says what is wrong with a model that is none', () => {
    const wrong = { name: 'wrong' };
    expect(() => core.extractQuotes(text, { model: wrong })).toThrow(/what `readModel` returns/);
    expect(() => core.readModel('bytes' as unknown as Uint8Array)).toThrow(/Uint8Array/);
  });
});

describe('extractQuotesAsync', () => {
  test('gives what extractQuotes gives', async () => {
    expect(await core.extractQuotesAsync(text)).toEqual(core.extractQuotes(text));
    expect(await engine.extractQuotesAsync(text)).toEqual(engine.extractQuotes(text));
  });

  test('runs a tagger that answers later, which extractQuotes refuses', async () => {
    const slow = makeModel({
      name: 'slow rules',
      tag: (document) => Promise.resolve(rulesTagger.tag(document)),
    });
    expect(await core.extractQuotesAsync(text, { model: slow })).toEqual(engine.extractQuotes(text));
    expect(() => core.extractQuotes(text, { model: slow })).toThrow(/extractQuotesAsync/);
  });
});
