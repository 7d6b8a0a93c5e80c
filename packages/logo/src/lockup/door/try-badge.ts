import type { OwnLogo } from '../../own-logo/own-logo.ts';
import { isMisfit, type Misfit } from '../../type/misfit.ts';
import type { Typesetter } from '../../type/shaped.ts';
import { composeBadge, layoutOf } from '../badge.ts';
import type { Brand } from '../brand.ts';
import type { Cut, Drawing, Rendering } from '../drawing.ts';
import { type Entry, findEntry } from '../entry.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';
import { needsPlate } from '../inks/own-logo-inks.ts';
import type { PlacedLogo, Step } from '../layouts/layout.ts';
import { composeLogo } from '../logos/logo.ts';
import type { LogoVariant } from '../logos/logo-variant.ts';
import type { Wording } from '../words/badge-text.ts';
import type { Member } from '../words/prepare.ts';
import { type Composed, descend, type Try } from './descend.ts';
import type { Inking, Settled } from './finish.ts';
import { createNumbering, keepLast } from './keep.ts';
import type { Sizing } from './platform.ts';

/** Which badge, in which inks, and for which width. */
export interface BadgeRequest extends Inking, Sizing {
  /** Id or slug of a layout of the brand; default: its first. */
  readonly layout?: string;
  /** Default: the longest that fits; `short` in a layout that is made to be small. */
  readonly wording?: Wording | undefined;
  /** The symbol of a layout that has a small one; default `regular`. */
  readonly cut?: Cut;
  /** The member's own logo, for the layouts that need one: see `readOwnLogo`. */
  readonly ownLogo?: OwnLogo | undefined;
  /** Default: beside the endorsement, and above it where the logo is very wide. */
  readonly arrangement?: PlacedLogo['arrangement'];
}

/** One step of a badge, ready to be composed. */
interface StepOrder {
  readonly member: Member;
  readonly step: Step;
  readonly rendering: Rendering;
  readonly typesetter: Typesetter;
  readonly placed?: PlacedLogo | undefined;
}

export type ComposeStep = (order: StepOrder) => Composed | Misfit;

interface Means {
  readonly brand: Brand;
  readonly typesetter: Typesetter;
  readonly settled: Settled;
  readonly composeStep: ComposeStep;
}

/** Composes the badge that was asked for, or a simpler one where the width and the order allow it. */
export function tryBadge(member: Member, request: BadgeRequest, means: Means): Composed | Misfit {
  const { brand, typesetter, settled, composeStep } = means;
  const layout = layoutOf(brand, request.layout ?? brand.layouts[0].id);
  const { wording, cut, width, whenSmall = 'refuse' } = request;
  const { rendering } = settled.set;
  const placed = placeLogo(brand, request, settled.set);
  const tryOf = (step: Step): Try => ({
    step,
    label: findEntry<Entry>([...brand.layouts, ...brand.logos], step.id)?.label ?? step.id,
    compose: () =>
      composeStep({
        member,
        step: { ...(wording && { wording }), ...step },
        rendering,
        typesetter,
        placed,
      }),
  });
  const asked: Step = { id: layout.id, ...(cut && { cut }) };
  const steps = whenSmall === 'simplify' ? layout.simpler : [];
  return descend({
    tries: [tryOf(asked), ...steps.map(tryOf)],
    at: width && { width, policy: whenSmall, padded: settled.ground !== undefined },
  });
}

/** The logo as it stands on the ground of its inks. */
function placeLogo(
  brand: Brand,
  { ownLogo, arrangement }: BadgeRequest,
  set: InkSet,
): PlacedLogo | undefined {
  if (!ownLogo) return undefined;
  return { logo: ownLogo, plate: needsPlate(brand, ownLogo, set), ...(arrangement && { arrangement }) };
}

/** Composes steps for a brand, each once as long as it is asked for again. */
export function createComposer(brand: Brand): ComposeStep {
  const numberOf = createNumbering();
  const keyOf = ({ member, step, rendering, placed }: StepOrder): string =>
    JSON.stringify([
      [member.name, member.trade, member.status],
      [step.id, step.wording, step.cut, rendering],
      [numberOf(placed?.logo), placed?.plate, placed?.arrangement],
    ]);
  return keepLast(keyOf, (order) => compose(brand, order));
}

function compose(brand: Brand, { member, step, rendering, typesetter, placed }: StepOrder) {
  const { id, ...form } = step;
  const logo = brand.logos.find((version) => version.id === id);
  if (logo) return composedLogo(logo, asBadge(composeLogo(brand, { variant: id, rendering })));
  const badge = composeBadge(brand, member, {
    layout: id,
    ...form,
    rendering,
    typesetter,
    ...(placed && { ownLogo: placed }),
  });
  if (isMisfit(badge)) return badge;
  return { ...badge, drawn: { subject: 'badge', design: layoutOf(brand, id) } } satisfies Composed;
}

/** A member's symbol takes the member's colour, which a logo never does. */
const asBadge = (scene: Drawing): Drawing => ({ ...scene, kind: 'badge' });

/** A logo has no words that were made to fit. */
export const composedLogo = (design: LogoVariant, scene: Drawing): Composed => ({
  scene,
  drawn: { subject: 'logo', design },
  fit: {},
  notices: [],
  suggestions: [],
});
