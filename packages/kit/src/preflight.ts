/** Reading print files back on a machine that may have Ghostscript. */
export { measureCoverage } from './preflight/coverage.node.ts';
export {
  findProblems,
  inspectPdf,
  mostBytes,
  PreflightError,
  type PrintReport,
  type Problem,
  reportLines,
} from './preflight/index.ts';
export type { PageCoverage } from './preflight/report.ts';
