import { IdentityError, type Notice } from '../errors.ts';
import { type BadgeOptions, composeBadge } from './badge.ts';
import { badgeLayouts, type Entry, logoVariants } from './catalogue.ts';
import type { Drawing } from './drawing.ts';
import { composeLogo, type LogoOptions } from './logo.ts';
import type { Member } from './prepare.ts';

/** A width on a screen or on paper. */
export type Width = { readonly px: number } | { readonly mm: number };

/** What to do under the minimum: draw the next simpler thing, or refuse. */
export type Policy = 'simplify' | 'refuse';

/** A drawing fit for its width. */
export interface AtWidth {
  readonly scene: Drawing;
  /** What was drawn in the end: a logo variant's or a badge layout's id. */
  readonly drawn: string;
  readonly notices: readonly Notice[];
}

/** The next simpler drawing of each; the small symbol has none. */
const simpler: Readonly<Record<string, string>> = {
  descriptor: 'horizontal',
  horizontal: 'symbol',
  stacked: 'symbol',
  wordmark: 'symbol',
  symbol: 'symbol-small',
  band: 'compact',
  seal: 'compact',
  compact: 'symbol',
};

/** Whether a drawing may be used at a width. */
export const isLegible = ({ minimumWidth }: Drawing, width: Width): boolean =>
  'px' in width ? width.px >= minimumWidth.px : width.mm >= minimumWidth.mm;

/**
 * The logo for a width: under its minimum, the next simpler one, or a refusal.
 *
 * @throws IdentityError `too-small` when refused, or when even the simplest drawing is too large
 * @example logoAtWidth({ variant: 'horizontal' }, { px: 40 }, 'simplify').drawn // 'symbol'
 */
export const logoAtWidth = (options: LogoOptions, width: Width, policy: Policy): AtWidth =>
  descend(options.variant, width, { policy, draw: (id) => drawLogo(id, options) });

/**
 * The badge for a width, in the same way: band and seal, then compact, then the symbol.
 *
 * @throws IdentityError `too-small`, and what {@link composeBadge} throws
 */
export const badgeAtWidth = (
  member: Member,
  options: BadgeOptions,
  at: { width: Width; policy: Policy },
): AtWidth =>
  descend(options.layout, at.width, {
    policy: at.policy,
    draw: (id) => {
      const layout = badgeLayouts.find((entry) => entry.id === id)?.id;
      return layout ? composeBadge(member, { ...options, layout }).scene : drawLogo(id, options);
    },
  });

const drawLogo = (id: string, { rendering }: Pick<LogoOptions, 'rendering'>): Drawing =>
  composeLogo({
    variant: logoVariants.find((entry) => entry.id === id)?.id ?? 'symbol-small',
    ...(rendering && { rendering }),
  });

interface Descent {
  readonly policy: Policy;
  readonly draw: (id: string) => Drawing;
}

function descend(asked: string, width: Width, { policy, draw }: Descent): AtWidth {
  let drawn = asked;
  let scene = draw(asked);
  const refused = () => tooSmall(labelOf(asked), width, draw(asked));
  while (!isLegible(scene, width)) {
    const next = simpler[drawn];
    if (policy === 'refuse' || !next) throw refused();
    drawn = next;
    scene = draw(next);
  }
  return {
    scene,
    drawn,
    notices: drawn === asked ? [] : [simplified(labelOf(asked), labelOf(drawn), width)],
  };
}

const labelOf = (id: string): string =>
  ([...logoVariants, ...badgeLayouts] as readonly Entry[]).find((entry) => entry.id === id)?.label ?? id;

const inFrench = (width: Width): string =>
  'px' in width ? `${width.px}\u00A0px` : `${String(width.mm).replace('.', ',')}\u00A0mm`;

const tooSmall = (label: string, width: Width, { minimumWidth }: Drawing): IdentityError =>
  new IdentityError(
    'too-small',
    {
      what: `«\u00A0${label}\u00A0» ne peut pas faire ${inFrench(width)} de large.`,
      why: `Ce dessin se lit à partir de ${minimumWidth.px}\u00A0px sur un écran et de ${inFrench({ mm: minimumWidth.mm })} sur papier.`,
      fix: 'Demandez une largeur plus grande, ou laissez passer au dessin plus simple.',
    },
    { minimumWidth },
  );

const simplified = (asked: string, drawn: string, width: Width): Notice => ({
  code: 'simplified',
  message: `À ${inFrench(width)} de large, «\u00A0${asked}\u00A0» ne se lirait plus\u00A0: «\u00A0${drawn}\u00A0» le remplace.`,
});
