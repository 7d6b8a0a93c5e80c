import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../package/run-program.ts';
import { temporaryFolder, tree } from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const words = ['--conditions=@coodyssee/source', join(root, 'packages/cli/bin/coodyssee.js')];
const own = ['--brand', join(root, 'tests/fixtures/brand-sonnaille/brand.ts')];

const run = (cwd: string, ...args: readonly string[]) =>
  runProgram(process.execPath, [...words, ...args], { cwd });

describe('the command line with another brand', () => {
  it('offers its layouts, inks and statuses', async () => {
    const { out } = await run(temporaryFolder(), 'aide', 'badge', ...own);
    for (const word of ['ticket', 'kraft', 'invitee', 'lin']) expect(out).toContain(word);
    expect(out).not.toContain('neige');
  });

  it('draws them', async () => {
    const cwd = temporaryFolder();
    const args = ['badge', 'Ferme du Clot', '--layout', 'ticket', '--ink', 'kraft', '--format', 'svg'];
    const { code, err } = await run(cwd, ...args, ...own);
    expect(code, err).toBe(0);
    const [file = ''] = tree(cwd);
    expect(file).toMatch(/ferme-du-clot_badge-ticket_kraft\.svg$/);
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('du réseau Grand Alpage');
  });

  it('says so where there is no such file', async () => {
    const { code, err } = await run(temporaryFolder(), 'logo', '--brand', 'nulle-part.ts');
    expect(code).toBe(2);
    expect(err).toContain('nulle-part.ts');
  });
});

it('a kit of another brand has every layout in every set of inks, and never speaks of ours', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'membres.csv'), 'activité;métier\nFerme du Clot;Maraîchère\n');
  const { code, err } = await run(cwd, 'kits', 'membres.csv', ...own);
  expect(code, err).toBe(0);
  const files = tree(cwd);
  for (const layout of ['bandeau', 'sceau', 'compact', 'ticket'])
    for (const inks of ['couleur', 'noir', 'kraft'])
      expect(files).toContain(`kits/ferme-du-clot/1-ecran/badges/ferme-du-clot_badge-${layout}_${inks}.svg`);
  const texts = files.filter((path) => /\.(?:svg|txt|html|json)$/.test(path));
  const said = (path: string) => readFileSync(join(cwd, path), 'utf8');
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((path) => said(path).includes('Coodyssée'))).toEqual([]);
  expect(said('kits/ferme-du-clot/LISEZ-MOI.txt')).toContain('Votre kit Sonnaille');
});
