import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { digestAll } from './digests.ts';

test('same input, same bytes in another process, of another place and language', async () => {
  const script = fileURLToPath(new URL('digests.ts', import.meta.url));
  const other = execFileSync(process.execPath, ['--conditions=@coodyssee/source', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
  });
  expect(JSON.parse(other)).toEqual(await digestAll());
});
