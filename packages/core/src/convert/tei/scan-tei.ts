import { Parser } from 'htmlparser2';

import type { SpeakerKind } from '../../types.js';
import type { Range } from '../facts.js';

/** What a TEI document holds that quotations are made of. */
export interface TeiScan {
  /** The text of all bodies. */
  readonly text: string;
  /** `said`, `seg` and `rs` of the body, by id, in the order in which they open. */
  readonly elements: ReadonlyMap<string, MarkedElement>;
  readonly spans: readonly StandOffSpan[];
  /** The ids that each link joins. */
  readonly links: readonly (readonly string[])[];
  /** inquit's own notes, by what they are about. */
  readonly notes: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, { readonly name?: string; readonly kind: SpeakerKind }>;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface MarkedElement {
  readonly element: string;
  readonly attributes: Attributes;
  readonly range: Range;
}

/** `start` and `length` are code points. */
export interface StandOffSpan {
  readonly id: string;
  readonly element: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly length: number;
}

const personKinds = new Map<string, SpeakerKind>([
  ['person', 'person'],
  ['personGrp', 'group'],
  ['org', 'organization'],
]);
const nameElements = new Set(['persName', 'orgName', 'name']);
const markedElements = new Set(['said', 'seg', 'rs']);

/** One pass over the document; entities of a DTD are not looked at. */
export function scanTei(xml: string): TeiScan {
  const texts: string[] = [];
  const elements = new Map<string, MarkedElement>();
  const spans: StandOffSpan[] = [];
  const links: string[][] = [];
  const notes = new Map<string, string>();
  const people = new Map<string, { name?: string; kind: SpeakerKind }>();
  const open: { readonly id: string; readonly element: string }[] = [];
  let offset = 0;
  let bodies = 0;
  let person: { name?: string; kind: SpeakerKind } | undefined;
  let target: string | undefined;
  let collected: string[] | undefined;

  const parser = new Parser(
    {
      onopentag: (element, attributes: Attributes) => {
        const id = attributes['xml:id'] ?? `unnamed ${elements.size + 1}`;
        if (element === 'body') bodies += 1;
        else if (bodies > 0 && markedElements.has(element)) {
          elements.set(id, { element, attributes, range: { start: offset, end: offset } });
          open.push({ id, element });
        } else if (element === 'span') {
          const [start, length] = toStringRange(attributes['target']);
          const type = attributes['type'];
          if (start !== undefined && length !== undefined && type !== undefined)
            spans.push({ id, element: type, attributes, start, length });
        } else if (element === 'link') links.push(toIds(attributes['target']));
        else if (element === 'annotation') target = toIds(attributes['target'])[0];
        else if (element === 'note' && attributes['type']?.startsWith('inquit-')) collected = [];
        else if (personKinds.has(element)) {
          person = { kind: personKinds.get(element)! };
          people.set(id, person);
        } else if (person !== undefined && person.name === undefined && nameElements.has(element))
          collected = [];
      },
      ontext: (text) => {
        if (bodies > 0) {
          texts.push(text);
          offset += text.length;
        }
        collected?.push(text);
      },
      onclosetag: (element) => {
        if (element === 'body') bodies -= 1;
        else if (open.at(-1)?.element === element) {
          const { id } = open.pop()!;
          const marked = elements.get(id)!;
          elements.set(id, { ...marked, range: { start: marked.range.start, end: offset } });
        } else if (element === 'note' && collected !== undefined) {
          if (target !== undefined) notes.set(target, collected.join(''));
          collected = undefined;
        } else if (personKinds.has(element)) person = undefined;
        else if (nameElements.has(element) && person !== undefined && collected !== undefined) {
          person.name ??= collected.join('').replace(/\s+/g, ' ').trim();
          collected = undefined;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { text: texts.join(''), elements, spans, links, notes, people };
}

/** The ids that an attribute points to: "#p1 #p2". */
export function toIds(pointers: string | undefined): string[] {
  return (pointers ?? '')
    .split(/\s+/)
    .flatMap((pointer) => (pointer === '' ? [] : pointer.replace(/^#/, '')));
}

/** `#string-range(body,12,30)`: from which code point, and how many. */
function toStringRange(pointer: string | undefined): readonly number[] {
  const match = /^#string-range\([^(),]*,(\d{1,15}),(\d{1,15})\)$/.exec(pointer ?? '');
  return match === null ? [] : [Number(match[1]), Number(match[2])];
}
