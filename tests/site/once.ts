import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Outcome {
  readonly said?: string;
  readonly failed?: string;
}

/** True for the first who asks, in whatever process: a folder is made by one only. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes something once for all the test files of a run, which stand in several processes; the others wait
 * for it, and fail as it failed.
 *
 * @param folder a folder of the run; `name.made` in it says that it is done
 * @returns what `make` said
 */
export async function once(folder: string, name: string, make: () => Promise<string>): Promise<string> {
  const made = join(folder, `${name}.made`);
  if (isFirst(join(folder, `${name}.lock`))) {
    const outcome: Outcome = await make().then(
      (said) => ({ said }),
      (error) => ({ failed: String(error) }),
    );
    writeFileSync(`${made}.part`, JSON.stringify(outcome));
    renameSync(`${made}.part`, made);
  }
  while (!existsSync(made)) await wait(100);
  const { said, failed }: Outcome = JSON.parse(readFileSync(made, 'utf8'));
  if (failed !== undefined) throw new Error(failed);
  return said ?? '';
}
