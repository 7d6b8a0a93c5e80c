import { expect, it, vi } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { composeBadge, inkTable } from '../low-floor.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('@coodyssee/logo/compose', async (load) => {
  const logo = await load<typeof import('@coodyssee/logo/compose')>();
  return { ...logo, composeBadge: vi.fn(logo.composeBadge), inkTable: vi.fn(logo.inkTable) };
});

it.each([
  // three forms, four ink sets each
  [[], 3, 12],
  // solids and lines are two drawings
  [['--format', 'svg', '--ink', 'couleur,noir,trait'], 6, 9],
  [['--format', 'svg', '--layout', 'sceau', '--ink', 'couleur,noir,blanc-sur-orange'], 1, 3],
] as const)('%j composes each form once, and inks it once a set', async (more, composed, inked) => {
  vi.clearAllMocks();
  const args = ['badge', 'Atelier Ubac', ...more];
  const { code } = await runCli(args, { cwd: temporaryFolder(), artist: createArtist() });
  expect(code).toBe(0);
  expect(vi.mocked(composeBadge)).toHaveBeenCalledTimes(composed);
  expect(vi.mocked(inkTable)).toHaveBeenCalledTimes(inked);
});
