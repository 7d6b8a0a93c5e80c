import { oneOf } from '../../interface/base/mistakes.ts';
import type { LogoProps } from './Logo.tsx';
import { lineCuts } from './line.generated.ts';
import { StepLogo } from './StepLogo.tsx';
import { stepsFrom, variants } from './steps.ts';

/**
 * The logo as a line drawing: the people are drawn instead of the disc, for a stamp, an engraving or a watermark.
 *
 * @example <LineLogo variant="symbol" ink="current" width={48} />
 */
export const LineLogo = ({ variant = 'horizontal', ...props }: LogoProps) => (
  <StepLogo
    {...props}
    steps={stepsFrom(oneOf('<LineLogo variant>', variant, variants))}
    cuts={lineCuts}
    rendering="line"
  />
);
