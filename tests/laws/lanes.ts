import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { isThere, read } from './sources.ts';

/** The lane of a test file, by its name: `pdf.readers.test.ts` asks other programs. */
export const laneOf = (path: string): string =>
  /\.(long|readers|packages|browser|wordpress)\.test\.tsx?$/.exec(path)?.[1] ?? 'fast';

/** What takes a test out of the fast lane, and the lanes where it may stand. */
export const costs = [
  {
    what: 'a browser',
    by: /^playwright$|^tests\/browser\/three-browsers\.ts$/,
    lanes: ['browser', 'packages', 'wordpress'],
  },
  { what: 'a reader', by: /^tests\/(?:export\/readers|type\/hb-shape)\.ts$/, lanes: ['readers', 'browser'] },
  { what: 'a build', by: /^vite$/, lanes: ['packages', 'browser'] },
  { what: 'a site', by: /\/wordpress\/src\/(?:build\/build|site\/start-site)\.ts$/, lanes: ['wordpress'] },
  { what: 'a process', by: /^node:child_process$/, lanes: ['readers', 'packages', 'browser'] },
] as const;

/** The laws ask git for the project's files: a process that nobody waits for. */
const isLaw = (path: string): boolean => path.startsWith('tests/laws/');

/** What a test reaches by its own imports and those of the tests' modules; the packages' insides are not its lane's. */
export function reached(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path) || isLaw(path) || !isThere(path)) return seen;
  seen.add(path);
  for (const name of importsOf(read(path))) {
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
    if (target.startsWith('tests/')) reached(target, seen);
    else seen.add(target);
  }
  return seen;
}

/** What a test does that its lane does not. */
export function strays(lane: string, names: Iterable<string>): readonly string[] {
  const all = [...names];
  return costs
    .filter(({ by, lanes }) => all.some((name) => by.test(name)) && !lanes.some((one) => one === lane))
    .map(({ what }) => what);
}
