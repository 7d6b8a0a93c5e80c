import { defineConfig, parse } from '@terrazzo/parser';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../build/css-value.ts';
import { modes } from '../build/token.ts';
import { files, model, variables } from './built.ts';

/** Somebody else's parser, reading only what we publish. */
const read = async (name: string) => {
  const folder = new URL('file:///published/');
  const config = defineConfig({ tokens: [name] }, { cwd: folder });
  return parse([{ filename: new URL(name, folder), src: files[name] }], {
    config,
    req: async (url) => String(files[url.pathname.slice('/published/'.length)]),
  });
};

const { resolver } = await read('tokens.resolver.json');
type Context = { theme?: string; contrast?: string };
const at = (context: Context) => resolver.apply(context as never);
/** What a context says of one colour, in the hexadecimal that the source writes beside it. */
const hex = (key: string, context: Context): string | undefined =>
  (at(context)[key]?.$value as { hex?: string } | undefined)?.hex;

describe('the resolver, read by Terrazzo', () => {
  it('offers day and night, and three contrasts', () => {
    expect(resolver.listPermutations?.().length).toBe(6);
    expect(resolver.isValidInput({ theme: 'dark', contrast: 'forced' } as never)).toBe(true);
    expect(resolver.isValidInput({ theme: 'dusk' } as never)).toBe(false);
  });

  it.each(modes)('gives every token the value that the style sheet has, %s', (theme) => {
    const tokens = at({ theme });
    expect(Object.keys(tokens).sort()).toEqual(model[theme].map(({ key }) => key).sort());
    for (const { key, type, value } of model[theme].filter((token) => token.type === 'color'))
      expect([key, type, hex(key, { theme })]).toEqual([key, 'color', (value as Colour).hex]);
  });

  it('keeps what refers to what', () => {
    const chain = (context: Context) => at(context)['color.link']?.aliasChain;
    expect(chain({ theme: 'light' })).toEqual(['palette.orange.600', 'ink.orange-texte']);
    expect(chain({ theme: 'dark' })).toEqual(['palette.orange.400']);
    expect(chain({ contrast: 'more' })).toEqual(['contrast.link', 'palette.orange.800']);
    const authored = variables.filter(
      ({ key, linked }) => key.startsWith('color.') && /^var/.test(linked.dark),
    );
    expect(authored.length).toBeGreaterThan(80);
    expect(authored.filter(({ key }) => !at({ theme: 'dark' })[key]?.aliasOf)).toEqual([]);
  });

  it('crosses contrast with day and night', () => {
    expect(hex('color.link', { theme: 'light', contrast: 'more' })).toBe(hex('palette.orange.800', {}));
    expect(hex('color.link', { theme: 'dark', contrast: 'more' })).toBe(hex('palette.orange.300', {}));
    expect(hex('color.surface', { theme: 'dark', contrast: 'forced' })).toBe('#000000');
    expect(hex('color.surface', { theme: 'light', contrast: 'forced' })).toBe('#ffffff');
  });
});

describe.each(['tokens.dtcg.json', 'tokens.dark.dtcg.json'])('%s', (name) => {
  it('stands alone, with references and print values', async () => {
    const { tokens } = await read(name);
    expect(Object.keys(tokens).length).toBe(model.light.length);
    expect(tokens['color.surface']?.aliasOf).toMatch(/^(?:ink|palette)\./);
    expect(tokens['ink.orange']?.$extensions?.['fr.coodyssee.print']).toEqual({
      cmyk: [0, 75, 100, 0],
      spot: 'Coodyssee Orange',
    });
    expect(JSON.stringify(tokens)).not.toMatch(/fr\.coodyssee\.(?:dark|forced)/);
  });
});
