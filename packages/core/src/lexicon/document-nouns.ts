/** Nouns for texts and measurements that speak as sources: "the report said"; written for this project. */
import { pluralOf } from './plurals.js';

const singulars = `
  report study poll survey analysis review paper article story essay editorial column op-ed book memoir biography
  autobiography letter note memo memorandum email e-mail message text tweet post blog statement release press-release
  communiqué communique announcement declaration proclamation manifesto petition resolution motion bill act law statute
  regulation rule guideline directive decree order ruling judgment judgement verdict opinion decision indictment
  affidavit complaint lawsuit suit filing brief deposition subpoena warrant summons transcript testimony
  document dossier file record log archive register ledger audit invoice receipt contract agreement treaty accord pact
  protocol charter constitution amendment clause article bylaw policy plan blueprint roadmap proposal bid submission
  statistic figure number tally estimate forecast projection census average index chart graph map table
  finding result conclusion assessment evaluation appraisal inquiry investigation
  newspaper magazine website page site webpage leaflet pamphlet brochure flyer poster banner placard sign notice label
  caption headline inscription plaque slogan advertisement advert ad commercial video footage clip recording tape
  broadcast film documentary podcast programme program presentation slideshow speech
  draft version edition summary abstract briefing bulletin newsletter circular white-paper green-paper
  questionnaire form application certificate licence license permit passport diary journal obituary
  profile biopsy autopsy diagnosis scan screenshot spreadsheet database dataset
  warning alert advisory forecast timetable schedule agenda budget
  doctrine scripture bible koran quran torah gospel psalm verse passage text proverb legend
`;

/** Lower case, singular and plural. */
export const documentNouns: ReadonlySet<string> = new Set([
  ...singulars
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [noun, pluralOf(noun)]),
  ...['data', 'evidence', 'research', 'minutes'],
]);
