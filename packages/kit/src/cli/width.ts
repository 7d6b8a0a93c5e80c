import type { Width } from '@coodyssee/logo';
import { fr } from '../words/fr.ts';
import { UsageError } from './usage-error.ts';

const units: Readonly<Record<string, (value: number) => Width>> = {
  px: (px) => ({ px }),
  mm: (mm) => ({ mm }),
  cm: (cm) => ({ mm: Math.round(cm * 1000) / 100 }),
};

/**
 * Reads one width; a bare number is in pixels. The comma is a decimal comma.
 *
 * @throws UsageError `bad-number` when it is no number followed by px, mm or cm.
 * @example parseWidth('4,5cm') // { mm: 45 }
 */
export function parseWidth(text: string): Width {
  const [, digits = '', unit = 'px'] = /^(\d{1,7}(?:[.,]\d{1,4})?)\s*(px|mm|cm)?$/i.exec(text.trim()) ?? [];
  const read = units[unit.toLowerCase()];
  if (digits === '' || !read) throw notAWidth(text);
  return read(Number(digits.replace(',', '.')));
}

function notAWidth(text: string): UsageError {
  return new UsageError(
    'bad-number',
    {
      what: fr`La largeur « ${text} » n’est pas comprise.`,
      why: 'Une largeur est un nombre suivi de px, mm ou cm ; sans unité, ce sont des pixels.',
      fix: fr`Écrivez par exemple : --width 1200px, --width 40mm ou --width 4,5cm`,
    },
    { typed: text },
  );
}

/**
 * Reads a plain measure such as a resolution or a bleed, with or without its unit.
 *
 * @throws UsageError `bad-number`.
 * @example parseMeasure('3 mm', { option: '--bleed', unit: 'mm' }) // 3
 */
export function parseMeasure(text: string, { option, unit }: { option: string; unit: string }): number {
  const [, digits, typedUnit] = /^(\d{1,7}(?:[.,]\d{1,4})?)\s*([a-z]+)?$/i.exec(text.trim()) ?? [];
  if (digits !== undefined && (typedUnit ?? unit).toLowerCase() === unit)
    return Number(digits.replace(',', '.'));
  throw new UsageError(
    'bad-number',
    {
      what: fr`La valeur « ${text} » de ${option} n’est pas comprise.`,
      why: fr`Il faut un nombre, en ${unit}.`,
      fix: fr`Écrivez par exemple : ${option} 300`,
    },
    { typed: text, option },
  );
}

/** The width as a file name says it: `1200px`, `45mm`, `12-5mm`. */
export function widthSlug(width: Width): string {
  const [value, unit] = 'px' in width ? [width.px, 'px'] : [width.mm, 'mm'];
  return String(value).replace('.', '-') + unit;
}

/** The millimetres of a width on paper; nothing for one in pixels. */
export function widthMm(width: Width | undefined): number | undefined {
  return width && 'mm' in width ? width.mm : undefined;
}
