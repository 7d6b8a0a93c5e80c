import type { KitOrder } from '@coodyssee/kit';
import { brand } from '@coodyssee/logo/brand';
import { renderPng } from '@coodyssee/logo/png';
import type { Piece } from '@coodyssee/logo/scene';
import { renderSheetPng } from '@coodyssee/logo/sheet-png';
import { bounds, unite } from '@coodyssee/logo/vector';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { memberSheet } from '../../packages/kit/src/supports/member-sheet/member-sheet.ts';
import { cover } from '../../packages/kit/src/supports/social/cover.ts';
import { initialOf } from '../../packages/kit/src/supports/social/initial.ts';
import { initialPortrait, symbolPortrait } from '../../packages/kit/src/supports/social/portrait.ts';
import { covers } from '../../packages/kit/src/supports/social/sizes.ts';
import { coverPictures, portraits } from '../../packages/kit/src/supports/social/social-supports.ts';
import { squarePost } from '../../packages/kit/src/supports/social/square-post.ts';
import { realLogo } from '../own-logo/read.ts';
import { readFixture } from '../read-fixture.ts';
import { orderFor, ubac } from './order.ts';

const names = readFixture('members.csv').map(({ name = '' }) => name);
const boxOf = (piece: Piece) => unite(piece.marks.map(({ path }) => bounds(path)));

describe('pictures for networks', () => {
  it('have the pixels their names say', async () => {
    const order = await orderFor(ubac);
    const files = [...(await portraits.make(order)).files, ...(await coverPictures.make(order)).files];
    expect(files).toHaveLength(10);
    for (const { path, bytes } of files) {
      const [, width = '', height = width] = /_(\d+)(?:x(\d+)|px)\.png$/.exec(path) ?? [];
      const png = Buffer.from(bytes);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(width), Number(height)]);
    }
  });

  it.each(covers)('keep what is said inside the safe part of $slug, for any name', async (size) => {
    for (const name of [ubac.name, 'Ô', ...names.filter((each) => each.length > 40)]) {
      const { sheet } = cover(await orderFor({ name }), size);
      for (const piece of sheet.pieces.filter(({ tag }) => tag !== 'artifact')) {
        const box = boxOf(piece);
        expect(box && box.x >= size.safe.left - 0.5 && box.x + box.width <= size.safe.right + 0.5, name).toBe(
          true,
        );
        expect(
          box && box.y >= size.safe.top - 0.5 && box.y + box.height <= size.safe.bottom + 0.5,
          name,
        ).toBe(true);
      }
    }
  });

  it('say to who listens what they say to who sees: the member’s own status', async () => {
    const [size] = covers;
    if (!size) throw new Error('no cover');
    const said = cover(await orderFor({ ...ubac, status: 'employee-f' }), size).sheet;
    expect(said.title).toBe('Atelier Ubac, entrepreneure salariée de Coodyssée');
  });

  it('keep what is shown inside the circle that networks cut out', async () => {
    for (const name of ['Ô', 'Q', 'واحة النسيم', '墨山书院', 'Ångström', 'W']) {
      const order = await orderFor({ name });
      const [sky] = symbolPortrait(order).sheet.pieces.flatMap(({ marks }) =>
        marks.filter(({ ink }) => ink.name === brand.inks.primary.name),
      );
      // the people are what is left open in the sky, after its own four corners
      const people = sky?.path.slice(sky.path.findIndex(([letter]) => letter === 'Z')) ?? [];
      const [letter] = initialPortrait(order).sheet.pieces.filter(({ tag }) => tag === 'figure');
      const shown = [...people, ...(letter?.marks.flatMap(({ path }) => path) ?? [])];
      expect(shown.length).toBeGreaterThan(20);
      for (const [, x = 50, y = 50] of shown)
        expect(Math.hypot(Number(x) - 50, Number(y) - 50), name).toBeLessThan(50);
    }
  });

  it.each(['pastille', 'tres-large', 'tres-haut'])(
    'carry a member’s own logo (%s) larger than the cooperative’s disc',
    async (name) => {
      const order = { ...(await orderFor(ubac)), ownLogo: realLogo(name) };
      for (const { sheet } of [...covers.map((size) => cover(order, size)), squarePost(order)]) {
        const logo = sheet.pieces.find(({ text }) => text === 'Logo Atelier Ubac');
        const orange = sheet.pieces.flatMap(({ tag, marks }) =>
          marks.filter(({ ink }) => tag === 'artifact' && ink.name === brand.inks.primary.name),
        );
        const [large, small] = [logo?.marks ?? [], orange].map((marks) => {
          const box = unite(marks.map(({ path }) => bounds(path)));
          return box ? box.width * box.height : 0;
        });
        expect(small).toBeGreaterThan(0);
        expect((large ?? 0) / (small ?? 0)).toBeGreaterThan(1.6);
      }
    },
  );

  it.each([
    ['of the portrait', 0.22, (order: KitOrder) => [symbolPortrait(order).sheet]],
    ['of each cover', 0.22, (order: KitOrder) => covers.map((size) => cover(order, size).sheet)],
    ['of the post', 0.35, (order: KitOrder) => [squarePost(order).sheet]],
    ['of the presentation sheet', 0.35, (order: KitOrder) => [memberSheet(order).sheet]],
  ])('%s, at least %d is the member’s colour', async (_, least, sheetsOf) => {
    const order = await orderFor({ ...ubac, colour: '#0B7285' });
    for (const sheet of sheetsOf(order)) {
      const png = PNG.sync.read(Buffer.from(await renderSheetPng(renderPng, sheet, { width: 300 })));
      let theirs = 0;
      for (let at = 0; at < png.data.length; at += 4)
        if (png.data.readUIntBE(at, 3) === 0x0b7285) theirs += 1;
      expect(theirs / (png.width * png.height), sheet.title).toBeGreaterThan(least);
    }
  });

  it('set a name smaller before they lose the trade under it', async () => {
    const name = 'Les Jardins suspendus de la vallée de la Durance';
    const { sheet } = squarePost(
      await orderFor({ ...ubac, name, trade: 'Maraîchage et plantes aromatiques' }),
    );
    const [title, trade] = sheet.pieces.filter(({ size }) => size);
    expect(trade?.text.replace(/\s/g, ' ')).toBe('Maraîchage et plantes aromatiques · Embrun');
    expect(title?.size).toBeGreaterThan(1.2 * (trade?.size ?? Number.POSITIVE_INFINITY));
  });
});

it.each([
  ['Atelier Ubac', 'A'],
  ['élan', 'É'],
  ['« Ô »', 'Ô'],
  ['墨山书院', '墨'],
  ['🫧', '🫧'],
  ['L’Échappée belle', 'É'],
  ["l'échappée", 'É'],
  ['« Le Pain d’épices »', 'P'],
  ['La Fabrique', 'F'],
  ['Les\u00a0Jardins', 'J'],
  ['Un Brin d’osier', 'B'],
  ['Aux Quatre Vents', 'Q'],
  ['Dune', 'D'],
  ['Lune', 'L'],
  ['La', 'L'],
  ['e\u0301t\u00e9', 'É'],
])('the initial of %s is %s', (name, initial) => {
  expect(initialOf(name).normalize('NFC')).toBe(initial);
});
