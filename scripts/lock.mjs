/** One set-up at a time in a checkout: a folder that its holder keeps touching. */
import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { say } from './progress.mjs';

const folder = fileURLToPath(new URL('.lock', import.meta.url));
const touchEvery = 2_000;
/** A holder that was killed stops touching; then the next run takes over. */
const staleAfter = 20_000;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function take() {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Moved aside first: of two runs that see a dead lock only one can move it. */
function clearStale() {
  try {
    if (Date.now() - statSync(folder).mtimeMs < staleAfter) return;
    const aside = `${folder}-${process.pid}`;
    renameSync(folder, aside);
    rmSync(aside, { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

const release = () => rmSync(folder, { recursive: true, force: true });

function touch() {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // gone: the machine slept and another run took over; both only write whole files
  }
}

/** Runs `work` alone: another run in the same checkout waits for its turn, and says so. */
export async function alone(work) {
  let told = false;
  while (!take()) {
    if (!told) say('→ Une autre commande prépare déjà le projet\u00a0: on l’attend.');
    told = true;
    clearStale();
    await wait(300);
  }
  const clock = setInterval(touch, touchEvery);
  const stop = () => process.exit(130);
  process.on('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  try {
    return await work();
  } finally {
    clearInterval(clock);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
    process.off('exit', release);
    release();
  }
}
