import type { PageReader } from '../page-reader.js';
import { inquit } from './inquit.js';

/** The product alone, or with its peers beside it: they take ten times as long as it does. */
export async function pageReaders({ withPeers }: { readonly withPeers: boolean }): Promise<PageReader[]> {
  if (!withPeers) return [inquit];
  const [{ readability }, { defuddle }] = await Promise.all([
    import('./readability.js'),
    import('./defuddle.js'),
  ]);
  return [inquit, readability, defuddle];
}
