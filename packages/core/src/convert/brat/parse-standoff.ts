import { fileError } from '../file-error.js';

/** What a file of brat says, line by line, as far as quotations need it. Offsets are code points. */
export interface Standoff {
  readonly texts: ReadonlyMap<string, BoundText>;
  readonly events: readonly AttributionEvent[];
  /** By "name target": `Type E1`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The JSON of notes, by their target; notes of people, which are none, are passed over. */
  readonly notes: ReadonlyMap<string, unknown>;
}

export interface BoundText {
  readonly line: number;
  readonly fragments: readonly (readonly [start: number, end: number])[];
}

export interface AttributionEvent {
  readonly id: string;
  readonly line: number;
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

const labels = ['Attribution', 'Attribution-no-source'];

export function parseStandoff(annotations: string): Standoff {
  const texts = new Map<string, BoundText>();
  const events: AttributionEvent[] = [];
  const attributes = new Map<string, string>();
  const notes = new Map<string, unknown>();
  for (const [index, text] of annotations.split('\n').entries()) {
    const [id = '', head = '', ...tail] = text.replace(/\r$/, '').split('\t');
    const line = index + 1;
    if (id.startsWith('T')) texts.set(id, { line, fragments: readOffsets(head, line) });
    else if (id.startsWith('E')) events.push(...readEvent(id, head, line));
    else if (id.startsWith('A') || id.startsWith('M')) {
      const [name = '', target = '', value = 'true'] = head.split(' ');
      attributes.set(`${name} ${target}`, value);
    } else if (id.startsWith('#')) {
      const target = head.split(' ')[1];
      const note = readNote(tail.join('\t'));
      if (target !== undefined && note !== undefined) notes.set(target, note);
    } else if (!/^(?:$|[RNW*])/.test(id)) {
      throw fileError(
        'brat',
        `line ${line}`,
        `begins with ${JSON.stringify(id.slice(0, 20))}, which is no id of brat's.`,
      );
    }
  }
  return { texts, events, attributes, notes };
}

/** `Content 12 40;52 60`: the label, then pairs of offsets. */
function readOffsets(head: string, line: number): [number, number][] {
  const space = head.indexOf(' ');
  const pairs = head.slice(space + 1).split(';');
  return pairs.map((pair) => {
    const [start = '', end = '', ...more] = pair.split(' ');
    if (space < 0 || !isOffset(start) || !isOffset(end) || more.length > 0)
      throw fileError(
        'brat',
        `line ${line}`,
        `has ${JSON.stringify(pair.slice(0, 40))} where two offsets should be.`,
      );
    return [Number(start), Number(end)];
  });
}

function isOffset(word: string): boolean {
  return /^\d{1,15}$/.test(word);
}

/** `Attribution:T4 Source:T1 Cue:T2 Content:T3`, in any order; brat numbers repeated roles: `Content2:T5`. */
function readEvent(id: string, head: string, line: number): AttributionEvent[] {
  const parts = head
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => part.split(':'));
  if (!labels.includes(parts[0]?.[0] ?? '')) return [];
  const targetsOf = (role: string): string[] =>
    parts
      .slice(1)
      .filter(([name = '']) => name.startsWith(role) && /^\d*$/.test(name.slice(role.length)))
      .flatMap(([, target]) => target ?? []);
  return [{ id, line, source: targetsOf('Source'), cue: targetsOf('Cue'), content: targetsOf('Content') }];
}

function readNote(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
