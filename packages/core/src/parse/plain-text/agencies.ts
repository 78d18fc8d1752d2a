/** News agencies by the names that stand in datelines and bylines, with the name for the metadata. */
const names: readonly (readonly [name: string, ...alternatives: string[]])[] = [
  ['AP', 'Associated Press', 'The Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Reuters', 'Thomson Reuters'],
  ['UPI', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['PA', 'PA Media', 'Press Association'],
  ['PTI', 'Press Trust of India'],
  ['ANI'],
  ['IANS'],
  ['Xinhua'],
  ['TASS'],
  ['Interfax'],
  ['Kyodo', 'Kyodo News'],
  ['Yonhap'],
  ['ANSA'],
  ['EFE'],
  ['AAP'],
  ['CP', 'The Canadian Press'],
  ['CNN'],
  ['BBC', 'BBC News'],
  ['Bloomberg', 'Bloomberg News'],
  ['IPS'],
  ['IRIN'],
];

const byLowerName = new Map(
  names.flatMap(([name, ...alternatives]) =>
    [name, ...alternatives].map((each) => [each.toLowerCase(), name] as const),
  ),
);

/** The agency's short name, where the words are an agency's name, with or without brackets. */
export function agencyName(words: string): string | undefined {
  const bare = words.trim().replace(/^[([]|[)\].]$/g, '');
  return byLowerName.get(bare.trim().toLowerCase());
}
