/** What only a program on this machine can measure. */
export { measureCoverage } from './measure/measure-coverage.ts';
