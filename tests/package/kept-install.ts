import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/**
 * A folder of the system's temporary ones with these packages, installed once for a list of versions and kept: they
 * are never in the project's own lock. Undefined where the registry cannot be reached.
 */
export async function installKept(
  name: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const hash = createHash('sha256').update(JSON.stringify(dependencies)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `coodyssee-${name}-${hash}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  writeFileSync(join(fresh, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, out, err } = await runProgram('npm', ['install', ...flags], { cwd: fresh });
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(err)) return undefined;
  if (code !== 0) throw new Error(`npm install ended with ${code}:\n${out}${err}`);
  renameSync(fresh, folder);
  return folder;
}
