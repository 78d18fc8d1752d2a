import firstText from '../../../../seeds/night-clinic.txt?raw';

/** An article to try the page with. */
export interface Sample {
  readonly title: string;
  readonly load: () => Promise<string>;
}

/** What the page opens with; it comes with the page's own code. */
export const firstSample = firstText;

const others = import.meta.glob<string>(['../../../../seeds/*.txt', '!../../../../seeds/night-clinic.txt'], {
  query: '?raw',
  import: 'default',
});

/** All seeds. Those but the first are fetched when somebody asks for them. */
export const samples: readonly Sample[] = [
  { title: titleOf('night-clinic.txt'), load: () => Promise.resolve(firstText) },
  ...Object.entries(others).map(([path, load]) => ({ title: titleOf(path), load })),
];

/** "Night clinic" for `…/night-clinic.txt`. */
function titleOf(path: string): string {
  const words = path.slice(path.lastIndexOf('/') + 1, -'.txt'.length).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
