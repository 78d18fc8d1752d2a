import { describe, expect, it } from 'vitest';
import { resolveText } from './resolve-text.js';

describe('pronouns', () => {
  it('go to the speaker before', () => {
    const text = resolveText(`Harvest fails
{source:1 Tobias Okoro} {cue:1 said} {content:1 the harvest failed}. {content:2 “We lost it all,”} {source:2 he} {cue:2 said}.`);
    expect(text.who('2')).toBe('Tobias Okoro');
    expect(text.resolvedBy('2')).toBe('pronoun');
    expect(text.speaker('Tobias Okoro').gender).toEqual({ value: 'male', evidence: 'pronoun' });
  });

  it('never go to somebody who is only mentioned in what was said', () => {
    const text = resolveText(`Judge named
{source:1 Amara Cole} {cue:1 said} {content:1 Ruth Blay would be a fine judge}. {source:2 She} {cue:2 had no doubts} {content:2 about it}.`);
    expect(text.who('2')).toBe('Amara Cole');
  });

  it('agree in gender with titles', () => {
    const text = resolveText(`Two speak
Mr. Jon Bell met Ms. Ada Cole on Monday. {source:1 She} {cue:1 said} {content:1 it went well}. {source:2 He} {cue:2 said} {content:2 it had not}.`);
    expect([text.who('1'), text.who('2')]).toEqual(['Ada Cole', 'Jon Bell']);
  });

  it('take groups and bodies for "they" and "it"', () => {
    const text = resolveText(`Strike looms
{source:1 Dock workers} {cue:1 said} {content:1 they would strike}. {source:2 They} {cue:2 want} {content:2 more pay}.
{source:3 The Port Authority} {cue:3 refused} {content:3 to talk}. {source:4 It} {cue:4 said} {content:4 talks had ended}.`);
    expect([text.who('2'), text.who('4')]).toEqual(['Dock workers', 'Port Authority']);
  });

  it('stay unknown where nobody can be meant', () => {
    const text = resolveText(`Nobody here
It rained. {source:1 He} {cue:1 said} {content:1 it would stop}.`);
    expect(text.who('1')).toBe('?');
    expect(text.resolvedBy('1')).toBeUndefined();
  });
});

describe('hostile text', () => {
  it('never throws and stays linear', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `A${index} Smith said. He`).join(' ');
    const started = performance.now();
    resolveText(`${names} {source:1 Smith} {cue:1 said} {content:1 no}.`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('survives sources of marks, one letter, and nothing but capitals', () => {
    const text = resolveText(`X
{source:1 ,} {cue:1 said} {content:1 a}. {source:2 “} {cue:2 said} {content:2 b}. {source:3 Q} {cue:3 said} {content:3 c}. {source:4 THE END OF ALL} {cue:4 SAID} {content:4 d}.`);
    expect(text.who('1')).toBe('?');
    expect(text.speakers.length).toBeGreaterThan(0);
  });
});

describe('the speaker record', () => {
  it('has mentions in order whose spans slice true, and ids in order of attribution', () => {
    const annotated = `Mill strike ends
{content:2 “We won,”} {source:2 Ines Ortega, the union’s leader,} {cue:2 said}. {source:3 The mill’s owners} {cue:3 said} {content:3 little}.
{source:4 She} {cue:4 thanked} {content:4 the town}. Ortega then went home.`;
    const { speakers } = resolveText(annotated);
    expect(speakers.map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'Ines Ortega'],
      ['s2', 'The mill’s owners'],
    ]);
    const plain = annotated.replaceAll(/\{\w+:\d+ |\}/g, '');
    for (const { mentions } of speakers) {
      expect(mentions.map(({ start, end }) => plain.slice(start, end))).toEqual(
        mentions.map(({ text }) => text),
      );
      expect(mentions.map(({ start }) => start)).toEqual(
        mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
    }
    expect(speakers[0]!.mentions.map(({ text, kind }) => [text, kind])).toEqual([
      ['Ines Ortega', 'name'],
      ['She', 'pronoun'],
      ['Ortega', 'name'],
    ]);
  });

  it('keeps one speaker through a change of title', () => {
    const text = resolveText(`Two jobs
{source:1 Dr. Lena Holt} {cue:1 said} {content:1 yes}. {source:2 Mayor Holt} {cue:2 said} {content:2 no}. {source:3 Ms. Holt} {cue:3 said} {content:3 maybe}.`);
    expect(text.speakers.map(({ name }) => name)).toEqual(['Lena Holt']);
    expect(text.speaker('Lena Holt').gender).toEqual({ value: 'female', evidence: 'title' });
  });

  it('leaves an unsaid gender unsaid', () => {
    const text = resolveText(`Short
{source:1 Robin Vale} {cue:1 said} {content:1 it rained}.`);
    expect(text.speaker('Robin Vale').gender).toBeUndefined();
  });

  it('names the affiliation where the role does', () => {
    const text = resolveText(`Tides rise
{source:1 Ann Lee, director of the Tide Institute,} {cue:1 said} {content:1 tides rose}.`);
    expect(text.speaker('Ann Lee').affiliation).toBe('Tide Institute');
  });
});
