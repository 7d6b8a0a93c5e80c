/** What `package-lock.json` says of the packages that come with ours. */
import { readFileSync } from 'node:fs';

/** One package of the lock, as far as a bill of materials goes. */
export interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The packages of a lock, by their path. */
export type Lock = Readonly<Record<string, Locked>>;

export const readLock = (): Lock =>
  (
    JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
      packages: Lock;
    }
  ).packages;

/** `node_modules/a/node_modules/@b/c` is called `@b/c`; a package of ours says its name itself. */
export const nameOf = (path: string, { name }: Locked): string =>
  name ?? path.split('node_modules/').at(-1) ?? path;

/** Ours, and all that is installed with them outside a checkout. */
export const shippedPaths = (lock: Lock): readonly string[] =>
  Object.keys(lock).filter((path) => path !== '' && !lock[path]?.dev && !lock[path]?.link);

/** Where Node finds a package from another one's folder; nothing where an optional one is left out. */
function lookUp(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const path = `${folder}/node_modules/${name}`;
    const found = lock[path];
    if (found) return found.link ? found.resolved : path;
    if (!folder.includes('/node_modules/')) break;
  }
  const found = lock[`node_modules/${name}`];
  return found?.link ? found.resolved : found && `node_modules/${name}`;
}

/** The paths of what a package needs, sorted. */
export function needsOf(lock: Lock, path: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = lock[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const found = names.flatMap((name) => lookUp(lock, path, name) ?? []);
  return [...new Set(found.filter((one) => !lock[one]?.dev))].sort();
}
