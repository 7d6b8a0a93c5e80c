import { type LogoStyleProps, StepLogo } from './StepLogo.tsx';
import { cutsFor, type LogoVariant, stepsFrom } from './steps.ts';

export interface LogoProps extends LogoStyleProps {
  /** Default `horizontal`. */
  readonly variant?: LogoVariant;
}

/**
 * The cooperative's logo. Its outlines are in it: no file to fetch, no font to wait for.
 *
 * @example <Logo variant="horizontal" width={160} />
 * @example <a href="/"><Logo title="Coodyssée, page d’accueil" /></a>
 */
export const Logo = ({ variant = 'horizontal', ...props }: LogoProps) => (
  <StepLogo {...props} steps={stepsFrom(variant)} cuts={cutsFor(props.ink)} />
);
