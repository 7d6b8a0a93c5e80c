/** French as it is set: what preflight says, and what the kit says, by the same rules. */
export { count } from './count.ts';
export { fr, setSpaces } from './fr.ts';
export { frenchMm } from './french-mm.ts';
export { frenchSize } from './french-size.ts';
export { findPlaceholder } from './placeholders.ts';
export { jsonText, printable } from './printable.ts';
