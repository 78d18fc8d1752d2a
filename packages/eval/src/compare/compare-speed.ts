import type { SpeedReport } from '../speed/speed-report.js';
import type { Change } from './compare-reports.js';
import { greatestGrowthRatio, memoryFactor, sizeFactor, slownessFactor, startUpFactor } from './tolerance.js';

/** Only falls: times differ from run to run, so a change within bounds says nothing. */
export function compareSpeed(before: SpeedReport, now: SpeedReport): Change[] {
  const changes: Change[] = [];
  const limit = (
    name: string,
    old: number | undefined,
    current: number | undefined,
    factor: number,
  ): void => {
    if (old === undefined || current === undefined || current <= old * factor) return;
    changes.push({ name, before: show(old), now: show(current), isFall: true });
  };
  for (const part of ['core', 'model', 'command'] as const)
    limit(
      `bytes of ${part}, compressed`,
      before.sizes[part]?.compressedBytes,
      now.sizes[part]?.compressedBytes,
      sizeFactor,
    );
  if (before.texts === now.texts)
    limit('extraction’s time in parsings', before.extractInParsings, now.extractInParsings, slownessFactor);
  limit('start of core in starts of Node', ...startUps(before, now, 'importCore'), startUpFactor);
  limit('start of the command in starts of Node', ...startUps(before, now, 'commandVersion'), startUpFactor);
  for (const [length, megabytes] of Object.entries(before.peakMegabytes))
    limit(`peak megabytes at ${length} characters`, megabytes, now.peakMegabytes[length], memoryFactor);
  for (const { family, ratio } of now.growth) {
    const old = before.growth.find((growth) => growth.family === family)?.ratio;
    if (ratio !== undefined && ratio > greatestGrowthRatio)
      changes.push({
        name: `time(2n) / time(n), ${family}`,
        before: show(old),
        now: show(ratio),
        isFall: true,
      });
  }
  return changes;
}

function startUps(
  before: SpeedReport,
  now: SpeedReport,
  what: 'importCore' | 'commandVersion',
): [number | undefined, number | undefined] {
  const relative = ({ startUp }: SpeedReport): number | undefined =>
    startUp[what] === undefined ? undefined : startUp[what] / startUp.node;
  return [relative(before), relative(now)];
}

function show(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? String(Math.round(value)) : value.toFixed(2);
}
