import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that a red run can be repeated; `SEED=7 npm test`
 * draws others, and `SEED=new` some nobody has seen.
 */
const { SEED: asked = '20210512' } = process.env;
if (asked !== 'new') fc.configureGlobal({ seed: Number(asked) });
