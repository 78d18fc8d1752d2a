import { resolve } from '@inquit/core/internal';
import type { Attribution, Role, TaggedSpan, TokenRange } from '@inquit/core/internal';

import type { GoldAnnotation, Judged } from '../annotations/comparison.js';
import { judgeSpeakers, sourceText } from '../metrics/speaker-outcomes.js';
import type { SpeakerOutcome } from '../metrics/speaker-outcomes.js';

/** The speakers that core finds when all sources, cues and contents are given: the resolver by itself. */
export function resolveGold({ document, gold }: Judged): SpeakerOutcome[] {
  const inOrder = [...gold].sort((a, b) => a.content[0]!.firstToken - b.content[0]!.firstToken);
  const { speakers, sources } = resolve(document, inOrder.map(toAttribution));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return inOrder.flatMap((item, index) => {
    const { speakers: wanted, isSure } = item.origin;
    if (!isSure || wanted === undefined || item.source.length === 0) return [];
    const resolved = sources[index];
    const given = (resolved?.speakerIds ?? []).map((id) => names.get(id)!);
    return [judgeSpeakers(item, sourceText(document.article.text, item), given, resolved?.resolvedBy)];
  });
}

function toAttribution({ asWritten }: GoldAnnotation): Attribution {
  const tag = (role: Role): TaggedSpan[] => asWritten[role].map((piece) => tagged(piece, role));
  const [cue] = tag('cue');
  const [source] = tag('source');
  return {
    content: tag('content') as [TaggedSpan, ...TaggedSpan[]],
    ...(cue && { cue }),
    ...(source && { source }),
    attitude: 'assertion',
    linkedBy: 'gold',
    confidence: 1,
  };
}

function tagged({ firstToken, endToken }: TokenRange, role: Role): TaggedSpan {
  return { firstToken, endToken, role, taggedBy: 'gold' };
}
