/** The door: a brand and a platform → artworks; and what one reads on the way through it. */

export {
  CodedError,
  IdentityError,
  type Notice,
  type NoticeCode,
  type Refusal,
  type RefusalCode,
} from './errors.ts';
export type { Brand, BrandInks, InkRole, Status } from './lockup/brand.ts';
export type * from './lockup/door/artwork.ts';
export type { LogoRequest } from './lockup/door/draw-logo.ts';
export {
  type DayAndNight,
  type DrawingData,
  type DrawnPath,
  type DrawnPicture,
  drawingData,
} from './lockup/door/drawing-data.ts';
export type { Faces } from './lockup/door/faces.ts';
export type { Inking } from './lockup/door/finish.ts';
export { createIdentity, type Identity } from './lockup/door/identity.ts';
export type {
  Exporters,
  LoadFaces,
  PdfOptions,
  Platform,
  PngSize,
  SvgOptions,
} from './lockup/door/platform.ts';
export type { BadgeRequest } from './lockup/door/try-badge.ts';
export type { Drawing, MinimumWidth, Rendering, Width } from './lockup/drawing.ts';
export { type Entry, findEntry } from './lockup/entry.ts';
export { composeIcon, composeStencil, composeTile, type IconFoot } from './lockup/icon.ts';
export type { InkSetId } from './lockup/ink-sets/index.ts';
export type { InkSet } from './lockup/ink-sets/ink-set.ts';
export { ownLogoScene } from './lockup/layouts/beside/own-logo-shapes.ts';
export type { LayoutId } from './lockup/layouts/index.ts';
export type { Layout, Place as PlaceKind } from './lockup/layouts/layout.ts';
export { type At, isLegible } from './lockup/legibility.ts';
export type { LogoId } from './lockup/logos/index.ts';
export type { LogoVariant } from './lockup/logos/logo-variant.ts';
export type { LandscapeOptions, SymbolDesign } from './lockup/symbol-design.ts';
export type { Fit, Wording } from './lockup/words/badge-text.ts';
export { endorsementText } from './lockup/words/endorsement.ts';
export {
  badgeTexts,
  type Member,
  type PreparedMember,
  type PreparedText,
  prepareMember,
  prepareText,
} from './lockup/words/prepare.ts';
export { isMisfit, type Misfit, orRefuse } from './type/misfit.ts';
export type { Suggestion, SuggestionCode } from './type/suggest.ts';
