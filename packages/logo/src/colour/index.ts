export { type ColourUse, contrast, meets, minimumContrast } from './contrast.ts';
export { type MemberInk, memberInk } from './member-ink.ts';
export { parseColour } from './parse-colour.ts';
export { toCmyk } from './to-cmyk.ts';
export { toScreen } from './to-screen.ts';
