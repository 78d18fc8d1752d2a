/** The pages with their titles in the navigation, in its order. */
export const docsNames = [
  ['index', 'Overview'],
  ['library', 'The library'],
  ['command-line', 'The command line'],
  ['page', 'The page'],
  ['data-model', 'The data model'],
  ['formats', 'Articles and formats'],
  ['accuracy', 'Limits and scores'],
  ['api', 'API reference'],
] as const;
