import * as fs from 'node:fs/promises';

/** The few calls of `node:fs/promises` that a run needs; a test gives its own, which fail. */
export type Disk = Pick<
  typeof fs,
  'mkdir' | 'stat' | 'lstat' | 'open' | 'rename' | 'rm' | 'rmdir' | 'readdir' | 'readFile'
>;

/** The real one. */
export const nodeDisk: Disk = fs;
