import type { Extraction, Quote, Span } from '../../types.js';

/** A span as an element. Spans that quotations share, as a cue of two, are one mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly element: 'said' | 'rs' | 'seg';
  readonly id: string;
  readonly attributes: string;
  /** What joins the pieces of one content: these attributes stand on every element. */
  readonly chain: string;
}

/** The marks of a quotation, by their ids. */
export interface MarkedQuote {
  readonly quote: Quote;
  /** Of its first content span: what the quotation is known by. */
  readonly id: string;
  readonly cueId?: string;
  readonly sourceId?: string;
}

export interface Marked {
  /** In the order in which they open, an outer one before those inside it. */
  readonly marks: readonly Mark[];
  readonly quotes: readonly MarkedQuote[];
}

/** All marks of an article. `prefix` opens every id; `speakerId` gives those of the speakers. */
export function toMarks(
  extraction: Extraction,
  prefix: string,
  speakerId: (id: string) => string | undefined,
): Marked {
  const marks: Mark[] = [];
  const shared = new Map<string, string>();
  const addShared = (element: 'rs' | 'seg', name: string, span: Span, attributes: string): string => {
    const key = `${name} ${span.start} ${span.end}`;
    const known = shared.get(key);
    if (known !== undefined) return known;
    const id = `${prefix}${name}${shared.size + 1}`;
    shared.set(key, id);
    marks.push({
      start: span.start,
      end: span.end,
      element,
      id,
      attributes: ` type="${name}"${attributes}`,
      chain: '',
    });
    return id;
  };
  const quotes = extraction.quotes.map((quote, index): MarkedQuote => {
    const id = prefix + (/^[A-Za-z_][\w-]*$/.test(quote.id) ? quote.id : `quote${index + 1}`);
    const people = quote.speakers.flatMap((speaker) => speakerId(speaker.id) ?? []);
    const pieceId = (piece: number): string => (piece === 0 ? id : `${id}.${piece + 1}`);
    const who = people.length === 0 ? '' : ` who="${people.map((person) => `#${person}`).join(' ')}"`;
    quote.content.forEach(({ start, end }, piece) => {
      const next = piece < quote.content.length - 1 ? ` next="#${pieceId(piece + 1)}"` : '';
      const previous = piece > 0 ? ` prev="#${pieceId(piece - 1)}"` : '';
      marks.push({
        start,
        end,
        element: 'said',
        id: pieceId(piece),
        attributes: ` direct="${direct[quote.kind]}" ana="#${prefix}${quote.kind} #${prefix}${quote.attitude}"${who}`,
        chain: next + previous,
      });
    });
    const references = people.length === 1 ? ` ref="#${people[0]!}"` : '';
    return {
      quote,
      id,
      ...(quote.cue && { cueId: addShared('seg', 'cue', quote.cue, '') }),
      ...(quote.source && { sourceId: addShared('rs', 'source', quote.source, references) }),
    };
  });
  // The sort is stable: of marks on the same words, that of the quotation is the outer one.
  marks.sort((a, b) => a.start - b.start || b.end - a.end || order[a.element] - order[b.element]);
  return { marks, quotes };
}

const direct = { direct: 'true', indirect: 'false', mixed: 'unknown' } as const;
const order = { said: 0, rs: 1, seg: 2 } as const;
