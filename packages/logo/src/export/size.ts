import { IdentityError } from '../errors.ts';
import type { Scene } from '../scene/scene.ts';

/** A measure a person may ask for, and what is reasonable. */
export interface Measure {
  /** For programs. */
  readonly id:
    | 'width'
    | 'height'
    | 'page-width'
    | 'page-height'
    | 'bleed'
    | 'dpi'
    | 'total-ink'
    | 'stroke'
    | 'gap';
  /** French, opening a sentence: `La largeur demandée`. */
  readonly name: string;
  readonly unit: 'px' | 'mm' | 'dpi' | '%';
  readonly min: number;
  readonly max: number;
  /** True where only whole numbers make sense, as with pixels. */
  readonly whole?: boolean;
}

/** The measures every output shares. */
export const measures = {
  widthPx: { id: 'width', name: 'La largeur demandée', unit: 'px', min: 1, max: 100_000 },
  widthMm: { id: 'width', name: 'La largeur demandée', unit: 'mm', min: 1, max: 5000 },
  heightMm: { id: 'height', name: 'La hauteur qui en résulte', unit: 'mm', min: 1, max: 5000 },
  sheetWidth: { id: 'page-width', name: 'La largeur de la page', unit: 'mm', min: 1, max: 5000 },
  sheetHeight: { id: 'page-height', name: 'La hauteur de la page', unit: 'mm', min: 1, max: 5000 },
  bleed: { id: 'bleed', name: 'Le fond perdu demandé', unit: 'mm', min: 0, max: 50 },
  dpi: { id: 'dpi', name: 'La résolution demandée', unit: 'dpi', min: 1, max: 4800 },
} as const satisfies Record<string, Measure>;

/** A number as French writes it: decimal comma, narrow no-break spaces between thousands. */
export const frenchNumber = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return part === undefined ? grouped : `${grouped},${part}`;
};

/**
 * Checks one measure at the door.
 * @throws IdentityError `bad-size` when the value is no number, out of its bounds, or not whole where it must be
 * @example checkMeasure(35, measures.widthMm)
 */
export function checkMeasure(value: number, measure: Measure): void {
  const { id, name, unit, min, max, whole = false } = measure;
  const inBounds = Number.isFinite(value) && value >= min && value <= max;
  if (inBounds && (!whole || Number.isInteger(value))) return;
  const shown = Number.isFinite(value) ? `${frenchNumber(value)}\u00a0${unit}` : `«\u00a0${value}\u00a0»`;
  const kind = whole ? 'un nombre entier' : 'un nombre';
  throw new IdentityError(
    'bad-size',
    {
      what: `${name} ne convient pas\u00a0: ${shown}.`,
      why: `Il faut ${kind} compris entre ${frenchNumber(min)} et ${frenchNumber(max)}\u00a0${unit}.`,
      fix: 'Donnez une valeur dans ces limites.',
    },
    { reason: 'measure', measure: id, value, unit, min, max, whole },
  );
}

/**
 * Checks the scene's own box.
 * @throws IdentityError `bad-size` when a side is not a finite number above 0
 */
export function checkBox(scene: Pick<Scene, 'width' | 'height'>): void {
  const sides = [scene.width, scene.height];
  if (sides.every((side) => Number.isFinite(side) && side > 0)) return;
  throw new IdentityError(
    'bad-size',
    {
      what: `Le dessin mesure ${scene.width}\u00a0×\u00a0${scene.height}.`,
      why: 'Chaque côté d’un dessin doit être un nombre plus grand que zéro.',
      fix: 'Vérifiez les mesures de la composition.',
    },
    { reason: 'box', width: scene.width, height: scene.height },
  );
}
