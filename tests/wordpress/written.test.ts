import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blockJson } from '../../packages/wordpress/src/blocks/definition.ts';
import { blocks } from '../../packages/wordpress/src/blocks/index.ts';
import { changeBlocks } from '../../packages/wordpress/src/build/css-blocks.ts';
import { phpValue } from '../../packages/wordpress/src/build/php-value.ts';
import { blocksSheet, themeSheet } from '../../packages/wordpress/src/build/styles.ts';
import { zip } from '../../packages/wordpress/src/build/zip.ts';

describe('what the build writes', () => {
  it('is PHP whose texts cannot end their quotes', () => {
    expect(phpValue({ a: ["it's", 1, true, null], 'b\\': "\\'" })).toBe(
      "['a'=>['it\\'s',1,true,null],'b\\\\'=>'\\\\\\'']",
    );
  });

  it('is a ZIP in one order and of one date', () => {
    const files = new Map([
      ['b.php', new Uint8Array([98])],
      ['a.php', new Uint8Array([97])],
    ]);
    const [one, other] = [zip('x', files), zip('x', new Map([...files].reverse()))];
    expect(one).toEqual(other);
    expect(Object.entries(unzipSync(one)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['x/a.php', 'a'],
      ['x/b.php', 'b'],
    ]);
  });

  it('is a sheet without layers, and without a night that is another theme’s to have', () => {
    expect(blocksSheet()).not.toMatch(/@layer|prefers-color-scheme/);
    expect(blocksSheet()).toContain('.coodyssee-directory');
    expect(themeSheet()).not.toContain('@layer');
    expect(themeSheet()).toMatch(/prefers-color-scheme:\s*dark/);
    expect(themeSheet()).toContain('.is-style-coodyssee-ink');
  });

  it('changes outermost blocks and no brace in a text', () => {
    const sheet = '@layer a{b{content:"}"}}c{d:e}@layer f{g{h:i}}';
    expect(changeBlocks(sheet, /@layer [^{]+\{/, (inside) => inside)).toBe('b{content:"}"}c{d:e}g{h:i}');
    expect(() => changeBlocks('@layer a{b{', /@layer [^{]+\{/, (inside) => inside)).toThrow('not closed');
  });

  it('is a block.json with an attribute for every field, each once', () => {
    expect(blocks.length).toBeGreaterThan(8);
    for (const block of blocks) {
      const { attributes } = blockJson(block) as { attributes: object };
      const wanted = [
        ...block.fields.map(({ attribute }) => attribute),
        ...Object.keys(block.attributes ?? {}),
      ];
      expect(Object.keys(attributes)).toEqual(wanted);
      expect(new Set(wanted).size).toBe(wanted.length);
    }
  });
});
