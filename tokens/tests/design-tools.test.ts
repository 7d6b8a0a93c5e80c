import { defineConfig, parse } from '@terrazzo/parser';
import { expandTypesMap, permutateThemes, register } from '@tokens-studio/sd-transforms';
import StyleDictionary from 'style-dictionary';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../build/css-value.ts';
import { designModes } from '../build/design/design-modes.ts';
import { mergeGroups } from '../build/read-source.ts';
import { model } from './built.ts';
import { format } from './formats.ts';

const byKey = new Map(model.light.map((token) => [token.key, token]));
type Node = { $type?: string; $value?: unknown; $description?: string };

/** Every token of a DTCG tree by its dotted name. */
const flat = (tree: object, path: readonly string[] = []): [string, Node][] =>
  Object.entries(tree).flatMap(([key, node]): [string, Node][] => {
    if (key.startsWith('$') || typeof node !== 'object' || node === null) return [];
    const here = [...path, key];
    return '$value' in node ? [[here.join('.'), node as Node]] : flat(node, here);
  });

describe('the files for Figma', () => {
  const read = (name: string) => JSON.parse(format(`figma/${name}.tokens.json`)) as Record<string, object>;

  /** What Figma's help says its import takes: anything else is refused there, token by token. */
  const takes: Readonly<Record<string, (value: never) => boolean>> = {
    color: ({ colorSpace, components }: { colorSpace: string; components: number[] }) =>
      colorSpace === 'srgb' && components.every((part) => part >= 0 && part <= 1),
    dimension: ({ value, unit }: { value: number; unit: string }) => unit === 'px' && Number.isFinite(value),
    duration: ({ value, unit }: { value: number; unit: string }) => unit === 's' && value > 0,
    fontFamily: (value: unknown) => typeof value === 'string',
    number: (value: unknown) => typeof value === 'number',
  };

  it.each(designModes.map(({ id, label }) => [id, label]))('%s goes in whole', (id, label) => {
    const file = read(id);
    const tokens = flat(file);
    expect(file.$extensions).toEqual({ 'com.figma.modeName': label });
    const names = new Set(tokens.map(([key]) => key));
    const refused = tokens.filter(([, { $type = '', $value }]) =>
      typeof $value === 'string' && $value.startsWith('{')
        ? !names.has($value.slice(1, -1))
        : !takes[$type]?.($value as never),
    );
    expect(refused).toEqual([]);
    expect(tokens.length).toBeGreaterThan(260);
  });

  it('leaves out only what a variable cannot hold, and that stands with the styles', () => {
    const inModes = new Set(flat(read('clair')).map(([key]) => key));
    const left = model.light.filter(({ key }) => !inModes.has(key));
    expect(new Set(left.map(({ type }) => type))).toEqual(
      new Set(['typography', 'shadow', 'transition', 'cubicBezier']),
    );
    expect(flat(read('styles')).map(([key]) => key)).toEqual(left.map(({ key }) => key));
  });

  it('has the same names in every mode, so that they become modes of one collection', () => {
    const [first, ...others] = designModes.map(({ id }) => flat(read(id)).map(([key]) => key));
    for (const names of others) expect(names).toEqual(first);
  });

  it('is read by Terrazzo, styles and variables together', async () => {
    const filename = new URL('file:///figma/sombre.tokens.json');
    const config = defineConfig({ tokens: ['sombre.tokens.json'] }, { cwd: new URL('file:///figma/') });
    const src = mergeGroups(read('sombre'), read('styles'));
    const { tokens } = await parse([{ filename, src: JSON.stringify(src) }], { config });
    expect(tokens['color.surface']?.$value).toMatchObject({ hex: '#152027' });
    expect(tokens['typography.body']?.$value).toMatchObject({ fontSize: { value: 16, unit: 'px' } });
    expect(tokens['shadow.medium']?.$value).toHaveLength(2);
  });
});

describe('the file for Penpot and Tokens Studio, read by Tokens Studio’s own transforms', async () => {
  register(StyleDictionary);
  const { $themes, $metadata, ...sets } = JSON.parse(format('penpot.tokens.json'));
  const permutations = permutateThemes($themes);
  const resolve = async (names: readonly string[]) => {
    const tokens = names.map((name) => sets[name]).reduce(deepMerge, {});
    const dictionary = new StyleDictionary({
      tokens,
      log: { verbosity: 'silent', warnings: 'disabled', errors: { brokenReferences: 'throw' } },
      preprocessors: ['tokens-studio'],
      expand: { typesMap: expandTypesMap },
      platforms: { css: { transformGroup: 'tokens-studio', transforms: ['name/kebab'] } },
    });
    const { allTokens } = await dictionary.getPlatformTokens('css');
    return new Map(allTokens.map((token) => [token.path.join('.'), token]));
  };

  it('crosses its two axes', () => {
    expect(Object.keys(permutations)).toEqual(
      ['Clair', 'Sombre'].flatMap((theme) =>
        ['Ordinaire', 'Renforcé', 'Imposé'].map((contrast) => `${theme}-${contrast}`),
      ),
    );
    expect($metadata.tokenSetOrder).toEqual(Object.keys(sets));
  });

  it.each([
    ['Clair-Ordinaire', 'palette.orange.600'],
    ['Sombre-Ordinaire', 'palette.orange.400'],
    ['Clair-Renforcé', 'palette.orange.800'],
    ['Sombre-Renforcé', 'palette.orange.300'],
  ])('%s has every token, and no object', async (name, link) => {
    const tokens = await resolve(permutations[name] ?? []);
    const parts = [...tokens.keys()];
    expect(
      model.light.filter(({ key }) => !parts.some((part) => part === key || part.startsWith(`${key}.`))),
    ).toEqual([]);
    const shown = [...tokens.values()].map(({ $value }) => String($value));
    expect(shown.filter((value) => /\[object|undefined|NaN|\{/.test(value))).toEqual([]);
    expect(tokens.get('color.link')?.$value).toBe((byKey.get(link)?.value as Colour | undefined)?.hex);
    expect(tokens.get('font.size.md')?.$value).toBe('16px');
  });

  it('writes texts only, where Tokens Studio shows a value as it stands', () => {
    const composites = ['typography', 'boxShadow'];
    const objects = Object.values(sets as Record<string, object>)
      .flatMap((set) => flat(set))
      .filter(([, { $type = '', $value }]) => !composites.includes($type) && typeof $value !== 'string');
    expect(objects).toEqual([]);
  });
});

function deepMerge(left: Record<string, unknown>, right: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...left };
  for (const [key, node] of Object.entries(right)) {
    const present = merged[key];
    const both = [present, node].every(
      (one) => typeof one === 'object' && one !== null && !('$value' in one),
    );
    merged[key] = both
      ? deepMerge(present as Record<string, unknown>, node as Record<string, unknown>)
      : node;
  }
  return merged;
}
