/** Builds tokens/dist, again only when its sources have changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFirst, npm, root } from './npm.mjs';
import { announce } from './progress.mjs';

/** Not in dist/, which is published as it is. */
const stamp = join(root, 'node_modules/.tokens-built-from');
const built = join(root, 'tokens/dist/tokens.js');

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (['dist', 'node_modules'].includes(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** The lock too: another version of the builder may write other files. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', ...filesUnder('tokens').sort()]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** True when dist/ is there and was made from the sources as they are now. */
export const tokensAreBuilt = () =>
  existsSync(built) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesHash();

/** @throws Stop with all that the builder said when it fails. */
export async function buildTokens(node) {
  const hash = sourcesHash();
  await announce('Construction des jetons (couleurs, encres, typographie)…', () =>
    npm(['run', '--silent', 'build', '-w', '@coodyssee/tokens'], nodeFirst(node)),
  );
  writeFileSync(stamp, hash);
}
