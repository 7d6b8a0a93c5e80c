import { describe, expect, it } from 'vitest';
import { mergeGroups } from '../build/read-source.ts';
import { resolveModel } from '../build/variables.ts';
import { model, source } from './built.ts';

const tokens = model.light;

describe('the token source', () => {
  it('describes every token in a sentence', () => {
    const poor = tokens.filter(({ description }) => !/^\P{Ll}.{38,}\.$/u.test(description));
    expect(poor.map(({ key, description }) => `${key}: ${description}`)).toEqual([]);
    expect(tokens.length).toBeGreaterThan(250);
  });

  it('sets its descriptions in French typography', () => {
    const slips = /[^\u202f][;!?]|[^\u00a0\d]:(?!\d)|«(?!\u00a0)|[^\u00a0]»|'|\.\.\./u;
    const wrong = tokens.filter(({ description }) => slips.test(description));
    expect(wrong.map(({ key, description }) => `${key}: ${description}`)).toEqual([]);
  });

  it('names tokens in lower-case kebab words', () => {
    expect(tokens.filter(({ path }) => path.some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)))).toEqual(
      [],
    );
  });

  it('gives every token a DTCG type, and every length a unit DTCG knows', () => {
    expect(tokens.filter(({ type }) => type === '')).toEqual([]);
    const units = new Set(JSON.stringify(tokens.map(({ value }) => value)).match(/(?<="unit":")\w+/g));
    expect([...units].sort()).toEqual(['ms', 'px', 'rem']);
  });

  it('lets no semantic colour repeat a colour of the palette by hand', () => {
    const literal = tokens.filter(
      ({ path, authored }) => path[0] === 'color' && typeof authored !== 'string',
    );
    const own = ['color.overlay', 'color.shadow', 'color.shadow-edge'];
    expect(literal.map(({ key }) => key)).toEqual(own);
  });

  it('has the same names by day and night', () => {
    expect(model.dark.map(({ key }) => key)).toEqual(tokens.map(({ key }) => key));
  });
});

describe('a faulty source', () => {
  const colour = { $type: 'color', $value: '{palette.none.500}', $description: 'x' };

  it('is refused when a reference leads nowhere', async () => {
    await expect(resolveModel({ ...source, lost: colour })).rejects.toThrow();
  });

  it('is refused when only its night value leads nowhere', async () => {
    const lost = { ...colour, $value: '{ink.noir}', $extensions: { 'fr.coodyssee.dark': '{ink.none}' } };
    await expect(resolveModel({ ...source, lost })).rejects.toThrow();
  });

  it('is refused when two files define one token', () => {
    const file = { color: { text: { $value: '{ink.noir}' } } };
    expect(() => mergeGroups(file, file)).toThrow('color.text is defined twice');
  });
});
