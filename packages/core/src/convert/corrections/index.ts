/** What a person put right by hand: kept in a file of its own, so that it survives another run of the extraction. */
export { articleHash } from '../article-address.js';
export { applyCorrections } from './apply-corrections.js';
export { findCorrections, readCorrections, writeCorrections } from './corrections-file.js';
export type { CorrectedExtraction, UnappliedCorrection } from './apply-corrections.js';
export type {
  AnySpeaker,
  ArticleCorrections,
  ArticleKey,
  Correction,
  CorrectionsFile,
  SpeakerKey,
  NewSpeaker,
} from './correction.js';
