export { type ColourUse, contrast, type MemberInk, meets, memberInk, parseColour } from './colour/index.ts';
export { type AtWidth, badgeAtWidth, logoAtWidth } from './compose/at-width.ts';
export { type Badge, type BadgeOptions, composeBadge } from './compose/badge.ts';
export type { Fit } from './compose/badge-text.ts';
export { type BesideOptions, composeBesideBadge } from './compose/beside.ts';
export { besideAtWidth } from './compose/beside-at-width.ts';
export {
  type BadgeLayout,
  badgeLayouts,
  type Entry,
  findEntry,
  type InkSet,
  inkSets,
  type LogoVariant,
  logoVariants,
} from './compose/catalogue.ts';
export type { Drawing, MinimumWidth, Rendering, Width } from './compose/drawing.ts';
export {
  composeGroupBadge,
  type GroupBadge,
  type GroupBadgeOptions,
  groupEndorsement,
} from './compose/group.ts';
export { composeIcon, composeTile } from './compose/icon.ts';
export type { InkName } from './compose/ink-schemes.ts';
export { inkSchemes } from './compose/ink-schemes.ts';
export { type InkOptions, type InkResult, inkTable } from './compose/inks.ts';
export { composeLandscape, type LandscapeOptions, landscapeReach } from './compose/landscape.ts';
export { type At, isLegible, type Policy } from './compose/legibility.ts';
export { composeLogo, type LogoOptions } from './compose/logo.ts';
export { isSeenOn, needsPlate } from './compose/own-logo-inks.ts';
export { type PaintBesideOptions, type PaintedBeside, paintBesideBadge } from './compose/paint-beside.ts';
export {
  badgeTexts,
  type Member,
  type PreparedMember,
  type PreparedText,
  prepareMember,
  prepareText,
} from './compose/prepare.ts';
export {
  cooperative,
  endorsementText,
  type Status,
  type StatusId,
  statuses,
  type Wording,
} from './compose/wording.ts';
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
export { bounds, unite } from './geometry/bounds.ts';
export { arc, type Circle, circlePath, pointAt } from './geometry/circle.ts';
export { type SymbolParameters, symbolParameters } from './geometry/cordee.ts';
export { type FlatDisc, flatDiscPath } from './geometry/flat-disc.ts';
export type { Box, Command, Matrix, Path, Point } from './geometry/path.ts';
export { pathData } from './geometry/path-data.ts';
export { polygon, rectanglePath } from './geometry/polygon.ts';
export { measureThinness, type Thinness } from './geometry/thinness.ts';
export { place, transform, translate } from './geometry/transform.ts';
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
export { type ParagraphOptions, setParagraph } from './type/paragraph.ts';
export type { ReadyTypesetter, ShapedLine, Typesetter, Weight } from './type/shaped.ts';
export type { FittedLine, SetText } from './type/stack.ts';
export type { Suggestion, SuggestionCode } from './type/suggest.ts';
