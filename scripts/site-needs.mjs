/** What a WordPress of our own needs, in the tests and for `npm run wordpress`: Debian alone brings it in packages. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endOnStop, Stop } from './progress.mjs';
import { ensureReaders } from './readers.mjs';

/** What Debian's PHP has switched on: `20-mysqli.ini`, for any version of it. */
function extensions() {
  const folders = existsSync('/etc/php') ? readdirSync('/etc/php') : [];
  const parts = folders.map((version) => `/etc/php/${version}/cli/conf.d`);
  return parts.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
}

const extension = (name, ini) => ({
  command: name,
  debian: name,
  isThere: () => extensions().some((file) => file.endsWith(`-${ini}.ini`)),
});

export const siteNeeds = [
  { command: 'php', debian: 'php-cli' },
  extension('php-mysql', 'mysqli'),
  extension('php-mbstring', 'mbstring'),
  extension('php-xml', 'dom'),
  extension('php-gd', 'gd'),
  // not on everybody's path
  { command: 'mariadbd', debian: 'mariadb-server-core', isThere: () => existsSync('/usr/sbin/mariadbd') },
  { command: 'mariadb', debian: 'mariadb-client-core' },
  { command: 'dpkg-deb', debian: 'dpkg' },
];

/** `node scripts/site-needs.mjs`: installs what is missing, or says what to type. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await endOnStop(async () => {
    const advice = await ensureReaders(siteNeeds);
    if (advice) throw new Stop(advice);
  });
}
