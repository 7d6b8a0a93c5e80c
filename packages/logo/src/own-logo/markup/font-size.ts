import { measures } from './declarations.ts';

/** CSS pixels where no one says otherwise. */
const usual = 16;
const words: Readonly<Record<string, number>> = {
  ...{ 'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32 },
};
const absolute: Readonly<Record<string, number>> = {
  ...{ '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, rem: usual },
};

/** A size in px; `em` and percentages are of the one round it. */
function sizeOf(text: string, outer: number): number {
  const [, number = '', unit = ''] = /^([\d.]+)(%|[a-z]*)$/i.exec(text.trim()) ?? [];
  const factor =
    unit === '%' ? outer / 100 : unit === 'em' ? outer : unit === 'ex' ? outer / 2 : absolute[unit];
  return words[text] ?? (number === '' || factor === undefined ? outer : Number(number) * factor);
}

/** What may be measured by the size of letters. */
const lengths = [
  ...measures,
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'translate',
  'transform-origin',
];

/** The style with its size of letters in px, and in px what is measured by it. */
export function withFontSize(
  style: Map<string, string>,
  parent: ReadonlyMap<string, string>,
): Map<string, string> {
  const outer = Number.parseFloat(parent.get('font-size') ?? '') || usual;
  const written = style.get('font-size');
  const own = written === undefined || written === parent.get('font-size') ? outer : sizeOf(written, outer);
  if (written !== undefined) style.set('font-size', `${own}px`);
  const inPixels = (_: string, number: string, unit: string) =>
    `${Number(number) * (unit === 'em' ? own : own / 2)}px`;
  for (const name of lengths) {
    const value = style.get(name);
    if (value && /\d(?:em|ex)\b/.test(value)) style.set(name, value.replace(/([\d.]+)(em|ex)\b/g, inPixels));
  }
  return style;
}
