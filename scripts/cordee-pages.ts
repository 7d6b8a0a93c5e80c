/** Everybody of a table, for a picture: the site's banner, the poster of all names, the wall of kits, a glass. */
import { readFileSync } from 'node:fs';
import { createSettings } from '@coodyssee/kit';
import { readTable } from '@coodyssee/kit/table';
import { brand } from '@coodyssee/logo/brand';
import { cardOf } from '../packages/kit/src/batch/contact-sheet/card.ts';
import { contactPage, pageTexts, perPage } from '../packages/kit/src/batch/contact-sheet/pages.ts';
import { bannerSheet } from '../packages/kit/src/supports/cordee/banner.ts';
import { everybodyOf, everybodyTexts, usualTitle } from '../packages/kit/src/supports/cordee/everybody.ts';
import { cordeePoster } from '../packages/kit/src/supports/cordee/poster.ts';
import { glassSheet } from '../packages/kit/src/supports/glass/glass-sheet.ts';
import { identity } from './identity.ts';
import { page } from './sheet.ts';

const table = new URL('../tests/fixtures/members.csv', import.meta.url);
const slogan = 'On trinque à plusieurs';

export async function cordeePages() {
  const { rows } = await readTable(readFileSync(table));
  const members = rows.map(({ record }) => record);
  const cards = rows.map((row) => cardOf({ ...row, slug: '', kept: [] } as never));
  const texts = [...everybodyTexts(members, usualTitle), ...pageTexts(cards), slogan];
  const typesetter = await identity.load(texts);
  const everybody = everybodyOf(members, { title: usualTitle, typesetter });
  const book = { typesetter, members: members.length, number: 1, pages: Math.ceil(members.length / perPage) };
  const { bleed } = createSettings().print;
  const glass = glassSheet({ member: { name: brand.name }, typesetter }, { slogan, laid: 'by-machine' });
  return [
    page([30, 30, 1140], bannerSheet(everybody)),
    page([30, 345, 434.6], cordeePoster(everybody, { bleed })),
    page([494.6, 345, 675.4], contactPage(cards.slice(0, perPage), book)),
    page([494.6, 847.5, 675.4], glass.sheet),
  ];
}
