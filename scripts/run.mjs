/**
 * `node scripts/run.mjs [--here] <file> [arguments]`: prepares the checkout, then runs a file of the
 * project with its own Node, straight from TypeScript. Works on a fresh clone with Node 20 and npm.
 * `--here` keeps the person's own folder, so that relative paths mean what they say.
 * COODYSSEE_COMMAND tells the program how it was called, so that its advice can be typed.
 */
import { join } from 'node:path';
import { nodeFirst, root } from './npm.mjs';
import { endOnStop, share } from './progress.mjs';
import { prepare, projectNode } from './setup.mjs';

const words = process.argv.slice(2);
const here = words[0] === '--here';
const [file, ...args] = here ? words.slice(1) : words;
const flags = ['--conditions=@coodyssee/source', '--disable-warning=ExperimentalWarning'];

/** npm names the script it runs; without one, the program was not called through npm. */
const script = process.env.npm_lifecycle_event;
const called = ['badge', 'logo', 'kits'].includes(script)
  ? { COODYSSEE_COMMAND: `npm run ${script} --` }
  : {};

await endOnStop(async () => {
  await prepare();
  const cwd = here ? (process.env.INIT_CWD ?? process.cwd()) : root;
  const node = projectNode();
  const env = { ...nodeFirst(node), ...called };
  const { code, signal } = await share(node, [...flags, join(root, file), ...args], { cwd, env });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = code;
});
