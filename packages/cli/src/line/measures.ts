import { fr } from '@coodyssee/kit/words';
import type { Width } from '@coodyssee/logo';
import { type CommandLine, lastValue, spelling } from '../command.ts';
import { UsageError } from './usage-error.ts';
import { optionOf } from './words.ts';

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

/** The only unit of a plain measure, and whether zero makes sense. */
interface Measure {
  readonly unit: 'mm' | 'dpi';
  readonly orZero?: boolean;
}

/**
 * A plain measure such as a resolution or a bleed, typed with or without its unit.
 *
 * @throws UsageError `bad-number`.
 * @example measureOf(line, 'bleed', { unit: 'mm', orZero: true }) // 3.5
 */
export function measureOf(
  line: CommandLine,
  name: string,
  { unit, orZero = false }: Measure,
): number | undefined {
  const text = lastValue(line, name);
  if (text === undefined) return undefined;
  const read = readMeasure(text);
  if (read && (read.unit ?? unit) === unit && (orZero || read.value > 0)) return read.value;
  const option = spelling({ name });
  throw new UsageError(
    'bad-number',
    {
      what: fr`La valeur « ${text} » de ${option} n’est pas comprise.`,
      why: orZero
        ? fr`Il faut un nombre, en ${unit}.`
        : fr`Il faut un nombre plus grand que zéro, en ${unit}.`,
      fix: fr`Écrivez par exemple : ${option} ${optionOf(line, name).example ?? ''}`,
    },
    { typed: text, option },
  );
}

/**
 * A whole number of things.
 *
 * @param digits what may be typed; the command itself refuses what makes no sense to it
 * @throws UsageError `bad-number`.
 */
export function wholeOf(
  line: CommandLine,
  name: string,
  { digits, most }: { readonly digits: RegExp; readonly most: number },
): number | undefined {
  const text = lastValue(line, name);
  if (text === undefined || digits.test(text.trim())) return text === undefined ? undefined : Number(text);
  const option = spelling({ name });
  throw new UsageError('bad-number', {
    what: fr`${option} attend un nombre entier, de 1 à ${most}.`,
    why: fr`Vous avez écrit « ${text} ».`,
    fix: fr`Écrivez par exemple : ${option} ${optionOf(line, name).example ?? ''}`,
  });
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
