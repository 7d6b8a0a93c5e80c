import { KitError } from '../../record/kit-error.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import { type Artwork, paintBadge, paintLogo } from '../artwork.ts';
import type { KitOrder } from '../support.ts';
import { heldWidth } from './held-width.ts';
import type { Design, Machine } from './machines.ts';

/** A line drawing at the width its machine gets it. */
export interface MarkDrawing extends Pick<Artwork, 'scene' | 'inks'> {
  readonly design: Design;
  /** Millimetres. */
  readonly width: number;
  /** The width people want, where the tool made it larger. */
  readonly wanted: number;
}

const drawings: Readonly<Record<Design, (order: KitOrder) => Artwork>> = {
  seal: (order) => badge(order, 'seal'),
  band: (order) => badge(order, 'band'),
  vertical: () => paintLogo('vertical', 'line'),
  symbol: () => paintLogo('symbol', 'line'),
};

/** Few words, and those large: a tool loses the long endorsement first. */
const badge = (order: KitOrder, layout: string): Artwork =>
  paintBadge(order, { layout, inks: 'line', wording: 'short' });

/**
 * A drawing for a machine, at the width people want or enlarged to the least that holds.
 *
 * @throws KitError `does-not-fit` where even the most the machine has is too small, with the width that works
 * @throws IdentityError `does-not-fit` where the badge cannot hold the name
 */
export function markDrawing(
  order: KitOrder,
  machine: Machine,
  { design, wanted, most }: Machine['designs'][number],
): MarkDrawing {
  const { scene, inks } = drawings[design](order);
  const width = heldWidth(scene, machine, wanted);
  if (width > most) throw tooFine(machine, width, most);
  return { design, scene, inks, width, wanted };
}

const tooFine = ({ id, words, stroke }: Machine, least: number, most: number): KitError =>
  new KitError(
    'does-not-fit',
    {
      what: fr`${words.fr.label} : ce dessin demande ${frenchMm(least)} de large.`,
      why: fr`À ${frenchMm(most)}, ses traits feraient moins de ${frenchMm(stroke)} et se perdraient.`,
      fix: fr`Marquez-le à ${frenchMm(least)} au moins, ou prenez le symbole seul.`,
    },
    { reason: 'mark', machine: id, stroke, least, most },
  );
