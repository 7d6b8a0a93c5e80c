import { checkRecord, createSettings, type KitOrder, kitTexts, slugOf } from '@coodyssee/kit';
import { type Brand, createIdentity, type Identity } from '@coodyssee/logo';
import { platform } from '@coodyssee/logo/node';
import { renderPng } from '@coodyssee/logo/png';
import { type MemberId, members } from './members.ts';

/** What every page is made from. */
export interface Means {
  readonly identity: Identity;
  readonly orders: Readonly<Record<MemberId, KitOrder>>;
  /** Of the rules: `0.1.0`. */
  readonly edition: string;
}

/** An invented project, so that the strips that belong to one can be shown. */
const settings = createSettings({
  networks: ['Co’hop', 'lescop'],
  projects: [
    {
      id: 'exemple',
      title: 'Jardins partagés',
      from: '2026-01-01',
      to: '2027-12-31',
      statement: 'co-funded',
      funders: ['Région', 'Département'],
    },
  ],
});

async function orderOf(identity: Identity, id: MemberId): Promise<KitOrder> {
  const { record: member, notices } = checkRecord({ ...members[id], project: 'exemple' });
  const typesetter = await identity.load(kitTexts(member, settings));
  return { member, notices, slug: slugOf(member.name), settings, identity, typesetter, renderPng };
}

/** Opens the door to a brand and checks the invented members in. */
export async function createMeans(brand: Brand, edition: string): Promise<Means> {
  const identity = createIdentity(brand, platform);
  const ids = Object.keys(members) as MemberId[];
  const orders = await Promise.all(ids.map(async (id) => [id, await orderOf(identity, id)] as const));
  return { identity, edition, orders: Object.fromEntries(orders) as Means['orders'] };
}
