import type { LogoProps } from './Logo.tsx';
import { lineCuts } from './line.generated.ts';
import { StepLogo } from './StepLogo.tsx';
import { stepsFrom } from './steps.ts';

/**
 * The logo as a line drawing: the people are drawn instead of the disc, for a stamp, an engraving or a watermark.
 *
 * @example <LineLogo variant="symbol" ink="current" width={48} />
 */
export const LineLogo = ({ variant = 'horizontal', ...props }: LogoProps) => (
  <StepLogo {...props} steps={stepsFrom(variant)} cuts={lineCuts} rendering="line" />
);
