import type { Piece } from '@coodyssee/logo/scene';
import { bounds, unite } from '@coodyssee/logo/vector';
import { describe, expect, it } from 'vitest';
import { cover } from '../../packages/kit/src/supports/social/cover.ts';
import {
  initialOf,
  initialPortrait,
  symbolPortrait,
} from '../../packages/kit/src/supports/social/portrait.ts';
import { covers } from '../../packages/kit/src/supports/social/sizes.ts';
import { coverPictures, portraits } from '../../packages/kit/src/supports/social/social-supports.ts';
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
      const shown = [symbolPortrait(order), initialPortrait(order)].flatMap(({ sheet }) =>
        sheet.pieces.filter(({ tag }) => tag === 'figure'),
      );
      expect(shown).toHaveLength(2);
      for (const { marks } of shown)
        for (const [, x = 50, y = 50] of marks.flatMap(({ path }) => path))
          expect(Math.hypot(Number(x) - 50, Number(y) - 50), name).toBeLessThan(50);
    }
  });
});

it.each([
  ['Atelier Ubac', 'A'],
  ['élan', 'É'],
  ['« Ô »', 'Ô'],
  ['墨山书院', '墨'],
  ['🫧', '🫧'],
  ['e\u0301t\u00e9', 'É'],
])('the initial of %s is %s', (name, initial) => {
  expect(initialOf(name).normalize('NFC')).toBe(initial);
});
