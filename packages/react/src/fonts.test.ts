import { readdirSync, readFileSync } from 'node:fs';
import { tokens } from '@coodyssee/tokens';
import { describe, expect, it } from 'vitest';

const at = (path: string) => new URL(path, import.meta.url);
const css = readFileSync(at('fonts.css'), 'utf8');
const shipped = readdirSync(at('fonts/')).filter((name) => name.endsWith('.woff2'));
const installed = '../../../node_modules/@fontsource-variable/figtree/';

describe('the fonts', () => {
  it.each(shipped)('%s is the file of the installed package', (name) => {
    const [ours, theirs] = [readFileSync(at(`fonts/${name}`)), readFileSync(at(`${installed}files/${name}`))];
    expect(ours.equals(theirs)).toBe(true);
  });

  it('come with their licence', () => {
    expect(readFileSync(at('fonts/OFL.txt'))).toEqual(readFileSync(at(`${installed}LICENSE`)));
  });

  it('are all named in the sheet, under the names the tokens use', () => {
    const named = [...css.matchAll(/url\("\.\/fonts\/([^"]+)"\)/g)].map(([, name]) => name);
    expect(named.sort()).toEqual(shipped.sort());
    const families = new Set([...css.matchAll(/font-family: "([^"]+)"/g)].map(([, name]) => name));
    const stack = tokens['font.family.sans'].split(/,\s*/).map((name) => name.replaceAll('"', ''));
    expect([...families]).toEqual(stack.slice(0, 2));
  });

  it('have a stand-in as tall as they are, so that nothing moves when they come', () => {
    const faces = [
      ...css.matchAll(/size-adjust: ([\d.]+)%;\s+ascent-override: ([\d.]+)%;\s+descent-override: ([\d.]+)%/g),
    ];
    expect(faces).toHaveLength(2);
    for (const [, adjust, ascent, descent] of faces) {
      // Figtree's own: 0.95 em over the baseline, 0.25 under it
      expect((Number(adjust) * Number(ascent)) / 1e4).toBeCloseTo(0.95, 3);
      expect((Number(adjust) * Number(descent)) / 1e4).toBeCloseTo(0.25, 3);
    }
  });
});
