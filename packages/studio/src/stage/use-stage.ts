import { type BadgeLayout, badgeLayouts, type InkSet, inkSets, type OwnLogo } from '@coodyssee/logo';
import { useDeferredValue, useMemo } from 'react';
import type { DrawnBadge } from '../engine/draw-badge.ts';
import { type BadgeState, useBadge } from '../engine/use-badge.ts';
import type { StudioOrder } from '../state/studio-order.ts';
import { type Inked, inkScene, readOrder, renderedBy, shownInks } from './stage-order.ts';
import { type Beside, useBeside } from './use-beside.ts';

/** What the stage shows: the badge asked for, and the other forms and inks it could have. */
export interface StageState extends BadgeState {
  readonly isExample: boolean;
  /** `beside` is there where the member gave a logo. */
  readonly forms: Readonly<Record<BadgeLayout, BadgeState>> & { readonly beside?: BadgeState };
  readonly inks: readonly Inked[];
  readonly shown: Inked | undefined;
}

/** The other forms and inks, once the badge itself is on screen: the page as it opens does without them. */
function useThumbnails(order: StudioOrder): Pick<StageState, 'forms' | 'inks'> {
  const followed = useDeferredValue<StudioOrder | null>(order, null);
  const read = followed && readOrder(followed);
  const { layout = 'band', colour } = read ?? {};
  const forms = {
    band: useBadge(read?.wanted('band', 'colour')),
    seal: useBadge(read?.wanted('seal', 'colour')),
    compact: useBadge(read?.wanted('compact', 'colour')),
  };
  const line = useBadge(read?.wanted(layout, 'line'));
  const solid = forms[layout];
  const inks = useMemo(
    () => inkSets.map(({ id }) => inkScene(id, id === 'line' ? line.drawn : solid.drawn, colour)),
    [line.drawn, solid.drawn, colour],
  );
  return { forms, inks };
}

const inkedOf = (ink: InkSet, drawn: DrawnBadge | undefined): Inked =>
  drawn ? { ink, scene: drawn.scene, inked: drawn.inked } : { ink };

/**
 * The same stage with the member's own logo on it: one more form, and its inks where it is the one asked for.
 * @param followed what the thumbnails show: as `beside`, or as it was until there is time to draw it
 */
function withLogo(
  stage: StageState,
  order: StudioOrder,
  [beside, followed]: readonly (Beside | undefined)[],
): StageState {
  const colour = beside?.('colour');
  if (!beside || !colour) return stage;
  const forms = { ...stage.forms, beside: colour };
  if (order.layout !== 'beside') return { ...stage, forms };
  const state = beside(order.ink) ?? colour;
  const shown = inkedOf(order.ink, state.drawn ?? colour.drawn);
  const inks = inkSets.map(({ id }) => inkedOf(id, followed?.(id)?.drawn));
  const { refusal: _, drawn: __, ...rest } = stage;
  return { ...rest, ...state, forms, inks, shown };
}

/** All that the stage draws for an order, and for the member's own logo where there is one. */
export function useStage(order: StudioOrder, logo?: OwnLogo): StageState {
  const { ink, layout, colour, wanted, words } = readOrder(order);
  const beside = useBeside(words, logo);
  const followed = useDeferredValue(beside);
  const state = useBadge(wanted(layout, renderedBy(ink)));
  const shown = useMemo(() => shownInks(ink, state.drawn, colour), [ink, state.drawn, colour]);
  const stage = { ...state, ...useThumbnails(order), isExample: !order.record.name.trim(), shown };
  return withLogo(stage, order, [beside, followed]);
}

/** The forms that hold the words, where the one asked for does not. */
export const fittingForms = (forms: StageState['forms']): readonly BadgeLayout[] =>
  badgeLayouts.map(({ id }) => id).filter((id) => forms[id].drawn && !forms[id].refusal);
