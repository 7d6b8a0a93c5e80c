import less from 'less';
import { compileString } from 'sass';
import { compile } from 'tailwindcss';
import { describe, expect, it } from 'vitest';
import { variableName } from '../build/token.ts';
import { differs } from '../build/variables.ts';
import { files, variables } from './built.ts';
import { format } from './formats.ts';

const name = (key: string): string => variableName(key).slice(2);
/** What a compiler wrote of a value, without what does not count. */
const bare = (text: string | undefined): string | undefined =>
  text
    ?.replace(/['"]/g, '')
    .replace(/\s+/g, ' ')
    // Sass writes translucent colours in the older way
    .replace(/rgba\((\d+), (\d+), (\d+), ([\d.]+)\)/g, 'rgb($1 $2 $3 / $4)');
/** The declarations of a style sheet as a table. */
const declarations = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/([\w-]+): ([^;]+);/g)].map(([, key = '', text = '']) => [key, text]));

describe('Sass, compiled', () => {
  const use = variables.map(({ key }) => `  ${name(key)}: tokens.$${name(key)};`);
  const { css } = compileString(
    `@use 'sass:map';\n@use 'tokens';\na {\n${use.join('\n')}\n  night: map.get(tokens.$coodyssee-dark, 'color.text');\n}`,
    {
      importers: [
        {
          canonicalize: () => new URL('file:///tokens.scss'),
          load: () => ({ contents: format('tokens.scss'), syntax: 'scss' }),
        },
      ],
    },
  );
  const compiled = declarations(css);

  it('gives every token the style sheet’s own value', () => {
    const changed = variables.filter(({ key, plain }) => bare(compiled.get(name(key))) !== bare(plain.light));
    expect(changed.map(({ key, plain }) => [key, plain.light, compiled.get(name(key))])).toEqual([]);
  });

  it('has the night in a map', () => {
    expect(compiled.get('night')).toBe('#f4f7f9');
  });
});

describe('Less, compiled', async () => {
  const use = variables.map(({ key }) => `  ${name(key)}: @${name(key)};`);
  const night = variables.filter(differs).map(({ key }) => `  night-${name(key)}: @${name(key)}--dark;`);
  const { css } = await less.render(`${format('tokens.less')}\na {\n${[...use, ...night].join('\n')}\n}`);
  const compiled = declarations(css);

  it('gives every token the style sheet’s own value, by day and by night', () => {
    const changed = variables.filter(
      (variable) =>
        bare(compiled.get(name(variable.key))) !== bare(variable.plain.light) ||
        (differs(variable) &&
          bare(compiled.get(`night-${name(variable.key)}`)) !== bare(variable.plain.dark)),
    );
    expect(changed.map(({ key, plain }) => [key, plain, compiled.get(name(key))])).toEqual([]);
  });
});

describe('Tailwind, run on its own theme', async () => {
  const compiler = await compile(`@import "tailwind.css";\n@tailwind utilities;`, {
    loadStylesheet: async (id) => ({
      path: `/${id}`,
      base: '/',
      content: id === 'tailwind.css' ? format(id) : String(files['tokens.css']),
    }),
  });
  const css = (candidate: string): string => compiler.build([candidate]);

  it.each([
    ['bg-surface', 'background-color: var(--coodyssee-color-surface)'],
    ['text-text-muted', 'color: var(--coodyssee-color-text-muted)'],
    ['fill-encre-orange', 'fill: var(--coodyssee-ink-orange)'],
    ['border-orange-500', 'border-color: var(--coodyssee-palette-orange-500)'],
    ['text-display', 'line-height: var(--tw-leading, var(--coodyssee-font-line-height-tight))'],
    ['text-display', 'letter-spacing: var(--tw-tracking, var(--coodyssee-typography-display-tracking))'],
    ['p-4', 'padding: var(--coodyssee-space-4)'],
    ['rounded-md', 'border-radius: var(--coodyssee-radius-md)'],
    ['shadow-high', 'var(--coodyssee-shadow-high)'],
    ['font-sans', 'font-family: var(--coodyssee-font-family-sans)'],
    ['tracking-wide', 'letter-spacing: 0.02em'],
    ['ease-enter', 'transition-timing-function: var(--coodyssee-motion-easing-enter)'],
    ['max-w-text', 'max-width: var(--coodyssee-container-text)'],
    ['md:p-4', '(width >= 48rem)'],
    ['dark:underline', '[data-theme="dark"]'],
    ['dark:underline', 'prefers-color-scheme: dark'],
    ['contrast-more:underline', 'prefers-contrast: more'],
  ])('%s', (candidate, wanted) => {
    expect(css(candidate)).toContain(wanted);
  });

  it('names only variables that exist, and every role', () => {
    const theme = format('tailwind.css');
    const known = new Set(variables.map(({ key }) => variableName(key)));
    const used = [...theme.matchAll(/var\((--[\w-]+)\)/g)].map(([, variable = '']) => variable);
    expect(used.filter((variable) => !known.has(variable))).toEqual([]);
    const roles = variables.filter(({ key }) => key.startsWith('color.'));
    expect(roles.filter(({ key }) => !used.includes(variableName(key)))).toEqual([]);
  });
});
