import { IdentityError, isLegible } from '@coodyssee/logo';
import { symbolParameters } from '@coodyssee/logo/coodyssee';
import { frame } from '@coodyssee/logo/scene';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../packages/logo/src/geometry/bounds.ts';
import { composeIcon, composeLogo, identity, logoVariants } from '../low-floor.ts';

const member = { name: 'Atelier Ubac' };
const whenSmall = 'simplify';

describe('under its minimum a drawing gives way to a simpler one', () => {
  it.each([
    ['descriptor', { px: 300 }, 'descriptor'],
    ['descriptor', { px: 150 }, 'horizontal'],
    ['horizontal', { mm: 38 }, 'horizontal'],
    ['horizontal', { mm: 25 }, 'horizontal-small'],
    ['horizontal', { px: 60 }, 'symbol'],
    ['horizontal', { mm: 7 }, 'symbol-small'],
    ['vertical', { px: 20 }, 'symbol-small'],
    ['symbol', { px: 28 }, 'symbol'],
    ['symbol', { px: 27 }, 'symbol-small'],
  ] as const)('%s at %o is drawn as %s', (variant, width, drawn) => {
    const result = identity.logo({ variant, width, whenSmall });
    expect(result.drawn.design?.id).toBe(drawn);
    expect(result.notices).toHaveLength(drawn === variant ? 0 : 1);
    expect(isLegible(result.scene, { width })).toBe(true);
  });

  it.each([
    ['band', 300, 'band'],
    ['band', 200, 'band'],
    ['band', 120, 'compact'],
    ['seal', 120, 'seal'],
    ['seal', 80, 'compact'],
    ['compact', 40, 'symbol'],
    ['band', 16, 'symbol-small'],
  ] as const)('a %s badge at %i px is drawn as %s', (layout, px, drawn) => {
    const result = identity.badge(member, { layout, width: { px }, whenSmall });
    expect(result.drawn.design?.id).toBe(drawn);
  });

  it('refuses instead when told to, and says from which width it would do', () => {
    const refused = () => identity.logo({ variant: 'horizontal', width: { mm: 12.5 } });
    expect(refused).toThrow(IdentityError);
    expect(refused).toThrow(/12,5\u00A0mm.*38\u00A0mm/);
  });

  it('refuses what nothing can draw', () => {
    expect(() => identity.logo({ variant: 'symbol', width: { px: 15 }, whenSmall })).toThrow(/15\u00A0px/);
  });
});

describe('on a ground the clear space takes its share', () => {
  it('so that the drawing itself is never under its minimum', () => {
    const at = { width: { px: 32 }, whenSmall, ground: 'paper' } as const;
    const { scene, drawn } = identity.badge(member, { layout: 'band', ...at });
    expect(drawn.design?.id).toBe('symbol-small');
    const drawnWidth = (32 * (scene.width - 2 * scene.clearSpace)) / scene.width;
    expect(drawnWidth).toBeGreaterThanOrEqual(scene.minimumWidth.px);
    expect(() => identity.logo({ variant: 'symbol', width: { px: 32 }, ground: 'paper' })).toThrow(
      /42\u00A0px/,
    );
  });
});

describe('clear space', () => {
  it('is one head and one gap round every drawing', () => {
    const expected = 2 * symbolParameters.headRadius + symbolParameters.gap;
    for (const { id } of logoVariants) expect(composeLogo({ variant: id }).clearSpace).toBe(expected);
  });

  it('is added on every side, and the ground fills the sheet', () => {
    const drawing = composeLogo({ variant: 'horizontal' });
    const sheet = frame(drawing, { padding: drawing.clearSpace, ground: true });
    const [ground, ...rest] = sheet.shapes;
    const ink = bounds(rest.flatMap(({ path }) => path));
    expect(bounds(ground?.path ?? [])).toEqual({ x: 0, y: 0, width: sheet.width, height: sheet.height });
    expect(ink?.x).toBeCloseTo(drawing.clearSpace, 3);
    expect(sheet.height - (ink?.y ?? 0) - (ink?.height ?? 0)).toBeCloseTo(drawing.clearSpace, 3);
  });
});

describe('icons', () => {
  it.each([16, 20, 24, 32, 48])('lie on the pixel grid at %i px', (pixels) => {
    const scene = composeIcon(pixels);
    const box = bounds(scene.shapes.flatMap(({ path }) => path));
    for (const edge of [
      box?.x,
      box?.y,
      (box?.x ?? 0) + (box?.width ?? 0),
      (box?.y ?? 0) + (box?.height ?? 0),
    ]) {
      const at = ((edge ?? Number.NaN) * pixels) / scene.width;
      expect(Math.abs(at - Math.round(at))).toBeLessThan(0.01);
    }
  });
});
