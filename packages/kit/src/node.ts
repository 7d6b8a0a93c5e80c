/** What needs a file system: the command line, and writing files whole. */
export { exitCodes } from './cli/exit-codes.ts';
export { main } from './cli/main.ts';
export { runCommandLine } from './cli/run.ts';
export type { Surroundings } from './cli/surroundings.ts';
export { type Disk, nodeDisk } from './disk/disk.ts';
export { FileError, type FileErrorCode } from './disk/file-error.ts';
export type { WholeFile } from './disk/stage.ts';
export { type WriteOptions, type WrittenFile, writeFiles } from './disk/write-files.ts';
