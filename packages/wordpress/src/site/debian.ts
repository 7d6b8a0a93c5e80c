import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** Which WordPress: Debian's newest, and the oldest that the plugin promises. */
export type Suite = 'sid' | 'trixie';

/** WordPress, its languages, a theme to be compared with, and what Debian keeps in packages of their own. */
const wanted = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyfive',
  'libjs-cropper',
  'libjs-jquery',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
] as const;

const usual = 'http://deb.debian.org/debian';

/** The mirror that this machine's own sources name. */
function mirror(): string {
  const files = globSync(['/etc/apt/sources.list', '/etc/apt/sources.list.d/*.{list,sources}']);
  const found = files.map(
    (file) => /https?:\/\/\S+\/debian(?=\/?\s)/.exec(`${readFileSync(file, 'utf8')} `)?.[0],
  );
  return found.find((address) => address !== undefined) ?? usual;
}

/** Settings under which apt keeps all it knows in one folder: the machine's own sources are left alone. */
const settings = (folder: string): string =>
  [
    ['Dir::Etc::sourcelist', join(folder, 'sources.list')],
    ['Dir::Etc::sourceparts', join(folder, 'nothing')],
    ['Dir::Etc::preferencesparts', join(folder, 'nothing')],
    ['Dir::State', folder],
    ['Dir::State::Lists', join(folder, 'lists')],
    ['Dir::State::status', join(folder, 'status')],
    ['Dir::Cache', join(folder, 'cache')],
    ['Acquire::Languages', 'none'],
    ['Acquire::Retries', '3'],
    ['APT::Sandbox::User', 'root'],
  ]
    .map(([name, value]) => `${name} "${value}";`)
    .join('\n');

/**
 * Fetches WordPress from Debian's packages, once.
 *
 * @param folder gets the packages in `debs/`
 */
export async function fetchWordPress(folder: string, suite: Suite): Promise<readonly string[]> {
  const [apt, debs, done] = [join(folder, 'apt'), join(folder, 'debs'), join(folder, 'fetched')];
  if (!existsSync(done)) {
    for (const name of ['lists/partial', 'cache/archives/partial', 'nothing'])
      mkdirSync(join(apt, name), { recursive: true });
    mkdirSync(debs, { recursive: true });
    const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
    writeFileSync(join(apt, 'status'), '');
    writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keys}] ${mirror()} ${suite} main\n`);
    writeFileSync(join(apt, 'apt.conf'), settings(apt));
    const env = { ...process.env, APT_CONFIG: join(apt, 'apt.conf'), LC_ALL: 'C.UTF-8' };
    await run('apt-get', ['-qq', 'update'], { env });
    await run('apt-get', ['-qq', 'download', ...wanted], { cwd: debs, env });
    writeFileSync(done, '');
  }
  return globSync('*.deb', { cwd: debs }).map((name) => join(debs, name));
}
