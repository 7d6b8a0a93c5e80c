import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { expect, it } from 'vitest';
import { projectFiles, read, root } from './sources.ts';

/** Where a person's or a machine's own folders start. */
const machineFolder = /(?<![\w.~/:@-])\/(?:home|Users|root|work|workspaces?|mnt|srv|builds)\/[\w.-]+/g;

const registry = execFileSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8' }).trim();
const host = URL.canParse(registry) ? new URL(registry).host : '';
const publicHost = 'registry.npmjs.org';

/** What must not be in a committed file: this machine's folders, any machine's, and a private registry. */
function leaks(text: string, own: readonly string[]): readonly string[] {
  return [...own.filter((word) => text.includes(word)), ...(text.match(machineFolder) ?? [])];
}

const own = [root.replace(/\/$/, ''), homedir(), host === publicHost ? '' : host].filter(
  (word) => word.length > 5,
);
const binary = /\.(?:png|pdf|ico|ttf|otf|woff2?|zip|gz)$/;

it('no committed file tells where it was made', () => {
  const files = projectFiles().filter((path) => !binary.test(path));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) => leaks(read(path), own).map((leak) => `${path}: ${leak}`));
  expect(found).toEqual([]);
});

it('would see a leak', () => {
  const folder = ['', 'home', 'someone', 'project'].join('/');
  expect(leaks(`import '${folder}/a.ts';`, [])).toEqual([['', 'home', 'someone'].join('/')]);
  expect(leaks('"resolved": "http://npm.intra:4873/a.tgz"', ['npm.intra:4873'])).toEqual(['npm.intra:4873']);
  expect(leaks('see https://example.org/home/page and ./work/notes', [])).toEqual([]);
});
