import type { PageReader } from './page-reader.js';

/** A page made to hurt, and how long it took. */
export interface TortureResult {
  readonly page: string;
  readonly milliseconds: number;
  readonly paragraphs: number;
  readonly error?: string;
}

const prose =
  '<p>“We will not give up,” said Jane Roe, the mayor, on Monday. The council voted nine to two in favour of the plan after a long debate.</p>'.repeat(
    8,
  );

/** Those of the design, and some on which others were slow. */
const bodies: Readonly<Record<string, () => string>> = {
  '5,000 nested div': () => '<div>'.repeat(5e3) + prose,
  '50,000 nested div': () => '<div>'.repeat(5e4) + prose,
  '20,000 unclosed a': () => '<a href=x>'.repeat(2e4) + prose,
  '5,000 unclosed b': () => '<b>'.repeat(5e3) + prose,
  '100,000 links': () => prose + '<a href="/x">link text</a> '.repeat(1e5),
  'one paragraph of 5 MB': () => `<p>${'word, word. '.repeat(42e4)}</p>`,
  '200,000 br': () => prose + 'line<br>'.repeat(2e5),
  'table of 20,000 rows': () => `${prose}<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(2e4)}</table>`,
  'attribute of 5 MB': () => `${prose}<p title="${'x'.repeat(5e6)}">`,
  '100,000 attributes': () => `${prose}<p ${'a b=c '.repeat(5e4)}>`,
  '100,000 unclosed marks': () => `<p>${'“'.repeat(1e5)}</p>${prose}`,
  '100,000 open brackets': () => prose + '<'.repeat(1e5),
  'broken JSON-LD of 2 MB': () =>
    `${prose}<script type="application/ld+json">${'[{"@type":'.repeat(2e5)}</script>`,
};

export async function tortureReader(reader: PageReader): Promise<TortureResult[]> {
  const results: TortureResult[] = [];
  for (const [page, body] of Object.entries(bodies)) {
    const html = `<!doctype html><html><head><title>T</title></head><body><article>${body()}</article></body></html>`;
    const start = performance.now();
    try {
      const finish = await reader.read(html, 'https://example.com/a');
      const milliseconds = Math.round(performance.now() - start);
      results.push({ page, milliseconds, paragraphs: finish().paragraphs.length });
    } catch (error) {
      const milliseconds = Math.round(performance.now() - start);
      results.push({ page, milliseconds, paragraphs: 0, error: String(error).slice(0, 80) });
    }
  }
  return results;
}
