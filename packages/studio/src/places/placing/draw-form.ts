import {
  type At,
  badgeAtWidth,
  composeBesideBadge,
  composeLogo,
  type Drawing,
  IdentityError,
  inkTable,
  isLegible,
  logoAtWidth,
  type Typesetter,
} from '@coodyssee/logo';
import type { OwnLogo } from '@coodyssee/logo/own-logo';
import type { StudioOrder } from '../../state/studio-order.ts';
import type { Form } from './place.ts';

/** What the places draw from. */
export interface Source {
  readonly order: StudioOrder;
  readonly typesetter: Typesetter;
  /** The member’s own logo, where there is one. */
  readonly own?: OwnLogo;
  /** True on a dark ground, where a logo may need a plate. */
  readonly isDark?: boolean;
}

/** A drawing, and which form it is in the end: under a form’s least width the next simpler one is drawn. */
export interface DrawnForm {
  readonly scene: Drawing;
  readonly form: Form;
}

const symbol: Drawing = { ...composeLogo({ variant: 'symbol' }), kind: 'badge' };

/** The form at no width in particular: what a slot is filled with first. */
const anyWidth = { px: 100_000 } as const;

/**
 * A form at a width, or the next simpler one that is read at it.
 *
 * @throws IdentityError what the badge is refused for
 */
export function drawForm(form: Form, source: Source, at?: At['width']): DrawnForm {
  const { order, typesetter } = source;
  const width = at ?? anyWidth;
  const asked = { width, policy: 'simplify' } as const;
  if (form === 'symbol') return { scene: asBadge(logoAtWidth({ variant: 'symbol' }, asked).scene), form };
  if (form === 'beside') {
    const scene = drawBeside(source);
    return scene && isLegible(scene, { width }) ? { scene, form } : drawForm('compact', source, at);
  }
  const { wording } = order;
  const options = { layout: form, typesetter, ...(wording && { wording }) };
  const { scene, drawn } = badgeAtWidth(order.record, options, asked);
  const isBadge = drawn === 'band' || drawn === 'seal' || drawn === 'compact';
  return { scene: asBadge(scene), form: isBadge ? drawn : 'symbol' };
}

const asBadge = (scene: Drawing): Drawing => ({ ...scene, kind: 'badge' });

/** The logo beside the endorsement, on a plate where it would be lost; nothing where it cannot be seen at all. */
function drawBeside({ own, isDark, order, typesetter }: Source): Drawing | undefined {
  if (!own) return undefined;
  const set = isDark ? 'dark' : 'colour';
  for (const plate of isDark ? [false, true] : [false]) {
    const { scene } = composeBesideBadge(own, order.record, { typesetter, plate });
    if (isInked(() => inkTable(set, { scene }))) return scene;
  }
  return undefined;
}

function isInked(ink: () => unknown): boolean {
  try {
    ink();
    return true;
  } catch (error) {
    if (error instanceof IdentityError) return false;
    throw error;
  }
}

/** The first of these forms that can hold the words; where none can, the refusal of the first. */
export function firstThatFits(forms: readonly Form[], source: Source): DrawnForm {
  const [form, ...others] = forms;
  if (!form) return { scene: symbol, form: 'symbol' };
  try {
    return drawForm(form, source);
  } catch (error) {
    if (!(error instanceof IdentityError) || error.code !== 'does-not-fit') throw error;
    return firstThatFits(others, source);
  }
}
