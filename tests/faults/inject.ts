/**
 * Read by Node before a program of ours, in each of its processes: lets one call to the disk go wrong. Counted, so
 * that the same call goes wrong on a fast machine and on a loaded one.
 */
import { writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Which call, and what happens instead. */
export interface Fault {
  readonly call: 'open' | 'rename' | 'rm' | 'readFile' | 'mkdir';
  /** Only calls whose path this regular expression finds are counted. */
  readonly on: string;
  /** From this one on, in each process; default: the first. */
  readonly nth?: number;
  /**
   * `kill`: as `kill -9` of the whole command; `die`: of this process alone; else what the system answers: while
   * the file is written, after a part of it has gone through.
   */
  readonly does: 'kill' | 'die' | 'ENOSPC';
  /** A file that does not exist yet: the fault happens once, and is noted there. */
  readonly once?: string;
}

type Call = (path: string, ...rest: unknown[]) => Promise<unknown>;

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

function happens(note: string | undefined): boolean {
  if (note === undefined) return true;
  try {
    writeFileSync(note, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function goWrong(does: Fault['does'], real: () => Promise<unknown>): Promise<unknown> {
  // 0 is everybody of this program: it was started as the head of a group
  if (does !== 'ENOSPC') process.kill(does === 'kill' ? 0 : process.pid, 'SIGKILL');
  const handle = (await real()) as fs.FileHandle;
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes) => {
    await write((bytes as Uint8Array).subarray(0, 2));
    throw systemError(does);
  };
  return handle;
}

function inject({ call, on, nth = 1, does, once }: Fault): void {
  const calls = fs as unknown as Record<string, Call>;
  const real = calls[call] as Call;
  const counted = new RegExp(on);
  let count = 0;
  calls[call] = (path, ...rest) => {
    const go = () => real(path, ...rest);
    if (!counted.test(path)) return go();
    count += 1;
    return count >= nth && happens(once) ? goWrong(does, go) : go();
  };
  syncBuiltinESMExports();
}

if (process.env.FAULT) inject(JSON.parse(process.env.FAULT) as Fault);
