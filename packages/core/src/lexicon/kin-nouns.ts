/** Words for kin and partners, with gender where the word tells; written for this project. */
import type { LexicalGender } from './honorifics.js';

const female = `
  mother mum mom mummy mommy stepmother grandmother grandma granny godmother great-grandmother mother-in-law
  wife ex-wife widow bride girlfriend ex-girlfriend fiancée fiancee
  daughter stepdaughter granddaughter goddaughter daughter-in-law sister stepsister half-sister sister-in-law
  aunt auntie great-aunt niece matriarch heiress
`;

const male = `
  father dad daddy stepfather grandfather grandpa grandad granddad godfather great-grandfather father-in-law
  husband ex-husband widower groom bridegroom boyfriend ex-boyfriend fiancé fiance
  son stepson grandson godson son-in-law brother stepbrother half-brother brother-in-law
  uncle great-uncle nephew patriarch
`;

const neutral = `
  parent step-parent grandparent godparent guardian spouse partner ex-partner child stepchild grandchild godchild
  sibling twin cousin relative heir ancestor descendant baby toddler in-law
`;

/** Keyed by the singular. */
export const kinNouns: ReadonlyMap<string, { readonly gender?: LexicalGender }> = new Map([
  ...read(neutral).map((word) => [word, {}] as const),
  ...read(female).map((word) => [word, { gender: 'female' }] as const),
  ...read(male).map((word) => [word, { gender: 'male' }] as const),
]);

function read(words: string): string[] {
  return words.trim().split(/\s+/);
}
