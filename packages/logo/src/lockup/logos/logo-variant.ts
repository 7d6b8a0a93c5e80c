import type { Shape } from '../../scene/scene.ts';
import type { Brand } from '../brand.ts';
import type { MinimumWidth, Rendering } from '../drawing.ts';
import type { Entry } from '../entry.ts';

/** One version of the logo, and all that is known of it. */
export interface LogoVariant<Id extends string = string> extends Entry<Id> {
  readonly english: { readonly label: string };
  readonly minimumWidth: MinimumWidth;
  /** What takes over under its minimum, in this order, by id. */
  readonly simpler: readonly string[];
  readonly draw: (brand: Brand, rendering: Rendering) => readonly Shape[];
  /** What the drawing says besides the name. */
  readonly description?: (brand: Brand) => string;
}
