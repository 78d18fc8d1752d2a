import type { Extraction, Mention, Quote } from '@inquit/core';
import type { ComponentChildren } from 'preact';
import { speakerNames } from '../speaker-names.js';
import { toneOf } from '../speaker-tones.js';

interface QuotePanelProps {
  readonly quote: Quote | undefined;
  readonly quoteIndex: number | undefined;
  readonly extraction: Extraction;
  readonly tones: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** What is known about the quotation looked at. */
export function QuotePanel({ quote, quoteIndex, extraction, tones, onClose }: QuotePanelProps) {
  if (!quote || quoteIndex === undefined) {
    return (
      <section id="quote-panel" class="panel is-empty" aria-label="Quotation">
        <p class="empty">Point at a quotation, tap it, or reach its number with the Tab key.</p>
      </section>
    );
  }
  return (
    <section
      id="quote-panel"
      class={`panel ${toneOf(quote, tones)}`}
      aria-label="Quotation"
      aria-live="polite"
    >
      <header class="panel-head">
        <span class="panel-number">{quoteIndex + 1}</span>
        <span class="panel-kind">{kindNames[quote.kind]}</span>
        <button type="button" class="panel-close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <blockquote class="panel-text">
        <bdi>{quote.text}</bdi>
      </blockquote>
      <dl>
        <Fact term="Speaker">
          <bdi>{speakerNames(quote)}</bdi>
          <Roles quote={quote} extraction={extraction} />
        </Fact>
        <Fact term="Source">{quote.source ? <SourceWords mention={quote.source} /> : 'not named'}</Fact>
        <Fact term="Cue">{quote.cue ? <bdi>“{quote.cue.text}”</bdi> : 'none'}</Fact>
        <Fact term="Evidence">
          <EvidenceSteps quote={quote} />
        </Fact>
      </dl>
    </section>
  );
}

const kindNames: Record<Quote['kind'], string> = {
  direct: 'Direct quotation',
  indirect: 'Indirect quotation',
  mixed: 'Mixed quotation',
};

const mentionNames: Record<Mention['kind'], string> = {
  name: 'a name',
  nominal: 'a description',
  pronoun: 'a pronoun',
};

function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Roles({ quote, extraction }: { readonly quote: Quote; readonly extraction: Extraction }) {
  const ids = new Set(quote.speakers.map((speaker) => speaker.id));
  const roles = extraction.speakers.flatMap(({ id, role }) =>
    ids.has(id) && role !== undefined ? [role] : [],
  );
  if (roles.length === 0) return null;
  return (
    <span class="aside">
      <bdi>{roles.join('; ')}</bdi>
    </span>
  );
}

function SourceWords({ mention }: { readonly mention: Mention }) {
  return (
    <>
      <bdi>“{mention.text}”</bdi> <span class="aside">{mentionNames[mention.kind]}</span>
    </>
  );
}

/** Names of rules, as the library reports them. */
function EvidenceSteps({ quote: { evidence } }: { readonly quote: Quote }) {
  return (
    <ul class="evidence">
      <li>
        found by <code>{evidence.taggedBy}</code>
      </li>
      <li>
        joined by <code>{evidence.linkedBy}</code>
      </li>
      {evidence.resolvedBy !== undefined && (
        <li>
          speaker by <code>{evidence.resolvedBy}</code>
        </li>
      )}
    </ul>
  );
}
