export {
  coodyssee,
  coodysseeMarks,
  createCordee,
  risingStep,
  type SymbolParameters,
  symbolParameters,
} from './brand/index.ts';
export { type ColourUse, contrast, type MemberInk, meets, parseColour } from './colour/index.ts';
export * from './compat.ts';
export {
  CodedError,
  IdentityError,
  type Notice,
  type NoticeCode,
  type Refusal,
  type RefusalCode,
} from './errors.ts';
export { pictureUrl } from './export/base64.ts';
export { renderSheetPng, type SheetPngSize } from './export/png/render.ts';
export { unfilterRows } from './export/png/unfilter.ts';
export { bounds, unite } from './geometry/bounds.ts';
export { arc, type Circle, circlePath, pointAt } from './geometry/circle.ts';
export { type FlatDisc, flatDiscPath } from './geometry/flat-disc.ts';
export type { Box, Command, Matrix, Path, Point } from './geometry/path.ts';
export { pathData } from './geometry/path-data.ts';
export { polygon, rectanglePath } from './geometry/polygon.ts';
export { measureThinness, type Thinness } from './geometry/thinness.ts';
export { place, transform, translate } from './geometry/transform.ts';
export type { Brand, BrandInks, InkRole, SymbolDesign } from './lockup/brand.ts';
export type * from './lockup/door/artwork.ts';
export * from './lockup/door/drawing-data.ts';
export { createIdentity, type Identity } from './lockup/door/identity.ts';
export type * from './lockup/door/platform.ts';
export type { BadgeRequest } from './lockup/door/try-badge.ts';
export type { Drawing, MinimumWidth, Rendering } from './lockup/drawing.ts';
export type { Entry } from './lockup/entry.ts';
export type { InkSetId } from './lockup/ink-sets/index.ts';
export { type InkSet as InkSetEntry, needsColour, takesColour } from './lockup/ink-sets/ink-set.ts';
export type { LayoutId } from './lockup/layouts/index.ts';
export type { Layout, Place as PlaceKind } from './lockup/layouts/layout.ts';
export { type At, isLegible, type Policy } from './lockup/legibility.ts';
export type { LogoId } from './lockup/logos/index.ts';
export type { LogoVariant as LogoEntry } from './lockup/logos/logo-variant.ts';
export type { Fit } from './lockup/words/badge-text.ts';
export type { PreparedMember, PreparedText } from './lockup/words/prepare.ts';
export type { OwnLogo } from './own-logo/own-logo.ts';
export { type FrameOptions, frame } from './scene/frame.ts';
export { type Cmyk, type Ink, type InkTable, inkOf } from './scene/ink.ts';
export { type Placement, placeScene } from './scene/place-scene.ts';
export { sceneDecimals } from './scene/precision.ts';
export type { OwnFacts, Picture, Role, Scene, Shape } from './scene/scene.ts';
export type { Mark, Piece, Sheet, Tag } from './scene/sheet.ts';
export type { TextField } from './type/clean.ts';
export { type FitOptions, type FittedText, fitText } from './type/fit.ts';
export { typesetFrench } from './type/french.ts';
export { createLadder, type Rung } from './type/ladder.ts';
export { measure, outlineLine } from './type/line.ts';
export { isMisfit, type Misfit, orRefuse } from './type/misfit.ts';
export { type ParagraphOptions, setParagraph } from './type/paragraph.ts';
export type { ReadyTypesetter, ShapedLine, Typesetter, Weight } from './type/shaped.ts';
export type { FittedLine, SetText } from './type/stack.ts';
export type { Suggestion, SuggestionCode } from './type/suggest.ts';
