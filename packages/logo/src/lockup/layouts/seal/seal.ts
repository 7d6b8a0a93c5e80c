import type { FlatDisc } from '../../../geometry/flat-disc.ts';
import { ringPath } from '../../../geometry/flat-ring.ts';
import type { Shape } from '../../../scene/scene.ts';
import { capitals } from '../../../type/capitals.ts';
import { type ArcFitOptions, type FittedArc, findArcFit } from '../../../type/fit-arc.ts';
import { isMisfit, type Misfit } from '../../../type/misfit.ts';
import type { TextRun } from '../../../type/shaped.ts';
import { type Brand, sameForCuts } from '../../brand.ts';
import { type BadgeText, pickEndorsement } from '../../words/badge-text.ts';
import { centredShape } from '../../words/rows.ts';
import type { LaidOut, Layout, LayoutRequest } from '../layout.ts';

/** Radius of the whole seal, in drawing units. */
const outerRadius = 80;
/** The endorsement in its short form is then as wide as the disc. */
const endorsementSize = 11.9;

/** The seal's outline: the symbol's disc, grown about its centre. */
const outerDisc = ({ symbol: { disc } }: Pick<Brand, 'symbol'>): FlatDisc => ({
  centre: disc.centre,
  radius: outerRadius,
  base: disc.centre[1] + (outerRadius * (disc.base - disc.centre[1])) / disc.radius,
});

/** The room round the symbol: the name runs in the middle of the ring and stays a gap inside it. */
function roomOf({ symbol: { disc, gap } }: Brand): Omit<ArcFitOptions, 'typesetter'> {
  const [cx, cy] = disc.centre;
  return {
    middle: (disc.radius + outerRadius - gap) / 2,
    inner: disc.radius + gap,
    outer: outerRadius - 2 * gap,
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
  };
}

/** The name on its arc, with the trade where both have room. */
function setArc({ brand, text }: LayoutRequest): { arc: FittedArc; trade?: string } | Misfit {
  const room = { typesetter: text.typesetter, ...roomOf(brand) };
  const whole = text.trade ? findArcFit(arcRuns(text), room) : undefined;
  if (text.trade && whole && !isMisfit(whole)) return { arc: whole, trade: text.trade };
  const arc = findArcFit(arcRuns({ name: text.name }), room);
  return isMisfit(arc) ? arc : { arc };
}

/** The member's name round the symbol, the endorsement straight along the base. */
function layOut(request: LayoutRequest): LaidOut | Misfit {
  const { brand, text, rendering } = request;
  const { disc, gap } = brand.symbol;
  const [cx, cy] = disc.centre;
  const outer = outerDisc(brand);
  const set = setArc(request);
  if (isMisfit(set)) return set;
  const { arc, trade } = set;
  const y = (disc.base + outer.base - gap + brand.typeface.capHeight * endorsementSize) / 2;
  const chord = 2 * Math.sqrt((outer.radius - gap) ** 2 - (y - cy) ** 2);
  const { line, wording } = pickEndorsement(
    request,
    ({ advance }) => advance * endorsementSize <= chord - 8 * gap,
  );
  return {
    shapes: [
      { role: 'ring', path: ringPath(outer, gap), rule: 'evenodd' },
      ...brand.symbol.draw({ rendering }),
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

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

export const seal = {
  id: 'seal',
  slug: 'sceau',
  label: 'Badge sceau',
  short: 'Sceau',
  when: 'Sur un rond ou un carré\u00a0: autocollant, bouton, tampon, photo de profil.',
  english: {
    label: 'Seal badge',
    short: 'Seal',
    when: 'On a circle or a square: sticker, pin, stamp, profile picture.',
  },
  place: 'round',
  aspect: 1.15,
  isNamed: true,
  minimumWidth: sameForCuts({ px: 96, mm: 22 }),
  simpler: [{ id: 'compact' }, { id: 'compact', cut: 'small' }, { id: 'symbol' }, { id: 'symbol-small' }],
  texts: ({ name, trade }) => [textOf(arcRuns({ name })), textOf(arcRuns({ name, ...(trade && { trade }) }))],
  layOut,
} as const satisfies Layout;
