import { IdentityError } from '@coodyssee/logo';
import type { Artist } from '../../packages/cli/src/draw/artist.ts';
import { runCommandLine } from '../../packages/cli/src/run.ts';
import type { Surroundings } from '../../packages/cli/src/surroundings.ts';
import { nodeDisk } from '../../packages/kit/src/disk/disk.ts';

/** Draws nothing: each file says what was ordered, so that a test can read it. */
const fakeArtist: Artist = async (order) => ({
  notices: [{ code: 'seen', message: 'Vu par l’artiste.' }],
  fit: { nom: 'une ligne' },
  render: async (output) => new TextEncoder().encode(JSON.stringify({ ...order, ...output })),
});

/** Refuses as the drawing packages do. */
export const refusingArtist: Artist = async () => {
  const refusal = { what: 'Ce nom est trop long.', why: 'Il a 90 lettres.', fix: 'Raccourcissez-le.' };
  throw new IdentityError('does-not-fit', refusal, { letters: 90 });
};

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in a folder with a fake artist and the real disk, unless told otherwise. */
export async function runCli(
  args: readonly string[],
  around: Partial<Surroundings> & { cwd: string },
): Promise<Ran> {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    version: '1.2.3',
    artist: fakeArtist,
    disk: nodeDisk,
    watched: false,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    ...around,
  });
  return { code, ...said };
}
