import {
  type BadgeLayout,
  badgeTexts,
  composeBadge,
  type Drawing,
  type InkTable,
  inkTable,
} from '@coodyssee/logo';
import { loadNodeTypesetter } from '@coodyssee/logo/node';
import { isCoded } from '../../errors.ts';
import type { DoneKit } from '../run-batch.ts';

/** One member on the contact sheet. */
export interface Card {
  readonly kit: DoneKit;
  readonly scene: Drawing;
  readonly inks: InkTable;
}

/** The first form that holds the name is shown. */
const forms: readonly BadgeLayout[] = ['band', 'compact'];

/** The badge that stands for a kit; its kit was drawn, so one form holds the name. */
export async function drawCard(kit: DoneKit): Promise<Card> {
  const { name, trade, status, colour } = kit.record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  const typesetter = await loadNodeTypesetter(badgeTexts(member));
  for (const layout of forms) {
    try {
      const { scene } = composeBadge(member, { layout, typesetter });
      return { kit, scene, inks: inkTable('colour', { scene, ...(colour && { colour }) }).inks };
    } catch (error) {
      if (!isCoded(error) || error.code !== 'does-not-fit') throw error;
    }
  }
  throw new RangeError(`No form of the badge holds ${name}.`);
}
