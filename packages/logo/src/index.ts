export { type ColourUse, contrast, type MemberInk, meets, memberInk, parseColour } from './colour/index.ts';
export { type AtWidth, badgeAtWidth, logoAtWidth } from './compose/at-width.ts';
export { type Badge, type BadgeOptions, composeBadge } from './compose/badge.ts';
export type { Fit } from './compose/badge-text.ts';
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
export { composeIcon, composeTile } from './compose/icon.ts';
export type { InkName } from './compose/ink-schemes.ts';
export { inkSchemes } from './compose/ink-schemes.ts';
export { type InkOptions, type InkResult, inkTable } from './compose/inks.ts';
export { type At, isLegible, type Policy } from './compose/legibility.ts';
export { composeLogo, type LogoOptions } from './compose/logo.ts';
export { badgeTexts, type Member, type PreparedMember, prepareMember } from './compose/prepare.ts';
export {
  cooperative,
  endorsementText,
  type Status,
  type StatusId,
  statuses,
  type Wording,
} from './compose/wording.ts';
export { CodedError, IdentityError, type Notice, type Refusal, type RefusalCode } from './errors.ts';
export { type SymbolParameters, symbolParameters } from './geometry/cordee.ts';
export type { Box, Command, Matrix, Path, Point } from './geometry/path.ts';
export { pathData } from './geometry/path-data.ts';
export { type FrameOptions, frame } from './scene/frame.ts';
export type { Cmyk, Ink, InkTable } from './scene/ink.ts';
export { sceneDecimals } from './scene/precision.ts';
export type { Role, Scene, Shape } from './scene/scene.ts';
export type { ShapedLine, Typesetter } from './type/shaped.ts';
