/** Why a file could not be read, in the words people know from other tools. */
export function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const known = code === undefined ? undefined : failures[code];
  return known ?? (error instanceof Error ? error.message : String(error));
}

export const noSuchFile = 'no such file';

const failures: Readonly<Record<string, string>> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk cannot be written to',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'the disk failed',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left on the disk',
  // A NUL in the name, which no file has.
  ERR_INVALID_ARG_VALUE: noSuchFile,
  Z_DATA_ERROR: 'the gzip data is damaged',
  Z_BUF_ERROR: 'the gzip data ends too early',
};
