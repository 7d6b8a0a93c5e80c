import { createIdentity } from '@coodyssee/logo';
import { contrast } from '@coodyssee/logo/colour';
import { platform } from '@coodyssee/logo/node';
import { readOwnLogo } from '@coodyssee/logo/own-logo';
import { inkOf } from '@coodyssee/logo/scene';
import { inks } from '@coodyssee/tokens';
import { describe, expect, it } from 'vitest';
import { brand } from '../../brand.ts';
import { layouts, type StudioOrder } from '../../state/studio-order.ts';
import { camera } from './camera.ts';
import { kindOf, type Source } from './draw-form.ts';
import type { PlaceId } from './place.ts';
import { type PlacedBadge, placeBadge } from './place-badge.ts';
import { places } from './places.ts';

const names = [
  'Atelier Ubac',
  'Z',
  'Les Compagnons de l’Échappée belle, ébénisterie & œuvres bois',
  '山工房 木工',
  'مكتبة الجبل',
  'Association pour la promotion de la menuiserie traditionnelle et de la charpente en bois des Alpes',
];
const identity = createIdentity(brand, platform);
/** A phone’s picture, one of three columns, and one of two columns’ width. */
const pictures = [
  { width: 258, height: 258 },
  { width: 402, height: 302 },
  { width: 828, height: 302 },
];

async function sourceOf(name: string, order: Partial<StudioOrder> = {}): Promise<Source> {
  const record = { name, trade: 'Ébéniste', colour: 'vert sapin' };
  const typesetter = await identity.load(record);
  return { order: { record, layout: 'band', ink: 'colour', ...order }, identity, typesetter };
}

/** A member’s logo of one colour. */
const logoOf = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><path fill="${colour}" d="M0 60L45 0l45 60z"/></svg>`;

const placeOf = (id: PlaceId) => places.find((place) => place.id === id) as (typeof places)[number];

describe.each(names)('%s', (name) => {
  it('is read in every place, in every form, on every screen', async () => {
    for (const { id: layout } of layouts) {
      const source = await sourceOf(name, { layout });
      for (const place of places)
        for (const picture of pictures) {
          const badge = placeBadge(place, source, picture.width);
          const { width } = camera({ ...place, ...badge, badge: badge.box.width, picture });
          const [onScreen, real] = [(badge.box.width * picture.width) / width, badge.box.width];
          const what = `${place.id}, ${layout}, ${picture.width} px: ${badge.form}`;
          expect(onScreen, what).toBeGreaterThanOrEqual(badge.least - 1e-6);
          const { px, mm } = badge.scene.minimumWidth;
          if ('mm' in place.unit) expect(real * place.unit.mm, what).toBeGreaterThanOrEqual(mm - 1e-6);
          else expect(real * place.unit.px, what).toBeGreaterThanOrEqual(px - 1e-6);
        }
    }
  });

  it('stands in its room, and its clear space in the scene', async () => {
    const source = await sourceOf(name);
    for (const place of places) {
      const { box, subject, form } = placeBadge(place, source);
      const slot = place.slots?.[kindOf(form)] ?? place.slot;
      expect(box.x, place.id).toBeGreaterThanOrEqual(slot.x - 1e-9);
      expect(box.x + box.width, place.id).toBeLessThanOrEqual(slot.x + slot.width + 1e-9);
      expect(box.y, place.id).toBeGreaterThanOrEqual(slot.y - 1e-9);
      expect(box.y + box.height, place.id).toBeLessThanOrEqual(slot.y + slot.height + 1e-9);
      const { world } = place;
      expect(subject.x, place.id).toBeGreaterThanOrEqual(world.x);
      expect(subject.x + subject.width, place.id).toBeLessThanOrEqual(world.x + world.width);
    }
  });
});

describe('which badge in which place', () => {
  it('follows the form that was chosen where it suits, and says what it took instead', async () => {
    const source = await sourceOf('Atelier Ubac', { layout: 'seal' });
    const forms = places.map((place) => [place.id, placeBadge(place, source).form]);
    expect(Object.fromEntries(forms)).toEqual({
      page: 'band',
      night: 'seal',
      bag: 'seal',
      card: 'band',
      invoice: 'band',
      signature: 'compact',
      profile: 'symbol',
      window: 'seal',
      photo: 'seal',
      van: 'seal',
    });
  });

  it('takes the compact badge for a name that no form holds, and remembers what was wanted', async () => {
    const source = await sourceOf(names.at(-1) ?? '');
    const { form, wanted } = placeBadge(placeOf('van'), source);
    expect([form, wanted]).toEqual(['compact', 'band']);
  });

  it('stands a badge on a plate of its own on a photo, as large as its clear space', async () => {
    const { scene, inks: table } = placeBadge(placeOf('photo'), await sourceOf('Atelier Ubac'));
    expect(table.ground?.name).toBe('blanc');
    const [ground] = scene.shapes;
    expect(ground?.role).toBe('ground');
    expect(scene.height).toBeGreaterThan(2 * scene.clearSpace);
  });

  it('holds every ink to the ground it stands on', async () => {
    const source = await sourceOf('Atelier Ubac');
    const set = (id: PlaceId) => placeBadge(placeOf(id), source).set;
    expect(['page', 'night', 'window', 'photo', 'bag'].map((id) => set(id as PlaceId))).toEqual([
      'colour',
      'dark',
      'white',
      'colour',
      'white',
    ]);
    for (const colour of ['#fdf3a7', 'gold', 'navy', '#777777', '#ea5b0c']) {
      const { inks: table, member } = placeBadge(placeOf('bag'), {
        ...source,
        order: { ...source.order, record: { ...source.order.record, colour } },
      });
      expect(contrast(table.name ?? inks.noir, member.screen), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draws a logo beside the endorsement where one is handed over, and the first form of the place elsewhere', async () => {
    const source = await sourceOf('Atelier Ubac', { layout: 'beside' });
    expect(placeBadge(placeOf('page'), source).form).toBe('compact');
    expect(placeBadge(placeOf('van'), source)).toMatchObject({ form: 'band', wanted: 'band' });
    const own = readOwnLogo(new TextEncoder().encode(logoOf('#1e2b33')));
    const { form, scene } = placeBadge(placeOf('page'), { ...source, own });
    expect(form).toBe('beside');
    expect(scene.shapes.some(({ role }) => role === 'own')).toBe(true);
    expect(placeBadge(placeOf('bag'), { ...source, own }).form).toBe('band');
  });

  it('keeps a logo seen by night, on a plate or in one ink where it must', async () => {
    const source = await sourceOf('Atelier Ubac', { layout: 'beside' });
    const at = (id: PlaceId, colour: string) =>
      placeBadge(placeOf(id), { ...source, own: readOwnLogo(new TextEncoder().encode(logoOf(colour))) });
    const inked = ({ scene, inks: table }: PlacedBadge) =>
      new Set(scene.shapes.filter((shape) => inkOf(shape, table)).map(({ role }) => role));
    for (const colour of ['#101820', '#fdf3a7']) {
      const roles = inked(at('night', colour));
      expect(roles.has('own') || roles.has('own-ink'), colour).toBe(true);
    }
    expect(inked(at('page', '#c62828')).has('own')).toBe(true);
  });

  it('never draws on white what cannot be seen there', async () => {
    const source = await sourceOf('Atelier Ubac', { layout: 'beside' });
    const {
      scene,
      inks: table,
      form,
    } = placeBadge(placeOf('page'), {
      ...source,
      own: readOwnLogo(new TextEncoder().encode(logoOf('#ffffff'))),
    });
    expect(['beside', 'compact']).toContain(form);
    const shown = scene.shapes
      .filter(({ role }) => role !== 'people')
      .flatMap((shape) => inkOf(shape, table) ?? []);
    expect(shown.filter(({ screen }) => screen === '#ffffff')).toEqual([]);
  });
});
