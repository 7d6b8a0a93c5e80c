/** What the scripts tell a person: on the error output, so that `--json` on the output stays clean. */
import { spawn } from 'node:child_process';

const beat = 15_000;
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)}\u00a0s`;

/** One line for a person. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Ends with a plain message and no stack. */
export class Stop extends Error {}

/** Runs the whole of a script: a `Stop` becomes its message and code 1. */
export async function endOnStop(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** Says what starts, how long it lasts while it lasts, and that it is done. */
export async function announce(title, work) {
  const start = performance.now();
  say(`→ ${title}`);
  const clock = setInterval(() => say(`  … ${seconds(start)}`), beat);
  try {
    const result = await work();
    say(`  fait en ${seconds(start)}`);
    return result;
  } finally {
    clearInterval(clock);
  }
}

/** Starts a program that shares the terminal; gives its exit code, or the signal that ended it. */
export function share(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const pass = (signal) => {
      // Ctrl + C in a terminal already reaches the child by itself
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve({ code: code ?? 1, signal });
    });
  });
}

/** Runs a program in silence; all it said comes with the error when it fails. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const said = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const end = () => child.kill('SIGTERM');
    process.once('exit', end);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => reject(new Stop(`${command}\u00a0: ${error.message}`)));
    child.on('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else reject(new Stop(`${Buffer.concat(said)}\n${command} ${args.join(' ')} a échoué (code ${code}).`));
    });
  });
}
