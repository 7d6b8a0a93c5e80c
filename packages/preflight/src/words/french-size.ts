import { count } from './count.ts';

const steps = [
  { from: 1e6, unit: 'Mo' },
  { from: 1e3, unit: 'ko' },
];

/**
 * A file's size as a French reader writes it, with a no-break space before the unit.
 *
 * @example frenchSize(12_345) // '12,3 ko'
 */
export function frenchSize(bytes: number): string {
  const step = steps.find(({ from }) => bytes >= from);
  if (!step) return count(bytes, 'octet');
  return `${(bytes / step.from).toFixed(1).replace('.', ',')}\u00a0${step.unit}`;
}
