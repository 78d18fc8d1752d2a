import { spawnSync } from 'node:child_process';
import { argv, execPath } from 'node:process';

/** Prints what the process used, on leaving, as the last line of its standard error. */
const reporter = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();' +
    'process.stderr.write("\\n"+JSON.stringify({cpu:(user+system)/1000,memory:process.resourceUsage().maxRSS/1024})+"\\n")})',
)}`;

/** What a process used over its whole life. */
export interface Usage {
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
}

/** Runs Node with these arguments and says what it used; absent where it failed. */
export function runChild(arguments_: readonly string[]): Usage | undefined {
  const { status, stderr } = spawnSync(execPath, ['--import', reporter, ...arguments_], { encoding: 'utf8' });
  const line = stderr.trimEnd().split('\n').at(-1) ?? '';
  if (status !== 0 || !line.startsWith('{')) return undefined;
  const { cpu, memory } = JSON.parse(line) as { cpu: number; memory: number };
  return { cpuMilliseconds: cpu, peakMegabytes: memory };
}

/** The same for this program itself with another command. */
export function runSelf(arguments_: readonly string[]): Usage | undefined {
  return runChild([argv[1]!, ...arguments_]);
}
