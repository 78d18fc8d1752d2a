import { stdout } from 'node:process';

import type { Judged } from '../annotations/comparison.js';
import { rulePrecision } from '../metrics/rule-precision.js';
import type { EvidenceKey, RulePrecision } from '../metrics/rule-precision.js';
import type { Options } from '../options.js';
import { formatJson } from '../report/format-json.js';
import { openCorpora } from '../report/make-report.js';
import { runSystem } from '../report/measure-corpus.js';
import { markdownTable, percent } from '../report/markdown-table.js';
import { round } from '../report/score.js';
import { rules as rulesAlone } from '../systems/inquit.js';

const keys: readonly EvidenceKey[] = ['taggedBy', 'linkedBy', 'resolvedBy'];

/** How often each rule is right, by every kind of evidence that quotations carry. */
export function printRules(options: Options): boolean {
  const corpora = openCorpora({ ...options, corpora: options.corpora.slice(0, 1) });
  const judged = corpora.flatMap((corpus) => runSystem(rulesAlone, corpus));
  const tables = keys.map((key) => ({ key, rules: rulePrecision(judged, key) }));
  const title = corpora.map((corpus) => corpus.title).join(', ');
  stdout.write(options.json ? toJson(title, judged, tables) : toMarkdown(title, tables));
  return corpora.length > 0;
}

interface Table {
  readonly key: EvidenceKey;
  readonly rules: readonly RulePrecision[];
}

/** `{ taggedBy: { "rules/that-clause": { found, precision, contentPrecision } } … }`; "all" is a key in each. */
function toJson(title: string, judged: readonly Judged[], tables: readonly Table[]): string {
  const entries = tables.map(({ key, rules }) => [
    key,
    Object.fromEntries(
      rules.map(({ rule, found, contentPrecision, precision }) => [
        rule,
        { found, precision: round(precision), contentPrecision: round(contentPrecision) },
      ]),
    ),
  ]);
  return formatJson({ corpus: title, articles: judged.length, ...Object.fromEntries(entries) });
}

function toMarkdown(title: string, tables: readonly Table[]): string {
  const parts = tables.map(({ key, rules }) =>
    markdownTable(
      [key, 'found', 'content right', 'content and source right'],
      rules.map(({ rule, found, contentPrecision, precision }) => [
        rule,
        String(found),
        percent(contentPrecision),
        percent(precision),
      ]),
    ),
  );
  return `## Rules on ${title}\n\n${parts.join('\n\n')}\n`;
}
