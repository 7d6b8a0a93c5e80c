import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const router = fileURLToPath(new URL('../../site/router.php', import.meta.url));

/** A port that nobody has, or this one. */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });

/** Serves the site on this machine alone. PHP's workers outlive their master: the whole group is ended. */
export async function startServer(
  folder: string,
  port: number,
): Promise<{ readonly stop: () => Promise<void> }> {
  const log = openSync(join(folder, 'server.log'), 'a');
  const site = join(folder, 'site');
  const child = spawn(
    'php',
    ['-d', 'memory_limit=256M', '-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site, router],
    {
      stdio: ['ignore', log, log],
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', COODYSSEE_SITE: site },
    },
  );
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/wp-login.php`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`PHP ended: see ${join(folder, 'server.log')}`);
    await wait(100);
  }
  const stop = async () => {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
    await wait(100);
  };
  return { stop };
}
