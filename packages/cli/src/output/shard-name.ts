import { createHash } from 'node:crypto';

/**
 * A file name for an input or an article: a few letters for people and a hash that keeps it apart, of nothing but
 * a-z, 0-9 and hyphens, at most 60 long. No input can choose a folder, a device or a name that is taken.
 */
export function shardName(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(-40)
    .replace(/^-|-$/g, '');
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return words === '' ? hash : `${words}-${hash}`;
}
