/** Reading print files back, as a printer would look at them; works in a browser too. */
export { inspectPdf } from './inspect-pdf.ts';
export { mostBytes } from './pdf/open-pdf.ts';
export { PreflightError, type PreflightErrorCode } from './preflight-error.ts';
export { printerNote } from './printer-note.ts';
export { type FaultCode, type Problem, usualWishes, type Wanted } from './problem.ts';
export { findProblems } from './problems.ts';
export type { PageCoverage, PrintReport, SizeMm, Space } from './report.ts';
export { type LineId, reportLines } from './report-lines.ts';
export type { UnreadReason } from './traits.ts';
