/** The linker's weights as the TypeScript that core reads: one row a feature, sorted by name. */
export function linkWeightsModule(weights: Readonly<Record<string, number>>): string {
  const rows = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${weight},\n`);
  return `/**
 * What each feature of a link speaks for (above zero) or against; a choice is the softmax of sums of these. Learned on
 * PolNeAR's training articles by \`packages/train/src/link\`; rows near zero are left out.
 */
export const linkWeights: Readonly<Record<string, number>> = {
${rows.join('')}};
`;
}
