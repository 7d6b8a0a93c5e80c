/** Words to outlines: French typesetting, and fitting into a room. Faces are loaded by `/fonts`. */
export type { TextField } from './clean.ts';
export { type FitOptions, type FittedText, findFit, fitText } from './fit.ts';
export { typesetFrench } from './french.ts';
export { createLadder, type Rung } from './ladder.ts';
export { measure, outlineLine } from './line.ts';
export { type ParagraphOptions, setParagraph } from './paragraph.ts';
export type { ReadyTypesetter, ShapedLine, Typesetter, Weight } from './shaped.ts';
export type { FittedLine, SetText } from './stack.ts';
