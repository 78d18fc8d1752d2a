import { readFileSync } from 'node:fs';
import { places } from './places.js';

/** The address of the source, where `package.json` names a repository that a browser can open. */
export function sourceRepository(): string | undefined {
  const { repository } = JSON.parse(readFileSync(places.rootPackage, 'utf8')) as {
    repository?: string | { url?: string };
  };
  const address = typeof repository === 'string' ? repository : repository?.url;
  const found = address && /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(address);
  return found ? found[1] : undefined;
}
