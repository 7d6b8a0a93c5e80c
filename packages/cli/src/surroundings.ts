import type { Crew, Programs } from '@coodyssee/kit/batch';
import type { Disk } from '@coodyssee/kit/disk';
import type { PageCoverage } from '@coodyssee/preflight';
import type { Artist } from './draw/artist.ts';

/** What draws the kits of a cooperative. */
interface Batch {
  createCrew(size?: number): Crew;
  readPrograms(): Promise<Programs>;
  /** Digest of the running code and tokens. */
  programDigest(): Promise<string>;
}

/** By the option's name, its values as npm read them: `true` where the value was typed apart and left as a name. */
export type Swallowed = Readonly<Record<string, readonly string[]>>;

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
  /** Draws badges and logos, once the command has been understood. Default: with the logo package. */
  readonly artist?: Artist;
  readonly disk: Disk;
  /** Those who draw whole kits. Default: processes of this machine. */
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
