export * from './compat.ts';
export type { Drawing, Rendering, Width } from './lockup/drawing.ts';
export type { At } from './lockup/legibility.ts';
export type { Fit } from './lockup/words/badge-text.ts';
export { frame } from './scene/frame.ts';
