import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { type Ended, type RunOptions, runProgram } from './run-program.ts';

/** A small checkout with the real scripts and an npm that only pretends. */
export interface Checkout {
  readonly folder: string;
  /** What npm was asked to do so far, one word each: `ci`, `run`. */
  npmCalls(): readonly string[];
  /** Lets an npm that waits go on. */
  goOn(): void;
  /** The person's environment, where npm is the one that pretends, with `extra` on top. */
  environment(extra: NodeJS.ProcessEnv): NodeJS.ProcessEnv;
  /** Runs `scripts/run.mjs` on a file of the checkout. */
  run(
    args: readonly string[],
    options?: Partial<RunOptions> & { readonly npm?: 'fails' | 'waits'; readonly extra?: NodeJS.ProcessEnv },
  ): Promise<Ended>;
}

/** Does what npm leaves behind; the inner lock comes last, as with npm itself. */
const npm = `#!${process.execPath}
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
const [command] = process.argv.slice(2);
appendFileSync('npm-calls', command + '\\n');
if (command === 'ci') {
  rmSync('node_modules', { recursive: true, force: true });
  mkdirSync('node_modules/tool', { recursive: true });
  if (process.env.FAKE_NPM === 'fails') {
    console.error('npm error code E404');
    console.error('npm error 404 tool is not in this registry');
    process.exit(1);
  }
  // until the test has seen what it wants to see, and lets it go on
  const pass = () => new Promise((resolve) => setTimeout(resolve, 20));
  while (process.env.FAKE_NPM === 'waits' && !existsSync('go-on')) await pass();
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const here = Object.entries(packages).filter(([, { optional }]) => !optional);
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(here) }));
}
if (command === 'run') {
  mkdirSync('tokens/dist', { recursive: true });
  cpSync('tokens/src.json', 'tokens/dist/tokens.js');
}
`;

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

const lock = (version: string) => ({
  packages: {
    '': {},
    tokens: {},
    'node_modules/tool': { version },
    'node_modules/tool-for-another-system': { version, optional: true },
  },
});

/** Writes the lock that asks for one version of the only tool. */
export function writeLock(folder: string, version: string): void {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock(version)));
}

/** A fresh checkout, gone when the test ends. */
export function createCheckout(): Checkout {
  const folder = temporaryFolder();
  cpSync(scripts, join(folder, 'scripts'), { recursive: true, filter: (path) => !path.includes('.lock') });
  mkdirSync(join(folder, 'tokens'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tokens/src.json'), '{}');
  writeLock(folder, '1.0.0');
  writeFileSync(join(folder, 'bin/npm'), npm);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  const calls = join(folder, 'npm-calls');
  const environment = (extra: NodeJS.ProcessEnv) => ({
    ...process.env,
    PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
    ...extra,
  });
  return {
    folder,
    npmCalls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    goOn: () => writeFileSync(join(folder, 'go-on'), ''),
    environment,
    run: (args, { npm: mood = 'works', extra = {}, ...options } = {}) => {
      const env = environment({ FAKE_NPM: mood, INIT_CWD: folder, ...extra });
      const program = ['scripts/run.mjs', ...args];
      return runProgram(process.execPath, program, { cwd: folder, env, ...options });
    },
  };
}
