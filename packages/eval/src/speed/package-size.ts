import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { repository } from '../places.js';

/** Bytes of what a package ships to run: code and weights, no types and no maps. */
export interface PackageSize {
  readonly bytes: number;
  /** Each file by itself with gzip -9, added up. */
  readonly compressedBytes: number;
}

const folders = {
  core: 'packages/core/dist',
  model: 'packages/model-en/dist',
  command: 'packages/cli/dist',
} as const;

export type PackageSizes = Readonly<Partial<Record<keyof typeof folders, PackageSize>>>;

/** What is not built is not measured. */
export function measurePackageSizes(): PackageSizes {
  const sizes: Partial<Record<keyof typeof folders, PackageSize>> = {};
  for (const name of ['core', 'model', 'command'] as const) {
    const folder = join(repository, folders[name]);
    if (existsSync(folder)) sizes[name] = sizeOf(folder);
  }
  return sizes;
}

function sizeOf(folder: string): PackageSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:map|d\.[cm]?ts)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  return {
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    compressedBytes: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  };
}
