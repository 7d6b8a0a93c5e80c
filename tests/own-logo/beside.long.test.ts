import { type Drawing, IdentityError } from '@coodyssee/logo';
import { readOwnLogo } from '@coodyssee/logo/own-logo';
import type { OwnLogo } from '@coodyssee/logo/scene';
import type { Typesetter } from '@coodyssee/logo/type';
import { bounds, unite } from '@coodyssee/logo/vector';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  composeBesideBadge,
  inkSets,
  inkTable,
  loadMemberTypesetter,
  needsPlate,
  paintBesideBadge,
} from '../low-floor.ts';
import { fixtures, pixelsOf, realLogo, svgOf } from './read.ts';

const member = { name: 'Atelier Ubac' };
let typesetter: Typesetter;
let photo: OwnLogo;

beforeAll(async () => {
  typesetter = await loadMemberTypesetter(member);
  const noise = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, at) => (at * at) % 61));
  photo = readOwnLogo(await pixelsOf(sharp(noise, { raw: { width: 300, height: 200, channels: 3 } })));
});

const compose = (logo: OwnLogo) => composeBesideBadge(logo, member, { typesetter }).scene;
const boxOf = ({ shapes }: Drawing, isPart: (role: string) => boolean) =>
  unite(shapes.filter(({ role }) => isPart(role)).map(({ path }) => bounds(path)));
const isOwn = (role: string) => role.startsWith('own');
/** The thin rule between the two has the wordmark's role, and is the first of it. */
const ruleOf = ({ shapes }: Drawing) => bounds(shapes.find(({ role }) => role === 'wordmark')?.path ?? []);
const endorsementOf = ({ shapes }: Drawing) => {
  const rule = shapes.findIndex(({ role }) => role === 'wordmark');
  return unite(shapes.slice(rule + 1).map(({ path }) => bounds(path)));
};

describe('a member’s own logo before the endorsement', () => {
  it.each(fixtures('real'))('%s leads: by area, by height and by width, a rule between the two', (name) => {
    const scene = compose(realLogo(name));
    const [own, rule, other] = [boxOf(scene, isOwn), ruleOf(scene), endorsementOf(scene)];
    if (!own || !rule || !other) throw new Error('a side is missing');
    expect(own.width * own.height).toBeGreaterThan(1.6 * other.width * other.height);
    expect(other.width / scene.width).toBeLessThanOrEqual(0.4 + 1e-9);
    const isAbove = rule.width > rule.height;
    if (!isAbove) expect(other.height / own.height).toBeLessThanOrEqual(0.45 + 1e-9);
    const [first, second] = isAbove
      ? [rule.y - own.y - own.height, other.y - rule.y - rule.height]
      : [rule.x - own.x - own.width, other.x - rule.x - rule.width];
    expect(first).toBeCloseTo(second, 6);
    expect(first).toBeGreaterThanOrEqual(scene.clearSpace / 2 - 1e-6);
  });

  it('stands on one middle with the endorsement, and a very wide one above it', () => {
    const middle = (box: ReturnType<typeof ruleOf>) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
    for (const name of ['usuel', 'rondelle', 'tres-haut']) {
      const scene = compose(realLogo(name));
      expect(middle(boxOf(scene, isOwn))).toBeCloseTo(middle(endorsementOf(scene)), 6);
    }
    const wide = compose(realLogo('tres-large'));
    const own = boxOf(wide, isOwn);
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThan(endorsementOf(wide)?.y ?? 0);
  });

  it('says whose logo it is, and is never drawn smaller than the endorsement may be', () => {
    const scene = compose(realLogo('usuel'));
    expect(scene.title).toBe('Logo Atelier Ubac, une activité de la coopérative Coodyssée');
    const endorsement = endorsementOf(scene)?.width ?? 0;
    expect((scene.minimumWidth.px * endorsement) / scene.width).toBeGreaterThanOrEqual(109);
    expect((scene.minimumWidth.mm * endorsement) / scene.width).toBeGreaterThanOrEqual(31);
  });
});

const painted = (logo: OwnLogo, inks: (typeof inkSets)[number]['id']) =>
  paintBesideBadge(logo, member, { inks, typesetter, colour: 'darkgreen' });

describe('its inks', () => {
  it('change no geometry', () => {
    const solid = inkSets.filter(({ rendering }) => rendering === 'solid');
    const scenes = solid.map(({ id }) => painted(realLogo('illustrator'), id).scene);
    for (const scene of scenes) expect(scene).toEqual(scenes[0]);
  });

  it('paint the logo in its colours, or in one ink, never both', () => {
    for (const { id } of inkSets) {
      const { inked, scene } = painted(realLogo('pastille'), id);
      const roles = ['own', 'own-ink'] as const;
      expect(roles.filter((role) => inked.inks[role] !== null)).toEqual([
        id === 'colour' || id === 'dark' ? 'own' : 'own-ink',
      ]);
      expect(scene.shapes.some(({ role }) => role === 'own-ink')).toBe(true);
    }
  });

  it('turn to one ink on a dark ground where the colours would be lost, and say so', () => {
    const { inked, notices } = painted(realLogo('rondelle'), 'dark');
    expect(inked.inks.own).toBeNull();
    expect(inked.inks['own-ink']?.name).toBe('blanc');
    expect(notices.map(({ code }) => code)).toContain('own-logo-in-one-ink');
    expect(painted(realLogo('rondelle'), 'colour').notices).toEqual([]);
  });

  it('lay a photograph on its plate where it would not be seen, and refuse it in one ink', () => {
    expect(needsPlate(photo, 'dark')).toBe(true);
    const { inked, scene } = painted(photo, 'dark');
    expect(inked.inks['own-plate']?.name).toBe('blanc');
    expect(scene.shapes.some(({ role }) => role === 'own-plate')).toBe(true);
    const codeOf = (draw: () => unknown) => {
      try {
        draw();
      } catch (error) {
        return error instanceof IdentityError ? error.code : error;
      }
      return 'drawn';
    };
    expect(codeOf(() => painted(photo, 'black'))).toBe('own-logo-one-ink');
    const bare = composeBesideBadge(photo, member, { typesetter }).scene;
    expect(codeOf(() => inkTable('dark', { scene: bare }))).toBe('own-logo-unseen');
  });

  it('ink a white logo dark on white paper', () => {
    const white = readOwnLogo(new TextEncoder().encode(svgOf('real', 'bloc').replace('#111', '#fefefe')));
    const { inked } = painted(white, 'colour');
    expect(inked.inks['own-ink']?.name).toBe('ardoise');
  });
});
