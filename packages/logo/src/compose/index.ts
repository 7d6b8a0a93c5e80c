/** The low floor: words and forms → a drawing and its inks, for whoever asks for neither pictures nor other scenes. */

export { frame } from '../scene/frame.ts';
export { badgeAtWidth, logoAtWidth } from './at-width.ts';
export { type Badge, composeBadge } from './badge.ts';
export type { Fit } from './badge-text.ts';
export { besideAtWidth } from './beside-at-width.ts';
export type { Drawing, Rendering, Width } from './drawing.ts';
export { inkSchemes } from './ink-schemes.ts';
export { type InkResult, inkTable } from './inks.ts';
export type { At } from './legibility.ts';
export { composeLogo } from './logo.ts';
export { needsPlate } from './own-logo-inks.ts';
export { badgeTexts, type Member, prepareMember } from './prepare.ts';
export { endorsementText } from './wording.ts';
