/** Names of files that a folder is searched for; each may have `.gz` behind it. */
export const knownExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'xml',
  'json',
  'jsonld',
  'ndjson',
  'jsonl',
  'rss',
  'atom',
  'warc',
] as const;

/** The extension in lower case, without that of gzip: "html" for "a/Story.HTML.gz". Absent where there is none. */
export function extensionOf(path: string): string | undefined {
  return /\.([a-z0-9]+)$/i.exec(path.replace(/\.gz$/i, '').slice(-20))?.[1]?.toLowerCase();
}
