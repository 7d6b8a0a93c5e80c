import { describe, expect, it } from 'vitest';
import { misuses } from '../../.storybook/blocks/logo/misuses.ts';
import { edgesOf, slopesOf, straightShare } from '../../.storybook/measures/edges.ts';
import { figures } from '../../.storybook/measures/figures.ts';
import { stretch, turn } from '../../.storybook/measures/wrong.ts';
import { composeLogo, inkSchemes } from '../low-floor.ts';

const whole = composeLogo({ variant: 'symbol' });
const symbol = { ...whole, shapes: whole.shapes.filter(({ role }) => role === 'mark') };

describe('the measures', () => {
  it('follow straight lines, curves, and the line that closes', () => {
    const kappa = 0.5522847498;
    const edges = edgesOf([['M', 1, 0], ['C', 1, kappa, kappa, 1, 0, 1], ['L', 0, 0], ['Z']]);
    expect(edges.map(({ kind }) => kind)).toEqual(['curved', 'straight', 'straight']);
    expect(edges[0]?.length).toBeCloseTo(Math.PI / 2, 3);
    expect(edges[2]?.length).toBe(1);
  });

  it('the symbol is as straight as it is round, on one slope', () => {
    expect(straightShare(symbol)).toBeGreaterThan(0.45);
    expect(slopesOf(symbol)).toEqual([0, 1.333]);
  });
});

describe('what the argument says', () => {
  it('is so', () => {
    expect(figures.shapes).toBe(2);
    expect(figures.headRadii).toHaveLength(1);
    expect(figures.offAxis).toBeLessThan(1e-9);
    expect(figures.rise).toBe(12);
    expect(figures.heights.left).toBe(figures.heights.right);
    expect(figures.orangeOnWhite).toBeGreaterThanOrEqual(3);
    expect(figures.orangeOnWhite).toBeLessThan(4.5);
    expect(figures.orangeTextOnWhite).toBeGreaterThanOrEqual(4.5);
  });

  it('counts as one ink what is one ink', () => {
    expect(figures.oneInk).toContain('line');
    expect(figures.oneInk).not.toContain('colour');
    for (const set of figures.oneInk) expect(new Set(Object.values(inkSchemes[set].roles)).size).toBe(1);
  });
});

describe('a misuse', () => {
  it('says what it breaks', () => {
    expect(misuses.map(({ id, rule }) => [id, rule.length > 40])).toEqual(
      misuses.map(({ id }) => [id, true]),
    );
  });

  it.each(['recolour', 'ground', 'tiny'])('%s is refused in the code’s own words', (id) => {
    const { rule } = misuses.find((misuse) => misuse.id === id) ?? {};
    expect(rule).toMatch(/contraste de 1,|garde toujours ses couleurs|ne peut pas faire 48/);
  });

  it('that pulls or turns the drawing is seen by its slopes', () => {
    expect(slopesOf(stretch(symbol, 1.4))).not.toContain(1.333);
    expect(slopesOf(turn(symbol, -14))).not.toContain(0);
    expect(slopesOf(turn(symbol, 0))).toEqual(slopesOf(symbol));
  });
});
