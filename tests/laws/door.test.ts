import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { isTest, modules, read } from './sources.ts';

const ours = modules().filter((path) => !isTest(path));
const engine = 'packages/logo/src/';

/** Comments, and the names of our packages, apart. */
const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/@coodyssee\/[\w/-]+/g, '');

describe('the door', () => {
  /** What draws the symbol itself, a picture that is not inked here. */
  const below = ['scripts/assets.ts', 'scripts/lockups.ts'];

  it('is how everything else comes to a drawing', () => {
    const outside = ours.filter((path) => !path.startsWith(engine));
    expect(outside.length).toBeGreaterThan(500);
    const users = outside.filter((path) => importsOf(read(path)).includes('@coodyssee/logo/compose'));
    expect(users).toEqual(below);
    const entries = /(?:^|\/)logo\/src\/(?:lockup|low-floor)/;
    expect(outside.filter((path) => importsOf(read(path)).some((name) => entries.test(name)))).toEqual([]);
  });
});

describe('the engine', () => {
  /** Written into every file since the first one, and read by no one: the program's own name. */
  const signed = ['export/pdf/metadata.ts', 'export/svg/access.ts'].map((path) => engine + path);

  it('names no brand, but in the brand’s own room', () => {
    const rooms = ours.filter(
      (path) =>
        path.startsWith(engine) && !/\/src\/(?:brand|platform)\//.test(path) && !signed.includes(path),
    );
    expect(rooms.length).toBeGreaterThan(150);
    expect(rooms.filter((path) => /coodyss|cordée|figtree/i.test(code(read(path))))).toEqual([]);
  });
});
