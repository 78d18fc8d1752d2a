import type { Extraction, Mention, Quote, Speaker, SpeakerRef } from '../../types.js';
import { omit } from '../omit.js';
import type { AnySpeaker, Correction, NewSpeaker, SpeakerKey } from './correction.js';

export interface CorrectedExtraction {
  readonly extraction: Extraction;
  /** Corrections that found nothing to put right, as when another model no longer finds the quotation. */
  readonly unapplied: readonly UnappliedCorrection[];
}

export interface UnappliedCorrection {
  readonly correction: Correction;
  readonly reason: string;
}

/** How `evidence.resolvedBy` tells that a person said who it was. */
const byHand = 'correction';

/** The extraction as put right, in the order of the corrections. What was given stays as it is. */
export function applyCorrections(
  extraction: Extraction,
  corrections: readonly Correction[],
): CorrectedExtraction {
  const draft = new Draft(extraction);
  const unapplied = corrections.flatMap((correction): UnappliedCorrection[] => {
    const reason = draft.apply(correction);
    return reason === undefined ? [] : [{ correction, reason }];
  });
  return { extraction: draft.finish(), unapplied };
}

class Draft {
  private readonly quotes: Map<string, Quote>;
  private readonly speakers: Map<string, Speaker>;
  private readonly diagnostics: Extraction['diagnostics'];

  constructor({ quotes, speakers, diagnostics }: Extraction) {
    this.quotes = new Map(quotes.map((quote) => [quote.id, quote]));
    this.speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    this.diagnostics = diagnostics;
  }

  /** Gives the reason where it cannot be done. */
  apply(correction: Correction): string | undefined {
    switch (correction.action) {
      case 'merge':
        return this.merge(correction.speaker, correction.into);
      case 'rename':
        return this.rename(correction.speaker, correction.name);
      case 'split':
        return this.split(correction.speaker, correction.quotes, correction.to);
      case 'remove':
        return this.quotes.delete(correction.quote) ? undefined : missingQuote(correction.quote);
      case 'attribute':
        return this.attribute(correction.quote, correction.speakers);
    }
  }

  /** Speakers who say nothing any more are left out, and the rest are in order of their first quotation. */
  finish(): Extraction {
    const quotes = [...this.quotes.values()].map((quote) => {
      if (quote.within === undefined || this.quotes.has(quote.within)) return quote;
      return omit(quote, 'within');
    });
    const ids = new Set(quotes.flatMap(({ speakers }) => speakers.map(({ id }) => id)));
    return {
      quotes,
      speakers: [...ids].flatMap((id) => this.speakers.get(id) ?? []),
      diagnostics: this.diagnostics,
    };
  }

  private merge(from: SpeakerKey, into: SpeakerKey): string | undefined {
    const gone = this.find(from);
    const kept = this.find(into);
    if (gone === undefined || kept === undefined) return missingSpeaker(gone === undefined ? from : into);
    if (gone.id === kept.id) return 'Both are the same speaker already.';
    const aliases = new Set([...kept.aliases, gone.name, ...gone.aliases]);
    aliases.delete(kept.name);
    const { id, name, kind, role = gone.role, affiliation = gone.affiliation, gender = gone.gender } = kept;
    const externalId = kept.externalId ?? gone.externalId;
    this.speakers.set(id, {
      id,
      name,
      kind,
      aliases: [...aliases],
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      mentions: [...kept.mentions, ...gone.mentions].sort((a, b) => a.start - b.start),
      ...(gender && { gender }),
      // Whoever is named in one place is not anonymous.
      ...(kept.anonymous && gone.anonymous && { anonymous: true }),
      ...(externalId !== undefined && { externalId }),
    });
    this.speakers.delete(gone.id);
    this.replace(gone.id, { id, name, kind });
    return undefined;
  }

  private rename(key: SpeakerKey, name: string): string | undefined {
    const speaker = this.find(key);
    if (speaker === undefined) return missingSpeaker(key);
    const { id, kind } = speaker;
    const aliases = [...new Set([speaker.name, ...speaker.aliases])].filter((alias) => alias !== name);
    this.speakers.set(id, { ...omit(speaker, 'anonymous'), name, aliases });
    this.replace(id, { id, name, kind });
    return undefined;
  }

  private split(key: SpeakerKey, ids: readonly string[], to: NewSpeaker): string | undefined {
    const speaker = this.find(key);
    if (speaker === undefined) return missingSpeaker(key);
    const theirs = ids.flatMap((id) => {
      const quote = this.quotes.get(id);
      return quote?.speakers.some((said) => said.id === speaker.id) ? [quote] : [];
    });
    if (theirs.length === 0) return `None of these quotations is by ${speaker.name}.`;
    const added = this.speakerFor(to, speaker.id);
    for (const quote of theirs) {
      const others = quote.speakers.filter(({ id }) => id !== speaker.id && id !== added.id);
      this.setSpeakers(quote, [...others, added]);
    }
    if (theirs.length < ids.length)
      return `${ids.length - theirs.length} of the quotations are not by ${speaker.name}; the rest were split off.`;
    return undefined;
  }

  private attribute(id: string, people: readonly AnySpeaker[]): string | undefined {
    const quote = this.quotes.get(id);
    if (quote === undefined) return missingQuote(id);
    const references = people
      .map((person) => this.find(person) ?? this.speakerFor(person))
      .map(({ id: speakerId, name, kind }): SpeakerRef => ({ id: speakerId, name, kind }));
    this.setSpeakers(
      quote,
      references.filter((one, index) => references.findIndex((other) => other.id === one.id) === index),
    );
    return undefined;
  }

  /** The words of the source now refer to whoever they are given to. */
  private setSpeakers(quote: Quote, speakers: readonly SpeakerRef[]): void {
    const { source } = quote;
    const evidence = omit(quote.evidence, 'resolvedBy');
    this.quotes.set(quote.id, {
      ...quote,
      speakers,
      evidence: { ...evidence, ...(speakers.length > 0 && { resolvedBy: byHand }) },
    });
    if (source === undefined) return;
    for (const before of quote.speakers)
      if (!speakers.some(({ id }) => id === before.id))
        this.changeMentions(before.id, (mention) => mention.start !== source.start);
    for (const { id } of speakers) {
      const known = this.speakers.get(id)!;
      if (!known.mentions.some(({ start }) => start === source.start))
        this.speakers.set(id, {
          ...known,
          mentions: [...known.mentions, source].sort((a, b) => a.start - b.start),
        });
    }
  }

  private changeMentions(id: string, keep: (mention: Mention) => boolean): void {
    const speaker = this.speakers.get(id);
    if (speaker) this.speakers.set(id, { ...speaker, mentions: speaker.mentions.filter(keep) });
  }

  private replace(from: string, to: SpeakerRef): void {
    for (const quote of this.quotes.values()) {
      if (!quote.speakers.some(({ id }) => id === from)) continue;
      const speakers = quote.speakers.map((speaker) => (speaker.id === from ? to : speaker));
      this.quotes.set(quote.id, {
        ...quote,
        speakers: speakers.filter(
          (one, index) => speakers.findIndex((other) => other.id === one.id) === index,
        ),
      });
    }
  }

  /** By id and name, else by a name that only one has. */
  private find({ id, name }: SpeakerKey): Speaker | undefined {
    const named = [...this.speakers.values()].filter((speaker) => speaker.name === name);
    return named.find((speaker) => speaker.id === id) ?? (named.length === 1 ? named[0] : undefined);
  }

  /** The one speaker of this name, or a new one; never the one from whom it is split off. */
  private speakerFor({ name, kind = 'person' }: NewSpeaker, except?: string): SpeakerRef {
    const known = [...this.speakers.values()].filter(
      (speaker) => speaker.name === name && speaker.id !== except,
    );
    if (known.length === 1) return { id: known[0]!.id, name, kind: known[0]!.kind };
    let number = this.speakers.size + 1;
    while (this.speakers.has(`c${number}`)) number += 1;
    const id = `c${number}`;
    this.speakers.set(id, { id, name, kind, aliases: [], mentions: [] });
    return { id, name, kind };
  }
}

function missingSpeaker({ name }: SpeakerKey): string {
  return `The article has no single speaker named “${name}”.`;
}

function missingQuote(id: string): string {
  return `The article has no quotation “${id}”.`;
}
