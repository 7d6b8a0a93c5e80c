/** Reading print files back, as a printer would look at them; works in a browser too. */
export { inspectPdf } from './inspect-pdf.ts';
export { mostBytes } from './pdf/open-pdf.ts';
export { PreflightError, type PreflightErrorCode } from './preflight-error.ts';
export { printerNote } from './printer-note.ts';
export type { FaultCode, Problem, Wanted } from './problem.ts';
export { findProblems } from './problems.ts';
export type { PageCoverage, PrintReport } from './report.ts';
export { reportLines } from './report-lines.ts';
