import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { modes } from '../build/token.ts';
import { listFailures, type MeasuredPair, measurePairs } from '../contrast/measure.ts';
import { contrastExempt, contrastPairs } from '../contrast/pairs.ts';
import { variables } from './built.ts';

const measured = measurePairs(contrastPairs, variables);
const short = (key: string): string => key.replace(/^color\./, '');

const line = ({ foreground, ground, minimum, ratio }: MeasuredPair): string =>
  [
    short(foreground).padEnd(22),
    short(ground).padEnd(24),
    String(minimum).padStart(4),
    ...modes.map((mode) => ratio[mode].toFixed(2).padStart(7)),
  ].join('');

it('prints every pair, and each one passes by day and night', () => {
  const title = `${'foreground'.padEnd(22)}${'ground'.padEnd(24)} min  light   dark`;
  console.log([title, ...measured.map(line)].join('\n'));
  expect(listFailures(measured)).toEqual([]);
  expect(measured.length).toBeGreaterThan(200);
});

it('names a pair that fails, with its ratio', () => {
  const pair = { foreground: 'color.icon-brand', ground: 'color.surface', kind: 'text', use: 'x' } as const;
  expect(listFailures(measurePairs([pair], variables))).toEqual([
    'color.icon-brand on color.surface: 3.49 (light), wants 4.5',
  ]);
});

it('refuses a pair of unknown tokens', () => {
  const pair = { foreground: 'color.none', ground: 'color.surface', kind: 'text', use: 'x' } as const;
  expect(() => measurePairs([pair], variables)).toThrow('color.none on color.surface');
});

it('holds every semantic colour to a pair, or excuses it with a reason', () => {
  const paired = new Set(contrastPairs.flatMap(({ foreground, ground }) => [foreground, ground]));
  const colours = variables.map(({ key }) => key).filter((key) => key.startsWith('color.'));
  expect(colours.filter((key) => !paired.has(key) && !contrastExempt[key])).toEqual([]);
  expect(Object.keys(contrastExempt).filter((key) => paired.has(key) || !colours.includes(key))).toEqual([]);
});

type Eye = (colour: Color) => Color;
const eyes: Readonly<Record<string, Eye>> = {
  usual: (colour) => colour,
  protan: filterDeficiencyProt(1) as Eye,
  deutan: filterDeficiencyDeuter(1) as Eye,
  tritan: filterDeficiencyTrit(1) as Eye,
};
const distance = differenceCiede2000();
const names = ['success', 'error', 'warning', 'info'];

describe.each(modes)('%s, to every eye', (mode) => {
  const colour = (key: string): Color => {
    const found = parse(variables.find((variable) => variable.key === key)?.plain[mode] ?? '');
    if (!found) throw new Error(`${key} is not a colour`);
    return found;
  };
  const brand = colour('color.brand-fill');

  it.each(Object.entries(eyes))('%s: feedback is told from the brand orange', (_, see) => {
    for (const key of names.flatMap((name) => [`color.${name}-fill`, `color.${name}-text`])) {
      // 15 is far beyond a just noticeable difference: two colours nobody takes for one another.
      expect(distance(see(brand), see(colour(key))), key).toBeGreaterThan(15);
    }
  });
});
