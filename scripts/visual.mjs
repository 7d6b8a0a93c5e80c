/** `npm run visual`: holds the Storybook's pictures to their references; `-- --update` blesses them anew. */
import { join } from 'node:path';
import { root } from './npm.mjs';
import { endOnStop, share } from './progress.mjs';

const update = process.argv.includes('--update');

await endOnStop(async () => {
  // by this process's flags, so that the project's own modules are their sources
  const args = [
    ...process.execArgv,
    join(root, 'scripts/test.mjs'),
    'tests/storybook/pictures',
    '--project',
    'browser',
  ];
  const env = { ...process.env, ...(update && { UPDATE_PICTURES: '1' }) };
  const { code, signal } = await share(process.execPath, args, { cwd: root, env });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = code;
});
