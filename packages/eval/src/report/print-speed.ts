import type { SpeedReport } from '../speed/speed-report.js';
import { markdownTable, thousands } from './markdown-table.js';

/** Time, memory and size as Markdown, in parts. */
export function printSpeed(speed: SpeedReport): string[] {
  const { parse, extract, startUp } = speed;
  const kilobytes = (bytes: number): string => `${thousands(bytes / 1000)} kB`;
  const milliseconds = (value: number | undefined): string => (value === undefined ? '–' : `${value} ms`);
  return [
    '## Speed and size',
    `In CPU time, on the texts of ${speed.texts}. Extracting takes ${speed.extractInParsings.toFixed(1)} times as long as parsing.`,
    markdownTable(
      ['a second of CPU', 'articles', 'tokens', 'MB'],
      [
        ['parse', thousands(parse.articles), thousands(parse.tokens), parse.megabytes.toFixed(2)],
        ['extract', thousands(extract.articles), thousands(extract.tokens), extract.megabytes.toFixed(2)],
      ],
    ),
    markdownTable(
      ['', ''],
      [
        ...Object.entries(speed.sizes).map(([name, { bytes, compressedBytes }]) => [
          `size of ${name}`,
          `${kilobytes(compressedBytes)} compressed, ${kilobytes(bytes)} plain`,
        ]),
        ...(speed.resolveShare === undefined
          ? []
          : [['finding speakers, on top of the rest', `${Math.round(speed.resolveShare * 100)} %`]]),
        ['start: Node alone', milliseconds(startUp.node)],
        ['start: Node and core', milliseconds(startUp.importCore)],
        ['start: inquit --version', milliseconds(startUp.commandVersion)],
        ...Object.entries(speed.peakMegabytes).map(([length, megabytes]) => [
          `peak memory, ${thousands(Number(length))} characters`,
          `${thousands(megabytes)} MB`,
        ]),
      ],
    ),
    '### Time with length: time(2n) / time(n)',
    '2 is linear, 4 quadratic. In CPU time, parsing included.',
    markdownTable(
      ['text', 'characters', 'ms', 'mean ratio', 'worst ratio'],
      speed.growth.map(({ family, lengths, milliseconds, ratio, worstRatio }) => [
        family,
        `${thousands(lengths[0]!)} to ${thousands(lengths.at(-1)!)}`,
        `${thousands(milliseconds[0]!)} to ${thousands(milliseconds.at(-1)!)}`,
        ratio?.toFixed(2) ?? '–',
        worstRatio?.toFixed(2) ?? '–',
      ]),
    ),
  ];
}
