/** Reading the cooperative's table; apart from the root, so that a page loads its readers with the first table. */
export type { Column, Field } from './columns.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { readTable, type Table, type TableRow } from './table.ts';
export { TableError, type TableErrorCode } from './table-error.ts';
