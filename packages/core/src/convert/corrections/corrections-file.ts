import { InquitError } from '../../errors.js';
import type { SpeakerKind } from '../../types.js';
import { own } from '../facts.js';
import type {
  AnySpeaker,
  ArticleCorrections,
  ArticleKey,
  Correction,
  CorrectionsFile,
  NewSpeaker,
  SpeakerKey,
} from './correction.js';

/**
 * Reads a file of corrections, strictly: a correction that is misread does harm that nobody sees. Throws `InquitError`
 * 'invalid-argument' that says what is wrong and where: `articles[0].corrections[2].action`.
 */
export function readCorrections(json: string): CorrectionsFile {
  const root = parse(json.replace(/^\ufeff/, ''));
  expectObject(root, 'The file', ['schemaVersion', 'articles']);
  const version = own(root, 'schemaVersion');
  if (version !== 1) throw wrong('schemaVersion', `is ${show(version)}; this version of inquit reads 1.`);
  return { schemaVersion: 1, articles: readList(root, 'articles', 'articles', readArticle) };
}

/** The file as JSON, the same for the same corrections. */
export function writeCorrections(file: CorrectionsFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The corrections for an article: by the hash of its text, else by its id, else by its address. */
export function findCorrections(file: CorrectionsFile, key: ArticleKey): readonly Correction[] {
  const names = ['textHash', 'id', 'url'] as const;
  for (const name of names) {
    if (key[name] === undefined) continue;
    const found = file.articles.filter(({ article }) => article[name] === key[name]);
    // An article of the same id or address whose text has changed since has other quotations.
    const fitting = found.filter(
      ({ article }) =>
        key.textHash === undefined || article.textHash === undefined || article.textHash === key.textHash,
    );
    if (fitting.length > 0) return fitting.flatMap(({ corrections }) => corrections);
  }
  return [];
}

function readArticle(value: unknown, place: string): ArticleCorrections {
  expectObject(value, place, ['article', 'corrections']);
  return {
    article: readKey(own(value, 'article'), `${place}.article`),
    corrections: readList(value, 'corrections', `${place}.corrections`, readCorrection),
  };
}

function readKey(value: unknown, place: string): ArticleKey {
  expectObject(value, place, ['textHash', 'id', 'url']);
  const id = own(value, 'id');
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw wrong(`${place}.id`, `is ${show(id)}; it must be a string or a number.`);
  const textHash = optionalString(value, 'textHash', place);
  const url = optionalString(value, 'url', place);
  if (id === undefined && textHash === undefined && url === undefined)
    throw wrong(place, 'names no article; it takes textHash, id or url.');
  return {
    ...(textHash !== undefined && { textHash }),
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
  };
}

const actions = ['merge', 'rename', 'split', 'remove', 'attribute'] as const;

function readCorrection(value: unknown, place: string): Correction {
  const stated = own(value, 'action');
  const action = actions.find((name) => name === stated);
  if (action === undefined)
    throw wrong(`${place}.action`, `is ${show(stated)}; it must be one of ${actions.join(', ')}.`);
  const speaker = (key: string): SpeakerKey => readSpeaker(own(value, key), `${place}.${key}`);
  const expectKeys = (...keys: string[]): void => expectObject(value, place, ['action', ...keys]);
  switch (action) {
    case 'merge':
      expectKeys('speaker', 'into');
      return { action, speaker: speaker('speaker'), into: speaker('into') };
    case 'rename':
      expectKeys('speaker', 'name');
      return { action, speaker: speaker('speaker'), name: readString(value, 'name', place) };
    case 'split':
      expectKeys('speaker', 'quotes', 'to');
      return {
        action,
        speaker: speaker('speaker'),
        quotes: readList(value, 'quotes', `${place}.quotes`, (quote, at) => asString(quote, at)),
        to: readNewSpeaker(own(value, 'to'), `${place}.to`),
      };
    case 'remove':
      expectKeys('quote');
      return { action, quote: readString(value, 'quote', place) };
    case 'attribute':
      expectKeys('quote', 'speakers');
      return {
        action,
        quote: readString(value, 'quote', place),
        speakers: readList(value, 'speakers', `${place}.speakers`, readAnySpeaker),
      };
  }
}

function readSpeaker(value: unknown, place: string): SpeakerKey {
  expectObject(value, place, ['id', 'name']);
  const id = optionalString(value, 'id', place);
  return { ...(id !== undefined && { id }), name: readString(value, 'name', place) };
}

const kinds = ['person', 'organization', 'group', 'document', 'unknown'] as const;

function readAnySpeaker(value: unknown, place: string): AnySpeaker {
  expectObject(value, place, ['id', 'name', 'kind']);
  const id = optionalString(value, 'id', place);
  return { ...(id !== undefined && { id }), ...readNameAndKind(value, place) };
}

function readNewSpeaker(value: unknown, place: string): NewSpeaker {
  expectObject(value, place, ['name', 'kind']);
  return readNameAndKind(value, place);
}

function readNameAndKind(value: unknown, place: string): NewSpeaker {
  const stated = own(value, 'kind');
  const kind: SpeakerKind | undefined = kinds.find((known) => known === stated);
  if (stated !== undefined && kind === undefined)
    throw wrong(`${place}.kind`, `is ${show(stated)}; it must be one of ${kinds.join(', ')}.`);
  return { name: readString(value, 'name', place), ...(kind && { kind }) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? `: ${error.message}` : '';
    throw new InquitError('invalid-argument', `Corrections: the file is not JSON${detail}.`, {
      cause: error,
    });
  }
}

/** An unknown key is most likely one that is misspelt, and what it says would be lost. */
function expectObject(value: unknown, place: string, keys: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(place, `is ${show(value)}; it must be an object.`);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw wrong(place, `has the key ${show(unknown)}; it takes ${keys.join(', ')}.`);
}

function readList<Value>(
  parent: unknown,
  key: string,
  place: string,
  read: (value: unknown, place: string) => Value,
): Value[] {
  const list = own(parent, key);
  if (!Array.isArray(list)) throw wrong(place, `is ${show(list)}; it must be an array.`);
  return (list as unknown[]).map((value, index) => read(value, `${place}[${index}]`));
}

function readString(parent: unknown, key: string, place: string): string {
  return asString(own(parent, key), `${place}.${key}`);
}

function optionalString(parent: unknown, key: string, place: string): string | undefined {
  return own(parent, key) === undefined ? undefined : readString(parent, key, place);
}

function asString(value: unknown, place: string): string {
  if (typeof value !== 'string' || value.trim() === '')
    throw wrong(place, `is ${show(value)}; it must be a string that is not empty.`);
  return value;
}

function wrong(place: string, problem: string): InquitError {
  return new InquitError('invalid-argument', `Corrections: ${place} ${problem}`);
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
