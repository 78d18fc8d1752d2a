import type { Article, Extraction, Mention, Quote } from '@inquit/core';
import type { Correction } from '@inquit/core/corrections';
import type { ComponentChildren } from 'preact';
import { QuoteActions } from '../export/quote-actions.js';
import { speakerNames } from '../speakers/speaker-names.js';
import { evidenceSteps } from './evidence-words.js';
import { QuoteCorrections } from './quote-corrections.js';
import { toneOf } from '../speakers/speaker-tones.js';

interface QuotePanelProps {
  readonly article: Article;
  readonly quoteIndex: number | undefined;
  readonly extraction: Extraction;
  readonly tones: ReadonlyMap<string, string>;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** What is known about the quotation looked at. */
export function QuotePanel(props: QuotePanelProps) {
  const { article, quoteIndex, extraction, tones, onCorrect, onClose } = props;
  const quote = quoteIndex === undefined ? undefined : extraction.quotes[quoteIndex];
  if (!quote || quoteIndex === undefined) {
    return (
      <section id="quote-panel" class="panel is-empty" aria-label="Quotation">
        <p class="empty">
          Point at a quotation or tap it to see who said it, and why. Or press <kbd>j</kbd> for the next one.
        </p>
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
        <Fact term="Attitude">{attitudeNames[quote.attitude]}</Fact>
        <Fact term="Confidence">
          {Math.round(quote.confidence * 100)}% <span class="aside">{confidenceWords(quote.confidence)}</span>
        </Fact>
        <Fact term="Why?">
          <EvidenceSteps quote={quote} />
        </Fact>
      </dl>
      <QuoteActions key={quote.id} article={article} quote={quote} />
      <QuoteCorrections
        key={`${quote.id} corrections`}
        quote={quote}
        extraction={extraction}
        onCorrect={onCorrect}
      />
    </section>
  );
}

const kindNames: Record<Quote['kind'], string> = {
  direct: 'Direct quotation',
  indirect: 'Indirect quotation',
  mixed: 'Mixed quotation',
};

const attitudeNames: Record<Quote['attitude'], string> = {
  assertion: 'said',
  belief: 'thought or believed',
  fact: 'known or learned',
  eventuality: 'wanted, ordered or agreed to',
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

/** In plain words, with the names that the library reports them under. */
function EvidenceSteps({ quote: { evidence } }: { readonly quote: Quote }) {
  return (
    <ol class="evidence">
      {evidenceSteps(evidence).map(({ words, name }) => (
        <li key={name}>
          {words} <code>{name}</code>
        </li>
      ))}
    </ol>
  );
}

function confidenceWords(confidence: number): string {
  if (confidence >= 0.9) return 'sure';
  if (confidence >= 0.75) return 'fairly sure';
  return confidence >= 0.5 ? 'not sure' : 'a guess';
}
