import type { Notice } from '../errors.ts';
import { type Badge, type BadgeOptions, composeBadge } from './badge.ts';
import { type BadgeLayout, badgeLayouts, findEntry, type LogoVariant, logoVariants } from './catalogue.ts';
import type { Drawing } from './drawing.ts';
import { type At, isLegible } from './legibility.ts';
import { composeLogo, type LogoOptions } from './logo.ts';
import type { Member } from './prepare.ts';
import { type Named, simplified, tooSmall } from './width-words.ts';

/** A drawing fit for its width. */
export interface AtWidth {
  readonly scene: Drawing;
  /** What was drawn in the end. */
  readonly drawn: LogoVariant | BadgeLayout;
  /** The badge that was drawn, with all there is to know of its words; absent where a logo took its place. */
  readonly badge?: Badge;
  readonly notices: readonly Notice[];
}

/** One thing that may be drawn: a logo, or a badge in one of its forms. */
type Step =
  | { readonly variant: LogoVariant }
  | ({ readonly layout: BadgeLayout } & Partial<Pick<BadgeOptions, 'wording' | 'cut'>>);

/** What follows when a logo is too small. */
const simplerLogos: Readonly<Record<LogoVariant, readonly LogoVariant[]>> = {
  descriptor: ['horizontal', 'horizontal-small', 'symbol', 'symbol-small'],
  horizontal: ['horizontal-small', 'symbol', 'symbol-small'],
  'horizontal-small': ['symbol', 'symbol-small'],
  stacked: ['symbol', 'symbol-small'],
  wordmark: ['symbol', 'symbol-small'],
  symbol: ['symbol-small'],
  'symbol-small': [],
};

const symbols: readonly Step[] = [{ variant: 'symbol' }, { variant: 'symbol-small' }];
const compacts: readonly Step[] = [{ layout: 'compact' }, { layout: 'compact', cut: 'small' }];

/** What follows when a badge is too small: a shorter endorsement, then no name, then no words. */
const simplerBadges: Readonly<Record<BadgeLayout, readonly Step[]>> = {
  band: [{ layout: 'band', wording: 'short' }, ...compacts, ...symbols],
  seal: [...compacts, ...symbols],
  compact: [...compacts, ...symbols],
};

/**
 * The logo for a width: under its minimum, the next simpler one, or a refusal.
 *
 * @throws IdentityError `too-small` when refused, or when even the simplest drawing is too large
 * @example logoAtWidth({ variant: 'horizontal' }, { width: { px: 40 }, policy: 'simplify' }).drawn // 'symbol'
 */
export function logoAtWidth(options: LogoOptions, at: At): AtWidth {
  const steps = [options.variant, ...simplerLogos[options.variant]].map((variant): Step => ({ variant }));
  const compose = (step: Step) => ({ scene: drawLogo(step, options) });
  return descend({ steps, compose, at, asked: { variant: options.variant } });
}

/**
 * The badge for a width, in the same way: a shorter endorsement, then the compact badge, then the symbol.
 *
 * @throws IdentityError `too-small`, and what {@link composeBadge} throws
 */
export function badgeAtWidth(member: Member, options: BadgeOptions, at: At): AtWidth {
  const compose = (step: Step): Composed => {
    if (!('layout' in step)) return { scene: { ...drawLogo(step, options), kind: 'badge' } };
    const badge = composeBadge(member, { ...options, ...step });
    return { scene: badge.scene, badge };
  };
  const asked = { layout: options.layout };
  return descend({ steps: [asked, ...simplerBadges[options.layout]], compose, at, asked });
}

const drawLogo = (step: Step, { rendering }: Pick<LogoOptions, 'rendering'>): Drawing =>
  composeLogo({ variant: 'variant' in step ? step.variant : 'symbol', ...(rendering && { rendering }) });

type Composed = Pick<AtWidth, 'scene' | 'badge'>;

interface Descent {
  readonly steps: readonly Step[];
  readonly compose: (step: Step) => Composed;
  readonly at: At;
  readonly asked: Step;
}

/** Steps down to the first drawing that can be used; where none can, the refusal speaks of the last one tried. */
function descend({ steps, compose, at, asked }: Descent): AtWidth {
  const [step, ...simpler] = steps as [Step, ...Step[]];
  const { scene, badge } = compose(step);
  if (isLegible(scene, at)) {
    const notices = labelOf(step) === labelOf(asked) ? [] : [simplified(named(asked), named(step), at.width)];
    return { scene, drawn: idOf(step), notices, ...(badge && { badge }) };
  }
  if (at.policy !== 'simplify' || simpler.length === 0) throw tooSmall(named(step), at, scene);
  return descend({ steps: simpler, compose, at, asked });
}

const idOf = (step: Step) => ('variant' in step ? step.variant : step.layout);

const named = (step: Step): Named => ({
  label: labelOf(step),
  drawing: {
    id: idOf(step),
    ...('layout' in step && step.wording && { wording: step.wording }),
    ...('layout' in step && step.cut && { cut: step.cut }),
  },
});

/** « Badge bandeau, mention courte » */
function labelOf(step: Step): string {
  const label = findEntry([...logoVariants, ...badgeLayouts], idOf(step))?.label ?? idOf(step);
  if ('variant' in step) return label;
  const forms = [step.wording === 'short' && 'mention courte', step.cut === 'small' && 'petit symbole'];
  return [label, ...forms.filter((form) => form !== false)].join(', ');
}
