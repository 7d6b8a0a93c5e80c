/** What every output reads: filled shapes with their roles, inks, and pages in millimetres. */
export { pictureUrl } from '../export/base64.ts';
export type { OwnLogo } from '../own-logo/own-logo.ts';
export { type FrameOptions, frame } from './frame.ts';
export { type Cmyk, type Ink, type InkTable, inkOf } from './ink.ts';
export { type Placement, placeScene } from './place-scene.ts';
export { sceneDecimals } from './precision.ts';
export type { OwnFacts, Picture, Role, Scene, Shape } from './scene.ts';
export type { Mark, Piece, Sheet, Tag } from './sheet.ts';
