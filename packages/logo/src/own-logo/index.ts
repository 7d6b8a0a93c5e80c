/** A member's own logo: SVG or pixels in, outlines or our own pixels out. */
export { type FileKind, fileKind } from './file-kind.ts';
export type {
  EdgeColour,
  OneInk,
  OwnDrawing,
  OwnLogo,
  OwnMark,
  OwnOutline,
  OwnPicture,
  OwnPixels,
  OwnWeight,
  ReadOptions,
} from './own-logo.ts';
export { readOwnLogo } from './read-own-logo.ts';
