/** Writing files whole: all of them, or none. */
export { type Disk, nodeDisk } from './disk.ts';
export { FileError, type FileErrorCode } from './file-error.ts';
export type { WholeFile } from './stage.ts';
export { type WriteOptions, type WrittenFile, writeFiles } from './write-files.ts';
