import { oneOf } from '../../interface/base/mistakes.ts';
import { type LogoStyleProps, StepLogo } from './StepLogo.tsx';
import { cutsFor, type LogoVariant, stepsFrom, variants } from './steps.ts';

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
  <StepLogo
    {...props}
    steps={stepsFrom(oneOf('<Logo variant>', variant, variants))}
    cuts={cutsFor(props.ink)}
  />
);
