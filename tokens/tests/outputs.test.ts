import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFiles } from '../build/build-files.ts';
import { variableName } from '../build/token.ts';
import { differs } from '../build/variables.ts';
import { writeFiles } from '../build/write-files.ts';
import { files, source, variables } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'coodyssee-tokens-'));
beforeAll(() => writeFiles(folder, files));
afterAll(() => rmSync(folder, { recursive: true }));

const css = String(files['tokens.css']);
/** The declarations of the rule a selector opens, as a table. */
const declarations = (selector: string): Map<string, string> => {
  const at = css.indexOf(`${selector} {`);
  const body = at < 0 ? '' : css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return new Map([...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = '', text = '']) => [name, text]));
};

it('writes every file whole, and leaves no part behind', () => {
  const written = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(written.filter((entry) => entry.isFile()).length).toBe(Object.keys(files).length);
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(folder, name)).equals(Buffer.from(text as string))).toBe(true);
});

const texts = Object.keys(files).filter((name) => typeof files[name] === 'string');
it.each(texts)('%s says nothing by accident', (name) => {
  expect(files[name]).not.toMatch(/\[object|undefined|NaN|Infinity/);
});

it('gives the same bytes on a second build', async () => {
  expect(await buildFiles(source)).toEqual(files);
});

describe('the style sheet', () => {
  it('is one layer with balanced braces', () => {
    expect(css.startsWith('@layer coodyssee.tokens {')).toBe(true);
    expect(css.match(/\{/g)?.length).toBe(css.match(/\}/g)?.length);
  });

  it('defines every variable it uses', () => {
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    const defined = new Set([...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect(variables.filter(({ key }) => !defined.has(variableName(key)))).toEqual([]);
  });

  it('sets the same names by day and by night, whoever asks', () => {
    const themed = ['color-scheme', ...variables.filter(differs).map(({ key }) => variableName(key))].sort();
    for (const selector of ['[data-theme="light"]', ':root:not([data-theme])', '[data-theme="dark"]']) {
      expect([...declarations(selector).keys()].sort(), selector).toEqual(themed);
    }
    expect(declarations('[data-theme="light"]').get('color-scheme')).toBe('light');
    expect(declarations('[data-theme="dark"]').get('color-scheme')).toBe('dark');
    expect(declarations(':root:not([data-theme])')).toEqual(declarations('[data-theme="dark"]'));
  });

  it('redefines in each theme whatever refers to a themed variable, since var() is resolved where it stands', () => {
    const themed = new Set(variables.filter(differs).map(({ key }) => variableName(key)));
    const constant = variables.filter((variable) => !differs(variable));
    const leaks = constant.filter(({ linked }) =>
      [...linked.light.matchAll(/--[\w-]+/g)].some(([name]) => themed.has(name)),
    );
    expect(leaks.map(({ key }) => key)).toEqual([]);
  });

  it('lets nothing refer to a role that contrast replaces, for the same reason', () => {
    const replaced = new Set(
      variables.filter(({ more, forced }) => more ?? forced).map(({ key }) => variableName(key)),
    );
    const leaks = variables.filter(({ linked }) =>
      [...linked.light.matchAll(/--[\w-]+/g)].some(([name]) => replaced.has(name)),
    );
    expect(leaks.map(({ key }) => key)).toEqual([]);
  });

  it('stills every duration for who asks for less motion', () => {
    const reduced = css.slice(css.indexOf('prefers-reduced-motion'));
    const stilled = [...reduced.matchAll(/(--[\w-]+): 0\.01ms;/g)].map(([, name]) => name);
    expect(stilled).toEqual(
      variables.filter(({ type }) => type === 'duration').map(({ key }) => variableName(key)),
    );
    expect(stilled.length).toBe(4);
  });
});

describe('the JSON files', () => {
  it('lists every custom property flat', () => {
    const flat = JSON.parse(String(files['tokens.json']));
    expect(Object.keys(flat)).toEqual(variables.map(({ key }) => key));
    expect(flat['color.surface']).toMatchObject({
      type: 'color',
      value: '#ffffff',
      dark: '#152027',
      variable: '--coodyssee-color-surface',
    });
  });
});
