import {
  type At,
  badgeAtWidth,
  composeLogo,
  type Drawing,
  IdentityError,
  isLegible,
  logoAtWidth,
  type Typesetter,
} from '@coodyssee/logo';
import type { StudioOrder } from '../../state/studio-order.ts';
import type { Form } from './place.ts';

/** What the places draw from. */
export interface Source {
  readonly order: StudioOrder;
  readonly typesetter: Typesetter;
  /** The member’s own logo beside the endorsement, where there is one. */
  readonly beside?: Drawing;
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
export function drawForm(form: Form, { order, typesetter, beside }: Source, at?: At['width']): DrawnForm {
  const width = at ?? anyWidth;
  const asked = { width, policy: 'simplify' } as const;
  if (form === 'symbol') return { scene: asBadge(logoAtWidth({ variant: 'symbol' }, asked).scene), form };
  if (form === 'beside') {
    if (beside && isLegible(beside, { width })) return { scene: beside, form };
    return drawForm('compact', { order, typesetter }, at);
  }
  const { wording } = order;
  const options = { layout: form, typesetter, ...(wording && { wording }) };
  const { scene, drawn } = badgeAtWidth(order.record, options, asked);
  const isBadge = drawn === 'band' || drawn === 'seal' || drawn === 'compact';
  return { scene: asBadge(scene), form: isBadge ? drawn : 'symbol' };
}

const asBadge = (scene: Drawing): Drawing => ({ ...scene, kind: 'badge' });

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
