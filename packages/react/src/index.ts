export { Badge, type BadgeProps } from './brand/badge/Badge.tsx';
export {
  type BadgeDrawing,
  type BadgeInks,
  type BadgePath,
  badgeDrawing,
} from './brand/badge/badge-drawing.ts';
export { LiveBadge, type LiveBadgeProps } from './brand/badge/LiveBadge.tsx';
export { Clearspace, type ClearspaceMark, type ClearspaceProps } from './brand/clearspace/Clearspace.tsx';
export { LineLogo } from './brand/logo/LineLogo.tsx';
export { Logo, type LogoProps } from './brand/logo/Logo.tsx';
export { LogoWithDescriptor } from './brand/logo/LogoWithDescriptor.tsx';
export type { LogoInk, LogoStyleProps } from './brand/logo/StepLogo.tsx';
export type { LogoVariant } from './brand/logo/steps.ts';
export type { HexColour } from './brand/person/figure-ink.ts';
export { PersonMark, type PersonMarkProps, type PersonTone } from './brand/person/PersonMark.tsx';
export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './interface/button/Button.tsx';
