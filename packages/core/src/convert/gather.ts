import { diagnose } from '../diagnostics.js';
import type { Extraction, Mention, Quote, Speaker } from '../types.js';
import type { SpeakerFacts } from './facts.js';

/** An extraction of quotations that were read from a file. Speakers nobody described get what the quotations tell. */
export function gather(
  quotes: readonly Quote[],
  described: readonly SpeakerFacts[],
  mentionsOf: (speakerId: string) => readonly Mention[] | undefined = () => undefined,
): Extraction {
  const facts = new Map(described.map((speaker) => [speaker.id, speaker]));
  const sources = new Map<string, Mention[]>();
  for (const { speakers, source } of quotes) {
    for (const { id, name, kind } of speakers) {
      if (!facts.has(id)) facts.set(id, { id, name, kind, aliases: [] });
      const mentions = sources.get(id) ?? [];
      // Several quotations may share a source.
      if (source && mentions.at(-1)?.start !== source.start) mentions.push(source);
      sources.set(id, mentions);
    }
  }
  const speakers = [...facts.values()].map(
    ({ id, name, kind, aliases, role, affiliation, ...rest }): Speaker => ({
      id,
      name,
      kind,
      aliases,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      mentions: mentionsOf(id) ?? sources.get(id) ?? [],
      ...rest,
    }),
  );
  const lost = quotes.filter((quote) => quote.source === undefined && quote.speakers.length === 0);
  const diagnostics = lost.length === 0 ? [] : [diagnose('unattributed-quotes', lost[0]!.content[0])];
  return { quotes, speakers, diagnostics };
}
