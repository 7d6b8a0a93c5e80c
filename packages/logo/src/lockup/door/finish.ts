import { frame } from '../../scene/frame.ts';
import type { Brand, InkRole } from '../brand.ts';
import { checkFile } from '../given.ts';
import type { InkSet } from '../ink-sets/ink-set.ts';
import { inkSetOf, inkTable } from '../inks/inks.ts';
import { renderSvg } from '../svg.ts';
import type { Artwork } from './artwork.ts';
import type { Composed } from './descend.ts';
import { drawingData } from './drawing-data.ts';
import type { Exporters } from './platform.ts';
import { noExporter, otherGround } from './refusals.ts';

/** The inks of a drawing. */
export interface Inking {
  /**
   * Id or slug of a set of the brand, or `auto`: in colour by day, on dark by night, for a page that has both.
   * Default: the brand's first.
   */
  readonly inks?: string;
  /** The member's own colour, as any CSS colour or a French word; only badges take one. */
  readonly colour?: string | undefined;
  /** Paints a ground; `own` is the one the inks are made for, `none` leaves it out where the inks bring one. */
  readonly ground?: InkRole | 'own' | 'none';
}

/** A set of inks as it was asked for. */
export interface Settled {
  readonly set: InkSet;
  readonly night?: InkSet;
  /** The ground to paint; none leaves it open. */
  readonly ground?: InkRole | 'own';
}

/**
 * What is asked of the inks.
 * @throws IdentityError `bad-option` for inks that the brand does not have, or a ground that they forbid
 */
export function settle(brand: Brand, { inks, ground }: Inking): Settled {
  const auto = inks === 'auto';
  const set = inkSetOf(brand, auto || inks === undefined ? brand.inkSets[0].id : inks);
  const asked = ground ?? (set.bringsGround ? 'own' : 'none');
  const painted = asked === set.ground ? 'own' : asked;
  if (set.bringsGround && painted !== 'own' && painted !== 'none') throw otherGround(set, painted);
  return {
    set,
    ...(auto && { night: inkSetOf(brand, 'dark') }),
    ...(painted !== 'none' && { ground: painted }),
  };
}

interface Finish {
  readonly brand: Brand;
  readonly exporters: Exporters;
  readonly settled: Settled;
  readonly colour?: string | undefined;
}

/** Inks a drawing, puts it on its ground, and gives it what writes it. */
export function finish(composed: Composed, { brand, exporters, settled, colour }: Finish): Artwork {
  const { set, night, ground } = settled;
  const options = { scene: composed.scene, ...(colour && { colour }) };
  const inked = inkTable(brand, set.id, { ...options, ...(ground && { ground }) });
  const byNight = night && inkTable(brand, night.id, options).inks;
  const scene = frame(composed.scene, {
    padding: ground ? composed.scene.clearSpace : 0,
    ground: ground !== undefined,
  });
  const { inks } = inked;
  return {
    ...composed,
    scene,
    inks,
    ...(byNight && { night: byNight }),
    ground: inked.ground,
    inkSet: set,
    rendering: set.rendering,
    notices: [...composed.notices, ...inked.notices],
    svg: (svg = {}) => (exporters.svg ?? renderSvg)(scene, inks, svg),
    png: async (size) => {
      checkFile(size, 'png');
      return required(exporters, 'png')(scene, inks, size);
    },
    pdf: async (pdf) => {
      checkFile(pdf, 'pdf');
      return required(exporters, 'pdf')(scene, inks, pdf);
    },
    toJSON: () => drawingData(scene, { inks, night: byNight }),
  };
}

function required<F extends keyof Exporters>(exporters: Exporters, format: F): NonNullable<Exporters[F]> {
  const write = exporters[format];
  if (!write) throw noExporter(format);
  return write;
}
