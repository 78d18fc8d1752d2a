import { diagnose } from './diagnostics.js';
import type { Attribution, Document, Resolution, TokenRange } from './document.js';
import { quoteId, textHash } from './quote-id.js';
import { kindOf, displayText } from './quote-kind.js';
import { makeSpan, rangeContains, tokensToSpan } from './span.js';
import type { Diagnostic, ExtractOptions, Extraction, Quote, Span, Speaker, SpeakerRef } from './types.js';

/** Turns attributions and speakers into the result: filtered by the options, in text order, with stable ids. */
export function assemble(
  document: Document,
  attributions: readonly Attribution[],
  resolution: Resolution,
  options: ExtractOptions,
): Extraction {
  const { article } = document;
  const articleHash = textHash(article.text);
  const drafts = attributions
    .map((attribution, index) => ({ attribution, resolved: resolution.sources[index] }))
    .filter(({ attribution }) => inScope(attribution, options))
    .sort((a, b) => a.attribution.content[0].firstToken - b.attribution.content[0].firstToken);

  const known = new Map(resolution.speakers.map((speaker) => [speaker.id, speaker]));
  const roster = new Roster(known);
  const quotes: Quote[] = [];
  let open: { readonly attribution: Attribution; readonly id: string }[] = [];
  for (const { attribution, resolved } of drafts) {
    const content = attribution.content.map((piece) => spanOf(document, piece)) as [Span, ...Span[]];
    const kind = kindOf(document, attribution.content);
    if (options.kinds && !options.kinds.includes(kind)) continue;
    if (attribution.confidence < (options.minConfidence ?? 0)) continue;
    const id = quoteId(articleHash, content);
    // In text order, only quotations that reach past this one's start can hold it.
    open = open.filter(
      (outer) => outer.attribution.content.at(-1)!.endToken > attribution.content[0].firstToken,
    );
    const within = open.find((outer) => holds(outer.attribution, attribution))?.id;
    open.push({ attribution, id });
    quotes.push({
      id,
      kind,
      text: displayText(document, attribution.content),
      content,
      ...(attribution.cue && { cue: spanOf(document, attribution.cue) }),
      ...(attribution.source &&
        resolved && { source: { ...spanOf(document, attribution.source), kind: resolved.mentionKind } }),
      speakers: roster.refer(resolved?.speakerIds ?? []),
      attitude: attribution.attitude,
      confidence: attribution.confidence,
      evidence: {
        taggedBy: attribution.content[0].taggedBy,
        linkedBy: attribution.linkedBy,
        ...(resolved?.resolvedBy && { resolvedBy: resolved.resolvedBy }),
      },
      ...(within !== undefined && { within }),
    });
  }
  const diagnostics = [
    ...article.diagnostics,
    ...markDiagnostics(document),
    ...attributionDiagnostics(quotes),
  ];
  return { quotes, speakers: roster.speakers(), diagnostics };
}

function inScope(attribution: Attribution, options: ExtractOptions): boolean {
  return options.scope === 'attribution' || attribution.attitude === 'assertion';
}

function spanOf(document: Document, range: TokenRange): Span {
  return tokensToSpan(document.article.text, document.tokens, range);
}

/** Whether one piece of `outer`'s content holds all of `inner`'s content, and more. */
function holds(outer: Attribution, inner: Attribution): boolean {
  return outer.content.some(
    (piece) =>
      inner.content.every((part) => rangeContains(piece, part)) &&
      inner.content.every((part) => part.endToken - part.firstToken < piece.endToken - piece.firstToken),
  );
}

/** Gives speakers their final ids, in order of their first quotation; those who say nothing are left out. */
class Roster {
  private readonly order = new Map<string, Speaker>();

  constructor(private readonly known: ReadonlyMap<string, Speaker>) {}

  refer(ids: readonly string[]): SpeakerRef[] {
    return ids.flatMap((id) => {
      const record = this.known.get(id);
      if (!record) return [];
      const speaker = this.order.get(id) ?? { ...record, id: `s${this.order.size + 1}` };
      this.order.set(id, speaker);
      return [{ id: speaker.id, name: speaker.name, kind: speaker.kind }];
    });
  }

  speakers(): Speaker[] {
    return [...this.order.values()];
  }
}

/** At most this many mark problems are reported, so that a broken text does not drown its own result. */
const maxMarkDiagnostics = 20;

function markDiagnostics(document: Document): Diagnostic[] {
  const { article, tokens, markProblems } = document;
  return markProblems
    .slice(0, maxMarkDiagnostics)
    .map(({ kind, firstToken }) =>
      diagnose(
        kind === 'unclosed' ? 'unclosed-quote-mark' : 'unmatched-quote-mark',
        makeSpan(article.text, tokens.start[firstToken]!, tokens.end[firstToken]!),
      ),
    );
}

function attributionDiagnostics(quotes: readonly Quote[]): Diagnostic[] {
  const lost = quotes.filter((quote) => quote.source === undefined && quote.speakers.length === 0);
  if (lost.length === 0) return [];
  const words = lost.length === 1 ? '1 quotation has' : `${lost.length} quotations have`;
  return [diagnose('unattributed-quotes', lost[0]!.content[0], `${words} no source in the text.`)];
}
