/** The press behind the scripts that need one: Fogra's characterisation of coated offset, fitted by Argyll. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Measurements, from Debian's `icc-profiles-free`. */
export const characterisation = '/usr/share/color/icc/FOGRA39L.ti3';

/**
 * Fits a profile (`press.icc` in a folder that is removed afterwards), makes a module from it and writes it whole.
 * Says in one line which Debian packages are missing.
 * @param target path of the module, from this folder
 */
export function writeFromPress(
  target: string,
  options: readonly string[],
  makeModule: (folder: string) => string,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  const file = fileURLToPath(new URL(target, import.meta.url));
  try {
    copyFileSync(characterisation, join(folder, 'press.ti3'));
    execFileSync('colprof', ['-qm', '-l280', '-kr', ...options, join(folder, 'press')], { stdio: 'ignore' });
    writeFileSync(`${file}.new`, makeModule(folder));
    renameSync(`${file}.new`, file);
    console.log(`Written: ${file}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`${error}\nOn Debian: apt-get install argyll icc-profiles-free`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
