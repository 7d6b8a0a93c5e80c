import type { LabelFormat } from '@coodyssee/kit';
import { figure } from './details.ts';

/** What is not a plain label. */
const kinds: Readonly<Record<string, string>> = {
  L4785: 'name badges',
  'C32011-10': 'cards',
  LP800: 'cards',
};

/** « 21 labels 63.99 × 38.1 mm » */
export function sayLabelFormat({ id, shape, width, height, across, down }: LabelFormat): string {
  const number = across * down;
  if (shape === 'round') return `${number} round labels of ${figure(width)}\u00a0mm`;
  return `${number} ${kinds[id] ?? 'labels'} ${figure(width)}\u00a0×\u00a0${figure(height)}\u00a0mm`;
}
