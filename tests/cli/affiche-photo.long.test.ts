import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brand } from '@coodyssee/logo/brand';
import { renderPng } from '@coodyssee/logo/png';
import { rectanglePath } from '@coodyssee/logo/vector';
import { findProblems, inspectPdf } from '@coodyssee/preflight';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const small = fileURLToPath(new URL('../fixtures/photo/left-third-white.jpg', import.meta.url));
const words = ['affiche', 'Atelier Ubac', '--titre', 'Portes ouvertes', '--json'];

/** A picture large enough for A3, of two tones. */
async function largePicture(): Promise<Uint8Array> {
  const marks = [
    { path: rectanglePath(0, 0, 10, 10), rule: 'nonzero', ink: brand.inks.paper },
    { path: rectanglePath(2, 3, 5, 4), rule: 'nonzero', ink: brand.inks.ink },
  ] as const;
  return renderPng.artwork({ width: 10, height: 10, title: '', marks }, { width: 2500 });
}

it('prints a poster with a photograph in the four inks, and says why it does not', async () => {
  const cwd = temporaryFolder();
  await copyFile(small, join(cwd, 'petite.jpg'));
  await writeFile(join(cwd, 'large.png'), await largePicture());
  await writeFile(join(cwd, 'liste.csv'), 'nom\n');
  const run = async (...more: string[]) => {
    const ran = await runCli([...words, ...more], { cwd });
    return JSON.parse(ran.out) as { error?: { code: string }; files?: { path: string }[] };
  };
  const credit = ['--credit', 'Camille Roux'];
  const codes = [];
  for (const more of [
    ['--photo', 'petite.jpg'],
    credit,
    ['--photo', 'petite.jpg', ...credit],
    ['--photo', 'liste.csv', ...credit],
    ['--photo', 'rien.jpg', ...credit],
  ])
    codes.push((await run(...more)).error?.code);
  expect(codes).toEqual(['missing-credit', 'missing-file', 'small-photo', 'bad-photo', 'unreadable-file']);

  const { files = [] } = await run('--photo', 'large.png', ...credit);
  expect(files).toHaveLength(2);
  for (const { path } of files) {
    const report = inspectPdf(path, new Uint8Array(await readFile(path)));
    expect(report.spaces).not.toContain('DeviceRGB');
    // pictures of 200 to 300 points are a remark, no fault
    expect(findProblems(report).filter(({ level }) => level === 'error')).toEqual([]);
  }
});
