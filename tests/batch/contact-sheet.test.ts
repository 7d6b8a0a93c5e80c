import type { MemberRecord } from '@coodyssee/kit';
import { brand } from '@coodyssee/logo/brand';
import { bounds, unite } from '@coodyssee/logo/vector';
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../packages/kit/src/batch/contact-sheet/card.ts';
import { contactPage, pageTexts, perPage } from '../../packages/kit/src/batch/contact-sheet/pages.ts';
import { contactWebPage } from '../../packages/kit/src/batch/contact-sheet/web-page.ts';
import { identity } from '../low-floor.ts';
import { readFixture } from '../read-fixture.ts';

const records = readFixture('members.csv').map(
  ({ name = '', trade, accent_color: colour }): MemberRecord => ({
    name,
    ...(trade && { trade }),
    ...(colour && /^#/.test(colour) && { colour }),
  }),
);
const long = { name: 'W'.repeat(60), colour: '#0B7285' };
const cards = [long, ...records].map((record, line) =>
  cardOf({ line, slug: `m-${line}`, record, files: 80, bytes: 9e6, notices: [], refused: [] } as never),
);

describe('the wall of all the members', () => {
  it('holds every name in its own stretch of the ridge', async () => {
    const typesetter = await identity.load(pageTexts(cards));
    const held = cards.slice(0, perPage);
    const page = contactPage(held, { typesetter, members: cards.length, number: 1, pages: 3 });
    const width = page.width / 6;
    // after the title and the count
    const said = page.pieces.filter(({ size }) => size).slice(2);
    expect(said.length).toBeGreaterThan(1.5 * perPage);
    for (const { text, marks } of said) {
      const box = unite(marks.map(({ path }) => bounds(path)));
      const [left, right] = [box?.x ?? 0, (box?.x ?? 0) + (box?.width ?? 0)];
      expect(left % width, text).toBeGreaterThan(1);
      expect(Math.floor(right / width), text).toBe(Math.floor(left / width));
    }
  });

  it('gives each member the ground that every file of their kit has', () => {
    const page = contactWebPage(cards, { members: cards.length, zip: false });
    expect(page).toContain(`background:#0b7285;color:${brand.inks.paper.screen}`);
    expect([...page.matchAll(/href="m-\d+\/LISEZ-MOI\.html"/g)]).toHaveLength(cards.length);
    expect(contactWebPage(cards, { members: cards.length, zip: true })).toContain('href="m-0.zip"');
  });
});
