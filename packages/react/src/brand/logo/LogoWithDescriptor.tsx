import { descriptor } from './descriptor.generated.ts';
import { lockups } from './drawings.generated.ts';
import { type LogoStyleProps, StepLogo } from './StepLogo.tsx';
import { cutsFor, stepsOf } from './steps.ts';

const steps = stepsOf([descriptor, lockups.horizontal]);

/**
 * The logo with « Coopérative d’activités et d’emploi, Hautes-Alpes ». A component of its own: its small letters
 * weigh as much as all the other logos, and only who draws them loads them.
 *
 * @example <LogoWithDescriptor width={320} />
 */
export const LogoWithDescriptor = ({
  title = 'Logo Coodyssée, coopérative d’activités et d’emploi, Hautes-Alpes',
  ...props
}: LogoStyleProps) => <StepLogo {...props} title={title} steps={steps} cuts={cutsFor(props.ink)} />;
