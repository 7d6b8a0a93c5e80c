/** Words to outlines: French typesetting, and fitting into a room. Faces are loaded by `/fonts`. */
export { endsWeakly } from './break-points.ts';
export type { TextField } from './clean.ts';
export { type FitOptions, type FittedText, findFit, fitText } from './fit.ts';
export { typesetFrench } from './french.ts';
export { createLadder, type Rung } from './ladder.ts';
export { measure, outlineLine } from './line.ts';
export { type ParagraphOptions, setParagraph } from './paragraph.ts';
export type { ReadyTypesetter, ShapedLine, TextRun, Typesetter, Weight } from './shaped.ts';
export type { FittedLine, SetText } from './stack.ts';
