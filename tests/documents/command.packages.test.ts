import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder, tree } from '../cli/temporary-folder.ts';
import { runProgram } from '../package/run-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = ['--conditions=@coodyssee/source', join(root, 'packages/cli/bin/coodyssee.js')];
const other = ['--brand', join(root, 'tests/fixtures/brand-sonnaille/brand.ts')];

it.each(['documents', 'presse'])(
  '%s is refused for another brand, and nothing is written',
  async (command) => {
    const cwd = temporaryFolder();
    const { code, err } = await runProgram(process.execPath, [...program, command, ...other], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('Sonnaille');
    expect(tree(cwd)).toEqual([]);
  },
);
