import { describe, expect, test } from 'vitest';

import { parseLines, runCommand, temporaryFolder } from './fake-io.js';

const story = 'Ferry is back\n\n“It is back,” harbour master Ines Okafor said.\n';
const page =
  '<title>Ferry is back</title><article><h1>Ferry is back</h1><p>“It is back,” harbour master Ines Okafor said.</p><p>She said that it was repaired.</p></article>';

interface Found {
  readonly text?: string;
  readonly paragraphs?: readonly { readonly role: string; readonly start: number; readonly end: number }[];
  readonly quotes: readonly {
    readonly content: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

async function readAll(
  argv: readonly string[],
  files: Record<string, string | Uint8Array>,
): Promise<Found[]> {
  const folder = temporaryFolder(files);
  const { output, exitCode } = await runCommand(
    ['extract', ...Object.keys(files), '--format', 'ndjson', ...argv],
    { folder },
  );
  expect(exitCode).toBe(0);
  return parseLines(output) as unknown as Found[];
}

describe('the text that offsets point into', () => {
  test('comes with articles that parsing has made of something else, and is what the offsets say', async () => {
    const feed = `<rss version="2.0"><channel><item><title>Ferry</title><description><![CDATA[${page}]]></description></item></channel></rss>`;
    const line = `${JSON.stringify({ id: 1, html: page })}\n`;
    const found = await readAll([], {
      'a.html': page,
      'b.xml': feed,
      'c.ndjson': line,
      'e.txt': story.replaceAll('\n', '\r\n'),
    });
    expect(found).toHaveLength(4);
    for (const { text, paragraphs, quotes } of found) {
      expect(quotes.length).toBeGreaterThan(0);
      for (const span of quotes.flatMap(({ content }) => content)) {
        expect(text?.slice(span.start, span.end)).toBe(span.text);
      }
      expect(paragraphs?.map(({ role }) => role)).toContain('body');
    }
    expect(found[0]!.paragraphs).toEqual([
      { role: 'headline', start: 0, end: 13 },
      { role: 'body', start: 15, end: 61 },
      { role: 'body', start: 63, end: 93 },
    ]);
    expect(Object.keys(found[0]!).slice(-5)).toEqual([
      'text',
      'paragraphs',
      'quotes',
      'speakers',
      'diagnostics',
    ]);
  });

  test('is left out where the input holds it, letter for letter', async () => {
    const found = await readAll([], {
      'a.txt': story,
      'b.txt': `\ufeff${story}`,
      'c.txt': Buffer.from(story.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1'),
      'd.ndjson': `${JSON.stringify({ id: 1, text: story })}\n{"id": "empty", "text": ""}\n`,
    });
    expect(found).toHaveLength(5);
    for (const record of found) expect(record).not.toHaveProperty('text');
  });

  test('is always there, or never, as the options say', async () => {
    const [plain] = await readAll(['--with-text'], { 'a.txt': story });
    expect(plain!.text).toBe(story);
    const [bare] = await readAll(['--no-text'], { 'a.html': page });
    expect(bare).not.toHaveProperty('text');
    expect(bare).not.toHaveProperty('paragraphs');
    const folder = temporaryFolder({
      'a.txt': story,
      'inquit.config.json': '{"extract": {"withText": true}}',
    });
    const argv = ['extract', 'a.txt', '--format', 'ndjson'];
    expect((await runCommand(argv, { folder })).output).toContain('"text":"Ferry is back');
    expect((await runCommand([...argv, '--no-text'], { folder })).output).not.toContain('"paragraphs"');
    const both = await runCommand(['extract', '--with-text', '--no-text', '-f', 'json'], { input: story });
    expect(both).toMatchObject({ exitCode: 2, output: '' });
    expect(both.errors).toContain('--with-text and --no-text contradict each other');
  });
});
