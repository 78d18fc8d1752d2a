/** Which of so many folds an article belongs to: by its id alone, so that it stays there whatever else is added. */
export function foldOf(id: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % folds;
}
