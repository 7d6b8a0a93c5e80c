import { type Artwork, orRefuse } from '@coodyssee/logo';
import { brand } from '@coodyssee/logo/brand';
import { identity } from '../identity.ts';
import type { DoneKit } from '../run-batch.ts';

/** One member on the contact sheet. */
export interface Card extends Pick<Artwork, 'scene' | 'inks'> {
  readonly kit: DoneKit;
}

/** The first form that holds the name is shown, a wide one before what needs no room. */
const forms = (['wide', 'small'] as const).flatMap((place) =>
  brand.layouts.filter((layout) => layout.place === place && !layout.needs).map(({ id }) => id),
) as [string, ...string[]];

/** The badge that stands for a kit; its kit was drawn, so one form holds the name. */
export async function drawCard(kit: DoneKit): Promise<Card> {
  const { name, trade, status, colour } = kit.record;
  const member = { name, ...(trade && { trade }), ...(status && { status }) };
  await identity.load(member);
  const { scene, inks } = orRefuse(identity.firstFitting(member, forms, { colour, ground: 'none' }));
  return { kit, scene, inks };
}
