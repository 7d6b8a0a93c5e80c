import { IdentityError } from '@coodyssee/logo';
import type { Scene } from '@coodyssee/logo/scene';
import { beforeAll, describe, expect, it } from 'vitest';
import { bounds } from '../../packages/logo/src/geometry/bounds.ts';
import type { Box } from '../../packages/logo/src/geometry/path.ts';
import type { Role } from '../../packages/logo/src/scene/scene.ts';
import { badgeLayouts, badgeTexts, composeBadge, loadNodeTypesetter, type Member } from '../low-floor.ts';
import { members } from './members.ts';

/** The box of all that one role draws. */
function boxOf(scene: Scene, role: Role): Box {
  const box = bounds(scene.shapes.filter((shape) => shape.role === role).flatMap(({ path }) => path));
  if (!box) throw new Error(`nothing drawn for ${role}`);
  return box;
}
const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

async function badge(member: Member, layout: (typeof badgeLayouts)[number]['id']) {
  return composeBadge(member, { layout, typesetter: await loadNodeTypesetter(badgeTexts(member)) });
}

/** The one name of the table that is longer than any badge can carry. */
const tooLong = new Set([
  'La Fabrique coopérative des possibles, des récits et des paysages habités des hautes vallées alpines',
]);

describe.each(members)('$name', (member) => {
  it.each(badgeLayouts)('gets a good $id badge, or a refusal that says what would fit', async ({ id }) => {
    if (tooLong.has(member.name) && id !== 'compact') {
      const error = await badge(member, id).catch((thrown) => thrown);
      expect(error).toBeInstanceOf(IdentityError);
      expect(error).toMatchObject({ code: 'does-not-fit' });
      expect(error.fix.toLocaleLowerCase('fr')).toContain('la fabrique coopérative');
      return;
    }
    const { scene, fit } = await badge(member, id);
    expect(Number.isFinite(scene.width + scene.height)).toBe(true);
    const title =
      id === 'compact' ? /^Avec Coodyssée$/ : /^Logo .*, une activité de la coopérative Coodyssée$/;
    expect(scene.title).toMatch(title);
    const drawn = bounds(scene.shapes.flatMap(({ path }) => path));
    expect(drawn).toMatchObject({ x: expect.closeTo(0, 6), y: expect.closeTo(0, 6) });
    expect(drawn?.width).toBeCloseTo(scene.width, 6);
    if (id === 'compact') return;
    expect(fit.name?.label).toMatch(/ligne|arc/);
    expect(boxOf(scene, 'name').width).toBeGreaterThan(1);
  });
});

describe('a band', () => {
  const rows = ['name', 'trade', 'slab'] as const;

  it.each(members.filter(({ name }) => !tooLong.has(name)))(
    'keeps the rows of $name apart',
    async (member) => {
      const { scene } = await badge(member, 'band');
      const boxes = rows
        .filter((role) => scene.shapes.some((shape) => shape.role === role))
        .map((role) => boxOf(scene, role));
      for (const [i, box] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      const [mark, slab, endorsement] = (['mark', 'slab', 'on-slab'] as const).map((role) =>
        boxOf(scene, role),
      ) as [Box, Box, Box];
      for (const box of boxes.slice(0, -1)) expect(box.x).toBeGreaterThan(mark.x + mark.width);
      expect(slab.x).toBeCloseTo(mark.x, 3);
      expect(endorsement.y).toBeGreaterThan(slab.y);
      expect(endorsement.y + endorsement.height).toBeLessThan(slab.y + slab.height);
      expect(endorsement.x + endorsement.width).toBeLessThan(slab.x + slab.width - 8);
    },
  );

  it('leaves out a trade that is too long and says so', async () => {
    const trade = 'animatrice d’ateliers d’écriture, de conte, de lecture et de calligraphie pour adultes';
    const { scene, notices } = await badge({ name: 'Petit Pas', trade }, 'band');
    expect(scene.shapes.some(({ role }) => role === 'trade')).toBe(false);
    expect(notices.map(({ code }) => code)).toContain('trade-left-out');
  });
});

describe('a seal', () => {
  it('says the trade in its description only where it is drawn', async () => {
    const drawn = await badge({ name: 'Yo', trade: 'Yoga' }, 'seal');
    expect(drawn.scene.description).toBe('Yoga');
    expect(drawn.scene.shapes.map(({ role }) => role)).toContain('trade');
    const trade = 'Médiation culturelle, formation et accompagnement';
    const { scene, notices } = await badge({ name: 'Atelier Brindezingue', trade }, 'seal');
    expect(scene.description).toBeUndefined();
    expect(notices.map(({ code }) => code)).toContain('trade-left-out');
  });

  let boxes: Box[] = [];
  beforeAll(async () => {
    const { scene } = await badge({ name: 'Atelier Brindezingue', trade: 'Vannerie' }, 'seal');
    boxes = (['mark', 'on-slab'] as const).map((role) => boxOf(scene, role));
  });

  it('keeps the endorsement under the symbol', () => {
    const [disc, endorsement] = boxes as [Box, Box];
    expect(endorsement.y).toBeGreaterThan(disc.y + disc.height);
  });

  it.each(members.filter(({ name }) => !tooLong.has(name)))(
    'holds $name between symbol and line',
    async (member) => {
      const { scene } = await badge(member, 'seal');
      const ring = boxOf(scene, 'slab');
      const centre = [ring.x + ring.width / 2, ring.y + ring.width / 2] as const;
      const points = scene.shapes
        .filter(({ role }) => role === 'name' || role === 'trade')
        .flatMap(({ path }) => path)
        .flatMap((command) => (command[0] === 'Z' ? [] : [command.slice(-2) as [number, number]]));
      for (const [x, y] of points) {
        const distance = Math.hypot(x - centre[0], y - centre[1]);
        expect(distance).toBeGreaterThan(45 + 3.9);
        expect(distance).toBeLessThan(74 - 3.9);
      }
      // nothing of the name comes down to the line of snow
      const horizon = boxOf(scene, 'mark').y + boxOf(scene, 'mark').height;
      expect(Math.max(...points.map(([, y]) => y))).toBeLessThan(horizon - 1);
    },
  );
});
