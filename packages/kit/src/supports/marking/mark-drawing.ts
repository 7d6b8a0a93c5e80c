import {
  bounds,
  composeBadge,
  composeLogo,
  type Drawing,
  IdentityError,
  type Shape,
  symbolParameters,
} from '@coodyssee/logo';
import { thinnestStroke } from '../../page/stroke.ts';
import { KitError } from '../../record/kit-error.ts';
import { fr } from '../../words/fr.ts';
import { frenchMm } from '../../words/french-mm.ts';
import type { KitOrder } from '../support.ts';
import type { Design, Machine } from './machines.ts';

/** A drawing at the width its machine gets it. */
export interface MarkDrawing {
  readonly design: Design;
  readonly scene: Drawing;
  /** Millimetres. */
  readonly width: number;
  /** Under this width the tool would lose a line. */
  readonly least: number;
}

const drawings: Readonly<Record<Design, (order: KitOrder) => Drawing>> = {
  seal: (order) => badge(order, 'seal'),
  band: (order) => badge(order, 'band'),
  stacked: () => composeLogo({ variant: 'stacked', rendering: 'line' }),
  symbol: () => composeLogo({ variant: 'symbol', rendering: 'line' }),
};

/** Few words, and those large: a tool loses the long endorsement first. */
const badge = ({ member, typesetter }: KitOrder, layout: 'seal' | 'band'): Drawing =>
  composeBadge(member, { layout, rendering: 'line', wording: 'short', typesetter }).scene;

const words = new Set<Shape['role']>(['name', 'trade', 'endorsement', 'wordmark', 'descriptor']);

/** Height of the lowest words of a drawing, in its units: about that of their capitals. */
const lowestWords = ({ shapes }: Drawing): number =>
  Math.min(
    ...shapes.filter(({ role }) => words.has(role)).map(({ path }) => bounds(path)?.height ?? Infinity),
  );

/** The width in mm under which the machine would lose a line, a gap or a letter; whole millimetres. */
export function leastMarkWidth(scene: Drawing, { stroke, gap, capitals }: Machine): number {
  const units = [
    stroke / thinnestStroke(scene),
    gap / symbolParameters.gap,
    capitals > 0 ? capitals / lowestWords(scene) : 0,
  ];
  return Math.ceil(scene.width * Math.max(...units) - 1e-9);
}

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
  const scene = drawings[design](order);
  const least = leastMarkWidth(scene, machine);
  if (least > most) throw tooFine(machine, least, most);
  return { design, scene, least, width: Math.max(wanted, least) };
}

const tooFine = ({ label, stroke }: Machine, least: number, most: number): KitError =>
  new KitError(
    'does-not-fit',
    {
      what: fr`${label} : ce dessin demande ${frenchMm(least)} de large.`,
      why: fr`À ${frenchMm(most)}, ses traits feraient moins de ${frenchMm(stroke)} et se perdraient.`,
      fix: fr`Marquez-le à ${frenchMm(least)} au moins, ou prenez le symbole seul.`,
    },
    { least, most },
  );

/** True where a refusal only means that this drawing is left out. */
export const isTooFine = (error: unknown): error is KitError | IdentityError =>
  (error instanceof KitError || error instanceof IdentityError) && error.code === 'does-not-fit';
