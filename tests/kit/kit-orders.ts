import { checkRecord, createSettings, kitTexts } from '@coodyssee/kit';
import { renderPng } from '@coodyssee/logo/png';
import { legalLine } from '../../packages/kit/src/record/legal-line.ts';
import type { MemberRecord } from '../../packages/kit/src/record/member-record.ts';
import type { KitOrder } from '../../packages/kit/src/supports/support.ts';
import { identity } from '../low-floor.ts';
import { readFixture } from '../read-fixture.ts';

/** Settings with every fact a support may need; the form and the registry are invented for tests. */
export const settings = createSettings({ legal: { form: 'SARL', registry: 'Gap' } });

/** What a kit of this member is made from. */
export async function orderOf(given: MemberRecord): Promise<KitOrder> {
  const { record: member } = checkRecord(given);
  const texts = [...kitTexts(member, settings), legalLine({ member, settings })];
  const typesetter = await identity.load(texts);
  return { member, slug: 'activite', settings, identity, typesetter, renderPng };
}

const full = { person: 'Marie-Antoinette de la Rochefoucauld-Montmorency' };

/** The members whose names, trades and contacts are the hardest to set, and one that is easy. */
const hard = [
  'Atelier Brindezingue',
  'Ô',
  'La Fabrique coopérative des possibles, des récits et des paysages habités des hautes vallées alpines',
  'Hydrogéomorphocartographiquement',
  'Petit Pas',
  '墨山书院',
  'واحة النسيم',
  'Phở Đường Núi',
  'Famille en Vadrouille 👨‍👩‍👧‍👦',
  '2 500 m',
];

export const hardOrders: readonly KitOrder[] = await Promise.all(
  readFixture('members.csv')
    .filter(({ name = '' }) => hard.includes(name))
    .map(({ accent_color = '', ...row }, i) =>
      orderOf({ ...(row as unknown as MemberRecord), colour: accent_color, ...(i % 2 === 0 && full) }),
    ),
);
