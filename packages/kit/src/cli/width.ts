import type { Width } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { UsageError } from './usage-error.ts';

const units: Readonly<Record<string, (value: number) => Width>> = {
  px: (px) => ({ px }),
  mm: (mm) => ({ mm }),
  cm: (cm) => ({ mm: Math.round(cm * 1000) / 100 }),
};

/** Whole part in a row or in threes, a decimal comma or point, a unit: `1 200,5 mm`. */
const measure = /^(\d{1,7}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,2})(?:[.,](\d{1,4}))?\s*([a-z]+)?$/i;

/** A number with its unit, in French or in English figures. */
function readMeasure(text: string): { readonly value: number; readonly unit?: string } | undefined {
  const [, whole, decimals = '0', unit] = measure.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  return { value, ...(unit && { unit: unit.toLowerCase() }) };
}

/**
 * Reads one width; a bare number is in pixels. The comma is a decimal comma.
 *
 * @throws UsageError `bad-number` when it is no number followed by px, mm or cm.
 * @example parseWidth('4,5cm') // { mm: 45 }
 */
export function parseWidth(text: string): Width {
  const { value = 0, unit = 'px' } = readMeasure(text) ?? { unit: '' };
  const read = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (!read) throw notAWidth(text);
  return read(value);
}

function notAWidth(text: string): UsageError {
  return new UsageError(
    'bad-number',
    {
      what: fr`La largeur « ${text} » n’est pas comprise.`,
      why: fr`Une largeur est un nombre suivi de px, mm ou cm ; sans unité, ce sont des pixels.`,
      fix: fr`Écrivez par exemple : --width 1200px, --width 40mm ou --width 4,5cm`,
    },
    { typed: text },
  );
}

/** A plain measure: the option it belongs to, its only unit, and a value that makes sense. */
export interface Measure {
  readonly option: string;
  readonly unit: string;
  readonly example: string;
  /** True where zero makes sense. */
  readonly orZero?: boolean;
}

/**
 * Reads a plain measure such as a resolution or a bleed, with or without its unit.
 *
 * @throws UsageError `bad-number`.
 * @example parseMeasure('3,5 mm', { option: '--bleed', unit: 'mm', example: '3', orZero: true }) // 3.5
 */
export function parseMeasure(text: string, { option, unit, example, orZero = false }: Measure): number {
  const read = readMeasure(text);
  if (read && (read.unit ?? unit) === unit && (orZero || read.value > 0)) return read.value;
  throw new UsageError(
    'bad-number',
    {
      what: fr`La valeur « ${text} » de ${option} n’est pas comprise.`,
      why: orZero
        ? fr`Il faut un nombre, en ${unit}.`
        : fr`Il faut un nombre plus grand que zéro, en ${unit}.`,
      fix: fr`Écrivez par exemple : ${option} ${example}`,
    },
    { typed: text, option },
  );
}

const spell = (width: Width, point: string): string =>
  'px' in width ? `${width.px}px`.replace('.', point) : `${width.mm}mm`.replace('.', point);

/** The width as a file name says it: `1200px`, `45mm`, `12-5mm`. */
export const widthSlug = (width: Width): string => spell(width, '-');

/** The resolution as a file name says it: `300dpi`. */
export const dpiSlug = (dpi: number): string => `${dpi}dpi`.replace('.', '-');

/** The width as a person types it: `1200px`, `45mm`, `12,5mm`. */
export const spellWidth = (width: Width): string => spell(width, ',');

/** The millimetres of a width on paper; nothing for one in pixels. */
export function widthMm(width: Width | undefined): number | undefined {
  return width && 'mm' in width ? width.mm : undefined;
}
