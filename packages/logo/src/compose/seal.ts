import { flatDisc, ringPath } from '../geometry/seal.ts';
import type { Shape } from '../scene/scene.ts';
import { capitals } from '../type/capitals.ts';
import { type FittedArc, fitOnArc, fitsOnArc } from '../type/fit-arc.ts';
import type { TextRun } from '../type/shaped.ts';
import { type BadgeStyle, type BadgeText, type LaidOut, pickEndorsement } from './badge-text.ts';
import { capHeight } from './metrics.ts';
import { centredShape } from './rows.ts';
import { cordee, symbolShapes } from './symbol.ts';

const { disc, gap } = cordee.parameters;
const outer = flatDisc(disc.centre, 80);
const [cx, cy] = outer.centre;
const ring = ringPath(outer, gap);
/** « avec Coodyssée » is then as wide as the disc. */
const endorsementSize = 11.9;

/** The room round the symbol: the name runs in the middle of the ring and stays a gap inside it. */
const room = {
  middle: (disc.radius + outer.radius - gap) / 2,
  inner: disc.radius + gap,
  outer: outer.radius - 2 * gap,
  sweepMax: 244,
  size: 17,
  minSize: 9.5,
  tracking: 0.06,
  // capitals on a curve need air: without it word spaces vanish
  minTracking: 0.03,
  // the name comes first, whatever its script, and keeps its own direction
  isolated: true,
  cx,
  cy,
} as const;

/** The member's name round the symbol, the endorsement straight along the base. */
export function layOutSeal(text: BadgeText, { rendering, wording: asked }: BadgeStyle): LaidOut {
  const { typesetter } = text;
  const trade = text.trade && fitsOnArc(arcRuns(text), { typesetter, ...room }) ? text.trade : undefined;
  const arc = fitOnArc(arcRuns({ name: text.name, ...(trade && { trade }) }), { typesetter, ...room });
  const y = (disc.base + outer.base - gap + capHeight * endorsementSize) / 2;
  const chord = 2 * Math.sqrt((outer.radius - gap) ** 2 - (y - cy) ** 2);
  const { line, wording } = pickEndorsement(
    text,
    asked,
    ({ advance }) => advance * endorsementSize <= chord - 8 * gap,
  );
  return {
    shapes: [
      { role: 'ring', path: ring, rule: 'evenodd' },
      ...symbolShapes({ rendering }),
      ...arcShapes(arc),
      centredShape({ role: 'endorsement', line, size: endorsementSize, y }, cx),
    ],
    smallest: Math.min(arc.size, endorsementSize),
    fit: { name: arc.step, ...(trade && { trade: arc.step }), wording },
    ...(text.trade && !trade && { leftOut: text.trade }),
  };
}

/** Name, separator and trade share one arc; the separator belongs to the name. */
function arcShapes({ paths: [name = [], point = [], trade = []] }: FittedArc): Shape[] {
  const shapes: Shape[] = [{ role: 'name', path: [...name, ...point], rule: 'nonzero' }];
  return trade.length > 0 ? [...shapes, { role: 'trade', path: trade, rule: 'nonzero' }] : shapes;
}

/** The arc's words in capitals: the name, then the trade in a lighter weight. */
function arcRuns({ name, trade }: Pick<BadgeText, 'name' | 'trade'>): readonly TextRun[] {
  const runs: TextRun[] = [{ text: capitals(name), weight: 700 }];
  return trade ? [...runs, { text: ' · ', weight: 700 }, { text: capitals(trade), weight: 500 }] : runs;
}

/** The texts a typesetter must have loaded to draw a seal, with the trade and without. */
export const sealTexts = ({ name, trade }: Pick<BadgeText, 'name' | 'trade'>): string[] =>
  [arcRuns({ name }), arcRuns({ name, ...(trade && { trade }) })].map((runs) =>
    runs.map(({ text }) => text).join(''),
  );
