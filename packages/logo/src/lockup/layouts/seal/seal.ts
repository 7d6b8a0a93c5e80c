import type { Shape } from '../../../scene/scene.ts';
import { capitals } from '../../../type/capitals.ts';
import { type ArcFitOptions, type FittedArc, findArcFit } from '../../../type/fit-arc.ts';
import { isMisfit, type Misfit } from '../../../type/misfit.ts';
import type { TextRun } from '../../../type/shaped.ts';
import { type Brand, sameForCuts } from '../../brand.ts';
import { type BadgeText, pickEndorsement } from '../../words/badge-text.ts';
import { centredShape } from '../../words/rows.ts';
import type { LaidOut, Layout, LayoutRequest } from '../layout.ts';
import { groundShapes, halfChord, outer } from './seal-ground.ts';

const endorsementSize = 14.5;
/** The endorsement's middle, in parts of the ground's depth: a segment of a circle is heaviest near its chord. */
const middle = 0.4;

/** The room round the symbol: the name runs in the middle between disc and ring, down to the ground on both sides. */
function roomOf({ symbol: { disc, gap } }: Brand): Omit<ArcFitOptions, 'typesetter'> {
  const [cx, cy] = disc.centre;
  const inner = disc.radius + gap;
  const most = outer.radius - outer.ring - gap;
  return {
    middle: (inner + most) / 2,
    inner,
    outer: most,
    sweepMax: 186,
    size: 18,
    minSize: 8,
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

/** The member's name round the symbol, and the endorsement on their ground. */
function layOut(request: LayoutRequest): LaidOut | Misfit {
  const { brand, text, rendering } = request;
  const { disc, gap, ground } = brand.symbol;
  const [cx, cy] = disc.centre;
  const set = setArc(request);
  if (isMisfit(set)) return set;
  const { arc: name, trade } = set;
  const y = ground + (cy + outer.radius - ground) * middle + (brand.typeface.capHeight * endorsementSize) / 2;
  const room = 2 * halfChord({ centre: disc.centre, radius: outer.radius - 2 * gap }, y);
  const { line, wording } = pickEndorsement(request, ({ advance }) => advance * endorsementSize <= room);
  const words = [centredShape({ role: 'on-slab', line, size: endorsementSize, y }, cx)];
  const [snow, slab] = groundShapes(brand, rendering, words);
  return {
    shapes: [...snow, ...brand.symbol.draw({ rendering, foot: 'none' }), ...slab, ...arcShapes(name)],
    smallest: Math.min(name.size, endorsementSize),
    fit: { name: name.step, ...(trade && { trade: name.step }), wording },
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
  aspect: 1,
  isNamed: true,
  minimumWidth: sameForCuts({ px: 96, mm: 22 }),
  simpler: [{ id: 'compact' }, { id: 'compact', cut: 'small' }, { id: 'symbol' }, { id: 'symbol-small' }],
  texts: ({ name, trade }) => [textOf(arcRuns({ name })), textOf(arcRuns({ name, ...(trade && { trade }) }))],
  layOut,
} as const satisfies Layout;
