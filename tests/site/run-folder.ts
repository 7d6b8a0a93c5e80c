import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that lives as long as the run: what several test files share is built into it once. */
    readonly runFolder: string;
  }
}

let folder: string;

export function setup({ provide }: TestProject): void {
  folder = mkdtempSync(join(tmpdir(), 'coodyssee-run-'));
  provide('runFolder', folder);
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
