#!/usr/bin/env node
// Plain JavaScript for old versions too: it only checks the ground before the real program starts.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const say = (...lines) => console.error(lines.join('\n'));

/** In a checkout, the script that prepares it and runs its sources with its own Node. */
function sourceRunner() {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  const runner = here('../../../scripts/run.mjs');
  const running = process.execArgv.includes('--conditions=@coodyssee/source');
  const isCheckout = existsSync(runner) && existsSync(here('../../../packages/cli/src/index.ts'));
  return isCheckout && !running ? runner : undefined;
}

function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 18);
}

/**
 * `--brand marque.ts`: another brand, chosen before anything that draws one is loaded.
 * @returns false where there is no such file
 */
function chooseBrand(words) {
  const end = words.indexOf('--');
  const at = words.findIndex((word, i) => (end < 0 || i < end) && /^--brand(=|$)/.test(word));
  if (at < 0) return true;
  const [, inline] = words[at].split('=');
  const [, path = inline] = words.splice(at, inline === undefined ? 2 : 1);
  if (!path || !existsSync(path)) {
    say(
      `Le fichier de marque «\u00a0${path ?? ''}\u00a0» n’existe pas.`,
      '  Donnez le chemin d’un module qui exporte «\u00a0brand\u00a0».',
    );
    return false;
  }
  process.env.IDENTITY_BRAND = resolve(path);
  return true;
}

async function runProgram() {
  try {
    // compiled code is kept where the system keeps what it may lose; Node before 22.8 does without
    module.enableCompileCache?.();
    const { main } = await import('@coodyssee/cli');
    await main();
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.exitCode = 70;
    say(
      'Le programme n’est pas complet\u00a0: un de ses fichiers manque.',
      `  ${error.message}`,
      '  Réinstallez-le, puis relancez la même commande.',
    );
  }
}

const runner = sourceRunner();
if (runner) {
  // the checkout's runner reads its orders where a person would have typed them
  process.env.INIT_CWD = process.cwd();
  process.argv.splice(1, 1, runner, '--here', 'packages/cli/bin/coodyssee.js');
  await import(new URL('../../../scripts/run.mjs', import.meta.url).href);
} else if (isTooOld()) {
  process.exitCode = 70;
  say(
    `Il faut Node 22.18 ou plus récent\u202f; cette machine a Node ${process.versions.node}.`,
    '  Installez la version «\u00a0LTS\u00a0» depuis https://nodejs.org, puis relancez la même commande.',
  );
} else if (chooseBrand(process.argv)) await runProgram();
else process.exitCode = 2;
