import type { Brand } from '../brand.ts';
import { createDrawing, type Drawing, type Rendering } from '../drawing.ts';
import { requireEntry } from '../entry.ts';
import type { LogoVariant } from './logo-variant.ts';

/** Which logo, and how it is drawn. */
export interface LogoOptions {
  /** Id or slug of a version of the brand. */
  readonly variant: string;
  /** `line` draws the people instead of the disc, for stamps and cutters. Default `solid`. */
  readonly rendering?: Rendering;
}

/** The version of the logo with this id or slug. */
export const logoOf = ({ logos }: Pick<Brand, 'logos'>, id: string): LogoVariant =>
  requireEntry<LogoVariant>(logos, id, 'La variante');

/**
 * Draws a logo of the brand. No font engine is needed: the words are outlines already.
 *
 * @throws IdentityError `bad-option` for a version that the brand does not have
 * @example composeLogo(brand, { variant: 'horizontal' })
 */
export function composeLogo(brand: Brand, { variant, rendering = 'solid' }: LogoOptions): Drawing {
  const { draw, description, minimumWidth } = logoOf(brand, variant);
  const said = description?.(brand);
  return createDrawing({
    shapes: draw(brand, rendering),
    kind: 'logo',
    title: `Logo ${brand.name}`,
    ...(said && { description: said }),
    clearSpace: brand.symbol.clearSpace,
    minimumWidth,
  });
}
