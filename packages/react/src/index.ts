export { LineLogo } from './brand/logo/LineLogo.tsx';
export { Logo, type LogoProps } from './brand/logo/Logo.tsx';
export { LogoWithDescriptor } from './brand/logo/LogoWithDescriptor.tsx';
export type { LogoInk, LogoStyleProps } from './brand/logo/StepLogo.tsx';
export type { LogoVariant } from './brand/logo/steps.ts';
export { Button, type ButtonProps, type ButtonSize, type ButtonVariant } from './interface/button/Button.tsx';
