import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../package/run-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'packages/cli/bin/coodyssee.js');

/** Writes down every module that the program loads, whatever it ends with. */
const spy = `
  import { writeFileSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
  process.on('exit', () => writeFileSync(process.env.LOADED, loaded.join('\\n')));
`;

async function loadedBy(...args: readonly string[]) {
  const cwd = temporaryFolder();
  const list = join(cwd, 'loaded.txt');
  const hooks = ['--import', `data:text/javascript,${encodeURIComponent(spy)}`];
  const env = { ...process.env, LOADED: list, TMPDIR: cwd };
  const words = ['--conditions=@coodyssee/source', ...hooks, bin, ...args];
  const ended = await runProgram(process.execPath, words, { cwd, env });
  const modules = readFileSync(list, 'utf8').split('\n');
  expect(modules.length).toBeGreaterThan(20);
  return { ...ended, cwd, modules };
}

/** What draws, writes a format or reads a table: nothing of it is needed to be told a word. */
const heavy = /\/(?:svgo|culori|fflate|harfbuzz|papaparse|workerpool|read-excel-file|@cantoo|@resvg)\//;
/** The brand says what there is to choose from; nothing that composes, inks or writes is needed to tell it. */
const drawing =
  /packages\/logo\/src\/(?:index|lockup\/(?:door|inks|group)|colour|export|own-logo|type\/(?:fonts|shape))|\/supports\/(?!labels\/label-(?:formats|words))|\/cli\/src\/draw\//;

describe('what a command loads', () => {
  it.each([
    [['--version'], 0],
    [['aide'], 0],
    [['aide', 'badge'], 0],
    [['kits', '--help'], 0],
    [['badge', 'x', '--lyout', 'sceau'], 2],
    [['bagde', 'x'], 2],
  ] as const)('%j is told without any drawing code', async (args, code) => {
    const ended = await loadedBy(...args);
    expect(ended.code).toBe(code);
    expect(ended.modules.filter((url) => heavy.test(url) || drawing.test(url))).toEqual([]);
  });

  it('a badge in SVG loads no other format, and no font engine for a Western name', async () => {
    const { code, modules } = await loadedBy('badge', 'Atelier Ubac', '--layout', 'sceau', '--format', 'svg');
    expect(code).toBe(0);
    expect(modules.some((url) => url.includes('/svgo/'))).toBe(true);
    const others = /\/(?:harfbuzz|papaparse|workerpool|read-excel-file|@cantoo|@resvg)\//;
    expect(modules.filter((url) => others.test(url))).toEqual([]);
    const foreign = await loadedBy('badge', '墨山', '--layout', 'bandeau', '--format', 'svg');
    expect(foreign.modules.some((url) => url.includes('/type/harfbuzz/'))).toBe(true);
  });

  it('is kept compiled where the system keeps what it may lose, never in the checkout', async () => {
    const { cwd } = await loadedBy('--version');
    expect(existsSync(join(cwd, 'node-compile-cache'))).toBe(true);
    expect(existsSync(join(root, 'node-compile-cache'))).toBe(false);
  });
});
