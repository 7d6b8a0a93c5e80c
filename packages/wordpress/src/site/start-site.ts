import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { names } from '../build/build.ts';
import { startDatabase } from './database.ts';
import { fetchWordPress, type Suite } from './debian.ts';
import { run } from './run.ts';
import { freePort, startServer } from './server.ts';
import { unpackSite } from './unpack.ts';

const ours = (name: string): string => fileURLToPath(new URL(`../../site/${name}`, import.meta.url));

export interface SiteOptions {
  /** Where everything lies: packages, site, database. Kept from one start to the next. */
  readonly folder: string;
  readonly suite: Suite;
  /** Folder that `buildWordPress` wrote. */
  readonly built: string;
  /** Default: any free one. */
  readonly port?: number;
}

/** A WordPress with the plugin and the theme, in French, on this machine alone. */
export interface Site {
  readonly url: string;
  /** As WordPress tells it: `7.1.4`. */
  readonly version: string;
  /** Runs a file inside WordPress; what it prints comes back. */
  readonly php: (file: string, ...words: readonly string[]) => Promise<string>;
  /** Fills the site with members, given as a file of `readMembers` rows, and with the pages of the theme's patterns. */
  readonly demo: (rows: string) => Promise<string>;
  readonly query: (sql: string) => Promise<string>;
  /** What PHP complained of since the last call. */
  readonly complaints: () => string;
  readonly stop: () => Promise<void>;
}

/** Who may log in on a site of this kind. */
export const people = { admin: 'admin', contributor: 'contributor' } as const;
export const password = 'demo';

function configure(site: string, socket: string, log: string): void {
  const config = readFileSync(ours('wp-config.php'), 'utf8');
  writeFileSync(join(site, 'wp-config.php'), config.replace('{{socket}}', socket).replace('{{log}}', log));
  cpSync(ours('quiet.php'), join(site, 'wp-content/mu-plugins/quiet.php'));
}

/** Puts what was built in its place, as an upload of the two ZIPs would. */
function place(site: string, built: string): void {
  for (const [kind, name] of [
    ['plugins', names.plugin],
    ['themes', names.theme],
  ] as const) {
    rmSync(join(site, 'wp-content', kind, name), { recursive: true, force: true });
    cpSync(join(built, name), join(site, 'wp-content', kind, name), { recursive: true });
  }
}

/** Starts a WordPress from nothing, or again on what a former start left. */
export async function startSite({ folder, suite, built, port }: SiteOptions): Promise<Site> {
  const site = await unpackSite(await fetchWordPress(folder, suite), folder);
  const database = await startDatabase(folder);
  try {
    const log = join(folder, 'php-errors.log');
    rmSync(log, { force: true });
    configure(site, database.socket, log);
    place(site, built);
    const chosen = await freePort(port);
    const url = `http://127.0.0.1:${chosen}`;
    const php = (file: string, ...words: readonly string[]) =>
      run('php', ['-d', 'memory_limit=256M', ours('inside.php'), site, url, file, ...words]);
    const version = await php(ours('install.php'), names.plugin, names.theme, password);
    const server = await startServer(folder, chosen);
    const complaints = () => {
      const said = existsSync(log) ? readFileSync(log, 'utf8') : '';
      rmSync(log, { force: true });
      return said;
    };
    const stop = async () => {
      await server.stop();
      await database.stop();
    };
    return {
      url,
      version: version.trim(),
      php,
      demo: (rows) => php(ours('demo.php'), rows),
      query: (sql) => database.query(`use wordpress; ${sql}`),
      complaints,
      stop,
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
