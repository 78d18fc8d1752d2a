import { boilerplateLines, endingHeadings, pictureLines } from './lexicon/boilerplate.js';

/** Longer lines are text, whatever they begin with. */
const maxLineLength = 220;
const maxHeadingLength = 80;

const endings = beginning(endingHeadings);
const lines = beginning(boilerplateLines);
const pictures = beginning(pictureLines);

export function isEndingHeading(text: string): boolean {
  return text.length < maxHeadingLength && endings.test(text);
}

export function isBoilerplate(text: string): boolean {
  return text.length < maxLineLength && lines.test(text);
}

export function isPictureLine(text: string): boolean {
  return text.length < maxLineLength && pictures.test(text);
}

function beginning(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})`, 'iu');
}
