import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { createArtist } from '../../packages/kit/src/cli/drawing-artist.ts';
import { readCsv } from './read-csv.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const quick = ['--layout', 'bandeau', '--format', 'svg', '--quiet'];
const fixture = (name: string) =>
  readCsv(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

/** Everything lies two folders down, so that an escape would show. */
function cage() {
  const base = temporaryFolder();
  const cwd = join(base, 'home', 'person');
  mkdirSync(cwd, { recursive: true });
  return { base, cwd };
}

const badgePath = /^home\/person\/badges\/([a-z0-9-]+)\/\1_badge-bandeau_couleur\.svg$/;

describe('no name leaves the folder', () => {
  it('whatever the name', async () => {
    const { base, cwd } = cage();
    const nasty = fc.constantFrom('../', '..\\', '/', 'C:', '\u0000', '%2e%2e', 'CON', '.', '-', '\u202e');
    const piece = fc.oneof(
      nasty,
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme' }),
    );
    const names = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const ran = await runCli(['badge', ...quick, '--', name], { cwd });
        expect(ran).toEqual({ code: 0, out: '', err: '' });
        expect(tree(base).filter((path) => !badgePath.test(path))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('every row of the fixtures, drawn for real', () => {
  const rows = [...fixture('hostile.csv'), ...fixture('members.csv')];

  it.each(rows)('$name $accent_color', async ({ name = '', trade = '', accent_color: colour = '' }) => {
    const { base, cwd } = cage();
    const options = [...(trade ? [`--trade=${trade}`] : []), ...(colour ? [`--colour=${colour}`] : [])];
    const ran = await runCli(['badge', ...quick, ...options, '--', name], { cwd, artist: createArtist() });
    expect([0, 1], ran.err).toContain(ran.code);
    expect(ran.err.split('\n')).toHaveLength(ran.code === 0 ? 1 : 4);
    const written = tree(base).filter((path) => path.endsWith('.svg'));
    expect(written).toHaveLength(ran.code === 0 ? 1 : 0);
    expect(tree(base).filter((path) => !badgePath.test(path))).toEqual(ran.code === 0 ? [] : ['home/person']);
    for (const path of written)
      expect(elements(readFileSync(join(base, path), 'utf8'))).toEqual(['svg', 'title']);
  });

  it('leaves no trace of a shell’s substitution', () => {
    expect(existsSync('/tmp/pwned')).toBe(false);
    expect(statSync('/etc/passwd').isFile()).toBe(true);
  });
});

/** The names of a well-formed file's elements that are not drawing, each once. */
function elements(svg: string): readonly string[] {
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.add(name));
  parser.write(svg).close();
  return [...names].filter((name) => !['path', 'g', 'desc'].includes(name)).sort();
}
