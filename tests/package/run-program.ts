import { spawn } from 'node:child_process';

/** What a program left behind. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Where and how to run it. */
export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with the process and all its error output so far, each time it says something there. */
  readonly onError?: (child: ReturnType<typeof spawn>, err: string) => unknown;
}

/** Runs a program to its end, whatever its code. */
export function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const { cwd, env = process.env, onError } = options;
  return new Promise((resolve, reject) => {
    const said = { out: '', err: '' };
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
      onError?.(child, said.err);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
}

/** Runs a program that must succeed; its words come with the error when it does not. */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<string> {
  const { code, out, err } = await runProgram(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${out}${err}`);
  return out;
}
