import { expect, it, vi } from 'vitest';
import { createArtist } from '../../packages/cli/src/draw/drawing-artist.ts';
import { composeBadge } from '../../packages/logo/src/lockup/badge.ts';
import { inkTable } from '../../packages/logo/src/lockup/inks/inks.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('../../packages/logo/src/lockup/badge.ts', { spy: true });
vi.mock('../../packages/logo/src/lockup/inks/inks.ts', { spy: true });

it.each([
  // three forms, each as a solid and in line, four ink sets each
  ['Atelier Ubac', [], 6, 12],
  // solids and lines are two drawings
  ['Atelier Adret', ['--format', 'svg', '--ink', 'couleur,noir,trait'], 6, 9],
  [
    'Atelier du Col',
    ['--format', 'svg', '--layout', 'sceau', '--ink', 'couleur,noir,blanc-sur-orange'],
    2,
    3,
  ],
] as const)(
  '%s, %j: composes each form once, and inks it once a set',
  async (name, more, composed, inked) => {
    vi.clearAllMocks();
    const args = ['badge', name, ...more];
    const { code } = await runCli(args, { cwd: temporaryFolder(), artist: createArtist() });
    expect(code).toBe(0);
    expect(vi.mocked(composeBadge)).toHaveBeenCalledTimes(composed);
    expect(vi.mocked(inkTable)).toHaveBeenCalledTimes(inked);
  },
);
