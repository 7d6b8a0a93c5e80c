import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camera } from './camera.ts';

const world = { x: -40, y: 0, width: 1400, height: 520 };
const frames = [
  { x: 0, y: 0, width: 1320, height: 480 },
  { x: 0, y: 0, width: 520, height: 520 },
];
const base = { world, frames, least: 200 } as const;

/** A badge somewhere in the world with its clear space, and a picture of any usual shape. */
const looks = fc
  .record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 30, max: 300 }),
    across: fc.integer({ min: 80, max: 320 }),
    down: fc.integer({ min: 40, max: 160 }),
    clear: fc.integer({ min: 0, max: 30 }),
    width: fc.integer({ min: 260, max: 1200 }),
    height: fc.integer({ min: 240, max: 420 }),
  })
  .map(({ x, y, across, down, clear, width, height }) => ({
    subject: { x: x - clear, y: y - clear, width: across + 2 * clear, height: down + 2 * clear },
    badge: across,
    picture: { width, height },
  }));

describe('what is seen of a scene', () => {
  it('never leaves the world, nor stretches it', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const view = camera({ ...base, ...look });
        expect(view.x).toBeGreaterThanOrEqual(world.x - 1e-9);
        expect(view.y).toBeGreaterThanOrEqual(world.y - 1e-9);
        expect(view.x + view.width).toBeLessThanOrEqual(world.x + world.width + 1e-9);
        expect(view.y + view.height).toBeLessThanOrEqual(world.y + world.height + 1e-9);
        expect(view.width / view.height).toBeCloseTo(look.picture.width / look.picture.height, 9);
      }),
    );
  });

  it('always holds the badge and its clear space', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const { subject, picture } = look;
        // a picture too long for the world cannot hold a badge as high as the world
        fc.pre((subject.height * picture.width) / picture.height <= world.width);
        const view = camera({ ...base, ...look });
        expect(subject.x).toBeGreaterThanOrEqual(view.x - 1e-9);
        expect(subject.y).toBeGreaterThanOrEqual(view.y - 1e-9);
        expect(subject.x + subject.width).toBeLessThanOrEqual(view.x + view.width + 1e-9);
        expect(subject.y + subject.height).toBeLessThanOrEqual(view.y + view.height + 1e-9);
      }),
    );
  });

  it('comes near enough to read the badge, where its clear space leaves it the room', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const { badge, subject, picture } = look;
        const aspect = picture.width / picture.height;
        fc.pre(Math.max(subject.width, subject.height * aspect) * base.least <= badge * picture.width);
        const view = camera({ ...base, ...look });
        expect((badge * picture.width) / view.width).toBeGreaterThanOrEqual(base.least - 1e-6);
      }),
    );
  });

  it('takes the frame whose shape is the picture’s, and shows it whole', () => {
    const subject = { x: 100, y: 100, width: 340, height: 90 };
    const look = { ...base, subject, badge: 300, least: 20 };
    expect(camera({ ...look, picture: { width: 1320, height: 480 } })).toEqual(frames[0]);
    expect(camera({ ...look, picture: { width: 300, height: 300 } })).toEqual(frames[1]);
  });
});
