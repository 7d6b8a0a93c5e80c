import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'coodyssee-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A person's folder, two folders down inside a base, so that an escape would show. */
export function cage(): { readonly base: string; readonly cwd: string } {
  const base = temporaryFolder();
  const cwd = join(base, 'home', 'person');
  mkdirSync(cwd, { recursive: true });
  return { base, cwd };
}

/** Every file and empty folder under it, sorted, hidden ones too. */
export function tree(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const inside = entry.isDirectory() ? tree(join(folder, entry.name)) : [];
      return inside.length > 0 ? inside.map((path) => `${entry.name}/${path}`) : [entry.name];
    })
    .sort();
}
