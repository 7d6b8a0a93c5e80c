/** `npm run build`: the packages as they are published, dist/ in each. The tokens are built already. */
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { root } from './npm.mjs';
import { announce, endOnStop, runQuietly } from './progress.mjs';

const tsdown = join(root, 'node_modules/tsdown/dist/run.mjs');

const build = async () => {
  for (const name of ['logo', 'preflight', 'kit', 'documents', 'cli', 'react', 'elements']) {
    await announce(`Construction de @coodyssee/${name}…`, () =>
      runQuietly(process.execPath, [tsdown], { cwd: join(root, 'packages', name) }),
    );
  }
};

await endOnStop(() => alone(build));
