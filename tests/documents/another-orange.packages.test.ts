import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { runProgram } from '../package/run-program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = ['--conditions=@coodyssee/source', join(root, 'packages/cli/bin/coodyssee.js')];

/** Coodyssée with an orange of its own: `null` leaves it as it is. */
const moduleOf = (screen: string | null): string => {
  const orange = screen ? `{ ...inks.primary, screen: '${screen}' }` : 'inks.primary';
  return [
    `import { coodyssee } from '${join(root, 'packages/logo/src/brand/index.ts')}';`,
    'const { inks } = coodyssee;',
    `export const brand = { ...coodyssee, inks: { ...inks, primary: ${orange} } };`,
  ].join('\n');
};

async function write(screen: string | null): Promise<Buffer> {
  const cwd = temporaryFolder();
  const file = join(cwd, 'marque.ts');
  writeFileSync(file, moduleOf(screen));
  const { code, err } = await runProgram(process.execPath, [...program, 'documents', '--brand', file], {
    cwd,
  });
  expect(code, err).toBe(0);
  return readFileSync(join(cwd, 'documents/argumentaire-en-une-page.pdf'));
}

it('a document is made of the tokens: another orange makes another file, the same one the same bytes', async () => {
  const [first, again, other] = [await write(null), await write(null), await write('#cc4400')];
  expect(first.equals(again)).toBe(true);
  expect(first.equals(other)).toBe(false);
});
