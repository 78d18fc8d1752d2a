import type { Credit } from '../../src/types.js';

export interface NameCase {
  readonly text: string;
  readonly people: readonly string[];
  readonly organizations?: readonly string[];
  /** Only where somebody has a role. */
  readonly credits?: readonly Credit[];
  readonly agency?: string;
}

/** Bylines and author fields; the outlet is "Example Times". */
export const nameCases: readonly NameCase[] = [
  { text: 'Nora Teale', people: ['Nora Teale'] },
  { text: 'By Nora Teale', people: ['Nora Teale'] },
  { text: 'by Nora Teale and Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'By Nora Teale, Lou Park and Ana Ruiz', people: ['Nora Teale', 'Lou Park', 'Ana Ruiz'] },
  { text: 'Nora Teale; Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Nora Teale / Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Nora Teale & Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Written by: Nora Teale', people: ['Nora Teale'] },
  { text: 'Von Nora Teale und Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Par Nora Teale et Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Por Nora Teale y Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Ana Ortega y Ruiz', people: ['Ana Ortega y Ruiz'] },
  { text: 'Av Nora Teale och Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'Af Nora Teale', people: ['Nora Teale'] },
  { text: 'Di Nora Teale', people: ['Nora Teale'] },
  { text: 'Door Nora Teale en Lou Park', people: ['Nora Teale', 'Lou Park'] },
  { text: 'BY NORA TEALE AND LOU PARK', people: ['Nora Teale', 'Lou Park'] },
  { text: 'JEAN-LUC O’TEALE MCPARK', people: ['Jean-Luc O’Teale McPark'] },
  { text: 'ANA DE LA RUIZ', people: ['Ana de la Ruiz'] },
  { text: 'Teale, Nora', people: ['Nora Teale'] },
  { text: 'Nora Teale, PhD', people: ['Nora Teale'] },
  { text: 'Nora Teale Jr.', people: ['Nora Teale Jr.'] },
  {
    text: 'Nora Teale, Political Editor',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale', role: 'Political Editor' }],
  },
  {
    text: 'Nora Teale Chief Political Correspondent',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale', role: 'Chief Political Correspondent' }],
  },
  {
    text: 'Nora Teale (Text)',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale', role: 'Text' }],
  },
  {
    text: 'By Nora Teale. Additional reporting by Lou Park',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale' }, { name: 'Lou Park', role: 'Additional reporting' }],
  },
  {
    text: 'Nora Teale | Photographs by Lou Park',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale' }, { name: 'Lou Park', role: 'Photographs' }],
  },
  {
    text: 'Nora Teale, medically reviewed by Lou Park, MD',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale' }, { name: 'Lou Park', role: 'Medically reviewed' }],
  },
  { text: 'Nora Teale in Cairo', people: ['Nora Teale'] },
  { text: 'Nora Teale, Cairo', people: ['Nora Teale'] },
  { text: 'Nora Teale for Example Times', people: ['Nora Teale'] },
  { text: 'Nora Teale Example Times', people: ['Nora Teale'] },
  {
    text: 'Nora Teale | Example Times',
    people: ['Nora Teale'],
    credits: [{ name: 'Nora Teale', role: 'Example Times' }],
  },
  { text: 'Nora Teale Updated May 3, 2024', people: ['Nora Teale'] },
  { text: 'Nora Teale May 3, 2024', people: ['Nora Teale'] },
  { text: 'Nora Teale nora.teale@news.example', people: ['Nora Teale'] },
  { text: 'Nora Teale @norateale', people: ['Nora Teale'] },
  { text: 'Nora Teale, Reuters', people: ['Nora Teale'], organizations: ['Reuters'], agency: 'Reuters' },
  { text: 'The Associated Press', people: [], organizations: ['The Associated Press'], agency: 'AP' },
  { text: 'Example Times', people: [], organizations: ['Example Times'] },
  { text: 'News Desk', people: [], organizations: ['News Desk'] },
  {
    text: 'Center for Rain Research Institute',
    people: [],
    organizations: ['Center for Rain Research Institute'],
  },
  { text: 'news.example', people: [], organizations: ['news.example'] },
  { text: 'https://news.example/authors/teale', people: [] },
  { text: 'Updated 3 May 2024', people: [] },
  { text: 'August 28', people: [] },
  { text: 'By', people: [] },
  { text: '5 min read', people: [] },
  { text: 'undefined', people: [] },
  { text: '{{author}}', people: [] },
  { text: '', people: [] },
  { text: '김하늘 기자', people: ['김하늘'] },
  { text: '山田花子', people: ['山田花子'] },
  { text: 'Нора Тил и Лу Парк', people: ['Нора Тил', 'Лу Парк'] },
];
