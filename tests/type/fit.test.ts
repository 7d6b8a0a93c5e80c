import { beforeAll, describe, expect, it } from 'vitest';
import { IdentityError } from '../../packages/logo/src/errors.ts';
import { readFace } from '../../packages/logo/src/platform/read-face.node.ts';
import { type FitOptions, fitText } from '../../packages/logo/src/type/fit.ts';
import { lineWidth, measure, outlineLine } from '../../packages/logo/src/type/line.ts';
import type { Typesetter } from '../../packages/logo/src/type/shaped.ts';
import { loadTypesetter } from './load.ts';

let typesetter: Typesetter;
const long = 'La Fabrique coopérative des possibles, des récits et des paysages';
beforeAll(async () => {
  typesetter = await loadTypesetter([long, 'Thịt ỌỂ ÂỖ', 'واحة'], readFace);
});

const fitName = (text: string, rest: Partial<FitOptions> = {}) =>
  fitText({ text, weight: 700 }, { typesetter, maxWidth: 240, size: 32, ...rest });
const natural = (text: string) => measure(typesetter.shape([{ text, weight: 700 }]), { size: 32 }).width;

describe('the ladder', () => {
  const name = 'Atelier du grand Ubac';

  it.each([
    [1, 'one-line', 'une ligne'],
    [0.98, 'one-line-tight', 'une ligne, lettres resserrées'],
    [0.9, 'one-line-smaller', 'une ligne, 93\u00A0%'],
    [0.7, 'two-lines', 'deux lignes'],
    // « du » ends no line while the others need not be much smaller
    [0.6, 'two-lines-smaller', 'deux lignes, 93\u00A0%'],
    [0.4, 'two-lines-smaller', 'deux lignes, 78\u00A0%'],
  ])('at %f of the natural width takes %s', (share, id, label) => {
    const maxWidth = natural(name) * share;
    const fitted = fitName(name, { maxWidth });
    expect(fitted.step).toMatchObject({ id, label });
    expect(fitted.width).toBeLessThanOrEqual(maxWidth + 1e-9);
    for (const { line, size, tracking } of fitted.lines)
      expect(measure(line, { size, tracking }).width).toBeLessThanOrEqual(maxWidth + 1e-9);
  });

  it('gives one size and one tracking to all lines, and loses no letter', () => {
    const { lines } = fitName(name, { maxWidth: natural(name) * 0.45 });
    expect(new Set(lines.map(({ size }) => size)).size).toBe(1);
    expect(lines.map(({ line }) => line.text).join(' ')).toBe(name);
    expect(lines[1]?.y).toBeCloseTo((lines[0]?.size as number) * 1.12, 6);
  });

  it('takes no more off the tracking than it must', () => {
    const maxWidth = natural(name) * 0.99;
    const { width, lines } = fitName(name, { maxWidth });
    expect(width).toBeCloseTo(maxWidth, 6);
    expect(lines[0]?.tracking).toBeGreaterThan(-0.02);
  });

  it('keeps stacked marks of two lines apart', () => {
    const { lines } = fitName('Thịt ỌỂ ÂỖ', { maxWidth: natural('Thịt ỌỂ'), leading: 0.8 });
    const [first, second] = lines.map(({ line, size, tracking }) => measure(line, { size, tracking }).ink);
    const foot = (first?.y as number) + (first?.height as number);
    expect((lines[1]?.y as number) + (second?.y as number)).toBeGreaterThan(foot);
  });

  it('goes to three lines only where three are allowed', () => {
    expect(() => fitName(long)).toThrow(IdentityError);
    expect(fitName(long, { lines: 3 }).step.id).toBe('three-lines-smaller');
  });

  it('never goes under the smallest size', () => {
    expect(() => fitName(name, { maxWidth: natural(name) * 0.9, lines: 1, minSize: 31 })).toThrow(
      IdentityError,
    );
  });
});

describe('the refusal', () => {
  const refusal = (text: string, rest: Partial<FitOptions> = {}): IdentityError => {
    try {
      fitName(text, rest);
    } catch (error) {
      return error as IdentityError;
    }
    throw new Error('it fitted');
  };

  it('says how many letters fit and which beginning does, and that beginning does fit', () => {
    const error = refusal(long);
    expect(error.code).toBe('does-not-fit');
    const { beginning, characters } = error.details as { beginning: string; characters: number };
    expect(long.startsWith(beginning)).toBe(true);
    expect(fitName(beginning).lines.length).toBe(2);
    expect(error.fix).toContain(`environ ${characters} signes`);
    expect(error.fix).toContain(beginning);
    expect(Math.abs(characters - beginning.length)).toBeLessThan(14);
  });

  it('does not end its proposal on an article', () => {
    for (let maxWidth = 90; maxWidth < 340; maxWidth += 10) {
      const error = refusal(long, { maxWidth, lines: 1 });
      expect(error.details.beginning ?? '').not.toMatch(/ (?:des|et|la)$/u);
    }
  });

  it('advises to cut a word that is too long by itself', () => {
    const error = refusal('Hydrogéomorphocartographiquement', { maxWidth: 120 });
    expect(error.details.beginning).toBeNull();
    expect(error.fix).toContain('coupez ce mot');
  });
});

describe('tracking', () => {
  it('falls between clusters: not after the last one, not inside joined letters', () => {
    const [latin, arabic] = ['Ubac', 'واحة'].map((text) => typesetter.shape([{ text, weight: 700 }]));
    if (!latin || !arabic) throw new Error('not shaped');
    expect(lineWidth(latin, 0.1) - latin.advance).toBeCloseTo(0.3, 9);
    expect(lineWidth(arabic, 0.1)).toBeCloseTo(arabic.advance, 9);
  });

  it('moves marks with their letters', () => {
    const line = typesetter.shape([{ text: 'e\u0301a', weight: 700 }]);
    const path = outlineLine(line, { size: 10, tracking: 0.1, x: 5, y: 7 });
    expect(path[0]?.[0]).toBe('M');
    expect(measure(line, { size: 10, tracking: 0.1 }).width).toBeCloseTo((line.advance + 0.1) * 10, 9);
  });
});

describe('at every key', () => {
  it('a name of forty letters is set a few times, however it is made to fit', () => {
    let shaped = 0;
    const counting: Typesetter = {
      ...typesetter,
      shape: (...given) => {
        shaped += 1;
        return typesetter.shape(...given);
      },
    };
    const name = 'Accompagnatrice en moyenne montagne à Gap';
    const counts = Array.from(name, (_, at) => {
      shaped = 0;
      fitName(name.slice(0, at + 1).trim(), { typesetter: counting, maxWidth: 300 });
      return shaped;
    });
    expect(Math.min(...counts)).toBe(1);
    expect(Math.max(...counts)).toBeLessThan(12);
  });
});
