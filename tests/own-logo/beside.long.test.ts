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
/** Of the symbol in the endorsement, whose size all is measured by. */
const symbolHeight = 77;

describe('a member’s own logo beside the endorsement', () => {
  it.each(fixtures('real'))('%s keeps one clear space, and neither side outweighs the other', (name) => {
    const scene = compose(realLogo(name));
    const [own, other] = [boxOf(scene, isOwn), boxOf(scene, (role) => !isOwn(role))];
    if (!own || !other) throw new Error('a side is missing');
    const gap = Math.max(other.x - (own.x + own.width), other.y - (own.y + own.height));
    expect(gap).toBeCloseTo(scene.clearSpace, 6);
    expect(own.height / symbolHeight).toBeLessThan(1.51);
    expect(own.width / other.width).toBeLessThan(1.21);
    expect(own.width * own.height).toBeGreaterThan(0.1 * other.width * other.height);
  });

  it('draws a square higher than a line of words, and a block lower than thin lines', () => {
    const height = (name: string) => boxOf(compose(realLogo(name)), isOwn)?.height ?? 0;
    expect(height('rondelle')).toBeGreaterThan(height('usuel'));
    expect(height('trait-fin')).toBeGreaterThan(height('bloc'));
  });

  it('stands low logos on the endorsement’s base, centres high ones, lays very wide ones above', () => {
    const disc = (scene: Drawing) => boxOf(scene, (role) => role === 'disc');
    const foot = (box: ReturnType<typeof disc>) => (box?.y ?? 0) + (box?.height ?? 0);
    const low = compose(realLogo('usuel'));
    expect(foot(boxOf(low, isOwn))).toBeCloseTo(foot(disc(low)), 0);
    const high = compose(realLogo('rondelle'));
    expect(foot(boxOf(high, isOwn)) - foot(disc(high))).toBeGreaterThan(5);
    const wide = compose(realLogo('tres-large'));
    expect(foot(boxOf(wide, isOwn))).toBeLessThan(boxOf(wide, (role) => role === 'disc')?.y ?? 0);
  });

  it('says whose logo it is, and is never drawn smaller than the endorsement may be', () => {
    const scene = compose(realLogo('usuel'));
    expect(scene.title).toBe('Logo Atelier Ubac, une activité de la coopérative Coodyssée');
    const endorsement = boxOf(scene, (role) => !isOwn(role))?.width ?? 0;
    expect((scene.minimumWidth.px * endorsement) / scene.width).toBeGreaterThanOrEqual(109);
    expect((scene.minimumWidth.mm * endorsement) / scene.width).toBeGreaterThanOrEqual(31);
  });
});

const painted = (logo: OwnLogo, inks: (typeof inkSets)[number]['id']) =>
  paintBesideBadge(logo, member, { inks, typesetter, colour: 'seagreen' });

describe('its inks', () => {
  it('change no geometry', () => {
    const solid = inkSets.filter(({ id }) => id !== 'line');
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
