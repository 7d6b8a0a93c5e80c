import type { PageCoverage } from '@coodyssee/preflight';
import type { Crew } from '../batch/crew.ts';
import type { Disk } from '../disk/disk.ts';
import type { Programs } from '../packing/manifest.ts';
import type { Artist } from './artist.ts';
import type { Swallowed } from './missing-dashes.ts';

/** What draws the kits of a cooperative. */
interface Batch {
  createCrew(size?: number): Crew;
  readPrograms(): Promise<Programs>;
  /** Digest of the running code and tokens. */
  programDigest(): Promise<string>;
}

/** Everything a command touches outside itself; a test gives its own. */
export interface Surroundings {
  /** Relative folders start here. */
  readonly cwd: string;
  /** The package's version. */
  readonly version: string;
  /** One of the commands as it was called, for advice: `npm run badge --`. Default: `npx coodyssee badge`. */
  readonly called?: string;
  /** Options of ours that npm kept for itself, for want of `--` before them, as it read them. */
  readonly swallowed?: Swallowed;
  /** Draws; called only once the command has been understood. */
  readonly artist: Artist;
  readonly disk: Disk;
  /** Those who draw whole kits; without them the command `kits` cannot run. */
  readonly batch?: Batch;
  /** Measures the inks of a print file, where a program on this machine can. */
  readonly measureCoverage?: (path: string) => Promise<readonly PageCoverage[] | undefined>;
  /** Raised when the person stops the command. */
  readonly signal?: AbortSignal;
  /** True where a person watches: progress is shown, and wiped. */
  readonly watched: boolean;
  out(text: string): void;
  err(text: string): void;
}
