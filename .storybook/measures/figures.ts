import { createIdentity } from '@coodyssee/logo';
import { contrast } from '@coodyssee/logo/colour';
import { coodyssee, symbolParameters } from '@coodyssee/logo/coodyssee';
import { inks } from '@coodyssee/tokens';
import { createCrest } from '../../packages/logo/src/brand/symbol/crest.ts';
import { slopesOf, straightShare } from './edges.ts';

const identity = createIdentity(coodyssee, {});
const { scene } = identity.logo({ variant: 'symbol' });
/** What is inked of it: the white plate behind shows only where people and snow are. */
const symbol = { ...scene, shapes: scene.shapes.filter(({ role }) => role === 'mark') };
const { people, parameters } = createCrest(symbolParameters);
const [left, front, right] = people;
const { base } = parameters.disc;

/** From the ground to the top of the head, in drawing units. */
const height = ({ head }: (typeof people)[number]): number => base - head.centre[1] + head.radius;

/** Ink sets that draw everything in one ink, whatever the drawing. */
const oneInk = coodyssee.inkSets
  .filter(({ roles }) => new Set(Object.values(roles)).size === 1)
  .map(({ id }) => id);

/** What the argument shows, measured on the drawing that ships. */
export const figures = {
  /** Plain shapes the symbol is made of. */
  shapes: symbol.shapes.length,
  straightShare: straightShare(symbol),
  /** Steepnesses of the straight edges, 0 for level. */
  slopes: slopesOf(symbol),
  headRadii: [...new Set(people.map(({ head }) => head.radius))],
  heights: { left: height(left), right: height(right), front: height(front) },
  /** How much higher the front summit stands than the two others. */
  rise: left.summit[1] - front.summit[1],
  offAxis: Math.abs(front.summit[0] - parameters.disc.centre[0]),
  orangeOnWhite: contrast(inks.orange, inks.blanc),
  orangeTextOnWhite: contrast(inks['orange-texte'], inks.blanc),
  oneInk,
  layouts: coodyssee.layouts.filter((layout) => !('needs' in layout)).map(({ id }) => id),
  smallest: identity.logo({ variant: 'symbol-small' }).scene.minimumWidth,
} as const;
