import { orRefuse } from '../../type/misfit.ts';
import type { Brand } from '../brand.ts';
import { composeLogo, logoOf } from '../logos/logo.ts';
import { type Composed, descend, type Try } from './descend.ts';
import type { Inking, Settled } from './finish.ts';
import type { Sizing } from './platform.ts';
import { composedLogo } from './try-badge.ts';

/** Which logo, in which inks, and for which width. */
export interface LogoRequest extends Omit<Inking, 'colour'>, Sizing {
  /** Id or slug of a version of the brand; default: its first. */
  readonly variant?: string;
}

/** Composes the version that was asked for, or a simpler one where the width and the order allow it. */
export function drawLogo(brand: Brand, request: LogoRequest, settled: Settled): Composed {
  const { variant = brand.logos[0].id, width, whenSmall = 'refuse' } = request;
  const { rendering } = settled.set;
  const tryOf = (id: string): Try => {
    const design = logoOf(brand, id);
    return {
      step: { id },
      label: design.label,
      compose: () => composedLogo(design, composeLogo(brand, { variant: id, rendering })),
    };
  };
  const asked = logoOf(brand, variant);
  const simpler = whenSmall === 'simplify' ? asked.simpler : [];
  const at = width && { width, policy: whenSmall, padded: settled.ground !== undefined };
  return orRefuse(descend({ tries: [tryOf(asked.id), ...simpler.map(tryOf)], at }));
}
