/** Reading the cooperative's table; apart from the root, so that a page loads its readers with the first table. */
export type { Column } from './columns.ts';
export { type Encoding, encodings } from './encodings.ts';
export { type Grid, type ReadOptions, readGrid } from './grid.ts';
export type { Field } from './headings.ts';
export { mostOfFile } from './limits.ts';
export { type NamedRow, nameFiles } from './name-files.ts';
export { readParticipants } from './participants.ts';
export { type Problem, type ProblemCode, problem } from './problem.ts';
export type { ReadRow, TableRow } from './read-record.ts';
export type { Row } from './row.ts';
/** Mending a table in place, and writing it again. */
export { mendRow, openSheet, repairSheet, type Sheet, type SheetRow } from './sheet.ts';
export { readTable, type Table, tableOf } from './table.ts';
export { TableError, type TableErrorCode } from './table-error.ts';
export { writeCsv, writeSheet } from './write-sheet.ts';
