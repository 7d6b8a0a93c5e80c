export { Icon, type IconProps, type IconSize } from './interface/base/Icon.tsx';
export type { Theme } from './interface/base/theme.ts';
export { Button, type ButtonProps } from './interface/button/Button.tsx';
export type { ButtonLook, ButtonSize, ButtonVariant } from './interface/button/look.ts';
export { Link, type LinkProps } from './interface/link/Link.tsx';
export { CoodysseeProvider, type CoodysseeProviderProps } from './interface/provider/CoodysseeProvider.tsx';
